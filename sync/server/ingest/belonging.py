"""Which of the events a kiosk delivers are new, and whether it may add them: it has the pen, or may take it up now."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.interview.lifecycle import Status
from sync.server.devices.copies import copy_of
from sync.server.ingest.delivery import Checked, Delivery, Wrong
from sync.server.ingest.storing import hashes_of
from sync.server.principals import Kiosk
from sync.server.sessions.rows import OUT
from sync.server.tables.devices import DeviceRow
from sync.server.tables.sessions import SERVER, SessionRow


def new_events(db: Session, kiosk: Kiosk, row: SessionRow | None, delivery: Delivery) -> Sequence[Checked]:
    """Return the events the server has not; none where it has them all. Raises `Wrong` where the kiosk may not add them here."""
    events = delivery.events
    first, last = events[0].event, events[-1].event
    if row is None:
        if _is_revoked(db, kiosk):
            raise Wrong(
                "not-yours",
                "this kiosk was revoked; it may deliver what it had begun, and the server knows nothing of this session",
            )
        if first.seq:
            raise Wrong("gap", f"the server has nothing of this session; these begin with event {first.seq}")
        return events
    if first.seq <= row.head_seq:
        _refuse_fork(db, row, kiosk, events)
        if last.seq <= row.head_seq:
            return ()
    _refuse_without_pen(db, row, kiosk)
    if first.seq > row.head_seq + 1:
        raise Wrong("gap", f"the server has events up to {row.head_seq}; these begin with {first.seq}")
    new = events[row.head_seq + 1 - first.seq :]
    if new[0].event.prev_hash != row.head_hash:
        raise Wrong("fork", f"event {new[0].event.seq} follows another event {row.head_seq} than the server's")
    return new


def _refuse_fork(db: Session, row: SessionRow, kiosk: Kiosk, events: Sequence[Checked]) -> None:
    ours = hashes_of(db, row.id, events[0].event.seq, events[-1].event.seq)
    for each in events:
        theirs = each.event
        if theirs.seq in ours and ours[theirs.seq] != theirs.hash:
            if row.status == Status.CANCELLED and row.begun_by != kiosk.device_id:
                raise Wrong("ended", "the session was called off before this kiosk's chain arrived")
            raise Wrong("fork", f"event {theirs.seq} is another than the server's")


def _refuse_without_pen(db: Session, row: SessionRow, kiosk: Kiosk) -> None:
    """Raise `Wrong` unless the kiosk has the pen, or may take it up now: with a copy of a session that nobody has begun."""
    if row.writer == kiosk.device_id:
        return
    if row.writer == SERVER and row.status == Status.SCHEDULED:
        copy = copy_of(db, row.id, kiosk.device_id)
        if copy is not None and copy.state in OUT and not _is_revoked(db, kiosk):
            return
    if row.status in (Status.COMPLETED, Status.FAILED, Status.CANCELLED):
        raise Wrong("ended", f"the session is {row.status}, and this kiosk does not have the pen")
    why = (
        "it was revoked"
        if kiosk.revoked
        else "another has the pen"
        if row.writer != SERVER
        else "it has no copy of it, or let go of it"
    )
    raise Wrong("not-yours", why)


def _is_revoked(db: Session, kiosk: Kiosk) -> bool:
    """Ask again where a kiosk begins something: the live link may have let it in hours ago."""
    return kiosk.revoked or db.scalar(select(DeviceRow.revoked_at).where(DeviceRow.id == kiosk.device_id)) is not None
