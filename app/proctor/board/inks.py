"""Fonts, colours and icons of the tiles, found once and kept: painting two hundred of them leaves no time to look for any."""

from functools import cached_property

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPen, QPixmap

from app.desk.moments import ago
from app.proctor.board.grid import Detail
from app.proctor.board.ticking import brief
from app.theme.look import Look
from app.theme.tokens import TYPE

_NAME = {Detail.FULL: TYPE.body, Detail.MEDIUM: TYPE.body - 1, Detail.COMPACT: TYPE.hint}
_TIME = {Detail.FULL: TYPE.body, Detail.MEDIUM: TYPE.hint, Detail.COMPACT: TYPE.hint}


class Inks:
    """One look at one detail. `grey` takes the colour out of everything: what is shown is not live. Made anew when the look changes."""

    def __init__(self, look: Look, detail: Detail, *, grey: bool) -> None:
        self.look, self.detail, self.grey = look, detail, grey
        self.px = look.px
        self._colours: dict[str, QColor] = {}
        self.name = look.font(_NAME[detail], QFont.Weight.DemiBold)
        self.time = look.font(_TIME[detail], QFont.Weight.DemiBold)
        self.body = look.font(TYPE.hint + 2 if detail is Detail.FULL else TYPE.hint, QFont.Weight.Medium)
        self.small = look.font(TYPE.hint)
        self.small_strong = look.font(TYPE.hint, QFont.Weight.DemiBold)
        for font in (self.name, self.time):
            font.setFeature(QFont.Tag("tnum"), 1)
        self._metrics: dict[str, QFontMetrics] = {}

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette, or the grey that is as light."""
        found = self._colours.get(name)
        if found is None:
            found = self.look.colour(name)
            if self.grey and name not in ("page", "focus"):
                value = round(0.299 * found.red() + 0.587 * found.green() + 0.114 * found.blue())
                found = QColor(value, value, value)
            self._colours[name] = found
        return found

    def pen(self, name: str, width: float = 1.0) -> QPen:
        """Return a pen of a colour."""
        return QPen(self.colour(name), width)

    def icon(self, name: str, colour: str, size: int) -> QPixmap:
        """Return an icon; `size` is a token's length."""
        return self.look.icon(name, "quiet" if self.grey else colour, size)

    def metrics(self, font: QFont) -> QFontMetrics:
        """Return a font's measures."""
        key = font.key()
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(font)
        return self._metrics[key]

    @cached_property
    def time_width(self) -> int:
        """Return the width kept for a time."""
        widest = "00:00" if self.detail is Detail.COMPACT else "−00:00"
        return self.metrics(self.time).horizontalAdvance(widest) + self.px(4)

    @cached_property
    def age_width(self) -> int:
        """Return the width kept for an age."""
        return max(self.time_width, self.metrics(self.time).horizontalAdvance(self._longest_age()) + self.px(4))

    @property
    def bar(self) -> str:
        """Return the colour of a bar's empty part; in high contrast a line would look as loud as a voice."""
        return "disabled" if self.look.high_contrast else "line"

    def _longest_age(self) -> str:
        return brief(59 * 60) if self.detail is Detail.COMPACT else ago(59 * 60)
