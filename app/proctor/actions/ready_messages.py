"""Messages that are ready to be sent, in the candidate's language, with what they say in the proctor's own beside them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.i18n import in_language
from app.i18n import translate as in_ours


@dataclass(frozen=True, slots=True)
class ReadyMessage:
    """`text` is what the candidate reads, `meaning` the same in the interface's language (equal where that is theirs too)."""

    name: str
    text: str
    meaning: str


def ready_messages(language: str) -> tuple[ReadyMessage, ...]:
    """Return them for a candidate who is interviewed in `language` (BCP 47); in English where we have none of its words."""
    theirs, ours = _texts(lambda context, text: in_language(language, context, text)), _texts(in_ours)
    return tuple(ReadyMessage(name, theirs[name], ours[name]) for name in ours)


def _texts(translate: Callable[[str, str], str]) -> Mapping[str, str]:
    return {
        "coming": translate("ReadyMessages", "I am on my way to you."),
        "no_hurry": translate("ReadyMessages", "Take your time. There is no hurry."),
        "closer": translate("ReadyMessages", "Please sit a little closer to the microphone."),
        "louder": translate("ReadyMessages", "Please speak a little louder."),
        "alone": translate("ReadyMessages", "Please make sure that you are alone in the room."),
        "one_window": translate("ReadyMessages", "Please stay in this window until the interview is over."),
        "soon_on": translate("ReadyMessages", "There is a short interruption. It will go on in a moment."),
        "all_well": translate("ReadyMessages", "Everything is working. Please go on."),
    }
