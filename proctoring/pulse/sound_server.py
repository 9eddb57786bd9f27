"""One connection to PulseAudio, or to PipeWire's stand-in for it: everything that is there as plain data, and word when it changes.

libpulse is loaded when a connection is made. Its errors become `SourceUnavailable`. The process of a stream is the one it names itself:
the server doesn't check it.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Self

from proctoring.sources import lost, missing

_HARDWARE: Final = 0x4  # PA_SOURCE_HARDWARE and PA_SINK_HARDWARE
_NETWORK: Final = 0x8  # PA_SOURCE_NETWORK and PA_SINK_NETWORK
_PROTOCOL: Final = "-protocol-"
"""In the name of a module by which programs come; their streams belong to it, which says nothing of them."""

_RETAKES: Final = 3
_NONE: Final = 0xFFFF_FFFF  # PA_INVALID_INDEX


@dataclass(frozen=True, slots=True)
class Port:
    """A device's plug: "Microphone", "HDMI"; `available` is "yes", "no" or "unknown"."""

    name: str
    description: str
    available: str


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone or loudspeaker as the server has it. `monitor_of` names the loudspeaker that a monitor overhears."""

    index: int
    direction: str  # "input" or "output"
    name: str
    description: str
    driver: str
    module: str | None
    module_index: int | None
    hardware: bool
    network: bool
    monitor_of: str | None
    port: Port | None
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SoundStream:
    """A recording from, or a playback into, the device of that index.

    `pid` is what its program says, None where it says none; `module_index` is of a stream that no program but the server itself has.
    """

    index: int
    device: int
    pid: int | None
    host: str | None
    binary: str | None
    application: str
    media: str
    module_index: int | None
    corked: bool
    meters_only: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the server has at one moment. `modules` are (name, argument) by index."""

    server: str
    default_input: str
    default_output: str
    inputs: tuple[Device, ...]
    outputs: tuple[Device, ...]
    recordings: tuple[SoundStream, ...]
    playbacks: tuple[SoundStream, ...]
    modules: Mapping[int, tuple[str, str]]


_EVENTS: Final = ("sink", "source", "sink_input", "source_output", "module", "server", "card")
"""What a picture holds; programs that come and go without a stream are none of it."""


class SoundServer:
    """A connection; a context manager. One thread's own, but for `interrupt`."""

    def __init__(self, client: str) -> None:
        """Connect as `client`, to the server that the environment names. Raises `SourceUnavailable`."""
        try:
            import pulsectl
        except (ImportError, OSError) as exc:
            raise missing("PulseAudio's library (libpulse) is not on this machine") from exc
        self._errors: tuple[type[Exception], ...] = (pulsectl.PulseError, pulsectl.PulseDisconnected)
        self._pulse = pulsectl.Pulse(client, connect=False)
        self._changed = False
        self._closing = threading.Lock()
        self._closed = False
        try:
            self._pulse.connect(autospawn=False)  # its own time limit would always be waited for to the end
            self._pulse.event_mask_set(*_EVENTS)
            self._pulse.event_callback_set(self._note)
        except self._errors as exc:
            self._pulse.close()
            raise lost("no PulseAudio or PipeWire sound server answers") from exc

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._closing:
            self._closed = True
            self._pulse.close()

    def interrupt(self) -> None:
        """End a wait for a change. Any thread may ask; one that asks just before the wait begins is not heeded."""
        with self._closing:
            if not self._closed:
                self._pulse.event_listen_stop()

    def changed(self, seconds: float) -> bool:
        """Wait that long for something to change; return whether something did."""
        import pulsectl

        if not self._changed:  # else it changed while a picture was taken, which may have caught one half of it
            try:
                self._pulse.event_listen(timeout=seconds)
            except pulsectl.PulseDisconnected as exc:
                raise lost("the sound server went away") from exc
        was_changed, self._changed = self._changed, False
        return was_changed

    def picture(self) -> Picture:
        """Return what is there now; taken again where something changed meanwhile, because it is asked for piece by piece."""
        for _ in range(_RETAKES):
            self._changed = False
            picture = self._taken()
            if not self._changed:
                break
        return picture

    def _taken(self) -> Picture:
        try:
            recordings, playbacks = self._pulse.source_output_list(), self._pulse.sink_input_list()
            inputs, outputs = self._pulse.source_list(), self._pulse.sink_list()
            # Asked for last: what the streams and devices refer to was there before them.
            modules = {found.index: (found.name, found.argument or "") for found in self._pulse.module_list()}
            clients = {found.index: dict(found.proplist) for found in self._pulse.client_list()}
            server = self._pulse.server_info()
            return Picture(
                server=server.server_name,
                default_input=server.default_source_name or "",
                default_output=server.default_sink_name or "",
                inputs=tuple(_device(found, "input", modules) for found in inputs),
                outputs=tuple(_device(found, "output", modules) for found in outputs),
                recordings=tuple(_stream(found, found.source, modules, clients) for found in recordings),
                playbacks=tuple(_stream(found, found.sink, modules, clients) for found in playbacks),
                modules=modules,
            )
        except self._errors as exc:
            raise lost("the sound server went away") from exc

    def _note(self, _event: object) -> None:
        import pulsectl

        self._changed = True
        raise pulsectl.PulseLoopStop


def _device(found: Any, direction: str, modules: Mapping[int, tuple[str, str]]) -> Device:  # noqa: ANN401 - pulsectl has no types
    port = found.port_active
    monitor_of = getattr(found, "monitor_of_sink_name", None) if direction == "input" else None
    return Device(
        index=found.index,
        direction=direction,
        name=found.name,
        description=found.description or found.name,
        driver=found.driver or "",
        module=modules.get(found.owner_module, (None, ""))[0],
        module_index=None if found.owner_module == _NONE else found.owner_module,
        hardware=bool(found.flags & _HARDWARE),
        network=bool(found.flags & _NETWORK),
        monitor_of=monitor_of or None,
        port=None if port is None else Port(port.name, port.description or port.name, _availability(port)),
        properties=dict(found.proplist),
    )


def _availability(port: Any) -> str:  # noqa: ANN401 - pulsectl has no types
    return "yes" if port.available == "yes" else "no" if port.available == "no" else "unknown"


def _stream(
    found: Any,  # noqa: ANN401 - pulsectl has no types
    device: int,
    modules: Mapping[int, tuple[str, str]],
    clients: Mapping[int, Mapping[str, str]],
) -> SoundStream:
    # A program that speaks PipeWire's own protocol says who it is as a client, not of each stream.
    properties = {**clients.get(found.client, {}), **found.proplist}
    pids = (properties.get(name, "") for name in ("application.process.id", "pipewire.sec.pid"))
    return SoundStream(
        index=found.index,
        device=device,
        pid=next((int(pid) for pid in pids if pid.isdecimal() and len(pid) < 10), None),
        host=properties.get("application.process.host"),
        binary=properties.get("application.process.binary"),
        application=properties.get("application.name", ""),
        media=properties.get("media.name", found.name or ""),
        module_index=None if _PROTOCOL in modules.get(found.owner_module, (_PROTOCOL,))[0] else found.owner_module,
        corked=bool(found.corked),
        # What a level meter gets: a peak a few times a second, no sound.
        meters_only="peaks" in (found.resample_method or "") and found.sample_spec.rate <= 1000,
    )
