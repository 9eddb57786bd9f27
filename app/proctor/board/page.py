"""The board: every room at a glance, what calls for a person first; from here one opens a room."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.desk.desk import Desk
from app.desk.page import DeskPage, Key
from app.i18n import translate
from app.proctor.board.board_view import BoardView
from app.proctor.board.choosing import FILTERS, Choice, choice_of, counts, filter_words, fits, head_line
from app.proctor.board.empty_board import EmptyBoard
from app.proctor.board.face import Face, Seen, face_of
from app.proctor.board.idle_kiosks import IdleKiosks
from app.proctor.board.order import Order, by_location, wanted
from app.proctor.board.pins import Pins
from app.proctor.live.link import live_rooms
from app.proctor.live.rooms import News
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.picker import Picker
from app.widgets.search_field import SearchField
from app.widgets.segmented import Segmented

_CHOICE = "board.choice"
_SLICES = 4
"""Into how many parts of a second the looking at every room is cut, so that no frame waits for all of them."""


class BoardPage(DeskPage):
    """Place `board`. Object names: boardView, boardFilter, boardLocation, boardSearch, boardMoved, boardIdle, boardEmpty."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "boardPage", translate("Board", "Rooms"))
        self._live = live_rooms(desk)
        self._faces: dict[str, Face] = {}
        self._order = Order()
        self._choice = choice_of(desk.preferences.kept(_CHOICE))
        self._pins = Pins(desk.preferences)
        self._keys_wait = False
        self._build()
        self._bind()
        self._live.changed.connect(self._take)
        self._live.connection_changed.connect(self._linked)
        self._live.looked_changed.connect(self._looked)
        self._seconds = QTimer(self)
        self._seconds.timeout.connect(self._slice)
        self._turn = 0
        self._take_all()

    def arrive(self, what: str) -> None:
        """Show the board, with the keys on it; `what` may be a room to go to."""
        self._take_all()
        self._seconds.start(1000 // _SLICES)
        if what:
            self._view.focus_room(what)
        self._to_the_tiles()

    def depart(self) -> None:
        """Let the seconds pass unseen."""
        self._seconds.stop()

    def remember(self) -> object:
        """Return what is typed and where the keys are."""
        return {"text": self._choice.text, "focused": self._view.focused}

    def recall(self, remembered: object) -> None:
        """Take up what was typed."""
        if isinstance(remembered, dict):
            self._search.set_text(remembered["text"])
            self._choose(replace(self._choice, text=remembered["text"]))
            self._view.focus_room(remembered["focused"])

    # --- furniture -----------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        look, px = self.look, self.look.px
        self._moved = ActionButton(look, "boardMoved", kind="primary", icon="forward")
        self._moved.clicked.connect(self._let_move)
        self._moved.hide()
        sounds = ActionButton(look, "boardSounds", icon="loudspeaker")
        sounds.set_words(translate("Board", "Sounds"), key="S")
        sounds.clicked.connect(self._sounds)
        self.head.addWidget(self._moved)
        self.head.addWidget(sounds)
        self._filter = Segmented(look, "boardFilter", translate("Board", "Shown rooms"))
        self._filter.chosen.connect(self._filter_chosen)
        self._location = Picker(look, "boardLocation", translate("Board", "Place"))
        self._location.chosen.connect(self._location_chosen)
        self._location.hide()
        self._search = SearchField(look, "boardSearch", translate("Board", "Search rooms and people"), width=340)
        self._search.textChanged.connect(self._searched)
        self._search.returnPressed.connect(self._to_the_tiles)
        row = QHBoxLayout()
        row.setSpacing(px(SPACE.s))
        row.addWidget(self._filter)
        row.addStretch(1)
        row.addWidget(self._location)
        row.addWidget(self._search)
        self._view = BoardView(look, self._live.rooms, self._live.now_ns)
        self._view.opened.connect(self._open)
        self._view.handled.connect(self._handled)
        self._view.typed.connect(self._type_to_search)
        self._empty = EmptyBoard(self.desk, self.errands)
        self._empty.show_all.connect(self._show_all)
        self._idle = IdleKiosks(look)
        self.body.setSpacing(px(SPACE.s))
        self.body.addLayout(row)
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._idle)
        self._empty.hide()

    def _bind(self) -> None:
        self.tell_of(
            Key("Right", translate("Board", "The next room; arrows lead to any"), self._to_the_tiles),
            Key("Return", translate("Board", "Open the room"), self._to_the_tiles),
        )
        self.bind(
            Key("F", translate("Board", "Show the next kind of rooms"), self._next_filter),
            Key("Shift+F", translate("Board", "Show the kind of rooms before"), self._filter_before),
            Key("P", translate("Board", "Pin the room, or let it go"), self._pin),
            Key("O", translate("Board", "Let rooms that want to move up do so"), self._let_move),
            Key("S", translate("Board", "Choose what makes a sound"), self._sounds),
            Key("/", translate("Board", "Search"), self._search.begin),
            Key("Ctrl+F", translate("Board", "Search"), self._search.begin),
            Key("Esc", translate("Board", "Back to all rooms"), self._show_all),
        )

    # --- what happens --------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, news: News) -> None:
        if not self.isVisible() and self._order.ids:
            return  # whoever comes back finds everything as it is then
        if news.whole:
            self._take_all()
            return
        rooms = set(news.rooms)
        if news.kiosks:
            rooms |= {each.session_id for each in self._live.rooms.all.values() if each.device_id in news.kiosks}
        if self.isVisible():
            self._view.pulses(news.pulses)
        gone = [self._faces.pop(each, None) for each in news.gone]
        if self._refreshed(rooms) or any(gone) or news.kiosks:
            self._show()

    def _take_all(self) -> None:
        rooms = self._live.rooms
        self._faces = {each: face for each, face in self._faces.items() if each in rooms.all}
        self._view.set_connected(self._live.connected)
        self._refreshed(rooms.all)
        self._show()

    @Slot()
    def _slice(self) -> None:
        """See what the mere passing of time makes of some of the rooms."""
        self._turn = (self._turn + 1) % _SLICES
        changed = self._refreshed([*self._live.rooms.all][self._turn :: _SLICES])
        if changed or self._order.moving_up or (not self._turn and not self._order.ids):
            self._show()

    @Slot(bool)
    def _linked(self, _connected: bool) -> None:  # noqa: FBT001 - a signal's
        self._take_all()

    @Slot(str)
    def _looked(self, session_id: str) -> None:
        if self._refreshed([session_id]):
            self._show()

    def _refreshed(self, session_ids: Iterable[str]) -> bool:
        """Make these rooms' faces anew; return whether any differs."""
        live, me = self._live, self.desk.account.id
        rooms, now_ns = live.rooms, live.now_ns()
        now_s, connected = rooms.server_now(now_ns), live.connected
        changed = False
        for session_id in session_ids:
            room = rooms.all.get(session_id)
            if room is None:
                continue
            seen = Seen(
                me,
                now_s,
                age_s=rooms.age_s(session_id, now_ns),
                left_s=rooms.left_s(session_id, now_ns),
                unseen=live.unseen(session_id),
                pinned=room.device_id in self._pins,
                connected=connected,
            )
            face = face_of(room, rooms.pulses.get(session_id), rooms.kiosk(room), seen)
            if self._faces.get(session_id) != face:
                self._faces[session_id] = face
                changed = True
        return changed

    def _show(self, *, at_once: bool = False) -> None:
        """Show what there is now."""
        if not self.isVisible() and self._order.ids:
            return
        chosen = [face for face in self._faces.values() if fits(face, self._choice)]
        self._order.follow(wanted(chosen), self._now(), at_once=at_once)
        self._view.show_rooms(self._order.ids, self._faces)
        self._head()
        told = self._live.rooms.told_once
        self._reveal(tiles=bool(self._order.ids))
        if not self._order.ids:
            self._empty.show_state(told=told, narrowed=bool(self._faces), connected=self._live.connected)
        busy = {room.device_id for room in self._live.rooms.all.values() if not room.ended}
        idle = [each for each in self._live.rooms.kiosks.values() if each.device_id not in busy]
        now_s = self._live.rooms.server_now(self._live.now_ns())
        self._idle.show_kiosks(idle, self._choice, now_s=now_s, live=self._live.connected)

    def _reveal(self, *, tiles: bool) -> None:
        """Show the tiles, or why there are none; the keys stay on this page meanwhile, and go back to the tiles with them."""
        if tiles == self._view.isHidden():
            focused = self._view.hasFocus() or (self._keys_wait and self._filter.hasFocus())
            if not tiles and focused:
                self._filter.setFocus()
            self._keys_wait = not tiles and focused
            self._view.setVisible(tiles)
            self._empty.setVisible(not tiles)
            if tiles and focused:
                self._view.setFocus()

    def _head(self) -> None:
        faces = self._faces.values()
        self.say_beneath(head_line(faces) if self._live.rooms.told_once else "")
        many = counts(faces)
        self._filter.set_choices(
            [(each, f"{filter_words(each)} {many[each]}") for each in FILTERS], self._choice.filter
        )
        places = by_location(faces)
        every = [("", translate("Board", "Every place")), *((each, each) for each in places)]
        self._location.set_choices(every, self._choice.location)
        self._location.setVisible(len(places) > 1 or bool(self._choice.location))
        moving = self._order.moving_up
        if moving:
            self._moved.set_words(translate("Board", "Rooms that move: {count}").format(count=moving), key="O")
        self._moved.setVisible(bool(moving))

    # --- what is asked -------------------------------------------------------------------------------------------------------

    def _choose(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.desk.preferences.keep(_CHOICE, choice.kept())
            self._show(at_once=True)

    @Slot(str)
    def _filter_chosen(self, filter_: str) -> None:
        self._choose(replace(self._choice, filter=filter_))

    @Slot(str)
    def _location_chosen(self, location: str) -> None:
        self._choose(replace(self._choice, location=location))

    @Slot(str)
    def _searched(self, text: str) -> None:
        if text.strip() != self._choice.text:
            self._choice = replace(self._choice, text=text.strip())
            self._show(at_once=True)

    @Slot()
    def _next_filter(self) -> None:
        self._choose(self._choice.next_filter())

    @Slot()
    def _filter_before(self) -> None:
        self._choose(self._choice.next_filter(-1))

    @Slot()
    def _show_all(self) -> None:
        self._search.set_text("")
        self._choose(Choice())
        self._to_the_tiles()

    @Slot()
    def _to_the_tiles(self) -> None:
        self._keys_wait = self._view.isHidden()
        (self._filter if self._keys_wait else self._view).setFocus()

    @Slot(str)
    def _type_to_search(self, text: str) -> None:
        self._search.begin()
        self._search.insert(text)

    @Slot()
    def _pin(self) -> None:
        face = self._faces.get(self._view.focused)
        if face is None or not face.device_id:
            return
        pinned = self._pins.turn(face.device_id)
        self._refreshed([face.session_id])
        self._show()
        words = translate("Board", "Pinned: {name}") if pinned else translate("Board", "No longer pinned: {name}")
        self.desk.around.tell(words.format(name=face.name))

    @Slot()
    def _let_move(self) -> None:
        self._show(at_once=True)
        self._to_the_tiles()

    @Slot()
    def _sounds(self) -> None:
        self.errands.run(self._choose_sounds(), instead_of="sounds")

    async def _choose_sounds(self) -> None:
        from app.proctor.alerts.sounds_sheet import SoundsSheet  # late: few open it on most days

        sheet = SoundsSheet(self.look, self.desk.around.window, self._live.ringing)
        if await sheet.answered():
            self._live.ringing.choose(sheet.chosen())

    @Slot()
    def _handled(self) -> None:
        self._order.touched(self._now())

    @Slot(str)
    def _open(self, session_id: str) -> None:
        self.desk.around.go("session", session_id)

    def _now(self) -> float:
        return self._live.now_ns() / 1e9
