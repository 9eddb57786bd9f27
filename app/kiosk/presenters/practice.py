"""What stands before and after the practice question: an offer that may be declined, and may be repeated."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PracticeState:
    """The fourth screen. `tried` says that a practice is behind; `question` is empty where the stage has none."""

    question: str
    minutes: int
    questions: int
    interviewer_name: str
    typed_only: bool = False
    tried: bool = False
    error: tuple[str, str] | None = None
