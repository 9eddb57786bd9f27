"""The device's signatures inside the chain, and what the ledger itself says about the key and the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine.interview.facts import SessionCompleted, SessionStarted
from engine.interview.lifecycle import Status
from sync.chain import CHECKPOINT, Chain
from sync.checkpoints import checkpoint_holds
from sync.errors import NotCanonical
from sync.events import Event
from sync.keys import fingerprint, is_hex
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
    span = _kiosk_s_span(events, keys)
    for event in found:
        body = event.body or {}
        key = body.get("public_key")
        if is_hex(key, 64) and not (key == keys.server and _outside(event, span)):
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
    _say_who_signed(events, span, keys, report)
    _note_unsigned(events, report)


def _signed(event: Event, report: Report) -> bool:
    try:
        holds = checkpoint_holds(event.session_id, event.body or {})
    except NotCanonical:
        holds = False
    if not holds:
        report.problem("checkpoint.signature", place_of(event, "signature"), "the device's signature does not fit")
    return holds


@dataclass(frozen=True, slots=True)
class _Span:
    """What the kiosk signed for: from its first signature after the start to its last. None where it signed nothing."""

    first: int
    last: int


def _kiosk_s_span(events: Sequence[Event], keys: KeysNamed) -> _Span | None:
    """Return the seqs of the first and last checkpoint by the key the ledger names; in between nobody else may have signed."""
    own = keys.reference()
    seqs = [event.seq for event in events if event.kind == CHECKPOINT and (event.body or {}).get("public_key") == own]
    return _Span(seqs[0], seqs[-1]) if seqs and own is not None else None


def _outside(event: Event, span: _Span | None) -> bool:
    """Whether a server may have signed here: before the kiosk had the session, or after it handed it over."""
    return span is None or not span.first < event.seq < span.last


def _say_who_signed(events: Sequence[Event], span: _Span | None, keys: KeysNamed, report: Report) -> None:
    """In an export that a server made, tell what the kiosk's signatures cover; the interview's end must be among it."""
    if keys.server is None or not events or keys.server == keys.reference():
        return
    server, kiosk = fingerprint(keys.server), fingerprint(keys.reference() or keys.server)
    ends = [event for event in events if event.kind == SessionCompleted.KIND]
    if ends and (span is None or span.last < ends[0].seq):
        report.problem(
            "checkpoint.kiosk",
            place_of(ends[0]),
            "is not covered by any signature of the kiosk that held the interview: only the server vouches for it",
        )
    if span is None:
        report.note(
            f"No event carries a kiosk's signature; all {len(events)} are vouched for by the server {server} alone"
        )
    elif span.last < events[-1].seq:
        report.note(
            f"The kiosk {kiosk} signed for events 0 to {span.last}; those from {span.last + 1} on the server {server} vouches for alone"
        )
    else:
        report.note(f"The kiosk {kiosk} signed for every event; the server {server} for the list of files")


def _note_unsigned(events: Sequence[Event], report: Report) -> None:
    chain = Chain(events[0].session_id) if events else None
    for event in events:
        chain = chain.after(event) if chain else None
    if chain is not None and chain.status in (Status.SCHEDULED, Status.IN_PROGRESS):
        report.note(f"The session is {chain.status}: more may be added to its ledger")
