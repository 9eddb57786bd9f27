"""What the board calls things, in the interface's language."""

from app.i18n import translate
from app.proctor.board.standing import Standing

SHAPES: dict[Standing, tuple[str, str]] = {
    Standing.CALLS: ("bell", "problem"),
    Standing.HELP: ("lifebuoy", "problem"),
    Standing.LOCKED: ("lock", "notice"),
    Standing.PAUSED: ("pause", "notice"),
    Standing.KIOSK_LOST: ("unplugged", "problem"),
    Standing.SILENT: ("unplugged", "problem"),
    Standing.DETECTORS: ("problem", "problem"),
    Standing.NETWORK: ("unplugged", "notice"),
    Standing.SIGNALS: ("flag", "accent"),
    Standing.RUNNING: ("play", "ok"),
    Standing.ARRIVING: ("proctor", "quiet"),
    Standing.ENDED: ("tick", "quiet"),
}
"""Each state's own shape, and its colour, which says nothing that the shape does not."""


def standing_words(standing: Standing, *, end: str = "") -> str:
    """Return a state in a word or two; `end` is the status of a session that has ended."""
    if standing is Standing.ENDED:
        return {
            "failed": translate("Board", "Ended early"),
            "cancelled": translate("Board", "Called off"),
        }.get(end, translate("Board", "Completed"))
    return {
        Standing.CALLS: translate("Board", "Candidate calls"),
        Standing.HELP: translate("Board", "Colleague asks for help"),
        Standing.LOCKED: translate("Board", "Screen locked"),
        Standing.PAUSED: translate("Board", "Paused"),
        Standing.KIOSK_LOST: translate("Board", "Kiosk offline"),
        Standing.SILENT: translate("Board", "Nothing heard"),
        Standing.DETECTORS: translate("Board", "Detector failed"),
        Standing.NETWORK: translate("Board", "Slow network"),
        Standing.SIGNALS: translate("Board", "New signals"),
        Standing.RUNNING: translate("Board", "Running"),
        Standing.ARRIVING: translate("Board", "Checking in"),
    }[standing]


def pause_words(cause: str) -> str:
    """Return for what an interview stands still."""
    return {
        "proctor": translate("Board", "by a proctor"),
        "lock": translate("Board", "screen covered"),
        "device": translate("Board", "sound device"),
        "system": translate("Board", "by the system"),
    }.get(cause, cause)


def speaker_words(phase: str) -> str:
    """Return who has the floor."""
    return {
        "interviewer_speaking": translate("Board", "Interviewer speaks"),
        "candidate_speaking": translate("Board", "Candidate speaks"),
        "thinking": translate("Board", "Interviewer thinks"),
        "listening": translate("Board", "Waiting for the candidate"),
    }.get(phase, "")
