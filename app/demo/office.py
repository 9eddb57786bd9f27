"""The office behind a demo: a server in a process of its own, somebody who schedules, and a look at what arrived there.

Everything goes over the server's own interface, as it would for a person or a program elsewhere.
"""

import asyncio
import json
import os
import re
import select
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from app.errors import AppError
from app.settings import Settings
from engine.clock import SystemClock
from engine.companions import dying_with_us
from engine.interview.templates import EvaluationTemplate
from engine.templates import to_document
from sync.ledger import Ledger
from sync.link import enrolment
from sync.link.wire import Wire

KIOSK = "demo kiosk"
_SCOPES = ("devices:write", "recordings:read", "results:read", "sessions:read", "sessions:write", "templates:write")
_STARTS_WITHIN_S = 60.0
_STOPS_WITHIN_S = 15.0
_ANSWERS_WITHIN_S = 60.0
_MOST_ZIPPED = 1 << 30
_LISTENING = re.compile(r"Listening on (http://\S+)")


class OfficeFailed(AppError):
    """The demo's server does not do what a demo needs."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """What the office made: the session's id and its access code."""

    session_id: str
    code: str


class Office:
    """Asks a running server with a key. Every method blocks and raises `OfficeFailed`."""

    def __init__(self, url: str, key: str, folder: Path) -> None:
        self.url = url
        self._folder = folder
        self._client = httpx2.Client(
            base_url=f"{url}/api/v1", headers={"x-api-key": key}, timeout=_ANSWERS_WITHIN_S, trust_env=False
        )

    def schedule(self, template: EvaluationTemplate, name: str, metadata: dict[str, Any]) -> Appointment:
        """Take the template in and schedule its interview for a person."""
        return self.appoint(self.publish(template), name, metadata)

    def publish(self, template: EvaluationTemplate) -> str:
        """Take a template in; return its id."""
        document = to_document(template)
        self._post("/evaluation-templates", document | {"status": "active"})
        return str(document["id"])

    def appoint(
        self, template_id: str, name: str, metadata: dict[str, Any], *, location: str | None = None
    ) -> Appointment:
        """Schedule an interview for a person, at a location where one is named."""
        asked = {
            "participant": {"name": name},
            "evaluation_template_id": template_id,
            "metadata": metadata,
            "location": location,
        }
        made = self._post("/sessions", asked)
        return Appointment(str(made["id"]), str(made["access_code"]))

    def enrolment_code(self, name: str, location: str | None = None) -> str:
        """Return a one-time code to enrol a kiosk of this name with."""
        return str(self._post("/devices/enrolment-codes", {"name": name, "location": location})["code"])

    def employ(self, email: str, name: str, role: str, password: str) -> None:
        """Add a person who may sign in, as the server's own command line does."""
        command = ["add-user", "--email", email, "--name", name, "--role", role, "--data-dir", str(self._folder)]
        done = subprocess.run(
            [sys.executable, "-m", "app", "server", *command],
            input=f"{password}\n",
            capture_output=True,
            text=True,
            check=False,
            env=own_copy(),
        )
        if done.returncode:
            raise OfficeFailed("The demo's server takes nobody in", done.stderr.strip()[-300:])

    def enrol(self, settings: Settings) -> None:
        """Enrol the kiosk of these settings with a one-time code."""
        code = self.enrolment_code(KIOSK)
        with Ledger.open(settings.data_dir, SystemClock(), device_name=KIOSK) as ledger:
            asyncio.run(_enrolled(settings, ledger, self.url, code))

    def record(self, session_id: str) -> bytes:
        """Return the session's record as the server tells it."""
        return self._get(f"/sessions/{session_id}/record").content

    def bring_bundle(self, session_id: str, folder: Path) -> None:
        """Fetch all there is of a session, unsealed, into a folder."""
        content = self._get(f"/sessions/{session_id}/bundle").content
        zipped = folder / "bundle.zip"
        zipped.write_bytes(content)
        with zipfile.ZipFile(zipped) as bundle:
            if sum(each.file_size for each in bundle.infolist()) > _MOST_ZIPPED:
                raise OfficeFailed("The bundle is too large", f"{zipped}")
            bundle.extractall(folder)
        zipped.unlink()

    def close(self) -> None:
        """Let the connection go."""
        self._client.close()

    def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = self._asked("POST", path, json=body)
        made: dict[str, Any] = answer.json()
        return made

    def _get(self, path: str) -> httpx2.Response:
        return self._asked("GET", path)

    def _asked(self, method: str, path: str, **what: Any) -> httpx2.Response:  # noqa: ANN401 - as the library takes it
        try:
            answer = self._client.request(method, path, **what)
        except httpx2.HTTPError as exc:
            raise OfficeFailed("The demo's server does not answer", f"{path}: {type(exc).__name__}") from exc
        if not answer.is_success:
            raise OfficeFailed("The demo's server refuses", f"{method} {path}: {answer.text[:300]}")
        return answer


@contextmanager
def open_office(folder: Path) -> Iterator[Office]:
    """Start a server on a free port of this machine, with a database of its own in `folder`; stop it at the end."""
    place = ("--data-dir", str(folder))
    key = _made_key(place)
    log = folder / "server.log"
    with log.open("wb") as told, _server(place, told) as child:
        office = Office(_address(child, log), key, folder)
        try:
            yield office
        finally:
            office.close()


@contextmanager
def _server(place: tuple[str, ...], told: Any) -> Iterator["subprocess.Popen[str]"]:  # noqa: ANN401 - an open file
    child = subprocess.Popen(
        [*dying_with_us(), sys.executable, "-m", "app", "server", "--port", "0", "--host", "127.0.0.1", *place],
        stdout=subprocess.PIPE,
        stderr=told,
        stdin=subprocess.DEVNULL,
        text=True,
        env=own_copy(),
    )
    with child:
        try:
            yield child
        finally:
            child.send_signal(signal.SIGTERM)
            try:
                child.wait(_STOPS_WITHIN_S)
            except subprocess.TimeoutExpired:
                child.kill()


def _address(child: "subprocess.Popen[str]", log: Path) -> str:
    """Wait for the line that says where the server is."""
    out = child.stdout
    ready = out is not None and bool(select.select([out], [], [], _STARTS_WITHIN_S)[0])
    line = out.readline() if out is not None and ready else ""
    if found := _LISTENING.match(line):
        return found[1]
    last = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
    raise OfficeFailed("The demo's server does not start", last[0][:300] if last else "it said nothing")


def _made_key(place: tuple[str, ...]) -> str:
    scopes = [word for scope in _SCOPES for word in ("--scope", scope)]
    done = subprocess.run(
        [sys.executable, "-m", "app", "server", "add-key", "--name", "demo", *scopes, "--json", *place],
        capture_output=True,
        text=True,
        check=False,
        env=own_copy(),
    )
    if done.returncode:
        raise OfficeFailed("The demo's server can't be set up", done.stderr.strip()[-300:])
    return str(json.loads(done.stdout)["key"])


async def _enrolled(settings: Settings, ledger: Ledger, url: str, code: str) -> None:
    wire = Wire(url)
    try:
        await enrolment.enrol(settings.data_dir, ledger.key, wire, code, KIOSK)
    finally:
        await wire.close()


def own_copy() -> dict[str, str]:
    """Return ours, in which `python -m app` is this very copy of the product."""
    ways = [str(Path(__file__).resolve().parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(ways)}
