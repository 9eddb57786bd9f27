"""Templates that were begun here and not saved yet: kept on this machine through a crash, for their owner's eyes only."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import structlog

from app.admin.templates.document import Document
from sync.whole_files import write_whole

log = structlog.get_logger()

FOLDER = "template-drafts"
LARGEST = 4 << 20
MOST = 200


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wrote. `base` is the version it was made from as the server had it, None for a template that is not there yet."""

    template_id: str
    document: Document
    base: Document | None
    base_version: int
    at: str


class DraftShelf:
    """The drafts of one person at one server. What can't be written is told once to the log: a draft is worth no lost word elsewhere."""

    def __init__(self, folder: Path, server: str, person: str) -> None:
        self._folder = folder / FOLDER
        self._owner = hashlib.sha256(f"{server}\n{person}".encode()).hexdigest()[:16]

    def keep(self, draft: Draft) -> bool:
        """Write a draft; False where it can't be."""
        content = json.dumps(asdict(draft), ensure_ascii=False).encode("utf-8", "surrogatepass")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._file(draft.template_id), content)
        except OSError as exc:
            log.warning("draft.not_kept", error=type(exc).__name__)
            return False
        return True

    def read(self, template_id: str) -> Draft | None:
        """Return the draft of a template; None for none, or for one that can't be read."""
        return _read(self._file(template_id))

    def drop(self, template_id: str) -> None:
        """Forget a draft."""
        try:
            self._file(template_id).unlink(missing_ok=True)
        except OSError as exc:
            log.warning("draft.not_dropped", error=type(exc).__name__)

    def every(self) -> Iterator[Draft]:
        """Yield this person's drafts at this server."""
        for file in sorted(self._folder.glob(f"{self._owner}-*.json"))[:MOST]:
            draft = _read(file)
            if draft is not None:
                yield draft

    def _file(self, template_id: str) -> Path:
        return self._folder / f"{self._owner}-{hashlib.sha256(template_id.encode()).hexdigest()[:16]}.json"


def _read(file: Path) -> Draft | None:
    try:
        with file.open("rb") as opened:
            said: Any = json.loads(opened.read(LARGEST).decode("utf-8", "surrogatepass"))
        base = said["base"]
        if not isinstance(said["document"], dict) or not isinstance(base, dict | None):
            return None
        return Draft(str(said["template_id"]), said["document"], base, int(said["base_version"]), str(said["at"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as exc:
        log.warning("draft.unreadable", error=type(exc).__name__)
        return None
