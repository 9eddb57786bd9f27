"""What proctors ask of kiosks: told at once or at the next poll, followed to its end whatever is lost on the way, never to the wrong one."""

import pytest

from engine.interview.facts import SessionFailed
from engine.interview.proctor_facts import ProctorCommand
from sync.server.live import commands
from sync.server.principals import Role
from sync.server.tables.operations import AuditRow
from tests.support.delivered import signed_in
from tests.support.live import SESSION, LiveKiosk, watching

MESSAGE = {"kind": "message", "body": {"text": "No hurry."}}
EVERY = [
    MESSAGE,
    {"kind": "pause", "body": {"reason": "A fire drill"}},
    {"kind": "resume"},
    {"kind": "extend", "body": {"minutes": 5}},
    {"kind": "lock"},
    {"kind": "unlock"},
    {"kind": "end", "body": {"reason": "The building has to be left"}},
]


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts()
    kiosk.polls(kiosk.batch())
    yield kiosk
    kiosk.kiosk.ledger.close()


@pytest.fixture
def proctor(server):
    return signed_in(server, Role.PROCTOR)


def ask(server, proctor, said, session_id=SESSION):
    answer = server.post(f"/sessions/{session_id}/commands", said, headers=proctor)
    assert answer.status_code == 201, answer.text
    return answer.json()


def state_of(server, proctor, command):
    listed = server.get(f"/sessions/{command['session_id']}/commands", headers=proctor).json()["data"]
    return next((each["state"], each["reason"]) for each in listed if each["id"] == command["id"])


def states(kiosk, command, outcome, reason=""):
    """Have the kiosk's ledger say what it did, as it does before it does it."""
    kiosk.states(ProctorCommand(command["id"], command["kind"], command["by"], outcome, command["body"], reason))


def test_each_command_is_told_at_once_acknowledged_and_in_the_ledger_with_a_name(server, kiosk, proctor):
    with kiosk.connected(), watching(server, proctor) as rosa:
        rosa.until(lambda: SESSION in rosa.board)
        for said in EVERY:
            asked = ask(server, proctor, said)
            command = kiosk.hears("command")
            assert (command["id"], command["kind"], command["session_id"]) == (asked["id"], said["kind"], SESSION)
            assert (command["body"], command["by"]) == (asked["body"], asked["by"]["name"])
            assert command["expires_in_s"] == 30.0
            kiosk.acknowledges(command, "received")
            states(kiosk, command, "accepted")
            kiosk.delivers()
            kiosk.acknowledges(command, "done")
            rosa.until(
                lambda own=asked["id"]: (
                    (own, "done") in {(c["id"], c["state"]) for c in rosa.board[SESSION]["commands"]}
                )
            )
        assert rosa.kinds().count("proctor.command") == len(EVERY)
    listed = server.get(f"/sessions/{SESSION}/commands?limit=3", headers=proctor).json()
    assert [each["kind"] for each in listed["data"]] == ["end", "unlock", "lock"]
    more = server.get(f"/sessions/{SESSION}/commands?cursor={listed['meta']['next_cursor']}", headers=proctor).json()
    assert [each["kind"] for each in more["data"]] == ["extend", "resume", "pause", "message"]
    with server.parts.database.read() as db:
        noted = db.query(AuditRow).filter(AuditRow.action == "command.sent").all()
        assert len(noted) == len(EVERY)
        assert all("No hurry" not in entry.detail for entry in noted)


def test_a_locked_screen_and_an_answered_call_are_seen(server, kiosk, proctor):
    with kiosk.connected(), watching(server, proctor) as rosa:
        rosa.until(lambda: SESSION in rosa.board)
        for kind, locked in (("lock", True), ("unlock", False)):
            ask(server, proctor, {"kind": kind})
            states(kiosk, kiosk.hears("command"), "accepted")
            kiosk.delivers()
            rosa.until(lambda locked=locked: rosa.board[SESSION]["locked"] is locked)


def test_a_kiosk_that_was_away_gets_what_still_counts_once_it_is_back(server, kiosk, proctor):
    first = ask(server, proctor, {**MESSAGE, "expires_in_s": 10})
    server.clock.advance(8)
    second = ask(server, proctor, {"kind": "pause"})
    server.clock.advance(4)
    with kiosk.connected():
        command = kiosk.hears("command")
        assert command["id"] == second["id"]
        assert command["expires_in_s"] == 26.0
        kiosk.acknowledges(command, "received")
        kiosk.acknowledges(command, "done")
        kiosk.states()
        kiosk.appends("candidate.control", {"control": "repeat", "at_ms": 1})
        kiosk.delivers()
    server.clock.advance(10)
    with server.parts.database.write() as db:
        assert commands.expire(db, server.parts) == 1
    assert state_of(server, proctor, first) == ("expired", "nothing was heard from the kiosk in time")


def test_a_kiosk_hears_of_a_command_of_which_word_from_another_server_was_lost(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.polls()
        server.parts.live.command_after = lambda *_: None  # as the other server's word would
        asked = ask(server, proctor, MESSAGE)
        del server.parts.live.command_after
        server.client.portal.call(server.parts.live.look_once, server.parts)
        assert kiosk.hears("command")["id"] == asked["id"]


def test_a_kiosk_without_a_websocket_gets_commands_with_its_poll_until_it_says_what_it_did(server, kiosk, proctor):
    asked = ask(server, proctor, MESSAGE)
    (command,) = kiosk.polls()
    assert command["id"] == asked["id"]
    (again,) = kiosk.polls({"type": "ack", "id": asked["id"], "outcome": "received"})
    assert again["id"] == asked["id"]
    assert state_of(server, proctor, asked) == ("received", None)
    assert kiosk.polls({"type": "ack", "id": asked["id"], "outcome": "done"}) == []
    assert state_of(server, proctor, asked) == ("done", None)


@pytest.mark.parametrize(
    ("outcome", "state"), [("accepted", "received"), ("refused", "refused"), ("expired", "expired")]
)
def test_where_every_acknowledgement_is_lost_the_ledger_tells(server, kiosk, proctor, outcome, state):
    asked = ask(server, proctor, {"kind": "pause"})
    (command,) = kiosk.polls()
    states(kiosk, command, outcome, "the interview has not begun" if outcome == "refused" else "")
    kiosk.polls(kiosk.batch())
    assert state_of(server, proctor, asked)[0] == state


def test_the_kiosks_word_that_comes_late_outweighs_an_expiry_noted_without_it(server, kiosk, proctor):
    asked = ask(server, proctor, {"kind": "pause"})
    kiosk.polls()
    server.clock.advance(60)
    with server.parts.database.write() as db:
        commands.expire(db, server.parts)
    assert state_of(server, proctor, asked)[0] == "expired"
    kiosk.polls({"type": "ack", "id": asked["id"], "outcome": "done"})
    assert state_of(server, proctor, asked) == ("done", None)
    kiosk.polls({"type": "ack", "id": asked["id"], "outcome": "refused", "reason": "a second thought"})
    assert state_of(server, proctor, asked) == ("done", None)


def test_two_proctors_at_once_are_both_heard_each_by_name(server, kiosk, proctor):
    admin = signed_in(server, Role.ADMIN)
    with kiosk.connected():
        one = ask(server, proctor, {"kind": "pause"})
        two = ask(server, admin, {"kind": "resume"})
        told = [kiosk.hears("command"), kiosk.hears("command")]
        assert [each["id"] for each in told] == [one["id"], two["id"]]
        assert one["by"]["id"] != two["by"]["id"]


def test_no_kiosk_can_speak_for_another(server, kiosk, proctor, tmp_path):
    other = LiveKiosk(server, tmp_path / "other", "session-2")
    other.starts()
    other.polls(other.batch())
    asked = ask(server, proctor, {"kind": "pause"})
    assert other.polls({"type": "ack", "id": asked["id"], "outcome": "done"}) == []
    assert state_of(server, proctor, asked)[0] == "sent"
    other.kiosk.ledger.close()


def test_nothing_is_asked_of_a_session_that_is_over_unknown_or_nowhere(server, kiosk, proctor):
    kiosk.states(SessionFailed("candidate_left"))
    kiosk.polls(kiosk.batch())
    over = server.post(f"/sessions/{SESSION}/commands", MESSAGE, headers=proctor)
    assert (over.status_code, over.json()["type"]) == (409, "urn:vivavoce:problem:ended")
    assert server.post("/sessions/nobodys/commands", MESSAGE, headers=proctor).status_code == 404
    assert server.get("/sessions/nobodys/commands", headers=proctor).status_code == 404


SENSELESS = [
    {"kind": "message", "body": {"text": "   "}},
    {"kind": "message", "body": {"text": "x" * 281}},
    {"kind": "message"},
    {"kind": "extend", "body": {"minutes": 31}},
    {"kind": "extend", "body": {"minutes": 0}},
    {"kind": "end", "body": {"reason": ""}},
    {"kind": "dance"},
    {"kind": "pause", "expires_in_s": 301},
    {"kind": "pause", "expires_in_s": 0},
    {"kind": "pause", "body": {"reason": "r", "quietly": True}},
    {"kind": "annotate", "body": {"seq": 1, "note": "n"}},
]


def test_a_command_that_makes_no_sense_is_refused_before_anybody_hears_of_it(server, kiosk, proctor):
    for said in SENSELESS:
        assert server.post(f"/sessions/{SESSION}/commands", said, headers=proctor).status_code == 422, said
    assert kiosk.polls() == []


def test_a_note_on_a_signal_goes_to_the_kiosk_that_has_the_pen(server, kiosk):
    reviewer = signed_in(server, Role.REVIEWER)
    answer = server.post(
        f"/sessions/{SESSION}/commands/annotate", {"seq": 3, "note": "A colleague came in."}, headers=reviewer
    )
    assert answer.status_code == 201
    (command,) = kiosk.polls()
    assert (command["kind"], command["body"]) == ("annotate", {"seq": 3, "note": "A colleague came in."})
    assert server.post(f"/sessions/{SESSION}/commands", MESSAGE, headers=reviewer).status_code == 403


def test_a_kiosk_is_not_flooded(server, kiosk, proctor):
    for _ in range(50):
        ask(server, proctor, {"kind": "resume"})
    refused = server.post(f"/sessions/{SESSION}/commands", {"kind": "resume"}, headers=proctor)
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "5")
    server.clock.advance(31)
    ask(server, proctor, {"kind": "resume"})
