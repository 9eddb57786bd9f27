"""The look in force: one palette, one scale, one attitude to motion, and the signal that any of them changed."""

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QLoggingCategory, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from app.theme import tokens
from app.theme.drawing import drawn
from app.theme.marks import marks
from app.theme.qss import stylesheet


class Look(QObject):
    """Handed to every widget that paints itself. Lives on the main thread."""

    changed = Signal()

    def __init__(
        self, *, scale: float = 1.0, high_contrast: bool = False, dark: bool = False, reduced_motion: bool = False
    ) -> None:
        super().__init__()
        self.scale = scale
        self.reduced_motion = reduced_motion
        self.palette = _palette(high_contrast=high_contrast, dark=dark)
        self._families = tokens.families("")

    @property
    def high_contrast(self) -> bool:
        """Whether the high-contrast palette is in force."""
        return self.palette is tokens.HIGH_CONTRAST

    def wear(self, *, high_contrast: bool, dark: bool = False, reduced_motion: bool) -> None:
        """Change palette and motion, restyle the application and tell everyone."""
        self.palette = _palette(high_contrast=high_contrast, dark=dark)
        self.reduced_motion = reduced_motion
        self.apply()
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Ask the fonts that suit `language` first from now on."""
        families = tokens.families(language)
        if families != self._families:
            self._families = families
            _forget_fallbacks()
            self.apply()
            self.changed.emit()

    def apply(self) -> None:
        """Give the application its font and its style sheet."""
        load_fonts()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(self.font(tokens.TYPE.body))
            app.setPalette(_for_qt(self.palette))
            app.setStyleSheet(stylesheet(self.palette, self.scale, marks(self.palette.name, self.scale)))

    def px(self, length: float) -> int:
        """Scale a token's length to this screen."""
        return round(length * self.scale)

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette by its field's name."""
        return QColor(getattr(self.palette, name))

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the family at a token's size."""
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def icon(self, name: str, colour: str, size: int) -> QPixmap:
        """Return an icon of `resources/icons` in a palette colour; `size` is a token's length."""
        ratio = _pixel_ratio()
        return drawn(name, getattr(self.palette, colour), self.px(size), ratio)


def _palette(*, high_contrast: bool, dark: bool) -> tokens.Palette:
    if high_contrast:
        return tokens.HIGH_CONTRAST
    return tokens.DARK if dark else tokens.LIGHT


_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "page",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "disabled_ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "problem",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "page",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
}


def _for_qt(palette: tokens.Palette) -> QPalette:
    """Return the colours of what no rule of the style sheet reaches."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(palette, name)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.disabled_ink))
    return made


def scale_for(height: int) -> float:
    """Return the scale for a window `height` pixels high: steps, so that text stays crisp and layouts are few."""
    for least, scale in ((2000, 2.4), (1300, 1.7), (1000, 1.35)):
        if height >= least:
            return scale
    return 1.0


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Make the shipped fonts known to Qt; scripts that none of them has come from the system's.

    All are loaded at once: the first screen names every language in its own script. Measured, the nine take some 20 ms together.
    """
    # Inter has no Devanagari, and Qt tells each time it looks there first before it falls back.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    for file in (resources.files("resources") / "fonts").iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


def _forget_fallbacks() -> None:
    """Have Qt look for fallbacks anew: it keeps those it found first for a family, whatever other families a font names after it."""
    load_fonts()
    small = resources.files("resources") / "fonts" / "Inter-Regular.otf"
    QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFontFromData(small.read_bytes()))


def _pixel_ratio() -> float:
    screens = QGuiApplication.screens()
    return screens[0].devicePixelRatio() if screens else 1.0
