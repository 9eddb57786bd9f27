"""What asks for a proctor in this room: it is offered, a colleague needs help, its kiosk is away.

A candidate's call and a lost link stand above every place of the desk.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import translate
from app.proctor.session.header import Header
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import announce, label, set_role

_ICON = 26


Acts = tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """One of them. `acts` have an act, its button's words and its key each; the first is what one mostly wants."""

    name: str
    kind: str
    icon: str
    text: str
    acts: Acts = ()


def notices(head: Header, *, connected: bool) -> tuple[Notice, ...]:
    """Return what has to be said, the most pressing first."""
    found = (_offer(head), _help(head), _kiosk(head, connected=connected))
    return tuple(each for each in found if each is not None)


def _offer(head: Header) -> Notice | None:
    if not head.offered_to_me or head.attendant is None:
        return None
    said = translate("Session", "{name} wants to hand this room over to you").format(name=head.attendant.who.name)
    acts = (("accept", translate("Session", "Accept"), ""), ("decline", translate("Session", "Decline"), ""))
    return Notice("offer", "accent", "forward", _with(said, head.attendant.offer_note), acts)


def _help(head: Header) -> Notice | None:
    if head.help is None:
        return None
    if head.help_mine:
        said, words = (
            translate("Session", "You called for help; nobody has answered yet"),
            translate("Session", "Take it back"),
        )
    else:
        said = translate("Session", "{name} asks for help here").format(name=head.help.by.name)
        words = translate("Session", "I am coming")
    return Notice("help", "notice", "lifebuoy", _with(said, head.help.note), (("end_help", words, ""),))


def _kiosk(head: Header, *, connected: bool) -> Notice | None:
    if not connected or not head.running or head.kiosk_online:
        return None
    said = translate("Session", "The kiosk is not connected. What you ask of it waits, and is told here.")
    return Notice("kiosk", "problem", "unplugged", said)


def _with(said: str, note: str) -> str:
    return f"{said}: {note}" if note else said


class _Row(QFrame):
    """One notice, shown."""

    wanted = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._notice: Notice | None = None
        self._icon = QLabel()
        self._text = label("strong", f"{name}Text")
        self._buttons = [ActionButton(look, f"{name}First", kind="primary"), ActionButton(look, f"{name}Second")]
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(SPACE.m), look.px(2), look.px(SPACE.s), look.px(2))
        row.setSpacing(look.px(SPACE.m))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(_Pressing(self, place))
            row.addWidget(button)
        self.setMinimumHeight(look.px(52))
        look.changed.connect(self._repaint)

    def show_notice(self, notice: Notice) -> None:
        """Show this one."""
        new = self._notice is None or self._notice.name != notice.name
        if notice == self._notice:
            return
        self._notice = notice
        self._text.setText(notice.text)
        self.setAccessibleName(notice.text)
        set_role(self, notice.kind, "panel")
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(notice.acts))
            if place < len(notice.acts):
                button.set_words(notice.acts[place][1], key=notice.acts[place][2])
        self._repaint()
        if new:
            announce(self, notice.text)

    def press(self, place: int) -> None:
        """Ask for one of its acts."""
        if self._notice is not None and place < len(self._notice.acts):
            self.wanted.emit(self._notice.acts[place][0])

    def _repaint(self) -> None:
        if self._notice is not None:
            self._icon.setPixmap(self._look.icon(self._notice.icon, self._notice.kind, _ICON))


class Notices(QWidget):
    """Shows notices; `wanted` carries the act that was pressed."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sessionNotices")
        self._look = look
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(SPACE.xs))
        self.hide()

    def show_notices(self, found: tuple[Notice, ...]) -> None:
        """Show these and no others."""
        for notice in found:
            if notice.name not in self._rows:
                row = self._rows[notice.name] = _Row(self._look, f"notice_{notice.name}")
                row.wanted.connect(self.wanted)
                self._column.addWidget(row)
            self._rows[notice.name].show_notice(notice)
        names = {notice.name for notice in found}
        for name, row in self._rows.items():
            row.setVisible(name in names)
        self.setVisible(bool(found))


class _Pressing:
    """A notice's button, pressed."""

    def __init__(self, row: _Row, place: int) -> None:
        self._row, self._place = row, place

    def __call__(self) -> None:
        self._row.press(self._place)
