"""A session is scored once more by people: beside its scorecard, blind as far as the server knows, and compared with the machine's."""

from dataclasses import asdict, replace

import pytest
from sqlalchemy import select

from engine.interview.facts import ScorecardIssued, SessionCompleted
from engine.scoring.port import DimensionScore
from engine.templates import read_builtin
from sync.canonical import canonical
from sync.events import Moment, seal
from sync.server.ingest.delivery import Checked, Wrong
from sync.server.ingest.legality import refuse_illegal_events
from sync.server.principals import Role
from sync.server.sessions.events import events_of
from sync.server.sessions.rows import held, session_row
from sync.server.tables.operations import AuditRow
from tests.support.evidence import START, salts, scorecard
from tests.support.office import ON_SQLITE, TEMPLATE, office_at

RUBRIC = read_builtin(TEMPLATE).stages[0].rubric
IDS = [each.id for each in RUBRIC.dimensions]


@pytest.fixture
def office(server):
    return office_at(server)


def given(score=6.5, **more):
    return {
        "dimensions": [{"dimension_id": name, "score": score, "reasoning": "Showed it."} for name in IDS],
    } | more


def scored_by_machine(office, score=6.0):
    """Hold a session that the machine scored, each dimension alike, half a point either way."""
    session_id = office.schedule()["id"]
    office.hold(session_id)
    card = replace(
        scorecard(),
        evaluation_breakdown=tuple(
            DimensionScore(
                each.id, each.label, 1 / len(IDS), score, (score - 0.5, score + 0.5), True, "Says what was done."
            )
            for each in RUBRIC.dimensions
        ),
    )
    office.state(session_id, SessionCompleted("finished"), ScorecardIssued(1, None, asdict(card)))
    return session_id


def test_a_second_score_stands_beside_the_scorecard_and_changes_nothing_of_it(office):
    session_id = scored_by_machine(office)
    before = office.get(f"/sessions/{session_id}").json()
    answer = office.post(f"/sessions/{session_id}/second-scores", given(6.5))
    assert answer.status_code == 201, answer.text
    told = answer.json()
    assert (told["by"], told["blind"], told["seen"]) == ("admin 1", True, [])
    first = told["compared"][0]
    assert (first["human"], first["machine"], first["difference"], first["within_interval"]) == (6.5, 6.0, 0.5, True)
    assert told["scorecard"]["evaluator"]["name"] == "human"
    rubric = office.get(f"/sessions/{session_id}/rubric").json()
    assert (rubric["scored_by_you"], rubric["seen"]) == (True, ["second_scores.read"])
    shown = office.get(f"/sessions/{session_id}").json()
    assert {name: shown[name] for name in ("score", "passed", "recommendation")} == {
        name: before[name] for name in ("score", "passed", "recommendation")
    }
    assert len(office.get(f"/sessions/{session_id}/scorecards").json()["data"]) == 1
    assert office.get(f"/sessions/{session_id}/second-scores").json()["data"] == [told]
    with office.served.parts.database.read() as db:
        kinds = [event.kind for event in events_of(db, session_id)]
        acts = [row.action for row in db.scalars(select(AuditRow).where(AuditRow.subject == session_id))]
    assert kinds[-2:] == ["scorecard.second", "checkpoint"], "the server signs it"
    assert "second_score.given" in acts
    again = office.post(f"/sessions/{session_id}/second-scores", given(3.0))
    assert (again.status_code, again.json()["type"].rpartition(":")[2]) == (409, "scored-already")


@ON_SQLITE
@pytest.mark.parametrize("look", ["record", "events", "scorecards", "second-scores", "bundle"])
def test_whoever_looked_at_a_score_is_not_blind_to_it(office, look):
    session_id, reviewer = scored_by_machine(office), office.served.as_role(Role.REVIEWER)
    assert office.get(f"/sessions/{session_id}/{look}").status_code == 200
    path = f"/sessions/{session_id}/second-scores"
    assert len(office.get(f"/sessions/{session_id}/rubric").json()["seen"]) == 1
    seen = office.post(path, given())
    assert (seen.json()["blind"], len(seen.json()["seen"])) == (False, 1)
    assert office.served.post(path, given(), headers=reviewer).json()["blind"] is True, "somebody else had looked"


@ON_SQLITE
def test_whoever_took_a_participants_data_away_is_not_blind_to_their_sessions(office):
    session_id, other = scored_by_machine(office), scored_by_machine(office)
    person = office.get(f"/sessions/{session_id}").json()["participant"]["id"]
    assert office.post(f"/participants/{person}/export").status_code == 200
    assert office.get(f"/sessions/{session_id}/rubric").json()["seen"] == ["participant.exported"]
    assert office.get(f"/sessions/{other}/rubric").json()["seen"] == []


@ON_SQLITE
def test_whoever_says_they_saw_the_score_in_a_list_is_not_blind_to_it(office):
    session_id, other = scored_by_machine(office), scored_by_machine(office)
    reviewer = office.served.as_role(Role.REVIEWER)
    assert office.post(f"/sessions/{session_id}/second-scores/seen", {}).status_code == 204
    assert office.get(f"/sessions/{session_id}/rubric").json()["seen"] == ["score.seen"]
    assert office.get(f"/sessions/{other}/rubric").json()["seen"] == []
    given_score = office.post(f"/sessions/{session_id}/second-scores", given()).json()
    assert (given_score["blind"], given_score["seen"]) == (False, ["score.seen"])
    path = f"/sessions/{session_id}/second-scores"
    assert office.served.post(path, given(), headers=reviewer).json()["blind"] is True, "somebody else had seen it"
    assert office.post("/sessions/nobody-knows/second-scores/seen", {}).status_code == 404


@ON_SQLITE
def test_a_kiosk_states_no_second_score(office):
    session_id = office.schedule()["id"]
    with office.served.parts.database.read() as db:
        row = session_row(db, session_id)
        event = seal(
            session_id=session_id,
            seq=1,
            at=Moment(START, 1),
            kind="scorecard.second",
            body=canonical({"scorecard": {}, "by": "A", "by_id": "u1", "blind": True, "seen": []}).decode(),
            prev_hash=row.head_hash,
            random_bytes=salts(),
        )
        row.status = "completed"
        with pytest.raises(Wrong, match="people score at the server"):
            refuse_illegal_events(db, row, [Checked(event, "")], "")


@ON_SQLITE
def test_a_blind_reading_leaves_out_every_opinion_and_keeps_who_reads_it_blind(office):
    session_id = scored_by_machine(office)
    office.post(f"/sessions/{session_id}/annotations", {"seq": 0, "note": "?"})
    asked = {"without": ["scores", "signals"]}
    shown = office.get(f"/sessions/{session_id}/record", params=asked).json()
    whole = office.served.get(f"/sessions/{session_id}/record", headers=office.served.as_role()).json()
    assert whole["score"] is not None
    assert shown["turns"] == whole["turns"]
    assert set(shown) == set(whole)
    left = {name: shown[name] for name in ("score", "score_interval", "passed", "recommendation", "ai_feedback")}
    assert set(left.values()) == {None}
    assert (shown["evaluation_breakdown"], shown["coverage"], shown["authenticity_signals"]) == ([], [], {})
    assert "evaluator" not in shown["engines"]
    assert office.get(f"/sessions/{session_id}/rubric").json()["dimensions"][0]["anchors"] == dict(
        RUBRIC.dimensions[0].anchors
    )
    assert office.post(f"/sessions/{session_id}/second-scores", given()).json()["blind"] is True
    odd = office.get(f"/sessions/{session_id}/record", params={"without": ["everything"]})
    assert odd.status_code == 422


@ON_SQLITE
def test_what_can_t_be_scored_is_refused(office):
    session_id = scored_by_machine(office)
    path = f"/sessions/{session_id}/second-scores"
    first, *rest = given()["dimensions"]
    for dimensions in (
        [first],
        [first | {"score": 6.3}, *rest],
        [first | {"score": 10.5}, *rest],
        [first | {"reasoning": " "}, *rest],
        [first | {"quotes": [{"turn_id": "t2", "quote": "never said"}]}, *rest],
    ):
        assert office.post(path, {"dimensions": dimensions}).status_code == 422
    assert office.post(f"/sessions/{office.failed()}/second-scores", given()).status_code == 409
    with office.served.parts.database.write() as db:
        held(db, session_id).writer = "device-7"
    assert office.post(path, given()).json()["device_id"] == "device-7"
    with office.served.parts.database.write() as db:
        held(db, session_id).writer = "server"
    none = [first | {"score": None, "quotes": [{"turn_id": "t2", "quote": "cut the backlog"}]}, *rest]
    told = office.post(path, {"dimensions": none}).json()
    assert (told["compared"][0]["human"], told["compared"][0]["difference"]) == (None, None)


def test_over_many_sessions_of_a_template_the_agreement_of_blind_scores_is_told(office):
    assert office.get(f"/evaluation-templates/{TEMPLATE}/agreement").json() == {
        "template_id": TEMPLATE,
        "blind": 0,
        "not_blind": 0,
        "dimensions": [],
    }
    for machine, person in ((4.0, 4.5), (6.0, 6.0), (8.0, 7.0)):
        session_id = scored_by_machine(office, machine)
        assert office.post(f"/sessions/{session_id}/second-scores", given(person)).status_code == 201
    looked = scored_by_machine(office, 9.0)
    office.get(f"/sessions/{looked}/record")
    office.post(f"/sessions/{looked}/second-scores", given(1.0))
    told = office.get(f"/evaluation-templates/{TEMPLATE}/agreement").json()
    assert (told["blind"], told["not_blind"], [each["dimension_id"] for each in told["dimensions"]]) == (3, 1, IDS)
    line = told["dimensions"][0]
    assert (line["pairs"], line["mean_absolute_difference"], line["within_interval"]) == (3, 0.5, 0.667)
    assert 0.7 < line["weighted_kappa"] < 1.0
    assert office.get("/evaluation-templates/nosuch/agreement").status_code == 404


def test_an_erased_session_s_second_scores_are_gone_and_its_chain_stands(office):
    session_id = scored_by_machine(office)
    office.post(f"/sessions/{session_id}/second-scores", given())
    person = office.get(f"/sessions/{session_id}").json()["participant"]["id"]
    erased = office.send("DELETE", f"/participants/{person}?reason=participant_request")
    assert erased.status_code in (200, 202, 204), erased.text
    assert office.get(f"/sessions/{session_id}/second-scores").json() == {"data": []}
    assert office.get(f"/sessions/{session_id}/rubric").status_code == 409
    with office.served.parts.database.read() as db:
        assert next(event.body for event in events_of(db, session_id) if event.kind == "scorecard.second") is None
