"""Going on to the next question, or closing where there is none."""

from engine.interview.templates import Style
from engine.interviewer.closing import close_finished
from engine.interviewer.plan import Chosen, choose_question, seconds_left
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, joined, rotated, sentence


def ask_next(scene: Scene, why: str, *, after: str = "") -> Move:
    """Ask the next question, or close. `why` says why this one is left; `after` is the sentence to leave it with, else a neutral one."""
    situation = scene.situation
    left = seconds_left(situation.elapsed_s, situation.time_limit_s)
    style = situation.profile.interaction.style
    asked = scene.history.asked
    chosen = choose_question(situation.stage, asked, left, style, {} if style is Style.STRUCTURED else scene.depth_of())
    if chosen is None:
        remaining = any(question.id not in asked for question in situation.stage.questions)
        return close_finished(scene, everything_asked=not remaining)
    question = chosen.question
    lead = (
        sentence(scene, after)
        if after
        else joined(sentence(scene, "asking.ack"), sentence(scene, _onward(scene, chosen)))
    )
    return Move(
        kind=MoveKind.ASK,
        text=joined(lead, question.text),
        reason=f"{why}; {chosen.reason}",
        question_id=question.id,
        answer_kind=question.kind,
        rule="ask.first" if chosen.first else "ask.further",
        prompt=question.text,
    )


def _onward(scene: Scene, chosen: Chosen) -> str:
    open_question = scene.history.question
    if open_question is not None and open_question.dimension_id == chosen.question.dimension_id:
        return "asking.onward_same_topic"
    # Said once, at the first question that time has put forward.
    if chosen.pressed and not chosen.first:
        return "asking.onward_pressed"
    return "asking.onward"


def acknowledgement(scene: Scene) -> str:
    """Return a neutral acknowledgement or nothing, so that it isn't heard every time."""
    return next(iter(rotated(scene, "lead.none", list(scene.language.sentences["lead.none"]))), "")
