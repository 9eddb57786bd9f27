<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</TS>
