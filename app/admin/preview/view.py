"""The preview in the template's place: a talk at the left, typed or spoken; what is known and how it would be scored at the right."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.admin.preview.hearing import Hearing
from app.admin.preview.lines import score_of, talk_lines
from app.admin.preview.score_panel import ScorePanel
from app.admin.preview.spoken import SpokenTalk
from app.admin.preview.talk_view import TalkView
from app.admin.preview.typed import TypedTalk, stages_to_try
from app.admin.preview.voices import Voices
from app.admin.templates.controls import AreaControl, ChoiceControl
from app.admin.templates.document import Document
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.desk.errors import DeskError
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label
from app.widgets.level_meter import LevelMeter
from engine.errors import EngineError, TemplateInvalid
from engine.interview.templates import EvaluationStage, EvaluationTemplate
from engine.templates import from_document

LONGEST_ANSWER = 4_000


class PreviewView(QWidget):
    """`arrive` shows it, `rest` ends what runs, `begin_anew` forgets all. `draft` gives the template as it stands, unsaved."""

    def __init__(self, desk: Desk, errands: Errands, voices: Voices | None, draft: Callable[[], Document]) -> None:
        super().__init__()
        self.setObjectName("previewView")
        self._desk, self._errands, self._voices, self._draft = desk, errands, voices, draft
        self._look = desk.look
        self._talk: TypedTalk | SpokenTalk | None = None
        self._tried: Document | None = None
        self._speaking: asyncio.Task[None] | None = None
        self._asking: asyncio.Task[None] | None = None
        self._hearing = Hearing(self)
        self._hearing.moved.connect(self._heard)
        self._hearing.said.connect(self._said)
        self._meter = LevelMeter(self._look, "previewLevel")
        self._hearing.levelled.connect(self._levelled)
        self._banner = Banner(self._look, "previewMessage")
        self._stage = ChoiceControl(())
        self._stage.setObjectName("previewStage")
        self._stage.setAccessibleName(translate("Preview", "Stage to try"))
        self._lines = TalkView(self._look)
        self._answer = AreaControl(self._look, lines=2, most=6, placeholder=translate("Preview", "Your answer"))
        self._answer.setObjectName("previewAnswer")
        self._answer.setAccessibleName(translate("Preview", "Your answer; Ctrl+Enter sends it"))
        self._score = ScorePanel(self._look)
        self._buttons: dict[str, ActionButton] = {}
        self._lay_out()
        self._answer.installEventFilter(_Enter(self._answer, self._send))
        self._show_state()

    # --- coming and going ----------------------------------------------------------------------------------------------------

    def arrive(self) -> None:
        """Be shown: offer the stages, and say where the draft can't be tried."""
        template = self._template()
        if template is not None:
            self._stage.offer([(stage.id, stage.stage_name) for stage in stages_to_try(template)])
            if self._stage.currentIndex() < 0:
                self._stage.setCurrentIndex(0)
        self._show_state()
        if self._talk is not None and self._tried != self._draft():
            self._banner.say(
                "notice",
                translate("Preview", "The draft has changed since"),
                translate("Preview", "This talk is still about what it was. Begin again to try what it is now."),
            )
        (self._answer if self._answer.isEnabled() else self._buttons["begin"]).setFocus()

    def rest(self) -> None:
        """End what runs."""
        for task in (self._speaking, self._asking):
            if task is not None:
                task.cancel()

    async def ended(self) -> None:
        """Return once nothing runs any more."""
        tasks = [task for task in (self._speaking, self._asking) if task is not None]
        await asyncio.gather(*tasks, return_exceptions=True)

    def begin_anew(self) -> None:
        """Forget the talk: nothing of it was kept anywhere else."""
        self.rest()
        self._talk = self._tried = None
        self._lines.show_lines(())
        self._score.clear()
        self._show_state()

    # --- typing --------------------------------------------------------------------------------------------------------------

    def _begin_typing(self) -> None:
        self._ask(self._begun_typing())

    async def _begun_typing(self) -> None:
        template = self._template()
        stage = self._chosen(template)
        if template is None or stage is None:
            return
        self.begin_anew_quietly()
        self._talk = talk = TypedTalk(template, stage)
        self._tried = self._draft()
        await talk.begin()
        await self._shown(talk)
        self._answer.setFocus()

    def begin_anew_quietly(self) -> None:
        """Forget the talk that was, without ending the errand that asks for another."""
        if self._speaking is not None:
            self._speaking.cancel()
        self._talk = None
        self._banner.say("ok", "")
        self._lines.show_lines(())
        self._score.clear()

    def _send(self) -> None:
        text = self._answer.toPlainText().strip()[:LONGEST_ANSWER]
        if not text or self._talk is None or self._talk.over or self._busy():
            return
        self._answer.clear()
        if isinstance(self._talk, SpokenTalk):
            self._talk.type_answer(text)
        else:
            self._ask(self._answered(self._talk, text))

    def _be_silent(self) -> None:
        if isinstance(self._talk, TypedTalk) and not self._talk.over and not self._busy():
            self._ask(self._answered(self._talk, ""))

    async def _answered(self, talk: TypedTalk, text: str) -> None:
        if text:
            self._lines.show_lines((*talk_lines(talk.turns, talk.moves, talk.stage),), saying=text)
        await talk.answer(text)
        await self._shown(talk)

    async def _shown(self, talk: TypedTalk) -> None:
        self._lines.show_lines(talk_lines(talk.turns, talk.moves, talk.stage))
        self._score.show_coverage(await talk.coverage())
        self._show_state()

    # --- speaking ------------------------------------------------------------------------------------------------------------

    def _begin_speaking(self) -> None:
        if self._speaking is not None and not self._speaking.done():
            if isinstance(self._talk, SpokenTalk):
                self._talk.leave()
            self._speaking.cancel()
            return
        self._speaking = self._errands.run(self._spoken(), troubled=self._troubled)
        self._speaking.add_done_callback(self._done)
        self._show_state()

    async def _spoken(self) -> None:
        template = self._template()
        stage = self._chosen(template)
        if template is None or stage is None:
            return
        if self._voices is None:
            raise DeskError(
                translate("Preview", "This window was opened without a voice"),
                translate("Preview", "Typing works without one."),
            )
        self._talk = talk = SpokenTalk(template, stage, self._hearing, self._voices)
        self._tried = self._draft()
        self._lines.show_lines(())
        self._score.clear()
        self._banner.say(
            "accent",
            translate("Preview", "Getting ready to speak…"),
            translate("Preview", "Nothing of what is said is kept."),
            icon="microphone",
        )
        self._show_state()
        try:
            await talk.hold()
        except EngineError as exc:
            self._talk = None
            self._banner.say(
                "problem",
                exc.title,
                " ".join((exc.message, translate("Preview", "Typing works without it."))),
            )
            return
        self._banner.say("ok", translate("Preview", "The spoken preview has ended"), "")
        self._heard("ended")

    def _heard(self, phase: str) -> None:
        if isinstance(self._talk, SpokenTalk) and self._talk.talking:
            if phase != "ended":
                self._banner.say("accent", _phases().get(phase, ""), icon="microphone")
            self._lines.show_lines(talk_lines(self._talk.turns, self._talk.moves, self._talk.stage))
        self._show_state()

    def _said(self, speaker: str, text: str) -> None:
        if isinstance(self._talk, SpokenTalk) and text:
            lines = talk_lines(self._talk.turns, self._talk.moves, self._talk.stage)
            self._lines.show_lines(lines, saying=text, ours=speaker == "ai")

    def _levelled(self, heard: float, _said: float) -> None:
        self._meter.set_level(heard)

    # --- scoring -------------------------------------------------------------------------------------------------------------

    def _score_now(self) -> None:
        if self._talk is not None and not self._busy():
            self._ask(self._scored(self._talk))

    async def _scored(self, talk: TypedTalk | SpokenTalk) -> None:
        self._score.wait()
        if self._voices is not None:
            template = talk.template
            card = await self._voices.score(talk.stage, template.use_case, talk.turns, template.language)
        else:
            card = await talk.score()
        self._score.show_score(score_of(card))

    # --- what all of them share ----------------------------------------------------------------------------------------------

    def _template(self) -> EvaluationTemplate | None:
        """Return the draft as a template; None where it is none yet, which is said."""
        try:
            template = from_document(self._draft(), "the draft")
        except TemplateInvalid:
            self._banner.say(
                "problem",
                translate("Preview", "The draft can't be tried yet"),
                translate("Preview", "Something in it is wrong: F8 leads there."),
            )
            return None
        if not stages_to_try(template):
            self._banner.say(
                "notice",
                translate("Preview", "No interviewer asks anything in this template"),
                translate("Preview", "All of its stages are held by people."),
            )
            return None
        if self._talk is None:
            self._banner.say("ok", "")
        return template

    def _chosen(self, template: EvaluationTemplate | None) -> EvaluationStage | None:
        if template is None:
            return None
        stages = stages_to_try(template)
        return next((stage for stage in stages if stage.id == self._stage.currentData()), stages[0])

    def _ask(self, work: Coroutine[Any, Any, None]) -> None:
        self._asking = self._errands.run(self._guarded(work), instead_of="preview", troubled=self._troubled)
        self._asking.add_done_callback(self._done)
        self._show_state()

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except EngineError as exc:
            self._banner.say("problem", exc.title, exc.message)

    def _troubled(self, error: AppError) -> None:
        self._banner.say("problem", error.title, error.message)

    def _done(self, _task: object) -> None:
        QTimer.singleShot(0, self, self._show_state)

    def _busy(self) -> bool:
        return self._asking is not None and not self._asking.done()

    def _show_state(self) -> None:
        talk, busy = self._talk, self._busy()
        speaking = self._speaking is not None and not self._speaking.done()
        ongoing = talk is not None and not talk.over
        self._buttons["begin"].set_available(not busy and not speaking)
        self._buttons["begin"].set_words(
            translate("Preview", "Begin by typing") if talk is None else translate("Preview", "Begin again")
        )
        self._buttons["speak"].set_words(
            translate("Preview", "End speaking") if speaking else translate("Preview", "Begin by voice")
        )
        self._buttons["send"].set_available(ongoing and not busy)
        self._buttons["silent"].set_available(isinstance(talk, TypedTalk) and ongoing and not busy)
        self._buttons["score"].set_available(talk is not None and not busy and any(True for _ in talk.turns))
        self._answer.setEnabled(ongoing)
        self._meter.setVisible(speaking)
        self._lines.say_over(talk is not None and talk.over)

    def _lay_out(self) -> None:
        px = self._look.px
        top = QHBoxLayout()
        top.setSpacing(px(SPACE.s))
        top.addWidget(self._stage, 1)
        for name, do, kind in (
            ("begin", self._begin_typing, "primary"),
            ("speak", self._begin_speaking, "secondary"),
        ):
            top.addWidget(self._button(name, do, kind))
        below = QHBoxLayout()
        below.setSpacing(px(SPACE.s))
        below.addWidget(self._answer, 1)
        acts = QVBoxLayout()
        acts.setSpacing(0)
        acts.addWidget(self._button("send", self._send, "primary"))
        acts.addWidget(self._button("silent", self._be_silent, "quiet"))
        below.addLayout(acts)
        self._buttons["send"].set_words(translate("Preview", "Send"), description="Ctrl+Enter")
        self._buttons["silent"].set_words(translate("Preview", "Say nothing"))
        left = QVBoxLayout()
        left.setSpacing(px(SPACE.s))
        left.addLayout(top)
        left.addWidget(self._banner)
        left.addWidget(self._lines, 1)
        left.addWidget(self._meter)
        left.addLayout(below)
        note = label("hint")
        note.setText(
            translate("Preview", "The template as it is in the editor, saved or not. Nothing of a preview is kept.")
        )
        left.addWidget(note)
        right = QVBoxLayout()
        right.setSpacing(px(SPACE.s))
        right.addWidget(self._button("score", self._score_now, "secondary"))
        self._buttons["score"].set_words(translate("Preview", "Score it now"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._score)
        right.addWidget(scroll, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(SPACE.l))
        whole.addLayout(left, 3)
        whole.addLayout(right, 2)

    def _button(self, name: str, do: Callable[[], None], kind: str) -> ActionButton:
        button = ActionButton(self._look, f"{name}Preview", kind=kind)
        button.clicked.connect(do)
        self._buttons[name] = button
        return button


class _Enter(QObject):
    """Sends by Ctrl+Enter from a field that takes Enter for itself."""

    def __init__(self, field: QWidget, send: Callable[[], None]) -> None:
        super().__init__(field)
        self._send = send

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Ctrl+Enter."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._send()
                return True
        return super().eventFilter(watched, event)


def _phases() -> dict[str, str]:
    return {
        "interviewer_speaking": translate("Preview", "The interviewer is speaking"),
        "listening": translate("Preview", "Listening"),
        "candidate_speaking": translate("Preview", "You are speaking"),
        "thinking": translate("Preview", "Thinking"),
        "paused": translate("Preview", "Paused"),
    }
