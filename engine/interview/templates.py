"""What is assessed and who interviews: the template of an interview, as SPEC names its parts.

Plain frozen dataclasses, the same for files, server rows and the record. Files are read and checked by `engine.templates`.
"""

import math
from dataclasses import dataclass, field
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Interaction:
    """The manner of the interviewer."""

    tone: Tone = Tone.PROFESSIONAL
    style: Style = Style.STRUCTURED
    difficulty: Difficulty = Difficulty.MEDIUM
    probing_depth: ProbingDepth = ProbingDepth.MEDIUM


@dataclass(frozen=True, slots=True)
class Context:
    """What the interviewer may say about the place and the role."""

    organization: str = ""
    domain: str = ""
    scenario: str = ""


@dataclass(frozen=True, slots=True)
class AgentProfile:
    """Who interviews. `persona` is the name and role it introduces itself by; `voice` names a synthesiser's voice, empty for the default."""

    id: str
    name: str
    persona: str
    use_case: UseCase = UseCase.HIRING
    interaction: Interaction = field(default_factory=Interaction)
    context: Context = field(default_factory=Context)
    voice: str = ""
    additional_instructions: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """A hand-written follow-up. `when` names the lack it answers: example, own_part, result, hedged, short, reasoning, reflection."""

    when: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """One seed question. `text` is spoken; `rephrased` is said to "what do you mean?" and in silence."""

    id: str
    dimension_id: str
    text: str
    kind: QuestionKind = QuestionKind.STORY
    rephrased: str = ""
    probes: tuple[Probe, ...] = ()


@dataclass(frozen=True, slots=True)
class Exemplar:
    """An answer with the score it deserves and why; for calibration and for people."""

    answer: str
    score: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Dimension:
    """One thing that is judged, on a behaviourally anchored scale of 0 to 10.

    `anchors` has exactly the bands "0-2", "3-4", "5-6", "7-8" and "9-10". `evidence_required` and `not_scored` are short
    statements for people and models; `keywords` are words that tell the built-in evaluator which sentences speak of this dimension.
    """

    id: str
    label: str
    weight: float
    description: str
    anchors: dict[str, str]
    pass_threshold: float | None = None
    evidence_required: tuple[str, ...] = ()
    not_scored: tuple[str, ...] = ()
    exemplars: tuple[Exemplar, ...] = ()
    keywords: tuple[str, ...] = ()


ANCHOR_BANDS = ("0-2", "3-4", "5-6", "7-8", "9-10")


@dataclass(frozen=True, slots=True)
class Rubric:
    """The bar, the same for every candidate. `content_hash` is computed when read (SHA-256 of the canonical JSON without itself)."""

    id: str
    version: int
    dimensions: tuple[Dimension, ...]
    overall_pass_threshold: float = 7.0
    content_hash: str = ""

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

    id: str
    stage_name: str
    stage_type: StageType
    stage_order: int
    duration_minutes: int
    agent_profile_id: str
    rubric: Rubric
    questions: tuple[Question, ...]
    pass_threshold: float = 7.0
    allow_retake: bool = False
    automation_rule: AutomationRule = AutomationRule.NONE
    practice_question: str = ""
    require_done_button: bool = False


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What a candidate agrees to, in one language; `version` changes whenever a word does."""

    version: str
    disclosure: str
    agreements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EvaluationTemplate:
    """What is assessed, in which stages. `consent_text` is keyed by language (BCP 47, e.g. "en")."""

    id: str
    version: int
    name: str
    use_case: UseCase
    objective: str
    language: str
    stages: tuple[EvaluationStage, ...]
    agent_profiles: tuple[AgentProfile, ...]
    skills: tuple[str, ...] = ()
    requirements: str = ""
    default_duration_minutes: int = 20
    status: TemplateStatus = TemplateStatus.ACTIVE
    retention_days: int = 180
    consent_text: dict[str, ConsentText] = field(default_factory=dict)

    def profile_of(self, stage: EvaluationStage) -> AgentProfile:
        """Return the interviewer of `stage`; reading a template guarantees that it exists."""
        return next(profile for profile in self.agent_profiles if profile.id == stage.agent_profile_id)
