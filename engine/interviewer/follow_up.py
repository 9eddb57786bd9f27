"""The words of a follow-up: one that names what was just said where it can, keeps the guard's rules, and was never said before."""

from collections.abc import Iterator

from engine.interview.templates import Question, Style
from engine.interview.turns import Turn
from engine.interviewer.asking import acknowledgement
from engine.interviewer.guard import faults_in
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.salient import DOUBTED, Salient, salient_phrases
from engine.interviewer.wording import Scene, joined, rotated, sentence

# Mean confidence of a whole turn below which nothing is said back, for it may not be what was said. In the same measurement as
# `DOUBTED`, a clip half of which was misheard lay at 0.27, and every clip above 0.45 had at least half of its words right.
LEAST_CONFIDENCE = 0.45
PHRASES_TRIED = 4


def follow_ups(scene: Scene, question: Question, name: str, why: str, *, lead: str = "") -> Iterator[Move]:
    """Yield ways to ask after `name` (a lack, "deeper", "easier"), best first, each of them sound and not said before.

    `why` is the reason of the move but for how it is worded. A `lead` stands in for naming what was said.
    """
    before, asked = scene.said_before(), questions_put(scene)
    for begins, phrase in [(lead, None)] if lead else _leads(scene):
        for words, own in _questions(scene, question, name, woven=phrase is not None):
            plain = scene.language.hear(words).plain
            if plain in asked or (not own and plain in before):
                continue
            move = _move(scene, name, joined(begins, words), words, why, _source(phrase, own=own, led=bool(lead)))
            worded = joined(begins, "" if own else words)
            if not faults_in(move, scene.language, own_words=worded):
                yield move


def questions_put(scene: Scene) -> frozenset[str]:
    """Return every question that was put or is still to come, in plain form: none of them may be a follow-up's."""
    put = [said.move.prompt for said in scene.situation.moves]
    seeds = [words for each in scene.situation.stage.questions for words in (each.text, each.rephrased)]
    return frozenset(scene.language.hear(words).plain for words in (*put, *seeds) if words)


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


def _questions(scene: Scene, question: Question, name: str, *, woven: bool) -> Iterator[tuple[str, bool]]:
    """Yield wordings and whether they are the template's own; a structured interview prefers those, the same for everybody."""
    own = [each.text for each in question.probes if each.when == name]
    sentences, key = scene.language.sentences, f"probe.{name}"
    fitting = sentences.get(f"{key}_{question.kind.value}") or sentences.get(key, ())
    generic = rotated(scene, key, list(fitting))
    own_first = scene.situation.profile.interaction.style is Style.STRUCTURED or not woven
    for words in own if own_first else generic:
        yield words, own_first
    for words in generic if own_first else own:
        yield words, not own_first


def _source(phrase: Salient | None, *, own: bool, led: bool) -> str:
    source = "the template's own probe" if own else "a general probe"
    if led:
        return source
    how = "refers to what was said" if phrase else "refers to nothing in particular, as no phrase was safe to say back"
    return f"{source}, {how}"


def _move(scene: Scene, name: str, text: str, words: str, why: str, source: str) -> Move:
    turn = scene.reply_turn
    return Move(
        kind=MoveKind.PROBE,
        text=text,
        reason=f"{why}; {source}",
        question_id=scene.history.question.id if scene.history.question else None,
        probe_of=turn.id if turn else None,
        answer_kind=scene.kind,
        rule=f"probe.{name}",
        prompt=words,
    )


def is_personal(turn: Turn, scene: Scene) -> bool:
    """Whether the candidate spoke of something private that has no place in an interview."""
    return bool(scene.language.protected_personal.search(scene.language.hear(turn.text).plain))


def doubted_words(turn: Turn, scene: Scene) -> frozenset[str]:
    """Return the words of a turn, in plain form, that the recogniser wasn't sure of."""
    unsure = [word for word in turn.words if word.confidence is not None and word.confidence < DOUBTED]
    return frozenset(scene.language.hear(word.text).plain for word in unsure)
