"""`vivavoce doctor`: what this machine can and can't do, each with the command that mends it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from app.doctor.checks import Finding, Status, all_checks
from app.settings import Settings, read_settings

MARKS = {Status.OK: ("ok", "green"), Status.NOTICE: ("note", "yellow"), Status.PROBLEM: ("PROBLEM", "red")}


def run(config: Path | None, *, data_dir: Path | None, as_json: bool) -> int:
    """Print every finding; 1 if one of them stops an interview from being held here."""
    settings = read_settings(config, data_dir=data_dir)
    findings = [finding for check in all_checks() for finding in findings_of(check, settings)]
    usable = all(finding.status is not Status.PROBLEM for finding in findings)
    if as_json:
        print(json.dumps({"ok": usable, "findings": [finding.as_json() for finding in findings]}, indent=2))
    else:
        print_report(findings, usable=usable)
    return 0 if usable else 1


def findings_of(check: Callable[[Settings], Iterator[Finding]], settings: Settings) -> list[Finding]:
    """Run one check; a check that breaks is itself a finding, not the end of the report."""
    try:
        return list(check(settings))
    except Exception as exc:  # noqa: BLE001 - whatever is broken on this machine is what we are here to tell
        return [Finding(check.__name__, Status.PROBLEM, f"{type(exc).__name__}: {exc}", "")]


def print_report(findings: list[Finding], *, usable: bool) -> None:
    """Print for people: a line a finding, the remedy under it."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        word, colour = MARKS[finding.status]
        table.add_row(Text(word, style=colour), finding.what, Text(finding.detail))
        if finding.remedy:
            table.add_row("", "", Text(f"→ {finding.remedy}", style="bold"))
    console = Console()
    console.print(table)
    console.print()
    console.print(
        "An interview can be held here." if usable else "No interview can be held here until the problems are mended."
    )
