<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
</TS>
