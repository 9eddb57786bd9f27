"""Where each tile stands, and how much it says: as much as fits on the screen at once, and never less than can be read."""

from dataclasses import dataclass
from enum import IntEnum

GAP = 6
"""Between tiles, in a token's lengths."""


class Detail(IntEnum):
    """How much a tile says."""

    COMPACT = 0
    MEDIUM = 1
    FULL = 2


# (least width, least height, how much higher it may grow), in a token's lengths
_SIZES = {Detail.FULL: (390, 236, 1.15), Detail.MEDIUM: (290, 138, 1.45), Detail.COMPACT: (184, 58, 1.7)}


@dataclass(frozen=True, slots=True)
class Grid:
    """Tiles in rows, in pixels. `height` is of all of them; where it is over the window's, one scrolls."""

    count: int
    columns: int
    width: int
    tile_width: int
    tile_height: int
    gap: int
    detail: Detail

    @property
    def rows(self) -> int:
        """Return how many rows there are."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """Return how high all tiles are together."""
        return max(0, self.rows * (self.tile_height + self.gap) - self.gap)

    def left_top(self, number: int) -> tuple[int, int]:
        """Return where a tile's corner is."""
        row, column = divmod(number, self.columns)
        # Columns share what the division leaves over, so that the last one ends at the edge.
        left = column * (self.width + self.gap) // self.columns
        return left, row * (self.tile_height + self.gap)

    def at(self, x: int, y: int) -> int | None:
        """Return which tile is at a point; None for none."""
        if x < 0 or y < 0 or x >= self.width:
            return None
        column = ((x + 1) * self.columns - 1) // (self.width + self.gap)
        row = y // (self.tile_height + self.gap)
        number = row * self.columns + column
        left, top = self.left_top(number)
        inside = 0 <= x - left < self.tile_width and y - top < self.tile_height
        return number if inside and number < self.count else None

    def between(self, top: int, bottom: int) -> range:
        """Return the tiles of which anything lies between two heights."""
        step = self.tile_height + self.gap
        first, last = max(0, (top + self.gap) // step), max(0, -(-bottom // step))
        return range(min(self.count, first * self.columns), min(self.count, last * self.columns))


def grid_for(count: int, width: int, height: int, scale: float) -> Grid:
    """Return the tiles for a window: the most detail at which all are seen at once, or the least and one scrolls."""
    for detail in (Detail.FULL, Detail.MEDIUM, Detail.COMPACT):
        grid = _grid(count, width, height, scale, detail)
        if grid.height <= height:
            return grid
    return grid


def _grid(count: int, width: int, height: int, scale: float, detail: Detail) -> Grid:
    least_width, least_height, growth = _SIZES[detail]
    gap = max(2, round(GAP * scale))
    tile_width, tile_height = round(least_width * scale), round(least_height * scale)
    columns = max(1, min((width + gap) // (tile_width + gap), max(count, 1)))
    # A board of a few tiles does not stretch them over the whole window.
    columns = max(columns, min((width + gap) // (round(tile_width * 1.6) + gap), 12))
    rows = max(1, -(-count // columns))
    room = (height + gap) // rows - gap
    tile_height = max(tile_height, min(room, round(tile_height * growth)))
    return Grid(count, columns, width, (width + gap) // columns - gap, tile_height, gap, detail)
