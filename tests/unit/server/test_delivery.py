"""What can be found wrong with a delivery without looking into the database."""

from dataclasses import replace

import pytest

from sync.canonical import canonical
from sync.events import Moment, hash_event, seal, to_json, with_hash
from sync.server.ingest.delivery import MOST_EVENTS, inspect
from tests.support.evidence import START, salts


def event(seq=0, prev_hash="0" * 64, **body):
    sealed = seal(
        session_id="Ab-_9",
        seq=seq,
        at=Moment(START, 2**63 - 1),
        kind="a.b_c9",
        body=canonical(body).decode(),
        prev_hash=prev_hash,
        random_bytes=salts(),
    )
    assert sealed.hash == hash_event(sealed)
    return sealed


def inspected(*events):
    return inspect("Ab-_9", [each if isinstance(each, dict) else to_json(each) for each in events], {}, b"")


@pytest.mark.parametrize(
    "body", [{}, {"é": [1.5, -0.0, 1e21, 1e-7], "\U0001f600": "\x00\u2028"}, {"a": {"b": [None, True, ""]}}]
)
def test_hashes_are_those_of_the_ledger_whatever_the_body(body):
    first = event(**body)
    second = event(1, first.hash, **body)
    found = inspected(first, second)
    assert found.wrong is None
    assert [one.event for one in found.events] == [first, second]
    assert [one.text for one in found.events] == [canonical(body).decode()] * 2


def test_the_first_thing_wrong_is_named():
    first = event(a=1)
    second = event(1, first.hash)
    assert inspected(first, with_hash(replace(second, prev_hash="1" * 64))).wrong.detail.endswith("prev_hash")
    assert inspected(first, event(2, first.hash)).wrong.kind == "gap"
    assert "body" in inspected(replace(first, body={"a": 2})).wrong.detail
    assert "hash" in inspected(replace(first, hash="1" * 64)).wrong.detail
    assert "another session" in inspect("other", [to_json(first)], {}, b"").wrong.detail
    assert "unknown: more" in inspected(to_json(first) | {"more": 1}).wrong.detail


def test_a_delivery_is_bounded_and_keeps_what_it_can_say_of_itself():
    found = inspected(*[{"seq": 2**80}] * (MOST_EVENTS + 1))
    assert (found.wrong.kind, found.count, found.first_seq) == ("forged", MOST_EVENTS + 1, 2**31 - 2)
    assert inspected().wrong is not None
    assert inspected({"\ud800": 1}).wrong.detail.encode()
