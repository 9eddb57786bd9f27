"""Judgements that are not finished, kept on this machine against loss, for their owner alone, gone once they are sent."""

from pathlib import Path

from app.admin.results.judging import Draft, Judgement, kept, taken_up
from app.desk.shelf import Shelf


class DraftShelf:
    """The drafts of one person, by session."""

    def __init__(self, folder: Path, person: str) -> None:
        self._shelf = Shelf(folder, person)

    def find(self, session_id: str) -> dict[str, Judgement]:
        """Return a draft; an empty one where there is none."""
        return taken_up(self._shelf.read(session_id))

    def keep(self, session_id: str, draft: Draft) -> None:
        """Keep a draft, in the place of what was kept before."""
        self._shelf.keep(session_id, kept(draft))

    def forget(self, session_id: str) -> None:
        """Remove a draft."""
        self._shelf.drop(session_id)
