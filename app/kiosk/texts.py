"""The window's sentences for the codes that services speak in; every one is translatable."""

import math
import re
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from app.i18n import translate
from app.kiosk.ports import Accommodation, Check, CheckStatus, ClosingStep, EngineReason, Problem, Refusal

_COMMAND = re.compile(r"`([^`]+)`")


def unexpected() -> tuple[str, str]:
    """Return what is said of a failure that brought no words of its own."""
    return (
        translate("Trouble", "Something unexpected went wrong"),
        translate("Trouble", "Please try again. If it happens once more, call a proctor."),
    )


def in_a_row(*sentences: str) -> str:
    """Return sentences one after another; a full-width stop brings its own room."""
    said = [sentence.strip() for sentence in sentences if sentence.strip()]
    return "".join(each if each[-1] in "。！？" else f"{each} " for each in said).rstrip()


def worded(words: tuple[str, str]) -> tuple[str, str]:
    """Return title and message, with the general ones where there are none."""
    return words if words[0] else unexpected()


def clock_time(moment: datetime) -> str:
    """Return a time of today's clock, or day and time, as the language writes it; in this kiosk's zone."""
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    same_day = shown.date() == QDateTime.currentDateTime().date()
    locale = QLocale()
    if same_day:
        return locale.toString(shown.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(shown, QLocale.FormatType.ShortFormat)


def refusal(reason: Refusal, opens_at: datetime | None, wait_s: float = 0.0) -> tuple[str, str] | None:
    """Return title and message for a refused code; None where the reception's own words are better."""
    if reason is Refusal.TOO_EARLY:
        return None if opens_at is None else _too_early(opens_at)
    if reason is Refusal.TOO_MANY:
        return (
            translate("CheckIn", "Too many wrong codes"),
            translate("CheckIn", "Wait {seconds} s, then try again, or ask a proctor.").format(
                seconds=max(1, math.ceil(wait_s))
            ),
        )
    return {
        Refusal.UNKNOWN: (
            translate("CheckIn", "We don't know this code"),
            translate("CheckIn", "Compare it with your invitation, letter by letter, or ask a proctor."),
        ),
        Refusal.USED: (
            translate("CheckIn", "This code has been used"),
            translate("CheckIn", "The interview it belongs to is over. A proctor can tell you what comes next."),
        ),
        Refusal.TOO_LATE: (
            translate("CheckIn", "This code is no longer valid"),
            translate("CheckIn", "The time it was for has passed. A proctor can arrange another."),
        ),
        Refusal.IN_PROGRESS: (
            translate("CheckIn", "This interview is held at another kiosk"),
            translate("CheckIn", "A proctor can tell you which one. If somebody else sits there, please say so."),
        ),
        Refusal.CALLED_OFF: (
            translate("CheckIn", "This interview was called off"),
            translate("CheckIn", "Please ask whoever invited you for another appointment."),
        ),
        Refusal.MOVED: (
            translate("CheckIn", "This interview was moved to another time"),
            translate("CheckIn", "Your newest invitation says when it is, or ask a proctor."),
        ),
        Refusal.REVOKED: (
            translate("CheckIn", "No interviews are held at this kiosk any more"),
            translate("CheckIn", "Please go to another kiosk, or ask a proctor. Your code stays good."),
        ),
    }.get(reason)


def _too_early(opens_at: datetime) -> tuple[str, str]:
    return (
        translate("CheckIn", "You are early"),
        translate("CheckIn", "Your interview opens at {time}. Please take a seat until then.").format(
            time=clock_time(opens_at)
        ),
    )


def check_name(check: Check) -> str:
    """Return what a check looks at."""
    return {
        Check.MICROPHONE: translate("DeviceCheck", "Microphone"),
        Check.SPEECH: translate("DeviceCheck", "Your voice"),
        Check.LOUDSPEAKER: translate("DeviceCheck", "Loudspeaker"),
        Check.ECHO: translate("DeviceCheck", "Echo"),
        Check.ENGINES: translate("DeviceCheck", "Speech engines"),
        Check.STORAGE: translate("DeviceCheck", "Space for the recording"),
    }[check]


def check_purpose(check: Check) -> str:
    """Return what a check is doing while it runs, or what it waits for."""
    return {
        Check.MICROPHONE: translate("DeviceCheck", "Listening to the room for a moment. You need not speak yet."),
        Check.SPEECH: translate("DeviceCheck", "Read the sentence aloud, at your normal pace."),
        Check.LOUDSPEAKER: translate("DeviceCheck", "A chime is playing. Did you hear it?"),
        Check.ECHO: translate("DeviceCheck", "Please stay quiet for a moment."),
        Check.ENGINES: translate("DeviceCheck", "Waking up what listens and speaks."),
        Check.STORAGE: translate("DeviceCheck", "Looking for room on the disk."),
    }[check]


def duplex(*, full: bool) -> str:
    """Return what the echo test means for the conversation."""
    if full:
        return translate("DeviceCheck", "You can speak while the interviewer speaks.")
    return translate("DeviceCheck", "The interviewer hears you only while it is silent.")


def status_word(status: CheckStatus | None) -> str:
    """Return the verdict as a word."""
    return {
        None: translate("DeviceCheck", "Waiting"),
        CheckStatus.RUNNING: translate("DeviceCheck", "Checking…"),
        CheckStatus.ASKING: translate("DeviceCheck", "Your turn"),
        CheckStatus.OK: translate("DeviceCheck", "Good"),
        CheckStatus.NOTICE: translate("DeviceCheck", "Good to know"),
        CheckStatus.PROBLEM: translate("DeviceCheck", "Problem"),
        CheckStatus.SKIPPED: translate("DeviceCheck", "Skipped"),
    }[status]


def command_in(remedy: str) -> str:
    """Return the command that a staff's remedy names, the same in every language; empty where it names none."""
    found = _COMMAND.search(remedy)
    return found[1] if found else ""


def problem(kind: Problem) -> tuple[str, str] | None:
    """Return what is wrong and what helps; None for OTHER, of which nothing is known."""
    return _sound_problems().get(kind) or _engine_problems().get(kind)


def _sound_problems() -> dict[Problem, tuple[str, str]]:
    return {
        Problem.NO_MICROPHONE: (
            translate("DeviceCheck", "No microphone was found."),
            translate("DeviceCheck", "Check that the headset is plugged in, then try again."),
        ),
        Problem.MICROPHONE_SILENT: (
            translate("DeviceCheck", "The microphone gives no sound."),
            translate("DeviceCheck", "Look for a mute switch on the headset's cable, then try again."),
        ),
        Problem.MICROPHONE_QUIET: (
            translate("DeviceCheck", "You can hardly be heard."),
            translate("DeviceCheck", "Move the microphone closer to your mouth, then try again."),
        ),
        Problem.MICROPHONE_LOUD: (
            translate("DeviceCheck", "The sound is too loud and distorted."),
            translate("DeviceCheck", "Move the microphone a hand's width away, then try again."),
        ),
        Problem.ROOM_NOISY: (
            translate("DeviceCheck", "There is a lot of noise around you."),
            translate("DeviceCheck", "Wait until it is quieter, or ask a proctor for another place."),
        ),
        Problem.NO_LOUDSPEAKER: (
            translate("DeviceCheck", "No loudspeaker was found."),
            translate("DeviceCheck", "Check that the headset is plugged in, then try again."),
        ),
        Problem.CHIME_NOT_HEARD: (
            translate("DeviceCheck", "You didn't hear the chime."),
            translate("DeviceCheck", "Turn the volume up, then try again."),
        ),
        Problem.ECHO_STRONG: (
            translate("DeviceCheck", "The microphone hears the loudspeaker."),
            translate("DeviceCheck", "Turn the volume down or put the headset on, then try again."),
        ),
        Problem.SOUND_LOST: (
            translate("DeviceCheck", "The microphone or the loudspeaker keeps going away."),
            translate("DeviceCheck", "Push the headset's plug in firmly, then try again."),
        ),
        Problem.SOUND_UNUSABLE: (
            translate("DeviceCheck", "The sound devices can't be used."),
            translate("DeviceCheck", "Unplug the headset and plug it in again, then try again, or call a proctor."),
        ),
        Problem.WORDS_NOT_UNDERSTOOD: (
            translate("DeviceCheck", "Your words were not understood well."),
            translate(
                "DeviceCheck", "Speak a little slower and closer, then try again. You can also type your answers."
            ),
        ),
    }


def _engine_problems() -> dict[Problem, tuple[str, str]]:
    return {
        Problem.RECOGNISER_MISSING: (
            translate("DeviceCheck", "This kiosk can't understand speech in this language."),
            translate("DeviceCheck", "You can type your answers instead."),
        ),
        Problem.VOICE_MISSING: (
            translate("DeviceCheck", "This kiosk has no voice for this language."),
            translate("DeviceCheck", "You can read the questions and type your answers."),
        ),
        Problem.REDUCED_QUALITY: (
            translate("DeviceCheck", "This kiosk works with its built-in speech, offline and at reduced quality."),
            translate(
                "DeviceCheck",
                "The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.",
            ),
        ),
        Problem.DISK_LOW: (
            translate("DeviceCheck", "The disk is getting full."),
            translate("DeviceCheck", "There is enough room for your interview."),
        ),
        Problem.DISK_FULL: (
            translate("DeviceCheck", "There is no room to keep the recording."),
            translate("DeviceCheck", "Please call a proctor: nothing you say could be kept."),
        ),
    }


def engine_part(part: str) -> str:
    """Return what an engine does, in plain words."""
    return {
        "vad": translate("DeviceCheck", "Notices speech"),
        "turn_end": translate("DeviceCheck", "Notices when you have finished"),
        "stt": translate("DeviceCheck", "Understands speech"),
        "interviewer": translate("DeviceCheck", "Leads the interview"),
        "tts": translate("DeviceCheck", "Speaks"),
        "evaluator": translate("DeviceCheck", "Scores"),
    }.get(part, part)


def quality(*, full: bool) -> str:
    """Return how good an engine is."""
    return translate("DeviceCheck", "full quality") if full else translate("DeviceCheck", "reduced quality")


def engine_reason(reason: EngineReason) -> str:
    """Return why an engine is used, in plain words."""
    return {
        EngineReason.BUILT_IN: translate("DeviceCheck", "part of this kiosk"),
        EngineReason.NOTHING_BETTER: translate("DeviceCheck", "built in; no other is installed here"),
        EngineReason.INSTALLED: translate("DeviceCheck", "the best one installed here"),
        EngineReason.ASKED_FOR: translate("DeviceCheck", "chosen by the staff"),
    }[reason]


def accommodation(kind: Accommodation) -> str:
    """Return what may be asked for."""
    return {
        Accommodation.MORE_TIME: translate("Consent", "More time to answer"),
        Accommodation.TYPED_ANSWERS: translate("Consent", "Typing my answers"),
        Accommodation.BREAKS: translate("Consent", "Breaks in between"),
        Accommodation.SCREEN_READER: translate("Consent", "I use a screen reader"),
        Accommodation.SPEECH_DEVICE: translate("Consent", "I speak through a device or a program"),
        Accommodation.OTHER: translate("Consent", "Something else"),
    }[kind]


def closing_step(step: ClosingStep) -> str:
    """Return what is being done now."""
    return {
        ClosingStep.SAVING: translate("Closing", "Saving your interview"),
        ClosingStep.SCORING: translate("Closing", "Reading through your answers"),
        ClosingStep.SEALING: translate("Closing", "Sealing the record"),
    }[step]
