"""What check-in shows: a forgiving access code, a language, and one clear reason when a code is refused."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime

from app.kiosk.ports import CheckInRefused, Refusal

CODE_LENGTH = 8
_GROUP = 4
_LONGEST_PASTE = 400
_CODE_IN_TEXT = re.compile(r"(?<![A-Z0-9])([A-Z0-9]{4})\s*-\s*([A-Z0-9]{4})(?![A-Z0-9])")


@dataclass(frozen=True, slots=True)
class Refused:
    """Why the last code was not accepted; `title` and `message` are the reception's own words."""

    reason: Refusal
    title: str
    message: str
    opens_at: datetime | None = None
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class CheckInState:
    """The first screen. `code` is tidy: capital letters and digits."""

    code: str = ""
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    organisation: str = ""
    kiosk_name: str = ""
    busy: bool = False
    refused: Refused | None = None
    high_contrast: bool = False
    reduced_motion: bool = False
    incomplete: bool = False

    @property
    def complete(self) -> bool:
        """Whether the code could be one."""
        return len(self.code) == CODE_LENGTH


def tidy(text: str) -> str:
    """Return the access code in `text`: any case, any width, any separators, even inside a pasted sentence."""
    plain = unicodedata.normalize("NFKC", text[:_LONGEST_PASTE]).upper()
    plain = re.sub(r"[\u2010-\u2015\u2212_.·/]", "-", plain)
    found = _CODE_IN_TEXT.search(plain)
    if found:
        return found[1] + found[2]
    return "".join(letter for letter in plain if letter.isascii() and letter.isalnum())[:CODE_LENGTH]


def grouped(code: str) -> str:
    """Return a tidy code as people read it: ABCD-EFGH."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def edited(state: CheckInState, text: str) -> CheckInState:
    """Take what the field holds; a refusal or a reminder is answered by typing."""
    code = tidy(text)
    if code == state.code:
        return state
    return replace(state, code=code, refused=None, incomplete=False)


def submitted(state: CheckInState) -> CheckInState:
    """Look the code up, or say that it is too short."""
    if state.busy:
        return state
    if not state.complete:
        return replace(state, incomplete=True, refused=None)
    return replace(state, busy=True, refused=None, incomplete=False)


def refused(state: CheckInState, error: CheckInRefused) -> CheckInState:
    """Say why; the code stays, so that one letter can be mended."""
    reason = Refused(error.reason, error.title, error.message, error.opens_at, error.wait_s)
    return replace(state, busy=False, refused=reason)


def failed(state: CheckInState, title: str, message: str) -> CheckInState:
    """Say that the lookup itself went wrong."""
    return replace(state, busy=False, refused=Refused(Refusal.UNAVAILABLE, title, message))
