"""What proctors ask of this kiosk: each command once, in time, in order, and in the ledger before it takes effect.

A command's time runs on this kiosk's own monotonic clock from when it arrived: no wall clock decides. What became of each is told as often
as the server asks, for acknowledgements get lost.
"""

import asyncio
import math
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import structlog

from engine.clock import Clock
from engine.errors import EngineError, StorageFull
from engine.interview.facts import body_of
from engine.interview.proctor_facts import ProctorCommand
from sync.chain import SIGNAL_ANNOTATED
from sync.errors import SyncError
from sync.ledger import Ledger

log = structlog.get_logger()

KINDS = frozenset(
    {"message", "answer", "pause", "resume", "extend", "lock", "unlock", "end", "listen", "unlisten", "annotate"}
)
LONGEST_LIFE_S = 300.0
REMEMBERED = 256
"""Commands whose outcome is remembered in memory; older ones are found in the ledger."""

_LONGEST_BODY = 8192


@dataclass(frozen=True, slots=True)
class Command:
    """A command as it arrived. `until_ns` is the monotonic time from which on it is not carried out any more."""

    id: str
    session_id: str
    kind: str
    by: str
    until_ns: int
    body: Mapping[str, Any] = field(default_factory=dict)
    issued_at: str | None = None


class Desk(Protocol):
    """Who carries commands out; the kiosk around the link. Called on the link's loop."""

    def why_not(self, command: Command) -> str:
        """Why it can't be carried out now, in a word for the proctor; empty where it can."""
        ...

    async def carry_out(self, command: Command) -> str:
        """Do it; return why it did not come about, empty where it did. It may wait no longer than `command.until_ns`."""
        ...

    async def hush(self, reason: str) -> None:
        """Let nobody hear the room any more; `reason` is why, for the ledger."""
        ...


Tell = Callable[[str, str, str], None]
"""Takes a command's id, its outcome (received, done, refused, expired) and a reason."""


class Orders:
    """Takes commands in, one after another. Belongs to the link's loop."""

    def __init__(self, ledger: Ledger, desk: Desk, clock: Clock, tell: Tell) -> None:
        self._ledger = ledger
        self._desk = desk
        self._clock = clock
        self._tell = tell
        self._outcomes: OrderedDict[str, tuple[str, str]] = OrderedDict()
        self._one_by_one = asyncio.Lock()

    async def take(self, message: Mapping[str, Any]) -> None:
        """Take a command as it came; whatever happens is told, nothing is raised."""
        command = read_command(message, self._clock.monotonic_ns())
        if command is None:
            if isinstance(own_id := message.get("id"), str):
                self._tell(own_id[:64], "refused", "not understood by this kiosk's version")
            return
        if command.id in self._outcomes:
            self._tell(command.id, *self._outcomes[command.id])
            return
        self._settle(command, "received")
        try:
            async with self._one_by_one:
                self._settle(command, *await self._outcome(command))
        except Exception as exc:  # noqa: BLE001 - the link and the interview outlive whatever a command meets
            log.error("command.failed", kind=command.kind, error=type(exc).__name__)
            self._settle(command, "refused", "the kiosk stumbled over it")

    async def _outcome(self, command: Command) -> tuple[str, str]:
        before = await asyncio.to_thread(self._stated_before, command)
        if before is not None:
            return before
        why = self._desk.why_not(command)
        if why == NOT_HERE:  # another's session, or nobody's any more: nothing is written into it
            return "refused", why
        late = self._clock.monotonic_ns() >= command.until_ns
        stated = "expired" if late else "refused" if why else "accepted"
        if refused := await self._state(command, stated, why):
            return "refused", refused
        if stated != "accepted":
            return stated, why
        failed = await self._do(command)
        return ("refused", failed) if failed else ("done", "")

    async def _do(self, command: Command) -> str:
        if command.kind != "annotate":
            return await self._desk.carry_out(command)
        note = {"seq": command.body["seq"], "note": command.body["note"], "by": command.by}
        return await _stated(self._ledger.session(command.session_id).append(SIGNAL_ANNOTATED, note))

    async def _state(self, command: Command, outcome: str, why: str) -> str:
        """Have it in the ledger; return why the ledger did not take it."""
        fact = ProctorCommand(
            id=command.id,
            command=command.kind,
            by_name=command.by,
            outcome=outcome,
            body=dict(command.body),
            reason=why,
            issued_at=command.issued_at,
        )
        return await _stated(self._ledger.session(command.session_id).append(fact.KIND, body_of(fact)))

    def _stated_before(self, command: Command) -> tuple[str, str] | None:
        """Return what this kiosk did about it in an earlier run: what was accepted and then cut short is not begun again."""
        for event in self._ledger.events(command.session_id):
            if event.kind == ProctorCommand.KIND and event.body is not None and event.body.get("id") == command.id:
                outcome = str(event.body.get("outcome"))
                if outcome == "accepted":
                    return "refused", "the kiosk was started again before it was carried out"
                return outcome, str(event.body.get("reason") or "")
        return None

    def _settle(self, command: Command, outcome: str, reason: str = "") -> None:
        self._outcomes[command.id] = (outcome, reason[:200])
        while len(self._outcomes) > REMEMBERED:
            self._outcomes.popitem(last=False)
        self._tell(command.id, outcome, reason[:200])


NOT_HERE = "nobody is at this kiosk for that session"


async def _stated(stating: Awaitable[Any]) -> str:
    try:
        await stating
    except StorageFull:
        return ""  # the ledger's reserve holds it; a full disk is told where it ends the interview
    except (SyncError, EngineError) as exc:
        return f"{exc.title}: {exc.message}"
    return ""


def read_command(message: Mapping[str, Any], now_ns: int) -> Command | None:
    """Return the command in a message that arrived at a monotonic time; None for one this version does not know, or that is malformed."""
    texts = {name: message.get(name) for name in ("id", "session_id", "kind", "by")}
    life_s, body, issued_at = message.get("expires_in_s"), message.get("body"), message.get("issued_at")
    if not all(isinstance(value, str) and 0 < len(value) <= 200 for value in texts.values()):
        return None
    if isinstance(life_s, bool) or not isinstance(life_s, int | float) or math.isnan(life_s):
        return None
    if texts["kind"] not in KINDS or not isinstance(body, dict) or not _fits(str(texts["kind"]), body):
        return None
    return Command(
        id=str(texts["id"]),
        session_id=str(texts["session_id"]),
        kind=str(texts["kind"]),
        by=str(texts["by"]),
        until_ns=now_ns + round(min(max(life_s, 0.0), LONGEST_LIFE_S) * 1e9),
        body=body,
        issued_at=issued_at[:40] if isinstance(issued_at, str) else None,
    )


def _fits(kind: str, body: Mapping[str, Any]) -> bool:
    if len(str(body)) > _LONGEST_BODY:
        return False
    match kind:
        case "message":
            return isinstance(body.get("text"), str) and bool(body["text"].strip())
        case "extend":
            minutes = body.get("minutes")
            return type(minutes) is int and 1 <= minutes <= 30
        case "listen":
            renews = body.get("renews")
            return renews is None or (isinstance(renews, str) and len(renews) <= 64)
        case "annotate":
            return type(body.get("seq")) is int and isinstance(body.get("note"), str) and bool(body["note"].strip())
        case _:
            return isinstance(body.get("reason", ""), str)
