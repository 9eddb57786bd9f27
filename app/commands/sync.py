"""`vivavoce sync`: delivers what this kiosk has, once, or tells how far that is."""

import asyncio
import json
from functools import partial
from pathlib import Path

from app.errors import BadUsage
from app.linking.opening import enrolled, rounds_of
from app.linking.outgoing import erase_files, outgoing
from app.logs import set_up_logging
from app.settings import Settings, read_settings
from engine.clock import SystemClock
from sync.ledger import Ledger
from sync.link.enrolment import required
from sync.link.errors import Refused, Unreachable
from sync.link.glance import state_on_disk
from sync.link.rounds import Alone
from sync.link.state import SyncState


def run(config: Path | None, data_dir: Path | None, *, once: bool, status: bool, as_json: bool) -> int:
    """Deliver or tell; 1 where the server could not be reached, or still lacks something it would take."""
    if once == status:
        raise BadUsage("Which of the two?", "give --once to deliver now, or --status to see how far it is")
    settings = read_settings(config, data_dir=data_dir)
    set_up_logging(settings.log_level)
    required(settings.data_dir)
    trouble = asyncio.run(deliver(settings)) if once else ""
    state = state_on_disk(
        settings.data_dir,
        partial(outgoing, settings.data_dir),
        now=SystemClock().utc() if status else None,
        online=once and not trouble,
        trouble=trouble,
    )
    print(json.dumps(state.as_json(), indent=2) if as_json else in_words(state))
    return 1 if trouble or (once and not state.backlog.nothing) else 0


async def deliver(settings: Settings) -> str:
    """Do everything once; return what was in the way."""
    clock = SystemClock()
    agreed = enrolled(settings) or required(settings.data_dir)
    with Ledger.open(settings.data_dir, clock) as ledger:
        around = Alone(partial(outgoing, settings.data_dir), partial(erase_files, settings.data_dir))
        rounds = rounds_of(settings, agreed, ledger, clock, around, lambda: False)
        try:
            await rounds.whole()
        except (Unreachable, Refused) as exc:
            return f"{exc.title}: {exc.message}"
        finally:
            await rounds.link.close()
    return ""


def in_words(state: SyncState) -> str:
    """Return how it stands, for people."""
    left = state.backlog
    lines = [f"Server: {state.server_url}"]
    lines.append(f"Last contact: {state.last_contact or 'never'}")
    if state.clock_offset_ms is not None:
        lines.append(
            f"This kiosk's clock is {abs(state.clock_offset_ms)} ms {'behind' if state.clock_offset_ms > 0 else 'ahead'}"
        )
    if left.nothing:
        lines.append("The server has everything that this kiosk has.")
    else:
        lines.append(
            f"To be delivered: {left.events} events of {left.sessions} sessions ({left.event_bytes / 1000:.0f} kB),"
            f" {left.files} files ({left.file_bytes / 1e6:.1f} MB)"
        )
    lines += [f"Refused: {each.session_id} ({each.reason}); it is kept here" for each in state.refused]
    if state.revoked:
        lines.append("The server has revoked this kiosk: it may begin no interview.")
    if state.trouble:
        lines.append(f"Not reached: {state.trouble}")
    return "\n".join(lines)
