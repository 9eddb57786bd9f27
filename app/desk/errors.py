"""What can go wrong between a desk and its server, each with what to do about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import AppError


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is wrong in what was sent. `path` is a JSON pointer into it, such as `/stages/0/rubric`."""

    path: str
    message: str


class DeskError(AppError):
    """A desk could not do what was asked of it."""


class ServerUnreachable(DeskError):
    """Nobody answers, or not in time, or not now: trying again may help."""


class SignedOut(DeskError):
    """The sign-in has ended: somebody has to sign in again."""


class Refused(DeskError):
    """The server understood and said no. `kind` is the problem's type without its prefix; `content` the whole problem."""

    def __init__(self, status: int, kind: str, title: str, message: str, content: Mapping[str, Any]) -> None:
        super().__init__(title, message)
        self.status = status
        self.kind = kind
        self.content = content

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
