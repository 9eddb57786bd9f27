"""One signal, word for word: what was stated, measured and can't be told, and what people noted on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desk.kind_words import kind_words
from app.desk.moments import duration
from app.i18n import translate
from app.proctor.actions.orders import Order
from app.proctor.actions.texts import state_words
from app.proctor.session.signals import Note, SignalCard
from app.proctor.session.texts import phase_words, speaker_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.bullet_list import BulletList
from app.widgets.fact_list import Fact, FactList
from app.widgets.labels import label, set_role


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
        self._notes = label("body", f"{name}Notes")
        self._details: _Details | None = None
        self._column = QVBoxLayout(self)
        side = look.px(SPACE.m)
        self._column.setContentsMargins(side, look.px(SPACE.s), side, look.px(SPACE.s))
        self._column.setSpacing(look.px(SPACE.xs))
        for each in (self._head, self._when, self._statement, self._end, self._notes):
            self._column.addWidget(each)
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
        if self._details is not None:
            self._details.show_card(card)
        self.setAccessibleName(f"{self._head.text()}. {card.statement} {self._when.text()}")
        self.unfold(unfolded=self._open)

    def unfold(self, *, unfolded: bool) -> None:
        """Show everything it says, or the statement alone."""
        self._open, card = unfolded, self._card
        self._end.setVisible(card is not None and bool(card.end_statement))
        if unfolded and card is not None and self._details is None:
            self._details = _Details(self._look, self.objectName())
            self._details.show_card(card)
            self._column.insertWidget(self._column.count() - 1, self._details)
        if self._details is not None:
            self._details.setVisible(unfolded)
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


class _Details(QWidget):
    """What a card says once somebody looks at it; made then, since there may be hundreds of cards."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._observed = FactList(look, f"{name}Observed")
        self._limits = BulletList(look, f"{name}Limits")
        self._limits_title = label("hint")
        self._limits_title.setText(translate("Session", "What it can't tell"))
        self._source = label("hint", f"{name}Source")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(SPACE.xs))
        for each in (self._observed, self._limits_title, self._limits, self._source):
            column.addWidget(each)

    def show_card(self, card: SignalCard) -> None:
        """Show what it measured, what it can't tell, and who says so."""
        facts = [Fact(name, value, role="body") for name, value in (*card.observed, *card.end_observed)]
        self._observed.set_facts(facts)
        self._observed.setVisible(bool(facts))
        self._limits.set_items(card.limits)
        for each in (self._limits, self._limits_title):
            each.setVisible(bool(card.limits))
        self._source.setText(_context(card))


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
