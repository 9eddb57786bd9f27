"""What a value of a template is edited with: each shows a value without disturbing who types, and tells what it becomes."""

import math
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LONGEST = 100_000
_FEWEST_LINES, _MOST_LINES = 2, 14
_EDGE = 3  # the border while it has the focus, in pixels as the style sheet has it


class Control(Protocol):
    """What a field holds."""

    told: Any
    """A signal that carries the value as it is now."""

    def show_value(self, value: object) -> None:
        """Show a value; what can't be shown is shown as nothing."""
        ...


class _Unhistoried(QObject):
    """Lets Ctrl+Z and the wheel pass by a control: the one history is the page's, and a form that is scrolled changes nothing."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give away what is not the control's."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(map(event.matches, _UNDO))
        ):
            event.ignore()
            return True
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox | QAbstractSpinBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _give_away(widget: QWidget) -> None:
    widget.installEventFilter(_Unhistoried(widget))
    if isinstance(widget, QAbstractSpinBox):
        widget.lineEdit().setTextMargins(widget.fontMetrics().averageCharWidth(), 0, 0, 0)
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class LineControl(QLineEdit):
    """A short text. Without `shorten` nothing that was typed is cut: what is too long is said to be."""

    told = Signal(object)

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self._typed)
        _give_away(self)

    def show_value(self, value: object) -> None:
        """Show a text."""
        text = value if isinstance(value, str) else "" if value is None else str(value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0 if not self.hasFocus() else len(text))

    def _typed(self, text: str) -> None:
        self.told.emit(text)


class AreaControl(QPlainTextEdit):
    """A longer text: as high as what it says, within bounds. Tab leaves it."""

    told = Signal(object)

    def __init__(
        self, look: Look, *, lines: int = _FEWEST_LINES, most: int = _MOST_LINES, placeholder: str = ""
    ) -> None:
        super().__init__()
        self._look, self._lines, self._most = look, lines, most
        self._shows = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setPlaceholderText(placeholder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()
        _give_away(self)

    def show_value(self, value: object) -> None:
        """Show a text; the cursor stays where it can."""
        text = value if isinstance(value, str) else ""
        if text == self.toPlainText():
            return
        self._shows = True
        at = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(text)))
        self.setTextCursor(cursor)
        self._shows = False

    def _changed(self) -> None:
        if not self._shows:
            self.told.emit(self.toPlainText())

    def _fit(self, *_size: object) -> None:
        """Be as high as the lines are, which differ by script."""
        line = QFontMetrics(self._look.font(TYPE.body)).lineSpacing()
        wanted, block = 0.0, self.document().firstBlock()
        while block.isValid() and wanted < self._most * line:
            wanted += self.blockBoundingRect(block).height()
            block = block.next()
        height = max(self._lines * line, min(self._most * line, math.ceil(wanted)))
        around = 2 * (self._look.px(SPACE.s) + _EDGE) + round(2 * self.document().documentMargin())
        self.setFixedHeight(height + around + 1)


class ChoiceControl(QComboBox):
    """One of some values, each with its words. One that is not among them is shown as it stands: nothing is changed unasked."""

    told = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.offer(choices)
        self.activated.connect(self._chosen)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        _give_away(self)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (value, words) from now on."""
        if [(self.itemData(at), self.itemText(at)) for at in range(self.count())] == list(choices):
            return
        now = self.currentData()
        with QSignalBlocker(self):
            self.clear()
            for value, words in choices:
                self.addItem(words, value)
        self.show_value(now)

    def show_value(self, value: object) -> None:
        """Show a value."""
        at = self.findData(value)
        if at < 0 and value not in (None, ""):
            self.addItem(str(value), value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def _chosen(self, at: int) -> None:
        self.told.emit(self.itemData(at))


class NumberControl(QDoubleSpinBox):
    """A number. An `optional` one may be nothing, which is its lowest step and said in words."""

    told = Signal(object)

    def __init__(self, low: float, high: float, step: float, *, decimals: int = 2, optional: str = "") -> None:
        super().__init__()
        self._optional = optional
        self.setLocale(QLocale())
        self.setDecimals(decimals)
        self.setRange(low - step if optional else low, high)
        self.setSingleStep(step)
        self.setSpecialValueText(optional)
        self.setKeyboardTracking(True)
        self.valueChanged.connect(self._changed)
        _give_away(self)

    def show_value(self, value: object) -> None:
        """Show a number, or nothing."""
        number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else self.minimum()
        if number != self.value():
            with QSignalBlocker(self):
                self.setValue(number)

    def _changed(self, value: float) -> None:
        self.told.emit(None if self._optional and value <= self.minimum() else round(value, self.decimals()))


class WholeControl(QSpinBox):
    """A whole number."""

    told = Signal(object)

    def __init__(self, low: int, high: int, *, suffix: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.valueChanged.connect(self._changed)
        _give_away(self)

    def show_value(self, value: object) -> None:
        """Show a number."""
        number = value if isinstance(value, int) else self.minimum()
        if number != self.value():
            with QSignalBlocker(self):
                self.setValue(number)

    def _changed(self, value: int) -> None:
        self.told.emit(value)


class SwitchControl(QCheckBox):
    """Yes or no."""

    told = Signal(object)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.clicked.connect(self._clicked)
        _give_away(self)

    def show_value(self, value: object) -> None:
        """Show yes or no."""
        self.setChecked(value is True)

    def _clicked(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        self.told.emit(on)
