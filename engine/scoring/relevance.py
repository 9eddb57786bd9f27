"""What a dimension is about, as words: its own, those of the themes it calls up, and those that lie elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.spelling import spelling_for
from engine.interview.templates import Dimension, EvaluationStage
from engine.scoring.lexicon import Lexicon
from engine.scoring.text import Token, cut

THEME_SHARE = 0.5  # a word of the dimension's theme says half as much as one of its own
WEAK_SHARE = 0.34  # a word of the anchors or the description: three of them make one
DOMAIN_SHARE = 0.25  # a word of the stage's other themes
ANCHORED = 1.0
_EVERYDAY_WORTH = {ANCHORED: THEME_SHARE, THEME_SHARE: DOMAIN_SHARE, WEAK_SHARE: 0.0, DOMAIN_SHARE: 0.0, 0.0: 0.0}
_LEAST_PREFIX = 5  # "calm" is compared by stem, "apolog" as a beginning


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What a dimension is about, as stems. `phrases` are its keywords of several words.

    `prefixes` are its single keywords as written, since a template may give only a word's beginning ("apolog"). Words that are
    `everyday` count half at most, `ignored` ones (the language's grammar) not at all. `elsewhere` are words of private life (cooking,
    pets, holidays) that this dimension does not ask about: they tell an aside from an answer.
    """

    strong: frozenset[str]
    prefixes: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    weak: frozenset[str]
    theme: frozenset[str]
    domain: frozenset[str]
    everyday: frozenset[str]
    ignored: frozenset[str]
    elsewhere: frozenset[str] = frozenset()

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
    private = _private(stage, lexicon)
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
            lexicon.function_words | lexicon.numbers,
            private - strong - themes[dimension.id],
        )
    return found


def _private(stage: EvaluationStage, lexicon: Lexicon) -> frozenset[str]:
    """Return the words of private life, but for those of a subject that this stage is about: a cook's soup is no aside."""
    about = frozenset[str]().union(
        *(
            topical_stems(" ".join((dimension.label, dimension.description, *dimension.keywords)), lexicon)
            for dimension in stage.rubric.dimensions
        ),
        *(topical_stems(question.text, lexicon) for question in stage.questions),
    )
    private = [aside.words for aside in lexicon.asides if not aside.core & about]
    asked = [aside.words for aside in lexicon.asides if aside.core & about]
    return frozenset[str]().union(*private) - frozenset[str]().union(*asked)


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
    spelling = spelling_for(lexicon.language)
    words = (spelling.of(keyword.lower().strip()) for keyword in dimension.keywords)
    return tuple(
        word for word in words if len(word) >= _LEAST_PREFIX and " " not in word and word not in lexicon.function_words
    )
