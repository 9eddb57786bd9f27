"""Who sits at the kiosk, and all that is settled about their interview so far."""

from dataclasses import dataclass, replace

from app.kiosk.ports import Accommodation
from engine.interview.templates import AgentProfile, EvaluationStage, EvaluationTemplate

MORE_TIME = 1.5  # the usual allowance where more time is granted; patience grows with it


@dataclass
class Visit:
    """One candidate's visit; changes as they go from screen to screen. `full_duplex` is settled by the echo check."""

    session_id: str
    participant_name: str
    template: EvaluationTemplate
    stage: EvaluationStage
    language: str
    accommodations: tuple[Accommodation, ...] = ()
    second_voice: bool = False
    typed_only: bool = False
    full_duplex: bool = True
    microphone: str = ""
    loudspeaker: str = ""
    microphone_dbfs: float | None = None
    noise_dbfs: float | None = None
    echo: str = "not tried"
    echo_delay_ms: float | None = None
    echo_residual_db: float | None = None
    locked: str = ""  # who covered the screen, and why; empty while it is not
    paused: str = ""  # who let the interview stand still from afar, and why

    @property
    def profile(self) -> AgentProfile:
        """Who interviews."""
        return self.template.profile_of(self.stage)

    @property
    def duplex(self) -> str:
        """Whether the kiosk listens while it speaks, as the record says it: full or half."""
        return "full" if self.full_duplex else "half"

    @property
    def time_factor(self) -> float:
        """How much longer than usual everything may take."""
        return MORE_TIME if Accommodation.MORE_TIME in self.accommodations else 1.0

    def stage_as_agreed(self) -> EvaluationStage:
        """Return the stage with the time that was granted."""
        return replace(self.stage, duration_minutes=round(self.stage.duration_minutes * self.time_factor))
