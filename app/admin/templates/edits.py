"""What can be done to a template beyond changing one value: each keeps together what belongs together, and is one step to undo."""

from typing import Any

from app.admin.templates.document import (
    Document,
    Place,
    entries_at,
    fresh_id,
    ids_of,
    tables_at,
    text_at,
    value_at,
    with_entry,
    with_move,
    with_value,
    without,
)
from engine.interview.templates import ANCHOR_BANDS

STAGES: Place = ("stages",)
PROFILES: Place = ("agent_profiles",)


def dimensions_place(stage: int) -> Place:
    """Return where a stage's dimensions stand."""
    return ("stages", stage, "rubric", "dimensions")


def with_id(document: Document, place: Place, new: str) -> Document:
    """Give a dimension, an interviewer or anything else another id; whatever named it by the old one goes along."""
    old = text_at(document, place)
    document = with_value(document, place, new)
    if len(place) == 6 and place[2:4] == ("rubric", "dimensions"):
        questions: Place = (*place[:2], "questions")
        return _renamed(document, questions, "dimension_id", old, new)
    if len(place) == 3 and place[0] == "agent_profiles":
        return _renamed(document, STAGES, "agent_profile_id", old, new)
    return document


def with_stage(document: Document) -> Document:
    """Add a stage like the last one in time and interviewer, with a rubric of one dimension still to be written."""
    stages = tables_at(document, STAGES)
    own_id = fresh_id(f"stage-{len(stages) + 1}", ids_of(stages))
    profiles = ids_of(tables_at(document, PROFILES))
    last = stages[-1] if stages else {}
    stage = {
        "id": own_id,
        "stage_name": "",
        "stage_type": "ai_interview",
        "stage_order": len(stages) + 1,
        "duration_minutes": last.get("duration_minutes", 20),
        "agent_profile_id": last.get("agent_profile_id", profiles[0] if profiles else ""),
        "rubric": {
            "id": fresh_id(f"{own_id}-rubric", [text_at(each, ("rubric", "id")) for each in stages]),
            "version": 1,
            "dimensions": [],
            "overall_pass_threshold": 7.0,
        },
        "questions": [],
        "pass_threshold": 7.0,
        "allow_retake": False,
        "automation_rule": "none",
        "practice_question": "",
        "require_done_button": False,
    }
    return with_dimension(_ordered(with_entry(document, STAGES, stage)), len(stages))


def without_stage(document: Document, stage: int) -> Document:
    """Take a stage away; the others keep their order."""
    return _ordered(without(document, ("stages", stage)))


def stage_moved(document: Document, origin: int, to: int) -> Document:
    """Put a stage elsewhere; `stage_order` follows the list."""
    return _ordered(with_move(document, STAGES, origin, to))


def with_dimension(document: Document, stage: int) -> Document:
    """Add a dimension to a stage's rubric, with the question that asks about it, both still to be written."""
    place = dimensions_place(stage)
    there = tables_at(document, place)
    own_id = fresh_id(f"dimension-{len(there) + 1}", ids_of(there))
    weights = [each.get("weight") for each in there]
    known = [float(each) for each in weights if isinstance(each, int | float)]
    dimension = {
        "id": own_id,
        "label": "",
        "weight": round(sum(known) / len(known), 3) if known else 1.0,
        "description": "",
        "anchors": dict.fromkeys(ANCHOR_BANDS, ""),
        "pass_threshold": None,
        "evidence_required": [],
        "not_scored": [],
        "exemplars": [],
        "keywords": [],
    }
    return with_question(with_entry(document, place, dimension), stage, own_id)


def without_dimension(document: Document, stage: int, dimension: int) -> Document:
    """Take a dimension away, and the questions that ask about it."""
    place = dimensions_place(stage)
    own_id = text_at(document, (*place, dimension, "id"))
    questions = [
        each
        for each in entries_at(document, ("stages", stage, "questions"))
        if not isinstance(each, dict) or each.get("dimension_id") != own_id
    ]
    return with_value(without(document, (*place, dimension)), ("stages", stage, "questions"), questions)


def with_question(document: Document, stage: int, dimension_id: str) -> Document:
    """Add a seed question about a dimension, after the others about it."""
    place: Place = ("stages", stage, "questions")
    there = tables_at(document, place)
    own_id = fresh_id(f"{dimension_id}-1", ids_of(there))
    same = [index for index, each in enumerate(there) if each.get("dimension_id") == dimension_id]
    question = {"id": own_id, "dimension_id": dimension_id, "text": "", "kind": "story", "rephrased": "", "probes": []}
    return with_entry(document, place, question, same[-1] + 1 if same else None)


def question_moved(document: Document, stage: int, question: int, step: int) -> Document:
    """Put a question before or after its neighbour about the same dimension."""
    place: Place = ("stages", stage, "questions")
    about = text_at(document, (*place, question, "dimension_id"))
    same = [index for index, each in enumerate(tables_at(document, place)) if each.get("dimension_id") == about]
    at = same.index(question) + step if question in same else -1
    return with_move(document, place, question, same[at]) if 0 <= at < len(same) else document


def with_profile(document: Document, profile: dict[str, Any] | None = None) -> Document:
    """Add an interviewer: a stored one's copy, or one still to be written."""
    there = tables_at(document, PROFILES)
    made = dict(profile or new_profile(text_at(document, ("use_case",)) or "hiring"))
    made["id"] = fresh_id(str(made.get("id") or "interviewer"), ids_of(there))
    return with_entry(document, PROFILES, made)


def new_profile(use_case: str) -> dict[str, Any]:
    """Return an interviewer still to be written."""
    return {
        "id": "interviewer",
        "name": "",
        "persona": "",
        "use_case": use_case,
        "interaction": {
            "tone": "professional",
            "style": "structured",
            "difficulty": "medium",
            "probing_depth": "medium",
            "acknowledges": False,
        },
        "context": {"organization": "", "domain": "", "scenario": ""},
        "voice": "",
        "additional_instructions": "",
    }


def with_consent(document: Document, language: str, origin: str = "") -> Document:
    """Add the consent text of a language, as a copy of another's where one is named."""
    empty = {"version": "1", "disclosure": "", "agreements": [""]}
    copied = value_at(document, ("consent_text", origin)) if origin else None
    return with_value(document, ("consent_text", language), copied or empty)


def _ordered(document: Document) -> Document:
    stages = [{**each, "stage_order": number} for number, each in enumerate(tables_at(document, STAGES), 1)]
    return with_value(document, STAGES, stages)


def _renamed(document: Document, place: Place, key: str, old: str, new: str) -> Document:
    if not old:
        return document
    renamed = [
        {**each, key: new} if isinstance(each, dict) and each.get(key) == old else each
        for each in entries_at(document, place)
    ]
    return with_value(document, place, renamed)
