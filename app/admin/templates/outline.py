"""The parts of a template one can go to, in reading order, each with how much is wrong in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.admin.templates.checking import Trouble
from app.admin.templates.document import Document, Place, ids_of, tables_at, text_at
from app.admin.templates.edits import dimensions_place

Spot = tuple[str | int, ...]
"""A part: its kind, then which one of them, such as ("dimension", stage, dimension)."""

BASICS: Spot = ("basics",)
PROFILES: Spot = ("profiles",)
STAGES: Spot = ("stages",)
CONSENT: Spot = ("consent",)
LANGUAGES: Spot = ("languages",)
STRAY = -1
"""Stands for a dimension where questions belong to none."""


@dataclass(frozen=True, slots=True)
class Line:
    """A part as the outline shows it. `name` is the author's own word for it, empty where its kind says it all."""

    spot: Spot
    depth: int
    name: str
    count: int = 0
    errors: int = 0
    advices: int = 0


def outline(document: Document, troubles: Sequence[Trouble]) -> tuple[Line, ...]:
    """Return every part; what is wrong beneath a part is counted in it too."""
    errors: Counter[Spot] = Counter()
    advices: Counter[Spot] = Counter()
    for each in troubles:
        counted = errors if each.serious else advices
        for spot in _with_parents(spot_of(each.place, document)):
            counted[spot] += 1
    return tuple(
        Line(spot, depth, name, count, errors[spot], advices[spot]) for spot, depth, name, count in _parts(document)
    )


def spot_of(place: Place, document: Document) -> Spot:
    """Return the part in which a place is edited."""
    match place:
        case ("stages", int(stage), *within):
            return _spot_in_stage(stage, tuple(within), document)
        case ("stages", *_):
            return STAGES
        case ("agent_profiles", int(index), *_):
            return ("profile", index)
        case ("agent_profiles", *_):
            return PROFILES
        case ("consent_text", *_):
            return CONSENT
    return BASICS


def _spot_in_stage(stage: int, within: Place, document: Document) -> Spot:
    match within:
        case ("rubric", "dimensions", int(dimension), *_):
            return ("dimension", stage, dimension)
        case ("questions", int(question), *_):
            about = text_at(document, ("stages", stage, "questions", question, "dimension_id"))
            dimensions = ids_of(tables_at(document, dimensions_place(stage)))
            return ("questions", stage, dimensions.index(about) if about in dimensions else STRAY)
        case ("rubric" | "questions", *_):
            return ("rubric", stage)
    return ("stage", stage)


def questions_about(document: Document, stage: int, dimension: int) -> tuple[int, ...]:
    """Return the positions of a stage's questions about a dimension, or, for `STRAY`, about none there is."""
    known = ids_of(tables_at(document, dimensions_place(stage)))
    questions = tables_at(document, ("stages", stage, "questions"))
    about = [str(each.get("dimension_id", "")) for each in questions]
    if dimension == STRAY:
        return tuple(index for index, name in enumerate(about) if name not in known)
    wanted = known[dimension] if 0 <= dimension < len(known) else None
    return tuple(index for index, name in enumerate(about) if name == wanted)


def _parts(document: Document) -> list[tuple[Spot, int, str, int]]:
    profiles = tables_at(document, ("agent_profiles",))
    stages = tables_at(document, ("stages",))
    parts: list[tuple[Spot, int, str, int]] = [(BASICS, 0, "", 0), (PROFILES, 0, "", len(profiles))]
    parts += [(("profile", index), 1, str(each.get("name") or ""), 0) for index, each in enumerate(profiles)]
    parts.append((STAGES, 0, "", len(stages)))
    for index, stage in enumerate(stages):
        dimensions = tables_at(document, dimensions_place(index))
        parts.append((("stage", index), 1, str(stage.get("stage_name") or ""), 0))
        parts.append((("rubric", index), 2, "", len(dimensions)))
        for number, dimension in enumerate(dimensions):
            parts.append((("dimension", index, number), 3, str(dimension.get("label") or ""), 0))
            parts.append((("questions", index, number), 4, "", len(questions_about(document, index, number))))
        if stray := questions_about(document, index, STRAY):
            parts.append((("questions", index, STRAY), 3, "", len(stray)))
    consents = document.get("consent_text")
    parts.append((CONSENT, 0, "", len(consents) if isinstance(consents, dict) else 0))
    parts.append((LANGUAGES, 0, "", 0))
    return parts


def _with_parents(spot: Spot) -> list[Spot]:
    match spot:
        case ("profile", _):
            return [spot, PROFILES]
        case ("stage", _):
            return [spot, STAGES]
        case ("rubric", stage):
            return [spot, ("stage", stage), STAGES]
        case ("dimension", stage, _):
            return [spot, ("rubric", stage), ("stage", stage), STAGES]
        case ("questions", stage, dimension):
            above: list[Spot] = [] if dimension == STRAY else [("dimension", stage, dimension)]
            return [spot, *above, ("rubric", stage), ("stage", stage), STAGES]
    return [spot]
