"""The last conversations, one a line, the newest on top: when, how it ended, how long people waited, how often they were cut off."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk.ports import SessionLine
from app.kiosk.screens import diagnostics_words as words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.gap_bar import GapBar
from app.widgets.labels import label, set_role

_SHARES = (3, 3, 1, 3, 4, 2)
_BAR = 4


class SessionTable(QWidget):
    """A heading and a line a session; `emptyTable` says that there is none yet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sessionTable")
        self._look = look
        self._lines: list[tuple[QLabel, ...]] = []
        self._bars: list[GapBar] = []
        self._headings = [label("quiet", wrap=False) for _ in _SHARES]
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(SPACE.m))
        self._grid.setVerticalSpacing(look.px(SPACE.s))
        for column, (share, heading) in enumerate(zip(_SHARES, self._headings, strict=True)):
            self._grid.setColumnStretch(column, share)
            self._grid.addWidget(heading, 0, column)
        self._empty = label("body", "emptyTable")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._empty)
        whole.addWidget(self._table)

    def retranslate(self) -> None:
        """Name the columns."""
        names = (
            translate("Diagnostics", "Began"),
            translate("Diagnostics", "Ended"),
            translate("Diagnostics", "Answers"),
            translate("Diagnostics", "Wait p50 / p95"),
            "",
            translate("Diagnostics", "Cut off"),
        )
        for heading, name in zip(self._headings, names, strict=True):
            heading.setText(name)
        self._empty.setText(
            translate("Diagnostics", "No interview was held at this kiosk yet. Its figures will appear here.")
        )

    def show_sessions(self, sessions: Sequence[SessionLine], full_ms: int) -> None:
        """Show these, with bars on a scale up to `full_ms`."""
        self._empty.setVisible(not sessions)
        self._table.setVisible(bool(sessions))
        while len(self._lines) < len(sessions):
            self._add_line()
        for at, (cells, bar) in enumerate(zip(self._lines, self._bars, strict=True)):
            shown = at < len(sessions)
            for cell in (*cells, bar):
                cell.setVisible(shown)
            if shown:
                self._show_line(cells, bar, sessions[at], full_ms)
        self.setAccessibleName("; ".join(words.session_words(line) for line in sessions) or self._empty.text())

    def _show_line(self, cells: Sequence[QLabel], bar: GapBar, line: SessionLine, full_ms: int) -> None:
        values = (
            words.session_when(line),
            words.session_end(line),
            str(line.answers),
            words.session_wait(line),
            words.session_cut_offs(line),
        )
        for cell, value in zip(cells, values, strict=True):
            cell.setText(value)
        set_role(cells[1], "accent" if line.live else "body")
        set_role(cells[4], "strong" if line.cut_offs else "body")
        bar.show_values(line.wait_p50, line.wait_p95, full_ms, words.session_words(line))

    def _add_line(self) -> None:
        row = len(self._lines) + 1
        cells = tuple(label("body") for _ in range(len(_SHARES) - 1))
        columns = [column for column in range(len(_SHARES)) if column != _BAR]
        for cell, column in zip(cells, columns, strict=True):
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignVCenter)
        bar = GapBar(self._look, f"sessionBar{row}")
        self._grid.addWidget(bar, row, _BAR, Qt.AlignmentFlag.AlignVCenter)
        self._lines.append(cells)
        self._bars.append(bar)


def titled(card: QFrame, look: Look, title: QLabel, *inside: QWidget) -> QVBoxLayout:
    """Fill a card: its title, then what it holds; return the column for more."""
    column = QVBoxLayout(card)
    column.setContentsMargins(*(look.px(SPACE.l),) * 4)
    column.setSpacing(look.px(SPACE.m))
    column.addWidget(title)
    for widget in inside:
        column.addWidget(widget)
    return column
