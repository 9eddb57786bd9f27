"""What the conversation needs from the world, each as small as it can be. Adapters live in `engine.audio` and `engine.speech`.

Sound is mono float32 in [-1, 1] at `RATE`, in blocks of `BLOCK` samples. All times are seconds on the audio clock, which counts the
blocks read since the transport opened: 0 is the first sample of the interview.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.interview.facts import DuplexChanged, Fact
from engine.interview.sound_facts import AudioReopened, EchoRealigned
from engine.interview.turns import Word

Samples = npt.NDArray[np.float32]
DeviceFact = AudioReopened | EchoRealigned | DuplexChanged

RATE = 16_000
BLOCK = 160  # 10 ms


@dataclass(frozen=True, slots=True)
class Block:
    """Ten milliseconds of both directions, aligned.

    `at` is the time of its first sample; `heard` the microphone, `said` what left for the loudspeaker; `played` how many samples
    queued by `play` had left by its end, since the transport opened (silence between utterances is not counted). `cleaned` is the
    microphone without the echo of what was said, where a transport takes that out; the recording keeps `heard`, which is evidence.
    `only_echo` says that whatever is heard is what was said, come back: nobody is speaking; `somebody` that it is louder than that can be.
    With `one_way` an echo can't be told any more, and nothing should be listened to while the interviewer speaks. A `gap` is time in which
    the devices brought nothing: its silence is nobody's.
    `facts` are what the devices have to say about this moment, for the ledger; their time is this block's.
    """

    at: float
    heard: Samples
    said: Samples
    played: int
    cleaned: Samples | None = None
    only_echo: bool = False
    somebody: bool = False
    one_way: bool = False
    gap: bool = False
    facts: tuple[DeviceFact, ...] = ()

    @property
    def near(self) -> Samples:
        """What is to be judged and recognised: the microphone with as little of the interviewer's own voice as can be had."""
        return self.heard if self.cleaned is None else self.cleaned


class AudioTransport(Protocol):
    """Both directions of sound on one clock."""

    async def open(self) -> None:
        """Start. Raises `DeviceMissing`."""
        ...

    async def read(self) -> Block:
        """Return the next block, in order, none left out. Raises `DeviceLost`; after that, `open` may be tried again and time goes on."""
        ...

    def play(self, samples: Samples) -> int:
        """Queue samples for the loudspeaker; return the position (as in `Block.played`) of the first of them."""
        ...

    def flush(self) -> int:
        """Drop what has not left, fading within 5 ms; return the position after the last sample that will be heard.

        Positions of later `play` calls go on from there.
        """
        ...

    def duck(self, gain: float) -> None:
        """Turn the voice down to `gain` (0-1), what is queued included, within 30 ms; 1 brings it back. Holds until the next call."""
        ...

    async def close(self) -> None:
        """Stop and let the devices go."""
        ...


class VoiceActivity(Protocol):
    """Tells speech from everything else, sample block by sample block."""

    def probability(self, samples: Samples) -> float | None:
        """Take the next `BLOCK` samples; return the newest probability of speech (0-1), None before there is one."""
        ...

    def reset(self) -> None:
        """Forget what was heard."""
        ...


class TurnEnd(Protocol):
    """Tells from the sound alone whether whoever spoke has finished."""

    async def probability(self, samples: Samples) -> float:
        """Return how likely (0-1) the speech in the samples, the newest last, is over; some seconds are enough. Raises `EngineError`."""
        ...


class Recogniser(Protocol):
    """Turns an answer into words while it is still being spoken, one stretch of speech after another."""

    def begin(self, at: float) -> None:
        """Start a stretch whose first sample is at `at` on the audio clock. Word times are absolute."""
        ...

    def feed(self, samples: Samples) -> None:
        """Take more of the stretch; returns at once."""
        ...

    def partial(self) -> Sequence[Word]:
        """Return the newest guess at the stretch's words, for captions; may change until `finish`."""
        ...

    async def caught_up(self) -> None:
        """Return once `partial` tells of all the sound fed so far, as well as it can. Raises `EngineWorkerLost`."""
        ...

    async def finish(self) -> Sequence[Word]:
        """End the stretch and return its words. Raises `EngineWorkerLost`."""
        ...

    async def close(self) -> None:
        """Let the model go."""
        ...


@dataclass(frozen=True, slots=True)
class Mark:
    """The word that begins at character `char` of the text begins at sample `sample` of the speech."""

    char: int
    sample: int


@dataclass(frozen=True, slots=True)
class Speech:
    """Synthesised speech at `RATE` and where its words are."""

    text: str
    samples: Samples
    marks: tuple[Mark, ...]


class Synthesiser(Protocol):
    """Turns a clause into speech."""

    async def speak(self, clause: str) -> Speech:
        """Return the clause as speech. Raises `EngineWorkerLost`."""
        ...

    async def close(self) -> None:
        """Let the voice go."""
        ...


class Journal(Protocol):
    """Where facts go. In the product this is the session's ledger; in a practice question, nowhere."""

    async def state(self, fact: Fact) -> None:
        """Return once the fact is durable. Raises `StorageFull`.

        Facts stated one after another without waiting in between keep their order: several may share one trip to the disk.
        """
        ...


class Recorder(Protocol):
    """Keeps the sound of the interview."""

    def write(self, block: Block) -> None:
        """Take the next block; returns at once."""
        ...


class Audience(Protocol):
    """Who watches the conversation while it happens. Nothing here is evidence; a missed call loses nothing."""

    def now(self, phase: str) -> None:
        """Tell the phase: interviewer_speaking, listening, candidate_speaking, thinking, paused, ended."""
        ...

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Tell what is being said."""
        ...

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Tell loudness, about 20 times a second."""
        ...

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Tell how far the interview is."""
        ...

    def clock_suspended(self, *, suspended: bool) -> None:
        """Tell whether "take your time" is in force."""
        ...

    def trouble(self, engine: str, *, lost: bool) -> None:
        """Tell that an engine (stt, tts) is gone or back, so that the screen can say what still works: typing, captions."""
        ...
