"""What is sealed opens with the key and with nothing else, whole or from anywhere in the middle; and age itself agrees."""

import io
import random

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync import sealing
from sync.bech32 import NotBech32, decode
from sync.sealed_reading import open_payload, read_range

# A fixed identity, so that examples found once are found again.
KEY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"  # the format's own example
CHUNK = 65536


def content_of(size):
    return random.Random(size).randbytes(size)  # noqa: S311 - the same each time is the point


def in_memory(sealed):
    return lambda start, length: sealed[start : start + length]


@given(size=st.sampled_from([0, 1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_001]), data=st.data())
@settings(max_examples=40, deadline=None)
def test_any_range_of_a_sealed_file_is_that_range_of_what_is_inside(size, data):
    plain = content_of(size)
    other = sealing.recipient_of(sealing.new_identity())
    sealed = sealing.seal_bytes(plain, [other, sealing.recipient_of(KEY)])
    payload = open_payload(in_memory(sealed), len(sealed), [sealing.new_identity(), KEY])
    start, length = data.draw(st.integers(0, size + 9)), data.draw(st.integers(0, size + 9))
    assert b"".join(read_range(in_memory(sealed), payload, start, length)) == plain[start : start + length]
    assert payload.size == size


def test_age_opens_what_we_seal_and_we_open_what_age_seals():
    plain = content_of(70_000)
    own = pyrage.x25519.Identity.from_str(KEY)
    assert pyrage.decrypt(sealing.seal_bytes(plain, [sealing.recipient_of(KEY)]), [own]) == plain
    theirs = pyrage.encrypt(plain, [own.to_public()])
    assert sealing.open_bytes(theirs, [KEY]) == plain
    payload = open_payload(in_memory(theirs), len(theirs), [KEY])
    assert b"".join(read_range(in_memory(theirs), payload, 0, payload.size)) == plain


@pytest.mark.parametrize("size", [1, CHUNK, CHUNK + 1, 2 * CHUNK])
@pytest.mark.parametrize("cut", [1, 16, 17, CHUNK + 16])
def test_a_file_that_was_cut_short_does_not_open(size, cut):
    sealed = sealing.seal_bytes(content_of(size), [sealing.recipient_of(KEY)])
    left = sealed[: max(0, len(sealed) - cut)]
    with pytest.raises(sealing.CannotOpen):
        open_payload(in_memory(left), len(left), [KEY])
    with pytest.raises(sealing.CannotOpen):
        sealing.open_bytes(left, [KEY])


def read_all(sealed):
    payload = open_payload(in_memory(sealed), len(sealed), [KEY])
    return b"".join(read_range(in_memory(sealed), payload, 0, payload.size))


def test_no_byte_of_a_sealed_file_can_be_changed_unseen():
    plain = content_of(CHUNK + 50)
    sealed = sealing.seal_bytes(plain, [sealing.recipient_of(KEY)])
    places = [*range(260), *range(260, len(sealed), 1777), len(sealed) - 1]
    for place in places:
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(sealing.CannotOpen):
            read_all(bytes(changed))


def test_it_opens_for_nobody_else():
    sealed = sealing.seal_bytes(b"an answer", [sealing.recipient_of(KEY)])
    stranger = sealing.new_identity()
    with pytest.raises(sealing.CannotOpen):
        sealing.open_bytes(sealed, [stranger])
    with pytest.raises(sealing.CannotOpen, match="not sealed to this key"):
        open_payload(in_memory(sealed), len(sealed), [stranger])


@given(st.binary(max_size=600))
@settings(max_examples=60, deadline=None)
def test_nothing_that_claims_to_be_sealed_does_harm(garbage):
    for content in (
        garbage,
        b"age-encryption.org/v1\n" + garbage,
        b"age-encryption.org/v1\n-> X25519 " + garbage + b"\n--- x\n",
    ):
        with pytest.raises(sealing.CannotOpen):
            open_payload(in_memory(content), len(content), [KEY])


def test_a_full_disk_is_told_and_nothing_half_sealed_stays(tmp_path):
    class Full(io.RawIOBase):
        def writable(self):
            return True

        def write(self, content):
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        sealing.seal_stream(io.BytesIO(b"x" * 100), Full(), [sealing.recipient_of(KEY)])
    with pytest.raises(OSError, match="No space"):
        sealing.open_stream(io.BytesIO(sealing.seal_bytes(b"x", [sealing.recipient_of(KEY)])), Full(), [KEY])
    source = tmp_path / "plain"
    source.write_bytes(b"x")
    with pytest.raises(sealing.SealingFailed):
        sealing.seal_file(source, tmp_path / "sealed", [])
    assert [path.name for path in tmp_path.iterdir()] == ["plain"]


def test_a_file_is_sealed_whole_for_its_owner_alone(tmp_path):
    source, sealed, back = tmp_path / "plain", tmp_path / "plain.age", tmp_path / "back"
    source.write_bytes(content_of(100_000))
    sealing.seal_file(source, sealed, [sealing.recipient_of(KEY)])
    sealing.open_file(sealed, back, [KEY])
    assert back.read_bytes() == source.read_bytes()
    assert {path.stat().st_mode & 0o077 for path in (sealed, back)} == {0}


@pytest.mark.parametrize(
    "text", ["", "age", "AGE-SECRET-KEY-1", KEY[:-1] + "Q", KEY.lower()[:20] + KEY[20:], "AGE-SECRET-KEY-1" + "Q" * 600]
)
def test_what_is_no_key_is_said(text):
    with pytest.raises(sealing.CannotOpen):
        open_payload(in_memory(b""), 0, [text])
    with pytest.raises(sealing.CannotOpen):
        sealing.recipient_of(text)


def test_bech32_reads_what_was_published():
    assert decode(KEY) == ("age-secret-key-", b"\x42" * 32)  # age's specification, "The X25519 recipient type"
    with pytest.raises(NotBech32):
        decode("age1" + "q" * 20)
