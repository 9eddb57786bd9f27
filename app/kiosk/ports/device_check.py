"""Trying the kiosk's sound with the candidate, before anything counts."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


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
    SOUND_LOST = "sound_lost"  # the devices went away in the middle of a check, again and again
    SOUND_UNUSABLE = "sound_unusable"  # they are there, but can't be opened: in use, or the sound system fails
    OTHER = "other"  # could not be checked


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


class EngineReason(StrEnum):
    """Why an engine is used, in kinds the window has plain words for."""

    BUILT_IN = "built_in"  # it comes along, and there is nothing to choose
    NOTHING_BETTER = "nothing_better"  # it comes along; a better one is not installed, or can't be used
    INSTALLED = "installed"  # the best that is installed and that this machine keeps up with
    ASKED_FOR = "asked_for"  # the settings name it


@dataclass(frozen=True, slots=True)
class EngineInUse:
    """One engine the interview will run on. `part` is vad, turn_end, stt, interviewer, tts or evaluator.

    `why` says for staff why this one, with the command that brings a better one; `reason` is for everybody.
    """

    part: str
    name: str
    full_quality: bool
    why: str = ""
    reason: EngineReason = EngineReason.BUILT_IN


@dataclass(frozen=True, slots=True)
class CheckStep:
    """The newest state of one check; a later one with the same `check` replaces it.

    `level_dbfs` is live while MICROPHONE or SPEECH runs. For SPEECH, `sentence` is what to read aloud and `heard` what was understood.
    For ECHO, `full_duplex` is whether the candidate may speak over the interviewer. `detail` is a fact to show beside the verdict (a
    device's name, free gigabytes), never the only explanation. `remedy` is staff's, in English; of it the window shows the command in
    backticks, since its own sentences are in the candidate's language.
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
