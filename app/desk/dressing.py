"""Language, colours and size of a desk: what was chosen, or what the system says where nothing was."""

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app.desk.preferences import ZOOMS, PreferenceFile
from app.i18n import Translations
from app.theme.look import Look
from app.theme.tokens import DESK_SCALE


class Dressing(QObject):
    """Owns the look. `outgrown` tells that language or size are others: everything must be built anew."""

    outgrown = Signal()

    def __init__(self, preferences: PreferenceFile, translations: Translations) -> None:
        super().__init__()
        self._preferences, self.translations = preferences, translations
        self.look = Look(scale=DESK_SCALE * preferences.now.zoom)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.dress()

    def choose(self, language: str, theme: str, zoom: float, reduced_motion: bool) -> None:  # noqa: FBT001 - a signal's
        """Keep what was chosen and wear it."""
        before = self._preferences.now
        chosen = {"language": language, "theme": theme, "zoom": zoom, "reduced_motion": reduced_motion}
        others = {name: value for name, value in chosen.items() if value != getattr(before, name)}
        self._preferences.change(**others)  # not the rest: another desk may have changed it
        self.dress()
        if (language, zoom) != (before.language, before.zoom):
            self.outgrown.emit()

    def zoom(self, step: int) -> None:
        """Go so many steps up or down; there is a largest and a smallest."""
        now = self._preferences.now
        place = ZOOMS.index(now.zoom) + step
        if 0 <= place < len(ZOOMS):
            self.choose(now.language, now.theme, ZOOMS[place], now.reduced_motion)

    def zoom_as_usual(self) -> None:
        """Go back to the usual size."""
        now = self._preferences.now
        if now.zoom != 1.0:
            self.choose(now.language, now.theme, 1.0, now.reduced_motion)

    def dress(self) -> None:
        """Wear what the preferences say."""
        now = self._preferences.now
        self.look.scale = DESK_SCALE * now.zoom
        self.translations.use(now.language or _system_language(self.translations))
        self.look.speak(self.translations.language)
        system = now.theme == "system"
        dark = now.theme == "dark" or (system and _system_is_dark())
        contrast = now.theme == "high_contrast" or (system and _system_wants_contrast())
        self.look.wear(high_contrast=contrast, dark=dark, reduced_motion=now.reduced_motion)

    def _system_changed(self) -> None:
        if self._preferences.now.theme == "system":
            self.dress()


def _system_language(translations: Translations) -> str:
    own = QLocale.system().name().split("_", maxsplit=1)[0]
    return own if translations.installed(own) else "en"


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _system_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility()  # dies with `hints`
    return wishes.contrastPreference() is Qt.ContrastPreference.HighContrast
