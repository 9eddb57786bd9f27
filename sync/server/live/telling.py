"""What of each fact a watcher is told: enough to follow the interview, never a score, a comment or what was made of an answer."""

from collections.abc import Mapping
from typing import Any

from engine.interview import facts
from engine.interview.proctor_facts import ListenedIn, ProctorCommand
from sync.chain import DETECTOR_HEALTH, SIGNAL, SIGNAL_ANNOTATED
from sync.events import Event
from sync.server.live.entries import CAPTION, ENDS

_REASON = 400
_NO_DIMENSIONS: Mapping[str, tuple[str, str]] = {}

_SIGNAL = ("kind", "phase", "span", "source", "observed", "statement", "context", "limits")
_TURN = ("id", "speaker", "text", "t_start_ms", "t_end_ms", "interrupted", "question_id", "mode", "latency")
_MEASURED = (
    "turn_id",
    "last_speech_ms",
    "endpoint_ms",
    "committed_ms",
    "first_audio_ms",
    "first_content_ms",
    "revisions",
    "wasted",
    "pauses",
)
_WHOLE = frozenset(
    {
        *ENDS,
        facts.Paused.KIND,
        facts.Resumed.KIND,
        facts.ControlUsed.KIND,
        facts.EngineFault.KIND,
        facts.AudioGlitches.KIND,
        facts.DuplexChanged.KIND,
        ProctorCommand.KIND,
        ListenedIn.KIND,
        DETECTOR_HEALTH,
        SIGNAL_ANNOTATED,
    }
)


def told(event: Event, dimensions: Mapping[str, tuple[str, str]] = _NO_DIMENSIONS) -> dict[str, Any] | None:
    """Return what a watcher is told of an event beside its kind; None for nothing. `dimensions` are those of the template's questions."""
    body = event.body or {}
    match event.kind:
        case _ if event.kind == SIGNAL:
            return told_signal(body)
        case facts.TurnCommitted.KIND:
            turn = body.get("turn")
            return {name: turn.get(name) for name in _TURN} if isinstance(turn, Mapping) else None
        case facts.TurnMeasured.KIND:
            return {name: body.get(name) for name in _MEASURED}
        case facts.MoveChosen.KIND:
            return told_move(event, dimensions)
        case _:
            return dict(body) if event.kind in _WHOLE else None


def told_signal(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a watcher is told of a signal: all that the detector stated."""
    return {name: body.get(name) for name in _SIGNAL}


def told_move(event: Event, dimensions: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    """Return what a watcher is told of the interviewer's next move: what it is, what it asks after, and why it was chosen."""
    body = event.body or {}
    question_id = _text(body, "question_id", 64)
    dimension_id, dimension = dimensions.get(question_id or "", (None, None))
    return {
        "seq": event.seq,
        "at": event.t_utc,
        "move": _text(body, "move", 64),
        "rule": _text(body, "rule", 64),
        "reason": _text(body, "reason", _REASON),
        "trigger": _text(body, "trigger", 64),
        "question_id": question_id,
        "dimension_id": dimension_id,
        "dimension": dimension,
        "probe_of": _text(body, "probe_of", 64),
        "prompt": _text(body, "prompt", CAPTION),
        "says": _text(body, "intended_text", CAPTION),
        "turn_id": _text(body, "turn_id", 64),
        "said": False,
    }


def _text(body: Mapping[str, Any], name: str, most: int) -> str | None:
    value = body.get(name)
    return value[:most] if isinstance(value, str) and value else None
