<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>現在は利用できません</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>受験者へのメッセージ</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>時間の追加</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>画面のロックまたは解除</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>聞くまたはやめる</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>ルームを担当する、または担当を外れる</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>ルームを引き継ぐ</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>応援を呼ぶ</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>面接を終了する</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>面接は進行中ではありません。</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>先にルームを担当してください。</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>メッセージ…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>時間の追加…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>ロック…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>担当を外れる</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>担当を続ける</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>応援の終了</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>応援…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>聞くのをやめる</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name}が聞いています。</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>引き継ぎを申し出る</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>相手が引き受けるまで、担当はあなたのままです。</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>ほかにルームを担当できる人がいません。係の者は管理者が追加します。</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>相手へのひとこと（空欄でも可）</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>デスクにいます</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>デスクにいません</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name}・{there}・ルーム：{count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>受験者に表示される文</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>あなたの名前とともに表示されます：{name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>定型メッセージは面接の言語です：{language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>面接を一時停止する</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>画面をロックする</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>誰かが再開するまで止まります。その間、時間は進みません。</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>ロックを解除するまで、受験者に面接の画面は見えず、面接も止まります。</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>理由（受験者に表示されます。空欄でも可）</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>追加した時間が、あなたの名前とともに受験者に知らされます。</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation>理由（受験者に表示されます）</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>{name}の面接を終了しますか？</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name}に表示される文：「{reason}」</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼ぶ</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>誰かが来るまで、すべての係の者と管理者の一覧に表示されます。</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>どのような用件ですか？（空欄でも可）</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>{name}からこのルームの担当を受け取りますか？</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>現在は{name}が担当しています。あなたが受け取ったことは相手に表示されます。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>面接はすぐに中断され、再開できません。それまでの内容は残りますが、評価は行われません。係の者が終了したことと理由が、受験者に表示されます。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation>{act}：{minutes}分</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation>未送信：サーバーにつながりません。誰にも伝わっていません。</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>送信済み、確認待ち（{seconds}秒）</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>端末が受信、未実行（{seconds}秒）</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>保存済み：端末がセッションを引き渡すときに記録されます</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>拒否されました：{reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>時間内に実行されませんでした：{reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>最初の送信が届いていた場合も、もう一度送って実行されるのは一回だけです。</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>理由の記載はありません</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>画面のロックを解除する</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>シグナルへのメモ</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>呼び出しに応える</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>このルームを担当する</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>ルームの担当を外れる</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>引き継ぎの申し出を取り下げる</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>ルームを引き受ける</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>ルームを引き受けない</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>応援の呼び出しを終える</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>面接は終わっています</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>面接は始まっていません</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>面接側が時間内に受け付けませんでした</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>この端末に、そのセッションの人はいません</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>端末から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>端末は受信しましたが、結果の報告がありません</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>実行される前に端末が再起動しました</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>端末で問題が起きました</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>二次採点</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>評価票の訂正</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>管理者のデスク</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>人と機械の一致度</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>ブラインドの二次採点だけから計算しています。カッパは半点刻みの二次の重み付きです。1は完全な一致、0は偶然と同じ程度です。組が2つ未満のときと、点数がまったく変わらないときは値がありません。</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>ブラインドの二次採点：{blind}件。ブラインドでないため除いたもの：{others}件。</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>このテンプレートのセッションには、まだ二次採点がありません。セッションの結果から採点してください。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均の差</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>人が機械より高い</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>カッパ</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>区間内</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>記録がありません</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>その期間に、その種類の操作は行われていません。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>操作の対象のID</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>IDを探す</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV で書き出す</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>監査ログ（CSV）：新しいものから最大{most}件</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>書き出した件数：{count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV で書き出す…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去1日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>読まれた結果</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>聞かれた録音</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>端末から取り戻したセッション</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Webhook のシークレット</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>新しいものから{count}件が入っています。{when}より前の操作は含まれていません。期間を短くするか、人または操作の種類を選び、それぞれ別に書き出してください。</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>ファイルにはすべての記録が入っていません</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>新しいシグナル</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>ルーム：{count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>進行中：{count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>呼び出し：{count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>応援：{count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>一時停止中：{count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>問題：{count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>新しいシグナル：{count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>今日の次の予定（時刻は{zone}）</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>ルームの状況を問い合わせています…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>サーバーを待っています…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>該当するルームがありません</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>検索と選択に合うものがありません。</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>すべてのルームを表示</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>進行中の面接はありません</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>端末に人が着くと、すぐにそのルームがここに表示されます。</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>{age}前の情報（ライブではありません）</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>残り時間 {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>質問 {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>シグナル：{count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>前回見てからの新着：{count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>観察中の検知器：{some}／{all}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>担当：{name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定済み</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>ネットワーク良好</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>ネットワーク低速</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>2秒ごとに通信</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>端末オフライン</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}、通信の記録なし</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}、{time}からオフライン</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}：使用可能</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>空いている端末：{all}台中{ready}台が使用可能</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>通知音</translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation>表示中のルーム</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation>ルームと人を検索</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>次のルーム。矢印キーで移動できます</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>次の種類のルームを表示</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>前の種類のルームを表示</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>ルームを固定、または解除</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>順位が上がるルームを移動させる</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>音で知らせるものを選ぶ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>すべてのルームに戻る</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>移動するルーム：{count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>固定しました：{name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>固定を外しました：{name}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}時間</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation>シグナルはまだありません</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>受験者の呼び出し</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>同僚の応援要請</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>画面ロック中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>検知器の故障</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>低速なネットワーク</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>係の者による</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>画面が隠れています</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>音声機器</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>システムによる</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>面接官が話しています</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>受験者が話しています</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>面接官が考えています</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>受験者を待っています</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>参加者の情報は消去済みです</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>まだ終わっていません</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>すでに終了</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>中止できるもの：{count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>変更できるもの：{count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>再実施を依頼できるもの：{count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>そのまま残すもの（{reason}）：{count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>完了：{count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>端末の解放待ち：{count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>未実行：{count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>予定し直しました</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>端末待ち：{count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>変更しました</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>セッションを中止する</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>セッションの日時を変更する</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>面接を再実施する</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>予定し直す</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>それぞれの結果</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>未開始：{count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>待機中のものを取り下げる：{count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>取り下げました：{count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count}件中{done}件</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新しい日時</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>端末が面接を行っている可能性がある場合も、すぐに行う</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>理由（ずっと残るため、人の名前は書かないでください）</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>すぐに行う理由を書いてください。</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>変更の方法</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>すべて同じ日時にする</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>それぞれの日時からずらす</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>ずらす量（マイナスで早める）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>日後</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>時間後</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>分後</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>アクセスコード</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name}がすでに応えました</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>呼び出しは終わりました</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>あなたが向かうことを{name}に伝えました</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>呼び出しに応えられません：{why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name}が応援を求めています：{room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name}があなたにルームの引き継ぎを申し出ています：{room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>ほかの依頼: {count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応える</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>ルームを開く</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who}が人を呼んでいます</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>ほかの呼び出し: {count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>{time}待っています</translation>
    </message>
</context>
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
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>アクセスコード：表示されるのは今回だけです。コピーするか、案内票を参加者に渡してください。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>案内票の PDF…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>次の端末では、次に通信するまで以前のコードでも開きます：{kiosks}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>案内票の PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>書き出しました：{file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>点数を並べて表示</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>点数なし</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>比較する人を選ぶ</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>比較できないものがあります</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>選んだ順に並びます。シグナルは比較しません。それぞれの結果でご覧ください。</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>テンプレートのバージョンが異なります。</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>この質問は出されていません。</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>このテンプレートのセッションを5件まで比較できます</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>このテンプレートのセッション</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names}：最初に選んだものとは別のテンプレートで行われ、評価基準の内容が異なります。</translation>
    </message>
    <message>
        <source>{name}: {what}. {why}</source>
        <translation>{name}：{what}。{why}</translation>
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
        <source>A proctor may listen in</source>
        <translation>係の者が聞くことがあります</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>この会場の係の者が、あなたと面接官の話を数分ずつリアルタイムで聞くことがあります。その間は名前が画面の上に表示され、誰がいつ聞いたかが記録に残ります。</translation>
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
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>このデスクは使用できません</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>あなたのアカウントの役割が異なります。管理者が変更できます。</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>パスワードを変更しました。ほかのサインインは終了しました。</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>キーの一覧を表示</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>追記できるもの</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>端末 {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止する</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>{kiosks}を待っています</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>記録にはまだ記載がありません</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>記録の記載どおり</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>記録の記載と異なります</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>依頼された操作</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>新しいアクセスコード…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>指示を取り下げる</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>端末から取り戻す…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>別のアクセスコードを発行しますか？</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>以前のコードは使えなくなります。伝えた相手に、新しいコードをお知らせください。</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>新しいアクセスコード</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>指示を取り下げました</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>失われた端末から取り戻しますか？</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>今後通信することのない端末に限って行ってください。進行中の面接は、端末の故障として終わります。あとでその端末から届いたものは別に保管します。元に戻せません。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>詳細を閉じる（Escape）</translation>
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
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>使用待ちのコード</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>待っているコードはありません</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>新しい端末ごとに一つ作成してください。端末はそのコードで一度だけ登録します。</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>端末を登録…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>コードは作成時に一度だけ表示され、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>コードを取り消す…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>{name}のコードを取り消しますか？</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>このコードでは端末を登録できなくなります。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>コードを取り消しました</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>別の連鎖</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>前の部分がありません</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>署名時の内容と異なります</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>この端末のセッションではありません</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>セッションは終わっていました</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>選択した端末</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検知器</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>名前や場所の変更…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最後の通信</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>未着のもの</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>{time}にすべて引き渡し済み</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>別に保管</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>作動中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>機能低下</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>ここでは利用不可</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>名前、場所、バージョン</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>端末を探す</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>端末の名前や場所を変更</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>端末を登録する</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>その名前の端末はありません</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>検索語を短くしてください。</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>すべての端末が正常です</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>取り消した端末はありません</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>端末はまだありません</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>コードで登録した端末がここに表示されます。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>取り消しました：{name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>この場所の内訳</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>登録コード</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>新しい端末のコード</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>コードを作成</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>8時間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>扉の表示どおりに（例：4号室 左）</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>場所を指定したセッションは、その場所の端末だけに送られます。空欄ならどこでも可</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>端末の名前が必要です</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未入力の項目があります</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>{name}のコード</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>登録コード</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>表示されるのは今回だけです。使用されるか期限が切れるまで、このコードを持つ人は端末を登録できます。</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>{time}まで有効です。端末で次を実行し、求められたらコードを入力してください：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>端末の名前や場所を変更する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>元の場所のセッションは、次に端末が問い合わせたときに取り下げられます</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>{name}の登録を取り消す</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>監査ログに残ります（例：盗難、故障、使用終了）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>通信の記録なし</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>最近通信あり</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>通信なし</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>イベント：{count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>ファイル：{count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>故障：{count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>機能低下：{count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>作動中：{count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>サーバーより{seconds}秒遅れ</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>サーバーより{seconds}秒進み</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>1日以上通信がありません</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>検知器が故障しています</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>ディスクの空きがほとんどありません</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>サーバーが受け付けなかったものがあります</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>時計が合っていません</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>まだ届いていない結果があります</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>端末：{all}・稼働中：{there}・要確認：{needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>この端末では面接を始められなくなり、控えを持つ面接は手放されます。それらはほかの端末で行えます。</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>始めていたものは引き続き引き渡せます。そのセッションにはフラグが付き、ほかは別に保管されます。</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>この端末では今、面接が行われています。その面接は最後まで続き、フラグが付きます。</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>最後の報告の時点で未着のもの：{backlog}。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>元に戻せません。再び使うには、新しいコードと新しい鍵で登録し直す必要があります。</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>受け付けなかった引き渡し</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>別に保管しているものはありません</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>サーバーが端末から受け付けられなかったものは、そのままの形でここに残ります。</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>受験者の発言が含まれることがあります。開いた人は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>引き渡しを保存する</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました：{path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>受け付けなかった引き渡し</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason}：{detail}。イベント{first}以降、イベント：{count}、{size}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>続きがあります。すべて見るには保存してください。</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>内容はセッションとともに消去されました。ハッシュが、届いたことを示します。</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>サインインの期限が切れていました。入力した内容は失われていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>もう取り消せません。結果はここに表示されます。</translation>
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
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>結果を書き出す</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>書き出すものがありません</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>セッションが多すぎます</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>一度に{most}件までです。</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>どのフォルダーですか？</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}件中{done}件</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>書き出していません</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>サインインの期限が切れていました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>書き出しました：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>セッションごとに一つのファイル。ファイル名はセッションのIDです。</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>ファイル：{name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>セッション：{count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ブック（XLSX）</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>セッション、評価項目、発言、シグナルを各シートに。フィルター付き。</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV（1行1セッション）</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>本人情報、時刻、結果。</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV（1行1評価項目）</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>評価項目ごとの点数、理由、引用。</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>報告書（PDF）</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>セッションごとに1〜3ページ。閲覧と印刷用。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>記録の全体。プログラム用。</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>証拠一式</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>セッションごとの台帳、録音、署名。vivavoce verify で検証できます。</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>セッション：{sessions}・ファイル：{files}・{size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>サーバーにもうないもの：{count}</translation>
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
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>サインインの期限が切れました</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>続けるにはサインインしてください。画面の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>見出しよりもセルの多い行です。</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>区切り文字を含むものは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>同じ名前の人に、このテンプレートの未終了のセッションがすでにあります：{when}。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>長すぎます：{count}文字。</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>{most}文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>改行または印字できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>1行で書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>「{text}」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>訂正するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>このIDは{name}として登録済みです。名前とアドレスは変わりません。</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>このアドレスは{name}が使用しています。別の参加者として登録します。</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>「{text}」は言語のコードではありません。</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>en、ja、pt-BR のようなコードで書いてください。</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>ID「{text}」のセッションはすでにあります。</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>この行を除くか、別のIDにしてください。</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>「{text}」という名前のテンプレートが複数あります。</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>テンプレートのIDを書いてください。</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>「{text}」という有効なテンプレートはありません。</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>有効なテンプレートの名前かIDを書くか、上で選んでください。</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>テンプレートがありません。</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>すべての行に使うものを上で選んでください。</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>「{text}」はこのテンプレートのステージではありません。</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>このテンプレートのステージ：{names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>「{text}」は日時ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>2026-03-10 09:30 のように書いてください。</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>「{text}」は過ぎています。</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>これからの日時を指定してください。</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>「{text}」は先すぎます。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>年を確認してください。</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>{line}行目と同じです。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらかを除いてください。</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>行全体が{line}行目と同じです。</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>1行の扱い</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>すべての行のテンプレート</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>すべての行の場所</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>参加者とセッション</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>列：{field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルのとおり</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>アクセスコード</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>取り込めますが…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>参加者の外部ID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation>セッションの外部ID</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>一覧を取り込む</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>セッションに戻る</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>取り込みを中止しますか？</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>取り込んだ行は残ります。同じファイルをもう一度取り込むと続きから始まり、二重にはなりません。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV ファイルを選ぶ</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file}・行：{rows}・{encoding}・区切り：{separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>修正が必要な行はありません</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>要修正のみ：{count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>問題のない行を取り込む：{count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>要修正の行を保存：{count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>未終了のセッションがある人を除く：{count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>同じ名前の人に、同じテンプレートの未終了のセッションがある行：{count}。この2日以内にご自身がまったく同じファイルから取り込んだものは、二重にはなりません。それ以外の人には、セッションがもう一つずつ作成されます。</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>セッションがある人にも予定しますか？</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>すべて取り込む</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{count}件中{done}件</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>各行の結果</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>取り込みが終わりました。{summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>書き出しました：{file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSV で保存</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>CSV ファイルをここにドロップするか、選んでください</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>1行目は見出し、以降は参加者ごとに1行です。最大{rows}行。UTF-8、UTF-16、Windows-1252 を読み取れます。セルの区切りはコンマ、セミコロン、タブです。すべての行を確認していただくまで、何も取り込みません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>見出しだけのファイルを保存…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>この一覧を保存…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>この一覧をコピー</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>拒否された行を保存…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>残りを続ける</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>未終了のセッションがあるため除いたもの：{count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>アクセスコードを控えずに離れますか？</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>アクセスコードは保存もコピーもされていません。2日以内に同じファイルをもう一度取り込むと、再び表示されます。その後は、コードを持っていない人には新しいコードが必要です。</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>控えずに離れる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>コピーしました：{count}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>最大{most} MiB です。分割して、一つずつ取り込んでください。</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>ファイルの文字を読み取れません</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>{encoding} でない部分があります。CSV UTF-8 で保存し、もう一度選んでください。</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>{line}行目：{why}。引用符が足りない可能性があります。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>ファイルを最後まで読み取れません</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>取り込むものがありません</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>見出しの行と、参加者ごとの行が必要です。</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>列が多すぎます</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>{count}列あります。最大{most}列です。</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>{number}列目</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>行が多すぎます</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>最大{most}行です。分割して、一つずつ取り込んでください。</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>取り込み済み：{count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>すでにあったもの：{count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>拒否：{count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>未開始：{count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>IDがすでにあります</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>このファイルのこの行は、別の選択で取り込み済みです</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>プログラムがセッションを予定したり結果を取得したりするには、キーが必要です。</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>キーを作成…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>どのプログラム用か。</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未入力の項目があります</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>名前と、少なくとも一つの権限が必要です。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>表示されるのは今回だけです。プログラムだけに設定し、ほかの人には渡さないでください。</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>キー {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name}を取り消しますか？</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>このキーを持つプログラムは、今後拒否されます。元に戻せません。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>取り消しました：{name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>セッションの一覧とルームの閲覧（結果は除く）</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>セッションの予定、変更、中止</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>記録の閲覧：文字起こし、評価、シグナル</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>評価票の訂正、ステージの承認</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>シグナルへのメモの追加</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>録音の再生、証拠一式の取得</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>端末の操作：一時停止、メッセージ、終了</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>参加者の名前とアドレスの閲覧</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>参加者の追加と変更</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>参加者の完全な消去</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>テンプレートの閲覧</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>テンプレートの変更</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>端末とその状態の閲覧</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>端末の登録と取り消し</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Webhook の管理</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>監査ログと指標の閲覧</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>日数：{days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>取り消すまで</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭の文字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後の使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation>フォーカスの喪失</translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation>別のウィンドウやタブ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた文字</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>クリップボードの変化</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>使えないキー</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>プログラムによるキー</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>速い文字入力</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>キーの傍受</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>画面の共有</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>画面のキャプチャ</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>遠隔操作</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>重なったウィンドウ</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>隠れたウィンドウ</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>ディスプレイの変化</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>コンピューターに近い声</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>スピーカーに近い声</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>別の人の声</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>同時の発話</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>音の歪み</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>回答の速さ</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>仮想の音声機器</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>音声機器の変化</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>ほかでの録音</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>リモートデスクトップ</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>リストのプログラム</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB機器</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>ネットワークの変化</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>デスクトップのロック</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>コンピューターのスリープ</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>時計の変更</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>カメラの静止画</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>まだサーバーに接続していません。接続を繰り返し試しています。</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>{time}（{zone}）からサーバーに接続していません。表示はその時点のものです</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>係の者が聞いています：{name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>受験者の音量</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>面接官の音量</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10分延長</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>ルームの音は聞こえなくなりました：{why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>端末がルームの音を送るのを待っています…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>ルームの音を聞いています。その間、受験者にあなたの名前が表示されます。</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>ここでは再生できません（{why}）。音量だけを表示します。</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>欠けた部分：{count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>10分たちました</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>面接は終わっています</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>端末が接続していません</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>端末が拒否しました</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>端末から何も届きませんでした</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>このルームの音を聞きますか？</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>聞いている間、受験者にそのこととあなたの名前が表示されます。聞いたことはセッションの記録に残りますが、音は残りません。</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>聞く</translation>
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
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>{count}日前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count}分前</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>{count}秒前</translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation>テンプレートを翻訳</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>同じステージ、評価項目、重みの複製を作り、文を左右に並べて翻訳します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>保存するまで、このコンピューター上の下書きのままです。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>元にするもの</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>空のテンプレート</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>空のテンプレートの言語</translation>
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
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>参加者の情報を訂正</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>参加者の情報を消去</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>理由（台帳にずっと残ります）</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>端末が持つセッションも取り戻す（端末に残っている内容は失われます）</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>名前、アドレス、IDの一部</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>人を探す</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>その名前の人はいません</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>名前を短くして検索してください。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>参加者は、最初のセッションを予定したときか、一覧を取り込んだときに加わります。</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>この人のセッション</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>セッションはありません</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>予定…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>データ…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>訂正しました。セッションには予定したときの名前が残ります</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>データを保存</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>書き出しました：{file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>受信：{size} KiB</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name}の情報を完全に消去しますか？</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>ここでも、ほかのどこでも、誰も元に戻せません。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去する</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる（Escape）</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name}：名前、アドレス、ID、本人についてのすべての情報。サーバー上とすべての端末が対象です。</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>音、言葉、画像、点数が消えるセッション：{count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>うち進行中で、端末が引き渡したあとに消去するもの：{count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>残るもの：ハッシュの連鎖、イベントの時刻と種類（名前は含みません）、この消去の理由。バックアップには及びません。</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>消去したセッション：{count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>端末の引き渡し待ち：{count}（{kiosks}）</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>参加者が求めた</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>同意が撤回された</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>誤って追加した</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>法律の定め</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>{count}文字以上。記号よりも、いくつかの言葉を並べると覚えやすくなります</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>新しいパスワード（もう一度）</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>{count}文字以上</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>一致しません</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更していません</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>サインインできる人はまだいません</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>担当者を追加…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべてサインアウト…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>空欄にすると、この人としてはまだサインインできません。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未入力の項目があります</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>追加しました：{name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name}を変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>自動で作られたパスワードです。別の手段で本人に伝えてください。設定すると本人はサインアウトされます。</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>{name}のパスワード</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>パスワードを設定しました：{name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>{name}をすべてサインアウトしますか？</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>使用中のすべてのデスクで、パスワードをもう一度求められます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>サインアウトしました：{name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>{name}を無効にしますか？</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>サインアウトされ、サインインできなくなります。行った操作は監査ログに残ります。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>係の者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>ルームをリアルタイムで見て、援助、一時停止、終了を行います。結果は見られません。</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>結果を読み、録音を聞き、二次採点を行います。開始や終了は行いません。</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>すべて：予定、結果、テンプレート、端末、担当者、キー。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>パスワード未設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>名前とアドレスが必要です。</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>パスワードは{count}文字以上です。</translation>
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
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>このセッションに録音はありません。</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>録音は消去されました。</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>このアカウントは結果を読めますが、録音は聞けません。</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>録音が届きません</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>録音が大きすぎて、ここでは再生できません</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>録音を閉じました</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>使用できるスピーカーがありません。</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>スピーカーの接続が切れました。</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>音は出ません。文字起こしは音なしで進みます。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>両方の声</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>参加者のみ</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>面接官のみ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>このセッションに聞ける音はありません。</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>この録音は再生できません</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
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
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>これまでの聞き取り</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>採点しています…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>根拠の種類：{depth}／{most}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>質問：{asked}、追加質問：{probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>総合点はありません</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>合否は未定</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>10点中{score}点、{passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>採点なし</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score}（{low}〜{high}）</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>受験者と同じように、文字で、またはこのコンピューターのマイクとスピーカーを使った音声で、面接官と話してください。面接官の発言の横に、そう言った理由が表示されます。</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>面接は終わりました。</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>質問 {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>係の者を呼ぶ場面です</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>自己紹介をする</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>主な質問をする</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>追加質問をする</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>質問を説明する</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>励ます</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>言い換える</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>次に進むことを勧める</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>質問に答える</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>話を戻す</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>終了するかを尋ねる</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>締めくくる</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>試すステージ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>あなたの回答（Ctrl+Enter で送信）</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>その後、下書きが変わりました</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>この会話は変更前の内容です。現在の内容を試すには、始め直してください。</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>このウィンドウは音声なしで開かれています</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>文字での入力は使えます。</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>音声の準備をしています…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>発言は一切保存されません。</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>入力はこれがなくても使えます。</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>音声でのプレビューが終わりました</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>この下書きはまだ試せません</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>問題があります。F8 で移動できます。</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>このテンプレートには、面接官が質問するステージがありません</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>すべてのステージを人が行います。</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>文字で始める</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>始め直す</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>音声を終える</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>音声で始める</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>何も言わない</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>エディターにあるテンプレートをそのまま使います（保存の有無は問いません）。プレビューの内容は保存されません。</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>今すぐ採点する</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>面接官が話しています</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聞いています</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>あなたが話しています</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>考えています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>呼んでいる受験者に応える</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>係の者のデスク</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>新しい面接官</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>保存した面接官</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>保存した面接官</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>保存した面接官はありません</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>ここで一度作成し、テンプレートにコピーします。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>面接官を保存しました。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>今そちらへ向かっています。</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>ゆっくりで大丈夫です。急ぐ必要はありません。</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>もう少しマイクに近づいてお座りください。</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>もう少し大きな声でお話しください。</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>部屋にほかの方がいないことをお確かめください。</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>面接が終わるまで、このウィンドウのままでお願いします。</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>少しの間、中断します。まもなく再開します。</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>すべて問題ありません。どうぞ続けてください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation>10点満点</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low}から{high}の間</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>名前は消去済み</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>配慮</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>お客様の参照番号</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}、バージョン {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>基準点</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>改訂 {number}（以前のものを訂正）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>採点不可：採点できた部分が少なすぎます。</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>まだ採点されていません。</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>面接が始まっていないため、採点するものがありません。</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>面接は進行中です。終わったあとに採点されます。</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>面接は途中で終わりました。記録した内容は残りますが、評価は行われません。</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>面接は中止になったため、採点するものがありません。</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>評価票がありません。</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>発言が不足</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>観察あり</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>一部を観察</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>観察なし</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>モデル {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>台帳の先端</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>署名済みチェックポイント</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>録音、SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>消去された事実</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>3ページに収めるため短くしています。JSON の書き出しにはすべて含まれます。</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>シグナル：{count}件。最初の{shown}件を原文のまま示します。ブックと JSON の書き出しにはすべて含まれます。</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>面接報告書 {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made}・{count}ページ中{number}ページ</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce・面接報告書</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>各点数の根拠</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>良かった点と、次に確かめる点</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>受験者が付け加えたこと</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>検知器が捉えたこと</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>各検知器が述べた事実を順に示します。ここから点数、重大さ、判定を導くことはありません。</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>シグナルはありません。観察した内容は下のとおりです。</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>これらの検知器では分からないこと</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>観察した内容</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完全性</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>このページだけでは何も証明しません。`vivavoce verify` が、セッションの証拠一式をこれらの値と照合します。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>総合</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>較正</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>参加者が付け加えたこと</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>係の者が行ったこと</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>作成：{author}</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>フィードバックはありません。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>終わり方の詳細</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>サーバーとの差 {offset} ms</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>端末の時計</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>未較正</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>この評価エンジンと人の点数は、この評価基準ではまだ比較されていません。点数は最初の意見としてお読みください。</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>評価票で補正する前の、評価エンジン自身の点数は{score}でした。</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>モデル {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>{number}回目</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>点数 {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>改訂 {number}：{score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label}：別の理由</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label}：引用 {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>フィードバックを書き直しました</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>変わったのは作成者のみ</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>ブラインド：採点の前に、このセッションの点数をこのサーバーに求めていません。</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>ブラインドではありません：採点の前に{seen}を開いています。</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>区間内</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>区間外</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>この参加者のセッション：{count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>評価票：{count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>二次採点：{count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>このテンプレートの全セッションでの一致度</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>イベント：{events}、署名：{signatures}。</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>証拠が一致しません：{count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>署名されたあとに、変更、削除、並べ替えは行われていません。端末の記録が事実どおりであることを示すものではありません。</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>証拠の連鎖は保たれています</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>この結果は表示できません</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>端末がセッションを引き渡すまで、メモは待機します</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>メモはセッションの台帳に残りました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>評価票の訂正</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>二次採点…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>5秒戻る</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>5秒進む</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>前の発言</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>次の発言</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>次の引用を再生</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>前の引用を再生</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>文字起こしを検索</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>消去されたセッション</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>名前の情報はありません</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>{time}の引用：{quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>文字起こしで表示して再生</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>評価項目ごとの点数</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>理由の記載はありません。</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>根拠の数：{count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>採点できるだけの発言がありません。</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>引用はありません。</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>評価項目の加重平均です。区間には、点数のない評価項目がどの値でもありえたことも含まれます。</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>このセッションの内容は消去されました</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>証拠の連鎖は残ります。いつ何が起きたかは分かりますが、発言は含みません。</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>このセッションは途中で終わり、採点されていません</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>それまでに記録した内容はすべて残ります。</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>このセッションはまだ終わっていません</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>終わったあとに採点されます。</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>このセッションは中止になりました</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>点数を計算しています</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>面接を行った端末が点数を送信します。たいていは終了から2分以内です。電源が切れている端末やネットワークにつながっていない端末は、復帰したときに送信します。</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>総合点はありません</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>評価基準の大半について、発言が足りません。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>点数なし</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>根拠が不足</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>区間 {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>基準点 {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>重み {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>人の採点 {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>総合点なし</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>記録されたこと（時間順）</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind}：{count}件</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>検知器が述べたことを原文のまま示します。ここから何も計算せず、点数にも反映されません。</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>シグナル（時間順）</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>このシグナルにメモを書く</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>全体を観察し、記録なし：{kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>観察なし：{kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>終わりは不明</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>メモ: {count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>終了した時刻</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>分からないこと</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>話した人</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>述べたもの</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>イベント {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>イベント：{count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>署名：{count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>消去済み：{count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>読み取り不可：{count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>台帳全体のハッシュ、つながり、署名を確認します</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>再生に合わせて表示</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>発言は消去されました。</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>発言はありません。面接は行われませんでした。</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>発言はありません。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>追加質問</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>すべての質問を終えた</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>参加者が退出</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>係の者が終了</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>端末の故障</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ネットワークの障害</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>来なかった</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>管理者が中止</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>強く推薦</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>判断が分かれる</translation>
    </message>
    <message>
        <source>No</source>
        <translation>推薦しない</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>強く入学を推薦</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>入学を推薦</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>補欠</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>基準を上回る</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>基準に達している</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>練習が必要</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>合否は判定できません</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>発話の検知</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>話し終わりの判定</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>言葉の認識</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>評価エンジン</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>観察あり</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>一部を観察</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>ここでは観察不可</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>観察の許可なし</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>検知器の故障</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>参加者のデータの書き出し</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>一覧の総合点</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>自分の評価票</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>評価票</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>ほかの二次採点</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>テンプレート別</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>保存しているものはありません</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>セッションが終わり、サーバーが集計するとここに表示されます。</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>その状況のセッションはありません</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>人の情報を消去</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>この人の情報を消去…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>参加者：名前、アドレス、ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>該当する人はいません</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>誰の情報を消去しますか？</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>端末からもセッションを取り戻す（端末に残っている内容は失われます）</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>元に戻せないことを理解しました</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>消去していません</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>この人のすべてのセッション：音、言葉、画像、名前を、すべての場所から。残るのは、何かがあったことの証明だけです。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>{name}のみ</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>人の情報を消去…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>端末が保持</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>消去済み（端末に控えあり）</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>それぞれ、終了からテンプレートに定めた日数がたつと消去されます。</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>期限が来ました。1時間以内に消去されます。</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>セッションを持つ端末だけが追記できます。引き渡されたあとに消去し、遅くとも30日後には消去します。</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>次に通信したときに、端末が控えを消去します。</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>参加者が求めた</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>同意が撤回された</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>誤って録音した</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>法律の求め</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保持しているもの</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>名前は消去済み</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>残り日数：{days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>端末が保持</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>消去したセッション：{count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>キオスク待ち: {count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>セッションを予定する</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予定する</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>参加者：名前、アドレス、ID</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>ほかのシステムでのID</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>登録済みの人</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>この場所の端末のみ</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未入力の項目があります</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>有効なテンプレートがありません。管理者が「テンプレート」で作成できます。</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>予定できるものがありません</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>最初の面接</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>テンプレートの言語：{language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>予定しました：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>登録済み：{person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>日時を指定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>点数は区分「{band}」に入ります</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>点数（0〜10）</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>根拠が不足</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>この点数の理由は？1〜2文で。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>選択した言葉を引用</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>採点する：{what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>採点しない：{what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>根拠が不足</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>引用を取り消す：{quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>二次採点</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>評価票の訂正</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>フィードバック：良かった点と、次に尋ねること</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>次の評価項目</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>このセッションはここでは採点できません</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>このセッションは採点済みです</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>採点は一人一回です。結果では、機械の点数と並べて表示されます。</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>横の一覧に機械の点数が表示されています。ほかのセッションをブラインドで採点するには、先に「点数」と「合格」の列を非表示にし、そのどちらでもセッションを絞り込まないでください。</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>あなたの採点はそれでも評価票と並べて保存されますが、一致度の計算からは除かれます。</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>この採点はブラインドとして数えられません</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>それでも採点する</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>以前、このセッションの{seen}を開いています。</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>先に参加者の言葉を選択してください</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>引用できるのは参加者の言葉だけです。それぞれ一度だけ引用できます</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>採点済み：{done}／{all}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>この採点を確定</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>この評価票を発行</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>セッションの台帳にずっと残ります。確定後、機械の採点が横に表示されます。</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>以前の評価票に代わります。以前のものも引き続き読めます。通知を受けている先に知らされます。</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>評価票を訂正しました</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>あなたの採点と機械の採点</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>結果の全体を開く</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>選択した言葉を引用</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>まだ発言はありません。</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>下に新着あり</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>話しています…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検知器</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>観察中：{count}／{all}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>検知器からの報告はまだありません。</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>{time}から・変化：{count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>最後の報告：{state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>時間超過</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>質問 {number}／{all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>{ago}の時点</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>端末が接続していません</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>端末：{link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>受信待ちの事実：{count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>このルームの担当はいません</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>あなたが担当中・{name}に引き継ぎを申し出ています</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>あなたがこのルームを担当しています</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>担当：{name}</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>返答までの待ち時間</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>未定：面接官はまだ選んでいません。</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>直前の動作</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>次の動作</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>{trigger}のあと</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>話題：{topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>規則 {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name}がこのルームの引き継ぎを申し出ています</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>引き受けない</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>応援を呼びました。まだ応答がありません</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name}がここで応援を求めています</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>向かいます</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>端末が接続していません。依頼は待機し、結果はここに表示されます。</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation>これまでの内容を問い合わせています…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>これまでの内容を取得できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>記録されたことはまだありません。観察の内容は「検知器」に表示しています。</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>選択したシグナルへのメモ</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>次のシグナル</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>前のシグナル</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>会話を追う</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>ルームの一覧に戻る</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>このルームへの操作はまだありません。</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>シグナル：{count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>静止画</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds}秒、{time}</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>返答の測定はまだありません。</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>返答の最初の音まで：半数が{middle}秒以内、100のうち95が{most}秒以内。返答：{count}</translation>
    </message>
    <message>
        <source>{by}: {note}</source>
        <translation>{by}：{note}</translation>
    </message>
    <message>
        <source>{by}: {note} — {state}</source>
        <translation>{by}：{note} — {state}</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>分からないこと</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>{time}から継続中・番号 {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>{time}、{lasted}・番号 {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>{time}・番号 {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>報告：{detector}</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>このとき話していた人：{speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>質問 {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>受験者が説明</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>あとで確認</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>以前のもの：{count}</translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation>メモの対象：{kind}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>自分の言葉でメモを書く</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>メモを残す</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>音量：{who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who}・発話中</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>新しい画像を問い合わせできませんでした：{why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>画像を問い合わせできませんでした</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>この画像を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>画像はまだ届いていません。</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>撮影：{time}（{zone}）・{number}／{all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>まだ通信がありません</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>まだ始まっていません</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>受験者が呼んでいます</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>画面ロック中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>受験者が考える時間</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>受験者が話しています</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>面接官が話しています</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>まもなく面接官が話します</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>受験者を待っています</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>すべての質問を終えた</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>受験者が退出</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>係の者が終了</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>端末の故障</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ネットワークの障害</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>来なかった</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>管理者が中止</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>機器が見つからない</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>係の者による</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>画面がロックされている</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>システムによる</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>{number}回目</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>受験者</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>観察あり</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>一部を観察</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>観察なし</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>作動中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>機能低下</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>ここでは非対応</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>自己紹介をして最初の質問をする</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>次の質問をする</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>回答についてさらに尋ねる</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>質問を繰り返す</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>質問を説明する</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>受験者を励ます</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>言い換えて尋ねる</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>別の質問に進むことを勧める</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>受験者の質問に答える</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>答えずに先へ進む</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>終了するかを尋ねる</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>面接を締めくくる</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>受験者がもう一度聞きたいと求めたこと</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一回</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>2秒ごとに問い合わせ</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>面接は終わりました。話された内容は、権限のある人が結果で読みます。</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time}から</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>観察して記録なし：{count}種類</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>ここでは観察しない：{count}種類</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
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
        <source>the participant left</source>
        <translation>参加者が退出</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>係の者が終了</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>端末の故障</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>ネットワークの障害</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>来なかった</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>採点不可</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>採点できた部分が少なすぎます。理由は結果に書かれています。</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>端末が点数を送信します。たいていは終了から2分以内です。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>中止が間に合わず、面接が行われました</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>変更が間に合わず、面接が行われました</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>端末から届いたものを別に保管しました</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>端末が面接を行っている可能性がある間に、指示を強制しました</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>端末から取り戻しました</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>セッションの途中で端末の登録が取り消されました</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>端末の時計が合っていませんでした</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>ファイルが記録の記載と異なります</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>読み取れないファイルがあります</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>ここに示したもののほかにもあります</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>中止…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>再実施…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>一覧が変わりました：{count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>すべて選択：{count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>最初の{count}件を選択</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>名前、アドレス、ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>終了日（当日を含む）</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>すべてのステージ</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグあり</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての日時</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>今後7日</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>今後30日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>日付の範囲</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>点数あり</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>点数なし</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>予定しました：{name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>選択：最初の{count}件（一度に変更できる上限）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>予定…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>名前やIDを探す</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>選択したものを書き出す</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示、非表示</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>選択したものをもう一度採点する</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>セッションを予定する</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>一覧を取り込む</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>選択したものの日時を変更</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>選択したものを再実施</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>選択したものを中止</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>該当するセッションがありません</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>条件に合うものがありません。条件を減らすか、すべて表示してください。</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>セッションはまだありません</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>予定するか、CSV ファイルから参加者の一覧を取り込んでください。</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>ブラインドで採点する</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>もう一度採点する…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>このアドレスは暗号化されていません。途中の経路で内容を読まれることがあります。https を使用してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未入力の項目があります</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>面接のご案内</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>場所：{place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>端末で次のコードを入力してください：</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>受験者が呼んでいる</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>同僚が応援を求めている</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>サーバーと通信できない</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>使用中の端末がオフラインになった</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>このデスクの通知音</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>選ぶまで音は鳴りません。呼び出しは、音がなくても必ず表示されます。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>人が必要なとき</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>この種類のシグナル</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>このコンピューターでは音を出せません：{why}</translation>
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
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>コピーしました：{count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>選択：{count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>読み込み済み：{count}（下に続きがあります）</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>読み込み済み：{count}／{total}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>行：{count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>{total}行中{first}〜{last}行</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column}：昇順</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column}：降順</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>行を選択、または解除</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>さらに行を選択</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>読み込んだ行をすべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>行を開く</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>行を表計算用にコピー</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>並び順と列</translation>
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
        <source>A proctor is on their way: {name}</source>
        <translation>係の者が向かっています：{name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>その間、続けていただいても構いません。</translation>
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
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>（名前未設定）</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>ステージや項目を上へ移動</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>ステージや項目を下へ移動</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>このテンプレートは保存されていません</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>下書きとしてこのコンピューターに残り、戻ったときに再び表示されます：{name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>移動する</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>このテンプレートはもうありません。</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>このテンプレートは読めますが、別のバージョンは保存できません</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>その間にバージョン {version} が保存されました</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>{time}の下書きはその前に始めたものです。保存するときに両方を表示します。</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>{time}の下書きです</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>このコンピューターに下書きを残せません</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>移動する前に保存してください：{folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>まだ保存できません。問題：{count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>バージョン {version} に戻しますか？</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>バージョン {version} として保存されます。これまでのものは変わりません。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>バージョン {version}（未保存の変更あり）</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入学選考</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>カスタム（API）</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>親しみやすい</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>職務的</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳格</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>挑戦的</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>構造化：質問どおりに進める</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>会話型：質問をより自由につなぐ</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>適応型：回答に応じて進める</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>易しい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>適応型</translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation>浅い：追加質問は1回まで</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>中程度：追加質問は2回まで</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>深い：追加質問は3回まで</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>体験談</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>短い回答</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>AI面接</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>ロールプレイ</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>練習セッション</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>人による審査</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>都合のよい時間に行う課題</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>最終審査</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>自動では何もしない</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>すぐに次のステージへ</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>評価者の承認後に次のステージへ</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>合格した人は、次のステージが手動で予定されるまでこのステージに残ります。</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>合格した人には、すぐに次のステージのセッションが作成されます。不合格の場合、先には進みません。</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>評価者が合格した人の結果を読み、承認または却下します。承認すると、次のステージのセッションが作成されます。</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>例が挙げられていない</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>本人の役割が不明確</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>結果が述べられていない</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>回答があいまい</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>回答が短い</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>理由が述べられていない</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>学んだことが述べられていない</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>回答が十分：一歩進んだ質問</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>回答なし：より小さな質問</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>評価項目のない質問：{count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>質問：{count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>標準の所要時間</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存する期間</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>係の者が聞くことを許可</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物像</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>接し方</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>口調</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>掘り下げの深さ</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>長い間に「ええ」と相づちを打つ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>場面設定</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>その他の指示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>合格の基準点</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>再受験</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>合格のあと</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>練習の質問</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>「話し終えた」ボタンが必要</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>総合の基準点</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>必要な根拠</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>採点しないもの</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>模範回答</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>想定する回答</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追加質問</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>バージョン {version} として保存しました。</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>評価基準「{name}」：現在はバージョン {version} です。</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>同意文「{name}」：現在はバージョン {version} です。</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>受験者と報告書に表示される名前。</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>プログラム用の名前。保存すると変更できません。</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>推薦の文言が決まります。</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>何を確かめるか、何をその根拠とするか。</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>コンマで区切ります。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>係の者が聞くことがあります。受験者には同意の前に知らせます</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>面接の終了からこの日数がたつと、録音、言葉、結果を消去します。</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>その間にバージョン {version} が保存されました</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>保存した人：{name}。相手の内容も自分の内容も、まだ失われていません。</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>相手の変更</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>両方。同じところを変更した場合は自分のもの。該当箇所：{count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>両方：変更したところが異なります</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>自分のもののみ：相手の変更を含まない新しいバージョン</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>相手のもののみ：自分の変更は破棄（「元に戻す」で戻せます）</translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation>面接の前に受験者が読んで同意する内容。面接を行う言語ごとに用意します。</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>この言語を削除</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>言語を追加（次のコピーから始める）：</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>文言が変わると自動で上がります。</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>それぞれにチェックを求めます。</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>文を追加</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>変更：{count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>{before}番目から{after}番目へ</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>文字数：{count}／{most}</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>テンプレートを取り込む</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>テンプレートを書き出す</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>テンプレート (*.toml *.json)</translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation>テンプレートの質問は一つの言語です。翻訳は、同じIDを持つ別のテンプレートになります。同意文は、すべての言語のものがここに入ります。</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>同意文の一覧</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>不足：{fields}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation>翻訳が必要な箇所：ここに{here}、テンプレート全体で{all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り入れる</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>要翻訳</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation>{list}、{number}番目</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>テンプレートの構成</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>問題：{count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>お知らせ：{count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>問題：{count}。まだ保存できません。</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>問題はありません。お知らせ：{count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation>面接官</translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation>それぞれ独立したコピーです。保存した面接官を変更しても、テンプレートは変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>面接官を追加</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>保存した面接官をコピー：</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>自己紹介の文。AIであることを述べてください。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>標準の面接官</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>場所や職務について話してよい内容。</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>評価項目のない質問</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>この順に最初に尋ねます。追加質問は、回答に不明な点が残る場合だけです。</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>話し言葉で、30語未満。</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>「どういう意味ですか」と聞かれたときと、沈黙のときに話します。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追加質問</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>追加質問を加える</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>全体に占める割合：{share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>すべての受験者に同じ基準です。</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>プログラム用の名前。</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>変更すると自動で上がります。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>総合点が合格でも、評価項目が自身の基準点に届かない場合、評価基準は不合格となります。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>評価項目を追加</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>各区分の回答に表れること（低い順）。</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>採点に必要な、回答に含まれるべきこと。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>根拠を追加</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>有利にも不利にも、決して採点に含めないこと。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>内蔵の評価エンジンが関連する文を探すための言葉や語頭。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>この評価項目の質問</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>模範回答</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>点数とその理由を付けた回答。較正用、および人の参考用です。</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>模範回答を追加</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>重みの合計は1です。</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>重みの合計は1ではなく{sum}です。正規化されるため、横に示す割合が有効です。</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>0〜10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>受験者が進む順です。Alt+Up と Alt+Down で移動します。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>評価項目：{count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>ステージを追加</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>1〜45分</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>途中で退出した人はもう一度受けられる</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>受験者が「話し終えた」を押したときだけ回答が終わる</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>面接の前に音声を試すための質問です。回答は保存されません。</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>評価基準と質問</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>バージョンはまだありません</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>保存すると最初のバージョンができます。</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>このバージョンのセッション</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>このバージョンのセッションはありません</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>比較元</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>編集中のもの</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>このバージョンに戻す</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更した人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>この端末に下書きあり</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>テンプレートを名前かIDで検索</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>アーカイブも含める</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>テンプレートがありません</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>テンプレートは、何を、どのステージで、どの面接官が評価するかを定めます。</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>非表示：{count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（コピー）</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>書き出しました：{file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>有効にしました：{name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>アーカイブしました：{name}。予定済みのセッションは残ります。</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>下書きを破棄しますか？</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>ここで書いて保存していない内容は失われます：{name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>下書きを破棄しました。</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>下書きを破棄しました</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>このテンプレートの下書きがあります</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>次のものに置き換わります：{name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>下書きを置き換える</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>テンプレートを書き出す</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>テンプレートをコピー</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>一覧を取得し直す</translation>
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
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>ビュー：{name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>保存したものはまだありません</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>現在の検索条件を保存…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>ビューの整理…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>フィルターと並び順は、どのデスクでも使えるように保存されます。同じ名前がある場合は新しいものに置き換わります。</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>ビューの整理</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>ビュー（表示順）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>送信はありません</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>送信先を追加してから、その種類のイベントは起きていません。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>もう一度送信します</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>通知先はまだありません</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>送信先には、セッションの開始、完了、採点などのイベントを HTTP で知らせます。</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>送信先を追加…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>送信先を追加</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>一覧を読み込み直す</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>シークレットを変更…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>日時を指定して再通知…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>届いたものがここから送られたことを、送信先はこれで確かめます。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>{url}のシークレット</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>送信先を変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>古いシークレットを残す時間</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>その間は両方で署名して送るため、受信側は都合のよいときに変更できます。</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>シークレットを変更</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>表示されるのは今回だけです。{when}までは古いシークレットでも署名します。</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>テストを送信しています。結果は送信の一覧に表示されます</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>受信済みのものも含める</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>もう一度送るもの：{count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>以後は何も送信しません。待機中のものは打ち切り、あとで再通知できます。</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>この送信先を一時停止しますか？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>{url}には何も通知されなくなり、シークレットは削除されます。</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>この送信先を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://… の形式。自組織のネットワーク内のアドレスは、サーバーが許可していない限り拒否されます。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>未入力の項目があります</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>アドレスと、少なくとも一つのイベントが必要です。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>失敗中：{count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>失敗の開始</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>送信済み：{delivered}・待機中：{waiting}・打ち切り：{given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>最後の送信</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>2つ：両方で署名して送信します。</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>古いものは{when}に終わります。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>{hours}時間</translation>
    </message>
</context>
</TS>
