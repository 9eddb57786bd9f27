"""A request that comes twice is done once and answered alike, also when both come at the same moment to two processes."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from sqlalchemy import select

from sync.server.database import Database
from sync.server.idempotency import Answer, key_of, once
from sync.server.problems import Problem
from sync.server.tables.operations import IdempotencyRow, OwnSecretRow

SAME, OTHER = "a" * 64, "b" * 64


def do_it(server, key="k", request=SAME, actor="asker", parts=None, before=lambda: None):
    """Write a row of its own and answer with a secret, under a key."""
    parts = parts or server.parts
    with parts.database.write() as session:

        def act():
            before()
            number = len(session.scalars(select(OwnSecretRow)).all()) + 1
            session.add(OwnSecretRow(name=f"done {number}", sealed=b"", public="", created_at=parts.clock.utc()))
            session.flush()
            return Answer(201, {"code": f"ABCD-{number}"})

        return once(session, parts, actor, key, request, act)


def times_done(server):
    with server.parts.database.read() as session:
        return len(session.scalars(select(OwnSecretRow)).all())


def test_the_second_gets_the_first_ones_answer(server):
    first, second = do_it(server), do_it(server)
    assert (first.status, first.body, first.repeated) == (201, {"code": "ABCD-1"}, False)
    assert (second.status, second.body, second.repeated) == (201, {"code": "ABCD-1"}, True)
    assert second.as_response().headers["idempotent-replayed"] == "true"
    assert times_done(server) == 1


def test_without_a_key_each_counts(server):
    assert [do_it(server, key=None).body["code"] for _ in range(2)] == ["ABCD-1", "ABCD-2"]


def test_the_same_key_for_another_request_is_refused(server):
    do_it(server)
    with pytest.raises(Problem) as refused:
        do_it(server, request=OTHER)
    assert (refused.value.status, refused.value.kind) == (422, "key-reused")
    assert times_done(server) == 1


def test_two_askers_do_not_share_keys(server):
    assert do_it(server, actor="one").body != do_it(server, actor="another").body


def test_what_failed_left_no_trace_and_may_be_tried_again(server):
    def fail():
        raise Problem(409, "not-now", "Not now")

    with pytest.raises(Problem):
        do_it(server, before=fail)
    assert do_it(server).repeated is False
    assert times_done(server) == 1


def test_two_at_the_same_moment_in_two_processes_do_it_once(server):
    both = [replace(server.parts, database=Database(server.parts.settings.database)) for _ in range(2)]
    ready = Barrier(2)

    def ask(number):
        ready.wait()
        return [do_it(server, key=f"k{turn}", parts=both[number]).body["code"] for turn in range(8)]

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(ask, range(2))
    for parts in both:
        parts.database.close()
    assert one == other
    assert times_done(server) == 8


def test_answers_lie_sealed(server):
    do_it(server)
    with server.parts.database.read() as session:
        assert b"ABCD" not in session.scalars(select(IdempotencyRow)).one().answer_sealed


def test_a_key_stands_in_the_header_or_in_the_body_but_not_differently_in_both():
    assert key_of("a", None) == key_of(None, "a") == key_of("a", "a") == "a"
    assert key_of(None, None) is None
    with pytest.raises(Problem):
        key_of("a", "b")
