"""What the live link takes from facts that enter the server's ledger, by whichever way: in their transaction, and told once it is committed."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from sync.events import Event
from sync.server.live import commands
from sync.server.parts import Parts


def note(db: Session, parts: Parts, session_id: str, events: Sequence[Event]) -> None:
    """Settle the commands these facts speak of, and have whoever watches told of them."""
    commands.settle_from_facts(db, parts, events)
    parts.live.events_after(db, session_id, events)
