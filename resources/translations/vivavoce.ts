<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}. {why}</source>
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
        <source>A proctor may listen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
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
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
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
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
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
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
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
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in</source>
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
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of an empty one</source>
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
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
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
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
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
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising words</source>
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
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}: {note} — {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
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
        <source>the participant left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
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
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and columns</source>
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
        <source>A proctor is on their way: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
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
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
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
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
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
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
