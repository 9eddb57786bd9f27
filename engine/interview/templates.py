"""What is assessed and who interviews: the template of an interview, as SPEC names its parts.

Plain frozen dataclasses, the same for files, server rows and the record. Files are read and checked by `engine.templates`, which
also holds them to the bounds that stand beside the fields.
"""

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from engine.interview.bounds import (
    ID,
    LANGUAGE,
    SCORE,
    STRICT,
    VERSION,
    between,
    may_say,
    said,
    some,
    up_to,
)


class UseCase(StrEnum):
    """Sets the vocabulary of a recommendation."""

    HIRING = "hiring"
    ADMISSIONS = "admissions"
    TRAINING = "training"
    CUSTOM_API = "custom_api"


class Tone(StrEnum):
    """How the interviewer sounds."""

    FRIENDLY = "friendly"
    PROFESSIONAL = "professional"
    STRICT = "strict"
    CHALLENGING = "challenging"


class Style(StrEnum):
    """How freely the interviewer departs from the seed questions."""

    STRUCTURED = "structured"
    CONVERSATIONAL = "conversational"
    ADAPTIVE = "adaptive"


class Difficulty(StrEnum):
    """How hard the questions are."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    ADAPTIVE = "adaptive"


class ProbingDepth(StrEnum):
    """How many follow-ups an answer may earn: one, two or three."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class QuestionKind(StrEnum):
    """What shape of answer a question expects; a story earns more patience than a yes or no."""

    STORY = "story"
    EXPLANATION = "explanation"
    OPINION = "opinion"
    SHORT = "short"
    YES_NO = "yes_no"


class StageType(StrEnum):
    """What happens in a stage."""

    AI_INTERVIEW = "ai_interview"
    ROLEPLAY_SIMULATION = "roleplay_simulation"
    PRACTICE_SESSION = "practice_session"
    MANUAL_REVIEW = "manual_review"
    ASYNC_ASSESSMENT = "async_assessment"
    FINAL_REVIEW = "final_review"


class AutomationRule(StrEnum):
    """What follows a stage that was passed."""

    NONE = "none"
    AUTO_ADVANCE = "auto_advance"
    REQUIRE_REVIEWER_APPROVAL = "require_reviewer_approval"


class TemplateStatus(StrEnum):
    """Whether a template may be scheduled."""

    DRAFT = "draft"
    ACTIVE = "active"
    ARCHIVED = "archived"


ANCHOR_BANDS = ("0-2", "3-4", "5-6", "7-8", "9-10")

# What an answer can want for, and so what a hand-written probe may ask after.
LACKS = ("example", "own_part", "result", "hedged", "short", "reasoning", "reflection")
# The rest of what one may be for: one step further after a full answer, a smaller version of the question where there is none.
FURTHER, SMALLER = "deeper", "easier"
PROBES_FOR = (*LACKS, FURTHER, SMALLER)

ANCHORS_SCHEMA: dict[str, Any] = {
    "properties": {band: {"type": "string", "maxLength": 2_000, "pattern": r"\S"} for band in ANCHOR_BANDS},
    "required": list(ANCHOR_BANDS),
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class Interaction:
    """The manner of the interviewer. `acknowledges` allows it an "mm-hm" in a candidate's long pause, without taking the floor."""

    __pydantic_config__: ClassVar[Any] = STRICT

    tone: Tone = Tone.PROFESSIONAL
    style: Style = Style.STRUCTURED
    difficulty: Difficulty = Difficulty.MEDIUM
    probing_depth: ProbingDepth = ProbingDepth.MEDIUM
    acknowledges: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What the interviewer may say about the place and the role."""

    __pydantic_config__: ClassVar[Any] = STRICT

    organization: str = field(default="", metadata=may_say(200))
    domain: str = field(default="", metadata=may_say(200))
    scenario: str = field(default="", metadata=may_say(2_000))


@dataclass(frozen=True, slots=True)
class AgentProfile:
    """Who interviews. `persona` is the name and role it introduces itself by; `voice` names a synthesiser's voice, empty for the default."""

    __pydantic_config__: ClassVar[Any] = STRICT

    id: str = field(metadata=ID)
    name: str = field(metadata=said(100))
    persona: str = field(metadata=said(600))
    use_case: UseCase = UseCase.HIRING
    interaction: Interaction = field(default_factory=Interaction)
    context: Context = field(default_factory=Context)
    voice: str = field(default="", metadata=may_say(100))
    additional_instructions: str = field(default="", metadata=may_say(4_000))


@dataclass(frozen=True, slots=True)
class Probe:
    """A hand-written follow-up. `when` names the lack it answers, one of `LACKS`, or is `FURTHER` or `SMALLER`."""

    __pydantic_config__: ClassVar[Any] = STRICT

    when: str = field(metadata={"json_schema_extra": {"enum": list(PROBES_FOR)}})
    text: str = field(metadata=said(400))


@dataclass(frozen=True, slots=True)
class Question:
    """One seed question. `text` is spoken; `rephrased` is said to "what do you mean?" and in silence."""

    __pydantic_config__: ClassVar[Any] = STRICT

    id: str = field(metadata=ID)
    dimension_id: str = field(metadata=ID)
    text: str = field(metadata=said(600))
    kind: QuestionKind = QuestionKind.STORY
    rephrased: str = field(default="", metadata=may_say(600))
    probes: tuple[Probe, ...] = field(default=(), metadata=up_to(20))


@dataclass(frozen=True, slots=True)
class Exemplar:
    """An answer with the score it deserves and why; for calibration and for people."""

    __pydantic_config__: ClassVar[Any] = STRICT

    answer: str = field(metadata=said(4_000))
    score: float = field(metadata=SCORE)
    why: str = field(default="", metadata=may_say(2_000))


@dataclass(frozen=True, slots=True)
class Dimension:
    """One thing that is judged, on a behaviourally anchored scale of 0 to 10.

    `anchors` has exactly the bands "0-2", "3-4", "5-6", "7-8" and "9-10". `evidence_required` and `not_scored` are short
    statements for people and models; `keywords` are words that tell the built-in evaluator which sentences speak of this dimension.
    """

    __pydantic_config__: ClassVar[Any] = STRICT

    id: str = field(metadata=ID)
    label: str = field(metadata=said(100))
    weight: float = field(metadata={"gt": 0, "le": 1_000_000})
    description: str = field(metadata=said(2_000))
    anchors: dict[str, str] = field(metadata={"json_schema_extra": ANCHORS_SCHEMA})
    pass_threshold: float | None = field(default=None, metadata=SCORE)
    evidence_required: tuple[str, ...] = field(default=(), metadata=up_to(30))
    not_scored: tuple[str, ...] = field(default=(), metadata=up_to(30))
    exemplars: tuple[Exemplar, ...] = field(default=(), metadata=up_to(50))
    keywords: tuple[str, ...] = field(default=(), metadata=up_to(200))


@dataclass(frozen=True, slots=True)
class Rubric:
    """The bar, the same for every candidate. `content_hash` is computed when read (SHA-256 of the canonical JSON without itself)."""

    __pydantic_config__: ClassVar[Any] = STRICT

    id: str = field(metadata=ID)
    version: int = field(metadata=VERSION)
    dimensions: tuple[Dimension, ...] = field(metadata=some(20))
    overall_pass_threshold: float = field(default=7.0, metadata=SCORE)
    content_hash: str = field(default="", metadata=may_say(64))

    def normalised_weights(self) -> dict[str, float]:
        """Return each dimension's share of the whole; the shares sum to 1."""
        total = sum(dimension.weight for dimension in self.dimensions)
        return {dimension.id: dimension.weight / total for dimension in self.dimensions}

    def weights_sum_to_one(self) -> bool:
        """Whether the weights were written as shares; if not, they are normalised and the reader is told so."""
        return math.isclose(sum(dimension.weight for dimension in self.dimensions), 1.0, abs_tol=1e-6)


@dataclass(frozen=True, slots=True)
class EvaluationStage:
    """One step of an assessment, with its own rubric, questions and interviewer."""

    __pydantic_config__: ClassVar[Any] = STRICT

    id: str = field(metadata=ID)
    stage_name: str = field(metadata=said(100))
    stage_type: StageType
    stage_order: int = field(metadata=between(0, 1_000))
    duration_minutes: int = field(metadata=between(1, 45))
    agent_profile_id: str = field(metadata=ID)
    rubric: Rubric
    questions: tuple[Question, ...] = field(default=(), metadata=up_to(100))
    pass_threshold: float = field(default=7.0, metadata=SCORE)
    allow_retake: bool = False
    automation_rule: AutomationRule = AutomationRule.NONE
    practice_question: str = field(default="", metadata=may_say(600))
    require_done_button: bool = False


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What a candidate agrees to, in one language; `version` changes whenever a word does."""

    __pydantic_config__: ClassVar[Any] = STRICT

    version: str = field(metadata=said(64))
    disclosure: str = field(metadata=said(8_000))
    agreements: tuple[str, ...] = field(metadata=some(20))


@dataclass(frozen=True, slots=True)
class EvaluationTemplate:
    """What is assessed, in which stages. `consent_text` is keyed by language (BCP 47, e.g. "en").

    With `listening_in` a proctor may hear the room live; candidates are told so before they agree, and shown it while it lasts.
    """

    __pydantic_config__: ClassVar[Any] = STRICT

    id: str = field(metadata=ID)
    version: int = field(metadata=VERSION)
    name: str = field(metadata=said(200))
    use_case: UseCase
    objective: str = field(metadata=said(2_000))
    language: str = field(metadata=LANGUAGE)
    stages: tuple[EvaluationStage, ...] = field(metadata=some(20))
    agent_profiles: tuple[AgentProfile, ...] = field(metadata=some(20))
    skills: tuple[str, ...] = field(default=(), metadata=up_to(50))
    requirements: str = field(default="", metadata=may_say(4_000))
    default_duration_minutes: int = field(default=20, metadata=between(10, 45))
    status: TemplateStatus = TemplateStatus.ACTIVE
    retention_days: int = field(default=180, metadata=between(1, 3_650))
    listening_in: bool = False
    consent_text: dict[str, ConsentText] = field(default_factory=dict)

    def profile_of(self, stage: EvaluationStage) -> AgentProfile:
        """Return the interviewer of `stage`; reading a template guarantees that it exists."""
        return next(profile for profile in self.agent_profiles if profile.id == stage.agent_profile_id)
