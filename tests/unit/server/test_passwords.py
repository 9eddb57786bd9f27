"""Passwords: real argon2id at RFC 9106's parameters, one spelling per phrase, and the same cost for whoever does not exist."""

import threading
from unittest.mock import Mock

import pytest
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from sync.server.people.passwords import Passwords, refuse_weak
from sync.server.problems import Problem

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def test_the_parameters_are_those_of_rfc_9106():
    passwords = Passwords()
    stored = passwords.hash("correct horse battery")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert passwords.fits(stored, "correct horse battery")
    assert not passwords.outdated(stored)
    assert passwords.outdated(CHEAP.hash("x"))


def test_a_phrase_fits_however_a_keyboard_composed_it():
    passwords = Passwords(CHEAP)
    assert passwords.fits(passwords.hash("caf\u00e9 au lait, bitte"), "cafe\u0301 au lait, bitte")


def test_a_hash_is_computed_also_for_whoever_does_not_exist():
    hasher = Mock(wraps=CHEAP)
    hasher.verify = Mock(side_effect=VerifyMismatchError)
    passwords = Passwords(hasher)
    assert not passwords.fits(None, "whatever it is")
    assert not passwords.fits("$argon2id$nonsense", "whatever it is")
    assert hasher.verify.call_count == 2


def test_what_no_account_has_never_fits_even_if_it_is_what_stands_in_for_it():
    passwords = Passwords(CHEAP)
    assert not passwords.fits(None, "whoever asks in vain waits as long as anybody")


def test_only_so_many_are_computed_at_once():
    entered, leave, most, now = threading.Semaphore(0), threading.Event(), [], []

    class Slow:
        def hash(self, _password):
            now.append(1)
            most.append(len(now))
            entered.release()
            leave.wait(10)
            now.pop()
            return "hash"

    passwords = Passwords(Slow())
    refused = []

    def ask():
        try:
            passwords.hash("x")
        except Problem as problem:
            refused.append((problem.status, problem.headers))

    threads = [threading.Thread(target=ask) for _ in range(20)]
    for thread in threads:
        thread.start()
    for _ in range(4):
        assert entered.acquire(timeout=10)
    leave.set()
    for thread in threads:
        thread.join(10)
    assert max(most) == 4
    assert len(most) + len(refused) == 20
    assert set(map(str, refused)) <= {str((503, {"Retry-After": "5"}))}


def test_whoever_finds_too_long_a_line_is_sent_away_at_once():
    passwords = Passwords(CHEAP)
    while passwords._line.acquire(blocking=False):
        pass
    with pytest.raises(Problem) as refused:
        passwords.fits(None, "x")
    assert (refused.value.status, refused.value.kind) == (503, "busy")
    passwords._line.release()
    assert not passwords.fits(None, "x")
    assert passwords._line.acquire(blocking=False), "whoever left made room"


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("eleven char", "at least 12 characters"),
        ("x" * 201, "at most 200 characters"),
        ("abababababab", "too easily guessed"),
        ("Asha.Rao@example.org", "too easily guessed"),
    ],
)
def test_weak_passwords_are_refused_with_the_reason(password, why):
    with pytest.raises(Problem) as refused:
        refuse_weak(password, "asha.rao@example.org", "Asha Rao")
    assert refused.value.detail == why


def test_a_long_phrase_in_any_script_will_do():
    refuse_weak("लंबा वाक्य याद रहता है", "asha@example.org", "Asha Rao")
