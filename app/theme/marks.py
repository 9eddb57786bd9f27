"""Small drawings that a style sheet can only name by a file: written for one palette and scale into a folder that goes with the process."""

import atexit
import tempfile
from functools import lru_cache
from pathlib import Path

from app.theme.controls import MARKS
from app.theme.drawing import drawn
from app.theme.tokens import PALETTES


@lru_cache(maxsize=16)
def marks(palette: str, scale: float) -> dict[tuple[str, str], str]:
    """Return (icon, colour's name) -> file, each at a pixel for a pixel and, for dense screens, at two; none where no file can be written."""
    try:
        folder = _folder() / f"{palette}-{round(scale * 100)}"
        folder.mkdir(exist_ok=True)
    except OSError:
        return {}
    found = {}
    for icon, colour, length in MARKS:
        file = folder / f"{icon}-{colour}.png"
        inked = getattr(PALETTES[palette], colour)
        side = round(length * scale)
        if drawn(icon, inked, side, 1.0).save(str(file)):
            drawn(icon, inked, side, 2.0).save(str(file.with_stem(f"{file.stem}@2x")))
            found[icon, colour] = file.as_posix()
    return found


@lru_cache(maxsize=1)
def _folder() -> Path:
    made = tempfile.TemporaryDirectory(prefix="vivavoce-marks-")
    atexit.register(made.cleanup)
    return Path(made.name)
