"""What a language says of statements that can be held against each other: sizes of a group, and claims that exclude one another.

Data, from `[contradictions]` in a language's cue file; a language without it notes no contradiction.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Claim:
    """Two ways of saying things that can't both be so: who says `one` denies `other`. `about` names the sentence that asks which it was."""

    about: str
    one: re.Pattern[str]
    other: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Claims:
    """`group_size` holds patterns with a group "number"; `numbers` says what words for numbers mean; `change` forbids either."""

    numbers: Mapping[str, int]
    group_size: tuple[re.Pattern[str], ...]
    excluding: tuple[Claim, ...]
    change: re.Pattern[str] | None

    def sizes(self, plain: str) -> dict[int, str]:
        """Return the sizes of a group that are stated, each with the words it was stated in."""
        found: dict[int, str] = {}
        for pattern in self.group_size:
            for match in pattern.finditer(plain):
                word = match["number"]
                value = self.numbers.get(word, int(word) if word.isdecimal() else 0)
                found.setdefault(value, word)
        return found


def read_claims(table: Mapping[str, Any]) -> Claims:
    """Compile `[contradictions]`; an empty table gives claims that find nothing. Raises `re.error`, `KeyError`."""
    numbers = {str(word): int(value) for word, value in table.get("numbers", {}).items()}
    words = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    number = rf"(?P<number>\d{{1,3}}{'|' if words else ''}{words})"
    return Claims(
        numbers,
        tuple(re.compile(pattern.replace("{number}", number)) for pattern in table.get("group_size", ())),
        tuple(Claim(each["about"], _any(each["one"]), _any(each["other"])) for each in table.get("excluding", ())),
        _any(table["change"]) if "change" in table else None,
    )


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
