<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>Non disponible pour le moment</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>Message au candidat</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Temps supplémentaire</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>Verrouiller ou déverrouiller l&apos;écran</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>Écouter ou cesser d&apos;écouter</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>Prendre la salle ou la laisser</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>Transmettre la salle</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Appeler à l&apos;aide</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Mettre fin à l&apos;entretien</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>L&apos;entretien n&apos;est pas en cours.</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>Prenez d&apos;abord la salle.</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Plus de temps…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Verrouiller…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>Garder la salle</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>Clore l&apos;aide</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Aide…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Ne plus écouter</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name} écoute.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>La salle reste à vous jusqu&apos;à l&apos;acceptation.</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>Personne d&apos;autre ne peut s&apos;occuper des salles : un administrateur ajoute des surveillants.</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>Un mot pour cette personne (facultatif)</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>à son poste</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>pas à son poste</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name} · {there} · salles : {count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>Ce que le candidat lit</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>Affiché avec votre nom : {name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>Les messages prêts sont dans la langue de l&apos;entretien : {language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>Mettre l&apos;entretien en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l&apos;écran</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>L&apos;entretien est suspendu jusqu&apos;à ce que quelqu&apos;un le fasse reprendre. Le temps ne court pas entre-temps.</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>Le candidat ne voit plus rien de l&apos;entretien, qui est suspendu jusqu&apos;au déverrouillage.</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>Motif (lu par le candidat ; facultatif)</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>La durée est indiquée au candidat, avec votre nom.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation>Motif (lu par le candidat)</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>Mettre fin à l&apos;entretien de {name} ?</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name} lit : « {reason} »</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>Chaque surveillant et administrateur le voit sur son tableau jusqu&apos;à ce que quelqu&apos;un vienne.</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>De quoi s&apos;agit-il ? (facultatif)</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>Prendre cette salle à {name} ?</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>{name} s&apos;en occupe actuellement et verra que vous l&apos;avez prise.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>L&apos;entretien s&apos;interrompt aussitôt et ne peut pas reprendre. Ce qui a été dit est gardé, mais n&apos;est pas noté. Le candidat lit que le personnel y a mis fin, et pourquoi.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation>{act} : {minutes} min</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation>Non envoyé : le serveur est injoignable. Personne n&apos;a été prévenu.</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>Envoyé, pas encore confirmé ({seconds} s)</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>Reçu par la borne, pas encore fait ({seconds} s)</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>Gardé : inscrit quand la borne transmettra la session</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Refusé : {reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>Pas fait à temps : {reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>Un nouvel envoi ne l&apos;exécute qu&apos;une fois, même si le premier est arrivé.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucun motif n&apos;a été donné</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>Déverrouiller l&apos;écran</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>Annotation d&apos;un signal</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Répondre à l&apos;appel</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>S&apos;occuper de cette salle</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>Laisser la salle</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>Retirer la transmission</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>Accepter la salle</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>Décliner la salle</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>Clore l&apos;appel à l&apos;aide</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>l&apos;entretien est terminé</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>l&apos;entretien n&apos;a pas commencé</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>l&apos;entretien ne l&apos;a pas pris en compte à temps</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>personne n&apos;est à cette borne pour cette session</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>aucune nouvelle de la borne à temps</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>la borne l&apos;a reçu et n&apos;a pas dit ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>la borne a redémarré avant l&apos;exécution</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>une erreur s&apos;est produite sur la borne</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Deuxième notation</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corriger la fiche de notation</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>Poste d&apos;administration</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>Concordance entre personnes et machine</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>Calculée sur les seules deuxièmes notations à l&apos;aveugle. Le kappa a des poids quadratiques par demi-point : 1 est une concordance parfaite, 0 ce que donnerait le hasard ; il n&apos;a pas de valeur avec moins de deux paires, ou si les notes ne varient jamais.</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>Deuxièmes notations à l&apos;aveugle : {blind}. Non aveugles, non comptées : {others}.</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>Aucune session de ce modèle n&apos;a encore de deuxième notation. Donnez-en une depuis le résultat d&apos;une session.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Écart moyen</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>Personnes au-dessus de la machine</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>Dans l&apos;intervalle</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>Rien de ce genre n&apos;a été fait durant cette période.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>L&apos;identifiant de ce qui a été touché</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>Chercher un identifiant</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>Journal d&apos;audit en CSV : au plus les {most} entrées les plus récentes</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>Entrées écrites : {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>Résultats lus</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>Enregistrements écoutés</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Fiches de notation</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>Sessions retirées aux bornes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Secrets des webhooks</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>de lui-même</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>Il contient les {count} plus récentes. Ce qui a été fait avant {when} n&apos;y est pas : choisissez une période plus courte, une personne ou un genre d&apos;action, et exportez chaque partie séparément.</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>Le fichier ne contient pas toutes les entrées</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>Nouveaux signaux</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>Salles : {count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>En cours : {count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>Appels : {count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>Aide : {count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>En pause : {count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>Incidents : {count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>Nouveaux signaux : {count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>À venir aujourd&apos;hui (heures : {zone})</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>Demande de l&apos;état des salles…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>Aucune salle ne correspond</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>Rien ne correspond à la recherche et aux choix.</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Afficher toutes les salles</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>Aucun entretien en cours</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>Dès que quelqu&apos;un s&apos;installe à une borne, sa salle apparaît ici.</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>date de {age}, pas en direct</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>temps restant {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>question {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>signaux : {count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>nouveaux depuis votre passage : {count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>détecteurs actifs : {some} sur {all}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>suivie par {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Réseau bon</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>Réseau lent</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>Nouvelles toutes les 2 s</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>Borne hors ligne</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}, jamais de nouvelles</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}, hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name} : prête</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>Bornes libres : {ready} prêtes sur {all}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation>Salles affichées</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation>Chercher des salles et des personnes</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>La salle suivante ; les flèches mènent à toutes</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>Afficher le type de salles suivant</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>Afficher le type de salles précédent</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>Épingler la salle ou la détacher</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>Laisser remonter les salles qui le demandent</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>Choisir ce qui émet un son</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Retour à toutes les salles</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>Salles qui se déplacent : {count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>Épinglée : {name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>N&apos;est plus épinglée : {name}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} j</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation>Aucun signal jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminé plus tôt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>Le candidat appelle</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>Un collègue demande de l&apos;aide</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Aucune nouvelle</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>Détecteur en échec</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Réseau lent</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>S&apos;enregistre</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>par un surveillant</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>écran recouvert</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>appareil audio</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>par le système</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>L&apos;intervieweur parle</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Le candidat parle</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>L&apos;intervieweur réfléchit</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>En attente du candidat</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>le participant a été effacé</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore terminée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>déjà terminée</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>Annulables : {count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>Déplaçables : {count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>Peuvent être à refaire : {count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>Laissées telles quelles, {reason} : {count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>Faites : {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>En attente qu&apos;une borne les laisse : {count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>Pas faites : {count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>Replanifiée</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>Attend des bornes : {count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>Annuler des sessions</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Déplacer des sessions</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>Faire refaire des entretiens</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la session</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Ce qu&apos;il est advenu de chacune</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Pas commencées : {count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>Retirer ce qui attend : {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Retirées : {count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>Aussitôt, même si une borne tient peut-être l&apos;entretien</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>Motif ; gardé définitivement, ne nommez donc personne</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>Dites pourquoi cela doit être fait aussitôt.</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>Comment les déplacer</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>Toutes à la même heure</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>Chacune à partir de son heure</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>Plus tard de ; plus tôt avec un moins</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>jours plus tard</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>heures plus tard</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>minutes plus tard</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d&apos;accès</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>APPEL</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name} a déjà répondu</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>L&apos;appel est terminé</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>{name} apprend que vous arrivez</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>L&apos;appel reste sans réponse : {why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name} demande de l&apos;aide : {room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name} vous transmet une salle : {room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>Autres demandes : {count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who} demande une personne</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>Autres appels : {count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>attend depuis {time}</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>Vous allez parler avec une intelligence artificielle qui mène l&apos;entretien. Vous lirez ce qui est enregistré, essaierez le son et vous exercerez avant que quoi que ce soit ne compte.</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>Votre code d&apos;accès</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>Huit lettres et chiffres, sur votre invitation</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d&apos;accès</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>Interface en français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>Recherche de votre entretien…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>S&apos;enregistrer</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>{language} n&apos;est pas encore installé ici : l&apos;interface reste en anglais.</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>Le code est incomplet</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>Il a huit lettres et chiffres, comme ABCD-EFGH.</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>Comparez-le avec votre invitation, lettre par lettre, ou demandez au personnel.</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>Ce code a déjà servi</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>L&apos;entretien auquel il correspond est terminé. Le personnel peut vous dire la suite.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Vous êtes en avance</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>Votre entretien ouvre à {time}. Installez-vous en attendant.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Trop de codes erronés</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>Attendez {seconds} s puis réessayez, ou demandez au personnel.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Ce code n&apos;est plus valable</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>L&apos;heure prévue est passée. Le personnel peut en fixer une autre.</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>Cet entretien a lieu sur une autre borne</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>Le personnel peut vous dire laquelle. Si quelqu&apos;un d&apos;autre y est assis, signalez-le.</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>Cet entretien a été annulé</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>Demandez un autre rendez-vous à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>Cet entretien a été déplacé à un autre moment</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>Votre dernière invitation indique quand ; sinon, demandez au personnel.</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>Il n&apos;y a plus d&apos;entretiens sur cette borne</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>Allez à une autre borne ou demandez au personnel. Votre code reste valable.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>L&apos;entretien est terminé. Cela prend quelques secondes ; vous pouvez souffler.</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>{done} sur {of} thèmes</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Enregistrement de votre entretien</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>Lecture de vos réponses</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>Scellement du dossier</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>Code d&apos;accès : indiqué cette seule fois. Copiez-le, ou donnez le billet au participant.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Billet en PDF…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>Le code précédent l&apos;ouvre encore sur : {kiosks}, jusqu&apos;aux prochaines nouvelles de chacune.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Billet en PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>Les notes côte à côte</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de note</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>Choisir qui comparer</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>Certaines ne peuvent pas être comparées</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>Dans l&apos;ordre du choix. Les signaux ne sont pas comparés : consultez chaque résultat pour les siens.</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>Elles ont suivi des versions différentes du modèle.</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>Cette question n&apos;a pas été posée.</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>Comparer jusqu&apos;à cinq sessions de ce modèle</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>Sessions de ce modèle</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names} : selon un autre modèle que la première session choisie, avec une grille qui demande autre chose.</translation>
    </message>
    <message>
        <source>{name}: {what}. {why}</source>
        <translation>{name} : {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>Dans les mots de l&apos;organisation</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Ce que vous acceptez</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>Facultatif : il peut être noté qu&apos;une deuxième voix se fait entendre à côté de la mienne</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>Pour cela, des nombres qui décrivent votre voix sont gardés en mémoire puis effacés à la fin. Ne pas accepter ne change rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>Quelque chose vous aiderait-il ?</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>Facultatif. C&apos;est noté et n&apos;influence pas votre note.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Qu&apos;est-ce qui vous aiderait ?</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Langue de l&apos;entretien</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template} · {stage} · environ {minutes} min</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>Rien n&apos;a été enregistré. Votre rendez-vous reste ouvert : le personnel peut répondre à vos questions ou organiser un entretien avec une personne.</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>Partir sans entretien</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>Je préfère ne pas le faire</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>J&apos;accepte, continuer</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>Reste à accepter : {count}</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>l&apos;organisation qui vous a invité</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>Une intelligence artificielle mène l&apos;entretien</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer} est un programme informatique. Il peut mal entendre ; vous pouvez à tout moment lui demander de répéter ou d&apos;expliquer.</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>L&apos;intervieweur</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>Votre voix et vos paroles sont enregistrées</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>De la première question à la dernière. L&apos;essai du son et l&apos;exercice ne le sont pas.</translation>
    </message>
    <message>
        <source>A proctor may listen in</source>
        <translation>Le personnel peut écouter</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>Un membre du personnel de ce centre peut vous entendre en direct, vous et l&apos;intervieweur, quelques minutes à la fois. Pendant ce temps, son nom est affiché en haut de l&apos;écran, et le dossier indique qui a écouté et quand.</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>Rien d&apos;autre n&apos;est observé</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>Aucune fenêtre, touche ni écran n&apos;est relevé, et le dossier le dit. Rien n&apos;est déduit sur les émotions ni l&apos;honnêteté.</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>Chaque chose est notée comme un fait que des personnes lisent. Cela n&apos;a aucune influence sur votre note, et rien n&apos;en est conclu sur les sentiments ou l&apos;honnêteté. À la fin, vous verrez ce qui a été noté et pourrez le commenter.</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>Pendant l&apos;entretien, ceci est aussi observé</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui le voit</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation} et le personnel de ce centre.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>{days} jours ; ensuite c&apos;est effacé. Vous pouvez le demander plus tôt.</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>Plus de temps pour répondre</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>Écrire mes réponses</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>Des pauses entre les questions</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>J&apos;utilise un lecteur d&apos;écran</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>Je parle à l&apos;aide d&apos;un appareil ou d&apos;un programme</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>Ce poste n&apos;est pas pour vous</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>Votre compte a un autre rôle. Un administrateur peut le changer.</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>Votre mot de passe a été changé. Vos autres connexions ont pris fin.</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>Qui peut y ajouter</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>borne {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler la session</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>attend {kiosks}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>void</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>pas encore indiqué par le dossier</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>comme l&apos;indique le dossier</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>différent de ce qu&apos;indique le dossier</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>Ce qui lui a été demandé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>Nouveau code d&apos;accès…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Retirer l&apos;ordre</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>La retirer à la borne…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Le participant</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>Lui donner un autre code d&apos;accès ?</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>Le code précédent n&apos;est plus valable. Qui l&apos;a reçu a besoin du nouveau.</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>Nouveau code d&apos;accès</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>L&apos;ordre a été retiré</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>La retirer à une borne perdue ?</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>Seulement pour une borne qui ne donnera plus de nouvelles. Un entretien en cours échoue comme panne de la borne. Ce qui en vient plus tard est mis de côté. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>Je ne peux pas parler maintenant</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>Je l&apos;ai entendu</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>Je ne l&apos;ai pas entendu</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>Pour le personnel : {command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>Cela n&apos;a pas pu être vérifié. Réessayez ou appelez le personnel.</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>Compris : « {words} »</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does} : {engine} ({why})</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>Essayons le son</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>Cela prend environ une minute. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>J&apos;écrirai mes réponses</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>On vous entend, et vous entendez l&apos;intervieweur.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>Les questions s&apos;affichent à l&apos;écran ; vous répondez au clavier.</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>Vous écrirez vos réponses</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>Essayez ce qui est proposé ci-dessous, ou choisissez d&apos;écrire vos réponses.</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Tout ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>Cela doit être réparé avant que l&apos;entretien commence. Appelez le personnel, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>L&apos;entretien ne peut pas commencer ainsi</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Votre voix</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation>Moteurs vocaux</translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation>Place pour l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>Écoute de la pièce pendant un instant. Vous n&apos;avez pas encore à parler.</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>Lisez la phrase à voix haute, à votre volume habituel.</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>Un carillon est joué. L&apos;avez-vous entendu ?</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>Restez silencieux un instant, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>Réveil de ce qui écoute et parle.</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>Recherche de place sur le disque.</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>Vous pouvez parler pendant que l&apos;intervieweur parle.</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>L&apos;intervieweur ne vous entend que lorsqu&apos;il se tait.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Aucun microphone n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>Vérifiez que le casque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>Le microphone ne donne aucun son.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>Cherchez un bouton de coupure sur le câble du casque, puis réessayez.</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>On vous entend à peine.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>Rapprochez le microphone de votre bouche, puis réessayez.</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>Le son est trop fort et déformé.</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>Éloignez le microphone d&apos;une largeur de main, puis réessayez.</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>Il y a beaucoup de bruit autour de vous.</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>Attendez que ce soit plus calme, ou demandez une autre place au personnel.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Aucun haut-parleur n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>Vous n&apos;avez pas entendu le carillon.</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>Montez le volume, puis réessayez.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>Le microphone capte le haut-parleur.</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>Baissez le volume ou mettez le casque, puis réessayez.</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>Le micro ou le haut-parleur se déconnecte sans cesse.</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>Enfoncez bien la prise du casque, puis réessayez.</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>Les appareils audio ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>Débranchez le casque et rebranchez-le, puis réessayez, ou appelez le personnel.</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>Vos paroles n&apos;ont pas été bien comprises.</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>Parlez un peu plus lentement et plus près, puis réessayez. Vous pouvez aussi écrire vos réponses.</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>Cette borne ne comprend pas la parole dans cette langue.</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>Vous pouvez écrire vos réponses à la place.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Cette borne n&apos;a pas de voix pour cette langue.</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>Vous pouvez lire les questions et écrire vos réponses.</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>Cette borne utilise sa voix intégrée, hors ligne et en qualité réduite.</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>La voix est simple, et un mot peut parfois être mal entendu. Vous n&apos;avez rien à faire ; c&apos;est noté dans le dossier.</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>Le disque se remplit.</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>Il y a assez de place pour votre entretien.</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>Il n&apos;y a pas de place pour garder l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>Appelez le personnel, s&apos;il vous plaît : rien de ce que vous diriez ne pourrait être gardé.</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Détecte la parole</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>Remarque quand vous avez fini</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>Comprend la parole</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>Mène l&apos;entretien</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>qualité complète</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>qualité réduite</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>fait partie de cette borne</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>intégré ; aucun autre n&apos;est installé ici</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>le meilleur installé ici</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>choisi par le personnel</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>Codes en attente d&apos;utilisation</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>Aucun code en attente</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>Créez-en un pour chaque nouvelle borne ; elle s&apos;inscrit une fois avec.</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>Inscrire une borne…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>Les codes eux-mêmes sont affichés une fois, à leur création, et ne sont gardés nulle part.</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>Retirer le code…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>Retirer le code pour {name} ?</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>Plus personne ne peut inscrire une borne avec ce code.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>Le code a été retiré</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>Autre chaîne</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>Un élément précédent manque</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Différent de ce qui a été signé</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>Pas la session de cette borne</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>La session était terminée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>La borne choisie</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Renommer ou déplacer…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore ici</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>Avait tout transmis {time}</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrite</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Pas possible ici</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>Un nom, un lieu, une version</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>Chercher une borne</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>Renommer ou déplacer la borne</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>Inscrire une borne</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>Aucune borne ne porte ce nom</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>Raccourcissez la recherche.</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>Toutes les bornes vont bien</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>Aucune borne n&apos;a été révoquée</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>Aucune borne encore</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>Une borne apparaît ici une fois inscrite avec un code.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Révoquée : {name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>Subdivisions de ce lieu</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>Codes d&apos;inscription</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>Un code pour une nouvelle borne</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>Pour une journée de travail</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>Comme sur sa porte : Salle 4, à gauche</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>Les sessions qui nomment un lieu vont seulement à ses bornes ; laissez vide pour n&apos;importe lequel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>Une borne a besoin d&apos;un nom</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>Le code pour {name}</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Code d&apos;inscription</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>Affiché cette seule fois. Qui l&apos;a peut inscrire une borne jusqu&apos;à son utilisation ou son expiration.</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>Valable jusqu&apos;à {time}. Sur la borne, lancez ceci et saisissez le code quand il est demandé :</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>Renommer ou déplacer une borne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>Les sessions du lieu qu&apos;elle quitte lui sont retirées à sa prochaine demande</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>Révoquer {name}</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>La révoquer</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>Figure dans le journal d&apos;audit : volée, en panne, mise hors service</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Un motif est nécessaire</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Jamais de nouvelles</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>Nouvelles récentes</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>événements : {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>fichiers : {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>En échec : {count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>Dégradés : {count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>Actifs : {count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>{seconds} s de retard sur celle du serveur</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>{seconds} s d&apos;avance sur celle du serveur</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>Sans nouvelles depuis plus d&apos;un jour</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>Des détecteurs ont échoué</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>Le serveur a refusé ce qu&apos;elle a transmis</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Son horloge est fausse</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>Elle a des résultats qui ne sont pas encore ici</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>Bornes : {all} · Présentes : {there} · À vérifier : {needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>Elle ne commence plus d&apos;entretien et laisse ceux dont elle avait des copies ; d&apos;autres bornes peuvent les tenir.</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>Ce qu&apos;elle avait commencé, elle peut encore le transmettre. Ces sessions sont marquées ; tout le reste est mis de côté.</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>Elle tient un entretien en ce moment. Celui-ci va jusqu&apos;à sa fin et sera marqué.</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>Pas encore ici à son dernier rapport : {backlog}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>C&apos;est irréversible : il faudrait l&apos;inscrire de nouveau, avec un nouveau code et une nouvelle clé.</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>Livraisons refusées</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Rien n&apos;a été mis de côté</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>Ce que le serveur doit refuser d&apos;une borne est gardé ici, octet pour octet.</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>Peut contenir les paroles d&apos;un candidat : qui l&apos;ouvre figure dans le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marquer comme consultée</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>Enregistrer la livraison</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>Une livraison refusée</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason} : {detail}. À partir de l&apos;événement {first}, événements : {count}, {size}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>Il y en a davantage ; enregistrez-la pour tout voir.</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>Son contenu a été effacé avec sa session ; son empreinte indique qu&apos;elle est venue.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>Dernières conversations</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>Attente : du dernier son d&apos;une réponse au premier mot de la réplique, médiane et 95e centile. Coupures : répliques retirées parce que la personne continuait, parmi toutes les pauses dans les réponses.</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>État et versions</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>Jouer le carillon</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>Mesurer l&apos;écho</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>Retour à la personne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}. Aucun nom ni aucune parole de personnes n&apos;est montré ici.</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>Moteurs ({language})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>Ouvre le microphone et le haut-parleur ; rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>Quelqu&apos;un est enregistré : les appareils sont à lui.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>N&apos;écoute pas.</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>Niveau : {level} dBFS</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation>Tout ce qui est sur cette page, sans noms, pour un message</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>Examen de cette borne…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>Les appareils, les moteurs, le disque et le registre sont comme il faut.</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Cette borne est prête</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>Aucun entretien oral ne peut se tenir ici pour l&apos;instant</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>Des entretiens peuvent se tenir ici. Bon à savoir :</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>Aucun microphone n&apos;a été trouvé : branchez-en un, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>Aucun haut-parleur n&apos;a été trouvé : branchez-en un, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>Les appareils n&apos;ont pas pu être ouverts ; ce qu&apos;ils ont répondu est sous Son.</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>Aucun moteur ne parle la langue de cette borne ; voir sous Moteurs.</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>Semi-duplex : on n&apos;est entendu que lorsque l&apos;intervieweur se tait. Un casque aide.</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>Les moteurs intégrés sont utilisés, en qualité réduite ; de meilleurs sont nommés sous Moteurs.</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>Un modèle installé ne peut pas être utilisé ; voir sous Modèles.</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>Le disque n&apos;a pas la place d&apos;un entretien : libérez-en.</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>Le disque a la place de moins de vingt entretiens.</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>Le registre n&apos;accepte rien : fermez la borne et lancez vivavoce doctor.</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>Le serveur a révoqué cette borne : aucun entretien ne peut y commencer.</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>Le serveur a refusé une session, qui est conservée ici : prévenez la personne qui s&apos;occupe du serveur.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>L&apos;horloge de cette borne est fausse : réglez-la ou laissez-la suivre le réseau.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Duplex</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Essai d&apos;écho</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Semi</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>Fixé dans les réglages.</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>Choisi à chaque essai du son</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>On peut parler par-dessus l&apos;intervieweur.</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>On n&apos;est entendu que lorsque l&apos;intervieweur se tait.</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>Mesure en cours, silence, s&apos;il vous plaît…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>Aucun écho n&apos;est revenu</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>Revient après {delay} ms, il en reste {left} dB</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>Aucun disponible</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>Pour mieux : {command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>Activité vocale</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>Fin de tour</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation>Clé de la borne</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>non installé, {size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>la personne est partie</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>terminé par le personnel</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>panne d&apos;appareil</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>coupure de courant</translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation>{median} / {most} ms</translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation>{count} sur {pauses}</translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation>{when}, {end} : attente {wait}, coupures {cut_offs}, interruptions {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation>Attente p50 / p95</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation>Aucun entretien ne s&apos;est encore tenu à cette borne. Ses chiffres apparaîtront ici.</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>Désactivé : les réglages le veulent ainsi, ou la fenêtre ne remplit pas l&apos;écran.</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>Verrouillage du bureau</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>n&apos;agit pas</translation>
    </message>
    <message>
        <source>held</source>
        <translation>agit</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>Verrouillage : touches qui mènent ailleurs</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>Verrouillage : économiseur d&apos;écran</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>Verrouillage : économie d&apos;énergie</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>Verrouillage : captures de la fenêtre</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>La fenêtre n&apos;est pas ouverte.</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>La personne utilise une aide technique qui a besoin de ces touches ; celles qui parviennent à la fenêtre restent sans effet.</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>Une aide technique qui a besoin de ces touches fonctionne ici ({program}) ; celles qui parviennent à la fenêtre restent sans effet.</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>Il n&apos;y a pas de clavier ici.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>Un autre programme retient le clavier : fermez-le, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>Windows l&apos;a refusé : il faut la version 10 2004 ou ultérieure.</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>Impossible d&apos;interroger macOS : pyobjc n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>X11 laisse chaque programme lire chaque fenêtre.</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>Ce système de fenêtrage n&apos;a aucun moyen de l&apos;empêcher.</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>Cet écran n&apos;en a pas.</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>Le bureau l&apos;a refusé : {why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>Impossible de noter ce qui change, donc rien n&apos;est changé : {why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>Conservée ici en entier ; le serveur l&apos;a mise de côté.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusées par le serveur</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>{seconds} s d&apos;écart avec celle du serveur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}, dernier contact : {when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>A révoqué cette borne</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>{events} événements et {files} fichiers restent à transmettre</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>Injoignable pour le moment</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>A tout reçu</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>Votre connexion avait pris fin. Rien de ce que vous avez écrit n&apos;est perdu : réessayez.</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>Ceci est en cours</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>Il n&apos;est plus possible de l&apos;annuler. Le résultat s&apos;affichera ici.</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>Votre reçu</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>Empreinte du dossier</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>Une photo de ceci suffit : elle montrera plus tard si le dossier a été modifié.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Quelque chose à ajouter ?</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>Quelque chose qui n&apos;a pas marché, ou qu&apos;il faudrait savoir. Non noté.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>Merci, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>Réponses gardées : {answers} · Enregistrement : {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>Envoyer le commentaire</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>Votre commentaire est gardé</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>Cet écran se ferme dans {seconds} s</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>Vos réponses sont enregistrées. La suite : {stage}.</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>Vos réponses sont enregistrées. {organisation} vous dira la suite.</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>Vos réponses sont enregistrées. On vous dira la suite.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>Exporter des résultats</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Rien à exporter</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>Trop de sessions</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>Au plus {most} à la fois.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Quel dossier ?</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>Indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>Votre connexion avait pris fin. Réessayez.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Un tel fichier existe déjà</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exporté : {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>Un fichier par session, nommé d&apos;après l&apos;identifiant de la session.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fichier : {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sessions : {count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>Sessions, dimensions, tours de parole et signaux, chacun sur une feuille, avec des filtres.</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV, une ligne par session</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>Identité, heures et résultat.</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV, une ligne par dimension</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>Note, motifs et citations de chaque dimension.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>Une à trois pages par session, à lire et à imprimer.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>Les dossiers entiers, pour les programmes.</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquet de preuves</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>Registre, enregistrement et signatures de chaque session : ce que vivavoce verify vérifie.</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>Sessions : {sessions} · fichiers : {files} · {size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>Plus sur le serveur : {count}</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>Montrez ce code au personnel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>Vous avez mis fin à l&apos;entretien</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>L&apos;entretien s&apos;est arrêté parce que vous avez choisi de partir.</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>Le personnel a mis fin à l&apos;entretien</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>Le personnel vous expliquera pourquoi.</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>L&apos;entretien a dû s&apos;arrêter</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>Le matériel audio est tombé en panne et n&apos;est pas revenu. Ce n&apos;était pas votre faute.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit à cette borne. Ce n&apos;était pas votre faute.</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>Ce qui a été enregistré jusque-là est en sûreté sur cette borne.</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>Réponses gardées : {answers}. Rien n&apos;a été noté.</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>Vous pouvez repasser l&apos;entretien. Le personnel le lancera avec vous.</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>Le personnel peut répondre à vos questions sur un autre rendez-vous.</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>Restez à votre place, s&apos;il vous plaît. Quelqu&apos;un du personnel vient et décide avec vous de la suite.</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Votre connexion a pris fin</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>Connectez-vous pour continuer. Tout reste tel quel.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n&apos;êtes pas connecté</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>La ligne a plus de cellules qu&apos;il n&apos;y a de titres.</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>Mettez entre guillemets ce qui contient un séparateur.</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>Une session ouverte avec ce modèle existe déjà pour quelqu&apos;un de ce nom : {when}.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n&apos;y a pas de nom.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complétez-le.</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>Trop long : {count} caractères.</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>Ne dépassez pas {most}.</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>Il contient une fin de ligne ou un caractère non imprimable.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>« {text} » n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Corrigez-la ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>Déjà connu sous le nom {name}, par l&apos;identifiant ; son nom et son adresse restent tels quels.</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>{name} a déjà cette adresse ; ceci devient un autre participant.</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>« {text} » n&apos;est pas une langue.</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>Écrivez son code, par exemple en, ja ou pt-BR.</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>Une session avec l&apos;identifiant « {text} » existe déjà.</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>Omettez la ligne ou donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>Plusieurs modèles s&apos;appellent « {text} ».</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>Écrivez l&apos;identifiant du modèle.</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>Il n&apos;y a pas de modèle actif « {text} ».</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>Écrivez le nom ou l&apos;identifiant d&apos;un modèle, ou choisissez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>Il n&apos;y a pas de modèle.</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>Choisissez-en un pour toutes les lignes ci-dessus.</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>« {text} » n&apos;est pas une étape de ce modèle.</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>Ses étapes : {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>« {text} » n&apos;est pas une date et une heure.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>Écrivez sous la forme 2026-03-10 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>« {text} » est passé.</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>Indiquez une heure à venir.</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>« {text} » est trop lointain.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Vérifiez l&apos;année.</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>Identique à la ligne {line}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omettez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>Toute la ligne est identique à la ligne {line}.</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>Une ligne devient</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>Modèle de toutes les lignes</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>Lieu de toutes les lignes</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>un participant avec une session</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>Colonne : {field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme l&apos;indique le fichier</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Code d&apos;accès</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>Bon, mais…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>Identifiant externe du participant</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation>Identifiant externe de la session</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Retour aux sessions</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Arrêter l&apos;import ?</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>Les lignes importées restent. Réimporter le fichier reprend là où ceci s&apos;est arrêté, et ne fait rien deux fois.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file} · lignes : {rows} · {encoding} · séparateur : {separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>Aucune ligne à corriger</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>Seulement celles à corriger : {count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>Importer les bonnes lignes : {count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>Enregistrer celles à corriger : {count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>Omettre ceux qui ont une session ouverte : {count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>Lignes pour quelqu&apos;un au nom de qui une session avec le même modèle est ouverte : {count}. Ce que vous avez vous-même importé de ce même fichier dans un délai de deux jours n&apos;est pas refait ; chacune des autres reçoit une session de plus.</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>Planifier aussi pour ceux qui ont une session ?</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Ce qu&apos;il est advenu de chaque ligne</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>L&apos;import est terminé. {summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>Déposez un fichier CSV ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>Une ligne de titres, puis une ligne par participant : au plus {rows} lignes. UTF-8, UTF-16 et Windows-1252 sont lus, avec virgules, points-virgules ou tabulations entre les cellules. Rien n&apos;est importé avant que vous ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>Enregistrer un fichier vide avec les titres…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>Enregistrer les refusées…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuer avec le reste</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>Omises, car une session est ouverte : {count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>Quitter sans les codes d&apos;accès ?</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>Ils n&apos;ont été ni enregistrés ni copiés. Pendant deux jours, ils sont indiqués de nouveau si vous réimportez le même fichier ; ensuite, qui n&apos;en a pas a besoin d&apos;un nouveau.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Quitter sans eux</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Copiées : {count}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>Le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop gros</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>Au plus {most} MiB attendus. Divisez-le et importez une partie après l&apos;autre.</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>Les caractères du fichier ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>Il n&apos;est pas entièrement en {encoding}. Enregistrez-le en CSV UTF-8 et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>Ligne {line} : {why}. Un guillemet manque peut-être.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>Le fichier ne peut pas être lu jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Il n&apos;y a rien à importer</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>Une ligne de titres et une ligne par participant sont attendues.</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>Le fichier a trop de colonnes</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>{count} trouvées, au plus {most} attendues.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>Le fichier a trop de lignes</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>Au plus {most} attendues. Divisez-le et importez une partie après l&apos;autre.</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>Importées : {count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>Déjà présentes : {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Refusées : {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Pas commencées : {count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>Existe déjà, par l&apos;identifiant</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>Cette ligne de ce fichier a déjà été importée, avec d&apos;autres choix</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé encore</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>Un programme a besoin d&apos;une clé pour planifier des sessions ou récupérer des résultats.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Créer une clé…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>Pour quel programme.</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>Un nom et au moins une portée.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu&apos;elle permet</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>Elle n&apos;est affichée que cette fois. Donnez-la au programme, et à personne d&apos;autre.</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>La clé {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>Révoquer {name} ?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>Le programme qui l&apos;utilise est refusé dès maintenant. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Révoquée : {name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>Lister les sessions et observer les salles ; pas de résultats</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>Planifier, déplacer et annuler des sessions</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>Lire les dossiers : transcriptions, notes, signaux</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>Corriger les fiches de notation, approuver les étapes</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>Annoter les signaux</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>Écouter les enregistrements, récupérer les paquets</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>Commander les bornes : pause, message, fin</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>Lire les noms et adresses des participants</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>Ajouter et modifier des participants</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>Effacer des participants définitivement</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>Lire les modèles</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Modifier les modèles</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>Voir les bornes et leur état</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>Inscrire et révoquer des bornes</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Gérer les webhooks</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>Lire le journal d&apos;audit et les mesures</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Jours : {days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Jusqu&apos;à sa révocation</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation>Focus perdu</translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation>Autre fenêtre ou onglet</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>Presse-papiers changé</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>Touches bloquées</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>Touches d&apos;un programme</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>Touches écoutées</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Écran partagé</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>Écran capturé</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Contrôle à distance</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>Fenêtre par-dessus</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>Fenêtre cachée</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>Affichage modifié</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>Voix de type ordinateur</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>Voix de type haut-parleur</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>Deuxième voix</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>Paroles simultanées</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>Son saturé</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>Rythme des réponses</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>Appareil audio virtuel</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>Appareil audio changé</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>Son enregistré ailleurs</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Bureau à distance</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>Programme listé</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Périphérique USB</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Réseau changé</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>Bureau verrouillé</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Ordinateur en veille</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>Horloge modifiée</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>Image de la caméra</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>Pas encore de connexion au serveur. De nouveaux essais ont lieu sans cesse.</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>Pas de connexion au serveur depuis {time} {zone} : ce que vous voyez date de ce moment</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>Un membre du personnel écoute : {name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>Volume du candidat</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>Volume de l&apos;intervieweur</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10 minutes de plus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>Vous n&apos;entendez plus la salle : {why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>En attente que la borne vous laisse entendre la salle…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>Vous entendez la salle. Le candidat voit votre nom pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>Rien ne peut être joué ici ({why}) ; vous voyez le volume.</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>Fragments perdus : {count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>dix minutes se sont écoulées</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>l&apos;entretien est terminé</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>la borne n&apos;est pas connectée</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>la borne a refusé</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>rien n&apos;est venu de la borne</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>Écouter dans cette salle ?</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>Le candidat voit que vous écoutez, avec votre nom, pendant tout ce temps. Cela figure dans le dossier de la session ; le son n&apos;y figure pas.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>Le personnel a verrouillé cet écran</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>Veuillez rester à votre place. Rien n&apos;est perdu et le temps ne court pas ; l&apos;entretien reprend dès que l&apos;écran est déverrouillé.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>il y a {count} j</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>il y a {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>il y a {count} min</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>il y a {count} s</translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation>Traduire le modèle</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>Une copie avec les mêmes étapes, dimensions et poids est commencée ; ses textes sont ensuite traduits côte à côte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>Il reste un brouillon sur cette machine jusqu&apos;à son enregistrement.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Un modèle vide</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>Langue d&apos;un modèle vide</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>Ce qui a été noté en plus de vos réponses</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>Ce sont des faits, pas des conclusions. Les temps comptent depuis le début de l&apos;entretien. Votre commentaire est conservé à côté.</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>Rien n&apos;a été noté. Si vous pensez que quelque chose aurait dû l&apos;être, dites-le dans un commentaire.</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>et {count} fois de plus</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation>{earlier}, {later}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation>à {time} pendant {seconds} s</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>Une autre fenêtre a pris le clavier</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>Une autre fenêtre ou un autre onglet est passé devant</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>Du texte a été collé dans une réponse</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>Le presse-papiers a changé</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>Une combinaison de touches bloquée a été pressée</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>Un programme, et non un clavier, a pressé des touches</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>Le texte est arrivé plus vite que des mains ne tapent</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>Un programme écoutait toutes les touches</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>L&apos;écran a été partagé</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>L&apos;écran a été enregistré ou capturé</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>Un programme de contrôle à distance était connecté</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>Une autre fenêtre se trouvait par-dessus celle-ci</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>Une fenêtre s&apos;est cachée des enregistrements</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>Un écran a été ajouté, retiré ou modifié</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>Une voix a été mesurée comme une voix d&apos;ordinateur</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>Une voix a été mesurée comme venant d&apos;un haut-parleur</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>Une deuxième voix a été entendue</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>Deux voix ont été entendues en même temps</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>Par moments, le micro n&apos;a donné aucun son</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>Le micro était trop fort et saturé</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>Le rythme des réponses a été mesuré</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>Un micro ou un haut-parleur virtuel était utilisé</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>Un appareil audio a été branché ou retiré</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>Un autre programme enregistrait le son</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>La caméra a été couverte, branchée ou retirée</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>Une image de la caméra a été prise</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>Cet ordinateur présente des signes d&apos;une machine virtuelle</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>Cette session de bureau présente des signes d&apos;une session à distance</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>Un programme de la liste de l&apos;organisation était en cours</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>Un périphérique USB a été branché ou retiré</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>Le réseau a changé</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>Le bureau a été verrouillé ou déverrouillé</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Cet ordinateur s&apos;est mis en veille</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>L&apos;horloge de cet ordinateur a été modifiée</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>Corriger un participant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>Effacer un participant</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>Motif ; figure définitivement dans les registres</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>Retirer les sessions aux bornes qui les ont ; ce qu&apos;elles détiennent encore est perdu</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>Une partie d&apos;un nom, d&apos;une adresse ou d&apos;un identifiant</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Chercher quelqu&apos;un</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Personne ne porte ce nom</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>Cherchez une partie plus courte du nom.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>Les participants arrivent avec leur première session, ou d&apos;une liste importée.</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>Ses sessions</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>Ses données…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>Corrigé ; les sessions gardent le nom de leur planification</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Enregistrer ses données</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>Reçu : {size} Kio</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Effacer {name} définitivement ?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>Personne ne peut le rétablir, ni ici ni ailleurs.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name} : nom, adresse, identifiants et tout ce qui le concerne, sur le serveur et à chaque borne.</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>Sessions dont le son, les paroles, les images et les notes disparaissent : {count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>Dont en cours, effacées une fois transmises par une borne : {count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>Ce qui reste : la chaîne d&apos;empreintes, les heures et types d&apos;événements, qui ne nomment personne, et le motif de cet effacement. Les sauvegardes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>Sessions effacées : {count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>En attente de transmission par des bornes : {count} ({kiosks})</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>Le participant l&apos;a demandé</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Ajouté par erreur</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>La loi l&apos;exige</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>Au moins {count} caractères ; quelques mots sont plus faciles que des signes</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Le nouveau mot de passe</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>Le nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>Au moins {count} caractères</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>Il diffère du premier</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>Ce n&apos;est pas votre mot de passe</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Pas changé</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>Personne ne peut encore se connecter</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Définir un mot de passe…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Déconnecter partout…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>Laissez vide, et personne ne peut encore se connecter sous ce nom.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajouté : {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>Celui-ci a été tiré au hasard ; communiquez-le par une autre voie. La personne sera déconnectée.</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>C&apos;est trop court</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>Un mot de passe pour {name}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>Mot de passe défini : {name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>Déconnecter {name} partout ?</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>Chaque poste utilisé redemande le mot de passe.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>Déconnexion faite : {name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Désactiver {name} ?</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>Cette personne est déconnectée et ne peut plus se connecter. Ce qu&apos;elle a fait reste dans le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Surveillant</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>Voit les salles en direct, aide, met en pause et met fin ; ne voit aucun résultat.</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>Lit et écoute les résultats, note de nouveau ; ne lance ni n&apos;arrête rien.</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>Tout : planification, résultats, modèles, bornes, personnes et clés.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Pas encore de mot de passe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>Un nom et une adresse sont nécessaires.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Un mot de passe a au moins {count} caractères.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>For proctors</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>PIN du personnel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Reprendre l&apos;entretien</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>Appareils, moteurs et dernières conversations en chiffres</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>Le personnel a arrêté cet entretien à distance. Vous pouvez le faire reprendre ici si cette personne est injoignable.</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>Un entretien est en cours. Quitter y met fin ; ce qui a été dit est gardé. Le diagnostic n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>Quitter la borne et ouvrir son diagnostic demandent un PIN du personnel.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de PIN erronés</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>Essais restants : {left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Ce PIN est faux</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>Cette session n&apos;a pas d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>L&apos;enregistrement a été effacé.</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>Votre compte permet de lire les résultats, mais pas d&apos;écouter les enregistrements.</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>L&apos;enregistrement n&apos;arrive pas</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>Cet enregistrement est trop gros pour être lu ici</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>L&apos;enregistrement a été fermé</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>Aucun haut-parleur ne peut être utilisé ici.</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>Le haut-parleur a disparu.</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>Rien ne s’entend ; la transcription continue sans le son.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>Les deux voix</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>Participant seul</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>Intervieweur seul</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>Il n&apos;y a rien à écouter de cette session.</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>Cet enregistrement ne peut pas être lu</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>LA QUESTION D&apos;EXERCICE</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Commencer l&apos;entretien</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayez d&apos;abord</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>Temps prévu : environ {minutes} min. Questions principales : jusqu&apos;à {questions}.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>S&apos;exercer encore</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S&apos;exercer</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>Cela ne compte pas</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>L&apos;exercice n&apos;est ni enregistré ni noté.</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>Écrivez votre réponse, puis choisissez Envoyer.</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>Parlez comme à une personne. Les pauses ne gênent pas : on vous attend.</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>Demandez qu&apos;une question soit répétée ou expliquée quand vous voulez.</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>Le personnel est à une touche.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>Entendu jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Notation…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>Types d&apos;éléments probants : {depth} sur {most}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>Questions : {asked}, relances : {probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>Il n&apos;y a pas de note d&apos;ensemble</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>non réussi</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>réussite non déterminée</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>{score} sur 10, {passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score} ({low} à {high})</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>Parlez à l&apos;intervieweur comme le ferait un candidat : par écrit, ou de vive voix avec le microphone et le haut-parleur de cette machine. À côté de chaque parole figure sa raison.</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>L&apos;entretien est terminé.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>question {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>un surveillant serait appelé</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>Se présente</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>Pose une question de départ</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répète</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Explique la question</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>Encourage</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>Reformule</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>Propose de continuer</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>Répond à une question</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>Ramène au sujet</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Demande s&apos;il faut arrêter</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Conclut</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>Étape à essayer</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>Votre réponse ; Ctrl+Entrée l&apos;envoie</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>Le brouillon a changé depuis</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>Cette conversation porte encore sur l&apos;état précédent. Recommencez pour essayer l&apos;état actuel.</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>Cette fenêtre a été ouverte sans voix</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>L&apos;écrit fonctionne sans voix.</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>Préparation de la parole…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>Rien de ce qui est dit n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>La saisie fonctionne sans cela.</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>L&apos;aperçu oral est terminé</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>Le brouillon ne peut pas encore être essayé</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>Il contient une erreur : F8 y mène.</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>Aucun intervieweur ne pose de questions dans ce modèle</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>Toutes ses étapes sont tenues par des personnes.</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>Commencer par écrit</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>Finir de parler</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>Commencer de vive voix</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>Le modèle tel qu&apos;il est dans l&apos;éditeur, enregistré ou non. Rien d&apos;un aperçu n&apos;est gardé.</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>Noter maintenant</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>L&apos;intervieweur parle</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>Vous parlez</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>Répondre au candidat qui appelle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Poste de surveillance</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>Nouvel intervieweur</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>Intervieweur enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>Intervieweurs enregistrés</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>Aucun intervieweur enregistré</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>Écrits ici une fois, copiés dans les modèles.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>L&apos;intervieweur est enregistré.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>J&apos;arrive.</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>Prenez votre temps. Rien ne presse.</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>Rapprochez-vous un peu du microphone, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>Parlez un peu plus fort, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>Assurez-vous d&apos;être seul dans la pièce, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>Restez dans cette fenêtre jusqu&apos;à la fin de l&apos;entretien, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>Il y a une courte interruption. L&apos;entretien reprend dans un instant.</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>Tout fonctionne. Continuez, s&apos;il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation>sur 10</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Fiche de notation</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>révision {number}, qui corrige une précédente</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>Non notable : trop peu a pu être noté.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Pas encore noté.</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>L&apos;entretien n&apos;a pas commencé : il n&apos;y a rien à noter.</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>L&apos;entretien est en cours : il est noté une fois complet.</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>L&apos;entretien s&apos;est interrompu : ce qui a été capté est gardé, et n&apos;est pas noté.</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>L&apos;entretien a été annulé : il n&apos;y a rien à noter.</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>Il n&apos;y a pas de fiche de notation.</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>pas assez de paroles</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observé en partie</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>modèle {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>étalonnage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>Tête du registre</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>Points de contrôle signés</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>Enregistrement, SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>Faits effacés</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>Abrégé pour tenir en trois pages : l&apos;export JSON contient tout.</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>Signaux : {count}. Les {shown} premiers sont ici, mot pour mot ; le classeur et l&apos;export JSON les contiennent tous.</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>Rapport d&apos;entretien {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made} · page {number} sur {count}</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce · Rapport d&apos;entretien</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>Comment chaque note a été établie</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>Ce qui a réussi, et ce qu&apos;il reste à approfondir</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>Ce que le candidat a souhaité ajouter</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>Ce que les détecteurs ont vu</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>Les faits tels que chaque détecteur les a indiqués, dans l&apos;ordre. Aucune note, gravité ou conclusion n&apos;en est tirée.</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>Aucun signal. Ci-dessous, ce qui a été observé.</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>Ce que ces détecteurs ne peuvent pas dire</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>Ce qui a été observé</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>Cette page ne prouve rien par elle-même : `vivavoce verify` vérifie le paquet de la session d&apos;après ces valeurs.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d&apos;évaluation</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>Ce que le participant a ajouté</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>Ce qu&apos;ont fait les surveillants</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>Écrit par {author}</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>Aucun retour n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>A duré</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>Détails de la fin</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>{offset} ms par rapport à celle du serveur</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>L&apos;horloge de la borne</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte d&apos;étalonnage</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>non étalonné</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>Personne n&apos;a encore comparé cet évaluateur aux notes de personnes sur cette grille. Lisez les notes comme un premier avis.</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>La note propre de l&apos;évaluateur était {score} avant la correction par la carte d&apos;étalonnage.</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>modèle {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>tentative {number}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>note {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>Révision {number} : {score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label} : autres motifs</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label} : citations {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>Le retour a été réécrit</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>Rien que son auteur</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>À l&apos;aveugle : aucune note de la session n&apos;avait été demandée à ce serveur auparavant.</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>Non aveugle : cette personne avait déjà consulté {seen}.</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>dans son intervalle</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>hors de son intervalle</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>Sessions de ce participant : {count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>Fiches de notation : {count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>Deuxièmes notations : {count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>Concordance sur toutes les sessions de ce modèle</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celle-ci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>Événements : {events}, signatures : {signatures}.</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>Les preuves ne tiennent pas : {count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>Rien n&apos;a été modifié, retiré ou déplacé depuis la signature. Cela ne montre pas que la borne a enregistré fidèlement.</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>La chaîne de preuves tient</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>Ce résultat ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>L&apos;annotation attend que la borne ait transmis la session</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>L&apos;annotation figure dans le registre de la session</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corriger la fiche de notation</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>Deuxième notation…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>Reculer de cinq secondes</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>Avancer de cinq secondes</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>Le tour précédent</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>Le tour suivant</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>Lire la citation suivante</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>Lire la citation précédente</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Chercher dans la transcription</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>Une session effacée</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>Aucun nom n&apos;est connu</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>Citation à {time} : {quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>La montrer dans la transcription et la lire</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>Notes par dimension</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>Aucun motif n&apos;a été donné.</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>Sur quoi cela repose : {count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>Rien de ce qui a été dit n&apos;en parle assez pour le noter.</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>Aucune parole n&apos;est citée.</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>La moyenne pondérée des dimensions. Son intervalle tient aussi compte de ce qu&apos;une dimension sans note aurait pu valoir n&apos;importe quoi.</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>Le contenu de cette session a été effacé</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>Sa chaîne de preuves reste : ce qui est arrivé et quand, sans ce qui a été dit.</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>Cette session s&apos;est interrompue et n&apos;est pas notée</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>Tout ce qui a été capté jusque-là est gardé.</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>Cette session n&apos;est pas encore terminée</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>Elle est notée une fois terminée.</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>Cette session a été annulée</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>La note est en cours de calcul</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>La borne qui l&apos;a tenue envoie la note, le plus souvent dans les deux minutes après la fin ; une borne éteinte ou sans réseau, à son retour.</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>Il n&apos;y a pas de note d&apos;ensemble</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>Ce qui a été dit ne suffit pas pour la plus grande partie de la grille.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de note</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Éléments insuffisants</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>intervalle {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>seuil {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>poids {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>une personne a donné {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>Pas de note d&apos;ensemble</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>Ce qui a été relevé, dans le temps</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind} : {count} relevés</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>personne n’observait</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>Ce que les détecteurs ont indiqué, mot pour mot. Rien n&apos;en est calculé, et aucune note n&apos;en tient compte.</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>Signaux dans l&apos;ordre du temps</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>Écrire une annotation sur ce signal</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter l&apos;annotation</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>Observé tout du long, rien relevé : {kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>Non observé : {kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>annotations : {count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Quand cela s&apos;est terminé</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>Ce qu&apos;il ne peut pas dire</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui parlait</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Indiqué par</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>événement {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Événements : {count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>signatures : {count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>effacés : {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>illisibles : {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>Vérifier les empreintes, liens et signatures de tout le registre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Suivre la lecture</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>Ce qui a été dit a été effacé.</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>Rien n&apos;a été dit : l&apos;entretien n&apos;a pas eu lieu.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n&apos;a été dit.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>au clavier</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>toutes les questions ont été posées</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>le temps était écoulé</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>le participant est parti</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>un surveillant y a mis fin</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>la borne est tombée en panne</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>panne de courant</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>panne de réseau</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>personne n&apos;est venu</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>un administrateur l&apos;a annulée</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Oui, nettement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mitigé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>Admettre, nettement</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>Dépasse les attentes</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Répond aux attentes</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Exercice à poursuivre</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>Réussite indéterminable</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>Entend que quelqu&apos;un parle</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>Entend qu&apos;un tour est fini</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>Reconnaît les paroles</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observé en partie</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>ne peut pas être observé ici</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>observation non autorisée</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>le détecteur a échoué</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>un export des données du participant</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>le résultat</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>la note d&apos;ensemble dans une liste</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>une fiche de notation personnelle</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>les fiches de notation</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>d&apos;autres deuxièmes notations</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>un export</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>Une session figure ici une fois terminée et comptée par le serveur.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Leur état</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>Aucune session dans cet état</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Recharger les listes</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Participant : nom, adresse ou identifiant</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Saisissez une partie d&apos;un nom.</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>Qui effacer ?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>Retirer aussi les sessions aux bornes ; ce qu&apos;elles détiennent encore est perdu</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>Je comprends que c&apos;est irréversible</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Pas effacé</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>Toutes ses sessions : son, paroles, images, noms, partout. Ce qui reste prouve qu&apos;il y a eu quelque chose.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>Seulement : {name}</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Effacer une personne…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>Détenue par une borne</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>Effacée ; une borne a une copie</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>Chacune est effacée après sa fin, au bout du nombre de jours que fixe son modèle.</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>Leur heure est venue : elles sont effacées dans l&apos;heure.</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>Seule la borne qui a une session peut y ajouter. Elle est effacée une fois transmise, et de toute façon après 30 jours.</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>La borne efface sa copie aux prochaines nouvelles.</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Son échéance</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>Le participant l&apos;a demandé</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Enregistré par erreur</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>La loi le demande</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Effacée le</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Détenue par</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>Dans (jours) : {days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Depuis {when}</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>Détenues par une borne</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>Sessions effacées : {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>En attente d’une borne : {count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>Planifier une session</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Participant : nom, adresse ou identifiant</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>Son identifiant dans un autre système</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>Personnes déjà connues</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>Bornes de ce lieu seulement</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>Il n&apos;y a pas de modèle actif ; un administrateur peut en créer un sous Modèles.</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>Rien à planifier</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>Le premier entretien</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>Celle du modèle : {language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Planifiée : {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>Déjà connu : {person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>La note se situe dans la tranche {band}</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>Note, de 0 à 10</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Éléments insuffisants</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>Pourquoi cette note ? Une phrase ou deux.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>Citer la sélection</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>Compte : {what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>Ne compte pas : {what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>éléments insuffisants</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>Retirer la citation : {quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Deuxième notation</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corriger la fiche de notation</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>Retour : ce qui a réussi, ce qu&apos;il faut demander ensuite</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour d&apos;évaluation</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Dimension suivante</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>Cette session ne peut pas être notée ici</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>Vous avez déjà noté cette session</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>Chaque personne la note une fois ; le résultat le montre à côté de la note de la machine.</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>La liste à côté montre la note de la machine. Pour en noter d&apos;autres à l&apos;aveugle, masquez d&apos;abord les colonnes Note et Réussi, et ne cherchez de sessions par aucune des deux.</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>Votre note est gardée malgré tout, à côté de la fiche de notation, et n&apos;est pas comptée dans la concordance.</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>Votre note ne comptera pas comme aveugle</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>La noter malgré tout</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>Vous aviez auparavant consulté {seen} de cette session.</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>Sélectionnez d&apos;abord des paroles du participant</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>Seules les paroles du participant sont citées, chacune une fois</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>Notées : {done} sur {all}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>Donner cette note</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>Émettre cette fiche de notation</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>Elle figure définitivement dans le registre de la session. Vous voyez ensuite celle de la machine à côté.</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>Elle remplace la précédente, qui reste lisible. Les systèmes à l&apos;écoute en sont informés.</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>La fiche de notation a été corrigée</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>Votre note et celle de la machine</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Ouvrir le résultat entier</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Citer les paroles choisies</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l&apos;ai conservé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>Nouveau plus bas</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>parle…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>au clavier</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>Actifs : {count} sur {all}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>Aucun détecteur ne s&apos;est encore manifesté.</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>depuis {time} ; changements : {count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>Dernier état connu : {state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>de dépassement</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restant</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>question {number} sur {all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>État d&apos;{ago}</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>La borne n&apos;est pas connectée</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>Borne : {link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>faits en cours : {count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>Personne ne s&apos;occupe de cette salle</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>Vous vous en occupez ; proposée à {name}</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>Vous vous occupez de cette salle</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>Suivie par {name}</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>Attentes avant réponse</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>Pas encore connue : l&apos;intervieweur n&apos;a pas choisi.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>Va faire</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Pourquoi : {reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>après {trigger}</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>sur {topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>règle {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name} souhaite vous transmettre cette salle</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>Vous avez appelé à l&apos;aide ; personne n&apos;a encore répondu</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name} demande de l&apos;aide ici</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J&apos;arrive</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>La borne n&apos;est pas connectée. Ce que vous lui demandez attend, et la suite est indiquée ici.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation>Demande de ce qui s&apos;est passé jusqu&apos;ici…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>Ce qui s&apos;est passé jusqu&apos;ici n&apos;a pas pu être demandé.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>Rien n&apos;a été relevé jusqu&apos;ici. Ce qui est observé figure sous Détecteurs.</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>Annoter le signal choisi</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Signal suivant</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>Signal précédent</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Suivre la conversation</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>Retour aux salles</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>Rien n&apos;a encore été demandé à cette salle.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>Signaux : {count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Dézoomer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds} s, à {time}</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>Aucune réponse n&apos;a encore été mesurée.</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>Délai jusqu&apos;au premier son d&apos;une réponse : la moitié en {middle} s, 95 sur 100 en {most} s ; réponses : {count}</translation>
    </message>
    <message>
        <source>{by}: {note}</source>
        <translation>{by} : {note}</translation>
    </message>
    <message>
        <source>{by}: {note} — {state}</source>
        <translation>{by} : {note} — {state}</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>Ce qu&apos;il ne peut pas dire</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>depuis {time}, continue · numéro {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>à {time} pendant {lasted} · numéro {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>à {time} · numéro {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>Indiqué par {detector}</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>pendant que parlait : {speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>question {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>Expliqué par le candidat</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>Plus tôt : {count}</translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation>Annoter : {kind}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>Annotation avec vos mots</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>Volume : {who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who} · parle maintenant</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>Des images plus récentes n&apos;ont pas pu être demandées : {why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>Les images n&apos;ont pas pu être demandées</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>Cette image n&apos;a pas pu être chargée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>Aucune image n&apos;est encore arrivée.</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>Prise à {time} {zone} · {number} sur {all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>Le candidat appelle</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>Le candidat prend son temps</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Le candidat parle</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>L&apos;intervieweur parle</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>L&apos;intervieweur va parler</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>En attente du candidat</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>toutes les questions ont été posées</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>le temps était écoulé</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>le candidat est parti</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>un surveillant y a mis fin</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>la borne est tombée en panne</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>panne de courant</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>panne de réseau</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>personne n&apos;est venu</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>un administrateur l&apos;a annulée</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>un appareil manque</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>par un surveillant</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>l&apos;écran est verrouillé</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>par le système</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>tentative {number}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observé en partie</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>Pas possible ici</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>Se présente et pose la première question</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>Pose la question suivante</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>Demande des précisions sur la réponse</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Répète la question</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Explique la question</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>Encourage le candidat</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>Demande en d&apos;autres mots</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>Propose de passer à une autre question</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>Répond à la question du candidat</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>Décline et continue</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Demande s&apos;il faut arrêter</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>Conclut l&apos;entretien</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>un silence</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>une interruption</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>le candidat a souhaité réentendre</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>le temps est écoulé</translation>
    </message>
    <message>
        <source>began</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>demande toutes les deux secondes</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>L&apos;entretien est terminé. Ce qui y a été dit se lit avec les résultats, par les personnes autorisées.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>annoté</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>observés, rien relevé : {count} types</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>jamais observés ici : {count} types</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>le participant est parti</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>fin par un surveillant</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>une panne de la borne</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>panne de courant</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>panne de réseau</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>personne n&apos;est venu</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>non notable</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>Trop peu a pu être noté. Le résultat dit pourquoi.</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>Sa borne envoie la note, le plus souvent dans les deux minutes après la fin.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>Annulée trop tard : l&apos;entretien a eu lieu</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>Déplacée trop tard : l&apos;entretien a eu lieu</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>Un envoi d&apos;une borne a été mis de côté</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>Un ordre a été forcé alors qu&apos;une borne pouvait la détenir</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>Retirée à une borne</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>Sa borne a été révoquée en cours de session</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>L&apos;horloge de la borne était fausse</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>Un fichier diffère de ce qu&apos;indique le dossier</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Un fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>Il y en a plus que ce qui est indiqué ici</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Annuler la session…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Faire refaire…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>La liste a changé : {count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>Tout choisir : {count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>Choisir les {count} premières</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Type de fin</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nom, adresse ou identifiant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Toute étape</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30 prochains jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Non réussi</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Planifiée : {name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>Choisies : les {count} premières, le maximum modifiable en une fois</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planifier…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>Chercher un nom ou un identifiant</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Recharger la liste</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Exporter ce qui est choisi</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>Noter encore une fois ce qui est choisi</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Planifier une session</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>Déplacer ce qui est choisi à une autre heure</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>Faire refaire ce qui est choisi</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>Annuler les sessions choisies</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Aucune session ne correspond</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>Rien ne correspond à votre demande. Demandez moins, ou affichez tout.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aucune session encore</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>Planifiez-en une, ou importez une liste de participants d&apos;un fichier CSV.</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>La noter à l&apos;aveugle</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>La noter encore une fois…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>Cette adresse n&apos;est pas chiffrée : quiconque se trouve sur le trajet peut lire. Utilisez https.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>Votre entretien</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Où : {place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>Saisissez ce code à la borne :</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>Un candidat appelle</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>Un collègue demande de l&apos;aide</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>Aucune nouvelle du serveur</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>Une borne en service passe hors ligne</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>Sons à ce poste</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>Rien ne sonne tant que vous ne l&apos;avez pas choisi. Un appel est affiché dans tous les cas.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>Une présence est demandée</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>Un signal de ce type</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>Cet ordinateur n&apos;émet aucun son : {why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>Cette partie de l&apos;entretien est observée, comme on vous l&apos;a dit avant votre accord</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>Personnel : quitter la borne, ou diagnostic</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>Demande le PIN du personnel (Ctrl+Alt+Q)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Copiées : {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Choisies : {count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>Chargées : {count} ; il y en a d&apos;autres plus bas</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>Chargées : {count} sur {total}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Lignes : {count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>Lignes {first} à {last} sur {total}</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column} : ordre croissant</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column} : ordre décroissant</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Colonnes d&apos;origine</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisie</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici encore</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>Choisir la ligne ou la laisser</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Choisir d&apos;autres lignes</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>Choisir toutes les lignes chargées</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Copier les lignes, pour un tableur</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Ordre et colonnes</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation>Vous, tel qu&apos;entendu</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>Exercice : ni enregistré ni noté</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>Quitter l&apos;entretien</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>Vos paroles s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>Passer l&apos;exercice</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>Question {question} sur {questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>Quitter l&apos;entretien ?</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>Il s&apos;arrête ici et n&apos;est pas noté. Ce que vous avez dit jusqu&apos;ici est gardé.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>Entendre la question à nouveau</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Prendre son temps</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>Réfléchissez en silence ; l&apos;horloge s&apos;arrête</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>Fermer la saisie</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>Personnel appelé</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>Appeler le personnel</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>Une personne vient à vous</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>J&apos;ai fini</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>Ma réponse est complète</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>À vous d&apos;écrire</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>À vous : j&apos;écoute</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>Patientez : l&apos;intervieweur parle</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>L&apos;intervieweur parle</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Je vous entends</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>L&apos;intervieweur réfléchit</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>L&apos;entretien est terminé</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>L&apos;intervieweur va commencer.</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Horloge arrêtée</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Encore {minutes} min environ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Reste {time}</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>Message du personnel</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>La parole ne peut pas être comprise pour l&apos;instant</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>Écrivez vos réponses ci-dessous, s&apos;il vous plaît. Rien n&apos;est perdu, et cela n&apos;influence pas votre note.</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>La voix de l&apos;intervieweur est en panne</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>Lisez les questions ici et répondez comme avant, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>Attendez que l&apos;intervieweur ait fini de parler, s&apos;il vous plaît</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>On vous entend quand il se tait : votre tour est indiqué à gauche, et aucune réponse n&apos;est perdue.</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>Le personnel a été appelé</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>Quelqu&apos;un vient à vous. Vous pouvez continuer entre-temps.</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>Temps supplémentaire : {minutes} min</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name} l&apos;a ajouté pour vous.</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>L&apos;entretien reprend</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>La personne qui l&apos;avait arrêté n&apos;est plus joignable. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>A proctor is on their way: {name}</source>
        <translation>Un membre du personnel arrive : {name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>Vous pouvez continuer entre-temps.</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>Message du personnel, {name}</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>{device} a disparu.</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>Vérifiez la prise, s&apos;il vous plaît. L&apos;entretien reprend de lui-même dès son retour ; l&apos;horloge est arrêtée et rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>En pause : le son a été interrompu</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>L&apos;horloge est arrêtée. Elle repart quand le personnel le dit.</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>Le personnel a mis l&apos;entretien en pause</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>L&apos;horloge est arrêtée et rien n&apos;est perdu. L&apos;entretien reprend de lui-même.</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>En pause un instant</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Écrivez votre réponse ici</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>Échap ferme ce champ et garde ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>Monter une étape ou une entrée</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>Descendre une étape ou une entrée</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>Ce modèle n&apos;est pas enregistré</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>Il reste sur cette machine comme brouillon et sera ici à votre retour : {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>Ce modèle n&apos;existe plus.</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>Vous pouvez lire ce modèle, mais pas en enregistrer une autre version</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>La version {version} a été enregistrée entre-temps par quelqu&apos;un</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>Votre brouillon de {time} a été commencé avant. L&apos;enregistrement montre les deux.</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>Ceci est votre brouillon de {time}</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Il n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>Le brouillon ne peut pas être gardé sur cette machine</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>Enregistrez avant de quitter : {folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>Enregistrement pas encore possible. Problèmes : {count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>Restaurer la version {version} ?</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>Elle est enregistrée comme version {version} ; rien de ce qui existe n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>Version {version}, avec des changements non enregistrés</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>Personnalisé (API)</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amical</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>Exigeant</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>Structuré : s&apos;en tient aux questions</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>Conversationnel : les relie plus librement</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>Adaptatif : suit les réponses</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptative</translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation>Faible : jusqu&apos;à 1 relance</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>Moyenne : jusqu&apos;à 2 relances</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>Élevée : jusqu&apos;à 3 relances</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Un récit</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Une explication</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Une opinion</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>Une réponse courte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>Entretien avec l&apos;IA</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Jeu de rôle</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Séance d&apos;exercice</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>Examen par une personne</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>Évaluation à son propre rythme</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Examen final</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Rien automatiquement</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>L&apos;étape suivante aussitôt</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>L&apos;étape suivante après accord d&apos;un relecteur</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>Qui réussit reste ici jusqu&apos;à ce que quelqu&apos;un planifie l&apos;étape suivante à la main.</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>Qui réussit reçoit aussitôt la session de l&apos;étape suivante. Sans réussite, le parcours s&apos;arrête ici.</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>Un relecteur lit le résultat de qui a réussi, puis approuve ou rejette ; après approbation, la session de l&apos;étape suivante est créée.</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>Aucun exemple n&apos;a été donné</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>La part personnelle n&apos;est pas claire</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>Aucun résultat n&apos;a été indiqué</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>La réponse était réservée</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>La réponse était courte</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>Aucune raison n&apos;a été donnée</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>Aucune leçon n&apos;a été tirée</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>La réponse était complète : un pas plus loin</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>Pas de réponse : une question plus simple</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Généralités</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Intervieweurs</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>Questions sans dimension : {count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Questions : {count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pendant</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>Les surveillants peuvent écouter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Information préalable</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>Ce qui est accepté</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervieweur</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnage</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>Degré d&apos;approfondissement</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>Dit « hm-hm » dans les longues pauses</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Domaine d&apos;activité</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>Autres consignes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>Seuil de réussite</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>Nouveaux essais</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>Après une réussite</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>Question d&apos;exercice</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>Bouton « J&apos;ai fini » requis</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>Seuil d&apos;ensemble</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>Éléments probants requis</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>Ce qui n&apos;est pas noté</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Réponse type</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>En d&apos;autres mots</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Enregistré comme version {version}.</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>Grille {name} : désormais version {version}.</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>Texte de consentement {name} : désormais version {version}.</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>Généralités</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>Tel que le nomment candidats et rapports.</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>Son nom pour les programmes ; fixé une fois enregistré.</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>Détermine les mots d&apos;une recommandation.</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>Ce qu&apos;il faut découvrir, et ce qui en constitue une preuve.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>Un surveillant peut écouter ; les candidats en sont informés avant leur accord</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>Après ce nombre de jours depuis la fin d&apos;un entretien, son enregistrement, ses paroles et son résultat sont effacés.</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>La version {version} a été enregistrée entre-temps</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>Enregistrée par : {name}. Rien de part et d&apos;autre n&apos;est encore perdu.</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Modifié par l&apos;autre personne</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>Les deux ; là où les deux ont modifié la même chose, la mienne. Endroits concernés : {count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>Les deux : les modifications portent sur des choses différentes</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>La mienne seule : une nouvelle version sans les autres changements</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>L&apos;autre seule : mes changements sont abandonnés (Annuler l&apos;action les rétablit)</translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation>Ce qu&apos;un candidat lit et accepte avant l&apos;entretien, dans chaque langue où il est tenu.</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Retirer cette langue</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>Ajouter une langue, à partir d&apos;une copie :</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>Augmente de lui-même quand les mots changent.</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>Une case à cocher chacune.</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Ajouter une phrase</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Changements : {count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>de la place {before} à la place {after}</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>Caractères : {count} sur {most}</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Modèles (*.toml *.json)</translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation>Un modèle interroge dans une langue ; sa traduction est un modèle à part avec les mêmes identifiants. Les textes de consentement y figurent pour toutes les langues.</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>Vue d&apos;ensemble des textes de consentement</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>Manque : {fields}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation>Reste à traduire ici : {here} ; dans tout le modèle : {all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>(rien ici)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre le texte</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>À traduire</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation>{list}, numéro {number}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>Parties du modèle</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Problèmes : {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>Bon à savoir : {count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>Problèmes : {count}. Enregistrement pas encore possible.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>Rien à corriger. Bon à savoir : {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Rien à corriger.</translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation>Intervieweurs</translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation>Des copies propres : modifier un intervieweur enregistré ne modifie aucun modèle.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Ajouter un intervieweur</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>Copier un intervieweur enregistré :</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>Comment il se présente. Dites que c&apos;est une IA.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Celui d&apos;usage</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>Ce qu&apos;il peut dire du lieu et du poste.</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>Questions sans dimension</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>Posées d&apos;abord, dans cet ordre ; relances seulement là où une réponse laisse quelque chose ouvert.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>À l&apos;oral : moins de 30 mots.</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>Dit en réponse à « que voulez-vous dire ? » et dans un silence.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter une relance</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>Part de l&apos;ensemble : {share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>L&apos;exigence, la même pour chaque candidat.</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>Son nom pour les programmes.</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>Augmente de lui-même avec les changements.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>Une dimension sous son propre seuil fait échouer la grille même si la note d&apos;ensemble suffit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>Ajouter une dimension</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>Ce que montre une réponse dans chaque tranche, de la plus basse à la plus haute.</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>Ce qu&apos;une réponse doit contenir pour être évaluée.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un élément probant</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>Ce qui ne doit jamais compter, ni pour ni contre.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>Mots, ou débuts de mots, par lesquels l&apos;évaluateur intégré trouve les phrases sur ce sujet ; avec des virgules.</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>Questions à ce sujet</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>Réponses avec la note qu&apos;elles méritent et pourquoi : pour l&apos;étalonnage, et pour les personnes.</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>Ajouter une réponse type</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>La somme des poids est 1.</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>La somme des poids est {sum}, et non 1 : ils sont normalisés, et les parts indiquées à côté font foi.</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>Dans l&apos;ordre où un candidat les passe. Alt+Haut et Alt+Bas en déplacent une.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>Dimensions : {count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>1 à 45 minutes</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>Qui est parti plus tôt peut la refaire</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>Une réponse ne finit que lorsque le candidat presse « J&apos;ai fini »</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>Posée avant l&apos;entretien, pour essayer le son ; sa réponse n&apos;est pas gardée.</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>Grille et questions</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Aucune version encore</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>L&apos;enregistrement crée la première.</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>Sessions de cette version</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>Aucune session de cette version</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparer depuis</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Dans l&apos;éditeur</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Elles disent la même chose.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>brouillon ici</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>Chercher des modèles par nom ou identifiant</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Archivés aussi</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>Aucun modèle ici</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>Un modèle indique ce qui est évalué, en quelles étapes, par quel intervieweur.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>Non affichés : {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Exporté : {file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>Actif : {name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>Archivé : {name}. Les sessions déjà planifiées restent.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Abandonner le brouillon ?</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>Ce qui a été écrit ici et jamais enregistré sera perdu : {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Le brouillon est effacé.</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>Le brouillon est effacé</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>Il y a ici un brouillon de ce modèle</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>Celui-ci prend sa place : {name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>Remplacer le brouillon</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Copier le modèle</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>Recharger les listes</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Quelque chose d&apos;inattendu s&apos;est produit</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>Réessayez, s&apos;il vous plaît. Si cela se reproduit, appelez le personnel.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vue : {name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Rien n&apos;est encore enregistré</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>Enregistrer la recherche actuelle…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>Organiser les vues…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>Les filtres et l&apos;ordre vous sont gardés, à chaque poste. Un nom déjà pris reçoit les nouveaux.</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Organiser les vues</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>Vues, dans leur ordre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>si une autre fenêtre passe devant ou se trouve par-dessus celle-ci</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>le texte collé et les changements du presse-papiers, la vitesse d&apos;arrivée du texte, les combinaisons de touches qui font sortir de cette fenêtre et les programmes qui pressent ou écoutent des touches ; aucune autre touche n&apos;est notée</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>si l&apos;écran est partagé, enregistré ou contrôlé, et quels écrans il y a</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>les micros et haut-parleurs, et les programmes qui les utilisent</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>si le son vient d&apos;un haut-parleur ou d&apos;une voix d&apos;ordinateur, manque ou est saturé, si vous et l&apos;interviewer parlez en même temps, et le rythme des réponses</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>cet ordinateur : s&apos;il est virtuel ou à distance, programmes non autorisés, périphériques USB, réseau, horloge, verrouillage et veille</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>des images de la caméra à intervalles ; les visages ne sont pas analysés</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>Aucune livraison</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>Rien de ce genre n&apos;est arrivé depuis l&apos;ajout du point de terminaison.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>Nouvel envoi en cours</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Personne n&apos;est encore informé</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>Un point de terminaison apprend par HTTP ce qui se passe : sessions commencées, terminées, notées.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Ajouter un point de terminaison…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Ajouter un point de terminaison</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Recharger les listes</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>Changer le secret…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>Informer de nouveau depuis…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Est informé de</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>Le destinataire vérifie ainsi que ce qui arrive vient d&apos;ici. Affiché cette seule fois.</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>Le secret de {url}</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>Modifier le point de terminaison</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>Durée de vie de l&apos;ancien</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>Entre-temps, ce qui est envoyé est signé avec les deux, pour que le destinataire change à son rythme.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Changer le secret</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>Affiché cette seule fois. L&apos;ancien secret signe aussi, jusqu&apos;à {when}.</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>Le nouveau secret</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>Un test est en route ; sa livraison indique ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>Aussi ce qu&apos;il a déjà reçu</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Informer de nouveau</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>Livraisons renvoyées : {count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>Plus rien n&apos;est envoyé. Ce qui attend est abandonné, et peut être renvoyé plus tard.</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>Mettre ce point de terminaison en pause ?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>{url} n&apos;est plus informé de rien ; ses secrets sont supprimés.</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>Retirer ce point de terminaison ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://… ; les adresses internes à votre réseau sont refusées sauf si le serveur les autorise.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>Une adresse et au moins un événement.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>En échec : {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>En échec depuis</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>livrées : {delivered} · en attente : {waiting} · abandonnées : {given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>Deux : ce qui est envoyé est signé avec les deux.</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>L&apos;ancien prend fin {when}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Survenu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Heures : {hours}</translation>
    </message>
</context>
</TS>
