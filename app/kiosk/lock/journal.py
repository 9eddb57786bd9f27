"""What the lock is about to change, on disk before it is changed: a kiosk that was killed is put right by the next one to start."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from app.kiosk.lock.changes import Value
from sync.keys import sync_folder

FILE = "desktop-lock.json"
VERSION = 1
LONGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """One change: its name, the desktop it was made on (`DISPLAY`, a session's name) and how things stood before."""

    name: str
    desktop: str
    before: Value


class Journal:
    """The file in the data folder. Small, rewritten whole, never half."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def entries(self) -> list[Entry]:
        """Return what was changed and not yet taken back, oldest first; what can't be read counts as nothing."""
        try:
            with self._file.open("rb") as file:
                kept = json.loads(file.read(LONGEST))
            return [_entry(row) for row in kept["changes"]] if kept["version"] == VERSION else []
        except (OSError, ValueError, KeyError, TypeError):
            return []

    def keep(self, entries: list[Entry]) -> None:
        """Write these and nothing else; durable on return. Raises `OSError`: then nothing may be changed."""
        if not entries:
            self._file.unlink(missing_ok=True)
            return
        rows = [{"name": entry.name, "desktop": entry.desktop, "before": dict(entry.before)} for entry in entries]
        fresh = self._file.with_suffix(".new")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({"version": VERSION, "changes": rows}, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._file)
        sync_folder(self._file.parent)


def _entry(row: dict[str, object]) -> Entry:
    name, desktop, before = row["name"], row["desktop"], row["before"]
    if not (isinstance(name, str) and isinstance(desktop, str) and isinstance(before, dict)):
        raise TypeError("a journal entry has a name, a desktop and how things stood before")
    return Entry(name, desktop, before)
