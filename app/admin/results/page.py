"""One session's result: score, words, sound and signals in step with one another, and what people did with it since."""

import asyncio
import uuid
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QTabWidget

from app.admin.results import history, integrity
from app.admin.results.beginning import begin_second_score
from app.admin.results.feedback_panel import FeedbackPanel
from app.admin.results.history_panel import HistoryPanel
from app.admin.results.manner import SPEEDS
from app.admin.results.opened import Opened, opened
from app.admin.results.pieces import RecordingLink
from app.admin.results.player import Player
from app.admin.results.player_bar import PlayerBar
from app.admin.results.reading import Cited, Result, turn_at
from app.admin.results.score_panel import ScorePanel
from app.admin.results.signal_panel import SignalPanel
from app.admin.results.signals import Note, Signals, with_note
from app.admin.results.summary import Summary, beneath_title, name_page
from app.admin.results.transcript_column import TranscriptColumn
from app.admin.results.words import heard_from, quoted_in
from app.desk.desk import Desk
from app.desk.page import DeskPage, Key
from app.errors import AppError
from app.i18n import translate
from app.widgets.action_button import ActionButton

_STEP_MS = 5000
_SIGNALS, _FEEDBACK, _HISTORY = 1, 2, 3


class ResultPage(DeskPage):
    """The place `result`; what it is at is a session's id."""

    def __init__(self, desk: Desk, player: Player | None = None) -> None:
        super().__init__(desk, "resultPage", translate("Result", "Result"))
        self._opened: Opened | None = None
        self._id = ""
        self._told: set[int] = set()
        self._cited = -1
        self._note_sent: tuple[tuple[str, int, str], str] | None = None
        self.player = player or Player(desk.clock)
        self.summary = Summary(self.look)
        self.summary.check_wanted.connect(self._check)
        self.score = ScorePanel(self.look)
        self.score.quoted.connect(self.show_quote)
        self.signals = SignalPanel(self.look, may_annotate=desk.account.may("signals:annotate"))
        self.signals.sought.connect(self.player.seek)
        self.signals.noted.connect(self._note)
        self.feedback = FeedbackPanel(self.look)
        self.history = HistoryPanel(self.look)
        self.history.gone.connect(self._go)
        self.history.agreement_wanted.connect(self._show_agreement)
        self.transcript = TranscriptColumn(self.look)
        self.transcript.view.sought.connect(self.player.seek)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("resultTabs")
        for panel, words in (
            (self.score, translate("Result", "Score")),
            (self.signals, translate("Result", "Signals")),
            (self.feedback, translate("Result", "Feedback")),
            (self.history, translate("Result", "History")),
        ):
            self.tabs.addTab(panel, words)
        self.tabs.currentChanged.connect(self._tell_tab)
        self.bar = PlayerBar(self.look, self.player)
        self.player.moved.connect(self._keep_in_step)
        self._lay_out()
        self._bind()

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:
        """Show a session."""
        if what and what != self._id:
            self._id = what
            self.tabs.setCurrentIndex(0)
            self._show_waiting()
        if self._id:
            self.errands.run(self._open(self._id), instead_of="open", troubled=self._not_opened)

    def depart(self) -> None:
        """Fall silent, and let the recording go."""
        self.player.unload()

    def remember(self) -> object:
        """Keep the session, the tab and the moment."""
        return self._id, self.tabs.currentIndex(), self.player.at_ms

    def recall(self, remembered: object) -> None:
        """Stand where the page before stood."""
        if isinstance(remembered, tuple):
            self._id, tab, _at = remembered
            self.tabs.setCurrentIndex(int(tab))

    async def _open(self, session_id: str) -> None:
        found = await opened(self.desk.server, session_id)
        self.well()
        self.show_opened(found)

    def show_opened(self, found: Opened) -> None:
        """Show what was fetched; only the tab that is open is filled."""
        self._opened = found
        result = found.result
        self._told, self._cited = set(), -1
        name_page(self.title, _name(result))
        self._show_content(shown=True)
        self.say_beneath(beneath_title(result))
        self.summary.show_result(result)
        self.score.show_rubric(found.rubric)
        self.score.show_result(result)
        self.transcript.show_result(result)
        self.bar.waveform.show_turns(result.turns)
        self._load_sound(found)
        self._tell_tab(self.tabs.currentIndex())
        scored = result.status == "completed" and not result.erased
        writes = self.desk.account.may("results:write")
        self._second.setVisible(scored and writes)
        self._correct.setVisible(scored and writes and bool(found.rubric_said))
        self._compare.setVisible(scored)
        if self.isVisible() and result.card.dimensions and not self.isAncestorOf(self.window().focusWidget()):
            self.score.chart.setFocus()

    def _load_sound(self, found: Opened) -> None:
        result, may = found.result, self.desk.account.may("recordings:read")
        length = max([turn.end_ms for turn in result.turns], default=round((result.duration_s or 0) * 1000))
        if result.recorded and may and not result.erased:
            link = RecordingLink(self.desk.server, result.id, found.recording_url)
            self.player.load(link.fetch, length)
            return
        if not result.recorded:
            why = translate("Player", "This session has no recording.")
        elif result.erased:
            why = translate("Player", "The recording was erased.")
        else:
            why = translate("Player", "Your account may read results, but not listen to recordings.")
        self.player.load(None, length if result.turns else 0, why)

    def _show_waiting(self) -> None:
        """Show nothing of the session before: what is another's must not stand under this one's name."""
        self._opened = None
        self.signals.forget()
        self.player.unload()
        name_page(self.title, translate("Result", "Opening…"))
        self.say_beneath("")
        self._show_content(shown=False)

    def _show_content(self, *, shown: bool) -> None:
        for part in (self.summary, self._split, self.bar.widget):
            part.setVisible(shown)
        if not shown:
            for button in (self._compare, self._correct, self._second):
                button.hide()

    def _not_opened(self, error: AppError) -> None:
        name_page(self.title, translate("Result", "This result can't be shown"))
        self.trouble(error)

    # --- in step -------------------------------------------------------------------------------------------------------------

    @Slot(object)
    def show_quote(self, cited: Cited) -> None:
        """Show a citation's words in the transcript, and play it."""
        if self._opened is None:
            return
        result = self._opened.result
        turn = result.turn(cited.turn_id)
        span = quoted_in(turn, cited.quote) if turn else None
        heard = (cited.start_ms, cited.end_ms)
        if turn is not None and heard[1] <= heard[0]:
            heard = heard_from(turn, span) if span else (turn.start_ms, turn.end_ms)
        self.player.hear(*heard)
        self.transcript.mark_quote(cited.turn_id, span)
        self.bar.waveform.mark(heard)

    @Slot(int)
    def _keep_in_step(self, at_ms: int) -> None:
        self.transcript.view.show_at(at_ms)
        self.signals.show_at(at_ms)

    def _step_quote(self, step: int) -> None:
        found = self.score.quotes
        if found:
            self._cited = (self._cited + step) % len(found)
            found[self._cited].setFocus()
            self.show_quote(found[self._cited].cited)

    def _step_turn(self, step: int) -> None:
        turns = self._opened.result.turns if self._opened else ()
        if turns:
            place = min(max(0, turn_at(turns, self.player.at_ms) + step), len(turns) - 1)
            self.player.seek(turns[place].start_ms)

    def _step_speed(self, step: int) -> None:
        place = SPEEDS.index(self.player.manner.speed) + step
        if 0 <= place < len(SPEEDS):
            self.player.set_speed(SPEEDS[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space plays and pauses wherever no control takes it for its own."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.player.toggle()
            return
        super().keyPressEvent(event)

    # --- what is looked up when it is wanted -----------------------------------------------------------------------------------

    @Slot(int)
    def _tell_tab(self, tab: int) -> None:
        if self._opened is None or tab in self._told:
            return
        self._told.add(tab)
        if tab == _SIGNALS:
            self._show_signals(self._opened.signals)
        elif tab == _FEEDBACK:
            self.feedback.show_result(self._opened.result)
        elif tab == _HISTORY:
            self.errands.run(self._tell_history(self._opened.result), instead_of="history")

    def _show_signals(self, signals: Signals) -> None:
        self.signals.show_signals(signals, self.player.length_ms or 1)

    async def _tell_history(self, result: Result) -> None:
        server = self.desk.server
        self.history.say_waiting()
        attempts, revisions, seconds = await asyncio.gather(
            server.get("/sessions", {"participant_id": result.participant_id, "limit": 50}),
            server.get(f"/sessions/{result.id}/scorecards"),
            server.get(f"/sessions/{result.id}/second-scores"),
        )
        if result.id != self._id:
            return
        self.history.show_history(
            history.attempts_in(attempts["data"], result.id),
            history.revisions_in(revisions["data"]),
            history.second_scores_in(seconds["data"], self.desk.account.id),
        )

    @Slot()
    def _check(self) -> None:
        if self._id:
            self.summary.say_evidence(translate("Result", "Checking…"))
            self.errands.run(self._checked(self._id), instead_of="check", troubled=self._check_failed)

    async def _checked(self, session_id: str) -> None:
        kind, title, sentence = integrity.in_words(await integrity.check(self.desk.server, session_id))
        if session_id != self._id:
            return  # what holds of one session must not be said under another's name
        self.summary.say_evidence(title)
        self.banner.say(kind, title, sentence, puts_away=True)

    def _check_failed(self, error: AppError) -> None:
        self.summary.say_evidence(translate("Result", "Not checked"))
        self.trouble(error)

    @Slot(int, str)
    def _note(self, seq: int, text: str) -> None:
        self.errands.run(self._noted(self._id, seq, text), troubled=self._note_refused)

    async def _noted(self, session_id: str, seq: int, text: str) -> None:
        about = (session_id, seq, text)
        # The same note sent again, after an answer that never came, goes under the same key: it is written down once.
        if self._note_sent is None or self._note_sent[0] != about:
            self._note_sent = (about, uuid.uuid4().hex)
        path, key = f"/sessions/{session_id}/annotations", self._note_sent[1]
        said = await self.desk.server.post(path, {"seq": seq, "note": text}, key=key)
        self._note_sent = None
        if session_id != self._id:
            return
        self.signals.note_taken()
        if self._opened is None:
            return
        note = Note(str(said.get("by", "")), self.desk.clock.utc(), str(said.get("note", text)))
        signals = with_note(self._opened.signals, seq, note)
        self._opened = Opened(
            self._opened.result, signals, self._opened.rubric, self._opened.rubric_said, self._opened.recording_url
        )
        self._show_signals(signals)
        if said.get("state") == "waiting":
            self.desk.around.tell(
                translate("Result", "The note waits until the kiosk has handed the session over"), kind="notice"
            )
        else:
            self.desk.around.tell(translate("Result", "The note stands in the session's ledger"))

    def _note_refused(self, error: AppError) -> None:
        self.signals.note_refused()
        self.trouble(error)

    @Slot()
    def _show_agreement(self) -> None:
        if self._opened is not None:
            self.desk.around.go("agreement", self._opened.result.template_id)

    @Slot(str)
    def _go(self, session_id: str) -> None:
        self.desk.around.go("result", session_id)

    @Slot()
    def _score_again(self) -> None:
        self.errands.run(begin_second_score(self.desk, self._id, score_in_sight=False), instead_of="score")

    @Slot()
    def _correct_card(self) -> None:
        self.desk.around.go("correct", self._id)

    @Slot()
    def _compare_with(self) -> None:
        self.desk.around.go("compare", self._id)

    # --- furniture -----------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._compare = ActionButton(self.look, "compareButton", icon="compare")
        self._compare.set_words(translate("Result", "Compare"))
        self._compare.clicked.connect(self._compare_with)
        self._correct = ActionButton(self.look, "correctButton", icon="edit")
        self._correct.set_words(translate("Result", "Correct the scorecard"))
        self._correct.clicked.connect(self._correct_card)
        self._second = ActionButton(self.look, "secondButton", icon="people")
        self._second.set_words(translate("Result", "Second score…"))
        self._second.clicked.connect(self._score_again)
        for button in (self._compare, self._correct, self._second):
            button.hide()
            self.head.addWidget(button)
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("resultSplit")
        split.addWidget(self.tabs)
        split.addWidget(self.transcript)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 55)
        split.setStretchFactor(1, 45)
        self.body.addWidget(self.summary)
        self.body.addWidget(split, 1000)
        self.body.addWidget(self.bar.widget)
        self.body.addStretch(1)

    def _bind(self) -> None:
        player = self.player
        self.tell_of(Key("Space", translate("Result", "Play or pause"), player.toggle))
        self.bind(
            Key("Ctrl+Left", translate("Result", "Back by five seconds"), _Calls(self._leap, -_STEP_MS)),
            Key("Ctrl+Right", translate("Result", "On by five seconds"), _Calls(self._leap, _STEP_MS)),
            Key("Ctrl+Up", translate("Result", "The turn before"), _Calls(self._step_turn, -1)),
            Key("Ctrl+Down", translate("Result", "The next turn"), _Calls(self._step_turn, 1)),
            Key("Ctrl+,", translate("Result", "Slower"), _Calls(self._step_speed, -1)),
            Key("Ctrl+.", translate("Result", "Faster"), _Calls(self._step_speed, 1)),
            Key("F3", translate("Result", "Play the next quote"), _Calls(self._step_quote, 1)),
            Key("Shift+F3", translate("Result", "Play the quote before"), _Calls(self._step_quote, -1)),
            Key("Ctrl+F", translate("Result", "Find in the transcript"), self.transcript.field.setFocus),
        )
        for number in range(self.tabs.count()):
            self.bind(Key(f"Ctrl+{number + 1}", self.tabs.tabText(number), _Calls(self.tabs.setCurrentIndex, number)))

    def _leap(self, by_ms: int) -> None:
        self.player.seek(self.player.at_ms + by_ms)


class _Calls:
    """A key, pressed: something with a number."""

    def __init__(self, do: Callable[[int], object], number: int) -> None:
        self._do, self._number = do, number

    def __call__(self) -> None:
        self._do(self._number)


def _name(result: Result) -> str:
    if result.participant:
        return result.participant
    return translate("Result", "An erased session") if result.erased else translate("Result", "Nobody's name is known")
