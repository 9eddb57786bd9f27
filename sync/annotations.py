"""What people note about a signal: an event of its own that names the signal's seq. The signal itself never changes."""

from sync.chain import SIGNAL_ANNOTATED
from sync.errors import FactRefused
from sync.events import Event
from sync.ledger import SessionLedger

NOTE, BY = 4000, 200
"""Characters a note, and the name of who wrote it, may have."""


def annotate(session: SessionLedger, seq: int, note: str, by: str) -> Event:
    """Add a person's note to the signal at ledger seq `seq`, before or after the session's end; blocks until it is durable.

    Raises `FactRefused` where there is no signal at that seq, or where the note is empty or too long.
    """
    note, by = note.strip(), by.strip()
    if not 0 < len(note) <= NOTE:
        raise FactRefused("That note can't be kept", f"expected 1 to {NOTE} characters")
    if not 0 < len(by) <= BY:
        raise FactRefused("A note says who wrote it", f"expected a name of 1 to {BY} characters")
    return session.append_now(SIGNAL_ANNOTATED, {"seq": seq, "note": note, "by": by})
