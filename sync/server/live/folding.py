"""What each fact changes in how its session stands on the board."""

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from engine.interview import facts
from engine.interview.proctor_facts import ListenedIn, ProctorCommand
from sync.chain import DETECTOR_HEALTH, SIGNAL
from sync.events import Event
from sync.server.attending.standing import Attended
from sync.server.live.entries import CAPTION, ENDS, RECENT_COVERAGE, Entry
from sync.server.live.telling import told_move, told_signal

STILL = "camera_still"
"""The signal that states a still."""


def take(entry: Entry, event: Event) -> tuple[str, ...]:
    """Fold one event in, and return the names of the fields that changed by it; one that is already in changes nothing."""
    if event.seq <= entry.seq:
        return ()
    entry.seq = event.seq
    body = event.body or {}
    try:
        return ("seq", *_take(entry, event, body))
    except (KeyError, TypeError, AttributeError, ValueError):
        return ("seq",)  # a body without its kind's shape: the record says so, the board goes on


def attend(entry: Entry, attended: Attended) -> tuple[str, ...]:
    """Take how a session is attended, and return the names of the fields that changed by it."""
    changed = [name for name in ("attendant", "help") if getattr(entry, name) != getattr(attended, name)]
    entry.attendant, entry.help = attended.attendant, attended.help
    if attended.call_seq is None or attended.call_seq <= entry.answered_seq:
        return (*changed,)
    entry.answered_seq, entry.call_answered = attended.call_seq, attended.call_answered
    if entry.call_seq is None or entry.call_seq > attended.call_seq:
        return *changed, "call_answered"
    entry.called_at = entry.call_seq = None
    return *changed, "call_answered", "called_at", "call_seq"


def differs(entry: Entry, attended: Attended) -> bool:
    """Whether a session is attended otherwise than its entry says: word of it, from another process, may have been lost."""
    same = entry.attendant == attended.attendant and entry.help == attended.help
    return not same or (attended.call_seq or -1) > entry.answered_seq


def _take(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    fold = _FOLDS.get(event.kind)
    return () if fold is None else fold(entry, event, body)


def _started(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    entry.status, entry.started_at = "in_progress", event.t_utc
    entry.device_id, entry.device_name = str(body["device"]["id"]), str(body["device"].get("name", ""))
    return "status", "started_at", "device_id", "device_name"


def _moved(entry: Entry, event: Event, _body: Mapping[str, Any]) -> tuple[str, ...]:
    entry.doing = told_move(event, entry.asked.dimensions)
    return ("doing",)


def _paused(entry: Entry, _event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    entry.pauses = sorted({*entry.pauses, str(body["cause"])})
    return ("pauses",)


def _resumed(entry: Entry, _event: Event, _body: Mapping[str, Any]) -> tuple[str, ...]:
    entry.pauses = []
    return ("pauses",)


def _pressed(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    if body["control"] != "call_proctor" or event.seq <= entry.answered_seq:
        return ()
    entry.called_at, entry.call_seq, entry.call_answered = event.t_utc, event.seq, None
    return "called_at", "call_seq", "call_answered"


def _end(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    entry.status, entry.ended_at = ENDS[event.kind], event.t_utc
    reason = body.get("end_reason")
    entry.end_reason = reason if isinstance(reason, str) else None
    entry.phase, entry.pauses, entry.locked, entry.captions, entry.level = None, [], False, {}, None
    entry.doing = entry.listening = None
    changed = ("status", "ended_at", "end_reason", "phase", "pauses", "locked", "captions", "level")
    return *changed, "doing", "listening"


def _turn(entry: Entry, _event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    turn = body["turn"]
    entry.turns += 1
    entry.captions[str(turn["speaker"])] = str(turn["text"])[-CAPTION:]
    changed: tuple[str, ...] = ("turns",)
    if entry.doing is not None and not entry.doing["said"] and entry.doing["turn_id"] == turn.get("id"):
        entry.doing = {**entry.doing, "said": True}
        changed = (*changed, "doing")
    waited = (turn.get("latency") or {}).get("first_audio_ms")
    if isinstance(waited, int) and not isinstance(waited, bool):
        entry.replies_ms.append(waited)
        entry.latency = latency_of(waited, entry.replies_ms)
        changed = (*changed, "latency")
    return changed


def latency_of(last: int, waits: "deque[int]") -> dict[str, int]:
    """Return the figures of how long replies let the candidate wait; a percentile is one of the waits, by nearest rank."""
    ordered = sorted(waits)

    def rank(share: float) -> int:
        return ordered[max(0, -(-len(ordered) * round(share * 100) // 100) - 1)]

    return {"last_ms": last, "p50_ms": rank(0.5), "p95_ms": rank(0.95), "replies": len(ordered)}


def _signal(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    kind = str(body["kind"])
    entry.recent_signals.append({"seq": event.seq, "t_utc": event.t_utc, **told_signal(body)})
    if body.get("phase") == "end":  # of something that was counted when it began
        return ()
    entry.signals += 1
    entry.signals_by_kind[kind] = entry.signals_by_kind.get(kind, 0) + 1
    if kind != STILL:
        return "signals", "signals_by_kind"
    entry.stills = {"count": entry.stills["count"] + 1, "last_at": event.t_utc}
    return "signals", "signals_by_kind", "stills"


def _health(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    detector, state = str(body["source"]["detector"]), str(body["state"])
    entry.detectors[detector] = {"state": state, "reason": str(body["reason"]), "since": event.t_utc}
    spans = entry.coverage.setdefault(detector, deque(maxlen=RECENT_COVERAGE))
    if spans and spans[-1]["state"] == state:
        return ("detectors",)
    spans.append({"state": state, "since": event.t_utc})
    return "detectors", "coverage"


def _command(entry: Entry, _event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    if body["outcome"] != "accepted":
        return ()
    if body["command"] in ("lock", "unlock"):
        entry.locked = body["command"] == "lock"
        return ("locked",)
    if entry.called_at is not None and body["command"] in ("message", "answer"):
        entry.called_at = entry.call_seq = None
        return "called_at", "call_seq"
    return ()


def _listened(entry: Entry, event: Event, body: Mapping[str, Any]) -> tuple[str, ...]:
    if body["phase"] == "begin":
        entry.listening = {"id": str(body["id"]), "by_name": str(body["by_name"]), "since": event.t_utc}
    else:
        entry.listening = None
    return ("listening",)


_Fold = Callable[[Entry, Event, Mapping[str, Any]], tuple[str, ...]]
_FOLDS: Mapping[str, _Fold] = {
    **dict.fromkeys(ENDS, _end),
    facts.SessionStarted.KIND: _started,
    facts.MoveChosen.KIND: _moved,
    facts.TurnCommitted.KIND: _turn,
    facts.Paused.KIND: _paused,
    facts.Resumed.KIND: _resumed,
    facts.ControlUsed.KIND: _pressed,
    ProctorCommand.KIND: _command,
    ListenedIn.KIND: _listened,
    SIGNAL: _signal,
    DETECTOR_HEALTH: _health,
}
