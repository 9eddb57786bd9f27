"""Which pieces of an answer speak to what was asked: evidence about something else is no evidence.

Pieces that hang together form a stretch. The stretch that speaks most closely to the subject is the answer; another counts only if it
speaks to the subject by itself, however well it is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.scoring.lexicon import Lexicon
from engine.scoring.relevance import ANCHORED, THEME_SHARE, Vocabulary, closeness
from engine.scoring.text import find
from engine.scoring.units import Unit

_COUNTS_TOO = 1.5  # how closely a stretch beside the answer must speak to the subject
_ASIDE_LEAST = 2  # distinct words of private life by which a stretch is taken for an aside
_ASIDE_FIRST, _ASIDE_MOST = (
    0.75,
    2.25,
)  # the more it speaks of private life, the more words of the subject may be chance
_BRIEF = 6  # words; what is shorter hardly turns to something else
_SCENE_WITHIN = 6
_SHIFT_WITHIN = 2
_SCENE_ANAPHOR_WITHIN = 8
_ANAPHOR_WITHIN = 5
_NAMED_WITHIN = 12


@dataclass(frozen=True, slots=True)
class Relevant:
    """Which of the units count (by index), and the distinct topical terms they hold with their worth."""

    units: tuple[int, ...]
    topics: Mapping[str, float]


def relevant(
    units: Sequence[Unit], prompts: Sequence[frozenset[str]], vocabulary: Vocabulary, lexicon: Lexicon
) -> Relevant:
    """Judge the units of one question's answers, in order; `prompts` are the topical stems of what each unit replies to.

    Where everything said hangs together it is all taken to answer the question, for there is nothing better to go by.
    """
    context = _Context(units, prompts, vocabulary, lexicon)
    stretches = context.stretches()
    if not stretches:
        return Relevant((), {})
    answer = max(stretches, key=context.likeness)
    kept = [
        index for stretch in stretches if stretch is answer or context.counts_too(stretch, answer) for index in stretch
    ]
    merged: dict[str, float] = {}
    for index in kept:
        merged |= context.topics[index]
    return Relevant(tuple(sorted(kept)), merged)


class _Context:
    """The units of one question's answers and what ties them together."""

    def __init__(
        self, units: Sequence[Unit], prompts: Sequence[frozenset[str]], vocabulary: Vocabulary, lexicon: Lexicon
    ) -> None:
        self._units = units
        self._lexicon = lexicon
        self.topics = [vocabulary.topics(unit.words) for unit in units]
        self._substance = [
            unit.substance(lexicon) - lexicon.numbers - lexicon.times - lexicon.everyday_stems for unit in units
        ]
        verbs = lexicon.grammar.verbs
        self._tells = [any(verbs.tells_of_the_past(word.norm) for word in unit.words) for unit in units]
        conditional = lexicon.grammar.conditional
        self._supposes = [
            not tells and any(word.norm in conditional for word in unit.words)
            for unit, tells in zip(units, self._tells, strict=True)
        ]
        self._subject = [self._spoken_of(topics) for topics in self.topics]
        self._elsewhere = [unit.substance(lexicon) & vocabulary.elsewhere for unit in units]
        self._takes_up = [
            bool(found & (prompt - vocabulary.strong)) for found, prompt in zip(self._substance, prompts, strict=True)
        ]

    def stretches(self) -> list[list[int]]:
        """Return the units in stretches, each a list of indices; an aside may lie between the parts of one."""
        found: list[list[int]] = []
        for index in range(len(self._units)):
            stretch = self._carried_on(found, index)
            if stretch is None:
                found.append([index])
            else:
                stretch.append(index)
        return found

    def closeness(self, stretch: Sequence[int]) -> float:
        """How closely the stretch speaks to the subject, in its own words or those it takes up from what was asked."""
        merged: dict[str, float] = {}
        for index in stretch:
            merged |= self.topics[index]
        return closeness(merged) + (ANCHORED if any(self._takes_up[index] for index in stretch) else 0.0)

    def is_aside(self, stretch: Sequence[int]) -> bool:
        """Whether a stretch speaks of private life rather than of what was asked."""
        told = [
            index for index in stretch if not self._supposes[index]
        ]  # what one would show somebody is an illustration
        elsewhere = frozenset[str]().union(*(self._elsewhere[index] for index in told))
        signs = len(elsewhere) + self._sets_off(stretch[0]) if elsewhere else 0
        return signs >= _ASIDE_LEAST and self.closeness(stretch) <= min(_ASIDE_FIRST + signs / 2, _ASIDE_MOST)

    def likeness(self, stretch: Sequence[int]) -> float:
        """How likely a stretch is to be the answer: by its closeness, an aside standing back."""
        return self.closeness(stretch) - (_COUNTS_TOO if self.is_aside(stretch) else 0.0)

    def counts_too(self, stretch: Sequence[int], answer: Sequence[int]) -> bool:
        """Whether a stretch beside the answer counts: it speaks to the subject by itself, or is a part of the same account."""
        if self.is_aside(stretch):
            return False
        if self.closeness(stretch) >= _COUNTS_TOO:
            return True
        plain = not any(self._elsewhere[index] for index in stretch)
        leads_up = stretch[-1] < answer[0] and plain
        if leads_up and len(stretch) == 1 and not self._shifts(stretch[0]):
            return True
        if self._sets_off(stretch[0]):
            return False
        if sum(self._subject[index] for index in stretch) >= (THEME_SHARE if leads_up else ANCHORED):
            return True
        if any(self._in_common(answer, index) for index in stretch):
            return True
        goes_on = any(index > stretch[-1] for index in answer) and any(index < stretch[0] for index in answer)
        return goes_on and plain

    def _carried_on(self, found: Sequence[list[int]], index: int) -> list[int] | None:
        """Return the stretch a unit carries on, None where it turns to something else."""
        if not found:
            return None
        last = next(stretch for stretch in found if index - 1 in stretch)
        tied = self._in_common(last, index)
        speaks = self._subject[index]
        on_subject = [stretch for stretch in found if self.closeness(stretch) >= ANCHORED]
        if self._sets_off(index):
            near = (tied or (speaks >= THEME_SHARE and last in on_subject)) and not self._elsewhere[index]
            return last if near and not self._shifts(index) else None
        if tied or self.leans(index) or len(self._units[index].words) < _BRIEF:
            strange = self._is_strange(last) and speaks >= ANCHORED
            return last if last in on_subject or not strange else self._latest(on_subject)
        if last in on_subject:
            opened_by = len(last) == 1 and index == 1  # the first sentence says what the rest will be about
            told = self._tells_on(last, index)
            stays = speaks or opened_by or told or not self._tells[index]  # what strays is another story
            private = self._elsewhere[index] and not self._supposes[index]
            return last if stays and not private else self._tied_to(found, index)
        back = None if self._elsewhere[index] else self._tied_to(on_subject, index)
        if back is not None or not self._is_strange(last):
            return back or (last if not self._introduces(index) else self._apart(last, index))
        return self._latest(on_subject) if speaks >= ANCHORED else self._apart(last, index)

    def _tells_on(self, stretch: Sequence[int], index: int) -> bool:
        """Whether "I ..." goes on where "I ..." was being told."""
        own = self._lexicon.grammar.own
        return all(self._units[at].words[0].norm in own and self._tells[at] for at in (stretch[-1], index))

    def _apart(self, last: list[int], index: int) -> list[int] | None:
        """Return None for a unit that begins an account where the last stretch was about nothing that was asked, else that stretch."""
        begins = self._subject[index] >= THEME_SHARE and self._introduces(index)
        return None if begins and self.closeness(last) < THEME_SHARE else last

    def _is_strange(self, stretch: Sequence[int]) -> bool:
        """Whether a stretch was begun as something else than an answer."""
        return self._sets_off(stretch[0]) or any(self._elsewhere[index] for index in stretch)

    def _latest(self, stretches: Sequence[list[int]]) -> list[int] | None:
        return stretches[-1] if stretches else None

    def _tied_to(self, stretches: Sequence[list[int]], index: int) -> list[int] | None:
        return self._latest([stretch for stretch in stretches if self._in_common(stretch, index)])

    def _introduces(self, index: int) -> bool:
        """Whether a unit begins an account: "There was a worker which hung"."""
        return any(hit.first == 0 for hit in find(self._lexicon.cues["situation"], self._units[index].words))

    def leans(self, index: int) -> bool:
        """Whether a unit leans on the one before: by how it begins, a pronoun near its beginning, looking back, or a new turn."""
        unit = self._units[index]
        if unit.turn_id != self._units[index - 1].turn_id or unit.words[0].norm in self._lexicon.continuations:
            return True
        if any(hit.first < _ANAPHOR_WITHIN for hit in find(self._lexicon.cues["reflection"], unit.words)):
            return True
        if self._leaves_the_speaker_out(unit):
            return True
        return any(word.norm in self._lexicon.anaphors for word in unit.words[:_ANAPHOR_WITHIN])

    def _leaves_the_speaker_out(self, unit: Unit) -> bool:
        """Whether nobody is named in a language that then means the speaker, and marks whom it names: the story goes on."""
        endings = self._lexicon.grammar.endings
        if endings is None or endings.dropped != "own" or not endings.topics:
            return False
        return not any(word.norm in endings.markers | endings.topics for word in unit.words[:_NAMED_WITHIN])

    def _spoken_of(self, topics: Mapping[str, float]) -> float:
        """How much a unit says of the subject in words that are not those of any story."""
        return sum(
            worth for stem, worth in topics.items() if worth >= THEME_SHARE and stem not in self._lexicon.everyday_stems
        )

    def _in_common(self, stretch: Sequence[int], index: int) -> bool:
        return any(self._substance[at] & self._substance[index] for at in stretch)

    def _sets_off(self, index: int) -> bool:
        """Whether a unit sets out to speak of something else: it says so, tells of another occasion, or of a thing of its own."""
        words = self._units[index].words
        if self._shifts(index) or self._begins_with_own(index):
            return True
        opens = any(hit.first < _SCENE_WITHIN for hit in find(self._lexicon.cues["scene"], words))
        return opens and not any(word.norm in self._lexicon.anaphors for word in words[:_SCENE_ANAPHOR_WITHIN])

    def _begins_with_own(self, index: int) -> bool:
        """ "My cat is called Minka"; but not "my first attempt", "my foreman", nor "my customer" where customers are the subject."""
        words = self._units[index].words
        if index == 0 or len(words) < 2 or words[0].norm not in self._lexicon.grammar.own_possessives:
            return False
        if words[1].norm in self._lexicon.work_relations:
            return False
        return (
            self._lexicon.is_substance(words[1].norm, words[1].stem) and sum(self.topics[index].values()) < THEME_SHARE
        )

    def _shifts(self, index: int) -> bool:
        hits = find(self._lexicon.shifts, self._units[index].words)
        return any(hit.first < _SHIFT_WITHIN for hit in hits)
