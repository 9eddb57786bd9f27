"""Pieces of a recording that lie sealed: to an organisation's key, and to one that this process keeps in memory until the interview is over.

A sealed piece is `NNNNN-FRAMES-SHA256.pcm.age`, the hash over its plain samples: after a crash nobody here can open it, and yet the ledger
can be told what is in it. How one seals is the caller's; here is only what it is for.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from engine.audio.segments import PCM, segment_fact, sync_folder
from engine.interview.facts import RecordingSegment

SEALED: Final = ".age"
_NAME = re.compile(r"(\d{5,9})-(\d{1,9})-([0-9a-f]{64})\.pcm\.age")


class Sealer(Protocol):
    """Seals one session's sound. Every method blocks and raises OSError or an `EngineError`."""

    def seal_file(self, plain: Path, sealed: Path) -> None:
        """Write `sealed`, durable and whole or not at all; `plain` stays."""
        ...

    def seal_bytes(self, plain: memoryview, sealed: Path) -> None:
        """The same, of what is in memory."""
        ...

    def open(self, sealed: Path) -> bytes:
        """Return what is in a piece that this process sealed."""
        ...

    def sha256_inside(self, sealed: Path) -> str:
        """Return the SHA-256 of what is in a file that this process sealed."""
        ...


@dataclass(frozen=True, slots=True)
class SealedPiece:
    """A piece as its name tells it."""

    path: Path
    fact: RecordingSegment


def seal_piece(folder: Path, fact: RecordingSegment, sealer: Sealer) -> None:
    """Seal a closed piece and remove the plain one."""
    plain = folder / f"{fact.index:05d}{PCM}"
    sealer.seal_file(plain, folder / f"{fact.index:05d}-{fact.frames}-{fact.pcm_sha256}{PCM}{SEALED}")
    plain.unlink()
    sync_folder(folder)


def sealed_pieces(folder: Path) -> dict[int, SealedPiece]:
    """Return the sealed pieces by index, in order."""
    named = ((path, _NAME.fullmatch(path.name)) for path in folder.glob(f"*{PCM}{SEALED}"))
    found = {
        int(name[1]): SealedPiece(path, segment_fact(int(name[1]), int(name[2]), name[3]))
        for path, name in named
        if name
    }
    return dict(sorted(found.items()))
