"""What people state about a session once it is over, as `facts` has what the interview states."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from engine.interview.facts import Fact


@dataclass(frozen=True, slots=True)
class SecondScored(Fact):
    """A person scored the session beside its scorecard, which stays what it is. `scorecard` is `engine.scoring` shaped.

    `by` is the person's name, `by_id` their account. `blind` says that they had looked at no score of it before, as far as the server
    knows; `seen` names the ways in which they had.
    """

    KIND: ClassVar[str] = "scorecard.second"
    scorecard: Mapping[str, Any]
    by: str
    by_id: str
    blind: bool
    seen: tuple[str, ...] = ()
