"""PortAudio itself: found late, kept quiet, told to look again.

Importing `sounddevice` fails where there is no PortAudio, and asking it about devices wakes every sound driver of the machine, so both
wait until sound is really wanted.
"""

import ctypes
import sys
import threading
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final

from engine.errors import DeviceMissing

lock: Final = threading.Lock()
"""Guards PortAudio's own start and stop and the environment it reads while opening."""

_open_streams = 0


@lru_cache(maxsize=1)
def sounddevice() -> Any:  # noqa: ANN401 - an untyped library
    """Return the `sounddevice` module, with ALSA's complaints off the console. Raises `DeviceMissing` without PortAudio."""
    try:
        import sounddevice as module  # late: fails at import where PortAudio is missing
    except ImportError as exc:
        raise DeviceMissing("No sound library", "`sounddevice` can't be loaded: install the program anew") from exc
    except OSError as exc:
        raise DeviceMissing(
            "No sound library", "PortAudio is not installed: on Debian or Ubuntu, `apt install libportaudio2`"
        ) from exc
    _quieten_alsa()
    return module


_AlsaErrorHandler = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)


def _say_nothing(_file: bytes, _line: int, _function: bytes, _error: int, _format: bytes) -> None:
    """Take the place of the handler that prints a line for every underrun: those are counted, and told as facts."""


_SILENT_HANDLER = _AlsaErrorHandler(_say_nothing)  # kept for good: ALSA holds its address


def _quieten_alsa() -> None:
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_SILENT_HANDLER)


def refresh() -> None:
    """Let PortAudio look for devices again: it does so only at its start. Does nothing while a stream is open."""
    module = sounddevice()
    with lock:
        if _open_streams:
            return
        with suppress(module.PortAudioError):
            module._terminate()  # noqa: SLF001 - the only way there is
        try:
            module._initialize()  # noqa: SLF001
        except module.PortAudioError as exc:
            raise DeviceMissing("The sound system doesn't start", f"PortAudio: {reason(exc)}") from exc


def count_streams(change: int) -> None:
    """Note that so many more streams are open. The caller holds `lock`."""
    global _open_streams  # noqa: PLW0603 - as global as the library it counts for
    _open_streams += change


def reason(exc: Exception | None) -> str:
    """Return a failure's first line, for people."""
    told = str(exc).strip() if exc is not None else ""
    return told.splitlines()[0] if told else "unknown reason"
