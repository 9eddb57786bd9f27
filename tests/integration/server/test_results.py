"""What came of a session: the record byte for byte, its ledger in pages, scorecards by people, notes on signals; and who may see it."""

import json

import pytest
from sqlalchemy import select

from engine.templates import read_builtin
from sync.events import to_line
from sync.record import fold, record_json
from sync.server.principals import Role, Scope
from sync.server.sessions.events import events_of
from sync.server.sessions.rows import held
from sync.server.tables.notices import NoticeRow
from sync.server.tables.operations import AuditRow
from tests.support.delivered import interviewed_at
from tests.support.evidence import SESSION
from tests.support.office import ON_SQLITE, TEMPLATE, office_at

RUBRIC = read_builtin(TEMPLATE).stages[0].rubric


@pytest.fixture
def office(server):
    return office_at(server)


def judged(score=8.0, **more):
    return {
        "supersedes": 1,
        "dimensions": [
            {"dimension_id": each.id, "score": score, "reasoning": "Showed it."} for each in RUBRIC.dimensions
        ],
        "feedback": "Clear throughout.",
    } | more


def test_the_record_and_the_ledger_are_those_of_the_kiosk_byte_for_byte(office, tmp_path):
    kiosk, _ = interviewed_at(office.served, tmp_path / "kiosk")
    with kiosk.ledger as ledger:
        events = ledger.events(SESSION)
    assert office.get(f"/sessions/{SESSION}/record").content == record_json(fold(events))
    pages, since = b"", 0
    while since is not None:
        page = office.get(f"/sessions/{SESSION}/events", params={"since": since, "limit": 7})
        pages += page.content
        since = page.headers.get("x-next-seq")
    assert pages == b"".join(to_line(event) + b"\n" for event in events)
    shown = office.get(f"/sessions/{SESSION}").json()
    assert (shown["status"], shown["score"], shown["passed"], shown["scoring_status"]) == (
        "completed",
        7.0,
        True,
        "final",
    )


@ON_SQLITE
def test_whoever_looked_at_a_result_is_in_the_audit_log(office):
    session_id = office.completed()
    for path in ("record", "events", "scorecards"):
        assert office.get(f"/sessions/{session_id}/{path}").status_code == 200
        assert office.get(f"/sessions/nosuch/{path}").status_code == 404
    with office.served.parts.database.read() as db:
        acts = [
            row.action
            for row in db.scalars(select(AuditRow).where(AuditRow.subject == session_id).order_by(AuditRow.number))
        ]
    assert acts == ["session.created", "record.read", "ledger.read", "scorecards.read"]


@ON_SQLITE
def test_a_proctor_sees_that_a_session_is_over_but_no_score_and_no_word_of_it(office):
    session_id = office.completed()
    proctor = office.served.as_role(Role.PROCTOR)
    for path in (f"/sessions/{session_id}", "/sessions"):
        shown = office.served.get(path, headers=proctor)
        assert shown.status_code == 200
        assert not {"score", "passed", "recommendation", "scoring_status"} & set(
            json.dumps(shown.json()).replace('"', " ").split()
        )
    for path in ("record", "events", "scorecards"):
        assert office.served.get(f"/sessions/{session_id}/{path}", headers=proctor).status_code == 403


def test_a_note_on_a_signal_is_a_fact_of_its_own_that_names_it(office):
    session_id = office.completed(signals=1)
    signal = next(event for event in read(office, session_id) if event.kind == "signal")
    noted = office.post(f"/sessions/{session_id}/annotations", {"seq": signal.seq, "note": " The alarm was tested. "})
    assert noted.status_code == 201
    (shown,) = office.get(f"/sessions/{session_id}/record").json()["authenticity_signals"]["annotations"]
    assert (shown["seq"], shown["note"], shown["by"]) == (signal.seq, "The alarm was tested.", "admin 1")
    for seq in (0, signal.seq + 1, 99_999):
        assert office.post(f"/sessions/{session_id}/annotations", {"seq": seq, "note": "?"}).status_code == 422
    assert office.post(f"/sessions/{session_id}/annotations", {"seq": signal.seq, "note": "  "}).status_code == 422


def test_a_persons_scorecard_supersedes_the_one_it_names_and_is_told(office):
    session_id = office.completed()
    answer = office.post(f"/sessions/{session_id}/scorecards", judged(9.0))
    assert answer.status_code == 201, answer.text
    shown = office.get(f"/sessions/{session_id}").json()
    assert (shown["score"], shown["passed"], shown["recommendation"]) == (9.0, True, "strong_yes")
    record = office.get(f"/sessions/{session_id}/record").json()
    assert (record["scorecard_revision"], record["engines"]["evaluator"]["name"]) == (2, "human")
    assert record["scoring_notice"] == "Scored by a person: admin 1."
    assert [each["revision"] for each in office.get(f"/sessions/{session_id}/scorecards").json()["data"]] == [1, 2]
    assert read(office, session_id)[-1].kind == "checkpoint", "the server signs it"
    with office.served.parts.database.read() as db:
        told = list(
            db.scalars(select(NoticeRow.event).where(NoticeRow.subject == session_id).order_by(NoticeRow.number))
        )
    assert told == ["session.created", "session.started", "session.completed", "session.scored", "scorecard.revised"]


@ON_SQLITE
def test_a_scorecard_that_came_too_late_or_does_not_fit_is_refused(office):
    session_id = office.completed()
    assert office.post(f"/sessions/{session_id}/scorecards", judged()).status_code == 201
    stale = office.post(f"/sessions/{session_id}/scorecards", judged())
    assert (stale.status_code, "revision 3" in stale.json()["detail"]) == (409, True)
    first, *rest = judged()["dimensions"]
    misfits = {
        "/dimensions": [first],
        "/dimensions/1/dimension_id": [first, first, *rest],
        "/dimensions/0/quotes/0": [first | {"quotes": [{"turn_id": "t2", "quote": "never said"}]}, *rest],
        "/dimensions/0/score": [first | {"score": 10.5}, *rest],
    }
    for place, dimensions in misfits.items():
        refused = office.post(f"/sessions/{session_id}/scorecards", judged(supersedes=2, dimensions=dimensions))
        assert (refused.status_code, refused.json()["issues"][0]["path"]) == (422, place), refused.text
    quoted = first | {"quotes": [{"turn_id": "t2", "quote": "cut the backlog"}]}
    assert (
        office.post(f"/sessions/{session_id}/scorecards", judged(supersedes=2, dimensions=[quoted, *rest])).status_code
        == 201
    )
    unscored = office.completed(scored=False)
    assert office.post(f"/sessions/{unscored}/scorecards", judged(supersedes=None)).status_code == 201
    assert office.post(f"/sessions/{office.failed()}/scorecards", judged(supersedes=None)).status_code == 409


@ON_SQLITE
def test_a_reviewer_may_score_and_a_kiosk_that_has_the_session_keeps_others_out(office):
    session_id, reviewer = office.completed(), office.served.as_role(Role.REVIEWER)
    with office.served.parts.database.write() as db:
        held(db, session_id).writer = "device-7"
    refused = office.served.post(f"/sessions/{session_id}/scorecards", judged(), headers=reviewer)
    assert (refused.status_code, refused.json()["device_id"]) == (409, "device-7")
    with office.served.parts.database.write() as db:
        held(db, session_id).writer = "server"
    assert office.served.post(f"/sessions/{session_id}/scorecards", judged(), headers=reviewer).status_code == 201
    annotator = office.served.as_key(Scope.ANNOTATE)
    assert office.served.post(f"/sessions/{session_id}/scorecards", judged(), headers=annotator).status_code == 403


def read(office, session_id):
    with office.served.parts.database.read() as db:
        return events_of(db, session_id)
