"""The recording of a kiosk that seals: made whole in memory from sealed pieces, so that nothing plain lies on its disk afterwards.

An hour of sound takes about 100 MB of memory for the seconds this lasts. After a crash the pieces can't be opened here any more: they stay,
the ledger is told what their names say of them, and whoever has the organisation's key puts them together.
"""

import hashlib
import io
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from engine.audio.recording import RecordingBroken, storage_failure
from engine.audio.sealed_pieces import SEALED, Sealer, seal_piece, sealed_pieces
from engine.audio.sealing import close_open_pieces, differences, encode, fault, segments_of
from engine.audio.segments import FLAC_NAME, closed_pieces, read_piece, sync_folder
from engine.conversation.ports import RATE
from engine.errors import EngineError
from engine.interview.facts import Fact, RecordingSealed, RecordingSegment


def seal_whole(folder: Path, sealer: Sealer) -> RecordingSealed:
    """Make `recording.flac.age` of the pieces and return its fact, whose hash is over the plain FLAC.

    What was written is opened again and compared. The pieces stay until the fact is durable; plain ones among them (the disk had no room
    for a sealed one) are read too. Blocks: call it in a thread. Raises `StorageFull`, `RecordingBroken`, and what the sealer raises.
    """
    sealed, plain = sealed_pieces(folder), closed_pieces(folder)
    if not sealed and not plain:
        raise RecordingBroken("Nothing was recorded", "There is no sound to keep")
    facts = {index: piece.fact for index, piece in sealed.items()} | {
        index: read_piece(path) for index, path in plain.items()
    }
    readers: dict[int, Callable[[], bytes]] = {
        index: partial(sealer.open, piece.path) for index, piece in sealed.items()
    }
    readers |= {index: path.read_bytes for index, path in plain.items()}
    flac = io.BytesIO()
    try:
        frames = encode(dict(sorted(readers.items())), flac)
        wanted = [facts[index] for index in sorted(facts)]
        flac.seek(0)
        if segments_of(flac, wanted) != [piece.pcm_sha256 for piece in wanted]:
            raise RecordingBroken("The recording was damaged while it was made", "Its pieces are kept; try again")
        digest = hashlib.sha256(flac.getbuffer()).hexdigest()
        target = folder / (FLAC_NAME + SEALED)
        sealer.seal_bytes(flac.getbuffer(), target)
        if sealer.sha256_inside(target) != digest:
            target.unlink()
            raise RecordingBroken(
                "The recording was damaged on its way to disk", "Its pieces are kept; check the disk and try again"
            )
    except OSError as exc:
        raise storage_failure(exc) from exc
    return RecordingSealed(file=FLAC_NAME, sha256=digest, frames=frames, rate=RATE, segments=len(facts))


def discard_sealed_pieces(folder: Path) -> None:
    """Remove the pieces, sealed and plain, once the whole one's fact is durable."""
    for path in [*(piece.path for piece in sealed_pieces(folder).values()), *closed_pieces(folder).values()]:
        path.unlink(missing_ok=True)


def recover_sealed(folder: Path, known: Sequence[RecordingSegment], sealer: Sealer) -> list[Fact]:
    """Bring a recording that was broken off into order; return the facts that the ledger lacks, to be stated in this order.

    What lies plain is closed, stated and sealed; nothing plain stays. Where no piece was sealed yet the whole is made as usual. Done twice,
    with the first time's facts known, no segment is stated twice. Raises `RecordingBroken`, `StorageFull` and what the sealer raises.
    """
    try:
        close_open_pieces(folder)
        (folder / (FLAC_NAME + SEALED)).unlink(
            missing_ok=True
        )  # its fact never got into the ledger: the pieces speak for the sound
        plain = {index: read_piece(path) for index, path in closed_pieces(folder).items()}
        sealed = {index: piece.fact for index, piece in sealed_pieces(folder).items()}
    except OSError as exc:
        raise storage_failure(exc) from exc
    found, stated = sealed | plain, {segment.index: segment for segment in known}
    facts: list[Fact] = [fact for index, fact in sorted(found.items()) if index not in stated]
    facts += differences(stated, found)
    if plain and not sealed:
        return [*facts, _whole_or_fault(folder, sealer)]
    for fact in plain.values():
        seal_piece(folder, fact, sealer)
    sync_folder(folder)
    return [*facts, _IN_PIECES] if found else facts


def _whole_or_fault(folder: Path, sealer: Sealer) -> Fact:
    try:
        return seal_whole(folder, sealer)
    except EngineError as exc:
        return fault(f"not sealed: {exc.title}", 0)


_IN_PIECES = fault("kept in sealed pieces: only the organisation's key opens them, and puts them together", 0)
