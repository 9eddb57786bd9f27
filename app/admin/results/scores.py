"""What a score panel shows: the rubric's dimensions beside what was scored, and each state a scorecard can be in. No Qt but for words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.admin.results.reading import Card, Result, Scored
from app.admin.results.wording import number, passed, share, span
from app.i18n import translate


@dataclass(frozen=True, slots=True)
class Bars:
    """One line of the chart. `threshold` is what has to be reached, None where that isn't known; `other` a second mark, such as a person's.

    `words` say the same for those who don't see it; `verdict` stands at the right.
    """

    label: str
    weight: str
    score: float | None
    interval: tuple[float, float] | None
    threshold: float | None
    verdict: str
    words: str
    missing: str = ""
    other: float | None = None


@dataclass(frozen=True, slots=True)
class Rubric:
    """What a session is scored by, as far as the chart needs it; thresholds by dimension."""

    overall: float | None
    thresholds: Mapping[str, float]
    own: frozenset[str]
    """Dimensions with a threshold of their own: they fail the rubric by themselves."""


NO_RUBRIC = Rubric(None, {}, frozenset())


def read_rubric(said: Mapping[str, Any]) -> Rubric:
    """Return the server's answer about a session's rubric."""
    overall = float(said["overall_pass_threshold"])
    dimensions = said.get("dimensions") or []
    own = {str(each["id"]): each.get("pass_threshold") for each in dimensions}
    return Rubric(
        overall,
        {name: overall if least is None else float(least) for name, least in own.items()},
        frozenset(name for name, least in own.items() if least is not None),
    )


def bars_of(card: Card, rubric: Rubric, others: Mapping[str, float | None] | None = None) -> tuple[Bars, ...]:
    """Return the chart's lines, the dimensions in the rubric's order and the whole at the end; `others` are further marks by dimension."""
    marks = others or {}
    lines = [_bar(each, rubric, marks.get(each.id)) for each in card.dimensions]
    if lines:
        lines.append(_whole(card, rubric))
    return tuple(lines)


def state_of(result: Result) -> tuple[str, str, str] | None:
    """Return (kind, title, sentence) of what stands in a scorecard's place, None where there is a score."""
    card = result.card
    if result.erased:
        return (
            "notice",
            translate("Result", "The content of this session was erased"),
            translate("Result", "Its chain of evidence stays: what happened when, without what was said."),
        )
    if result.status == "failed":
        return (
            "notice",
            translate("Result", "This session broke off and is not scored"),
            translate("Result", "Everything captured until then is kept."),
        )
    if result.status in ("scheduled", "in_progress"):
        return (
            "notice",
            translate("Result", "This session has not ended yet"),
            translate("Result", "It is scored once it has."),
        )
    if result.status == "cancelled":
        return "notice", translate("Result", "This session was called off"), ""
    if card.status == "pending" or (card.status == "" and not card.dimensions):
        return (
            "notice",
            translate("Result", "The score is being worked out"),
            translate(
                "Result",
                "The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, "
                "when it is back.",
            ),
        )
    if card.status == "unscorable":
        return (
            "notice",
            translate("Result", "There is no overall score"),
            card.notice or translate("Result", "What was said does not suffice for most of the rubric."),
        )
    return None


def headline(card: Card) -> str:
    """Return the whole in one line: 7.0 (6.1–7.9)."""
    if card.score is None:
        return "–"
    return f"{number(card.score)} ({span(card.interval)})" if card.interval else number(card.score)


def verdict(scored: Scored) -> str:
    """Return whether a dimension reaches what it has to."""
    if scored.score is None:
        return translate("Result", "no score")
    if scored.passed is None:
        return ""
    return translate("Result", "reached") if scored.passed else translate("Result", "not reached")


def words_of(lines: Sequence[Bars]) -> str:
    """Return the whole chart as sentences."""
    return ". ".join(line.words for line in lines)


def _bar(scored: Scored, rubric: Rubric, other: float | None) -> Bars:
    threshold = rubric.thresholds.get(scored.id)
    missing = translate("Result", "Not enough evidence") if scored.score is None else ""
    said = [scored.label, number(scored.score) if scored.score is not None else missing]
    if scored.interval:
        said.append(translate("Result", "interval {interval}").format(interval=span(scored.interval)))
    if threshold is not None:
        said.append(translate("Result", "threshold {threshold}").format(threshold=number(threshold)))
    said += [verdict(scored), translate("Result", "weight {weight}").format(weight=share(scored.weight))]
    if other is not None:
        said.append(translate("Result", "a person gave {score}").format(score=number(other)))
    return Bars(
        scored.label,
        share(scored.weight),
        scored.score,
        scored.interval,
        threshold,
        verdict(scored),
        ", ".join(part for part in said if part),
        missing,
        other,
    )


def _whole(card: Card, rubric: Rubric) -> Bars:
    said = [translate("Result", "Overall"), number(card.score), span(card.interval), passed(card.passed)]
    return Bars(
        translate("Result", "Overall"),
        "",
        card.score,
        card.interval,
        rubric.overall,
        passed(card.passed),
        ", ".join(part for part in said if part),
        translate("Result", "No overall score") if card.score is None else "",
    )
