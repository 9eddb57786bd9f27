"""Saying the open question again: as it was, then in other words, then with the ways out; never without end."""

from dataclasses import replace

from engine.interview.templates import QuestionKind
from engine.interviewer.asking import ask_next
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, joined, make_move, sentence

AS_IT_WAS = 2  # times; then once in other words
TIMES = 4  # after which the ways out are named
RULES = ("repeat", "repeat.rephrased", "repeat.pace", "repeat.volume", "repeat.enough")


def repeat_button(scene: Scene) -> Move:
    """Answer the button, which is also how the question comes back after a pause: so it always says the question."""
    return _repeated(scene, "the question is wanted again")


def repeat_asked(scene: Scene) -> Move:
    """Answer somebody who asked aloud to hear it again; who has been told the ways out and still can't follow gets a person."""
    if "repeat.enough" in _made(scene):
        reason = f"asked more than {TIMES + 1} times to hear the question again: calls a proctor and goes on"
        return replace(ask_next(scene, reason, after="asking.after_repeats"), calls_proctor=True)
    return _repeated(scene, "the candidate asked to hear the question again")


def repeat_plainly(scene: Scene, about: str) -> Move:
    """Say that the interviewer can't change its `about` ("pace", "volume") but a proctor can help, and ask again."""
    if len(_made(scene)) >= TIMES:
        return repeat_asked(scene)
    text = joined(sentence(scene, f"repeat.{about}"), scene.prompt)
    reason = f"the candidate can't follow because of the {about}: says who can help and asks again"
    return make_move(scene, MoveKind.REPEAT, text, f"repeat.{about}", reason, prompt=scene.prompt)


def in_other_words(scene: Scene) -> tuple[str, str]:
    """Return a lead and the question in other words; where there are none, what kind of answer is wanted and the question as it was."""
    question = scene.history.question
    # In the middle of a follow-up the seed question's other wording would lead back.
    on_probe = any(name.startswith("probe.") for name in scene.history.rules())
    if question is not None and question.rephrased and not on_probe and scene.prompt != question.rephrased:
        return sentence(scene, "clarify.rephrased"), question.rephrased
    shape = QuestionKind.SHORT if scene.kind is QuestionKind.YES_NO else scene.kind
    return sentence(scene, f"clarify.{shape.value}"), scene.prompt


def _repeated(scene: Scene, reason: str) -> Move:
    made = _made(scene)
    if len(made) >= TIMES:
        text = joined(sentence(scene, "repeat.enough"), scene.prompt)
        reason = f"{reason}, {TIMES} times already: offers to skip, and a proctor's help"
        return make_move(scene, MoveKind.REPEAT, text, "repeat.enough", reason, prompt=scene.prompt)
    if len(made) >= AS_IT_WAS and "repeat.rephrased" not in made:
        lead, words = in_other_words(scene)
        reason = f"{reason}, {AS_IT_WAS} times already: says it in other words"
        return make_move(scene, MoveKind.REPEAT, joined(lead, words), "repeat.rephrased", reason, prompt=words)
    text = joined(sentence(scene, "repeat.lead"), scene.prompt)
    return make_move(scene, MoveKind.REPEAT, text, "repeat", reason, prompt=scene.prompt)


def _made(scene: Scene) -> tuple[str, ...]:
    """Return the rules of the repeats made since the open question, or the newest follow-up to it, was asked."""
    made: list[str] = []
    for rule in reversed(scene.history.rules()):
        if rule.startswith("probe."):
            break
        if rule in RULES:
            made.append(rule)
    return tuple(made)
