"""Watches audio devices come and go, plugs go in and out, and which ones the interview uses change.

Sees what the sound server has: devices, plugs whose presence the card can feel, the defaults, and the device each of the interview's streams
is on. Can't see a plug that the card doesn't feel (most line-outs), nor tell one headset from another of the same make.
"""

from collections.abc import Iterator
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.pulse.routes import described, named, routes_in_use
from proctoring.pulse.sound_server import Device, Picture
from proctoring.pulse.watching import watch_sound
from proctoring.stopping import Stop

_KIND: Final = "audio_device_change"
_PART: Final = {"input": "microphone", "output": "loudspeaker"}

Change = tuple[dict[str, Any], str]
"""What changed and the sentence for it."""


class AudioDeviceChangeDetector:
    """Says `audio_device_change` for each change, comparing what is there now with what was."""

    name = "pulse.audio_device_change"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A plug that the sound card can't feel is not seen.",
        "Two devices of the same make under one name look the same.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop. After an outage of the server, what is there then is compared with what was before."""
        before: Picture | None = None

        def seen(picture: Picture) -> None:
            nonlocal before
            if before is not None:
                for observed, statement in changes(before, picture, scene.own_pids):
                    report.point(_KIND, observed, statement)
            before = picture

        watch_sound(report, stop, seen=seen, unseen=lambda: None, standing=_standing)


def _standing(picture: Picture) -> dict[str, Any]:
    return {
        "devices": [described(device) for device in _plugged(picture).values()],
        "default_input": picture.default_input,
        "default_output": picture.default_output,
    }


def _plugged(picture: Picture) -> dict[tuple[str, str], Device]:
    """Return devices by direction and name, without monitors: each loudspeaker has one, which says nothing."""
    return {
        (device.direction, device.name): device
        for device in (*picture.inputs, *picture.outputs)
        if device.monitor_of is None
    }


def changes(before: Picture, after: Picture, own_pids: frozenset[int]) -> Iterator[Change]:
    """Yield what is different."""
    was, now = _plugged(before), _plugged(after)
    for key in was.keys() - now.keys():
        yield _about("removed", was[key], f"The {_PART[key[0]]} {named(was[key])} went away.")
    for key in now.keys() - was.keys():
        yield _about("added", now[key], f"A {_PART[key[0]]} was added: {named(now[key])}.")
    for key in sorted(was.keys() & now.keys()):
        yield from _plugs(was[key], now[key])
    yield from _defaults(before, after)
    yield from _moves(before, after, own_pids)


def _about(what: str, device: Device, statement: str, **more: Any) -> Change:  # noqa: ANN401 - JSON values
    return {"what": what, "device": described(device), **more}, statement


def _plugs(was: Device, now: Device) -> Iterator[Change]:
    if was.port == now.port:
        return
    before = None if was.port is None else was.port.description
    after = None if now.port is None else now.port.description
    part = f"{_PART[now.direction]} {named(now)}"
    if before != after:
        statement = f"The plug in use of the {part} changed from '{before or 'none'}' to '{after or 'none'}'."
        yield _about("port", now, statement, before=before, after=after)
    elif was.port is not None and now.port is not None and was.port.available != now.port.available:
        states = {"yes": "plugged in", "no": "unplugged", "unknown": "of unknown presence"}
        statement = f"The plug '{after}' of the {part} is now {states[now.port.available]}."
        yield _about("port", now, statement, before=was.port.available, after=now.port.available)


def _defaults(before: Picture, after: Picture) -> Iterator[Change]:
    for direction, was, now in (
        ("input", before.default_input, after.default_input),
        ("output", before.default_output, after.default_output),
    ):
        if was != now:
            statement = f"The default {_PART[direction]} changed from '{was or 'none'}' to '{now or 'none'}'."
            yield {"what": "default", "direction": direction, "before": was, "after": now}, statement


def _moves(before: Picture, after: Picture, own_pids: frozenset[int]) -> Iterator[Change]:
    """Yield where the interview's own streams are on another device than before."""
    was, now = (
        {(stream_kind, stream.index): stream.device for stream_kind, streams in _streams(picture) for stream in streams}
        for picture in (before, after)
    )
    used = {(route.device.direction, route.device.index): route.device for route in routes_in_use(after, own_pids)}
    for key in sorted(was.keys() & now.keys()):
        device = used.get((key[0], now[key]))
        if was[key] != now[key] and device is not None and _is_ours(after, key, own_pids):
            yield _about("moved", device, f"The interview's sound was moved to the {_PART[key[0]]} {named(device)}.")


def _streams(picture: Picture) -> tuple[tuple[str, Any], ...]:
    return (("input", picture.recordings), ("output", picture.playbacks))


def _is_ours(picture: Picture, key: tuple[str, int], own_pids: frozenset[int]) -> bool:
    return any(
        stream.index == key[1] and stream.pid in own_pids
        for kind, streams in _streams(picture)
        for stream in streams
        if kind == key[0]
    )
