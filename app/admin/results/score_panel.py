"""The score of a result: chart, then the chosen dimension's reasons and the words they stand on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.admin.results.quote_line import QuoteLine
from app.admin.results.reading import Card, Cited, Result, Scored
from app.admin.results.score_chart import ScoreChart
from app.admin.results.scores import NO_RUBRIC, Rubric, bars_of, state_of
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.banner import Banner
from app.widgets.labels import label, panel


class ScorePanel(QWidget):
    """`quoted` carries the `Cited` that was pressed."""

    quoted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("scorePanel")
        self._look = look
        self._card: Card | None = None
        self._result: Result | None = None
        self._rubric = NO_RUBRIC
        self.quotes: list[QuoteLine] = []
        self.state = Banner(look, "scoreState")
        self.notice = label("hint", "scoreNotice")
        self.chart = ScoreChart(look, "scoreChart")
        self.chart.chosen.connect(self._show_dimension)
        self._detail = panel("card", "dimensionDetail")
        self._heading = label("heading", "dimensionHeading")
        self._reasoning = label("body", "dimensionReasoning")
        self._reasoning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quotes_heading = label("eyebrow", "quotesHeading")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(SPACE.s))
        self._upper, self._lower = _scrolled("chartScroll"), _scrolled("reasonsScroll")
        self._lay_out()

    def show_result(self, result: Result) -> None:
        """Show a session's newest scorecard, or what stands in its place."""
        self._result, self._card = result, result.card
        kind, title, sentence = state_of(result) or ("notice", "", "")
        self.state.say(kind, title, sentence)
        self.notice.setText(result.card.notice)
        self.notice.setVisible(bool(result.card.notice) and result.card.status != "unscorable")
        self._draw()
        if result.card.dimensions:
            self.chart.choose(0)
        else:
            self._detail.hide()

    def show_rubric(self, rubric: Rubric) -> None:
        """Show what has to be reached."""
        self._rubric = rubric
        self._draw()

    def dimension(self) -> Scored | None:
        """Return the dimension that is chosen; None for none, or for the whole."""
        found = self._card.dimensions if self._card else ()
        return found[self.chart.at] if 0 <= self.chart.at < len(found) else None

    def _draw(self) -> None:
        if self._card is not None:
            self.chart.show_lines(bars_of(self._card, self._rubric))
            self._share_out()

    @Slot(int)
    def _show_dimension(self, line: int) -> None:
        card = self._card
        if card is None:
            return
        self._detail.show()
        self._lower.verticalScrollBar().setValue(0)
        if line >= len(card.dimensions):
            self._heading.setText(translate("Result", "Overall"))
            self._reasoning.setText(_how_overall())
            self._show_quotes(())
            return
        scored = card.dimensions[line]
        self._heading.setText(scored.label)
        self._reasoning.setText(scored.reasoning or translate("Result", "No reasons were given."))
        self._show_quotes(scored.citations)
        if scored.citations:
            self._quotes_heading.setText(
                translate("Result", "What this stands on: {count}").format(count=len(scored.citations))
            )
        elif scored.insufficient:
            self._quotes_heading.setText(
                translate("Result", "Nothing that was said speaks of this enough to score it.")
            )
        else:
            self._quotes_heading.setText(translate("Result", "No words are quoted."))

    def _show_quotes(self, citations: tuple[Cited, ...]) -> None:
        for line in self.quotes:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.quotes = [QuoteLine(self._look, f"quote{number}", cited) for number, cited in enumerate(citations)]
        for line in self.quotes:
            line.clicked.connect(_Pressed(self, line.cited))
            self._lines.addWidget(line)
        self._quotes_heading.setText("")

    def _lay_out(self) -> None:
        px = self._look.px
        inside = QVBoxLayout(self._detail)
        inside.setContentsMargins(*[px(SPACE.m)] * 4)
        inside.setSpacing(px(SPACE.s))
        for each in (self._heading, self._reasoning, self._quotes_heading):
            inside.addWidget(each)
        inside.addLayout(self._lines)
        reasons = QWidget()
        column = QVBoxLayout(reasons)
        column.setContentsMargins(0, 0, px(SPACE.s), px(SPACE.s))
        column.setSpacing(px(SPACE.s))
        column.addWidget(self._detail)
        column.addWidget(self.notice)
        column.addStretch(1)
        self._detail.hide()
        self._upper.setWidget(self.chart)
        self._lower.setWidget(reasons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(SPACE.s), 0, 0)
        whole.setSpacing(px(SPACE.s))
        whole.addWidget(self.state)
        whole.addWidget(self._upper)
        whole.addWidget(self._lower, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the chart what it needs, as long as the reasons have room too."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        wanted = self.chart.sizeHint().height() + 2
        room = self.height()
        if not self.state.isHidden():
            room -= self.state.heightForWidth(self.width()) + self._look.px(SPACE.s)
        self._upper.setFixedHeight(min(wanted, max(room * 2 // 3, room - self._look.px(360))))
        self._upper.setVisible(not self.chart.isHidden())


def _scrolled(name: str) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _how_overall() -> str:
    return translate(
        "Result",
        "The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.",
    )


class _Pressed:
    """A quote, pressed."""

    def __init__(self, owner: ScorePanel, cited: Cited) -> None:
        self._owner, self._cited = owner, cited

    def __call__(self) -> None:
        self._owner.quoted.emit(self._cited)
