"""The transcript with what one does to it: finding words, and having it keep to the player or stand still."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.admin.results.reading import Result, Turn
from app.admin.results.transcript_view import TranscriptView
from app.admin.results.words import Span, found_in
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

_LONGEST = 200


class TranscriptColumn(QWidget):
    """`view` is the transcript itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._turns: tuple[Turn, ...] = ()
        self._found: list[tuple[int, Span]] = []
        self._at = -1
        self.view = TranscriptView(look, "transcript")
        self.field = QLineEdit()
        self.field.setObjectName("findField")
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(translate("Result", "Find in the transcript"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look_for)
        self.field.returnPressed.connect(self.next_found)
        self.count = label("hint", "foundCount", wrap=False)
        self.follows = QCheckBox(translate("Result", "Keep in step"))
        self.follows.setObjectName("followPlayer")
        self.follows.setChecked(True)
        self.follows.toggled.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(look.px(SPACE.s))
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.follows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(SPACE.s), 0, 0, 0)
        whole.setSpacing(look.px(SPACE.s))
        whole.addLayout(row)
        whole.addWidget(self.view, 1)

    def show_result(self, result: Result) -> None:
        """Show a session's transcript."""
        self._turns = result.turns
        self.field.clear()
        if result.erased:
            empty = translate("Result", "What was said has been erased.")
        elif result.status in ("scheduled", "cancelled"):
            empty = translate("Result", "Nothing was said: the interview was not held.")
        else:
            empty = translate("Result", "Nothing was said.")
        self.view.show_turns(result.turns, empty)

    def mark_quote(self, turn_id: str, span: Span | None) -> None:
        """Mark a quote, or the whole of its turn where it is not found there."""
        turn = next((each for each in self._turns if each.id == turn_id), None)
        if turn is not None:
            self.view.mark_quotes([(turn_id, span or (0, len(turn.text)))])

    @Slot()
    def next_found(self) -> None:
        """Go to the next place where the words occur."""
        if self._found:
            self._at = (self._at + 1) % len(self._found)
            place, span = self._found[self._at]
            self.view.mark_quotes([(self._turns[place].id, span)])
            self._say()

    @Slot(str)
    def _look_for(self, text: str) -> None:
        self._found, self._at = found_in(self._turns, text), -1
        if self._found:
            self.next_found()
        else:
            self.view.mark_quotes([])
            self._say()

    def _say(self) -> None:
        wanted = bool(self.field.text().strip())
        self.count.setText(f"{self._at + 1} / {len(self._found)}" if wanted else "")

    @Slot(bool)
    def _follow(self, follows: bool) -> None:  # noqa: FBT001 - a signal's
        self.view.follows = follows
