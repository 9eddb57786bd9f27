"""What can be done with many sessions at once: told beforehand for whom it will work and why not for others, then done one by one.

No Qt and no clock; the server has the last word on each, and what it says is each one's outcome.
"""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from app.admin.sessions.words import Line, person_words
from app.desk.errors import Refused
from app.errors import AppError
from app.i18n import translate
from sync.times import parse_rfc3339, rfc3339

MOST = 5000
"""Sessions that are changed in one go: at some twenty a second, four minutes."""


class Act(StrEnum):
    """What is done."""

    CANCEL = "cancel"
    RESCHEDULE = "reschedule"
    RETAKE = "retake"


@dataclass(frozen=True, slots=True)
class Preview:
    """For whom it will work, and how many are left out for which reason."""

    can: tuple[Line, ...]
    cannot: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one. `kind` is done, waiting or refused; a code is told this once, a waiting order may be withdrawn."""

    line: Line
    kind: str
    words: str
    code: str = ""
    join_url: str = ""
    order_id: str = ""


BodyOf = Callable[[Line], Mapping[str, Any]]
"""What is asked of a session."""


class Asks(Protocol):
    """The part of `Server` that is needed."""

    async def post(self, path: str, body: Any = None, *, key: str = "") -> Any:  # noqa: ANN401 - JSON
        """Return what became of it."""
        ...

    async def delete(self, path: str, params: Mapping[str, Any] = {}) -> Any:  # noqa: ANN401 - JSON
        """Take something away."""
        ...


def with_force(body: Mapping[str, Any], reason: str) -> dict[str, Any]:
    """Return what is asked, at once where there is a reason."""
    return {**body, "force": True, "reason": reason} if reason else dict(body)


def at(moment: datetime) -> dict[str, Any]:
    """Return what moves a session to a time."""
    return {"scheduled_at": rfc3339(moment)}


def later(line: Line, by: timedelta) -> dict[str, Any]:
    """Return what moves a session from its own time, later or earlier."""
    return at(parse_rfc3339(line["scheduled_at"]) + by)


def preview(act: Act, lines: Sequence[Line]) -> Preview:
    """Tell beforehand what can be told from the list."""
    whys = [(line, why_not(act, line)) for line in lines]
    reasons = Counter(why for _, why in whys if why)
    return Preview(tuple(line for line, why in whys if not why), tuple(reasons.most_common()))


def why_not(act: Act, line: Line) -> str:
    """Return why this can't be done with a session; nothing where it can, as far as the list tells."""
    status = line["status"]
    if line["participant"]["name"] is None:
        return translate("Bulk", "the participant was erased")
    if act is Act.RETAKE:
        ended = status in ("completed", "failed", "cancelled")
        return "" if ended else translate("Bulk", "not over yet")
    if status == "in_progress":
        return translate("Bulk", "in progress")
    return "" if status == "scheduled" else translate("Bulk", "already over")


def preview_words(act: Act, seen: Preview) -> str:
    """Return what will happen, in a sentence a reason."""
    can = {
        Act.CANCEL: translate("Bulk", "Can be called off: {count}"),
        Act.RESCHEDULE: translate("Bulk", "Can be moved: {count}"),
        Act.RETAKE: translate("Bulk", "Can be asked to be held again: {count}"),
    }[act].format(count=len(seen.can))
    left = translate("Bulk", "Left as they are, {reason}: {count}")
    return "\n".join([can, *(left.format(reason=reason, count=count) for reason, count in seen.cannot)])


async def carry_out(
    server: Asks, act: Act, lines: Sequence[Line], body: BodyOf, round_id: str
) -> AsyncIterator[Outcome]:
    """Do it, one by one, and yield what became of each. `round_id` makes doing it again after a broken link do nothing twice."""
    for line in lines:
        yield await _one(server, act, line, body(line), round_id)


async def withdraw(server: Asks, outcomes: Sequence[Outcome]) -> int:
    """Take back the orders that still wait; return how many could be."""
    done = 0
    for each in outcomes:
        if each.kind == "waiting":
            try:
                await server.delete(f"/sessions/{each.line['id']}/orders/{each.order_id}")
                done += 1
            except AppError:  # a kiosk let go meanwhile: it is done, and shows so
                continue
    return done


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return how many went which way."""
    counted = Counter(each.kind for each in outcomes)
    words = {
        "done": translate("Bulk", "Done: {count}"),
        "waiting": translate("Bulk", "Waiting for a kiosk to let go: {count}"),
        "refused": translate("Bulk", "Not done: {count}"),
    }
    return " · ".join(words[kind].format(count=counted[kind]) for kind in words if counted[kind])


def outcome_rows(outcomes: Sequence[Outcome]) -> list[tuple[str, str, str]]:
    """Return (participant, what became of it, code) of each, the refused first."""
    order = {"refused": 0, "waiting": 1, "done": 2}
    return [
        (person_words(each.line), each.words, each.code) for each in sorted(outcomes, key=lambda each: order[each.kind])
    ]


async def _one(server: Asks, act: Act, line: Line, body: Mapping[str, Any], round_id: str) -> Outcome:
    path = f"/sessions/{line['id']}/{act}"
    try:
        if act is Act.RETAKE:
            made = await server.post(path, dict(body), key=f"{round_id}-{line['id']}")
            said = translate("Bulk", "Scheduled again")
            return Outcome(made, "done", said, code=made["access_code"], join_url=made["join_url"])
        changed = await server.post(path, dict(body))
    except Refused as exc:  # anything else, such as a sign-in that has ended, is no word on this session
        return Outcome(line, "refused", f"{exc.title}. {exc.message}")
    order, session = changed["order"], changed["session"]
    if order["state"] == "waiting":
        said = translate("Bulk", "Waits for kiosks: {count}").format(count=len(order["waits_for"]))
        return Outcome(session, "waiting", said, order_id=order["id"])
    return Outcome(
        session, "done", translate("Bulk", "Called off") if act is Act.CANCEL else translate("Bulk", "Moved")
    )
