<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</TS>
