"""How an interview begins: who speaks, that it is an AI, how it goes, and the first question, short enough to listen to."""

import re
from collections.abc import Iterator

from engine.errors import EngineError
from engine.interviewer.plan import choose_question, seconds_left
from engine.interviewer.port import Move, MoveKind
from engine.interviewer.wording import Scene, as_sentence, joined, sentence

SENTENCE_END = re.compile(r"\. |[。！？]")
COMMA = re.compile(r"[,、，]")
WORDS_BEFORE_QUESTION = 60
MINUTE_AND_A_HALF = 90.0


def open_interview(scene: Scene) -> Move:
    """Return the introduction with the first question. Raises `EngineError` where the stage has none."""
    situation = scene.situation
    left = seconds_left(situation.elapsed_s, situation.time_limit_s)
    style = situation.profile.interaction.style
    chosen = choose_question(situation.stage, (), left, style, {})
    question = chosen.question if chosen else next(iter(situation.stage.questions), None)
    if question is None:
        raise EngineError("This stage can't be held as an interview", f"stage {situation.stage.id!r} has no questions")
    why = chosen.reason if chosen else "first question, although the time is very short"
    return Move(
        kind=MoveKind.INTRODUCE,
        text=joined(_introduction(scene), question.text),
        reason=f"introduces itself as an AI and how it goes; {why}",
        question_id=question.id,
        answer_kind=question.kind,
        rule="opening",
        prompt=question.text,
    )


def _introduction(scene: Scene) -> str:
    """Return the longest introduction that fits; a wordy persona gives way to its first sentence, its first clause, the bare name."""
    for who in _introductions(scene):
        text = joined(sentence(scene, "opening.greeting"), who, _how(scene))
        if scene.language.count_words(text) < WORDS_BEFORE_QUESTION:
            return text
    return joined(sentence(scene, "opening.greeting"), _how(scene))


def _how(scene: Scene) -> str:
    """Say how it goes; "about 1 minutes" would be odd."""
    brief = scene.situation.time_limit_s < MINUTE_AND_A_HALF
    return (sentence(scene, "opening.how_a_minute") if brief else "") or sentence(scene, "opening.how")


def _introductions(scene: Scene) -> Iterator[str]:
    profile, language = scene.situation.profile, scene.language
    persona = " ".join(profile.persona.split())
    if language.persona_speaks.search(persona) and language.says_ai.search(language.hear(persona).plain):
        yield as_sentence(persona)  # the author wrote it out: say it as it stands
    bare = language.persona_lead.sub("", persona)
    first = SENTENCE_END.split(bare)[0]
    for name in (first, COMMA.split(first)[0], profile.name):
        called = language.persona_tail.sub("", name.strip(" .。"))
        if called:
            yield _introduced_as(scene, called)


def _introduced_as(scene: Scene, persona: str) -> str:
    plain = scene.language.hear(persona).plain
    organization = scene.language.hear(scene.situation.profile.context.organization).plain
    key = "who_says_ai" if scene.language.says_ai.search(plain) else "who"
    if organization and organization in plain:
        key += "_at_home"
    return sentence(scene, f"opening.{key}", {"persona": persona})
