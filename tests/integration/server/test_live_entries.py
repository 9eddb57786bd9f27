"""What the board tells of a room beside who speaks: the interviewer's quickness and next move, what is watched, how it is reached."""

import json
from collections import deque

import pytest

from engine.interview.facts import MoveChosen, TurnCommitted, TurnMeasured
from engine.interview.turns import Latency, Speaker
from sync.events import Event
from sync.server.live.asked import asked_of
from sync.server.live.entries import Asked, Entry
from sync.server.live.folding import latency_of, take
from sync.server.principals import Role
from tests.support.delivered import signed_in
from tests.support.evidence import turn
from tests.support.live import ENDS, SESSION, LiveKiosk, health, signal, watching

ASKS = MoveChosen(
    move="ask",
    reason="Asks for an example; nothing was said of care yet.",
    question_id="care-1",
    probe_of="t2",
    intended_text="What was it?",
    rule="probe.example",
    prompt="What was it?",
    turn_id="t3",
    trigger="answer",
)


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk = LiveKiosk(server, tmp_path / "kiosk")
    kiosk.starts()
    yield kiosk
    kiosk.kiosk.ledger.close()


@pytest.fixture
def proctor(server):
    return signed_in(server, Role.PROCTOR)


def reply(number, first_audio_ms):
    return TurnCommitted(turn(number, Speaker.AI, "What was it?", 3000, Latency(first_audio_ms, first_audio_ms + 90)))


def test_it_is_told_what_the_interviewer_is_about_to_do_and_why(server, kiosk, proctor):
    with kiosk.connected(), watching(server, proctor) as rosa:
        kiosk.states(ASKS)
        kiosk.delivers()
        rosa.until(lambda: SESSION in rosa.board and rosa.board[SESSION]["doing"])
        doing = rosa.board[SESSION]["doing"]
        assert (doing["move"], doing["rule"], doing["trigger"]) == ("ask", "probe.example", "answer")
        assert doing["reason"] == "Asks for an example; nothing was said of care yet."
        assert (doing["dimension_id"], doing["dimension"], doing["says"]) == ("care", "Care", "What was it?")
        assert not doing["said"]

        kiosk.states(reply(3, 640))
        kiosk.delivers()
        rosa.until(lambda: rosa.board[SESSION]["doing"]["said"])
        assert rosa.board[SESSION]["latency"] == {"last_ms": 640, "p50_ms": 640, "p95_ms": 640, "replies": 1}
        spoken = next(event["body"] for event in rosa.events if event["kind"] == "turn.committed")
        assert spoken["latency"] == {"first_audio_ms": 640, "first_content_ms": 730}

        kiosk.states(ENDS)
        kiosk.delivers()
        rosa.until(lambda: rosa.board[SESSION]["status"] == "completed")
        assert rosa.board[SESSION]["doing"] is None


def test_whoever_comes_late_is_told_the_same(server, kiosk, proctor):
    with kiosk.connected():
        kiosk.appends(*health())
        kiosk.states(ASKS, reply(3, 500), reply(5, 900), reply(7, 700))
        kiosk.appends(*health("degraded", "the clipboard is held by another program"))
        kiosk.appends(*health("degraded", "for another reason"))
        kiosk.appends(*signal("camera_still"))
        kiosk.states(TurnMeasured("t2", 4000, 4500, 4600, 4640, 4730, 2, 1, pauses=3))
        kiosk.delivers()
        with watching(server, proctor) as rosa:
            rosa.takes()
            entry = rosa.board[SESSION]
    assert entry["latency"] == {"last_ms": 700, "p50_ms": 700, "p95_ms": 900, "replies": 3}
    assert entry["doing"]["dimension"] == "Care"
    assert [each["state"] for each in entry["coverage"]["clipboard"]] == ["active", "degraded"]
    assert entry["detectors"]["clipboard"]["reason"] == "for another reason"
    assert entry["stills"]["count"] == 1
    assert not entry["listening_in"]
    assert not {"asked", "replies_ms", "answered_seq"} & set(entry)
    story = server.get(f"/sessions/{SESSION}/live", headers=proctor).json()
    told = {event["kind"]: event["body"] for event in story["events"]}
    assert told["turn.measured"]["pauses"] == 3
    assert told["interviewer.move"]["dimension"] == "Care"
    assert story["entry"]["coverage"] == entry["coverage"]


def test_it_is_told_how_the_kiosk_is_reached_and_when_it_is_not(server, kiosk, proctor):
    state = {"type": "state", "session_id": SESSION, "phase": "listening", "elapsed_s": 10.0}
    with watching(server, proctor) as rosa:
        with kiosk.connected():
            kiosk.delivers()
            kiosk.says(**state, round_trip_ms=18.5, backlog=4)
            rosa.until(lambda: SESSION in rosa.board and rosa.board[SESSION]["network"]["link"])
            assert rosa.board[SESSION]["network"] == {"link": "websocket", "round_trip_ms": 18.5, "backlog": 4}
        rosa.until(lambda: rosa.board[SESSION]["network"]["link"] is None)
        assert rosa.board[SESSION]["network"]["backlog"] == 4

        kiosk.polls(state)
        rosa.until(lambda: rosa.board[SESSION]["network"]["link"] == "polling")
        assert rosa.kiosks[kiosk.id]["online"]
        hub = server.parts.live
        hub._polled[kiosk.id] -= 60  # as if it had been silent for a minute
        server.client.portal.call(hub.look_once, server.parts)
        rosa.until(lambda: not rosa.kiosks[kiosk.id]["online"])
        assert rosa.board[SESSION]["network"]["link"] is None


@pytest.mark.parametrize(
    ("waits", "p50", "p95"), [([5], 5, 5), ([1, 2], 1, 2), ([*range(1, 21)], 10, 19), ([*range(1, 101)], 50, 95)]
)
def test_a_percentile_is_one_of_the_waits(waits, p50, p95):
    found = latency_of(7, deque(waits))
    assert (found["p50_ms"], found["p95_ms"], found["last_ms"], found["replies"]) == (p50, p95, 7, len(waits))


def fact(kind, body):
    return Event(SESSION, 1, "2026-03-02T09:00:00.000Z", "1", kind, body, "", "", "", "")


ODD = [
    ("interviewer.move", {}),
    ("interviewer.move", {"question_id": 7, "rule": ["x"], "reason": "r" * 9000, "prompt": None}),
    ("turn.committed", {"turn": {"speaker": "ai", "text": "x", "latency": {"first_audio_ms": True}}}),
    ("turn.committed", {"turn": None}),
    ("proctor.listened", {"phase": "begin"}),
    ("detector.health", {"source": None}),
    ("candidate.control", {}),
]


@pytest.mark.parametrize(("kind", "body"), ODD)
def test_a_body_of_another_shape_breaks_no_board(kind, body):
    entry = Entry(SESSION, "in_progress")
    assert "seq" in take(entry, fact(kind, body))
    assert len(json.dumps(entry.to_json())) < 4000
    assert entry.latency is None


@pytest.mark.parametrize(
    "scheduled",
    [
        {},
        {"template_document": None},
        {"template_document": {"stages": [{"id": "other"}]}},
        {"template_document": {"stages": [{"id": "talk", "rubric": {"dimensions": [{"id": "care"}]}}]}},
    ],
)
def test_a_template_that_can_not_be_read_leaves_the_board_without_it(scheduled):
    assert asked_of(scheduled, "talk") == Asked()
