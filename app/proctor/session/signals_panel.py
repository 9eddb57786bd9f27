"""Every signal word for word, in order, with what people noted on it; notes are added here and are never shown as kept before they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.desk.kind_words import kind_words
from app.desk.moments import duration
from app.i18n import translate
from app.proctor.actions.orders import Order
from app.proctor.actions.texts import state_words
from app.proctor.session.signals import LONGEST_NOTE, Note, SignalCard
from app.proctor.session.texts import phase_words, speaker_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.bullet_list import BulletList
from app.widgets.fact_list import Fact, FactList
from app.widgets.flow_row import FlowRow
from app.widgets.labels import announce, label, set_role

MOST_SHOWN = 150
"""Cards at once; the earlier ones come when they are asked for. Each is some twenty widgets."""


def quick_notes() -> tuple[tuple[str, str], ...]:
    """Return the notes that are one press away: a name, and the words that are kept."""
    return (
        ("seen", translate("Session", "Seen")),
        ("explained", translate("Session", "Explained by the candidate")),
        ("follow_up", translate("Session", "To follow up")),
    )


class SignalRow(QFrame):
    """One signal. `chosen` carries its seq; Up and Down move to its neighbours, as `step` says."""

    chosen = Signal(int)
    step = Signal(int, int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self.seq = -1
        self._card: SignalCard | None = None
        self._pending: tuple[Order, ...] = ()
        self.setProperty("panel", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head = label("strong", f"{name}Head")
        self._when = label("hint", f"{name}When")
        self._statement = label("body", f"{name}Statement")
        self._statement.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._end = label("body", f"{name}End")
        self._observed = FactList(look, f"{name}Observed")
        self._limits = BulletList(look, f"{name}Limits")
        self._limits_title = label("hint")
        self._limits_title.setText(translate("Session", "What it can't tell"))
        self._source = label("hint", f"{name}Source")
        self._notes = label("body", f"{name}Notes")
        column = QVBoxLayout(self)
        side = look.px(SPACE.m)
        column.setContentsMargins(side, look.px(SPACE.s), side, look.px(SPACE.s))
        column.setSpacing(look.px(SPACE.xs))
        for each in (
            self._head,
            self._when,
            self._statement,
            self._end,
            self._observed,
            self._limits_title,
            self._limits,
            self._source,
            self._notes,
        ):
            column.addWidget(each)
        self._open = False
        self.unfold(unfolded=False)

    @property
    def title(self) -> str:
        """Return what it is called."""
        return self._head.text()

    def show_card(self, card: SignalCard, pending: Sequence[Order], now_ns: int) -> None:
        """Show another state of it; `pending` are notes that are not confirmed."""
        self.seq = card.seq
        self._show_notes(card.notes, pending, now_ns)
        if card == self._card:
            return
        self._card = card
        self._head.setText(kind_words(card.kind))
        self._when.setText(_when(card))
        self._statement.setText(card.statement)
        self._end.setText(card.end_statement)
        facts = [Fact(name, value, role="body") for name, value in (*card.observed, *card.end_observed)]
        self._observed.set_facts(facts)
        self._limits.set_items(card.limits)
        self._source.setText(_context(card))
        self.setAccessibleName(f"{self._head.text()}. {card.statement} {self._when.text()}")
        self.unfold(unfolded=self._open)

    def unfold(self, *, unfolded: bool) -> None:
        """Show everything it says, or the statement alone."""
        self._open = unfolded
        card = self._card
        self._end.setVisible(card is not None and bool(card.end_statement))
        self._observed.setVisible(unfolded and card is not None and bool(card.observed or card.end_observed))
        for each in (self._limits, self._limits_title):
            each.setVisible(unfolded and card is not None and bool(card.limits))
        self._source.setVisible(unfolded)
        set_role(self, "accent" if unfolded else "card", "panel")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what has the focus."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.chosen.emit(self.seq)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what is pressed."""
        super().mousePressEvent(event)
        self.chosen.emit(self.seq)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move to a neighbour."""
        way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.step.emit(self.seq, way)

    def _show_notes(self, notes: Sequence[Note], pending: Sequence[Order], now_ns: int) -> None:
        said = [translate("Session", "{by}: {note}").format(by=note.by, note=note.text) for note in notes]
        for order in pending:
            words = str(order.body.get("note", ""))
            said.append(
                translate("Session", "{by}: {note} — {state}").format(
                    by=order.by, note=words, state=state_words(order, now_ns)
                )
            )
        text = "\n".join(f"✎ {each}" for each in said)
        if text != self._notes.text():
            self._notes.setText(text)
        self._notes.setVisible(bool(said))


class SignalsPanel(QWidget):
    """Shows cards; `chosen` carries the seq of the one somebody looks at, `noted` a seq and the words to keep on it."""

    chosen = Signal(int)
    noted = Signal(int, str)
    earlier_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("signalsPanel")
        self._look = look
        self._rows: list[SignalRow] = []
        self._cards: Sequence[SignalCard] = ()
        self._selected: int | None = None
        self._most = MOST_SHOWN
        self._empty = label("quiet", "signalsEmpty")
        self._empty.setText(translate("Session", "Nothing was noted so far. What is watched stands under Detectors."))
        self._earlier = ActionButton(look, "signalsEarlier", kind="quiet")
        self._earlier.clicked.connect(self._show_earlier)
        self._earlier.hide()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, look.px(SPACE.xs), 0)
        self._column.setSpacing(look.px(SPACE.s))
        self._column.addWidget(self._empty)
        self._column.addWidget(self._earlier)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(SPACE.s))
        whole.addWidget(self._scroll, 1)
        self._editor = self._note_editor()
        whole.addWidget(self._editor)
        self._editor.hide()

    @property
    def selected(self) -> int | None:
        """Return the seq of the signal that is chosen."""
        return self._selected

    @property
    def draft(self) -> str:
        """Return what is being written."""
        return self._field.text()

    def set_draft(self, text: str) -> None:
        """Go on with what was being written."""
        self._field.setText(text)

    def show_cards(self, cards: Sequence[SignalCard], orders: Sequence[Order], now_ns: int) -> None:
        """Show the newest of these, oldest first, with the notes under way."""
        self._cards = cards
        shown = cards[-self._most :]
        hidden = len(cards) - len(shown)
        self._earlier.setVisible(hidden > 0)
        self._earlier.set_words(translate("Session", "Earlier: {count}").format(count=hidden))
        self._empty.setVisible(not cards)
        bar = self._scroll.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - self._look.px(SPACE.m)
        while len(self._rows) < len(shown):
            self._add_row()
        pending = _pending(orders, shown)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                card = shown[place]
                row.show_card(card, pending.get(card.seq, ()), now_ns)
                row.unfold(unfolded=card.seq == self._selected)
        if at_end and self._selected is None:
            bar.setValue(bar.maximum())

    def select(self, seq: int | None, *, focus: bool = False) -> None:
        """Choose a signal, and bring it into view."""
        self._selected = seq
        for each in self._rows:
            each.unfold(unfolded=each.seq == seq and seq is not None)
        row = self._row(seq)
        self._editor.setVisible(row is not None)
        if row is not None:
            self._about.setText(translate("Session", "Note on: {kind}").format(kind=row.title))
            self._column.activate()
            self._scroll.ensureWidgetVisible(row, 0, self._look.px(SPACE.m))
            if focus:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> None:
        """Lead to the field for a note on the chosen signal, or on the newest."""
        if self._selected is None and self._cards:
            self._choose(self._cards[-1].seq)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, way: int) -> None:
        """Choose the next signal (1) or the one before (-1)."""
        self._step(self._selected if self._selected is not None else -1, way)

    def _note_editor(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("noteEditor")
        frame.setProperty("panel", "sunken")
        look = self._look
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[look.px(SPACE.s)] * 4)
        column.setSpacing(look.px(SPACE.xs))
        self._about = label("hint", "noteAbout")
        column.addWidget(self._about)
        quick = QWidget()
        flow = FlowRow(look.px(SPACE.xs), quick)
        for name, words in quick_notes():
            button = ActionButton(look, f"note_{name}")
            button.set_words(words)
            button.clicked.connect(_Noting(self, words))
            flow.addWidget(button)
        column.addWidget(quick)
        self._field = QLineEdit()
        self._field.setObjectName("noteField")
        self._field.setMaxLength(LONGEST_NOTE)
        self._field.setPlaceholderText(translate("Session", "In your own words"))
        self._field.setAccessibleName(translate("Session", "Note in your own words"))
        self._field.returnPressed.connect(self._note_written)
        add = ActionButton(look, "noteAdd", kind="primary")
        add.set_words(translate("Session", "Note it"))
        add.clicked.connect(self._note_written)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(add)
        column.addLayout(row)
        return frame

    def note(self, words: str) -> None:
        """Ask for a note on the chosen signal."""
        if self._selected is not None and words.strip():
            self.noted.emit(self._selected, words.strip())
            announce(self, words)

    def _note_written(self) -> None:
        if self._selected is not None and self._field.text().strip():
            self.note(self._field.text())
            self._field.clear()

    def _add_row(self) -> None:
        row = SignalRow(self._look, f"signal{len(self._rows)}")
        row.chosen.connect(self._choose)
        row.step.connect(self._step)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _row(self, seq: int | None) -> SignalRow | None:
        return next((row for row in self._rows if row.seq == seq and not row.isHidden()), None)

    def _choose(self, seq: int) -> None:
        if seq != self._selected:
            self.select(seq)
            self.chosen.emit(seq)

    def _step(self, seq: int, way: int) -> None:
        known = [card.seq for card in self._cards[-self._most :]]
        if not known:
            return
        place = known.index(seq) + way if seq in known else (0 if way > 0 else len(known) - 1)
        if 0 <= place < len(known):
            self.select(known[place], focus=True)
            self.chosen.emit(known[place])

    def _show_earlier(self) -> None:
        self._most += MOST_SHOWN
        self.earlier_wanted.emit()


def _pending(orders: Sequence[Order], cards: Sequence[SignalCard]) -> dict[int, list[Order]]:
    """Return the notes that are not seen in the ledger yet, by the signal they are on."""
    kept = {(card.seq, note.text) for card in cards for note in card.notes}
    found: dict[int, list[Order]] = {}
    for order in orders:
        seq = order.body.get("seq")
        if order.kind == "annotate" and type(seq) is int and (seq, order.body.get("note")) not in kept:
            found.setdefault(seq, []).append(order)
    return found


def _when(card: SignalCard) -> str:
    at = duration(card.at_s)
    if card.open:
        return translate("Session", "since {time}, goes on · number {seq}").format(time=at, seq=card.seq)
    if card.ended_s is not None:
        lasted = duration(max(0.0, card.ended_s - card.at_s))
        return translate("Session", "at {time} for {lasted} · number {seq}").format(
            time=at, lasted=lasted, seq=card.seq
        )
    phase = "" if card.phase == "point" else f" · {phase_words(card.phase)}"
    return translate("Session", "at {time} · number {seq}").format(time=at, seq=card.seq) + phase


def _context(card: SignalCard) -> str:
    said = [translate("Session", "Stated by {detector}").format(detector=card.detector)]
    if card.who_speaks:
        said.append(translate("Session", "while this spoke: {speaker}").format(speaker=speaker_words(card.who_speaks)))
    if card.question:
        said.append(translate("Session", "question {id}").format(id=card.question))
    return " · ".join(said)


class _Noting:
    """One of the notes that are one press away."""

    def __init__(self, panel: SignalsPanel, words: str) -> None:
        self._panel, self._words = panel, words

    def __call__(self) -> None:
        self._panel.note(self._words)
