"""Paints a tile: what stays until its face changes. What moves (level, time) has its places, told by `places`, and is painted over it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from app.desk.kind_words import kind_words
from app.i18n import translate
from app.proctor.board.face import Face, network_words
from app.proctor.board.grid import Detail
from app.proctor.board.inks import Inks
from app.proctor.board.standing import INCIDENTS, Standing
from app.proctor.board.words import SHAPES, speaker_words

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BAR = {Detail.FULL: 10, Detail.MEDIUM: 8, Detail.COMPACT: 7}
_PAD = {Detail.FULL: 14, Detail.MEDIUM: 11, Detail.COMPACT: 6}
_ICON = {Detail.FULL: 24, Detail.MEDIUM: 20, Detail.COMPACT: 16}
_SMALL_ICON = 17
_FEWEST = {Detail.FULL: 7, Detail.MEDIUM: 4, Detail.COMPACT: 2}
"""Lines that a tile has at least; it has more where it is high enough."""

SPEAKERS = {
    "candidate": ("microphone", "yours", "candidate_speaking"),
    "interviewer": ("loudspeaker", "ours", "interviewer_speaking"),
    "thinking": ("take_time", "ours", "thinking"),
    "listening": ("clock", "yours", "listening"),
}
"""Who has the floor: their icon, their colour, and the phase it is called by."""


_AGES = (Standing.CALLS, Standing.HELP, Standing.KIOSK_LOST, Standing.ENDED)
"""Where a tile says since when it stands so, rather than how much time is left."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where a tile's moving parts are, within it; `level` is None where it shows none."""

    time: QRect
    level: QRect | None


def background(face: Face) -> tuple[str, str]:
    """Return the names of a tile's colours: its ground, and its edge."""
    if face.standing is Standing.ENDED:
        return "sunken", "line"
    if face.standing in INCIDENTS or face.standing is Standing.SIGNALS:
        colour = SHAPES[face.standing][1]
        return f"{colour}_tint", colour
    return "surface", "line"


def places(face: Face, inks: Inks, width: int, height: int) -> Places:
    """Return where what moves is painted on a tile of this size."""
    px, detail = inks.px, inks.detail
    pad = px(_PAD[detail])
    rows = _rows(inks, height)
    timed = face.fresh and face.standing not in _AGES
    time_width = inks.time_width if timed else inks.age_width
    time = QRect(width - pad - time_width, rows[0].top(), time_width, rows[0].height())
    shows = bool(face.speaker) and face.fresh and not (detail is Detail.COMPACT and face.standing in INCIDENTS)
    if not shows:
        return Places(time, None)
    row = rows[-1] if detail is Detail.COMPACT else rows[4 if detail is Detail.FULL else 2]
    left = pad + px(_SMALL_ICON + 6)
    right = width - pad
    if detail is Detail.FULL:
        left = width // 2 + px(8)
    else:
        right -= _flag_width(face, inks)
    bar = px(_BAR[detail])
    return Places(time, QRect(left, row.center().y() - bar // 2 + 1, max(0, right - left), bar))


def paint(painter: QPainter, face: Face, inks: Inks, width: int, height: int) -> None:
    """Paint a tile's lasting part at the origin."""
    ground, edge = background(face)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    loud = face.standing in (Standing.CALLS, Standing.HELP)
    line = inks.px(4) if loud else 1.5 if edge != "line" else 1.0
    pen = QPen(inks.colour(edge), line)
    if not face.fresh:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(inks.colour(ground))
    radius = inks.px(8)
    painter.drawRoundedRect(
        QRectF(0, 0, width, height).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius
    )
    _Rows(painter, face, inks, width, _rows(inks, height)).paint()


def _rows(inks: Inks, height: int) -> list[QRect]:
    """Return the tile's lines; only top and height count. What is left over of the height goes between them."""
    px, detail = inks.px, inks.detail
    heights = {
        Detail.FULL: (30, 23, 27, 22, 26, 23, 23),
        Detail.MEDIUM: (26, 23, 24, 22, 22, 22),
        Detail.COMPACT: (24, 20, 20),
    }[detail]
    pad = px(_PAD[detail])
    inner = [px(each) for each in heights]
    while len(inner) > _FEWEST[detail] and sum(inner) + 2 * pad > height:
        inner.pop()
    spare = max(0, height - 2 * pad - sum(inner))
    gap = min(spare // len(inner), px(9))
    top = pad + max(0, spare - gap * (len(inner) - 1)) // 2
    found = []
    for each in inner:
        found.append(QRect(0, top, 1, each))
        top += each + gap
    return found


def _flag_width(face: Face, inks: Inks) -> int:
    if not face.signals:
        return 0
    return inks.px(_SMALL_ICON + 10) + inks.metrics(inks.small_strong).horizontalAdvance(_signals_short(face))


def _signals_short(face: Face) -> str:
    return f"{face.signals}" if not face.unseen or face.unseen == face.signals else f"{face.signals} (+{face.unseen})"


def _kinds(face: Face) -> str:
    return " · ".join(f"{kind_words(kind)} {count}" for kind, count in face.kinds)


class _Rows:
    """One painting of one tile."""

    def __init__(self, painter: QPainter, face: Face, inks: Inks, width: int, rows: list[QRect]) -> None:
        self.painter, self.face, self.inks, self.rows = painter, face, inks, rows
        self.left = inks.px(_PAD[inks.detail])
        self.right = width - self.left
        self.middle = width // 2
        self.ink = "quiet" if face.standing is Standing.ENDED else "ink"

    def paint(self) -> None:
        self._headline()
        {Detail.FULL: self._full, Detail.MEDIUM: self._medium, Detail.COMPACT: self._compact}[self.inks.detail]()

    def _headline(self) -> None:
        """Paint the state's shape and the room's name; the time's place stays free."""
        row, size = self.rows[0], _ICON[self.inks.detail]
        shape, colour = SHAPES[self.face.standing]
        left = self._icon(shape, colour, self.left, row, size)
        left -= self.inks.px(2) if self.inks.detail is Detail.COMPACT else 0
        time = places(self.face, self.inks, self.right + self.left, 10_000).time.width()
        right = self.right - time - self.inks.px(4)
        if self.face.pinned:
            right -= self.inks.px(_SMALL_ICON + 3)
            self._icon("pin", "accent", right, row, _SMALL_ICON)
        # Names of rooms often begin alike: what tells them apart is at their end.
        name = self.inks.metrics(self.inks.name).elidedText(self.face.name, Qt.TextElideMode.ElideMiddle, right - left)
        self._text(name, self.inks.name, self.ink, left, right, row)

    def _full(self) -> None:
        face, inks = self.face, self.inks
        _, colour = SHAPES[face.standing]
        question = self._width(face.question, inks.small)
        if face.question:
            self._text(face.question, inks.small, "quiet", self.right - question, self.right, self.rows[1], _RIGHT)
        at = self._text(face.words, inks.small_strong, colour, self.left, self.right - question, self.rows[1])
        if face.why:
            self._text(face.why, inks.small, "ink", at + inks.px(8), self.right - question - inks.px(6), self.rows[1])
        self._text(face.candidate or "–", inks.body, self.ink, self.left, self.right, self.rows[2])
        about = " · ".join(each for each in (face.stage, face.language) if each)
        self._text(about, inks.small, "quiet", self.left, self.right, self.rows[3])
        self._speaker(self.rows[4], words=True)
        self._signals_at_length(self.rows[5])
        self._foot(self.rows[6], words=True)

    def _medium(self) -> None:
        face, inks = self.face, self.inks
        question = self._width(face.question, inks.small)
        if face.question:
            self._text(face.question, inks.small, "quiet", self.right - question, self.right, self.rows[1], _RIGHT)
        self._text(
            face.candidate or "–", inks.body, self.ink, self.left, self.right - question - inks.px(6), self.rows[1]
        )
        more = len(self.rows) - _FEWEST[Detail.MEDIUM]
        if face.speaker:
            self._speaker(self.rows[2], words=False)
        else:
            why = face.why or ("" if more else face.stage)
            self._text(why, inks.small, "quiet", self.left, self.right - _flag_width(face, inks), self.rows[2])
        self._flag(self.rows[2])
        if more:
            self._text(face.stage, inks.small, "quiet", self.left, self.right, self.rows[3])
        if more > 1:
            said = (face.why if face.speaker else "") or _kinds(face)
            colour = self.ink if said else "quiet"
            said = said or translate("Board", "No signals so far")
            self._text(said, inks.small, colour, self.left, self.right, self.rows[4])
        foot = self._foot(self.rows[-1], words=False)
        if not more and face.standing in (Standing.RUNNING, Standing.SIGNALS):
            self._text(face.stage, inks.small, "quiet", self.left, foot, self.rows[-1])
        else:
            self._text(face.words, inks.small_strong, SHAPES[face.standing][1], self.left, foot, self.rows[-1])

    def _compact(self) -> None:
        face, row = self.face, self.rows[-1]
        if len(self.rows) > 2:
            self._text(face.candidate or "–", self.inks.small, self.ink, self.left, self.right, self.rows[1])
        right = self.right - _flag_width(face, self.inks)
        self._flag(row)
        if face.standing in INCIDENTS:
            self._text(face.words, self.inks.small_strong, SHAPES[face.standing][1], self.left, right, row)
        elif face.speaker:
            self._speaker(row, words=False)
        else:
            self._text(face.words, self.inks.small, "quiet", self.left, right, row)

    def _speaker(self, row: QRect, *, words: bool) -> None:
        face = self.face
        if face.speaker not in SPEAKERS:
            return
        icon, colour, phase = SPEAKERS[face.speaker]
        left = self._icon(icon, colour, self.left, row, _SMALL_ICON)
        if words:
            right = self.middle if face.fresh else self.right  # without a level there is room for all the words
            self._text(speaker_words(phase), self.inks.small, colour, left, right, row)

    def _flag(self, row: QRect) -> None:
        if not self.face.signals:
            return
        colour = "accent" if self.face.unseen else "quiet"
        words = _signals_short(self.face)
        width = self._width(words, self.inks.small_strong)
        self._text(words, self.inks.small_strong, colour, self.right - width, self.right, row, _RIGHT)
        self._icon("flag", colour, self.right - width - self.inks.px(_SMALL_ICON + 3), row, _SMALL_ICON)

    def _signals_at_length(self, row: QRect) -> None:
        face = self.face
        colour = "accent" if face.unseen else "quiet"
        left = self._icon("flag", colour, self.left, row, _SMALL_ICON)
        if not face.signals:
            self._text(translate("Board", "No signals so far"), self.inks.small, "quiet", left, self.right, row)
            return
        at = self._text(_signals_short(face), self.inks.small_strong, colour, left, self.right, row)
        self._text(_kinds(face), self.inks.small, self.ink, at + self.inks.px(8), self.right, row)

    def _foot(self, row: QRect, *, words: bool) -> int:
        """Paint who attends, the detectors and the network from the right; return where they begin."""
        face, inks = self.face, self.inks
        at = self.right
        if words:
            left = self._detectors(self.left, row, words=True)
            icon, colour = ("echo", "quiet") if face.network in ("ok", "polling") else ("unplugged", "notice")
            if face.network:
                left = self._icon(icon, colour, left + inks.px(12), row, _SMALL_ICON)
                left = self._text(network_words(face.network), inks.small, colour, left, self.right, row)
            if face.attendant:
                width = min(
                    self._width(face.attendant, inks.small), max(0, self.right - left - inks.px(_SMALL_ICON + 20))
                )
                colour = "accent" if face.mine else "quiet"
                if width > inks.px(30):
                    self._text(face.attendant, inks.small, colour, self.right - width, self.right, row)
                    self._icon("eye", colour, self.right - width - inks.px(_SMALL_ICON + 5), row, _SMALL_ICON)
            return left
        for shown, icon, colour in (
            (bool(face.attendant), "eye", "accent" if face.mine else "quiet"),
            (face.network in ("slow", "lost"), "unplugged", "notice"),
            (bool(face.failed), "shield", "problem"),
        ):
            if shown:
                at -= inks.px(_SMALL_ICON + 5)
                self._icon(icon, colour, at, row, _SMALL_ICON)
        return at

    def _detectors(self, left: int, row: QRect, *, words: bool) -> int:
        face = self.face
        if not face.detectors:
            return left
        colour = "problem" if face.failed else "quiet"
        left = self._icon("shield", colour, left, row, _SMALL_ICON)
        said = f"{face.watching}/{face.detectors}" if words else ""
        return self._text(said, self.inks.small, colour, left, self.right, row)

    def _icon(self, name: str, colour: str, left: int, row: QRect, size: int) -> int:
        pixmap = self.inks.icon(name, colour, size)
        top = row.top() + (row.height() - self.inks.px(size)) / 2
        self.painter.drawPixmap(QPointF(left, round(top)), pixmap)
        return left + self.inks.px(size + 5)

    def _text(
        self, text: str, font: QFont, colour: str, left: int, right: int, row: QRect, align: Qt.AlignmentFlag = _LEFT
    ) -> int:
        """Paint a line, cut off where it would not fit; return where it ends."""
        room = right - left
        if not text or room <= 0:
            return left
        metrics = self.inks.metrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.painter.setFont(font)
        self.painter.setPen(self.inks.colour(colour))
        self.painter.drawText(QRect(left, row.top(), room, row.height()), align, shown)
        return left + min(room, metrics.horizontalAdvance(shown))

    def _width(self, text: str, font: QFont) -> int:
        return self.inks.metrics(font).horizontalAdvance(text) + 1 if text else 0
