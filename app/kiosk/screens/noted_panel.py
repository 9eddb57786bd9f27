"""What detectors noted, told to the candidate it is about, in plain words and with the times."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk import signal_words
from app.kiosk.ports import Outcome
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, set_role


class NotedPanel(QFrame):
    """A card with a line a kind. Hidden where nothing was watched; says so where nothing was noted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notedPanel")
        self.setProperty("panel", "card")
        self._title, self._note = label("heading", "notedTitle"), label("hint", "notedNote")
        self._lines: list[QWidget] = []
        self._look = look
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(look.px(SPACE.l),) * 4)
        rows.setSpacing(look.px(SPACE.s))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(SPACE.xs))
        rows.addWidget(self._title)
        rows.addLayout(self._rows)
        rows.addWidget(self._note)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Tell what was noted in this interview."""
        self.setVisible(outcome is not None and outcome.watched)
        if outcome is None:
            return
        self._title.setText(translate("Noted", "What was noted besides your answers"))
        self._note.setText(
            translate(
                "Noted",
                "These are facts, not conclusions. Times count from the beginning of the interview. "
                "Your comment is kept beside them.",
            )
            if outcome.noted
            else translate("Noted", "Nothing was noted. If you think something should have been, say so in a comment.")
        )
        set_role(self._note, "hint" if outcome.noted else "body")
        self._fill(outcome)

    def _fill(self, outcome: Outcome) -> None:
        for line in self._lines:
            self._rows.removeWidget(line)
            line.deleteLater()
        self._lines = []
        for index, noted in enumerate(outcome.noted):
            words, times = label("body", f"noted{index}"), label("quiet", f"notedTimes{index}")
            words.setText(signal_words.noted_kind(noted))
            times.setText(signal_words.noted_times(noted))
            times.setVisible(bool(times.text()))
            self._lines += [words, times]
            self._rows.addWidget(words)
            self._rows.addWidget(times)
