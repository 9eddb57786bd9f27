"""A kiosk's side and a proctor's side of the live link, played by hand over real connections to the real server."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.testclient import WebSocketTestSession

from engine.interview.facts import ControlUsed, Fact, Paused, SessionCompleted, TurnCommitted
from engine.interview.turns import Speaker
from sync.chain import DETECTOR_HEALTH, SIGNAL
from sync.events import Event
from sync.link.uploader import batch_body
from tests.support.delivered import DeliveredKiosk, enrolled
from tests.support.evidence import scheduled, started, turn
from tests.support.serving import Served
from tests.support.template_text import small_document

SESSION = "session-1"


class LiveKiosk:
    """An enrolled kiosk with a ledger of its own, that says on its live link what the story wants it to."""

    def __init__(self, served: Served, folder: Path, session_id: str = SESSION) -> None:
        self.served = served
        self.kiosk: DeliveredKiosk = enrolled(served, folder)
        self.session_id = session_id
        self.delivered = 0
        self.said = 0
        self.socket: WebSocketTestSession | None = None

    @property
    def id(self) -> str:
        return self.kiosk.id

    @property
    def shows(self) -> dict[str, str]:
        return self.kiosk.shows

    def states(self, *facts: Fact) -> list[Event]:
        """Have facts in the kiosk's own ledger."""
        place = self.kiosk.ledger.session(self.session_id)
        return [place.state_now(fact) for fact in facts]

    def appends(self, kind: str, body: dict[str, Any]) -> Event:
        return self.kiosk.ledger.session(self.session_id).append_now(kind, body)

    def starts(self, **template: Any) -> None:
        """Have somebody sit down and the interview begin, on the small template with these fields."""
        document = small_document() | template
        begins = replace(
            scheduled(self.session_id),
            template_document=document,
            stage={"id": "talk", "stage_name": "Interview", "stage_order": 1},
        )
        self.states(begins, started(self.kiosk.ledger))

    @contextmanager
    def connected(self) -> Iterator["LiveKiosk"]:
        with self.served.client.websocket_connect("/api/v1/kiosk/live", headers=self.shows) as socket:
            self.socket = socket
            try:
                yield self
            finally:
                self.socket = None

    def batch(self) -> dict[str, Any]:
        """The facts that were not delivered yet, as they go up."""
        events = self.kiosk.ledger.events(self.session_id, since=self.delivered)
        self.delivered = events[-1].seq + 1
        self.said += 1
        return {
            "type": "events",
            "id": str(self.said),
            "session_id": self.session_id,
            **batch_body(self.kiosk.ledger, events),
        }

    def says(self, **message: Any) -> None:
        assert self.socket is not None
        self.socket.send_text(json.dumps(message))

    def hears(self, kind: str) -> dict[str, Any]:
        """Return the next message down, which is of this kind."""
        assert self.socket is not None
        message: dict[str, Any] = self.socket.receive_json()
        assert message["type"] == kind, message
        return message

    def delivers(self) -> dict[str, Any]:
        """Send what is new and return the acknowledgement."""
        self.says(**self.batch())
        return self.hears("events.ack")

    def acknowledges(self, command: dict[str, Any], outcome: str, reason: str = "") -> None:
        self.says(type="ack", id=command["id"], outcome=outcome, reason=reason)

    def polls(self, *messages: dict[str, Any]) -> list[dict[str, Any]]:
        answer = self.served.post("/kiosk/live", {"messages": [*messages]}, headers=self.shows)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["messages"]
        return found


class Proctor:
    """Somebody who watches, and keeps their own copy of the board as the messages say."""

    def __init__(self, socket: WebSocketTestSession) -> None:
        self.socket = socket
        self.board: dict[str, dict[str, Any]] = {}
        self.kiosks: dict[str, dict[str, Any]] = {}
        self.events: list[dict[str, Any]] = []
        self.snapshots = 0
        self.cursor = ""
        self.dropped = {"levels": 0, "captions": 0}

    def takes(self) -> dict[str, Any]:
        """Take one message in."""
        message: dict[str, Any] = self.socket.receive_json()
        self.cursor = message["cursor"]
        for name, count in message.get("dropped", {}).items():
            self.dropped[name] += count
        if message["type"] == "snapshot":
            self.snapshots += 1
            self.board = {entry["session_id"]: entry for entry in message["sessions"]}
            self.kiosks = {kiosk["device_id"]: kiosk for kiosk in message["kiosks"]}
        for change in message.get("changes", ()):
            self._change(change)
        for moment in message.get("moments", ()):
            own = self.board[moment.pop("session_id")]
            own["captions"] |= moment.pop("captions", {})
            own.update(moment)
        return message

    def until(self, true: Callable[[], object]) -> None:
        """Take messages in until it is so."""
        while not true():
            self.takes()

    def kinds(self, session_id: str = SESSION) -> list[str]:
        return [event["kind"] for event in self.events if event["session_id"] == session_id]

    def _change(self, change: dict[str, Any]) -> None:
        if "kiosk" in change:
            self.kiosks[change["kiosk"]["device_id"]] = change["kiosk"]
            return
        session_id = change["session_id"]
        if "entry" in change:
            self.board[session_id] = change["entry"]
        if change.get("gone"):
            del self.board[session_id]
        if "fields" in change:
            self.board[session_id].update(change["fields"])
        if "event" in change:
            self.events.append({"session_id": session_id, **change["event"]})


@contextmanager
def watching(served: Served, shows: dict[str, str], query: str = "") -> Iterator[Proctor]:
    with served.client.websocket_connect(f"/api/v1/live{query}", headers=shows) as socket:
        yield Proctor(socket)


def signal(kind: str = "paste", phase: str = "point") -> tuple[str, dict[str, Any]]:
    """A signal as its detector states it."""
    body = {
        "v": 1,
        "kind": kind,
        "phase": phase,
        "span": None,
        "t_utc": "2026-03-02T09:00:00.000Z",
        "t_mono_ns": "1",
        "source": {"detector": "clipboard", "version": "1", "platform": "x11"},
        "observed": {"characters": 40},
        "statement": "Text was pasted.",
        "context": {"question_id": "q1", "who_speaks": None},
        "limits": [],
    }
    return SIGNAL, body


def health(state: str = "active", reason: str = "") -> tuple[str, dict[str, Any]]:
    """A detector's health as it is stated."""
    source = {"detector": "clipboard", "version": "1", "platform": "x11"}
    return DETECTOR_HEALTH, {"source": source, "state": state, "reason": reason, "kinds": ["paste"], "t_mono_ns": "1"}


CALLS = ControlUsed("call_proctor", 1000)
PAUSES = Paused("proctor", "a fire drill", 2000)
ENDS = SessionCompleted("finished")


def answers(text: str = "We cut the backlog by half.", number: int = 2) -> TurnCommitted:
    return TurnCommitted(turn(number, Speaker.PARTICIPANT, text, 3000))
