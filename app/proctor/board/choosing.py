"""Which rooms are shown: by how they stand, where they are, whose they are, and what was typed."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.i18n import translate
from app.proctor.board.face import Face
from app.proctor.board.standing import INCIDENTS, Standing

FILTERS = ("all", "incidents", "signals", "mine", "ended")
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen. `filter` is one of `FILTERS`; an empty `location` is every one."""

    filter: str = "all"
    location: str = ""
    text: str = ""

    def next_filter(self, step: int = 1) -> "Choice":
        """Return the choice with the next filter."""
        return replace(self, filter=FILTERS[(FILTERS.index(self.filter) + step) % len(FILTERS)])

    def kept(self) -> dict[str, str]:
        """Return what is remembered from day to day."""
        return {"filter": self.filter, "location": self.location}


def choice_of(kept: object) -> Choice:
    """Read what was remembered; whatever does not fit is as if nothing was."""
    said: Mapping[str, Any] = kept if isinstance(kept, Mapping) else {}
    filter_, location = said.get("filter"), said.get("location")
    return Choice(
        filter_ if isinstance(filter_, str) and filter_ in FILTERS else "all",
        location[:_LONGEST] if isinstance(location, str) else "",
    )


def fits(face: Face, choice: Choice) -> bool:
    """Whether a room is shown."""
    if not _FILTERED[choice.filter](face):
        return False
    if choice.location and face.location != choice.location:
        return False
    if not choice.text:
        return True
    words = _plain(choice.text).split()
    said = _plain(" ".join((face.name, face.candidate, face.stage, face.location, face.attendant, face.words)))
    return all(word in said for word in words)


def counts(faces: Iterable[Face]) -> dict[str, int]:
    """Return how many rooms each filter would show."""
    found = dict.fromkeys(FILTERS, 0)
    for face in faces:
        for name, keeps in _FILTERED.items():
            found[name] += keeps(face)
    return found


def filter_words(filter_: str) -> str:
    """Return what a filter is called."""
    return {
        "all": translate("Board", "All"),
        "incidents": translate("Board", "Needs attention"),
        "signals": translate("Board", "New signals"),
        "mine": translate("Board", "Mine"),
        "ended": translate("Board", "Ended"),
    }[filter_]


def head_line(faces: Iterable[Face]) -> str:
    """Return how many rooms there are, and how many of them want somebody."""
    faces = [*faces]
    standings = [face.standing for face in faces]
    troubled = (Standing.KIOSK_LOST, Standing.SILENT, Standing.DETECTORS, Standing.NETWORK)
    running = sum(each not in (Standing.ENDED, Standing.ARRIVING) for each in standings)
    told = [
        (translate("Board", "Rooms: {count}"), len(faces), True),
        (translate("Board", "Running: {count}"), running, True),
        (translate("Board", "Calls: {count}"), standings.count(Standing.CALLS), False),
        (translate("Board", "Help: {count}"), standings.count(Standing.HELP), False),
        (
            translate("Board", "Paused: {count}"),
            sum(each in (Standing.PAUSED, Standing.LOCKED) for each in standings),
            False,
        ),
        (translate("Board", "Trouble: {count}"), sum(each in troubled for each in standings), False),
        (translate("Board", "New signals: {count}"), sum(face.unseen for face in faces), False),
    ]
    return " · ".join(words.format(count=count) for words, count, always in told if count or always)


_FILTERED: dict[str, Callable[[Face], bool]] = {
    "all": lambda _face: True,
    "incidents": lambda face: face.standing in INCIDENTS,
    "signals": lambda face: face.unseen > 0,
    "mine": lambda face: face.mine,
    "ended": lambda face: face.standing is Standing.ENDED,
}


def _plain(text: str) -> str:
    """Return a text without case and accents, so that "tomas" finds Tomás."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))
