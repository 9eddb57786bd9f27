"""What a template may do but its author should know: nothing here stops an interview."""

import re
from dataclasses import dataclass
from importlib import resources
from typing import Final

from engine.interview.templates import EvaluationStage, EvaluationTemplate, StageType
from engine.templates.problems import Place

SPEAKABLE_WORDS: Final = 30  # what a listener holds in mind of one spoken question
MINUTES_A_QUESTION: Final = 1.0  # an answer, one follow-up and both speakers' pauses take at least that

_CALLS_ITSELF_AI: Final = re.compile(r"\bAI\b|\bA\.I\.|\bartificial\b|\bautomated\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Advice:
    """One plain sentence, and the place of the template it is about."""

    place: Place
    message: str


def notices(template: EvaluationTemplate) -> list[str]:
    """Return plain sentences about what was made good or may go worse than meant, in the order of the file."""
    return [each.message for each in advice(template)]


def advice(template: EvaluationTemplate) -> list[Advice]:
    """Return what `notices` says, each sentence with its place, for those who show it beside the field."""
    found = [
        Advice(
            ("agent_profiles", index, "persona"),
            f"Interviewer {profile.id}: the persona does not say that it is an AI; the disclosure must then say it alone.",
        )
        for index, profile in enumerate(template.agent_profiles)
        if template.language.startswith("en") and not _CALLS_ITSELF_AI.search(profile.persona)
    ]
    found += [Advice(("language",), sentence) for sentence in lacking_in(template.language)]
    for index, stage in enumerate(template.stages):
        found += _about_weights(stage, ("stages", index))
        found += _about_questions(stage, ("stages", index))
        found += _about_evidence(stage, ("stages", index))
    return found


def lacking_in(language: str) -> list[str]:
    """Return what an interview in a BCP 47 language has to do without, so that nobody learns it from the first scorecard."""
    code = language.replace("_", "-").split("-")[0].lower()
    folder = resources.files("resources")
    known = {kind: (folder / kind / f"{code}.toml").is_file() for kind in ("phrases", "scoring")}
    if not known["phrases"]:
        return [f"Language {language}: the built-in interviewer doesn't speak it, so no interview can be held in it."]
    if not known["scoring"]:
        return [
            f"Language {language}: the interviewer asks and listens in it, but the built-in evaluator doesn't know it. Scorecards will say "
            "unscorable, and a person has to read the answers; no question pack comes along either."
        ]
    return []


def _about_weights(stage: EvaluationStage, at: Place) -> list[Advice]:
    rubric = stage.rubric
    if rubric.weights_sum_to_one():
        return []
    total = sum(dimension.weight for dimension in rubric.dimensions)
    shares = ", ".join(f"{name} {share:.1%}" for name, share in rubric.normalised_weights().items())
    said = f"Stage {stage.id}: the weights sum to {total:g}, not 1, and were normalised: {shares}."
    return [Advice((*at, "rubric", "dimensions"), said)]


def _about_questions(stage: EvaluationStage, at: Place) -> list[Advice]:
    found = [
        Advice(
            (*at, "questions", index, "text"),
            f"Stage {stage.id}, question {question.id}: {words} words are hard to hold in mind; keep it under {SPEAKABLE_WORDS}.",
        )
        for index, question in enumerate(stage.questions)
        if (words := len(question.text.split())) >= SPEAKABLE_WORDS
    ]
    needed = len(stage.questions) * MINUTES_A_QUESTION
    if stage.duration_minutes < needed:
        said = (
            f"Stage {stage.id}: {len(stage.questions)} questions in {stage.duration_minutes} minutes leave no time for follow-ups; "
            f"allow at least {needed:.0f}."
        )
        found.append(Advice((*at, "duration_minutes"), said))
    return found


def _about_evidence(stage: EvaluationStage, at: Place) -> list[Advice]:
    if stage.stage_type is not StageType.AI_INTERVIEW:
        return []
    return [
        Advice(
            (*at, "rubric", "dimensions", index, "keywords"),
            f"Stage {stage.id}, dimension {dimension.id}: without keywords the built-in evaluator can go only by which question was asked.",
        )
        for index, dimension in enumerate(stage.rubric.dimensions)
        if not dimension.keywords
    ]
