"""The paper a report is painted on: its measures, its letters in every script, its colours. Lengths are in points (1/72 inch)."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QTextCharFormat, QTextLayout

from app.theme.tokens import FAMILY, LIGHT, PREFERRED, families

WIDTH, HEIGHT = 595.0, 842.0
"""A4."""

MARGIN, HEAD, FOOT = 48.0, 44.0, 46.0
TOP, BOTTOM = MARGIN, HEIGHT - MARGIN - 14
ACROSS = WIDTH - 2 * MARGIN

RESOLUTION = 1200
SCALE = RESOLUTION / 72

_DEVANAGARI = ((0x0900, 0x097F), (0xA8E0, 0xA8FF), (0x1CD0, 0x1CFF))
_CHINESE = (
    (0x2E80, 0x303F), (0x3040, 0x30FF), (0x3100, 0x31FF), (0x3200, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF),
)  # fmt: skip
_JOINERS = ("\u200c", "\u200d")


@dataclass(frozen=True, slots=True)
class Ink:
    """How a text looks: height in points, a colour's name in the light palette, weight, and how far its lines stand apart."""

    size: float
    colour: str = "ink"
    bold: bool = False
    lead: float = 0.0


BODY = Ink(9.0, lead=1.2)
STRONG = Ink(9.0, bold=True)
QUIET = Ink(8.5, "quiet", lead=0.8)
SMALL = Ink(7.5, "quiet")
EYEBROW = Ink(8.0, "accent", bold=True)
NAME = Ink(20.0, bold=True)
HEADING = Ink(12.0, bold=True)
LABEL = Ink(10.0, bold=True)
SCORE = Ink(30.0, "accent", bold=True)
NOTICE = Ink(8.5, "notice")


def colour(name: str) -> QColor:
    """Return a colour of the light palette: paper is white, and a report is printed."""
    return QColor(getattr(LIGHT, name))


class Letters:
    """Lays texts out for one report, whose language says how shared Chinese characters are drawn.

    Each script is given its font outright. Left to find one by itself, Qt keeps the first that it found for a family, whatever the language.
    """

    def __init__(self, device: QPagedPaintDevice, language: str) -> None:
        self._device = device
        chosen = PREFERRED.get(language.replace("_", "-").split("-")[0].lower(), "")
        self._chinese = chosen if "CJK" in chosen else PREFERRED["ja"]
        self._devanagari = PREFERRED["hi"]
        self._families = families(language)

    def font(self, ink: Ink) -> QFont:
        """Return the font of an ink, in whichever script."""
        font = QFont(list(self._families))
        font.setPointSizeF(ink.size)
        font.setWeight(QFont.Weight.DemiBold if ink.bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def layout(self, said: str, ink: Ink) -> QTextLayout:
        """Return a text ready to be broken into lines; `createLine` and so on are the caller's."""
        layout = QTextLayout(said, self.font(ink), self._device)
        layout.setFormats(self._formats(said, ink))
        layout.setCacheEnabled(True)
        return layout

    def _formats(self, said: str, ink: Ink) -> list[QTextLayout.FormatRange]:
        """Return the spells of one script with their font; lengths are in UTF-16 units, as Qt counts."""
        ranges: list[QTextLayout.FormatRange] = []
        start, at, now = 0, 0, ""
        for char in said:
            family = self._family(char, now)
            if family != now:
                ranges += self._spell(start, at, now, ink)
                start, now = at, family
            at += 2 if char > "\uffff" else 1
        return ranges + self._spell(start, at, now, ink)

    def _spell(self, start: int, end: int, family: str, ink: Ink) -> list[QTextLayout.FormatRange]:
        if end <= start:
            return []
        spell, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setFontFamilies([*dict.fromkeys([family or FAMILY, *self._families])])
        look.setForeground(colour(ink.colour))
        spell.start, spell.length, spell.format = start, end - start, look
        return [spell]

    def _family(self, char: str, before: str) -> str:
        if char in _JOINERS and before:
            return before
        code = ord(char)
        if any(first <= code <= last for first, last in _DEVANAGARI):
            return self._devanagari
        if any(first <= code <= last for first, last in _CHINESE):
            return self._chinese
        return FAMILY
