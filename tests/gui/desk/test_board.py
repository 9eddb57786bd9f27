"""The proctor's board in a real window over a real server: who calls stands first, nothing moves under a hand, and nothing old looks live."""

import asyncio
import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.desk.errands import Errands
from app.desk.preferences import PreferenceFile
from app.proctor.alerts.ringing import Ringing
from app.proctor.board.board_view import BoardView
from app.proctor.board.choosing import FILTERS
from app.proctor.board.order import REST_S
from app.proctor.live.link import LiveRooms
from app.proctor.live.rooms import Rooms
from app.widgets.segmented import Segmented
from engine.clock import VirtualClock
from sync.server.principals import Role
from tests.gui.desk.person import DeskPerson
from tests.support.serving import BEGUN

Keys = Qt.Key


def _view(person: DeskPerson) -> BoardView:
    view = person.widget("boardView", BoardView)
    assert isinstance(view, BoardView)
    return view


def _live(person: DeskPerson) -> LiveRooms:
    beside = person.shell.beside
    assert isinstance(beside, LiveRooms)
    return beside


def _says(person: DeskPerson, place: int = 0) -> str:
    view = _view(person)
    return str(view.rooms_model.data(view.rooms_model.index(place), Qt.ItemDataRole.AccessibleTextRole))


async def _stands(person: DeskPerson) -> BoardView:
    """Wait until every room that runs is on the board, and painted."""
    await person.until(lambda: person.sees("boardView"), "there are rooms")
    view = _view(person)
    await person.until(lambda: set(person.data.running) <= set(view.rooms_model.ids), "every running room")
    await person.until(lambda: not view.painting, "all is painted")
    return view


def _calling(person: DeskPerson) -> list[str]:
    return [each.session_id for each in _live(person).rooms.all.values() if each.called_at is not None]


def _colourful(view: BoardView) -> bool:
    """Whether any pixel of the tiles has a colour."""
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = (image.pixelColor(x, y) for x in range(8, image.width() - 8, 7) for y in range(8, image.height() - 8, 7))
    return any(abs(each.red() - each.blue()) > 40 for each in pixels)


def test_who_calls_stands_first_and_the_keys_lead_to_every_room(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        first = view.rooms_model.ids[0]
        assert first in _calling(person)
        assert "Candidate calls" in _says(person)
        view.setFocus()
        await person.until(lambda: view.focused == first, "the first room has the keys")
        await person.presses(Keys.Key_End)
        assert view.focused == view.rooms_model.ids[-1]
        await person.presses(Keys.Key_Home)
        await person.presses(Keys.Key_Right)
        second = view.rooms_model.ids[1]
        assert view.focused == second
        await person.presses(Keys.Key_Return)
        await person.until(lambda: person.shell.at == ("session", second), "the room is opened")

    at_the_desk("proctor", story)


def test_a_click_opens_the_room_under_it(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        person.served.clock.advance(1.0)  # the tiles came to stand a while ago
        wanted = view.rooms_model.ids[2]
        middle = view.visualRect(view.rooms_model.index(2)).center()
        await person._apart(lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle))
        await person.until(lambda: person.shell.at == ("session", wanted), "it is opened")

    at_the_desk("proctor", story)


def test_nothing_moves_while_a_hand_is_on_the_board_and_one_key_lets_it(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        before = view.rooms_model.ids
        view.setFocus()
        await person.presses(Keys.Key_End)  # a hand is on the board
        last = before[-1]
        help_ = person.served.post(
            f"/sessions/{last}/help", {"note": "two voices"}, headers=person.served.as_role(Role.PROCTOR)
        )
        assert help_.status_code == 201, help_.text
        await person.sees_soon("boardMoved")
        assert view.rooms_model.ids == before
        assert person.reads("boardMoved") == "Rooms that move: 1"
        assert view.focused == last
        await person.presses(Keys.Key_O)
        await person.until(lambda: view.rooms_model.ids[1] == last, "it has moved up behind the call")
        assert view.focused == last
        assert not person.sees("boardMoved")

    at_the_desk("proctor", story)


def test_at_rest_the_board_takes_its_order_by_itself_and_a_click_just_then_means_what_was_there(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        before = view.rooms_model.ids
        last = before[-1]
        place = view.visualRect(view.rooms_model.index(1)).center()
        person.served.clock.advance(REST_S + 1)
        _live(person).rooms.take([_changed(last, locked=True)], _live(person).now_ns())
        _live(person).changed.emit(_live(person).rooms.news())
        assert view.rooms_model.ids[1] == last
        await person._apart(lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place))
        await person.until(lambda: person.shell.at == ("session", before[1]), "the room that stood there is opened")

    at_the_desk("proctor", story)


def test_searching_choosing_and_pinning_by_keys(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        every = view.rooms_model.ids
        names = {each: _live(person).rooms.all[each].participant for each in every}
        wanted = next(each for each in every if names[each].isascii())
        view.setFocus()
        await person.types("/")
        await person.until(lambda: person.focus() == "boardSearch", "one types into the search")
        await person.types(names[wanted].split()[-1].lower())
        await person.until(lambda: view.rooms_model.ids == (wanted,), "only that room is left")
        await person.types("zzzz")
        await person.sees_soon("boardEmpty")
        await person.clicks("boardEmptyWordsAction")
        await person.until(lambda: set(view.rooms_model.ids) == set(every), "all are back")

        chosen = person.widget("boardFilter", Segmented)
        assert isinstance(chosen, Segmented)
        for filter_ in FILTERS[1:]:
            await person.presses(Keys.Key_F)
            assert chosen.current == filter_
            assert person.sees("boardEmpty") == (filter_ in ("mine", "ended"))
        await person.presses(Keys.Key_F)
        await person.until(lambda: set(view.rooms_model.ids) == set(every), "round to all of them")
        assert view.hasFocus()

        await person.presses(Keys.Key_End)
        pinned = view.focused
        device = _live(person).rooms.all[pinned].device_id
        await person.presses(Keys.Key_P)
        assert person.shell.preferences.kept("board.pins") == [device]
        assert "pinned" in _says(person, view.rooms_model.ids.index(pinned))
        await person.presses(Keys.Key_O)
        await person.presses(Keys.Key_P)
        assert person.shell.preferences.kept("board.pins") == []

    at_the_desk("proctor", story)


def test_a_call_is_told_over_every_place_and_answered_by_one_key(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await _stands(person)
        (caller,) = _calling(person)
        await person.sees_soon("callStrip")
        assert "calls for a person" in person.reads("callStripWords")
        assert "CALL" in person.shell.window.windowTitle()
        assert person.widget("go_board").accessibleDescription() == "1"
        other = next(each for each in person.data.running if each != caller)
        await person.goes("session", other)
        assert person.sees("callStrip")
        assert "CALL" in person.shell.window.windowTitle()
        await person.presses(Keys.Key_A)
        await person.until(lambda: person.shell.at == ("session", caller), "the caller's room is opened")
        await person.gone("callStrip")
        await person.until(lambda: not _calling(person), "nobody calls any more")
        answered = _live(person).rooms.all[caller].raw["call_answered"]
        assert answered["by"]["name"] == person.shell.desk.account.name
        assert "CALL" not in person.shell.window.windowTitle()

    at_the_desk("proctor", story)


def test_a_colleagues_call_for_help_is_told_over_every_place_until_one_is_there(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await _stands(person)
        first, second, *_ = person.data.running
        await person.goes("session", first)
        asked = {"note": "two voices"}
        person.served.post(f"/sessions/{second}/help", asked, headers=person.served.as_role(Role.PROCTOR))
        await person.sees_soon("askStrip")
        assert "asks for help" in person.reads("askStripWords")
        await person.clicks("askOpen")
        await person.until(lambda: person.shell.at == ("session", second), "that room is opened")
        await person.gone("askStrip")

    at_the_desk("proctor", story)


def test_without_a_connection_nothing_looks_live(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        live = _live(person)
        session_id = view.rooms_model.ids[-1]
        person.widget("boardSearch").setFocus()  # the ring has a colour of its own
        assert _colourful(view)
        await live.feed.stop()
        await person.sees_soon("linkBar")
        person.served.clock.advance(14)
        view.frame()
        await person.until(lambda: not view.painting, "all is painted anew")
        assert not _colourful(view)
        assert "old, not live" in _says(person, view.rooms_model.ids.index(session_id))
        assert "time left" not in _says(person, view.rooms_model.ids.index(session_id))
        live.renew()
        await person.gone("linkBar")
        await person.until(lambda: not view.painting and _colourful(view), "it is live again")

    at_the_desk("proctor", story)


def test_a_screen_reader_meets_a_list_of_sentences(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        QAccessible.setActive(True)
        try:
            board = QAccessible.queryAccessibleInterface(view)
            assert board.role() in (QAccessible.Role.List, QAccessible.Role.Table)
            assert board.text(QAccessible.Text.Name) == "Rooms"
            heard = [board.child(number).text(QAccessible.Text.Name) for number in range(len(view.rooms_model.ids))]
            assert heard == [_says(person, number) for number in range(len(heard))]
            assert all("signals:" in each and "detectors watching" in each for each in heard)
            place = board.child(1).rect()
            assert place.size() == view.visualRect(view.rooms_model.index(1)).size()
        finally:
            QAccessible.setActive(False)

    at_the_desk("proctor", story)


def test_a_board_without_rooms_says_so_and_who_comes_next(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.sees_soon("boardEmpty")
        await person.reads_soon("boardEmptyWordsTitle", "No interview is running")
        assert not person.sees("boardView")
        assert not person.sees("boardNext")
        session = {"participant": {"name": "Asha Rao"}, "evaluation_template_id": "customer-support"}
        session |= {"scheduled_at": "2026-03-02T10:30:00Z", "location": "Leeds"}
        made = person.served.post("/sessions", session, headers=person.served.as_role(Role.ADMIN))
        assert made.status_code == 201, made.text
        person.served.clock.advance(61)  # it asks again once a minute
        await person.sees_soon("boardNext")
        words = [each.text() for each in person.widget("boardNext").findChildren(QLabel)]
        assert "Asha Rao" in words
        assert "Leeds" in words

    at_the_desk("proctor", story, bare=True)


def test_sounds_are_chosen_tried_and_played_beside_the_window(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        rung: list[tuple[str, str]] = []
        ringing = _live(person).ringing
        ringing._play = lambda what, volume: rung.append((what, volume))
        _live(person).changed.emit(_news_of_a_call(person))
        assert rung == []  # nothing sounds until somebody chooses it
        view.setFocus()
        await person.presses(Keys.Key_S)
        await person.clicks("sound_help")
        await person.clicks("soundTry")
        await person.until(lambda: rung == [("call", "medium")], "the trial is heard")
        await person.clicks("soundsSheetYes")
        await person.gone("soundsSheet")
        session_id = view.rooms_model.ids[-1]
        person.served.post(f"/sessions/{session_id}/help", {"note": ""}, headers=person.served.as_role(Role.PROCTOR))
        await person.until(lambda: rung[1:] == [("help", "medium")], "the colleague's call is heard")
        assert person.shell.preferences.kept("board.sounds") == {"kinds": ["help"], "volume": "medium"}

    at_the_desk("proctor", story)


def test_a_call_that_comes_while_a_tone_is_playing_is_heard_after_it_and_a_signal_is_not(run, qapp, tmp_path):
    rung: list[str] = []
    over = threading.Event()

    def play(what: str, _volume: str) -> None:
        rung.append(what)
        over.wait(10)

    async def story() -> None:
        errands = Errands(pytest.fail)
        ringing = Ringing(Rooms(), errands, PreferenceFile(tmp_path), VirtualClock(BEGUN), play=play)
        ringing.ring("paste", "quiet")
        for what in ("focus_loss", "help", "call", "paste"):
            ringing.ring(what, "quiet")
        over.set()
        while errands.busy:
            await asyncio.sleep(0.005)
        assert rung == ["paste", "call"]

    run(story())


def test_a_machine_without_sound_says_so_and_goes_on(at_the_desk):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)

        def dumb(_what: str, _volume: str) -> None:
            raise OSError("no such device")

        _live(person).ringing._play = dumb
        view.setFocus()
        await person.presses(Keys.Key_S)
        await person.clicks("soundTry")
        await person.reads_soon("soundMessage", "This computer plays no sound: no such device")
        await person.presses(Keys.Key_Escape)
        await person.gone("soundsSheet")

    at_the_desk("proctor", story)


@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_the_board_is_painted_anew_in_other_colours_and_sizes(at_the_desk, theme):
    async def story(person: DeskPerson) -> None:
        view = await _stands(person)
        assert _ground(view).lightness() > 200
        person.shell.look.wear(dark=True, high_contrast=theme == "high_contrast", reduced_motion=True)
        await person.until(lambda: not view.painting, "it is painted anew")
        assert _ground(view).lightness() < 60
        small = view.grid.tile_height
        view.setFocus()
        await person.presses(Keys.Key_End)
        focused = view.focused
        await person.presses(Keys.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        await person.until(lambda: person.sees("boardView") and _view(person) is not view, "it is built anew")
        larger = await _stands(person)
        assert larger.grid.tile_height > small
        assert larger.focused == focused

    at_the_desk("proctor", story, size=(1920, 1000))


def _ground(view: BoardView) -> QColor:
    """Return the colour behind the tiles."""
    picture = view.viewport().grab().toImage()
    return picture.pixelColor(picture.width() - 3, picture.height() - 3)


def _changed(session_id: str, **fields: Any) -> dict[str, Any]:
    return {"type": "changes", "changes": [{"session_id": session_id, "fields": fields}], "moments": []}


def _news_of_a_call(person: DeskPerson) -> Any:
    live = _live(person)
    live.rooms.take([_changed(next(iter(person.data.running)), called_at="2026-03-02T09:00:00.000Z")], live.now_ns())
    return live.rooms.news()
