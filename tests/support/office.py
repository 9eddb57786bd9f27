"""An office that schedules interviews on a server and reads what came of them: for stories told over HTTP."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import pytest

from engine.interview.facts import (
    Fact,
    ScorecardIssued,
    SessionCompleted,
    SessionFailed,
    SessionStarted,
    TurnCommitted,
    body_of,
)
from engine.interview.turns import Speaker
from sync.chain import SIGNAL
from sync.server.principals import Role
from sync.server.sessions.chain_writer import append
from tests.support.evidence import ANSWER, scorecard, turn
from tests.support.serving import Served

TEMPLATE = "customer-support"

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""For what asks nothing of the database that another test does not ask of both."""


@dataclass
class Office:
    """An admin at a server that has the templates which come along."""

    served: Served
    admin: dict[str, str]

    def get(self, path: str, **more: Any) -> Any:
        return self.served.get(path, headers=self.admin, **more)

    def post(self, path: str, body: Any = None, **more: Any) -> Any:
        return self.served.post(
            path, {} if body is None else body, headers=self.admin | more.pop("headers", {}), **more
        )

    def send(self, method: str, path: str, body: Any = None) -> Any:
        return self.served.client.request(method, f"/api/v1{path}", json=body, headers=self.admin)

    def schedule(self, **more: Any) -> dict[str, Any]:
        asked = {"participant": {"name": "Sam Doe"}, "evaluation_template_id": TEMPLATE} | more
        answer = self.post("/sessions", {name: value for name, value in asked.items() if value is not None})
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

    def state(self, session_id: str, *facts: Fact | tuple[str, Mapping[str, Any]]) -> None:
        """Have the server append these facts, as if the interview had been held there."""
        for fact in facts:
            kind, body = fact if isinstance(fact, tuple) else (fact.KIND, body_of(fact))
            with self.served.parts.database.write() as db:
                append(db, self.served.parts, session_id, kind, dict(body))

    def hold(self, session_id: str, *, signals: int = 0) -> None:
        """Begin an interview, with one answer and so many signals."""
        self.state(
            session_id,
            SessionStarted(engines={}, device={}, audio={}),
            TurnCommitted(turn(1, Speaker.AI, "What did you change?", 340)),
            TurnCommitted(turn(2, Speaker.PARTICIPANT, ANSWER, 3000)),
            *((SIGNAL, {"kind": "tab_switch", "phase": "point", "span": None}) for _ in range(signals)),
        )

    def completed(self, *, scored: bool = True, signals: int = 0, **more: Any) -> str:
        """Schedule and hold a whole interview; return its id."""
        session_id: str = self.schedule(**more)["id"]
        self.hold(session_id, signals=signals)
        self.state(session_id, SessionCompleted("finished"))
        if scored:
            self.state(session_id, ScorecardIssued(1, None, asdict(scorecard())))
        return session_id

    def failed(self, reason: str = "device_fault", **more: Any) -> str:
        """Schedule an interview that breaks off; return its id."""
        session_id: str = self.schedule(**more)["id"]
        self.hold(session_id)
        self.state(session_id, SessionFailed(reason))
        return session_id


def office_at(served: Served) -> Office:
    """Open an office, with the template of its interviews."""
    office = Office(served, served.as_role(Role.ADMIN))
    answer = office.post("/evaluation-templates/import-builtin", {"names": [TEMPLATE]})
    assert answer.status_code == 200, answer.text
    return office
