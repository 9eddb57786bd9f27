"""A PortAudio made of what a test says: odd cards, and cards that go away while they are being opened.

Stands in for the module `sounddevice`, with the failures that one shows: ValueError for a name, PortAudioError for all else.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from engine.audio import devices, portaudio

_ANY_RATE: frozenset[int] = frozenset()


class PortAudioError(Exception):
    """What the library raises."""


@dataclass(frozen=True)
class FakeCard:
    """A card as PortAudio tells of it. It takes the rates named, or any, and only the numbers of channels named, or up to its most."""

    name: str
    inputs: int = 0
    outputs: int = 0
    rate: float = 48_000.0
    rates: frozenset[int] = _ANY_RATE
    only_channels: frozenset[int] = frozenset()
    host_api: int = 0

    def takes(self, rate: float, channels: int, kind: str) -> bool:
        """Whether it opens so."""
        most = self.inputs if kind == "input" else self.outputs
        fits = channels in self.only_channels if self.only_channels else channels <= most
        return fits and channels > 0 and (not self.rates or round(rate) in self.rates)


@dataclass
class FakeStream:
    """An open stream; `tick` is what its card's thread does."""

    options: dict[str, Any]
    latency: Any
    running: bool = False
    closed: bool = False

    def start(self) -> None:
        """Run."""
        self.running = True

    def abort(self) -> None:
        """Stop."""
        self.running = False

    def close(self) -> None:
        """Go."""
        self.closed = True

    def tick(self, heard: float | np.ndarray = 0.0) -> np.ndarray:
        """Bring ten milliseconds, one value or a row of them, and return what is to be played."""
        frames, (ins, outs) = self.options["blocksize"], self.options["channels"]
        brought = np.repeat(np.broadcast_to(np.asarray(heard, np.float32), frames)[:, None], ins, axis=1)
        status = SimpleNamespace(input_overflow=False, output_underflow=False)
        out = np.ones((frames, outs), np.float32)
        self.options["callback"](brought, out, frames, None, status)
        return out


@dataclass
class FakePortAudio:
    """The library. `on_open` happens just before a stream opens; `refuses_duplex` where the two only open apart."""

    cards: Sequence[FakeCard]
    host_apis: Sequence[str] = ("ALSA",)
    default_input: int | None = None
    default_output: int | None = None
    on_open: Callable[["FakePortAudio"], None] = lambda _: None
    refuses_duplex: bool = False
    latency: Any = (0.02, 0.04)
    streams: list[FakeStream] = field(default_factory=list)
    told_latency: tuple[float, float] | None = None
    PortAudioError = PortAudioError

    @property
    def default(self) -> SimpleNamespace:
        """Its choice: what the test says, or the first that can."""
        return SimpleNamespace(
            device=(
                self._first("inputs") if self.default_input is None else self.default_input,
                self._first("outputs") if self.default_output is None else self.default_output,
            )
        )

    def _first(self, direction: str) -> int:
        return next((index for index, card in enumerate(self.cards) if getattr(card, direction)), -1)

    def query_hostapis(self, index: int | None = None) -> Any:
        """Return the ways into the system's sound."""
        told = [{"name": name, "default_input_device": -1, "default_output_device": -1} for name in self.host_apis]
        return tuple(told) if index is None else told[index]

    def query_devices(self, wanted: str | int | None = None, kind: str | None = None) -> Any:
        """Return all cards, or the one wanted, in that direction."""
        if wanted is None and kind is not None:
            wanted = self.default.device[0 if kind == "input" else 1]
        if isinstance(wanted, int):
            if not 0 <= wanted < len(self.cards):
                raise PortAudioError(f"Error querying device {wanted}")
            return self._told(wanted)
        told = [self._told(index) for index in range(len(self.cards))]
        if wanted is None:
            return told
        fitting = [each for each in told if not kind or each[f"max_{kind}_channels"] > 0]
        full = {each["index"]: f"{each['name']}, {self.host_apis[each['hostapi']]}".lower() for each in fitting}
        matches = [each for each in fitting if _in_order(wanted.lower().split(), full[each["index"]])]
        exact = [each for each in matches if wanted.lower() in (each["name"].lower(), full[each["index"]])]
        if len(matches) > 1 and len(exact) == 1:
            return exact[0]
        if len(matches) != 1:
            raise ValueError(
                f"{'Multiple' if matches else 'No'} {kind} devices found for {wanted!r}:\n[0] one per line"
            )
        return matches[0]

    def _told(self, index: int) -> dict[str, Any]:
        card = self.cards[index]
        return {
            "name": card.name,
            "index": index,
            "hostapi": card.host_api,
            "max_input_channels": card.inputs,
            "max_output_channels": card.outputs,
            "default_samplerate": card.rate,
        }

    def check_input_settings(self, device: int, channels: int, _dtype: str, samplerate: float) -> None:
        """Raise where the card doesn't record so."""
        self._check(device, channels, samplerate, "input")

    def check_output_settings(self, device: int, channels: int, _dtype: str, samplerate: float) -> None:
        """Raise where the card doesn't play so."""
        self._check(device, channels, samplerate, "output")

    def _check(self, device: int, channels: int, rate: float, kind: str) -> None:
        if device >= len(self.cards):
            raise PortAudioError("Invalid device [PaErrorCode -9996]")
        if not self.cards[device].takes(rate, channels, kind):
            raise PortAudioError("Invalid sample rate or number of channels [PaErrorCode -9997]")

    def Stream(self, **options: Any) -> FakeStream:  # noqa: N802 - the library's name
        """Open both directions."""
        self.on_open(self)
        for device, channels, kind in zip(options["device"], options["channels"], ("input", "output"), strict=True):
            self._check(device, channels, options["samplerate"], kind)
        if self.refuses_duplex and options["device"][0] != options["device"][1]:
            raise PortAudioError("Illegal combination of I/O devices [PaErrorCode -9993]")
        self.streams.append(FakeStream(options, self.latency))
        return self.streams[-1]

    def _initialize(self) -> None:
        """Look for cards."""

    def _terminate(self) -> None:
        """Forget them."""


def _in_order(words: Sequence[str], text: str) -> bool:
    at = 0
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


@contextmanager
def installed(library: FakePortAudio, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakePortAudio]:
    """Put it in the place of the real one, on a machine without a sound server."""
    portaudio.sounddevice.cache_clear()
    monkeypatch.setitem(sys.modules, "sounddevice", library)
    monkeypatch.setattr(portaudio, "server_devices", lambda: None)
    monkeypatch.setattr(devices, "server_devices", lambda: None)
    try:
        yield library
    finally:
        portaudio.sounddevice.cache_clear()
