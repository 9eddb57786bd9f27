"""From signals to what a candidate is shown of them: which parts are watched, and what was noted when. No Qt."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.kiosk.ports import Noted, NotedOnce, WatchedPart
from proctoring.signals import KINDS
from sync.chain import SIGNAL
from sync.events import Event
from sync.times import parse_rfc3339

PARTS: Mapping[WatchedPart, frozenset[str]] = {
    WatchedPart.FOCUS: frozenset({"focus_loss", "tab_switch", "overlay", "hidden_window"}),
    WatchedPart.TYPING: frozenset(
        {"paste", "clipboard_change", "hotkey", "injected_keys", "typing_burst", "key_logger"}
    ),
    WatchedPart.SCREEN: frozenset({"screen_share", "screen_capture", "remote_control", "display_change"}),
    WatchedPart.SOUND: frozenset({"audio_route", "audio_device_change", "sound_tapped"}),
    WatchedPart.VOICE: frozenset(
        {"voice_spoofing", "replayed_voice", "overlapping_speech", "digital_silence", "clipped_sound", "answer_pace"}
    ),
    WatchedPart.MACHINE: frozenset(
        {"virtual_machine", "remote_session", "forbidden_process", "usb_change", "network_change"}
        | {"session_lock", "machine_sleep", "clock_change"}
    ),
    WatchedPart.CAMERA: frozenset({"camera_presence", "camera_still"}),
}
ASKED_APART = frozenset({"second_voice"})
"""Kinds that are watched only where the candidate agreed to that alone."""

MEASURED_ONLY = frozenset({"answer_pace"})
"""Kinds that hold a figure for every answer and no event: never listed one by one."""

LONGEST = 200


def watched_parts(off: Collection[str] = (), *, camera: bool = False) -> tuple[WatchedPart, ...]:
    """Return what will be watched, where the kinds in `off` are not."""
    return tuple(
        part
        for part, kinds in PARTS.items()
        if not kinds <= frozenset(off) and (camera or part is not WatchedPart.CAMERA)
    )


def noted_in(events: Sequence[Event], began: str | None) -> tuple[Noted, ...]:
    """Return what was noted, in the catalogue's order; at most `LONGEST` times of a kind. `began` is the interview's start, RFC 3339."""
    signals = [event.body for event in events if event.kind == SIGNAL and event.body is not None]
    start = parse_rfc3339(began) if began else None
    times: dict[str, list[NotedOnce]] = {}
    said: dict[str, str] = {}
    ends = {(body["kind"], body["span"]): body for body in signals if body["phase"] == "end"}
    for body in signals:
        if body["phase"] == "end":
            continue
        kind = str(body["kind"])
        said.setdefault(kind, str(body.get("statement", "")))
        if kind not in MEASURED_ONLY and len(times.setdefault(kind, [])) < LONGEST:
            times[kind].append(_once(body, ends.get((kind, body["span"])), start))
    order = {kind.name: place for place, kind in enumerate(KINDS)}
    kinds = sorted(said, key=lambda kind: (order.get(kind, len(order)), kind))
    return tuple(Noted(kind, tuple(times.get(kind, ())), said[kind]) for kind in kinds)


def _once(body: Mapping[str, Any], end: Mapping[str, Any] | None, start: datetime | None) -> NotedOnce:
    at = parse_rfc3339(str(body["t_utc"]))
    at_s = max(0.0, (at - start).total_seconds()) if start else 0.0
    if body["phase"] == "point" or end is None:
        return NotedOnce(at_s)
    return NotedOnce(at_s, max(0.0, (int(end["t_mono_ns"]) - int(body["t_mono_ns"])) / 1e9))
