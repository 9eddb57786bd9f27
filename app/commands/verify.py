"""`vivavoce verify`: checks an exported session offline and says exactly what is wrong with it, if anything."""

import json
import sys
from pathlib import Path

from sync.errors import SyncError
from sync.keys import fingerprint, read_public_key
from sync.verify import Findings, read_receipt
from sync.verify import verify as check


def run(
    path: Path,
    *,
    as_json: bool,
    public_key: Path | None,
    receipt: Path | None = None,
    server_key: Path | None = None,
) -> int:
    """Print what was found; 0 if everything holds, 1 if something does not, 2 if there is nothing to check."""
    try:
        key = read_public_key(public_key) if public_key else None
        server = read_public_key(server_key) if server_key else None
        findings = check(path, key, read_receipt(receipt) if receipt else None, server)
    except SyncError as exc:
        print(f"vivavoce: {exc.title}: {exc.message}", file=sys.stderr)
        return 2
    if as_json:
        print(json.dumps(findings.to_json(), indent=2))
    else:
        print_report(path, findings)
    return 0 if findings.ok else 1


def print_report(path: Path, findings: Findings) -> None:
    """Print for people: the verdict first, then each problem with its place, then what to know."""
    print(f"{path}: {'everything agrees' if findings.ok else counted(len(findings.problems))}")
    if findings.session_id:
        print(f"  session      {findings.session_id}")
    if findings.public_key:
        print(f"  signed with  {fingerprint(findings.public_key)}")
    if findings.server_key:
        print(f"  exported by  {fingerprint(findings.server_key)} (a server)")
    for what, number in findings.checked.items():
        print(f"  {what.replace('_s', ' seconds'):<12} {number:g} checked")
    for problem in findings.problems:
        print(f"\n  WRONG  {problem.place}\n         {problem.message}  [{problem.code}]")
    if findings.notes:
        print()
    for note in findings.notes:
        print(f"  Note: {note}.")


def counted(problems: int) -> str:
    """Return how many problems there are, in words."""
    return "1 thing does not hold" if problems == 1 else f"{problems} things do not hold"
