"""How much room recordings take and how much there is, without loading anything that handles sound."""

import shutil
from pathlib import Path
from typing import Final

_RATE: Final = 16_000
_FRAME_BYTES: Final = 4
_RESERVE: Final = 64 << 20


def bytes_needed(minutes: float) -> int:
    """Return what an interview of this length may take: its pieces, the sealed file beside them at worst as large, and a reserve."""
    return 2 * round(minutes * 60 * _RATE) * _FRAME_BYTES + _RESERVE


def free_bytes(path: Path) -> int:
    """Return what is free where `path` is, or would be made."""
    existing = next(place for place in (path.absolute(), *path.absolute().parents) if place.exists())
    return shutil.disk_usage(existing).free
