"""A desk's window: somebody signs in, the rail leads from place to place, and what happens is said where it can't be missed."""

import asyncio
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.desk.account import Account, sign_in, sign_out
from app.desk.appearance import Appearance
from app.desk.desk import Beside, Desk, Place, Role
from app.desk.errors import DeskError, Refused
from app.desk.key_sheet import KeySheet
from app.desk.page import DeskPage, Key
from app.desk.passing_word import PassingWord
from app.desk.preferences import PreferenceFile
from app.desk.rail import Rail
from app.desk.server import Server
from app.desk.sign_in import SignIn
from app.errors import AppError
from app.i18n import Translations, translate
from app.theme.look import Look
from app.theme.tokens import DESK_SCALE
from engine.clock import Clock

NewServer = Callable[[str], Server]


class DeskWindow(QMainWindow):
    """A window that asks before it closes."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("deskWindow")
        self._leave = leave
        self.may_close = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close once every page agreed."""
        if self.may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self._leave()


class DeskShell(QObject):
    """Owns the window, the server and the pages of one role. Make it on the main thread, in a running asyncio loop over Qt."""

    def __init__(
        self,
        role: Role,
        new_server: NewServer,
        preferences: PreferenceFile,
        clock: Clock,
        *,
        translations: Translations | None = None,
        size: tuple[int, int] = (1280, 720),
    ) -> None:
        super().__init__()
        self._role, self._new_server, self.preferences, self._clock = role, new_server, preferences, clock
        self._translations = translations or Translations()
        self._left = asyncio.Event()
        self.window = DeskWindow(self.leave)
        self.window.resize(*size)
        self.look = Look(scale=DESK_SCALE * preferences.now.zoom)
        self._server: Server | None = None
        self._account: Account | None = None
        self._beside: Beside | None = None
        self._desk: Desk | None = None
        self._rail: Rail | None = None
        self._stack: QStackedWidget | None = None
        self._word: PassingWord | None = None
        self._screen: SignIn | None = None
        self._pages: dict[str, DeskPage] = {}
        self._at = ("", "")
        self._work: set[asyncio.Task[None]] = set()
        self._bind_keys()
        self._dress()

    # --- the whole of it -----------------------------------------------------------------------------------------------------

    async def run_until_left(self) -> None:
        """Show the window, and serve whoever signs in until it is closed."""
        self._show_sign_in()
        self.window.show()
        try:
            await self._left.wait()
        finally:
            for task in [*self._work]:
                task.cancel()
            await asyncio.gather(*self._work, return_exceptions=True)
            await self._close_pages()
            await self._end_sign_in()
            self.window.may_close = True
            self.window.close()
            self.window.deleteLater()

    def leave(self) -> None:
        """Close the window, unless a page would lose something and the person stays."""
        self._start(self._leave_if_all_may())

    def end(self) -> None:
        """Close the window now (for the process's own shutdown)."""
        self._left.set()

    @property
    def page(self) -> DeskPage | None:
        """Return the page that is shown."""
        return self._pages.get(self._at[0])

    @property
    def beside(self) -> Beside | None:
        """Return what runs beside the window."""
        return self._beside

    @property
    def desk(self) -> Desk | None:
        """Return what pages are given; None while nobody is signed in."""
        return self._desk

    # --- what pages ask for (`Surroundings`) ---------------------------------------------------------------------------------

    def go(self, place: str, what: str = "") -> None:
        """Show a place."""
        if self._desk is None or self._stack is None or self._rail is None:
            return
        chosen = next((each for each in self._offered() if each.id == place), None)
        if chosen is None:
            return
        before, page = self.page, self._pages.get(place)
        if page is None:
            page = self._pages[place] = chosen.build(self._desk)
            self._stack.addWidget(page)
        if before is not None and before is not page:
            before.depart()
        self._at = (place, what)
        self._rail.mark(chosen.under or chosen.id)
        self._stack.setCurrentWidget(page)
        self.window.setWindowTitle(f"{chosen.title()} – {self._role.title()} – Vivavoce")
        page.arrive(what)

    def tell(self, text: str, *, kind: str = "ok", undo: Callable[[], None] | None = None) -> None:
        """Say in passing what was done."""
        if self._word is not None:
            self._word.say(text, kind, undo)

    def sign_in_again(self) -> None:
        """Put the sign-in over the pages; they stay as they are."""
        if self._screen is None:
            self._show_sign_in(again=True)

    # --- signing in ----------------------------------------------------------------------------------------------------------

    async def enter(self, url: str, email: str, password: str) -> None:
        """Sign somebody in and show their first place. Raises `AppError`."""
        server = self._new_server(url)
        try:
            account = await sign_in(server, email, password)
            if not account.may(self._role.needs):
                await sign_out(server)
                raise DeskError(
                    translate("Desk", "This desk is not for you"),
                    translate("Desk", "Your account has another role. An admin can change that."),
                )
        except AppError:
            await server.close()
            raise
        self.preferences.change(server=url, email=email)
        again = self._account is not None and self._account.id == account.id and self._server is not None
        if again and self._server is not None and self._server.url == server.url:
            self._server.token = server.token  # the pages go on with what they have
            await server.close()
            if self._beside is not None:
                self._beside.renew()
            self._drop_sign_in()
            return
        await self._close_pages()
        await self._end_sign_in()
        self._server, self._account = server, account
        self._desk = Desk(server, account, self.look, self._clock, self.preferences, self)
        self._begin_beside()
        self._furnish()

    async def leave_account(self) -> None:
        """Sign out, and show the first screen."""
        if not await self._all_may_close():
            return
        await self._close_pages()
        await self._end_sign_in()
        self._show_sign_in()

    def _show_sign_in(self, *, again: bool = False) -> None:
        screen = SignIn(self.look, self.preferences.now, self._role.title())
        screen.asked.connect(self._try_to_enter)
        self._screen = screen
        if again:
            screen.say("notice", translate("Desk", "Your sign-in has ended"), translate("Desk", "Sign in to go on."))
            screen.setParent(self.window)
            screen.setGeometry(self.window.rect())
            screen.show()
            screen.raise_()
        else:
            self.window.setCentralWidget(screen)
            self.window.setWindowTitle(f"{self._role.title()} – Vivavoce")
        screen.first_focus().setFocus()

    def _drop_sign_in(self) -> None:
        screen, self._screen = self._screen, None
        if screen is not None:
            screen.hide()
            screen.deleteLater()

    def _try_to_enter(self, url: str, email: str, password: str) -> None:
        if self._screen is not None:
            self._screen.set_busy(True)
        self._start(self._enter_or_say(url, email, password))

    async def _enter_or_say(self, url: str, email: str, password: str) -> None:
        try:
            await self.enter(url, email, password)
        except Refused as exc:
            wrong = exc.status == HTTPStatus.UNAUTHORIZED
            self._refused(DeskError(translate("Desk", "You are not signed in"), exc.message) if wrong else exc)
        except AppError as exc:
            self._refused(exc)

    def _refused(self, error: AppError) -> None:
        if self._screen is not None:
            self._screen.refuse(error)

    async def _end_sign_in(self) -> None:
        await self._end_beside()
        server, self._server, self._account, self._desk = self._server, None, None, None
        if server is None:
            return
        try:
            async with asyncio.timeout(2):
                await sign_out(server)
        except (AppError, TimeoutError):
            pass  # the sign-in ends by itself on the server
        await server.close()

    def _begin_beside(self) -> None:
        if self._desk is not None:
            self._beside = self._role.beside(self._desk)

    async def _end_beside(self) -> None:
        beside, self._beside = self._beside, None
        if beside is not None:
            await beside.close()

    # --- the furniture -------------------------------------------------------------------------------------------------------

    def _offered(self) -> list[Place]:
        account = self._account
        return [each for each in self._role.places if account and (not each.scope or account.may(each.scope))]

    def _furnish(self) -> None:
        """Build rail and stack, and go where one was."""
        if self._account is None:
            return
        self._drop_sign_in()
        in_rail = [each for each in self._offered() if each.icon]
        self._rail = Rail(self.look, self._role.title(), self._account.name, in_rail)
        self._rail.gone.connect(self.go)
        self._rail.keys_wanted.connect(self.show_keys)
        self._rail.settings_wanted.connect(self.show_appearance)
        self._rail.sign_out_wanted.connect(self._sign_out)
        self._stack = QStackedWidget()
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        if self._desk is not None and (above := self._role.above(self._desk)) is not None:
            rows.addWidget(above)
        rows.addWidget(middle, 1)
        for key in self._role.keys(self._desk) if self._desk is not None else ():
            QShortcut(QKeySequence(key.keys), whole).activated.connect(key.do)
        self.window.setCentralWidget(whole)
        self._word = PassingWord(self.look, self.window)
        if in_rail:
            self.go(*(self._at if self._at[0] else (in_rail[0].id, "")))

    async def refurnish(self) -> None:
        """Build everything anew, in the language and size that are now chosen; each page is given what the one before remembered."""
        if self._account is None:
            self._show_sign_in()
            return
        remembered = {name: page.remember() for name, page in self._pages.items()}
        await self._close_pages()
        self._furnish()
        for name, said in remembered.items():
            if said is not None and name in self._pages:
                self._pages[name].recall(said)

    def show_keys(self) -> None:
        """Show every key that does something here."""
        page = self.page
        KeySheet(self.look, self.window, self._own_keys(), page.keys if page is not None else ()).open()

    def show_appearance(self) -> None:
        """Let the person choose language, colours and size."""
        sheet = Appearance(self.look, self.window, self.preferences.now, self._translations.all_installed())
        sheet.chosen.connect(self._reappear)
        sheet.open()

    def _own_keys(self) -> list[Key]:
        places = [each for each in self._offered() if each.icon]
        return [
            *(Key(f"Alt+{number}", each.title(), _Went(self, each.id)) for number, each in enumerate(places[:9], 1)),
            *(self._role.keys(self._desk) if self._desk is not None else ()),
            Key("F1", translate("Desk", "Show these keys"), self.show_keys),
            Key("Ctrl++", translate("Desk", "Larger"), self._larger),
            Key("Ctrl+-", translate("Desk", "Smaller"), self._smaller),
        ]

    def _bind_keys(self) -> None:
        for number in range(1, 10):
            QShortcut(QKeySequence(f"Alt+{number}"), self.window).activated.connect(_Numbered(self, number))
        for keys, do in (
            ("F1", self.show_keys),
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
        ):
            QShortcut(QKeySequence(keys), self.window).activated.connect(do)

    def go_to_number(self, number: int) -> None:
        """Go to a place by its number in the rail."""
        places = [each for each in self._offered() if each.icon]
        if number <= len(places):
            self.go(places[number - 1].id)

    # --- appearance ----------------------------------------------------------------------------------------------------------

    def _reappear(self, language: str, theme: str, zoom: float, reduced_motion: bool) -> None:  # noqa: FBT001 - a signal's
        before = self.preferences.now
        self.preferences.change(language=language, theme=theme, zoom=zoom, reduced_motion=reduced_motion)
        anew = (language, zoom) != (before.language, before.zoom)
        self._dress()
        if anew:
            self._start(self.refurnish())

    def _dress(self) -> None:
        now = self.preferences.now
        self.look.scale = DESK_SCALE * now.zoom
        self._translations.use(now.language or _system_language(self._translations))
        self.look.speak(self._translations.language)
        dark = now.theme == "dark" or (
            now.theme == "system" and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.look.wear(high_contrast=now.theme == "high_contrast", dark=dark, reduced_motion=now.reduced_motion)

    def _larger(self) -> None:
        self._zoom(1)

    def _smaller(self) -> None:
        self._zoom(-1)

    def _zoom(self, step: int) -> None:
        from app.desk.preferences import ZOOMS

        now = self.preferences.now
        place = ZOOMS.index(now.zoom) + step
        if 0 <= place < len(ZOOMS):
            self._reappear(now.language, now.theme, ZOOMS[place], now.reduced_motion)

    # --- ends ----------------------------------------------------------------------------------------------------------------

    def _sign_out(self) -> None:
        self._start(self.leave_account())

    async def _leave_if_all_may(self) -> None:
        if await self._all_may_close():
            self._left.set()

    async def _all_may_close(self) -> bool:
        for page in [*self._pages.values()]:
            if not await page.may_leave():
                return False
        return True

    async def _close_pages(self) -> None:
        pages, self._pages = [*self._pages.values()], {}
        for page in pages:
            page.depart()
            await page.errands.close()
            page.deleteLater()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)


class _Numbered:
    """A number key, pressed."""

    def __init__(self, shell: DeskShell, number: int) -> None:
        self._shell, self._number = shell, number

    def __call__(self) -> None:
        self._shell.go_to_number(self._number)


class _Went:
    """A place, gone to."""

    def __init__(self, shell: DeskShell, place: str) -> None:
        self._shell, self._place = shell, place

    def __call__(self) -> None:
        self._shell.go(self._place)


def _system_language(translations: Translations) -> str:
    from PySide6.QtCore import QLocale

    own = QLocale.system().name().split("_", maxsplit=1)[0]
    return own if translations.installed(own) else "en"


if TYPE_CHECKING:
    from app.desk.desk import Surroundings

    def _surroundings(shell: DeskShell) -> "Surroundings":
        return shell
