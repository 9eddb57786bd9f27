"""Scheduling a session over HTTP: what stands in its ledger, what opens it, who is told, and what can't be scheduled."""

import base64
import hashlib
import json
import re

import pytest
from sqlalchemy import select

from engine.templates import read_builtin
from sync.agenda import Agenda
from sync.appointments import appointment_of, first_interview
from sync.events import from_line
from sync.server.sessions.codes import code_of, session_of_code
from sync.server.sessions.rows import session_row
from sync.server.tables.notices import NoticeRow
from sync.server.tables.operations import AuditRow
from tests.support.evidence import open_ledger
from tests.support.office import ON_SQLITE, TEMPLATE, office_at


@pytest.fixture
def office(server):
    return office_at(server)


def first_event(office, session_id):
    return from_line(office.get(f"/sessions/{session_id}/events").content.splitlines()[0])


@ON_SQLITE
def test_a_session_begins_with_the_very_fact_a_kiosk_would_state(office, tmp_path):
    made = office.schedule(
        participant={"name": "Sam Doe", "email": "sam@example.org"}, metadata={"room": 4}, external_id="A-1"
    )
    event = first_event(office, made["id"])
    template = read_builtin(TEMPLATE)
    participant = {"id": made["participant"]["id"], "name": "Sam Doe", "email": "sam@example.org"}
    with open_ledger(tmp_path / "kiosk", office.served.clock) as ledger:
        same = appointment_of(template, first_interview(template), participant, metadata={"room": 4}, external_id="A-1")
        at_kiosk, _ = Agenda(ledger).schedule(same)
        fact = ledger.events(at_kiosk)[0]
    assert (event.seq, event.kind, event.t_utc) == (0, fact.kind, fact.t_utc)
    assert event.body == fact.body | {"session_id": made["id"]}


def test_the_code_opens_it_and_is_kept_only_hashed_and_sealed(office):
    made = office.schedule()
    code = made["access_code"]
    with office.served.parts.database.read() as db:
        row = session_row(db, made["id"])
        assert session_of_code(db, office.served.parts, f" {code.lower()} ").id == made["id"]
        assert session_of_code(db, office.served.parts, "ZZZZ-ZZZZ") is None
        assert code_of(office.served.parts, row) == code
        assert code.encode() not in row.code_sealed
        assert "access_code" not in office.get(f"/sessions/{made['id']}").json()
    assert made["join_url"].endswith(f"/join/{made['id']}")


def test_what_was_done_is_told_and_audited_with_it(office):
    made = office.schedule()
    with office.served.parts.database.read() as db:
        told = [(row.event, row.subject) for row in db.scalars(select(NoticeRow).order_by(NoticeRow.number))]
        acts = {(row.action, row.subject) for row in db.scalars(select(AuditRow))}
    assert told == [("participant.created", made["participant"]["id"]), ("session.created", made["id"])]
    assert ("session.created", made["id"]) in acts


def test_a_repeated_request_schedules_once_and_gives_the_same_code(office):
    asked = {"participant": {"name": "Sam Doe"}, "evaluation_template_id": TEMPLATE}
    once, again = (office.post("/sessions", asked, headers={"Idempotency-Key": "k1"}) for _ in range(2))
    assert (once.status_code, again.json()) == (201, once.json())
    assert len(office.get("/sessions").json()["data"]) == 1
    other = office.post("/sessions", asked | {"language": "en"}, headers={"Idempotency-Key": "k1"})
    assert other.status_code == 422


def test_a_participant_whom_another_system_knows_is_one_person(office):
    first = office.schedule(participant={"name": "Asha Rao", "external_id": "crm-1"})
    second = office.schedule(participant={"name": "A. Rao", "external_id": "crm-1"})
    third = office.schedule(participant=None, participant_id=first["participant"]["id"])
    assert first["participant"] == second["participant"] == third["participant"]
    listed = office.get("/sessions", params={"participant_id": first["participant"]["id"]}).json()["data"]
    assert {each["id"] for each in listed} == {first["id"], second["id"], third["id"]}


@ON_SQLITE
def test_a_session_keeps_the_version_it_was_scheduled_with(office):
    before = office.schedule()
    newest = office.get(f"/evaluation-templates/{TEMPLATE}").json()["document"]
    changed = newest | {"version": 2, "objective": "Another objective."}
    assert office.post(f"/evaluation-templates/{TEMPLATE}/versions", changed).status_code == 201
    after, old = office.schedule(), office.schedule(evaluation_template_version=1)
    assert [each["template"]["version"] for each in (before, after, old)] == [1, 2, 1]
    assert first_event(office, after["id"]).body["template_document"]["objective"] == "Another objective."
    assert first_event(office, before["id"]).body["template_document"]["objective"] == newest["objective"]


@ON_SQLITE
@pytest.mark.parametrize("status", ["draft", "archived"])
def test_only_an_active_template_can_be_scheduled(office, status):
    assert office.send("PATCH", f"/evaluation-templates/{TEMPLATE}", {"status": status}).status_code == 200
    refused = office.post("/sessions", {"participant": {"name": "Sam"}, "evaluation_template_id": TEMPLATE})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:vivavoce:problem:template-not-active")


@ON_SQLITE
def test_what_can_not_be_held_is_refused_with_the_place_that_is_wrong(office):
    wrong = {
        "/stage": {"stage": "no-such-stage"},
        "/language": {"language": "fi"},
        "/scheduled_at": {"scheduled_at": "2026-02-01T00:00:00Z"},
        "/participant_id": {"participant_id": "nobody", "participant": None},
        "/metadata": {"metadata": {"much": "x" * 20_000}},
        "/participant/name": {"participant": {"name": "Sam\x00"}},
        "/participant/email": {"participant": {"name": "Sam", "email": "nowhere"}},
        "/location": {"location": " "},
        "/surprise": {"surprise": 1},
    }
    for place, asked in wrong.items():
        body = {"participant": {"name": "Sam"}, "evaluation_template_id": TEMPLATE} | asked
        answer = office.post("/sessions", {name: value for name, value in body.items() if value is not None})
        assert (answer.status_code, answer.json()["issues"][0]["path"]) == (422, place), json.dumps(answer.json())
    for participants in ({"participant_id": None}, {"participant_id": "p", "participant": {"name": "Sam"}}):
        assert office.post("/sessions", {"evaluation_template_id": TEMPLATE} | participants).status_code == 422
    unknown = office.post("/sessions", {"participant": {"name": "Sam"}, "evaluation_template_id": "none-such"})
    assert unknown.status_code == 404
    assert office.get("/sessions").json()["data"] == []
    assert office.get("/participants").json()["data"] == []


@ON_SQLITE
def test_the_link_says_when_and_how_in_the_interviews_language_and_nothing_else(office):
    office.post("/evaluation-templates/import-builtin", {"names": ["customer-support.es"]})
    asked = {"evaluation_template_id": "customer-support-es", "location": "Leeds <2>"}
    made = office.schedule(participant={"name": "Asha Rao"}, **asked)
    page = office.served.client.get(f"/join/{made['id']}")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert '<html lang="es">' in page.text
    assert "2026-03-02 09:00 UTC" in page.text
    assert "Leeds &lt;2&gt;" in page.text
    assert made["access_code"] not in page.text
    assert "Asha" not in page.text
    office.post(f"/sessions/{made['id']}/cancel")
    assert "cancelado" in office.served.client.get(f"/join/{made['id']}").text
    assert office.served.client.get("/join/nosuch").status_code == 404


@ON_SQLITE
def test_the_links_page_tells_the_readers_own_time_by_a_script_that_the_browser_is_let_run_and_by_no_other(office):
    made = office.schedule(location="<script>alert(1)</script>")
    page = office.served.client.get(f"/join/{made['id']}")
    assert '<time datetime="2026-03-02T09:00:00.000Z">2026-03-02 09:00 UTC</time>' in page.text
    (script,) = re.findall("<script>(.*?)</script>", page.text, re.DOTALL)
    assert "time.dateTime" in script
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rules = page.headers["content-security-policy"].split("; ")
    assert rules[:2] == ["default-src 'none'", f"script-src 'sha256-{digest}'"]
    assert {"frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"} == {*rules[2:]}
