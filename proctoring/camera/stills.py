"""Keeps stills as files in the evidence: named by their time, readable by nobody else, whole or not at all, with the hash that proves them."""

import hashlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from proctoring.camera.frames import Frame


@dataclass(frozen=True, slots=True)
class Still:
    """A file in the evidence folder."""

    file: str
    sha256: str
    size: int
    width: int
    height: int

    @property
    def observed(self) -> dict[str, Any]:
        """How a signal names it."""
        return {
            "file": self.file, "sha256": self.sha256, "bytes": self.size, "width": self.width, "height": self.height,
        }  # fmt: skip


def keep(frame: Frame, folder: Path, at: datetime) -> Still:
    """Write a frame into the folder, which is made where it is missing. Raises `OSError` where there is no room or no right."""
    picture, width, height = frame.jpeg()
    name = f"still-{at:%Y%m%dT%H%M%S}.{at.microsecond // 1000:03d}Z.jpg"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = folder / f".{name}.part"
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(picture)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / name)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise
    return Still(name, hashlib.sha256(picture).hexdigest(), len(picture), width, height)
