"""What a verification found: problems, each with its place, and notes; and how much was looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sync.keys import fingerprint

MOST_PROBLEMS = 500
"""How many are listed one by one; a file of garbage would otherwise make a report of garbage."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not hold. `code` is stable, `place` names file, line or event and field, `message` is a sentence."""

    code: str
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class Findings:
    """The result. `public_key` is the kiosk's, that everything was held against; `checked` counts what was looked at.

    `server_key` is that of the server which made the export, None where the kiosk did.
    """

    session_id: str | None
    public_key: str | None
    problems: tuple[Problem, ...]
    notes: tuple[str, ...]
    checked: Mapping[str, float]
    server_key: str | None = None

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """Return the findings as `vivavoce verify --json` prints them."""
        return {
            "ok": self.ok,
            "session_id": self.session_id,
            "public_key": self.public_key,
            "fingerprint": fingerprint(self.public_key) if self.public_key else None,
            "server_public_key": self.server_key,
            "server_fingerprint": fingerprint(self.server_key) if self.server_key else None,
            "problems": [{"code": each.code, "place": each.place, "message": each.message} for each in self.problems],
            "notes": list(self.notes),
            "checked": dict(self.checked),
        }


@dataclass(slots=True)
class Report:
    """Findings while they are being made."""

    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    checked: dict[str, float] = field(default_factory=dict)
    unlisted: int = 0

    def problem(self, code: str, place: str, message: str) -> None:
        """Add a problem; beyond `MOST_PROBLEMS` they are only counted."""
        if len(self.problems) >= MOST_PROBLEMS:
            self.unlisted += 1
        else:
            self.problems.append(Problem(code, printable(place), printable(message)))

    def note(self, sentence: str) -> None:
        """Add a note, once."""
        if (kept := printable(sentence)) not in self.notes and len(self.notes) < MOST_PROBLEMS:
            self.notes.append(kept)

    def count(self, what: str, number: float) -> None:
        """Say how many of something were looked at."""
        self.checked[what] = number


def printable(text: str) -> str:
    """Return text from an export with nothing in it that could move a terminal's cursor, and not endless."""
    safe = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text[:400])
    return safe if len(text) <= 400 else safe + "..."
