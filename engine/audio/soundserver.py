"""What PulseAudio (or PipeWire speaking its protocol) knows and PortAudio can't tell: the real devices, and when one is pulled out.

A sound server hides a lost microphone: it moves the stream to whatever source is left, which may be the monitor of our own
loudspeaker, and the interviewer would be listening to itself. So the source and the sink a stream began on are watched by name.
All of it goes through `pactl`; without it there is nothing to tell, and the transport's own watch on the card has to do.
"""

import json
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Direction = Literal["input", "output"]

_PATIENCE: Final = 3.0
_LISTS: Final[Mapping[Direction, tuple[str, str, str]]] = {
    "input": ("sources", "source-outputs", "source"),
    "output": ("sinks", "sink-inputs", "sink"),
}


@dataclass(frozen=True, slots=True)
class ServerDevice:
    """A source or sink. `is_monitor` is what a loudspeaker plays, offered as a microphone; `is_virtual` has no hardware behind it."""

    index: int
    name: str
    description: str
    direction: Direction
    channels: int
    rate: int
    is_default: bool
    is_monitor: bool
    is_virtual: bool


def server_devices() -> tuple[ServerDevice, ...] | None:
    """Return every source and sink, None where there is no sound server to ask."""
    info = _ask("info")
    if not isinstance(info, dict):
        return None
    defaults = {"input": info.get("default_source_name"), "output": info.get("default_sink_name")}
    return tuple(
        _device(row, direction, defaults[direction])
        for direction, (plural, _streams, _single) in _LISTS.items()
        for row in _rows(_ask("list", plural))
    )


def own_stream_devices(devices: tuple[ServerDevice, ...]) -> tuple[ServerDevice, ...]:
    """Return those of the devices that this process's streams are on."""
    mine: list[ServerDevice] = []
    for direction, (_plural, streams, single) in _LISTS.items():
        used = {row.get(single) for row in _rows(_ask("list", streams)) if _is_own(row)}
        mine += [device for device in devices if device.direction == direction and device.index in used]
    return tuple(mine)


class DeviceWatch:
    """Calls `on_gone` once, from a thread of its own, when one of the devices is removed or the server ends."""

    def __init__(self, devices: tuple[ServerDevice, ...], on_gone: Callable[[], None]) -> None:
        self._devices = devices
        self._signs = frozenset(f"'remove' on {_LISTS[device.direction][2]} #{device.index}" for device in devices)
        self._on_gone = on_gone
        self._process: subprocess.Popen[str] | None = None
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="audio-devices", daemon=True)

    def start(self) -> None:
        """Watch from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no more; `on_gone` is not called from here on."""
        self._stopped.set()
        if (process := self._process) is not None:
            process.kill()

    def _watch(self) -> None:
        pactl = shutil.which("pactl")
        if pactl is None:
            return
        # setpriv, where there is one, ends pactl with this thread: it must not outlive a process that was killed.
        setpriv = shutil.which("setpriv")
        guard = [setpriv, "--pdeathsig", "KILL", "--"] if setpriv else []
        with subprocess.Popen(
            [*guard, pactl, "subscribe"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,  # Ctrl+C is the kiosk's to answer
            env=_plain_environment(),
        ) as process:
            self._process = process
            if self._stopped.is_set():
                process.kill()
            told = any(line.rstrip().endswith(tuple(self._signs)) for line in process.stdout or ())
            process.kill()
        if not self._stopped.is_set() and (told or self._missing()):
            self._on_gone()

    def _missing(self) -> bool:
        """Whether a device is really gone, now that nothing more is told: a server may only not tell."""
        present = {(device.direction, device.name) for device in server_devices() or ()}
        return any((device.direction, device.name) not in present for device in self._devices)


def _device(row: dict[str, Any], direction: Direction, default: str | None) -> ServerDevice:
    name = str(row.get("name", ""))
    properties = row.get("properties") or {}
    is_monitor = direction == "input" and (
        bool(row.get("monitor_source")) or properties.get("device.class") == "monitor"
    )
    channels, rate = _shape(str(row.get("sample_specification", "")))
    return ServerDevice(
        index=int(row.get("index", -1)),
        name=name,
        description=str(row.get("description") or name),
        direction=direction,
        channels=channels,
        rate=rate,
        is_default=name == default,
        is_monitor=is_monitor,
        is_virtual="HARDWARE" not in (row.get("flags") or ()),
    )


def _shape(specification: str) -> tuple[int, int]:
    """("s16le 2ch 48000Hz") -> (2, 48000); zeros for what is not said."""
    channels = rate = 0
    for word in specification.split():
        if word.endswith("ch") and word[:-2].isdigit():
            channels = int(word[:-2])
        elif word.endswith("Hz") and word[:-2].isdigit():
            rate = int(word[:-2])
    return channels, rate


def _is_own(row: dict[str, Any]) -> bool:
    return (row.get("properties") or {}).get("application.process.id") == str(os.getpid())


def _rows(answer: object) -> list[dict[str, Any]]:
    return [row for row in answer if isinstance(row, dict)] if isinstance(answer, list) else []


def _ask(*words: str) -> object:
    """Return what pactl says, None where it says nothing usable."""
    pactl = shutil.which("pactl")
    if pactl is None:
        return None
    try:
        done = subprocess.run(
            [pactl, "-f", "json", *words], env=_plain_environment(), capture_output=True, timeout=_PATIENCE, check=True
        )
        answer: object = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return answer


def _plain_environment() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C"}  # in some languages its numbers have commas, and its JSON is none
