"""What is erased when can be read beforehand: by template, session by session, and what keeps a session longer."""

from datetime import timedelta

import pytest

from sync.server.principals import Role
from sync.server.retention.due import due
from sync.server.tables.sessions import SessionRow
from tests.support.delivered import interviewed_at
from tests.support.evidence import SESSION
from tests.support.office import ON_SQLITE, TEMPLATE, office_at
from tests.support.serving import BEGUN


@pytest.fixture
def office(server):
    return office_at(server)


def sessions(office, standing, **more):
    answer = office.get("/retention/sessions", params={"standing": standing, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_what_is_kept_is_told_by_template_and_by_session(office):
    ended = [office.completed(), office.failed(), office.completed()]
    office.schedule()
    due(office.served.parts)
    [line] = office.get("/retention/templates").json()["data"]
    assert (line["template_id"], line["kept"], line["due"], line["waiting"]) == (TEMPLATE, 3, 0, 0)
    assert line["retention_days"] == 180
    assert line["next_due_at"].startswith((BEGUN + timedelta(days=180)).date().isoformat())
    page = sessions(office, "kept", limit=2)
    rest = sessions(office, "kept", limit=2, cursor=page["meta"]["next_cursor"])
    assert sorted(row["session_id"] for row in [*page["data"], *rest["data"]]) == sorted(ended)
    assert rest["meta"]["next_cursor"] is None
    assert sessions(office, "kept", evaluation_template_id="another")["data"] == []
    assert sessions(office, "due")["data"] == []


def test_a_kiosk_that_keeps_a_session_is_named(office, tmp_path):
    kiosk, _ = interviewed_at(office.served, tmp_path / "kiosk")
    with office.served.parts.database.write() as db:
        db.get(SessionRow, SESSION).writer = kiosk.id
    due(office.served.parts)
    office.served.clock.advance(timedelta(days=181).total_seconds())
    headers = office.served.as_role(Role.ADMIN)
    office.admin = headers
    assert [row["session_id"] for row in sessions(office, "due")["data"]] == [SESSION]
    due(office.served.parts)
    [row] = sessions(office, "waiting")["data"]
    assert (row["session_id"], row["waits_for"], row["reason"]) == (SESSION, [kiosk.id], "retention")
    assert row["participant_name"] == "Ana Pérez"
    [line] = office.get("/retention/templates").json()["data"]
    assert (line["due"], line["waiting"]) == (1, 1)
    with office.served.parts.database.write() as db:
        db.get(SessionRow, SESSION).writer = "server"
    due(office.served.parts)
    assert sessions(office, "waiting")["data"] == []
    assert office.get("/retention/templates").json()["data"] == []
    kiosk.ledger.close()


@ON_SQLITE
def test_a_cursor_of_another_list_gives_no_error_and_a_foreign_one_is_refused(office):
    assert office.get("/retention/sessions", params={"cursor": "nonsense"}).status_code == 422
    assert office.get("/retention/sessions", params={"standing": "gone"}).status_code == 422
