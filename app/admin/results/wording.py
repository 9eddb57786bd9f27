"""What the result view calls things: states, recommendations, ends, engines; and numbers as the interface's language writes them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from app.i18n import translate


def number(value: float | None, digits: int = 1) -> str:
    """Return a number with a fixed number of digits; a dash for none."""
    return "–" if value is None else QLocale().toString(float(value), "f", digits)


def signed(value: float | None) -> str:
    """Return a difference with its sign."""
    if value is None:
        return "–"
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{number(abs(value))}"


def span(interval: tuple[float, float] | None) -> str:
    """Return an interval, such as 6.1–7.9; nothing for none."""
    return "" if interval is None else f"{number(interval[0])}–{number(interval[1])}"


def share(value: float) -> str:
    """Return a share of 1 as whole per cent."""
    return f"{QLocale().toString(round(value * 100))} %"


def clock(at_ms: int | None) -> str:
    """Return a time inside the interview: 0:07, 12:30, 1:02:03; a dash for none."""
    if at_ms is None:
        return "–"
    seconds = abs(at_ms) // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    said = f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
    return f"−{said}" if at_ms < 0 and seconds else said


def speaker(*, ours: bool) -> str:
    """Return who speaks."""
    return translate("Result", "Interviewer") if ours else translate("Result", "Participant")


def status(name: str) -> str:
    """Return a session's state."""
    return {
        "scheduled": translate("Result", "Scheduled"),
        "in_progress": translate("Result", "In progress"),
        "completed": translate("Result", "Completed"),
        "failed": translate("Result", "Broken off"),
        "cancelled": translate("Result", "Called off"),
    }.get(name, name)


def end_reason(name: str) -> str:
    """Return why a session ended."""
    return {
        "finished": translate("Result", "every question was put"),
        "time_up": translate("Result", "the time was up"),
        "candidate_left": translate("Result", "the participant left"),
        "proctor_ended": translate("Result", "a proctor ended it"),
        "device_fault": translate("Result", "the kiosk failed"),
        "power_loss": translate("Result", "the power failed"),
        "network": translate("Result", "the network failed"),
        "no_show": translate("Result", "nobody came"),
        "cancelled_by_admin": translate("Result", "an admin called it off"),
    }.get(name, name.replace("_", " "))


def recommendation(name: str | None) -> str:
    """Return a recommendation in words; a dash for none."""
    if not name:
        return "–"
    return {
        "strong_yes": translate("Result", "Strong yes"),
        "yes": translate("Result", "Yes"),
        "mixed": translate("Result", "Mixed"),
        "no": translate("Result", "No"),
        "strong_admit": translate("Result", "Strong admit"),
        "admit": translate("Result", "Admit"),
        "waitlist": translate("Result", "Waiting list"),
        "decline": translate("Result", "Decline"),
        "exceeds": translate("Result", "Exceeds"),
        "meets": translate("Result", "Meets"),
        "needs_practice": translate("Result", "Needs practice"),
        "not_yet": translate("Result", "Not yet"),
        "pass": translate("Result", "Pass"),
        "fail": translate("Result", "Fail"),
    }.get(name, name.replace("_", " "))


def passed(said: bool | None) -> str:  # noqa: FBT001 - three answers
    """Return whether the rubric was passed."""
    if said is None:
        return translate("Result", "Passing can't be told")
    return translate("Result", "Passed") if said else translate("Result", "Not passed")


def engine_part(name: str) -> str:
    """Return what a part of the engine is called."""
    return {
        "vad": translate("Result", "Hearing that somebody speaks"),
        "turn_end": translate("Result", "Hearing that a turn is over"),
        "stt": translate("Result", "Recognising words"),
        "interviewer": translate("Result", "Interviewer"),
        "tts": translate("Result", "Voice"),
        "evaluator": translate("Result", "Evaluator"),
    }.get(name, name)


def engine(said: Mapping[str, Any]) -> str:
    """Return an engine's name and version."""
    return " ".join(str(said[part]) for part in ("name", "version") if said.get(part)) or "–"


def evaluator(said: Mapping[str, Any]) -> str:
    """Return who or what scored."""
    if said.get("name") == "human":
        return translate("Result", "a person")
    return engine(said)


def health(name: str) -> str:
    """Return how well a detector watched."""
    return {
        "active": translate("Result", "watched"),
        "degraded": translate("Result", "watched in part"),
        "unsupported": translate("Result", "can't be watched here"),
        "denied": translate("Result", "not allowed to watch"),
        "failed": translate("Result", "the detector failed"),
    }.get(name, name)


def way_seen(act: str) -> str:
    """Return one way in which somebody had seen scores before, by the audit log's name for it."""
    return {
        "ledger.read": translate("Result", "the ledger"),
        "participant.exported": translate("Result", "an export of the participant's data"),
        "record.read": translate("Result", "the result"),
        "score.seen": translate("Result", "the overall score in a list"),
        "scorecard.issued": translate("Result", "a scorecard of their own"),
        "scorecards.read": translate("Result", "the scorecards"),
        "second_scores.read": translate("Result", "other second scores"),
        "session.exported": translate("Result", "an export"),
    }.get(act, act)
