<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>接下来您将与AI面试官交谈。正式开始前，您会先了解录制哪些内容，试听声音，并做一次练习。</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>您的访问码</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>邀请函中的八位字母和数字</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>访问码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>界面为英语</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>正在查找您的面试…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>此设备尚未安装{language}，界面将保持英语。</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>访问码不完整</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>它由八位字母和数字组成，例如 ABCD-EFGH。</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>找不到这个访问码</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>请与邀请函逐字核对，或询问监考人员。</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>此访问码已使用</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>它对应的面试已经结束。监考人员可以告诉您接下来的安排。</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>您来早了</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>您的面试将在{time}开放，请先就座等候。</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>访问码错误次数过多</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>请等待{seconds}秒后重试，或询问监考人员。</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>此访问码已失效</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>预定时间已过。监考人员可以为您另行安排。</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>此面试在另一台设备上进行</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>监考人员可以告诉您是哪一台。如果那里坐着别人，请告知工作人员。</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>此面试已取消</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>请向邀请您的人另约时间。</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>此面试已改期</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>请查看最新的邀请函，或询问监考人员。</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>此设备不再进行面试</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>请到另一台设备，或询问监考人员。您的访问码仍然有效。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>面试已结束。处理需要几秒钟，您可以休息一下。</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>已完成 {done} / {of} 项</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>正在保存您的面试</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>正在阅读您的回答</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>正在封存记录</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>主办方的说明</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>您将同意的内容</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>可选：如果听到我以外的第二个声音，可以记录下来</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>为此，描述您声音的数值会保存在内存中，结束时丢弃。不同意不会影响其他任何事情。</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>您需要什么帮助吗？</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>可选。会记录下来，但不影响您的评分。</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>什么会对您有帮助？</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>面试语言</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>您好，{name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>您好</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template} · {stage} · 约{minutes}分钟</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>没关系</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>没有录制任何内容。您的预约仍然有效：监考人员可以回答问题，或安排由真人面试。</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>不参加面试并离开</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>我不想参加</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>同意并继续</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>尚待同意：{count}项</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>邀请您的机构</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>由AI进行面试</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer}是计算机程序，可能会听错；您可以随时请它重复或解释。</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>您的声音和话语会被录制</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>从第一个问题到最后一个问题。声音检查和练习不会录制。</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>不监看其他内容</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>不记录窗口、按键或屏幕，记录中也会注明。不对情绪或诚实度作任何推断。</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>每一项都作为事实记录，由人来阅读。它不影响您的评分，也不会据此对情绪或诚实下任何结论。结束时您会看到记录了什么，并可以留言。</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>面试期间还会观察以下内容</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation}以及本中心的监考人员。</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>保存{days}天，之后删除。您也可以要求提前删除。</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>延长回答时间</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>打字回答</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>中途休息</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>我使用屏幕阅读器</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>我通过设备或程序说话</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>我现在不方便说话</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>听到了</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>没听到</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再播放一次</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>工作人员请运行：{command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>无法检查。请重试，或呼叫监考人员。</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>听到的内容：“{words}”</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does}：{engine}（{why}）</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>完整质量</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>较低质量</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>我们来测试声音</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>大约需要一分钟，不会录音。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>我要打字回答</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>面试官能听到您，您也能听到面试官。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>问题会显示在屏幕上，您用键盘作答。</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>您将打字回答</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>请尝试下面的建议，或选择打字回答。</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>还有项目未通过</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>面试开始前必须先解决此问题。请呼叫监考人员。</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>目前无法开始面试</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>您的声音</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>回声</translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation>语音引擎</translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation>录音空间</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>正在听一下房间的声音，您暂时不用说话。</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>请用平常的语速朗读这句话。</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>正在播放提示音，您听到了吗？</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>请保持安静片刻。</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>正在启动听和说的组件。</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>正在检查磁盘空间。</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>面试官说话时您也可以说话。</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>面试官只在自己不说话时才能听到您。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>未找到麦克风。</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>请检查耳机是否插好，然后重试。</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>麦克风没有声音。</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>请检查耳机线上的静音开关，然后重试。</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>几乎听不到您的声音。</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>请把麦克风靠近嘴边，然后重试。</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>声音太大，已失真。</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>请把麦克风移开一掌的距离，然后重试。</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>周围噪音较大。</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>请等环境安静些，或请监考人员换个位置。</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>未找到扬声器。</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>您没有听到提示音。</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>请调高音量，然后重试。</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>麦克风录到了扬声器的声音。</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>请调低音量或戴上耳机，然后重试。</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>麦克风或扬声器反复断开。</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>请把耳机插头插紧，然后再试一次。</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>无法使用声音设备。</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>请拔下耳机再重新插上，然后再试一次，或者呼叫监考人员。</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>没有很好地听懂您的话。</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>请说慢一点、靠近一点再试。您也可以打字回答。</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>此设备听不懂这种语言的语音。</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>您可以改为打字回答。</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>此设备没有这种语言的语音。</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>您可以阅读问题并打字回答。</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>此设备使用内置语音，离线运行，质量较低。</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>声音比较单调，偶尔会听错词。您无需做任何事，记录中会注明。</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>此设备自带</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>内置；此处未安装其他引擎</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>此处安装的最佳引擎</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>由工作人员选定</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>磁盘空间即将不足。</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>空间足够您完成面试。</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>没有空间保存录音。</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>请呼叫监考人员：现在无法保存您说的话。</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>检测语音</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>判断您是否说完</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>识别语音</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>主持面试</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>最近的对话</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>等待：从回答的最后一个声音到回复的第一个词（中位数和第95百分位）。打断：因考生继续说话而撤回的回复数，以及回答中停顿的总数。</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>状态与版本</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>测量回声</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>返回考生界面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}。此处不显示考生的姓名和话语。</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>引擎（{language}）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>打开麦克风和扬声器；不录音</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>已有人签到，设备正在使用。</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>未在监听。</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>电平：{level} dBFS</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation>本页全部内容，不含姓名，便于发送</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>正在检查此设备…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>设备、引擎、磁盘和账本均正常。</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>此设备已就绪</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>目前无法进行语音面试</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>可以进行面试。提示：</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>未找到麦克风：请插好后重新查看。</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>未找到扬声器：请插好后重新查看。</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>无法打开设备；原因见“声音”。</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>没有引擎支持此设备的语言；见“引擎”。</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>半双工：只有面试官不说话时才能听到考生。使用耳机会有帮助。</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>正在使用内置引擎，质量较低；更好的引擎见“引擎”。</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>有已安装的模型无法使用；见“模型”。</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>磁盘没有空间保存面试：请清理。</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>磁盘空间不足以保存二十次面试。</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>账本无法写入：请关闭程序并运行 vivavoce doctor。</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>服务器已停用此设备：这里不能开始面试。</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>服务器拒收了一场面试，数据保留在此：请告知服务器的负责人。</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>此设备的时钟不准：请校准，或让它与网络同步。</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>双工</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>回声测试</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全双工</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>半双工</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>在设置中固定。</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>每次设备检查时选择</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>考生可以在面试官说话时说话。</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>只有面试官不说话时才能听到考生。</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>正在测量，请保持安静…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>没有回声</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>{delay} 毫秒后返回，剩余 {left} dB</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>改进方法：{command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>语音活动</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>话轮结束</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>识别器</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>评估器</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation>设备密钥</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>可用 {free}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>未安装，{size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>考生离开</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>由监考人员结束</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation>{median} / {most} 毫秒</translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation>{count}/{pauses}</translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation>{when}，{end}：等待 {wait}，打断 {cut_offs}，中断 {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation>等待 p50 / p95</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation>此设备尚未进行过面试。数据将显示在这里。</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>已关闭：设置如此，或窗口没有占满屏幕。</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>桌面锁定</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>锁定：会离开此窗口的按键</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>锁定：屏幕保护</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>锁定：节能</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>锁定：对窗口截图</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>窗口没有打开。</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>候选人使用辅助技术，需要这些按键；到达窗口的按键不起作用。</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>这里运行着需要这些按键的辅助技术（{program}）；到达窗口的按键不起作用。</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>这里没有键盘。</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>另一个程序占用了键盘：请关闭它，然后再查看。</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>Windows 拒绝了：需要 10 2004 或更高版本。</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>无法询问 macOS：未安装 pyobjc。</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>X11 允许任何程序读取任何窗口。</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>此窗口系统无法拒绝。</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>此显示器没有该功能。</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>桌面拒绝了：{why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>无法记录要更改的内容，因此未作任何更改：{why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>完整保留在此；服务器已另行存放。</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒收</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>与服务器时钟相差 {seconds} 秒</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}，上次联系：{when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>已停用此设备</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>还有 {events} 条记录和 {files} 个文件待传送</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>目前无法连接</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>已收到全部内容</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>您的凭证</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>记录指纹</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>拍照留存即可：日后可据此查验记录是否被改动。</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>还有要补充的吗？</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>出现的问题，或希望告知的事项。不计分。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>谢谢您，{name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>已保存回答：{answers} · 录音：{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>发送留言</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>留言已保存</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>此页面将在{seconds}秒后关闭</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>您的回答已保存。下一步：{stage}。</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>您的回答已保存。{organisation}会告知您后续安排。</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>您的回答已保存。后续安排会另行通知您。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存了什么</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>请向监考人员出示此代码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>您结束了面试</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>因为您选择离开，面试已停止。</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>监考人员结束了面试</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>监考人员会说明原因。</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>面试被迫中止</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>声音设备出现故障且未恢复。这不是您的责任。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>此设备出现意外问题。这不是您的责任。</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>此前录制的内容已安全保存在此设备上。</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>已保存回答：{answers}。未评分。</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>您可以重新参加面试。监考人员会协助您开始。</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>关于重新预约，请咨询监考人员。</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>请留在座位上。监考人员会过来与您商定如何继续。</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>监考人员锁定了此屏幕</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>请留在座位上。内容不会丢失，时间也不会流逝；屏幕解锁后立即继续。</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>除您的回答外所记录的内容</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>这些是事实，不是结论。时间从面试开始算起。您的留言会与之一同保存。</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>没有记录任何内容。如果您认为应当有所记录，请在留言中说明。</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>以及另外{count}次</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation>{earlier}、{later}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation>{time}起，持续{seconds}秒</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>另一个窗口占用了键盘</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>另一个窗口或标签页到了最前面</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>有文字被粘贴到回答中</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>剪贴板发生了变化</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>按下了被禁用的组合键</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>按键来自程序，而不是键盘</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>文字出现得比手打更快</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>有程序在监听所有按键</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>屏幕被共享</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>屏幕被录制或截取</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>有远程控制程序已连接</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>另一个窗口覆盖在此窗口之上</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>有窗口对录制隐藏了自己</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>显示器被添加、移除或更改</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>有声音的测量值接近电脑合成声</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>有声音的测量值接近扬声器播放</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>听到了第二个声音</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>同时听到两个声音</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>麦克风有时完全没有声音</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>麦克风音量过大，声音失真</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>测量了回答的速度</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>使用了虚拟麦克风或扬声器</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>有音频设备接入或移除</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>另一个程序录制了声音</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>摄像头被遮挡、接入或移除</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>拍摄了一张摄像头静止画面</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>这台电脑有虚拟机的迹象</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>这个桌面会话有远程连接的迹象</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>机构清单上的程序正在运行</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>有USB设备接入或移除</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>网络发生了变化</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>桌面被锁定或解锁</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>这台电脑进入过睡眠</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>这台电脑的时钟被更改</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>监考人员PIN码</translation>
    </message>
    <message>
        <source>For proctors</source>
        <translation>监考人员专用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>继续面试</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>设备、引擎和最近对话的数据</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>监考人员远程停止了本次面试。如果联系不上该监考人员，您可以在此让面试继续。</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>面试正在进行。退出会结束面试，已说的内容会保留。诊断不影响面试。</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>退出程序和查看诊断需要监考人员的PIN码。</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>PIN码错误次数过多</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>请在{seconds}秒后重试。</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>剩余次数：{left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>PIN码错误</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>练习问题</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>小提示</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>开始面试</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>您准备好就可以开始</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>先试一试</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>面试时间：约{minutes}分钟。主要问题：最多{questions}个。</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>再练习一次</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>练习既不录音也不评分。</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>写下您的回答，然后选择“发送”。</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>像对人说话一样说。停顿没有关系，面试官会等待。</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>您可以随时要求重复或解释问题。</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>按一个键即可呼叫监考人员。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>面试的这一部分会被观察，正如您同意之前所告知的</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>监考人员：退出程序或诊断</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>需要监考人员的PIN码（Ctrl+Alt+Q）</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation>您（识别结果）</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>练习：不录音，不评分</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>退出面试</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>您说的话会显示在这里。</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>跳过练习</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>问题 {question}/{questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>要退出面试吗？</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>面试到此结束且不评分。您已说的内容会保留。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>再听一遍问题</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>慢慢想</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>安静思考；计时暂停</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>关闭打字</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>改为打字</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>已呼叫监考人员</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>呼叫监考人员</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>会有人来到您身边</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>我说完了</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>我的回答已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>轮到您打字</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>轮到您了：我在听</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>请稍候：面试官正在说话</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>面试官正在说话</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>我在听您说</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>面试官正在思考</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>面试已结束</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>面试官即将开始。</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>计时已停止</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>大约还剩{minutes}分钟</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>监考人员的消息</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>暂时无法识别语音</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>请在下面打字回答。内容不会丢失，也不影响评分。</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>面试官的语音出现故障</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>请在此阅读问题，并照常回答。</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>请等面试官说完</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>面试官不说话时才会听取：轮到您时左侧会提示，回答不会丢失。</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>已呼叫监考人员</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>有人会过来，您可以继续。</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>增加时间：{minutes}分钟</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name}已为您增加。</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>面试继续</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>已无法联系到停止面试的监考人员。没有任何内容丢失。</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>监考人员的消息，{name}</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>{device}已断开。</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>请检查插头。恢复后面试会自动继续；计时已停止，内容不会丢失。</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>已暂停：声音中断</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>计时已停止，待监考人员通知后继续。</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>监考人员暂停了面试</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>计时已停止，内容不会丢失，稍后自动继续。</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>暂停片刻</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>在此输入您的回答</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>按 Esc 关闭此栏，已写内容会保留。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>请重试。如果再次发生，请呼叫监考人员。</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>是否有其他窗口到最前面或覆盖此窗口</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>粘贴的文字和剪贴板的变化、文字出现的速度、会离开此窗口的组合键，以及按键或监听按键的程序；不记录其他任何按键</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>屏幕是否被共享、录制或控制，以及有哪些显示器</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>麦克风和扬声器，以及使用它们的程序</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>声音是否来自扬声器或电脑合成声、是否缺失或失真、您与面试官是否同时说话，以及回答的速度</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>这台电脑：是否为虚拟机或远程连接、不允许的程序、USB设备、网络、时钟、锁定和睡眠</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>定时的摄像头静止画面；不分析人脸</translation>
    </message>
</context>
</TS>
