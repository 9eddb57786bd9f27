"""Parts of the session view by themselves: scrolling along, the timeline by keyboard, many signals, a room's sound."""

import asyncio
import json
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from websockets.sync.server import ServerConnection, serve

from app.desk.errors import ServerUnreachable
from app.proctor.actions.orders import Order
from app.proctor.session.captions import Captions, Line
from app.proctor.session.hearing import ENDED, HEARD, RoomSound
from app.proctor.session.signals import SignalCard
from app.proctor.session.timeline import UNWATCHED, WATCHED, Lane, Mark, Stretch, Timeline
from engine.errors import DeviceMissing


@pytest.fixture
def look(qapp):
    from app.theme.look import Look

    look = Look(scale=0.72)
    look.apply()
    return look


@pytest.fixture
def shown(qtbot):
    def show(widget: Any, width: int = 600, height: int = 300) -> Any:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


def lines(count: int) -> tuple[Line, ...]:
    return tuple(
        Line(f"turn-{n}", "ai" if n % 2 else "participant", f"Sentence {n}, which goes on for a while.", float(n))
        for n in range(count)
    )


def test_the_end_stays_in_view_until_somebody_scrolls_up_and_then_it_is_said_that_there_is_more(look, shown, qtbot):
    from app.proctor.session.captions_panel import CaptionsPanel

    panel = shown(CaptionsPanel(look))
    bar = panel.findChild(object, "captionsText").verticalScrollBar()
    more = panel.findChild(object, "captionsMore")
    panel.show_captions(Captions(lines(30), (), ""))
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(0)
    assert not panel.following
    panel.show_captions(Captions(lines(31), (), ""))
    assert bar.value() == 0
    assert more.isVisible()
    more.click()
    assert bar.value() == bar.maximum()
    assert not more.isVisible()


def test_what_is_being_said_is_written_anew_and_what_stands_is_not(look, shown):
    from app.proctor.session.captions_panel import CaptionsPanel

    panel = shown(CaptionsPanel(look))
    live = Line("live-participant", "participant", "so I called", None)
    panel.show_captions(Captions(lines(2), (live,), "participant"))
    assert panel.text().count("Sentence 1") == 1
    assert "so I called …" in panel.text()
    panel.show_captions(Captions(lines(3), (), ""))
    assert "so I called" not in panel.text()
    assert panel.text().endswith("Sentence 2, which goes on for a while.")


def timeline() -> Timeline:
    watched = (Stretch(0.0, 100.0, WATCHED),)
    paste = Lane(
        "paste", watched, (Mark(5, "paste", 10.0, None, "Text was pasted."), Mark(9, "paste", 80.0, None, "Again."))
    )
    focus = Lane("focus_loss", watched, (Mark(7, "focus_loss", 30.0, 42.0, "Another window."),))
    quiet = Lane("hotkey", watched, ())
    never = Lane("virtual_machine", (Stretch(0.0, 100.0, UNWATCHED),), ())
    return Timeline(100.0, (paste, focus, never, quiet))


def test_the_timeline_goes_from_signal_to_signal_by_keyboard(look, shown, qtbot):
    from app.proctor.session.timeline_view import TimelineView

    view = shown(TimelineView(look))
    view.show_timeline(timeline())
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
    assert chosen == [5, 7, 9, 7]
    assert view.accessibleDescription() == "Focus lost · 0:30–0:42 · Another window."


def test_quiet_kinds_are_folded_away_and_every_kind_is_one_press_off(look, shown):
    from app.proctor.session.timeline_view import TimelineView

    view = shown(TimelineView(look))
    view.show_timeline(timeline())
    assert [lane.kind for lane in view.lanes] == ["paste", "focus_loss"]
    view.fold(folded=False)
    assert [lane.kind for lane in view.lanes] == ["paste", "focus_loss", "virtual_machine", "hotkey"]


def test_zooming_keeps_what_is_chosen_in_view(look, shown, qtbot):
    from app.proctor.session.timeline_view import TimelineView

    view = shown(TimelineView(look))
    view.show_timeline(timeline())
    view.select(5)
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 4
    qtbot.keyClick(view, Qt.Key.Key_End)
    view.select(5)
    assert view.in_view(10.0)


def card(seq: int) -> SignalCard:
    return SignalCard(seq, "paste", "point", 0.0, float(seq), f"Statement {seq}.", (), (), "clipboard", "", "")


def test_hundreds_of_signals_are_shown_the_newest_first_in_reach_the_earlier_ones_on_request(look, shown):
    from app.proctor.session.signals_panel import MOST_SHOWN, SignalsPanel

    panel = shown(SignalsPanel(look))
    cards = tuple(card(seq) for seq in range(MOST_SHOWN + 20))
    panel.show_cards(cards, (), 0)
    earlier = panel.findChild(object, "signalsEarlier")
    assert earlier.isVisible()
    assert earlier.text() == "Earlier: 20"
    panel.select(MOST_SHOWN + 5)
    assert panel.selected == MOST_SHOWN + 5
    earlier.click()
    panel.show_cards(cards, (), 0)
    assert not earlier.isVisible()


# --- a room's sound


class Speaker:
    """A loudspeaker that takes what it is given, when the story pulls."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.pull: Callable[[int], Any] | None = None
        self.closed = False

    @property
    def latency_s(self) -> float:
        return 0.0

    def start(self, pull: Callable[[int], Any], _gone: Callable[[], None]) -> None:
        self.pull = pull

    def close(self) -> None:
        self.closed = True


class Reached:
    """A server's address, as far as the sound needs it."""

    def __init__(self, thread: Any, url: str) -> None:
        self.thread, self.url = thread, url

    def headers(self) -> dict[str, str]:
        return {"authorization": "Bearer me"}

    def tls(self) -> None:
        return None


def piece(number: int, level: float, dropped: int = 0) -> bytes:
    voices = np.zeros((1600, 2), "<i2")
    voices[:, 0] = round(level * 32767)
    return struct.pack("<III", number, dropped, 0) + voices.tobytes()


@contextmanager
def sounding(says: Callable[[ServerConnection], None]) -> Iterator[tuple[str, list[str]]]:
    """Serve one listener with what the story says; yields the address and the paths that were asked."""
    asked: list[str] = []

    def handle(socket: ServerConnection) -> None:
        assert socket.request is not None
        asked.append(socket.request.path)
        says(socket)

    with serve(handle, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.socket.getsockname()[1]}", asked
        server.shutdown()
        thread.join(5)


def hears(run: Any, says: Callable[[ServerConnection], None], output: Callable[[int], Any], story: Any) -> list[str]:
    """Play `story(sound, until)` at a desk that hears a room."""
    from app.engine_thread import EngineThread

    async def whole(url: str) -> None:
        async def until(true: Callable[[], object]) -> None:
            async with asyncio.timeout(10):
                while not true():
                    await asyncio.sleep(0.005)

        async with EngineThread("network") as network:
            sound = RoomSound(Reached(network, url), output)  # type: ignore[arg-type]
            sound.begin("s1", "c1")
            await story(sound, until)
            await sound.close()

    with sounding(says) as (url, asked):
        run(whole(url))
    return asked


def test_a_room_is_heard_after_a_little_sound_has_gathered(run, qapp):
    speaker = Speaker(16_000)
    over = threading.Event()

    def says(socket: ServerConnection) -> None:
        socket.send(json.dumps({"type": "listening", "command": "c1"}))
        for number in range(5):
            socket.send(piece(number, 0.5, dropped=number // 4))
        over.wait(10)

    async def story(sound: RoomSound, until: Any) -> None:
        levels: list[float] = []
        sound.levels.connect(lambda heard, _said: levels.append(heard))
        await until(lambda: len(levels) == 5)
        assert sound.now.state == HEARD
        assert sound.now.dropped == 1
        assert levels[0] == pytest.approx(-6.0, abs=0.2)
        assert speaker.pull is not None
        assert float(np.abs(speaker.pull(800)).max()) == pytest.approx(0.5, abs=0.01)
        sound.end()
        await until(lambda: speaker.closed)
        assert (sound.now.state, sound.now.reason) == (ENDED, "by_proctor")
        over.set()

    assert hears(run, says, lambda _rate: speaker, story) == ["/api/v1/live/sessions/s1/sound?command=c1"]


def test_without_a_loudspeaker_one_sees_how_loud_it_is_and_is_told_why_it_ended(run, qapp):
    def says(socket: ServerConnection) -> None:
        socket.send(piece(0, 0.25))
        socket.send(b"no sound at all")
        socket.send(json.dumps({"type": "ended", "reason": "interview_over"}))

    def none(_rate: int) -> Any:
        raise DeviceMissing("No loudspeaker", "nothing here plays sound")

    async def story(sound: RoomSound, until: Any) -> None:
        await until(lambda: sound.now.state == ENDED and sound.now.reason)
        assert sound.now.reason == "interview_over"
        assert sound.now.silent == "nothing here plays sound"

    hears(run, says, none, story)


def test_what_comes_faster_than_it_is_heard_is_dropped_and_counted(run, qapp):
    speaker = Speaker(16_000)

    def says(socket: ServerConnection) -> None:
        for number in range(15):
            socket.send(piece(number, 0.1))
        socket.send(json.dumps({"type": "ended", "reason": "time_up"}))

    async def story(sound: RoomSound, until: Any) -> None:
        await until(lambda: sound.now.reason == "time_up")
        assert sound.now.dropped == 5

    hears(run, says, lambda _rate: speaker, story)


def test_who_ends_it_while_a_piece_is_in_hand_hears_and_sees_no_more_of_it(run, qapp):
    speaker, opening, ended, over = Speaker(16_000), threading.Event(), threading.Event(), threading.Event()

    def slow(_rate: int) -> Any:
        opening.set()
        ended.wait(10)
        return speaker

    def says(socket: ServerConnection) -> None:
        socket.send(piece(0, 0.5))
        over.wait(10)

    async def story(sound: RoomSound, until: Any) -> None:
        await until(opening.is_set)
        sound.end()
        ended.set()
        await until(lambda: speaker.closed)
        assert (sound.now.state, sound.now.reason) == (ENDED, "by_proctor")
        over.set()

    hears(run, says, slow, story)


def test_what_was_asked_for_is_not_heard_by_somebody_who_looks_elsewhere_by_now(run, look, shown, monkeypatch):
    from app.desk.errands import Errands
    from app.proctor.session.listening import Listening

    async def agreed(*_asked: object) -> bool:
        return True

    monkeypatch.setattr("app.proctor.session.listening.confirmed", agreed)
    window = shown(QWidget())
    desk: Any = SimpleNamespace(look=look, server=None, around=SimpleNamespace(window=window))

    async def story() -> None:
        answered, asked = asyncio.Event(), []

        async def send(kind: str, _body: object) -> Any:
            asked.append(kind)
            await answered.wait()
            return SimpleNamespace(id="c1")

        errands = Errands(pytest.fail)
        dispatch: Any = SimpleNamespace(session_id="s1", send=send)
        listening = Listening(desk, errands, lambda: dispatch, lambda: None)
        shown(listening.bar)
        listening.want()
        await asyncio.sleep(0)
        listening.want()
        while not asked:
            await asyncio.sleep(0)
        listening.end()
        answered.set()
        while errands.busy:
            await asyncio.sleep(0)
        assert asked == ["listen"]
        assert not listening.hears("s1")

    run(story())


def test_a_name_that_looks_like_html_is_shown_as_it_is_written(look, shown):
    from app.proctor.session.head_bar import fit
    from app.widgets.labels import label

    name = shown(label("title", wrap=False))
    fit(name, "Anna <img src=//elsewhere/x> Quispe", 40)
    assert "<img" not in name.toolTip()
    assert "&lt;img src=//elsewhere/x&gt;" in name.toolTip()
    fit(name, "Anna Quispe Mamani", 40)
    assert name.toolTip() == "Anna Quispe Mamani"


# --- acts


def act(key: str, state: str = "refused") -> Order:
    return Order(key, "s1", "message", {"text": f"Words {key}"}, state=state, reason="no")


def acts_shown(acts: Any) -> list[tuple[str, int]]:
    """Return each act in sight with where it stands."""
    rows = (row for row in acts.findChildren(QWidget) if isinstance(getattr(row, "key", None), str))
    return sorted(((row.key, row.y()) for row in rows if row.isVisible()), key=lambda each: each[1])


@pytest.mark.parametrize("by", ["pointer", "keyboard"])
def test_no_act_moves_while_somebody_is_about_to_press_one(look, shown, qtbot, by):
    from app.proctor.actions.act_list import ActList

    acts = ActList(look, "newActs", most=3)
    beside = QPushButton("elsewhere")
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(acts)
    column.addWidget(beside)
    column.addStretch(1)
    shown(page)
    acts.show_orders([act("a"), act("b")], 0)
    qtbot.waitUntil(lambda: len({at for _, at in acts_shown(acts)}) == 2)
    before = acts_shown(acts)
    assert [key for key, _ in before] == ["b", "a"]
    again = acts.findChild(QWidget, "newActsRow1Again")
    QApplication.sendEvent(acts, QEvent(QEvent.Type.Leave))  # wherever the screen's own pointer happens to be
    if by == "pointer":
        QApplication.sendEvent(acts, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    else:
        again.setFocus()
        qtbot.waitUntil(again.hasFocus)

    acts.show_orders([act("a"), act("b"), act("c")], 0)
    qtbot.waitUntil(lambda: [key for key, _ in acts_shown(acts)] == ["b", "a", "c"])
    assert acts_shown(acts)[:2] == before
    acts.show_orders([act("a"), act("c")], 0)
    qtbot.waitUntil(lambda: [key for key, _ in acts_shown(acts)] == ["a", "c"])
    assert acts_shown(acts)[0] == before[1]

    QApplication.sendEvent(acts, QEvent(QEvent.Type.Leave))
    beside.setFocus()
    acts.show_orders([act("a"), act("c")], 0)
    qtbot.waitUntil(lambda: acts_shown(acts) == [("c", before[0][1]), ("a", before[1][1])])


@pytest.mark.parametrize("stacked", [True, False])
def test_what_became_of_an_act_is_read_to_its_last_line(look, shown, qtbot, stacked):
    from app.proctor.actions.act_list import ActList

    acts, page = ActList(look, "acts", most=3, stacked=stacked), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(acts)
    column.addWidget(QWidget(), 1)
    shown(page, 420, 600)
    long = Order(
        "k", "s1", "message", {"text": "No hurry, none at all. " * 3}, state="refused", reason="It is over. " * 4
    )
    acts.show_orders([long, act("b")], 0)
    said = acts.findChild(QLabel, "actsRow1State")
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()) > 3 * said.fontMetrics().lineSpacing())


# --- stills


def test_stills_are_fetched_when_somebody_looks_and_the_one_looked_at_stays(look, shown):
    from app.proctor.session.stills_panel import StillsPanel, stills_of

    panel = shown(StillsPanel(look))
    wanted: list[str] = []
    panel.wanted.connect(wanted.append)
    panel.show_stills(stills_of([still("b", 2), still("a", 1), {"taken_at": "x"}, None]))
    panel.findChild(object, "stillOlder").click()
    assert wanted == ["b", "a"]
    panel.show_stills(stills_of([still("c", 3), still("b", 2), still("a", 1)]))
    assert wanted == ["b", "a"]
    assert "3 of 3" in panel.findChild(object, "stillSaid").text()
    panel.show_picture("c", drawn_picture())
    assert panel.findChild(object, "stillPicture").accessibleName() == ""
    panel.show_picture("a", drawn_picture())
    assert "3 of 3" in panel.findChild(object, "stillPicture").accessibleName()
    panel.show_picture("a", b"no picture")
    assert panel.findChild(object, "stillSaid").text() == "This picture can't be shown."


class Answering:
    """A server that answers as the story says: a value, or an error to raise."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answers: list[Any] = []

    async def get(self, path: str) -> Any:
        return self._answer(path)

    async def content(self, path: str) -> bytes:
        return self._answer(path)

    def _answer(self, path: str) -> Any:
        self.asked.append(path.removeprefix("/sessions/s1/"))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Link(QObject):
    """A desk's live link, as far as it comes and goes."""

    connection_changed = Signal(bool)


def test_a_picture_that_did_not_come_says_so_in_its_place_and_is_asked_for_when_the_link_is_back(run, look, shown):
    from app.desk.errands import Errands
    from app.proctor.live.room import room_of
    from app.proctor.session.stills import Stills
    from app.proctor.session.stills_panel import StillsPanel

    panel, server, link = shown(StillsPanel(look), 400, 400), Answering(), Link()
    panels: Any = SimpleNamespace(stills=panel, offer_stills=lambda *, offered: None)
    missing = panel.findChild(QWidget, "stillMissing")
    room = room_of("s1", {"stills": {"count": 1, "last_at": "2026-03-02T09:01:00.000Z"}})
    gone = ServerUnreachable("The server can't be reached", "nobody answers")

    async def story() -> None:
        errands = Errands(pytest.fail)
        stills = Stills(server, errands, panels, link, pytest.fail)  # type: ignore[arg-type]

        async def answered() -> None:
            while errands.busy:
                await asyncio.sleep(0)

        stills.begin("s1")
        server.answers = [gone]
        stills.look(room)
        await answered()
        assert missing.isVisible()
        assert missing.accessibleName() == (
            "The pictures could not be asked for The server can't be reached: nobody answers"
        )
        assert panel.findChild(QLabel, "stillSaid").text() == ""
        server.answers = [{"data": [still("a", 1)]}, gone]
        link.connection_changed.emit(False)
        link.connection_changed.emit(True)
        await answered()
        assert server.asked == ["stills", "stills", "stills/a"]
        assert missing.accessibleName().startswith("This picture could not be loaded")
        server.answers = [drawn_picture()]
        panel.findChild(QWidget, "stillMissingAction").click()
        await answered()
        assert server.asked[3:] == ["stills/a"]
        assert not missing.isVisible()
        assert "1 of 1" in panel.findChild(QWidget, "stillPicture").accessibleName()
        link.connection_changed.emit(True)
        await answered()
        assert len(server.asked) == 4
        stills.begin("s2")
        assert panel.findChild(QWidget, "stillPicture").accessibleName() == ""

    run(story())


def drawn_picture() -> bytes:
    picture = QPixmap(8, 8)
    picture.fill(Qt.GlobalColor.red)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def still(name: str, minute: int) -> dict[str, Any]:
    return {"name": name, "taken_at": f"2026-03-02T09:{minute:02}:00.000Z", "size": 10, "sha256": "0" * 64}
