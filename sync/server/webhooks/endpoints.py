"""The addresses that want to be told: added, changed, paused and removed."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address

import httpx2
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.server.parts import Parts
from sync.server.problems import Issue, Problem, not_found
from sync.server.tables.notices import DeliveryRow, EndpointRow, EndpointSecretRow
from sync.server.webhooks.addresses import is_public
from sync.server.webhooks.outbox import Event
from sync.server.webhooks.queueing import disable

MOST = 50
"""Endpoints a server has at most: each fact is written down once for every one of them."""

LONGEST_URL = 2000

_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to change of an endpoint; None leaves a part as it is."""

    url: str | None = None
    description: str | None = None
    events: Sequence[Event] | None = None


def add(db: Session, parts: Parts, wanted: Changes, created_by: str) -> EndpointRow:
    """Add an endpoint. Raises a problem for an address that no webhook may go to, and where there are too many."""
    count = db.scalar(select(func.count()).select_from(EndpointRow).where(EndpointRow.removed_at.is_(None)))
    if (count or 0) >= MOST:
        raise Problem(409, "too-many-endpoints", "No more endpoints", f"there are {MOST}; remove one first")
    row = EndpointRow(
        id=parts.new_id(),
        url=checked_url(wanted.url or "", allow_private=parts.settings.allow_private_webhooks),
        description=wanted.description or "",
        events=_names(wanted.events or ()),
        created_at=parts.clock.utc(),
        created_by=created_by,
        disabled_at=None,
        disabled_why=None,
        failures=0,
        failing_since=None,
        removed_at=None,
    )
    db.add(row)
    db.flush()
    return row


def listed(db: Session, limit: int, after: str | None) -> list[EndpointRow]:
    """Return up to `limit` + 1 endpoints, by id."""
    query = select(EndpointRow).where(EndpointRow.removed_at.is_(None)).order_by(EndpointRow.id).limit(limit + 1)
    return list(db.scalars(query.where(EndpointRow.id > after) if after else query))


def found(db: Session, endpoint_id: str, *, hold: bool = False) -> EndpointRow:
    """Return an endpoint that was not removed; with `hold`, nobody else changes it meanwhile. Raises a 404 problem."""
    row = db.get(EndpointRow, endpoint_id, with_for_update={"key_share": True} if hold else None)
    if row is None or row.removed_at is not None:
        raise not_found("webhook endpoint")
    return row


def change(db: Session, parts: Parts, endpoint_id: str, wanted: Changes) -> EndpointRow:
    """Change parts of an endpoint. What waits already goes to the new address."""
    row = found(db, endpoint_id, hold=True)
    if wanted.url is not None:
        row.url = checked_url(wanted.url, allow_private=parts.settings.allow_private_webhooks)
        row.failures, row.failing_since = 0, None
    if wanted.description is not None:
        row.description = wanted.description
    if wanted.events is not None:
        row.events = _names(wanted.events)
    return row


def pause(db: Session, parts: Parts, endpoint_id: str) -> EndpointRow:
    """Disable an endpoint; doing so twice is doing so once."""
    row = found(db, endpoint_id, hold=True)
    if row.disabled_at is None:
        disable(db, row, "it was disabled by hand", parts.clock.utc())
    return row


def resume(db: Session, endpoint_id: str) -> EndpointRow:
    """Enable an endpoint again. It is told what happens from now on; what it missed can be replayed."""
    row = found(db, endpoint_id, hold=True)
    row.disabled_at = row.disabled_why = row.failing_since = None
    row.failures = 0
    return row


def remove(db: Session, parts: Parts, endpoint_id: str) -> None:
    """Remove an endpoint and its secrets for good; its log stays until it is old."""
    row = found(db, endpoint_id, hold=True)
    now = parts.clock.utc()
    disable(db, row, "it was removed", now)
    row.removed_at = now
    for secret in db.scalars(select(EndpointSecretRow).where(EndpointSecretRow.endpoint_id == row.id)):
        db.delete(secret)


def counts(db: Session, endpoint_id: str) -> dict[str, int]:
    """Return how many of the endpoint's deliveries are in each state."""
    query = (
        select(DeliveryRow.state, func.count())
        .where(DeliveryRow.endpoint_id == endpoint_id)
        .group_by(DeliveryRow.state)
    )
    return {str(state): int(count) for state, count in db.execute(query)}


def last_delivered(db: Session, endpoint_id: str) -> datetime | None:
    """Return when the endpoint last took something."""
    query = select(func.max(DeliveryRow.settled_at)).where(
        DeliveryRow.endpoint_id == endpoint_id, DeliveryRow.state == "delivered"
    )
    return db.scalar(query)


def checked_url(url: str, *, allow_private: bool) -> str:
    """Return the address as it will be asked for. Raises a 422 problem that says what is wrong with it.

    A name is looked up only when something is sent; what it stands for is judged then, each time.
    """
    if len(url) > LONGEST_URL or not url.isprintable() or " " in url:
        raise _bad("must be printable, without spaces, and at most 2000 characters")
    try:
        parsed = httpx2.URL(url)
        raw_host, port = parsed.raw_host.decode("ascii"), parsed.port
    except (httpx2.InvalidURL, UnicodeError, ValueError) as exc:
        raise _bad("is no address") from exc
    if parsed.scheme not in (("https", "http") if allow_private else ("https",)):
        raise _bad("must begin with https://")
    if not raw_host or parsed.userinfo or parsed.fragment or not 0 < (443 if port is None else port) < 65_536:
        raise _bad("must have a host and a port that exists, and neither a user's name nor a fragment")
    if not _is_host(raw_host):
        raise _bad("has a host that can be neither a name nor an address")
    if not allow_private and _clearly_inside(raw_host):
        raise _bad("is a private address; webhooks go to the public internet unless the server's settings allow more")
    return str(parsed)


def _is_host(host: str) -> bool:
    """Whether a host is an address as it is usually written, or a name. What only some resolvers take for an address (127.1) is neither."""
    try:
        ip_address(host)
    except ValueError:
        *_, last = labels = host.removesuffix(".").split(".")
        return len(host) <= 253 and all(map(_LABEL.fullmatch, labels)) and not _NUMBER.fullmatch(last)
    return True


def _clearly_inside(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        name = host.rstrip(".").lower()
        return "." not in name or name.endswith((".localhost", ".local", ".internal", ".home.arpa"))
    return not is_public(host)


def _names(events: Sequence[Event]) -> str:
    return json.dumps(sorted(set(events)))


def _bad(message: str) -> Problem:
    issue = Issue(path="/url", message=message)
    return Problem(422, "invalid", "The request can't be used", f"the address {message}", issues=[issue])
