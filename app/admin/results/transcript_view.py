"""The transcript: every turn with its time and speaker, what is being said marked as it is said, what somebody quoted marked where it stands.

A read-only text, so that selecting, copying and screen readers work as everywhere. Marks are laid over it and change nothing in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from app.admin.results.reading import Turn, turn_at
from app.admin.results.wording import clock, speaker
from app.admin.results.words import Span, heard_from, said_at
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE

_PLAY = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Picked:
    """Words of one turn that somebody selected."""

    turn: Turn
    span: Span

    @property
    def quote(self) -> str:
        """The words."""
        return self.turn.text[self.span[0] : self.span[1]].strip()


class TranscriptView(QTextEdit):
    """`sought` carries the moment of a turn whose heading was clicked (or Enter, at the cursor); `picked_changed` tells of a selection."""

    sought = Signal(int)
    picked_changed = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._turns: Sequence[Turn] = ()
        self._empty = ""
        self._own: QTextDocument | None = None
        self._headings: list[int] = []  # where each turn's heading begins in the text
        self._texts: list[int] = []  # where its words begin
        self._said: QTextEdit.ExtraSelection | None = None
        self._turn_mark: QTextEdit.ExtraSelection | None = None
        self._quotes: list[QTextEdit.ExtraSelection] = []
        self._at = -1
        self._said_span: Span | None = None
        self.follows = True
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("field", "reading")
        self.setAccessibleName(translate("Result", "Transcript"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionChanged.connect(self.picked_changed)
        look.changed.connect(self._dress)

    def show_turns(self, turns: Sequence[Turn], empty: str = "") -> None:
        """Show these turns; `empty` is said where there is none."""
        self._turns, self._empty = turns, empty
        self._headings, self._texts = [], []
        self._said = self._turn_mark = None
        self._quotes, self._at, self._said_span = [], -1, None
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._look.font(TYPE.body))
        document.setDocumentMargin(self._look.px(SPACE.m))
        self._write(QTextCursor(document), empty)
        self.setDocument(document)
        self._own = document  # the one before goes with this
        self._lay_marks()

    @Slot(int)
    def show_at(self, at_ms: int) -> None:
        """Mark the turn and the word that is said at a moment, and keep it in view."""
        place = turn_at(self._turns, at_ms)
        span = said_at(self._turns[place], at_ms) if place >= 0 else None
        if (place, span) == (self._at, self._said_span):
            return
        moved = place != self._at
        self._at, self._said_span = place, span
        self._turn_mark = self._line_mark(self._headings[place]) if place >= 0 else None
        self._said = self._mark(place, span, "accent", ink="on_accent") if span else None
        self._lay_marks()
        if self.follows and place >= 0 and (moved or span is not None):
            self._bring_into_view(self._texts[place] + (span[1] if span else 0), quietly=not moved)

    def mark_quotes(self, quotes: Sequence[tuple[str, Span]]) -> None:
        """Mark quotes (a turn's id and where in its text); the first is brought into view."""
        places = {turn.id: place for place, turn in enumerate(self._turns)}
        known = [(places[turn_id], span) for turn_id, span in quotes if turn_id in places]
        self._quotes = [self._mark(place, span, "notice_tint") for place, span in known]
        self._lay_marks()
        if known:
            place, span = known[0]
            self._bring_into_view(self._texts[place] + span[0])

    def marked_quotes(self) -> list[str]:
        """Return the words that are marked as quotes."""
        return [str(each.cursor.selectedText()) for each in self._quotes]

    def picked(self) -> Picked | None:
        """Return what is selected, within the turn in which the selection begins; None for nothing."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        for place in range(len(self._turns) - 1, -1, -1):
            turn, first = self._turns[place], self._texts[place]
            inside = max(start, first) - first, min(end, first + len(turn.text)) - first
            if self._headings[place] <= end and inside[0] < inside[1] and (start >= self._headings[place]):
                return Picked(turn, inside)
        return None

    def place_of(self, turn_id: str) -> int:
        """Return a turn's place among the turns, -1 for none."""
        return next((place for place, turn in enumerate(self._turns) if turn.id == turn_id), -1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a comfortable column."""
        return QSize(self._look.px(560), self._look.px(480))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the turn whose heading was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        place = self._turn_at(event.position().toPoint(), heading=True)
        if place >= 0:
            self.sought.emit(self._turns[place].start_ms)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the word that was clicked twice."""
        super().mouseDoubleClickEvent(event)
        self._seek_to(self.cursorForPosition(event.position().toPoint()).position())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes to the word at the cursor; Space is the player's."""
        if event.key() in _PLAY:
            self._seek_to(self.textCursor().selectionStart())
            return
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)

    # --- writing -------------------------------------------------------------------------------------------------------------

    def _write(self, cursor: QTextCursor, empty: str) -> None:
        look = self._look
        heading, words = QTextBlockFormat(), QTextBlockFormat()
        heading.setTopMargin(look.px(SPACE.m))
        words.setLineHeight(120, 1)  # ProportionalHeight
        quiet = self._format("quiet", TYPE.hint)
        names = {ours: self._format("ours" if ours else "yours", TYPE.hint, bold=True) for ours in (True, False)}
        plain = self._format("ink", TYPE.body)
        if not self._turns:
            cursor.insertText(empty, quiet)
        cursor.beginEditBlock()
        for number, turn in enumerate(self._turns):
            if number:
                cursor.insertBlock(heading)
            else:
                cursor.setBlockFormat(heading)
            self._headings.append(cursor.position())
            cursor.insertText(f"{clock(turn.start_ms)}  ", quiet)
            cursor.insertText(speaker(ours=turn.ours), names[turn.ours])
            if remarks := _remarks(turn):
                cursor.insertText(f"  {remarks}", quiet)
            cursor.insertBlock(words)
            self._texts.append(cursor.position())
            cursor.insertText(turn.text.replace("\n", " "), plain)
        cursor.endEditBlock()

    def _format(self, colour: str, size: int, *, bold: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._look.font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        made.setForeground(self._look.colour(colour))
        return made

    @Slot()
    def _dress(self) -> None:
        """Write it anew in other colours."""
        bar = self.verticalScrollBar()
        at = bar.value()
        self.show_turns(self._turns, self._empty)
        bar.setValue(at)

    # --- marks ---------------------------------------------------------------------------------------------------------------

    def _mark(self, place: int, span: Span, tint: str, *, ink: str = "") -> QTextEdit.ExtraSelection:
        first = self._texts[place]
        mark = self._selection(first + span[0], first + span[1])
        shape = QTextCharFormat()
        shape.setBackground(self._look.colour(tint))
        if ink:
            shape.setForeground(self._look.colour(ink))
        else:
            shape.setFontUnderline(True)
            shape.setUnderlineColor(self._look.colour("ink"))
        mark.format = shape
        return mark

    def _line_mark(self, at: int) -> QTextEdit.ExtraSelection:
        mark = self._selection(at, at)
        shape = QTextCharFormat()
        shape.setBackground(self._look.colour("accent_tint"))
        shape.setProperty(QTextCharFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt's
        mark.format = shape
        return mark

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        return mark

    def _lay_marks(self) -> None:
        own = [each for each in (self._turn_mark, *self._quotes, self._said) if each is not None]
        self.setExtraSelections(own)

    def _bring_into_view(self, position: int, *, quietly: bool = False) -> None:
        """Scroll until a place is in view; `quietly` only where it has left the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        at: QRect = self.cursorRect(cursor)
        room = self.viewport().height()
        if quietly and at.top() >= 0 and at.bottom() <= room:
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + at.top() - room // 3)

    # --- places --------------------------------------------------------------------------------------------------------------

    def _turn_at(self, point: QPoint, *, heading: bool) -> int:
        position = self.cursorForPosition(point).position()
        for place in range(len(self._turns) - 1, -1, -1):
            if self._headings[place] <= position:
                return place if not heading or position < self._texts[place] else -1
        return -1

    def _seek_to(self, position: int) -> None:
        for place in range(len(self._turns) - 1, -1, -1):
            if self._headings[place] <= position:
                turn = self._turns[place]
                inside = position - self._texts[place]
                at_ms = turn.start_ms if inside < 0 else heard_from(turn, (inside, inside + 1))[0]
                self.sought.emit(at_ms)
                return


def _remarks(turn: Turn) -> str:
    said = []
    if turn.typed:
        said.append(translate("Result", "typed"))
    if turn.interrupted:
        said.append(translate("Result", "interrupted"))
    if turn.probe_of is not None:
        said.append(translate("Result", "follow-up"))
    return " · ".join(said)
