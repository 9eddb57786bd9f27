"""Where one signs in: the first screen of a desk, or a sheet over its pages when the sign-in has ended in the middle of work."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.desk.aside import Aside
from app.desk.dressing import Dressing
from app.desk.errors import DeskError, Refused
from app.desk.preferences import PreferenceFile
from app.desk.sign_in import SignIn
from app.desk.window import DeskWindow
from app.errors import AppError
from app.i18n import translate

_UNAUTHORIZED = 401


class Gate(QObject):
    """`asked` carries (server, address, password). While it is shut over the pages, nothing of them can be reached.

    Sheets and questions that were open step aside for it, and come back as they were to whoever they were put to.
    """

    asked = Signal(str, str, str)

    def __init__(
        self, window: DeskWindow, dressing: Dressing, preferences: PreferenceFile, title: Callable[[], str]
    ) -> None:
        super().__init__()
        self._window, self._dressing, self._preferences, self._title = window, dressing, preferences, title
        self._screen: SignIn | None = None
        self._over = False
        self._focus: QWidget | None = None
        self._aside = Aside(window)
        window.resized.connect(self._fit)
        window.covered.connect(
            self._uncover, Qt.ConnectionType.QueuedConnection
        )  # once that question is there to be hidden

    @property
    def shut(self) -> bool:
        """Whether somebody has to sign in first."""
        return self._screen is not None

    def stand_alone(self) -> None:
        """Be the window's only content; what was typed into one that stood here before stays."""
        typed = self._screen.typed() if self._screen is not None and not self._over else None
        self._drop()
        self._screen = self._made()
        if typed is not None:
            self._screen.type_again(typed)
        self._over = False
        self._window.setCentralWidget(self._screen)
        self._window.setWindowTitle(f"{self._title()} – Vivavoce")
        self._screen.first_focus().setFocus()

    def stand_over(self) -> None:
        """Cover what is in the window until somebody has signed in."""
        if self._screen is not None:
            return
        self._focus = QApplication.focusWidget()
        self._aside.put()
        below = self._window.centralWidget()
        if below is not None:
            below.setEnabled(False)
        self._screen, self._over = self._made(), True
        self._screen.setParent(self._window)
        self._screen.setAutoFillBackground(True)  # whoever passes by reads nothing of the pages
        self._screen.say(
            "notice",
            translate("Gate", "Your sign-in has ended"),
            translate("Gate", "Sign in to go on. Everything stays as you left it."),
        )
        self._fit()
        self._screen.show()
        self._screen.raise_()
        self._window.activateWindow()
        self._screen.first_focus().setFocus()

    def open(self) -> None:
        """Let whoever signed in go on."""
        over, focus = self._over, self._focus
        self._drop()
        below = self._window.centralWidget()
        if over and below is not None:
            below.setEnabled(True)
            self._aside.bring_back()
            if focus is not None and isValid(focus) and focus.isVisible():
                focus.setFocus()

    def drop_aside(self) -> None:
        """End what stepped aside: it was put to somebody else."""
        self._aside.drop()

    def set_busy(self) -> None:
        """Show that the server is being asked."""
        if self._screen is not None:
            self._screen.set_busy(True)

    def refuse(self, error: AppError) -> None:
        """Say why not."""
        if isinstance(error, Refused) and error.status == _UNAUTHORIZED:
            error = DeskError(translate("Gate", "You are not signed in"), error.message)
        if self._screen is not None:
            self._screen.refuse(error)

    def _made(self) -> SignIn:
        screen = SignIn(self._dressing.look, self._preferences.now, self._title())
        screen.asked.connect(self.asked)
        return screen

    def _drop(self) -> None:
        screen, self._screen = self._screen, None
        over, self._over, self._focus = self._over, False, None
        if screen is not None and over:
            screen.hide()
            screen.deleteLater()

    @Slot()
    def _uncover(self) -> None:
        """Have what opens later step aside, too."""
        if self._over and self._screen is not None:
            self._aside.put()
            self._window.activateWindow()

    def _fit(self) -> None:
        if self._over and self._screen is not None:
            self._screen.setGeometry(self._window.rect())
