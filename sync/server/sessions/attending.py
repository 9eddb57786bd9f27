"""Whose session it is: the participant the server knows, or one whom a kiosk invited by itself."""

import hashlib
import re
from typing import Any

from sqlalchemy.orm import Session

from sync.reading import maybe_text, text
from sync.server.database import add_if_new
from sync.server.parts import Parts
from sync.server.tables.catalogue import ParticipantRow
from sync.server.tables.sessions import SERVER
from sync.server.webhooks.outbox import tell

LOCAL = "local-"
"""How the ids begin that a kiosk makes from names: two kiosks may mean two people by the same one."""

_LONGEST = 200
_ADDRESSABLE = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
)  # as `texts.InPath`: else nobody could ask for the person, or erase them


def participant_for(db: Session, parts: Parts, said: dict[str, Any], writer: str) -> ParticipantRow:
    """Return the participant of a chain that begins; one that is new here is added and told of. Raises `Unreadable`."""
    own_id = id_here(text(said, "id"), writer)
    known = db.get(ParticipantRow, own_id)
    if known is not None:
        return known
    now = parts.clock.utc()
    new = {
        "id": own_id,
        "name": _short(maybe_text(said, "name")),
        "email": _short(maybe_text(said, "email")),
        "external_id": None,
        "details": "{}",
        "created_at": now,
        "updated_at": now,
        "erased_at": None,
    }
    is_new = add_if_new(db, ParticipantRow, new)  # two of a person's sessions may arrive at two processes at once
    row = db.get_one(ParticipantRow, own_id)
    if is_new:
        tell(db, parts, "participant.created", row.id, row)
    return row


def id_here(said: str, writer: str) -> str:
    """Return the id by which the server knows the participant of a chain that `writer` began."""
    if writer == SERVER or (not said.startswith(LOCAL) and _ADDRESSABLE.fullmatch(said)):
        return said
    return LOCAL + hashlib.sha256(f"{writer}/{said}".encode()).hexdigest()[:32]


def _short(said: str | None) -> str | None:
    return None if said is None else said.replace("\x00", "")[:_LONGEST]
