"""Which cameras the machine has, as the kernel lists them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from proctoring.linux.files import line_of

_AT_MOST: Final = 16


@dataclass(frozen=True, slots=True)
class Device:
    """A camera: its place in /dev, what it calls itself, and whether any hardware is behind it."""

    place: str
    called: str
    hardware: bool

    @property
    def told(self) -> str:
        """How a sentence names it."""
        return f"'{self.called}' ({self.place})"

    @property
    def observed(self) -> dict[str, Any]:
        """How a signal names it."""
        return {"device": self.place, "name": self.called, "hardware": self.hardware}


def cameras(root: Path = Path("/")) -> tuple[Device, ...]:
    """Return the cameras by number. A camera has several places; only the first gives pictures (the kernel's `index` 0)."""
    try:
        folders = sorted((root / "sys/class/video4linux").iterdir(), key=lambda folder: (len(folder.name), folder.name))
    except OSError:
        return ()
    return tuple(
        Device(str(root / "dev" / folder.name), line_of(folder / "name") or "unnamed", (folder / "device").exists())
        for folder in folders[:_AT_MOST]
        if folder.name.startswith("video") and line_of(folder / "index") in {"0", None}
    )
