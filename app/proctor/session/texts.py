"""The words of the session view: for codes that the server and the kiosks use among themselves."""

from app.i18n import own_name, translate
from app.proctor.session.header import Header


def state_words(code: str) -> str:
    """Return how an interview stands."""
    return {
        "unknown": translate("Session", "Not heard of yet"),
        "not_begun": translate("Session", "Not begun yet"),
        "called": translate("Session", "The candidate calls"),
        "locked": translate("Session", "Screen locked"),
        "paused": translate("Session", "Paused"),
        "taking_time": translate("Session", "Candidate takes time"),
        "ended": translate("Session", "Ended"),
        "running": translate("Session", "Running"),
        "candidate_speaking": translate("Session", "Candidate speaks"),
        "interviewer_speaking": translate("Session", "Interviewer speaks"),
        "thinking": translate("Session", "Interviewer is about to speak"),
        "listening": translate("Session", "Waiting for the candidate"),
    }.get(code, code.replace("_", " "))


def state_look(code: str) -> tuple[str, str]:
    """Return the icon and the palette's name that go with a state."""
    return {
        "called": ("proctor", "problem"),
        "locked": ("lock", "notice"),
        "paused": ("pause", "notice"),
        "ended": ("ok", "quiet"),
        "candidate_speaking": ("microphone", "yours"),
        "interviewer_speaking": ("loudspeaker", "ours"),
        "thinking": ("running", "ours"),
        "taking_time": ("take_time", "notice"),
        "listening": ("microphone", "quiet"),
    }.get(code, ("clock", "quiet"))


def end_words(reason: str) -> str:
    """Return why an interview ended."""
    return {
        "finished": translate("Session", "all questions were asked"),
        "time_up": translate("Session", "the time was up"),
        "candidate_left": translate("Session", "the candidate left"),
        "proctor_ended": translate("Session", "a proctor ended it"),
        "device_fault": translate("Session", "the kiosk failed"),
        "power_loss": translate("Session", "the power failed"),
        "network": translate("Session", "the network failed"),
        "no_show": translate("Session", "nobody came"),
        "cancelled_by_admin": translate("Session", "an admin called it off"),
    }.get(reason, reason)


def pause_words(cause: str) -> str:
    """Return what an interview stands still for."""
    return {
        "device": translate("Session", "a device is missing"),
        "proctor": translate("Session", "by a proctor"),
        "lock": translate("Session", "the screen is locked"),
        "system": translate("Session", "by the system"),
    }.get(cause, cause)


def about(head: Header) -> str:
    """Return the line under the candidate's name: where, what, in which language."""
    attempt = translate("Session", "attempt {number}").format(number=head.attempt) if head.attempt > 1 else ""
    language = own_name(head.language) if head.language else ""
    said = (head.kiosk, head.location, head.template, head.stage, language, attempt)
    return " · ".join(filter(None, dict.fromkeys(said)))


def speaker_words(speaker: str) -> str:
    """Return who speaks."""
    return translate("Session", "Interviewer") if speaker == "ai" else translate("Session", "Candidate")


def watched_words(state: str) -> str:
    """Return how a kind is watched."""
    return {
        "watched": translate("Session", "watched"),
        "partly": translate("Session", "watched in part"),
    }.get(state, translate("Session", "not watched"))


def health_words(state: str) -> str:
    """Return a detector's health."""
    return {
        "active": translate("Session", "Active"),
        "degraded": translate("Session", "Degraded"),
        "unsupported": translate("Session", "Not supported here"),
        "denied": translate("Session", "Switched off"),
        "failed": translate("Session", "Failed"),
    }.get(state, state)


def health_look(state: str) -> tuple[str, str]:
    """Return the icon and colour that go with a health."""
    return {
        "active": ("ok", "ok"),
        "degraded": ("notice", "notice"),
        "unsupported": ("skipped", "quiet"),
        "denied": ("skipped", "quiet"),
    }.get(state, ("problem", "problem"))


def move_words(move: str) -> str:
    """Return what the interviewer does with its turn."""
    return {
        "introduce": translate("Session", "Introduces itself and asks the first question"),
        "ask": translate("Session", "Asks the next question"),
        "probe": translate("Session", "Asks more about the answer"),
        "repeat": translate("Session", "Repeats the question"),
        "clarify": translate("Session", "Explains the question"),
        "nudge": translate("Session", "Encourages the candidate"),
        "rephrase": translate("Session", "Asks in other words"),
        "offer_skip": translate("Session", "Offers to go on to another question"),
        "answer": translate("Session", "Answers the candidate's question"),
        "redirect": translate("Session", "Declines, and goes on"),
        "confirm_stop": translate("Session", "Asks whether to stop"),
        "close": translate("Session", "Closes the interview"),
    }.get(move, move.replace("_", " "))


def trigger_words(trigger: str) -> str:
    """Return what made the interviewer choose a move."""
    return {
        "opening": translate("Session", "the beginning"),
        "answer": translate("Session", "an answer"),
        "silence": translate("Session", "a silence"),
        "interruption": translate("Session", "an interruption"),
        "repeat_wanted": translate("Session", "the candidate wished to hear it again"),
        "time_up": translate("Session", "the time is up"),
    }.get(trigger, trigger.replace("_", " "))


def phase_words(phase: str) -> str:
    """Return what part of something a signal tells."""
    return {
        "begin": translate("Session", "began"),
        "end": translate("Session", "ended"),
    }.get(phase, translate("Session", "once"))


def link_words(link: str) -> str:
    """Return how a kiosk is reached."""
    return {
        "websocket": translate("Session", "live"),
        "polling": translate("Session", "asks every two seconds"),
    }.get(link, link or translate("Session", "not connected"))


def why_nothing_said(*, ended: bool) -> str:
    """Return why no conversation is shown."""
    if ended:
        return translate(
            "Session", "The interview is over. What was said in it is read with the results, by those who may."
        )
    return translate("Session", "Nothing has been said yet.")
