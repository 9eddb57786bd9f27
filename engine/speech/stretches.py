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


@dataclass
class Stretch:
    """A stretch whose words are not all known. `words` are final, `partial` the newest guess at those after them."""

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

    @property
    def undecided(self) -> int:
        """How many samples have words that are not final."""
        return self._fed - self._kept_from

    def keep(self, pcm: bytes) -> bool:
        """Keep more audio (int16); False when there is more than can be kept, and the oldest was let go."""
        self._audio.append(pcm)
        self._fed += len(pcm) // 2
        fits = self.undecided <= LONGEST_KEPT
        if not fits:
            self.let_go(self._fed - LONGEST_KEPT)
        return fits

    def let_go(self, until: int) -> None:
        """Forget the audio before sample `until`, as far as whole blocks go."""
        while self._audio and self._kept_from + len(self._audio[0]) // 2 <= until:
            self._kept_from += len(self._audio.popleft()) // 2

    def again(self) -> Iterator[Frame]:
        """Yield the frames that bring a new process to where the lost one was."""
        yield Frame(wire.BEGIN, wire.BEGIN_BODY.pack(self.number, self._kept_from))
        for pcm in self._audio:
            yield Frame(wire.AUDIO, pcm)
        if self.ended:
            yield Frame(wire.END, wire.NUMBER_BODY.pack(self.number))
