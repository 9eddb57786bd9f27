"""Whether a piece of an answer speaks to what was asked: evidence about something else is no evidence.

A unit is anchored by the words of its dimension and question; it may also hang together with an anchored one near it. A passage that
shares nothing with the question stays outside, however well it is told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.templates import Dimension, EvaluationStage
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, cut, find
from engine.scoring.units import Unit

THEME_SHARE = 0.5  # a word of the dimension's theme says half as much as one of its own
WEAK_SHARE = 0.34  # a word of the anchors or the description: three of them make one
DOMAIN_SHARE = 0.25  # a word of the stage's other themes
ANCHORED = 1.0
_COHESION_REACH = 3
_LEAST_PREFIX = 5  # "calm" is compared by stem, "apolog" as a beginning
_MOST_HOPS = 3
_ANAPHOR_WITHIN = 5


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a dimension is about, as stems. `phrases` are its keywords of several words.

    `prefixes` are its single keywords as written, since a template may give only a word's beginning ("apolog").
    """

    strong: frozenset[str]
    prefixes: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    weak: frozenset[str]
    theme: frozenset[str]
    domain: frozenset[str]

    def topics(self, words: Sequence[Token]) -> dict[str, float]:
        """Return each distinct topical term among `words` with what it is worth."""
        stems = [word.stem for word in words]
        found: dict[str, float] = {}
        for word in words:
            beginning = next((prefix for prefix in self.prefixes if word.norm.startswith(prefix)), None)
            worth = ANCHORED if beginning else self._worth(word.stem)
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
        found[dimension.id] = Vocabulary(strong, _prefixes(dimension), phrases, weak, themes[dimension.id], domain)
    return found


def topical_stems(text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the stems in a question or a rubric that name its subject."""
    tokens = cut(text, lexicon.contractions, lexicon.stem)
    return frozenset(
        token.stem
        for token in tokens
        if lexicon.is_substance(token.norm, token.stem) and token.stem not in lexicon.question_stems
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
        if len(stems) == 1:
            single.add(stems[0])
        elif stems:
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


def _prefixes(dimension: Dimension) -> tuple[str, ...]:
    words = (keyword.lower().strip() for keyword in dimension.keywords)
    return tuple(word for word in words if len(word) >= _LEAST_PREFIX and " " not in word)


@dataclass(frozen=True, slots=True)
class Relevant:
    """Which of the units count (by index), and the distinct topical terms they hold with their worth."""

    units: tuple[int, ...]
    topics: Mapping[str, float]


def relevant(
    units: Sequence[Unit], prompts: Sequence[frozenset[str]], vocabulary: Vocabulary, lexicon: Lexicon
) -> Relevant:
    """Judge the units of one question's answers, in order; `prompts` are the topical stems of what each unit replies to.

    Adding a unit at the end never takes relevance from an earlier one.
    """
    topics = [vocabulary.topics(unit.words) for unit in units]
    shifted = [bool(find(lexicon.shifts, unit.words)) for unit in units]
    hops = _anchored(units, topics, shifted, lexicon)
    substance = [unit.substance(lexicon) - lexicon.numbers - lexicon.times for unit in units]
    context = _Context(units, prompts, vocabulary, lexicon, substance, sorted(hops))
    for index in range(len(units)):
        if index not in hops and not shifted[index]:
            _keep(hops, index, context.forward(index, hops))
    for index in reversed(range(len(units))):
        if index not in hops and not shifted[index]:
            _keep(hops, index, context.back(index, hops))
    merged: dict[str, float] = {}
    for index in hops:
        merged |= topics[index]
    return Relevant(tuple(sorted(hops)), merged)


def _anchored(
    units: Sequence[Unit], topics: Sequence[Mapping[str, float]], shifted: Sequence[bool], lexicon: Lexicon
) -> dict[int, int]:
    """Return the units that name the subject, alone or two together, each at no hops."""
    hops = {index: 0 for index, terms in enumerate(topics) if sum(terms.values()) >= ANCHORED}
    for index in range(1, len(units)):
        together = {**topics[index - 1], **topics[index]}
        apart = shifted[index] or _opens_a_scene(units[index], lexicon)
        if not apart and topics[index] and topics[index - 1] and sum(together.values()) >= ANCHORED:
            hops |= {index - 1: 0, index: 0}
    return hops


def _keep(hops: dict[int, int], index: int, reached: int | None) -> None:
    if reached is not None and reached <= _MOST_HOPS:
        hops[index] = reached


@dataclass(frozen=True, slots=True)
class _Context:
    """What decides whether a unit that does not name the subject belongs to one that does; hops count how far off that one is."""

    units: Sequence[Unit]
    prompts: Sequence[frozenset[str]]
    vocabulary: Vocabulary
    lexicon: Lexicon
    substance: Sequence[frozenset[str]]
    anchors: Sequence[int]

    def forward(self, index: int, hops: Mapping[int, int]) -> int | None:
        """Return the hops from what came before: words in common, a pronoun that leans on it, or going on with one's own doing."""
        earlier = range(max(0, index - _COHESION_REACH), index)
        reached = [hops[at] + 1 for at in earlier if at in hops and self.substance[at] & self.substance[index]]
        before = index - 1
        leans = _follows_on(self.units[index], self.lexicon)
        goes_on = self._goes_on(index)
        if before in hops and leans:
            reached.append(hops[before] + 1)
        elif hops.get(before) == 0 and goes_on:
            reached.append(1)
        said_to_the_question = index == 0 and leans  # "they should", said of the question
        takes_up_the_prompt = bool(self.substance[index] & (self.prompts[index] - self.vocabulary.strong))
        if said_to_the_question or takes_up_the_prompt or (self._between_anchors(index) and (leans or goes_on)):
            reached.append(1)
        return min(reached, default=None)

    def _goes_on(self, index: int) -> bool:
        """Whether a unit tells of one's own doing on a kindred subject, without opening another scene."""
        grammar = self.lexicon.grammar
        own = self.units[index].words[0].norm in grammar.own | grammar.team
        kindred = sum(self.vocabulary.topics(self.units[index].words).values()) >= DOMAIN_SHARE
        return own and kindred and not _opens_a_scene(self.units[index], self.lexicon)

    def back(self, index: int, hops: Mapping[int, int]) -> int | None:
        """Return the hops from what comes after, which may refer back; who ends on the subject without changing scene began on it."""
        after = index + 1
        if after in hops and (
            _follows_on(self.units[after], self.lexicon) or self.substance[after] & self.substance[index]
        ):
            return hops[after] + 1
        for later in range(after, min(len(self.units), after + _COHESION_REACH)):
            if _opens_a_scene(self.units[later], self.lexicon) or find(self.lexicon.shifts, self.units[later].words):
                return None
            if later in self.anchors:
                return 1 if self.vocabulary.topics(self.units[index].words) else None
        return None

    def _between_anchors(self, index: int) -> bool:
        behind = any(0 < index - anchor <= 2 for anchor in self.anchors)
        return behind and any(0 < anchor - index <= 2 for anchor in self.anchors)


def _follows_on(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a unit leans on the one before: by how it begins, or a pronoun near its beginning."""
    if _opens_a_scene(unit, lexicon):
        return False
    if unit.words[0].norm in lexicon.continuations:
        return True
    if any(hit.first < _ANAPHOR_WITHIN for hit in find(lexicon.cues["reflection"], unit.words)):
        return True
    return any(word.norm in lexicon.anaphors for word in unit.words[:_ANAPHOR_WITHIN])


def _opens_a_scene(unit: Unit, lexicon: Lexicon) -> bool:
    return any(hit.first < 2 for hit in find(lexicon.cues["situation"], unit.words))
