"""What a detector may say: a signal, stated as a fact with its limits, and its own health. Nobody computes a verdict from either.

Standard library only. `KINDS` is the catalogue of everything that can be watched and where the session record lists it; a kind that no
detector watched is listed there too, as unsupported, so that "nothing seen" never looks like "nobody looked".
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

VERSION = 1
"""`v` of the shapes in this file."""


class Phase(StrEnum):
    """Whether a signal begins a span, ends it, or stands alone."""

    BEGIN = "begin"
    END = "end"
    POINT = "point"


class HealthState(StrEnum):
    """What a detector can do now."""

    ACTIVE = "active"
    DEGRADED = "degraded"
    UNSUPPORTED = "unsupported"
    DENIED = "denied"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """Which detector says so; `platform` is where it ran, such as "linux-x11"."""

    detector: str
    version: str
    platform: str


@dataclass(frozen=True, slots=True)
class Context:
    """What the interview was doing; `who_speaks` is "ai", "participant" or None."""

    question_id: str | None = None
    who_speaks: str | None = None


@dataclass(frozen=True, slots=True)
class Signal:
    """One observation. `seq` counts the watch's signals, so that a gap shows; `span` joins a begin to its end; `limits` what it can't tell.

    `t_utc` is RFC 3339 with milliseconds, `t_mono_ns` the monotonic clock in nanoseconds, both of the observation.
    """

    seq: int
    kind: str
    phase: Phase
    span: str
    t_utc: str
    t_mono_ns: int
    source: Source
    observed: Mapping[str, Any]
    statement: str
    context: Context = field(default_factory=Context)
    limits: tuple[str, ...] = ()
    v: int = VERSION


@dataclass(frozen=True, slots=True)
class Health:
    """What a detector can do from now on, for the kinds it watches; `reason` says why when it is not active."""

    source: Source
    kinds: tuple[str, ...]
    state: HealthState
    reason: str
    t_utc: str
    t_mono_ns: int
    v: int = VERSION


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How things stood for one detector `moment` the watch: "before", "during" (it was started again) or "after"."""

    source: Source
    moment: str
    observed: Mapping[str, Any]
    t_utc: str
    t_mono_ns: int
    v: int = VERSION


Statement = Signal | Health | Snapshot
"""Whatever the watch may hand on."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Something that can be watched: its name, the record's list it goes into, and what it means in plain words."""

    name: str
    listed_in: str
    meaning: str


KINDS: tuple[Kind, ...] = (
    Kind("focus_loss", "focus_losses", "another window took the keyboard"),
    Kind("tab_switch", "tab_switches", "the candidate changed to another tab or window"),
    Kind("paste", "paste_events", "text was pasted into a typed answer"),
    Kind("clipboard_change", "clipboard_changes", "the clipboard changed hands"),
    Kind("hotkey", "hotkeys", "a blocked key combination was pressed"),
    Kind("injected_keys", "injected_keys", "keystrokes came from a program"),
    Kind("typing_burst", "typing_bursts", "text arrived faster than hands type"),
    Kind("voice_spoofing", "voice_spoofing_flags", "the voice had measured traits of synthetic speech"),
    Kind("replayed_voice", "voice_spoofing_flags", "the sound had measured traits of a loudspeaker"),
    Kind("second_voice", "second_voices", "a second voice was heard"),
    Kind("overlapping_speech", "overlapping_speech", "two voices were heard at once"),
    Kind("digital_silence", "digital_silences", "the microphone delivered nothing but zeros"),
    Kind("clipped_sound", "clipped_sound", "the microphone was overdriven"),
    Kind("answer_pace", "answer_paces", "when an answer began and how fast it was spoken"),
    Kind("screen_share", "screen_share_detections", "the screen was being shared"),
    Kind("screen_capture", "screen_share_detections", "the screen was being captured or recorded"),
    Kind("remote_control", "screen_share_detections", "the machine was being controlled from afar"),
    Kind("overlay", "overlays", "a window that lets clicks through lay over ours"),
    Kind("hidden_window", "hidden_windows", "a window was excluded from capture"),
    Kind("key_logger", "key_loggers", "a program was listening to all keys"),
    Kind("display_change", "display_changes", "a display was added, removed, mirrored or changed"),
    Kind("audio_route", "audio_routes", "the microphone or loudspeaker is virtual or a monitor"),
    Kind("audio_device_change", "audio_device_changes", "an audio device came or went"),
    Kind("sound_tapped", "sound_taps", "another program recorded the microphone or the interviewer's voice"),
    Kind("virtual_machine", "virtual_machines", "the machine shows traits of a virtual one"),
    Kind("remote_session", "remote_sessions", "the desktop session is remote"),
    Kind("forbidden_process", "forbidden_processes", "a program on the forbidden list was running"),
    Kind("usb_change", "usb_changes", "a USB device came or went"),
    Kind("network_change", "network_changes", "the network changed"),
    Kind("session_lock", "session_locks", "the desktop was locked or unlocked"),
    Kind("machine_sleep", "machine_sleeps", "the machine slept"),
    Kind("clock_change", "clock_changes", "the wall clock was changed"),
    Kind("camera_presence", "camera_events", "the camera came, went, or was covered"),
    Kind("camera_still", "camera_stills", "a still was taken"),
)

KIND_NAMES = frozenset(kind.name for kind in KINDS)


def signal_body(signal: Signal) -> dict[str, Any]:
    """Return a signal as the body of a ledger event. `t_mono_ns` is text: it may pass 2**53, where JSON numbers end."""
    return {**asdict(signal), "t_mono_ns": str(signal.t_mono_ns)}


def health_body(health: Health) -> dict[str, Any]:
    """Return a detector's health as the body of a ledger event."""
    return {**asdict(health), "t_mono_ns": str(health.t_mono_ns)}


def snapshot_body(snapshot: Snapshot) -> dict[str, Any]:
    """Return a snapshot as the body of a ledger event."""
    return {**asdict(snapshot), "t_mono_ns": str(snapshot.t_mono_ns)}
