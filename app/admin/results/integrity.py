"""Whether a session's chain of evidence holds, checked here from its whole ledger: what `vivavoce verify` checks, but for the files. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desk.server import Server
from app.i18n import translate

if TYPE_CHECKING:
    from sync.events import Event

_PAGE = 1000
_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found. `problems` are sentences with their places; none means that everything holds."""

    events: int
    signatures: int
    problems: tuple[str, ...]
    notes: tuple[str, ...]


async def check(server: Server, session_id: str) -> Checked:
    """Fetch a session's ledger and check it on the network's thread. Raises `AppError`."""
    lines: list[bytes] = []
    since = 0
    while since < _MOST:
        page = await server.content(f"/sessions/{session_id}/events", {"since": since, "limit": _PAGE})
        found = page.splitlines()
        if not found:
            break
        lines += found
        since = len(lines)
    return await server.thread.run(_checked(lines))


def in_words(checked: Checked) -> tuple[str, str, str]:
    """Return (kind, title, sentence) of what was found."""
    counted = translate("Result", "Events: {events}, signatures: {signatures}.").format(
        events=checked.events, signatures=checked.signatures
    )
    if checked.problems:
        return (
            "problem",
            translate("Result", "The evidence does not hold: {count}").format(count=len(checked.problems)),
            f"{counted} {'; '.join(checked.problems[:5])}",
        )
    said = translate(
        "Result",
        "Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.",
    )
    return "ok", translate("Result", "The chain of evidence holds"), f"{counted} {said}"


def findings_in(events: "Sequence[Event]", unreadable: int = 0) -> Checked:
    """Return what a ledger's own events say of themselves."""
    from sync.chain import CHECKPOINT  # late: few results are checked, and verification loads much
    from sync.verify.checkpoints_check import check_checkpoints, key_in_ledger
    from sync.verify.findings import Report
    from sync.verify.keys_check import KeysNamed
    from sync.verify.ledger_check import check_ledger, in_order

    report = Report()
    if unreadable:
        report.problem("ledger.line", "ledger", f"lines that can't be read: {unreadable}")
    ordered = in_order(events)
    keys = KeysNamed()
    kiosk = key_in_ledger(ordered, report)
    keys.name("ledger", kiosk)
    signed = [event.body or {} for event in ordered if event.kind == CHECKPOINT]
    others = [key for body in signed if isinstance(key := body.get("public_key"), str) and key != kiosk]
    if others:  # the server's, which signs before a kiosk has the session and after it handed it over
        keys.made_by_server(others[-1])
    check_checkpoints(ordered, keys, report)
    keys.compare(report)
    check_ledger(events, None, report)
    return Checked(
        len(events),
        len(signed),
        tuple(f"{each.place}: {each.message}" for each in report.problems),
        tuple(report.notes),
    )


async def _checked(lines: Sequence[bytes]) -> Checked:
    from sync.errors import NotCanonical
    from sync.events import from_line

    events, unreadable = [], 0
    for line in lines:
        try:
            events.append(from_line(line))
        except NotCanonical:
            unreadable += 1
    return findings_in(events, unreadable)
