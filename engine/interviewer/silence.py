"""When the candidate says nothing: encourage, rephrase, offer to skip, move on; in the end, ask whether anybody is there."""

from dataclasses import replace

from engine.interviewer.asking import ask_next
from engine.interviewer.closing import close_absent
from engine.interviewer.history import Exchange
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, joined, make_move, sentence

SILENT_QUESTIONS = 3  # wholly silent in a row: perhaps nobody is there, or nothing can be heard
CHECKS = 2  # how often it is asked whether anybody is there
DISTRESS_WAITS = 3
LADDER = ("silence.nudge", "silence.rephrase", "silence.offer_skip")


def meet_silence(scene: Scene) -> Move:
    """Return what to do after a while of silence."""
    history, rules = scene.history, [move.rule for move in scene.history.since_reply()]
    if _waiting_with_distressed(scene) and rules.count("distress.wait") < DISTRESS_WAITS:
        reason = "silence after distress: waits without asking anything"
        move = make_move(scene, MoveKind.NUDGE, sentence(scene, "distress.wait"), "distress.wait", reason)
        return _calling(move)
    if rules and rules[-1] == "silence.check":
        return _still_checking(scene, rules)
    if history.last is not None and history.last.rule in {"stop.confirm", "stop.unclear"}:
        words = joined(sentence(scene, "stop.withdrawn"), scene.prompt)
        reason = "silence after asking whether to end: nothing ends without a yes, so it goes on"
        return make_move(scene, MoveKind.REPEAT, words, "stop.withdrawn", reason, prompt=scene.prompt)
    step = _step(scene)
    if step < len(LADDER):
        return _rung(scene, LADDER[step])
    if _silent_questions(scene) >= SILENT_QUESTIONS:
        return _check(scene, f"{SILENT_QUESTIONS} questions in a row met with silence: asks a proctor to look in")
    return ask_next(
        scene, "silence after an encouragement, another wording and an offer to skip", after="asking.after_silence"
    )


def _rung(scene: Scene, rule: str) -> Move:
    if rule == "silence.nudge":
        return make_move(
            scene, MoveKind.NUDGE, sentence(scene, "silence.nudge"), rule, "silence: encourages, asks nothing new"
        )
    if rule == "silence.rephrase":
        question = scene.history.question
        # In the middle of a follow-up the seed question's other wording would lead back, so the follow-up is said again.
        on_probe = any(name.startswith("probe.") for name in scene.history.rules())
        words = scene.prompt if question is None or on_probe or not question.rephrased else question.rephrased
        lead = sentence(scene, "clarify.rephrased" if words != scene.prompt else "asking.again")
        reason = (
            "silence again: says the question in other words"
            if words != scene.prompt
            else "silence again: says it once more"
        )
        return make_move(scene, MoveKind.REPHRASE, joined(lead, words), rule, reason, prompt=words)
    return make_move(scene, MoveKind.OFFER_SKIP, sentence(scene, "silence.offer_skip"), rule, "silence: offers to skip")


def _step(scene: Scene) -> int:
    """Return how far up the ladder we are for the open question since the candidate last spoke.

    Read from the moves; `silences` counts too where the conversation met silence without asking a mind.
    """
    since = scene.history.since_reply()
    question = scene.history.question
    here = [move for move in since if question is not None and move.question_id == question.id]
    climbed = sum(1 for move in here if move.rule in LADDER)
    met = sum(1 for move in since if move.rule.startswith("silence.") or move.rule.startswith("ask."))
    unseen = max(0, scene.situation.silences - 1 - met)
    return min(len(LADDER), climbed + unseen)


def _silent_questions(scene: Scene) -> int:
    """Return how many questions in a row, up to the open one, met with no word at all."""
    silent: dict[str, bool] = {}
    for exchange in scene.history.exchanges:
        if exchange.move.question_id is not None:
            silent[exchange.move.question_id] = silent.get(exchange.move.question_id, True) and not exchange.replies
    count = 0
    for question_id in reversed(scene.history.asked):
        if not silent.get(question_id, True):
            break
        count += 1
    return count


def _check(scene: Scene, reason: str) -> Move:
    return _calling(make_move(scene, MoveKind.NUDGE, sentence(scene, "silence.check"), "silence.check", reason))


def _still_checking(scene: Scene, rules: list[str]) -> Move:
    if rules.count("silence.check") < CHECKS:
        return _check(scene, "still no answer: says once more that a proctor was asked")
    return close_absent(scene)


def _waiting_with_distressed(scene: Scene) -> bool:
    newest: Exchange | None = scene.history.exchanges[-1] if scene.history.exchanges else None
    return newest is not None and newest.move.rule.startswith("distress.")


def _calling(move: Move) -> Move:
    return replace(move, calls_proctor=True)
