"""What each of a detector's kinds stands at: its own word, what the supervisor had to say over it, and what was stated last."""

from collections.abc import Iterable
from dataclasses import dataclass

from proctoring.bounding import plain
from proctoring.signals import HealthState

REASON = 300
"""Characters a reason may have."""

RESTING = frozenset({HealthState.UNSUPPORTED, HealthState.DENIED})
"""States in which a detector has nothing to look at and may go home."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A health to be stated for some kinds."""

    kinds: tuple[str, ...]
    state: HealthState
    reason: str


class Standing:
    """The health of one detector's kinds. Each method returns what is to be stated: only what changed."""

    def __init__(self, kinds: Iterable[str]) -> None:
        self._kinds = tuple(kinds)
        self._own: dict[str, tuple[HealthState, str]] = {}
        self._stated: dict[str, tuple[HealthState, str]] = {}

    def own_word(self, state: HealthState, reason: str, kinds: tuple[str, ...] = ()) -> list[Stand]:
        """Take what the detector says of itself, for `kinds` or for all."""
        about = [kind for kind in self._kinds if kind in kinds or not kinds]
        said = (state, plain(reason.removesuffix("."), REASON))  # it is read after a colon or within brackets
        self._own |= dict.fromkeys(about, said)
        return self._changed(dict.fromkeys(about, said))

    def over_it(self, state: HealthState, reason: str) -> list[Stand]:
        """Say something over the detector's own word, for all its kinds."""
        return self._changed(dict.fromkeys(self._kinds, (state, plain(reason, REASON))))

    def own_word_again(self) -> list[Stand]:
        """Let the detector's own word hold again."""
        return self._changed(self._own)

    def once_more(self) -> list[Stand]:
        """Return all that was stated last, which did not arrive."""
        stated, self._stated = self._stated, {}
        return self._changed(stated)

    def forget_own_word(self) -> None:
        """The detector that gave it is gone."""
        self._own.clear()

    def rests(self) -> bool:
        """Whether there is nothing that the detector could look at, by its own word."""
        return len(self._own) == len(self._kinds) and all(state in RESTING for state, _ in self._own.values())

    def _changed(self, said: dict[str, tuple[HealthState, str]]) -> list[Stand]:
        new = {kind: word for kind, word in said.items() if self._stated.get(kind) != word}
        self._stated |= new
        words = dict.fromkeys(new.values())
        return [Stand(tuple(kind for kind in new if new[kind] == word), *word) for word in words]
