"""What the parts and values of a template are called, and what they are for, in the interface's language."""

from collections.abc import Sequence

from app.admin.templates.difference import Crumb
from app.admin.templates.outline import STRAY, Line
from app.admin.templates.saving import Raised
from app.i18n import own_name, translate
from engine.interview.templates import (
    AutomationRule,
    Difficulty,
    ProbingDepth,
    QuestionKind,
    StageType,
    Style,
    TemplateStatus,
    Tone,
    UseCase,
)

Choices = list[tuple[str, str]]


def use_cases() -> Choices:
    """Return the use cases."""
    return [
        (UseCase.HIRING, translate("Template", "Hiring")),
        (UseCase.ADMISSIONS, translate("Template", "Admissions")),
        (UseCase.TRAINING, translate("Template", "Training")),
        (UseCase.CUSTOM_API, translate("Template", "Custom (API)")),
    ]


def tones() -> Choices:
    """Return how an interviewer may sound."""
    return [
        (Tone.FRIENDLY, translate("Template", "Friendly")),
        (Tone.PROFESSIONAL, translate("Template", "Professional")),
        (Tone.STRICT, translate("Template", "Strict")),
        (Tone.CHALLENGING, translate("Template", "Challenging")),
    ]


def styles() -> Choices:
    """Return how freely an interviewer may depart from the seed questions."""
    return [
        (Style.STRUCTURED, translate("Template", "Structured: keeps to the questions")),
        (Style.CONVERSATIONAL, translate("Template", "Conversational: joins them more freely")),
        (Style.ADAPTIVE, translate("Template", "Adaptive: goes where answers lead")),
    ]


def difficulties() -> Choices:
    """Return how hard the questions are."""
    return [
        (Difficulty.EASY, translate("Template", "Easy")),
        (Difficulty.MEDIUM, translate("Template", "Medium")),
        (Difficulty.HARD, translate("Template", "Hard")),
        (Difficulty.ADAPTIVE, translate("Template", "Adaptive")),
    ]


def depths() -> Choices:
    """Return how many follow-ups an answer may earn."""
    return [
        (ProbingDepth.LOW, translate("Template", "Low: follow-ups up to 1")),
        (ProbingDepth.MEDIUM, translate("Template", "Medium: follow-ups up to 2")),
        (ProbingDepth.HIGH, translate("Template", "High: follow-ups up to 3")),
    ]


def question_kinds() -> Choices:
    """Return what shape of answer a question expects."""
    return [
        (QuestionKind.STORY, translate("Template", "A story")),
        (QuestionKind.EXPLANATION, translate("Template", "An explanation")),
        (QuestionKind.OPINION, translate("Template", "An opinion")),
        (QuestionKind.SHORT, translate("Template", "A short answer")),
        (QuestionKind.YES_NO, translate("Template", "Yes or no")),
    ]


def stage_types() -> Choices:
    """Return what may happen in a stage."""
    return [
        (StageType.AI_INTERVIEW, translate("Template", "AI interview")),
        (StageType.ROLEPLAY_SIMULATION, translate("Template", "Role play")),
        (StageType.PRACTICE_SESSION, translate("Template", "Practice session")),
        (StageType.MANUAL_REVIEW, translate("Template", "Review by a person")),
        (StageType.ASYNC_ASSESSMENT, translate("Template", "Assessment at one's own time")),
        (StageType.FINAL_REVIEW, translate("Template", "Final review")),
    ]


def rules() -> Choices:
    """Return what may follow a passed stage."""
    return [
        (AutomationRule.NONE, translate("Template", "Nothing by itself")),
        (AutomationRule.AUTO_ADVANCE, translate("Template", "The next stage at once")),
        (AutomationRule.REQUIRE_REVIEWER_APPROVAL, translate("Template", "The next stage once a reviewer agrees")),
    ]


def rule_explained(rule: str) -> str:
    """Say what an automation rule does."""
    return {
        AutomationRule.NONE.value: translate(
            "Template", "Whoever passes stays here until somebody schedules the next stage by hand."
        ),
        AutomationRule.AUTO_ADVANCE.value: translate(
            "Template", "Whoever passes gets the next stage's session at once. Whoever does not pass goes no further."
        ),
        AutomationRule.REQUIRE_REVIEWER_APPROVAL.value: translate(
            "Template",
            "A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage's session is created.",
        ),
    }.get(rule, "")


def lacks() -> Choices:
    """Return what a follow-up may ask after."""
    return [
        ("example", translate("Template", "No example was given")),
        ("own_part", translate("Template", "Their own part is unclear")),
        ("result", translate("Template", "No result was told")),
        ("hedged", translate("Template", "The answer was hedged")),
        ("short", translate("Template", "The answer was short")),
        ("reasoning", translate("Template", "No reasons were given")),
        ("reflection", translate("Template", "No lesson was drawn")),
        ("deeper", translate("Template", "The answer was full: one step further")),
        ("easier", translate("Template", "No answer came: a smaller question")),
    ]


def statuses() -> Choices:
    """Return whether templates may be scheduled."""
    return [
        (TemplateStatus.ACTIVE, translate("Template", "Active")),
        (TemplateStatus.DRAFT, translate("Template", "Draft")),
        (TemplateStatus.ARCHIVED, translate("Template", "Archived")),
    ]


def session_status(status: str) -> str:
    """Return what a session's state is called."""
    return {
        "scheduled": translate("Template", "Scheduled"),
        "in_progress": translate("Template", "In progress"),
        "completed": translate("Template", "Completed"),
        "cancelled": translate("Template", "Cancelled"),
        "failed": translate("Template", "Failed"),
    }.get(status, status)


def chosen(choices: Choices, value: object) -> str:
    """Return the words of a value; the value where it has none."""
    return next((words for known, words in choices if known == value), str(value or ""))


def language_called(code: str) -> str:
    """Return a language's own name with its code."""
    name = own_name(code)
    return f"{name} ({code})" if name != code else code


def spot_title(line: Line) -> str:
    """Return what the outline calls a part."""
    unnamed = line.name or translate("Template", "(no name yet)")
    match line.spot:
        case ("basics",):
            return translate("Template", "Basics")
        case ("profiles",):
            return translate("Template", "Interviewers")
        case ("stages",):
            return translate("Template", "Stages")
        case ("rubric", _):
            return translate("Template", "Rubric")
        case ("questions", _, dimension):
            words = (
                translate("Template", "Questions about no dimension: {count}")
                if dimension == STRAY
                else translate("Template", "Questions: {count}")
            )
            return words.format(count=line.count)
        case ("consent",):
            return translate("Template", "Consent")
        case ("languages",):
            return translate("Template", "Languages")
    return unnamed


_KEYS = {
    "id": lambda: translate("Template", "Id"),
    "name": lambda: translate("Template", "Name"),
    "use_case": lambda: translate("Template", "Use case"),
    "objective": lambda: translate("Template", "Objective"),
    "skills": lambda: translate("Template", "Skills"),
    "requirements": lambda: translate("Template", "Requirements"),
    "language": lambda: translate("Template", "Language"),
    "default_duration_minutes": lambda: translate("Template", "Usual duration"),
    "retention_days": lambda: translate("Template", "Kept for"),
    "listening_in": lambda: translate("Template", "Proctors may listen in"),
    "consent_text": lambda: translate("Template", "Consent"),
    "version": lambda: translate("Template", "Version"),
    "disclosure": lambda: translate("Template", "Disclosure"),
    "agreements": lambda: translate("Template", "What is agreed to"),
    "agent_profiles": lambda: translate("Template", "Interviewer"),
    "persona": lambda: translate("Template", "Persona"),
    "interaction": lambda: translate("Template", "Manner"),
    "tone": lambda: translate("Template", "Tone"),
    "style": lambda: translate("Template", "Style"),
    "difficulty": lambda: translate("Template", "Difficulty"),
    "probing_depth": lambda: translate("Template", "Probing depth"),
    "acknowledges": lambda: translate("Template", "Says “mm-hm” in long pauses"),
    "context": lambda: translate("Template", "Context"),
    "organization": lambda: translate("Template", "Organisation"),
    "domain": lambda: translate("Template", "Field of work"),
    "scenario": lambda: translate("Template", "Scenario"),
    "voice": lambda: translate("Template", "Voice"),
    "additional_instructions": lambda: translate("Template", "Further instructions"),
    "stages": lambda: translate("Template", "Stage"),
    "stage_name": lambda: translate("Template", "Name"),
    "stage_type": lambda: translate("Template", "Kind"),
    "duration_minutes": lambda: translate("Template", "Duration"),
    "agent_profile_id": lambda: translate("Template", "Interviewer"),
    "pass_threshold": lambda: translate("Template", "Pass threshold"),
    "allow_retake": lambda: translate("Template", "Retakes"),
    "automation_rule": lambda: translate("Template", "After a pass"),
    "practice_question": lambda: translate("Template", "Practice question"),
    "require_done_button": lambda: translate("Template", "“Done” button needed"),
    "rubric": lambda: translate("Template", "Rubric"),
    "overall_pass_threshold": lambda: translate("Template", "Overall threshold"),
    "dimensions": lambda: translate("Template", "Dimension"),
    "label": lambda: translate("Template", "Name"),
    "weight": lambda: translate("Template", "Weight"),
    "description": lambda: translate("Template", "Description"),
    "anchors": lambda: translate("Template", "Scale"),
    "evidence_required": lambda: translate("Template", "Evidence that is needed"),
    "not_scored": lambda: translate("Template", "What is not scored"),
    "exemplars": lambda: translate("Template", "Model answer"),
    "keywords": lambda: translate("Template", "Keywords"),
    "answer": lambda: translate("Template", "Answer"),
    "score": lambda: translate("Template", "Score"),
    "why": lambda: translate("Template", "Why"),
    "questions": lambda: translate("Template", "Question"),
    "dimension_id": lambda: translate("Template", "Dimension"),
    "text": lambda: translate("Template", "Question"),
    "kind": lambda: translate("Template", "Expected answer"),
    "rephrased": lambda: translate("Template", "In other words"),
    "probes": lambda: translate("Template", "Follow-up"),
    "when": lambda: translate("Template", "When"),
}


def key_called(key: str) -> str:
    """Return what a key of a template is called; the key where it has no name."""
    known = _KEYS.get(key)
    return known() if known else key


def way_told(way: Sequence[Crumb]) -> str:
    """Return the way to a value, as a reader follows it: "Stage Interview › Dimension Calming › Weight"."""
    names = dict(lacks())
    told = [f"{key_called(each.key)} {names.get(each.name, each.name)}".strip() for each in way if each.key != "rubric"]
    return " › ".join(told) or key_called("rubric")


def saved_told(version: int, raised: Sequence[Raised]) -> str:
    """Say that a version was saved, and which others rose with it."""
    told = [translate("Template", "Saved as version {version}.").format(version=version)]
    for each in raised:
        said = (
            translate("Template", "Rubric {name}: now version {version}.")
            if each.what == "rubric"
            else translate("Template", "Consent text {name}: now version {version}.")
        )
        told.append(said.format(name=each.name, version=each.after))
    return " ".join(told)
