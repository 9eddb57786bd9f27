"""What results look like on the wire, and what people add to them: scorecards, and notes on signals."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from sync.server.sessions.judging import Judged, Quoted
from sync.server.texts import Id, Note

_A_DIMENSION: dict[str, Any] = {
    "dimension_id": "empathy",
    "score": 7.5,
    "reasoning": "Named the caller's worry before offering a way out, and came back to it at the end.",
    "quotes": [{"turn_id": "t7", "quote": "I could hear how upset she was"}],
}


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class QuoteIn(_In):
    """Words of the participant, verbatim, from the turn they name."""

    turn_id: Id
    quote: Annotated[str, Field(min_length=1, max_length=2000)]


class DimensionIn(_In):
    """One dimension, scored by a person; `score` is null where the evidence does not suffice."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [_A_DIMENSION]})

    dimension_id: Id
    score: Annotated[float, Field(ge=0, le=10, allow_inf_nan=False)] | None
    reasoning: Note
    quotes: Annotated[list[QuoteIn], Field(max_length=20)] = Field(default=[])

    def judged(self) -> Judged:
        """Return it as the domain has it."""
        return Judged(
            self.dimension_id,
            self.score,
            self.reasoning,
            tuple(Quoted(each.turn_id, each.quote) for each in self.quotes),
        )


class ScorecardIn(_In):
    """A scorecard by a person, every dimension of the rubric once. `supersedes` is the newest revision there is, null for none."""

    supersedes: Annotated[int, Field(ge=1, le=10_000)] | None = Field(examples=[1])
    dimensions: Annotated[list[DimensionIn], Field(min_length=1, max_length=20)]
    feedback: Note = Field(examples=["What went well, and what the next interviewer should ask."])


class ScorecardOut(BaseModel):
    """One revision of a session's scorecard, as the ledger has it."""

    seq: int
    issued_at: str = Field(examples=["2026-03-02T10:02:11.120Z"])
    revision: int
    supersedes: int | None
    scorecard: dict[str, Any]


class ScorecardsOut(BaseModel):
    """Every revision, oldest first; the last one counts."""

    data: list[ScorecardOut]


class AnnotationIn(_In):
    """A person's note on a signal, which itself never changes. `seq` is the signal's `ledger_seq`."""

    seq: Annotated[int, Field(ge=0, le=2**31 - 1)]
    note: Note = Field(examples=["The fire alarm was tested in this hour."])


class AnnotationOut(BaseModel):
    """A note as the ledger has it, with its own place there."""

    session_id: str
    ledger_seq: int
    at: str
    seq: int
    note: str
    by: str


class WaitingNoteOut(BaseModel):
    """A note that can't be stated yet; `GET /sessions/{id}/commands` tells under `command_id` what becomes of it."""

    state: Literal["waiting"]
    session_id: str
    command_id: str
    reason: str = Field(examples=["until the kiosk has handed the session over"])
    seq: int
    note: str
    by: str
