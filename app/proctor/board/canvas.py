"""The board's picture: tiles painted once and kept, what moves painted over them, and no more work in a frame than a frame has room for.

`work` is called once a frame. It paints tiles anew whose faces changed, as many as fit in its time, those that want somebody first; then
the times that passed a second; then the levels. It returns what of the picture changed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion

from app.proctor.board.face import Face
from app.proctor.board.grid import Grid
from app.proctor.board.inks import Inks
from app.proctor.board.standing import INCIDENTS
from app.proctor.board.tile import SPEAKERS, Places, background, paint, places
from app.theme.look import Look

BUDGET_S = 0.006
"""Seconds of one frame for painting tiles anew: a third of a frame at 60 a second."""

_TONES = {"plain": "ink", "late": "problem", "waits": "problem", "stale": "notice", "past": "quiet"}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(slots=True)
class _Tile:
    """One tile: its picture, where its moving parts are, and what they show. `drawn` is the bar's length in pixels, -1 for none yet."""

    face: Face
    at: QPoint | None = None
    picture: QPixmap | None = None
    places: Places | None = None
    text: str = ""
    tone: str = "plain"
    drawn: int = -1


class Canvas:
    """Lay tiles with `lay`, tell new faces with `show`, times with `tell_time`, levels with `level`; then `work`."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._grey = False
        self._grid: Grid | None = None
        self._inks: Inks | None = None
        self._size, self._ratio, self._offset = QSize(), 1.0, 0
        self.picture = QPixmap()
        self._tiles: dict[str, _Tile] = {}
        self.visible: tuple[str, ...] = ()
        self._to_paint: dict[str, None] = {}
        self._to_lay: dict[str, None] = {}
        self._texts: dict[str, None] = {}
        self._bars: dict[str, int] = {}
        self._bare = True

    # --- what is to be shown -------------------------------------------------------------------------------------------------

    def lay(self, ids: Sequence[str], grid: Grid, size: QSize, offset: int, ratio: float) -> None:
        """Put tiles at their places: in this order, in a window of this size that is scrolled down by `offset`."""
        anew = self._grid is None or (grid.tile_width, grid.tile_height, grid.detail) != (
            self._grid.tile_width,
            self._grid.tile_height,
            self._grid.detail,
        )
        if (size, ratio) != (self._size, self._ratio) or self.picture.isNull():
            self.picture = QPixmap(size * ratio)
            self.picture.setDevicePixelRatio(ratio)
            anew = anew or ratio != self._ratio
        self._grid, self._size, self._ratio, self._offset = grid, size, ratio, offset
        if anew:
            self._forget()
        shown = grid.between(offset, offset + size.height())
        self.visible = tuple(ids[shown.start : shown.stop])
        for tile in self._tiles.values():
            tile.at = None
        for number, session_id in zip(shown, self.visible, strict=True):
            tile = self._tiles[session_id]
            left, top = grid.left_top(number)
            tile.at = QPoint(left, top - offset)
            if tile.picture is None:
                self._to_paint[session_id] = None
        self._to_lay = dict.fromkeys(self.visible)
        self._bare = True

    def show(self, face: Face) -> None:
        """Show a room's new face."""
        tile = self._tiles.get(face.session_id)
        if tile is None:
            self._tiles[face.session_id] = _Tile(face)
        elif tile.face != face:
            tile.face, tile.picture, tile.places = face, None, None
            if tile.at is not None:
                self._to_paint[face.session_id] = None

    def keep_only(self, ids: Iterable[str]) -> None:
        """Forget every other room."""
        kept = set(ids)
        for session_id in [each for each in self._tiles if each not in kept]:
            del self._tiles[session_id]
            self._bars.pop(session_id, None)
            for waiting in (self._to_paint, self._to_lay, self._texts):
                waiting.pop(session_id, None)

    def wear(self, *, grey: bool) -> None:
        """Take the look that is in force now; `grey` while what is shown is not live."""
        self._grey = grey
        self._forget()
        self._to_paint = dict.fromkeys(self.visible)
        self._to_lay = dict.fromkeys(self.visible)
        self._bare = True

    def tell_time(self, session_id: str, text: str, tone: str) -> None:
        """Show another time on a tile."""
        tile = self._tiles.get(session_id)
        if tile is not None and (tile.text, tile.tone) != (text, tone):
            tile.text, tile.tone = text, tone
            self._texts[session_id] = None

    def level(self, session_id: str, share: float) -> None:
        """Show a level, as a share of the bar."""
        tile = self._tiles.get(session_id)
        if tile is None or tile.places is None or tile.places.level is None:
            return
        drawn = round(share * tile.places.level.width())
        if drawn != tile.drawn:
            self._bars[session_id] = drawn

    @property
    def waiting(self) -> bool:
        """Whether something is still to be painted."""
        return bool(self._bare or self._to_paint or self._to_lay or self._texts or self._bars)

    # --- painting it ---------------------------------------------------------------------------------------------------------

    def work(self, budget_s: float = BUDGET_S) -> QRegion:
        """Paint what is to be painted, as much as there is time for; return what changed."""
        if self._grid is None or self.picture.isNull() or not self.waiting:
            return QRegion()
        inks = self._inks = self._inks or Inks(self._look, self._grid.detail, grey=self._grey)
        until = perf_counter() + budget_s
        self._paint_anew(inks, QSize(self._grid.tile_width, self._grid.tile_height), until)
        changed = QRegion()
        painter = QPainter(self.picture)
        if self._bare:
            painter.fillRect(QRect(QPoint(), self._size), inks.colour("page"))
            changed = QRegion(QRect(QPoint(), self._size))
            self._to_lay = dict.fromkeys(self.visible)
            self._bare = False
        everything = not changed.isEmpty()
        for session_id in [*self._to_lay]:
            rect = self._lay_tile(painter, inks, session_id)
            if rect is not None and not everything:
                changed += rect
        painter.setFont(inks.time)
        for session_id in self._texts:
            changed += self._time(painter, inks, self._tiles[session_id])
        for session_id, drawn in self._bars.items():
            tile = self._tiles[session_id]
            tile.drawn = drawn
            changed += self._bar(painter, inks, tile)
        self._texts.clear()
        self._bars.clear()
        painter.end()
        return changed

    def _paint_anew(self, inks: Inks, size: QSize, until: float) -> None:
        first = sorted(self._to_paint, key=lambda each: self._tiles[each].face.standing not in INCIDENTS)
        for session_id in first:
            tile = self._tiles[session_id]
            del self._to_paint[session_id]
            if tile.at is not None:
                self._paint_tile(inks, tile, size)
                self._to_lay[session_id] = None
            if perf_counter() >= until:
                return

    def _paint_tile(self, inks: Inks, tile: _Tile, size: QSize) -> None:
        picture = QPixmap(size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(inks.colour("page"))
        painter = QPainter(picture)
        paint(painter, tile.face, inks, size.width(), size.height())
        painter.end()
        tile.picture, tile.drawn = picture, 0
        tile.places = places(tile.face, inks, size.width(), size.height())

    def _lay_tile(self, painter: QPainter, inks: Inks, session_id: str) -> QRect | None:
        """Put a tile's picture in its place, with what moves; None while it waits to be painted."""
        tile = self._tiles[session_id]
        if tile.at is None or tile.picture is None:
            if tile.at is None:
                self._to_lay.pop(session_id, None)
            return None
        del self._to_lay[session_id]
        painter.drawPixmap(tile.at, tile.picture)
        painter.setFont(inks.time)
        self._time(painter, inks, tile)
        self._bar(painter, inks, tile)
        return QRect(tile.at, QSize(self._grid.tile_width, self._grid.tile_height)) if self._grid else None

    def _time(self, painter: QPainter, inks: Inks, tile: _Tile) -> QRect:
        if tile.at is None or tile.places is None:
            return QRect()
        rect = tile.places.time.translated(tile.at)
        painter.fillRect(rect, inks.colour(background(tile.face)[0]))
        painter.setPen(inks.colour(_TONES[tile.tone]))
        painter.drawText(rect, _RIGHT, tile.text)
        return rect

    def _bar(self, painter: QPainter, inks: Inks, tile: _Tile) -> QRect:
        if tile.at is None or tile.places is None or tile.places.level is None:
            return QRect()
        rect = tile.places.level.translated(tile.at)
        painter.fillRect(rect, inks.colour(inks.bar))
        if tile.drawn > 0:
            colour = SPEAKERS.get(tile.face.speaker, ("", "quiet", ""))[1]
            painter.fillRect(rect.left(), rect.top(), tile.drawn, rect.height(), inks.colour(colour))
        return rect

    def _forget(self) -> None:
        self._inks = None
        for tile in self._tiles.values():
            tile.picture, tile.places = None, None
