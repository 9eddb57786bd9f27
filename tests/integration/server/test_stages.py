"""From stage to stage: what the automation rule says happens once, whoever dies or comes twice; and reviews are held at a desk."""

from dataclasses import asdict, replace

import pytest

from engine.interview.facts import ScorecardIssued, SessionCompleted
from sync.server.identity import signing_key
from sync.server.jobs.rota import run_due
from sync.server.principals import Role
from sync.server.sessions.creating import open_session
from sync.server.sessions.no_shows import UNAPPOINTED_FOR, cancel_no_shows
from sync.server.stages import advancing
from sync.server.stages.advancing import advance_due
from sync.server.tables.catalogue import ParticipantRow
from sync.verify import verify
from tests.support.evidence import scorecard
from tests.support.office import Office
from tests.support.template_text import small_document

AUTO, ASK = "auto_advance", "require_reviewer_approval"


ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What asks nothing of the database that another test does not ask of both."""


def template(*stages, **more):
    """Return a template whose stages have these types and rules, in order."""
    document = small_document()
    (pattern,) = document["stages"]
    document["stages"] = [
        pattern
        | {
            "id": f"stage{number}",
            "stage_name": f"Stage {number}",
            "stage_type": kind,
            "stage_order": number,
            "automation_rule": rule,
        }
        | more
        for number, (kind, rule) in enumerate(stages, 1)
    ]
    return document


@pytest.fixture
def office(server):
    return Office(server, server.as_role(Role.ADMIN))


def begin(office, *stages, **more):
    """Add such a template, and schedule its first stage; return the session."""
    added = office.post("/evaluation-templates", template(*stages, **more))
    assert added.status_code == 201, added.text
    return office.schedule(
        evaluation_template_id="small", stage="stage1", external_id="A-17", metadata={"team": "west"}, location="north"
    )


def pass_it(office, session_id, card=None):
    """Hold an interview and score it."""
    office.hold(session_id)
    office.state(session_id, SessionCompleted("finished"), ScorecardIssued(1, None, asdict(card or scorecard())))


def sessions(office):
    """Return all sessions, in the order in which they came to be."""
    found = office.get("/sessions", params={"sort": "created_at"}).json()["data"]
    return sorted(found, key=lambda each: (each["created_at"], each["stage"]["id"]))


def step(office, session_id):
    return office.get(f"/sessions/{session_id}/next-stage").json()


def test_a_passed_stage_leads_to_the_next_one_by_itself_once(office, server):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    pass_it(office, first["id"])
    server.clock.advance(5)
    assert advance_due(server.parts) == 1
    assert advance_due(server.parts) == 0
    run_due(server.parts)
    one, two = sessions(office)
    assert (one["id"], two["stage"]["id"], two["status"]) == (first["id"], "stage2", "scheduled")
    assert two["participant"] == one["participant"]
    assert (two["external_id"], two["location"], two["language"]) == ("A-17", "north", "en")
    assert two["scheduled_at"] == "2026-03-02T09:00:05.000Z"
    assert step(office, first["id"])["next_session_id"] == two["id"]
    assert office.get(f"/sessions/{two['id']}/record").json()["metadata"] == {"team": "west"}


def test_who_went_on_is_given_a_code_and_time_to_come(office, server):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    pass_it(office, first["id"])
    advance_due(server.parts)
    (following,) = [each for each in sessions(office) if each["id"] != first["id"]]
    renewed = office.post(f"/sessions/{following['id']}/access-code")
    assert (renewed.status_code, len(renewed.json()["access_code"])) == (201, 9)
    server.clock.advance(UNAPPOINTED_FOR.total_seconds() - 1)
    assert cancel_no_shows(server.parts) == 0, "nobody was told to come at any time"
    server.clock.advance(2)
    assert cancel_no_shows(server.parts) == 1


@ON_SQLITE
def test_once_a_time_is_appointed_a_later_stage_has_no_shows_as_any(office, server):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    pass_it(office, first["id"])
    advance_due(server.parts)
    (following,) = [each for each in sessions(office) if each["id"] != first["id"]]
    moved = office.post(f"/sessions/{following['id']}/reschedule", {"scheduled_at": "2026-03-02T12:00:00Z"})
    assert moved.status_code == 200
    server.clock.advance(4 * 3600 + 1)
    assert cancel_no_shows(server.parts) == 1


@ON_SQLITE
def test_the_next_stage_keeps_the_version_the_participant_began_with(office, server):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    changed = template(("ai_interview", AUTO)) | {"version": 2}
    assert office.post("/evaluation-templates/small/versions", changed).status_code == 201
    pass_it(office, first["id"])
    advance_due(server.parts)
    assert [each["template"]["version"] for each in sessions(office)] == [1, 1]


@ON_SQLITE
@pytest.mark.parametrize(
    "card",
    [
        replace(scorecard(), passed=False, score=5.0),
        replace(scorecard(), passed=None, score=None, scoring_status="unscorable"),
    ],
)
def test_what_was_not_passed_leads_nowhere(office, server, card):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    pass_it(office, first["id"], card)
    assert advance_due(server.parts) == 0
    assert office.get(f"/sessions/{first['id']}/next-stage").status_code == 404


@ON_SQLITE
@pytest.mark.parametrize(
    ("stages", "more", "why"),
    [
        ((("ai_interview", "none"), ("ai_interview", "none")), {}, "the stage's rule is none"),
        ((("ai_interview", AUTO),), {}, "it was the last stage"),
        (
            (("ai_interview", AUTO), ("ai_interview", AUTO)),
            {"pass_threshold": 8.0},
            "the score is below the stage's 8.0",
        ),
    ],
)
def test_where_nothing_follows_the_step_says_why(office, server, stages, more, why):
    first = begin(office, *stages, **more)
    pass_it(office, first["id"])
    advance_due(server.parts)
    assert (step(office, first["id"])["state"], step(office, first["id"])["outcome"]) == ("nothing", why)
    assert len(sessions(office)) == 1


@ON_SQLITE
def test_practice_leads_on_without_a_score(office, server):
    first = begin(office, ("practice_session", "none"), ("ai_interview", "none"))
    office.hold(first["id"])
    office.state(first["id"], SessionCompleted("finished"))
    assert advance_due(server.parts) == 1
    assert [each["stage"]["id"] for each in sessions(office)] == ["stage1", "stage2"]
    office.state(first["id"], ScorecardIssued(1, None, asdict(replace(scorecard(), passed=False, score=2.0))))
    assert advance_due(server.parts) == 0
    assert step(office, first["id"])["state"] == "created"


def test_a_reviewer_lets_the_participant_go_on_with_a_reason(office, server):
    first = begin(office, ("ai_interview", ASK), ("ai_interview", "none"))
    pass_it(office, first["id"])
    advance_due(server.parts)
    reviewer = server.as_role(Role.REVIEWER)
    (waiting,) = server.get("/stage-steps", headers=reviewer).json()["data"]
    assert (waiting["session_id"], waiting["next_stage_id"]) == (first["id"], "stage2")
    path = f"/sessions/{first['id']}/next-stage"
    assert server.post(f"{path}/approve", {"note": "Good."}, headers=server.as_role(Role.PROCTOR)).status_code == 403
    approved = server.post(f"{path}/approve", {"note": "Good."}, headers=reviewer).json()
    assert (approved["state"], approved["note"], approved["by"].split()[0]) == ("created", "Good.", "reviewer")
    assert [each["id"] for each in sessions(office)] == [first["id"], approved["next_session_id"]]
    assert server.post(f"{path}/approve", {}, headers=reviewer).status_code == 409
    assert server.post(f"{path}/reject", {}, headers=reviewer).status_code == 409
    acts = office.get("/audit", params={"subject": first["id"]}).json()["data"]
    assert {"stage.approved", "stage.advanced"} <= {each["action"] for each in acts}


@ON_SQLITE
def test_a_reviewer_ends_it_here(office, server):
    first = begin(office, ("ai_interview", ASK), ("ai_interview", "none"))
    pass_it(office, first["id"])
    advance_due(server.parts)
    rejected = office.post(f"/sessions/{first['id']}/next-stage/reject", {"note": "Not now."}).json()
    assert (rejected["state"], rejected["next_session_id"]) == ("rejected", None)
    assert len(sessions(office)) == 1
    assert server.get("/stage-steps", headers=office.admin).json()["data"] == []


def test_a_revised_score_opens_or_closes_the_way_until_it_was_gone(office, server):
    first = begin(office, ("ai_interview", ASK), ("ai_interview", "none"))
    failed = replace(scorecard(), passed=False, score=5.0)
    pass_it(office, first["id"], failed)
    office.state(first["id"], ScorecardIssued(2, 1, asdict(scorecard())))
    advance_due(server.parts)
    assert step(office, first["id"])["state"] == "waiting"
    office.state(first["id"], ScorecardIssued(3, 2, asdict(failed)))
    assert step(office, first["id"])["state"] == "withdrawn"
    assert office.post(f"/sessions/{first['id']}/next-stage/approve", {}).status_code == 409
    office.state(first["id"], ScorecardIssued(4, 3, asdict(scorecard())))
    advance_due(server.parts)
    assert office.post(f"/sessions/{first['id']}/next-stage/approve", {}).status_code == 200
    office.state(first["id"], ScorecardIssued(5, 4, asdict(failed)))
    assert step(office, first["id"])["state"] == "created"


def test_a_retake_that_passes_too_does_not_open_the_next_stage_twice(office, server):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"), allow_retake=True)
    pass_it(office, first["id"])
    advance_due(server.parts)
    again = office.post(f"/sessions/{first['id']}/retake", {}).json()
    pass_it(office, again["id"])
    advance_due(server.parts)
    assert step(office, again["id"])["outcome"] == "an earlier attempt went on already"
    assert [each["stage"]["id"] for each in sessions(office)].count("stage2") == 1


def test_what_fails_is_undone_whole_tried_again_later_and_keeps_nobody_waiting(office, server, monkeypatch):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    other = office.schedule(evaluation_template_id="small", stage="stage1")
    pass_it(office, first["id"])
    pass_it(office, other["id"])

    def breaks_for_the_first(db, parts, appointment, **more):
        made = open_session(db, parts, appointment, **more)
        if appointment.external_id:
            raise OSError
        return made

    monkeypatch.setattr(advancing, "open_session", breaks_for_the_first)
    assert advance_due(server.parts) == 1
    assert (step(office, first["id"])["state"], step(office, first["id"])["trouble"]) == ("due", "OSError")
    assert len(sessions(office)) == 3
    monkeypatch.undo()
    assert advance_due(server.parts) == 0
    server.clock.advance(30)
    assert advance_due(server.parts) == 1
    assert len(sessions(office)) == 4


@ON_SQLITE
def test_nobody_is_invited_who_was_erased(office, server):
    first = begin(office, ("ai_interview", AUTO), ("ai_interview", "none"))
    pass_it(office, first["id"])
    with server.parts.database.write() as db:
        db.get_one(ParticipantRow, first["participant"]["id"]).erased_at = server.clock.utc()
    advance_due(server.parts)
    assert step(office, first["id"])["outcome"] == "the participant was erased"


def server_key(server):
    with server.parts.database.write() as db:
        return signing_key(db, server.parts).device.public_key


def marks(**more):
    return {
        "dimensions": [{"dimension_id": "care", "score": 8.0, "reasoning": "Careful throughout.", "quotes": []}],
        "feedback": "Good.",
        **more,
    }


def test_a_review_is_held_at_a_desk_verifies_and_leads_on(office, server, tmp_path):
    first = begin(office, ("manual_review", AUTO), ("final_review", "none"))
    reviewer = server.as_role(Role.REVIEWER)
    held = server.post(f"/sessions/{first['id']}/review", marks(), headers=reviewer)
    assert held.status_code == 201, held.text
    assert (held.json()["status"], held.json()["score"], held.json()["passed"]) == ("completed", 8.0, True)
    record = office.get(f"/sessions/{first['id']}/record").json()
    assert record["engines"]["evaluator"]["name"] == "human"
    assert (record["status"], record["scoring_status"], record["turns"]) == ("completed", "final", [])
    assert record["evidence"]["unreadable"] == []
    bundle = tmp_path / "bundle.zip"
    bundle.write_bytes(office.get(f"/sessions/{first['id']}/bundle").content)
    assert verify(bundle, server_key(server)).ok
    advance_due(server.parts)
    assert [each["stage"]["stage_type"] for each in sessions(office)] == ["manual_review", "final_review"]
    assert server.post(f"/sessions/{first['id']}/review", marks(), headers=reviewer).status_code == 409


@ON_SQLITE
def test_a_review_that_does_not_fit_the_rubric_leaves_the_session_as_it_was(office):
    first = begin(office, ("final_review", "none"))
    for asked, place in (
        (marks(dimensions=[{"dimension_id": "luck", "score": 3, "reasoning": "?"}]), "/dimensions/0/dimension_id"),
        (marks(dimensions=[{"dimension_id": "care", "score": 11, "reasoning": "?"}]), "/dimensions/0/score"),
        (
            marks(
                dimensions=[
                    {"dimension_id": "care", "score": 3, "reasoning": "?", "quotes": [{"turn_id": "t1", "quote": "x"}]}
                ]
            ),
            "/dimensions/0/quotes/0",
        ),
    ):
        refused = office.post(f"/sessions/{first['id']}/review", asked)
        assert refused.status_code == 422
        assert place in [each["path"] for each in refused.json()["issues"]]
    assert sessions(office)[0]["status"] == "scheduled"


@ON_SQLITE
def test_an_interview_is_no_review(office):
    first = begin(office, ("ai_interview", "none"))
    assert office.post(f"/sessions/{first['id']}/review", marks()).status_code == 409


@ON_SQLITE
def test_a_reviewer_s_word_holds_no_nul_whichever_the_database(office):
    answer = office.post("/sessions/any/next-stage/approve", {"note": "so\x00so"})
    assert (answer.status_code, answer.json()["issues"][0]["path"]) == (422, "/note")
