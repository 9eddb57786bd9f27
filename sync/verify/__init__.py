"""Checks an exported session with nothing but the export: a stranger can, offline, without a database or a network.

Everything is checked; nothing stops at the first problem. The input may be hostile: no file outside the export is opened, nothing is read
without a bound, and no content can raise.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sync.keys import fingerprint
from sync.manifest import PUBLIC_KEY, SERVER
from sync.verify.checkpoints_check import check_checkpoints, key_in_ledger
from sync.verify.exhibit import Exhibit, NotAnExport, exhibit_at
from sync.verify.files_check import check_files, check_signature, manifest_of
from sync.verify.findings import Findings, Problem, Report
from sync.verify.keys_check import KeysNamed, check_server_key, key_in_file
from sync.verify.ledger_check import check_ledger, in_order, read_ledger
from sync.verify.receipt_check import Receipt, ReceiptUnreadable, check_receipt, read_receipt
from sync.verify.record_check import check_record
from sync.verify.recording_check import check_recording

T = TypeVar("T")

__all__ = ["Findings", "NotAnExport", "Problem", "Receipt", "ReceiptUnreadable", "read_receipt", "verify"]


def verify(
    path: Path, public_key: str | None = None, receipt: Receipt | None = None, server_key: str | None = None
) -> Findings:
    """Check an export: its folder, or a zip of it. `public_key` (hex) is the kiosk's, known from elsewhere; `server_key` the server's that
    made the export, where one did.

    Without it, a forger who signed everything anew with a key of their own is not found out; the fingerprint is there to be compared.
    `receipt` names a head of the ledger that was witnessed; it must still be there. Raises `NotAnExport` where there is nothing to check.
    """
    report = Report()
    with exhibit_at(path, report) as exhibit:
        return _verify(exhibit, KeysNamed(public_key, server_key), receipt, report)


def _verify(exhibit: Exhibit, keys: KeysNamed, receipt: Receipt | None, report: Report) -> Findings:
    manifest = _guarded(report, "manifest", lambda: manifest_of(exhibit, report))
    lines = _guarded(report, "ledger", lambda: read_ledger(exhibit, report)) or []
    events = in_order(lines)
    in_ledger = _guarded(report, "ledger", lambda: key_in_ledger(events, report))
    keys.name("ledger.jsonl session.started", in_ledger)
    if manifest is not None and manifest.signed_by == SERVER:
        keys.made_by_server(manifest.public_key)
        _guarded(report, "key", lambda: check_server_key(exhibit, keys, report))
    else:
        keys.name("manifest.json public_key", manifest.public_key if manifest else None)
    if (
        keys.server is None or in_ledger is not None or exhibit.has(PUBLIC_KEY)
    ):  # a server exports what was never begun, too
        keys.name("device.pub.json public_key", _guarded(report, "key", lambda: key_in_file(exhibit, report)))
    _guarded(report, "checkpoints", lambda: check_checkpoints(events, keys, report))
    keys.compare(report)
    _guarded(report, "signature", lambda: check_signature(exhibit, keys.signer(), report))
    if manifest is not None:
        _guarded(report, "files", lambda: check_files(exhibit, manifest, report))
    _guarded(report, "ledger", lambda: check_ledger(lines, manifest, report))
    if receipt is not None:
        _guarded(report, "receipt", lambda: check_receipt(events, receipt, report))
    _guarded(report, "record", lambda: check_record(exhibit, events, report))
    _guarded(report, "recording", lambda: check_recording(exhibit, events, report))
    _conclude(keys, report)
    session_id = events[0].session_id if events else manifest.session_id if manifest else None
    problems, notes = tuple(report.problems), tuple(report.notes)
    return Findings(session_id, keys.reference(), problems, notes, report.checked, keys.server)


def _guarded(report: Report, what: str, check: Callable[[], T]) -> T | None:
    """Run one check; whatever a hostile file makes of it is a finding, and the other checks go on."""
    try:
        return check()
    except Exception as exc:  # noqa: BLE001 - no content of an export may stop its verification
        report.problem("check.failed", what, f"could not be checked ({type(exc).__name__})")
        return None


def _conclude(keys: KeysNamed, report: Report) -> None:
    if report.unlisted:
        report.note(f"{report.unlisted} further problems are not listed")
    reference = keys.reference()
    if keys.given and (keys.server is None or keys.given_server):
        report.note("Everything was held against the public key you gave" + ("s" if keys.given_server else ""))
    elif keys.given_server:
        report.note(
            "The list of files was held against the server's key you gave, and the server vouches for the kiosk's"
        )
    elif reference:
        report.note(
            f"Signed with the key {fingerprint(reference)}. Compare it with the kiosk's own: an export that was signed anew"
            " with another key, whole, differs in nothing else"
        )
    report.note(
        "This shows whether anything was changed, removed, reordered or added since it was signed. It does not show that the kiosk"
        " recorded truthfully, nor who sat in front of it"
    )
