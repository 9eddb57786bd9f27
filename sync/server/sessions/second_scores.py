"""People score a session once more, beside its scorecard: stated in its ledger, never in the scorecard's place, and told from it by name.

A second score is worth most where its author had not seen the first. The server says what it knows of that: which of its answers that
hold scores this person had asked for, by the audit log. A list, which shows the overall score alone, leaves no entry; a desk that showed one
says so (`SEEN_ELSEWHERE`). What people were told by others, nobody can know.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.calibration.agreement import mean_absolute_error, mean_difference, quadratic_kappa
from engine.interview.facts import ScorecardIssued
from engine.interview.people_facts import SecondScored
from sync.canonical import parse_own
from sync.events import Event
from sync.reading import Unreadable, table
from sync.record import fold
from sync.record_scores import Scores, read_scores
from sync.record_types import DimensionRecord
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Problem
from sync.server.sessions.chain_writer import append
from sync.server.sessions.events import events_of, of_kinds
from sync.server.sessions.judging import EVALUATOR, Judged, held_on, scorecard_by
from sync.server.sessions.rows import held, refuse_without_pen
from sync.server.tables.evidence import EventRow
from sync.server.tables.operations import AuditRow
from sync.server.tables.sessions import SessionRow

SEEN_ELSEWHERE = "score.seen"
"""The entry of somebody who says that they saw a session's score where it leaves none, as in a list."""

SHOWN_BY = (
    "ledger.read",
    "record.read",
    "scorecard.issued",
    "scorecards.read",
    "second_scores.read",
    "session.exported",
    SEEN_ELSEWHERE,
)
"""Entries of the audit log about answers that hold a session's scores."""

WHOLE_PERSON = "participant.exported"
"""The entry about an answer that holds the scores of all of a participant's sessions."""

_MOST = 5000
"""Second scores of a template that its agreement is reckoned over: the newest."""

_SLACK = 1e-9


@dataclass(frozen=True, slots=True)
class Second:
    """One second score as the ledger has it, and the machine's newest dimension scores to compare with; None where there are none yet."""

    event: Event
    said: dict[str, Any]
    machine: Scores | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One dimension, by a person and by the machine. `difference` is the person's minus the machine's; None where either has no score.

    `within_interval` is whether the person's score lies in the machine's interval.
    """

    dimension_id: str
    label: str
    human: float | None
    machine: float | None
    interval: tuple[float, float] | None
    difference: float | None
    within_interval: bool | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How close people and machine are over `pairs` of scores; a figure is None where it has no value."""

    dimension_id: str
    label: str
    pairs: int
    mean_absolute_difference: float | None
    mean_difference: float | None
    weighted_kappa: float | None
    within_interval: float | None


def add(db: Session, parts: Parts, session_id: str, judged: Sequence[Judged], by: Principal) -> Event:
    """State a person's second score of a completed session, and whether it was blind as far as the server knows.

    Raises the problems of a kiosk that has the pen, of a session that is not completed or that this person scored already (409), and of
    what does not fit the rubric or the transcript (422).
    """
    refuse_without_pen(held(db, session_id))
    if has_scored(db, session_id, by.id):
        raise Problem(409, "scored-already", "You have scored this session", "each person scores it once")
    template, stage = held_on(db, session_id)
    turns = {turn.id: turn for turn in fold(events_of(db, session_id)).turns}
    card = scorecard_by(template, stage, judged, "", by.name, turns)
    seen = looked_at(db, session_id, by.id)
    body = {"scorecard": asdict(card), "by": by.name, "by_id": by.id, "blind": not seen, "seen": seen}
    return append(db, parts, session_id, SecondScored.KIND, body)


def has_scored(db: Session, session_id: str, person_id: str) -> bool:
    """Whether a person gave a second score of a session already."""
    return any((event.body or {}).get("by_id") == person_id for event in of_kinds(db, session_id, SecondScored.KIND))


def of_session(db: Session, session_id: str) -> list[Second]:
    """Return a session's second scores, oldest first; those that were erased are left out."""
    found = of_kinds(db, session_id, SecondScored.KIND, ScorecardIssued.KIND)
    machine = _newest_by_machine(event.body or {} for event in found if event.kind == ScorecardIssued.KIND)
    return [Second(event, event.body, machine) for event in found if event.kind == SecondScored.KIND and event.body]


def looked_at(db: Session, session_id: str, person_id: str) -> list[str]:
    """Return the ways in which a person has asked for a session's scores before."""
    participant = select(SessionRow.participant_id).where(SessionRow.id == session_id).scalar_subquery()
    asked = select(AuditRow.action).where(
        AuditRow.actor_id == person_id,
        (AuditRow.subject == session_id) & AuditRow.action.in_(SHOWN_BY)
        | (AuditRow.subject == participant) & (AuditRow.action == WHOLE_PERSON),
    )
    return sorted(set(db.scalars(asked)))


def compared(second: Second) -> list[Compared]:
    """Return a second score dimension by dimension beside the machine's."""
    try:
        own = read_scores(1, table(second.said, "scorecard"))
    except Unreadable:
        return []
    theirs = {each.dimension_id: each for each in (second.machine.breakdown if second.machine else ())}
    return [_compared(each, theirs.get(each.dimension_id)) for each in own.breakdown]


def of_template(db: Session, template_id: str) -> tuple[list[Agreement], int, int]:
    """Return the agreement of blind second scores with the machine's, dimension by dimension, then how many were blind and how many not."""
    seconds = _seconds_of_template(db, template_id)
    blind = [each for each in seconds if each.said.get("blind") is True]
    by_dimension: dict[str, list[Compared]] = {}
    for second in blind:
        for each in compared(second):
            by_dimension.setdefault(each.dimension_id, []).append(each)
    return [_agreement(found) for found in by_dimension.values()], len(blind), len(seconds) - len(blind)


def _compared(own: DimensionRecord, theirs: DimensionRecord | None) -> Compared:
    machine, interval = (theirs.score, theirs.interval) if theirs else (None, None)
    both = own.score is not None and machine is not None
    difference = round(own.score - machine, 1) if own.score is not None and machine is not None else None
    within = (
        interval[0] - _SLACK <= own.score <= interval[1] + _SLACK
        if both and interval is not None and own.score is not None
        else None
    )
    return Compared(own.dimension_id, own.label, own.score, machine, interval, difference, within)


def _agreement(found: Sequence[Compared]) -> Agreement:
    pairs = [(each.human, each.machine) for each in found if each.human is not None and each.machine is not None]
    within = [each.within_interval for each in found if each.within_interval is not None]
    return Agreement(
        dimension_id=found[-1].dimension_id,
        label=found[-1].label,
        pairs=len(pairs),
        mean_absolute_difference=_rounded(mean_absolute_error(pairs)),
        mean_difference=_rounded(mean_difference(pairs)),
        weighted_kappa=_rounded(quadratic_kappa(pairs)),
        within_interval=_rounded(sum(within) / len(within)) if within else None,
    )


def _seconds_of_template(db: Session, template_id: str) -> list[Second]:
    newest = (
        select(EventRow.session_id, EventRow.body)
        .join(SessionRow, SessionRow.id == EventRow.session_id)
        .where(EventRow.kind == SecondScored.KIND, EventRow.body.is_not(None), SessionRow.template_id == template_id)
        .order_by(EventRow.arrival.desc())
        .limit(_MOST)
    )
    rows = [(row.session_id, parse_own(row.body)) for row in db.execute(newest) if row.body is not None]
    machines = _machines(db, {session_id for session_id, _ in rows})
    return [Second(_NO_EVENT, said, machines.get(session_id)) for session_id, said in rows]


_NO_EVENT = Event("", 0, "", 0, "", None, None, "", "", "")


def _machines(db: Session, session_ids: set[str]) -> dict[str, Scores | None]:
    """Return the machine's newest scores of each of these sessions, some hundred sessions a query."""
    bodies: dict[str, list[dict[str, Any]]] = {}
    ordered = sorted(session_ids)
    for start in range(0, len(ordered), 200):
        asked = (
            select(EventRow.session_id, EventRow.body)
            .where(EventRow.kind == ScorecardIssued.KIND, EventRow.session_id.in_(ordered[start : start + 200]))
            .order_by(EventRow.session_id, EventRow.seq)
        )
        for row in db.execute(asked):
            if row.body is not None:
                bodies.setdefault(row.session_id, []).append(parse_own(row.body))
    return {session_id: _newest_by_machine(found) for session_id, found in bodies.items()}


def _newest_by_machine(bodies: Iterable[dict[str, Any]]) -> Scores | None:
    newest: Scores | None = None
    for body in bodies:
        try:
            read = read_scores(1, table(body, "scorecard"))
        except Unreadable:
            continue
        if (read.evaluator or {}).get("name") != EVALUATOR["name"]:
            newest = read
    return newest


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
