"""What is known of each dimension while a preview goes on, and the score it would get."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.admin.preview.lines import Score, ScoreLine
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.fact_list import Fact, FactList
from app.widgets.labels import label, panel
from engine.interviewer.coverage import DimensionCoverage

_KINDS = 5


class ScorePanel(QWidget):
    """Says nothing while nothing is known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("previewScore")
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, look.px(SPACE.s), 0)
        column.setSpacing(look.px(SPACE.m))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._known_title, self._score_title = label("heading"), label("heading", "previewScoreTitle")
        self._known_title.setText(translate("Preview", "Heard so far"))
        self._known = FactList(look, "previewCoverage", names_share=1, facts_share=1)
        self._notice = label("hint", "previewScoreNotice")
        self._feedback = label("body", "previewFeedback")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(SPACE.s))
        self._cards: list[QWidget] = []
        for above in (self._score_title, self._notice):
            column.addWidget(above)
        column.addLayout(self._lines)
        for below in (self._feedback, self._known_title, self._known):
            column.addWidget(below)
        column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Know nothing."""
        for card in self._cards:
            self._lines.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for each in (self._known_title, self._known, self._score_title, self._notice, self._feedback):
            each.hide()

    def show_coverage(self, found: Sequence[DimensionCoverage]) -> None:
        """Show what is known of each dimension."""
        self._known.set_facts([_known(each) for each in found])
        self._known.show()
        self._known_title.show()

    def wait(self) -> None:
        """Say that it is being scored."""
        self._score_title.setText(translate("Preview", "Scoring…"))
        self._score_title.show()

    def show_score(self, score: Score) -> None:
        """Show a scorecard."""
        known = self._known.isVisibleTo(self)
        self.clear()
        self._known.setVisible(known)
        self._known_title.setVisible(known)
        self._score_title.setText(_overall(score))
        self._notice.setText(score.notice)
        self._feedback.setText(score.feedback)
        for said in (self._score_title, self._notice, self._feedback):
            said.setVisible(bool(said.text()))
        for number, line in enumerate(score.lines):
            card = self._card(line, number)
            self._cards.append(card)
            self._lines.addWidget(card)

    def _card(self, line: ScoreLine, number: int) -> QWidget:
        px = self._look.px
        frame = panel("card", f"previewDimension{number}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(SPACE.m), px(SPACE.s), px(SPACE.m), px(SPACE.s))
        column.setSpacing(px(SPACE.xs))
        title, reasoning = label("strong"), label("body")
        title.setText(f"{line.label}: {_scored(line)}")
        reasoning.setText(line.reasoning)
        column.addWidget(title)
        column.addWidget(reasoning)
        for quote in line.quotes:
            said = label("quiet")
            said.setText(f"“{quote}”")
            column.addWidget(said)
        return frame


def _known(each: DimensionCoverage) -> Fact:
    if not each.covered:
        return Fact(each.label, translate("Preview", "Nothing yet"), each.not_covered, role="quiet")
    said = translate("Preview", "Kinds of evidence: {depth} of {most}").format(depth=each.depth, most=_KINDS)
    note = translate("Preview", "Questions: {asked}, follow-ups: {probes}").format(
        asked=len(each.asked), probes=each.probes
    )
    return Fact(each.label, said, note)


def _overall(score: Score) -> str:
    if score.score is None:
        return translate("Preview", "There is no overall score")
    passed = (
        translate("Preview", "passed")
        if score.passed
        else translate("Preview", "not passed")
        if score.passed is False
        else translate("Preview", "passing left open")
    )
    return translate("Preview", "{score} of 10, {passed}").format(score=_figure(score.score), passed=passed)


def _scored(line: ScoreLine) -> str:
    if line.score is None:
        return translate("Preview", "not scored")
    if line.interval is None:
        return _figure(line.score)
    low, high = map(_figure, line.interval)
    return translate("Preview", "{score} ({low} to {high})").format(score=_figure(line.score), low=low, high=high)


def _figure(number: float) -> str:
    return QLocale().toString(number, "f", 1)
