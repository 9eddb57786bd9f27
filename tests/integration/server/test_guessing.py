"""Guessing at passwords and codes gets slower and slower, for all processes together; whoever owns the account is not shut out by it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from starlette.requests import HTTPConnection

from sync.server.database import Database
from sync.server.people import accounts
from sync.server.people.guessing import (
    ACCOUNT,
    CODES,
    Limit,
    address_of,
    bucket,
    count_guess,
    forgive,
)
from sync.server.principals import Role
from sync.server.problems import Problem
from sync.server.tables.operations import AttemptsRow
from tests.support.serving import QUICK

EMAIL, PASSWORD = "asha@example.org", "correct horse battery"
THREE = Limit("three", free=3, first_s=1.0, longest_s=10.0, window_s=60.0)


@pytest.fixture
def asha(server):
    with server.parts.database.write() as session:
        hashed = QUICK.hash(PASSWORD)
        accounts.add(session, server.parts, email=EMAIL, name="Asha Rao", role=Role.ADMIN, password_hash=hashed)


def sign_in(server, password=PASSWORD, email=EMAIL):
    return server.post("/sign-in", {"email": email, "password": password})


def waits(server, what="it"):
    """How long each of several guesses in a row would have to wait for the next."""
    told = []
    for _ in range(8):
        try:
            count_guess(server.parts, bucket(THREE, what))
            told.append(0)
        except Problem as problem:
            told.append(int(problem.headers["Retry-After"]))
            server.clock.advance(told[-1])
    return told


def test_some_guesses_are_free_then_each_waits_twice_as_long_up_to_a_bound(server):
    assert waits(server) == [0, 0, 0, 1, 0, 2, 0, 4]
    assert waits(server) == [0, 8, 0, 10, 0, 10, 0, 10]


def test_a_guess_that_must_wait_does_not_make_the_wait_longer(server):
    for _ in range(3):
        count_guess(server.parts, bucket(THREE, "it"))
    for _ in range(20):
        with pytest.raises(Problem) as refused:
            count_guess(server.parts, bucket(THREE, "it"))
        assert refused.value.headers == {"Retry-After": "1"}


def test_what_was_long_ago_is_forgotten(server):
    for _ in range(3):
        count_guess(server.parts, bucket(THREE, "it"))
    server.clock.advance(61)
    assert waits(server)[:3] == [0, 0, 0]


def test_one_is_not_held_to_anothers_guesses_and_a_right_one_clears_the_count(server):
    for _ in range(3):
        count_guess(server.parts, bucket(THREE, "it"))
    count_guess(server.parts, bucket(THREE, "something else"))
    with server.parts.database.write() as session:
        forgive(session, bucket(THREE, "it"))
    assert waits(server)[:3] == [0, 0, 0]


def test_guesses_at_the_same_moment_in_several_processes_are_all_counted(server):
    others = [replace(server.parts, database=Database(server.parts.settings.database)) for _ in range(3)]

    def guess(number):
        try:
            count_guess(others[number % 3], bucket(THREE, "b"), bucket(THREE, "a"))
        except Problem:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        went_on = list(pool.map(guess, range(12)))
    for other in others:
        other.database.close()
    assert went_on.count(True) == 3


def test_a_guesser_is_told_to_wait_and_the_right_password_waits_too(server, asha):
    for _ in range(10):
        assert sign_in(server, "wrong").status_code == 401
    refused = sign_in(server)
    assert refused.status_code == 429
    assert refused.json()["type"] == "urn:vivavoce:problem:too-many-attempts"
    server.clock.advance(int(refused.headers["retry-after"]))
    assert sign_in(server).status_code == 200


def test_guesses_from_elsewhere_do_not_shut_a_person_out_where_they_are_known(server, asha):
    assert sign_in(server).status_code == 200
    for number in range(ACCOUNT.free):  # as if from as many other addresses
        count_guess(server.parts, bucket(ACCOUNT, EMAIL), bucket(THREE, f"198.51.100.{number}"))
    with pytest.raises(Problem):
        count_guess(server.parts, bucket(ACCOUNT, EMAIL), bucket(THREE, "203.0.113.9"))
    assert sign_in(server).status_code == 200


def test_a_locked_account_is_open_again_within_a_minute_of_the_last_guess(server, asha):
    for _ in range(40):
        try:
            count_guess(server.parts, bucket(ACCOUNT, EMAIL))
        except Problem as problem:
            server.clock.advance(int(problem.headers["Retry-After"]))
    server.clock.advance(60)
    assert sign_in(server).status_code == 200


def test_guessing_at_many_accounts_from_one_address_is_slowed_as_well(server, asha):
    answers = [sign_in(server, "wrong", f"someone{number}@example.org").status_code for number in range(21)]
    assert answers == [401] * 20 + [429]
    assert sign_in(server).status_code == 429


def test_an_admin_who_sets_the_password_also_forgets_the_guesses(server, asha):
    admin = server.as_role(Role.ADMIN)
    for _ in range(10):
        sign_in(server, "wrong")
    user_id = next(user["id"] for user in server.get("/users", headers=admin).json()["data"] if user["email"] == EMAIL)
    server.post(f"/users/{user_id}/password", {"password": "another long phrase"}, headers=admin)
    assert sign_in(server, "another long phrase").status_code == 200


def test_the_database_lists_neither_addresses_nor_accounts(server, asha):
    sign_in(server, "wrong")
    with server.parts.database.read() as session:
        kept = [row.bucket for row in session.query(AttemptsRow)]
    assert len(kept) == 2
    assert all(len(each) == 64 for each in kept)


@pytest.mark.parametrize(
    ("host", "counted_as"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
    ],
)
def test_an_ipv6_customer_is_one_address(host, counted_as):
    assert address_of(HTTPConnection({"type": "http", "client": (host, 1), "headers": []})) == counted_as


def test_codes_have_a_count_of_their_own(server):
    for _ in range(CODES.free):
        count_guess(server.parts, bucket(CODES, "enrolment", "192.0.2.7"))
    with pytest.raises(Problem):
        count_guess(server.parts, bucket(CODES, "enrolment", "192.0.2.7"))
    count_guess(server.parts, bucket(CODES, "enrolment", "192.0.2.8"))
