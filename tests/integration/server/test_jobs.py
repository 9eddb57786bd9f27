"""What is done by the clock is done when it is due, by one of the processes, whatever happened to another."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from sync.server.jobs import rota, turns
from sync.server.jobs.rota import LEASE, Job, run, run_due
from sync.server.jobs.tidying import tidy
from sync.server.principals import Scope
from sync.server.tables.devices import ChallengeRow, DeviceTokenRow, EnrolmentCodeRow
from sync.server.tables.jobs import JobRow
from sync.server.tables.notices import AttemptRow, DeliveryRow, EndpointRow, NoticeRow
from sync.server.tables.operations import AttemptsRow, IdempotencyRow
from sync.server.tables.people import SignInRow
from sync.server.webhooks.delivering import deliver_due
from sync.server.webhooks.sending import Sender
from tests.support.happenings import happens
from tests.support.serving import served
from tests.support.webhook_receiver import receiving

EVERY = timedelta(minutes=1)


def test_a_job_is_done_once_a_period_by_whoever_comes_first(server):
    done = []
    job = Job("sweep", EVERY, lambda _parts: len(done) or done.append(1) or 1)
    assert run(server.parts, job) == 1
    assert run(server.parts, job) is None
    server.clock.advance(59)
    assert run(server.parts, job) is None
    server.clock.advance(1)
    assert run(server.parts, job) == 1


def test_who_is_at_it_keeps_the_others_out_until_the_lease_of_a_dead_one_lapses(server):
    def at_it(parts):
        assert run(parts, Job("sweep", EVERY, lambda _parts: pytest.fail("twice at once"))) is None
        return 1

    assert run(server.parts, Job("sweep", EVERY, at_it)) == 1
    server.clock.advance(60)
    assert turns.take(server.parts, "sweep", LEASE) is not None  # and dies
    again = Job("sweep", EVERY, lambda _parts: 2)
    assert run(server.parts, again) is None
    server.clock.advance(LEASE.total_seconds())
    assert run(server.parts, again) == 2


def test_a_slow_one_whose_lease_lapsed_does_not_speak_for_who_took_over(server):
    slow = turns.take(server.parts, "sweep", LEASE)
    server.clock.advance(LEASE.total_seconds())
    quick = turns.take(server.parts, "sweep", LEASE)
    late = server.clock.utc() + timedelta(days=9)
    turns.done(server.parts, "sweep", slow, next_at=late, took_ms=1, trouble=None)
    with server.parts.database.read() as db:
        assert db.get_one(JobRow, "sweep").claimed_by == quick


def test_a_job_that_fails_says_so_and_keeps_no_other_from_its_turn(server, monkeypatch):
    def breaks(_parts):
        raise OSError

    monkeypatch.setattr(rota, "ROTA", (Job("breaks", EVERY, breaks), Job("works", EVERY, lambda _parts: 3)))
    assert run_due(server.parts) == {"works": 3}
    with server.parts.database.read() as db:
        assert {row.name: row.trouble for row in db.scalars(select(JobRow))} == {"breaks": "OSError", "works": None}
    server.clock.advance(60)
    assert run_due(server.parts) == {"works": 3}


def test_everything_in_the_rota_finds_nothing_to_do_on_a_fresh_server(server):
    assert run_due(server.parts) == {job.name: 0 for job in rota.ROTA}


def _count(server, table):
    with server.parts.database.read() as db:
        return db.scalar(select(func.count()).select_from(table))


def test_what_has_had_its_time_is_thrown_away_and_what_has_not_is_kept(server):
    now = server.clock.utc()
    with server.parts.database.write() as db:
        for name, ends in (("old", now - timedelta(days=1)), ("new", now)):
            db.add(ChallengeRow(nonce=name, device_id="d", expires_at=ends))
            db.add(DeviceTokenRow(token_sha256=name, device_id="d", expires_at=ends))
            db.add(SignInRow(token_sha256=name, user_id="u", created_at=now, expires_at=ends))
            db.add(AttemptsRow(bucket=name, failures=1, window_ends_at=ends, blocked_until=None))
            db.add(
                IdempotencyRow(
                    actor_id="a",
                    key=name,
                    request_sha256="",
                    status=200,
                    answer_sealed=b"",
                    created_at=ends - timedelta(days=1),
                )
            )
            for used in (None, now):
                db.add(
                    EnrolmentCodeRow(
                        code_mac=f"{name}{used}",
                        name="",
                        location=None,
                        created_at=now,
                        created_by="a",
                        expires_at=ends,
                        used_at=used,
                        device_id=None,
                    )
                )
    assert tidy(server.parts) == 6
    assert tidy(server.parts) == 0
    assert [
        _count(server, table) for table in (ChallengeRow, DeviceTokenRow, SignInRow, AttemptsRow, IdempotencyRow)
    ] == [1] * 5
    assert _count(server, EnrolmentCodeRow) == 3


def test_the_webhooks_log_is_forgotten_after_its_days_and_a_removed_endpoint_with_it(database_url, tmp_path):
    with served(database_url, tmp_path / "s", allow_private_webhooks=True) as server, receiving() as receiver:
        owner = server.as_key(Scope.WEBHOOKS, Scope.RESULTS_READ)
        made = server.post("/webhook-endpoints", {"url": receiver.url}, headers=owner).json()
        happens(server, "session.created", "session.started")
        deliver_due(server.parts, Sender(allow_private=True))
        server.clock.advance(29 * 86_400)
        happens(server, "session.completed")
        server.client.delete(f"/api/v1/webhook-endpoints/{made['id']}", headers=owner)
        server.clock.advance(86_400)
        tidy(server.parts)
        assert [_count(server, table) for table in (NoticeRow, DeliveryRow, AttemptRow, EndpointRow)] == [1, 1, 0, 1]
        server.clock.advance(30 * 86_400)
        tidy(server.parts)
        assert [_count(server, table) for table in (NoticeRow, DeliveryRow, AttemptRow, EndpointRow)] == [0, 0, 0, 0]
