"""Watches what the interview's microphone and loudspeaker are: virtual, a monitor, a filter, over the network; and what is routed into them.

Sees every device of the sound server that the interview's streams use (else the defaults) down to what it stands on, loopbacks, and programs
that play into a virtual microphone. Can't tell a device in hardware that is itself fed by another machine, nor what a desktop's own noise
suppression is for: such a filter is stated like any other. A route is a fact about the sound's way, not about its content.
"""

from pathlib import Path
from typing import Final

from proctoring.detector import Report, Scene
from proctoring.linux.files import short
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import PROC, expected, program
from proctoring.pulse.routes import Route, described, named, routes_in_use
from proctoring.pulse.sound_server import Device, Picture, SoundStream
from proctoring.pulse.watching import watch_sound
from proctoring.stopping import Stop

_KIND: Final = "audio_route"
_PART: Final = {"input": "microphone", "output": "loudspeaker"}


class AudioRouteDetector:
    """Says `audio_route` for as long as a device in use is other than plain hardware, or something is routed into it."""

    name = "pulse.audio_route"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A sound card that is itself fed by another machine looks like any other.",
        "A desktop's own noise suppression or echo cancelling is stated like any other filter.",
        "The process is the one the stream names itself; a program may name another.",
    )

    def __init__(self, proc: Path = PROC) -> None:
        self._proc = proc

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        there = Ongoing(report, scene.clock)

        def seen(picture: Picture) -> None:
            there.settle(_KIND, self._facts(picture, scene))

        watch_sound(
            report, stop,
            seen=seen, unseen=there.lose,
            standing=lambda picture: {"in_use": [_observed(route) for route in routes_in_use(picture, scene.own_pids)]},
        )  # fmt: skip

    def _facts(self, picture: Picture, scene: Scene) -> dict[str, Fact]:
        routes = routes_in_use(picture, scene.own_pids)
        facts = {f"{route.device.direction}:{route.device.name}": _routed(route) for route in routes if route.traits}
        facts |= _loopbacks(picture)
        feeders = {device.name for route in routes if route.device.direction == "input" for device in route.through[1:]}
        fed = {device.index: device for device in picture.outputs if device.name in feeders}
        for stream in picture.playbacks:
            if stream.device in fed and stream.module_index is None:
                fact = self._fed(stream, fed[stream.device], scene)
                if fact is not None:
                    facts[f"feeds:{stream.index}"] = fact
        return facts

    def _fed(self, stream: SoundStream, device: Device, scene: Scene) -> Fact | None:
        who = program(stream.pid, self._proc)
        if expected(who, scene):
            return None
        told = f"A program that names no process ('{short(stream.application)}')" if who.pid is None else str(who)
        told = f"{told[0].upper()}{told[1:]}"
        into = f"sound into the microphone in use, through {named(device)}"
        observed = {"what": "played_into_microphone", **who.observed(), "device": described(device)}
        return Fact(observed, f"{told} plays {into}.", f"{told} played {into}")


def _observed(route: Route) -> dict[str, object]:
    return {
        **described(route.device),
        "what": _PART[route.device.direction],
        "traits": list(route.traits),
        "stands_on": [described(device) for device in route.through[1:]],
        "used_by_the_interview": route.own,
    }


def _routed(route: Route) -> Fact:
    use = "in use" if route.own else "set as the default"
    subject = f"The {_PART[route.device.direction]} {use}, {named(route.device)}"
    return Fact(
        _observed(route),
        f"{subject}, {'; '.join(route.traits)}.",
        f"The {_PART[route.device.direction]} {named(route.device)} was {use}",
    )


def _loopbacks(picture: Picture) -> dict[str, Fact]:
    inputs = {device.index: device for device in picture.inputs}
    outputs = {device.index: device for device in picture.outputs}
    facts = {}
    for index, (module, _argument) in picture.modules.items():
        if module != "module-loopback":
            continue
        taken = next((inputs.get(stream.device) for stream in picture.recordings if stream.module_index == index), None)
        given = next((outputs.get(stream.device) for stream in picture.playbacks if stream.module_index == index), None)
        if taken is None or given is None:
            continue  # it carries nothing yet, or no more
        way = f"sound from {named(taken)} to {named(given)}"
        observed = {"what": "loopback", "module": module, "from": described(taken), "to": described(given)}
        key = f"loopback:{index}:{taken.name}:{given.name}"
        facts[key] = Fact(observed, f"A loopback carries {way}.", f"A loopback carried {way}")
    return facts
