"""Which detectors watch, how well, since when, and why not where they don't."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desk.kind_words import kind_words
from app.desk.moments import duration
from app.i18n import translate
from app.proctor.session.detectors import DetectorLine
from app.proctor.session.texts import health_look, health_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

_ICON = 20


class DetectorsPanel(QWidget):
    """Shows lines; those that need a look come first. A line is icon, name and health, then why, and which kinds it sees."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("detectorsPanel")
        self._look = look
        self._lines: tuple[DetectorLine, ...] = ()
        self._rows: list[tuple[QLabel, QLabel, QLabel, QLabel]] = []
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._summary = label("strong", "detectorsSummary")
        whole.addWidget(self._summary)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, look.px(SPACE.s), 0)
        self._grid.setHorizontalSpacing(look.px(SPACE.s))
        self._grid.setVerticalSpacing(look.px(2))
        self._grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setObjectName("detectorsScroll")
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(translate("Session", "Detectors"))
        whole.addWidget(scroll, 1)
        look.changed.connect(self._anew)
        self._began: float | None = None

    def show_lines(self, lines: Sequence[DetectorLine], began: float | None) -> None:
        """Show these; `began` is when the interview did, in seconds since 1970."""
        if (tuple(lines), began) != (self._lines, self._began):
            self._lines, self._began = tuple(lines), began
            self._anew()

    def _anew(self) -> None:
        watching = sum(line.watches for line in self._lines)
        said = translate("Session", "Watching: {count} of {all}").format(count=watching, all=len(self._lines))
        self._summary.setText(said if self._lines else translate("Session", "No detector has reported yet."))
        while len(self._rows) < len(self._lines):
            self._add_row()
        for place, row in enumerate(self._rows):
            for part in row:
                part.setVisible(place < len(self._lines))
            if place < len(self._lines):
                self._show_row(row, self._lines[place])
        self._grid.setRowStretch(len(self._rows) * 3, 1)

    def _show_row(self, row: tuple[QLabel, QLabel, QLabel, QLabel], line: DetectorLine) -> None:
        icon, name, health, why = row
        shape, colour = health_look(line.state)
        icon.setPixmap(self._look.icon(shape, colour, _ICON))
        name.setText(line.name)
        health.setText(health_words(line.state))
        told = [line.reason] if line.reason else []
        if line.kinds:
            told.append(", ".join(map(kind_words, line.kinds)))
        if line.since is not None and self._began is not None and line.since > self._began and line.changes:
            at = duration(line.since - self._began)
            told.append(translate("Session", "since {time}; changes: {count}").format(time=at, count=line.changes))
        why.setText(" · ".join(told))
        why.setVisible(bool(told))

    def _add_row(self) -> None:
        at = len(self._rows)
        row = (
            QLabel(),
            label("body", f"detector{at}"),
            label("strong", f"detector{at}Health", wrap=False),
            label("hint"),
        )
        self._grid.addWidget(row[0], at * 3, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(row[1], at * 3, 1)
        self._grid.addWidget(row[2], at * 3, 2, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(row[3], at * 3 + 1, 1, 1, 2)
        self._grid.setRowMinimumHeight(at * 3 + 2, self._look.px(SPACE.xs))
        self._rows.append(row)
