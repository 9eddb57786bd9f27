"""The demo's proctor: watches the board, answers who calls, and does each act once, through the window as a person would."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.centre.camera import Camera
from app.demo.hands import CannotFind, Hands
from app.desk.shell import DeskShell
from app.proctor.live.link import live_rooms
from app.proctor.live.room import Room

LOOKS_EVERY_S = 0.5
CONFIRMED_WITHIN_S = 20.0
LONG_S = 240.0
"""In a shorter demo nobody is given five minutes more."""

PHOTOGRAPHS_AFTER = 0.3
"""The share of the time after which there is something to photograph."""


@dataclass
class ProctorHand:
    """Works at one desk until `seconds` are over; `did` is what was done and confirmed by a kiosk or the server."""

    shell: DeskShell
    hands: Hands
    camera: Camera
    seconds: float
    say: Callable[[str], None]
    did: list[str] = field(default_factory=list)

    async def run(self, email: str, password: str) -> None:
        """Sign in, work, and return when the time is over."""
        await sign_in(self.hands, self.camera, email, password)
        await self.hands.wait_for("boardPage")
        self.say("looks at the rooms")
        loop = asyncio.get_running_loop()
        began, photographed = loop.time(), False
        acts: list[tuple[str, Callable[[], Awaitable[None]]]] = [
            ("writes to a candidate", self._message),
            *([("gives more time", self._extend)] if self.seconds >= LONG_S else []),
            ("notes something on a signal", self._note),
            ("pauses an interview and lets it go on", self._pause_and_resume),
            ("covers a screen and uncovers it", self._lock_and_unlock),
            ("takes a room and calls for help", self._take_and_call_help),
        ]
        while (passed := loop.time() - began) < self.seconds:
            await asyncio.sleep(LOOKS_EVERY_S)
            if self.hands.sees("callAnswer"):
                await self._tried("answers a candidate who calls", self._answer)
            elif not photographed and passed > self.seconds * PHOTOGRAPHS_AFTER and self._rooms():
                photographed = True
                await self._photograph()
            elif acts and self._rooms() and passed > self.seconds * (0.9 - 0.11 * len(acts)):
                await self._tried(*acts.pop(0))
            elif self.shell.at[0] != "board":
                self.shell.go("board")

    async def _tried(self, what: str, act: Callable[[], Awaitable[None]]) -> None:
        """Do an act. An interview may end meanwhile: that is said, and no trouble of the demo's."""
        self.say(what)
        try:
            await act()
        except CannotFind as exc:
            self.say(f"could not: {exc.message}")
            for name in ("messageDialogNo", "extendDialogNo", "pauseDialogNo", "lockDialogNo", "helpDialogNo"):
                if self.hands.sees(name):
                    await self.hands.click(name)
        else:
            self.did.append(what)

    def _rooms(self) -> list[Room]:
        """Return the rooms that run and are heard, those with signals first."""
        desk = self.shell.desk
        found = [each for each in live_rooms(desk).rooms.all.values() if each.running] if desk else []
        return sorted(found, key=lambda each: (bool(each.pauses) or each.locked, -each.signals))

    async def _open(self, room: Room) -> None:
        self.shell.go("session", room.session_id)
        await self.hands.wait_for("act_message")
        await self.camera.rest()

    async def _photograph(self) -> None:
        self.say("has every screen photographed")
        room = self._rooms()[0]
        await self.camera.album([("board", "board", ""), ("session", "session", room.session_id)])

    async def _answer(self) -> None:
        await self.camera.picture("call")
        await self.hands.click("callAnswer")
        await self.hands.wait_for("sessionPage")
        await self.hands.wait_until_gone("callAnswer", within_s=CONFIRMED_WITHIN_S)

    async def _message(self) -> None:
        room = self._rooms()[0]
        await self._open(room)
        await self.hands.click("act_message")
        await self.hands.type_into("messageText", "You are doing fine. No hurry.")
        await self.camera.picture("message")
        await self.hands.click("messageDialogYes")
        await self._done(room, "message")

    async def _extend(self) -> None:
        room = self._rooms()[0]
        await self._open(room)
        await self.hands.click("act_extend")
        await self.hands.click("extendDialogYes")
        await self._done(room, "extend")

    async def _note(self) -> None:
        room = next((each for each in self._rooms() if each.signals), None)
        if room is None:
            raise CannotFind("There is nothing to note", "no room that runs has a signal")
        await self._open(room)
        await self.hands.wait_for("signal0Statement")
        QTest.keyClick(self.hands.window, Qt.Key.Key_N)
        await self.hands.type_into("noteField", "The calculator is allowed here.")
        await self.hands.press("noteField", Qt.Key.Key_Return)
        await self.hands.wait_for("signal0Notes")

    async def _pause_and_resume(self) -> None:
        room = self._rooms()[0]
        await self._open(room)
        await self.hands.click("act_pause")
        await self.hands.type_into("reasonText", "A fire drill")
        await self.hands.click("pauseDialogYes")
        await self._done(room, "pause")
        await self.camera.picture("paused")
        await self.hands.click("act_pause")
        await self._done(room, "resume")

    async def _lock_and_unlock(self) -> None:
        room = self._rooms()[0]
        await self._open(room)
        await self.hands.click("act_lock")
        await self.hands.click("lockDialogYes")
        await self._done(room, "lock")
        await self.hands.click("act_lock")
        await self._done(room, "unlock")

    async def _take_and_call_help(self) -> None:
        await self._open(self._rooms()[-1])
        await self.hands.click("act_take")
        await self.hands.click("act_call_help")
        await self.hands.wait_for("helpDialogYes")
        await self.camera.picture("help")
        await self.hands.click("helpDialogYes")
        await self.camera.rest()

    async def _done(self, room: Room, kind: str) -> None:
        """Wait until the kiosk has said that an act of this kind is done, and the window shows what can be done next."""
        desk = self.shell.desk
        for _ in range(round(CONFIRMED_WITHIN_S / LOOKS_EVERY_S)):
            now = live_rooms(desk).rooms.all.get(room.session_id) if desk else None
            commands = now.raw.get("commands", []) if now else []
            if any(each.get("kind") == kind and each.get("state") == "done" for each in commands):
                await self.camera.rest()
                return
            await asyncio.sleep(LOOKS_EVERY_S)
        raise CannotFind("The demo is stuck", f"the kiosk confirmed no {kind}")


async def sign_in(hands: Hands, camera: Camera, email: str, password: str) -> None:
    """Sign somebody in on a desk's first screen, as the demo's person."""
    await hands.wait_for("emailField")
    await camera.picture("sign-in")
    await hands.type_into("emailField", email)
    await hands.type_into("passwordField", password)
    await hands.click("signInButton")
