"""Reads any range of an age file without opening the rest: a player seeks in a recording that lies sealed, and no plain copy is ever made.

The payload of an age file is a row of chunks, each sealed by itself with its number and with whether it is the last one; so a chunk can be
neither changed nor moved, and a file that was cut short is found out. The format is age-encryption.org/v1, by C2SP's `age.md`; `pyrage`
only opens from the beginning on, which is why this is here. Only X25519 recipients are known.
"""

import base64
import binascii
import hmac
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.bech32 import NotBech32, decode
from sync.sealing import CannotOpen

Fetch = Callable[[int, int], bytes]
"""Returns the bytes from a start on, as many as asked for or up to the end."""

CHUNK: Final = 64 * 1024
_SEALED_CHUNK: Final = CHUNK + 16
_NONCE: Final = 16
_MAX_HEADER: Final = 16 * 1024
_MAX_STANZAS: Final = 64
_PREFIX: Final = "age-secret-key-"
_VERSION: Final = b"age-encryption.org/v1"
_AT_ONCE: Final = 16  # chunks: a megabyte is asked of the store at a time


@dataclass(frozen=True, slots=True)
class Payload:
    """Where a sealed file's content begins and how long it is, and the key to it."""

    start: int
    end: int
    size: int
    chunks: int
    cipher: ChaCha20Poly1305


def open_payload(fetch: Fetch, sealed_size: int, identities: Sequence[str]) -> Payload:
    """Read the header, and prove by the last chunk that nothing was cut off. Raises `CannotOpen`."""
    header = _Header.read(fetch(0, min(_MAX_HEADER, sealed_size)))
    file_key = header.file_key([_secret(identity) for identity in identities])
    nonce = fetch(header.length, _NONCE)
    start = header.length + _NONCE
    body = sealed_size - start
    chunks = -(-body // _SEALED_CHUNK)
    if len(nonce) != _NONCE or body < 16 or 0 < body % _SEALED_CHUNK < 16:
        raise _no_file()
    payload = Payload(
        start, sealed_size, body - 16 * chunks, chunks, ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    )
    last = _chunk(fetch, payload, chunks - 1)
    if not last and chunks > 1:
        raise _no_file()
    return payload


def read_range(fetch: Fetch, payload: Payload, start: int, length: int) -> Iterator[bytes]:
    """Yield the content from `start` on, `length` bytes or up to the end, about a megabyte at a time. Raises `CannotOpen`."""
    end = min(start + length, payload.size)
    number = start // CHUNK
    while number * CHUNK < end:
        upto = min(number + _AT_ONCE, payload.chunks, -(-end // CHUNK))
        first = number * CHUNK
        plain = b"".join(_opened(fetch, payload, number, upto))
        yield plain[max(0, start - first) : end - first]
        number = upto


def _opened(fetch: Fetch, payload: Payload, number: int, upto: int) -> Iterator[bytes]:
    sealed = _fetched(fetch, payload, number, upto)
    for place, each in enumerate(range(number, upto)):
        yield _open_chunk(payload, each, sealed[place * _SEALED_CHUNK : (place + 1) * _SEALED_CHUNK])


def _chunk(fetch: Fetch, payload: Payload, number: int) -> bytes:
    return _open_chunk(payload, number, _fetched(fetch, payload, number, number + 1))


def _fetched(fetch: Fetch, payload: Payload, number: int, upto: int) -> bytes:
    at = payload.start + number * _SEALED_CHUNK
    return fetch(at, min((upto - number) * _SEALED_CHUNK, payload.end - at))


def _open_chunk(payload: Payload, number: int, sealed: bytes) -> bytes:
    nonce = number.to_bytes(11, "big") + bytes([number == payload.chunks - 1])
    try:
        return payload.cipher.decrypt(nonce, sealed, None)
    except (InvalidTag, ValueError) as exc:
        raise _no_file() from exc


@dataclass(frozen=True, slots=True)
class _Header:
    """The head of an age file: for each recipient the file's key, sealed; and a MAC over it all."""

    stanzas: tuple[tuple[tuple[str, ...], bytes], ...]
    covered: bytes
    mac: bytes
    length: int

    @classmethod
    def read(cls, beginning: bytes) -> "_Header":
        mark = beginning.find(b"\n--- ")
        end = beginning.find(b"\n", mark + 1)
        if mark < 0 or end < 0 or not beginning.startswith(_VERSION + b"\n"):
            raise _no_file()
        lines = beginning[len(_VERSION) + 1 : mark].split(b"\n")
        return cls(tuple(_stanzas(lines)), beginning[: mark + 4], _unpadded(beginning[mark + 5 : end]), end + 1)

    def file_key(self, secrets: Sequence[X25519PrivateKey]) -> bytes:
        for arguments, body in self.stanzas:
            if arguments[0] != "X25519":
                continue
            if len(arguments) != 2 or len(body) != 32:
                raise _no_file()
            for secret in secrets:
                key = _unwrapped(secret, _unpadded(arguments[1].encode()), body)
                if key is not None:
                    if not hmac.compare_digest(
                        self.mac, hmac.digest(_derived(key, b"", b"header"), self.covered, "sha256")
                    ):
                        raise _no_file()
                    return key
        raise CannotOpen("The file can't be opened", "it is not sealed to this key")


def _stanzas(lines: Sequence[bytes]) -> Iterator[tuple[tuple[str, ...], bytes]]:
    at = 0
    for _ in range(_MAX_STANZAS):
        if at >= len(lines):
            return
        if not lines[at].startswith(b"-> "):
            break
        arguments = tuple(lines[at][3:].decode("ascii", "replace").split(" "))
        at += 1
        body = b""
        while at < len(lines):
            line, at = lines[at], at + 1
            body += line
            if len(line) < 64:
                break
        yield arguments, _unpadded(body)
    raise _no_file()


def _unwrapped(secret: X25519PrivateKey, share: bytes, body: bytes) -> bytes | None:
    """Return the file's key; None where it is sealed to somebody else."""
    try:
        shared = secret.exchange(X25519PublicKey.from_public_bytes(share))  # refuses a share that gives all zeros
        wrap = _derived(shared, share + secret.public_key().public_bytes_raw(), b"age-encryption.org/v1/X25519")
        return ChaCha20Poly1305(wrap).decrypt(bytes(12), body, None)
    except InvalidTag:
        return None
    except ValueError as exc:
        raise _no_file() from exc


def _secret(identity: str) -> X25519PrivateKey:
    try:
        prefix, content = decode(identity.strip())
        if prefix == _PREFIX:
            return X25519PrivateKey.from_private_bytes(content)
    except (NotBech32, ValueError) as exc:
        raise CannotOpen("That is no age identity", "expected AGE-SECRET-KEY-1...") from exc
    raise CannotOpen("That is no age identity", "expected AGE-SECRET-KEY-1...")


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt or None, info).derive(key)


def _unpadded(text: bytes) -> bytes:
    """Read base64 without padding, in its one spelling."""
    try:
        content = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError) as exc:
        raise _no_file() from exc
    if base64.b64encode(content).rstrip(b"=") != text:
        raise _no_file()
    return content


def _no_file() -> CannotOpen:
    return CannotOpen("The file can't be opened", "it was changed or cut off, or is no sealed file")
