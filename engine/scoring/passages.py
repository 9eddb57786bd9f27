"""First pass: what the answers to each question of a dimension hold that is admissible and to the point."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.interview.private import private_signs
from engine.interview.templates import Dimension, EvaluationStage, Question
from engine.scoring.attribution import Answer
from engine.scoring.detection import hits_in, runs_in
from engine.scoring.evidence import Hit
from engine.scoring.exclusions import Screen, admissible, runs_of
from engine.scoring.lexicon import Lexicon
from engine.scoring.relevance import ANCHORED, Vocabulary, closeness, topical_stems
from engine.scoring.scale import PROFILES, STORY, Profile, points
from engine.scoring.stretches import relevant
from engine.scoring.text import cut
from engine.scoring.units import Unit, units_of

_TELLS = 0.5
_APART = 10  # in numbering units: answers to different questions are never neighbours


@dataclass(frozen=True, slots=True)
class Passage:
    """The answers to one question. `units` are the relevant ones by their number within the dimension, `hits` what they hold."""

    profile: Profile
    units: Mapping[int, Unit]
    hits: tuple[Hit, ...]
    topics: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Evidence:
    """All of a dimension's evidence, under the profile by which it scores best.

    `hits` are those the score counts; `units` all relevant ones; `plainest` their numbers, those that speak most to the subject first.
    """

    profile: Profile
    score: float
    closeness: float
    hits: tuple[Hit, ...]
    units: Mapping[int, Unit]
    plainest: tuple[int, ...]

    def words(self) -> int:
        """Return how many words speak to the dimension, fillers left out."""
        return sum(len(unit.words) for unit in self.units.values())


def rubric_runs(stage: EvaluationStage, lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """Return the runs of words by which a rubric read aloud is known."""
    return runs_of(
        [
            sentence
            for dimension in stage.rubric.dimensions
            for sentence in (dimension.description, *dimension.anchors.values(), *dimension.evidence_required)
        ],
        lexicon,
    )


def passages_of(
    dimension: Dimension,
    stage: EvaluationStage,
    answers: Sequence[Answer],
    vocabulary: Vocabulary,
    screen_runs: frozenset[tuple[str, ...]],
    lexicon: Lexicon,
) -> list[Passage]:
    """Return a passage for each question of the dimension that was answered, in the order they were asked."""
    clean = clean_units(answers, screen_runs, lexicon)
    prompts = {answer.turn.id: topical_stems(answer.prompt, lexicon) for answer in answers}
    found: list[Passage] = []
    first = 0
    for question, turn_ids in _by_question(answers):
        group = [unit for unit in clean if unit.turn_id in turn_ids]
        judged = relevant(group, [prompts[unit.turn_id] for unit in group], vocabulary, lexicon)
        units = {first + index: group[index] for index in judged.units}
        hits = tuple(hit for run in runs_in(list(units.items())) for hit in hits_in(run, lexicon))
        found.append(Passage(_profile(question, dimension, stage), units, hits, _topics_told(units, hits, vocabulary)))
        first += len(group) + _APART
    return found


def _topics_told(units: Mapping[int, Unit], hits: Sequence[Hit], vocabulary: Vocabulary) -> dict[str, float]:
    """Return the topical terms of the units; from one that tells nothing only the dimension's own, for kindred ones come by themselves."""
    telling = {hit.unit for hit in hits if hit.strength >= _TELLS}
    merged: dict[str, float] = {}
    for number, unit in units.items():
        topics = vocabulary.topics(unit.words)
        merged |= {term: worth for term, worth in topics.items() if worth >= ANCHORED or number in telling}
    return merged


def clean_units(answers: Sequence[Answer], screen_runs: frozenset[tuple[str, ...]], lexicon: Lexicon) -> list[Unit]:
    """Return the pieces of a dimension's answers that may be looked at for evidence, in order."""
    signs = private_signs(lexicon.language)
    screen = Screen(
        lexicon=lexicon,
        texts={answer.turn.id: answer.turn.text for answer in answers},
        prompts={answer.turn.id: _content(answer.prompt, lexicon) for answer in answers},
        rubric_runs=screen_runs,
        private={answer.turn.id: signs.found(answer.turn.text) for answer in answers} if signs else {},
    )
    return admissible([unit for answer in answers for unit in units_of(answer.turn, lexicon)], screen)


def weigh(passages: Sequence[Passage], vocabulary: Vocabulary) -> Evidence:
    """Gather the passages under the profile that gives the most: a story counts whatever was asked, other profiles where they apply."""
    options = [_option(profile, [p for p in passages if p.profile is profile]) for profile in _profiles(passages)]
    options.append(_option(STORY, passages))
    profile, score, close, hits = max(options, key=lambda option: option[1])
    units = {number: unit for passage in passages for number, unit in passage.units.items()}
    plainest = sorted(units, key=lambda number: (-sum(vocabulary.topics(units[number].words).values()), number))
    return Evidence(profile, score, close, hits, units, tuple(plainest))


def _option(profile: Profile, passages: Sequence[Passage]) -> tuple[Profile, float, float, tuple[Hit, ...]]:
    hits = tuple(hit for passage in passages for hit in passage.hits)
    topics: dict[str, float] = {}
    for passage in passages:
        topics |= passage.topics
    close = closeness(topics)
    return profile, points(profile, hits, close), close, hits


def _profiles(passages: Sequence[Passage]) -> list[Profile]:
    return list({p.profile.name: p.profile for p in passages if p.profile is not STORY}.values())


def _by_question(answers: Sequence[Answer]) -> list[tuple[Question | None, frozenset[str]]]:
    questions: dict[str, Question | None] = {}
    turns: dict[str, set[str]] = {}
    for answer in answers:
        key = answer.question.id if answer.question else ""
        questions.setdefault(key, answer.question)
        turns.setdefault(key, set()).add(answer.turn.id)
    return [(question, frozenset(turns[key])) for key, question in questions.items()]


def _profile(question: Question | None, dimension: Dimension, stage: EvaluationStage) -> Profile:
    if question is not None:
        return PROFILES[question.kind]
    kinds = {PROFILES[q.kind].name: PROFILES[q.kind] for q in stage.questions if q.dimension_id == dimension.id}
    return next(iter(kinds.values())) if len(kinds) == 1 else STORY


def _content(text: str, lexicon: Lexicon) -> frozenset[str]:
    tokens = cut(text, lexicon.contractions, lexicon.stem)
    return frozenset(token.stem for token in tokens if lexicon.is_content(token.norm))
