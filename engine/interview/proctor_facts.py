"""What a proctor asked of a kiosk from afar, as the ledger has it: stated before any of it takes effect."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from engine.interview.facts import Fact


@dataclass(frozen=True, slots=True)
class ProctorCommand(Fact):
    """A proctor's command reached the kiosk. `id` is the server's own for it, and no command is stated twice.

    `command` is message, answer, pause, resume, extend, lock, unlock, end, listen, unlisten or annotate, `body` what came with it
    ({text}, {minutes}, {reason}...), `by_name` who sent it, `issued_at` when, on the server's clock. `outcome` is accepted (it
    takes effect next), refused or expired, and `reason` why it was not accepted.
    """

    KIND: ClassVar[str] = "proctor.command"
    id: str
    command: str
    by_name: str
    outcome: str
    body: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""
    issued_at: str | None = None


@dataclass(frozen=True, slots=True)
class ListenedIn(Fact):
    """A proctor hears the room live from now on (`phase` "begin"), or no longer ("end"). The candidate is shown it all the while.

    `id` is that of the command that began it, `by_name` who listens. At the end, `reason` says why it ended (by_proctor, time_up,
    interview_over, link_lost, listener_lost), `pieces` how many pieces of 100 ms were sent and `dropped` how many could not be.
    """

    KIND: ClassVar[str] = "proctor.listened"
    id: str
    phase: str
    by_name: str
    reason: str = ""
    pieces: int = 0
    dropped: int = 0
