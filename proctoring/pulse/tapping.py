"""Watches who else records: the microphone in use, or what the interviewer's loudspeaker plays. Says the process and its executable.

Sees every recording that goes through the sound server, as it begins and ends, a server's own modules included. Can't see a program that
records a sound card past the server; takes the process a stream names itself, which a program may forge; level meters (a peak a few
times a second, as volume controls draw) are left out, because they get no sound.
"""

import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux.files import short
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import PROC, UNKNOWN, Program, expected, program
from proctoring.pulse.routes import Route, described, named, routes_in_use
from proctoring.pulse.sound_server import Device, Picture, SoundStream
from proctoring.pulse.watching import watch_sound
from proctoring.stopping import Stop

_KIND: Final = "sound_tapped"


class SoundTapDetector:
    """Says `sound_tapped` from the first sample another program may have got to the last."""

    name = "pulse.sound_tapped"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A program that records a sound card past the sound server is not seen.",
        "The process is the one the stream names itself; a program may name another.",
        "Volume controls that only draw a level are left out.",
    )

    def __init__(self, proc: Path = PROC) -> None:
        self._proc = proc

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        there = Ongoing(report, scene.clock)

        def seen(picture: Picture) -> None:
            there.settle(_KIND, {tap.key: _fact(tap) for tap in self._taps(picture, scene)})

        watch_sound(
            report, stop,
            seen=seen, unseen=there.lose, standing=lambda picture: {"recordings": [tap.observed for tap in self._taps(picture, scene)]},
        )  # fmt: skip

    def _taps(self, picture: Picture, scene: Scene) -> "tuple[Tap, ...]":
        ears = ears_of(picture, routes_in_use(picture, scene.own_pids))
        taps = []
        for stream in picture.recordings:
            if stream.device not in ears or stream.corked or stream.meters_only:
                continue
            device, hears, owners = ears[stream.device]
            if stream.module_index is not None and stream.module_index in owners:
                continue  # the filter that makes the microphone what it is
            who = UNKNOWN if _elsewhere(stream) else program(stream.pid, self._proc)
            if expected(who, scene):
                continue
            module = None if stream.module_index is None else picture.modules.get(stream.module_index, (None, ""))[0]
            taps.append(Tap(stream, device, hears, who, module))
        return tuple(taps)


def ears_of(picture: Picture, routes: tuple[Route, ...]) -> dict[int, tuple[Device, str, frozenset[int | None]]]:
    """Return the inputs where the conversation can be heard: device, "microphone" or "interviewer", and the modules that belong to it."""
    ears: dict[int, tuple[Device, str, frozenset[int | None]]] = {}
    for route in routes:
        names = {device.name for device in route.through}
        owners = frozenset(device.module_index for device in route.through)
        hears = "microphone" if route.device.direction == "input" else "interviewer"
        for device in picture.inputs:
            if device.name in names or device.monitor_of in names:
                ears.setdefault(device.index, (device, hears, owners))
    return ears


@dataclass(frozen=True, slots=True)
class Tap:
    """A recording that is not ours, where the conversation can be heard."""

    stream: SoundStream
    device: Device
    hears: str
    who: Program
    module: str | None

    @property
    def key(self) -> str:
        """What tells it from others; recordings that move to another device begin anew."""
        return f"{self.stream.index}:{self.device.name}"

    @property
    def observed(self) -> dict[str, Any]:
        """The facts."""
        return {
            **self.who.observed(),
            "claimed_program": None if self.stream.binary is None else short(self.stream.binary),
            "application": short(self.stream.application) or None,
            "host": self.stream.host if _elsewhere(self.stream) else None,
            "module": self.module,
            "hears": self.hears,
            "device": described(self.device),
        }


def _fact(tap: Tap) -> Fact:
    stream = tap.stream
    if tap.who.pid is not None:
        who = str(tap.who)
    elif tap.module is not None:
        who = f"The sound server's own {tap.module}"
    elif _elsewhere(stream):
        who = f"A program on another machine, '{short(stream.host or '')}',"
    else:
        who = f"A program that names no process ('{short(stream.application)}')"
    what = "the microphone" if tap.hears == "microphone" else "what the interviewer's loudspeaker plays,"
    return Fact(
        tap.observed,
        f"{who[0].upper()}{who[1:]} records {what} {named(tap.device)}.",
        f"{who[0].upper()}{who[1:]} recorded {what} {named(tap.device)}",
    )


def _elsewhere(stream: SoundStream) -> bool:
    return stream.host is not None and stream.host != socket.gethostname()
