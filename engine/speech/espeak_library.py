"""The few calls of the espeak-ng library that the embedded voice needs, made safe: one at a time, in one process-wide instance.

The library keeps all of its state in globals: whoever speaks sets voice, rate and pitch again, under the lock, each time.
"""

import atexit
import ctypes
import os
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

import espeakng_loader
import numpy as np
import numpy.typing as npt

from engine.errors import EngineError, EngineWorkerLost

LONGEST_DATA_PATH = 120  # bytes; the library cuts paths at 160 and appends file names of its own
_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000  # without it the library ends the whole process when its data is missing
_UTF8 = 1
_RATE, _PITCH, _RANGE, _WORD_GAP = 1, 3, 4, 7
_LIST_ENDS, _WORD = 0, 1
_BUFFER_MS = 60
_SEED = 1  # of its breath noise, so that a run can be repeated exactly


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),  # a union; only its size matters here
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)  # NULL arrives as None


@dataclass(frozen=True, slots=True)
class Prosody:
    """How to speak: words a minute (80-450), pitch and its range (0-99), and extra silence between words in 10 ms."""

    rate: int
    pitch: int
    pitch_range: int
    word_gap: int = 0


@dataclass(frozen=True, slots=True)
class Rendering:
    """Raw speech: int16 samples at `rate`, and (character from 0, sample) where each word begins."""

    samples: npt.NDArray[np.int16]
    rate: int
    words: tuple[tuple[int, int], ...]


class EspeakLibrary:
    """The one instance of the library in this process; get it from `espeak_library`."""

    def __init__(self, library: Path, data: Path) -> None:
        try:
            self._lib = ctypes.CDLL(str(library))
        except OSError as exc:
            raise _unusable("its library can't be loaded") from exc
        self._lib.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
        self._lib.espeak_SetVoiceByName.argtypes = [ctypes.c_char_p]
        self._lib.espeak_Synth.argtypes = [
            *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint),
            *(ctypes.c_void_p, ctypes.c_void_p),
        ]
        self._lib.espeak_ng_SetRandSeed.argtypes = [ctypes.c_long]
        self._lib.espeak_Info.restype = ctypes.c_char_p
        self._lib.espeak_Info.argtypes = [ctypes.c_void_p]
        home = os.fsencode(short_data_path(data))
        self._rate: int = self._lib.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, home, _DO_NOT_EXIT)
        if self._rate <= 0:
            raise _unusable("its data can't be read")
        self.version: str = self._lib.espeak_Info(None).decode("ascii", "replace").split()[0]
        self._lock = Lock()
        self._pcm: list[bytes] = []
        self._words: list[tuple[int, int]] = []
        self._callback = _Callback(self._collect)  # kept: the library holds only a bare pointer to it
        self._lib.espeak_SetSynthCallback(self._callback)

    def render(self, text: str, voice: str, prosody: Prosody) -> Rendering:
        """Speak `text` (no markup) in `voice`, such as "en-us+f3". Blocks. Raises `EngineError`, `EngineWorkerLost`."""
        encoded = text.encode("utf-8", "replace")
        with self._lock:
            self._choose(voice)
            for parameter, value in (
                (_RATE, prosody.rate),
                (_PITCH, prosody.pitch),
                (_RANGE, prosody.pitch_range),
                (_WORD_GAP, prosody.word_gap),
            ):
                self._lib.espeak_SetParameter(parameter, value, 0)
            self._lib.espeak_ng_SetRandSeed(_SEED)
            self._pcm, self._words = [], []
            if self._lib.espeak_Synth(encoded, len(encoded) + 1, 0, 1, 0, _UTF8, None, None) != 0:
                raise EngineWorkerLost("The voice stopped", "espeak-ng could not speak; restart the kiosk")
            samples = np.frombuffer(b"".join(self._pcm), np.int16)
            return Rendering(samples, self._rate, tuple(self._words))

    def knows(self, voice: str) -> bool:
        """Tell whether there is such a voice."""
        with self._lock:
            return bool(self._lib.espeak_SetVoiceByName(voice.encode("utf-8", "replace")) == 0)

    def _choose(self, voice: str) -> None:
        """Choose the voice anew for each clause: without that, what has nothing to pronounce sounds like the end of the clause before."""
        if self._lib.espeak_SetVoiceByName(voice.encode("utf-8", "replace")) != 0:
            raise EngineError(
                "There is no such voice", f"espeak-ng has no voice {voice!r}; choose another in the profile"
            )

    def _collect(self, wav: int | None, count: int, first_event: int | None) -> int:
        if wav and count > 0:
            self._pcm.append(ctypes.string_at(wav, count * 2))
        address = first_event
        while address:
            event = _Event.from_address(address)
            if event.type == _WORD:
                self._words.append((event.text_position - 1, event.sample))
            address = address + ctypes.sizeof(_Event) if event.type != _LIST_ENDS else None
        return 0


@cache
def espeak_library() -> EspeakLibrary:
    """Return the process's one instance, loading it on first use (some 30 ms). Raises `EngineError`."""
    return EspeakLibrary(Path(espeakng_loader.get_library_path()), data_folder())


def data_folder() -> Path:
    """Return the folder of voices and dictionaries inside the wheel. Raises `EngineError` where it is missing."""
    try:
        return Path(espeakng_loader.get_data_path())
    except RuntimeError as exc:
        raise _unusable("its data is missing") from exc


def short_data_path(data: Path, longest: int = LONGEST_DATA_PATH) -> Path:
    """Return a path to the folder `data` that the library won't cut off: itself, or a link (else a copy) in the temporary folder."""
    if len(os.fsencode(data)) <= longest:
        return data
    short = Path(tempfile.mkdtemp(prefix="vv-"))
    atexit.register(shutil.rmtree, short, ignore_errors=True)
    home = short / "espeak-ng-data"
    try:
        home.symlink_to(data, target_is_directory=True)
    except OSError:  # Windows without the right to make links
        shutil.copytree(data, home)
    if len(os.fsencode(home)) > longest:
        raise _unusable("both its folder and the temporary folder have too long a path (set TMPDIR to a shorter one)")
    return home


def _unusable(why: str) -> EngineError:
    return EngineError(
        "The embedded voice can't be used", f"espeak-ng: {why}: reinstall it (`pip install espeakng-loader==0.2.4`)"
    )
