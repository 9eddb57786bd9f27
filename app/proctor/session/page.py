"""One interview, watched closely: what is said, what was noted, how it goes, and everything a proctor can do in it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Slot

from app.desk.desk import Desk
from app.desk.page import DeskPage, Key
from app.errors import AppError
from app.i18n import translate
from app.proctor.actions.act_list import ActList
from app.proctor.actions.acting import Acting
from app.proctor.actions.action_bar import KEYS, ActionBar, choices, key_words
from app.proctor.actions.dispatch import Dispatch
from app.proctor.actions.orders import Order, in_sight
from app.proctor.live.link import LiveRooms, live_rooms
from app.proctor.live.reading import mapping, seconds_at, text
from app.proctor.live.room import Room
from app.proctor.live.rooms import News
from app.proctor.session.captions import captions
from app.proctor.session.detectors import detector_lines
from app.proctor.session.head_bar import HeadBar, fit
from app.proctor.session.header import Header, header
from app.proctor.session.listening import Listening
from app.proctor.session.notices import Notices, notices
from app.proctor.session.panels import Panels
from app.proctor.session.replies import doing, waiting
from app.proctor.session.signals import signal_cards
from app.proctor.session.stills import Stills
from app.proctor.session.story import TURN, Story
from app.proctor.session.texts import about, why_nothing_said
from app.proctor.session.timeline import timeline
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton

SECOND_MS = 1000
ACTS_IN_SIGHT = 3


@dataclass(frozen=True, slots=True)
class _Remembered:
    """What a page built in another's place goes on with."""

    session_id: str
    dispatches: dict[str, Dispatch]
    story: Story | None
    selected: int | None
    drafts: dict[str, str]


class SessionPage(DeskPage):
    """`arrive(session_id)` shows that interview. What was asked in another one goes on, and is there when one comes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "sessionPage", translate("Session", "Interview"))
        self._live: LiveRooms = live_rooms(desk)
        self._session_id = ""
        self._story: Story | None = None
        self._drawn = -1
        self._over: dict[str, str] = {}
        self._behind_s = 0.0  # how far the kiosk's clock, which dates the facts, is behind the server's
        self._drafts: dict[str, str] = {}
        self._dispatches: dict[str, Dispatch] = {}
        self._here = False
        self._head = Header()
        self._back = ActionButton(self.look, "sessionBack", kind="quiet", icon="back")
        self._back.set_words(translate("Session", "Rooms"))
        self._back.clicked.connect(self._leave)
        self.head_bar = HeadBar(self.look)
        self.head.addWidget(self.head_bar)
        self.head.addWidget(self._back)
        self.notices = Notices(self.look)
        self.bar = ActionBar(self.look)
        self.acts = ActList(self.look, "newActs", most=ACTS_IN_SIGHT)
        self.panels = Panels(self.look)
        self.body.setSpacing(self.look.px(SPACE.s))
        for each in (self.notices, self.bar, self.acts):
            self.body.addWidget(each)
        self.body.addWidget(self.panels, 1)
        self.listening = Listening(desk, self.errands, self._dispatch, self._draw_head)
        self.body.insertWidget(1, self.listening.bar)
        self._stills = Stills(desk.server, self.errands, self.panels, self._live, self.trouble)
        self._acting = Acting(desk, self.errands, self._current_head, self._dispatch)
        self._seconds = QTimer(self)
        self._seconds.setInterval(SECOND_MS)
        self._seconds.timeout.connect(self._tick)
        self._connect()
        self._bind()

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:
        """Show an interview."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # its keys are heard, and nothing is pressed by chance
        if what != self._session_id:
            self._begin(what)
        self._here = True
        self._seconds.start()
        self._live.look_at(what)
        self._draw()
        self._ask()

    def depart(self) -> None:
        """Stop redrawing and listening; what was asked for goes on."""
        self._here = False
        self._seconds.stop()
        self.listening.end()  # nobody hears a room that they don't look at

    def remember(self) -> object:
        """Return what is under way and what was being written."""
        signals = self.panels.signals
        drafts = self._drafts | {self._session_id: signals.draft}
        return _Remembered(self._session_id, self._dispatches, self._story, signals.selected, drafts)

    def recall(self, remembered: object) -> None:
        """Go on with it."""
        if not isinstance(remembered, _Remembered):
            return
        for session_id, before in remembered.dispatches.items():
            dispatch = self._dispatches[session_id] = self._new_dispatch(session_id)
            for key in dispatch.take_over(before):
                self.errands.run(dispatch.send_again(key))
        self._drafts = {**remembered.drafts}
        self.panels.signals.set_draft(self._drafts.pop(self._session_id, ""))
        if remembered.session_id == self._session_id and remembered.story is not None:
            self._story, self._drawn = remembered.story, -1
            self._draw()
            self._choose(remembered.selected)

    def _begin(self, session_id: str) -> None:
        self.listening.end()  # a call that is answered leads from one room straight to another
        self._drafts[self._session_id] = self.panels.signals.draft
        self._session_id, self._story, self._drawn, self._over = session_id, Story(session_id), -1, {}
        self._behind_s = 0.0
        self._stills.begin(session_id)
        self.panels.signals.select(None)
        self.panels.signals.set_draft(self._drafts.pop(session_id, ""))
        self.panels.timeline.select(None)
        self.panels.captions.follow()
        self.panels.say_empty(translate("Session", "Asking what happened so far…"), "")
        self.well()
        if session_id not in self._dispatches:
            self._dispatches[session_id] = self._new_dispatch(session_id)

    def _new_dispatch(self, session_id: str) -> Dispatch:
        desk = self.desk
        return Dispatch(
            desk.server,
            session_id,
            (desk.account.id, desk.account.name),
            self._live.now_ns,
            self._server_now,
            self._acts_changed,
        )

    def _ask(self) -> None:
        self.errands.run(self._fill(), instead_of="fill", troubled=self._not_filled)

    def _not_filled(self, error: AppError) -> None:
        self.panels.say_empty(translate("Session", "What happened so far could not be asked."), "")
        self.trouble(error)

    async def _fill(self) -> None:
        """Ask for everything that happened before the live link, and for what became of acts meanwhile."""
        story, dispatch = self._story, self._dispatch()
        if story is None or dispatch is None:
            return
        since: int | None = story.wanted_from
        while since is not None:
            since = story.fill(await self.desk.server.get(f"/sessions/{story.session_id}/live", {"since": since}))
        self.well()
        self._draw()
        await dispatch.look_up()

    # --- what is new ---------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _news(self, news: News) -> None:
        if self._story is None:
            return
        mine = self._session_id
        self._story.take(news.facts)
        self._note_turns(news)
        if news.whole or (mine in news.rooms and self._story.room is None):
            self._ask()
        if not self._here:
            return
        if news.whole or mine in news.rooms or mine in news.gone or self._story.version != self._drawn:
            self._live.look_at(mine)
            self._draw()
        elif mine in news.pulses:
            self._draw_moment()
        elif news.kiosks:
            self._draw_head()

    def _note_turns(self, news: News) -> None:
        """A turn puts an end to what its speaker was saying; the recogniser's last guess of it is often spelled otherwise."""
        pulse = self._live.rooms.pulses.get(self._session_id)
        mine = [told for told in news.facts if told.session_id == self._session_id]
        for told in mine:
            if told.kind == TURN and pulse is not None:
                speaker = text(mapping(told.body).get("speaker"))
                self._over[speaker] = pulse.captions.get(speaker, "")
        if mine and (at := seconds_at(mine[-1].t_utc)) is not None:
            self._behind_s = self._server_now() - at

    @Slot(bool)
    def _connected(self, connected: bool) -> None:  # noqa: FBT001 - a signal's
        if connected and self._story is not None:
            self._ask()
        if self._here:
            self._draw_head()

    def _tick(self) -> None:
        self._draw_head()
        self._draw_moment()
        self._draw_time()
        self._draw_acts()
        if any(order.kind == "annotate" and order.open for order in self._orders()):
            self._draw_signals()

    def _orders(self) -> tuple[Order, ...]:
        dispatch = self._dispatch()
        return () if dispatch is None else dispatch.orders

    def _acts_changed(self) -> None:
        if self._here:
            self._draw_acts()
            self._draw_signals()

    # --- drawing -------------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        story = self._story
        if story is None:
            return
        self._draw_head()
        self._draw_moment()
        self._draw_acts()
        self._draw_time()
        self._draw_signals()
        if story.version != self._drawn:
            self._drawn = story.version
            room = self._room()
            self.panels.detectors.show_lines(detector_lines(story.facts, room.detectors if room else {}), story.began)
            self.panels.interviewer.show_waiting(waiting(story.facts))
            self._stills.look(room)
            if story.filled:
                noted = translate("Session", "Nothing was noted so far. What is watched stands under Detectors.")
                self.panels.say_empty(why_nothing_said(ended=room is not None and room.ended), noted)

    def _draw_head(self) -> None:
        room, live = self._room(), self._live
        now_ns = live.now_ns()
        pulse = live.rooms.pulses.get(self._session_id)
        was_stale = self._head.stale_s is not None
        self._head = head = header(
            room,
            self.desk.account.id,
            kiosk=live.rooms.kiosk(room) if room else None,
            left_s=live.rooms.left_s(self._session_id, now_ns),
            age_s=live.rooms.age_s(self._session_id, now_ns),
            connected=live.connected,
            network=pulse.network if pulse else None,
        )
        self.head_bar.show_header(head)
        self._say_whose(head)
        raw = room.raw if room else {}
        by = "me" if self.listening.hears(self._session_id) else text(mapping(raw.get("listening")).get("by_name"))
        self.bar.show_choices(choices(head, may_listen=raw.get("listening_in") is True, listening=by))
        self.notices.show_notices(notices(head, connected=live.connected))
        if was_stale != (head.stale_s is not None):
            self._draw_moment()  # what is said just now is shown only while it is now

    def _say_whose(self, head: Header) -> None:
        """Name the candidate and the room; what is too long for its place ends in dots, and is whole under the pointer."""
        room = (
            self.width() - self.head_bar.sizeHint().width() - self._back.sizeHint().width() - self.look.px(3 * SPACE.l)
        )
        whose = head.candidate or translate("Session", "Interview")
        fit(self.title, whose, room)
        self.say_beneath(about(head))
        fit(self.subtitle, about(head), room)

    def _draw_moment(self) -> None:
        story, room = self._story, self._room()
        pulse = self._live.rooms.pulses.get(self._session_id)
        if story is None:
            return
        fresh = pulse is not None and self._head.stale_s is None and room is not None and not room.ended
        said = captions(story.facts, pulse.captions if pulse and fresh else {}, room.phase if room else "", self._over)
        self.panels.captions.show_captions(said)
        self.panels.speakers.show_floor(said.speaks if fresh else "")
        self.panels.speakers.show_levels(*((pulse.heard, pulse.said) if pulse and fresh else (None, None)))
        self.panels.interviewer.show_doing(doing(story.facts, mapping(room.raw.get("doing")) if room else {}))

    def _draw_time(self) -> None:
        story, room = self._story, self._room()
        if story is None:
            return
        until = story.ended
        if until is None and room is not None and not room.ended:
            until = self._server_now() - self._behind_s
        self.panels.timeline.show_timeline(timeline(story.facts, story.began, until))
        self.panels.fit_timeline()

    def _draw_signals(self) -> None:
        story, dispatch = self._story, self._dispatch()
        if story is not None and dispatch is not None:
            cards = signal_cards(story.facts, story.began)
            self.panels.signals.show_cards(cards, dispatch.orders, self._live.now_ns())
            self.panels.count_signals(len(cards))

    def _draw_acts(self) -> None:
        dispatch, room = self._dispatch(), self._room()
        if dispatch is None:
            return
        if room is not None:
            dispatch.hear(room)
        now_ns = self._live.now_ns()
        self.panels.acts.show_orders(dispatch.orders, now_ns)
        self.acts.show_orders([order for order in dispatch.orders if in_sight(order, now_ns)], now_ns)

    # --- what one does -------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._live.changed.connect(self._news)
        self._live.connection_changed.connect(self._connected)
        self.bar.wanted.connect(self._want)
        self.bar.cannot.connect(self._cannot)
        self.notices.wanted.connect(self._acting.want)
        for acts in (self.acts, self.panels.acts):
            acts.again.connect(self._acting.again)
            acts.away.connect(self._acting.away)
        self.panels.signals.chosen.connect(self._choose)
        self.panels.signals.noted.connect(self._note)
        self.panels.signals.earlier_wanted.connect(self._draw_signals)
        self.panels.timeline.chosen.connect(self._choose)

    def _bind(self) -> None:
        words = key_words()
        self.bind(*(Key(keys, words[place], self.bar.presser(place)) for place, keys in KEYS.items()))
        self.bind(
            Key("N", translate("Session", "Note on the chosen signal"), self._write_note),
            Key("J", translate("Session", "Next signal"), self._next_signal),
            Key("K", translate("Session", "Signal before"), self._signal_before),
            Key("V", translate("Session", "Follow the conversation"), self.panels.captions.follow),
            Key("Esc", translate("Session", "Back to the rooms"), self._leave),
        )

    def _want(self, act: str) -> None:
        match act:
            case "listen":
                self.listening.want()
            case "unlisten":
                self.listening.end()
            case _:
                self._acting.want(act)

    def _choose(self, seq: int | None) -> None:
        self.panels.timeline.select(seq)
        if self.panels.signals.selected != seq:
            self.panels.signals.select(seq)
        if seq is not None:
            self.panels.lead_to_signals()

    def _note(self, seq: int, words: str) -> None:
        self._acting.send("annotate", {"seq": seq, "note": words})

    def _write_note(self) -> None:
        self.panels.lead_to_signals()
        self.panels.signals.write()

    def _next_signal(self) -> None:
        self.panels.lead_to_signals()
        self.panels.signals.step(1)

    def _signal_before(self) -> None:
        self.panels.lead_to_signals()
        self.panels.signals.step(-1)

    def _cannot(self, why: str) -> None:
        self.desk.around.tell(why, kind="notice")

    def _leave(self) -> None:
        self.desk.around.go("board")

    def _room(self) -> Room | None:
        room = self._live.rooms.all.get(self._session_id)
        return room if room is not None or self._story is None else self._story.room

    def _current_head(self) -> Header:
        return self._head

    def _dispatch(self) -> Dispatch | None:
        return self._dispatches.get(self._session_id)

    def _server_now(self) -> float:
        return self._live.rooms.server_now(self._live.now_ns())
