"""A talk as it goes on: what was said by whom, and under each thing the interviewer said, which move it was and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.admin.preview.lines import TalkLine, Why
from app.desk.moments import duration
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label, panel

_INDENT = 60


class TalkView(QScrollArea):
    """Shows lines, the newest in sight."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("previewTalk")
        self._look = look
        self._lines: tuple[TalkLine, ...] = ()
        self._cards: list[QWidget] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, look.px(SPACE.m), 0)
        self._column.setSpacing(look.px(SPACE.s))
        self._empty = label("quiet", "previewEmpty")
        self._empty.setText(
            translate(
                "Preview",
                "Talk to the interviewer as a candidate would: by typing, or by voice through this machine's microphone and loudspeaker. "
                "Beside each thing it says stands why it said it.",
            )
        )
        self._column.addWidget(self._empty)
        self._saying = label("quiet", "previewSaying")
        self._column.addWidget(self._saying)
        self._over = label("hint", "previewOver")
        self._over.setText(translate("Preview", "The interview is over."))
        self._column.addWidget(self._over)
        self._column.addStretch(1)
        self._saying.hide()
        self._over.hide()
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._to_the_end)

    def show_lines(self, lines: Sequence[TalkLine], *, saying: str = "", ours: bool = False) -> None:
        """Show these; `saying` is what is being said and not committed yet."""
        same = 0
        while same < min(len(lines), len(self._lines)) and lines[same] == self._lines[same]:
            same += 1
        for card in self._cards[same:]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[same:]
        for number, line in enumerate(lines[same:], same):
            card = self._card(line, number)
            self._column.insertWidget(1 + number, card)
            self._cards.append(card)
        self._lines = tuple(lines)
        self._empty.setVisible(not lines and not saying)
        who = translate("Preview", "Interviewer") if ours else translate("Preview", "You")
        self._saying.setText(f"{who}: {saying}" if saying else "")
        self._saying.setVisible(bool(saying))

    def say_over(self, over: bool) -> None:  # noqa: FBT001 - a setter
        """Say that nothing follows."""
        self._over.setVisible(over)

    def _card(self, line: TalkLine, number: int) -> QWidget:
        px = self._look.px
        frame = panel("aside" if line.ours else "yours", f"previewLine{number}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(SPACE.m), px(SPACE.s), px(SPACE.m), px(SPACE.s))
        column.setSpacing(px(SPACE.xs))
        who = label("who_ours" if line.ours else "who_yours", wrap=False)
        named = translate("Preview", "Interviewer") if line.ours else translate("Preview", "You")
        who.setText(f"{named} · {duration(line.at_s)}")
        words = label("body", f"previewWords{number}")
        words.setText(line.text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(who)
        column.addWidget(words)
        if line.why is not None:
            why = label("hint", f"previewWhy{number}")
            why.setText(why_told(line.why))
            column.addWidget(why)
        holder = QWidget()
        around = QVBoxLayout(holder)
        indent = px(_INDENT)
        around.setContentsMargins(0 if line.ours else indent, 0, indent if line.ours else 0, 0)
        around.addWidget(frame)
        return holder

    def _to_the_end(self, _low: int, high: int) -> None:
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(high))


def why_told(why: Why) -> str:
    """Return which move it was, about what, and why, on two lines."""
    first = [move_called(why.move)]
    if why.dimension:
        first.append(why.dimension)
    if why.question_id:
        first.append(translate("Preview", "question {id}").format(id=why.question_id))
    if why.calls_proctor:
        first.append(translate("Preview", "a proctor would be called"))
    rule = f" [{why.rule}]" if why.rule else ""
    return " · ".join(first) + f"\n{why.reason}{rule}"


def move_called(move: str) -> str:
    """Return a move's name."""
    return {
        "introduce": translate("Preview", "Introduces itself"),
        "ask": translate("Preview", "Asks a seed question"),
        "probe": translate("Preview", "Follows up"),
        "repeat": translate("Preview", "Repeats"),
        "clarify": translate("Preview", "Explains the question"),
        "nudge": translate("Preview", "Encourages"),
        "rephrase": translate("Preview", "Says it in other words"),
        "offer_skip": translate("Preview", "Offers to go on"),
        "answer": translate("Preview", "Answers a question"),
        "redirect": translate("Preview", "Leads back"),
        "confirm_stop": translate("Preview", "Asks whether to stop"),
        "close": translate("Preview", "Closes"),
    }.get(move, move)
