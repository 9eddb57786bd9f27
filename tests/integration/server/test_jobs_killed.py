"""A process that is killed in the middle of its work leaves nothing lost and nothing done twice; real processes, real threads."""

import subprocess
import sys
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from engine.interview.facts import ScorecardIssued, SessionCompleted
from sync.server.application import build_parts
from sync.server.jobs.bell import Work
from sync.server.jobs.engine import Engine
from sync.server.principals import Role, Scope
from sync.server.tables.notices import DeliveryRow
from sync.server.tables.stages import StageStepRow
from tests.support.evidence import scorecard
from tests.support.happenings import happens
from tests.support.office import Office
from tests.support.serving import served
from tests.support.template_text import small_document
from tests.support.webhook_receiver import receiving

ROOT = Path(__file__).parents[3]


@pytest.fixture
def server(database_url, tmp_path):
    with served(database_url, tmp_path / "server", allow_private_webhooks=True) as running:
        running.clock.now = datetime.now(UTC)
        yield running


@contextmanager
def doomed(server, *dies_in):
    """Yield a process that does the jobs, once it runs; it is killed in the end."""
    database, folder = server.parts.settings.database, str(server.parts.folder)
    child = [sys.executable, "-m", "tests.support.jobs_child", database, folder, *dies_in]
    with subprocess.Popen(child, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout.readline() == "running\n"
            yield process
        finally:
            process.kill()


@contextmanager
def heirs(server, count):
    """Yield so many engines of this process, each with its own way to the database."""
    with ExitStack() as stack:
        for _ in range(count):
            parts = build_parts(server.parts.settings, server.parts.folder, server.clock)
            stack.callback(parts.database.close)
            engine = Engine(parts)
            engine.start()
            stack.callback(engine.stop)
        yield


def rows(server, table):
    with server.parts.database.read() as db:
        return db.scalars(select(table)).all()


def test_killed_while_an_endpoint_has_not_answered_yet(server):
    with receiving(shut=True) as receiver:
        server.post(
            "/webhook-endpoints", {"url": receiver.url}, headers=server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)
        )
        told = happens(server, "session.created", "session.started", "session.completed")
        with doomed(server):
            assert receiver.wait_for(1)
        assert receiver.ids == told[:1]
        assert {row.state for row in rows(server, DeliveryRow)} == {"waiting"}
        receiver.open_doors.set()
        server.clock.advance(3600)
        with heirs(server, 2):
            assert receiver.wait_for(4)
    assert receiver.ids == [told[0], *told]
    assert {row.state for row in rows(server, DeliveryRow)} == {"delivered"}


def test_killed_between_creating_the_next_stages_session_and_the_commit(server):
    office = Office(server, server.as_role(Role.ADMIN))
    document = small_document()
    (first,) = document["stages"]
    document["stages"] = [first | {"automation_rule": "auto_advance"}, first | {"id": "more", "stage_order": 2}]
    office.post("/evaluation-templates", document)
    session_id = office.schedule(evaluation_template_id="small")["id"]
    office.hold(session_id)
    office.state(session_id, SessionCompleted("finished"), ScorecardIssued(1, None, asdict(scorecard())))
    with doomed(server, "stage") as child:
        assert child.stdout.readline() == "hanging\n"
    assert len(office.get("/sessions").json()["data"]) == 1
    with heirs(server, 2):
        pass  # each looks for what others left behind as it begins, and finishes what it is at
    (step,) = rows(server, StageStepRow)
    assert step.state == "created"
    assert {each["id"] for each in office.get("/sessions").json()["data"]} == {session_id, step.next_session_id}


def test_a_commit_wakes_who_waits_for_its_work(server):
    woken = threading.Event()
    server.parts.bell.listen(Work.DELIVERIES, woken.set)
    with receiving() as receiver:
        happens(server, "session.created")
        assert not woken.is_set()
        server.post(
            "/webhook-endpoints", {"url": receiver.url}, headers=server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)
        )
        happens(server, "session.started")
    assert woken.is_set()
