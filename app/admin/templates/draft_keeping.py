"""Keeps what is being written on this machine: a moment after each change, and at once before anybody looks for it."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.admin.templates.drafts import Draft, DraftShelf

KEPT_AFTER_MS = 700


class DraftKeeping(QObject):
    """`as_draft` gives (id, draft), None for a draft where all is as it was saved. `failed` tells that it could not be written."""

    failed = Signal()

    def __init__(
        self,
        shelf: DraftShelf,
        as_draft: Callable[[], tuple[str, Draft | None]],
        start: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:
        super().__init__()
        self._shelf, self._as_draft, self._start = shelf, as_draft, start
        self._owed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self._soon)

    def changed(self) -> None:
        """Something was written."""
        self._owed = True
        self._timer.start()

    def forget(self) -> None:
        """There is nothing to keep: it was saved, or something else is open."""
        self._owed = False
        self._timer.stop()

    def now(self) -> None:
        """Write it before this returns."""
        owed = self._owed
        self.forget()
        if owed:
            self._done(self._keep(*self._as_draft()))

    async def soon(self) -> None:
        """Write it beside whatever else goes on."""
        owed = self._owed
        self.forget()
        if owed:
            self._done(await asyncio.to_thread(self._keep, *self._as_draft()))

    def _soon(self) -> None:
        self._start(self.soon())

    def _keep(self, template_id: str, draft: Draft | None) -> bool:
        if not template_id:
            return True
        if draft is None:
            self._shelf.drop(template_id)
            return True
        return self._shelf.keep(draft)

    def _done(self, kept: bool) -> None:  # noqa: FBT001 - as the shelf says it
        if not kept:
            self.failed.emit()
