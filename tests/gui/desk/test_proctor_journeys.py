"""What a proctor does in an interview, at the real window over a real server, with a kiosk's real link at the other end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt

from tests.gui.desk.person import DeskPerson
from tests.support.desk_room import WatchedRoom, a_room

Key = Qt.Key


@asynccontextmanager
async def room_of(person: DeskPerson) -> AsyncIterator[WatchedRoom]:
    """Have somebody interviewed in a room of this person's server, and the room on the board."""
    making = a_room(person.served, person.folder / "room", seed=41)
    room = await asyncio.to_thread(making.__enter__)
    try:
        yield room
    finally:
        room.desk.hold.set()
        await asyncio.to_thread(making.__exit__, None, None, None)


async def opens(person: DeskPerson, room: WatchedRoom) -> None:
    """Open the room as the board does, once the board knows it."""
    from app.proctor.live.link import live_rooms

    assert person.shell.desk is not None
    live = live_rooms(person.shell.desk)
    await person.until(lambda: room.session_id in live.rooms.all, "the room is on the board")
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
            await person.reads_soon("sessionState", "Paused: a proctor paused it")

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
