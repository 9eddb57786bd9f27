"""Whether a piece of an answer speaks to what was asked: evidence about something else is no evidence.

A unit is anchored by the words of its dimension and question; it may also hang together with an anchored one near it. A passage that
shares nothing with the question stays outside, however well it is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.templates import Dimension, EvaluationStage
from engine.scoring.actions import deeds_in
from engine.scoring.deeds import Mood
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, cut, find
from engine.scoring.units import Unit

THEME_SHARE = 0.5  # a word of the dimension's theme says half as much as one of its own
WEAK_SHARE = 0.34  # a word of the anchors or the description: three of them make one
DOMAIN_SHARE = 0.25  # a word of the stage's other themes
ANCHORED = 1.0
_EVERYDAY_WORTH = {ANCHORED: THEME_SHARE, THEME_SHARE: DOMAIN_SHARE, WEAK_SHARE: 0.0, DOMAIN_SHARE: 0.0, 0.0: 0.0}
_LEAST_PREFIX = 5  # "calm" is compared by stem, "apolog" as a beginning
_REACH = 3  # units over which words in common, or a topical term, hold a stretch together
ANCHORED_LATER = 1.5
_BACK_ON_SUBJECT = (
    0.75  # what brings a unit back to the subject after an aside, where it does not tell of one's own doing
)
_SCENE_WITHIN = 6
_SHIFT_WITHIN = 2
_SCENE_ANAPHOR_WITHIN = 8
_ANAPHOR_WITHIN = 5


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a dimension is about, as stems. `phrases` are its keywords of several words.

    `prefixes` are its single keywords as written, since a template may give only a word's beginning ("apolog"). Words that are
    `everyday` count half at most, `ignored` ones (the language's grammar) not at all.
    """

    strong: frozenset[str]
    prefixes: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    weak: frozenset[str]
    theme: frozenset[str]
    domain: frozenset[str]
    everyday: frozenset[str]
    ignored: frozenset[str]

    def topics(self, words: Sequence[Token]) -> dict[str, float]:
        """Return each distinct topical term among `words` with what it is worth."""
        stems = [word.stem for word in words]
        found: dict[str, float] = {}
        for word in words:
            if word.norm in self.ignored:
                continue
            beginning = next((prefix for prefix in self.prefixes if word.norm.startswith(prefix)), None)
            worth = ANCHORED if beginning else self._worth(word.stem)
            if word.stem in self.everyday:
                worth = _EVERYDAY_WORTH[worth]
            if worth:
                found[beginning or word.stem] = worth
        for phrase in self.phrases:
            if any(tuple(stems[at : at + len(phrase)]) == phrase for at in range(len(stems) - len(phrase) + 1)):
                found[" ".join(phrase)] = ANCHORED
        return found

    def _worth(self, stem: str) -> float:
        if stem in self.strong:
            return 1.0
        if stem in self.theme:
            return THEME_SHARE
        if stem in self.weak:
            return WEAK_SHARE
        return DOMAIN_SHARE if stem in self.domain else 0.0


def vocabularies(stage: EvaluationStage, lexicon: Lexicon) -> dict[str, Vocabulary]:
    """Return each dimension's vocabulary, from its keywords, label, questions, anchors and the themes these call up."""
    own = {dimension.id: _own_words(dimension, stage, lexicon) for dimension in stage.rubric.dimensions}
    called_up = {
        dimension.id: topical_stems(" ".join((dimension.label, dimension.description, *dimension.keywords)), lexicon)
        for dimension in stage.rubric.dimensions
    }
    themes = {
        dimension_id: frozenset[str]().union(*(theme.words for theme in lexicon.themes if theme.core & core))
        for dimension_id, core in called_up.items()
    }
    domain = frozenset[str]().union(*themes.values())
    found: dict[str, Vocabulary] = {}
    for dimension in stage.rubric.dimensions:
        strong, phrases = own[dimension.id]
        prose = " ".join((dimension.description, *dimension.anchors.values(), *dimension.evidence_required))
        weak = topical_stems(prose, lexicon)
        found[dimension.id] = Vocabulary(
            strong,
            _prefixes(dimension, lexicon),
            phrases,
            weak,
            themes[dimension.id],
            domain,
            lexicon.everyday_stems,
            lexicon.function_words,
        )
    return found


def topical_stems(text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the stems in a question or a rubric that name its subject."""
    tokens = cut(text, lexicon.contractions, lexicon.stem)
    return frozenset(
        token.stem
        for token in tokens
        if lexicon.is_substance(token.norm.removesuffix("'s"), token.stem) and token.stem not in lexicon.question_stems
    )


def _own_words(
    dimension: Dimension, stage: EvaluationStage, lexicon: Lexicon
) -> tuple[frozenset[str], tuple[tuple[str, ...], ...]]:
    questions = [question for question in stage.questions if question.dimension_id == dimension.id]
    texts = [
        dimension.label,
        *(question.text for question in questions),
        *(question.rephrased for question in questions),
    ]
    single: set[str] = set()
    phrases: list[tuple[str, ...]] = []
    for keyword in dimension.keywords:
        stems = tuple(token.stem for token in cut(keyword, lexicon.contractions, lexicon.stem))
        if len(stems) == 1 and keyword.lower().strip() not in lexicon.function_words:
            single.add(stems[0])
        elif len(stems) > 1:
            phrases.append(stems)
    if not dimension.keywords:
        texts += [dimension.description, *dimension.evidence_required]
    return topical_stems(" ".join(texts), lexicon) | single, tuple(phrases)


def closeness(topics: Mapping[str, float]) -> float:
    """Return how closely distinct topical terms speak to a dimension: 1 for each of its own words, less for kindred ones.

    Kindred words together stop at 2, those of the stage's other themes at 1.
    """
    own = sum(worth for worth in topics.values() if worth == ANCHORED)
    kindred = sum(worth for worth in topics.values() if DOMAIN_SHARE < worth < ANCHORED)
    domain = sum(worth for worth in topics.values() if worth == DOMAIN_SHARE)
    return own + min(2.0, kindred) + min(1.0, domain)


def _prefixes(dimension: Dimension, lexicon: Lexicon) -> tuple[str, ...]:
    words = (keyword.lower().strip() for keyword in dimension.keywords)
    return tuple(
        word for word in words if len(word) >= _LEAST_PREFIX and " " not in word and word not in lexicon.function_words
    )


def tells(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a unit tells what somebody did or what happened, rather than how things are."""
    if any(deed.mood is Mood.DONE for deed in deeds_in(words, lexicon)):
        return True
    if find(lexicon.habits, words):
        return False
    verbs, being = lexicon.grammar.verbs, lexicon.grammar.being
    return any(  # "is called" tells nothing, "was called" does
        verbs.tells_of_the_past(word.norm) and (word.norm in being or before not in lexicon.grammar.present_being)
        for before, word in zip(["", *(word.norm for word in words)], words, strict=False)
    )


@dataclass(frozen=True, slots=True)
class Relevant:
    """Which of the units count (by index), and the distinct topical terms they hold with their worth."""

    units: tuple[int, ...]
    topics: Mapping[str, float]


def relevant(
    units: Sequence[Unit], prompts: Sequence[frozenset[str]], vocabulary: Vocabulary, lexicon: Lexicon
) -> Relevant:
    """Judge the units of one question's answers, in order; `prompts` are the topical stems of what each unit replies to.

    Units that hang together form a stretch. What is said to a question is taken to answer it, unless a stretch strays: then it has
    to speak closely enough to the dimension by itself. A stretch added at the end never takes relevance from an earlier one.
    """
    context = _Context(units, prompts, vocabulary, lexicon)
    kept: list[int] = []
    preamble: list[int] = []
    for stretch in context.stretches():
        strays = context.strays(stretch, kept)
        if context.closeness(stretch) >= (ANCHORED_LATER if kept and strays else ANCHORED):
            kept += stretch if not strays or not kept else context.around_topics(context.from_first_anchor(stretch))
        elif not strays:
            kept += stretch
        elif stretch[0] == 0:
            preamble = stretch
    kept = kept or preamble
    merged: dict[str, float] = {}
    for index in kept:
        merged |= context.topics(index)
    return Relevant(tuple(sorted(kept)), merged)


class _Context:
    """The units of one question's answers and what ties them together."""

    def __init__(
        self, units: Sequence[Unit], prompts: Sequence[frozenset[str]], vocabulary: Vocabulary, lexicon: Lexicon
    ) -> None:
        self._units = units
        self._lexicon = lexicon
        self._topics = [vocabulary.topics(unit.words) for unit in units]
        self._substance = [unit.substance(lexicon) - lexicon.numbers - lexicon.times for unit in units]
        self._tells = [tells(unit.words, lexicon) for unit in units]
        self._plans = [any(deed.mood is not Mood.DONE for deed in deeds_in(unit.words, lexicon)) for unit in units]
        self._takes_up = [
            bool(found & (prompt - vocabulary.strong)) for found, prompt in zip(self._substance, prompts, strict=True)
        ]

    def topics(self, index: int) -> Mapping[str, float]:
        return self._topics[index]

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
        merged: dict[str, float] = {}
        for index in stretch:
            merged |= self._topics[index]
        return closeness(merged) + (ANCHORED if any(self._takes_up[index] for index in stretch) else 0.0)

    def around_topics(self, stretch: Sequence[int]) -> list[int]:
        """Return the units of a stretch that are not too far from one that holds a topical term."""
        topical = [index for index in stretch if self._topics[index] or self._takes_up[index]]
        return [index for index in stretch if any(-_REACH <= at - index <= _REACH for at in topical)]

    def strays(self, stretch: Sequence[int], kept: Sequence[int]) -> bool:
        """Whether a stretch seems to be about something else: it says so, opens another scene, or tells where nothing was being told."""
        first = stretch[0]
        if self._opens_a_scene(first) or self._shifts(first):
            return True
        if self._tells[first]:
            return bool(kept) and not any(self._tells[at] for at in kept)
        private = self._units[first].words[0].norm in self._lexicon.grammar.own_possessives  # "my cat is called Minka"
        return private and sum(self._topics[first].values()) < THEME_SHARE

    def _shifts(self, index: int) -> bool:
        hits = find(self._lexicon.shifts, self._units[index].words)
        return any(hit.first < _SHIFT_WITHIN for hit in hits)

    def from_first_anchor(self, stretch: Sequence[int]) -> list[int]:
        """Return a later stretch from where it first names the subject: what leads up to that may be an aside."""
        anchors = [index for index in stretch if sum(self._topics[index].values()) >= ANCHORED or self._takes_up[index]]
        return [index for index in stretch if anchors and index >= anchors[0]]

    def leans(self, index: int) -> bool:
        """Whether a unit leans on the one before: by how it begins, a pronoun near its beginning, or looking back."""
        unit = self._units[index]
        if self._opens_a_scene(index):
            return False
        if unit.words[0].norm in self._lexicon.continuations:
            return True
        if any(hit.first < _ANAPHOR_WITHIN for hit in find(self._lexicon.cues["reflection"], unit.words)):
            return True
        return any(word.norm in self._lexicon.anaphors for word in unit.words[:_ANAPHOR_WITHIN])

    def _carried_on(self, found: Sequence[list[int]], index: int) -> list[int] | None:
        """Return the stretch a unit carries on, None where it turns to something else."""
        if not found or self._shifts(index):
            return None
        worth = sum(self._topics[index].values())
        last = next(stretch for stretch in found if index - 1 in stretch)
        if self._leans_on(last, index) and (
            worth < ANCHORED or self.closeness(last) >= THEME_SHARE or self._units[index].unpunctuated
        ):
            return last
        on_subject = [stretch for stretch in found if self.closeness(stretch) >= ANCHORED]
        own = self._units[index].words[0].norm in self._lexicon.grammar.own | self._lexicon.grammar.team
        in_an_account = last not in on_subject and any(self._tells[at] for at in last)
        if on_subject and worth >= (THEME_SHARE if own and not in_an_account else _BACK_ON_SUBJECT):
            return on_subject[-1]
        if last in on_subject and worth >= THEME_SHARE and self._plans[index]:
            return last
        if worth >= ANCHORED or not self._tells[index] or self._opens_a_scene(index):
            return None
        telling = [stretch for stretch in found if any(self._tells[at] for at in stretch)]
        return telling[-1] if telling else None

    def _leans_on(self, stretch: Sequence[int], index: int) -> bool:
        if self.leans(index) or self._units[index].turn_id != self._units[index - 1].turn_id:
            return True
        return any(self._substance[at] & self._substance[index] for at in stretch[-_REACH:])

    def _opens_a_scene(self, index: int) -> bool:
        """Whether a unit sets out to tell of another occasion: a time or place near its beginning, and nothing it refers back to."""
        words = self._units[index].words
        opens = any(hit.first < _SCENE_WITHIN for hit in find(self._lexicon.cues["scene"], words))
        return opens and not any(word.norm in self._lexicon.anaphors for word in words[:_SCENE_ANAPHOR_WITHIN])
