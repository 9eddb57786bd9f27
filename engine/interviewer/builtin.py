"""The built-in mind: leads an interview by rules alone, without a model; the same situation always gives the same move."""

from dataclasses import replace

from engine.interviewer.closing import close_again, close_time_up
from engine.interviewer.coverage import coverage_document, coverage_of
from engine.interviewer.history import read_history
from engine.interviewer.language import Language, load_language
from engine.interviewer.opening import open_interview
from engine.interviewer.port import Move, MoveKind, Situation, Trigger
from engine.interviewer.repeating import repeat_button
from engine.interviewer.replies import respond
from engine.interviewer.silence import meet_silence
from engine.interviewer.wording import Scene, make_move

NAME, VERSION = "built-in", "3"
ANSWERED = frozenset({Trigger.ANSWER, Trigger.INTERRUPTION})


class BuiltInInterviewer:
    """An `Interviewer` that needs nothing but its language data, read once when it is made.

    Raises `EngineError` on making where it doesn't speak the language.
    """

    def __init__(self, language: str) -> None:
        self._language = load_language(language)

    async def next_move(self, situation: Situation) -> Move:
        """Return what to say next; fast enough (a few milliseconds) to be called on the reply path."""
        return decide(situation, self._language)


def decide(situation: Situation, language: Language | None = None) -> Move:
    """Return the move that the rules give for `situation`; `language` defaults to the situation's own.

    Its reason is a sentence; after an answer, and where it closes, it carries the map it was chosen by.
    """
    spoken = language or load_language(situation.language)
    move = _chosen(Scene(situation, spoken, read_history(situation)))
    noted = situation.trigger in ANSWERED or move.closes
    document = coverage_document(coverage_of(situation, spoken)) if noted else []
    notes = tuple(note.as_json() for note in situation.noted) if noted else ()
    return replace(move, reason=f"{move.reason[:1].upper()}{move.reason[1:]}.", coverage=tuple(document), notes=notes)


def _chosen(scene: Scene) -> Move:
    situation = scene.situation
    if scene.history.last is not None and scene.history.last.closes:
        return close_again(scene)
    if situation.trigger is Trigger.TIME_UP:
        return close_time_up(scene)
    if situation.trigger is Trigger.OPENING or not scene.history.exchanges:
        return open_interview(scene)
    if situation.trigger is Trigger.SILENCE:
        return meet_silence(scene)
    if situation.trigger is Trigger.REPEAT_WANTED:
        return _repeat(scene)
    return respond(scene)


def _repeat(scene: Scene) -> Move:
    last = scene.history.last
    if last is not None and last.kind is MoveKind.CONFIRM_STOP:
        return make_move(scene, last.kind, last.text, last.rule, "the candidate asked to hear it again")
    return repeat_button(scene)
