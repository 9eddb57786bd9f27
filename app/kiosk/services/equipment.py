"""What this kiosk hears, speaks and thinks with: the devices in use and the engines, in the window's terms."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.kiosk.ports import EngineInUse, EngineReason
from app.settings import AudioSettings
from engine.audio.devices import list_devices
from engine.errors import EngineError
from engine.speech.absent import ABSENT

COME_ALONG = (
    "pocketsphinx",
    "espeak-ng",
    ABSENT,
)  # the names of the recogniser and the voices of reduced quality begin so
CHOOSABLE = ("stt", "tts")
PARTS = ("vad", "turn_end", "stt", "interviewer", "tts", "evaluator")
BY_SETTINGS = ("asked for in the settings", "named in the settings")


def device_names(audio: AudioSettings) -> tuple[str, str]:
    """Return the names of the microphone and the loudspeaker in use, empty where there is none. Takes a moment: not for a loop."""
    try:
        devices = list_devices()
    except EngineError:
        return "", ""
    inputs = [device for device in devices if device.inputs and not device.is_monitor]
    outputs = [device for device in devices if device.outputs]
    return (
        name_among([(each.name, each.id, each.is_default_input) for each in inputs], audio.input_device),
        name_among([(each.name, each.id, each.is_default_output) for each in outputs], audio.output_device),
    )


def name_among(devices: Sequence[tuple[str, str, bool]], wanted: str | None) -> str:
    """Return the name of the device in use among (name, id, default): the one wanted, or the default, or the first."""
    if wanted:
        return next((name for name, key, _ in devices if wanted.casefold() in f"{key} {name}".casefold()), "")
    return next((name for name, _, default in devices if default), devices[0][0] if devices else "")


def engines_in_use(record: Mapping[str, Any]) -> Iterator[EngineInUse]:
    """Yield what the record names, and whether the recogniser and the voice are those that come along or better ones."""
    for part in PARTS:
        name: str = record[part]["name"]
        why: str = record[part].get("why") or ""
        better = part in CHOOSABLE and not name.startswith(COME_ALONG)
        yield EngineInUse(part, name, full_quality=better, why=why, reason=_reason(part, why, better=better))


def _reason(part: str, why: str, *, better: bool) -> EngineReason:
    if why in BY_SETTINGS:
        return EngineReason.ASKED_FOR
    if better:
        return EngineReason.INSTALLED
    return EngineReason.NOTHING_BETTER if part in CHOOSABLE else EngineReason.BUILT_IN
