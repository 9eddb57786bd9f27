"""The ledger of an export: every line readable, none removed or moved, every hash and link right, every erasure owned up to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import BinaryIO

from engine.errors import IllegalTransition
from sync.chain import ERASURE, NEVER_ERASED, Chain, refuse_illegal
from sync.errors import FactRefused, NotCanonical
from sync.events import MAX_LINE, NO_HASH, Event, from_line, hash_body, hash_event
from sync.manifest import LEDGER, Manifest
from sync.verify.exhibit import Exhibit
from sync.verify.findings import Report

MAX_LEDGER = 128 * 1024 * 1024
"""Bytes of ledger that are read; a 45-minute interview takes some five megabytes."""


def read_ledger(exhibit: Exhibit, report: Report) -> list[Event]:
    """Return every event that can be read, in the order of the lines, reporting every line that can't."""
    if not exhibit.has(LEDGER):
        report.problem("file.missing", LEDGER, "is missing: the ledger, from which everything else follows")
        return []
    if exhibit.sizes[LEDGER] > MAX_LEDGER:
        report.problem("ledger.too_large", LEDGER, f"has more than {MAX_LEDGER} bytes and was not read")
        return []
    events = []
    with exhibit.open(LEDGER) as file:
        for number, line in enumerate(_lines(file), 1):
            try:
                events.append(_event_on(line))
            except NotCanonical as exc:
                report.problem("ledger.line", f"{LEDGER} line {number}", f"can't be read as an event: {exc.message}")
    report.count("events", len(events))
    return events


def check_ledger(events: Sequence[Event], manifest: Manifest | None, report: Report) -> None:
    """Check the chain that these events should be."""
    if not events:
        report.problem("ledger.empty", LEDGER, "holds no readable event")
        return
    _check_sessions(events, manifest, report)
    _check_sequence(events, report)
    ordered = in_order(events)
    _check_hashes(ordered, report)
    _check_links(ordered, report)
    _check_erasures(ordered, report)
    _check_life(ordered, report)
    if manifest is not None:
        _check_head(ordered, manifest, report)


def in_order(events: Sequence[Event]) -> list[Event]:
    """Return the events by seq, the first of each."""
    first: dict[int, Event] = {}
    for event in events:
        first.setdefault(event.seq, event)
    return [first[seq] for seq in sorted(first)]


def place_of(event: Event, field: str = "") -> str:
    """Return how a report names an event."""
    return f"{LEDGER} seq {event.seq} ({event.kind})" + (f" {field}" if field else "")


def _event_on(line: bytes) -> Event:
    if not line.endswith(b"\n"):
        raise NotCanonical("Line cut off", "too long, or cut off before its end")
    return from_line(line[:-1])


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield lines; one that is too long comes once, without its end, and the rest of it is skipped."""
    while line := file.readline(MAX_LINE + 1):
        yield line
        while line and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE + 1)


def _check_sessions(events: Sequence[Event], manifest: Manifest | None, report: Report) -> None:
    session_id = manifest.session_id if manifest else events[0].session_id
    for event in events:
        if event.session_id != session_id:
            report.problem(
                "ledger.session", place_of(event, "session_id"), f"belongs to another session than {session_id}"
            )


def _check_sequence(events: Sequence[Event], report: Report) -> None:
    seqs = [event.seq for event in events]
    present = set(seqs)
    for first, last in _gaps(sorted(present)):
        which = f"event {first} is" if first == last else f"events {first} to {last} are"
        report.problem("ledger.removed", f"{LEDGER} seq {first}", f"{which} missing: removed, or not readable any more")
    for seq, times in Counter(seqs).items():
        if times > 1:
            report.problem("ledger.repeated", f"{LEDGER} seq {seq}", f"stands in the ledger {times} times")
    for before, event in pairwise(events):
        if event.seq < before.seq:
            report.problem("ledger.reordered", place_of(event), f"stands after event {before.seq}: reordered")


def _gaps(seqs: Sequence[int]) -> Iterator[tuple[int, int]]:
    expected = 0
    for seq in seqs:
        if seq > expected:
            yield expected, seq - 1
        expected = seq + 1


def _check_hashes(events: Sequence[Event], report: Report) -> None:
    for event in events:
        if hash_event(event) != event.hash:
            report.problem(
                "ledger.hash", place_of(event, "hash"), "a field of this event was changed: its hash does not fit"
            )
        if event.body is not None and event.salt is not None and hash_body(event.salt, event.body) != event.body_hash:
            report.problem(
                "ledger.body", place_of(event, "body"), "the body of this event was changed: its body_hash does not fit"
            )


def _check_links(events: Sequence[Event], report: Report) -> None:
    hashes = {event.seq: event.hash for event in events}
    for event in events:
        before = NO_HASH if event.seq == 0 else hashes.get(event.seq - 1)
        if before is not None and event.prev_hash != before:
            report.problem(
                "ledger.link",
                place_of(event, "prev_hash"),
                f"does not follow event {event.seq - 1}: the chain is broken here",
            )


def _check_erasures(events: Sequence[Event], report: Report) -> None:
    named: dict[int, Event] = {}
    for event in events:
        seqs = (event.body or {}).get("seqs") if event.kind == ERASURE else None
        for seq in seqs if isinstance(seqs, list) else []:
            if type(seq) is int and seq < event.seq:
                named.setdefault(seq, event)
    for event in events:
        by = named.get(event.seq)
        if event.erased and event.kind in NEVER_ERASED:
            report.problem(
                "ledger.erased", place_of(event, "body"), "was taken out, and this kind of fact is never erased"
            )
        elif event.erased and by is None:
            report.problem("ledger.erased", place_of(event, "body"), "was taken out without an erasure that says so")
        elif event.erased and by is not None:
            reason = str((by.body or {}).get("reason", ""))
            report.note(
                f"The body of event {event.seq} ({event.kind}) was erased, as event {by.seq} of {by.t_utc} states: {reason}"
            )
        elif by is not None:
            report.problem(
                "ledger.not_erased",
                place_of(event, "body"),
                f"is here, though event {by.seq} states that it was erased",
            )


def _check_life(events: Sequence[Event], report: Report) -> None:
    if [event.seq for event in events] != list(range(len(events))):
        return  # what is missing is reported already; what follows from it says nothing new
    chain = Chain(events[0].session_id)
    for event in events:
        if event.body is not None:
            try:
                refuse_illegal(chain, event.kind, event.body)
            except (IllegalTransition, FactRefused) as exc:
                report.problem("ledger.life", place_of(event, "kind"), f"has no place here: {exc.message}")
        chain = chain.after(event)


def _check_head(events: Sequence[Event], manifest: Manifest, report: Report) -> None:
    last, signed_to = events[-1], f"the manifest was signed over a ledger that ends at {manifest.head_seq}"
    if last.seq < manifest.head_seq:
        report.problem("ledger.truncated", place_of(last), f"is the last event: cut off; {signed_to}")
    elif last.seq > manifest.head_seq:
        report.problem("ledger.longer", place_of(last), f"is the last event: added to; {signed_to}")
    head = next((event for event in events if event.seq == manifest.head_seq), None)
    if head is not None and head.hash != manifest.head_hash:
        report.problem("ledger.head", place_of(head, "hash"), "is not the head that the manifest was signed over")
