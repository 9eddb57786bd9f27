"""A house whose servers are real processes: its database, its folder, its address, and what an office asks of it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
from standardwebhooks import Webhook

from sync.server.application import build_parts
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.people import keys
from sync.server.principals import FOR_KEYS
from sync.server.settings import ServerSettings
from tests.support.mortal_child import Death
from tests.support.mortals import WITHIN_S, Life, own_port
from tests.support.server_child import ServerOrder, serve
from tests.support.template_text import small_document
from tests.support.webhook_receiver import Got

DOWN_FOR_S = 360.0
"""How long each server is down, by its own clock: claims of the one before have lapsed when the next one comes."""


@dataclass
class House:
    """A server's database, folder and address, and a key that may do everything a key may; whoever answers there."""

    database: str
    folder: Path
    port: int = field(default_factory=own_port)
    key: str = ""

    def __post_init__(self) -> None:
        with self.parts() as parts:
            upgrade(parts.database)
            with parts.database.write() as db:
                _, self.key = keys.add(db, parts, name="the office", scopes=FOR_KEYS, created_by="a test")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def parts(self) -> Iterator[Parts]:
        parts = build_parts(ServerSettings(database=self.database), self.folder / "server")
        try:
            yield parts
        finally:
            parts.database.close()

    def server(self, number: int = 0, death: Death | None = None, port: int | None = None) -> Life:
        """Begin the life of a server."""
        place = (
            "--database",
            self.database,
            "--data-dir",
            str(self.folder / "server"),
            "--port",
            str(port or self.port),
        )
        environment = {"VIVAVOCE_SERVER__ALLOW_PRIVATE_WEBHOOKS": "true", "XDG_CONFIG_HOME": str(self.folder)}
        order = ServerOrder(place, self.folder / "server.log", number * DOWN_FOR_S, death, environment)
        return Life(serve, order, killed_at=death if death and death.outside else None)

    def office(self, port: int | None = None) -> httpx2.Client:
        return httpx2.Client(
            base_url=f"http://127.0.0.1:{port or self.port}/api/v1", headers={"x-api-key": self.key}, timeout=WITHIN_S
        )


def asked(office: httpx2.Client, method: str, path: str, body: Any = None) -> Any:
    answer = office.request(method, path, json=body)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


def listening(life: Life) -> Life:
    life.wait_until(lambda said: any(words[0] == "line" for words in said), "a server that begins")
    return life


def two_stages() -> dict[str, Any]:
    """Return a template whose second stage follows by itself."""
    document = small_document()
    (first,) = document["stages"]
    review = {"id": "review", "stage_name": "Review", "stage_type": "final_review", "stage_order": 2}
    document["stages"] = [first | {"automation_rule": "auto_advance"}, first | review]
    return document


def signed(secret: str, got: Got) -> Any:
    """Return what was told. Its time is a server's that lives later than this process, so that the standard's tolerance is not asked."""
    moment = datetime.fromtimestamp(int(got.headers["webhook-timestamp"]), UTC)
    signature = Webhook(secret).sign(got.id, moment, got.body.decode())
    assert signature in got.headers["webhook-signature"].split()
    return json.loads(got.body)
