"""What was written about an interview, by whom or what; which engines it ran on; and what the participant and proctors added."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.admin.results.reading import Result
from app.admin.results.wording import engine, engine_part, evaluator, number
from app.desk.moments import day_and_time, duration
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.bullet_list import BulletList
from app.widgets.fact_list import Fact, FactList
from app.widgets.labels import label

UNCALIBRATED = "uncalibrated"
_PARTS = ("vad", "turn_end", "stt", "interviewer", "tts", "evaluator")
_HASH_SHOWN = 12


class FeedbackPanel(QScrollArea):
    """Feedback, calibration, engines, comments."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("feedbackPanel")
        self.author = label("quiet", "feedbackAuthor")
        self.text = label("body", "feedbackText")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.calibration = FactList(look, "calibrationFacts")
        self.session = FactList(look, "sessionFacts")
        self.engines = FactList(look, "engineFacts")
        self.comments = BulletList(look, "candidateComments")
        self.proctoring = BulletList(look, "proctorActions")
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, look.px(SPACE.s), look.px(SPACE.s), look.px(SPACE.s))
        column.setSpacing(look.px(SPACE.s))
        self._headings = []
        sections: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (translate("Result", "Feedback"), (self.author, self.text)),
            (translate("Result", "Calibration"), (self.calibration,)),
            (translate("Result", "Session"), (self.session,)),
            (translate("Result", "Engines"), (self.engines,)),
            (translate("Result", "What the participant added"), (self.comments,)),
            (translate("Result", "What proctors did"), (self.proctoring,)),
        )
        for words, parts in sections:
            heading = label("heading")
            heading.setText(words)
            self._headings.append(heading)
            column.addWidget(heading)
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        self.setWidget(whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_result(self, result: Result) -> None:
        """Show a session's."""
        card = result.card
        self.author.setText(
            translate("Result", "Written by {author}").format(author=evaluator(card.evaluator))
            if card.feedback
            else translate("Result", "No feedback was written.")
        )
        self.text.setText(card.feedback)
        self.text.setVisible(bool(card.feedback))
        self.calibration.set_facts([_calibration(result)])
        self.session.set_facts(_session(result))
        self.engines.set_facts([_engine(result, part) for part in _PARTS if result.engines.get(part)])
        self.comments.set_items([f"{day_and_time(at)}: {text}" for at, text in result.comments])
        self.proctoring.set_items(result.actions)
        for heading, shown in zip(
            self._headings,
            (True, bool(card.calibration), True, bool(result.engines), bool(result.comments), bool(result.actions)),
            strict=True,
        ):
            heading.setVisible(shown)
        self.calibration.setVisible(bool(card.calibration))


def _session(result: Result) -> list[Fact]:
    evidence = result.evidence
    lines = [
        (translate("Result", "Scheduled"), day_and_time(result.scheduled_at)),
        (translate("Result", "Started"), day_and_time(result.started_at)),
        (translate("Result", "Ended"), day_and_time(result.ended_at)),
        (translate("Result", "Lasted"), duration(result.duration_s)),
        (translate("Result", "Attempt"), str(result.attempt)),
        (translate("Result", "Kiosk"), evidence.device or "–"),
        (translate("Result", "Details of the end"), result.end_detail),
        (translate("Result", "Number"), result.id),
    ]
    if evidence.clock_offset_ms:
        said = translate("Result", "{offset} ms from the server's").format(offset=evidence.clock_offset_ms)
        lines.insert(-1, (translate("Result", "The kiosk's clock"), said))
    return [Fact(name, value, role="body") for name, value in lines if value]


def _calibration(result: Result) -> Fact:
    card = result.card
    if card.calibration in ("", UNCALIBRATED):
        return Fact(
            translate("Result", "Card"),
            translate("Result", "uncalibrated"),
            translate(
                "Result",
                "Nobody has compared this evaluator with people's scores on this rubric yet. Read the scores as a first opinion.",
            ),
        )
    raw = ""
    if card.raw_score is not None:
        raw = translate("Result", "The evaluator's own score was {score} before the card mapped it.").format(
            score=number(card.raw_score)
        )
    return Fact(translate("Result", "Card"), card.calibration, raw)


def _engine(result: Result, part: str) -> Fact:
    said = result.engines[part]
    digest = str(said.get("model_sha256") or "")
    return Fact(
        engine_part(part),
        evaluator(said) if part == "evaluator" else engine(said),
        translate("Result", "model {hash}").format(hash=digest[:_HASH_SHOWN]) if digest else "",
        role="body",
    )
