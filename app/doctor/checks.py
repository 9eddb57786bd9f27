"""The checks themselves: each looks at one thing and says what it found, and the command that mends it."""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.settings import Settings

if TYPE_CHECKING:
    from engine.audio.devices import AudioDevice

SET_UP = "python3 packaging/bootstrap.py run doctor"


class Status(StrEnum):
    """How a finding bears on holding an interview here. Only a PROBLEM stops one."""

    OK = "ok"
    NOTICE = "notice"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; `remedy` is a command or an action, empty where nothing needs mending."""

    what: str
    status: Status
    detail: str
    remedy: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it for programs."""
        return asdict(self)


Check = Callable[[Settings], Iterator[Finding]]


def all_checks() -> tuple[Check, ...]:
    """Return every check, in the order people read them."""
    from app.doctor.desks import desks
    from app.doctor.linking import at_rest, server
    from app.doctor.watching import watching

    own = (python, settings_file, data_folder, key, at_rest, server, disk, pin)
    return (*own, sound, speech, screen, desks, interviewer, watching, unverified)


def python(_settings: Settings) -> Iterator[Finding]:
    """Say what runs us."""
    yield Finding("Python", Status.OK, f"{platform.python_version()} on {platform.system()} {platform.machine()}")


def data_folder(settings: Settings) -> Iterator[Finding]:
    """Try whether the data folder can be written, without opening the ledger in it."""
    folder = settings.data_dir
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        remedy = f"sudo install -d -o $USER -m 700 {folder}   (or choose another with VIVAVOCE_DATA_DIR)"
        yield Finding("Data folder", Status.PROBLEM, f"{folder} can't be written", remedy)
        return
    yield Finding("Data folder", Status.OK, str(folder) + ("" if folder.exists() else " (will be made)"))


def settings_file(_settings: Settings) -> Iterator[Finding]:
    """Say where settings are looked for."""
    from app.settings import default_config_file

    file = default_config_file()
    yield Finding("Settings", Status.OK, f"{file}" + ("" if file.is_file() else " (not there: defaults are used)"))


def key(settings: Settings) -> Iterator[Finding]:
    """Show the fingerprint that `vivavoce verify` prints, so that the two can be compared."""
    from sync.errors import SyncError
    from sync.keys import KEY_FILE, kept_in_ring, load_or_create

    if not (settings.data_dir / KEY_FILE).is_file():
        yield Finding("Kiosk's key", Status.OK, "made with the first session")
        return
    try:
        device = load_or_create(settings.data_dir).device
    except SyncError as exc:
        yield Finding("Kiosk's key", Status.PROBLEM, exc.title, exc.message)
        return
    where = "in the system's keyring" if kept_in_ring(settings.data_dir) else "in its own file, mode 0600"
    yield Finding("Kiosk's key", Status.OK, f"{device.fingerprint} ({device.name}), {where}")


def disk(settings: Settings) -> Iterator[Finding]:
    """Compare the free space with what an interview takes."""
    from engine.audio.space import bytes_needed, free_bytes

    free, needed = free_bytes(settings.data_dir), bytes_needed(45)
    detail = f"{free / 1e9:.1f} GB free; a 45-minute interview takes up to {needed / 1e9:.2f} GB"
    if free < needed:
        yield Finding("Disk", Status.PROBLEM, detail, f"make room on the disk of {settings.data_dir}")
    else:
        yield Finding("Disk", Status.OK if free > 20 * needed else Status.NOTICE, detail)


def pin(settings: Settings) -> Iterator[Finding]:
    """Say whether a proctor could leave the kiosk."""
    from app.pin import FILE

    if (settings.data_dir / FILE).is_file():
        yield Finding("Proctor's PIN", Status.OK, "set")
    else:
        yield Finding("Proctor's PIN", Status.NOTICE, "not set; `vivavoce kiosk` needs one", "vivavoce set-pin")


def sound(settings: Settings) -> Iterator[Finding]:
    """List the devices an interview would use."""
    from engine.audio.devices import list_devices
    from engine.errors import EngineError

    try:
        devices = list_devices()
    except EngineError as exc:
        yield Finding("Sound", Status.PROBLEM, exc.message, SET_UP)
        return
    inputs = [device for device in devices if device.inputs and not device.is_monitor]
    outputs = [device for device in devices if device.outputs]
    yield chosen_device("Microphone", inputs, settings.audio.input_device, [each.is_default_input for each in inputs])
    yield chosen_device(
        "Loudspeaker", outputs, settings.audio.output_device, [each.is_default_output for each in outputs]
    )


def chosen_device(what: str, devices: "list[AudioDevice]", wanted: str | None, defaults: list[bool]) -> Finding:
    """Say which of the devices an interview would use."""
    named = [each for each in devices if wanted and wanted.casefold() in f"{each.id} {each.name}".casefold()]
    chosen = named if wanted else [each for each, default in zip(devices, defaults, strict=True) if default] or devices
    if not chosen:
        detail = f"none called {wanted!r}" if wanted else "none found"
        return Finding(what, Status.PROBLEM, detail, "plug one in, or start the sound server; then run this again")
    return Finding(what, Status.OK, f"{chosen[0].name}, {chosen[0].rate} Hz ({len(devices)} to choose from)")


def speech(settings: Settings) -> Iterator[Finding]:
    """Say which engines come along, which an interview would use in the kiosk's language, and why."""
    from app.engines import embedded_engines, speech_engines
    from engine.errors import EngineError

    for part, name, languages in embedded_engines():
        spoken = ", ".join(languages) if languages else "any language"
        yield Finding(part, Status.OK, f"{name}: {spoken}; embedded, works offline at reduced quality")
    for part, found in speech_engines(settings):
        title = f"{part} in use ({settings.language})"
        if isinstance(found, EngineError):
            yield Finding(title, Status.PROBLEM, found.title, found.message)
        else:
            yield Finding(title, Status.OK, f"{found.name}: {found.why}")


def screen(_settings: Settings) -> Iterator[Finding]:
    """Try whether a window could be opened; a server needs none."""
    try:
        from PySide6 import QtWidgets
    except ImportError as exc:
        reason = str(exc).split(":", maxsplit=1)[0]
        yield Finding("Window", Status.NOTICE, f"Qt can't load ({reason}); commands without a window work", SET_UP)
        return
    version = QtWidgets.QApplication.__module__.split(".", maxsplit=1)[0]
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        remedy = "start it from a graphical session; `vivavoce demo` brings a virtual screen of its own"
        yield Finding("Window", Status.NOTICE, f"{version} loads, but there is no screen here", remedy)
        return
    yield Finding("Window", Status.OK, f"{version} loads")


def interviewer(settings: Settings) -> Iterator[Finding]:
    """Name the mind and the evaluator, and what kind of score it gives."""
    yield Finding("Interviewer", Status.OK, "built-in: rule-based, no model needed")
    yield from chat_model(settings)
    yield evaluator(settings)


def evaluator(settings: Settings) -> Finding:
    """Name who would score now. A score that no card was made for is nothing to be glad of, so this is never more than a notice."""
    from app.evaluators import evaluator_seen
    from engine.scoring.builtin import NAME

    found, lacking = evaluator_seen(settings.engines)
    who = f"{found['name']} {found['version']}" + (f" ({found['why']})" if found.get("why") else "")
    kind = "rule-based, " if found["name"] == NAME else ""
    remedy = "see engines.evaluator and engines.chat_url in the settings; the rules score meanwhile" if lacking else ""
    return Finding(
        "Evaluator", Status.NOTICE, f"{who}: {kind}uncalibrated unless a card fits; every scorecard says so", remedy
    )


def chat_model(settings: Settings) -> Iterator[Finding]:
    """Say which chat model would word follow-ups and why, or why none does, and what would be overheard on the way to it."""
    from app.minds import chat_endpoint, chosen_chat_closed
    from engine.errors import EngineError

    title, asked = "Follow-ups worded by", settings.engines
    chosen = chosen_chat_closed(asked)
    if chosen.lacking:
        remedy = "see engines.mind and engines.chat_url in the settings; interviews go on in the built-in's words"
        yield Finding(title, Status.NOTICE, f"built-in: {chosen.why}", remedy)
    elif chosen.model is None:
        yield Finding(title, Status.OK, f"built-in: {chosen.why}")
    else:
        yield Finding(title, Status.OK, f"{chosen.model.name} at {asked.chat_url}: {chosen.why}")
    try:
        in_the_clear = asked.mind != "built-in" and chat_endpoint(asked).in_the_clear
    except EngineError:
        return
    if in_the_clear:
        detail = f"what candidates say would go to {asked.chat_url} in the clear"
        yield Finding("Chat server", Status.NOTICE, detail, "use an https:// address, or a network of your own")


def unverified(_settings: Settings) -> Iterator[Finding]:
    """Say what was never run on this kind of system."""
    if not sys.platform.startswith("linux"):
        yield Finding(
            "Platform", Status.NOTICE, f"the kiosk was tried on Linux only; on {platform.system()} unverified"
        )
    elif shutil.which("pulseaudio") is None and shutil.which("pipewire") is None:
        yield Finding("Sound server", Status.NOTICE, "neither PulseAudio nor PipeWire is installed; plain ALSA is used")
