"""What the interviewer says in one turn, and how much of it was heard, by the position the loudspeaker reached."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from engine.conversation.ports import RATE, Speech
from engine.conversation.spoken import milliseconds
from engine.conversation.voicing import Span, spans_of
from engine.interview.turns import Word


@dataclass(slots=True)
class Piece:
    """Sound that was queued: clause `clause` from its sample `first` on, at `position`; `at` is when it began to leave."""

    clause: int
    first: int
    samples: int
    position: int
    at: float | None = None

    @property
    def end(self) -> int:
        """The position after its last sample."""
        return self.position + self.samples


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard of an utterance, and what was not; `more` was still to be worded. Times in seconds; None where nothing left."""

    text: str
    unheard: str
    words: tuple[Word, ...]
    began: float | None
    ended: float | None
    more: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.unheard and not self.more


@dataclass(slots=True)
class Utterance:
    """A text in clauses, of which some are made into speech and some of those queued.

    While it is still being worded, `rest` returns the next piece, given how many seconds that may take, and None after the last.
    """

    text: str
    clauses: tuple[str, ...]
    made: list[Speech] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    rest: Callable[[float], Awaitable[str | None]] | None = None
    _spans: list[Sequence[Span]] = field(default_factory=list)
    _places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find each clause in the text; where the two disagree, what is spoken is the text."""
        places, after = [], 0
        for clause in self.clauses:
            place = self.text.find(clause, after)
            if place < 0:
                self.text = " ".join(self.clauses)
                places = [sum(len(before) + 1 for before in self.clauses[:n]) for n in range(len(self.clauses))]
                break
            places.append(place)
            after = place + len(clause)
        self._places = places

    @property
    def all_made(self) -> bool:
        """Whether every clause is speech by now, and no more will come."""
        return self.rest is None and len(self.made) == len(self.clauses)

    def grow(self, piece: str | None) -> None:
        """Take what comes next, the blank before it included; None ends it."""
        if piece is None:
            self.rest = None
        elif clause := piece.strip():
            self._places.append(len(self.text) + piece.index(clause))
            self.text += piece.rstrip()
            self.clauses = (*self.clauses, clause)

    def add(self, speech: Speech) -> int:
        """Take the next clause's speech; return its number."""
        self.made.append(speech)
        self._spans.append(spans_of(speech))
        return len(self.made) - 1

    def queued(self, piece: Piece) -> None:
        """Take a piece that was queued."""
        self.pieces.append(piece)

    def leave(self, played: int, ends: float) -> None:
        """Note which pieces began to leave, in the block that ended at `ends` with the position `played`."""
        for piece in self.pieces:
            if piece.at is None and played > piece.position:
                piece.at = ends - (min(played, piece.end) - piece.position) / RATE

    @property
    def began(self) -> float | None:
        """When the first sample left."""
        return self.pieces[0].at if self.pieces else None

    def ended(self, position: int) -> float | None:
        """When the last sample before `position` left, or will have."""
        left = [piece for piece in self.pieces if piece.at is not None]
        if not left:
            return None
        last = left[-1]
        return (last.at or 0.0) + max(min(position, last.end) - last.position, 0) / RATE

    def next_unheard(self, position: int) -> tuple[int, int] | None:
        """Return the clause and sample at which the first word begins that was not heard; None if all made ones were."""
        for clause, spans in enumerate(self._spans):
            reached = self._reached(clause, position)
            for span in spans:
                if not span.heard(reached):
                    return clause, min(span.first, max(len(self.made[clause].samples) - 1, 0))
        return None

    def begun_text(self, position: int) -> str:
        """Return the text up to the last word that began; for captions."""
        return self.text[: self._end(position, heard=False)]

    def heard(self, position: int, *, finished: bool) -> Heard:
        """Return what was heard up to `position`."""
        if finished:
            return Heard(self.text, "", self._words(position, finished=True), self.began, self.ended(position))
        end = self._end(position, heard=True)
        words = self._words(position, finished=False)
        heard, unheard = self.text[:end].rstrip(), self.text[end:].strip()
        return Heard(heard, unheard, words, self.began, self.ended(position), more=self.rest is not None)

    def _end(self, position: int, *, heard: bool) -> int:
        """The place in the text after the last word heard, or begun."""
        end = 0
        for clause, spans in enumerate(self._spans):
            reached = self._reached(clause, position)
            said = [span for span in spans if (span.heard(reached) if heard else span.begun(reached))]
            if said:
                end = self._places[clause] + said[-1].end
        return min(end, len(self.text))

    def _reached(self, clause: int, position: int) -> int:
        """How many samples of a clause had left at `position`, over all the times it was begun."""
        return max(
            (
                piece.first + min(max(position - piece.position, 0), piece.samples)
                for piece in self.pieces
                if piece.clause == clause
            ),
            default=0,
        )

    def _words(self, position: int, *, finished: bool) -> tuple[Word, ...]:
        words = []
        for clause, spans in enumerate(self._spans):
            reached = self._reached(clause, position)
            text = self.made[clause].text
            for span in spans:
                piece = self._piece_with(clause, span.first)
                if piece is None or piece.at is None or not (finished or span.heard(reached)):
                    continue
                starts = piece.at + (span.first - piece.first) / RATE
                ends = piece.at + (min(span.last, piece.first + piece.samples) - piece.first) / RATE
                words.append(Word(text[span.start : span.end], milliseconds(starts), milliseconds(ends)))
        return tuple(words)

    def _piece_with(self, clause: int, sample: int) -> Piece | None:
        """The last time that sample of the clause was queued."""
        found = [piece for piece in self.pieces if piece.clause == clause and piece.first <= sample]
        return found[-1] if found else None
