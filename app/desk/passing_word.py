"""A word in passing at the window's foot: what was done, and the way to undo it while it is shown."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label, set_role

SHOWN_S = 6.0
WITH_UNDO_S = 12.0
_ICON = 26


class PassingWord(QFrame):
    """Lies over the window's foot, in nobody's way; a newer word takes an older one's place."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("passingWord")
        self._look, self._window = look, window
        self._undo: Callable[[], None] | None = None
        self._icon = QLabel()
        self._words = label("body", "passingWords", wrap=False)
        self._button = ActionButton(look, "undoButton", kind="quiet")
        self._button.set_words(translate("PassingWord", "Undo"))
        self._button.clicked.connect(self._undone)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.m), look.px(SPACE.s), look.px(SPACE.m), look.px(SPACE.s))
        row.setSpacing(look.px(SPACE.m))
        for each in (self._icon, self._words, self._button):
            row.addWidget(each)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str, kind: str, undo: Callable[[], None] | None) -> None:
        """Show it for a while; `kind` is ok, notice or problem."""
        self._undo = undo
        self._words.setText(text)
        self._icon.setPixmap(self._look.icon(kind, kind, _ICON))
        self._button.setVisible(undo is not None)
        set_role(self, kind, "panel")
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.start(round(1000 * (SHOWN_S if undo is None else WITH_UNDO_S)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        margin = self._look.px(SPACE.l)
        self.move((self._window.width() - self.width()) // 2, self._window.height() - self.height() - margin)

    def _undone(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
