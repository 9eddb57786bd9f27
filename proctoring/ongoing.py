"""What a detector has said to go on, so that each end tells how long it was, and a lost source ends what it can't see any more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from proctoring.detector import Clock, Report


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that goes on: what was observed, said at its beginning, and how its end is said; ` for 1.2 s.` is added to `over`."""

    observed: Mapping[str, Any]
    statement: str
    over: str
    limits: tuple[str, ...] = ()


@dataclass(slots=True)
class Ongoing:
    """The facts of one detector that go on, by kind and key."""

    report: Report
    clock: Clock
    _open: dict[tuple[str, str], tuple[Fact, int]] = field(default_factory=dict)

    def begin(self, kind: str, key: str, fact: Fact, at_ns: int | None = None) -> None:
        """State that it began, unless it goes on already."""
        if (kind, key) in self._open:
            return
        self._open[kind, key] = (fact, self.clock.monotonic_ns() if at_ns is None else at_ns)
        self.report.begin(kind, key, fact.observed, fact.statement, limits=fact.limits, at_ns=at_ns)

    def amend(self, kind: str, key: str, fact: Fact) -> None:
        """Let its end be said as `fact` has it: more is known by now than at its beginning."""
        if (kind, key) in self._open:
            self._open[kind, key] = (fact, self._open[kind, key][1])

    def end(self, kind: str, key: str, more: Mapping[str, Any] | None = None, at_ns: int | None = None) -> None:
        """State that it ended, with `more` that is known only now; nothing where it did not go on."""
        fact, since_ns = self._open.pop((kind, key), (None, 0))
        if fact is None:
            return
        until_ns = self.clock.monotonic_ns() if at_ns is None else at_ns
        seconds = max(0.0, (until_ns - since_ns) / 1e9)
        observed = {**fact.observed, **(more or {}), "seconds": round(seconds, 3)}
        self.report.end(kind, key, observed, f"{fact.over} for {seconds:.1f} s.", at_ns=at_ns)

    def settle(self, kind: str, facts: Mapping[str, Fact]) -> None:
        """Begin and end what it takes for exactly `facts` to go on."""
        for key in self.keys(kind) - facts.keys():
            self.end(kind, key)
        for key, fact in facts.items():
            self.begin(kind, key, fact)

    def keys(self, kind: str) -> set[str]:
        """Return what goes on of a kind."""
        return {key for each, key in self._open if each == kind}

    def lose(self) -> None:
        """End everything: whether it still goes on can't be seen any more."""
        for kind, key in list(self._open):
            self.end(kind, key, {"end_unseen": True})
