"""Judging a session by hand: once more beside the machine, without having seen what it made of it; or in its scorecard's place."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.admin.results.drafts import DraftShelf
from app.admin.results.history import second_scores_in
from app.admin.results.history_panel import second_score_card
from app.admin.results.judging import Judgement, asked_in, done, from_card, sent
from app.admin.results.opened import Opened, opened
from app.admin.results.pieces import RecordingLink
from app.admin.results.player import Player
from app.admin.results.player_bar import PlayerBar
from app.admin.results.reading import Result
from app.admin.results.scoring_form import ScoringForm
from app.admin.results.summary import beneath_title, name_page
from app.admin.results.transcript_column import TranscriptColumn
from app.admin.results.wording import way_seen
from app.desk.asking import confirmed
from app.desk.desk import Desk
from app.desk.errors import Refused
from app.desk.page import DeskPage, Key
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.labels import label

_KEPT_AFTER_MS = 800
_LONGEST_FEEDBACK = 4000
_FEEDBACK = ""
"""Where a draft keeps the feedback: no dimension has such an id."""


class ScoringPage(DeskPage):
    """The places `second` (blind, stands beside the scorecard) and `correct` (a new revision); what it is at is a session's id."""

    def __init__(self, desk: Desk, *, blind: bool, player: Player | None = None) -> None:
        title = translate("Second", "Second score") if blind else translate("Second", "Correct the scorecard")
        super().__init__(desk, "secondPage" if blind else "correctPage", title)
        self.blind = blind
        self._id = ""
        self._opened: Opened | None = None
        self._dirty = False
        self._keeper = QTimer(self)
        self._keeper.setSingleShot(True)
        self._keeper.setInterval(_KEPT_AFTER_MS)
        self._keeper.timeout.connect(self._keep)
        self.player = player or Player(desk.clock)
        self.transcript = TranscriptColumn(self.look)
        self.transcript.view.sought.connect(self.player.seek)
        self.player.moved.connect(self.transcript.view.show_at)
        self.form = ScoringForm(self.look)
        self.form.changed.connect(self._changed)
        self.form.quote_wanted.connect(self.quote_selected)
        self.feedback = QPlainTextEdit()
        self.feedback.setObjectName("feedbackField")
        self.feedback.setTabChangesFocus(True)
        self.feedback.setPlaceholderText(translate("Second", "Feedback: what went well, what to ask next"))
        self.feedback.setAccessibleName(translate("Second", "Feedback"))
        self.feedback.setFixedHeight(self.look.px(110))
        self.feedback.setVisible(not blind)
        self.feedback.textChanged.connect(self._changed)
        self.bar = PlayerBar(self.look, self.player)
        self.progress = label("strong", "scoringProgress", wrap=False)
        self.next = ActionButton(self.look, "nextDimension", icon="forward")
        self.next.set_words(translate("Second", "Next dimension"), key="Ctrl+Return")
        self.next.clicked.connect(self.form.next_dimension)
        self.submit = ActionButton(self.look, "submitScore", kind="primary", icon="send")
        self.submit.clicked.connect(self._submit)
        self._stack = QStackedWidget()
        self._after = QScrollArea()
        self._after.setWidgetResizable(True)
        self._lay_out()
        self._tell_progress()

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self, what: str) -> None:
        """Have a session judged."""
        if what and what != self._id:
            self._keep()
            self._id, self._opened = what, None
            self._show_waiting()
        if self._id:
            self.errands.run(self._open(self._id), instead_of="open", troubled=self._not_opened)

    def depart(self) -> None:
        """Fall silent; what was written is kept."""
        self._keep()
        self.player.unload()

    def remember(self) -> object:
        """Keep which session it was; the draft is kept anyway."""
        self._keep()
        return self._id

    def recall(self, remembered: object) -> None:
        """Go on with it."""
        self._id = str(remembered or "")

    def _show_waiting(self) -> None:
        self.player.unload()
        name_page(self.title, translate("Result", "Opening…"))
        self.say_beneath("")
        self.form.show_form((), {})
        for part in (self._stack, self.bar.widget):
            part.hide()
        self._tell_progress()

    def _not_opened(self, error: AppError) -> None:
        name_page(self.title, translate("Second", "This session can't be scored here"))
        self.trouble(error)

    async def _open(self, session_id: str) -> None:
        found = await opened(self.desk.server, session_id, blind=self.blind)
        self.well()
        self.show_opened(found)

    def show_opened(self, found: Opened) -> None:
        """Show the words and the rubric, and nothing else."""
        self._opened = found
        result = found.result
        name_page(self.title, self._title_of(result))
        for part in (self._stack, self.bar.widget):
            part.show()
        self.say_beneath(beneath_title(result))
        self._stack.setCurrentIndex(0)
        self.transcript.show_result(result)
        self.bar.waveform.show_turns(result.turns)
        self._keep()
        kept = self._drafts.find(self._id)
        draft = kept or ({} if self.blind else from_card(result.card))
        self.form.show_form(asked_in(found.rubric_said), draft)
        if not self.blind:
            written = kept[_FEEDBACK].reasoning if _FEEDBACK in kept else result.card.feedback
            self.feedback.setPlainText(written[:_LONGEST_FEEDBACK])
        self._dirty = False
        self._tell_progress()
        self._warn(found)
        length = max((turn.end_ms for turn in result.turns), default=0)
        if result.recorded and self.desk.account.may("recordings:read"):
            self.player.load(RecordingLink(self.desk.server, result.id, found.recording_url).fetch, length)
        else:
            self.player.load(None, length, translate("Player", "There is nothing to be heard of this session."))

    def _warn(self, found: Opened) -> None:
        if not self.blind:
            return
        seen = [way_seen(str(each)) for each in found.rubric_said.get("seen") or ()]
        if found.rubric_said.get("scored_by_you") is True:
            self.banner.say(
                "notice",
                translate("Second", "You have scored this session already"),
                translate("Second", "Each person scores it once; the result shows it beside the machine's."),
            )
        elif seen:
            self.banner.say(
                "notice",
                translate("Second", "Your score will not count as blind"),
                translate("Second", "You had opened {seen} of this session before.").format(seen=", ".join(seen)),
                puts_away=True,
            )

    # --- judging -------------------------------------------------------------------------------------------------------------

    @Slot()
    def quote_selected(self) -> None:
        """Quote what is selected in the transcript."""
        picked = self.transcript.view.picked()
        if picked is None:
            self.desk.around.tell(translate("Second", "Select some of the participant's words first"), kind="notice")
        elif not self.form.add_quote(picked.turn, picked.quote):
            self.desk.around.tell(
                translate("Second", "Only the participant's words are quoted, each once"), kind="notice"
            )

    @Slot()
    def _changed(self) -> None:
        self._dirty = True
        self._keeper.start()
        self._tell_progress()

    @Slot()
    def _keep(self) -> None:
        self._keeper.stop()
        if self._dirty and self._id:
            written = {} if self.blind else {_FEEDBACK: Judgement(reasoning=self.feedback.toPlainText())}
            self._drafts.keep(self._id, {**self.form.draft, **written})
            self._dirty = False

    @property
    def _drafts(self) -> DraftShelf:
        """What this person began in this place; another may have signed in since it was opened."""
        owner = f"{self.objectName()}\n{self.desk.server.url}\n{self.desk.account.id}"
        return DraftShelf(self.desk.preferences.path.parent / "drafts", owner)

    def _tell_progress(self) -> None:
        asked = asked_in(self._opened.rubric_said) if self._opened else ()
        ready = done(self.form.draft, asked)
        self.progress.setText(
            translate("Second", "Scored: {done} of {all}").format(done=ready, all=len(asked)) if asked else ""
        )
        told = self.blind or bool(self.feedback.toPlainText().strip())
        twice = self.blind and self._opened is not None and self._opened.rubric_said.get("scored_by_you") is True
        self.submit.set_words(
            translate("Second", "Give this score") if self.blind else translate("Second", "Issue this scorecard")
        )
        self.submit.set_available(bool(asked) and ready == len(asked) and told and not twice)

    @Slot()
    def _submit(self) -> None:
        if self.submit.available and self._opened is not None:
            self.errands.run(self._submitted(self._opened), instead_of="submit", troubled=self._refused)

    async def _submitted(self, found: Opened) -> None:
        if self.blind:
            message = translate(
                "Second", "It stands in the session's ledger for good. Then you see the machine's beside it."
            )
        else:
            message = translate(
                "Second", "It takes the place of the one before, which stays to be read. Whoever listens is told."
            )
        if not await confirmed(self.look, self.desk.around.window, self.submit.text(), message, self.submit.text()):
            return
        self.submit.set_available(False)
        session_id, drafts = self._id, self._drafts
        dimensions = sent(self.form.draft, asked_in(found.rubric_said))
        if self.blind:
            said = await self.desk.server.post(f"/sessions/{session_id}/second-scores", {"dimensions": dimensions})
            if self._done(session_id, drafts):
                self._show_after(said)
            return
        body = {
            "supersedes": found.result.card.revision,
            "dimensions": dimensions,
            "feedback": self.feedback.toPlainText().strip()[:_LONGEST_FEEDBACK],
        }
        await self.desk.server.post(f"/sessions/{session_id}/scorecards", body)
        shown = self._done(session_id, drafts)
        self.desk.around.tell(translate("Second", "The scorecard was corrected"))
        if shown:
            self.desk.around.go("result", session_id)

    def _done(self, session_id: str, drafts: DraftShelf) -> bool:
        """Let go of what was sent; return whether its session is the one that is shown still."""
        shown = self._id == session_id
        if shown:
            self._keeper.stop()
            self._dirty = False
        drafts.forget(session_id)
        return shown

    def _refused(self, error: AppError) -> None:
        self._tell_progress()
        if isinstance(error, Refused) and error.issues:
            self.banner.say("problem", error.title, error.issues[0].message, puts_away=True)
        else:
            self.trouble(error)

    def _show_after(self, said: dict[str, object]) -> None:
        (second,) = second_scores_in([said], self.desk.account.id)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(SPACE.m))
        heading = label("heading", "afterHeading")
        heading.setText(translate("Second", "Your score, and the machine's"))
        button = ActionButton(self.look, "openResult", kind="primary", icon="forward")
        button.set_words(translate("Second", "Open the whole result"))
        button.clicked.connect(self._go_to_result)
        column.addWidget(heading)
        column.addWidget(second_score_card(self.look, second, "myScore"))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._after.setWidget(whole)
        self._stack.setCurrentWidget(self._after)
        self.player.pause()
        self.submit.set_available(False)
        button.setFocus()

    @Slot()
    def _go_to_result(self) -> None:
        self.desk.around.go("result", self._id)

    def _title_of(self, result: Result) -> str:
        what = translate("Second", "Second score") if self.blind else translate("Second", "Correction")
        return f"{what}: {result.participant}" if result.participant else what

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space plays and pauses wherever no control takes it for its own."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.player.toggle()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head.addWidget(self.progress)
        self.head.addWidget(self.next)
        self.head.addWidget(self.submit)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(SPACE.s))
        column.addWidget(self.form, 1)
        column.addWidget(self.feedback)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(right)
        split.addWidget(self.transcript)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 52)
        split.setStretchFactor(1, 48)
        judging = QWidget()
        row = QHBoxLayout(judging)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self._stack.addWidget(judging)
        self._stack.addWidget(self._after)
        self.body.addWidget(self._stack, 1000)
        self.body.addWidget(self.bar.widget)
        self.body.addStretch(1)
        self.tell_of(Key("Space", translate("Result", "Play or pause"), self.player.toggle))
        self.bind(
            Key("Ctrl+K", translate("Second", "Quote the selected words"), self.quote_selected),
            Key("Ctrl+Return", translate("Second", "Next dimension"), self.form.next_dimension),
            Key("Ctrl+F", translate("Result", "Find in the transcript"), self.transcript.field.setFocus),
        )
