"""What every detector is, and what it is given: the port between the supervisor and the many ways of looking at a machine.

Standard library only. A detector blocks in `watch`, on a thread of its own, until told to stop. It says what it sees through a `Report`
and knows of the interview only what `Scene` holds. It judges nothing, keeps nothing, and never looks at a clock to decide what happened:
`Report` dates what it is told, or takes the time the operating system gave.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from proctoring.inlets import Inlet, Input, SoundBlock
from proctoring.signals import Context, HealthState
from proctoring.stopping import Stop


class Clock(Protocol):
    """Tells the time; never waits."""

    def utc(self) -> datetime:
        """Wall-clock time, aware, in UTC. May jump."""
        ...

    def monotonic_ns(self) -> int:
        """Nanoseconds since an arbitrary start; never goes back."""
        ...


@dataclass(frozen=True, slots=True)
class WatchPolicy:
    """What may be watched in this session, as the organisation's settings and the candidate's consent have it.

    `off` are kinds nobody may watch. `forbidden_programs` are file names of executables without suffix, in lower case. `assistive` are
    file names of executables declared beforehand as the candidate's assistive technology: expected, so never a signal. `speech_device` says
    that the candidate declared to speak through a device: nobody then judges whose or what voice it is.
    """

    off: frozenset[str] = frozenset()
    forbidden_programs: frozenset[str] = frozenset()
    assistive: frozenset[str] = frozenset()
    blocked_hotkeys: tuple[str, ...] = (
        "alt+tab",
        "alt+f4",
        "print",
        "super",
        "ctrl+alt+delete",
        "ctrl+escape",
        "alt+escape",
    )
    keep_clipboard_text: bool = False
    second_voice: bool = False
    speech_device: bool = False
    camera: bool = False
    camera_every_s: float = 60.0
    evidence_folder: Path | None = None
    typing_chars_a_second: float = 25.0


@dataclass(frozen=True, slots=True)
class Scene:
    """What a detector may know of the interview around it.

    `own_pids` are the kiosk's own processes (never flagged). `inputs` is what the window tells (focus, pastes, keystrokes), `sound` both
    channels of the conversation; both are None where there is no interview, as in `vivavoce watch`.
    """

    clock: Clock
    own_pids: frozenset[int]
    policy: WatchPolicy = field(default_factory=WatchPolicy)
    inputs: Inlet[Input] | None = None
    sound: Inlet[SoundBlock] | None = None


class Report(Protocol):
    """Where one detector says what it sees. Any thread may call; no call ever blocks or raises.

    `key` tells things of one kind apart (a window, a process, a device): `end` closes what `begin` opened under the same kind and key. A
    `begin` under a key that is open, and an `end` under one that is not, change nothing. `observed` holds JSON values only, bounded.
    `at_ns` is the observation's monotonic time where the operating system gave it; the present otherwise.
    """

    def begin(
        self,
        kind: str,
        key: str,
        observed: Mapping[str, Any],
        statement: str,
        *,
        limits: tuple[str, ...] = (),
        at_ns: int | None = None,
    ) -> None:
        """State that something began and goes on."""
        ...

    def end(
        self, kind: str, key: str, observed: Mapping[str, Any], statement: str, *, at_ns: int | None = None
    ) -> None:
        """State that it ended; `observed` says what is known only now, such as how long it lasted."""
        ...

    def point(
        self,
        kind: str,
        observed: Mapping[str, Any],
        statement: str,
        *,
        limits: tuple[str, ...] = (),
        at_ns: int | None = None,
    ) -> None:
        """State something that has no duration."""
        ...

    def snapshot(self, observed: Mapping[str, Any]) -> None:
        """State how things stand: once when the watch begins, once when it ends, so that the two can be compared."""
        ...

    def health(self, state: HealthState, reason: str = "", kinds: tuple[str, ...] = ()) -> None:
        """State what can be watched from now on, for `kinds` or for all of the detector's; said again only where it changed."""
        ...

    def alive(self) -> None:
        """Show that the detector still looks, at least every `ALIVE_S` seconds; any other call shows it too."""
        ...

    def context(self) -> Context:
        """Return what the interview is doing now; empty where there is none."""
        ...


ALIVE_S = 2.0
"""Seconds within which a detector must be heard of, by any call to its report. Silent for four times as long, it counts as hung."""


class Detector(Protocol):
    """One way of looking. Made anew for each watch; `watch` is called once.

    `limits` is what it can't tell, in plain words; it goes with every signal. `watch` first reports its health and a snapshot, then looks
    until `stop` is set, reports a last snapshot and returns. It states what it can't do as health, never as an exception; an exception is
    a fault, and the supervisor starts a new one of its kind. Open spans are closed by the supervisor.
    """

    @property
    def name(self) -> str:
        """What it is called in the record, such as "x11.focus"."""
        ...

    @property
    def version(self) -> str:
        """Rises when what it can see or say changes."""
        ...

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of `signals.KINDS` that it watches for."""
        ...

    @property
    def limits(self) -> tuple[str, ...]:
        """What it can't tell."""
        ...

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ...
