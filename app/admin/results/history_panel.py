"""A session's history on screen: the participant's sessions, scorecards with what each changed, second scores beside the machine's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.admin.results.history import Attempt, Revision, SecondScore
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.bullet_list import BulletList
from app.widgets.labels import label, panel


class HistoryPanel(QScrollArea):
    """`gone` carries the id of a session that somebody wishes to see; `agreement_wanted` asks how people and machine agree over many."""

    gone = Signal(str)
    agreement_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("historyPanel")
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.say_waiting()

    def show_history(
        self, attempts: Sequence[Attempt], revisions: Sequence[Revision], seconds: Sequence[SecondScore]
    ) -> None:
        """Show these."""
        whole, column = self._fresh()
        self._heading(column, translate("Result", "Sessions of this participant: {count}").format(count=len(attempts)))
        for attempt in attempts:
            column.addWidget(self._attempt(attempt))
        self._heading(column, translate("Result", "Scorecards: {count}").format(count=len(revisions)))
        for revision in revisions:
            column.addWidget(self._revision(revision))
        self._heading(column, translate("Result", "Second scores: {count}").format(count=len(seconds)))
        for number, second in enumerate(seconds):
            column.addWidget(second_score_card(self._look, second, f"secondScore{number}"))
        more = ActionButton(self._look, "agreementButton", icon="chart")
        more.set_words(translate("Result", "Agreement over all sessions of this template"))
        more.clicked.connect(self.agreement_wanted)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(whole)

    def say_waiting(self) -> None:
        """Show that it is being looked up, and nothing of any other session."""
        whole, column = self._fresh()
        words = label("quiet", "historyWaiting")
        words.setText(translate("Result", "Looking it up…"))
        column.addWidget(words)
        column.addStretch(1)
        self.setWidget(whole)

    def _fresh(self) -> tuple[QWidget, QVBoxLayout]:
        whole, px = QWidget(), self._look.px
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, px(SPACE.s), px(SPACE.s), px(SPACE.s))
        column.setSpacing(px(SPACE.s))
        return whole, column

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        words = label("heading")
        words.setText(text)
        column.addWidget(words)

    def _attempt(self, attempt: Attempt) -> QWidget:
        card = panel("sunken" if attempt.here else "card")
        row = QGridLayout(card)
        px = self._look.px
        row.setContentsMargins(*[px(SPACE.s + 2)] * 4)
        title, said = label("strong"), label("quiet")
        title.setText(attempt.title)
        said.setText(attempt.said)
        row.addWidget(title, 0, 0)
        row.addWidget(said, 1, 0)
        row.setColumnStretch(0, 1)
        if attempt.here:
            here = label("accent", wrap=False)
            here.setText(translate("Result", "this one"))
            row.addWidget(here, 0, 1, 2, 1)
        else:
            button = ActionButton(self._look, f"attempt_{attempt.id}", icon="forward")
            button.set_words(translate("Result", "Open"), description=f"{attempt.title} {attempt.said}")
            button.clicked.connect(_Opened(self, attempt.id))
            row.addWidget(button, 0, 1, 2, 1)
        return card

    def _revision(self, revision: Revision) -> QWidget:
        card = panel("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[self._look.px(SPACE.s + 2)] * 4)
        title, by, changes = label("strong"), label("quiet"), BulletList(self._look)
        title.setText(revision.title)
        by.setText(revision.by)
        changes.set_items(revision.changes)
        for each in (title, by, changes):
            inside.addWidget(each)
        return card


def second_score_card(look: Look, second: SecondScore, name: str) -> QWidget:
    """Return one second score as a card: by whom, how blind, and dimension by dimension beside the machine's."""
    card = panel("card", name)
    px = look.px
    inside = QVBoxLayout(card)
    inside.setContentsMargins(*[px(SPACE.m)] * 4)
    inside.setSpacing(px(SPACE.xs))
    title, said = label("strong"), label("quiet", f"{name}Blind")
    title.setText(second.title)
    said.setText(second.said)
    inside.addWidget(title)
    inside.addWidget(said)
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(SPACE.m))
    grid.setVerticalSpacing(px(SPACE.xs))
    grid.setColumnStretch(0, 1)
    heads = (
        translate("Result", "Dimension"),
        translate("Result", "Person"),
        translate("Result", "Machine"),
        translate("Result", "Difference"),
        "",
    )
    for column, words in enumerate(heads):
        head = label("eyebrow", wrap=False)
        head.setText(words)
        grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight if 0 < column < 4 else Qt.AlignmentFlag.AlignLeft)
    for row, line in enumerate(second.lines, 1):
        for column, words in enumerate(line):
            cell = label("body" if column else "strong", f"{name}Cell{row}_{column}", wrap=column == 0)
            cell.setText(words)
            if 0 < column < 4:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(cell, row, column)
    inside.addLayout(grid)
    return card


class _Opened:
    """An earlier session's button, pressed."""

    def __init__(self, owner: HistoryPanel, session_id: str) -> None:
        self._owner, self._session_id = owner, session_id

    def __call__(self) -> None:
        self._owner.gone.emit(self._session_id)
