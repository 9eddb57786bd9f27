"""One history for a whole template: every state it had since it was opened, forth and back, however it was reached."""

from dataclasses import dataclass, replace

from app.admin.templates.document import Document, Place

MOST = 500
MERGES_S = 1.5
"""Changes to one value that follow each other this closely are one step: a word typed, not a letter."""


@dataclass(frozen=True, slots=True)
class Step:
    """A state, and the place whose change led to it."""

    document: Document
    place: Place
    at: float
    merges: bool


class History:
    """States in order; the newest is shown unless somebody went back. `at` is in seconds of any clock that only goes on."""

    def __init__(self, document: Document) -> None:
        self._steps = [Step(document, (), 0.0, merges=False)]
        self._shown = 0
        self._kept = document

    @property
    def now(self) -> Document:
        """Return the state that is shown."""
        return self._steps[self._shown].document

    @property
    def changed(self) -> bool:
        """Whether what is shown differs from what was saved last."""
        return self.now is not self._kept and self.now != self._kept

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return self._shown > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a later one."""
        return self._shown + 1 < len(self._steps)

    def change(self, document: Document, place: Place, at: float, *, merges: bool = False) -> None:
        """Go on to another state. One that `merges` takes the place of the one before where both come of typing at one place."""
        if document == self.now:
            return
        before = self._steps[self._shown]
        step = Step(document, place, at, merges)
        del self._steps[self._shown + 1 :]
        typing = merges and before.merges and before.place == place and at - before.at <= MERGES_S
        if typing and before.document is not self._kept and self._shown > 0:
            self._steps[self._shown] = step
            return
        self._steps.append(step)
        if len(self._steps) > MOST:
            del self._steps[0]
        self._shown = len(self._steps) - 1

    def undo(self) -> Place | None:
        """Go back a state; return the place that changed, None where there is no earlier one."""
        if not self.can_undo:
            return None
        place = self._steps[self._shown].place
        self._shown -= 1
        self._still()
        return place

    def redo(self) -> Place | None:
        """Go forth again; return the place that changed, None where there is no later state."""
        if not self.can_redo:
            return None
        self._shown += 1
        self._still()
        return self._steps[self._shown].place

    def saved(self, document: Document) -> None:
        """Take note of what was saved: what is shown counts as unchanged while it says the same."""
        self._kept = document
        self._still()

    def _still(self) -> None:
        """Whoever types after going back, or after saving, begins a step of its own."""
        self._steps[self._shown] = replace(self._steps[self._shown], merges=False)
