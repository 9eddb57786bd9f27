"""A place of a desk: its heading, what can be done there, its troubles, and its own errands, all gone when it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.errors import SignedOut
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.banner import Banner
from app.widgets.data_table import DataTable
from app.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Key:
    """A shortcut: its keys as Qt spells them, what it does in the interface's language, and what it calls."""

    keys: str
    words: str
    do: Callable[[], object]


class DeskPage(QWidget):
    """`head` takes buttons at the right of the title (both in `top`), `body` the content. Build it whole in `__init__`; ask in `arrive`.

    A page is built when first gone to, kept while the desk is open, and built anew when language or size change: what it must not lose
    then, it hands over by `remember` and `recall`.
    """

    def __init__(self, desk: Desk, name: str, title: str, *, padded: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk, self.look = desk, desk.look
        self.errands = Errands(self.trouble)
        px = self.look.px
        self.title = label("title", f"{name}Title", wrap=False)
        self.title.setText(title)
        self.subtitle = label("quiet", f"{name}Subtitle", wrap=False)
        self.head = QHBoxLayout()
        self.head.setSpacing(px(SPACE.s))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.subtitle.hide()
        self.top = QHBoxLayout()
        self.top.addLayout(words, 1)
        self.top.addLayout(self.head)
        self.banner = Banner(self.look, f"{name}Message", puts_away=True)
        self.banner.name_button(translate("DeskPage", "Close"))
        self.banner.put_away.connect(self._put_away)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(SPACE.m))
        whole = QVBoxLayout(self)
        side = px(SPACE.l) if padded else 0
        whole.setContentsMargins(side, px(SPACE.l), side, px(SPACE.m) if padded else 0)
        whole.setSpacing(px(SPACE.m))
        whole.addLayout(self.top)
        whole.addWidget(self.banner)
        whole.addLayout(self.body, 1)
        self._keys: list[Key] = []

    @property
    def keys(self) -> Sequence[Key]:
        """Return the page's shortcuts, as F1 lists them."""
        return tuple(self._keys)

    def bind(self, *keys: Key) -> None:
        """Have keys do something while this page is shown."""
        for key in keys:
            shortcut = QShortcut(QKeySequence(key.keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(key.do)
            self._keys.append(key)

    def tell_of(self, *keys: Key) -> None:
        """Have F1 list keys that the page listens to by itself, such as one that a focused button takes for its own."""
        self._keys += keys

    def say_beneath(self, text: str) -> None:
        """Put a line under the title; nothing hides it."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def arrive(self, what: str) -> None:
        """Be shown, at a thing of this page's own (empty for none): fetch what is shown. Called each time somebody comes here."""

    def signed_in_again(self) -> None:
        """Go on after a sign-in that had ended: lists ask again for what they were refused."""
        for table in self.findChildren(DataTable):
            table.ask_again_after_trouble()

    def depart(self) -> None:
        """Be hidden: whatever is only for the eyes may rest."""

    async def may_leave(self) -> bool:
        """Whether nothing would be lost by closing this page; ask the person where something would."""
        return True

    def remember(self) -> object:
        """Return what a page built in this one's place needs to stand where this one stood."""
        return None

    def recall(self, remembered: object) -> None:
        """Take up what `remember` of the page before returned."""

    def trouble(self, error: AppError) -> None:
        """Show what went wrong, until something goes well or it is put away."""
        if isinstance(error, SignedOut):
            self.desk.around.sign_in_again()
            return
        self.banner.say("problem", error.title, error.message, puts_away=True)

    def well(self) -> None:
        """Take back what was said of a trouble."""
        self.banner.say("ok", "")

    def _put_away(self) -> None:
        self.banner.say("ok", "")
