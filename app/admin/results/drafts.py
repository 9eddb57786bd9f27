"""Judgements that are not finished, kept on this machine against loss: a small file each, for its owner alone, gone once it is sent."""

import hashlib
import json
from pathlib import Path

import structlog

from app.admin.results.judging import Draft, Judgement, kept, taken_up
from sync.whole_files import write_whole

log = structlog.get_logger()

_MOST_BYTES = 4 << 20
_MOST_FILES = 50


class DraftShelf:
    """Drafts by session and person. What can't be written is lost with the window, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, whose: str) -> dict[str, Judgement]:
        """Return a draft; an empty one where there is none."""
        try:
            content = self._file(whose).read_bytes()
            return taken_up(json.loads(content)) if len(content) <= _MOST_BYTES else {}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as exc:
            log.warning("draft.unreadable", error=type(exc).__name__)
            return {}

    def keep(self, whose: str, draft: Draft) -> None:
        """Keep a draft, in the place of what was kept before."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._file(whose), json.dumps(kept(draft), ensure_ascii=False).encode())
            self._make_room()
        except OSError as exc:
            log.warning("draft.not_kept", error=type(exc).__name__)

    def forget(self, whose: str) -> None:
        """Remove a draft."""
        try:
            self._file(whose).unlink(missing_ok=True)
        except OSError as exc:
            log.warning("draft.not_removed", error=type(exc).__name__)

    def _file(self, whose: str) -> Path:
        return self._folder / f"{hashlib.sha256(whose.encode()).hexdigest()[:32]}.json"

    def _make_room(self) -> None:
        files = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in files[_MOST_FILES:]:
            path.unlink(missing_ok=True)
