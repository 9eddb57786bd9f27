<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time was up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Leave the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For proctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
