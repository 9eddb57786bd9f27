"""Candidates of one template side by side: their scores on one scale, their answers question by question. People decide; nothing is ranked."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.admin.results.compare_chart import CompareChart
from app.admin.results.comparing import (
    LEAST,
    MOST,
    Answers,
    answers_of,
    ids_in,
    of_one_template,
    rows_of,
    without_scores,
)
from app.admin.results.opened import Opened, opened
from app.admin.results.reading import Result, moment_of
from app.admin.results.wording import clock, speaker
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.moments import day_and_time
from app.desk.page import DeskPage, Key
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label, panel

_OFFERED = 100


class ComparePage(DeskPage):
    """The place `compare`; what it is at are sessions' ids with commas between, the first of them names the template."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "comparePage", translate("Compare", "Compare"))
        self._ids: tuple[str, ...] = ()
        self._found: tuple[Opened, ...] = ()
        self.chart = CompareChart(self.look, "compareChart")
        self.tabs = QTabWidget()
        self.tabs.setObjectName("compareTabs")
        self._scores, self._answers = _scrolling("compareScores"), _scrolling("compareAnswers")
        self._scores.setWidget(self.chart)
        self.tabs.addTab(self._scores, translate("Compare", "Scores"))
        self.tabs.addTab(self._answers, translate("Compare", "Answers"))
        self.choose = ActionButton(self.look, "chooseOthers", kind="primary", icon="people")
        self.choose.set_words(translate("Compare", "Choose whom to compare"), key="Ctrl+O")
        self.choose.clicked.connect(self.choose_others)
        self.head.addWidget(self.choose)
        self.hint = label("quiet", "compareHint")
        self.body.addWidget(self.hint)
        self.body.addWidget(self.tabs, 1)
        self.bind(
            Key("Ctrl+O", translate("Compare", "Choose whom to compare"), self.choose_others),
            Key("Ctrl+1", self.tabs.tabText(0), _Tab(self.tabs, 0)),
            Key("Ctrl+2", self.tabs.tabText(1), _Tab(self.tabs, 1)),
        )

    def arrive(self, what: str) -> None:
        """Compare sessions; one alone asks whom to compare it with."""
        ids = ids_in(what)
        if ids and ids != self._ids:
            self._ids, self._found = ids, ()
        if self._ids:
            self.errands.run(self._open(self._ids), instead_of="open")

    def remember(self) -> object:
        """Keep whom one compared."""
        return self._ids

    def recall(self, remembered: object) -> None:
        """Compare them again."""
        self._ids = tuple(map(str, remembered)) if isinstance(remembered, tuple) else ()

    async def _open(self, ids: Sequence[str]) -> None:
        found = await asyncio.gather(*(opened(self.desk.server, each) for each in ids))
        kept, left_out = of_one_template([each.result for each in found])
        self.show_found([found[place] for place in kept])
        if left_out:
            self.banner.say("notice", translate("Compare", "Some can't be compared"), left_out, puts_away=True)
        if len(ids) < LEAST:
            await self._choose()

    def show_found(self, found: Sequence[Opened]) -> None:
        """Show these beside one another."""
        self.well()
        self._found = tuple(found)
        results, rubric = [each.result for each in found], found[0].rubric
        people = [_named(result, number) for number, result in enumerate(results)]
        self.say_beneath(results[0].template)
        self.chart.show_rows(rows_of(results, dict(rubric.thresholds), rubric.overall), people)
        questions = [(str(each["id"]), str(each["text"])) for each in found[0].rubric_said.get("questions") or ()]
        self._show_answers(answers_of(results, questions), people)
        versions = {result.template_version for result in results}
        said = [
            translate(
                "Compare", "In the order they were chosen. Signals are not compared: look at each result for its own."
            )
        ]
        if len(versions) > 1:
            said.append(translate("Compare", "They ran on different versions of the template."))
        self.hint.setText("\n".join((" ".join(said), *without_scores(results, people))))

    def _show_answers(self, answers: Sequence[Answers], people: Sequence[str]) -> None:
        whole, px = QWidget(), self.look.px
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, px(SPACE.s), px(SPACE.s), px(SPACE.s))
        grid.setSpacing(px(SPACE.s))
        row = 0
        for each in answers:
            question = label("strong")
            question.setText(each.question)
            grid.addWidget(question, row, 0, 1, max(1, len(people)))
            for column, (person, turns) in enumerate(zip(people, each.by_session, strict=True)):
                grid.setColumnStretch(column, 1)
                grid.addWidget(self._answer(person, turns), row + 1, column)
            row += 2
        grid.setRowStretch(row, 1)
        self._answers.setWidget(whole)

    def _answer(self, person: str, turns: Sequence[Any]) -> QFrame:
        card, px = panel("card"), self.look.px
        column = QVBoxLayout(card)
        column.setContentsMargins(*[px(SPACE.s + 2)] * 4)
        column.setSpacing(px(SPACE.xs))
        name = label("eyebrow")
        name.setText(person)
        column.addWidget(name)
        if not turns:
            none = label("quiet")
            none.setText(translate("Compare", "This question was not put."))
            column.addWidget(none)
        for turn in turns:
            words: QLabel = label("quiet" if turn.ours else "body")
            words.setText(f"{clock(turn.start_ms)} {speaker(ours=True)}: {turn.text}" if turn.ours else turn.text)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        column.addStretch(1)
        return card

    @Slot()
    def choose_others(self) -> None:
        """Ask whom to compare."""
        if self._found:
            self.errands.run(self._choose(), instead_of="choose")

    async def _choose(self) -> None:
        template = self._found[0].result.template_id
        said = await self.desk.server.get(
            "/sessions", {"evaluation_template_id": template, "status": "completed", "limit": _OFFERED}
        )
        dialog = Dialog(
            self.look,
            self.desk.around.window,
            "chooseSessions",
            translate("Compare", "Compare up to five sessions of this template"),
            translate("Compare", "Compare"),
            width=760,
        )
        rows = _offered(said["data"], self._ids)
        dialog.body.addWidget(rows)
        rows.setFocus()
        if await dialog.answered():
            chosen = [
                str(rows.item(row).data(Qt.ItemDataRole.UserRole))
                for row in range(rows.count())
                if rows.item(row).checkState() is Qt.CheckState.Checked
            ]
            first = [each for each in self._ids if each in chosen]
            self.desk.around.go("compare", ",".join([*dict.fromkeys([*first, *chosen])][:MOST]))


def _offered(rows: Sequence[Mapping[str, Any]], chosen: Sequence[str]) -> QListWidget:
    """Return a list to tick, without scores and without signals: whom one compares is not chosen by either."""
    made = QListWidget()
    made.setObjectName("sessionChoice")
    made.setAccessibleName(translate("Compare", "Sessions of this template"))
    made.setMinimumHeight(300)
    ids = [str(row["id"]) for row in rows]
    for row in sorted(rows, key=lambda row: ids.index(str(row["id"])) if row["id"] not in chosen else -1):
        name = str(row["participant"].get("name") or translate("Compare", "erased"))
        item = QListWidgetItem(
            f"{name}  ·  {day_and_time(moment_of(row.get('started_at') or row.get('scheduled_at')))}"
        )
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if row["id"] in chosen else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, row["id"])
        made.addItem(item)
    return made


def _named(result: Result, number: int) -> str:
    name = result.participant or translate("Compare", "erased")
    return f"{chr(ord('A') + number)}  {name}"


def _scrolling(name: str) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class _Tab:
    """A tab's key, pressed."""

    def __init__(self, tabs: QTabWidget, number: int) -> None:
        self._tabs, self._number = tabs, number

    def __call__(self) -> None:
        self._tabs.setCurrentIndex(self._number)
