<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>これからAIの面接官とお話しいただきます。本番の前に、記録される内容を確認し、音声を試し、練習することができます。</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>アクセスコード</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>ご案内に書かれた8文字の英数字</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>アクセスコード</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>画面は英語です</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>面接を探しています…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>受付する</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>{language}はまだこの端末に入っていません。画面は英語のままです。</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>コードが足りません</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>ABCD-EFGH のような8文字の英数字です。</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>このコードは見つかりません</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>ご案内と一文字ずつ見比べるか、係の者にお尋ねください。</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>このコードは使用済みです</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>このコードの面接は終わっています。今後については係の者がお答えします。</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>まだお時間前です</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>面接は{time}から受けられます。それまで座ってお待ちください。</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>コードの間違いが多すぎます</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>{seconds}秒待ってからやり直すか、係の者にお尋ねください。</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>このコードは期限切れです</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>予定の時間を過ぎています。係の者が別の日時を手配できます。</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>この面接は別の端末で行われます</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>どの端末かは係の者がお答えします。別の方が座っている場合はお知らせください。</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>この面接は中止になりました</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>ご案内した担当者に、別の日時をお尋ねください。</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>この面接は別の日時に変更されました</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>日時は最新のご案内に記載されています。係の者にもお尋ねいただけます。</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>この端末では面接を行わなくなりました</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>別の端末をご利用になるか、係の者にお尋ねください。コードはそのまま使えます。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>面接は終わりました。数秒かかります。楽にしてお待ちください。</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>{of}項目中{done}項目</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>面接を保存しています</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>回答を読み取っています</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>記録を封印しています</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>実施する組織からの説明</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>同意していただく内容</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>任意：自分以外の声が聞こえた場合に記録してもかまいません</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>そのために、声の特徴を表す数値をメモリーに置き、終了時に捨てます。同意しなくても、ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>必要な配慮はありますか？</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>任意です。記録されますが、評価には影響しません。</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>どのような配慮が必要ですか？</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>面接の言語</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>こんにちは、{name}さん</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template}・{stage}・約{minutes}分</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>承知しました</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>何も記録していません。予約はそのままです。ご質問や、人による面接の手配は、係の者が承ります。</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>面接を受けずに終了</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>同意しません</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>同意して続ける</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>未同意の項目：{count}</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>案内を送った組織</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>面接官はAIです</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer}はコンピュータープログラムです。聞き間違えることがあります。いつでも、聞き返したり説明を求めたりできます。</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>声と言葉を記録します</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>最初の質問から最後の質問までです。音声の確認と練習は記録しません。</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>それ以外は見ていません</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>ウィンドウ、キー操作、画面は記録せず、そのことも記録に書かれます。感情や誠実さを判断することはありません。</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>どれも事実として記録され、人が読みます。評価の点数には影響せず、感情や誠実さについて結論を出すこともありません。終わりに記録された内容を見て、コメントできます。</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>面接中は次のことも見ています</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>見る人</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation}と、この会場の係の者です。</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存する期間</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>{days}日間保存したあと、消去します。それより早い消去を求めることもできます。</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>回答の時間を延ばす</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>文字で回答する</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>途中で休憩する</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>読み上げソフトを使う</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>機器やプログラムを使って話します</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>今は話せません</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>聞こえました</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>聞こえません</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度鳴らす</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>係の方へ：{command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>確認できませんでした。やり直すか、係の者を呼んでください。</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>聞き取った言葉：「{words}」</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does}：{engine}（{why}）</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>標準の品質</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>簡易な品質</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>音声を確認しましょう</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>1分ほどで終わります。録音はされません。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>文字で回答します</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>声が届き、面接官の声も聞こえています。</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>すべて問題ありません</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>質問は画面に表示されます。キーボードで答えてください。</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>文字で回答していただきます</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>下の方法を試すか、文字での回答を選んでください。</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>まだ確認できていない項目があります</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>面接を始める前に直す必要があります。係の者を呼んでください。</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>このままでは面接を始められません</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>あなたの声</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>エコー</translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation>音声エンジン</translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation>録音の空き容量</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>部屋の音を少し聞いています。まだ話さなくて大丈夫です。</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>文を普段の速さで読み上げてください。</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>チャイムを鳴らしています。聞こえましたか？</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>少しの間、静かにしてください。</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>聞き取りと読み上げの準備をしています。</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>ディスクの空きを調べています。</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>面接官が話している間も話せます。</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>面接官は、自分が話していない間だけあなたの声を聞きます。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>あなたの番です</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>マイクが見つかりません。</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>ヘッドセットの接続を確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>マイクから音が入りません。</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>ヘッドセットのコードにあるミュートスイッチを確かめて、やり直してください。</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>声がとても小さく聞こえます。</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>マイクを口に近づけて、やり直してください。</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>音が大きすぎて割れています。</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>マイクを手のひら一つ分離して、やり直してください。</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>周りの音が大きいようです。</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>静かになるまで待つか、係の者に別の席を頼んでください。</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>スピーカーが見つかりません。</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>チャイムが聞こえませんでした。</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>音量を上げて、やり直してください。</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>マイクがスピーカーの音を拾っています。</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>音量を下げるか、ヘッドセットを着けて、やり直してください。</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>マイクまたはスピーカーの接続が何度も切れています。</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>ヘッドセットのプラグをしっかり差し込んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>音声機器を使用できません。</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>ヘッドセットを抜いて差し直し、もう一度お試しください。うまくいかないときは、係の者を呼んでください。</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>言葉をうまく聞き取れませんでした。</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>少しゆっくり、マイクに近づいて、やり直してください。文字で回答することもできます。</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>この端末は、この言語の音声を聞き取れません。</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>代わりに文字で回答できます。</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>この端末には、この言語の音声がありません。</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>質問を読んで、文字で回答できます。</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>この端末は、内蔵の音声機能で動いています。通信は使わず、品質は簡易です。</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>声は単調で、ときどき言葉を聞き間違えることがあります。何もしなくて大丈夫です。このことは記録に残ります。</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>この端末に内蔵</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>内蔵。ほかは入っていません</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>この端末で最も良いもの</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>係の者が選択</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>ディスクの空きが少なくなっています。</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>今回の面接には足りています。</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>録音を保存する空きがありません。</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>係の者を呼んでください。このままではお話を保存できません。</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>声を検知</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>話し終わりを検知</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>面接の進行</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>最近の面接</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>待ち時間：回答の最後の音から返答の最初の言葉まで（中央値と95パーセンタイル）。割り込み：受験者が話を続けたために取り下げた返答の数と、回答中の間の総数。</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>状態とバージョン</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>チャイムを鳴らす</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>エコーを測る</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>更新する</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>受験者の画面に戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}。ここには受験者の名前も発言も表示されません。</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>エンジン（{language}）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>音声を試す</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>マイクとスピーカーを使います。録音はされません</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>受付済みの方がいるため、機器は使用中です。</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>音を聞いていません。</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>レベル：{level} dBFS</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>文字としてコピー</translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation>このページの内容を、名前を除いて連絡用にコピー</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>この端末を調べています…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>機器、エンジン、ディスク、台帳に問題はありません。</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>この端末は使用できます</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>今は音声での面接ができません</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>面接は可能です。お知らせ：</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>マイクが見つかりません。接続してから更新してください。</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>スピーカーが見つかりません。接続してから更新してください。</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>機器を開けませんでした。理由は「音声」に表示しています。</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>この端末の言語を話すエンジンがありません。「エンジン」をご覧ください。</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>片方向：面接官が話していない間だけ受験者の声を聞きます。ヘッドセットを使うと改善します。</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>内蔵エンジンを簡易な品質で使っています。より良いものは「エンジン」に示しています。</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>使えないモデルがあります。「モデル」をご覧ください。</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>面接を保存する空きがありません。空きを作ってください。</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>保存できる面接は20件未満です。</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>台帳に書き込めません。端末を終了し、vivavoce doctor を実行してください。</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>サーバーがこの端末の登録を取り消しました。ここでは面接を始められません。</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>サーバーがセッションを受け付けませんでした。データはこの端末に残っています。サーバーの担当者に知らせてください。</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>この端末の時計が合っていません。合わせるか、ネットワークの時刻に従わせてください。</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>エコーの測定</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>片方向</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>設定で固定されています。</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>機器の確認ごとに選択</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>面接官が話している間も、受験者の声を聞きます。</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>面接官が話していない間だけ、受験者の声を聞きます。</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>測定中です。静かにしてください…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>エコーはありませんでした</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>{delay} ms 後に戻り、{left} dB 残っています</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>改善するには：{command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>音声の検知</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>話し終わりの判定</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>音声認識</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation>端末の鍵</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>空き {free}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>導入済み</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>未導入、{size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>受験者が退出</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>係の者が終了</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>機器の故障</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation>{median} / {most} ms</translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation>{count}／{pauses}</translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation>{when}、{end}：待ち {wait}、割り込み {cut_offs}、中断 {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation>待ち p50 / p95</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>割り込み</translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation>この端末での面接はまだありません。行うとここに数値が表示されます。</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>オフ：設定でそうなっているか、ウィンドウが全画面ではありません。</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>デスクトップのロック</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>効いていません</translation>
    </message>
    <message>
        <source>held</source>
        <translation>効いています</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>ロック：ほかへ移るキー</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>ロック：スクリーンセーバー</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>ロック：省電力</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>ロック：ウィンドウの画像の取得</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>ウィンドウが開いていません。</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>受験者が支援技術を使っており、これらのキーが必要です。ウィンドウに届いたものは無効にされます。</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>これらのキーが必要な支援技術が動いています（{program}）。ウィンドウに届いたものは無効にされます。</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>ここにはキーボードがありません。</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>ほかのプログラムがキーボードを占有しています。それを閉じてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>Windows に拒否されました。バージョン 10 2004 以降が必要です。</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>macOS に問い合わせできません。pyobjc がインストールされていません。</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>X11 では、どのプログラムもすべてのウィンドウを読み取れます。</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>このウィンドウシステムには拒む方法がありません。</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>このディスプレイにはありません。</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>デスクトップに拒否されました：{why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>変更内容を記録できないため、何も変更していません：{why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>ここに完全な形で残っています。サーバーは別に保管しています。</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが受け付けなかったもの</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>サーバーの時計との差 {seconds} 秒</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}、最後の通信：{when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>この端末の登録を取り消しました</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>未送信：記録 {events} 件、ファイル {files} 件</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>現在つながりません</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>すべて受け取り済み</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>記録の指紋</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>写真に撮っておけば十分です。記録が変えられたかどうかを、あとで確かめられます。</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>付け加えることはありますか？</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>うまくいかなかったことや、知らせておきたいこと。評価はされません。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>{name}さん、ありがとうございました</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ありがとうございました</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>保存した回答：{answers}・録音：{minutes}分{seconds}秒</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>コメントを送る</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>コメントを保存しました</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>この画面は{seconds}秒後に閉じます</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>回答を保存しました。次は「{stage}」です。</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>回答を保存しました。今後については{organisation}からご案内します。</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>回答を保存しました。今後については別途ご案内します。</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存されたもの</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>このコードを係の者に見せてください</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>面接を終了しました</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>退出を選ばれたため、面接を終了しました。</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>係の者が面接を終了しました</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>理由は係の者がご説明します。</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>面接を続けられなくなりました</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>音声の機器が故障し、元に戻りませんでした。あなたのせいではありません。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>この端末で予期しない問題が起きました。あなたのせいではありません。</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>それまでに記録した内容は、この端末に安全に残っています。</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>保存した回答：{answers}。評価は行っていません。</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>もう一度面接を受けられます。係の者が一緒に始めます。</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>別の日時については、係の者にお尋ねください。</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>そのままお待ちください。係の者が来て、このあとのことを一緒に決めます。</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>係の者がこの画面をロックしました</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>席でお待ちください。失われるものはなく、時間も進みません。画面のロックが解除され次第、再開します。</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>回答のほかに記録されたこと</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>これは事実であり、結論ではありません。時刻は面接の開始から数えています。コメントは一緒に保存されます。</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>記録されたことはありません。記録されるべきことがあったと思われる場合は、コメントに書いてください。</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>ほか{count}回</translation>
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
        <translation>{time}から{seconds}秒間</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>別のウィンドウがキーボードを受け取りました</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>別のウィンドウかタブが前面に出ました</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>回答に文字が貼り付けられました</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>クリップボードが変わりました</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>使えないキーの組み合わせが押されました</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>キーボードではなくプログラムがキーを押しました</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>手で打つより速く文字が入りました</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>すべてのキーを聞いているプログラムがありました</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>画面が共有されました</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>画面が録画またはキャプチャされました</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>遠隔操作プログラムが接続していました</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>別のウィンドウがこの上に重なっていました</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>録画から自分を隠すウィンドウがありました</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>ディスプレイが追加、取り外し、または変更されました</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>コンピューターの音声に近い測定値の声がありました</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>スピーカーからの音に近い測定値の声がありました</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>別の人の声が聞こえました</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>二人の声が同時に聞こえました</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>マイクからまったく音が出ないときがありました</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>マイクの音が大きすぎて歪んでいました</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>回答の速さが測定されました</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>仮想のマイクまたはスピーカーが使われていました</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>音声機器が接続または取り外されました</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>別のプログラムが音を録音していました</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>カメラが覆われたか、接続または取り外されました</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>カメラの静止画が撮影されました</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>このコンピューターに仮想マシンの特徴があります</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>このデスクトップに遠隔接続の特徴があります</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>組織のリストにあるプログラムが動いていました</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>USB機器が接続または取り外されました</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>ネットワークが変わりました</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>デスクトップがロックまたは解除されました</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>このコンピューターがスリープしました</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>このコンピューターの時計が変更されました</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>端末を終了する</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>係の者の暗証番号</translation>
    </message>
    <message>
        <source>For proctors</source>
        <translation>係の者用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>面接を再開する</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>機器、エンジン、最近の面接の数値</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>係の者が離れた場所からこの面接を止めました。その係と連絡が取れない場合は、ここで再開できます。</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>面接が進行中です。端末を終了すると面接も終わります（それまでの内容は残ります）。診断は面接に影響しません。</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>端末の終了と診断には、係の者の暗証番号が必要です。</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>暗証番号の間違いが多すぎます</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>{seconds}秒後にやり直してください。</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>残りの回数：{left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>暗証番号が違います</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>練習の質問</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくと安心なこと</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>面接を始める</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>準備ができたら始めましょう</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>まず試してみましょう</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>面接の時間：約{minutes}分。主な質問：最大{questions}問。</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>もう一度練習する</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>評価されません</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>練習は録音も評価もされません。</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>回答を入力し、「送信」を選んでください。</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>人と話すように話してください。間があいても、面接官は待ちます。</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>質問はいつでも聞き返したり、説明を求めたりできます。</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>係の者は、キー一つで呼べます。</translation>
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
        <translation>音声</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>同意の前にお知らせしたとおり、面接のこの部分は見守られています</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>係の者：端末の終了または診断</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>係の者の暗証番号が必要です（Ctrl+Alt+Q）</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation>あなた（聞き取り）</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>練習：録音も評価もされません</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>面接をやめる</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>お話しになった言葉がここに表示されます。</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>練習を省く</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>質問 {question}／{questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>面接をやめますか？</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>面接はここで終わり、評価は行われません。これまでの内容は残ります。</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>質問をもう一度聞く</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>考える時間</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>黙って考えられます。時計は止まります</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>入力を閉じる</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>文字で入力</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>係の者を呼びました</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>係の者を呼ぶ</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>人が来ます</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>話し終えた</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>回答は以上です</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>入力してください</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>どうぞ。聞いています</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>お待ちください。面接官が話しています</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>面接官が話しています</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>聞こえています</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>面接官が考えています</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>面接は終わりました</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>まもなく面接官が話し始めます。</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>時計は止まっています</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>係の者からのメッセージ</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>今は音声を聞き取れません</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>下に文字で入力してください。内容は失われず、評価にも影響しません。</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>面接官の声が出なくなりました</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>質問はここでお読みください。回答はこれまでどおりで結構です。</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>面接官が話し終わるまでお待ちください</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>面接官が話していない間に声を聞き取ります。あなたの番は左に表示され、回答が失われることはありません。</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>係の者を呼びました</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>人が来ます。その間、続けていただいても構いません。</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>時間の追加：{minutes}分</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name}が追加しました。</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>面接を再開します</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>面接を止めた係の者と連絡が取れなくなりました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>係の者からのメッセージ（{name}）</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>{device}が外れました。</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>接続を確かめてください。元に戻ると面接は自動で再開します。時計は止まっていて、失われるものはありません。</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>一時停止：音声が途切れました</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>時計は止まっています。係の者の合図で再開します。</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>係の者が面接を一時停止しました</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>時計は止まっていて、失われるものはありません。自動で再開します。</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>少しの間、停止しています</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>ここに回答を入力</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>Escで閉じます。書いた内容は残ります。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>もう一度お試しください。繰り返すときは、係の者を呼んでください。</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>別のウィンドウが前面に出たり、この上に重なったりしていないか</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>貼り付けた文字とクリップボードの変化、文字が入る速さ、このウィンドウの外に出るキーの組み合わせ、キーを押したり聞いたりするプログラム（ほかのキーは記録しません）</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>画面が共有、録画、操作されていないか、どのディスプレイがあるか</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>マイクとスピーカー、それを使っているプログラム</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>音がスピーカーやコンピューターの声ではないか、途切れたり歪んだりしていないか、面接官と同時に話していないか、回答の速さ</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>このコンピューター：仮想や遠隔のものではないか、許可されていないプログラム、USB機器、ネットワーク、時計、ロック、スリープ</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>一定間隔のカメラの静止画（顔は分析しません）</translation>
    </message>
</context>
</TS>
