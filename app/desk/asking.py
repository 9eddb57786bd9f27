"""Questions a desk puts before it does what can't be taken back; awaited, never in the way of other tasks."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel


class Dialog(QDialog):
    """A question over a window. `body` takes its content; `await answered()` says whether it was agreed to. Escape says no."""

    def __init__(self, look: Look, parent: QWidget, name: str, title: str, yes: str, *, width: int = 640) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        frame = panel("dialog")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*[look.px(SPACE.l)] * 4)
        inside.setSpacing(look.px(SPACE.m))
        heading = label("heading", f"{name}Title")
        heading.setText(title)
        inside.addWidget(heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.px(SPACE.m))
        inside.addLayout(self.body)
        self.yes = ActionButton(look, f"{name}Yes", kind="primary")
        self.yes.set_words(yes)
        self.no = ActionButton(look, f"{name}No")
        self.no.set_words(translate("Dialog", "Cancel"))
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self.setMinimumWidth(look.px(width))
        self.finished.connect(self._finished)

    async def answered(self) -> bool:
        """Show the question; return whether it was agreed to."""
        self.open()
        try:
            return await self._answer
        finally:
            self.close()
            self.deleteLater()

    def _finished(self, result: int) -> None:
        if not self._answer.done():
            self._answer.set_result(result == int(QDialog.DialogCode.Accepted))


async def confirmed(look: Look, parent: QWidget, title: str, message: str, yes: str) -> bool:
    """Ask a plain question; the focus begins on the way back."""
    dialog = Dialog(look, parent, "confirmDialog", title, yes)
    words = label("body", "confirmDialogMessage")
    words.setText(message)
    dialog.body.addWidget(words)
    dialog.no.setFocus()
    return await dialog.answered()
