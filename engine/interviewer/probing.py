"""Follow-ups: asking for what an answer lacks, naming what was just said.

One lack at a time, each at most once a question; never the words of an earlier follow-up; only while time and the profile's depth allow.
"""

from collections.abc import Iterator

from engine.interview.templates import Question, Style
from engine.interview.turns import Turn
from engine.interviewer.asking import acknowledgement
from engine.interviewer.evidence import Evidence, read_evidence
from engine.interviewer.guard import faults_in
from engine.interviewer.history import answers_to
from engine.interviewer.lacks import VAGUE, Lack, lacks_of
from engine.interviewer.plan import may_probe, seconds_left
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.salient import DOUBTED, Salient, salient_phrases
from engine.interviewer.wording import Scene, joined, make_move, rotated, sentence

# Mean confidence of a whole turn below which nothing is said back, for it may not be what was said. In the same measurement as
# `DOUBTED`, a clip half of which was misheard lay at 0.27, and every clip above 0.45 had at least half of its words right.
LEAST_CONFIDENCE = 0.45
PHRASES_TRIED = 4
WHAT_LACKS = {
    Lack.EXAMPLE: "names no particular occasion",
    Lack.OWN_PART: "doesn't show the candidate's own part",
    Lack.RESULT: "doesn't say what came of it",
    Lack.HEDGED: "is hedged",
    Lack.SHORT: "is short for this kind of question",
    Lack.REASONING: "gives no reasons",
    Lack.REFLECTION: "doesn't look back on it",
}


def probe(scene: Scene) -> Move | None:
    """Return a follow-up to the answer to the open question, None where none is due or none is allowed."""
    question = scene.history.question
    if question is None or not _allowed(scene):
        return None
    answers = answers_to(scene.history.on_question, scene.language)
    lacks = remaining_lacks(scene, read_evidence((turn.text for turn in answers), scene.language), question)
    for lack in lacks:
        for candidate in _worded(scene, question, lack):
            return candidate
    turn = scene.reply_turn
    if lacks and turn is not None and is_personal(turn, scene) and "redirect.personal" not in scene.history.rules():
        return _back_to_work(scene)
    return None


def _back_to_work(scene: Scene) -> Move:
    """Leave what is private alone: neither say it back nor ask for more of it."""
    text = joined(sentence(scene, "lead.personal"), scene.prompt)
    reason = (
        "the answer was about something private that has no place here: doesn't follow it, asks about the work again"
    )
    return make_move(scene, MoveKind.REDIRECT, text, "redirect.personal", reason, prompt=scene.prompt)


def remaining_lacks(scene: Scene, evidence: Evidence, question: Question) -> tuple[Lack, ...]:
    """Return what is lacking and hasn't been asked for on this question."""
    depth = scene.situation.profile.interaction.probing_depth
    tried = {rule.removeprefix("probe.") for rule in scene.history.rules() if rule.startswith("probe.")}
    lacks = [lack for lack in lacks_of(evidence, question.kind, depth) if lack.value not in tried]
    if tried:
        # A second follow-up is for what matters; a few words short is no reason to go on asking.
        lacks = [lack for lack in lacks if lack is not Lack.SHORT]
    return tuple(lacks)


def _allowed(scene: Scene) -> bool:
    situation = scene.situation
    made = sum(1 for rule in scene.history.rules() if rule.startswith("probe."))
    left = seconds_left(situation.elapsed_s, situation.time_limit_s)
    depth = situation.profile.interaction.probing_depth
    return may_probe(situation.stage, scene.history.asked, left, made, depth)


def _worded(scene: Scene, question: Question, lack: Lack) -> Iterator[Move]:
    """Yield ways to ask for `lack`, best first, each of them sound and not said before."""
    before = scene.said_before()
    for lead, phrase in _leads(scene):
        for words, own in _questions(scene, question, lack, woven=phrase is not None):
            if not own and scene.language.hear(words).plain in before:
                continue
            if own and any(words == said.move.prompt for said in scene.situation.moves):
                continue
            move = _move(scene, lack, joined(lead, words), words, phrase, hand_written=own)
            worded = joined(lead, "" if own else words)
            if not faults_in(move, scene.language, own_words=worded):
                yield move


def _leads(scene: Scene) -> Iterator[tuple[str, Salient | None]]:
    """Yield what to begin with: words of the candidate's own if there are any to be had, else something neutral."""
    turn = scene.reply_turn
    if turn is not None and (turn.asr_confidence is None or turn.asr_confidence >= LEAST_CONFIDENCE):
        before = scene.said_before()
        asked = scene.language.hear(scene.history.question.text if scene.history.question else "").plain
        phrases = salient_phrases(turn.text, scene.language, doubted=doubted_words(turn, scene))
        fresh = [
            each for each in phrases if each.source not in asked and scene.language.hear(each.text).plain not in before
        ]
        for phrase in fresh[:PHRASES_TRIED]:
            yield sentence(scene, f"lead.{phrase.form.value}", {phrase.form.value: phrase.text}), phrase
    if turn is not None and is_personal(turn, scene):
        return  # "tell me more about that" would follow into what is private
    yield acknowledgement(scene), None
    yield "", None


def _questions(scene: Scene, question: Question, lack: Lack, *, woven: bool) -> Iterator[tuple[str, bool]]:
    """Yield wordings and whether they are the template's own; a structured interview prefers those, the same for everybody."""
    own = [each.text for each in question.probes if each.when == lack.value]
    sentences, key = scene.language.sentences, f"probe.{lack.value}"
    fitting = sentences.get(f"{key}_{question.kind.value}") or sentences[key]
    generic = rotated(scene, key, list(fitting))
    own_first = scene.situation.profile.interaction.style is Style.STRUCTURED or not woven
    for words in own if own_first else generic:
        yield words, own_first
    for words in generic if own_first else own:
        yield words, not own_first


def _move(scene: Scene, lack: Lack, text: str, words: str, phrase: Salient | None, *, hand_written: bool) -> Move:
    turn = scene.reply_turn
    how = "refers to what was said" if phrase else "refers to nothing in particular, as no phrase was safe to say back"
    source = "the template's own probe" if hand_written else "a general probe"
    vague = "vague" if lack in VAGUE else "to be deepened"
    return Move(
        kind=MoveKind.PROBE,
        text=text,
        reason=f"the answer {WHAT_LACKS[lack]} ({vague}); {source}, {how}",
        question_id=scene.history.question.id if scene.history.question else None,
        probe_of=turn.id if turn else None,
        answer_kind=scene.kind,
        rule=f"probe.{lack.value}",
        prompt=words,
    )


def is_personal(turn: Turn, scene: Scene) -> bool:
    """Whether the candidate spoke of something private that has no place in an interview."""
    return bool(scene.language.protected_personal.search(scene.language.hear(turn.text).plain))


def doubted_words(turn: Turn, scene: Scene) -> frozenset[str]:
    """Return the words of a turn, in plain form, that the recogniser wasn't sure of."""
    unsure = [word for word in turn.words if word.confidence is not None and word.confidence < DOUBTED]
    return frozenset(scene.language.hear(word.text).plain for word in unsure)
