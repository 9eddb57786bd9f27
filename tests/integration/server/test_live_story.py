"""What a proctor who comes late is told of a session: all that happened, in pages, and no more than is theirs to read."""

import pytest

from sync.chain import SIGNAL_ANNOTATED
from sync.server.principals import Role, Scope
from sync.server.tables.operations import AuditRow
from tests.support.delivered import signed_in
from tests.support.live import CALLS, ENDS, PAUSES, SESSION, LiveKiosk, answers, health, signal, watching


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts()
    yield kiosk
    kiosk.kiosk.ledger.close()


@pytest.fixture
def proctor(server):
    return signed_in(server, Role.PROCTOR)


def story(server, who, query=""):
    answer = server.get(f"/sessions/{SESSION}/live{query}", headers=who)
    assert answer.status_code == 200, answer.text
    return answer.json()


def kinds(told):
    return [event["kind"] for event in told["events"]]


def test_whoever_comes_late_is_told_everything_from_the_beginning(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.appends(*health())
        kiosk.states(answers())
        stated = kiosk.appends(*signal())
        kiosk.appends(SIGNAL_ANNOTATED, {"seq": stated.seq, "note": "They asked first.", "by": "Rosa"})
        kiosk.states(CALLS, PAUSES)
        kiosk.delivers()
    told = story(server, proctor)
    assert kinds(told) == [
        "session.started",
        "detector.health",
        "turn.committed",
        "signal",
        "signal.annotated",
        "candidate.control",
        "session.paused",
    ]
    spoken = told["events"][2]["body"]
    assert (spoken["speaker"], spoken["text"]) == ("participant", "We cut the backlog by half.")
    assert told["events"][4]["body"] == {"seq": stated.seq, "note": "They asked first.", "by": "Rosa"}
    assert (told["entry"]["status"], told["entry"]["turns"]) == ("in_progress", 1)
    assert told["meta"] == {"head_seq": kiosk.kiosk.ledger.events(SESSION)[-1].seq, "next_seq": None}


def test_a_long_story_comes_in_pages_that_leave_nothing_out(server, kiosk, proctor):
    with kiosk.connected():
        for number in range(2, 7):
            kiosk.states(answers(f"Answer {number}.", number))
        kiosk.delivers()
    whole = story(server, proctor)["events"]
    paged, since = [], 0
    while since is not None:
        page = story(server, proctor, f"?since={since}&limit=2")
        paged += page["events"]
        since = page["meta"]["next_seq"]
    assert paged == whole


def test_once_the_interview_is_over_what_was_said_is_no_longer_told(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.states(answers())
        kiosk.appends(*signal())
        kiosk.states(ENDS)
        kiosk.delivers()
    told = story(server, proctor)
    assert "turn.committed" not in kinds(told)
    assert kinds(told)[-2:] == ["signal", "session.completed"]
    assert told["entry"]["status"] == "completed"


def test_a_note_is_told_to_those_who_watch_as_it_is_confirmed(server, kiosk, proctor):
    with kiosk.connected(), watching(server, proctor) as rosa:
        stated = kiosk.appends(*signal())
        kiosk.delivers()
        rosa.until(lambda: SESSION in rosa.board)
        kiosk.appends(SIGNAL_ANNOTATED, {"seq": stated.seq, "note": "Explained.", "by": "Rosa"})
        kiosk.delivers()
        rosa.until(lambda: SIGNAL_ANNOTATED in rosa.kinds())
    said = next(event for event in rosa.events if event["kind"] == SIGNAL_ANNOTATED)
    assert said["body"] == {"seq": stated.seq, "note": "Explained.", "by": "Rosa"}
    assert said["seq"] == stated.seq + 1


def test_who_looked_at_a_session_stands_in_the_audit_log_once_a_look(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.delivers()
    story(server, proctor)
    story(server, proctor, "?since=5")
    with server.parts.database.read() as db:
        noted = db.query(AuditRow).filter_by(action="session.watched").all()
        assert [(row.subject, row.actor_name) for row in noted] == [(SESSION, "The proctor")]


def test_a_session_that_does_not_exist_is_said_so(server, proctor):
    assert server.get("/sessions/nobody/live", headers=proctor).status_code == 404
    assert server.get("/sessions/nobody/live", headers=server.as_key(Scope.WEBHOOKS)).status_code == 403
