"""What passes over HTTP about who looks after a session."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from sync.server.attending.standing import Attended
from sync.server.live.command_routes import CommandOut
from sync.server.texts import Id, Line

LONGEST_NOTE = 200
_Words = Annotated[Line, Field(max_length=LONGEST_NOTE)]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class TakeIn(_In):
    """Look after a session; `take_over` also where somebody else does."""

    take_over: bool = False


class OfferIn(_In):
    """Hand a session over to another proctor, with a word on why."""

    user_id: Id = Field(examples=["3f0c3f0c3f0c3f0c3f0c3f0c3f0c3f0c"])
    note: _Words = Field(default="", examples=["My shift ends; they had trouble with the microphone"])


class HelpIn(_In):
    """Call for help, in a line."""

    note: _Words = Field(default="", examples=["The candidate feels unwell"])


class AnswerIn(_In):
    """Nothing more is needed."""


class WhoOut(BaseModel):
    """A person or a program."""

    id: str = Field(examples=["3f0c"])
    name: str = Field(examples=["Rosa Lindqvist"])


class OfferOut(BaseModel):
    """To whom a session is offered, and whether they declined."""

    to: WhoOut
    note: str
    at: str
    declined_at: str | None


class AttendantOut(WhoOut):
    """Who looks after a session."""

    since: str = Field(examples=["2026-03-02T09:00:00.000Z"])
    offer: OfferOut | None


class HelpOut(BaseModel):
    """A call for help; open while `answered_at` is null."""

    by: WhoOut
    note: str
    at: str
    answered_by: WhoOut | None
    answered_at: str | None


class CallOut(BaseModel):
    """Who answered the candidate's newest call."""

    by: WhoOut
    at: str


class AttendedOut(BaseModel):
    """How a session is attended."""

    attendant: AttendantOut | None
    help: HelpOut | None
    call_answered: CallOut | None


class CallAnsweredOut(BaseModel):
    """The answer, and the command by which the candidate is told; None where the same person had answered before."""

    call_answered: CallOut
    command: CommandOut | None


class ProctorOut(WhoOut):
    """A colleague. `online` is whether they watch live just now, `attends` how many running sessions they look after."""

    role: str = Field(examples=["proctor"])
    online: bool
    attends: int


class ProctorsOut(BaseModel):
    """All who may command kiosks, by name."""

    data: list[ProctorOut]


def shown(attended: Attended) -> AttendedOut:
    """Return it as it is answered."""
    told: dict[str, Any] = {
        "attendant": attended.attendant,
        "help": attended.help,
        "call_answered": attended.call_answered,
    }
    return AttendedOut.model_validate(told)
