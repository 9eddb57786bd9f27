"""One fact in a session's chain, and the two hashes that hold it there.

`body_hash` is SHA-256 over the canonical JSON of {"salt", "body"}; `hash` is SHA-256 over the canonical JSON of every other field but
itself. So a body can be erased (with its salt, which would otherwise let a guess at the body be tried) and the chain still verifies.
The first event's `prev_hash` is 64 zeros: `session_id` is under every hash, which already binds a chain to its session.

In JSON `t_mono_ns` is a decimal string: after 104 days of uptime it passes 2**53, where RFC 8785 numbers end.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sync.canonical import canonical, parse_canonical, parse_own
from sync.errors import FactRefused, NotCanonical
from sync.times import parse_rfc3339, rfc3339

NO_HASH = "0" * 64
"""`prev_hash` of a session's first event."""

MAX_BODY = 1024 * 1024
"""Bytes a body may take as canonical JSON. A whole template fits many times over."""

MAX_LINE = MAX_BODY + 4096
"""Bytes an event may take as one line of an export."""

SALT_BYTES = 16

_HASH = re.compile(r"[0-9a-f]{64}")
_SALT = re.compile(r"[0-9a-f]{32}")
_KIND = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
_SESSION_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_MONOTONIC = re.compile(r"0|[1-9][0-9]{0,18}")


@dataclass(frozen=True, slots=True)
class Event:
    """One fact. `body` and `salt` are None once erased; `t_utc` is RFC 3339 with milliseconds, hashes are lower-case hex."""

    session_id: str
    seq: int
    t_utc: str
    t_mono_ns: int
    kind: str
    body: dict[str, Any] | None
    salt: str | None
    body_hash: str
    prev_hash: str
    hash: str

    @property
    def erased(self) -> bool:
        """Whether the body was taken out; the hashes remain."""
        return self.body is None


@dataclass(frozen=True, slots=True)
class Moment:
    """When something is stated, on both clocks."""

    utc: datetime
    mono_ns: int


def seal(
    *,
    session_id: str,
    seq: int,
    at: Moment,
    kind: str,
    body: str,
    prev_hash: str,
    random_bytes: Callable[[int], bytes],
) -> Event:
    """Make the next event of a chain; `body` is canonical JSON, from `body_text`. Raises `FactRefused` for what is no kind.

    The event's body is what reading it back will give, so that a record folded now and one folded from an export are the same bytes.
    """
    if not _KIND.fullmatch(kind) or len(kind) > 64:
        raise FactRefused("That is no kind of fact", "kinds are words of a-z, 0-9 and _, joined by dots")
    salt = random_bytes(SALT_BYTES).hex()
    utc, body_hash = rfc3339(at.utc), hash_body_text(salt, body)
    return with_hash(Event(session_id, seq, utc, at.mono_ns, kind, parse_own(body), salt, body_hash, prev_hash, ""))


def body_text(body: Any, kind: str) -> str:  # noqa: ANN401 - any JSON object
    """Return a body as canonical JSON. Raises `FactRefused`."""
    try:
        written = canonical(body)
    except NotCanonical as exc:
        raise FactRefused("That fact can't be written down", f"{kind}: {exc.message}") from exc
    if not written.startswith(b"{"):
        raise FactRefused("That fact can't be written down", f"{kind}: a body is a JSON object")
    if len(written) > MAX_BODY:
        raise FactRefused("That fact is too large", f"{kind}: {len(written)} bytes, at most {MAX_BODY}")
    return written.decode()


def hash_body(salt: str, body: dict[str, Any]) -> str:
    """Return SHA-256 over the canonical JSON of the salt and the body."""
    return hash_body_text(salt, canonical(body).decode())


def hash_body_text(salt: str, body: str) -> str:
    """Like `hash_body`, of a body that is canonical JSON already: its object's two keys are in order, and the salt is plain hex."""
    return hashlib.sha256(f'{{"body":{body},"salt":"{salt}"}}'.encode()).hexdigest()


def with_hash(event: Event) -> Event:
    """Return the event with the `hash` its other fields give."""
    return Event(
        event.session_id,
        event.seq,
        event.t_utc,
        event.t_mono_ns,
        event.kind,
        event.body,
        event.salt,
        event.body_hash,
        event.prev_hash,
        hash_event(event),
    )


def hash_event(event: Event) -> str:
    """Return SHA-256 over the canonical JSON of all fields but `body`, `salt` and `hash`."""
    covered = to_json(event)
    for name in ("body", "salt", "hash"):
        del covered[name]
    return hashlib.sha256(canonical(covered)).hexdigest()


def to_json(event: Event) -> dict[str, Any]:
    """Return the event as a JSON object."""
    return {
        "session_id": event.session_id,
        "seq": event.seq,
        "t_utc": event.t_utc,
        "t_mono_ns": str(event.t_mono_ns),
        "kind": event.kind,
        "body": event.body,
        "salt": event.salt,
        "body_hash": event.body_hash,
        "prev_hash": event.prev_hash,
        "hash": event.hash,
    }


def to_line(event: Event) -> bytes:
    """Return the event as one line of `ledger.jsonl`, without the newline."""
    return canonical(to_json(event))


def from_line(line: bytes) -> Event:
    """Read one line of `ledger.jsonl`. Raises `NotCanonical` saying what is wrong; hashes are not checked here."""
    if len(line) > MAX_LINE:
        raise NotCanonical("Line too long", f"more than {MAX_LINE} bytes")
    return from_json(parse_canonical(line))


def from_json(value: Any) -> Event:  # noqa: ANN401 - whatever was read
    """Read an event's JSON object. Raises `NotCanonical` naming the field that is wrong."""
    if not isinstance(value, dict):
        raise NotCanonical("Not an event", "expected an object")
    if odd := sorted(set(value) ^ _SHAPES.keys()):
        raise NotCanonical("Not an event", f"fields missing or unknown: {', '.join(odd)[:200]}")
    for name, fits in _SHAPES.items():
        if not fits(value[name]):
            raise NotCanonical("Not an event", f"{name} has the wrong shape")
    if (value["body"] is None) != (value["salt"] is None):
        raise NotCanonical("Not an event", "body and salt are erased together")
    return Event(**{**value, "t_mono_ns": int(value["t_mono_ns"])})


def is_session_id(text: str) -> bool:
    """Whether `text` can name a session: letters, digits, - and _, at most 64, safe as a file's name."""
    return _SESSION_ID.fullmatch(text) is not None


def _matches(pattern: re.Pattern[str]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_time(value: Any) -> bool:  # noqa: ANN401 - whatever was read
    try:
        parse_rfc3339(value)
    except (TypeError, ValueError):
        return False
    return True


_SHAPES: dict[str, Callable[[Any], bool]] = {
    "session_id": _matches(_SESSION_ID),
    "seq": lambda value: type(value) is int and value >= 0,
    "t_utc": _is_time,
    "t_mono_ns": _matches(_MONOTONIC),
    "kind": _matches(_KIND),
    "body": lambda value: value is None or isinstance(value, dict),
    "salt": lambda value: value is None or _matches(_SALT)(value),
    "body_hash": _matches(_HASH),
    "prev_hash": _matches(_HASH),
    "hash": _matches(_HASH),
}
