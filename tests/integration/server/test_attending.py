"""Proctors among themselves: who looks after a room, handing over, calls for help, and answering the candidate, seen by all at once."""

import pytest

from sync.server.live import commands
from sync.server.principals import Role
from sync.server.tables.operations import AuditRow
from tests.support.linked import enrolled_kiosk, schedule
from tests.support.live import CALLS, ENDS, SESSION, LiveKiosk, watching
from tests.support.on_a_port import linked_to, on_a_port, watching_at


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts()
    kiosk.polls(kiosk.batch())
    yield kiosk
    kiosk.kiosk.ledger.close()


@pytest.fixture
def rosa(server):
    return server.as_role(Role.PROCTOR)


@pytest.fixture
def omar(server):
    return server.as_role(Role.PROCTOR)


def me(server, shows):
    return server.get("/me", headers=shows).json()["id"]


def asked(server, method, path, shows, body=None, *, gives=200):
    """Ask about the session, and return what is answered."""
    answer = server.client.request(method, f"/api/v1/sessions/{SESSION}{path}", json=body, headers=shows)
    assert answer.status_code == gives, answer.text
    found = answer.json()
    return found["type"].rpartition(":")[2] if gives >= 400 else found


def take(server, shows, *, over=False, gives=200):
    return asked(server, "PUT", "/attendant", shows, {"take_over": over}, gives=gives)


def hand_over(server, shows, user_id, note="", *, gives=200):
    return asked(server, "POST", "/attendant/offer", shows, {"user_id": user_id, "note": note}, gives=gives)


def audited(server):
    with server.parts.database.read() as db:
        return [row.action for row in db.query(AuditRow).order_by(AuditRow.number) if row.subject == SESSION]


def test_one_looks_after_a_session_until_they_let_go_or_another_takes_over(server, kiosk, rosa, omar):
    with watching(server, omar) as seen:
        seen.takes()
        taken = take(server, rosa)["attendant"]
        assert (taken["id"], taken["offer"]) == (me(server, rosa), None)
        seen.until(lambda: seen.board[SESSION]["attendant"] == taken)
        assert take(server, rosa)["attendant"] == taken

        assert take(server, omar, gives=409) == "attended"
        assert asked(server, "DELETE", "/attendant", omar, gives=409) == "not-attending"
        take(server, omar, over=True)
        seen.until(lambda: seen.board[SESSION]["attendant"]["id"] == me(server, omar))
        asked(server, "DELETE", "/attendant", omar)
        seen.until(lambda: seen.board[SESSION]["attendant"] is None)
    take(server, rosa)
    assert asked(server, "DELETE", "/attendant", server.as_role(Role.ADMIN))["attendant"] is None
    assert audited(server) == [
        "attendant.taken",
        "attendant.taken-over",
        "attendant.let-go",
        "attendant.taken",
        "attendant.let-go",
    ]


def test_a_session_that_is_handed_over_stays_until_the_other_accepts(server, kiosk, rosa, omar):
    take(server, rosa)
    with watching(server, omar) as seen:
        seen.takes()
        hand_over(server, rosa, me(server, omar), "My shift ends")
        seen.until(lambda: seen.board[SESSION]["attendant"]["offer"])
        offer = seen.board[SESSION]["attendant"]["offer"]
        assert (offer["to"]["id"], offer["note"], offer["declined_at"]) == (me(server, omar), "My shift ends", None)
        assert seen.board[SESSION]["attendant"]["id"] == me(server, rosa)

        assert asked(server, "POST", "/attendant/offer/accept", rosa, gives=409) == "no-offer"
        declined = asked(server, "POST", "/attendant/offer/decline", omar)["attendant"]
        assert (declined["id"], declined["offer"]["declined_at"] is not None) == (me(server, rosa), True)
        assert asked(server, "POST", "/attendant/offer/accept", omar, gives=409) == "no-offer"

        hand_over(server, rosa, me(server, omar))
        assert asked(server, "DELETE", "/attendant/offer", rosa)["attendant"]["offer"] is None
        assert asked(server, "DELETE", "/attendant/offer", rosa, gives=409) == "no-offer"

        hand_over(server, rosa, me(server, omar))
        accepted = asked(server, "POST", "/attendant/offer/accept", omar)["attendant"]
        assert (accepted["id"], accepted["offer"]) == (me(server, omar), None)
    assert hand_over(server, rosa, me(server, omar), gives=409) == "not-attending"


def test_what_was_offered_may_simply_be_taken(server, kiosk, rosa, omar):
    take(server, rosa)
    hand_over(server, rosa, me(server, omar))
    assert take(server, omar)["attendant"]["id"] == me(server, omar)
    assert audited(server)[-1] == "attendant.accepted"


def test_it_is_handed_to_nobody_who_could_not_look_after_it(server, kiosk, rosa):
    take(server, rosa)
    reviewer = server.as_role(Role.REVIEWER)
    for nobody in (me(server, rosa), me(server, reviewer), "nobody"):
        assert hand_over(server, rosa, nobody, gives=422) == "invalid"


def test_a_call_for_help_is_seen_by_all_until_somebody_answers(server, kiosk, rosa, omar):
    with watching(server, omar) as seen:
        seen.takes()
        called = asked(server, "POST", "/help", rosa, {"note": "They feel unwell"}, gives=201)["help"]
        seen.until(lambda: seen.board[SESSION]["help"])
        assert seen.board[SESSION]["help"] == called
        assert (called["note"], called["answered_at"]) == ("They feel unwell", None)

        assert asked(server, "POST", "/help", omar, {}, gives=409) == "help-called"
        again = asked(server, "POST", "/help", rosa, {"note": "They have left the room"}, gives=201)["help"]
        assert (again["note"], again["at"]) == ("They have left the room", called["at"])

        answered = asked(server, "DELETE", "/help", omar)["help"]
        assert answered["answered_by"]["id"] == me(server, omar)
        seen.until(lambda: seen.board[SESSION]["help"]["answered_at"])
        assert asked(server, "DELETE", "/help", rosa, gives=409) == "no-call"
    asked(server, "POST", "/help", omar, {}, gives=201)
    assert asked(server, "DELETE", "/help", omar)["help"] is None
    assert audited(server) == ["help.called", "help.called", "help.answered", "help.called", "help.withdrawn"]
    with server.parts.database.read() as db:
        assert all("unwell" not in row.detail for row in db.query(AuditRow))


def test_the_candidate_is_answered_once_for_all_and_told_who_comes(server, kiosk, rosa, omar):
    with kiosk.connected(), watching(server, omar) as seen:
        assert asked(server, "POST", "/call/answer", rosa, {}, gives=409) == "no-call"
        stated = kiosk.states(CALLS)[0]
        kiosk.delivers()
        seen.until(lambda: SESSION in seen.board and seen.board[SESSION]["called_at"])
        assert seen.board[SESSION]["call_seq"] == stated.seq

        answered = asked(server, "POST", "/call/answer", rosa, {})
        assert answered["call_answered"]["by"]["id"] == me(server, rosa)
        seen.until(lambda: seen.board[SESSION]["called_at"] is None)
        assert seen.board[SESSION]["call_answered"] == answered["call_answered"]
        command = kiosk.hears("command")
        assert (command["kind"], command["id"], command["by"]) == (
            "answer",
            answered["command"]["id"],
            answered["call_answered"]["by"]["name"],
        )

        assert asked(server, "POST", "/call/answer", omar, {}, gives=409) == "answered"
        assert asked(server, "POST", "/call/answer", rosa, {})["command"] is None

        kiosk.states(CALLS)
        kiosk.delivers()
        seen.until(lambda: seen.board[SESSION]["called_at"])
        assert seen.board[SESSION]["call_answered"] is None
    assert audited(server).count("call.answered") == 1
    with watching(server, omar) as late:
        late.takes()
        assert late.board[SESSION]["called_at"]


def test_whoever_comes_late_sees_an_answered_call_as_answered(server, kiosk, rosa, omar):
    kiosk.states(CALLS)
    kiosk.polls(kiosk.batch())
    answered = asked(server, "POST", "/call/answer", rosa, {})["call_answered"]
    with watching(server, omar) as seen:
        seen.takes()
        assert (seen.board[SESSION]["called_at"], seen.board[SESSION]["call_answered"]) == (None, answered)
    story = server.get(f"/sessions/{SESSION}/live", headers=omar).json()["entry"]
    assert (story["called_at"], story["call_answered"]) == (None, answered)


def test_only_a_session_that_somebody_sits_in_is_looked_after(server, kiosk, rosa, omar):
    take(server, rosa)
    hand_over(server, rosa, me(server, omar))
    asked(server, "POST", "/help", rosa, {}, gives=201)
    kiosk.states(ENDS)
    kiosk.polls(kiosk.batch())
    assert take(server, omar, gives=409) == "ended"
    assert asked(server, "POST", "/attendant/offer/accept", omar, gives=409) == "ended"
    assert asked(server, "POST", "/call/answer", rosa, {}, gives=409) == "ended"
    assert asked(server, "DELETE", "/help", omar)["help"]["answered_at"]
    asked(server, "DELETE", "/attendant", rosa)
    waiting, _ = schedule(server)
    for path in ("attendant", "help"):
        method = server.client.put if path == "attendant" else server.client.post
        refused = method(f"/api/v1/sessions/{waiting}/{path}", json={}, headers=rosa)
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:vivavoce:problem:not-live")
        assert method(f"/api/v1/sessions/nobodys/{path}", json={}, headers=rosa).status_code == 404


def test_colleagues_are_listed_with_who_watches_and_what_they_look_after(server, kiosk, rosa, omar):
    server.as_role(Role.REVIEWER)
    take(server, rosa)
    with watching(server, omar) as seen:
        seen.takes()
        listed = {each["id"]: each for each in server.get("/proctors", headers=rosa).json()["data"]}
        assert set(listed) == {me(server, rosa), me(server, omar)}
        assert (listed[me(server, rosa)]["online"], listed[me(server, rosa)]["attends"]) == (False, 1)
        assert (listed[me(server, omar)]["online"], listed[me(server, omar)]["attends"]) == (True, 0)
    kiosk.states(ENDS)
    kiosk.polls(kiosk.batch())
    listed = {each["id"]: each for each in server.get("/proctors", headers=rosa).json()["data"]}
    assert listed[me(server, rosa)]["attends"] == 0


SENSELESS = [
    ("PUT", "/attendant", {"take_over": "perhaps"}),
    ("PUT", "/attendant", {"whose": "mine"}),
    ("POST", "/attendant/offer", {"user_id": ""}),
    ("POST", "/attendant/offer", {"user_id": "x", "note": "n" * 201}),
    ("POST", "/help", {"note": "two\nlines"}),
    ("POST", "/help", {"note": "n" * 201}),
    ("POST", "/call/answer", {"text": "hello"}),
]


def test_what_makes_no_sense_is_refused(server, kiosk, rosa):
    for method, path, body in SENSELESS:
        assert asked(server, method, path, rosa, body, gives=422) == "invalid"


def test_word_that_was_lost_between_servers_is_found_by_looking(server, kiosk, rosa, omar):
    with watching(server, omar) as seen:
        seen.takes()
        server.parts.live.attending_after = lambda *_: None  # as the other server's word would
        take(server, rosa)
        del server.parts.live.attending_after
        server.client.portal.call(server.parts.live.look_once, server.parts)
        seen.until(lambda: seen.board[SESSION]["attendant"])


def test_proctors_at_two_servers_see_the_same(postgresql_url, tmp_path):
    with (
        on_a_port(postgresql_url, tmp_path / "shared") as one,
        on_a_port(postgresql_url, tmp_path / "shared", seed=2) as two,
    ):
        kiosk = enrolled_kiosk(one, tmp_path / "kiosk")
        session_id, _ = schedule(one)
        kiosk.round()
        kiosk.around.here = session_id
        rosa, omar = one.as_role(Role.PROCTOR), one.as_role(Role.PROCTOR)
        with watching_at(two, omar) as seen, linked_to(one, kiosk, here=session_id):
            kiosk.ledger.session(session_id).append_now("consent.given", CONSENT)
            seen.until(lambda: session_id in seen.board)
            answer = one.client.put(f"/api/v1/sessions/{session_id}/attendant", json={}, headers=rosa)
            assert answer.status_code == 200, answer.text
            seen.until(lambda: seen.board[session_id]["attendant"])
            listed = one.get("/proctors", headers=rosa).json()["data"]
            assert {each["id"]: each["online"] for each in listed}[me(two, omar)]
        kiosk.close()


CONSENT = {
    "version": "1",
    "language": "en",
    "text_sha256": "a" * 64,
    "agreed_to": ["I agree."],
    "accommodations": [],
    "watched": [],
    "second_voice": False,
}


def test_the_answer_waits_for_a_kiosk_that_is_away_as_long_as_a_command_may(server, kiosk, rosa):
    kiosk.states(CALLS)
    kiosk.polls(kiosk.batch())
    asked(server, "POST", "/call/answer", rosa, {})
    server.clock.advance(commands.LONGEST_LIFE_S - 1)
    (command,) = kiosk.polls()
    assert command["kind"] == "answer"
