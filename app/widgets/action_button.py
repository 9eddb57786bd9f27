"""The one button: big enough for a finger, with its icon, its key, and a focus ring nobody can miss."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TARGET, TYPE
from app.widgets.labels import announce
from app.widgets.phrases import in_phrases, unbroken

_RING = 3
_GAP = 2
FOCUS_MARGIN = _RING + _GAP
_ICON = 24
_SLACK = 4  # letters are rounded to pixels one by one when drawn, but not when measured
_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class _Colours:
    fill: str
    pressed: str
    ink: str
    edge: str


_KINDS = {
    "primary": _Colours("accent", "accent_strong", "on_accent", "accent"),
    "secondary": _Colours("surface", "sunken", "ink", "edge"),
    "quiet": _Colours("", "sunken", "ink", ""),
    "danger": _Colours("surface", "problem_tint", "problem", "problem"),
    "chip": _Colours("surface", "accent_tint", "ink", "edge"),
    "chosen": _Colours("accent_tint", "accent_tint", "accent", "accent"),
    "unavailable": _Colours("disabled", "disabled", "disabled_ink", ""),
    "faded": _Colours("", "", "disabled_ink", ""),
}


class ActionButton(QAbstractButton):
    """Paints itself from the look. `kind` is primary, secondary, quiet, danger or chip (checkable, shows a tick when chosen).

    A button that is not `available` keeps its place and its focus but can't be pressed: disabling it would throw the focus elsewhere
    in the middle of a conversation. In whatever way it is pressed then, a screen reader says why nothing happens.
    """

    def __init__(self, look: Look, name: str, *, kind: str = "secondary", icon: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._kind = kind
        self._icon = icon
        self._key = ""
        self._available, self._why_not = True, ""
        self.setCheckable(kind == "chip")
        # Tab only: a tap must not leave the focus, and with it the Enter key, on the control that was tapped.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    @property
    def available(self) -> bool:
        """Whether pressing does anything now."""
        return self._available

    def set_available(self, available: bool, *, why: str = "") -> None:  # noqa: FBT001 - a setter
        """Allow or forbid pressing without moving the focus; `why` not, for whoever presses all the same."""
        self._why_not = why
        if available != self._available:
            self._available = available
            self.blockSignals(not available)  # Qt's own ways to press it, a screen reader's among them, ask nobody here
            self.setCursor(Qt.CursorShape.PointingHandCursor if available else Qt.CursorShape.ArrowCursor)
            self.update()

    def set_words(self, text: str, *, key: str = "", description: str = "") -> None:
        """Name the button, the key that presses it too, and what it does."""
        if (text, key) == (self.text(), self._key) and description == self.accessibleDescription():
            return
        self.setText(text)
        self._key = key
        self.setAccessibleName(f"{text} ({key})" if key else text)
        self.setAccessibleDescription(description)
        self.updateGeometry()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press the focused button as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        if not self._available and event.key() == Qt.Key.Key_Space:
            self._say_why_not()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ignore presses while unavailable."""
        if self._available:
            super().mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._say_why_not()

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Be the step that every press goes through: while unavailable it leads nowhere."""
        if self._available:
            super().nextCheckState()
        else:
            self._say_why_not()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size for the text on one line."""
        width = max(self._metrics().horizontalAdvance(self.text()), self._key_metrics().horizontalAdvance(self._key))
        return QSize(width + self._sides(), self._height(1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size for the text on two lines."""
        metrics = self._metrics()
        half = metrics.horizontalAdvance(self.text()) * 6 // 10
        longest = max((metrics.horizontalAdvance(word) for word in unbroken(self.text())), default=0)
        key = self._key_metrics().horizontalAdvance(self._key)
        return QSize(max(longest, half, key) + self._sides(), self._height(1))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Grow when the text must wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height for a width."""
        return self._height(1 if self._fits(width) else 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button, then its ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        margin = self._look.px(FOCUS_MARGIN)
        body = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        radius = self._look.px(RADIUS.field + 2)
        fill = colours.pressed if self.isDown() or (self.underMouse() and self._available) else colours.fill
        painter.setPen(QPen(self._look.colour(colours.edge), 1.5) if colours.edge else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, radius, radius)
        self._paint_words(painter, body.toRect(), colours.ink)
        if self.hasFocus():
            self._paint_ring(painter, radius)
        painter.end()

    def _say_why_not(self) -> None:
        announce(self, self._why_not or self.accessibleDescription() or translate("ActionButton", "Not available now"))

    def _paint_words(self, painter: QPainter, body: QRect, ink: str) -> None:
        icon = "tick" if self._colours() is _KINDS["chosen"] else self._icon
        gap, size = self._look.px(SPACE.s + 2), self._look.px(_ICON)
        room = self.width() - self._sides() + _SLACK
        flags = 0 if self._fits(self.width()) else _WRAP
        bounds = self._metrics().boundingRect(QRect(0, 0, room, 999), flags, in_phrases(self.text()))
        taken = bounds.width() + (size + gap if icon and self.text() else size if icon else 0)
        left = body.left() + max(0, (body.width() - taken) // 2)
        line = body.adjusted(0, 0, 0, -self._key_metrics().height() + self._look.px(2)) if self._key else body
        if icon:
            top = line.top() + (line.height() - size) // 2
            painter.drawPixmap(left, top, self._look.icon(icon, ink, _ICON))
            left += size + gap
        painter.setPen(self._look.colour(ink))
        painter.setFont(self._font())
        words = QRect(left, line.top(), bounds.width() + _SLACK, line.height())
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, aligned | flags, in_phrases(self.text()))
        if self._key:
            painter.setFont(self._key_font())
            below = body.adjusted(0, body.height() - self._key_metrics().height() - self._look.px(6), 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._key)

    def _paint_ring(self, painter: QPainter, radius: float) -> None:
        ring = self._look.px(_RING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("focus"), ring))
        inset = ring / 2
        around = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(around, radius + ring, radius + ring)

    def _colours(self) -> _Colours:
        if not self._available:
            return _KINDS["faded" if self._kind == "quiet" else "unavailable"]
        if self._kind == "chip" and self.isChecked():
            return _KINDS["chosen"]
        return _KINDS[self._kind]

    def _sides(self) -> int:
        icon = self._look.px(_ICON + SPACE.s + 2) if self._icon or self._kind == "chip" else 0
        if icon and not self.text():
            icon = self._look.px(_ICON)
        return icon + 2 * self._look.px(SPACE.m + FOCUS_MARGIN) + _SLACK

    def _fits(self, width: int) -> bool:
        """Whether the text stands on one line."""
        return self._metrics().horizontalAdvance(self.text()) <= width - self._sides() + _SLACK

    def _height(self, lines: int) -> int:
        key = self._key_metrics().height() if self._key else 0
        text = self._metrics().height() * lines + key + self._look.px(SPACE.m + (4 if key else 0))
        return max(text, self._look.px(TARGET)) + 2 * self._look.px(FOCUS_MARGIN)

    def _font(self) -> QFont:
        return self._look.font(TYPE.label, QFont.Weight.DemiBold if self._kind == "primary" else QFont.Weight.Medium)

    def _key_font(self) -> QFont:
        return self._look.font(TYPE.hint)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _key_metrics(self) -> QFontMetrics:
        return QFontMetrics(self._key_font())


def widest(*buttons: QWidget) -> None:
    """Give buttons that stand together the width of the widest."""
    width = max(button.sizeHint().width() for button in buttons)
    for button in buttons:
        button.setMinimumWidth(width)
