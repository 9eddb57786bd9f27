"""Whether to follow up and after what: what doesn't go together, what the answer lacks, something smaller, one step deeper.

One thing at a time, each at most once a question; only while time and the profile's depth allow.
"""

from dataclasses import replace

from engine.interview.templates import FURTHER, SMALLER, Difficulty, Question, QuestionKind
from engine.interview.turns import Turn
from engine.interviewer.contradictions import RULE as CONTRADICTION
from engine.interviewer.coverage import contradictions_on
from engine.interviewer.evidence import Evidence, read_evidence
from engine.interviewer.follow_up import follow_ups, is_personal, questions_put
from engine.interviewer.guard import faults_in
from engine.interviewer.history import answers_to, reading_of
from engine.interviewer.intents import Intent, wants_to_end
from engine.interviewer.lacks import CURT, ENOUGH_WORDS, VAGUE, Lack, lacks_of
from engine.interviewer.plan import PROBES, may_go_deeper, may_probe, seconds_left
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, clock, joined, make_move, sentence

WHAT_LACKS = {
    Lack.EXAMPLE: "names no particular occasion",
    Lack.OWN_PART: "doesn't show the candidate's own part",
    Lack.RESULT: "doesn't say what came of it",
    Lack.HEDGED: "is hedged",
    Lack.SHORT: "is short for this kind of question",
    Lack.REASONING: "gives no reasons",
    Lack.REFLECTION: "doesn't look back on it",
}
TELLING = frozenset({QuestionKind.STORY, QuestionKind.EXPLANATION, QuestionKind.OPINION})
EASES = frozenset({Difficulty.EASY, Difficulty.ADAPTIVE})
NO_WORDS = 10  # no plain "no" is longer
DENIALS = frozenset({Intent.UNKNOWN, Intent.INEXPERIENCED})


def probe(scene: Scene) -> Move | None:
    """Return a follow-up to the answer to the open question, None where none is due or none is allowed."""
    question = scene.history.question
    if question is None or not _allowed(scene):
        return None
    evidence = _evidence(scene)
    lacks = remaining_lacks(scene, evidence, question)
    move = _which_was_it(scene, question) or (
        easier(scene, "the answer is very short") if _thin(scene, evidence) else None
    )
    for lack in () if move else lacks:
        vague = "vague" if lack in VAGUE else "to be deepened"
        move = move or next(follow_ups(scene, question, lack.value, f"the answer {WHAT_LACKS[lack]} ({vague})"), None)
    if move is not None:
        return move
    turn = scene.reply_turn
    if lacks and turn is not None and is_personal(turn, scene) and "redirect.personal" not in scene.history.rules():
        return _back_to_work(scene)
    return None if lacks else _deeper(scene, question)


def easier(scene: Scene, why: str) -> Move | None:
    """Return a smaller version of the open question, once, for an interviewer whose difficulty is easy or adaptive."""
    question = scene.history.question
    if question is None or not eases(scene) or f"probe.{SMALLER}" in scene.history.rules() or not _allowed(scene):
        return None
    difficulty = scene.situation.profile.interaction.difficulty.value
    why = f"goes easier: {why}, and the difficulty is {difficulty}, so it asks for a smaller piece of the same question"
    return next(follow_ups(scene, question, SMALLER, why, lead=sentence(scene, "lead.easier")), None)


def eases(scene: Scene) -> bool:
    """Whether this interviewer may ask for less than the question did."""
    return scene.situation.profile.interaction.difficulty in EASES and scene.kind in TELLING


def why_no_follow_up(scene: Scene) -> str:
    """Return, for the ledger, why the answer is left as it is."""
    question = scene.history.question
    if question is None:
        return "no question is open"
    missing = [WHAT_LACKS[lack] for lack in remaining_lacks(scene, _evidence(scene), question)]
    if not missing:
        return "the answer needs no further follow-up: what its kind of question asks for is there or was asked for"
    wanting = f"the answer {' and '.join(missing)}"
    depth = scene.situation.profile.interaction.probing_depth
    if _made(scene) >= PROBES[depth]:
        return f"{wanting}, but {depth.value} probing depth allows no more follow-ups on one question"
    if not _allowed(scene):
        return f"{wanting}, but the {clock(scene)} left is needed for the dimensions still to come"
    return f"{wanting}, but no follow-up was left that is fit to be said"


def remaining_lacks(scene: Scene, evidence: Evidence, question: Question) -> tuple[Lack, ...]:
    """Return what is lacking and hasn't been asked for on this question."""
    depth = scene.situation.profile.interaction.probing_depth
    tried = {rule.removeprefix("probe.") for rule in scene.history.rules() if rule.startswith("probe.")}
    lacks = [
        lack for lack in lacks_of(evidence, question.kind, depth, _hints(scene, question)) if lack.value not in tried
    ]
    if tried and question.kind in TELLING:
        # A second follow-up is for what matters; a few words short is no reason to go on asking.
        lacks = [lack for lack in lacks if lack is not Lack.SHORT]
    return tuple(lacks)


def _hints(scene: Scene, question: Question) -> frozenset[str]:
    """Return what the template has its own follow-ups for; none where a yes-or-no question was answered with no."""
    turns = answers_to(scene.history.on_question, scene.language)
    if question.kind is QuestionKind.YES_NO and any(
        _denies(turn, scene) for turn in (*turns[:1], *scene.history.reply_turns)
    ):
        return frozenset()
    return frozenset(each.when for each in question.probes)


def _denies(turn: Turn, scene: Scene) -> bool:
    reading = reading_of(turn, scene.language)
    plain_no = reading.utterance.words <= NO_WORDS and wants_to_end(turn.text, scene.language) is False
    return plain_no or reading.intent in DENIALS


def _evidence(scene: Scene) -> Evidence:
    """Read all that was said on the open question; who let something private slip into a full answer isn't pressed for it."""
    answers = answers_to(scene.history.on_question, scene.language)
    return read_evidence((turn.text for turn in answers), scene.language)


def _which_was_it(scene: Scene, question: Question) -> Move | None:
    """Ask, once, which of two statements holds; neutrally, in the candidate's own words."""
    if CONTRADICTION in scene.history.rules():
        return None
    for found in contradictions_on(question.id, scene.history, scene.language):
        words = sentence(scene, f"contradiction.{found.about}", {"earlier": found.earlier, "later": found.later})
        if not words or scene.language.hear(words).plain in questions_put(scene):
            continue
        reason = f"two statements of the candidate's don't go together ({found.about.replace('_', ' ')}): asks neutrally which it was"
        move = make_move(scene, MoveKind.PROBE, words, CONTRADICTION, reason, prompt=words)
        if not faults_in(move, scene.language, own_words=words):
            return replace(move, probe_of=scene.reply_turn.id if scene.reply_turn else None)
    return None


def _thin(scene: Scene, evidence: Evidence) -> bool:
    return eases(scene) and not _made(scene) and 0 < evidence.words < CURT * ENOUGH_WORDS[scene.kind]


def _deeper(scene: Scene, question: Question) -> Move | None:
    """Take a full answer one step further, once, where the interviewer is hard, or adaptive and the answer was full at once."""
    situation, made = scene.situation, _made(scene)
    difficulty = situation.profile.interaction.difficulty
    wanted = difficulty is Difficulty.HARD or (difficulty is Difficulty.ADAPTIVE and not made)
    left = seconds_left(situation.elapsed_s, situation.time_limit_s)
    done = f"probe.{FURTHER}" in scene.history.rules() or not may_go_deeper(situation.stage, scene.history.asked, left)
    if not wanted or done or question.kind not in TELLING:
        return None
    why = f"goes deeper: the answer is full, the difficulty is {difficulty.value} and {clock(scene)} are left, so it asks for one thing more"
    return next(follow_ups(scene, question, FURTHER, why), None)


def _back_to_work(scene: Scene) -> Move:
    """Leave what is private alone: neither say it back nor ask for more of it.

    The whole question comes back, since a follow-up ("one of those people") might lead into what was told.
    """
    asked = scene.history.question.text if scene.history.question else scene.prompt
    text = joined(sentence(scene, "lead.personal"), asked)
    reason = (
        "the answer was about something private that has no place here: doesn't follow it, asks about the work again"
    )
    return make_move(scene, MoveKind.REDIRECT, text, "redirect.personal", reason, prompt=asked)


def _allowed(scene: Scene) -> bool:
    situation = scene.situation
    left = seconds_left(situation.elapsed_s, situation.time_limit_s)
    depth = situation.profile.interaction.probing_depth
    return may_probe(situation.stage, scene.history.asked, left, _made(scene), depth)


def _made(scene: Scene) -> int:
    return sum(1 for rule in scene.history.rules() if rule.startswith("probe."))
