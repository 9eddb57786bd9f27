"""Where a person judges a session: one dimension at a time, its anchors in view, with reasons and the participant's own words."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.admin.results.anchor_list import AnchorList
from app.admin.results.judging import (
    LONGEST_REASONING,
    NOTHING,
    Asked,
    Draft,
    Judgement,
    band_of,
    quoted,
    without_quote,
)
from app.admin.results.reading import Turn
from app.admin.results.wording import number, share
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.bounded_text import keep_within
from app.widgets.labels import label, panel

_HALF = 0.5
_ROW, _ROWS_SHOWN = 36, 6
_UNSET = -_HALF  # one step below zero: nothing was chosen yet
_TOP = 10.0


class ScoringForm(QWidget):
    """`changed` tells of every change, `quote_wanted` that the words selected in the transcript are to be quoted."""

    changed = Signal()
    quote_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("scoringForm")
        self._look = look
        self._asked: Sequence[Asked] = ()
        self._draft: dict[str, Judgement] = {}
        self._at = 0
        self._filling = False
        self.list = QListWidget()
        self.list.setObjectName("dimensionList")
        self.list.setAccessibleName(translate("Second", "Dimensions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._go)
        self.heading = label("heading", "judgedDimension")
        self.description = label("body", "judgedDescription")
        self.wanted = label("hint", "judgedEvidence")
        self.anchors = AnchorList(look, "anchorList")
        self.score = QDoubleSpinBox()
        self.score.setObjectName("scoreField")
        self.score.setAccessibleName(translate("Second", "Score, 0 to 10"))
        self.score.setRange(_UNSET, _TOP)
        self.score.setDecimals(1)
        self.score.setSingleStep(_HALF)
        self.score.setSpecialValueText(translate("Second", "not yet"))
        self.score.setMinimumWidth(look.px(150))
        self.score.valueChanged.connect(self._edited)
        self.insufficient = QCheckBox(translate("Second", "Not enough evidence"))
        self.insufficient.setObjectName("insufficientBox")
        self.insufficient.toggled.connect(self._edited)
        self.reasoning = QPlainTextEdit()
        self.reasoning.setObjectName("reasoningField")
        self.reasoning.setTabChangesFocus(True)
        self.reasoning.setPlaceholderText(translate("Second", "Why this score? A sentence or two."))
        self.reasoning.setAccessibleName(translate("Second", "Reasons"))
        self.reasoning.setFixedHeight(look.px(104))
        self.reasoning.textChanged.connect(self._edited)
        self.quote = ActionButton(look, "quoteButton", icon="speech")
        self.quote.set_words(translate("Second", "Quote what is selected"), key="Ctrl+K")
        self.quote.clicked.connect(self.quote_wanted)
        self._quotes = QVBoxLayout()
        self._quotes.setSpacing(look.px(SPACE.xs))
        self._lay_out()

    @property
    def draft(self) -> Draft:
        """Return what is judged so far."""
        return self._draft

    def show_form(self, asked: Sequence[Asked], draft: Draft) -> None:
        """Have these dimensions judged, beginning with a draft."""
        self._asked, self._draft = asked, {each.id: draft.get(each.id, NOTHING) for each in asked}
        self._at = 0
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's
        self.list.clear()
        for each in asked:
            item = QListWidgetItem(each.label)
            item.setSizeHint(QSize(0, self._look.px(_ROW)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's
        self.list.setFixedHeight(self._look.px(_ROW) * min(max(1, len(asked)), _ROWS_SHOWN) + 8)
        self._tell_list()
        self._fill()

    def add_quote(self, turn: Turn, quote: str) -> bool:
        """Quote some words in the dimension that is shown; False where they can't be: not the participant's, or quoted already."""
        if not self._asked:
            return False
        before = self._now()
        after = quoted(before, turn, quote)
        self._put(after)
        self._show_quotes()
        return after is not before

    @Slot()
    def next_dimension(self) -> None:
        """Go to the next dimension that lacks something, or just the next one."""
        count = len(self._asked)
        if count:
            onward = [(self._at + step) % count for step in range(1, count + 1)]
            lacking = [place for place in onward if not self._draft[self._asked[place].id].complete]
            self.list.setCurrentRow((lacking or onward)[0])

    def _now(self) -> Judgement:
        return self._draft.get(self._asked[self._at].id, NOTHING) if self._asked else NOTHING

    def _put(self, judgement: Judgement) -> None:
        if judgement != self._now():
            self._draft[self._asked[self._at].id] = judgement
            self._tell_list()
            self.changed.emit()

    @Slot(int)
    def _go(self, row: int) -> None:
        if 0 <= row < len(self._asked):
            self._at = row
            self._fill()

    def _fill(self) -> None:
        if not self._asked:
            return
        asked, now = self._asked[self._at], self._now()
        self._filling = True
        self.heading.setText(f"{asked.label} · {share(asked.weight)}")
        self.description.setText(asked.description)
        said = []
        if asked.wanted:
            said.append(translate("Second", "Counts: {what}").format(what="; ".join(asked.wanted)))
        if asked.not_scored:
            said.append(translate("Second", "Does not count: {what}").format(what="; ".join(asked.not_scored)))
        self.wanted.setText("\n".join(said))
        self.wanted.setVisible(bool(said))
        self.anchors.show_anchors(asked.anchors)
        self.score.setValue(_UNSET if now.score is None else now.score)
        self.insufficient.setChecked(now.insufficient)
        self.reasoning.setPlainText(now.reasoning)
        self._filling = False
        self._show_score(now)
        self._show_quotes()

    @Slot()
    def _edited(self) -> None:
        if self._filling or not self._asked:
            return
        if keep_within(self.reasoning, LONGEST_REASONING):
            return  # its own change tells again
        value = self.score.value()
        insufficient = self.insufficient.isChecked()
        now = replace(
            self._now(),
            score=None if value < 0 or insufficient else round(value, 1),
            insufficient=insufficient,
            reasoning=self.reasoning.toPlainText(),
        )
        self._put(now)
        self._show_score(now)

    def _show_score(self, now: Judgement) -> None:
        self.score.setEnabled(not now.insufficient)
        self.anchors.mark(band_of(now.score, [band for band, _ in self._asked[self._at].anchors]))

    def _tell_list(self) -> None:
        for row, asked in enumerate(self._asked):
            now = self._draft.get(asked.id, NOTHING)
            if now.insufficient:
                said = translate("Second", "not enough evidence")
            elif now.score is None:
                said = translate("Second", "not yet")
            else:
                said = number(now.score)
            mark = "✓ " if now.complete else "○ "
            self.list.item(row).setText(f"{mark}{asked.label}   {said}")

    def _show_quotes(self) -> None:
        while (item := self._quotes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (_, words) in enumerate(self._now().quotes):
            self._quotes.addWidget(self._quote_row(place, words))

    def _quote_row(self, place: int, words: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        said = label("body", f"quoted{place}")
        said.setText(f"“{words}”")
        remove = ActionButton(self._look, f"unquote{place}", kind="quiet", icon="close")
        remove.setAccessibleName(translate("Second", "Take back the quote: {quote}").format(quote=words))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(_Unquoting(self, place))
        line.addWidget(said, 1)
        line.addWidget(remove)
        return row

    def take_back(self, place: int) -> None:
        """Take a quote out of the dimension that is shown."""
        self._put(without_quote(self._now(), place))
        self._show_quotes()

    def _lay_out(self) -> None:
        px = self._look.px
        card = panel("card", "judgedCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[px(SPACE.m)] * 4)
        inside.setSpacing(px(SPACE.s))
        for part in (self.heading, self.anchors, self.description, self.wanted):
            inside.addWidget(part)
        inside.addLayout(self._quotes)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(card)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name = label("strong", wrap=False)
        name.setText(translate("Second", "Score"))
        name.setBuddy(self.score)
        row = QHBoxLayout()
        row.setSpacing(px(SPACE.s))
        row.addWidget(name)
        row.addWidget(self.score)
        row.addWidget(self.insufficient)
        row.addStretch(1)
        row.addWidget(self.quote)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, px(SPACE.s), 0)
        whole.setSpacing(px(SPACE.s))
        whole.addWidget(self.list)
        whole.addWidget(scroll, 1)
        whole.addLayout(row)
        whole.addWidget(self.reasoning)


class _Unquoting:
    """A quote's cross, pressed."""

    def __init__(self, form: ScoringForm, place: int) -> None:
        self._form, self._place = form, place

    def __call__(self) -> None:
        self._form.take_back(self._place)
