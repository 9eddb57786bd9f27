<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>给考生的消息</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>增加时间</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>锁定或解锁屏幕</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>旁听或停止</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>接管或放开房间</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>移交房间</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>请求协助</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>结束面试</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>面试未在进行。</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>请先接管此房间。</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>消息…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>增加时间…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>锁定…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>放开</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>保留房间</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>结束协助</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>协助…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止旁听</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name}正在旁听。</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>旁听</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>提出移交</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>对方接受之前，房间仍由您负责。</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>没有其他人可以照看房间：监考人员由管理员添加。</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>给对方的留言（可留空）</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>在工作台前</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>不在工作台前</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name} · {there} · 房间：{count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>考生看到的内容</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>会显示您的姓名：{name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>预设消息使用面试的语言：{language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>暂停面试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>面试停止，直到有人让它继续。期间不计时。</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>解锁之前，考生看不到面试内容，面试停止。</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>原因（考生可见；可留空）</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>会告知考生增加了多少，并显示您的姓名。</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation>原因（考生可见）</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>结束{name}的面试？</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name}会看到：“{reason}”</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束面试</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>所有监考人员和管理员都会在看板上看到，直到有人过来。</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>关于什么？（可留空）</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>从{name}处接管此房间？</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>目前由{name}照看，对方会看到您已接管。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>面试会立即中断，无法继续。已说的内容会保留，不评分。考生会看到面试由监考人员结束以及原因。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation>{act}：{minutes}分钟</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation>未发送：无法连接服务器。没有通知任何人。</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>已发送，尚未确认（{seconds}秒）</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>设备已收到，尚未执行（{seconds}秒）</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>已保留：设备交回会话时写入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>已拒绝：{reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>未及时执行：{reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>重新发送也只执行一次，即使第一次已送达。</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>解锁屏幕</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>信号备注</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>应答呼叫</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>照看此房间</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>放开房间</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>收回移交</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>接受房间</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>拒绝房间</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>结束协助请求</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>面试已结束</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>面试尚未开始</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>面试未及时接收</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>没有人在此设备上进行该会话</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>未及时收到设备的回应</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>设备已收到，但未说明结果</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>执行之前设备已重新启动</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>设备执行时出错</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>第二评分</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>更正评分卡</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API密钥</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>管理工作台</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>人与机器评分的一致性</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>仅依据盲评的第二评分计算。Kappa按半分计，使用二次权重：1表示完全一致，0表示与随机相同；少于两对或评分没有变化时没有数值。</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>盲评的第二评分：{blind}。非盲评，未计入：{others}。</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>此模板的会话尚无第二评分。可从会话的结果中给出。</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均差距</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>人高于机器</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa值</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>在区间内</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>该时段内没有此类操作。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>操作对象的ID</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>查找ID</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为CSV</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>审计日志（CSV）：最多最新的{most}个条目</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>已写入条目：{count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为CSV…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>已阅读的结果</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>已收听的录音</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>评分卡</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>从设备收回的会话</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API密钥</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Webhook密钥</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>其中包含最新的{count}个条目。{when}之前的操作不在其中：请选择更短的时段、某个操作者或某类操作，并分别导出。</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>文件未包含全部条目</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>新信号</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>房间：{count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>进行中：{count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>呼叫：{count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>协助：{count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>已暂停：{count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>故障：{count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>新信号：{count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>今日接下来（{zone}时间）</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>正在查询房间状态…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>正在等待服务器…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>没有符合的房间</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>显示所有房间</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>没有正在进行的面试</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>有人在设备前就座后，其房间会立即显示在这里。</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>{age}前的数据，非实时</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>剩余时间 {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>问题 {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>信号：{count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>您上次查看后新增：{count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>观察中的检测器：{some} / {all}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>由{name}照看</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>网络良好</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>网络较慢</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>每2秒通信一次</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>设备离线</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}，从未通信</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}，自{time}起离线</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}：就绪</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>空闲设备：{all}台中{ready}台就绪</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation>显示的房间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation>搜索房间和人员</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>下一个房间；方向键可到任一房间</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>打开房间</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>显示下一类房间</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>显示上一类房间</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>固定或取消固定房间</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>让需要上移的房间上移</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>选择哪些情况发出声音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>返回所有房间</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>位置变动的房间：{count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>已固定：{name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>已取消固定：{name}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}小时</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分钟</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation>目前没有信号</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>考生呼叫</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>同事请求协助</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>检测器故障</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>网络较慢</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>正在签到</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>由监考人员</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>屏幕被遮挡</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>声音设备</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>由系统</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>面试官说话</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>考生说话</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>面试官思考</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>等待考生</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>参与者数据已删除</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>可取消：{count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>可改期：{count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>可请求重新进行：{count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>保持不变，{reason}：{count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>已完成：{count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>等待设备放开：{count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>未完成：{count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>已重新安排</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>等待设备：{count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>取消会话</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>会话改期</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>重新进行面试</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消会话</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>重新安排</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>各项结果</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>未开始：{count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>撤回等待中的：{count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>已撤回：{count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新时间</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>立即执行，即使设备可能正在进行面试</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>原因；会永久保留，请勿写姓名</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>请说明为何必须立即执行。</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>改期方式</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>全部改到同一时间</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>各自从原时间起算</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>推后；负数表示提前</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>天后</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>小时后</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>分钟后</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>访问码</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name}已先应答</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>呼叫已结束</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>已告知{name}您正在过去</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>呼叫未应答：{why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name}请求协助：{room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name}向您移交房间：{room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>其他请求:{count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>打开房间</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who}请求人员到场</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>其他呼叫:{count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>已等待 {time}</translation>
    </message>
</context>
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
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>访问码：仅显示这一次。请复制，或将凭条交给参与者。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制访问码</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>凭条（PDF）…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>在下列设备下次通信之前，原访问码在那里仍然有效：{kiosks}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>凭条（PDF）</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>评分并列比较</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>选择要比较的对象</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>部分会话无法比较</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>按选择的顺序排列。不比较信号：请在各自的结果中查看。</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>它们使用了模板的不同版本。</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>未提出此问题。</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>最多比较此模板的五个会话</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>此模板的会话</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names}：所用模板与最先选择的不同，其评分标准的要求也不同。</translation>
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
        <source>A proctor may listen in</source>
        <translation>监考人员可能会旁听</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>本中心的监考人员可能会实时听到您和面试官的声音，每次几分钟。旁听期间，其姓名会显示在屏幕顶部，记录中会注明由谁在何时旁听。</translation>
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
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>您不能使用此工作台</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>您的帐户属于其他角色。管理员可以更改。</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>您的密码已更改。您在其他地方的登录已结束。</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>默认大小</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>安排时间</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>谁可以追加内容</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>设备 {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消会话</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>等待 {kiosks}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>记录尚未说明</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>与记录一致</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>与记录不一致</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>发出的指令</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>新访问码…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>撤回指令</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>从设备收回…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>该参与者</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>提供新的访问码？</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>原访问码将失效。已得到原访问码的人需要新的。</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>新访问码</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>指令已撤回</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>从已失联的设备收回？</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>仅用于不会再通信的设备。正在进行的面试将记为设备故障而失败。之后从该设备送来的内容会另行存放。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>关闭详情（Escape）</translation>
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
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>等待使用的登记码</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>没有等待使用的登记码</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>每台新设备生成一个；设备用它登记一次。</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>登记设备…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>登记码只在生成时显示一次，不保存在任何地方。</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>收回登记码…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>收回{name}的登记码？</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>之后无法再用它登记设备。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>登记码已收回</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>另一条链</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>缺少之前的内容</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>与签名时不一致</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>不是此设备的会话</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>会话已经结束</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>选中的设备</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>重命名或移动…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>上次通信</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未送达</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>{time}时已全部送达</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>可用磁盘空间</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>另行存放</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>此处不可用</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>名称、地点、版本</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>重命名或移动设备</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>登记设备</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>没有此名称的设备</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>请缩短查找内容。</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>所有设备均正常</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>没有已停用的设备</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>尚无设备</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>设备用登记码登记后会显示在这里。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>已停用：{name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>此页的各部分</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>登记码</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>新设备的登记码</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>生成登记码</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>一个工作日</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>与门牌一致：4号室，左</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>指定地点的会话只分配给该地点的设备；留空表示任意</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>设备需要名称</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>{name}的登记码</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>登记码</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>仅显示这一次。在使用或过期之前，持有者均可用它登记设备。</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>有效期至{time}。请在设备上运行以下命令，并按提示输入登记码：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制访问码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>重命名或移动设备</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>设备下次查询时，原地点的会话会从设备撤回</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>停用{name}</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>停用设备</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>会写入审计日志：被盗、损坏、不再使用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>需要填写原因</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>从未通信</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>近期有通信</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>未通信</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>事件：{count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>文件：{count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>故障：{count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>已降级：{count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>运行中：{count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>比服务器慢{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>比服务器快{seconds}秒</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>超过一天没有通信</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>检测器发生故障</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>磁盘即将用满</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>服务器拒收了它送来的内容</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>有结果尚未送达</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>设备：{all} · 目前在线：{there} · 需处理：{needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>它不再开始面试，并放开已有副本的面试；其他设备可以进行这些面试。</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>已开始的内容仍可送达。这些会话会被标记；其他内容另行存放。</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>它正在进行一场面试。该面试会进行到结束，并被标记。</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>上次报告时尚未送达：{backlog}。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>此操作无法撤销：需要用新的登记码和新的密钥重新登记。</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>被拒收的送达内容</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>没有另行存放的内容</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>服务器必须拒收的设备内容会逐字节保存在这里。</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>其中可能有考生说过的话：打开者会记入审计日志。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>标为已查看</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>保存送达内容</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>被拒收的送达内容</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason}：{detail}。从事件{first}起，事件：{count}，{size}。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>还有更多内容；保存后可查看全部。</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>内容已随会话删除；哈希值可表明它曾送达。</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>您的登录已结束。您填写的内容没有丢失：请重试。</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>已无法取消。结果会显示在这里。</translation>
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
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>会话过多</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>一次最多{most}个。</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>哪个文件夹？</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>请填写完整路径。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>您的登录已结束。请重试。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>已导出：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>每个会话一个文件，以会话ID命名。</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>会话：{count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿（XLSX）</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>会话、维度、发言和信号各占一张工作表，带筛选。</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV，每个会话一行</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>身份、时间和结果。</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV，每个维度一行</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>每个维度的评分、理由和引文。</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>报告（PDF）</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>每个会话一至三页，供阅读和打印。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>完整记录，供程序使用。</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>每个会话的账本、录音和签名：vivavoce verify 所检查的内容。</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>会话：{sessions} · 文件：{files} · {size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>已不在服务器上：{count}</translation>
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
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>您的登录已结束</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>请登录后继续。一切保持您离开时的样子。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>该行的单元格多于标题。</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>请将含有分隔符的内容放入引号中。</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>已有同名者使用此模板的未结束会话：{when}。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>没有姓名。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>过长：{count}个字符。</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>请不超过{most}个。</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>其中有换行符或不可打印的字符。</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>请写在一行内。</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>“{text}”不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>请更正，或留空。</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>按ID已知为{name}；其姓名和地址保持不变。</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>{name}已使用此地址；此行将成为另一位参与者。</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>“{text}”不是语言。</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>请填写语言代码，例如 en、ja 或 pt-BR。</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>已有ID为“{text}”的会话。</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>请去掉此行，或改用其他ID。</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>有多个模板名为“{text}”。</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>请填写模板的ID。</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>没有已启用的模板“{text}”。</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>请填写模板的名称或ID，或在上方选择。</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>没有模板。</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>请在上方为所有行选择一个。</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>“{text}”不是此模板的阶段。</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>其阶段：{names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>“{text}”不是日期和时间。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>请按此格式填写：2026-03-10 09:30。</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>“{text}”已过去。</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>请填写将来的时间。</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>“{text}”过于遥远。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请检查年份。</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>与第{line}行相同。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>整行与第{line}行相同。</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>每行生成</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>所有行的模板</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>所有行的地点</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>参与者及会话</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>列：{field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件内容</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>访问码</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>需修正</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>可导入，但…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>参与者的外部ID</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation>会话的外部ID</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>返回会话</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>停止导入？</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>已导入的行会保留。再次导入此文件会从停止处继续，不会重复执行。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>选择CSV文件</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file} · 行：{rows} · {encoding} · 分隔符：{separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>没有需修正的行</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>仅需修正的：{count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>导入无误的行：{count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>保存需修正的：{count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>排除已有未结束会话者：{count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>同名者已有同一模板的未结束会话的行：{count}。您本人两天内从这同一文件导入的内容不会重复执行；其余每人会再多一个会话。</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>也为已有会话者安排？</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>全部导入</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>各行结果</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>导入已结束。{summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为CSV</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>将CSV文件拖到此处，或选择文件</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>首行为标题，之后每位参与者一行：最多{rows}行。可读取UTF-8、UTF-16和Windows-1252，单元格以逗号、分号或制表符分隔。在您看过每一行之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>保存带标题的空文件…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>保存此列表…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>复制此列表</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>继续其余部分</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>因已有未结束会话而排除：{count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>不保留访问码就离开？</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>访问码既未保存也未复制。两天内再次导入同一文件会再次显示；之后，没有访问码的人需要新的访问码。</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>不保留并离开</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>已复制：{count}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>最多{most} MiB。请拆分后逐个导入。</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>无法读取文件的文字</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>文件并非全部为{encoding}。请保存为CSV UTF-8后重新选择。</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>第{line}行：{why}。可能缺少引号。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>无法完整读取文件</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>应有一行标题，且每位参与者一行。</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>文件的列过多</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>找到{count}列，最多{most}列。</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第{number}列</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>文件的行过多</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>最多{most}行。请拆分后逐个导入。</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>已导入：{count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>已存在：{count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>被拒绝：{count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>未开始：{count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>按ID已存在</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>此文件的该行已用其他选项导入过</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>此页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>API密钥</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>程序需要密钥才能安排会话或获取结果。</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>生成密钥…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>供哪个程序使用。</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>需要名称和至少一个权限范围。</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>允许的操作</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>仅显示这一次。请只交给该程序，不要交给其他人。</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>密钥 {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>停用{name}？</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>持有它的程序从现在起会被拒绝。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>已停用：{name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>列出会话并观看房间；不含结果</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>安排、改期和取消会话</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>阅读记录：文字记录、评分、信号</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>更正评分卡，批准阶段</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>为信号添加备注</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>收听录音，获取证据包</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>向设备发出指令：暂停、消息、结束</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>读取参与者的姓名和地址</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>添加和更改参与者</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>永久删除参与者数据</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>读取模板</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>更改模板</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>查看设备及其状态</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>登记和停用设备</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>管理Webhook</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>读取审计日志和指标</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>天数：{days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>直到停用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation>失去焦点</translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation>其他窗口或标签页</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>剪贴板变化</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>被阻止的按键</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>程序发出的按键</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>快速输入</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>按键被监听</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>屏幕被共享</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>屏幕被截取</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>远程控制</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>窗口覆盖</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>隐藏的窗口</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>显示器变化</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>类似合成声的声音</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>类似扬声器的声音</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>第二个声音</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>双方同时说话</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>完全无声</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>声音失真</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>回答的速度</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>虚拟声音设备</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>声音设备变化</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>其他程序录音</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>远程桌面</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>列表中的程序</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB设备</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>网络变化</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>桌面被锁定</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>电脑曾睡眠</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>时钟被更改</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>摄像头静止画面</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>尚未连接到服务器，正在反复尝试。</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>自{time} {zone}起与服务器断开：您看到的是当时的状态</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>监考人员正在旁听：{name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>考生的音量</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>面试官的音量</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>再听10分钟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>您已听不到此房间：{why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>正在等待设备允许您旁听…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>您正在旁听此房间。旁听期间考生会看到您的姓名。</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>此处无法播放声音（{why}）；您可以看到音量。</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>丢失的片段：{count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>已过十分钟</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>面试已结束</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>设备未连接</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>设备已拒绝</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>设备没有送来声音</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>旁听此房间？</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>旁听期间，考生会看到您在旁听以及您的姓名。旁听会写入会话记录，声音不会。</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>旁听</translation>
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
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>{count}天前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count}小时前</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count}分钟前</translation>
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
        <translation>翻译模板</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>将创建一份阶段、维度和权重相同的副本，然后并排翻译其文本。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>保存之前，它是此电脑上的草稿。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始内容</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>空白模板的语言</translation>
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
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>更正参与者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>删除参与者数据</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>原因；会永久写入账本</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>从持有会话的设备收回；设备上尚存的内容会丢失</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>姓名、地址或ID的一部分</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>没有此姓名的人</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>请缩短要查找的姓名。</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无参与者</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>参与者随其首个会话或导入的列表出现。</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>其会话</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>其数据…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>删除数据…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>已更正；会话保留安排时的姓名</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>保存其数据</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>已接收：{size} KiB</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>永久删除{name}的数据？</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>此处或任何地方都无法恢复。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Escape）</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>首次记录时间</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>安排时间</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name}：姓名、地址、ID以及所有相关内容，包括服务器和每台设备上的。</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>将删除声音、话语、画面和评分的会话：{count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>其中正在进行、待设备交回后删除的：{count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>保留的内容：不含姓名的哈希链、事件的时间和类型，以及此次删除的原因。备份不受影响。</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>已删除的会话：{count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>等待设备交回：{count}（{kiosks}）</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>参与者提出要求</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>同意已撤回</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>误添加</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>法律要求</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>您的当前密码</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>至少{count}个字符；几个词语比符号更易记</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>至少{count}个字符</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>这不是您的密码</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>尚无人可以登录</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>退出所有登录…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>禁用…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>留空则此人暂时无法登录。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>此密码为其随机生成，请用其他方式告知。设置后其登录会退出。</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>{name}的密码</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>已设置密码：{name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>退出{name}的所有登录？</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>其使用的每个工作台都会重新要求输入密码。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>已退出登录：{name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>禁用{name}？</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>其登录会退出，且无法再登录。其操作仍保留在审计日志中。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>监考人员</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人员</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>实时查看房间，协助、暂停和结束；不能查看结果。</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>阅读和收听结果，再次评分；不能开始或结束面试。</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>全部：安排、结果、模板、设备、人员和密钥。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>尚无密码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>需要姓名和地址。</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>这不是电子邮件地址。</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>密码至少{count}个字符。</translation>
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
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>此会话没有录音。</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>录音已删除。</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>您的帐户可以阅读结果，但不能收听录音。</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>录音未能送达</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>此录音过大，无法在此播放</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>录音已关闭</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>此处没有可用的扬声器。</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>扬声器已断开。</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>没有声音;文字记录会无声地继续。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>双方声音</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>仅参与者</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>仅面试官</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>此会话没有可收听的内容。</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>无法播放此录音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
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
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>目前听到的内容</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>正在评分…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>证据类型：{depth} / {most}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>问题：{asked}，追问：{probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>没有总分</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>未定是否通过</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>{score} / 10，{passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>像考生一样与面试官交谈：打字，或使用此电脑的麦克风和扬声器说话。面试官每说一句，旁边都会注明原因。</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>面试已结束。</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>问题 {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>此时会呼叫监考人员</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>自我介绍</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>提出主要问题</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>解释问题</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>提议继续</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>引回正题</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>询问是否停止</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>要试用的阶段</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>您的回答；按 Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>草稿此后已更改</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>此次对话仍基于之前的内容。要试用现在的内容，请重新开始。</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>此窗口打开时没有语音</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>没有语音也可以打字。</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>正在准备语音…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>所说内容均不保留。</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>没有它也可以打字。</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>语音预览已结束</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>草稿尚不能试用</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>其中有问题：按 F8 前往。</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>此模板中没有面试官提问</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>所有阶段均由人员进行。</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>以打字开始</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>结束说话</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>以语音开始</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>不说话</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>编辑器中的模板，无论是否保存。预览内容均不保留。</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>立即评分</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>面试官正在说话</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>您正在说话</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>应答考生的呼叫</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>监考工作台</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>新建面试官</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>已保存的面试官</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>已保存的面试官</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>没有已保存的面试官</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>在此编写一次，可复制到模板中。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>面试官已保存。</translation>
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
        <translation>按键</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>我正在过来。</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>请慢慢来，不着急。</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>请坐得离麦克风近一些。</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>请说得大声一些。</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>请确认房间里只有您一人。</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>面试结束之前请不要离开此窗口。</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>有短暂的中断，稍后继续。</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>一切正常，请继续。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation>满分10分</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} 至 {high} 之间</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>姓名已删除</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>安排时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>便利安排</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>您的编号</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}，版本 {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分卡</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>第{number}次修订，更正了较早的一次</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>无法评分：可评分的内容过少。</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>尚未评分。</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>面试尚未开始：没有可评分的内容。</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>面试正在进行：完成后评分。</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>面试中断：已录制的内容会保留，不评分。</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>面试已取消：没有可评分的内容。</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>没有评分卡。</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>内容不足</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已观察</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>部分观察</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未观察</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>模型 {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>账本头部</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>已签名的检查点</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>录音，SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>已删除的事实</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>为控制在三页内已缩短：JSON导出包含全部内容。</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>信号：{count}。此处逐字列出前{shown}个；工作簿和JSON导出包含全部。</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>面试报告 {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made} · 第{number}页，共{count}页</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce · 面试报告</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>各项评分的依据</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>表现良好之处，以及接下来要追问的内容</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>考生希望补充的内容</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>检测器观察到的内容</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>各检测器陈述的事实，按顺序排列。不据此得出评分、严重程度或结论。</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>没有信号。以下是观察的范围。</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>这些检测器无法判断的内容</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>观察了什么</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>此页本身不证明任何事情：`vivavoce verify` 会用这些数值检查会话的证据包。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>参与者补充的内容</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>监考人员的操作</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>撰写者：{author}</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>未撰写反馈。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>结束详情</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>与服务器相差{offset}毫秒</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>设备的时钟</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>校准卡</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>尚无人将此评估器与人在此评分标准上的评分作比较。请将评分视为初步意见。</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>校准卡换算之前，评估器自身的评分为{score}。</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>模型 {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>第{number}次</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>评分 {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>修订 {number}：{score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label}：理由不同</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label}：引文 {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>反馈已重新撰写</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>除作者外无变化</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>盲评：此前未向此服务器查询过该会话的评分。</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>非盲评：此前已打开{seen}。</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>在其区间内</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>在其区间外</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>此参与者的会话：{count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>评分卡：{count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>第二评分：{count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>此模板所有会话的一致性</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>事件：{events}，签名：{signatures}。</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>证据不成立：{count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>签名之后没有任何更改、移除或重新排序。这不能说明设备的记录是否属实。</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>证据链成立</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>无法显示此结果</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>备注将等到设备交回会话后写入</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>备注已写入会话的账本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>更正评分卡</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>第二评分…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>后退五秒</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>前进五秒</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>上一次发言</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>下一次发言</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>播放下一条引文</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>播放上一条引文</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>在文字记录中查找</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>已删除的会话</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>姓名未知</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>{time}的引文：{quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>在文字记录中显示并播放</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>各维度评分</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>未说明理由。</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>依据：{count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>所说内容不足以对此评分。</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>没有引用话语。</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>各维度的加权平均。其区间也考虑到无评分的维度可能为任何分值。</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>此会话的内容已删除</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>其证据链保留：何时发生了什么，不含所说内容。</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>此会话中断，不评分</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>此前录制的内容均已保留。</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>此会话尚未结束</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>结束后评分。</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>此会话已取消</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>正在计算评分</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>由进行该会话的设备发送评分，通常在结束后两分钟内；若设备已关机或没有网络，则在恢复后发送。</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>没有总分</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>所说内容不足以覆盖评分标准的大部分。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>区间 {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>阈值 {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>权重 {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>有人给出 {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>没有总分</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>按时间记录的内容</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind}：已记录{count}次</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>无人监测</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>检测器陈述的原文。不据此计算任何内容，评分也不参考它。</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>按时间排列的信号</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>为此信号写备注</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>全程观察，无记录：{kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>未观察：{kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>结束时间未知</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>备注:{count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>无法判断的内容</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>说话者</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>陈述者</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>事件 {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>事件：{count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>签名：{count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>已删除：{count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>无法读取：{count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>检查整个账本的哈希、链接和签名</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>同步跟随</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>所说内容已删除。</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>没有所说内容：面试未进行。</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>没有所说内容。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字记录</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被打断</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>所有问题均已提出</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>参与者离开</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>监考人员结束了面试</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>电源故障</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>无人到场</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>管理员取消了会话</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>强烈建议录用</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>建议录用</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>两可</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不建议录用</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>强烈建议录取</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>建议录取</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>候补名单</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不予录取</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>超出要求</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>符合要求</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>需要练习</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>无法判断是否通过</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>检测是否有人说话</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>检测发言是否结束</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>识别词语</translation>
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
        <source>a person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已观察</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>部分观察</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>此处无法观察</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>不允许观察</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>检测器故障</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>参与者数据的导出</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>列表中的总分</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>自己的评分卡</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>评分卡</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>其他第二评分</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>没有保留的内容</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>会话结束并由服务器计入后会显示在这里。</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>没有此状态的会话</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>删除某人的数据</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>删除此人数据…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>参与者：姓名、地址或ID</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>请输入姓名的一部分。</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>要删除谁的数据？</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>同时从设备收回会话；设备上尚存的内容会丢失</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>我知道此操作无法撤销</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>其全部会话：声音、话语、画面、姓名，所有地方。保留的内容仅证明曾有记录。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>仅：{name}</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>删除某人数据…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现已到期</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>由设备保留</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>已删除；设备上有副本</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>每个会话在结束后按其模板规定的天数删除。</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>时间已到：将在一小时内删除。</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>只有持有会话的设备可以追加内容。交回后删除，最迟30天后删除。</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>设备下次通信时会删除其副本。</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>参与者提出要求</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>同意已撤回</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>误录</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>法律要求</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保留于</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>姓名已删除</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>剩余天数：{days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>自{when}</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>由设备保留</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>已删除的会话：{count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>等待终端:{count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>安排会话</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>参与者：姓名、地址或ID</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>其在其他系统中的ID</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>已知的人员</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>仅限此地点的设备</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>没有已启用的模板；管理员可在“模板”中创建。</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>没有可安排的内容</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>首次面试</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>模板的语言：{language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>已安排：{name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>已知：{person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>评分位于 {band} 档</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>评分，0至10</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>为何给出此评分？请写一两句。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>引用所选内容</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>计入：{what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>不计入：{what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>撤回引文：{quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>第二评分</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>更正评分卡</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>反馈：表现良好之处，接下来要问什么</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>下一维度</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>无法在此对该会话评分</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>您已对此会话评分</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>每人评分一次；结果中会与机器评分并列显示。</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>旁边的列表显示了机器评分。若要盲评其他会话，请先隐藏“评分”和“通过”列，也不要按这两项查找会话。</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>您的评分仍会与评分卡一并保留，但不计入一致性。</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>您的评分不计为盲评</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>仍然评分</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>您此前已打开此会话的{seen}。</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>请先选择参与者说的话</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>只能引用参与者的话，每处一次</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>已评分：{done} / {all}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>提交此评分</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>签发此评分卡</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>会永久写入会话的账本。之后您会看到并列的机器评分。</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>它取代之前的评分卡，之前的仍可阅读。接收方会得到通知。</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>评分卡已更正</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>您的评分与机器评分</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>打开完整结果</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>引用所选话语</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>我已保存好</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>尚无对话。</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>下方有新内容</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>正在说话…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>被打断</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>观察中：{count} / {all}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>尚无检测器报告。</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>自{time}；变化：{count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>上次通信：{state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>问题 {number} / {all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>{ago}的状态</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>设备未连接</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>设备：{link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>进行中的事实：{count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>无人照看此房间</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>由您照看；已提出移交给{name}</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>由您照看此房间</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>由{name}照看</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>回复前的等待</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>尚未知：面试官尚未选择。</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>在{trigger}之后</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>关于 {topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>规则 {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name}想将此房间移交给您</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>您已请求协助；尚无人应答</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name}在此请求协助</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我过来</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>设备未连接。您的指令会等待，结果在此告知。</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation>正在查询此前发生的内容…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>无法查询此前发生的内容。</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>目前没有记录。观察的范围见“检测器”。</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>为选中的信号写备注</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>下一个信号</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>上一个信号</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>跟随对话</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>返回房间列表</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>尚未对此房间发出指令。</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>信号：{count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>静止画面</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds}秒，于{time}</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>尚未测得回复时间。</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>到回复的第一个声音的时间：一半在{middle}秒内，100次中95次在{most}秒内；回复：{count}</translation>
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
        <translation>无法判断的内容</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>自{time}，仍在继续 · 编号 {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>于{time}，持续{lasted} · 编号 {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>于{time} · 编号 {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>由{detector}陈述</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>当时说话者：{speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>问题 {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>考生已说明</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>更早：{count}</translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation>备注：{kind}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用自己的话</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>用自己的话写备注</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>音量：{who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who} · 正在说话</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>无法显示此画面。</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>无法查询更新的画面：{why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>无法查询画面</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>无法加载此画面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>尚未收到画面。</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>拍摄于{time} {zone} · {number} / {all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>尚未通信</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>考生呼叫</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>考生在思考</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>考生说话</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>面试官说话</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>面试官即将说话</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>等待考生</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>所有问题均已提出</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>考生离开</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>监考人员结束了面试</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>电源故障</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>无人到场</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>管理员取消了会话</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>缺少设备</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>由监考人员</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>屏幕已锁定</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>由系统</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>第{number}次</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已观察</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>部分观察</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未观察</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>已降级</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>此处不支持</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>自我介绍并提出第一个问题</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>提出下一个问题</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>就回答进一步提问</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>重复问题</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>解释问题</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>鼓励考生</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>换一种说法提问</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>提议换一个问题</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>回答考生的问题</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>婉拒并继续</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>询问是否停止</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>结束面试</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>考生希望再听一遍</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>每两秒查询一次</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>面试已结束。所说内容由有权限的人在结果中阅读。</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自{time}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>已观察，无记录：{count}类</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>此处从未观察：{count}类</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>参与者离开</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>由监考人员结束</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>电源故障</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>网络故障</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>无人到场</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>无法评分</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>可评分的内容过少。结果中说明了原因。</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>由其设备发送评分，通常在结束后两分钟内。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>取消过晚：面试已进行</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>改期过晚：面试已进行</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>设备送来的部分内容已另行存放</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>设备可能正在进行面试时强制执行了指令</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>已从设备收回</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>会话中途其设备被停用</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>设备的时钟不准</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>有文件与记录不一致</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>有文件无法读取</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>除此处所列外还有更多</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消会话…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>重新进行…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>列表已变化：{count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>全选：{count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>选择前{count}个</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>安排时间</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>姓名、地址或ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>至（含当日）</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>任意模板</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>任意阶段</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>有标记</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来7天</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>未来30天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>任意结果</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>有评分</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>已安排：{name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>已选择：前{count}个，即一次可更改的上限</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>查找姓名或ID</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>导出所选</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详情</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>对所选会话再次评分</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>安排会话</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>将所选改到其他时间</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>重新进行所选</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>取消所选</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>没有符合的会话</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>没有符合条件的内容。请减少条件，或显示全部。</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>尚无会话</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>请安排会话，或从CSV文件导入参与者列表。</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>盲评</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>再次评分…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>此地址未加密：传输途中可被他人读取。请使用https。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>您的面试</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>地点：{place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>请在设备上输入此访问码：</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>考生呼叫</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>同事请求协助</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>与服务器失去通信</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>使用中的设备离线</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>此工作台的声音</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>您选择之前不会发出声音。呼叫始终会显示。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>需要人员处理</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>此类信号</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>此电脑不播放声音：{why}</translation>
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
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>已复制：{count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>已选择：{count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>已加载：{count}；下方还有更多</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>已加载：{count} / {total}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>行：{count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>第{first}至{last}行，共{total}行</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column}：从低到高</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column}：从高到低</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>恢复原来的列</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>选择或取消选择该行</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>选择更多行</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>选择所有已加载的行</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开该行</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>复制行，用于电子表格</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>排序和列</translation>
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
        <source>A proctor is on their way: {name}</source>
        <translation>监考人员正在过来：{name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>您可以继续。</translation>
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
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>（尚无名称）</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>所有模板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>上移阶段或条目</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>下移阶段或条目</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>此模板未保存</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>它作为您的草稿留在此电脑上，您回来时仍在：{name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>此模板已不存在。</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>您可以阅读此模板，但不能保存新版本</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>此期间有人保存了版本 {version}</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>您{time}的草稿开始于此版本之前。保存时会同时显示两者。</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>这是您{time}的草稿</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>无法在此电脑上保留草稿</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>离开前请保存：{folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>尚不能保存。问题：{count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>恢复版本 {version}？</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>将保存为版本 {version}；现有内容不变。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>版本 {version}，有未保存的更改</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>招聘</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>招生</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>自定义（API）</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>友好</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>有挑战性</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>结构化：按问题进行</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>对话式：更自由地衔接问题</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>自适应：跟随回答展开</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation>低：最多追问1次</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>中：最多追问2次</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>高：最多追问3次</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>一段经历</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>一个解释</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>一个看法</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>简短回答</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>AI面试</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>人工评审</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>自定时间测评</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>最终评审</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>不自动执行</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>立即进入下一阶段</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>评审人员同意后进入下一阶段</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>通过者留在此处，直到有人手动安排下一阶段。</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>通过者立即获得下一阶段的会话。未通过者不再继续。</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>评审人员阅读通过者的结果并批准或拒绝；批准后创建下一阶段的会话。</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>未举例</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>本人的作用不明确</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>未说明结果</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>回答有所保留</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>回答简短</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>未总结经验</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>回答完整：再进一步</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>没有回答：换较小的问题</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>不属于任何维度的问题：{count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>问题：{count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>通常时长</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>监考人员可以旁听</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>告知说明</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>同意的内容</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>追问深度</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>长停顿时说“嗯”</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>工作领域</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>其他指示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>通过阈值</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>重新进行</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>通过之后</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>练习问题</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>需要“完成”按钮</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>总分阈值</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>所需证据</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>不评分的内容</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考回答</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>预期回答</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>已保存为版本 {version}。</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>评分标准 {name}：现为版本 {version}。</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>同意书 {name}：现为版本 {version}。</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>考生和报告中看到的名称。</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>供程序使用的名称；保存后不可更改。</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>决定建议的措辞。</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>要了解什么，以及什么算作证据。</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>以逗号分隔。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>监考人员可以旁听；考生在同意之前会得到告知</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>面试结束后经过此天数，录音、话语和结果会被删除。</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>此期间已保存版本 {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>保存者：{name}。对方和您的内容都尚未丢失。</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>对方的更改</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>您的更改</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>两者；同处均有更改时用我的。此类位置：{count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>两者：更改的内容不同</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>仅我的：新版本不含对方的更改</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>仅对方的：放弃我的更改（“撤销”可找回）</translation>
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
        <translation>考生在面试前阅读并同意的内容，每种面试语言各一份。</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>移除此语言</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>添加语言，从副本开始：</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>文字更改时自动递增。</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>每条需分别勾选。</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>添加一句</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>更改：{count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>从第{before}位到第{after}位</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>字符：{count} / {most}</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>模板 (*.toml *.json)</translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation>模板使用一种语言提问；其译文是ID相同的另一个模板。同意书在模板中包含所有语言。</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>同意书概览</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>缺少：{fields}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation>此处尚待翻译：{here}；整个模板：{all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>（无内容）</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>待翻译</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation>{list}，第{number}项</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>模板的各部分</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>问题：{count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>须知：{count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>问题：{count}。尚不能保存。</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>没有问题。须知：{count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation>独立的副本：更改已保存的面试官不会更改任何模板。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>添加面试官</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>复制已保存的面试官：</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>如何自我介绍。请说明是AI。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认语音</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>可以就地点和岗位说明的内容。</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>不属于任何维度的问题</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>首先按此顺序提问；仅当回答有未尽之处时追问。</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>口述：少于30个词。</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>考生问“什么意思？”或沉默时说。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>添加追问</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>占整体的份额：{share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分标准</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>标准，对每位考生相同。</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>供程序使用的名称。</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>更改时自动递增。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>某维度低于自身阈值时，即使总分达到，也不通过评分标准。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>添加维度</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>各档回答的表现，从低到高。</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>回答须包含什么才能评判。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>绝不可计入的内容，无论有利或不利。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>内置评估器据以查找相关句子的词语或词头；以逗号分隔。</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>与此相关的问题</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>参考回答</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>附有应得评分和理由的回答：用于校准，也供人参考。</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>添加参考回答</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>权重之和为1。</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>权重之和为{sum}，不是1：会作归一化，以旁边的份额为准。</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>0至10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>按考生经过的顺序排列。Alt+Up 和 Alt+Down 可移动。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>维度：{count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>1至45分钟</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>提前离开者可以重新进行</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>仅当考生按下“完成”时回答才结束</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>面试前提问，用于试听声音；回答不保留。</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>评分标准和问题</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>尚无版本</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>保存后产生第一个版本。</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>此版本的会话</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>没有此版本的会话</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>比较起点</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>比较终点</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>编辑器中的内容</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存者</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>此处有草稿</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>按名称或ID搜索模板</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>包括已归档</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>此处没有模板</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>模板说明评估什么、分哪些阶段、由哪位面试官进行。</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>未显示：{count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>已导出：{file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>已启用：{name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>已归档：{name}。已安排的会话保留。</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>放弃草稿？</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>在此编写而从未保存的内容将丢失：{name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>草稿已不存在。</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>草稿已不存在</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>此处已有该模板的草稿</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>将被此草稿取代：{name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>替换草稿</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>复制模板</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>重新获取列表</translation>
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
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>尚未保存视图</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>保存当前搜索条件…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>整理视图…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>筛选和排序会为您保留，在每个工作台都可用。使用已有名称会更新其内容。</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>整理视图</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>视图，按顺序</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>没有推送</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>添加接收端后没有发生此类事件。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>将重新推送</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>尚无接收端</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>接收端通过HTTP得知发生的事：会话开始、完成、评分。</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>添加接收端…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>添加接收端</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>重新加载列表</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>从某时起重新推送…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>推送事件</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>接收端用它验证内容来自此处。仅显示这一次。</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>{url}的密钥</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>更改接收端</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>旧密钥继续有效的时间</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>其间发送的内容用两个密钥签名，接收方可自行安排更换时间。</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>仅显示这一次。{when}之前也用旧密钥签名。</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>测试已发出；结果见其推送记录</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>包括已送达的</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>重新推送</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>重新推送的数量：{count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>不再发送任何内容。等待中的会放弃，之后可以重新推送。</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>暂停此接收端？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>不再向{url}推送；其密钥会被删除。</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>移除此接收端？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://…；除非服务器允许，不接受您内部网络中的地址。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>缺少内容</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>需要地址和至少一个事件。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>失败：{count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>失败起始时间</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>已送达：{delivered} · 等待中：{waiting} · 已放弃：{given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>上次送达</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>两个：发送的内容用两者签名。</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>旧密钥于{when}失效。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关对象</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完结时间</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>立即失效</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>小时数：{hours}</translation>
    </message>
</context>
</TS>
