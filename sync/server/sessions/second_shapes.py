"""What second scores look like on the wire: what a person gives, what stands in the ledger, and how it agrees with the machine's."""

from collections.abc import Sequence
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field

from engine.interview.templates import EvaluationStage, EvaluationTemplate
from sync.server.sessions import second_scores
from sync.server.sessions.judging import Judged
from sync.server.sessions.result_shapes import DimensionIn


class SecondDimensionIn(DimensionIn):
    """One dimension, in halves of a point; `score` is null where the evidence does not suffice."""

    score: Annotated[float, Field(ge=0, le=10, multiple_of=0.5, allow_inf_nan=False)] | None


class SecondScoreIn(BaseModel):
    """A second score: every dimension of the rubric once."""

    model_config = ConfigDict(extra="forbid")

    dimensions: Annotated[list[SecondDimensionIn], Field(min_length=1, max_length=20)]

    def judged(self) -> list[Judged]:
        """Return it as the domain has it."""
        return [each.judged() for each in self.dimensions]


class ComparedOut(BaseModel):
    """One dimension by a person and by the machine; `difference` is the person's minus the machine's."""

    dimension_id: str
    label: str
    human: float | None
    machine: float | None
    interval: tuple[float, float] | None
    difference: float | None
    within_interval: bool | None


class SecondScoreOut(BaseModel):
    """A second score as the ledger has it. `blind`: its author had asked this server for no score of the session before.

    `seen` names the acts of the audit log by which they had. The list of sessions shows the overall score and is not among them, unless they
    said that they saw it there (`score.seen`).
    """

    seq: int
    at: str = Field(examples=["2026-03-02T10:02:11.120Z"])
    by: str
    by_id: str
    blind: bool
    seen: list[str] = Field(examples=[["record.read"]])
    scorecard: dict[str, Any]
    compared: list[ComparedOut]

    @classmethod
    def of(cls, second: second_scores.Second) -> Self:
        """Return one as it is answered."""
        said = second.said
        return cls(
            seq=second.event.seq,
            at=second.event.t_utc,
            by=str(said.get("by", "")),
            by_id=str(said.get("by_id", "")),
            blind=said.get("blind") is True,
            seen=[str(each) for each in said.get("seen", [])],
            scorecard=dict(said.get("scorecard", {})),
            compared=[
                ComparedOut.model_validate(each, from_attributes=True) for each in second_scores.compared(second)
            ],
        )


class SecondScoresOut(BaseModel):
    """Every second score of a session, oldest first."""

    data: list[SecondScoreOut]


class AgreementLineOut(BaseModel):
    """One dimension over many sessions; figures are null where there are too few pairs, or scores that never vary.

    `weighted_kappa` has quadratic weights over half points; `within_interval` is the share of the people's scores in the machine's interval.
    """

    dimension_id: str
    label: str
    pairs: int
    mean_absolute_difference: float | None
    mean_difference: float | None
    weighted_kappa: float | None
    within_interval: float | None


class AgreementOut(BaseModel):
    """How people's blind second scores of a template's sessions agree with the machine's; those that were not blind are only counted."""

    template_id: str
    blind: int
    not_blind: int
    dimensions: list[AgreementLineOut]


class RubricDimensionOut(BaseModel):
    """One dimension of the rubric. `weight` is its share of the whole."""

    id: str
    label: str
    weight: float
    pass_threshold: float | None
    description: str
    anchors: dict[str, str] = Field(examples=[{"0-2": "Blames the caller.", "9-10": "Names the worry first."}])
    evidence_required: list[str]
    not_scored: list[str]


class QuestionOut(BaseModel):
    """A question of the stage, and the dimension it is asked for."""

    id: str
    dimension_id: str
    text: str


class RubricOut(BaseModel):
    """What a session is scored by: the rubric of the very version it was scheduled with."""

    template_id: str
    template_version: int
    use_case: str
    stage_id: str
    overall_pass_threshold: float
    weights_sum_to_one: bool
    dimensions: list[RubricDimensionOut]
    questions: list[QuestionOut]
    seen: list[str] = Field(description="How whoever asks has seen scores of this session before.", examples=[[]])
    scored_by_you: bool

    @classmethod
    def of(
        cls, template: EvaluationTemplate, stage: EvaluationStage, seen: Sequence[str], *, scored_by_you: bool
    ) -> Self:
        """Return a stage's rubric as it is answered."""
        weights = stage.rubric.normalised_weights()
        return cls(
            template_id=template.id,
            template_version=template.version,
            use_case=str(template.use_case),
            stage_id=stage.id,
            seen=list(seen),
            scored_by_you=scored_by_you,
            overall_pass_threshold=stage.rubric.overall_pass_threshold,
            weights_sum_to_one=stage.rubric.weights_sum_to_one(),
            dimensions=[
                RubricDimensionOut(
                    id=each.id,
                    label=each.label,
                    weight=weights[each.id],
                    pass_threshold=each.pass_threshold,
                    description=each.description,
                    anchors=dict(each.anchors),
                    evidence_required=list(each.evidence_required),
                    not_scored=list(each.not_scored),
                )
                for each in stage.rubric.dimensions
            ],
            questions=[
                QuestionOut(id=each.id, dimension_id=each.dimension_id, text=each.text) for each in stage.questions
            ],
        )
