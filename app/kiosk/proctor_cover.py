"""What proctors do to the window from afar, whichever screen is up: a word above it, who listens, and a cover over it while it is locked."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.i18n import translate
from app.kiosk.journey.desk import ScreenState
from app.kiosk.listener_mark import ListenerMark
from app.kiosk.ports import Notice, NoticeKind
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.closing import ClosingState, EndState, FailureState
from app.kiosk.presenters.talk import TalkState
from app.kiosk.screens.talk_words import proctor_words
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.banner import Banner
from app.widgets.labels import announce, label

_WORDS = (NoticeKind.PROCTOR_MESSAGE, NoticeKind.PROCTOR_COMES, NoticeKind.MORE_TIME, NoticeKind.WENT_ON)
_OVER = (CheckInState, ClosingState, EndState, FailureState)
"""Where there is nothing to lock any more: a cover that nobody can lift must not outlive its interview."""


class LockedPage(QFrame):
    """Opaque, and takes the keyboard: what lies under it is neither read nor pressed."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lockedPage")
        self.setProperty("panel", "page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._notice = Notice(NoticeKind.LOCKED)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = label("title", "lockedTitle")
        self._who, self._about = label("strong", "lockedBy"), label("body", "lockedMessage")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.px(SPACE.xl),) * 4)
        column.setSpacing(look.px(SPACE.m))
        column.addStretch(2)
        for part in (self._icon, self._title, self._who, self._about):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(3)
        look.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_lock(self, notice: Notice) -> None:
        """Cover the screen, with who does it and why."""
        self._notice = notice
        self.retranslate()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleName())

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        notice = self._notice
        title = translate("Locked", "A proctor has locked this screen")
        about = translate(
            "Locked",
            "Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.",
        )
        self._title.setText(title)
        self._who.setText(f"{notice.by}: {notice.detail}" if notice.detail else notice.by)
        self._who.setVisible(bool(notice.by))
        self._about.setText(about)
        self.setAccessibleName(". ".join(part for part in (title, self._who.text(), about) if part))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _paint(self) -> None:
        self._icon.setPixmap(self._look.icon("lock", "accent", 64))


class ProctorCover(QObject):
    """Lays the word, and who listens, between the top bar and `stage`, the candidate's screen, and the cover over that."""

    def __init__(self, look: Look, rows: QVBoxLayout, stage: QWidget) -> None:
        super().__init__()
        self._stage = stage
        self._screen: QWidget | None = None
        self._word: Notice | None = None
        self._banner = Banner(look, "proctorWord", puts_away=True)
        self._listener = ListenerMark(look)
        for line in (self._listener, self._banner):
            rows.insertWidget(rows.indexOf(stage), line)
        self._page = LockedPage(look, stage)
        self._banner.put_away.connect(self._put_away)
        stage.installEventFilter(self)

    @property
    def locked(self) -> bool:
        """Whether the screen is covered."""
        return not self._page.isHidden()

    def take(self, notice: Notice, state: ScreenState | None) -> bool:
        """Show what a proctor did; False where it is the screen's own to show, or nobody's."""
        if notice.kind is NoticeKind.LOCKED:
            if not isinstance(state, _OVER):
                self._page.setGeometry(self._stage.rect())
                self._page.show_lock(notice)
                self._bar_screen()
            return True
        if notice.kind is NoticeKind.UNLOCKED:
            self._lift()
            return True
        if notice.kind in (NoticeKind.LISTENING, NoticeKind.LISTENING_ENDED):
            listens = notice.kind is NoticeKind.LISTENING and not isinstance(state, _OVER)
            self._listener.show_listener(notice.by if listens else "")
            return True
        if notice.kind in _WORDS and not isinstance(state, TalkState):
            if not isinstance(state, CheckInState):
                self._word = notice
                self._say()
            return True
        return False

    def over(self, screen: QWidget, state: ScreenState) -> None:
        """Another screen is up: it is covered too, unless the interview is over."""
        self._screen = screen
        if isinstance(state, _OVER):
            self._lift()
            self._listener.show_listener("")
        elif self.locked:
            self._page.raise_()
            self._bar_screen()
        if isinstance(state, CheckInState):
            self._put_away()

    def retranslate(self) -> None:
        """Say it in the interface's language."""
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the cover as large as what it covers."""
        if watched is self._stage and event.type() == QEvent.Type.Resize:
            self._page.setGeometry(self._stage.rect())
        return super().eventFilter(watched, event)

    def _bar_screen(self) -> None:
        if self._screen is not None:
            self._screen.setEnabled(False)  # its shortcuts too
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift(self) -> None:
        self._page.hide()
        if self._screen is not None:
            self._screen.setEnabled(True)

    def _say(self) -> None:
        if self._word is None:
            self._banner.say("accent", "")
            return
        kind, title, message, icon = proctor_words(self._word)
        self._banner.name_button(translate("Talk", "Understood"))
        self._banner.say(kind, title, message, icon=icon, puts_away=True)

    def _put_away(self) -> None:
        self._word = None
        self._say()
