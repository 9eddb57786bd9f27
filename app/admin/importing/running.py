"""The rows that are good, sent one after the other: counted, stoppable, and done once however often the same file is imported.

Each row goes under a key made of the file's digest and its line, so that the server answers a row it has taken with what it answered then.
It remembers that for two days, for each who imports by themselves; beyond that a person is known again by the id elsewhere, a session by its
own, and whoever has an open session of the same template is named before anything is sent.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.admin.importing.checking import Booked, Known, Row, Stage, Template
from app.desk.errors import Refused
from app.desk.moments import moment
from app.i18n import translate

AT_A_TIME = 200
"""What the server looks up in one go."""

TOGETHER = 4
"""Rows that are under way at once: enough to hide the way there and back, too few to be in anybody's way."""


class Asks(Protocol):
    """The part of `Server` that is needed."""

    async def get(self, path: str, params: Any = ()) -> Any:  # noqa: ANN401 - JSON
        """Return what is there."""
        ...

    async def post(self, path: str, body: Any = None, *, key: str = "") -> Any:  # noqa: ANN401 - JSON
        """Return what became of it."""
        ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row. `kind` is done, known or refused."""

    row: Row
    kind: str
    words: str
    code: str = ""
    join_url: str = ""
    scheduled_at: str = ""


def key_of(digest: str, row: Row, *, sessions: bool) -> str:
    """Return the key under which the server knows the row again."""
    return f"import-{'s' if sessions else 'p'}-{digest[:40]}-{row.line.number}"


async def import_rows(server: Asks, rows: Sequence[Row], digest: str, *, sessions: bool) -> AsyncIterator[Outcome]:
    """Send each row, and yield what became of it, in order; some are under way together.

    Raises `AppError` where the server can't be reached: going on from there does nothing twice.
    """
    for start in range(0, len(rows), TOGETHER):
        some = rows[start : start + TOGETHER]
        asked = (_one(server, row, digest, sessions=sessions) for row in some)
        for answer in await asyncio.gather(*asked, return_exceptions=True):
            if isinstance(answer, BaseException):
                raise answer
            yield answer


async def templates_there(server: Asks, rows: Iterable[Mapping[str, Any]], wanted: Iterable[str]) -> list[Template]:
    """Return the active templates; with their stages, where they are `wanted` (all ids)."""
    need, found = set(wanted), []
    for each in rows:
        stages: tuple[Stage, ...] = ()
        if each["id"] in need:
            document = (await server.get(f"/evaluation-templates/{each['id']}"))["document"]
            stages = tuple(Stage(stage["id"], stage["stage_name"]) for stage in document["stages"])
        found.append(Template(each["id"], each["name"], stages))
    return found


async def known_there(server: Asks, values: Sequence[Mapping[str, str]], *, sessions: bool) -> Known:
    """Return who, and which sessions, the server knows of those that rows name."""
    external = [said["external_id"] for said in values if 0 < len(said.get("external_id", "")) <= _LONGEST]
    emails = [said["email"] for said in values if _could_be_email(said.get("email", ""))]
    by_id: dict[str, str] = {}
    by_email: dict[str, str] = {}
    ids, addresses = list(dict.fromkeys(external)), list(dict.fromkeys(emails))
    for start in range(0, max(len(ids), len(addresses)), AT_A_TIME):
        some = {"external_ids": ids[start : start + AT_A_TIME], "emails": addresses[start : start + AT_A_TIME]}
        try:
            people = (await server.post("/participants/lookup", some))["data"]
        except Refused as exc:
            if exc.status != _UNUSABLE:
                raise
            continue  # one of them can't be looked up; the server says so of its row
        by_id |= {each["external_id"]: each["name"] for each in people if each["external_id"]}
        by_email |= {each["email"].lower(): each["name"] for each in people if each["email"]}
    there, booked = await _sessions_there(server, values) if sessions else (frozenset[str](), {})
    return Known(by_id, by_email, there, booked)


def summary(outcomes: Sequence[Outcome], rows: int) -> str:
    """Return how many went which way."""
    counted = Counter(each.kind for each in outcomes)
    words = {
        "done": translate("Import", "Imported: {count}"),
        "known": translate("Import", "Were there already: {count}"),
        "refused": translate("Import", "Refused: {count}"),
    }
    said = [words[kind].format(count=counted[kind]) for kind in words if counted[kind]]
    left = rows - len(outcomes)
    return " · ".join([*said, *([translate("Import", "Not begun: {count}").format(count=left)] if left else [])])


async def _sessions_there(
    server: Asks, values: Sequence[Mapping[str, str]]
) -> tuple[frozenset[str], dict[str, tuple[Booked, ...]]]:
    """Return which ids elsewhere sessions have already, and who has an open one, a few hundred rows a question."""
    own = [*dict.fromkeys(said["session_id"] for said in values if _could_be_line(said.get("session_id", "")))]
    names = [*dict.fromkeys(said["name"] for said in values if _could_be_line(said.get("name", "")))]
    there: set[str] = set()
    booked: dict[str, tuple[Booked, ...]] = {}
    seen: set[str] = set()
    for start in range(0, max(len(own), len(names)), AT_A_TIME):
        some = {"external_ids": own[start : start + AT_A_TIME], "names": names[start : start + AT_A_TIME]}
        for each in (await server.post("/sessions/lookup", some))["data"]:
            there |= {each["external_id"]} if each["external_id"] in own else set()
            name = each["participant"]["name"]
            if name and each["status"] in _OPEN and each["id"] not in seen:
                seen.add(each["id"])
                one = Booked(each["template"]["id"], moment(each["scheduled_at"]))
                booked[name.casefold()] = (*booked.get(name.casefold(), ()), one)
    return frozenset(there), booked


async def _one(server: Asks, row: Row, digest: str, *, sessions: bool) -> Outcome:
    path = "/sessions" if sessions else "/participants"
    try:
        made = await server.post(path, dict(row.body), key=key_of(digest, row, sessions=sessions))
    except Refused as exc:
        return _refused(row, exc)
    if not sessions:
        return Outcome(row, "done", translate("Import", "Added"))
    said = translate("Import", "Scheduled")
    return Outcome(row, "done", said, made["access_code"], made["join_url"], made["scheduled_at"])


def _refused(row: Row, error: Refused) -> Outcome:
    if error.kind == "exists":
        return Outcome(row, "known", translate("Import", "Is there already, by the id"))
    if error.kind == _OTHER_BODY:
        return Outcome(
            row, "refused", translate("Import", "This row of this file was imported already, with other choices")
        )
    issues = "; ".join(f"{each.path.strip('/').replace('/', ' ')}: {each.message}" for each in error.issues)
    return Outcome(row, "refused", f"{error.title}. {issues or error.message}")


def _could_be_line(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and text.isprintable() and not text.isspace()


def _could_be_email(text: str) -> bool:
    before, _, after = text.partition("@")
    return (
        0 < len(before) <= 64 and 0 < len(after) <= 130 and "@" not in after and text.isprintable() and " " not in text
    )


_LONGEST = 200
_UNUSABLE = 422
_OPEN = ("scheduled", "in_progress")
_OTHER_BODY = "key-reused"
