"""How a table's cells are painted: from the look alone, a cell at a time, with nothing made anew that was made before."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.theme.look import Look
from app.theme.tokens import RADIUS, SPACE, TYPE
from app.widgets.labels import plain_tip
from app.widgets.table_columns import CHOOSING, Column
from app.widgets.table_rows import TableRows

ROW_HEIGHT = 46
"""A token's length: 33 px at a desk, which holds an icon and a line."""

_ICON = 22
_TICK = 26
_MOST_REMEMBERED = 8000
Index = QModelIndex | QPersistentModelIndex


class CellPainter(QStyledItemDelegate):
    """Paints the rows of one table. `hovered` and `current` are places; `focused` is whether the table has the keyboard."""

    def __init__(self, look: Look, rows: TableRows, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look, self._rows = look, rows
        self.hovered = -1
        self.current = -1
        self.focused = False
        self._fitted: dict[tuple[str, int, bool], str] = {}
        self._learn()
        look.changed.connect(self._learn)

    def use(self, rows: TableRows) -> None:
        """Paint another model's rows."""
        self._rows = rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell: ground, line, mark, words; the ring where the keyboard is."""
        rect: QRect = option.rect
        place, column = index.row(), self._rows.columns[index.column()]
        row = self._rows.row_at(place)
        chosen = row is not None and bool(self._rows.chosen) and self._rows.id_of(row) in self._rows.chosen
        painter.fillRect(rect, self._chosen if chosen else self._hover if place == self.hovered else self._ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._line)
        if place == self.current and self.focused:
            painter.fillRect(rect.left(), rect.top(), rect.width(), self._ring, self._focus)
            painter.fillRect(rect.left(), rect.bottom() - self._ring + 1, rect.width(), self._ring, self._focus)
        if column is CHOOSING:
            self._paint_tick(painter, rect, chosen=chosen)
        elif row is None:
            wide = rect.adjusted(self._pad, rect.height() * 2 // 5, -self._pad, -rect.height() * 2 // 5)
            painter.fillRect(wide.left(), wide.top(), wide.width() * 3 // 5, wide.height(), self._line)
        else:
            self._paint_words(painter, rect, column, row)

    def helpEvent(  # noqa: N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole of what did not fit."""
        row = self._rows.row_at(index.row()) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or row is None:
            return False
        column = self._rows.columns[index.column()]
        words, rect = column.text(row), option.rect
        room = rect.width() - 2 * self._pad - (self._icon + self._gap if column.mark else 0)
        fits = (self._bold_metrics if column.strong else self._metrics).horizontalAdvance(words) <= room
        QToolTip.showText(event.globalPos(), "" if fits else plain_tip(words), view)
        return True

    def _paint_words(self, painter: QPainter, rect: QRect, column: Column, row: object) -> None:
        words = column.text(row)
        left, right = rect.left() + self._pad, rect.right() - self._pad
        mark = column.mark(row) if column.mark else None
        if mark is not None:
            pixmap = self._look.icon(mark.icon, mark.colour, _ICON)
            painter.drawPixmap(left, rect.top() + (rect.height() - self._icon) // 2, pixmap)
            left += self._icon + self._gap
        if not words:
            return
        painter.setFont(self._bold if column.strong else self._font)
        painter.setPen(self._quiet if column.quiet else self._ink)
        side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
        room = QRect(left, rect.top(), max(0, right - left + 1), rect.height())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, self._fit(words, room.width(), strong=column.strong))

    def _paint_tick(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        size = self._look.px(_TICK)
        box = QRectF(rect.left() + self._pad, rect.top() + (rect.height() - size) / 2, size, size)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._accent if chosen else self._edge, 1.5))
        painter.setBrush(self._accent if chosen else self._ground)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), self._corner, self._corner)
        if chosen:
            inside = self._look.icon("tick", "on_accent", _TICK - 6)
            painter.drawPixmap(round(box.left()) + self._look.px(3), round(box.top()) + self._look.px(3), inside)
        painter.restore()

    def _fit(self, words: str, width: int, *, strong: bool) -> str:
        key = (words, width, strong)
        fitted = self._fitted.get(key)
        if fitted is None:
            if len(self._fitted) > _MOST_REMEMBERED:
                self._fitted.clear()
            metrics = self._bold_metrics if strong else self._metrics
            fitted = self._fitted[key] = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        return fitted

    def _learn(self) -> None:
        look = self._look
        self._fitted.clear()
        self._font, self._bold = look.font(TYPE.body), look.font(TYPE.body, QFont.Weight.DemiBold)
        for font in (self._font, self._bold):  # figures of one width, so that columns of numbers line up
            font.setFeature(QFont.Tag("tnum"), 1)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)
        self._pad, self._gap, self._icon = look.px(SPACE.s + 2), look.px(SPACE.s), look.px(_ICON)
        self._ring, self._corner = max(2, look.px(3)), look.px(RADIUS.field - 4)
        names = ("surface", "sunken", "accent_tint", "line", "focus", "ink", "quiet", "accent", "edge")
        ground, hover, chosen, line, focus, ink, quiet, accent, edge = (look.colour(name) for name in names)
        self._ground: QColor = ground
        self._hover: QColor = hover
        self._chosen: QColor = chosen
        self._line: QColor = line
        self._focus: QColor = focus
        self._ink: QColor = ink
        self._quiet: QColor = quiet
        self._accent: QColor = accent
        self._edge: QColor = edge
