"""Every signal word for word, in order, with what people noted on it; notes are added here and are never shown as kept before they are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.i18n import translate
from app.proctor.actions.orders import Order
from app.proctor.session.signal_row import SignalRow
from app.proctor.session.signals import LONGEST_NOTE, SignalCard
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.flow_row import FlowRow
from app.widgets.labels import announce, label

MOST_SHOWN = 150
"""Cards at once; the earlier ones come when they are asked for. Each is some twenty widgets."""


def quick_notes() -> tuple[tuple[str, str], ...]:
    """Return the notes that are one press away: a name, and the words that are kept."""
    return (
        ("seen", translate("Session", "Seen")),
        ("explained", translate("Session", "Explained by the candidate")),
        ("follow_up", translate("Session", "To follow up")),
    )


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
        self._following = True
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)
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

    def say_empty(self, words: str) -> None:
        """Say why no signal is here."""
        self._empty.setText(words)

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
        while len(self._rows) < len(shown):
            self._add_row()
        pending = _pending(orders, shown)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                card = shown[place]
                row.show_card(card, pending.get(card.seq, ()), now_ns)
                row.unfold(unfolded=card.seq == self._selected)

    def select(self, seq: int | None, *, focus: bool = False) -> None:
        """Choose a signal, and bring it into view."""
        self._selected = seq
        self._following = self._following or seq is None
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

    def _scrolled(self, value: int) -> None:
        self._following = value >= self._scroll.verticalScrollBar().maximum() - self._look.px(SPACE.m)

    def _grown(self, _least: int, most: int) -> None:
        if self._following and self._selected is None:
            self._scroll.verticalScrollBar().setValue(most)

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


class _Noting:
    """One of the notes that are one press away."""

    def __init__(self, panel: SignalsPanel, words: str) -> None:
        self._panel, self._words = panel, words

    def __call__(self) -> None:
        self._panel.note(self._words)
