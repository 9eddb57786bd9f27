"""Templates that were begun here and not saved yet: kept on this machine through a crash, for their owner's eyes only."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import structlog

from app.admin.templates.document import Document
from app.desk.shelf import Shelf

log = structlog.get_logger()

FOLDER = "template-drafts"


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wrote. `base` is the version it was made from as the server had it, None for a template that is not there yet."""

    template_id: str
    document: Document
    base: Document | None
    base_version: int
    at: str


class DraftShelf:
    """The drafts of one person at one server."""

    def __init__(self, folder: Path, server: str, person: str) -> None:
        self._shelf = Shelf(folder / FOLDER, f"{server}\n{person}")

    def keep(self, draft: Draft) -> bool:
        """Write a draft; False where it can't be."""
        return self._shelf.keep(draft.template_id, asdict(draft))

    def read(self, template_id: str) -> Draft | None:
        """Return the draft of a template; None for none, or for one that can't be read."""
        return _draft(self._shelf.read(template_id))

    def drop(self, template_id: str) -> None:
        """Forget a draft."""
        self._shelf.drop(template_id)

    def every(self) -> Iterator[Draft]:
        """Yield this person's drafts at this server."""
        for said in self._shelf.every():
            draft = _draft(said)
            if draft is not None:
                yield draft


def _draft(said: Any) -> Draft | None:  # noqa: ANN401 - any JSON value
    if said is None:
        return None
    try:
        base = said["base"]
        if not isinstance(said["document"], dict) or not isinstance(base, dict | None):
            return None
        return Draft(str(said["template_id"]), said["document"], base, int(said["base_version"]), str(said["at"]))
    except (ValueError, KeyError, TypeError) as exc:
        log.warning("draft.unreadable", error=type(exc).__name__)
        return None
