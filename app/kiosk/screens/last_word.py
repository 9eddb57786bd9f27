"""Room for a last word on either ending: a field, a button, and whether the words are kept."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk import texts
from app.kiosk.presenters.closing import COMMENT_LIMIT
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.bounded_text import keep_within
from app.widgets.labels import label


class Remark(Protocol):
    """What is shown of a comment."""

    @property
    def comment(self) -> str:
        """What the field holds."""
        ...

    @property
    def sending(self) -> bool:
        """Whether it is being kept."""
        ...

    @property
    def sent(self) -> bool:
        """Whether it is kept."""
        ...

    @property
    def error(self) -> tuple[str, str] | None:
        """Why it could not be kept."""
        ...


class LastWord(QWidget):
    """`written` carries the text at each change; `send_wanted` that it shall be kept."""

    written = Signal(str)
    send_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = label("heading")
        self._field = QPlainTextEdit()
        self._field.setObjectName("commentField")
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(look.px(110))
        self._banner = Banner(look, "commentMessage")
        self._send = ActionButton(look, "sendCommentButton", icon="send")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(SPACE.s))
        rows.addWidget(self._title)
        rows.addWidget(self._field)
        rows.addWidget(self._banner)
        rows.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        self._send.clicked.connect(self.send_wanted)
        self._field.textChanged.connect(self._write)

    def retranslate(self) -> None:
        """Name what never changes."""
        self._title.setText(translate("End", "Anything to add?"))
        self._field.setPlaceholderText(
            translate("End", "Something that went wrong, or that people should know. Not scored.")
        )
        self._field.setAccessibleName(translate("End", "Comment"))

    def show_remark(self, remark: Remark) -> None:
        """Show how the comment stands."""
        if remark.sent and self._field.toPlainText():
            self._field.clear()
        self._field.setEnabled(not remark.sent and not remark.sending)
        self._send.set_words(translate("End", "Sending…") if remark.sending else translate("End", "Send comment"))
        self._send.set_available(bool(remark.comment.strip()) and not remark.sent and not remark.sending)
        self._send.setVisible(not remark.sent)
        if remark.error is not None:
            self._banner.say("problem", *texts.worded(remark.error))
        else:
            self._banner.say("ok", translate("End", "Your comment is kept") if remark.sent else "")

    def _write(self) -> None:
        if not keep_within(self._field, COMMENT_LIMIT):  # else it came back here with the text that fits
            self.written.emit(self._field.toPlainText())
