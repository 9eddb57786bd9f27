"""A desk's window: somebody signs in, the rail leads from place to place, and what happens is said where it can't be missed."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.desk.account import Account, sign_in, sign_out
from app.desk.appearance import Appearance
from app.desk.desk import Beside, Desk, Place, Role
from app.desk.dressing import Dressing
from app.desk.errors import DeskError
from app.desk.furniture import Furniture
from app.desk.gate import Gate
from app.desk.key_sheet import KeySheet
from app.desk.page import DeskPage, Key
from app.desk.passing_word import PassingWord
from app.desk.password import change_password
from app.desk.preferences import PreferenceFile
from app.desk.server import Server
from app.desk.window import DeskWindow
from app.errors import AppError
from app.i18n import Translations, translate
from app.theme.look import Look
from engine.clock import Clock

NewServer = Callable[[str], Server]
DIGITS = 9
SIGN_OUT_S = 2.0


class DeskShell(QObject):
    """Owns the window, the server and the pages of one role. Make it on the main thread, in a running asyncio loop over Qt.

    `size` is the window's; as it was left where it is None.
    """

    def __init__(
        self,
        role: Role,
        new_server: NewServer,
        preferences: PreferenceFile,
        clock: Clock,
        *,
        translations: Translations | None = None,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        self._role, self._new_server, self.preferences, self._clock = role, new_server, preferences, clock
        self._left = asyncio.Event()
        self.window = DeskWindow(self.leave)
        self.window.open_at(size, preferences.kept(f"{role.name}.window"))
        self._remembers_size = size is None
        self._dressing = Dressing(preferences, translations or Translations())
        self._dressing.outgrown.connect(self._outgrown)
        self._gate = Gate(self.window, self._dressing, preferences, role.title)
        self._gate.asked.connect(self._try_to_enter)
        self._server: Server | None = None
        self._account: Account | None = None
        self._beside: Beside | None = None
        self._desk: Desk | None = None
        self._furniture: Furniture | None = None
        self._word: PassingWord | None = None
        self._pages: dict[str, DeskPage] = {}
        self._remembered: dict[str, object] = {}
        self._counts: dict[str, int] = {}
        self._link: tuple[bool, datetime | None] | None = None
        self._at = ("", "")
        self._work: set[asyncio.Task[None]] = set()
        self._one_by_one = asyncio.Lock()
        self._bind_keys()

    # --- the whole of it -----------------------------------------------------------------------------------------------------

    async def run_until_left(self) -> None:
        """Show the window, and serve whoever signs in until it is closed."""
        self._gate.stand_alone()
        self.window.show()
        try:
            await self._left.wait()
        finally:
            for task in [*self._work]:
                task.cancel()
            await asyncio.gather(*self._work, return_exceptions=True)
            await self._close_pages()
            await self._end_sign_in()
            if self._remembers_size:
                self.preferences.keep(f"{self._role.name}.window", self.window.size_now())
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
    def look(self) -> Look:
        """Return the look in force."""
        return self._dressing.look

    @property
    def page(self) -> DeskPage | None:
        """Return the page that is shown."""
        return self._pages.get(self._at[0])

    @property
    def at(self) -> tuple[str, str]:
        """Return the place that is shown, and what it is shown at."""
        return self._at

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
        if self._desk is None or self._furniture is None or self._gate.shut:
            return
        chosen = next((each for each in self._offered() if each.id == place), None)
        if chosen is None:
            return
        before, page = self.page, self._pages.get(place)
        new = page is None
        if page is None:
            page = self._pages[place] = chosen.build(self._desk)
            self._furniture.stack.addWidget(page)
        if before is not None and before is not page:
            before.depart()
        self._at = (place, what)
        self._furniture.rail.mark(chosen.under or chosen.id)
        self._furniture.stack.setCurrentWidget(page)
        self.window.setWindowTitle(f"{chosen.title()} – {self._role.title()} – Vivavoce")
        page.arrive(what)
        if new and place in self._remembered:
            page.recall(self._remembered.pop(place))

    def tell(self, text: str, *, kind: str = "ok", undo: Callable[[], None] | None = None) -> None:
        """Say in passing what was done."""
        if self._word is not None:
            self._word.say(text, kind, undo)

    def count(self, place: str, count: int) -> None:
        """Show in the rail how many things wait at a place."""
        self._counts[place] = count
        if self._furniture is not None:
            self._furniture.rail.count(place, count)

    def say_link(self, *, connected: bool, since: datetime | None = None) -> None:
        """Say at every place whether the server is heard, and since when not."""
        self._link = (connected, since)
        if self._furniture is not None:
            self._furniture.say_link(connected=connected, since=since)

    def sign_in_again(self) -> None:
        """Put the sign-in over the pages; they stay as they are."""
        if self._desk is not None:
            self._gate.stand_over()

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
        ours = self._server
        if ours is not None and ours.url == server.url and self._account is not None and self._account.id == account.id:
            ours.token = server.token  # the pages go on with what they have
            await server.close()
            if self._beside is not None:
                self._beside.renew()
            self._gate.open()
            for page in self._pages.values():
                page.signed_in_again()
            return
        self._gate.drop_aside()
        await self._close_pages()
        await self._end_sign_in()
        self._at, self._remembered = ("", ""), {}
        self._server, self._account, server.signed_out = server, account, self.sign_in_again
        self._desk = Desk(server, account, self.look, self._clock, self.preferences, self)
        self._beside = self._role.beside(self._desk)
        self._furnish()

    async def leave_account(self) -> None:
        """Sign out, and show the first screen."""
        if not await self._all_may_close():
            return
        async with self._one_by_one:
            await self._close_pages()
            await self._end_sign_in()
            self._gate.stand_alone()

    def _try_to_enter(self, url: str, email: str, password: str) -> None:
        self._gate.set_busy()
        self._start(self._enter_or_say(url, email, password))

    async def _enter_or_say(self, url: str, email: str, password: str) -> None:
        try:
            await self.enter(url, email, password)
        except AppError as exc:
            self._gate.refuse(exc)

    async def _end_sign_in(self) -> None:
        beside, self._beside = self._beside, None
        if beside is not None:
            await beside.close()
        self._link, self._counts = None, {}
        server, self._server, self._account, self._desk = self._server, None, None, None
        if server is None:
            return
        try:
            async with asyncio.timeout(SIGN_OUT_S):
                await sign_out(server)
        except (AppError, TimeoutError):
            pass  # the sign-in ends by itself on the server
        await server.close()

    # --- the furniture -------------------------------------------------------------------------------------------------------

    def _offered(self) -> list[Place]:
        account = self._account
        return [each for each in self._role.places if account and (not each.scope or account.may(each.scope))]

    def _furnish(self) -> None:
        """Build rail and stack, and go where one was."""
        if self._desk is None:
            return
        self._gate.open()
        in_rail = [each for each in self._offered() if each.icon]
        furniture = self._furniture = Furniture(self._role, self._desk, in_rail)
        furniture.rail.gone.connect(self.go)
        furniture.rail.keys_wanted.connect(self.show_keys)
        furniture.rail.settings_wanted.connect(self.show_appearance)
        furniture.rail.password_wanted.connect(self._ask_for_password)
        furniture.rail.sign_out_wanted.connect(self._sign_out)
        for place, count in self._counts.items():
            furniture.rail.count(place, count)
        if self._link is not None:
            furniture.say_link(connected=self._link[0], since=self._link[1])
        self.window.setCentralWidget(furniture)
        if self._word is not None:
            self._word.deleteLater()
        self._word = PassingWord(self.look, self.window)
        if in_rail:
            self.go(*(self._at if self._at[0] else (in_rail[0].id, "")))

    async def refurnish(self) -> None:
        """Build everything anew, in the language and size that are now chosen; each page is given what the one before remembered."""
        async with self._one_by_one:  # a key that is held down asks again while pages still close
            await self._refurnish()

    async def _refurnish(self) -> None:
        if self._gate.shut:
            if self._desk is None:
                self._gate.stand_alone()
            return  # what lies below is built anew once somebody has signed in
        focused = _focused_name()
        self._remembered |= {name: page.remember() for name, page in self._pages.items()}
        await self._close_pages()
        self._furnish()
        found = self.window.findChild(QWidget, focused) if focused else None
        if found is not None and found.isVisible():
            found.setFocus()

    async def wear(self, language: str, theme: str) -> None:
        """Take on a language and colours; return once everything stands in them."""
        self.preferences.change(language=language, theme=theme)
        self._dressing.dress()
        await self.refurnish()

    def show_keys(self) -> None:
        """Show every key that does something here."""
        page = self.page
        KeySheet(self.look, self.window, self._own_keys(), page.keys if page is not None else ()).open()

    def show_appearance(self) -> None:
        """Let the person choose language, colours and size."""
        sheet = Appearance(self.look, self.window, self.preferences.now, self._dressing.translations.all_installed())
        sheet.chosen.connect(self._dressing.choose)
        sheet.open()

    def _outgrown(self) -> None:
        self._start(self.refurnish())

    def _ask_for_password(self) -> None:
        self._start(self._new_password())

    async def _new_password(self) -> None:
        if self._server is not None and await change_password(self.look, self.window, self._server):
            self.tell(translate("Desk", "Your password was changed. Other sign-ins of yours have ended."))

    def _own_keys(self) -> list[Key]:
        places = [each for each in self._offered() if each.icon]
        going = (Key(f"Alt+{number}", each.title(), partial(self.go, each.id)) for number, each in enumerate(places, 1))
        return [
            *list(going)[:DIGITS],
            *(self._role.keys(self._desk) if self._desk is not None else ()),
            Key("F1", translate("Desk", "Show these keys"), self.show_keys),
            Key("Ctrl++", translate("Desk", "Larger"), partial(self._dressing.zoom, 1)),
            Key("Ctrl+-", translate("Desk", "Smaller"), partial(self._dressing.zoom, -1)),
            Key("Ctrl+0", translate("Desk", "Usual size"), self._dressing.zoom_as_usual),
        ]

    def _bind_keys(self) -> None:
        bound: list[tuple[str, Callable[[], object]]] = [
            *((f"Alt+{number}", partial(self.go_to_number, number)) for number in range(1, DIGITS + 1)),
            ("F1", self.show_keys),
            ("Ctrl++", partial(self._dressing.zoom, 1)),
            ("Ctrl+=", partial(self._dressing.zoom, 1)),
            ("Ctrl+-", partial(self._dressing.zoom, -1)),
            ("Ctrl+0", self._dressing.zoom_as_usual),
        ]
        for keys, do in bound:
            QShortcut(QKeySequence(keys), self.window).activated.connect(do)

    def go_to_number(self, number: int) -> None:
        """Go to a place by its number in the rail."""
        places = [each for each in self._offered() if each.icon]
        if number <= len(places):
            self.go(places[number - 1].id)

    # --- ends ----------------------------------------------------------------------------------------------------------------

    def _sign_out(self) -> None:
        self._start(self.leave_account())

    async def _leave_if_all_may(self) -> None:
        if self._gate.shut or await self._all_may_close():
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


def _focused_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


if TYPE_CHECKING:
    from app.desk.desk import Surroundings

    def _surroundings(shell: DeskShell) -> "Surroundings":
        return shell
