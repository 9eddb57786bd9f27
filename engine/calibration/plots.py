"""A card's plots as inline SVG, painted here: no library, no script, no outside resource, and a title and a description in each.

Colours and line widths are the page's, by class; shapes tell series apart as well, so that print and colour-blind readers lose nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

_TICKS = range(0, 11, 2)
_LEGEND = 18  # pixels a line


@dataclass(frozen=True, slots=True)
class Frame:
    """A square or oblong field of pixels with room for ticks and names; `most` are the largest values on either axis, the least are 0."""

    width: int = 420
    height: int = 360
    left: int = 52
    bottom: int = 46
    top: int = 12
    right: int = 14
    most: tuple[float, float] = (10.0, 10.0)

    def x(self, value: float) -> float:
        """Return the pixel of a value, kept inside the field."""
        share = min(max(value / self.most[0], 0.0), 1.0)
        return round(self.left + share * (self.width - self.left - self.right), 1)

    def y(self, value: float) -> float:
        """Return the pixel of a value, kept inside the field."""
        share = min(max(value / self.most[1], 0.0), 1.0)
        return round(self.height - self.bottom - share * (self.height - self.bottom - self.top), 1)


@dataclass(frozen=True, slots=True)
class Caption:
    """What a plot is called, what it shows in a sentence, and how its axes are named. `name` is an id, unique on the page."""

    name: str
    title: str
    says: str
    across: str
    up: str


@dataclass(frozen=True, slots=True)
class Series:
    """Bars of one kind beside the others: a name and a value for each place, None where there is none."""

    name: str
    values: Sequence[float | None]


def scatter(caption: Caption, points: Iterable[tuple[float, float]]) -> str:
    """Return (across, up) marks over the diagonal."""
    frame = Frame()
    marks = "".join(f'<circle class="mark" cx="{frame.x(x)}" cy="{frame.y(y)}" r="3.5"/>' for x, y in points)
    return _svg(frame, caption, _scales(frame, caption) + _diagonal(frame) + marks)


def line(caption: Caption, points: Sequence[tuple[float, float]], *, small: bool = False, dots: bool = True) -> str:
    """Return points joined by a line, over the diagonal."""
    frame = Frame(width=260, height=230, left=44, bottom=42) if small else Frame()
    path = " ".join(f"{frame.x(x)},{frame.y(y)}" for x, y in points)
    drawn = f'<polyline class="line" points="{path}"/>'
    if dots:
        drawn += "".join(
            f'<rect class="dot" x="{frame.x(x) - 4:g}" y="{frame.y(y) - 4:g}" width="8" height="8"/>' for x, y in points
        )
    return _svg(frame, caption, _scales(frame, caption) + _diagonal(frame) + drawn)


def bars(caption: Caption, places: Sequence[str], series: Sequence[Series], most: float) -> str:
    """Return bars side by side at each place, each with its value written over it; what is below 0 is drawn as 0 and written as it is."""
    frame = Frame(
        width=max(420, 90 + 70 * len(places) * max(1, len(series) - 1)),
        height=360 + _LEGEND * (len(series) - 1),
        most=(float(len(places)), most),
        top=30 + _LEGEND * len(series),
    )
    wide = (frame.x(1) - frame.x(0)) * 0.8 / len(series)
    drawn = [_up_axis(frame, [most * step / 4 for step in range(5)]), _names(frame, caption)]
    for number, place in enumerate(places):
        middle = (frame.x(number) + frame.x(number + 1)) / 2
        drawn.append(_text(middle, frame.height - frame.bottom + 16, place, "tick middle"))
        for which, each in enumerate(series):
            left = middle - wide * len(series) / 2 + wide * which
            value = each.values[number]
            top = frame.y(value or 0.0)
            if value is not None:
                tall = frame.y(0) - top
                drawn.append(
                    f'<rect class="bar s{which}" x="{left + 2:.1f}" y="{top}" width="{wide - 4:.1f}" height="{tall:.1f}"/>'
                )
            told = "–" if value is None else f"{value:.2f}"
            drawn.append(_text(left + wide / 2, top - 4, told, "value middle"))
    for which, each in enumerate(series):
        down = 4 + _LEGEND * which  # one below the other: in some languages a name takes half the width
        drawn.append(f'<rect class="bar s{which}" x="{frame.left}" y="{down}" width="12" height="12"/>')
        drawn.append(_text(frame.left + 17, down + 10, each.name, "tick"))
    return _svg(frame, caption, "".join(drawn))


def _svg(frame: Frame, caption: Caption, drawn: str) -> str:
    name = escape(caption.name, quote=True)
    return (
        f'<svg viewBox="0 0 {frame.width} {frame.height}" width="{frame.width}" height="{frame.height}" role="img" '
        f'aria-labelledby="{name}-t {name}-d"><title id="{name}-t">{escape(caption.title)}</title>'
        f'<desc id="{name}-d">{escape(caption.says)}</desc>{drawn}</svg>'
    )


def _scales(frame: Frame, caption: Caption) -> str:
    ticks = "".join(_text(frame.x(tick), frame.height - frame.bottom + 16, f"{tick}", "tick middle") for tick in _TICKS)
    return _up_axis(frame, [float(tick) for tick in _TICKS]) + ticks + _names(frame, caption)


def _up_axis(frame: Frame, ticks: Sequence[float]) -> str:
    left, right = frame.left, frame.width - frame.right
    return "".join(
        f'<line class="grid" x1="{left}" y1="{frame.y(tick)}" x2="{right}" y2="{frame.y(tick)}"/>'
        + _text(left - 6, frame.y(tick) + 4, f"{tick:g}", "tick end")
        for tick in ticks
    )


def _names(frame: Frame, caption: Caption) -> str:
    middle = (frame.top + frame.height - frame.bottom) / 2
    across = (frame.left + frame.width - frame.right) / 2
    up = f'<text class="axis middle" transform="translate(14 {middle:.1f}) rotate(-90)">{escape(caption.up)}</text>'
    return _text(across, frame.height - 8, caption.across, "axis middle") + up


def _diagonal(frame: Frame) -> str:
    return f'<line class="diagonal" x1="{frame.x(0)}" y1="{frame.y(0)}" x2="{frame.x(10)}" y2="{frame.y(10)}"/>'


def _text(x: float, y: float, text: str, classes: str) -> str:
    return f'<text class="{classes}" x="{x:.1f}" y="{y:.1f}">{escape(text)}</text>'
