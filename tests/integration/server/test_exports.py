"""Who takes results away, and in which format, stands in the audit log before they do."""

import json

import pytest
from sqlalchemy import select

from sync.server.principals import Scope
from sync.server.tables.operations import AuditRow
from tests.support.office import ON_SQLITE, office_at


@pytest.fixture
def office(server):
    return office_at(server)


def entries(office, action):
    with office.served.parts.database.read() as db:
        rows = db.scalars(select(AuditRow).where(AuditRow.action == action).order_by(AuditRow.number)).all()
        return [(row.actor_name, row.subject, json.loads(row.detail)) for row in rows]


def test_an_export_leaves_an_entry_of_its_own_and_one_at_each_session(office):
    first, second = office.completed(), office.completed()
    answer = office.post("/exports", {"format": "xlsx", "session_ids": [first, second, first]})
    assert answer.status_code == 201
    made = answer.json()
    assert (made["format"], made["sessions"]) == ("xlsx", 2)
    [(who, subject, detail)] = entries(office, "results.exported")
    assert who.startswith("admin")
    assert (subject, detail) == (made["id"], {"format": "xlsx", "sessions": 2})
    about = {"export_id": made["id"], "format": "xlsx"}
    assert [(entry[1], entry[2]) for entry in entries(office, "session.exported")] == [(first, about), (second, about)]


@ON_SQLITE
def test_a_session_nobody_knows_is_named_and_nothing_is_noted(office):
    known = office.completed()
    answer = office.post("/exports", {"format": "csv", "session_ids": [known, "nobody", known]})
    assert answer.status_code == 422
    assert answer.json()["issues"] == [{"path": "/session_ids/1", "message": "no such session"}]
    assert entries(office, "results.exported") == []


@ON_SQLITE
@pytest.mark.parametrize(
    "asked",
    [
        {"format": "docx", "session_ids": ["a"]},
        {"format": "csv", "session_ids": []},
        {"format": "csv", "session_ids": ["a"] * 501},
        {"format": "csv", "session_ids": ["a"], "why": "no reason"},
    ],
)
def test_what_is_out_of_bounds_is_refused(office, asked):
    assert office.post("/exports", asked).status_code == 422


@ON_SQLITE
def test_a_program_needs_the_scope_that_reads_results(office):
    session_id, asked = office.completed(), {"format": "json"}
    asked["session_ids"] = [session_id]
    for scope, status in ((Scope.RESULTS_READ, 201), (Scope.SESSIONS_READ, 403)):
        headers = office.served.as_key(scope)
        assert office.served.post("/exports", asked, headers=headers).status_code == status
