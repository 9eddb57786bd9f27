"""The conversation as it is spoken: the end stays in view unless somebody scrolled up, and then it is said that there is more below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from app.desk.moments import duration
from app.i18n import translate
from app.proctor.session.captions import Captions, Line
from app.proctor.session.texts import speaker_words
from app.theme.look import Look
from app.theme.tokens import SPACE, TYPE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label

_NEAR = 24  # pixels from the end that still count as the end


class _Reading(QTextEdit):
    """Text to read along: Tab leads on, and nothing can be typed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("field", "reading")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave letters to the page's keys; scrolling and copying are this field's."""
        if event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class CaptionsPanel(QWidget):
    """Shows `Captions`. Lines that stand are written once; only what is being said is written anew."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("captionsPanel")
        self._look = look
        self._now = Captions((), (), "")
        self._standing: list[Line] = []
        self._tail = 0  # where what is being said begins in the document
        self._following = True
        self._writing = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(SPACE.xs))
        self._text = _Reading("captionsText")
        self._text.setAccessibleName(translate("Session", "Conversation"))
        self._text.document().setDocumentMargin(look.px(SPACE.m))
        self._empty = label("quiet", "captionsEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setText(translate("Session", "Nothing has been said yet."))
        whole.addWidget(self._empty, 1)
        whole.addWidget(self._text, 1)
        self._text.hide()
        self._more = ActionButton(look, "captionsMore", kind="primary", icon="forward")
        self._more.set_words(translate("Session", "New below"))
        self._more.setParent(self._text)
        self._more.hide()
        self._more.clicked.connect(self.follow)
        bar = self._text.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._grown)
        look.changed.connect(self._anew)

    @property
    def following(self) -> bool:
        """Whether the end is kept in view."""
        return self._following

    def follow(self) -> None:
        """Go to the end, and stay there."""
        self._following = True
        self._more.hide()
        bar = self._text.verticalScrollBar()
        bar.setValue(bar.maximum())

    def text(self) -> str:
        """Return all that is shown."""
        return self._text.toPlainText()

    def say_empty(self, words: str) -> None:
        """Say why nothing is here."""
        self._empty.setText(words)

    def show_captions(self, captions: Captions) -> None:
        """Show these."""
        if captions == self._now:
            return
        new_line = len(captions.lines) > len(self._now.lines)
        self._now = captions
        something = bool(captions.lines or captions.live)
        self._text.setVisible(something)
        self._empty.setVisible(not something)
        known = len(self._standing)
        if [*captions.lines[:known]] != self._standing:
            self._anew()
            return
        self._write_new(captions.lines[known:])
        if new_line and not self._following:
            self._place_more()
            self._more.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the way to the end where it can be seen."""
        super().resizeEvent(event)
        self._place_more()

    def _anew(self) -> None:
        self._text.clear()
        self._standing, self._tail = [], 0
        self._write_new(self._now.lines)

    def _write_new(self, lines: tuple[Line, ...]) -> None:
        """Take away what was being said, add lines that stand now, and what is being said now."""
        bar = self._text.verticalScrollBar()
        before, following = bar.value(), self._following
        self._writing = True
        cursor = QTextCursor(self._text.document())
        cursor.beginEditBlock()
        cursor.setPosition(self._tail)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for line in lines:
            self._write(cursor, line, live=False)
        self._standing += lines
        self._tail = cursor.position()
        for line in self._now.live:
            self._write(cursor, line, live=True)
        cursor.endEditBlock()
        bar.setValue(bar.maximum() if following else before)
        self._following, self._writing = following, False

    def _write(self, cursor: QTextCursor, line: Line, *, live: bool) -> None:
        if cursor.position() > 0:
            cursor.insertBlock()
        shape = QTextBlockFormat()
        shape.setTopMargin(self._look.px(SPACE.s))
        cursor.setBlockFormat(shape)
        colour = "ours" if line.speaker == "ai" else "yours"
        who = speaker_words(line.speaker)
        cursor.insertText(who, self._letters(TYPE.body, colour, QFont.Weight.DemiBold))
        when = duration(line.at_s) if line.at_s is not None else translate("Session", "speaking…")
        cursor.insertText(f"   {when}", self._letters(TYPE.hint, "quiet"))
        for true, word in (
            (line.typed, translate("Session", "typed")),
            (line.interrupted, translate("Session", "interrupted")),
        ):
            if true:
                cursor.insertText(f" · {word}", self._letters(TYPE.hint, "quiet"))
        cursor.insertBlock(QTextBlockFormat())
        said = f"{line.text} …" if live else line.text
        cursor.insertText(said, self._letters(TYPE.label + 2, "ink" if not live else "quiet"))

    def _letters(self, size: int, colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
        letters = QTextCharFormat()
        letters.setFont(self._look.font(size, weight))
        letters.setForeground(QColor(self._look.colour(colour)))
        return letters

    def _scrolled(self, value: int) -> None:
        if self._writing:  # the text is shorter for a moment, and nobody scrolled
            return
        self._following = value >= self._text.verticalScrollBar().maximum() - _NEAR
        if self._following:
            self._more.hide()

    def _grown(self, _least: int, most: int) -> None:
        if self._following:
            self._text.verticalScrollBar().setValue(most)

    def _place_more(self) -> None:
        size = self._more.sizeHint()
        gap = self._look.px(SPACE.m)
        self._more.setGeometry(
            (self._text.width() - size.width()) // 2, self._text.height() - size.height() - gap, *size.toTuple()
        )
        self._more.raise_()
