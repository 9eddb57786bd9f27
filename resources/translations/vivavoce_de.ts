<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>Derzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>Nachricht an die befragte Person</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>Bildschirm sperren oder entsperren</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>Zuhören oder damit aufhören</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>Raum übernehmen oder abgeben</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>Raum übergeben</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>Das Gespräch läuft nicht.</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>Übernehmen Sie zuerst den Raum.</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Nachricht…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mehr Zeit…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>Raum behalten</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>Hilfe beenden</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Hilfe…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Zuhören beenden</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name} hört zu.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>Er bleibt bei Ihnen, bis er angenommen wird.</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>Sonst kann niemand Räume betreuen: Admins fügen Personal hinzu.</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>Ein Wort dazu (darf leer bleiben)</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>am Pult</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>nicht am Pult</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name} · {there} · Räume: {count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>Was die befragte Person liest</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>Es wird mit Ihrem Namen gezeigt: {name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>Fertige Nachrichten sind in der Sprache des Gesprächs: {language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>Gespräch anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>Es steht still, bis jemand es fortsetzt. Die Zeit läuft inzwischen nicht.</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>Die befragte Person sieht nichts vom Gespräch, und es steht still, bis der Bildschirm entsperrt wird.</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>Warum (die befragte Person liest es; darf leer bleiben)</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>Der befragten Person wird gesagt, wie viel, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation>Warum (die befragte Person liest es)</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>Gespräch von {name} beenden?</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name} liest: „{reason}“</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rufen</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>Alle Admins und das ganze Personal sehen es auf ihrer Tafel, bis jemand kommt.</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>Worum geht es? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>Diesen Raum von {name} übernehmen?</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>{name} betreut ihn jetzt und sieht, dass Sie ihn übernommen haben.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>Das Gespräch bricht sofort ab und kann nicht weitergehen. Was gesagt wurde, bleibt aufbewahrt; es wird nicht bewertet. Die befragte Person liest, dass das Personal es beendet hat, und warum.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation>{act}: {minutes} Min.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation>Nicht gesendet: Der Server ist nicht erreichbar. Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>Gesendet, noch nicht bestätigt ({seconds} s)</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>Beim Kiosk angekommen, noch nicht ausgeführt ({seconds} s)</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>Aufbewahrt: wird eingetragen, wenn der Kiosk die Sitzung übergibt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>Nicht rechtzeitig ausgeführt: {reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>Noch einmal senden führt es nur einmal aus, auch wenn das erste doch ankam.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>Bildschirm entsperren</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>Notiz zu einem Signal</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Ruf annehmen</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>Diesen Raum betreuen</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>Raum abgeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>Übergabe zurücknehmen</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>Raum annehmen</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>Raum ablehnen</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>Hilferuf beenden</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>das Gespräch ist vorbei</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>das Gespräch hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>das Gespräch nahm es nicht rechtzeitig auf</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>für diese Sitzung ist niemand an diesem Kiosk</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>vom Kiosk kam nicht rechtzeitig etwas</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>der Kiosk hat es erhalten und nicht gemeldet, was daraus wurde</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>der Kiosk wurde neu gestartet, bevor es ausgeführt war</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>im Kiosk trat dabei ein Fehler auf</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Zweitbewertung</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Bewertungsbogen berichtigen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>Pult der Admins</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>Übereinstimmung von Mensch und Maschine</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>Nur aus blinden Zweitbewertungen berechnet. Kappa ist über halbe Punkte quadratisch gewichtet: 1 ist volle Übereinstimmung, 0 ergäbe der Zufall; unter zwei Paaren oder bei lauter gleichen Bewertungen hat es keinen Wert.</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>Blinde Zweitbewertungen: {blind}. Nicht blind und ausgelassen: {others}.</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>Zu dieser Vorlage hat noch keine Sitzung eine Zweitbewertung. Geben Sie eine aus dem Ergebnis einer Sitzung ab.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Mittlerer Abstand</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>Mensch über Maschine</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>Im Intervall</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>In dieser Zeit geschah nichts dieser Art.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>Id dessen, woran es geschah</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>Id suchen</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>Protokoll als CSV: höchstens die neuesten {most} Einträge</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>Geschriebene Einträge: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>Gelesene Ergebnisse</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>Gehörte Aufnahmen</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioske</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>Kiosken abgenommene Sitzungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Geheimnisse der Webhooks</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>Sie enthält die neuesten {count}. Was vor {when} geschah, steht nicht darin: Wählen Sie eine kürzere Zeit, eine Person oder eine Art von Handlung, und exportieren Sie jede für sich.</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>Die Datei enthält nicht alle Einträge</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>Neue Signale</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>Räume: {count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>Laufend: {count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>Rufe: {count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>Hilfe: {count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>Angehalten: {count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>Störungen: {count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>Neue Signale: {count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>Heute als Nächstes (Zeiten in {zone})</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>Stand der Räume wird abgefragt…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Es wird auf den Server gewartet…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>Kein Raum passt</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>Nichts passt zu Suche und Auswahl.</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Alle Räume zeigen</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>Es läuft kein Gespräch</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>Sobald sich jemand an einen Kiosk setzt, erscheint der Raum hier.</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>{age} alt, nicht live</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>Signale: {count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>neu, seit Sie zuletzt hinsahen: {count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>Detektoren, die beobachten: {some} von {all}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>betreut von {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Netzwerk gut</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>Netzwerk langsam</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>Alle 2 s eine Meldung</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>Kiosk offline</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}, noch nie gemeldet</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}, offline seit {time}</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}: bereit</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>Freie Kioske: {ready} von {all} bereit</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation>Gezeigte Räume</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation>Räume und Personen suchen</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>Der nächste Raum; Pfeile führen zu jedem</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>Nächste Art von Räumen zeigen</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>Vorige Art von Räumen zeigen</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>Raum anheften oder lösen</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>Räume aufrücken lassen, die es sollen</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>Wählen, was einen Ton macht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Zurück zu allen Räumen</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Alle Orte</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>Räume, die aufrücken: {count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>Angeheftet: {name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>Nicht mehr angeheftet: {name}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} T.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} Std.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation>Bisher keine Signale</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>Person ruft</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>Kollegin oder Kollege bittet um Hilfe</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Nichts gehört</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>Detektor ausgefallen</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Langsames Netzwerk</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>vom Personal</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>Bildschirm verdeckt</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>Gesprächsführung spricht</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Person spricht</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>Gesprächsführung denkt nach</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>Wartet auf die Person</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>die teilnehmende Person wurde gelöscht</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>schon vorbei</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>Absagbar: {count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>Verlegbar: {count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>Erneut ansetzbar: {count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>Bleiben, wie sie sind, {reason}: {count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>Erledigt: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>Warten auf Freigabe durch einen Kiosk: {count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>Nicht erledigt: {count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>Neu geplant</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>Wartet auf Kioske: {count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>Sitzungen absagen</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Sitzungen verlegen</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>Gespräche erneut führen lassen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Was aus jeder wurde</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Nicht begonnen: {count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>Wartendes zurücknehmen: {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Zurückgenommen: {count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>Sofort, auch wo ein Kiosk das Gespräch vielleicht gerade führt</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>Grund; bleibt für immer, nennen Sie also niemanden</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>Sagen Sie, warum es sofort sein muss.</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>Wie verlegt wird</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>Alle auf dieselbe Zeit</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>Jede von ihrer eigenen Zeit aus</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>Später um; mit Minus früher</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>Tage später</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>Stunden später</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>Minuten später</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>RUF</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name} hat schon angenommen</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Der Ruf ist vorbei</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>{name} erfährt, dass Sie kommen</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>Der Ruf ist nicht angenommen: {why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name} bittet um Hilfe: {room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name} übergibt Ihnen einen Raum: {room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>Weitere Anfragen: {count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who} ruft nach einem Menschen</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>Weitere Rufe: {count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>wartet seit {time}</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>Sie sprechen gleich mit einer künstlichen Intelligenz, die das Gespräch führt. Bevor etwas zählt, lesen Sie, was aufgenommen wird, probieren den Ton und üben einmal.</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>Ihr Zugangscode</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>Acht Buchstaben und Ziffern aus Ihrer Einladung</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>Oberfläche auf Deutsch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>Ihr Gespräch wird gesucht…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>{language} ist hier noch nicht installiert: Die Oberfläche bleibt englisch.</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>Der Code ist nicht vollständig</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>Er hat acht Buchstaben und Ziffern, wie ABCD-EFGH.</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>Vergleichen Sie ihn Zeichen für Zeichen mit Ihrer Einladung, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>Dieser Code wurde schon benutzt</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>Das zugehörige Gespräch ist vorbei. Das Personal kann Ihnen sagen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Sie sind früh dran</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>Ihr Gespräch beginnt um {time}. Nehmen Sie bis dahin bitte Platz.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Zu viele falsche Codes</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>Warten Sie {seconds} Sek. und versuchen Sie es dann noch einmal, oder fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>Der vorgesehene Zeitpunkt ist vorbei. Das Personal kann einen neuen vereinbaren.</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>Dieses Gespräch findet an einem anderen Kiosk statt</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>Das Personal kann Ihnen sagen, an welchem. Sitzt dort jemand anderes, sagen Sie bitte Bescheid.</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>Dieses Gespräch wurde abgesagt</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>Bitte lassen Sie sich von der Stelle, die Sie eingeladen hat, einen neuen Termin geben.</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>Dieses Gespräch wurde auf eine andere Zeit verlegt</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>Die neue Zeit steht in Ihrer letzten Einladung; sonst fragen Sie das Personal.</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>An diesem Kiosk finden keine Gespräche mehr statt</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>Bitte gehen Sie zu einem anderen Kiosk, oder fragen Sie das Personal. Ihr Code bleibt gültig.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>Das Gespräch ist vorbei. Das dauert ein paar Sekunden; lehnen Sie sich zurück.</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>{done} von {of} Themen</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Ihr Gespräch wird gespeichert</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>Ihre Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>Die Niederschrift wird versiegelt</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>Zugangscode: wird nur dieses eine Mal gezeigt. Kopieren Sie ihn, oder geben Sie der teilnehmenden Person den Zettel.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Zettel als PDF…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>Der frühere Code gilt noch an: {kiosks}, bis sich jeder das nächste Mal meldet.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Zettel als PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>Bewertungen nebeneinander</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>Wählen Sie, wen Sie vergleichen</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>Einige lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>In der Reihenfolge der Wahl. Signale werden nicht verglichen: Sie stehen in jedem Ergebnis für sich.</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>Sie liefen mit verschiedenen Versionen der Vorlage.</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>Diese Frage wurde nicht gestellt.</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>Vergleichen Sie bis zu fünf Sitzungen dieser Vorlage</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>Sitzungen dieser Vorlage</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names}: geführt nach einer anderen Vorlage als die zuerst gewählte Sitzung, mit einem Raster, das anderes verlangt.</translation>
    </message>
    <message>
        <source>{name}: {what}. {why}</source>
        <translation>{name}: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>In den Worten der Organisation</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Wozu Sie zustimmen</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>Freiwillig: Es darf vermerkt werden, wenn neben meiner eine zweite Stimme zu hören ist</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>Dafür werden Zahlen, die Ihre Stimme beschreiben, im Speicher gehalten und am Ende verworfen. Wenn Sie nicht zustimmen, ändert sich sonst nichts.</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>Würde Ihnen etwas helfen?</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>Freiwillig. Es wird notiert und hat keinen Einfluss auf Ihre Bewertung.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template} · {stage} · etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>Das ist in Ordnung</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>Es wurde nichts aufgenommen. Ihr Termin bleibt offen: Das Personal kann Fragen beantworten oder ein Gespräch mit einem Menschen vereinbaren.</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>Ohne Gespräch gehen</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>Ich stimme zu, weiter</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>Noch zuzustimmen: {count}</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>die Organisation, die Sie eingeladen hat</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>Eine künstliche Intelligenz befragt Sie</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer} ist ein Computerprogramm. Es kann sich verhören; Sie können es jederzeit um Wiederholung oder Erklärung bitten.</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>Ihre Stimme und Ihre Worte werden aufgenommen</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>Von der ersten Frage bis zur letzten. Tonprobe und Übung nicht.</translation>
    </message>
    <message>
        <source>A proctor may listen in</source>
        <translation>Das Personal darf mithören</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>Das Personal dieses Zentrums darf Sie und die Gesprächsführung live hören, jeweils einige Minuten lang. Währenddessen steht der Name oben auf dem Bildschirm, und die Niederschrift sagt, wer wann zugehört hat.</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>Sonst wird nichts beobachtet</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>Kein Fenster, keine Taste und kein Bildschirm wird erfasst, und die Niederschrift sagt das. Über Gefühle oder Ehrlichkeit wird nichts geschlossen.</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>Alles wird als Tatsache vermerkt, die Menschen lesen. Es hat keinen Einfluss auf Ihre Bewertung, und über Gefühle oder Ehrlichkeit wird daraus nichts geschlossen. Am Ende sehen Sie, was vermerkt wurde, und können etwas dazu sagen.</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>Während des Gesprächs wird auch beobachtet</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation} und das Personal dieses Zentrums.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>{days} Tage; danach wird es gelöscht. Sie können es früher verlangen.</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>Mehr Zeit zum Antworten</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>Meine Antworten tippen</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>Pausen zwischendurch</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>Ich nutze einen Screenreader</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>Ich spreche über ein Gerät oder Programm</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>Dieses Pult ist nicht für Sie</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>Ihr Konto hat eine andere Rolle. Admins können das ändern.</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>Ihr Passwort wurde geändert. Ihre anderen Anmeldungen sind beendet.</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>Wer ergänzen darf</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>Kiosk {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>wartet auf {kiosks}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>in der Niederschrift noch nicht genannt</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>wie in der Niederschrift</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>nicht wie in der Niederschrift</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>Was verlangt wurde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>Neuer Zugangscode…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Auftrag zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>Vom Kiosk zurückholen…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Die teilnehmende Person</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>Einen anderen Zugangscode vergeben?</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>Der frühere Code endet. Wer ihn bekommen hat, braucht den neuen.</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>Neuer Zugangscode</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>Der Auftrag wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>Von einem verlorenen Kiosk zurückholen?</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>Nur bei einem Kiosk, der sich nicht mehr melden wird. Ein laufendes Gespräch gilt als Fehler des Kiosks. Was später von dort kommt, wird beiseitegelegt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>Einzelheiten schließen (Escape)</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>Ich kann jetzt nicht sprechen</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>Ich habe es gehört</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>Für das Personal: {command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>Das konnte nicht geprüft werden. Versuchen Sie es noch einmal, oder rufen Sie das Personal.</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>Verstanden: „{words}“</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does}: {engine} ({why})</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>Probieren wir den Ton</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>Das dauert etwa eine Minute. Nichts davon wird aufgenommen.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>Ich tippe meine Antworten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>Man hört Sie, und Sie hören, wer fragt.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>Die Fragen erscheinen auf dem Bildschirm; Sie antworten mit der Tastatur.</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>Sie tippen Ihre Antworten</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>Versuchen Sie, was unten vorgeschlagen wird, oder tippen Sie Ihre Antworten.</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Noch funktioniert nicht alles</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>Das muss behoben werden, bevor das Gespräch beginnen kann. Rufen Sie bitte das Personal.</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>So kann das Gespräch nicht beginnen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation>Sprachmodule</translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation>Platz für die Aufnahme</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>Es wird kurz in den Raum gehört. Sie brauchen noch nicht zu sprechen.</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>Lesen Sie den Satz in normaler Lautstärke vor.</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>Ein Ton wird abgespielt. Haben Sie ihn gehört?</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>Bitte einen Moment still sein.</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>Was zuhört und spricht, wird geweckt.</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>Auf der Festplatte wird Platz gesucht.</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>Sie können sprechen, während die Fragen gesprochen werden.</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>Sie werden nur gehört, während gerade nicht gefragt wird.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Es wurde kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>Prüfen Sie, ob das Headset eingesteckt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>Das Mikrofon gibt keinen Ton.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>Suchen Sie am Kabel des Headsets einen Stummschalter, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>Man hört Sie kaum.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>Rücken Sie das Mikrofon näher an den Mund, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>Der Ton ist zu laut und verzerrt.</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>Rücken Sie das Mikrofon eine Handbreit weg, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>Um Sie herum ist es sehr laut.</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>Warten Sie, bis es leiser ist, oder bitten Sie das Personal um einen anderen Platz.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Es wurde kein Lautsprecher gefunden.</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>Sie haben den Ton nicht gehört.</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>Drehen Sie die Lautstärke auf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>Das Mikrofon hört den Lautsprecher.</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>Drehen Sie die Lautstärke herunter, oder setzen Sie das Headset auf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>Das Mikrofon oder der Lautsprecher verschwindet immer wieder.</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>Drücken Sie den Stecker des Headsets fest hinein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>Die Tongeräte lassen sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>Ziehen Sie das Headset ab, stecken Sie es wieder an und versuchen Sie es noch einmal, oder rufen Sie das Personal.</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>Ihre Worte wurden nicht gut verstanden.</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>Sprechen Sie etwas langsamer und näher, und versuchen Sie es noch einmal. Sie können Ihre Antworten auch tippen.</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>Dieser Kiosk versteht in dieser Sprache nichts Gesprochenes.</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>Sie können Ihre Antworten stattdessen tippen.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Dieser Kiosk hat für diese Sprache keine Stimme.</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>Sie können die Fragen lesen und Ihre Antworten tippen.</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>Dieser Kiosk arbeitet mit seiner eingebauten Sprache, ohne Netz und in verringerter Qualität.</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>Die Stimme klingt schlicht, und ab und zu kann ein Wort falsch verstanden werden. Sie brauchen nichts zu tun; es wird vermerkt.</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>Die Festplatte wird voll.</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>Für Ihr Gespräch ist genug Platz.</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>Für die Aufnahme ist kein Platz.</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>Rufen Sie bitte das Personal: Nichts, was Sie sagen, könnte aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Bemerkt Sprache</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>Bemerkt, wann Sie fertig sind</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>Versteht Sprache</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>Führt das Gespräch</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>volle Qualität</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>verringerte Qualität</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>Teil dieses Kiosks</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>eingebaut; ein anderes ist hier nicht installiert</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>das beste hier installierte</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>vom Personal gewählt</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>Codes, die auf Benutzung warten</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>Kein Code wartet</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>Erstellen Sie einen für jeden neuen Kiosk; er nutzt ihn einmal zur Aufnahme.</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>Kiosk aufnehmen…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>Die Codes selbst werden nur beim Erstellen einmal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>Code zurückholen…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>Den Code für {name} zurückholen?</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>Damit kann niemand mehr einen Kiosk aufnehmen.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>Der Code wurde zurückgeholt</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>Andere Kette</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>Etwas davor fehlt</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Nicht wie signiert</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>Nicht die Sitzung dieses Kiosks</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>Die Sitzung war schon beendet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>Der gewählte Kiosk</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Umbenennen oder verlegen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht hier</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>Hatte alles übertragen: {time}</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>Ein Name, ein Ort, eine Version</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kioske</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Zu betreuen</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>Kiosk suchen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>Kiosk umbenennen oder verlegen</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>Kiosk aufnehmen</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>Kein Kiosk heißt so</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>Suchen Sie nach einem kürzeren Teil.</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>Allen Kiosken geht es gut</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>Kein Kiosk wurde gesperrt</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>Noch keine Kioske</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>Ein Kiosk erscheint hier, sobald er mit einem Code aufgenommen ist.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Gesperrt: {name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>Teile dieses Orts</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>Aufnahmecodes</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>Ein Code für einen neuen Kiosk</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>Für einen Arbeitstag</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Für eine Woche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>Wie an seiner Tür: Raum 4, links</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>Sitzungen, die einen Ort nennen, gehen nur an dessen Kioske; leer heißt an alle</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>Ein Kiosk braucht einen Namen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>Der Code für {name}</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Aufnahmecode</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Wer ihn hat, kann einen Kiosk aufnehmen, bis er benutzt oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>Gültig bis {time}. Führen Sie dies am Kiosk aus, und tippen Sie den Code, wenn danach gefragt wird:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>Einen Kiosk umbenennen oder verlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>Sitzungen des Orts, den er verlässt, werden ihm bei der nächsten Anfrage entzogen</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>{name} sperren</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>Es steht im Protokoll: gestohlen, defekt, außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist nötig</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nie gehört</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>Kürzlich gehört</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>Dateien: {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Ausgefallen: {count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>Eingeschränkt: {count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>Aktiv: {count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>{seconds} s hinter der Uhr des Servers</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>{seconds} s vor der Uhr des Servers</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>Seit mehr als einem Tag nicht gehört</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>Detektoren sind ausgefallen</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Festplatte ist fast voll</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>Der Server hat Übertragenes zurückgewiesen</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Seine Uhr geht falsch</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>Er hat Ergebnisse, die noch nicht hier sind</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>Kioske: {all} · Jetzt da: {there} · Zu betreuen: {needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>Er beginnt kein Gespräch mehr und gibt die frei, von denen er Kopien hatte; andere Kioske können sie führen.</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>Was er begonnen hatte, darf er noch übertragen. Diese Sitzungen werden gekennzeichnet; alles andere wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>Er führt gerade ein Gespräch. Es geht bis zum Ende weiter und wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>Noch nicht hier, nach der letzten Meldung: {backlog}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>Das lässt sich nicht zurücknehmen: Er müsste mit neuem Code und neuem Schlüssel noch einmal aufgenommen werden.</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>Zurückgewiesene Übertragungen</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Nichts wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>Was der Server von einem Kiosk zurückweisen muss, wird hier Byte für Byte aufbewahrt.</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>Es kann enthalten, was eine befragte Person gesagt hat: Wer es öffnet, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Als angesehen markieren</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>Übertragung speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>Eine zurückgewiesene Übertragung</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason}: {detail}. Ab Eintrag {first}, Einträge: {count}, {size}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>Es gibt mehr davon; speichern Sie es, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>Ihr Inhalt wurde mit ihrer Sitzung gelöscht; ihr Hash zeigt, dass sie ankam.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>Letzte Gespräche</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>Wartezeit: vom letzten Laut einer Antwort bis zum ersten Wort der Erwiderung, Median und 95. Perzentil. Abgeschnitten: zurückgenommene Erwiderungen, weil jemand weitersprach, von allen Pausen in Antworten.</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>Zustand und Versionen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>Echo messen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}. Hier stehen keine Namen und keine Worte von Teilnehmenden.</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>Module ({language})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Ton probieren</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>Öffnet Mikrofon und Lautsprecher; nichts wird aufgenommen</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>Es ist jemand angemeldet: Die Geräte gehören dieser Person.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Hört nicht zu.</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>Pegel: {level} dBFS</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation>Alles auf dieser Seite, ohne Namen, für eine Nachricht</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>Dieser Kiosk wird angesehen…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>Geräte, Module, Festplatte und Register sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Dieser Kiosk ist bereit</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>Hier kann jetzt kein gesprochenes Gespräch geführt werden</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>Hier können Gespräche geführt werden. Gut zu wissen:</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>Es wurde kein Mikrofon gefunden: Stecken Sie eines ein, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>Es wurde kein Lautsprecher gefunden: Stecken Sie einen ein, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>Die Geräte ließen sich nicht öffnen; was sie meldeten, steht unter Ton.</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>Kein Modul spricht die Sprache dieses Kiosks; siehe Module.</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>Halbduplex: Man wird nur gehört, während gerade nicht gefragt wird. Ein Headset hilft.</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>Die eingebauten Module werden benutzt, in verringerter Qualität; bessere stehen unter Module.</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>Ein installiertes Modell ist nicht benutzbar; siehe Modelle.</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>Die Festplatte hat keinen Platz für ein Gespräch: Schaffen Sie welchen.</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>Die Festplatte hat Platz für weniger als zwanzig Gespräche.</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>Das Register nimmt nichts an: Schließen Sie den Kiosk, und starten Sie vivavoce doctor.</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>Der Server hat diesen Kiosk gesperrt: Hier kann kein Gespräch beginnen.</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>Der Server hat eine Sitzung zurückgewiesen, die hier aufbewahrt wird: Sagen Sie es der Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>Die Uhr dieses Kiosks geht falsch: Stellen Sie sie, oder lassen Sie sie dem Netz folgen.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keines gefunden</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Duplex</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Echoprobe</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>In den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>Bei jeder Tonprobe gewählt</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>Man darf in die Fragen hineinsprechen.</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>Man wird nur gehört, während gerade nicht gefragt wird.</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>Es wird gemessen, bitte still sein…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>Es kam kein Echo zurück</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>Zurück nach {delay} ms, {left} dB davon übrig</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>Keines zu haben</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>Besser wird es mit: {command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>Sprachaktivität</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>Ende der Antwort</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation>Schlüssel des Kiosks</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} frei</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>nicht benutzbar</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>nicht installiert, {size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>Zeit war um</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>Person ist gegangen</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>vom Personal beendet</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>Gerätefehler</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation>{median} / {most} ms</translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation>{count} von {pauses}</translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation>{when}, {end}: Wartezeit {wait}, abgeschnitten {cut_offs}, Unterbrechungen {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation>Wartezeit p50 / p95</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation>An diesem Kiosk wurde noch kein Gespräch geführt. Seine Zahlen erscheinen hier.</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>Aus: so steht es in den Einstellungen, oder das Fenster füllt den Bildschirm nicht.</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>Sperre der Arbeitsfläche</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>greift nicht</translation>
    </message>
    <message>
        <source>held</source>
        <translation>greift</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>Sperre: Tasten, die hinausführen</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>Sperre: Bildschirmschoner</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>Sperre: Energiesparen</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>Sperre: Bilder des Fensters</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>Das Fenster ist nicht offen.</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>Die Kandidatin oder der Kandidat nutzt Hilfstechnik, die diese Tasten braucht; was beim Fenster ankommt, wird geschluckt.</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>Hier läuft Hilfstechnik, die diese Tasten braucht ({program}); was beim Fenster ankommt, wird geschluckt.</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>Hier gibt es keine Tastatur.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>Ein anderes Programm hält die Tastatur: schließen Sie es und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>Windows hat es abgelehnt: nötig ist Version 10 2004 oder neuer.</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>macOS lässt sich nicht fragen: pyobjc ist nicht installiert.</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>Unter X11 darf jedes Programm jedes Fenster lesen.</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>Dieses Fenstersystem kann es nicht verwehren.</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>Dieser Bildschirm hat keines.</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>Die Arbeitsfläche hat es abgelehnt: {why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>Was geändert wird, lässt sich nicht festhalten, also wird nichts geändert: {why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>Hier vollständig aufbewahrt; der Server hat sie beiseitegelegt.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server zurückgewiesen</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>{seconds} s Abstand zur Uhr des Servers</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}, letzter Kontakt: {when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>Hat diesen Kiosk gesperrt</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>{events} Einträge und {files} Dateien sind noch zu übertragen</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>Derzeit nicht erreichbar</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>Hat alles</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>Ihre Anmeldung war abgelaufen. Nichts von dem, was Sie geschrieben haben, ist verloren: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>Das läuft gerade</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>Es lässt sich nicht mehr abbrechen. Was daraus wird, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>Ihre Quittung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>Fingerabdruck der Niederschrift</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>Ein Foto davon genügt: Es zeigt später, ob die Niederschrift geändert wurde.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Möchten Sie etwas hinzufügen?</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>Etwas, das schiefging oder das man wissen sollte. Wird nicht bewertet.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>Vielen Dank, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>Antworten aufbewahrt: {answers} · Aufnahme: {minutes} Min. {seconds} Sek.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>Anmerkung senden</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>Ihre Anmerkung ist aufbewahrt</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>Dieser Bildschirm schließt in {seconds} Sek.</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>Ihre Antworten sind gespeichert. Als Nächstes kommt: {stage}.</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>Ihre Antworten sind gespeichert. {organisation} sagt Ihnen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>Ihre Antworten sind gespeichert. Man sagt Ihnen, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nichts zu exportieren</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>Zu viele Sitzungen</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>Höchstens {most} auf einmal.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>Nennen Sie ihn vollständig.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>Ihre Anmeldung war abgelaufen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exportiert: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>Eine Datei je Sitzung, benannt nach der Id der Sitzung.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>Sitzungen, Dimensionen, Redebeiträge und Signale auf je einem Blatt, mit Filtern.</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV, eine Zeile je Sitzung</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>Wer, wann und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV, eine Zeile je Dimension</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>Bewertung, Begründung und Zitate jeder Dimension.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>Je Sitzung eine bis drei Seiten, zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>Die ganzen Niederschriften, für Programme.</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Beweispaket</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>Register, Aufnahme und Signaturen jeder Sitzung: was vivavoce verify prüft.</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>Sitzungen: {sessions} · Dateien: {files} · {size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>Nicht mehr auf dem Server: {count}</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>Zeigen Sie diesen Code dem Personal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>Sie haben das Gespräch beendet</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>Das Gespräch hörte auf, weil Sie gehen wollten.</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>Das Personal hat das Gespräch beendet</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>Das Personal erklärt Ihnen, warum.</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>Das Gespräch musste aufhören</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>Die Tongeräte fielen aus und kamen nicht wieder. Das war nicht Ihre Schuld.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>An diesem Kiosk ging etwas unerwartet schief. Das war nicht Ihre Schuld.</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>Was bis dahin aufgenommen wurde, ist auf diesem Kiosk sicher.</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>Antworten aufbewahrt: {answers}. Es wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>Sie dürfen das Gespräch noch einmal führen. Das Personal startet es mit Ihnen.</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>Das Personal kann Ihre Fragen zu einem anderen Termin beantworten.</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>Bleiben Sie bitte sitzen. Jemand vom Personal kommt und entscheidet mit Ihnen, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Ihre Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>Melden Sie sich an, um weiterzumachen. Alles bleibt, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>Die Zeile hat mehr Zellen, als es Titel gibt.</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>Setzen Sie in Anführungszeichen, was ein Trennzeichen enthält.</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>Für jemanden dieses Namens gibt es schon eine offene Sitzung mit dieser Vorlage: {when}.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Es fehlt der Name.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>Zu lang: {count} Zeichen.</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>Bleiben Sie bei höchstens {most}.</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>Darin steht ein Zeilenende oder ein nicht druckbares Zeichen.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Berichtigen Sie sie, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>Der Id nach schon bekannt als {name}; Name und Adresse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>{name} hat diese Adresse schon; hier entsteht eine weitere teilnehmende Person.</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>„{text}“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>Schreiben Sie ihren Code, etwa en, ja oder pt-BR.</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>Eine Sitzung mit der Id „{text}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>Lassen Sie die Zeile weg, oder geben Sie ihr eine andere Id.</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>Mehrere Vorlagen heißen „{text}“.</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>Schreiben Sie die Id der Vorlage.</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>Es gibt keine aktive Vorlage „{text}“.</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>Schreiben Sie Namen oder Id einer Vorlage, oder wählen Sie oben eine.</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>Es fehlt die Vorlage.</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>Wählen Sie oben eine für alle Zeilen.</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>„{text}“ ist keine Stufe dieser Vorlage.</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>Ihre Stufen: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>„{text}“ ist kein Tag mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>Schreiben Sie es als 2026-03-10 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>„{text}“ ist vorbei.</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>Nennen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>„{text}“ liegt zu weit weg.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>Dasselbe wie in Zeile {line}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>Die ganze Zeile ist gleich wie Zeile {line}.</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>Aus einer Zeile wird</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>Vorlage für alle Zeilen</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>Ort für alle Zeilen</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>eine teilnehmende Person mit Sitzung</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>eine teilnehmende Person</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>Spalte: {field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>Gut, aber…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>Id der Person anderswo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation>Id der Sitzung anderswo</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Zurück zu den Sitzungen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Import anhalten?</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>Importierte Zeilen bleiben. Wird die Datei noch einmal importiert, geht es dort weiter, wo angehalten wurde, und nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file} · Zeilen: {rows} · {encoding} · getrennt durch: {separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>Keine Zeile ist zu beheben</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>Nur zu behebende: {count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>Gute Zeilen importieren: {count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>Zu behebende speichern: {count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>Personen mit offener Sitzung auslassen: {count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>Zeilen, zu deren Namen es schon eine offene Sitzung mit derselben Vorlage gibt: {count}. Was Sie selbst innerhalb von zwei Tagen aus genau dieser Datei importiert haben, geschieht nicht noch einmal; alle anderen bekommen je eine Sitzung mehr.</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>Auch für Personen planen, die schon eine Sitzung haben?</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>Alle importieren</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Was aus jeder Zeile wurde</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>Der Import ist beendet. {summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>Legen Sie eine CSV-Datei hier ab, oder wählen Sie eine</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>Eine Zeile mit Titeln, dann eine Zeile je teilnehmender Person: höchstens {rows} Zeilen. Gelesen werden UTF-8, UTF-16 und Windows-1252, zwischen den Zellen Kommas, Semikolons oder Tabulatoren. Nichts wird importiert, bevor Sie jede Zeile gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>Leere Datei mit den Titeln speichern…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Diese Liste speichern…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Diese Liste kopieren</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>Abgelehnte speichern…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Mit dem Rest weiter</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>Ausgelassen wegen offener Sitzung: {count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>Seite ohne die Zugangscodes verlassen?</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>Sie wurden weder gespeichert noch kopiert. Zwei Tage lang werden sie wieder gezeigt, wenn Sie dieselbe Datei noch einmal importieren; danach braucht, wer keinen hat, einen neuen.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Seite ohne sie verlassen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Kopiert: {count}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>Höchstens {most} MiB. Teilen Sie sie, und importieren Sie die Teile nacheinander.</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>Die Zeichen der Datei lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>Sie ist nicht durchgehend {encoding}. Speichern Sie sie als CSV UTF-8, und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>Zeile {line}: {why}. Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>Erwartet werden eine Zeile mit Titeln und eine Zeile je teilnehmender Person.</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>Die Datei hat zu viele Spalten</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>Gefunden: {count}, höchstens erwartet: {most}.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>Die Datei hat zu viele Zeilen</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>Höchstens {most}. Teilen Sie sie, und importieren Sie die Teile nacheinander.</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>Importiert: {count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>Waren schon da: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Abgelehnt: {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Nicht begonnen: {count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>Ist der Id nach schon da</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>Diese Zeile dieser Datei wurde schon importiert, mit anderer Auswahl</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>Ein Programm braucht einen Schlüssel, um Sitzungen zu planen oder Ergebnisse abzurufen.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Schlüssel erstellen…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>Für welches Programm er ist.</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>Wie lange er gilt</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>Ein Name und mindestens ein Recht.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Geben Sie ihn dem Programm und sonst niemandem.</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>Der Schlüssel {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name} sperren?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>Das Programm, das ihn hat, wird ab jetzt abgewiesen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Gesperrt: {name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>Sitzungen auflisten und Räume beobachten; keine Ergebnisse</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>Sitzungen planen, verlegen und absagen</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>Niederschriften lesen: Wortlaut, Bewertungen, Signale</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>Bewertungsbögen berichtigen, Stufen freigeben</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>Notizen zu Signalen hinzufügen</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>Aufnahmen hören, Pakete abrufen</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>Kioske steuern: anhalten, benachrichtigen, beenden</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>Namen und Adressen der Teilnehmenden lesen</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>Teilnehmende hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>Teilnehmende endgültig löschen</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>Vorlagen lesen</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Vorlagen ändern</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>Kioske und ihren Zustand sehen</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>Kioske aufnehmen und sperren</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Webhooks verwalten</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>Protokoll und Messwerte lesen</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Tage: {days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Bis er gesperrt wird</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation>Tastatur an anderes Fenster</translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation>Anderes Fenster oder anderer Tab</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>Zwischenablage geändert</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>Gesperrte Tasten</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>Tasten von einem Programm</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>Schnelles Tippen</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>Tasten mitgehört</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Bildschirm geteilt</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>Bildschirm aufgezeichnet</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fernsteuerung</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>Fenster darübergelegt</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>Verborgenes Fenster</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>Bildschirme geändert</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>Stimme ähnlich Computerstimme</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>Stimme ähnlich Lautsprecher</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>Zweite Stimme</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>Beide sprachen</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>Gar kein Ton</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>Verzerrter Ton</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>Tempo der Antworten</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>Virtuelles Tongerät</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>Tongerät gewechselt</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>Ton anderswo aufgenommen</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Ferngesteuerte Sitzung</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>Programm von der Liste</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB-Gerät</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Netzwerk geändert</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>Arbeitsplatz gesperrt</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Computer im Ruhezustand</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>Uhr verstellt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>Noch keine Verbindung zum Server. Es wird immer wieder versucht.</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>Seit {time} {zone} keine Verbindung zum Server: Was Sie sehen, ist der Stand von da</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>Jemand vom Personal hört zu: {name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>Lautstärke der befragten Person</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>Lautstärke der Gesprächsführung</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10 Minuten mehr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>Sie hören den Raum nicht mehr: {why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>Es wird gewartet, bis der Kiosk Sie den Raum hören lässt…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>Sie hören den Raum. Solange Sie das tun, sieht die befragte Person Ihren Namen.</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>Hier lässt sich nichts abspielen ({why}); Sie sehen, wie laut es ist.</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>Verlorene Stücke: {count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>zehn Minuten sind um</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>das Gespräch ist vorbei</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>der Kiosk ist nicht verbunden</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>der Kiosk hat abgelehnt</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>vom Kiosk kam nichts</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>In diesem Raum zuhören?</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>Die befragte Person sieht, solange Sie zuhören, dass Sie es tun, mit Ihrem Namen. Es steht in der Niederschrift der Sitzung; der Ton nicht.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Zuhören</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>Das Personal hat diesen Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>Bitte bleiben Sie sitzen. Nichts geht verloren, und die Zeit läuft nicht; es geht weiter, sobald der Bildschirm entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>vor {count} T.</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>vor {count} Std.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>vor {count} Min.</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>vor {count} s</translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation>Vorlage übersetzen</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>Es wird eine Kopie mit denselben Stufen, Dimensionen und Gewichten begonnen; ihre Texte werden dann Seite an Seite übersetzt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>Sie bleibt ein Entwurf auf diesem Computer, bis sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Einer leeren</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>Sprache einer leeren</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>Was außer Ihren Antworten vermerkt wurde</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>Das sind Tatsachen, keine Schlüsse. Die Zeiten zählen vom Beginn des Gesprächs an. Ihr Kommentar wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>Es wurde nichts vermerkt. Wenn Sie meinen, es hätte etwas vermerkt werden sollen, schreiben Sie es in einen Kommentar.</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>und {count} weitere Male</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation>{earlier}, {later}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation>bei {time} für {seconds} s</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>Ein anderes Fenster nahm die Tastatur</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>Ein anderes Fenster oder ein anderer Tab kam nach vorn</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>Text wurde in eine Antwort eingefügt</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>Die Zwischenablage änderte sich</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>Eine gesperrte Tastenkombination wurde gedrückt</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>Ein Programm, keine Tastatur, drückte Tasten</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>Text kam schneller, als Hände tippen</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>Ein Programm hörte alle Tasten mit</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>Der Bildschirm wurde geteilt</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>Der Bildschirm wurde aufgezeichnet oder abfotografiert</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>Ein Fernsteuerungsprogramm war verbunden</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>Ein anderes Fenster lag über diesem</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>Ein Fenster verbarg sich vor Aufzeichnungen</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>Ein Bildschirm kam hinzu, verschwand oder änderte sich</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>Eine Stimme hatte Messwerte wie eine Computerstimme</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>Eine Stimme hatte Messwerte wie aus einem Lautsprecher</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>Eine zweite Stimme war zu hören</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>Zwei Stimmen waren zugleich zu hören</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>Das Mikrofon gab zeitweise gar keinen Ton</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>Das Mikrofon war zu laut und verzerrt</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>Das Tempo der Antworten wurde gemessen</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>Ein virtuelles Mikrofon oder ein virtueller Lautsprecher war in Gebrauch</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>Ein Tongerät wurde angeschlossen oder entfernt</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>Ein anderes Programm nahm Ton auf</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>Die Kamera wurde verdeckt, angeschlossen oder entfernt</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>Ein Kamerabild wurde aufgenommen</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>Dieser Computer zeigt Merkmale eines virtuellen</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>Diese Sitzung zeigt Merkmale einer ferngesteuerten</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>Ein Programm von der Liste der Organisation lief</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>Ein USB-Gerät wurde angeschlossen oder entfernt</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>Das Netzwerk änderte sich</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>Der Arbeitsplatz wurde gesperrt oder entsperrt</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Dieser Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>Die Uhr dieses Computers wurde verstellt</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>Angaben einer Person berichtigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Id anderswo</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>Teilnehmende Person löschen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>Grund; steht für immer in den Registern</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>Sitzungen auch Kiosken abnehmen, die sie haben; was diese noch halten, geht verloren</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>Ein Teil von Name, Adresse oder Id</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>Suchen Sie nach einem kürzeren Teil des Namens.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>Teilnehmende kommen mit ihrer ersten Sitzung oder aus einer importierten Liste.</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>Sitzungen der Person</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>Daten der Person…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>Berichtigt; Sitzungen behalten den Namen, mit dem sie geplant wurden</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Daten der Person speichern</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>Empfangen: {size} KiB</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} endgültig löschen?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>Niemand kann das zurückholen, weder hier noch anderswo.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name}: Name, Adresse, Ids und alles darüber Gesagte, auf dem Server und an jedem Kiosk.</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>Sitzungen, deren Ton, Worte, Bilder und Bewertungen gelöscht werden: {count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>Davon laufend, gelöscht nach der Übergabe durch einen Kiosk: {count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>Was bleibt: die Kette aus Hashes, Zeiten und Arten der Einträge, die niemanden nennt, und der Grund dieser Löschung. Sicherungskopien werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>Gelöschte Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>Warten auf die Übergabe durch Kioske: {count} ({kiosks})</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>Die teilnehmende Person hat darum gebeten</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Die Zustimmung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Versehentlich hinzugefügt</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>Das Gesetz verlangt es</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>Mindestens {count} Zeichen; einige Wörter sind leichter als Sonderzeichen</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Das neue Passwort</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>Das neue Passwort noch einmal</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>Mindestens {count} Zeichen</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>Das ist ein anderes</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>Das ist nicht Ihr Passwort</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>Noch darf sich niemand anmelden</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort setzen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>Bleibt es leer, kann sich diese Person noch nicht anmelden.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>Dieses wurde ausgelost; teilen Sie es auf anderem Weg mit. Es meldet die Person ab.</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>Das ist zu kurz</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>Ein Passwort für {name}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>Passwort gesetzt: {name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>{name} überall abmelden?</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>Jedes Pult, an dem die Person sitzt, fragt wieder nach dem Passwort.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>Abgemeldet: {name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>{name} stilllegen?</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>Die Person wird abgemeldet und kann sich nicht anmelden. Was sie getan hat, bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>Sieht Räume live, hilft, hält an und beendet; sieht keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>Liest und hört Ergebnisse, bewertet nach; beginnt und beendet nichts.</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>Alles: plant, Ergebnisse, Vorlagen, Kioske, Mitarbeitende und Schlüssel.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Noch kein Passwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>Name und Adresse sind nötig.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Ein Passwort hat mindestens {count} Zeichen.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>For proctors</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>PIN des Personals</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>Geräte, Module und die letzten Gespräche in Zahlen</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>Das Personal hat dieses Gespräch aus der Ferne angehalten. Sie können es hier fortsetzen, falls die Person nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>Es läuft ein Gespräch. Verlassen beendet es; was gesagt wurde, bleibt aufbewahrt. Die Diagnose rührt es nicht an.</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>Um den Kiosk zu verlassen oder seine Diagnose zu öffnen, braucht es eine PIN des Personals.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlassen</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Versuchen Sie es in {seconds} Sek. noch einmal.</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>Verbleibende Versuche: {left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Diese PIN ist falsch</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>Diese Sitzung hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>Die Aufnahme wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>Ihr Konto darf Ergebnisse lesen, aber keine Aufnahmen hören.</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>Die Aufnahme kommt nicht an</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>Diese Aufnahme ist zu groß, um hier abgespielt zu werden</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>Die Aufnahme wurde geschlossen</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>Hier ist kein Lautsprecher benutzbar.</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>Der Lautsprecher ist weg.</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>Es ist nichts zu hören; die Mitschrift läuft ohne Ton weiter.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>Beide Stimmen</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>Nur die befragte Person</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>Nur die Gesprächsführung</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>Von dieser Sitzung ist nichts zu hören.</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>Diese Aufnahme lässt sich nicht abspielen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>DIE ÜBUNGSFRAGE</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Wann Sie möchten</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst einmal probieren</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>Zeit für das Gespräch: etwa {minutes} Min. Hauptfragen: bis zu {questions}.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Noch einmal üben</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>Das zählt nicht</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>Die Übung wird weder aufgenommen noch bewertet.</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>Schreiben Sie Ihre Antwort, und wählen Sie dann Senden.</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>Sprechen Sie wie mit einem Menschen. Pausen sind in Ordnung: Es wird gewartet.</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>Lassen Sie sich eine Frage jederzeit wiederholen oder erklären.</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>Das Personal ist einen Tastendruck entfernt.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>Bisher gehört</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Wird bewertet…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>Arten von Belegen: {depth} von {most}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>Fragen: {asked}, Nachfragen: {probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>Es gibt keine Gesamtbewertung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>Bestehen offen</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>{score} von 10, {passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>Sprechen Sie mit der Gesprächsführung wie eine befragte Person: tippend, oder mit der Stimme über Mikrofon und Lautsprecher dieses Computers. Neben allem, was sie sagt, steht, warum sie es sagt.</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>Das Gespräch ist vorbei.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>Frage {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>das Personal würde gerufen</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>Stellt sich vor</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>Stellt eine Hauptfrage</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Erklärt die Frage</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>Ermutigt</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>Sagt es mit anderen Worten</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>Bietet an weiterzugehen</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>Beantwortet eine Frage</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>Führt zurück</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Fragt, ob aufgehört werden soll</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>Stufe zum Probieren</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>Ihre Antwort; Strg+Eingabe sendet sie</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>Der Entwurf hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>Dieses Gespräch gilt noch dem früheren Stand. Beginnen Sie neu, um den jetzigen zu probieren.</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>Dieses Fenster wurde ohne Stimme geöffnet</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>Tippen geht auch ohne.</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>Sprechen wird vorbereitet…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>Nichts von dem, was gesagt wird, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>Tippen geht auch ohne.</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>Die gesprochene Vorschau ist beendet</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>Der Entwurf lässt sich noch nicht probieren</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>Etwas darin stimmt nicht: F8 führt dorthin.</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>In dieser Vorlage stellt keine Gesprächsführung Fragen</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>Alle ihre Stufen werden von Menschen geführt.</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>Tippend beginnen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>Sprechen beenden</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>Mit Stimme beginnen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>Die Vorlage, wie sie im Editor steht, gespeichert oder nicht. Von einer Vorschau wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>Jetzt bewerten</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>Die Gesprächsführung spricht</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>Sie sprechen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>Rufende Person annehmen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Pult des Personals</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>Neue Gesprächsführung</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>Gespeicherte Gesprächsführung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>Gespeicherte Gesprächsführungen</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>Keine gespeicherten Gesprächsführungen</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>Einmal hier geschrieben, in Vorlagen kopiert.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückbringen</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>Die Gesprächsführung ist gespeichert.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>Ich bin auf dem Weg zu Ihnen.</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>Nehmen Sie sich Zeit. Es eilt nicht.</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>Bitte setzen Sie sich etwas näher ans Mikrofon.</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>Bitte sprechen Sie etwas lauter.</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>Bitte achten Sie darauf, dass Sie allein im Raum sind.</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>Bitte bleiben Sie in diesem Fenster, bis das Gespräch vorbei ist.</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>Es gibt eine kurze Unterbrechung. Gleich geht es weiter.</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>Alles funktioniert. Bitte machen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Name gelöscht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Hilfen</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Version {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>Fassung {number}, die eine frühere berichtigt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>Nicht bewertbar: Zu wenig davon ließ sich bewerten.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>Das Gespräch hat nicht begonnen: Es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>Das Gespräch läuft: Es wird bewertet, sobald es abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>Das Gespräch brach ab: Was erfasst wurde, bleibt aufbewahrt, und es wird nicht bewertet.</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>Das Gespräch wurde abgesagt: Es gibt nichts zu bewerten.</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>Es gibt keinen Bewertungsbogen.</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>zu wenig gesagt</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>teils beobachtet</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>Modell {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>Kopf des Registers</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>Signierte Prüfpunkte</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>Aufnahme, SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>Gelöschte Tatsachen</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>Gekürzt, damit es auf drei Seiten passt: Der JSON-Export enthält alles.</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>Signale: {count}. Die ersten {shown} stehen hier im Wortlaut; Arbeitsmappe und JSON-Export enthalten alle.</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>Gesprächsbericht {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made} · Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce · Gesprächsbericht</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>Wie jede Bewertung zustande kam</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>Was gut lief und wonach als Nächstes zu fragen ist</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>Was die befragte Person hinzufügen wollte</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>Was Detektoren sahen</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>Tatsachen, wie jeder Detektor sie angab, der Reihe nach. Daraus wird keine Bewertung, kein Schweregrad und kein Urteil abgeleitet.</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>Keine Signale. Unten steht, was beobachtet wurde.</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>Was diese Detektoren nicht sagen können</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>Diese Seite allein beweist nichts: `vivavoce verify` prüft das Paket der Sitzung gegen diese Werte.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>Was die befragte Person hinzugefügt hat</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>Was das Personal getan hat</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>Geschrieben von {author}</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>Es wurde keine Rückmeldung geschrieben.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>Einzelheiten zum Ende</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>{offset} ms Abstand zur Uhr des Servers</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>Die Uhr des Kiosks</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Bogen</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>Noch niemand hat dieses Bewertungsmodul bei diesem Raster mit Bewertungen von Menschen verglichen. Lesen Sie die Bewertungen als erste Meinung.</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>Die eigene Bewertung des Moduls war {score}, bevor die Kalibrierung sie umrechnete.</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>Modell {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Bewertung {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>Fassung {number}: {score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label}: andere Gründe</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label}: Zitate {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>Die Rückmeldung wurde neu geschrieben</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>Nur, wer sie verfasst hat</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>Blind: Die Person hatte zuvor keine Bewertung der Sitzung von diesem Server abgefragt.</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>Nicht blind: Die Person hatte zuvor {seen} geöffnet.</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>in seinem Intervall</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>außerhalb seines Intervalls</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>Sitzungen dieser teilnehmenden Person: {count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>Bewertungsbögen: {count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>Zweitbewertungen: {count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>Übereinstimmung über alle Sitzungen dieser Vorlage</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>Einträge: {events}, Signaturen: {signatures}.</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>Die Beweiskette hält nicht: {count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>Seit der Signatur wurde nichts geändert, entfernt oder umgeordnet. Das zeigt nicht, dass der Kiosk wahrheitsgemäß aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>Die Beweiskette hält</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>Dieses Ergebnis lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>Die Notiz wartet, bis der Kiosk die Sitzung übergeben hat</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>Die Notiz steht im Register der Sitzung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Bewertungsbogen berichtigen</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>Zweitbewertung…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>Voriger Redebeitrag</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>Nächster Redebeitrag</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>Nächstes Zitat abspielen</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>Voriges Zitat abspielen</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Im Wortlaut suchen</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>Eine gelöschte Sitzung</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>Kein Name ist bekannt</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>Zitat bei {time}: {quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>Im Wortlaut zeigen und abspielen</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>Bewertungen nach Dimension</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>Es wurden keine Gründe genannt.</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>Worauf dies beruht: {count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>Nichts, was gesagt wurde, handelt genug davon, um es zu bewerten.</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>Keine Worte sind zitiert.</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>Der gewichtete Durchschnitt der Dimensionen. Sein Intervall berücksichtigt auch, dass eine Dimension ohne Bewertung beliebig hätte ausfallen können.</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>Der Inhalt dieser Sitzung wurde gelöscht</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>Ihre Beweiskette bleibt: was wann geschah, ohne das Gesagte.</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>Diese Sitzung brach ab und wird nicht bewertet</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>Alles bis dahin Erfasste bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>Diese Sitzung ist noch nicht beendet</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>Sie wird bewertet, sobald sie es ist.</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>Diese Sitzung wurde abgesagt</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>Die Bewertung wird erarbeitet</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>Der Kiosk, der sie geführt hat, sendet die Bewertung, meist binnen zwei Minuten nach dem Ende; ein Kiosk, der ausgeschaltet oder ohne Netz ist, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>Es gibt keine Gesamtbewertung</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>Das Gesagte reicht für den größten Teil des Rasters nicht aus.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Zu wenig Belege</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>Intervall {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>Schwelle {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>ein Mensch gab {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>Keine Gesamtbewertung</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>Was vermerkt wurde, im Zeitverlauf</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind}: {count} vermerkt</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>Was Detektoren angaben, im Wortlaut. Nichts wird daraus berechnet, und keine Bewertung weiß davon.</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>Signale in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>Notiz zu diesem Signal schreiben</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>Durchgehend beobachtet, nichts vermerkt: {kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>Nicht beobachtet: {kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>kein Ende bekannt</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>Notizen: {count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann es endete</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>Was es nicht sagen kann</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Wer sprach</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Angegeben von</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>Ereignis {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>Signaturen: {count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>gelöscht: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>unlesbar: {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>Hashes, Verkettung und Signaturen des ganzen Registers prüfen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Im Takt bleiben</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>Das Gesagte wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>Es wurde nichts gesagt: Das Gespräch wurde nicht geführt.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>jede Frage wurde gestellt</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>die befragte Person ging</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>das Personal beendete es</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>der Kiosk fiel aus</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>der Strom fiel aus</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>das Netzwerk fiel aus</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>abgesagt durch Admin</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>Klar zulassen</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>Übertrifft</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Braucht Übung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>Bestehen nicht feststellbar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>Hören, dass jemand spricht</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>Hören, dass ein Redebeitrag zu Ende ist</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>Worte erkennen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>teils beobachtet</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>hier nicht beobachtbar</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>Beobachten nicht erlaubt</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>der Detektor fiel aus</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>das Register</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>einen Export der Daten der teilnehmenden Person</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>das Ergebnis</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>die Gesamtbewertung in einer Liste</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>einen eigenen Bewertungsbogen</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>die Bewertungsbögen</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>andere Zweitbewertungen</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>einen Export</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Nach Vorlage</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>Eine Sitzung steht hier, sobald sie beendet ist und der Server sie gezählt hat.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Ihr Stand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>Keine Sitzungen mit diesem Stand</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Listen neu laden</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Diese Person löschen…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Teilnehmende Person: Name, Adresse oder Id</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Tippen Sie einen Teil eines Namens.</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>Wen löschen?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>Sitzungen auch Kiosken abnehmen; was diese noch halten, geht verloren</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>Ich verstehe, dass sich das nicht zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>Alle Sitzungen der Person: Ton, Worte, Bilder, Namen, überall. Was bleibt, belegt, dass etwas da war.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>Nur: {name}</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Eine Person löschen…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>Ein Kiosk hält sie</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>Gelöscht; ein Kiosk hat eine Kopie</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>Jede wird so viele Tage nach ihrem Ende gelöscht, wie ihre Vorlage es sagt.</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>Ihre Zeit ist gekommen: Sie werden innerhalb der Stunde gelöscht.</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>Nur der Kiosk, der eine Sitzung hat, darf sie ergänzen. Sie wird gelöscht, sobald sie übergeben ist, nach 30 Tagen auf jeden Fall.</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>Der Kiosk löscht seine Kopie, wenn er sich das nächste Mal meldet.</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>Die teilnehmende Person hat darum gebeten</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Die Zustimmung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Versehentlich aufgenommen</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>Das Gesetz fordert es</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Aufbewahrungstage</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Name gelöscht</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>In Tagen: {days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Seit {when}</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>Von einem Kiosk gehalten</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>Gelöschte Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>Warten auf einen Kiosk: {count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>Sitzung planen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Teilnehmende Person: Name, Adresse oder Id</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>Id der Person in einem anderen System</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>Schon bekannte Personen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>Nur Kioske dieses Orts</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>Es gibt keine aktive Vorlage; Admins können unter Vorlagen eine anlegen.</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>Nichts zu planen</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>Das erste Gespräch</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>Die der Vorlage: {language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Geplant: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>Schon bekannt: {person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer bestimmten Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>Die Bewertung liegt im Band {band}</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>Bewertung, 0 bis 10</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Zu wenig Belege</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>Warum diese Bewertung? Ein oder zwei Sätze.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>Auswahl zitieren</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>Zählt: {what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>Zählt nicht: {what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>zu wenig Belege</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>Zitat zurücknehmen: {quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Zweitbewertung</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Bewertungsbogen berichtigen</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>Rückmeldung: was gut lief, was als Nächstes zu fragen ist</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Nächste Dimension</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>Diese Sitzung lässt sich hier nicht bewerten</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>Sie haben diese Sitzung schon bewertet</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>Jede Person bewertet sie einmal; das Ergebnis zeigt es neben der Bewertung der Maschine.</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>Die Liste daneben zeigt die Bewertung der Maschine. Um andere blind zu bewerten, verbergen Sie zuerst die Spalten Bewertung und Bestanden, und suchen Sie Sitzungen nach keiner von beiden.</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>Ihre Bewertung wird trotzdem aufbewahrt, neben dem Bewertungsbogen, und bei der Übereinstimmung ausgelassen.</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>Ihre Bewertung wird nicht als blind zählen</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>Trotzdem bewerten</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>Sie hatten zuvor {seen} dieser Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>Wählen Sie zuerst Worte der befragten Person aus</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>Nur Worte der befragten Person werden zitiert, jedes einmal</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>Bewertet: {done} von {all}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>Diese Bewertung geben</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>Diesen Bewertungsbogen ausstellen</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>Er steht für immer im Register der Sitzung. Dann sehen Sie den der Maschine daneben.</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>Er tritt an die Stelle des vorigen, der lesbar bleibt. Angeschlossene Empfänger werden benachrichtigt.</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>Der Bewertungsbogen wurde berichtigt</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>Ihre Bewertung und die der Maschine</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Ganzes Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Ausgewählte Worte zitieren</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe es verwahrt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprächsverlauf</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Es wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>Neues unten</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>spricht…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>Beobachtend: {count} von {all}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>Noch kein Detektor hat sich gemeldet.</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>seit {time}; Änderungen: {count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>Zuletzt gehört: {state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>über der Zeit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>Frage {number} von {all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>Stand: {ago}</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>Der Kiosk ist nicht verbunden</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>Kiosk: {link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>laufende Tatsachen: {count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>Niemand betreut diesen Raum</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>Sie betreuen ihn; angeboten an {name}</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>Sie betreuen diesen Raum</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>Betreut von {name}</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>Wartezeiten vor einer Erwiderung</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>Noch nicht bekannt: Die Gesprächsführung hat nicht gewählt.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Zuletzt getan</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>nach {trigger}</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>über {topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name} möchte Ihnen diesen Raum übergeben</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>Sie haben Hilfe gerufen; noch hat niemand angenommen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name} bittet hier um Hilfe</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>Der Kiosk ist nicht verbunden. Was Sie von ihm verlangen, wartet und wird hier gemeldet.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation>Es wird abgefragt, was bisher geschah…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>Was bisher geschah, ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>Bisher wurde nichts vermerkt. Was beobachtet wird, steht unter Detektoren.</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>Notiz zum gewählten Signal</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Nächstes Signal</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>Voriges Signal</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Dem Gespräch folgen</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>Zurück zu den Räumen</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>Von diesem Raum wurde noch nichts verlangt.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Eingriffe</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>Signale: {count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Kamerabilder</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds} s, bei {time}</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>Noch wurde keine Erwiderung gemessen.</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>Zeit bis zum ersten Ton einer Erwiderung: die Hälfte innerhalb von {middle} s, 95 von 100 innerhalb von {most} s; Erwiderungen: {count}</translation>
    </message>
    <message>
        <source>{by}: {note}</source>
        <translation>{by}: {note}</translation>
    </message>
    <message>
        <source>{by}: {note} — {state}</source>
        <translation>{by}: {note} — {state}</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>Was es nicht sagen kann</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>seit {time}, dauert an · Nummer {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>bei {time} für {lasted} · Nummer {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>bei {time} · Nummer {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>Angegeben von {detector}</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>während sprach: {speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>Frage {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>Von der befragten Person erklärt</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Noch zu klären</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>Früher: {count}</translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation>Notiz zu: {kind}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>Notiz in eigenen Worten</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>Lautstärke: {who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who} · spricht jetzt</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Dieses Bild lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>Neuere Bilder ließen sich nicht abfragen: {why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>Die Bilder ließen sich nicht abfragen</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>Dieses Bild ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>Noch ist kein Bild angekommen.</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>Aufgenommen um {time} {zone} · {number} von {all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Noch nicht gehört</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>Die befragte Person ruft</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>Person nimmt sich Zeit</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Person spricht</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>Gesprächsführung spricht</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>Gesprächsführung spricht gleich</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>Wartet auf die Person</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>alle Fragen wurden gestellt</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>die befragte Person ging</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>das Personal beendete es</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>der Kiosk fiel aus</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>der Strom fiel aus</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>das Netzwerk fiel aus</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>abgesagt durch Admin</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>ein Gerät fehlt</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>vom Personal</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>der Bildschirm ist gesperrt</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>teils beobachtet</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>Hier nicht unterstützt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>Stellt sich vor und stellt die erste Frage</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>Stellt die nächste Frage</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>Fragt zur Antwort nach</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Wiederholt die Frage</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Erklärt die Frage</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>Ermutigt die befragte Person</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>Fragt mit anderen Worten</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>Bietet an, zu einer anderen Frage zu gehen</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>Beantwortet die Frage der befragten Person</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>Lehnt ab und macht weiter</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Fragt, ob aufgehört werden soll</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>Schließt das Gespräch ab</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Beginn</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>einer Antwort</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>einer Stille</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>einer Unterbrechung</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>dem Wunsch, es noch einmal zu hören</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>dem Ablauf der Zeit</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begann</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>fragt alle zwei Sekunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>Das Gespräch ist vorbei. Was darin gesagt wurde, lesen diejenigen, die es dürfen, bei den Ergebnissen.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>beobachtet, nichts vermerkt: {count} Arten</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>hier nie beobachtet: {count} Arten</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>Zeit war um</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>die befragte Person ging</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>vom Personal beendet</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>ein Fehler des Kiosks</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>der Strom fiel aus</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>das Netzwerk fiel aus</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>nicht bewertbar</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>Zu wenig davon ließ sich bewerten. Das Ergebnis sagt, warum.</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>Ihr Kiosk sendet die Bewertung, meist binnen zwei Minuten nach dem Ende.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>Zu spät abgesagt: Das Gespräch wurde geführt</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>Zu spät verlegt: Das Gespräch wurde geführt</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>Etwas von einem Kiosk Gesendetes wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>Ein Auftrag wurde erzwungen, während ein Kiosk sie vielleicht führte</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>Von einem Kiosk zurückgeholt</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>Ihr Kiosk wurde mitten in der Sitzung gesperrt</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>Die Uhr des Kiosks ging falsch</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>Eine Datei ist nicht wie in der Niederschrift</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Eine Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>Es gibt mehr, als hier steht</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verlegen…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Erneut führen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>Die Liste hat sich geändert: {count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>Alle wählen: {count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>Die ersten {count} wählen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externe Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Name, Adresse oder Id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>Beliebige Vorlage</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Beliebige Stufe</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gekennzeichnet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Nächste 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Beliebiges Ergebnis</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>Mit Bewertung</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>Ohne Bewertung</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Geplant: {name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>Gewählt: die ersten {count}, mehr wird auf einmal nicht geändert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Liste neu laden</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Gewähltes exportieren</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>Gewähltes noch einmal bewerten</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Sitzung planen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>Gewähltes auf eine andere Zeit verlegen</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>Gewähltes erneut führen lassen</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>Gewähltes absagen</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Keine Sitzung passt</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>Nichts ist so, wie Sie es verlangt haben. Verlangen Sie weniger, oder lassen Sie alle zeigen.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>Planen Sie eine, oder importieren Sie eine Liste von Teilnehmenden aus einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>Blind bewerten</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>Noch einmal bewerten…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Wer auf dem Weg sitzt, kann mitlesen. Nehmen Sie https.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>Ihr Gespräch</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Wo: {place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>Tippen Sie diesen Code am Kiosk:</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>Eine befragte Person ruft</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>Kollegin oder Kollege bittet um Hilfe</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>Der Server ist nicht zu hören</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>Ein benutzter Kiosk geht offline</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>Töne an diesem Pult</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>Nichts ertönt, bis Sie es wählen. Ein Ruf wird in jedem Fall gezeigt.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>Jemand wird gebraucht</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>Ein Signal dieser Art</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>Dieser Computer gibt keinen Ton: {why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>Dieser Teil des Gesprächs wird beobachtet, wie Ihnen vor Ihrer Zustimmung gesagt wurde</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>Personal: Kiosk verlassen oder Diagnose</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>Braucht die PIN des Personals (Strg+Alt+Q)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Kopiert: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Gewählt: {count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>Geladen: {count}; weiter unten gibt es mehr</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>Geladen: {count} von {total}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Zeilen: {count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>Zeilen {first} bis {last} von {total}</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column}: kleinste zuerst</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column}: größte zuerst</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Spalten wie anfangs</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>Zeile wählen oder abwählen</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Mehr Zeilen wählen</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>Alle geladenen Zeilen wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Zeilen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Reihenfolge und Spalten</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation>Sie, wie gehört</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>Übung: nicht aufgenommen, nicht bewertet</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>Gespräch verlassen</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>Ihre Worte erscheinen hier.</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>Übung überspringen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>Frage {question} von {questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>Gespräch verlassen?</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>Es endet hier und wird nicht bewertet. Was Sie bis jetzt gesagt haben, bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>Die Frage noch einmal hören</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Zeit nehmen</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>Still nachdenken; die Uhr hält an</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>Tippen beenden</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Lieber tippen</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>Personal gerufen</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>Personal rufen</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>Jemand kommt zu Ihnen</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>Meine Antwort ist vollständig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>Sie sind dran zu tippen</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>Sie sind dran: Ich höre zu</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>Bitte warten: Es wird gefragt</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>Es wird gefragt</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Ich höre Sie</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>Es wird nachgedacht</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>Das Gespräch ist vorbei</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>Das Gespräch beginnt gleich.</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Uhr angehalten</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Noch etwa {minutes} Min.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Noch {time}</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>Nachricht vom Personal</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>Gesprochenes wird gerade nicht verstanden</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>Bitte tippen Sie Ihre Antworten unten ein. Nichts geht verloren, und es hat keinen Einfluss auf Ihre Bewertung.</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>Die Stimme ist ausgefallen</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>Bitte lesen Sie die Fragen hier und antworten Sie wie zuvor.</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>Bitte warten Sie, bis zu Ende gefragt wurde</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>Sie werden gehört, wenn es still ist: Links steht, wann Sie dran sind, und keine Antwort geht verloren.</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>Das Personal wurde gerufen</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>Jemand kommt zu Ihnen. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>Mehr Zeit: {minutes} Min.</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name} hat sie für Sie hinzugefügt.</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>Das Gespräch geht weiter</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>Wer es angehalten hatte, ist nicht mehr erreichbar. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>A proctor is on their way: {name}</source>
        <translation>Jemand vom Personal ist unterwegs: {name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>Nachricht vom Personal, {name}</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>{device} ist weg.</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>Bitte prüfen Sie den Stecker. Das Gespräch geht von selbst weiter, sobald es wieder da ist; die Uhr steht, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>Angehalten: Der Ton wurde unterbrochen</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>Die Uhr steht. Es geht weiter, wenn das Personal es sagt.</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>Das Personal hat das Gespräch angehalten</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>Die Uhr steht, und nichts geht verloren. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>Für einen Moment angehalten</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Tippen Sie hier Ihre Antwort</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>Esc schließt dieses Feld und behält, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>Stufe oder Eintrag nach oben verschieben</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>Stufe oder Eintrag nach unten verschieben</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>Diese Vorlage ist nicht gespeichert</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>Sie bleibt als Ihr Entwurf auf diesem Computer und ist wieder hier, wenn Sie zurückkommen: {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>Eine solche Vorlage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>Sie dürfen diese Vorlage lesen, aber keine weitere Version speichern</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>Inzwischen hat jemand Version {version} gespeichert</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>Ihr Entwurf von {time} wurde davor begonnen. Beim Speichern sehen Sie beide.</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>Das ist Ihr Entwurf von {time}</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Er ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>Der Entwurf lässt sich auf diesem Computer nicht aufbewahren</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>Speichern Sie, bevor Sie gehen: {folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>Speichern ist noch nicht möglich. Probleme: {count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>Version {version} wiederherstellen?</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>Sie wird als Version {version} gespeichert; nichts Vorhandenes ändert sich.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>Version {version}, mit nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>Eigene (API)</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Sachlich</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>Fordernd</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>Strukturiert: hält sich an die Fragen</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>Gesprächig: verbindet sie freier</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>Anpassend: geht, wohin die Antworten führen</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Anpassend</translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation>Gering: bis zu 1 Nachfrage</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>Mittel: bis zu 2 Nachfragen</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>Hoch: bis zu 3 Nachfragen</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Eine Erzählung</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Eine Erklärung</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Eine Meinung</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>Eine kurze Antwort</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>Gespräch mit künstlicher Intelligenz</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Rollenspiel</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Übungssitzung</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>Durchsicht durch einen Menschen</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>Aufgabe zu selbst gewählter Zeit</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Abschließende Durchsicht</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nichts von selbst</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>Sofort die nächste Stufe</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>Die nächste Stufe, sobald die Durchsicht zustimmt</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>Wer besteht, bleibt hier, bis jemand die nächste Stufe von Hand plant.</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>Wer besteht, erhält sofort die Sitzung der nächsten Stufe. Wer nicht besteht, kommt nicht weiter.</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>Die Durchsicht liest das Ergebnis derer, die bestanden haben, und gibt frei oder lehnt ab; mit der Freigabe wird die Sitzung der nächsten Stufe angelegt.</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>Es wurde kein Beispiel genannt</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>Der eigene Anteil ist unklar</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>Es wurde kein Ergebnis erzählt</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>Die Antwort war vage</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>Die Antwort war kurz</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>Es wurden keine Gründe genannt</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>Es wurde keine Lehre gezogen</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>Die Antwort war ausführlich: einen Schritt weiter</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>Es kam keine Antwort: eine kleinere Frage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Gesprächsführungen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>Fragen ohne Dimension: {count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Fragen: {count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Einsatzzweck</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>Personal darf zuhören</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>Wozu zugestimmt wird</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Gesprächsführung</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Auftreten</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>Tiefe des Nachfragens</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>Sagt „mhm“ in langen Pausen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Arbeitsgebiet</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>Weitere Anweisungen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>Schwelle zum Bestehen</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>Nach dem Bestehen</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>Übungsfrage</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>Taste „Ich bin fertig“ nötig</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>Schwelle insgesamt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>Nötige Belege</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>Was nicht bewertet wird</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Musterantwort</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Erwartete Antwort</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Mit anderen Worten</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Gespeichert als Version {version}.</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>Raster {name}: jetzt Version {version}.</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>Zustimmungstext {name}: jetzt Version {version}.</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>Wie sie für befragte Personen und in Berichten heißt.</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>Ihr Name für Programme; steht nach dem Speichern fest.</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>Bestimmt die Worte einer Empfehlung.</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>Was herausgefunden werden soll und was als Beleg dafür zählt.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>Das Personal darf mithören; befragte Personen erfahren es, bevor sie zustimmen</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>So viele Tage nach dem Ende eines Gesprächs werden Aufnahme, Worte und Ergebnis gelöscht.</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>Inzwischen wurde Version {version} gespeichert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>Gespeichert von: {name}. Weder dort noch bei Ihnen ist etwas verloren.</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>Beides; wo beide dasselbe änderten, meines. Solche Stellen: {count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>Beides: Es wurde Verschiedenes geändert</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>Nur meines: eine neue Version ohne die anderen Änderungen</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>Nur das andere: Meine Änderungen fallen weg (Rückgängig bringt sie zurück)</translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation>Was eine befragte Person vor dem Gespräch liest und wozu sie zustimmt, in jeder Sprache, in der es geführt wird.</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Diese Sprache entfernen</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>Eine Sprache hinzufügen, beginnend mit einer Kopie von:</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>Steigt von selbst, wenn sich Worte ändern.</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>Je ein Häkchen.</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Satz hinzufügen</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Änderungen: {count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>von Platz {before} nach Platz {after}</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>Zeichen: {count} von {most}</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Vorlagen (*.toml *.json)</translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation>Eine Vorlage fragt in einer Sprache; ihre Übersetzung ist eine eigene Vorlage mit denselben Ids. Zustimmungstexte stehen in ihr für jede Sprache.</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>Übersicht der Zustimmungstexte</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>Es fehlt: {fields}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation>Noch zu übersetzen hier: {here}; in der ganzen Vorlage: {all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>(dort nichts)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>Zu übersetzen</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation>{list}, Nummer {number}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>Teile der Vorlage</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Probleme: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>Zu wissen: {count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>Probleme: {count}. Speichern ist noch nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>Alles stimmt. Zu wissen: {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles stimmt.</translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation>Gesprächsführungen</translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation>Eigene Kopien: Wird eine gespeicherte Gesprächsführung geändert, ändert sich keine Vorlage.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Gesprächsführung hinzufügen</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>Gespeicherte Gesprächsführung kopieren:</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>Wie sie sich vorstellt. Sagen Sie, dass sie eine künstliche Intelligenz ist.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>Was sie über den Ort und die Stelle sagen darf.</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>Fragen ohne Dimension</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>Zuerst gestellt, in dieser Reihenfolge; Nachfragen nur, wo eine Antwort etwas offenlässt.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>Gesprochen: unter 30 Wörter.</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>Gesagt auf „Was meinen Sie?“ und bei Stille.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Nachfrage hinzufügen</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>Anteil am Ganzen: {share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>Der Maßstab, für alle befragten Personen derselbe.</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>Sein Name für Programme.</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>Steigt mit Änderungen von selbst.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>Eine Dimension unter ihrer eigenen Schwelle lässt das Raster nicht bestehen, auch wenn die Gesamtbewertung reicht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>Dimension hinzufügen</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>Was eine Antwort in jedem Band zeigt, von niedrig bis hoch.</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>Was eine Antwort enthalten muss, um beurteilt zu werden.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>Was nie zählen darf, weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>Wörter oder Wortanfänge, an denen das eingebaute Bewertungsmodul Sätze dazu findet; mit Kommas.</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>Fragen dazu</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Musterantworten</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>Antworten mit der Bewertung, die ihnen zukommt, und warum: für die Kalibrierung und für Menschen.</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>Musterantwort hinzufügen</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>Die Gewichte ergeben zusammen 1.</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>Die Gewichte ergeben zusammen {sum}, nicht 1: Sie werden normiert, und es zählen die Anteile daneben.</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>In der Reihenfolge, in der eine befragte Person sie durchläuft. Alt+Auf und Alt+Ab verschieben eine.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>Dimensionen: {count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>1 bis 45 Minuten</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>Wer vorzeitig ging, darf sie wiederholen</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>Eine Antwort endet erst, wenn die befragte Person „Ich bin fertig“ drückt</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>Vor dem Gespräch gefragt, um den Ton zu probieren; die Antwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>Raster und Fragen</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>Mit dem Speichern entsteht die erste.</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>Sitzungen dieser Version</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>Keine Sitzung dieser Version</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Im Editor</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Sie sagen dasselbe.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmende Person</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>Entwurf hier</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>Vorlagen nach Name oder Id suchen</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Auch archivierte</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>Hier ist keine Vorlage</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>Eine Vorlage sagt, was beurteilt wird, in welchen Stufen und durch welche Gesprächsführung.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>Nicht gezeigt: {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Exportiert: {file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>Aktiv: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>Archiviert: {name}. Schon geplante Sitzungen bleiben.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>Was hier geschrieben und nie gespeichert wurde, ist dann weg: {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Der Entwurf ist weg.</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>Der Entwurf ist weg</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>Hier gibt es einen Entwurf dieser Vorlage</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>Diese tritt an seine Stelle: {name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>Entwurf ersetzen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Vorlage kopieren</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>Listen neu abrufen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas ging unerwartet schief</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, rufen Sie das Personal.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>Jetzige Suche speichern…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>Ansichten ordnen…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>Filter und Reihenfolge werden für Sie aufbewahrt, an jedem Pult. Ein vergebener Name erhält die neuen.</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Ansichten ordnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>Ansichten, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>ob ein anderes Fenster nach vorn kommt oder über diesem liegt</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>eingefügter Text und Änderungen der Zwischenablage, wie schnell Text kommt, Tastenkombinationen, die aus diesem Fenster führen, und Programme, die Tasten drücken oder mithören; keine andere Taste wird vermerkt</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>ob der Bildschirm geteilt, aufgezeichnet oder ferngesteuert wird, und welche Bildschirme es gibt</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>Mikrofone und Lautsprecher und welche Programme sie benutzen</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>ob der Ton aus einem Lautsprecher oder von einer Computerstimme kommt, fehlt oder verzerrt ist, ob Sie und die Interviewstimme zugleich sprechen, und das Tempo der Antworten</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>dieser Computer: ob er ein virtueller oder ferngesteuerter ist, nicht erlaubte Programme, USB-Geräte, Netzwerk, Uhr, Sperre und Ruhezustand</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>Kamerabilder in Abständen; Gesichter werden nicht ausgewertet</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Jedes Ereignis</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>Keine Zustellungen</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>Seit der Endpunkt hinzugefügt wurde, geschah nichts dieser Art.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>Es geht noch einmal hinaus</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Noch wird niemand benachrichtigt</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>Ein Endpunkt erfährt über HTTP, was geschieht: Sitzungen begonnen, abgeschlossen, bewertet.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Endpunkt hinzufügen…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Listen neu laden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Probe senden</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>Geheimnis wechseln…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>Erneut melden seit…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Wird benachrichtigt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>Der Endpunkt prüft damit, dass Ankommendes von hier ist. Es wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>Das Geheimnis von {url}</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>Endpunkt ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>Wie lange das alte weiterlebt</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>Inzwischen wird Gesendetes mit beiden signiert, damit der Empfänger in Ruhe wechseln kann.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Geheimnis wechseln</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Bis {when} wird auch mit dem alten Geheimnis signiert.</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>Das neue Geheimnis</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>Eine Probe ist unterwegs; ihre Zustellung zeigt, was daraus wurde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>Auch, was schon angenommen wurde</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Erneut melden</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>Zustellungen, die noch einmal hinausgehen: {count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>Es wird nichts mehr gesendet. Was wartet, wird aufgegeben und kann später erneut gemeldet werden.</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>Diesen Endpunkt anhalten?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>{url} erfährt nichts mehr; die Geheimnisse werden gelöscht.</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>Diesen Endpunkt entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://…; Adressen in Ihrem eigenen Netzwerk werden abgelehnt, außer der Server erlaubt sie.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>Eine Adresse und mindestens ein Ereignis.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>Fehlschläge: {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Schlägt fehl seit</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>zugestellt: {delivered} · wartend: {waiting} · aufgegeben: {given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Zuletzt zugestellt</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>Zwei: Gesendetes wird mit beiden signiert.</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>Das alte endet {when}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Stunden: {hours}</translation>
    </message>
</context>
</TS>
