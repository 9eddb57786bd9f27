"""Where an answer is typed: a large field, a count near its limit, Send by Ctrl+Enter, Escape to close with the draft kept."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from app.i18n import translate
from app.kiosk.presenters.talk import DRAFT_LIMIT, TalkState
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.bounded_text import keep_within
from app.widgets.labels import label

_COUNT_FROM = 500  # characters left from which on the count is shown


class AnswerField(QPlainTextEdit):
    """Plain text; Tab leaves it, Ctrl+Enter sends, Escape closes. `arrived` tells what was pasted or (True) dropped into it."""

    sent = Signal()
    closed = Signal()
    arrived = Signal(QMimeData, bool)
    _dropping = False

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take a paste or a drop in, and tell of it."""
        self.arrived.emit(source, self._dropping)
        super().insertFromMimeData(source)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Note that what is about to arrive was dropped."""
        self._dropping = True
        try:
            super().dropEvent(event)
        finally:
            self._dropping = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep only these two combinations from being typed."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class TypingPanel(QFrame):
    """Emits `edited` with the whole draft, `sent` and `closed`. The draft survives closing."""

    edited = Signal(str)
    sent = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("typingPanel")
        self._can_send = False
        self.field = AnswerField()
        self.field.setObjectName("answerField")
        self.field.setTabChangesFocus(True)
        self._hint, self._count = label("hint"), label("hint", "answerCount", wrap=False)
        self._send = ActionButton(look, "sendAnswerButton", kind="primary", icon="send")
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 20)
        foot.addStretch(1)
        foot.addWidget(self._count)
        foot.addWidget(self._send)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(SPACE.xs))
        rows.addWidget(self.field, 1)
        rows.addLayout(foot)
        self.setFixedHeight(look.px(216))  # four lines; the rest belongs to the question
        self.field.textChanged.connect(self._edit)
        self.field.sent.connect(self._try_to_send)
        self.field.closed.connect(self.closed)
        self._send.clicked.connect(self._try_to_send)

    def retranslate(self) -> None:
        """Name everything."""
        self.field.setPlaceholderText(translate("Talk", "Type your answer here"))
        self.field.setAccessibleName(translate("Talk", "Your answer"))
        self._hint.setText(translate("Talk", "Esc closes this field and keeps what you wrote."))
        self._send.set_words(translate("Talk", "Send"), key=translate("Talk", "Ctrl+Enter"))

    def take(self, state: TalkState) -> None:
        """Show whether the draft can be sent."""
        self._can_send = state.can_send
        self._send.set_available(state.can_send)
        self._hint.setVisible(not state.typed_only)

    def _edit(self) -> None:
        if keep_within(self.field, DRAFT_LIMIT):  # which came back here with the text that fits
            return
        text = self.field.toPlainText()
        left = DRAFT_LIMIT - len(text)
        self._count.setText(str(left) if left <= _COUNT_FROM else "")
        self.edited.emit(text)

    def _try_to_send(self) -> None:
        if self._can_send and self.field.toPlainText().strip():
            self.sent.emit()
            self.field.clear()
