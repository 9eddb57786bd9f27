"""A kiosk with a real ledger that asks a real server, a request at a time: for stories about what goes between the two."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from engine.clock import VirtualClock
from sync.adoption import adopt
from sync.checkpoints import checkpoint_body
from sync.device_proofs import enrolment_proof, token_proof
from sync.events import Event, from_json, to_json
from sync.ledger import Ledger, SessionLedger
from sync.server.principals import Scope
from sync.server.sessions.creating import open_chain
from sync.times import rfc3339
from sync.writer import Room
from tests.support.evidence import open_ledger, scheduled, started
from tests.support.serving import Served


@dataclass
class KioskAtServer:
    """One kiosk. What a request answers is the last thing in `heard`."""

    served: Served
    ledger: Ledger
    clock: VirtualClock
    token: str = ""
    server_id: str = ""
    server_key: str = ""
    cursor: str | None = None
    heard: list[Any] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.ledger.device.id

    def enrol(self, code: str) -> Any:
        key = self.ledger.key
        body = {
            "code": code,
            "name": key.device.name,
            "public_key": key.device.public_key,
            "proof": enrolment_proof(key, code),
            "platform": "Linux",
            "version": "1.0",
        }
        answer = self.served.post("/devices/enrolments", body)
        if answer.status_code == 201:
            self.server_id, self.server_key = answer.json()["server_id"], answer.json()["server_public_key"]
        return answer

    def prove(self) -> Any:
        nonce = self.served.post("/devices/challenges", {"device_id": self.id}).json()["nonce"]
        signed = {
            "device_id": self.id,
            "nonce": nonce,
            "signature": token_proof(self.ledger.key, self.server_id, nonce),
        }
        answer = self.served.post("/devices/tokens", signed)
        self.token = answer.json().get("token", "")
        return answer

    def get(self, path: str) -> Any:
        return self.served.get(f"/kiosk{path}", headers=self._shows)

    def post(self, path: str, body: Any = None) -> Any:
        return self.served.post(f"/kiosk{path}", {} if body is None else body, headers=self._shows)

    def pull(self) -> list[dict[str, Any]]:
        """Ask for assignments until nothing is new, taking copies as they come."""
        lines: list[dict[str, Any]] = []
        while page := self.pull_once():
            lines += page
        return lines

    def pull_once(self, *, answer_is_lost: bool = False) -> list[dict[str, Any]]:
        answer = self.get("/assignments" + (f"?cursor={self.cursor}" if self.cursor else ""))
        assert answer.status_code == 200, answer.text
        said = answer.json()
        if not answer_is_lost:
            for line in said["data"]:
                if line["state"] == "offered":
                    self.copy(line["session_id"], [from_json(event) for event in line["events"]])
            self.cursor = said["meta"]["cursor"]
        data: list[dict[str, Any]] = said["data"]
        return data

    def copy(self, session_id: str, events: list[Event]) -> None:
        self.ledger.store.wait(lambda tx: adopt(tx, session_id, events, {self.server_key}), Room.OPENING)

    def start(self, session_id: str) -> SessionLedger:
        """Begin an interview, with or without a network."""
        session = self.ledger.session(session_id)
        session.state_now(started(self.ledger))
        return session

    def acknowledged(self, session_id: str) -> int:
        seq: int = self.get(f"/sessions/{session_id}/head").json()["acknowledged_seq"]
        return seq

    def deliver(self, session_id: str, since: int | None = None, until: int | None = None) -> Any:
        """Send the events from `since` (what the server lacks) to `until` (the last one)."""
        first = self.acknowledged(session_id) + 1 if since is None else since
        events = self.ledger.events(session_id, since=first)
        return self.send(session_id, events if until is None else events[: until - first + 1])

    def send(self, session_id: str, events: list[Event], **changed: Any) -> Any:
        last = events[-1]
        body = {
            "events": [to_json(event) for event in events],
            "head": checkpoint_body(self.ledger.key, session_id, last.seq, last.hash),
        }
        return self.post(f"/sessions/{session_id}/events", body | changed)

    def hand_over(self, session_id: str) -> Any:
        last = self.ledger.events(session_id)[-1]
        return self.post(f"/sessions/{session_id}/handover", {"head_seq": last.seq, "head_hash": last.hash})

    @property
    def _shows(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}


@contextmanager
def kiosk_at(served: Served, folder: Path, *, seed: int = 1) -> Iterator[KioskAtServer]:
    """Yield a kiosk with a ledger of its own and the server's clock, not enrolled yet."""
    with open_ledger(folder, served.clock, seed=seed) as ledger:
        yield KioskAtServer(served, ledger, served.clock)


def enrolled_kiosk(served: Served, kiosk: KioskAtServer, *, location: str | None = None) -> KioskAtServer:
    """Have an admin make a code, the kiosk enrol with it, and prove its key."""
    asked = {"name": f"Kiosk {next(served.numbers)}", "location": location}
    code = served.post("/devices/enrolment-codes", asked, headers=served.as_key(Scope.DEVICES_WRITE)).json()["code"]
    assert kiosk.enrol(code).status_code == 201
    assert kiosk.prove().status_code == 200
    return kiosk


def schedule(served: Served, *, location: str | None = None, in_hours: float = 1.0) -> str:
    """Schedule a session on the server; return its id."""
    session_id = served.parts.new_id()
    due = rfc3339(served.clock.utc() + timedelta(hours=in_hours))
    document = {"id": "support", "stages": [{"id": "s1", "stage_type": "ai_interview"}]}
    fact = replace(scheduled(session_id), scheduled_at=due, template_document=document)
    with served.parts.database.write() as db:
        open_chain(db, served.parts, fact, location=location)
    return session_id
