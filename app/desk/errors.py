"""What can go wrong between a desk and its server, each with what to do about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import AppError

_MOST_PLACES = 5
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong in what was sent. `path` is a JSON pointer into it, such as `/stages/0/rubric`."""

    path: str
    message: str

    @property
    def words(self) -> str:
        """Say where it is and what it is, for whoever has no field to point at."""
        place = self.path.strip("/").replace("/", " ")
        return ": ".join(filter(None, (place, self.message)))


class DeskError(AppError):
    """A desk could not do what was asked of it."""


class ServerUnreachable(DeskError):
    """Nobody answers, or not in time, or not now: trying again may help."""


class SignedOut(DeskError):
    """The sign-in has ended: somebody has to sign in again."""


class Refused(DeskError):
    """The server understood and said no. `kind` is the problem's type without its prefix; `content` the whole problem."""

    def __init__(self, status: int, kind: str, title: str, message: str, content: Mapping[str, Any]) -> None:
        """`message` is what the server said; where it names places, they are told with it."""
        self.status = status
        self.kind = kind
        self.content = content
        super().__init__(title, _with_places(message, self.issues))

    @property
    def issues(self) -> Sequence[Issue]:
        """Return what is wrong, place by place."""
        said = self.content.get("issues")
        found = said if isinstance(said, list) else []
        return [
            Issue(str(each.get("path", "")), str(each.get("message", "")))
            for each in found
            if isinstance(each, Mapping)
        ]


def _with_places(message: str, issues: Sequence[Issue]) -> str:
    """Name the places: the server's own words are often those of the first one alone."""
    places = [each.words for each in issues[:_MOST_PLACES]]
    own = [message] if message and all(message != each.message for each in issues) else []
    return "; ".join([*own, *places])[:_LONGEST]
