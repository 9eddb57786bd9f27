"""What the kiosk window needs from the interview behind it, and nothing more; the composition root supplies it.

Every method is called on the main thread, inside its asyncio loop. Async ones may take as long as they like (the window shows that
it waits); the others return at once and must not raise. Implementations do their own crossing to the engine's thread.
Texts that an implementation supplies (`title`, `message`, `detail`) are shown as they stand wherever the window has no
sentence of its own for the accompanying code, so codes are what gets translated.

An exception that carries `title` and `message` (as every error tree here does) is shown with them; any other is shown
as an unexpected failure, and its text stays out of sight.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from engine.interview.lifecycle import EndReason
from engine.interview.templates import ConsentText

if TYPE_CHECKING:  # importing it for real would load numpy before the first screen
    from engine.conversation.ports import Audience


class Refusal(StrEnum):
    """Why an access code was not accepted."""

    UNKNOWN = "unknown"
    USED = "used"  # the session it names is over or cancelled
    TOO_EARLY = "too_early"  # `opens_at` says when
    TOO_LATE = "too_late"
    IN_PROGRESS = "in_progress"  # running at another kiosk
    LANGUAGE = "language"  # the engines here can't do the session's language; the message says what to install
    UNAVAILABLE = "unavailable"  # the kiosk can't look it up just now


class CheckInRefused(Exception):
    """An access code was not accepted. `message` says what to do about it."""

    def __init__(
        self, reason: Refusal, title: str, message: str, *, opens_at: datetime | None = None, retryable: bool = True
    ) -> None:
        super().__init__(f"{title}: {message}")
        self.reason = reason
        self.title = title
        self.message = message
        self.opens_at = opens_at
        self.retryable = retryable


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a candidate was scheduled for, as far as the window tells them.

    `languages` are those the interview can be held in here, the default first (BCP 47); `consent` has a text for at least the
    default. An empty `practice_question` means that there is no practice; `require_done_button` that answers end only on "I'm done".
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


class Accommodation(StrEnum):
    """What a candidate may ask for before the interview; `OTHER` comes with their own words."""

    MORE_TIME = "more_time"
    TYPED_ANSWERS = "typed_answers"
    BREAKS = "breaks"
    SCREEN_READER = "screen_reader"
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


class Check(StrEnum):
    """What the device check looks at, in the order it is shown."""

    MICROPHONE = "microphone"
    SPEECH = "speech"
    LOUDSPEAKER = "loudspeaker"
    ECHO = "echo"
    ENGINES = "engines"
    STORAGE = "storage"


class CheckStatus(StrEnum):
    """How one check stands. `ASKING` waits for the candidate: to speak the sentence, or to say that the chime was heard.

    `NOTICE` is worth knowing and stops nothing; `PROBLEM` stops the interview unless answers can be typed.
    """

    RUNNING = "running"
    ASKING = "asking"
    OK = "ok"
    NOTICE = "notice"
    PROBLEM = "problem"
    SKIPPED = "skipped"


class Problem(StrEnum):
    """What may be wrong; the window knows a sentence and a remedy for each."""

    NO_MICROPHONE = "no_microphone"
    MICROPHONE_SILENT = "microphone_silent"
    MICROPHONE_QUIET = "microphone_quiet"
    MICROPHONE_LOUD = "microphone_loud"  # clipped
    ROOM_NOISY = "room_noisy"
    NO_LOUDSPEAKER = "no_loudspeaker"
    CHIME_NOT_HEARD = "chime_not_heard"
    ECHO_STRONG = "echo_strong"
    WORDS_NOT_UNDERSTOOD = "words_not_understood"
    RECOGNISER_MISSING = "recogniser_missing"  # no engine for the language: answers can be typed
    VOICE_MISSING = "voice_missing"  # questions can be read
    REDUCED_QUALITY = "reduced_quality"  # embedded engines: works offline
    DISK_LOW = "disk_low"
    DISK_FULL = "disk_full"
    OTHER = "other"  # shown with the step's own `detail` and `remedy`


#: Problems for which typing the answers is a way on; any other PROBLEM must be mended first.
TYPING_HELPS = frozenset(
    {
        Problem.NO_MICROPHONE,
        Problem.MICROPHONE_SILENT,
        Problem.MICROPHONE_QUIET,
        Problem.MICROPHONE_LOUD,
        Problem.ROOM_NOISY,
        Problem.NO_LOUDSPEAKER,
        Problem.CHIME_NOT_HEARD,
        Problem.ECHO_STRONG,
        Problem.WORDS_NOT_UNDERSTOOD,
        Problem.RECOGNISER_MISSING,
        Problem.VOICE_MISSING,
    }
)


@dataclass(frozen=True, slots=True)
class EngineInUse:
    """One engine the interview will run on. `part` is vad, turn_end, stt, interviewer, tts or evaluator; `why` says why this one."""

    part: str
    name: str
    full_quality: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class CheckStep:
    """The newest state of one check; a later one with the same `check` replaces it.

    `level_dbfs` is live while MICROPHONE or SPEECH runs. For SPEECH, `sentence` is what to read aloud and `heard` what was understood.
    For ECHO, `full_duplex` is whether the candidate may speak over the interviewer. `detail` is a fact to show beside the verdict (a
    device's name, free gigabytes), never the only explanation.
    """

    check: Check
    status: CheckStatus
    problem: Problem | None = None
    detail: str = ""
    remedy: str = ""
    level_dbfs: float | None = None
    sentence: str = ""
    heard: str = ""
    full_duplex: bool | None = None
    engines: tuple[EngineInUse, ...] = ()


class DeviceCheck(Protocol):
    """Tries the kiosk's sound with the candidate, before anything counts."""

    def steps(self, language: str, checks: Sequence[Check]) -> AsyncIterator[CheckStep]:
        """Run `checks` in order and yield every change; end when each has a verdict.

        A repeat after a remedy asks for the failed ones alone. Closing the iterator lets the devices go.
        """
        ...

    def play_chime(self) -> None:
        """Play the chime (again) while LOUDSPEAKER is asking."""
        ...

    def chime_heard(self, *, heard: bool) -> None:
        """Pass on the candidate's answer to the chime."""
        ...

    def skip(self, check: Check) -> None:
        """Give up a check that asks (the candidate can't speak or hear); it ends SKIPPED."""
        ...

    async def conclude(self, *, passed: bool, typed_only: bool) -> None:
        """Note how the check went and whether answers will only be typed; durable on return."""
        ...


class NoticeKind(StrEnum):
    """What an interview may have to tell beside the conversation."""

    DEVICE_LOST = "device_lost"  # paused until it is back
    PAUSED_BY_PROCTOR = "paused_by_proctor"
    PAUSED_BY_SYSTEM = "paused_by_system"
    RESUMED = "resumed"  # takes any of the three above away
    TYPED_ONLY = "typed_only"  # the recogniser is gone; stays until the end
    PROCTOR_CALLED = "proctor_called"
    PROCTOR_CAME = "proctor_came"  # takes the one above away
    PROCTOR_MESSAGE = "proctor_message"  # `message` is the proctor's own words


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the candidate in mid-interview; `detail` is shown as it stands, e.g. the lost device's name."""

    kind: NoticeKind
    detail: str = ""


class ClosingStep(StrEnum):
    """What happens between the last word and the receipt."""

    SAVING = "saving"
    SCORING = "scoring"
    SEALING = "sealing"


class Notices(Protocol):
    """Where the interview tells what `Audience` has no word for. Any thread may call; `app.bridge.Bridge` is both."""

    def notice(self, notice: Notice) -> None:
        """Show or take away a notice."""
        ...

    def closing(self, step: ClosingStep) -> None:
        """Tell what is being done now that the conversation is over."""
        ...


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the candidate may take home; counts are of what was kept.

    `record_sha256` (64 hex digits) is the ledger's head under the newest signed checkpoint: it covers all that led to the record, and
    stands in every later `record.json` as the `head_hash` of one of `evidence.checkpoints`.
    """

    session_id: str
    record_sha256: str
    answers: int
    recorded_s: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an interview ended. A completed one may lead to `next_stage`; a failed one tells what happened in `title` and `message`.

    `proctor_code` is a short code that lets a proctor find the session, shown where something failed.
    """

    completed: bool
    end_reason: EndReason
    receipt: Receipt
    retake_granted: bool = False
    proctor_code: str = ""
    next_stage: str = ""
    title: str = ""
    message: str = ""


class Conversation(Protocol):
    """The talk itself."""

    async def practise(self, audience: Audience, notices: Notices) -> None:
        """Ask the practice question, hear the answer, keep nothing; return when it is over."""
        ...

    async def interview(self, audience: Audience, notices: Notices) -> Outcome:
        """Hold the interview; return once it is saved and scored. A broken-off interview is an Outcome, not an exception."""
        ...

    def leave(self) -> None:
        """End what runs now because the candidate wishes to (a practice: skip it); `practise` or `interview` returns soon after."""
        ...

    def end_by_proctor(self) -> None:
        """End what runs now because a proctor who proved the PIN closes the kiosk; returns as after `leave`."""
        ...


class Controls(Protocol):
    """The candidate's buttons during the conversation."""

    def done(self) -> None:
        """My answer is complete."""
        ...

    def take_time(self) -> None:
        """Don't take my silence for an answer; `Audience.clock_suspended` confirms. Speaking, typing or `done` ends it."""
        ...

    def repeat(self) -> None:
        """Say that again."""
        ...

    def typing(self, *, active: bool) -> None:
        """The typing field was opened or closed: while it is open, silence means nothing."""
        ...

    def type_answer(self, text: str) -> None:
        """This is my answer (1 to 4,000 characters)."""
        ...

    def call_proctor(self) -> None:
        """I need a person; `Notices` confirms with PROCTOR_CALLED."""
        ...


@dataclass(frozen=True, slots=True)
class KioskServices:
    """All of it in one parcel, for the shell's constructor."""

    reception: Reception
    devices: DeviceCheck
    conversation: Conversation
    controls: Controls


@dataclass(frozen=True, slots=True)
class KioskOptions:
    """How the window behaves. Colours and motion may also be changed by the candidate at check-in.

    `language` is the interface's first language; `return_after_s` how long a receipt stays up; `wrong_pins` how many wrong PINs in
    a row are taken before the dialog waits `pin_wait_s`; `idle_return_s` how long a candidate may leave the window untouched before
    the interview until it goes back to check-in; `window_size` is in logical pixels, where the window is not full screen;
    `settle_s` is how long a new screen ignores keys and taps, which were meant for the one before.
    """

    organisation: str = ""
    kiosk_name: str = ""
    language: str = "en"
    languages: tuple[str, ...] = ("en", "es", "hi", "ja")
    full_screen: bool = True
    window_size: tuple[int, int] = (1280, 720)
    high_contrast: bool = False
    reduced_motion: bool = False
    return_after_s: float = 120.0
    wrong_pins: int = 5
    pin_wait_s: float = 30.0
    idle_return_s: float = 900.0
    settle_s: float = 0.3
