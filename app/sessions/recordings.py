"""Where the sound of a session lies, and how it is sealed and saved after a crash."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import structlog

from engine.audio.sealed_pieces import SEALED, Sealer, sealed_pieces
from engine.audio.sealed_recording import discard_sealed_pieces, recover_sealed, seal_whole
from engine.audio.sealing import discard_pieces, recover, seal
from engine.audio.segments import FLAC_NAME, closed_pieces
from engine.interview.facts import Fact, RecordingSealed, RecordingSegment
from engine.interview.lifecycle import is_final
from sync.events import Event
from sync.ledger import SessionHead

log = structlog.get_logger()

FOLDER = "recordings"


def recording_folder(data_dir: Path, session_id: str) -> Path:
    """Return the folder of a session's recording; it need not exist."""
    return data_dir / FOLDER / session_id


def sealed_recording(data_dir: Path, session_id: str) -> Path | None:
    """Return a session's whole recording, or None where it has none."""
    file = recording_folder(data_dir, session_id) / FLAC_NAME
    return file if file.is_file() else None


def whole_recording(data_dir: Path, head: SessionHead) -> Path | None:
    """Return an ended session's recording as one file, or None where it has none.

    Where a full disk kept it in pieces it is made one now: the ledger has their hashes. Blocks; raises `EngineError`, e.g. for want of room.
    """
    whole = sealed_recording(data_dir, head.session_id)
    folder = recording_folder(data_dir, head.session_id)
    if whole is not None or not is_final(head.status) or not closed_pieces(folder) or sealed_pieces(folder):
        return whole
    seal(folder)
    return sealed_recording(data_dir, head.session_id)


def let_sealed_go(data_dir: Path, session_id: str) -> None:
    """Remove the sealed sound and stills of a session that the server has and keeps: nobody here could open them. Plain ones stay."""
    folders = (recording_folder(data_dir, session_id), data_dir / "evidence" / session_id / "stills")
    for path in (path for folder in folders for path in folder.glob(f"*{SEALED}")):
        try:
            path.unlink(missing_ok=True)
        except OSError as exc:
            log.warning("recording.sealed_stays", session=session_id, error=type(exc).__name__)


class RecordingShelf:
    """The recordings of one data folder."""

    def __init__(self, data_dir: Path, sealer: Sealer | None = None) -> None:
        """With a `sealer` nothing plain is left of a recording."""
        self._data_dir = data_dir
        self._sealer = sealer

    def seal(self, session_id: str) -> RecordingSealed:
        """Make one file of a session's pieces. Blocks; raises `EngineError`."""
        folder = recording_folder(self._data_dir, session_id)
        return seal(folder) if self._sealer is None else seal_whole(folder, self._sealer)

    def let_pieces_go(self, session_id: str, events: Iterable[Event]) -> None:
        """Remove the pieces of a session whose one file the ledger has; they would take as much room again. Blocks.

        Where they can't be removed they stay: that is no reason to lose the end of an interview, or to keep a kiosk from opening.
        """
        if any(event.kind == RecordingSealed.KIND for event in events) and _is_whole(self._data_dir, session_id):
            try:
                discard_pieces(recording_folder(self._data_dir, session_id))
                discard_sealed_pieces(recording_folder(self._data_dir, session_id))
            except OSError as exc:
                log.warning("recording.pieces_stay", session=session_id, error=type(exc).__name__)

    def recover(self, session_id: str, known_segments: Sequence[RecordingSegment]) -> Sequence[Fact]:
        """Save what a power cut left; return the facts the ledger lacks."""
        folder = recording_folder(self._data_dir, session_id)
        if not folder.is_dir():
            return ()
        if self._sealer is None:
            return recover(folder, known_segments)
        return recover_sealed(folder, known_segments, self._sealer)


def sealed_away(data_dir: Path, session_id: str) -> bool:
    """Whether a session's sound lies here sealed to somebody else's key."""
    folder = recording_folder(data_dir, session_id)
    return (folder / (FLAC_NAME + SEALED)).is_file() or bool(sealed_pieces(folder))


def _is_whole(data_dir: Path, session_id: str) -> bool:
    folder = recording_folder(data_dir, session_id)
    return (folder / FLAC_NAME).is_file() or (folder / (FLAC_NAME + SEALED)).is_file()
