"""Icons, drawn from `resources/icons` in any colour at any size."""

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap


@lru_cache(maxsize=512)
def drawn(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """Return an icon, `side` logical pixels wide and high; `colour` is #rrggbb, `ratio` the screen's pixels for one of them."""
    from PySide6.QtSvg import QSvgRenderer  # late: the first screen needs few icons

    drawing = (resources.files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(drawing.replace("currentColor", colour).encode()).render(painter)
    painter.end()
    return pixmap
