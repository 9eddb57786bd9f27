"""Some sessions of one template beside one another: dimension by dimension, question by question, in the order they were chosen. No Qt.

Never in an order of merit, and never by signals: those are not here at all (`README.md` says why).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.admin.results.reading import Result, Turn
from app.admin.results.scores import state_of
from app.i18n import translate

MOST = 5
LEAST = 2


@dataclass(frozen=True, slots=True)
class Place:
    """One session's score in one dimension; `score` None with `missing` where there is none."""

    score: float | None
    interval: tuple[float, float] | None
    passed: bool | None
    missing: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One dimension, or the whole (`id` empty): a place a session, in their order."""

    id: str
    label: str
    weight: float | None
    threshold: float | None
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What was said to one question: turns a session, the question's own first; none where it was not put."""

    question_id: str
    question: str
    by_session: tuple[tuple[Turn, ...], ...]


def ids_in(what: str) -> tuple[str, ...]:
    """Return the sessions that a place is at, each once, at most `MOST`."""
    return tuple(dict.fromkeys(part for part in what.split(",") if part))[:MOST]


def rows_of(results: Sequence[Result], thresholds: dict[str, float], overall: float | None) -> tuple[Row, ...]:
    """Return the dimensions in the first session's order, those that others have besides after them, and the whole at the end."""
    labels: dict[str, tuple[str, float]] = {}
    for result in results:
        for scored in result.card.dimensions:
            labels.setdefault(scored.id, (scored.label, scored.weight))
    rows = [
        Row(name, label, weight, thresholds.get(name), tuple(_place(result, name) for result in results))
        for name, (label, weight) in labels.items()
    ]
    whole = tuple(
        Place(each.card.score, each.card.interval, each.card.passed, each.card.score is None) for each in results
    )
    return (*rows, Row("", "", None, overall, whole))


def of_one_template(results: Sequence[Result]) -> tuple[list[int], str]:
    """Return which of them are of the first one's template, by their places, and what is said of those that are not; empty for none."""
    first = results[0].template_id
    kept = [place for place, each in enumerate(results) if each.template_id == first]
    others = [each for each in results if each.template_id != first]
    if not others:
        return kept, ""
    named = ", ".join(
        f"{each.participant or translate('Compare', 'erased')} ({each.template or each.template_id})" for each in others
    )
    why = translate(
        "Compare", "{names}: held by another template than the first one chosen, whose rubric asks for something else."
    )
    return kept, why.format(names=named)


def without_scores(results: Sequence[Result], people: Sequence[str]) -> tuple[str, ...]:
    """Return why each of those has no overall score that has none; `people` names the sessions, in their order."""
    states = [(person, state_of(result)) for person, result in zip(people, results, strict=True)]
    return tuple(
        translate("Compare", "{name}: {what}. {why}").format(name=person, what=state[1], why=state[2]).strip()
        for person, state in states
        if state is not None
    )


def answers_of(results: Sequence[Result], questions: Sequence[tuple[str, str]]) -> tuple[Answers, ...]:
    """Return what each said to each question (id, text), follow-ups among it; questions that nobody was asked are left out."""
    by_session = [_by_question(result.turns) for result in results]
    known = [name for name, _ in questions]
    others = [name for turns in by_session for name in turns if name not in known]
    found = []
    for name, text in (*questions, *((name, "") for name in dict.fromkeys(others))):
        said = tuple(tuple(turns.get(name, ())) for turns in by_session)
        if any(said):
            found.append(Answers(name, text or _first_asked(said), said))
    return tuple(found)


def _by_question(turns: Sequence[Turn]) -> dict[str, list[Turn]]:
    found: dict[str, list[Turn]] = {}
    for turn in turns:
        name = turn.question_id or turn.probe_of
        if name:
            found.setdefault(name, []).append(turn)
    return found


def _first_asked(said: Sequence[Sequence[Turn]]) -> str:
    return next((turn.text for turns in said for turn in turns if turn.ours), "")


def _place(result: Result, dimension_id: str) -> Place:
    scored = next((each for each in result.card.dimensions if each.id == dimension_id), None)
    if scored is None:
        return Place(None, None, None, missing=True)
    return Place(scored.score, scored.interval, scored.passed, missing=scored.score is None)
