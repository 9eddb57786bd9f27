"""Seeing to the person before anything is asked: who can't be heard, isn't well, is in danger, or wants somebody."""

from dataclasses import replace

from engine.interview.turns import Mode
from engine.interviewer.asking import ask_next
from engine.interviewer.intents import Reading
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, make_move, sentence

INAUDIBLE_TRIES = 2


def meet_nothing(scene: Scene, _: Reading) -> Move:
    """Ask to say it again, then to type it; after that leave the question."""
    rules = scene.history.rules()
    tries = sum(1 for rule in rules if rule.startswith("inaudible."))
    if tries >= INAUDIBLE_TRIES:
        return ask_next(
            scene, "nothing could be made out, although asked to say it again and to type", after="asking.after_silence"
        )
    key = "inaudible.type" if tries else "inaudible.again"
    if _typed(scene):
        key = "inaudible.typed" if sentence(scene, "inaudible.typed") else "inaudible.again"
    kind = MoveKind.NUDGE
    return make_move(scene, kind, sentence(scene, key), key, "no words could be made out: asks to say it again")


def _typed(scene: Scene) -> bool:
    return scene.reply_turn is not None and scene.reply_turn.mode is Mode.TYPED


def meet_danger(scene: Scene, _: Reading) -> Move:
    """Stop asking and call a person."""
    reason = "the candidate may be in danger: stops asking and calls a person"
    move = make_move(scene, MoveKind.NUDGE, sentence(scene, "distress.danger"), "distress.danger", reason)
    return replace(move, calls_proctor=True)


def meet_distress(scene: Scene, _: Reading) -> Move:
    """Pause, offer to stop, call a person."""
    reason = "the candidate isn't well: pauses, offers to stop, calls a person"
    move = make_move(scene, MoveKind.NUDGE, sentence(scene, "distress.pause"), "distress.pause", reason)
    return replace(move, calls_proctor=True)


def fetch_person(scene: Scene, _: Reading) -> Move:
    """Call a proctor."""
    reason = "the candidate wants a person, a break or an accommodation: calls a proctor"
    move = make_move(scene, MoveKind.ANSWER, sentence(scene, "person.called"), "person", reason)
    return replace(move, calls_proctor=True)


def wait_with(scene: Scene) -> Move:
    """Stay with somebody in distress who isn't ready, or of whom only a sound was heard."""
    reason = "the candidate in distress wants a moment, or only a sound was heard: waits, asks nothing"
    return make_move(scene, MoveKind.NUDGE, sentence(scene, "distress.wait"), "distress.wait", reason)
