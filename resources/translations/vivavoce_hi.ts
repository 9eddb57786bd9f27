<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>अभी उपलब्ध नहीं</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>फिर भेजिए</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>हटा दीजिए</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>उम्मीदवार को संदेश</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>रोकिए या आगे बढ़ाइए</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>और समय</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>स्क्रीन लॉक या अनलॉक कीजिए</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>सुनिए या सुनना बंद कीजिए</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>कमरा लीजिए या छोड़िए</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>कमरा सौंपिए</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>मदद बुलाइए</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>इंटरव्यू समाप्त कीजिए</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>इंटरव्यू नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>पहले कमरा लीजिए।</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>संदेश…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>आगे बढ़ाइए</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>रोकिए…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>और समय…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक कीजिए</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>लॉक कीजिए…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>लीजिए</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>कमरा रखिए</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>सौंपिए…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>मदद समाप्त</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>मदद…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>समाप्त कीजिए…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>सुनना बंद कीजिए</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name} सुन रहे हैं।</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>सुनिए</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>पेशकश कीजिए</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>उनके स्वीकार करने तक यह आपके पास रहेगा।</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>कमरे संभालने वाला और कोई नहीं है: निरीक्षक एडमिन जोड़ते हैं।</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>उनके लिए एक बात (ख़ाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>अपने डेस्क पर हैं</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>अपने डेस्क पर नहीं हैं</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name} · {there} · कमरे: {count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>उम्मीदवार यह पढ़ेंगे</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>यह आपके नाम के साथ दिखेगा: {name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>तैयार संदेश इंटरव्यू की भाषा में हैं: {language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>इंटरव्यू रोकिए</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>स्क्रीन लॉक कीजिए</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक कीजिए</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>जब तक कोई इसे आगे न बढ़ाए, यह रुका रहेगा। इस बीच समय नहीं चलता।</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>अनलॉक होने तक उम्मीदवार को इंटरव्यू का कुछ नहीं दिखेगा, और वह रुका रहेगा।</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>कारण (उम्मीदवार पढ़ेंगे; ख़ाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>समय दीजिए</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>उम्मीदवार को आपके नाम के साथ बताया जाएगा कि कितना।</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>आगे बढ़ें…</translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation>कारण (उम्मीदवार पढ़ेंगे)</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>{name} का इंटरव्यू समाप्त करना है?</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name} यह पढ़ेंगे: “{reason}”</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>समाप्त कीजिए</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>बुलाइए</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>किसी के आने तक यह हर निरीक्षक और एडमिन के बोर्ड पर दिखेगा।</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>किस बारे में? (ख़ाली छोड़ सकते हैं)</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>यह कमरा {name} से लेना है?</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>अभी इसे {name} संभाल रहे हैं; उन्हें दिखेगा कि आपने लिया।</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>लीजिए</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>इंटरव्यू तुरंत टूट जाएगा और आगे नहीं बढ़ सकेगा। कही बातें सहेजी रहेंगी; स्कोर नहीं होगा। उम्मीदवार पढ़ेंगे कि निरीक्षक ने इसे समाप्त किया, और क्यों।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजिए</translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation>{act}: {minutes} मिनट</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation>नहीं भेजा गया: सर्वर से संपर्क नहीं हो पा रहा। किसी को सूचना नहीं मिली।</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>भेजा गया, पुष्टि बाकी ({seconds} सेकंड)</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>कियोस्क को मिला, अभी किया नहीं गया ({seconds} सेकंड)</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>सहेजा गया: कियोस्क के सत्र सौंपने पर लिखा जाएगा</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>मना किया गया: {reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>समय पर नहीं हुआ: {reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>फिर भेजने पर भी यह एक ही बार होगा, चाहे पहला पहुँच गया हो।</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>कोई कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>स्क्रीन अनलॉक कीजिए</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>संकेत पर नोट</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>बुलावे का जवाब दीजिए</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>यह कमरा संभालिए</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>कमरा छोड़िए</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपिए</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>सौंपना वापस लीजिए</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>कमरा स्वीकार कीजिए</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>कमरा अस्वीकार कीजिए</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>मदद का बुलावा समाप्त कीजिए</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>इंटरव्यू पूरा हो चुका है</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>इंटरव्यू शुरू नहीं हुआ है</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>इंटरव्यू ने इसे समय पर नहीं लिया</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>उस सत्र के लिए इस कियोस्क पर कोई नहीं है</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>कियोस्क से समय पर कुछ नहीं आया</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>कियोस्क को मिला, पर उसने नहीं बताया कि क्या हुआ</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>पूरा होने से पहले कियोस्क फिर से चालू हुआ</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>कियोस्क इसे करते हुए अटक गया</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>दूसरा स्कोर</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>स्कोरकार्ड सुधारिए</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>सहमति का स्तर</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>डेटा रखने की अवधि</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>एडमिन का डेस्क</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>लोगों और मशीन की सहमति</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>सिर्फ़ बिना-देखे दिए दूसरे स्कोर से गिना गया। कप्पा में आधे अंकों पर वर्ग भार है: 1 पूरी सहमति है, 0 उतनी जितनी संयोग से होती; दो से कम जोड़ियों पर, या जहाँ स्कोर कभी नहीं बदलते, इसका मान नहीं होता।</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>बिना-देखे दूसरे स्कोर: {blind}। देखकर दिए गए, नहीं गिने: {others}।</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>इस टेम्पलेट के किसी सत्र का दूसरा स्कोर अभी नहीं है। सत्र के परिणाम से एक दीजिए।</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>जोड़ियाँ</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>औसत अंतर</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>लोग मशीन से ऊपर</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>कप्पा</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>अंतराल के भीतर</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू कीजिए</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>कोई प्रविष्टि नहीं</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>उस समय में ऐसा कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>जिस पर किया गया, उसकी आईडी</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>आईडी खोजिए</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>सूची फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV में निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>CSV में ऑडिट लॉग: ज़्यादा से ज़्यादा सबसे नई {most} प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>लिखी गई प्रविष्टियाँ: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी लोग</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV में निर्यात…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>पढ़े गए परिणाम</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>सुनी गई रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>स्कोरकार्ड</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>कियोस्क से वापस लिए गए सत्र</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>वेबहुक के सीक्रेट</translation>
    </message>
    <message>
        <source>program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>इसमें सबसे नई {count} हैं। {when} से पहले जो किया गया, वह इसमें नहीं है: छोटी अवधि, कोई व्यक्ति या किसी एक प्रकार का काम चुनिए, और हर एक को अलग-अलग निर्यात कीजिए।</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>फ़ाइल में सभी प्रविष्टियाँ नहीं हैं</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान चाहिए</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>नए संकेत</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरे</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>कमरे: {count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>चल रहे: {count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>बुलावे: {count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>मदद: {count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>रुके हुए: {count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>गड़बड़ी: {count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>नए संकेत: {count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>आज आगे (समय {zone} में)</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>कमरों की स्थिति पूछी जा रही है…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>सर्वर का इंतज़ार…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>कोई कमरा मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>खोज और चुनाव से कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>सभी कमरे दिखाइए</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>कोई इंटरव्यू नहीं चल रहा</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>किसी के कियोस्क पर बैठते ही उनका कमरा यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>{age} पुराना, लाइव नहीं</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>बाकी समय {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>सवाल {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>संकेत: {count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>आपके देखने के बाद नए: {count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>देख रहे डिटेक्टर: {all} में से {some}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>{name} संभाल रहे हैं</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>पिन किया हुआ</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>नेटवर्क अच्छा</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>नेटवर्क धीमा</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>हर 2 सेकंड पर ख़बर</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>कियोस्क ऑफ़लाइन</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}, कभी संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}, {time} से ऑफ़लाइन</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}: तैयार</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>ख़ाली कियोस्क: {all} में से {ready} तैयार</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>ध्वनियाँ</translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation>दिखाए गए कमरे</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation>कमरे और लोग खोजिए</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>अगला कमरा; तीर किसी भी कमरे तक ले जाते हैं</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>कमरा खोलिए</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>अगली तरह के कमरे दिखाइए</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>पिछली तरह के कमरे दिखाइए</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>कमरा पिन कीजिए या पिन हटाइए</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>ऊपर जाने वाले कमरों को जाने दीजिए</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>चुनिए किस पर ध्वनि हो</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजिए</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>सभी कमरों पर वापस</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>जगह बदलने वाले कमरे: {count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>पिन किया: {name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>पिन हटाया: {name}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} घंटे</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} सेकंड</translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation>अब तक कोई संकेत नहीं</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>समय से पहले समाप्त</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>उम्मीदवार बुला रहे हैं</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>सहकर्मी मदद माँग रहे हैं</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>स्क्रीन लॉक है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>कोई ख़बर नहीं</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>डिटेक्टर विफल</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>धीमा नेटवर्क</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>चेक इन हो रहा है</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>निरीक्षक ने</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>स्क्रीन ढकी हुई</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>सिस्टम ने</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>इंटरव्यूअर बोल रहा है</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>उम्मीदवार बोल रहे हैं</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>इंटरव्यूअर सोच रहा है</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>उम्मीदवार का इंतज़ार</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>प्रतिभागी का डेटा मिटाया गया</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>अभी पूरा नहीं</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>पहले ही पूरा</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>रद्द हो सकते हैं: {count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>समय बदला जा सकता है: {count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>फिर से लिए जा सकते हैं: {count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>वैसे ही छोड़े गए, {reason}: {count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>हो गए: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>कियोस्क के छोड़ने का इंतज़ार: {count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>नहीं हुए: {count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>फिर से तय हुआ</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>कियोस्क का इंतज़ार: {count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>समय बदला</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>सत्र रद्द कीजिए</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>सत्रों का समय बदलिए</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>इंटरव्यू फिर से करवाइए</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>समय बदलिए</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>फिर से तय कीजिए</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>हर एक का क्या हुआ</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>सूची कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>शुरू नहीं हुए: {count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>इंतज़ार वाले वापस लीजिए: {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>वापस लिए गए: {count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} में से {done}</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>नया समय</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>तुरंत, चाहे कोई कियोस्क इंटरव्यू ले रहा हो</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>कारण; हमेशा रखा जाता है, इसलिए किसी का नाम न लिखिए</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>बताइए कि तुरंत क्यों ज़रूरी है।</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>समय कैसे बदले</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>सब एक ही समय पर</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>हर एक अपने समय से</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>कितना बाद; पहले के लिए ऋण चिह्न</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>दिन बाद</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>घंटे बाद</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>मिनट बाद</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>इसका क्या हुआ</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>एक्सेस कोड</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>पुकार</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name} पहले ही जवाब दे चुके हैं</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>बुलावा समाप्त हुआ</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>{name} को बताया गया कि आप आ रहे हैं</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>बुलावे का जवाब नहीं गया: {why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name} मदद माँग रहे हैं: {room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name} आपको कमरा सौंप रहे हैं: {room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>अन्य अनुरोध: {count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब दीजिए</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>कमरा खोलिए</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who} किसी इंसान को बुला रहे हैं</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>अन्य पुकार: {count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>{time} से इंतज़ार में</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>अब आपकी बात एक एआई इंटरव्यूअर से होगी। पहले पढ़ लीजिए कि क्या रिकॉर्ड होता है, आवाज़ जाँच लीजिए और अभ्यास कर लीजिए; उसके बाद ही कुछ गिना जाता है।</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>आपका एक्सेस कोड</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>आठ अक्षर और अंक, आपके निमंत्रण से</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>एक्सेस कोड</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>स्क्रीन अंग्रेज़ी में</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>गहरे रंग</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>आपका इंटरव्यू ढूँढा जा रहा है…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक इन कीजिए</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>{language} यहाँ अभी उपलब्ध नहीं है: स्क्रीन अंग्रेज़ी में रहेगी।</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>कोड अधूरा है</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>उसमें आठ अक्षर और अंक होते हैं, जैसे ABCD-EFGH।</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>यह कोड हमें नहीं मिला</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>इसे अपने निमंत्रण से एक-एक अक्षर मिलाइए, या निरीक्षक से पूछिए।</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>यह कोड इस्तेमाल हो चुका है</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>जिस इंटरव्यू का यह है, वह पूरा हो चुका है। आगे क्या होगा, निरीक्षक बता देंगे।</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>अभी समय नहीं हुआ है</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>आपका इंटरव्यू {time} पर शुरू होगा। तब तक बैठिए।</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>बहुत बार ग़लत कोड</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>{seconds} सेकंड रुककर फिर कोशिश कीजिए, या निरीक्षक से पूछिए।</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>यह कोड अब मान्य नहीं है</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>इसका समय निकल चुका है। निरीक्षक दूसरा समय तय कर सकते हैं।</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>यह इंटरव्यू दूसरे कियोस्क पर है</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>कौन-से कियोस्क पर, यह निरीक्षक बता देंगे। अगर वहाँ कोई और बैठा है, तो कृपया बताइए।</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>यह इंटरव्यू रद्द कर दिया गया है</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>कृपया जिन्होंने आपको बुलाया है, उनसे नया समय लीजिए।</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>इस इंटरव्यू का समय बदल दिया गया है</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>नया समय आपके सबसे नए निमंत्रण में है, या निरीक्षक से पूछिए।</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>इस कियोस्क पर अब इंटरव्यू नहीं होते</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>कृपया दूसरे कियोस्क पर जाइए, या निरीक्षक से पूछिए। आपका कोड काम करता रहेगा।</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>इंटरव्यू पूरा हो गया। इसमें कुछ सेकंड लगेंगे; आराम से बैठिए।</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>{of} में से {done} विषय</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>आपका इंटरव्यू सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>आपके जवाब पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>रिकॉर्ड पर मुहर लग रही है</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>एक्सेस कोड: एक ही बार बताया जाता है। इसे कॉपी कीजिए, या प्रतिभागी को पर्ची दीजिए।</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>कोड कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>पर्ची PDF में…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>पुराना कोड यहाँ अब भी चलता है: {kiosks}, जब तक हर एक से अगला संपर्क न हो।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>पर्ची PDF में</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>लिखा गया: {file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>स्कोर साथ-साथ</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>चुनिए किनकी तुलना हो</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>कुछ की तुलना नहीं हो सकती</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>चुने जाने के क्रम में। संकेतों की तुलना नहीं होती: वे हर परिणाम में अलग देखिए।</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>ये टेम्पलेट के अलग-अलग संस्करणों पर हुए।</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>यह सवाल नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>इस टेम्पलेट के पाँच सत्रों तक की तुलना कीजिए</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>इस टेम्पलेट के सत्र</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names}: ये पहले चुने गए सत्र से अलग टेम्पलेट पर हुए, जिसकी रूब्रिक कुछ और माँगती है।</translation>
    </message>
    <message>
        <source>{name}: {what}. {why}</source>
        <translation>{name}: {what}। {why}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>संस्था के शब्दों में</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>आप किस बात पर सहमत हैं</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>वैकल्पिक: मेरी आवाज़ के साथ कोई दूसरी आवाज़ सुनाई दे तो यह दर्ज किया जा सकता है</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>इसके लिए आपकी आवाज़ बताने वाली संख्याएँ मेमोरी में रखी जाती हैं और अंत में मिटा दी जाती हैं। सहमत न होने से और कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>क्या किसी चीज़ से मदद मिलेगी?</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>ज़रूरी नहीं है। इसे नोट किया जाता है और इसका आपके स्कोर पर कोई असर नहीं होता।</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>किस चीज़ से मदद मिलेगी?</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>इंटरव्यू की भाषा</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाइए</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>नमस्ते, {name} जी</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>नमस्ते</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template} · {stage} · करीब {minutes} मिनट</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>कोई बात नहीं</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>कुछ भी रिकॉर्ड नहीं हुआ। आपका समय बना रहेगा: निरीक्षक सवालों के जवाब दे सकते हैं या किसी इंसान के साथ इंटरव्यू तय कर सकते हैं।</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>इंटरव्यू दिए बिना जाइए</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>मुझे नहीं देना</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>सहमति है, आगे बढ़ें</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>सहमति बाकी: {count}</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>जिस संस्था ने आपको बुलाया</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>आपका इंटरव्यू एक एआई लेता है</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer} एक कंप्यूटर प्रोग्राम है। वह ग़लत सुन सकता है; कभी भी कहिए कि दोहराए या समझाए।</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>आपकी आवाज़ और शब्द रिकॉर्ड होते हैं</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>पहले सवाल से आख़िरी तक। आवाज़ की जाँच और अभ्यास नहीं।</translation>
    </message>
    <message>
        <source>A proctor may listen in</source>
        <translation>निरीक्षक सुन सकते हैं</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>इस केंद्र के निरीक्षक आपको और इंटरव्यूअर को सीधे सुन सकते हैं, एक बार में कुछ मिनट। उस दौरान उनका नाम स्क्रीन पर ऊपर दिखता है, और रिकॉर्ड में लिखा रहता है कि किसने कब सुना।</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>और कुछ नहीं देखा जाता</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>कोई विंडो, कुंजी या स्क्रीन नोट नहीं होती, और रिकॉर्ड में यह लिखा रहता है। भावनाओं या ईमानदारी के बारे में कोई नतीजा नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>हर बात एक तथ्य के रूप में दर्ज होती है, जिसे लोग पढ़ते हैं। इसका आपके अंकों पर कोई असर नहीं होता, और इससे भावनाओं या ईमानदारी के बारे में कोई नतीजा नहीं निकाला जाता। अंत में आप देखेंगे कि क्या दर्ज हुआ, और उस पर टिप्पणी कर सकेंगे।</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>इंटरव्यू के दौरान यह भी देखा जाता है</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>इसे कौन देखता है</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation} और इस केंद्र के निरीक्षक।</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>कब तक रखा जाता है</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>{days} दिन; फिर मिटा दिया जाता है। चाहें तो पहले भी मिटवा लीजिए।</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>जवाब देने के लिए ज़्यादा समय</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>जवाब टाइप करना</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>बीच-बीच में विराम</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>स्क्रीन रीडर से पढ़ना</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>मैं किसी उपकरण या प्रोग्राम की मदद से बोलता/बोलती हूँ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>यह डेस्क आपके लिए नहीं है</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>आपके खाते की भूमिका दूसरी है। एडमिन इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>आपका पासवर्ड बदल गया। आपके दूसरे साइन-इन समाप्त हो गए।</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>ये कुंजियाँ दिखाइए</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>सामान्य आकार</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी आईडी</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>इसमें कौन जोड़ सकता है</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>कियोस्क {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>समय बदलिए</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>{kiosks} का इंतज़ार</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>void</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>रिकॉर्ड में अभी नहीं लिखा</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>जैसा रिकॉर्ड में लिखा है</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>रिकॉर्ड में लिखे जैसा नहीं</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>इससे क्या कहा गया</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>परिणाम खोलिए</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>नया एक्सेस कोड…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>आदेश वापस लीजिए</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>कियोस्क से वापस लीजिए…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>इसे दूसरा एक्सेस कोड देना है?</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>पुराना कोड समाप्त हो जाएगा। जिन्हें वह बताया गया था, उन्हें नया चाहिए।</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>नया एक्सेस कोड</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>आदेश वापस ले लिया गया</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>खोए हुए कियोस्क से वापस लेना है?</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>सिर्फ़ उस कियोस्क के लिए जिससे फिर संपर्क नहीं होगा। चल रहा इंटरव्यू कियोस्क की ख़राबी मानकर विफल होगा। वहाँ से बाद में जो आए, वह अलग रखा जाएगा। यह पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लीजिए</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>विवरण बंद कीजिए (Escape)</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>अभी बोलना मुमकिन नहीं</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>सुनाई दी</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>सुनाई नहीं दी</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>फिर बजाइए</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>स्टाफ़ के लिए: {command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>इसकी जाँच नहीं हो सकी। फिर कोशिश कीजिए, या निरीक्षक को बुलाइए।</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>समझ आया: “{words}”</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does}: {engine} ({why})</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>आवाज़ जाँच लेते हैं</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>इसमें करीब एक मिनट लगता है। इसमें कुछ भी रिकॉर्ड नहीं होता।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचिए</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>जवाब टाइप करने हैं</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>आपकी आवाज़ आ रही है, और आपको इंटरव्यूअर सुनाई दे रहा है।</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>सवाल स्क्रीन पर आएँगे; जवाब कीबोर्ड से दीजिए।</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>आपके जवाब टाइप होंगे</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>नीचे लिखा उपाय आज़माइए, या जवाब टाइप करना चुनिए।</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>अभी सब कुछ ठीक नहीं है</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>इंटरव्यू शुरू होने से पहले यह ठीक होना ज़रूरी है। कृपया निरीक्षक को बुलाइए।</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>इस हालत में इंटरव्यू शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>आपकी आवाज़</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>गूँज</translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation>बोलने-सुनने के इंजन</translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation>रिकॉर्डिंग के लिए जगह</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>एक पल कमरे की आवाज़ सुनी जा रही है। अभी बोलना ज़रूरी नहीं है।</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>यह वाक्य अपनी सामान्य रफ़्तार से ज़ोर से पढ़िए।</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>एक घंटी बज रही है। सुनाई दी?</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>कृपया एक पल चुप रहिए।</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>सुनने और बोलने वाले इंजन जगाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>डिस्क पर जगह देखी जा रही है।</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>इंटरव्यूअर के बोलते समय भी बोला जा सकता है।</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>इंटरव्यूअर आपको तभी सुनता है जब वह चुप हो।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>आपकी बारी</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>कोई माइक नहीं मिला।</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>देखिए कि हेडसेट लगा है या नहीं, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>माइक से कोई आवाज़ नहीं आ रही।</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>हेडसेट के तार पर म्यूट बटन देखिए, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>आपकी आवाज़ बहुत धीमी आ रही है।</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>माइक को मुँह के पास लाइए, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>आवाज़ बहुत तेज़ है और फट रही है।</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>माइक को एक हथेली दूर कीजिए, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>आपके आसपास बहुत शोर है।</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>शोर कम होने तक रुकिए, या निरीक्षक से दूसरी जगह माँगिए।</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>कोई स्पीकर नहीं मिला।</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>आपको घंटी सुनाई नहीं दी।</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>आवाज़ बढ़ाइए, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>माइक में स्पीकर की आवाज़ आ रही है।</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>आवाज़ कम कीजिए या हेडसेट पहनिए, फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>माइक्रोफ़ोन या स्पीकर बार-बार बंद हो रहा है।</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>हेडसेट का प्लग कसकर लगाइए, फिर दोबारा कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>आवाज़ के उपकरण काम में नहीं लाए जा सकते।</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>हेडसेट निकालकर फिर से लगाइए और दोबारा कोशिश कीजिए, या निरीक्षक को बुलाइए।</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>आपके शब्द ठीक से समझ नहीं आए।</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>थोड़ा धीरे और पास से बोलिए, फिर कोशिश कीजिए। जवाब टाइप भी किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>यह कियोस्क इस भाषा में बोली हुई बात नहीं समझ सकता।</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>इसके बजाय जवाब टाइप किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>इस कियोस्क के पास इस भाषा की आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>सवाल पढ़िए और जवाब टाइप कीजिए।</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>यह कियोस्क अपने ही इंजन से चलता है, बिना इंटरनेट और कम गुणवत्ता पर।</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>आवाज़ सादी लगेगी, और कभी-कभी कोई शब्द ग़लत सुना जा सकता है। आपको कुछ नहीं करना है; यह रिकॉर्ड में लिखा जाता है।</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>डिस्क भरने वाली है।</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>आपके इंटरव्यू के लिए काफ़ी जगह है।</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>रिकॉर्डिंग रखने की जगह नहीं है।</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>कृपया निरीक्षक को बुलाइए: आपकी कोई बात रखी नहीं जा सकेगी।</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>बोली पहचानता है</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>पहचानता है कि आपकी बात पूरी हुई</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>बोली समझता है</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>इंटरव्यू चलाता है</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>बोलता है</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर देता है</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>पूरी गुणवत्ता</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>कम गुणवत्ता</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>इस कियोस्क का हिस्सा</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>अपना; यहाँ दूसरा नहीं है</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>यहाँ मौजूद सबसे अच्छा</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>कर्मचारियों का चुना हुआ</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>इस्तेमाल के इंतज़ार में कोड</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>कोई कोड इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>हर नए कियोस्क के लिए एक बनाइए; वह उससे एक बार पंजीकृत होता है।</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>कियोस्क पंजीकृत कीजिए…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>कोड बनाते समय एक बार दिखते हैं, और कहीं रखे नहीं जाते।</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>कोड वापस लीजिए…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>{name} का कोड वापस लेना है?</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>अब इससे कोई कियोस्क पंजीकृत नहीं हो सकेगा।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लीजिए</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>कोड वापस ले लिया गया</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>दूसरी कड़ी</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>इससे पहले का कुछ ग़ायब है</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>हस्ताक्षर के समय जैसा नहीं</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>इस कियोस्क का सत्र नहीं</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>सत्र समाप्त हो चुका था</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>चुना हुआ कियोस्क</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>डिटेक्टर</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>नाम या जगह बदलिए…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>अनुमति हटाइए…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>आख़िरी संपर्क</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>यहाँ अभी नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>{time} तक सब कुछ पहुँचा चुका था</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>ख़ाली डिस्क</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>अनुमति हटाई गई</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>यहाँ संभव नहीं</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>अनुमति नहीं</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>नाम, जगह या संस्करण</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>ध्यान देने योग्य</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>कियोस्क खोजिए</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछिए</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>कियोस्क का नाम या जगह बदलिए</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>कियोस्क पंजीकृत कीजिए</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>इस नाम का कोई कियोस्क नहीं</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>कम अक्षरों से खोजिए।</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>सभी कियोस्क ठीक हैं</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>किसी कियोस्क की अनुमति नहीं हटाई गई</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>अभी कोई कियोस्क नहीं</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>कोड से पंजीकृत होने के बाद कियोस्क यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>अनुमति हटाई गई: {name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>इस पेज के हिस्से</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>नए कियोस्क के लिए कोड</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>कोड बनाइए</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>एक घंटे के लिए</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>काम के एक दिन के लिए</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>एक दिन के लिए</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>एक हफ़्ते के लिए</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>जैसा दरवाज़े पर लिखा है: कमरा 4, बाएँ</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>जिन सत्रों में जगह लिखी है, वे सिर्फ़ वहाँ के कियोस्क पर जाते हैं; किसी भी जगह के लिए ख़ाली छोड़िए</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>कियोस्क का नाम चाहिए</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ छूट गया है</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>{name} के लिए कोड</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>पंजीकरण कोड</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>यह बस एक बार दिखता है। इस्तेमाल या समाप्त होने तक, जिसके पास यह हो वह कियोस्क पंजीकृत कर सकता है।</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>{time} तक मान्य। कियोस्क पर यह चलाइए और पूछे जाने पर कोड टाइप कीजिए:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>कोड कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>कियोस्क का नाम या जगह बदलिए</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजिए</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>पुरानी जगह के सत्र अगली बार पूछने पर इससे हटा लिए जाएँगे</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>{name} की अनुमति हटाइए</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>अनुमति हटाइए</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>यह ऑडिट लॉग में लिखा रहेगा: चोरी हुआ, टूटा, इस्तेमाल से हटाया</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>कारण ज़रूरी है</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>कभी संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>हाल में संपर्क हुआ</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>संपर्क नहीं हो रहा</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>प्रविष्टियाँ: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>फ़ाइलें: {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>विफल: {count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>सीमित: {count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>सक्रिय: {count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>सर्वर की घड़ी से {seconds} सेकंड पीछे</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>सर्वर की घड़ी से {seconds} सेकंड आगे</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>एक दिन से ज़्यादा से संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>डिटेक्टर विफल हुए हैं</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>डिस्क लगभग भर गई है</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>सर्वर ने इसका भेजा हुआ लेने से मना किया</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>इसकी घड़ी ग़लत है</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>इसके पास ऐसे परिणाम हैं जो यहाँ अभी नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>कियोस्क: {all} · अभी मौजूद: {there} · ध्यान देने योग्य: {needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>यह अब कोई इंटरव्यू शुरू नहीं करेगा, और जिनकी प्रतियाँ इसके पास थीं उन्हें छोड़ देगा; दूसरे कियोस्क उन्हें ले सकते हैं।</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>जो इसने शुरू किया था, उसे यह अब भी भेज सकता है। उन सत्रों पर चिह्न लगेगा; बाकी सब अलग रखा जाएगा।</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>इस पर अभी एक इंटरव्यू चल रहा है। वह अंत तक चलेगा, और उस पर चिह्न लगेगा।</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>इसकी पिछली ख़बर तक यहाँ नहीं पहुँचा था: {backlog}।</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>यह पलटा नहीं जा सकता: इसे नए कोड और नई कुंजी के साथ फिर से पंजीकृत करना होगा।</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>जो भेजा गया पर लिया नहीं गया</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>कुछ भी अलग नहीं रखा गया</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>सर्वर को कियोस्क से जो लेने से मना करना पड़ता है, वह यहाँ ज्यों का त्यों रखा जाता है।</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>इसमें उम्मीदवार की कही बातें हो सकती हैं: जो खोलता है, उसका नाम ऑडिट लॉग में लिखा जाता है।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखिए</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजिए…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>देखा हुआ मानिए</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>भेजी हुई सामग्री सहेजिए</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>भेजी हुई सामग्री जो नहीं ली गई</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason}: {detail}। प्रविष्टि {first} से आगे, प्रविष्टियाँ: {count}, {size}।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>इसमें और भी है; सब देखने के लिए सहेजिए।</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>इसकी सामग्री सत्र के साथ मिटा दी गई; इसका हैश बताता है कि यह आई थी।</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>जाँच-पड़ताल</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>पिछली बातचीत</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>इंतज़ार: जवाब की आख़िरी आवाज़ से प्रतिक्रिया के पहले शब्द तक, माध्यिका और 95वाँ शतमक। बीच में काटा: जवाब के भीतर के सभी विरामों में वे प्रतिक्रियाएँ जो वापस ली गईं क्योंकि उम्मीदवार बोलता रहा।</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>हालत और संस्करण</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>घंटी बजाइए</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>गूँज नापिए</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखिए</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>उम्मीदवार पर वापस</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}। यहाँ उम्मीदवारों के नाम या शब्द नहीं दिखते।</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>इंजन ({language})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>आवाज़ जाँचिए</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>माइक और स्पीकर खोलता है; कुछ रिकॉर्ड नहीं होता</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>किसी ने चेक इन किया हुआ है: उपकरण उनके पास हैं।</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>सुना नहीं जा रहा।</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>स्तर: {level} dBFS</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation>इस पेज की सारी जानकारी, बिना नामों के, संदेश में भेजने के लिए</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>कियोस्क को देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>उपकरण, इंजन, डिस्क और लेजर ठीक हैं।</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>यह कियोस्क तैयार है</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>यहाँ अभी बोलकर इंटरव्यू नहीं हो सकता</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>यहाँ इंटरव्यू हो सकते हैं। ध्यान दें:</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>माइक नहीं मिला: लगाइए, फिर देखिए।</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>स्पीकर नहीं मिला: लगाइए, फिर देखिए।</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>उपकरण नहीं खुल सके; उनका संदेश “आवाज़” के नीचे है।</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>कोई इंजन इस कियोस्क की भाषा नहीं बोलता; “इंजन” के नीचे देखिए।</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>हाफ़ डुप्लेक्स: उम्मीदवार तभी सुने जाते हैं जब इंटरव्यूअर चुप हो। हेडसेट से फ़ायदा होगा।</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>अपने इंजन चल रहे हैं, कम गुणवत्ता पर; बेहतर इंजन “इंजन” के नीचे लिखे हैं।</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>एक मौजूद मॉडल चल नहीं सकता; “मॉडल” के नीचे देखिए।</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>डिस्क पर एक इंटरव्यू की भी जगह नहीं है: जगह बनाइए।</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>डिस्क पर बीस से कम इंटरव्यू की जगह है।</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>लेजर कुछ दर्ज नहीं कर रहा: कियोस्क बंद करके vivavoce doctor चलाइए।</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>सर्वर ने इस कियोस्क की अनुमति हटा दी है: यहाँ कोई इंटरव्यू शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>सर्वर ने एक सत्र लेने से मना कर दिया, जो यहाँ सुरक्षित है: सर्वर की देखरेख करने वाले को बताइए।</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>इस कियोस्क की घड़ी गलत है: उसे ठीक कीजिए, या नेटवर्क के अनुसार चलने दीजिए।</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>डुप्लेक्स</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>गूँज की जाँच</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>फ़ुल</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>हाफ़</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>सेटिंग में तय किया हुआ।</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>हर जाँच में तय होता है</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>उम्मीदवार इंटरव्यूअर के बोलते समय भी बोल सकते हैं।</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>उम्मीदवार तभी सुने जाते हैं जब इंटरव्यूअर चुप हो।</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>नापा जा रहा है, कृपया चुप रहिए…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>अभी नापा नहीं गया</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>कोई गूँज वापस नहीं आई</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>{delay} ms बाद वापस, उसमें से {left} dB बाकी</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>बेहतर पाने के लिए: {command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>बोली की पहचान</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>बारी का अंत</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>बोली समझने वाला</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>लेजर</translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation>कियोस्क की कुंजी</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} ख़ाली</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिख रहा है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>चल नहीं सकता</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>मौजूद नहीं, {size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>उम्मीदवार चले गए</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>निरीक्षक ने समाप्त किया</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>उपकरण की ख़राबी</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>बिजली जाना</translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation>{median} / {most} ms</translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation>{pauses} में से {count}</translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation>{when}, {end}: इंतज़ार {wait}, बीच में काटा {cut_offs}, टोका {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation>इंतज़ार p50 / p95</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>बीच में काटा</translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation>इस कियोस्क पर अभी कोई इंटरव्यू नहीं हुआ। उसके आँकड़े यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>बंद: सेटिंग में ऐसा ही है, या विंडो पूरी स्क्रीन पर नहीं है।</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>डेस्कटॉप का लॉक</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>held</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>लॉक: बाहर ले जाने वाली कुंजियाँ</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>लॉक: स्क्रीन सेवर</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>लॉक: बिजली की बचत</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>लॉक: विंडो की तस्वीरें</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>विंडो खुली नहीं है।</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>उम्मीदवार सहायक तकनीक का उपयोग करते हैं, जिसे ये कुंजियाँ चाहिए; जो विंडो तक पहुँचती हैं, उनका असर नहीं होता।</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>यहाँ सहायक तकनीक चल रही है, जिसे ये कुंजियाँ चाहिए ({program}); जो विंडो तक पहुँचती हैं, उनका असर नहीं होता।</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>यहाँ कीबोर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>कीबोर्ड किसी और प्रोग्राम के पास है: उसे बंद करके फिर देखें।</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>Windows ने मना किया: 10 2004 या बाद का संस्करण चाहिए।</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>macOS से पूछा नहीं जा सकता: pyobjc इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>X11 में हर प्रोग्राम हर विंडो को पढ़ सकता है।</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>इस विंडो सिस्टम में इसे रोकने का उपाय नहीं है।</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>इस डिस्प्ले में यह नहीं है।</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>डेस्कटॉप ने मना किया: {why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>जो बदला जाए उसे लिखा नहीं जा सकता, इसलिए कुछ नहीं बदला जाता: {why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>यहाँ पूरा सुरक्षित है; सर्वर ने इसे अलग रखा है।</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>सर्वर ने मना किया</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>सर्वर की घड़ी से {seconds} सेकंड का अंतर</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}, आखिरी संपर्क: {when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>इस कियोस्क की अनुमति हटा दी गई है</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>{events} प्रविष्टियाँ और {files} फ़ाइलें भेजनी बाकी हैं</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>अभी संपर्क नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>सब कुछ पहुँच चुका है</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>अभी नहीं हुआ</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>आपका साइन-इन समाप्त हो गया था। आपका लिखा कुछ भी खोया नहीं है: फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>यह चल रहा है</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>इसे अब रद्द नहीं किया जा सकता। इसका जो परिणाम होगा, वह यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>आपकी रसीद</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>रिकॉर्ड का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>इसकी एक फ़ोटो काफ़ी है: बाद में पता चल जाता है कि रिकॉर्ड बदला गया या नहीं।</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>कुछ जोड़ना है?</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>कुछ गड़बड़ हुई हो, या कोई बात जो लोगों को पता होनी चाहिए। इस पर स्कोर नहीं होता।</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त कीजिए</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>धन्यवाद, {name} जी</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>सहेजे गए जवाब: {answers} · रिकॉर्डिंग: {minutes} मिनट {seconds} सेकंड</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>टिप्पणी भेजिए</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>आपकी टिप्पणी सहेज ली गई</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>यह स्क्रीन {seconds} सेकंड में बंद होगी</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>आपके जवाब सहेज लिए गए। आगे है: {stage}।</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>आपके जवाब सहेज लिए गए। आगे क्या होगा, {organisation} आपको बताएगा।</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>आपके जवाब सहेज लिए गए। आगे क्या होगा, आपको बताया जाएगा।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>परिणाम निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>निर्यात करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>बहुत ज़्यादा सत्र</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>एक बार में ज़्यादा से ज़्यादा {most}।</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>कौन-सा फ़ोल्डर?</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>पूरा पथ लिखिए।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>निर्यात नहीं हुआ</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>आपका साइन-इन समाप्त हो गया था। फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदल दीजिए</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>ऐसी फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>निर्यात हो रहा है…</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>निर्यात हुआ: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलिए</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>हर सत्र की एक फ़ाइल, जिसका नाम सत्र की आईडी है।</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>फ़ाइल: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>सत्र: {count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनिए…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>वर्कबुक (XLSX)</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>सत्र, आयाम, बारियाँ और संकेत अलग-अलग शीट पर, फ़िल्टर के साथ।</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV, हर सत्र की एक पंक्ति</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>पहचान, समय और परिणाम।</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV, हर आयाम की एक पंक्ति</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>हर आयाम का स्कोर, तर्क और उद्धरण।</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>रिपोर्ट (PDF)</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>हर सत्र के एक से तीन पेज, पढ़ने और छापने के लिए।</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>पूरे रिकॉर्ड, प्रोग्रामों के लिए।</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>साक्ष्य बंडल</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>हर सत्र का लेजर, रिकॉर्डिंग और हस्ताक्षर: जिन्हें vivavoce verify जाँचता है।</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>सत्र: {sessions} · फ़ाइलें: {files} · {size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>अब सर्वर पर नहीं: {count}</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>क्या सहेजा गया</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>यह कोड निरीक्षक को दिखाइए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>आपने इंटरव्यू समाप्त किया</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>इंटरव्यू इसलिए रुका क्योंकि आपने उसे छोड़ना चुना।</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>निरीक्षक ने इंटरव्यू समाप्त किया</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>कारण निरीक्षक बताएँगे।</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>इंटरव्यू रोकना पड़ा</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>आवाज़ के उपकरण बंद हो गए और फिर नहीं चले। इसमें आपकी कोई ग़लती नहीं थी।</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>इस कियोस्क पर कुछ अनपेक्षित गड़बड़ हुई। इसमें आपकी कोई ग़लती नहीं थी।</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>तब तक जो रिकॉर्ड हुआ, वह इस कियोस्क पर सुरक्षित है।</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>सहेजे गए जवाब: {answers}। किसी का स्कोर नहीं किया गया।</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>इंटरव्यू फिर से दिया जा सकता है। निरीक्षक आपके साथ उसे शुरू करेंगे।</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>दूसरे समय के बारे में आपके सवालों का जवाब निरीक्षक दे सकते हैं।</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>कृपया बैठे रहिए। निरीक्षक आपके पास आकर आपके साथ तय करेंगे कि आगे क्या हो।</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>संपर्क नहीं</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>आपका साइन-इन समाप्त हो गया है</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>आगे बढ़ने के लिए साइन इन कीजिए। सब कुछ वैसा ही है जैसा आपने छोड़ा था।</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आप साइन इन नहीं हैं</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>पंक्ति में शीर्षकों से ज़्यादा ख़ाने हैं।</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>जिसमें विभाजक हो, उसे उद्धरण चिह्नों में रखिए।</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>इस नाम के व्यक्ति के लिए इस टेम्पलेट का एक खुला सत्र पहले से है: {when}।</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>नाम नहीं है।</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>इसे भरिए।</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>बहुत लंबा: {count} अक्षर।</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>{most} के भीतर रखिए।</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>इसमें पंक्ति का अंत या कोई अमुद्रणीय अक्षर है।</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>एक ही पंक्ति में लिखिए।</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>“{text}” ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>इसे सुधारिए, या ख़ाली छोड़िए।</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>आईडी के अनुसार {name} के रूप में पहले से दर्ज; नाम और पता वही रहेंगे।</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>यह पता पहले से {name} का है; यह अलग प्रतिभागी बनेगा।</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>“{text}” कोई भाषा नहीं है।</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>इसका कोड लिखिए, जैसे en, ja या pt-BR।</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>“{text}” आईडी वाला सत्र पहले से है।</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>यह पंक्ति छोड़ दीजिए, या इसे दूसरी आईडी दीजिए।</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>“{text}” नाम के कई टेम्पलेट हैं।</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>टेम्पलेट की आईडी लिखिए।</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>“{text}” नाम का कोई सक्रिय टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>किसी एक का नाम या आईडी लिखिए, या ऊपर से चुनिए।</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>ऊपर सब पंक्तियों के लिए एक चुनिए।</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>“{text}” इस टेम्पलेट का चरण नहीं है।</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>इसके चरण: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>“{text}” दिन और समय नहीं है।</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>ऐसे लिखिए: 2026-03-10 09:30।</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>“{text}” बीत चुका है।</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>आने वाला समय दीजिए।</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>“{text}” बहुत दूर है।</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>वर्ष जाँचिए।</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>वही जो पंक्ति {line} में है।</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>इनमें से एक छोड़ दीजिए।</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>पूरी पंक्ति वही है जो पंक्ति {line}।</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>एक पंक्ति से बनता है</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>सब पंक्तियों का टेम्पलेट</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>सब पंक्तियों की जगह</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>सत्र के साथ प्रतिभागी</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>स्तंभ: {field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(कोई नहीं)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>इसका क्या हुआ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>एक्सेस कोड</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>सुधारना है</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>ठीक, पर…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>प्रतिभागी की दूसरी जगह की आईडी</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>दिन और समय</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation>सत्र की दूसरी जगह की आईडी</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>सूची आयात कीजिए</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>सत्रों पर वापस</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>दूसरी फ़ाइल…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनिए</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>आयात रोकना है?</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>आयात हुई पंक्तियाँ रहेंगी। फ़ाइल फिर से आयात करने पर काम वहीं से आगे बढ़ेगा, और कुछ दो बार नहीं होगा।</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोककर बंद कीजिए</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV फ़ाइल चुनिए</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file} · पंक्तियाँ: {rows} · {encoding} · विभाजक: {separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>फ़ाइल की पंक्तियाँ</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>किसी पंक्ति को सुधारना नहीं है</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>सिर्फ़ सुधारने वाली: {count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>ठीक पंक्तियाँ आयात कीजिए: {count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>सुधारने वाली सहेजिए: {count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>जिनका खुला सत्र है, उन्हें छोड़ दीजिए: {count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>ऐसी पंक्तियाँ, जिनके नाम के व्यक्ति का इसी टेम्पलेट का खुला सत्र है: {count}। दो दिनों के भीतर आपने ख़ुद ठीक इसी फ़ाइल से जो आयात किया, वह दोबारा नहीं होगा; बाकी हर एक को एक और सत्र मिलेगा।</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>जिनका सत्र है, उनके लिए भी तय करना है?</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>सभी आयात कीजिए</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count} में से {done}</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>हर पंक्ति का क्या हुआ</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>आयात पूरा हुआ। {summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>लिखा गया: {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV में सहेजिए</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>CSV फ़ाइल यहाँ छोड़िए, या चुनिए</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>शीर्षकों की एक पंक्ति, फिर हर प्रतिभागी की एक पंक्ति: ज़्यादा से ज़्यादा {rows} पंक्तियाँ। UTF-8, UTF-16 और Windows-1252 पढ़े जाते हैं, और ख़ानों के बीच अल्पविराम, अर्धविराम या टैब। जब तक आप हर पंक्ति न देख लें, कुछ आयात नहीं होता।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनिए…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>शीर्षकों वाली ख़ाली फ़ाइल सहेजिए…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>यह सूची सहेजिए…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>यह सूची कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>जो नहीं ली गईं उन्हें सहेजिए…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>बाकी के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>छोड़े गए, क्योंकि उनका खुला सत्र है: {count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>एक्सेस कोड लिए बिना जाना है?</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>इन्हें न सहेजा गया, न कॉपी किया गया। दो दिन तक वही फ़ाइल फिर से आयात करने पर ये दोबारा बताए जाएँगे; उसके बाद जिसके पास कोड न हो, उसे नया चाहिए होगा।</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>इनके बिना जाइए</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>कॉपी हुए: {count}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>फ़ाइल खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>फ़ाइल बहुत बड़ी है</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>ज़्यादा से ज़्यादा {most} MiB। इसे बाँटिए, और एक-एक हिस्सा आयात कीजिए।</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>फ़ाइल के अक्षर पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>यह पूरी {encoding} में नहीं है। इसे CSV UTF-8 में सहेजकर फिर चुनिए।</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>पंक्ति {line}: {why}। शायद एक उद्धरण चिह्न छूट गया है।</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>फ़ाइल अंत तक पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>आयात करने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>शीर्षकों की एक पंक्ति और हर प्रतिभागी की एक पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>फ़ाइल में बहुत ज़्यादा स्तंभ हैं</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>मिले {count}, ज़्यादा से ज़्यादा {most} चाहिए।</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>स्तंभ {number}</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>फ़ाइल में बहुत ज़्यादा पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>ज़्यादा से ज़्यादा {most}। इसे बाँटिए, और एक-एक हिस्सा आयात कीजिए।</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>आयात हुए: {count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>पहले से थे: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>नहीं लिए गए: {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>शुरू नहीं हुए: {count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>आईडी के अनुसार पहले से है</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>इस फ़ाइल की यह पंक्ति दूसरे चुनावों के साथ पहले ही आयात हो चुकी है</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या ग़लत है</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>इस पेज पर</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>API कुंजियाँ</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>अनुमति हटाइए…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>अभी कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>सत्र तय करने या परिणाम लेने के लिए प्रोग्राम को कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>कुंजी बनाइए…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>कुंजी बनाइए</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>सूची फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>किस प्रोग्राम के लिए है।</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>कितने समय तक चलेगी</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ छूट गया है</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>एक नाम और कम से कम एक अधिकार।</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>क्या कर सकती है</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>बनाइए</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>यह सिर्फ़ अभी दिखती है। इसे प्रोग्राम को दीजिए, और किसी को नहीं।</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>कुंजी {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name} की अनुमति हटानी है?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>जिस प्रोग्राम के पास यह है, उसे अब से मना किया जाएगा। यह पलटा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>अनुमति हटाइए</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>अनुमति हटाई गई: {name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>सत्रों की सूची और कमरे देखना; परिणाम नहीं</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>सत्र तय करना, समय बदलना और रद्द करना</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>रिकॉर्ड पढ़ना: प्रतिलेख, स्कोर, संकेत</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>स्कोरकार्ड सुधारना, चरण मंज़ूर करना</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>संकेतों पर नोट जोड़ना</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>रिकॉर्डिंग सुनना, बंडल लेना</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>कियोस्क को आदेश देना: रोकना, संदेश, समाप्त</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>प्रतिभागियों के नाम और पते पढ़ना</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>प्रतिभागी जोड़ना और बदलना</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>प्रतिभागियों को हमेशा के लिए मिटाना</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>टेम्पलेट पढ़ना</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>टेम्पलेट बदलना</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>कियोस्क और उनकी हालत देखना</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>कियोस्क पंजीकृत करना और उनकी अनुमति हटाना</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>वेबहुक संभालना</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>ऑडिट लॉग और आँकड़े पढ़ना</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>दिन: {days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>अनुमति हटाए जाने तक</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>अनुमति हटाई गई</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>मान्य</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>शुरुआत के अक्षर</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>आख़िरी इस्तेमाल</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>कब तक मान्य</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation>विंडो से ध्यान हटा</translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation>दूसरी विंडो या टैब</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>पेस्ट किया टेक्स्ट</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>क्लिपबोर्ड बदला</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>रोकी गई कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>प्रोग्राम से कुंजियाँ</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>तेज़ टाइपिंग</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>कुंजियाँ सुनी गईं</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>स्क्रीन साझा</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>स्क्रीन कैप्चर</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>दूर से नियंत्रण</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>ऊपर दूसरी विंडो</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>छिपी विंडो</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>डिस्प्ले बदला</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>कंप्यूटर जैसी आवाज़</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>लाउडस्पीकर जैसी आवाज़</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>दूसरी आवाज़</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>दोनों बोले</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>कोई आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>बिगड़ी आवाज़</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>उत्तरों की गति</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>आभासी ध्वनि उपकरण</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>ध्वनि उपकरण बदला</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>आवाज़ कहीं और रिकॉर्ड</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>आभासी मशीन</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>रिमोट डेस्कटॉप</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>सूची का प्रोग्राम</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB उपकरण</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>नेटवर्क बदला</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>डेस्कटॉप लॉक</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>कंप्यूटर स्लीप में</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>घड़ी बदली</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>कैमरे का चित्र</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>सर्वर से अभी संपर्क नहीं। बार-बार कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>{time} {zone} से सर्वर से संपर्क नहीं: जो दिख रहा है वह तब का है</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>निरीक्षक सुन रहे हैं: {name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>उम्मीदवार की आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>इंटरव्यूअर की आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10 मिनट और</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>अब आप कमरा नहीं सुन रहे: {why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>कियोस्क से कमरा सुनने की अनुमति का इंतज़ार…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>आप कमरा सुन रहे हैं। जब तक सुनेंगे, उम्मीदवार को आपका नाम दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>यहाँ कुछ बजाया नहीं जा सकता ({why}); आवाज़ का स्तर दिखता है।</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>खोए हुए टुकड़े: {count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>दस मिनट बीत गए</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>इंटरव्यू पूरा हो चुका है</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>कियोस्क जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>संपर्क टूट गया</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>कियोस्क ने मना किया</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>कियोस्क से कुछ नहीं आया</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>इस कमरे को सुनना है?</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>जब तक आप सुनेंगे, उम्मीदवार को आपके नाम के साथ यह दिखेगा। यह सत्र के रिकॉर्ड में लिखा जाता है; आवाज़ नहीं।</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>सुनिए</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>निरीक्षक ने यह स्क्रीन लॉक की है</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>कृपया बैठे रहें। कुछ खोया नहीं है और समय नहीं चल रहा; स्क्रीन खुलते ही आगे बढ़ेगा।</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>{count} दिन पहले</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} घंटे पहले</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} मिनट पहले</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>{count} सेकंड पहले</translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation>टेम्पलेट का अनुवाद कीजिए</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>उन्हीं चरणों, आयामों और भारों वाली प्रति शुरू होती है; फिर उसके टेक्स्ट का साथ-साथ अनुवाद होता है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation>शुरू कीजिए</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>नया टेम्पलेट</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>सहेजे जाने तक यह इस मशीन पर ड्राफ़्ट रहेगा।</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>किससे शुरू हो</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>ख़ाली</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>ख़ाली टेम्पलेट की भाषा</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>आपके उत्तरों के अलावा क्या दर्ज हुआ</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>ये तथ्य हैं, नतीजे नहीं। समय इंटरव्यू की शुरुआत से गिना गया है। आपकी टिप्पणी इनके साथ रखी जाती है।</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>कुछ दर्ज नहीं हुआ। अगर आपको लगता है कि कुछ दर्ज होना चाहिए था, तो टिप्पणी में लिखें।</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>और {count} बार</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation>{earlier}, {later}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time} पर</translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation>{time} पर, {seconds} सेकंड तक</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>किसी दूसरी विंडो ने कीबोर्ड ले लिया</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>कोई दूसरी विंडो या टैब सामने आया</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>उत्तर में टेक्स्ट पेस्ट किया गया</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>क्लिपबोर्ड बदला</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>रोका गया कुंजी-संयोजन दबाया गया</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>कुंजियाँ कीबोर्ड ने नहीं, किसी प्रोग्राम ने दबाईं</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>टेक्स्ट हाथ की टाइपिंग से तेज़ आया</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>कोई प्रोग्राम सारी कुंजियाँ सुन रहा था</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>स्क्रीन साझा की गई</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>स्क्रीन रिकॉर्ड या कैप्चर की गई</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>दूर से नियंत्रण करने वाला प्रोग्राम जुड़ा था</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>कोई दूसरी विंडो इसके ऊपर थी</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>किसी विंडो ने ख़ुद को रिकॉर्डिंग से छिपाया</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>कोई डिस्प्ले जोड़ा, हटाया या बदला गया</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>एक आवाज़ के माप कंप्यूटर की आवाज़ जैसे थे</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>एक आवाज़ के माप लाउडस्पीकर से आई आवाज़ जैसे थे</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>दूसरी आवाज़ सुनाई दी</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>एक साथ दो आवाज़ें सुनाई दीं</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>कभी-कभी माइक्रोफ़ोन से कोई आवाज़ नहीं आई</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>माइक्रोफ़ोन की आवाज़ बहुत तेज़ और बिगड़ी हुई थी</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>उत्तरों की गति मापी गई</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>आभासी माइक्रोफ़ोन या लाउडस्पीकर इस्तेमाल में था</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>कोई ध्वनि उपकरण जोड़ा या हटाया गया</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>कोई दूसरा प्रोग्राम आवाज़ रिकॉर्ड कर रहा था</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>कैमरा ढका, जोड़ा या हटाया गया</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>कैमरे से एक चित्र लिया गया</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>इस कंप्यूटर में आभासी मशीन होने के संकेत हैं</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>इस सत्र में दूर से चलाए जाने के संकेत हैं</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>संस्था की सूची का एक प्रोग्राम चल रहा था</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>कोई USB उपकरण जोड़ा या हटाया गया</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>नेटवर्क बदला</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>डेस्कटॉप लॉक या अनलॉक हुआ</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>यह कंप्यूटर स्लीप में गया</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>इस कंप्यूटर की घड़ी बदली गई</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>प्रतिभागी का विवरण सुधारिए</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजिए</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>दूसरी जगह की आईडी</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>प्रतिभागी को मिटाइए</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>आगे बढ़ें…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>कारण; लेजर में हमेशा रहेगा</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>जिन कियोस्क पर सत्र हैं, उनसे वापस लीजिए; जो उनमें बाकी है वह खो जाएगा</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>नाम, पते या आईडी का हिस्सा</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>किसी को खोजिए</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>सूची फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>इस नाम का कोई नहीं</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>नाम के कम अक्षरों से खोजिए।</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>प्रतिभागी अपने पहले सत्र के साथ आते हैं, या आयात की गई सूची से।</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>उनके सत्र</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>सुधारिए…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>तय कीजिए…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>उनका डेटा…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>मिटाइए…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>सुधारा गया; सत्रों में वही नाम रहेगा जिससे वे तय हुए थे</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>उनका डेटा सहेजिए</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>लिखा गया: {file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>मिला: {size} KiB</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} को हमेशा के लिए मिटाना है?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>कोई इसे वापस नहीं ला सकता, न यहाँ न कहीं और।</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाइए</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>बंद कीजिए (Escape)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>कब से दर्ज</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(मिटाया गया)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name}: नाम, पता, आईडी और उनके बारे में सब कुछ, सर्वर पर और हर कियोस्क पर।</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>सत्र जिनकी आवाज़, शब्द, चित्र और स्कोर मिटेंगे: {count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>इनमें चल रहे, जो कियोस्क के सौंपने पर मिटेंगे: {count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>जो रहेगा: हैश की कड़ी, समय और प्रविष्टियों के प्रकार, जिनमें किसी का नाम नहीं, और मिटाने का कारण। बैकअप पर असर नहीं होता।</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>मिटाए गए सत्र: {count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>कियोस्क के सौंपने का इंतज़ार: {count} ({kiosks})</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>प्रतिभागी ने ऐसा चाहा</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>ग़लती से जोड़ा गया</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>क़ानून के अनुसार ज़रूरी</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>पलटिए</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>आपका अभी का पासवर्ड</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>कम से कम {count} अक्षर; चिह्नों से कुछ शब्द आसान रहते हैं</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>नया पासवर्ड फिर से</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>कम से कम {count} अक्षर</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>यह पहले वाले से अलग है</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>यह आपका पासवर्ड नहीं है</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>नहीं बदला गया</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>अपना पासवर्ड बदलिए</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलिए</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>अभी कोई साइन इन नहीं कर सकता</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>व्यक्ति जोड़िए…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़िए</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>सूची फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>पासवर्ड तय कीजिए…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलिए…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>हर जगह से साइन आउट…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>निष्क्रिय कीजिए…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>सक्रिय कीजिए</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>ख़ाली छोड़ने पर इस व्यक्ति के रूप में अभी कोई साइन इन नहीं कर सकेगा।</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ छूट गया है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़िए</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>जोड़ा गया: {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} का विवरण बदलिए</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलिए</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>यह उनके लिए अपने आप चुना गया; उन्हें किसी और तरीके से बताइए। इससे वे साइन आउट हो जाएँगे।</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>यह बहुत छोटा है</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>{name} का पासवर्ड</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>तय कीजिए</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>पासवर्ड तय हुआ: {name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>{name} को हर जगह से साइन आउट करना है?</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>जिस भी डेस्क पर वे बैठे हैं, वह फिर उनका पासवर्ड पूछेगा।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>साइन आउट किया: {name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>{name} को निष्क्रिय करना है?</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>वे साइन आउट हो जाएँगे और साइन इन नहीं कर सकेंगे। जो उन्होंने किया, वह ऑडिट लॉग में रहेगा।</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>निष्क्रिय कीजिए</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>निरीक्षक</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>कमरे लाइव देखते हैं, मदद करते हैं, रोकते और समाप्त करते हैं; परिणाम नहीं देखते।</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>परिणाम पढ़ते और सुनते हैं, फिर से स्कोर देते हैं; कुछ शुरू या समाप्त नहीं करते।</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>सब कुछ: समय तय करना, परिणाम, टेम्पलेट, कियोस्क, लोग और कुंजियाँ।</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>साइन इन कर सकते हैं</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>अभी पासवर्ड नहीं</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>नाम और पता ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>यह ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>पासवर्ड में कम से कम {count} अक्षर होते हैं।</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>For proctors</source>
        <translation>निरीक्षकों के लिए</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>निरीक्षक का पिन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द कीजिए</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>इंटरव्यू आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>जाँच-पड़ताल</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>उपकरण, इंजन और पिछली बातचीत के आँकड़े</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>किसी निरीक्षक ने इस इंटरव्यू को दूर से रोका है। अगर उनसे संपर्क नहीं हो पा रहा, तो आप इसे यहीं से आगे बढ़ा सकते हैं।</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>इंटरव्यू चल रहा है। बाहर जाने पर वह समाप्त हो जाएगा; अब तक कही बातें सहेजी रहेंगी। जाँच-पड़ताल से उस पर असर नहीं होता।</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>कियोस्क से बाहर जाने और जाँच-पड़ताल के लिए निरीक्षक का पिन चाहिए।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>कियोस्क से बाहर जाइए</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>बहुत बार ग़लत पिन</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds} सेकंड बाद फिर कोशिश कीजिए।</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>बची हुई कोशिशें: {left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>यह पिन ग़लत है</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>इस सत्र की कोई रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>रिकॉर्डिंग मिटा दी गई।</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>आपका खाता परिणाम पढ़ सकता है, पर रिकॉर्डिंग नहीं सुन सकता।</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>रिकॉर्डिंग नहीं आ रही</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>यह रिकॉर्डिंग यहाँ बजाने के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>रिकॉर्डिंग बंद कर दी गई</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>यहाँ कोई स्पीकर इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>स्पीकर हट गया।</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>कुछ सुनाई नहीं देता; प्रतिलेख बिना ध्वनि के चलता है।</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>दोनों आवाज़ें</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>सिर्फ़ प्रतिभागी</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>सिर्फ़ इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>बजाइए</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>इस सत्र में सुनने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>यह रिकॉर्डिंग बजाई नहीं जा सकती</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>अभ्यास का सवाल</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>इंटरव्यू शुरू कीजिए</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>जब आप तैयार हों</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>पहले आज़मा लीजिए</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>इंटरव्यू का समय: करीब {minutes} मिनट। मुख्य सवाल: ज़्यादा से ज़्यादा {questions}।</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>फिर अभ्यास कीजिए</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>अभ्यास कीजिए</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>यह गिना नहीं जाता</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>अभ्यास न रिकॉर्ड होता है, न उसका स्कोर होता है।</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>अपना जवाब लिखिए, फिर “भेजिए” चुनिए।</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>वैसे ही बोलिए जैसे किसी इंसान से। रुकना ठीक है: इंटरव्यूअर इंतज़ार करता है।</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>जब चाहें कहिए कि सवाल दोहराया या समझाया जाए।</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>निरीक्षक बस एक बटन दूर हैं।</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>अब तक सुना गया</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>स्कोर किया जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>साक्ष्य के प्रकार: {most} में से {depth}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>सवाल: {asked}, आगे के सवाल: {probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>कुल स्कोर नहीं है</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>उत्तीर्ण होना तय नहीं</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>10 में से {score}, {passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>स्कोर नहीं हुआ</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score} ({low} से {high})</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>इंटरव्यूअर से वैसे बात कीजिए जैसे उम्मीदवार करेंगे: टाइप करके, या इस मशीन के माइक और स्पीकर से बोलकर। उसकी हर बात के साथ लिखा रहता है कि उसने वह क्यों कही।</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>इंटरव्यू पूरा हुआ।</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>सवाल {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>निरीक्षक बुलाए जाते</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>अपना परिचय देता है</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>मुख्य सवाल पूछता है</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>आगे पूछता है</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>दोहराता है</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>सवाल समझाता है</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>हौसला बढ़ाता है</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>दूसरे शब्दों में कहता है</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>आगे बढ़ने को पूछता है</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>सवाल का जवाब देता है</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>विषय पर लौटाता है</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>पूछता है कि रुकना है या नहीं</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>समापन करता है</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>आज़माने का चरण</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका जवाब</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>आपका जवाब; Ctrl+Enter से भेजिए</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>इस बीच ड्राफ़्ट बदल गया है</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>यह बातचीत पुराने ड्राफ़्ट पर है। नया आज़माने के लिए फिर से शुरू कीजिए।</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>यह विंडो आवाज़ के बिना खोली गई</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>टाइप करना उसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>बोलने की तैयारी हो रही है…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>कही गई कोई बात रखी नहीं जाती।</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>टाइप करना इसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>बोलकर किया गया पूर्वावलोकन समाप्त हुआ</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>ड्राफ़्ट अभी आज़माया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>इसमें कुछ ग़लत है: F8 वहाँ ले जाता है।</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>इस टेम्पलेट में कोई इंटरव्यूअर कुछ नहीं पूछता</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>इसके सभी चरण लोग लेते हैं।</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>टाइप करके शुरू कीजिए</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>फिर से शुरू कीजिए</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>बोलना समाप्त कीजिए</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>बोलकर शुरू कीजिए</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजिए</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>कुछ न कहिए</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>टेम्पलेट जैसा संपादक में है, सहेजा हुआ हो या नहीं। पूर्वावलोकन का कुछ रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>अभी स्कोर कीजिए</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>इंटरव्यूअर बोल रहा है</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुना जा रहा है</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>आप बोल रहे हैं</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोच रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>बुला रहे उम्मीदवार को जवाब दीजिए</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>इंटरव्यू</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>निरीक्षक का डेस्क</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>नया इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>सहेजा हुआ इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजिए</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>सहेजे हुए इंटरव्यूअर</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>कोई सहेजा हुआ इंटरव्यूअर नहीं</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>यहाँ एक बार लिखे जाते हैं, टेम्पलेटों में कॉपी होते हैं।</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाइए</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>इंटरव्यूअर सहेजा गया।</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>मैं आपके पास पहुँच रहा/रही हूँ।</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>आराम से समय लीजिए। कोई जल्दी नहीं है।</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>कृपया माइक के थोड़ा पास बैठिए।</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>कृपया थोड़ा ज़ोर से बोलिए।</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>कृपया देख लीजिए कि कमरे में आप अकेले हैं।</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>कृपया इंटरव्यू पूरा होने तक इसी विंडो में रहिए।</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>थोड़ी देर की रुकावट है। एक क्षण में आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>सब ठीक चल रहा है। कृपया आगे बढ़ें।</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation>10 में से</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} और {high} के बीच</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>नाम मिटाया गया</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>सुविधाएँ</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपका संदर्भ</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, संस्करण {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>सिफ़ारिश</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>न्यूनतम सीमाएँ</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>स्कोरकार्ड</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>संशोधन {number}, जो पिछले को सुधारता है</translation>
    </message>
    <message>
        <source>met</source>
        <translation>पूरी</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>पूरी नहीं</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>स्कोर नहीं हो सकता: इसका बहुत कम हिस्सा स्कोर हो सका।</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>अभी स्कोर नहीं हुआ।</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>इंटरव्यू शुरू नहीं हुआ: स्कोर करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>इंटरव्यू चल रहा है: पूरा होने पर स्कोर होगा।</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>इंटरव्यू बीच में टूट गया: जो दर्ज हुआ वह रखा है, और स्कोर नहीं होता।</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>इंटरव्यू रद्द हुआ: स्कोर करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>स्कोरकार्ड नहीं है।</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>पर्याप्त नहीं कहा गया</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>कुछ हिस्सा देखा गया</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>नहीं देखा गया</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>अनुमति नहीं</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>मॉडल {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>लेजर का शीर्ष</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>हस्ताक्षरित जाँच-बिंदु</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>सार्वजनिक कुंजी</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>रिकॉर्डिंग, SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>मिटाए गए तथ्य</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>तीन पेज में लाने के लिए छोटा किया गया: पूरा JSON निर्यात में है।</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>संकेत: {count}। पहले {shown} यहाँ शब्दशः हैं; वर्कबुक और JSON निर्यात में सब हैं।</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>इंटरव्यू रिपोर्ट {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made} · पेज {number} / {count}</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce · इंटरव्यू रिपोर्ट</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>हर स्कोर कैसे बना</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>क्या अच्छा रहा, और आगे क्या पूछना है</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>उम्मीदवार ने क्या जोड़ना चाहा</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>डिटेक्टरों ने क्या देखा</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>तथ्य, जैसे हर डिटेक्टर ने बताए, क्रम से। इनसे कोई स्कोर, गंभीरता या फ़ैसला नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>कोई संकेत नहीं। नीचे है कि क्या देखा गया।</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>ये डिटेक्टर क्या नहीं बता सकते</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>क्या देखा गया</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>अखंडता</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>यह पेज अपने आप कुछ सिद्ध नहीं करता: `vivavoce verify` सत्र के बंडल को इन मानों से मिलाता है।</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>प्रतिभागी ने क्या जोड़ा</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>निरीक्षकों ने क्या किया</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>{author} ने लिखा</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>कोई प्रतिक्रिया नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>कितनी देर चला</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>समाप्ति का विवरण</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>सर्वर की घड़ी से {offset} ms का अंतर</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>कियोस्क की घड़ी</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>अंशांकित नहीं</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>इस रूब्रिक पर इस मूल्यांकन की लोगों के स्कोर से अभी तुलना नहीं हुई है। स्कोर को पहली राय की तरह पढ़िए।</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>कार्ड से बदले जाने से पहले मूल्यांकन का अपना स्कोर {score} था।</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>मॉडल {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>प्रयास {number}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>स्कोर {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>संशोधन {number}: {score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>सिफ़ारिश</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label}: दूसरे कारण</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label}: उद्धरण {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>प्रतिक्रिया नए सिरे से लिखी गई</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>लेखक के सिवा कुछ नहीं</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>बिना देखे: इन्होंने पहले इस सर्वर से सत्र का कोई स्कोर नहीं माँगा था।</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>देखकर: इन्होंने पहले यह खोला था: {seen}।</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>अपने अंतराल के भीतर</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>अपने अंतराल के बाहर</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>इस प्रतिभागी के सत्र: {count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>स्कोरकार्ड: {count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>दूसरे स्कोर: {count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>इस टेम्पलेट के सभी सत्रों में सहमति</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>यही</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलिए</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>प्रविष्टियाँ: {events}, हस्ताक्षर: {signatures}।</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>साक्ष्य सही नहीं मिला: {count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>हस्ताक्षर के बाद से कुछ बदला, हटाया या आगे-पीछे नहीं किया गया। इससे यह सिद्ध नहीं होता कि कियोस्क ने सच दर्ज किया।</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>साक्ष्य की कड़ी सही है</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खोला जा रहा है…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>यह परिणाम दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>नोट तब तक रुकेगा जब तक कियोस्क सत्र न सौंपे</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>नोट सत्र के लेजर में लिखा है</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>स्कोरकार्ड सुधारिए</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>दूसरा स्कोर…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>बजाइए या रोकिए</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>पाँच सेकंड पीछे</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>पाँच सेकंड आगे</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>पिछली बारी</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>अगली बारी</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमे</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>अगला उद्धरण बजाइए</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>पिछला उद्धरण बजाइए</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>प्रतिलेख में खोजिए</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>मिटाया गया सत्र</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>किसी का नाम पता नहीं</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>{time} पर उद्धरण: {quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>प्रतिलेख में दिखाकर बजाइए</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>आयाम के अनुसार स्कोर</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>कोई कारण नहीं दिया गया।</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>इसका आधार: {count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>कही गई बातों में इस पर इतना नहीं कि स्कोर हो सके।</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>कोई शब्द उद्धृत नहीं।</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>आयामों का भारित औसत। इसके अंतराल में यह भी गिना है कि जिस आयाम का स्कोर नहीं, वह कुछ भी हो सकता था।</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>इस सत्र की सामग्री मिटा दी गई</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>साक्ष्य की कड़ी रहती है: क्या कब हुआ, कही गई बातों के बिना।</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>यह सत्र बीच में टूट गया और इसका स्कोर नहीं होता</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>तब तक दर्ज हुआ सब कुछ रखा है।</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>यह सत्र अभी समाप्त नहीं हुआ</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>समाप्त होने पर स्कोर होगा।</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>यह सत्र रद्द किया गया</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>स्कोर निकाला जा रहा है</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>जिस कियोस्क पर यह हुआ, वह स्कोर भेजता है, ज़्यादातर समाप्ति के दो मिनट के भीतर; कियोस्क बंद हो या नेटवर्क न हो, तो फिर से जुड़ने पर।</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>कुल स्कोर नहीं है</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>कही गई बातें रूब्रिक के अधिकतर हिस्से के लिए काफ़ी नहीं हैं।</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>पर्याप्त साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>अंतराल {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>न्यूनतम सीमा {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>भार {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>एक व्यक्ति ने {score} दिया</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>कुल स्कोर नहीं</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>क्या दर्ज हुआ, समय के साथ</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind}: {count} दर्ज</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>किसी ने नहीं देखा</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>डिटेक्टरों ने जो बताया, शब्दशः। इससे कुछ गिना नहीं जाता, और कोई स्कोर इसे नहीं जानता।</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>समय के क्रम में संकेत</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>इस संकेत पर नोट लिखिए</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>नोट जोड़िए</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>पूरे समय देखा, कुछ दर्ज नहीं: {kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>नहीं देखा गया: {kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>अंत ज्ञात नहीं</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>टिप्पणियाँ: {count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>कब समाप्त हुआ</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>यह क्या नहीं बता सकता</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>कौन बोला</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>किसने बताया</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>घटना {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>रूब्रिक</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>प्रविष्टियाँ: {count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>हस्ताक्षर: {count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>मिटाए गए: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>पढ़े नहीं जा सके: {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचिए</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>पूरे लेजर के हैश, कड़ियाँ और हस्ताक्षर जाँचिए</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>साथ-साथ चलाइए</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>कही गई बातें मिटा दी गई हैं।</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>कुछ नहीं कहा गया: इंटरव्यू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>टाइप किया</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>टोका गया</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>आगे का सवाल</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>बीच में टूटा</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>हर सवाल पूछा गया</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>प्रतिभागी चले गए</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>निरीक्षक ने समाप्त किया</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>कियोस्क विफल हुआ</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>बिजली गई</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>नेटवर्क विफल हुआ</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>कोई नहीं आया</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>एडमिन ने रद्द किया</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>पक्की हाँ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>मिला-जुला</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>पक्का प्रवेश</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>प्रवेश</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>अपेक्षा से ऊपर</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>अपेक्षा के अनुसार</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>अभ्यास चाहिए</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>अनुत्तीर्ण</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>उत्तीर्ण होना बताया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>यह सुनना कि कोई बोल रहा है</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>यह सुनना कि बारी पूरी हुई</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>शब्द पहचानना</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>एक व्यक्ति</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>कुछ हिस्सा देखा गया</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>यहाँ देखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>देखने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>डिटेक्टर विफल हुआ</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>लेजर</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>प्रतिभागी के डेटा का निर्यात</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>सूची में कुल स्कोर</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>अपना एक स्कोरकार्ड</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>स्कोरकार्ड</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>अन्य दूसरे स्कोर</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>एक निर्यात</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>डेटा रखने की अवधि</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>टेम्पलेट के अनुसार</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>कुछ रखा नहीं है</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>सत्र समाप्त होने और सर्वर के गिनने के बाद यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>उनकी स्थिति</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>इस स्थिति में कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>सूचियाँ फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>किसी व्यक्ति को मिटाइए</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>परिणाम खोलिए</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>इस व्यक्ति को मिटाइए…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>प्रतिभागी: नाम, पता या आईडी</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>नाम का हिस्सा टाइप कीजिए।</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>किसे मिटाना है?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजिए</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>कियोस्क से भी सत्र वापस लीजिए; जो उनमें बाकी है वह खो जाएगा</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>मुझे पता है कि यह पलटा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>नहीं मिटाया गया</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>उनके सभी सत्र: आवाज़, शब्द, चित्र, नाम, हर जगह। जो रहता है, वह बस सिद्ध करता है कि कुछ था।</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाइए</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>सिर्फ़: {name}</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>किसी व्यक्ति को मिटाइए…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>समय हो गया</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>कियोस्क के पास रखा है</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>मिटाया गया; कियोस्क के पास प्रति है</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>हर एक अपनी समाप्ति के उतने दिन बाद मिटाया जाता है जितने उसके टेम्पलेट में लिखे हैं।</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>इनका समय आ गया है: घंटे भर में मिटा दिए जाएँगे।</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>जिस कियोस्क के पास सत्र है, सिर्फ़ वही उसमें जोड़ सकता है। सौंपे जाने पर मिटाया जाता है, या 30 दिन बाद तो अवश्य।</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>कियोस्क से अगला संपर्क होने पर वह अपनी प्रति मिटाता है।</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>इसका समय</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>प्रतिभागी ने ऐसा चाहा</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>सहमति वापस ली गई</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>ग़लती से रिकॉर्ड हुआ</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>क़ानून ऐसा चाहता है</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>रखने के दिन</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>मिटाने की तारीख़</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>किसके पास</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>नाम मिटाया गया</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>दिनों में: {days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>{when} से</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>कियोस्क के पास</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>मिटाए गए सत्र: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>कियोस्क की प्रतीक्षा में: {count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>सत्र तय कीजिए</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>तय कीजिए</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>प्रतिभागी: नाम, पता या आईडी</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>दूसरे सिस्टम में उनकी आईडी</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>पहले से दर्ज लोग</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>दिन और समय</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>सिर्फ़ इस जगह के कियोस्क</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ छूट गया है</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>कोई सक्रिय टेम्पलेट नहीं है; एडमिन “टेम्पलेट” में बना सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>तय करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>पहला इंटरव्यू</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>टेम्पलेट की: {language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>तय हुआ: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>पहले से दर्ज: {person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>तय समय पर</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>खोज मिटाइए</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>स्कोर {band} श्रेणी में है</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>स्कोर, 0 से 10</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>पर्याप्त साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>यह स्कोर क्यों? एक-दो वाक्य।</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>चुने हुए को उद्धृत कीजिए</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>गिना जाता है: {what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>नहीं गिना जाता: {what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>पर्याप्त साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>उद्धरण वापस लीजिए: {quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>दूसरा स्कोर</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>स्कोरकार्ड सुधारिए</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>प्रतिक्रिया: क्या अच्छा रहा, आगे क्या पूछें</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>अगला आयाम</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>इस सत्र का स्कोर यहाँ नहीं हो सकता</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>आप इस सत्र का स्कोर दे चुके हैं</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>हर व्यक्ति एक बार स्कोर देता है; परिणाम में यह मशीन के स्कोर के साथ दिखता है।</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>साथ की सूची में मशीन का स्कोर दिखता है। दूसरों को बिना देखे स्कोर देने के लिए पहले “स्कोर” और “उत्तीर्ण” स्तंभ छिपाइए, और इनमें से किसी के आधार पर सत्र मत खोजिए।</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>फिर भी आपका स्कोर स्कोरकार्ड के साथ रखा जाएगा, पर सहमति में नहीं गिना जाएगा।</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>आपका स्कोर बिना-देखे नहीं गिना जाएगा</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>फिर भी स्कोर दीजिए</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>आपने पहले इस सत्र का यह खोला था: {seen}।</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>पहले प्रतिभागी के कुछ शब्द चुनिए</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>सिर्फ़ प्रतिभागी के शब्द उद्धृत होते हैं, हर एक एक बार</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>स्कोर हुए: {all} में से {done}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>यह स्कोर दीजिए</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>यह स्कोरकार्ड जारी कीजिए</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>यह सत्र के लेजर में हमेशा रहेगा। फिर साथ में मशीन का स्कोर दिखेगा।</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>यह पिछले की जगह लेगा, जो पढ़ने के लिए रहेगा। जो सूचनाएँ लेते हैं, उन्हें बताया जाएगा।</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>स्कोरकार्ड सुधारा गया</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>आपका स्कोर, और मशीन का</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>पूरा परिणाम खोलिए</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>चुने हुए शब्द उद्धृत कीजिए</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>मैंने सुरक्षित रख लिया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी कीजिए</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>अभी कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>नीचे नया है</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>बोल रहे हैं…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>टाइप किया</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>टोका गया</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>डिटेक्टर</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>देख रहे: {all} में से {count}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>किसी डिटेक्टर ने अभी ख़बर नहीं दी।</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>{time} से; बदलाव: {count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>आख़िरी ख़बर: {state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>समय से ज़्यादा</translation>
    </message>
    <message>
        <source>left</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>सवाल {number} / {all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>{ago} की स्थिति</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>कियोस्क जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>कियोस्क: {link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>रास्ते में तथ्य: {count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>यह कमरा कोई नहीं संभाल रहा</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>आप संभाल रहे हैं; {name} को पेशकश की गई</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>आप यह कमरा संभाल रहे हैं</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>{name} संभाल रहे हैं</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>जवाब से पहले का इंतज़ार</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>अभी पता नहीं: इंटरव्यूअर ने चुना नहीं है।</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>पिछला काम</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>अब करेगा</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>क्यों: {reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>{trigger} के बाद</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>विषय: {topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>नियम {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name} आपको यह कमरा सौंपना चाहते हैं</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार कीजिए</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>आपने मदद बुलाई; अभी किसी ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लीजिए</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name} यहाँ मदद माँग रहे हैं</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>मैं आता/आती हूँ</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>कियोस्क जुड़ा नहीं है। आप उससे जो कहेंगे वह रुका रहेगा, और यहाँ बताया जाएगा।</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>इंटरव्यू</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>कमरे</translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation>अब तक क्या हुआ, पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>अब तक क्या हुआ, पूछा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>अब तक कुछ दर्ज नहीं हुआ। क्या देखा जाता है, “डिटेक्टर” के नीचे है।</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>चुने हुए संकेत पर नोट</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>अगला संकेत</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>पिछला संकेत</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>बातचीत के साथ चलिए</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>कमरों पर वापस</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>इस कमरे से अभी कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>संकेत: {count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समय-रेखा</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>हर प्रकार</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>दूर से देखिए</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>पास से देखिए</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds} सेकंड, {time} पर</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>अभी कोई प्रतिक्रिया मापी नहीं गई।</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>प्रतिक्रिया की पहली आवाज़ तक का समय: आधी {middle} सेकंड के भीतर, 100 में से 95 {most} सेकंड के भीतर; प्रतिक्रियाएँ: {count}</translation>
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
        <translation>यह क्या नहीं बता सकता</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>{time} से, जारी · संख्या {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>{time} पर, {lasted} तक · संख्या {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>{time} पर · संख्या {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>{detector} ने बताया</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>जब यह बोल रहे थे: {speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>सवाल {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखा</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>उम्मीदवार ने समझाया</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>आगे देखना है</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>पहले के: {count}</translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation>नोट: {kind}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>अपने शब्दों में नोट</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>नोट कीजिए</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>आवाज़ का स्तर: {who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who} · अभी बोल रहे हैं</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>नए</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>पुराने</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>यह चित्र दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>नए चित्र नहीं माँगे जा सके: {why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>चित्र नहीं माँगे जा सके</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>यह चित्र लोड नहीं हो सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>अभी कोई चित्र नहीं आया।</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>{time} {zone} पर लिया गया · {number} / {all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>अभी ख़बर नहीं</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>अभी शुरू नहीं</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>उम्मीदवार बुला रहे हैं</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>स्क्रीन लॉक है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>उम्मीदवार समय ले रहे हैं</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>उम्मीदवार बोल रहे हैं</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>इंटरव्यूअर बोल रहा है</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>इंटरव्यूअर बोलने वाला है</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>उम्मीदवार का इंतज़ार</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>सभी सवाल पूछे गए</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>उम्मीदवार चले गए</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>निरीक्षक ने समाप्त किया</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>कियोस्क विफल हुआ</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>बिजली गई</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>नेटवर्क विफल हुआ</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>कोई नहीं आया</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>एडमिन ने रद्द किया</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>एक उपकरण नहीं मिल रहा</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>निरीक्षक ने</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>स्क्रीन लॉक है</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>सिस्टम ने</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>प्रयास {number}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>उम्मीदवार</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>कुछ हिस्सा देखा गया</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>नहीं देखा गया</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>यहाँ उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>बंद किया हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>अपना परिचय देकर पहला सवाल पूछता है</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>अगला सवाल पूछता है</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>जवाब के बारे में और पूछता है</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>सवाल दोहराता है</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>सवाल समझाता है</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>उम्मीदवार का हौसला बढ़ाता है</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>दूसरे शब्दों में पूछता है</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>दूसरे सवाल पर जाने को पूछता है</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>उम्मीदवार के सवाल का जवाब देता है</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>मना करके आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>पूछता है कि रुकना है या नहीं</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>इंटरव्यू का समापन करता है</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>चुप्पी</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>टोकना</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>उम्मीदवार ने फिर सुनना चाहा</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>began</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त हुआ</translation>
    </message>
    <message>
        <source>once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>हर दो सेकंड पर पूछता है</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>जुड़ा नहीं</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>इंटरव्यू पूरा हो गया। उसमें कही बातें परिणामों के साथ वे पढ़ते हैं जिन्हें अनुमति है।</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} से</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>नोट है</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>देखा गया, कुछ दर्ज नहीं: {count} प्रकार</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>यहाँ कभी नहीं देखा गया: {count} प्रकार</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>प्रतिभागी चले गए</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>निरीक्षक ने समाप्त किया</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>कियोस्क की ख़राबी</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>बिजली गई</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>नेटवर्क विफल हुआ</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>कोई नहीं आया</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(मिटाया गया)</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>स्कोर नहीं हो सकता</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>इसका बहुत कम हिस्सा स्कोर हो सका। कारण परिणाम में लिखा है।</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>इसका कियोस्क स्कोर भेजता है, ज़्यादातर समाप्ति के दो मिनट के भीतर।</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>रद्द करने में देर हुई: इंटरव्यू हो चुका था</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>समय बदलने में देर हुई: इंटरव्यू हो चुका था</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>कियोस्क का भेजा कुछ अलग रखा गया</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>आदेश तुरंत लागू किया गया, जबकि कियोस्क पर इंटरव्यू चल रहा हो सकता था</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>कियोस्क से वापस लिया गया</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>सत्र के बीच में इसके कियोस्क की अनुमति हटाई गई</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>कियोस्क की घड़ी ग़लत थी</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>एक फ़ाइल रिकॉर्ड में लिखे जैसी नहीं है</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>एक फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>यहाँ दी गई सूची से और भी है</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>रद्द कीजिए…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>समय बदलिए…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>फिर से लीजिए…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात कीजिए…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>कोई न चुनिए</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>सूची बदली: {count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>सभी चुनिए: {count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>पहले {count} चुनिए</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>कैसे समाप्त हुआ</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी आईडी</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>नाम, पता या आईडी</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>तक, यह दिन मिलाकर</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>कोई भी टेम्पलेट</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>कोई भी चरण</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाइए</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कोई भी समय</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल (आने वाला)</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>अगले 7 दिन</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>अगले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>दो दिनों के बीच</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>कोई भी परिणाम</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>स्कोर के साथ</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>स्कोर के बिना</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>उत्तीर्ण नहीं</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>तय हुआ: {name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>चुने गए: पहले {count}, एक बार में इससे ज़्यादा नहीं बदलते</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात कीजिए…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>तय कीजिए…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>नाम या आईडी खोजिए</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>सूची फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>चुने हुए निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>विवरण दिखाइए या छिपाइए</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>चुने हुए को एक बार और स्कोर दीजिए</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>सत्र तय कीजिए</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>सूची आयात कीजिए</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>चुने हुए दूसरे समय पर ले जाइए</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>चुने हुए फिर से करवाइए</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>चुने हुए रद्द कीजिए</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>कोई सत्र मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>जैसा आपने चाहा वैसा कुछ नहीं है। शर्तें घटाइए, या सब दिखाइए।</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>अभी कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>एक तय कीजिए, या CSV फ़ाइल से प्रतिभागियों की सूची आयात कीजिए।</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>बिना देखे स्कोर दीजिए</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>एक बार और स्कोर दीजिए…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>यह पता एन्क्रिप्टेड नहीं है: रास्ते में कोई भी पढ़ सकता है। https इस्तेमाल कीजिए।</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ छूट गया है</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>फ़ाइल लिखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>आपका इंटरव्यू</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>कहाँ: {place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>यह कोड कियोस्क पर टाइप कीजिए:</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>उम्मीदवार बुलाते हैं</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>सहकर्मी मदद माँगते हैं</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>सर्वर से ख़बर नहीं आती</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>इस्तेमाल में आया कियोस्क ऑफ़लाइन होता है</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>इस डेस्क की ध्वनियाँ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू कीजिए</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>जब तक आप न चुनें, कोई ध्वनि नहीं होती। बुलावा हर हाल में दिखता है।</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माइए</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>किसी की ज़रूरत है</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>इस प्रकार का संकेत</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>यह कंप्यूटर ध्वनि नहीं बजाता: {why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>इंटरव्यू</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>निगरानी में</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>इंटरव्यू का यह हिस्सा देखा जाता है, जैसा सहमति से पहले आपको बताया गया था</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>निरीक्षक: कियोस्क से बाहर जाइए, या जाँच-पड़ताल</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>निरीक्षक का पिन चाहिए (Ctrl+Alt+Q)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश कीजिए</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>कॉपी हुए: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>चुने गए: {count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>लोड हुए: {count}; नीचे और हैं</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>लोड हुए: {total} में से {count}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>पंक्तियाँ: {count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>{total} में से पंक्ति {first} से {last}</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column}: सबसे कम पहले</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column}: सबसे ज़्यादा पहले</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>स्तंभ पहले जैसे</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>चुना नहीं</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>पंक्ति चुनिए या छोड़िए</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>और पंक्तियाँ चुनिए</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>लोड हुई सभी पंक्तियाँ चुनिए</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>कोई न चुनिए</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>पंक्ति खोलिए</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>स्प्रेडशीट के लिए पंक्तियाँ कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>क्रम और स्तंभ</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation>आप, जैसा सुना गया</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>अभ्यास: न रिकॉर्ड, न स्कोर</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>रुकिए</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>इंटरव्यू छोड़िए</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>आपके शब्द यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>अभ्यास छोड़िए</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>सवाल {question} / {questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>क्या इंटरव्यू छोड़ना है?</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>वह यहीं समाप्त होगा और उसका स्कोर नहीं होगा। अब तक कही बातें सहेजी रहेंगी।</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराइए</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>सवाल फिर से सुनिए</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>समय लीजिए</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>चुपचाप सोचिए; घड़ी रुक जाती है</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>टाइपिंग बंद कीजिए</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>टाइप कीजिए</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>निरीक्षक बुलाए गए</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>निरीक्षक को बुलाइए</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>कोई इंसान आपके पास आएगा</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>बात पूरी हुई</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>मेरा जवाब पूरा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>टाइप करने की आपकी बारी</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>आपकी बारी: सुन रहे हैं</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>कृपया रुकिए: इंटरव्यूअर बोल रहा है</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>इंटरव्यूअर बोल रहा है</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>आपकी आवाज़ आ रही है</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>इंटरव्यूअर सोच रहा है</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>इंटरव्यू पूरा हुआ</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>इंटरव्यूअर शुरू करने वाला है।</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>घड़ी रुकी है</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>करीब {minutes} मिनट बाकी</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>निरीक्षक का संदेश</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>अभी बोली समझ नहीं आ रही</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>कृपया नीचे जवाब टाइप कीजिए। कुछ खोया नहीं है, और इसका आपके स्कोर पर कोई असर नहीं होता।</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>इंटरव्यूअर की आवाज़ बंद हो गई है</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>कृपया सवाल यहाँ पढ़िए और पहले की तरह जवाब दीजिए।</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>कृपया इंटरव्यूअर के बोल लेने तक रुकिए</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>आपकी आवाज़ तभी सुनी जाती है जब वह चुप हो: आपकी बारी बाईं ओर दिखती है, और कोई जवाब खोता नहीं।</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>निरीक्षक को बुलाया गया है</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>कोई आपके पास आ रहा है। तब तक चाहें तो जारी रखिए।</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>और समय: {minutes} मिनट</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name} ने इसे आपके लिए जोड़ा है।</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>इंटरव्यू आगे बढ़ रहा है</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>जिस निरीक्षक ने इसे रोका था, उनसे अब संपर्क नहीं हो पा रहा। कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>A proctor is on their way: {name}</source>
        <translation>निरीक्षक आ रहे हैं: {name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>तब तक चाहें तो जारी रखिए।</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>निरीक्षक का संदेश, {name}</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>{device} नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>कृपया तार देखिए। उसके वापस आते ही इंटरव्यू अपने आप आगे बढ़ेगा; घड़ी रुकी है और कुछ खोया नहीं है।</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>रुका हुआ: आवाज़ बीच में टूट गई</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>घड़ी रुकी है। निरीक्षक के कहने पर आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>निरीक्षक ने इंटरव्यू रोका है</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>घड़ी रुकी है और कुछ खोया नहीं है। अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>एक क्षण के लिए रुका हुआ</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>अपना जवाब यहाँ टाइप कीजिए</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका जवाब</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>Esc से यह खाना बंद होता है और लिखा हुआ बना रहता है।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजिए</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ गए</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>(अभी नाम नहीं)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>आर्काइव में</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>सभी टेम्पलेट</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पलटिए</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से कीजिए</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजिए</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>अगली समस्या</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>पिछली समस्या</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>चरण या प्रविष्टि को ऊपर ले जाइए</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>चरण या प्रविष्टि को नीचे ले जाइए</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ गए</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>यह टेम्पलेट सहेजा नहीं गया है</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>यह आपके ड्राफ़्ट के रूप में इस मशीन पर रहेगा, और लौटने पर यहीं मिलेगा: {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़िए</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>ऐसा टेम्पलेट अब नहीं है।</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>आप यह टेम्पलेट पढ़ सकते हैं, पर इसका नया संस्करण नहीं सहेज सकते</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>इस बीच किसी ने संस्करण {version} सहेजा</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>आपका {time} का ड्राफ़्ट उससे पहले शुरू हुआ था। सहेजने पर दोनों दिखेंगे।</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>यह आपका {time} का ड्राफ़्ट है</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>यह अभी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>ड्राफ़्ट इस मशीन पर रखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>जाने से पहले सहेजिए: {folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>यह अभी सहेजा नहीं जा सकता। समस्याएँ: {count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>संस्करण {version} वापस लाना है?</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>यह संस्करण {version} के रूप में सहेजा जाएगा; जो मौजूद है उसमें कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>वापस लाइए</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>संस्करण {version}, बिना सहेजे बदलावों के साथ</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>भर्ती</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>प्रवेश</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>कस्टम (API)</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>मित्रवत</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>पेशेवर</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>चुनौती देने वाला</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>व्यवस्थित: सवालों पर टिका रहता है</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>बातचीत जैसा: सवालों को खुलकर जोड़ता है</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>अनुकूल: जवाबों के अनुसार आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>आसान</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>कठिन</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>अनुकूल</translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation>कम: आगे के सवाल 1 तक</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>मध्यम: आगे के सवाल 2 तक</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>ज़्यादा: आगे के सवाल 3 तक</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>एक अनुभव</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>एक व्याख्या</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>एक राय</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>छोटा जवाब</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>एआई इंटरव्यू</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>भूमिका-अभिनय</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>अभ्यास सत्र</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>इंसान की समीक्षा</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>अपने समय पर मूल्यांकन</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>अंतिम समीक्षा</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>अपने आप कुछ नहीं</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>तुरंत अगला चरण</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>समीक्षक की सहमति पर अगला चरण</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>उत्तीर्ण होने वाले तब तक यहीं रहते हैं जब तक कोई अगला चरण ख़ुद तय न करे।</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>उत्तीर्ण होने वालों को अगले चरण का सत्र तुरंत मिलता है। बाकी आगे नहीं जाते।</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>समीक्षक उत्तीर्ण होने वालों का परिणाम पढ़कर मंज़ूर या अस्वीकार करते हैं; मंज़ूरी पर अगले चरण का सत्र बनता है।</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>कोई उदाहरण नहीं दिया गया</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>उनकी अपनी भूमिका स्पष्ट नहीं</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>नतीजा नहीं बताया गया</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>जवाब निश्चित नहीं था</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>जवाब छोटा था</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>कारण नहीं बताए गए</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>कोई सीख नहीं बताई गई</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>जवाब पूरा था: एक क़दम आगे</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>जवाब नहीं आया: एक छोटा सवाल</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>तय समय</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>मूल बातें</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>रूब्रिक</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>बिना आयाम के सवाल: {count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>सवाल: {count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>कौशल</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>ज़रूरतें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>सामान्य अवधि</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>कब तक रखना</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>निरीक्षक सुन सकते हैं</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>किस पर सहमति है</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>व्यक्तित्व</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>ढंग</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>लहजा</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>कठिनाई</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>पूछने की गहराई</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>लंबे विरामों में “हूँ” कहता है</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>कार्यक्षेत्र</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>स्थिति का वर्णन</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>अतिरिक्त निर्देश</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>उत्तीर्ण होने की सीमा</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>फिर से देना</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>उत्तीर्ण होने के बाद</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>अभ्यास का सवाल</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>“बात पूरी हुई” बटन ज़रूरी</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>कुल की न्यूनतम सीमा</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>पैमाना</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>ज़रूरी साक्ष्य</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>किसका स्कोर नहीं होता</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>आदर्श जवाब</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>मुख्य शब्द</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब दीजिए</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>अपेक्षित जवाब</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>दूसरे शब्दों में</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>आगे का सवाल</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>संस्करण {version} के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>रूब्रिक {name}: अब संस्करण {version}।</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>सहमति का टेक्स्ट {name}: अब संस्करण {version}।</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>मूल बातें</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>जैसा उम्मीदवारों और रिपोर्टों में दिखता है।</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>प्रोग्रामों के लिए इसका नाम; सहेजने के बाद नहीं बदलता।</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>सिफ़ारिश के शब्द तय करता है।</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>क्या जानना है, और उसका साक्ष्य किसे माना जाए।</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>बीच में अल्पविराम लगाकर।</translation>
    </message>
    <message>
        <source>min</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>निरीक्षक सुन सकते हैं; उम्मीदवारों को सहमति से पहले बताया जाता है</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>इंटरव्यू की समाप्ति के इतने दिन बाद उसकी रिकॉर्डिंग, शब्द और परिणाम मिटा दिए जाते हैं।</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>इस बीच संस्करण {version} सहेजा गया</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>किसी ने</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>सहेजने वाले: {name}। उनका या आपका कुछ भी अभी खोया नहीं है।</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>उनके बदलाव</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>आपके बदलाव</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>कुछ नहीं।</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>दोनों; जहाँ दोनों ने एक ही जगह बदली, वहाँ मेरा। ऐसी जगहें: {count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>दोनों: बदलाव अलग-अलग जगह हैं</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>सिर्फ़ मेरा: उनके बदलावों के बिना नया संस्करण</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>सिर्फ़ उनका: मेरे बदलाव हटेंगे (“पलटिए” से वापस आएँगे)</translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation>उम्मीदवार इंटरव्यू से पहले क्या पढ़ते और मानते हैं, हर उस भाषा में जिसमें इंटरव्यू होता है।</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>यह भाषा हटाइए</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>भाषा जोड़िए, प्रति से शुरू करके:</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>शब्द बदलने पर अपने आप बढ़ता है।</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>हर एक पर सही का निशान।</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>वाक्य जोड़िए</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>बदलाव: {count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>जगह बदली</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>जगह {before} से {after} पर</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>अक्षर: {most} में से {count}</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>टेम्पलेट आयात कीजिए</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>टेम्पलेट निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>टेम्पलेट (*.toml *.json)</translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation>टेम्पलेट एक भाषा में पूछता है; उसका अनुवाद उन्हीं आईडी वाला अलग टेम्पलेट है। सहमति के टेक्स्ट हर भाषा के लिए इसी में रहते हैं।</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>सहमति के टेक्स्ट एक नज़र में</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>साथ में</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>बाकी: {fields}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation>यहाँ अनुवाद बाकी: {here}; पूरे टेम्पलेट में: {all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>(वहाँ कुछ नहीं)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>ले लीजिए</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>अनुवाद बाकी</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation>{list}, संख्या {number}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाइए</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाइए</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाइए</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>टेम्पलेट के हिस्से</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>समस्याएँ: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>ध्यान दें: {count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>समस्याएँ: {count}। अभी सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>कुछ ग़लत नहीं है। ध्यान दें: {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>कुछ ग़लत नहीं है।</translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation>इंटरव्यूअर</translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation>इसकी अपनी प्रतियाँ: सहेजे हुए इंटरव्यूअर को बदलने से कोई टेम्पलेट नहीं बदलता।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाइए</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>इंटरव्यूअर जोड़िए</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>सहेजा हुआ इंटरव्यूअर कॉपी कीजिए:</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>अपना परिचय कैसे देता है। लिखिए कि यह एआई है।</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>जगह और भूमिका के बारे में यह क्या कह सकता है।</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>बिना आयाम के सवाल</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>पहले पूछे जाते हैं, इसी क्रम में; आगे के सवाल सिर्फ़ वहाँ जहाँ जवाब में कुछ छूटा हो।</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>सवाल जोड़िए</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>बोला जाता है: 30 शब्दों से कम।</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>“मतलब क्या है?” पूछने पर और चुप्पी में कहा जाता है।</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>आगे के सवाल</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>आगे का सवाल जोड़िए</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>पूरे में हिस्सा: {share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>रूब्रिक</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>न्यूनतम स्तर, हर उम्मीदवार के लिए समान।</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>प्रोग्रामों के लिए इसका नाम।</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>बदलावों के साथ अपने आप बढ़ता है।</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>आयाम</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>अपनी न्यूनतम सीमा से नीचे का आयाम होने पर रूब्रिक पूरी नहीं होती, चाहे कुल स्कोर काफ़ी हो।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>आयाम जोड़िए</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>हर श्रेणी का जवाब क्या दिखाता है, नीचे से ऊपर।</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>आकलन के लिए जवाब में क्या होना चाहिए।</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>साक्ष्य जोड़िए</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>जो कभी नहीं गिना जाए, न पक्ष में न विपक्ष में।</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>पंक्ति जोड़िए</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>शब्द या शब्दों की शुरुआत, जिनसे अंतर्निहित मूल्यांकन इस बारे में वाक्य खोजता है; अल्पविराम लगाकर।</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>इस बारे में सवाल</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>आदर्श जवाब</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>जवाब, साथ में उनका उचित स्कोर और कारण: अंशांकन के लिए, और लोगों के लिए।</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>आदर्श जवाब जोड़िए</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>भारों का जोड़ 1 है।</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>भारों का जोड़ {sum} है, 1 नहीं: उन्हें सामान्यीकृत किया जाता है, और साथ लिखे हिस्से ही गिने जाते हैं।</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>0 से 10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>उस क्रम में जिसमें उम्मीदवार इनसे गुज़रते हैं। Alt+Up और Alt+Down से जगह बदलती है।</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>आयाम: {count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>चरण जोड़िए</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>1 से 45 मिनट</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>जो जल्दी चले गए, वे इसे फिर से दे सकते हैं</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>जवाब तभी पूरा होता है जब उम्मीदवार “बात पूरी हुई” दबाएँ</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>इंटरव्यू से पहले आवाज़ आज़माने के लिए पूछा जाता है; इसका जवाब रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>रूब्रिक और सवाल</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>अभी कोई संस्करण नहीं</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>सहेजने पर पहला बनेगा।</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>इस संस्करण के सत्र</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>इस संस्करण का कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>तुलना यहाँ से</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>तुलना यहाँ तक</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>संपादक में</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>दोनों में एक ही बात है।</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>यह संस्करण वापस लाइए</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>किसने बदला</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>यहाँ मसौदा है</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजिए</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>नाम या आईडी से टेम्पलेट खोजिए</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>आर्काइव वाले भी</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>यहाँ कोई टेम्पलेट नहीं</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>टेम्पलेट बताता है कि क्या आँका जाता है, किन चरणों में, और किस इंटरव्यूअर से।</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>नया टेम्पलेट</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>नहीं दिखाए गए: {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>आर्काइव कीजिए</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>सक्रिय कीजिए</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (प्रति)</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>निर्यात हुआ: {file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>सक्रिय: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>आर्काइव हुआ: {name}। पहले से तय सत्र बने रहेंगे।</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>ड्राफ़्ट हटाना है?</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>यहाँ जो लिखा गया और कभी सहेजा नहीं गया, वह चला जाएगा: {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>हटाइए</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>ड्राफ़्ट हटा दिया गया।</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>ड्राफ़्ट हटा दिया गया</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>इस टेम्पलेट का एक ड्राफ़्ट यहाँ है</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>इसकी जगह यह आएगा: {name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>ड्राफ़्ट बदल दीजिए</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलिए</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद कीजिए</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>ड्राफ़्ट हटाइए</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>टेम्पलेट निर्यात कीजिए</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>टेम्पलेट कॉपी कीजिए</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>सूचियाँ फिर लाइए</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>कुछ अनपेक्षित गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>कृपया फिर कोशिश कीजिए। फिर वही हो तो निरीक्षक को बुलाइए।</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>दृश्य: {name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>अभी कुछ सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>अभी की खोज सहेजिए…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>दृश्यों का क्रम बदलिए…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>यह दृश्य सहेजिए</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजिए</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>दृश्य का नाम</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>फ़िल्टर और क्रम आपके लिए हर डेस्क पर रखे जाते हैं। पहले से मौजूद नाम में नए आ जाते हैं।</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>दृश्यों का क्रम बदलिए</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखिए</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>दृश्य, अपने क्रम में</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाइए</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>कोई दूसरी विंडो सामने आती है या इसके ऊपर होती है या नहीं</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>पेस्ट किया गया टेक्स्ट और क्लिपबोर्ड के बदलाव, टेक्स्ट आने की गति, इस विंडो से बाहर ले जाने वाले कुंजी-संयोजन, और कुंजियाँ दबाने या सुनने वाले प्रोग्राम; कोई और कुंजी दर्ज नहीं होती</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>स्क्रीन साझा, रिकॉर्ड या नियंत्रित होती है या नहीं, और कौन-से डिस्प्ले हैं</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>माइक्रोफ़ोन और लाउडस्पीकर, और उन्हें कौन-से प्रोग्राम इस्तेमाल करते हैं</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>आवाज़ लाउडस्पीकर या कंप्यूटर की तो नहीं, ग़ायब या बिगड़ी हुई तो नहीं, आप और इंटरव्यूअर एक साथ तो नहीं बोल रहे, और उत्तरों की गति</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>यह कंप्यूटर: आभासी या दूर से चलाया हुआ तो नहीं, जिन प्रोग्रामों की अनुमति नहीं, USB उपकरण, नेटवर्क, घड़ी, लॉक और स्लीप</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>कुछ-कुछ समय पर कैमरे के चित्र; चेहरों का विश्लेषण नहीं होता</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>हर घटना</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>भेजी गई सूचनाएँ</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>कोई सूचना नहीं भेजी गई</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>पता जोड़े जाने के बाद ऐसा कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश कीजिए</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजिए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद कीजिए</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>क्या भेजा जाता है</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>यह फिर भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>अभी किसी को सूचना नहीं जाती</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>वेबहुक पते को HTTP से बताया जाता है कि क्या हुआ: सत्र शुरू हुए, पूरे हुए, स्कोर हुए।</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>वेबहुक पता जोड़िए…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>वेबहुक पता जोड़िए</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>सूचियाँ फिर लोड कीजिए</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>जाँच सूचना भेजिए</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>सीक्रेट बदलिए…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलिए…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>तब से फिर बताइए…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>रोकिए…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाइए…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>क्या बताया जाता है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़िए</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>इससे वह जाँचता है कि जो आया वह यहीं से है। यह बस एक बार दिखता है।</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>{url} का सीक्रेट</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>वेबहुक पता बदलिए</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलिए</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>पुराना कब तक चलता रहे</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>इस बीच जो भेजा जाता है उस पर दोनों के हस्ताक्षर होते हैं, ताकि पाने वाला अपने समय पर बदल सके।</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>सीक्रेट बदलिए</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>बदलिए</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>यह बस एक बार दिखता है। {when} तक पुराने सीक्रेट से भी हस्ताक्षर होते रहेंगे।</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>नया सीक्रेट</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>जाँच सूचना भेजी जा रही है; उसका क्या हुआ, सूची में दिखेगा</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>जो पहले मिल चुका, वह भी</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>फिर बताइए</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>फिर भेजी जाने वाली सूचनाएँ: {count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>अब कुछ और नहीं भेजा जाएगा। जो इंतज़ार में है वह छोड़ दिया जाएगा, और बाद में फिर बताया जा सकता है।</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>यह वेबहुक पता रोकना है?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकिए</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>{url} को अब कुछ नहीं बताया जाएगा; इसके सीक्रेट मिटा दिए जाएँगे।</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>यह वेबहुक पता हटाना है?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाइए</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://…; आपके अपने नेटवर्क के पते नहीं लिए जाते, जब तक सर्वर अनुमति न दे।</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ छूट गया है</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>एक पता और कम से कम एक घटना।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>विफल हो रहे: {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>कब से विफल</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>पहुँचे: {delivered} · इंतज़ार में: {waiting} · छोड़े गए: {given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>पिछली बार पहुँचा</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>सीक्रेट</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>दो: जो भेजा जाता है उस पर दोनों के हस्ताक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>पुराना {when} समाप्त होगा।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँचा</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>कब हुआ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>अगला प्रयास</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>निपटा</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>बिलकुल नहीं</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>घंटे: {hours}</translation>
    </message>
</context>
</TS>
