"""Which languages the interface speaks, and the switch between them while it runs.

Strings stay extractable because `translate` is called with literals: `translate("Context", "Text")`, which `pyside6-lupdate` finds.
Source texts are English and put numbers so that no plural is needed ("Attempts left: 2"), which every language can follow.
"""

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

SOURCE = "en"
# Each language by its own name: someone who needs it must be able to read it.
OWN_NAMES = {
    "en": "English",
    "es": "Español",
    "hi": "हिन्दी",
    "ja": "日本語",
    "fr": "Français",
    "de": "Deutsch",
    "pt": "Português",
    "zh": "中文",
}


@dataclass(frozen=True, slots=True)
class InterfaceLanguage:
    """A language on offer; `installed` says whether the interface is really in it (else it stays in English)."""

    code: str
    own_name: str
    installed: bool


def translate(context: str, text: str) -> str:
    """Return `text` in the interface's language."""
    return QCoreApplication.translate(context, text)


def in_language(code: str, context: str, text: str) -> str:
    """Return `text` in another language than the interface's, for somebody else to read; in English where that is not installed."""
    found = _translator(code.replace("_", "-").split("-", maxsplit=1)[0].lower())
    return (found.translate(context, text) if found else "") or text


def own_name(code: str) -> str:
    """Return a language's own name; its code where it is not one of ours."""
    return OWN_NAMES.get(code, OWN_NAMES.get(code.split("-", maxsplit=1)[0], code))


class Translations:
    """The translator that is in force. Qt tells every widget of a switch by a LanguageChange event.

    `folder` holds compiled catalogues named `vivavoce_<code>.qm`.
    """

    def __init__(self, folder: Traversable | None = None) -> None:
        self.language = SOURCE
        self._folder = folder or resources.files("resources") / "translations"
        self._translator: QTranslator | None = None
        self._catalogue = b""
        QLocale.setDefault(QLocale(SOURCE))

    def offered(self, codes: tuple[str, ...]) -> tuple[InterfaceLanguage, ...]:
        """Return the languages of `codes`, in order, with whether each is installed."""
        return tuple(InterfaceLanguage(code, own_name(code), self.installed(code)) for code in codes)

    def installed(self, code: str) -> bool:
        """Whether the interface can be shown in `code`."""
        return code == SOURCE or self._file(code).is_file()

    def all_installed(self) -> tuple[str, ...]:
        """Return every language the interface can be shown in, English first."""
        return tuple(code for code in OWN_NAMES if self.installed(code))

    def use(self, code: str) -> None:
        """Speak `code` from now on, or English where it is not installed."""
        if code == self.language:
            return
        self.language = code
        QLocale.setDefault(QLocale(code if self.installed(code) else SOURCE))
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if not self._file(code).is_file():
            return
        # Qt reads from this buffer for as long as the translator lives.
        self._catalogue = self._file(code).read_bytes()
        translator = QTranslator()
        if translator.load(self._catalogue):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def _file(self, code: str) -> Traversable:
        return self._folder / f"vivavoce_{code}.qm"


@lru_cache(maxsize=len(OWN_NAMES))
def _translator(code: str) -> QTranslator | None:
    file = resources.files("resources") / "translations" / f"vivavoce_{code}.qm"
    if code not in OWN_NAMES or not file.is_file():
        return None
    translator = QTranslator()
    catalogue = _kept[code] = file.read_bytes()
    return translator if translator.load(catalogue) else None


_kept: dict[str, bytes] = {}
"""Qt reads from these for as long as the translators live."""
