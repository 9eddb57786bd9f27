"""A conversation's sound, laid on a time line and told to a detector at once: what was heard and said, and which answers there were."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np

from proctoring.detector import Scene, WatchPolicy
from proctoring.inlets import Inlet, Input, SoundBlock, TurnSpoken

RATE = 16_000
BLOCK = 160
START_NS = 1_000_000_000_000


@dataclass
class Hands:
    """A clock that only the test moves."""

    now_ns: int = START_NS

    def utc(self) -> datetime:
        return datetime.fromtimestamp(self.now_ns / 1e9, UTC)

    def monotonic_ns(self) -> int:
        return self.now_ns


@dataclass
class Sounding:
    """The scene of an interview whose sound the test makes."""

    policy: WatchPolicy = field(default_factory=WatchPolicy)
    clock: Hands = field(default_factory=Hands)
    told_s: float = 0.0
    block: int = BLOCK

    def __post_init__(self) -> None:
        self.scene = Scene(self.clock, frozenset(), self.policy, Inlet[Input](1000), Inlet[SoundBlock](100_000))

    def told(self, heard, said=None, cleaned=None, *, seconds: float | None = None) -> tuple[float, float]:
        """Let both channels go on: `heard` by the microphone (`cleaned` of echo), `said` by the interviewer. Returns from when to when."""
        parts = [
            np.zeros(0, np.float32) if part is None else np.asarray(part, np.float32) for part in (heard, said, cleaned)
        ]
        length = -(-max(round((seconds or 0.0) * RATE), *map(len, parts)) // self.block) * self.block
        raw, speaker, mic = (np.pad(part, (0, length - len(part))) for part in parts)
        mic = raw if cleaned is None else mic
        began = self.told_s
        for first in range(0, length, self.block):
            cut = slice(first, first + self.block)
            at_ns = self.at_ns(began) + round(first / RATE * 1e9)
            self.scene.sound.put(SoundBlock(at_ns, RATE, mic[cut], speaker[cut], raw[cut]))
        self.told_s += length / RATE
        self.clock.now_ns = self.at_ns(self.told_s)
        return began, self.told_s

    def answered(
        self, began: float, ended: float, *, asked: float | None = None, words: int = 20, turn: str = "t1"
    ) -> None:
        """An answer from `began` to `ended` is in the ledger; the question's last sample was heard at `asked`."""
        asked_ns = None if asked is None else self.at_ns(asked)
        self.scene.inputs.put(TurnSpoken(turn, asked_ns, self.at_ns(began), self.at_ns(ended), words))

    def at_ns(self, seconds: float) -> int:
        return START_NS + round(seconds * 1e9)


def room(seconds: float, seed: int = 1, level: float = 1e-3):
    """The noise of a quiet room."""
    return (level * np.random.default_rng(seed).standard_normal(round(seconds * RATE))).astype(np.float32)


def seconds_after(said, begun: float, sounding: Sounding) -> float:
    """How long after `begun` a statement is dated."""
    return (said.at_ns - sounding.at_ns(begun)) / 1e9
