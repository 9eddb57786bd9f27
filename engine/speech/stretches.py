"""What the engine keeps of a stretch of speech while a process recognises it: enough to have it heard again by another one."""

from asyncio import Future
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from engine.conversation.ports import RATE
from engine.interview.turns import Word
from engine.speech import wire
from engine.speech.wire import Frame

LONGEST_KEPT = 300 * RATE  # samples not yet decoded that are kept: 5 minutes, 10 MB
_REPORTS_WITHIN = 2 * RATE  # samples; a process at work says something after each second of speech


@dataclass
class Stretch:
    """An errand: a stretch whose words are not all known. `words` are final, `partial` the newest guess at those after them."""

    number: int
    at_ms: int
    result: "Future[Sequence[Word]]"
    ended: bool = False
    replays: int = 0
    words: list[Word] = field(default_factory=list)
    partial: list[Word] = field(default_factory=list)
    _audio: deque[bytes] = field(default_factory=deque)
    _kept_from: int = 0  # the sample of the stretch with which `_audio` begins
    _fed: int = 0
    _reported_at: int = 0  # how much had been fed when the process last said something

    @property
    def undecided(self) -> int:
        """How many samples have words that are not final."""
        return self._fed - self._kept_from

    @property
    def settled_until(self) -> int:
        """The sample before which all words are final."""
        return self._kept_from

    @property
    def awaited(self) -> bool:
        """Whether the process owes words, or a sign that it is at them."""
        return not self.result.done() and (self.ended or self._fed - self._reported_at >= _REPORTS_WITHIN)

    def keep(self, pcm: bytes) -> bool:
        """Keep more audio (int16); False when there is more than can be kept, and the oldest was let go."""
        self._audio.append(pcm)
        self._fed += len(pcm) // 2
        fits = self.undecided <= LONGEST_KEPT
        if not fits:
            self.let_go(self._fed - LONGEST_KEPT)
        return fits

    def reported(self, until: int) -> None:
        """Note a sign of life, and that the words before sample `until` are final."""
        self._reported_at = self._fed
        self.let_go(until)

    def let_go(self, until: int) -> None:
        """Forget the audio before sample `until`, as far as whole blocks go."""
        while self._audio and self._kept_from + len(self._audio[0]) // 2 <= until:
            self._kept_from += len(self._audio.popleft()) // 2

    def forget(self) -> None:
        """Drop the guess: another process makes its own."""
        self.partial = []

    def again(self) -> Iterator[Frame]:
        """Yield the frames that bring a new process to where the lost one was."""
        yield Frame(wire.BEGIN, wire.BEGIN_BODY.pack(self.number, self._kept_from))
        for pcm in self._audio:
            yield Frame(wire.AUDIO, pcm)
        if self.ended:
            yield Frame(wire.END, wire.NUMBER_BODY.pack(self.number))
