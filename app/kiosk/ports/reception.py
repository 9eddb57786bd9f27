"""Who is let in, what they were scheduled for and agree to, and how a proctor gets out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from app.kiosk.ports.watching import WatchedPart
from engine.interview.templates import ConsentText


class Refusal(StrEnum):
    """Why an access code was not accepted."""

    UNKNOWN = "unknown"
    USED = "used"  # the session it names is over
    CALLED_OFF = "called_off"
    MOVED = "moved"  # to another time
    TOO_EARLY = "too_early"  # `opens_at` says when
    TOO_LATE = "too_late"
    IN_PROGRESS = "in_progress"  # running at another kiosk, or to be held there
    REVOKED = "revoked"  # this kiosk may begin nothing any more
    LANGUAGE = "language"  # the engines here can't do the session's language; the message says what to install
    TOO_MANY = "too_many"  # wrong codes in a row; `wait_s` says how long none is looked at
    UNAVAILABLE = "unavailable"  # the kiosk can't look it up just now


class CheckInRefused(Exception):
    """An access code was not accepted. `message` says what to do about it."""

    def __init__(
        self,
        reason: Refusal,
        title: str,
        message: str,
        *,
        opens_at: datetime | None = None,
        wait_s: float = 0.0,
        retryable: bool = True,
    ) -> None:
        super().__init__(f"{title}: {message}")
        self.reason = reason
        self.title = title
        self.message = message
        self.opens_at = opens_at
        self.wait_s = wait_s
        self.retryable = retryable


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a candidate was scheduled for, as far as the window tells them.

    `languages` are those the interview can be held in here, the default first (BCP 47); `consent` has a text for at least the
    default. `watched` is what detectors will look at, `listening_in` that a proctor may hear the room; `second_voice_offered` that listening
    for a second voice may be agreed to.
    An empty `practice_question` means that there is no practice; `require_done_button` that answers end only on "I'm done".
    """

    session_id: str
    participant_name: str
    organisation: str
    template_name: str
    stage_name: str
    minutes: int
    questions: int
    interviewer_name: str
    languages: tuple[str, ...]
    consent: Mapping[str, ConsentText]
    retention_days: int
    practice_question: str = ""
    require_done_button: bool = False
    attempt: int = 1
    watched: tuple[WatchedPart, ...] = ()
    listening_in: bool = False
    second_voice_offered: bool = False


class Accommodation(StrEnum):
    """What a candidate may ask for before the interview; `OTHER` comes with their own words."""

    MORE_TIME = "more_time"
    TYPED_ANSWERS = "typed_answers"
    BREAKS = "breaks"
    SCREEN_READER = "screen_reader"
    SPEECH_DEVICE = "speech_device"  # their voice is a program's: nobody judges whose or what voice it is
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Consent:
    """What the candidate agreed to: the agreements word for word, in `language`, which the interview is then held in."""

    version: str
    language: str
    disclosure: str
    agreed_to: tuple[str, ...]
    accommodations: tuple[Accommodation, ...] = ()
    other_accommodation: str = ""  # at most 500 characters
    second_voice: bool = False  # agreed to apart; never needed to go on


class Reception(Protocol):
    """Lets a candidate in and out, and a proctor out of the window."""

    async def check_in(self, code: str) -> Assignment:
        """Look up a normalised access code (capital letters and digits, no separators). Raises `CheckInRefused`."""
        ...

    async def give_consent(self, consent: Consent) -> None:
        """Note the consent; durable on return. The interview's language is settled by it."""
        ...

    async def decline(self) -> None:
        """Note that the candidate does not take part. The session stays scheduled."""
        ...

    async def comment(self, text: str) -> None:
        """Keep what the candidate added at the end (1 to 2,000 characters)."""
        ...

    async def verify_pin(self, pin: str) -> bool:
        """Whether this is the proctor's PIN."""
        ...

    async def dismiss(self) -> None:
        """Let go of the current candidate (walked away, or the receipt was read): the window is back at check-in."""
        ...
