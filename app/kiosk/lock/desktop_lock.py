"""Changes the desktop for the time the kiosk runs, and takes every change back: at the end, or at the next start after a crash."""

from collections.abc import Sequence
from pathlib import Path

import structlog

from app.kiosk.lock.changes import Change, ChangeRefused, NothingToChange
from app.kiosk.lock.journal import Entry, Journal
from app.kiosk.ports import Held, Why

log = structlog.get_logger()


class DesktopLock:
    """Holds a desktop's settings. `desktop` names it, so that a journal left by another desktop's kiosk is not acted on here."""

    def __init__(self, folder: Path, desktop: str, changes: Sequence[Change]) -> None:
        self._journal = Journal(folder)
        self._desktop = desktop
        self._changes = {change.name: change for change in changes}

    def recover(self) -> tuple[str, ...]:
        """Take back what a kiosk that was killed had changed here; return the names. What can't be taken back stays in the journal."""
        left: list[Entry] = []
        done: list[str] = []
        entries = self._journal.entries()
        for entry in entries:
            change = self._changes.get(entry.name) if entry.desktop == self._desktop else None
            taken_back = self._put_back(change, entry) if change is not None else False
            if taken_back:
                done.append(entry.name)
            elif taken_back is False:
                left.append(entry)
        if len(left) < len(entries):
            self._keep(left)
        if done:
            log.warning("lock.recovered", changes=",".join(done))
        return tuple(done)

    def engage(self) -> tuple[Held, ...]:
        """Make every change, each journalled first; return what holds and what does not."""
        return tuple(self._make(change) for change in self._changes.values())

    def release(self) -> None:
        """Take every change back that is in the journal; again is the same."""
        left = [
            entry
            for entry in self._journal.entries()
            if entry.desktop != self._desktop
            or entry.name not in self._changes
            or self._put_back(self._changes[entry.name], entry) is False
        ]
        self._keep(left)

    def _make(self, change: Change) -> Held:
        entries = self._journal.entries()
        known = any(entry.name == change.name and entry.desktop == self._desktop for entry in entries)
        try:
            if not known:  # else what stands there now is our own doing, not what it was before
                self._journal.keep([*entries, Entry(change.name, self._desktop, change.read())])
            change.make()
        except NothingToChange as exc:
            return Held(change.name, holds=True, reason=str(exc), why=Why.NO_SUCH_THING)
        except ChangeRefused as exc:
            log.warning("lock.not_held", change=change.name, why=str(exc))
            return Held(change.name, holds=False, reason=str(exc), why=Why.REFUSED, detail=str(exc))
        except OSError as exc:
            log.warning("lock.not_held", change=change.name, why=type(exc).__name__)
            said = exc.strerror or type(exc).__name__
            return Held(
                change.name,
                holds=False,
                reason=f"its journal can't be written: {said}",
                why=Why.NO_JOURNAL,
                detail=said,
            )
        return Held(change.name, holds=True)

    def _put_back(self, change: Change, entry: Entry) -> bool | None:
        """Take one change back; False where it is refused now, None where nothing can be made of what was kept."""
        try:
            change.put_back(entry.before)
        except ChangeRefused as exc:
            log.error("lock.not_put_back", change=change.name, why=str(exc))
            return False
        except (KeyError, TypeError, ValueError) as exc:
            log.error("lock.journal_senseless", change=change.name, why=type(exc).__name__)
            return None
        return True

    def _keep(self, entries: list[Entry]) -> None:
        try:
            self._journal.keep(entries)
        except OSError as exc:
            log.error("lock.journal_stuck", why=type(exc).__name__)
