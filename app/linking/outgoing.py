"""Which files of an ended session go to the server: its sound, whole or in pieces, and its stills; sealed where the kiosk seals."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from app.sessions.recordings import recording_folder
from app.watching.policy import stills_folder
from engine.audio.sealed_pieces import sealed_pieces
from engine.audio.segments import FLAC_NAME, closed_pieces
from sync.link.outgoing import Outgoing
from sync.sealing import SUFFIX


def outgoing(data_dir: Path, session_id: str) -> list[Outgoing]:
    """Return the files as they lie here; none for a session without sound and stills."""
    return [*_sound(recording_folder(data_dir, session_id)), *_stills(stills_folder(data_dir, session_id))]


def _sound(folder: Path) -> Iterator[Outgoing]:
    for name, sealed in ((FLAC_NAME + SUFFIX, True), (FLAC_NAME, False)):
        if (folder / name).is_file():
            yield Outgoing("recording", FLAC_NAME, folder / name, sealed)
            return
    for index, piece in sealed_pieces(folder).items():
        yield Outgoing("segment", f"{index:05d}.pcm", piece.path, sealed=True)
    for index, path in closed_pieces(folder).items():
        yield Outgoing("segment", f"{index:05d}.pcm", path, sealed=False)


def erase_files(data_dir: Path, session_id: str) -> None:
    """Remove every file of a session. Raises OSError where one stays."""
    for folder in (recording_folder(data_dir, session_id), stills_folder(data_dir, session_id)):
        if folder.is_dir():
            shutil.rmtree(folder)


def stills_so_far(data_dir: Path, session_id: str) -> list[Outgoing]:
    """Return the stills of a session as they lie here, in order."""
    return list(_stills(stills_folder(data_dir, session_id)))


def plain_stills(data_dir: Path, session_id: str) -> list[Path]:
    """Return the stills of a session that are not sealed."""
    return [file.path for file in _stills(stills_folder(data_dir, session_id)) if not file.sealed]


def _stills(folder: Path) -> Iterator[Outgoing]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_file() and not path.name.startswith("."):
            yield Outgoing("still", path.name.removesuffix(SUFFIX), path, path.name.endswith(SUFFIX))
