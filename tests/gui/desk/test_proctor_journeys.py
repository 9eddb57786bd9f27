"""What a proctor does in an interview, at the real window over a real server, with a kiosk's real link at the other end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.desk.asking import Dialog
from tests.gui.desk.person import DeskPerson
from tests.support.desk_data import PASSWORD
from tests.support.desk_room import WatchedRoom, a_room
from tests.support.restarted_house import RestartedHouse

Key = Qt.Key


@asynccontextmanager
async def room_of(person: DeskPerson, **template_fields: Any) -> AsyncIterator[WatchedRoom]:
    """Have somebody interviewed in a room of this person's server, and the room on the board."""
    making = a_room(person.served, person.folder / "room", seed=41, **template_fields)
    room = await asyncio.to_thread(making.__enter__)
    try:
        yield room
    finally:
        room.desk.hold.set()
        await asyncio.to_thread(making.__exit__, None, None, None)


async def opens(person: DeskPerson, room: WatchedRoom) -> None:
    """Open the room as the board does, once the board knows it."""
    await known(person, room)
    await person.goes("session", room.session_id)


async def does(room: WatchedRoom, kind: str, person: DeskPerson) -> None:
    await person.until(lambda: kind in [done for done, _ in room.desk.done], f"the kiosk does {kind}")


def says(person: DeskPerson, part: str, name: str = "newActsRow0State") -> bool:
    return person.sees(name) and part in person.reads(name)


def test_pauses_an_interview_and_ends_it_after_being_asked_twice(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            room.desk.hold.clear()
            await person.presses(Key.Key_P)
            await person.types_into("reasonText", "A fire drill")
            await person.clicks("pauseDialogYes")
            await person.until(lambda: says(person, "The kiosk has it, not yet done"), "the kiosk received the pause")
            assert not says(person, "Done")
            room.desk.hold.set()
            await person.until(lambda: says(person, "Done"), "the kiosk paused")
            await person.reads_soon("sessionState", "Paused: by a proctor")

            await person.presses(Key.Key_E)
            await person.types_into("endReason", "The building has to be left")
            await person.clicks("endDialogYes")
            await person.sees_soon("confirmDialog")
            assert "is not scored" in person.reads("confirmDialogMessage")
            assert "“The building has to be left”" in person.reads("confirmDialogMessage")
            await person.clicks("confirmDialogYes")
            await person.reads_soon("sessionState", "Ended: a proctor ended it")
            assert [kind for kind, _ in room.desk.done] == ["pause", "end"]
            assert not person.widget("act_message").available

    at_the_desk("proctor", story, bare=True)


def test_thinks_better_of_an_end(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            await person.presses(Key.Key_E)
            await person.types_into("endReason", "The wrong room")
            await person.clicks("endDialogYes")
            await person.sees_soon("confirmDialog")
            await person.until(lambda: person.focus() == "confirmDialogNo", "the way back has the focus")
            await person.presses(Key.Key_Return)
            await person.gone("confirmDialog")
            await person.idle()
            assert room.desk.done == []
            assert not person.sees("newActsRow0")

    at_the_desk("proctor", story, bare=True)


def test_reads_along_and_notes_something_on_a_signal(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await asyncio.to_thread(room.detector, "clipboard", ("paste",))
            await asyncio.to_thread(room.says, "What did you change?", room.interviewer)
            await opens(person, room)
            conversation = person.widget("captionsText")
            await person.until(lambda: "What did you change?" in conversation.toPlainText(), "what was said before")
            room.link.tap.phase("candidate_speaking")
            room.link.tap.caption("participant", "we cut the")
            await person.until(lambda: "we cut the …" in conversation.toPlainText(), "what is being said")
            await person.reads_soon("speaks_participant", "Candidate · speaks now")
            await asyncio.to_thread(room.says, "We cut the backlog by half.")
            await person.until(lambda: "backlog by half." in conversation.toPlainText(), "the turn that stands")
            await person.until(lambda: "we cut the …" not in conversation.toPlainText(), "it is said no longer")

            seq = await asyncio.to_thread(room.notes, "paste", "412 characters were pasted.", characters=412)
            await person.reads_soon("signal0Statement", "412 characters were pasted.")
            room.desk.hold.clear()
            await person.presses(Key.Key_N)
            assert person.focus() == "noteField"
            await person.types("A job advert, he says")
            await person.presses(Key.Key_Return)
            await person.until(lambda: says(person, "not yet", "signal0Notes"), "the note is not confirmed")
            assert "A job advert, he says" in person.reads("signal0Notes")
            room.desk.hold.set()
            await person.until(lambda: _kept(room, seq), "the kiosk's ledger has the note")
            name = person.shell.desk.account.name
            await person.reads_soon("signal0Notes", f"✎ {name}: A job advert, he says")
            assert person.reads("signal0Statement") == "412 characters were pasted."

    at_the_desk("proctor", story, bare=True)


def _kept(room: WatchedRoom, seq: int) -> bool:
    events = room.kiosk.ledger.events(room.session_id)
    return any(event.kind == "signal.annotated" and (event.body or {}).get("seq") == seq for event in events)


def test_what_a_kiosk_refuses_is_said_with_its_reason_and_can_be_sent_again(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            room.desk.refuses = "the interview has not begun"
            await person.presses(Key.Key_X)
            await person.sees_soon("extendDialog")
            await person.presses(Key.Key_2)
            await person.clicks("extendDialogYes")
            await person.reads_soon("newActsRow0State", "Refused: the interview has not begun")
            assert person.reads("newActsRow0Act") == "More time: 10 min"
            room.desk.refuses = ""
            await person.clicks("newActsRow0Again")
            await does(room, "extend", person)
            await person.reads_soon("newActsRow0State", "Done")

    at_the_desk("proctor", story, bare=True)


def test_answers_a_call_by_one_key_from_wherever_one_is(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await known(person, room)
            assert person.page.objectName() == "boardPage"
            await asyncio.to_thread(room.calls)
            await calls(person, room)
            await person.presses(Key.Key_A)
            await person.until(lambda: person.page.objectName() == "sessionPage", "the room is open")
            await does(room, "answer", person)
            assert room.desk.done[-1] == ("answer", person.shell.desk.account.name)
            await person.until(lambda: not room_on_board(person, room).called_at, "the call is over for everybody")
            told = await seen_by_another(person, room)
            assert told["call_answered"]["by"]["name"] == person.shell.desk.account.name
            assert told["called_at"] is None

    at_the_desk("proctor", story, bare=True)


def test_a_call_leaves_the_title_with_whoever_could_answer_it(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await known(person, room)
            await asyncio.to_thread(room.calls)
            await person.until(
                lambda: person.shell.window.windowTitle().startswith("(1) CALL – "), "it is in the title"
            )
            await person.shell.leave_account()
            assert person.shell.window.windowTitle() == "Proctor's desk – Vivavoce"

    at_the_desk("proctor", story, bare=True)


def test_hands_a_room_over_to_a_colleague_who_accepts(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            await person.presses(Key.Key_T)
            await looked_after(person, "You look after this room")
            await person.presses(Key.Key_O)
            colleague = person.data.users["admin"]
            await person.clicks(f"colleague_{colleague}")
            await person.types_into("handOverNote", "Lunch")
            await person.clicks("handOverDialogYes")
            await looked_after(person, "You look after it; offered to Margarethe Oyelaran-Whitcombe")
            shows = await asyncio.to_thread(another, person)
            path = f"/sessions/{room.session_id}/attendant/offer/accept"
            answer = await asyncio.to_thread(lambda: person.served.post(path, headers=shows))
            assert answer.status_code == 200, answer.text
            await looked_after(person, "Looked after by Margarethe Oyelaran-Whitcombe")

    at_the_desk("proctor", story, bare=True)


class SlowColleagues:
    """Has a desk wait for its colleagues' names until `come` is set; `asked` counts how often it asked."""

    def __init__(self, server: Any) -> None:
        self._get = server.get
        self.asked = 0
        self.come = asyncio.Event()
        server.get = self.get

    async def get(self, path: str, params: Any = ()) -> Any:
        if path == "/proctors":
            self.asked += 1
            await self.come.wait()
        return await self._get(path, params)


def dialogs() -> list[str]:
    return [top.objectName() for top in QApplication.topLevelWidgets() if isinstance(top, Dialog) and top.isVisible()]


def test_a_key_pressed_twice_asks_once_and_an_end_waits_for_no_list_of_colleagues(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            await person.presses(Key.Key_T)
            await looked_after(person, "You look after this room")
            assert person.shell.desk is not None
            colleagues = SlowColleagues(person.shell.desk.server)
            await person.presses(Key.Key_O)
            await person.presses(Key.Key_O)
            await person.until(lambda: colleagues.asked, "the colleagues are asked for")
            colleagues.come.set()
            await person.sees_soon("handOverDialog")
            person.page.bar.press("offer")
            person.page.bar.press("message")
            await person.clicks(f"colleague_{person.data.users['admin']}")
            assert (colleagues.asked, dialogs()) == (1, ["handOverDialog"])
            await person.presses(Key.Key_Escape)
            await person.idle()

            colleagues.come.clear()
            await person.presses(Key.Key_O)
            await person.until(lambda: colleagues.asked == 2, "the colleagues are asked for")
            await person.presses(Key.Key_E)
            await person.sees_soon("endDialog")
            colleagues.come.set()
            await person.presses(Key.Key_Escape)
            await person.idle()
            assert dialogs() == []

    at_the_desk("proctor", story, bare=True)


def test_what_the_kiosk_never_heard_of_expires_and_says_so(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            await asyncio.to_thread(room.unplug)
            await person.sees_soon("notice_kiosk")
            await person.presses(Key.Key_M)
            await person.types_into("messageText", "No hurry.")
            await person.clicks("messageDialogYes")
            await person.until(lambda: says(person, "Sent, not yet confirmed"), "it is under way")
            person.served.clock.advance(60)
            await asyncio.to_thread(looks_now, person)
            await person.until(lambda: says(person, "Not done in time"), "it has expired")
            assert "nothing was heard from the kiosk in time" in person.reads("newActsRow0State")
            assert person.sees("newActsRow0Again")

    at_the_desk("proctor", story, bare=True)


class Speaker:
    """A loudspeaker without a sound."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.latency_s = 0.0

    def start(self, pull: Any, gone: Any) -> None:
        pass

    def close(self) -> None:
        pass


@pytest.mark.parametrize("elsewhere", [("board", ""), ("session", "another-room")])
def test_hears_a_room_whose_candidate_is_told_and_hears_it_no_longer_than_they_look(
    at_the_desk, monkeypatch, elsewhere
):
    monkeypatch.setattr("app.proctor.session.listening.Loudspeaker", Speaker)

    async def story(person: DeskPerson) -> None:
        async with room_of(person, listening_in=True) as room:
            await opens(person, room)
            await person.sees_soon("act_listen")
            await person.presses(Key.Key_G)
            await person.sees_soon("confirmDialog")
            assert "The candidate sees that you listen, with your name" in person.reads("confirmDialogMessage")
            await person.clicks("confirmDialogYes")
            await does(room, "listen", person)
            await person.until(lambda: heard(person, room), "the room is heard")
            assert person.reads("act_listen") == "Stop listening"
            person.shell.go(*elsewhere)
            assert not person.sees("listenBar")
            await person.until(lambda: "hush" in [kind for kind, _ in room.desk.done], "the kiosk ends it")

    at_the_desk("proctor", story, bare=True)


def heard(person: DeskPerson, room: WatchedRoom) -> bool:
    """Have the candidate speak until the desk hears it."""
    room.sounds(0.5)
    return person.sees("listenBar") and "You hear the room." in person.reads("listenWords")


def test_notes_that_are_being_written_in_several_rooms_outlive_another_size(at_the_desk):
    async def story(person: DeskPerson) -> None:
        for name in ("one", "another"):
            await person.goes("session", name)
            person.page.panels.signals.set_draft(f"half a note on {name}")
        await person.shell.refurnish()
        assert person.page.panels.signals.draft == "half a note on another"
        await person.goes("session", "one")
        assert person.page.panels.signals.draft == "half a note on one"

    at_the_desk("proctor", story, bare=True)


def test_who_signs_out_while_the_window_is_built_anew_is_signed_out(at_the_desk):
    async def story(person: DeskPerson) -> None:
        person.page.errands.run(asyncio.Event().wait())
        await asyncio.gather(person.shell.refurnish(), person.shell.leave_account())
        assert person.sees("signInScreen")
        assert person.shell.desk is None

    at_the_desk("proctor", story, bare=True)


def test_a_template_that_does_not_allow_it_offers_no_listening(at_the_desk):
    async def story(person: DeskPerson) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            await person.sees_soon("act_message")
            assert not person.sees("act_listen")
            await person.presses(Key.Key_G)
            assert not person.sees("confirmDialog")

    at_the_desk("proctor", story, bare=True)


def looks_now(person: DeskPerson) -> None:
    """Have the server see to what the clock brings, which it does every few seconds."""
    hub = person.served.parts.live
    assert hub._loop is not None
    asyncio.run_coroutine_threadsafe(hub.look_once(person.served.parts), hub._loop).result(20)


async def looked_after(person: DeskPerson, words: str) -> None:
    """Wait until the head says who looks after the room; a long name ends in dots there, and is whole for who asks."""
    await person.until(lambda: person.widget("sessionAttendant").accessibleName() == words, words)


async def known(person: DeskPerson, room: WatchedRoom) -> None:
    await person.until(lambda: room_on_board(person, room) is not None, "the room is on the board")


async def calls(person: DeskPerson, room: WatchedRoom) -> None:
    await person.until(lambda: room_on_board(person, room).called_at, "the call is here")


def room_on_board(person: DeskPerson, room: WatchedRoom) -> Any:
    from app.proctor.live.link import live_rooms

    assert person.shell.desk is not None
    return live_rooms(person.shell.desk).rooms.all.get(room.session_id)


def another(person: DeskPerson) -> dict[str, str]:
    """Sign a colleague in; return what they show."""
    said = {"email": "admin@example.org", "password": PASSWORD}
    return {"authorization": f"Bearer {person.served.post('/sign-in', said).json()['token']}"}


async def seen_by_another(person: DeskPerson, room: WatchedRoom) -> dict[str, Any]:
    def look() -> dict[str, Any]:
        board = person.served.get("/live/board", headers=another(person)).json()
        return next(entry for entry in board["data"] if entry["session_id"] == room.session_id)

    return await asyncio.to_thread(look)


def test_loses_the_server_and_has_it_back_on_the_same_port_without_losing_anything(run, bare_office, tmp_path):
    """The desk and the kiosk find the server again by themselves; what was asked meanwhile is said not to have been sent, and is not."""

    async def story(person: DeskPerson, house: RestartedHouse) -> None:
        async with room_of(person) as room:
            await opens(person, room)
            await asyncio.to_thread(room.says, "Before.")
            conversation = await person.sees_soon("captionsText")
            await person.until(lambda: "Before." in conversation.toPlainText(), "what was said before")
            await asyncio.to_thread(house.stop)
            await person.sees_soon("linkBar")
            await person.presses(Key.Key_X)
            await person.clicks("extendDialogYes")
            await person.until(lambda: says(person, "Not sent"), "nobody was told")
            await asyncio.to_thread(room.says, "Meanwhile.")
            await asyncio.to_thread(house.start)
            await person.gone("linkBar")
            await person.until(lambda: "Meanwhile." in conversation.toPlainText(), "what was said meanwhile")
            assert conversation.toPlainText().count("Before.") == 1
            assert [kind for kind, _ in room.desk.done] == []
            await person.clicks("newActsRow0Again")
            await does(room, "extend", person)
            await person.until(lambda: says(person, "Done"), "it was done")
            assert [kind for kind, _ in room.desk.done] == ["extend"]

    house = RestartedHouse(bare_office, tmp_path)
    try:
        house.sits_down(run, story)
    finally:
        house.stop()
