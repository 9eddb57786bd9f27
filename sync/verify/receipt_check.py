"""Holds an export against what somebody else wrote down at the time: the ledger's head that a receipt names must still be in it.

A ledger that was rewritten whole and signed anew agrees with itself in everything; with a receipt it does not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sync.canonical import parse
from sync.errors import NotCanonical, SyncError
from sync.events import Event
from sync.keys import is_hex
from sync.verify.findings import Report

_LARGEST: Final = 65_536
_NOT_DIGITS: Final = re.compile(rb"[\s:-]")  # what fingerprints are grouped with


class ReceiptUnreadable(SyncError):
    """A file that should name a ledger's head does not."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The head (64 hex digits) that was witnessed, and the session's id where it was noted too."""

    head_hash: str
    session_id: str | None = None


def read_receipt(path: Path) -> Receipt:
    """Read 64 hex digits, however grouped, or a JSON object with `head_hash` and perhaps `session_id`. Raises `ReceiptUnreadable`."""
    try:
        with path.open("rb") as file:
            return _receipt_in(file.read(_LARGEST).strip())
    except (OSError, ValueError, NotCanonical, KeyError, TypeError) as exc:
        raise ReceiptUnreadable(
            "No receipt there", f"{path}: expected 64 hex digits, or JSON with head_hash and perhaps session_id"
        ) from exc


def _receipt_in(content: bytes) -> Receipt:
    if content.startswith(b"{"):
        said = parse(content)
        head, session_id = said["head_hash"], said.get("session_id")
    else:
        head, session_id = _NOT_DIGITS.sub(b"", content).decode("ascii"), None
    head = str(head).lower()
    if not is_hex(head, 64) or not isinstance(session_id, str | None):
        raise ValueError("names no head")
    return Receipt(head, session_id)


def check_receipt(events: Sequence[Event], receipt: Receipt, report: Report) -> None:
    """Look for the head; say what was added after it was witnessed."""
    report.count("receipts", 1)
    if receipt.session_id is not None and events and events[0].session_id != receipt.session_id:
        report.problem(
            "receipt.session", "receipt session_id", f"is of another session than this export ({events[0].session_id})"
        )
    place = next((number for number, event in enumerate(events) if event.hash == receipt.head_hash), None)
    if place is None:
        report.problem(
            "receipt.head",
            "ledger.jsonl",
            f"does not hold the head the receipt names ({receipt.head_hash[:16]}…): it was rewritten or cut since, or is another's",
        )
        return
    after = len(events) - place - 1
    report.note(
        f"The receipt's head is in the ledger, {after} events before its end: nothing up to it was changed since"
    )
