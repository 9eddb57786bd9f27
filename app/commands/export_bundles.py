"""`vivavoce export --format bundle`: a session as its whole evidence, from this machine's ledger or from a server."""

import sys
from pathlib import Path

from app.commands.export_choice import Choice
from app.commands.export_sources import ids_in, server_ids
from app.desk.server import Server
from app.errors import BadUsage
from app.exports.formats import Format, name_of, refuse_earlier
from app.exports.writing import staged
from app.sessions.recordings import sealed_away, whole_recording
from app.settings import Settings
from app.watching.policy import stills_of
from engine.clock import SystemClock
from sync.export import export_session
from sync.ledger import Ledger
from sync.record import fold


def bundles_of_ledger(settings: Settings, choice: Choice, out: Path, *, force: bool) -> tuple[list[Path], str]:
    """Write the chosen sessions' folders: one into `out` itself, several into folders of their own. Return them and the kiosk's key."""
    with Ledger.open(settings.data_dir, SystemClock()) as ledger:
        chosen = [each for each in ids_in(ledger, choice) if _taken(ledger, choice, each)]
        folders = [out if choice.single else out / f"session-{session_id}" for session_id in chosen]
        for session_id, folder in zip(chosen, folders, strict=True):
            recording = whole_recording(settings.data_dir, ledger.head(session_id))
            stills = stills_of(settings.data_dir, session_id)
            export_session(ledger, session_id, recording, folder, stills, force=force)
            if recording is None and sealed_away(settings.data_dir, session_id):
                print(
                    "note: the sound is sealed to your organisation's key; the server's bundle has it", file=sys.stderr
                )
        return folders, ledger.device.fingerprint


async def bundles_of_server(server: Server, choice: Choice, out: Path, *, force: bool) -> list[Path]:
    """Save the chosen sessions' bundles as zips in `out`; all of them, or none."""
    ids = await server_ids(server, choice)
    for session_id in ids:
        refuse_earlier(out / name_of(session_id, Format.BUNDLE), force=force)
    with staged(out) as stage:
        for session_id in ids:
            await server.save(f"/sessions/{session_id}/bundle", stage / name_of(session_id, Format.BUNDLE))
    return [out / name_of(session_id, Format.BUNDLE) for session_id in ids]


def refuse_for_bundles(choice: Choice, out: Path) -> None:
    """Raise `BadUsage` for what a bundle can't come from or go to."""
    if choice.paths:
        raise BadUsage("A bundle is made of a ledger", f"{choice.paths[0]}: name a session, or another --format")
    if str(out) == "-":
        raise BadUsage("A bundle is a folder", "--out -: name a folder")


def _taken(ledger: Ledger, choice: Choice, session_id: str) -> bool:
    record = fold(ledger.events(session_id))
    said = {"status": record.status, "scheduled_at": record.scheduled_at, "template": record.template}
    return choice.takes(said)
