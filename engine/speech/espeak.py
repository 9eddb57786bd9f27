"""The embedded voice: espeak-ng, clause by clause, with the place of every word.

It is plainly a machine's voice, which an interviewer that says it is an AI may have; it starts within milliseconds and needs no model.
"""

import asyncio
import unicodedata
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import soxr

from engine.conversation.ports import RATE, Mark, Samples, Speech
from engine.errors import EngineError, EngineWorkerLost
from engine.speech.espeak_library import Prosody, Rendering, espeak_library
from engine.speech.kana import in_kana

LONGEST_CLAUSE = 1_000  # characters; what is beyond is not spoken, and not in `Speech.text` either
SPEECH_DBFS = -20.0  # loudness of the voiced part
PEAK = 0.95
_SILENCE = 0.004  # of full scale, about -48 dBFS: below it there is no speech, only the tail of a filter
_LEAD_S = 0.005  # kept before the first sound, so that its onset is not clipped
_FADE_S = 0.004
_PAUSE_AFTER_SENTENCE_S = 0.20
_PAUSE_AFTER_PHRASE_S = 0.12
_SENTENCE_ENDS = frozenset(".!?。！？．।॥…")
_KEPT_FORMATTING = frozenset("\u200c\u200d")  # Hindi joins and parts letters with them


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice a profile may name: `name` is espeak-ng's own, `language` a code as templates use it."""

    name: str
    language: str
    prosody: Prosody
    kana: bool = False  # knows no other script: what it says is first written as it is read


# Rates near 160 words a minute are those of a calm speaker; espeak-ng's own default is 175.
_CALM = Prosody(rate=160, pitch=45, pitch_range=55, word_gap=1)
_SYLLABIC = Prosody(rate=150, pitch=45, pitch_range=50)

# English in the order of how well pocketsphinx understood six sentences of each, as a stand-in for ears: of 66 words it missed 16
# in f2, 14 in benjamin, 22 in adam, 32 in the plain voice. The two that differ most come first, for interviewer and candidate.
_VOICES: tuple[Voice, ...] = (
    Voice("en-us+f2", "en", _CALM),
    Voice("en-us+benjamin", "en", _CALM),
    Voice("en-us+adam", "en", _CALM),
    Voice("en-us", "en", _CALM),
    Voice("en-gb-x-rp", "en", _CALM),
    Voice("es", "es", _CALM),
    Voice("es-419", "es", _CALM),
    Voice("hi", "hi", _SYLLABIC),
    Voice("fr", "fr", _CALM),
    Voice("de", "de", _CALM),
    Voice("pt-br", "pt", _CALM),
    Voice("pt", "pt", _CALM),
    Voice("cmn", "zh", _SYLLABIC),
    Voice("ja", "ja", _SYLLABIC, kana=True),
)


def voices(language: str) -> Sequence[Voice]:
    """Return the voices for a language ("en", "pt-BR"), the preferred first; none where espeak-ng can't read it aloud."""
    wanted = language.lower().replace("_", "-")
    found = [voice for voice in _VOICES if voice.language == wanted.split("-")[0]]
    return sorted(found, key=lambda voice: not voice.name.startswith(wanted))


class EspeakVoice:
    """A `Synthesiser` over the process's espeak-ng, on a thread of its own."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self._library = espeak_library()
        if not self._library.knows(voice.name):
            raise EngineError("There is no such voice", f"espeak-ng has no voice {voice.name!r}: choose another one")
        self.name = f"espeak-ng {voice.name}"
        self.version = self._library.version
        self._thread: ThreadPoolExecutor | None = ThreadPoolExecutor(1, thread_name_prefix="espeak")

    async def start(self) -> None:
        """Speak a word to nobody, so that the first clause of the interview meets warm tables."""
        await self.speak("Hello.")

    async def speak(self, clause: str) -> Speech:
        """Return the clause as speech that begins within 5 ms of sample 0 and ends with a short pause.

        A clause with nothing to pronounce gives no samples. Raises `EngineError`, `EngineWorkerLost`.
        """
        if self._thread is None:
            raise EngineWorkerLost("The voice is closed", "Start the interview again")
        text = speakable(clause)
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._render, text)

    async def close(self) -> None:
        """Let the thread go; the library stays loaded for other voices."""
        thread, self._thread = self._thread, None
        if thread is not None:
            await asyncio.to_thread(thread.shutdown)

    def _render(self, text: str) -> Speech:
        if not self.voice.kana:
            return finished(text, self._library.render(text, self.voice.name, self.voice.prosody))
        spoken = in_kana(text)
        said = self._library.render(spoken.text, self.voice.name, self.voice.prosody)
        words = tuple((spoken.origins[char], sample) for char, sample in said.words if char < len(spoken.origins))
        return finished(text, replace(said, words=words))


def speakable(clause: str) -> str:
    """Return the clause without what can't be said, each such character replaced by a space so that offsets stay; at most 1,000 long."""
    clean = "".join(
        " " if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn") and char not in _KEPT_FORMATTING else char
        for char in clause
    )
    if len(clean) <= LONGEST_CLAUSE:
        return clean
    cut = clean[:LONGEST_CLAUSE]
    return cut[: cut.rfind(" ")] if " " in cut else cut


def finished(text: str, rendering: Rendering) -> Speech:
    """Turn raw speech into what goes to the loudspeaker: 16 kHz, trimmed, levelled, a pause after it, each word marked once."""
    raw = rendering.samples.astype(np.float32) / 32768
    loud = np.flatnonzero(np.abs(raw) > _SILENCE)
    if len(loud) == 0:
        return Speech(text, np.zeros(0, np.float32), ())
    first = max(0, int(loud[0]) - int(_LEAD_S * rendering.rate))
    voiced: Samples = soxr.resample(raw[first : int(loud[-1]) + 1], rendering.rate, RATE).astype(np.float32)
    _fade_out(voiced)
    pause = np.zeros(int(_pause_after(text) * RATE), np.float32)
    scale = RATE / rendering.rate
    starts = ((char, int((sample - first) * scale)) for char, sample in rendering.words)
    return Speech(text, np.concatenate([_levelled(voiced), pause]), _marks(text, starts, len(voiced)))


def _fade_out(samples: Samples) -> None:
    tail = min(len(samples), int(_FADE_S * RATE))
    samples[len(samples) - tail :] *= np.linspace(1, 0, tail, dtype=np.float32)


def _levelled(samples: Samples) -> Samples:
    frame = RATE // 50
    whole = samples[: len(samples) // frame * frame].reshape(-1, frame)
    power = (whole**2).mean(axis=1) if len(whole) else (samples**2).mean(keepdims=True)
    voiced = power[power > power.max() * 1e-3]
    gain = 10 ** (SPEECH_DBFS / 20) / max(float(np.sqrt(voiced.mean())), 1e-6)
    peak = max(float(np.abs(samples).max()), 1e-6)
    return samples * np.float32(min(gain, PEAK / peak))


def _pause_after(text: str) -> float:
    last = text.rstrip().rstrip("\"'”’»)]」』）")[-1:]
    return _PAUSE_AFTER_SENTENCE_S if last in _SENTENCE_ENDS else _PAUSE_AFTER_PHRASE_S


def _marks(text: str, starts: Iterable[tuple[int, int]], length: int) -> tuple[Mark, ...]:
    """Keep one mark a written word: espeak-ng reports each spoken word, and "2024" is four of them."""
    marks: list[Mark] = []
    for char, sample in starts:
        if 0 <= char < len(text) and not text[char].isspace() and (not marks or char > marks[-1].char):
            marks.append(Mark(char, min(max(sample, 0), length)))
    return tuple(marks)
