"""Watching sessions live: how everything stands at first, then each change, whoever ingested it and however slow the watcher."""

import json

import pytest
from starlette.testclient import WebSocketDenialResponse
from starlette.websockets import WebSocketDisconnect

from sync.server.live.entries import Entry
from sync.server.live.watching import MOST_WAITING, Wanted, Watcher
from sync.server.principals import Role
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


def test_a_proctor_who_comes_late_sees_how_everything_stands_and_then_each_change(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.appends(*health())
        kiosk.appends(*signal())
        kiosk.delivers()
        with watching(server, proctor) as rosa:
            rosa.takes()
            entry = rosa.board[SESSION]
            assert (entry["status"], entry["participant_name"], entry["signals"]) == ("in_progress", "Ana Pérez", 1)
            assert entry["detectors"]["clipboard"] | {"since": ""} == {"state": "active", "reason": "", "since": ""}
            assert entry["recent_signals"][0]["statement"] == "Text was pasted."
            assert rosa.kiosks[kiosk.id]["online"]

            kiosk.states(answers(), CALLS, PAUSES)
            kiosk.appends(*signal("tab_switch", "begin"))
            kiosk.appends(*signal("tab_switch", "end"))
            kiosk.delivers()
            rosa.until(lambda: rosa.board[SESSION]["signals"] == 2 and len(rosa.events) == 5)
            entry = rosa.board[SESSION]
            assert (entry["turns"], entry["pauses"]) == (1, ["proctor"])
            assert entry["called_at"] is not None
            assert entry["signals_by_kind"] == {"paste": 1, "tab_switch": 1}
            assert rosa.events[0]["body"]["text"] == "We cut the backlog by half."

            kiosk.states(ENDS)
            kiosk.delivers()
            rosa.until(lambda: rosa.board[SESSION]["status"] == "completed")
            assert rosa.board[SESSION]["captions"] == {}
            assert rosa.snapshots == 1


def test_levels_captions_and_the_time_come_through_while_they_are_true(server, kiosk, proctor):
    with kiosk.connected(), watching(server, proctor) as rosa:
        kiosk.delivers()
        kiosk.says(type="level", session_id=SESSION, heard_dbfs=-31.5, said_dbfs=-96)
        kiosk.says(type="caption", session_id=SESSION, speaker="participant", text="we cut the")
        kiosk.says(
            type="state",
            session_id=SESSION,
            phase="candidate_speaking",
            question=1,
            questions=6,
            elapsed_s=61.0,
            limit_s=900,
        )
        rosa.until(lambda: SESSION in rosa.board and rosa.board[SESSION]["elapsed_s"] == 61.0)
        entry = rosa.board[SESSION]
        assert entry["level"] == [-31.5, -96]
        assert entry["captions"]["participant"] == "we cut the"
        assert (entry["phase"], entry["question"], entry["limit_s"]) == ("candidate_speaking", 1, 900)


def test_what_arrives_over_plain_http_is_seen_at_once_too(server, kiosk, proctor):
    with watching(server, proctor) as rosa:
        rosa.takes()
        assert rosa.board == {}
        acknowledged = kiosk.polls(kiosk.batch())
        assert acknowledged[0]["type"] == "events.ack"
        rosa.until(lambda: SESSION in rosa.board)
        assert rosa.kiosks[kiosk.id]["online"]


def test_a_kiosk_that_goes_is_seen_to_be_gone(server, kiosk, proctor):
    with watching(server, proctor) as rosa:
        with kiosk.connected():
            kiosk.delivers()
            rosa.until(lambda: SESSION in rosa.board and rosa.kiosks[kiosk.id]["online"])
        rosa.until(lambda: not rosa.kiosks[kiosk.id]["online"])


def test_whoever_was_cut_off_goes_on_from_their_cursor(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.delivers()
        with watching(server, proctor) as rosa:
            rosa.takes()
            cursor = rosa.cursor
        kiosk.states(answers())
        kiosk.delivers()
        with watching(server, proctor, f"?cursor={cursor}") as rosa:
            assert rosa.socket.receive_json()["type"] == "resumed"
            missed = rosa.socket.receive_json()
            assert [change["event"]["kind"] for change in missed["changes"] if "event" in change] == ["turn.committed"]
        with watching(server, proctor, "?cursor=feedfacecafe.3") as rosa:
            assert rosa.takes()["type"] == "snapshot"


def test_one_may_watch_some_sessions_only_and_change_ones_mind(server, kiosk, proctor, tmp_path):
    other = LiveKiosk(server, tmp_path / "other", "session-2")
    with kiosk.connected(), watching(server, proctor, f"?session={SESSION}") as rosa:
        rosa.takes()
        other.starts()
        other.polls(other.batch())
        kiosk.delivers()
        rosa.until(lambda: SESSION in rosa.board)
        assert "session-2" not in rosa.board
        rosa.socket.send_text(json.dumps({"sessions": ["session-2"]}))
        rosa.until(lambda: "session-2" in rosa.board)
        assert SESSION not in rosa.board
        rosa.socket.send_text(json.dumps({"location": "Lyon"}))
        rosa.until(lambda: rosa.snapshots == 3)
        assert rosa.board == {}
        rosa.socket.send_text("no such wish")
        with pytest.raises(WebSocketDisconnect) as closed:
            rosa.takes()
        assert closed.value.code == 1007
    other.kiosk.ledger.close()


def test_the_board_can_be_asked_for_now_and_then(server, kiosk, proctor):
    whole = server.get("/live/board", headers=proctor).json()
    assert (whole["data"], whole["meta"]["complete"]) == ([], True)
    kiosk.polls(kiosk.batch())
    cursor = whole["meta"]["cursor"]
    with watching(server, proctor) as rosa:  # once a watcher has it, the board has it
        rosa.until(lambda: SESSION in rosa.board)
    changed = server.get(f"/live/board?cursor={cursor}", headers=proctor).json()
    assert [entry["session_id"] for entry in changed["data"]] == [SESSION]
    again = server.get(f"/live/board?cursor={changed['meta']['cursor']}", headers=proctor).json()
    assert again["data"] == []
    assert not again["meta"]["complete"]


def test_a_kiosk_speaks_of_its_own_sessions_only(server, kiosk, proctor, tmp_path):
    rogue = LiveKiosk(server, tmp_path / "rogue", "session-2")
    rogue.starts()
    with kiosk.connected(), rogue.connected(), watching(server, proctor) as rosa:
        kiosk.delivers()
        rogue.says(type="caption", session_id=SESSION, speaker="ai", text="you have failed")
        rogue.says(type="level", session_id=SESSION, heard_dbfs=0, said_dbfs=0)
        rogue.delivers()
        kiosk.says(type="level", session_id=SESSION, heard_dbfs=-40, said_dbfs=-96)
        rosa.until(lambda: rosa.board.get(SESSION, {}).get("level") and "session-2" in rosa.board)
        assert rosa.board[SESSION]["level"] == [-40, -96]
        assert "ai" not in rosa.board[SESSION]["captions"]
    rogue.kiosk.ledger.close()


def test_a_refused_delivery_says_why_on_the_link_and_the_link_lives(server, kiosk):
    with kiosk.connected():
        batch = kiosk.batch()
        forged = json.loads(json.dumps(batch))
        forged["events"][1]["body"]["audio"] = {"rate": 1}
        kiosk.says(**forged)
        refused = kiosk.hears("events.refused")
        assert refused["problem"]["type"] == "urn:vivavoce:problem:forged"
        assert refused["problem"]["set_aside_id"]
        kiosk.says(**batch)
        assert kiosk.hears("events.ack")["acknowledged_seq"] == batch["events"][-1]["seq"]


MALFORMED = [
    "{",
    '{"type":"level"}',
    '{"type":"party"}',
    '{"type":"caption","session_id":"s","speaker":"ai","text":"' + "x" * 601 + '"}',
]


def test_a_kiosk_that_says_what_nobody_may_is_let_go(server, kiosk):
    for said in MALFORMED:
        with kiosk.connected():
            kiosk.socket.send_text(said)
            with pytest.raises(WebSocketDisconnect) as closed:
                kiosk.socket.receive_json()
            assert closed.value.code == 1007


def test_nobody_watches_or_speaks_without_a_proof(server, kiosk, proctor):
    for path, shown in (("/kiosk/live", proctor), ("/live", kiosk.shows), ("/live", {}), ("/kiosk/live", {})):
        with (
            pytest.raises(WebSocketDenialResponse) as refused,
            server.client.websocket_connect(f"/api/v1{path}", headers=shown),
        ):
            pass
        assert refused.value.status_code == 401


def test_of_what_only_the_newest_matters_the_rest_makes_way_and_is_counted():
    watcher = Watcher(Wanted())
    assert watcher.collect().snapshot
    for level in range(10):
        watcher.moment("s", {"level": [-level, -96]})
    watcher.moment("s", {"captions": {"ai": "one"}})
    watcher.moment("s", {"captions": {"ai": "one two"}})
    frame = watcher.collect()
    assert frame.moments == ({"session_id": "s", "level": [-9, -96], "captions": {"ai": "one two"}},)
    assert frame.dropped == {"levels": 9, "captions": 1}
    assert not watcher.woken.is_set()


def test_whoever_can_not_keep_up_with_states_gets_the_whole_board_and_misses_none():
    watcher = Watcher(Wanted())
    watcher.collect()
    for number in range(MOST_WAITING + 1):
        watcher.change(json.dumps({"number": number}))
    frame = watcher.collect()
    assert frame.snapshot
    assert not frame.changes
    watcher.change("{}")
    assert watcher.collect().changes == ("{}",)


def test_a_location_is_watched_by_those_who_watch_it():
    lyon = Entry("s", "in_progress", location="Lyon")
    assert Wanted("Lyon").fits(lyon)
    assert not Wanted("Oslo").fits(lyon)
    assert Wanted(None, frozenset({"s"})).fits(lyon)
    assert not Wanted("Lyon", frozenset({"t"})).fits(lyon)
