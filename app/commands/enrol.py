"""`vivavoce enrol`: agrees with a central server, once."""

import asyncio
import getpass
import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import BadUsage
from app.settings import Settings, read_settings
from engine.clock import SystemClock
from sync.errors import SyncError
from sync.keys import keep_in_ring, kept_in_ring
from sync.ledger import Ledger
from sync.link import enrolment
from sync.link.enrolment import Enrolment
from sync.link.wire import Wire
from sync.rings import system_ring

LONGEST_CODE = 64


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for, as it was typed."""

    server: str
    name: str = ""
    plain: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """Where to look."""

    config: Path | None
    data_dir: Path | None

    def settings(self) -> Settings:
        """Read the settings."""
        return read_settings(self.config, data_dir=self.data_dir)


def run(wanted: Wanted, desk: Desk) -> int:
    """Enrol, and say what was agreed."""
    settings = desk.settings()
    if not wanted.server:
        raise BadUsage("Something is missing", "give the server's address with --server")
    enrolment.refuse_in_the_clear(wanted.server, plain=wanted.plain)
    with Ledger.open(
        settings.data_dir, SystemClock(), device_name=wanted.name or settings.kiosk.name or None
    ) as ledger:
        refuse_twice(settings, again=wanted.again)
        agreed = asyncio.run(enrolled(wanted, settings, ledger, typed_code()))
        where = keep_key(settings, ledger)
        print(f"Enrolled with {agreed.organisation or agreed.server_url} as {agreed.device_id}.")
        print(f"This kiosk's key: {ledger.device.fingerprint} ({where})")
    if agreed.recipient is None:
        print("note: the server gave no key to seal recordings to; they lie here as they are", file=sys.stderr)
    return 0


async def enrolled(wanted: Wanted, settings: Settings, ledger: Ledger, code: str) -> Enrolment:
    """Ask the server."""
    wire = Wire(wanted.server, certificates=str(settings.link.certificates or ""), plain=wanted.plain)
    try:
        return await enrolment.enrol(
            settings.data_dir, ledger.key, wire, code, wanted.name or settings.kiosk.name or ledger.device.name
        )
    finally:
        await wire.close()


def refuse_twice(settings: Settings, *, again: bool) -> None:
    """Raise `BadUsage` where the kiosk belongs to a server already; a file that can't be read is no reason."""
    try:
        found = enrolment.enrolment_of(settings.data_dir)
    except SyncError:
        return
    if found is not None and not again:
        raise BadUsage("This kiosk is enrolled already", f"with {found.server_url}; to enrol it anew, add --again")


def keep_key(settings: Settings, ledger: Ledger) -> str:
    """Move the key into the system's keyring where there is one; return where it is, for people."""
    if kept_in_ring(settings.data_dir):
        return "in the system's keyring"
    ring = system_ring() if settings.link.keyring == "auto" else None
    if ring is None:
        return "in its own file, for its owner only"
    try:
        keep_in_ring(settings.data_dir, ledger.key, ring)
    except SyncError as exc:
        print(f"note: the key stays in its file: {exc.title}: {exc.message}", file=sys.stderr)
        return "in its own file, for its owner only"
    return f"in the system's keyring, {ring.name}"


def leave(desk: Desk) -> int:
    """Let the server go."""
    folder = desk.settings().data_dir
    if not enrolment.forget(folder):
        raise BadUsage("This kiosk belongs to no server", "there is nothing to leave")
    print("This kiosk stands alone again; what it holds stays. Have an administrator revoke it at the server.")
    return 0


def typed_code() -> str:
    """Ask for the code at a terminal, or read one line from standard input. Raises `BadUsage`."""
    code = getpass.getpass("One-time code: ") if sys.stdin.isatty() else sys.stdin.readline(LONGEST_CODE + 2)
    if not 4 <= len(code.strip()) <= LONGEST_CODE:
        raise BadUsage("That is no one-time code", "an administrator gets one from the server, for this kiosk alone")
    return code.strip()
