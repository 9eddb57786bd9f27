"""Good rows sent: in order, each with its outcome, and again without doing anything twice."""

import asyncio

import pytest

from app.admin.importing.checking import Booked, Known, Row
from app.admin.importing.reading import Line
from app.admin.importing.running import import_rows, key_of, known_there, summary
from app.admin.importing.writing import outcomes_csv
from app.desk.errors import Refused, ServerUnreachable
from app.desk.moments import moment


def row(number, name="Asha"):
    return Row(Line(number, (name,)), {"name": name}, body={"participant": {"name": name}})


class Scheduling:
    """A server that knows what it did under which key; it goes away before the `fails_at`th new row."""

    def __init__(self, fails_at=None, people=(), sessions=()):
        self.done, self.fails_at, self.people, self.sessions, self.asked = {}, fails_at, people, sessions, []

    async def post(self, path, body=None, *, key=""):
        self.asked.append((path, body))
        if path == "/participants/lookup":
            return {"data": list(self.people)}
        if path == "/sessions/lookup":
            return {"data": [each for each in self.sessions if self._asked_for(each, body)]}
        if key not in self.done:
            if len(self.done) == self.fails_at:
                raise ServerUnreachable("Gone", "gone", retryable=True)
            if body["participant"]["name"] == "refused":
                raise Refused(
                    422,
                    "invalid",
                    "It can't be used",
                    "no",
                    {"issues": [{"path": "/participant/name", "message": "odd"}]},
                )
            self.done[key] = f"code-{len(self.done)}"
        return {"access_code": self.done[key], "join_url": "https://x", "scheduled_at": "2026-03-10T09:00:00.000Z"}

    def _asked_for(self, session, asked):
        return session["external_id"] in asked["external_ids"] or session["participant"]["name"] in asked["names"]


def run(server, rows):
    done = []

    async def go():
        async for outcome in import_rows(server, rows, "d" * 64, sessions=True):
            done.append(outcome)  # noqa: PERF401 - what was done before it breaks off counts

    try:
        asyncio.run(go())
    except ServerUnreachable:
        return done, False
    return done, True


def test_outcomes_come_in_order_and_one_that_is_refused_keeps_no_other_back():
    rows = [row(number, "refused" if number == 4 else "Asha") for number in range(2, 9)]
    done, whole = run(Scheduling(), rows)
    assert whole
    assert [each.row.line.number for each in done] == list(range(2, 9))
    assert [each.kind for each in done].count("refused") == 1
    assert done[2].words == "It can't be used. participant name: odd"
    assert summary(done, 7) == "Imported: 6 · Refused: 1"


def test_going_on_after_a_broken_link_does_nothing_twice_and_tells_every_code():
    rows = [row(number) for number in range(2, 12)]
    server = Scheduling(fails_at=6)
    done, whole = run(server, rows)
    assert not whole
    assert summary(done, len(rows)) == f"Imported: {len(done)} · Not begun: {10 - len(done)}"
    server.fails_at = None
    again, whole = run(server, rows)
    assert whole
    assert len(server.done) == 10
    assert [each.code for each in again[: len(done)]] == [each.code for each in done]
    assert sorted(each.code for each in again) == sorted(server.done.values())


def test_another_file_or_another_line_is_another_row():
    keys = {
        key_of(digest, row(number), sessions=sessions)
        for digest in ("a" * 64, "b" * 64)
        for number in (2, 3)
        for sessions in (True, False)
    }
    assert len(keys) == 8
    assert all(len(key) <= 200 and key.isascii() for key in keys)


def test_who_is_known_is_asked_in_few_questions():
    people = [{"external_id": "crm-7", "email": "A@example.org", "name": "Asha"}]
    at = "2026-03-10T09:00:00.000Z"
    sessions = [
        {
            "id": f"s{nth}",
            "external_id": own,
            "status": status,
            "participant": {"id": "p", "name": name},
            "template": {"id": "support"},
            "scheduled_at": at,
        }
        for nth, (own, status, name) in enumerate(
            [("job-1", "cancelled", "Old"), (None, "scheduled", "Asha 7"), (None, "in_progress", "Asha 7")]
        )
    ]
    server = Scheduling(people=people, sessions=sessions)
    values = [
        {"name": f"Asha {number}", "external_id": f"crm-{number}", "email": f"p{number}@example.org"}
        for number in range(450)
    ]
    odd = {"session_id": "job-1", "email": "no address", "name": "two\nlines"}
    known = asyncio.run(known_there(server, [*values, odd], sessions=True))
    booked = (Booked("support", moment(at)),) * 2
    assert known == Known({"crm-7": "Asha"}, {"a@example.org": "Asha"}, frozenset({"job-1"}), {"asha 7": booked})
    asked = [body for path, body in server.asked if path == "/sessions/lookup"]
    assert [len(each["names"]) for each in asked] == [200, 200, 50], "a few questions, however many rows name a session"
    assert [each["external_ids"] for each in asked] == [["job-1"], [], []]
    asked = [body for path, body in server.asked if path == "/participants/lookup"]
    assert [len(each["external_ids"]) for each in asked] == [200, 200, 50]
    assert all("no address" not in each["emails"] for each in asked)


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1", "@x", 'O, "Neil"\nand son'])
def test_the_list_with_codes_survives_any_name(name):
    done, _ = run(Scheduling(), [row(2, name)])
    text = outcomes_csv(done)
    assert "code-0" in text
    assert not any(
        cell.startswith(("=", "@")) for line in text.splitlines() for cell in line.replace('"', "").split(",")
    )
