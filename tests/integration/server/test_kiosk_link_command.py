"""`vivavoce enrol` and `vivavoce sync`, over a real socket."""

import contextlib
import io
import json
import threading
from dataclasses import replace

import pytest
import structlog
import uvicorn

from app.commands import enrol, sync
from app.errors import BadUsage
from sync.errors import FolderInUse, SyncError
from sync.keys import kept_in_ring
from sync.link.errors import EnrolmentFailed
from sync.server.principals import Role
from sync.server.tables.sessions import SessionRow
from tests.support.delivered import signed_in
from tests.support.evidence import open_ledger
from tests.support.linked import schedule
from tests.support.serving import served


@pytest.fixture
def server(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server") as running:
        yield running


@pytest.fixture
def address(server):
    """The same application behind a real socket."""
    listening = threading.Event()

    class Told(uvicorn.Server):
        async def startup(self, sockets=None):
            await super().startup(sockets)
            listening.set()

    own = Told(uvicorn.Config(server.app, port=0, log_level="error", lifespan="off", ws="none"))
    thread = threading.Thread(target=own.run)
    thread.start()
    assert listening.wait(20)
    yield f"http://127.0.0.1:{own.servers[0].sockets[0].getsockname()[1]}"
    own.should_exit = True
    thread.join(20)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    """Whatever this machine has: a test leaves nothing in it."""
    monkeypatch.setattr(enrol, "system_ring", lambda: None)
    yield
    structlog.reset_defaults()  # the commands set logging up for a process of their own


def code_for(server):
    made = server.post("/devices/enrolment-codes", {"name": "Room 4"}, headers=signed_in(server, Role.ADMIN))
    return made.json()["code"]


def enrolled(server, address, folder, monkeypatch, **wanted):
    monkeypatch.setattr("sys.stdin", io.StringIO(code_for(server) + "\n"))
    return enrol.run(enrol.Wanted(address, **wanted), enrol.Desk(None, folder))


def told(*arguments, **options):
    with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(io.StringIO()):
        status = sync.run(None, *arguments, **options)
    return status, said.getvalue()


def test_a_kiosk_is_enrolled_pulls_and_says_how_it_stands(server, address, tmp_path, monkeypatch, capsys):
    folder = tmp_path / "kiosk"
    assert enrolled(server, address, folder, monkeypatch, name="Kiosk by the door") == 0
    said = capsys.readouterr().out
    assert "Enrolled with Northwind Trust as device-" in said
    assert (folder / "server.json").stat().st_mode & 0o777 == 0o600
    assert "private" not in (folder / "server.json").read_text()
    assert not kept_in_ring(folder)
    session_id, _ = schedule(server)
    status, said = told(folder, once=True, status=False, as_json=True)
    state = json.loads(said)
    assert (status, state["online"], state["backlog"]["events"], state["trouble"]) == (0, True, 0, "")
    with open_ledger(folder) as ledger:
        assert [head.session_id for head in ledger.sessions()] == [session_id]
        ledger.session(session_id).append_now("note", {"text": "an event to deliver"})
        status, said = told(folder, once=False, status=True, as_json=True)  # beside a kiosk that runs
        assert json.loads(said)["backlog"]["events"] == 1
        with pytest.raises(FolderInUse):
            told(folder, once=True, status=False, as_json=True)
    status, said = told(folder, once=True, status=False, as_json=False)
    assert status == 0
    assert "has everything" in said
    with server.parts.database.read() as db:
        assert db.get_one(SessionRow, session_id).head_seq == 1


def test_a_server_that_is_away_is_said_and_costs_nothing(server, address, tmp_path, monkeypatch):
    folder = tmp_path / "kiosk"
    enrolled(server, address, folder, monkeypatch)
    agreed = enrol.enrolment.enrolment_of(folder)
    enrol.enrolment.keep(folder, replace(agreed, server_url="http://127.0.0.1:1"))
    status, said = told(folder, once=True, status=False, as_json=False)
    assert status == 1
    assert "Not reached" in said


def test_what_makes_no_sense_is_refused_and_changes_nothing(server, address, tmp_path, monkeypatch):
    folder = tmp_path / "kiosk"
    with pytest.raises(BadUsage):
        enrol.run(enrol.Wanted(""), enrol.Desk(None, folder))
    with pytest.raises(EnrolmentFailed):
        enrol.run(enrol.Wanted("http://10.1.2.3"), enrol.Desk(None, folder))
    monkeypatch.setattr("sys.stdin", io.StringIO("7K4M-Q2ZD-X9RB-0T5V\n"))
    with pytest.raises(EnrolmentFailed):
        enrol.run(enrol.Wanted(address), enrol.Desk(None, folder))
    with pytest.raises(SyncError, match="belongs to no server"):
        told(folder, once=False, status=True, as_json=False)
    enrolled(server, address, folder, monkeypatch)
    with pytest.raises(BadUsage, match="already"):
        enrolled(server, address, folder, monkeypatch)
    assert enrolled(server, address, folder, monkeypatch, again=True) == 0
    with pytest.raises(BadUsage):
        told(folder, once=True, status=True, as_json=False)
    assert enrol.leave(enrol.Desk(None, folder)) == 0
    assert not (folder / "server.json").exists()
    with pytest.raises(BadUsage):
        enrol.leave(enrol.Desk(None, folder))
