"""One spelling for a value, one hash for a fact."""

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from sync.canonical import MAX_DEPTH, canonical, parse, parse_canonical
from sync.errors import FactRefused, NotCanonical
from sync.events import MAX_BODY, NO_HASH, Event, Moment, body_text, from_line, hash_body, hash_event, seal, to_line
from tests.support.evidence import START, salts

SAFE = 2**53 - 1

values = st.recursive(
    st.none() | st.booleans() | st.integers(-SAFE, SAFE) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def sealed(body: object, *, mono_ns: int = 7, kind: str = "note") -> Event:
    return seal(
        session_id="s",
        seq=0,
        at=Moment(START, mono_ns),
        kind=kind,
        body=body_text(body, kind),
        prev_hash=NO_HASH,
        random_bytes=salts(),
    )


@given(values)
def test_reading_back_what_was_written_gives_the_same_spelling(value):
    written = canonical(value)
    assert canonical(parse(written)) == written
    assert parse_canonical(written) == parse(written)


@given(st.dictionaries(st.text(max_size=5), values, max_size=4))
def test_an_event_survives_its_line(body):
    event = sealed(body)
    assert from_line(to_line(event)) == event
    assert hash_event(event) == event.hash
    assert hash_body(event.salt, event.body) == event.body_hash


@given(values)
def test_the_fast_way_gives_the_standard_s_bytes(value):
    assert canonical(value) == rfc8785.dumps(value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_is_spelled_as_the_standard_has_it(number):
    assert canonical(number) == rfc8785.dumps(number)


def test_keys_are_sorted_as_the_standard_has_it():
    assert canonical({"€": 1, "\r": 2, "1": 3, "😀": 4, "ö": 5}) == '{"\\r":2,"1":3,"ö":5,"€":1,"😀":4}'.encode()


@pytest.mark.parametrize(
    ("number", "spelling"),
    [(1.0, b"1"), (-0.0, b"0"), (1e21, b"1e+21"), (1e-7, b"1e-7"), (333333333.33333329, b"333333333.3333333")],
)
def test_numbers_are_spelled_as_the_standard_has_it(number, spelling):
    assert canonical(number) == spelling


def test_half_a_surrogate_pair_becomes_a_replacement_character():
    assert canonical({"text": "a\ud800b"}) == '{"text":"a\ufffdb"}'.encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf"), 2**53, -(2**53)])
def test_numbers_without_a_json_form_are_refused_by_path(number):
    with pytest.raises(NotCanonical, match=r"\$\.levels\[1\]"):
        canonical({"levels": [0, number]})


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":2}',
        "[NaN]",
        "[Infinity]",
        "[1e999]",
        "[" * 100_000,
        "[" + "9" * 5000 + "]",
        "",
        "[1,]",
        b"\xff\xfe\x00",
    ],
)
def test_what_two_readers_could_read_differently_is_refused(text):
    with pytest.raises(NotCanonical):
        canonical(parse(text))


def test_a_second_spelling_of_a_value_is_refused():
    for spelling in (b'{"b":1,"a":2}', b'{"a": 1}', b"[1.0]", b'"\\u0041"', b'"\\ud800"', b"[1] "):
        with pytest.raises(NotCanonical, match="canonical"):
            parse_canonical(spelling)


def test_nesting_has_an_end():
    value: object = 1
    for _ in range(MAX_DEPTH):
        value = [value]
    assert parse(canonical(value)) == value
    with pytest.raises(NotCanonical, match="levels"):
        canonical([value])


def test_a_monotonic_clock_beyond_two_to_the_53_survives():
    event = sealed({}, mono_ns=2**53 + 1)
    assert from_line(to_line(event)).t_mono_ns == 2**53 + 1
    assert hash_event(event) == event.hash


@pytest.mark.parametrize(
    "body", [[1], "text", None, {1: 2}, {"x": b"bytes"}, {"x": float("nan")}, {"x": "a" * MAX_BODY}]
)
def test_a_body_is_a_bounded_json_object(body):
    with pytest.raises(FactRefused):
        sealed(body)


@pytest.mark.parametrize("kind", ["", "Upper", "a b", "a..b", "ä", "x" * 65])
def test_a_kind_is_a_plain_word(kind):
    with pytest.raises(FactRefused):
        sealed({}, kind=kind)


def test_equal_bodies_hash_differently_so_that_none_can_be_guessed():
    random_bytes = salts()
    one, other = (
        seal(
            session_id="s",
            seq=0,
            at=Moment(START, 1),
            kind="note",
            body="{}",
            prev_hash=NO_HASH,
            random_bytes=random_bytes,
        )
        for _ in range(2)
    )
    assert one.body_hash != other.body_hash
