"""Which detectors watch, how well, and why not where they don't: "nothing noted" must never look like "nobody looked"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.proctor.live.reading import mapping, text
from app.proctor.live.room import Detector
from app.proctor.session.story import HEALTH, Fact

STATES = ("failed", "denied", "unsupported", "degraded", "active")
"""Worst first: what needs a look stands at the top."""

_MOST_KINDS = 100


@dataclass(frozen=True, slots=True)
class DetectorLine:
    """A detector as it stands. `since` is seconds since 1970, None where it was not told; `changes` counts how often it changed."""

    name: str
    state: str
    reason: str
    kinds: tuple[str, ...] = ()
    since: float | None = None
    changes: int = 0

    @property
    def watches(self) -> bool:
        """Whether it sees anything now."""
        return self.state in ("active", "degraded")


def detector_lines(facts: Sequence[Fact], board: Mapping[str, Detector]) -> tuple[DetectorLine, ...]:
    """Return every detector by its newest word; `board` has those whose facts did not arrive here."""
    lines: dict[str, DetectorLine] = {
        name: DetectorLine(name, detector.state, detector.reason) for name, detector in board.items()
    }
    seen: dict[str, int] = {}
    for fact in facts:
        if fact.kind == HEALTH:
            name = text(mapping(fact.body.get("source")).get("detector")) or "?"
            seen[name] = seen.get(name, -1) + 1
            lines[name] = _line(name, fact, seen[name])
    return tuple(sorted(lines.values(), key=lambda line: (_place(line.state), line.name)))


def _line(name: str, fact: Fact, changes: int) -> DetectorLine:
    kinds = fact.body.get("kinds")
    return DetectorLine(
        name=name,
        state=text(fact.body.get("state")),
        reason=text(fact.body.get("reason")),
        kinds=tuple(text(each) for each in kinds[:_MOST_KINDS]) if isinstance(kinds, list) else (),
        since=fact.at,
        changes=changes,
    )


def _place(state: str) -> int:
    return STATES.index(state) if state in STATES else 0
