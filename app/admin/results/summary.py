"""The strip under a result's title: score, verdict, how it ended, and whether the chain of evidence was found whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.admin.results.reading import Result
from app.admin.results.scores import headline
from app.admin.results.wording import end_reason, passed, recommendation, status
from app.desk.moments import day_and_time, duration
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.flow_row import FlowRow
from app.widgets.labels import label, set_role


@dataclass(frozen=True, slots=True)
class Line:
    """One fact of the strip: what it is called, what it says."""

    name: str
    value: str


_LONG_NAME = 34


def name_page(title: QLabel, text: str) -> None:
    """Write a page's title: a long name smaller and over two lines, so that none of it is cut off."""
    title.setWordWrap(True)
    set_role(title, "heading" if len(text) > _LONG_NAME else "title")
    title.setText(text)


def beneath_title(result: Result) -> str:
    """Return what stands under the participant's name: what was held, which time it was, when, and how long it took."""
    said = [
        f"{result.template} {result.template_version}" if result.template else "",
        result.stage,
        translate("Result", "attempt {number}").format(number=result.attempt) if result.attempt > 1 else "",
        day_and_time(result.started_at or result.scheduled_at),
        duration(result.duration_s) if result.duration_s is not None else "",
        result.language,
    ]
    return " · ".join(part for part in said if part)


def summed_up(result: Result) -> Sequence[Line]:
    """Return the strip's facts."""
    card, lines = result.card, []
    if card.dimensions or card.score is not None:
        lines = [
            Line(translate("Result", "Score"), headline(card)),
            Line(translate("Result", "Rubric"), passed(card.passed)),
            Line(translate("Result", "Recommendation"), recommendation(card.recommendation)),
        ]
    ended = status(result.status)
    if result.end_reason:
        ended = f"{ended}: {end_reason(result.end_reason)}"
    lines.append(Line(translate("Result", "Session"), ended))
    return lines


def evidence_line(result: Result) -> str:
    """Return what the record tells of its own evidence, before anything was checked."""
    evidence = result.evidence
    said = [
        translate("Result", "Events: {count}").format(count=evidence.events),
        translate("Result", "signatures: {count}").format(count=evidence.checkpoints),
    ]
    if evidence.erased:
        said.append(translate("Result", "erased: {count}").format(count=len(evidence.erased)))
    if evidence.unreadable:
        said.append(translate("Result", "unreadable: {count}").format(count=evidence.unreadable))
    return ", ".join(said)


class Summary(QFrame):
    """`check_wanted` asks that the chain of evidence be checked."""

    check_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("resultSummary")
        self.setProperty("panel", "card")
        px = look.px
        self._facts: list[tuple[QLabel, QLabel, QWidget]] = []
        self.evidence = label("strong", "evidenceValue", wrap=False)
        self._flow = FlowRow(px(SPACE.l))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(px(SPACE.m), px(SPACE.s), px(SPACE.s), px(SPACE.s))
        whole.setSpacing(px(SPACE.m))
        row = QWidget()
        row.setLayout(self._flow)
        whole.addWidget(row, 1)
        self.check = ActionButton(look, "checkEvidence", icon="shield")
        self.check.set_words(
            translate("Result", "Check"),
            description=translate("Result", "Check hashes, links and signatures of the whole ledger"),
        )
        self.check.clicked.connect(self.check_wanted)
        whole.addWidget(self.check)

    def show_result(self, result: Result) -> None:
        """Show a session."""
        lines = [*summed_up(result), Line(translate("Result", "Evidence"), evidence_line(result))]
        while len(self._facts) < len(lines):
            self._add()
        for (name, value, part), line in zip(self._facts, lines, strict=False):
            name.setText(line.name)
            value.setText(line.value)
            part.setVisible(True)
        for _, _, part in self._facts[len(lines) :]:
            part.hide()
        self.evidence = self._facts[len(lines) - 1][1]
        self.setAccessibleName("; ".join(f"{line.name}: {line.value}" for line in lines))

    def say_evidence(self, text: str) -> None:
        """Say what a check found."""
        self.evidence.setText(text)

    def _add(self) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        number = len(self._facts)
        name, value = label("eyebrow", wrap=False), label("strong", f"summaryValue{number}", wrap=False)
        column.addWidget(name)
        column.addWidget(value)
        self._flow.addWidget(part)
        self._facts.append((name, value, part))
