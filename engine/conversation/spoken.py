"""One answer while it is being given: its stretches of speech, what was typed, and the turn it makes."""

import asyncio
from dataclasses import dataclass, field

from engine.conversation.ear import Stretch
from engine.conversation.phrases import joined
from engine.interview.turns import Mode, Speaker, Turn, Word


def milliseconds(seconds: float) -> int:
    """Return a time on the audio clock as the record writes it."""
    return round(seconds * 1000)


@dataclass(slots=True)
class Answer:
    """What the candidate says before the next reply. `counted` stretches belong to it for sure; later ones may be a cough."""

    id: str
    question_id: str | None
    stretches: list[Stretch] = field(default_factory=list)
    counted: int = 0
    typed: list[str] = field(default_factory=list)

    def add(self, stretch: Stretch) -> None:
        """Take a stretch, once."""
        if stretch not in self.stretches:
            self.stretches.append(stretch)

    def take_uncounted(self) -> list[Stretch]:
        """Give up the stretches that are not sure to belong here."""
        uncounted = self.stretches[self.counted :]
        del self.stretches[self.counted :]
        return uncounted

    async def transcribed(self) -> None:
        """Return once every closed stretch has its final words."""
        unfinished = {
            stretch.done for stretch in self.stretches if stretch.done is not None and not stretch.done.done()
        }
        if unfinished:
            await asyncio.wait(unfinished)

    def words(self) -> tuple[Word, ...]:
        """Return what was recognised so far."""
        return tuple(word for stretch in self.stretches for word in stretch.words)

    def spoken_words(self) -> tuple[str, ...]:
        """Return the words alone."""
        return tuple(word.text for word in self.words())

    def report_fresh(self) -> int:
        """Return how many words came with stretches that were not reported yet; they are now."""
        fresh = [stretch for stretch in self.stretches if not stretch.reported]
        for stretch in fresh:
            stretch.reported = True
        return sum(len(stretch.words) for stretch in fresh)

    @property
    def empty(self) -> bool:
        """Whether nothing was understood and nothing typed."""
        return not self.typed and not any(stretch.words for stretch in self.stretches)

    def turn(self, language: str, now: float) -> Turn:
        """Return the turn this answer makes, without its place in the sequence."""
        words = self.words()
        known = [word.confidence for word in words if word.confidence is not None]
        began = self.stretches[0].began if self.stretches else now
        ended = now if self.typed else self._ended(now)
        return Turn(
            id=self.id,
            seq=0,
            speaker=Speaker.PARTICIPANT,
            t_start_ms=milliseconds(began),
            t_end_ms=milliseconds(max(ended, began)),
            text=" ".join(part for part in (joined(self.spoken_words(), language), *self.typed) if part),
            language=language,
            asr_confidence=round(sum(known) / len(known), 4) if known else None,
            words=words,
            question_id=self.question_id,
            mode=Mode.TYPED if self.typed else Mode.VOICE,
        )

    def _ended(self, now: float) -> float:
        """When the last words were spoken; `now` while they still are."""
        understood = [stretch for stretch in self.stretches if stretch.words] or self.stretches
        ended = understood[-1].ended if understood else None
        return now if ended is None else ended
