"""The device's signatures inside the chain, and what the ledger itself says about the key and the end."""

from collections.abc import Sequence

from engine.interview.facts import SessionStarted
from engine.interview.lifecycle import Status
from sync.chain import CHECKPOINT, Chain
from sync.checkpoints import checkpoint_holds
from sync.errors import NotCanonical
from sync.events import Event
from sync.keys import is_hex
from sync.verify.findings import Report
from sync.verify.keys_check import KeysNamed
from sync.verify.ledger_check import place_of


def key_in_ledger(events: Sequence[Event], report: Report) -> str | None:
    """Return the key that `session.started` names; None where the session never started."""
    for event in events:
        if event.kind == SessionStarted.KIND and event.body is not None:
            device = event.body.get("device")
            key = device.get("public_key") if isinstance(device, dict) else None
            if is_hex(key, 64):
                return str(key)
            report.problem("key.unreadable", place_of(event, "device.public_key"), "names no public key")
    return None


def check_checkpoints(events: Sequence[Event], keys: KeysNamed, report: Report) -> None:
    """Check every signature in the chain against the head it names, and remember the keys."""
    hashes = {event.seq: event.hash for event in events}
    found = [event for event in events if event.kind == CHECKPOINT]
    for event in found:
        body = event.body or {}
        key = body.get("public_key")
        if is_hex(key, 64):
            keys.name(place_of(event, "public_key"), str(key))
        if not _signed(event, report):
            continue
        seq = body.get("seq")
        if seq != event.seq - 1 or hashes.get(event.seq - 1, event.prev_hash) != body.get("head_hash"):
            report.problem(
                "checkpoint.head",
                place_of(event),
                "signs another head than the event before it: changed after signing",
            )
    report.count("checkpoints", len(found))
    _note_unsigned(events, report)


def _signed(event: Event, report: Report) -> bool:
    try:
        holds = checkpoint_holds(event.session_id, event.body or {})
    except NotCanonical:
        holds = False
    if not holds:
        report.problem("checkpoint.signature", place_of(event, "signature"), "the device's signature does not fit")
    return holds


def _note_unsigned(events: Sequence[Event], report: Report) -> None:
    chain = Chain(events[0].session_id) if events else None
    for event in events:
        chain = chain.after(event) if chain else None
    if chain is not None and chain.status in (Status.SCHEDULED, Status.IN_PROGRESS):
        report.note(f"The session is {chain.status}: more may be added to its ledger")
