"""What a session's history tells: earlier and later sessions of the participant, every scorecard and what each changed. No Qt but for words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.admin.results.reading import Card, moment_of, read_card
from app.admin.results.scores import headline
from app.admin.results.wording import evaluator, number, recommendation, signed, span, status, way_seen
from app.desk.moments import day_and_time
from app.i18n import translate


@dataclass(frozen=True, slots=True)
class Attempt:
    """One session of a participant. `here` is the one that is shown."""

    id: str
    title: str
    said: str
    here: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """One scorecard: who issued it when, and line by line what it changed of the one before."""

    title: str
    by: str
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SecondScore:
    """Somebody's second score beside the machine's: by dimension (label, theirs, the machine's, difference, whether within the interval)."""

    title: str
    blind: bool
    said: str
    lines: tuple[tuple[str, str, str, str, str], ...]
    scores: Mapping[str, float | None]
    mine: bool


def attempts_in(rows: Sequence[Mapping[str, Any]], here: str) -> tuple[Attempt, ...]:
    """Return a participant's sessions, the newest first, from the server's list."""
    return tuple(
        Attempt(
            str(row["id"]),
            f"{row['template']['name']} · {row['stage']['stage_name']}",
            " · ".join(
                part
                for part in (
                    day_and_time(moment_of(row.get("started_at") or row.get("scheduled_at"))),
                    translate("Result", "attempt {number}").format(number=row.get("attempt") or 1),
                    status(str(row.get("status", ""))),
                    translate("Result", "score {score}").format(score=number(row.get("score")))
                    if row.get("score") is not None
                    else "",
                )
                if part
            ),
            row["id"] == here,
        )
        for row in rows
    )


def revisions_in(rows: Sequence[Mapping[str, Any]]) -> tuple[Revision, ...]:
    """Return every scorecard, the newest first, from the server's answer (oldest first)."""
    cards = [(row, read_card(row.get("scorecard") or {})) for row in rows]
    made = []
    for place, (row, card) in enumerate(cards):
        before = cards[place - 1][1] if place else None
        issued: datetime | None = moment_of(row.get("issued_at"))
        made.append(
            Revision(
                translate("Result", "Revision {number}: {score}").format(
                    number=row.get("revision"), score=headline(card)
                ),
                f"{day_and_time(issued)} · {card.notice or evaluator(card.evaluator)}",
                differences(before, card) if before else (),
            )
        )
    return tuple(reversed(made))


def differences(before: Card, after: Card) -> tuple[str, ...]:
    """Return what one scorecard says otherwise than the one before, a line a change."""
    said = []
    if before.score != after.score:
        said.append(_changed(translate("Result", "Overall"), number(before.score), number(after.score)))
    if before.recommendation != after.recommendation:
        name = translate("Result", "Recommendation")
        said.append(_changed(name, recommendation(before.recommendation), recommendation(after.recommendation)))
    earlier = {each.id: each for each in before.dimensions}
    for each in after.dimensions:
        old = earlier.get(each.id)
        if old is None:
            continue
        if old.score != each.score:
            said.append(_changed(each.label, number(old.score), number(each.score)))
        if old.reasoning != each.reasoning:
            said.append(translate("Result", "{label}: other reasons").format(label=each.label))
        if old.citations != each.citations:
            said.append(
                translate("Result", "{label}: quotes {before} → {after}").format(
                    label=each.label, before=len(old.citations), after=len(each.citations)
                )
            )
    if before.feedback != after.feedback:
        said.append(translate("Result", "Feedback was written anew"))
    return tuple(said) or (translate("Result", "Nothing but its author"),)


def second_scores_in(rows: Sequence[Mapping[str, Any]], my_id: str = "") -> tuple[SecondScore, ...]:
    """Return every second score, oldest first, from the server's answer."""
    return tuple(_second(row, my_id) for row in rows)


def _second(row: Mapping[str, Any], my_id: str) -> SecondScore:
    compared = row.get("compared") or []
    blind = row.get("blind") is True
    if blind:
        said = translate("Result", "Blind: they had asked this server for no score of the session before.")
    else:
        seen = ", ".join(way_seen(each) for each in row.get("seen") or ())
        said = translate("Result", "Not blind: they had opened {seen} before.").format(seen=seen)
    return SecondScore(
        f"{row.get('by', '')} · {day_and_time(moment_of(row.get('at')))}",
        blind,
        said,
        tuple(_compared(each) for each in compared),
        {str(each["dimension_id"]): each.get("human") for each in compared},
        row.get("by_id") == my_id,
    )


def _compared(each: Mapping[str, Any]) -> tuple[str, str, str, str, str]:
    inside = each.get("within_interval")
    within = ""
    if inside is not None:
        within = translate("Result", "within its interval") if inside else translate("Result", "outside its interval")
    interval = each.get("interval")
    machine = number(each.get("machine"))
    if isinstance(interval, list | tuple):
        machine = f"{machine} ({span((float(interval[0]), float(interval[1])))})"
    return str(each.get("label", "")), number(each.get("human")), machine, signed(each.get("difference")), within


def _changed(name: str, before: str, after: str) -> str:
    return f"{name}: {before} → {after}"
