"""What happens at a simulated kiosk beside the talk: the candidate's own deeds, signals that say they are simulated, a lost network."""

import asyncio
import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.demo.centre.cable import Cable
from app.demo.centre.orders import Happening
from app.kiosk.services.house import House
from app.kiosk.services.talking import KioskConversation
from proctoring.signals import Health, HealthState, Phase, Signal, Source, health_body, signal_body
from sync.chain import DETECTOR_HEALTH, SIGNAL
from sync.errors import SyncError
from sync.times import rfc3339

SOURCE = Source("demo.script", "1", "simulated")
LIMITS = ("The demo stated this by itself: nobody did it.",)

_numbers = itertools.count(1)


async def carry_out(
    happenings: Sequence[Happening],
    house: House,
    session_id: str,
    talk: KioskConversation,
    cable: Cable,
    say: Callable[..., None],
) -> None:
    """Do each at its time; until cancelled, or all is done."""
    stage = _Stage(house, session_id, talk, cable)
    began = asyncio.get_running_loop().time()
    async with asyncio.TaskGroup() as group:
        for happening in sorted(happenings, key=lambda each: each.after_s):
            wait = began + happening.after_s - asyncio.get_running_loop().time()
            await asyncio.sleep(max(0.0, wait))
            say("happens", does=happening.does, session=session_id)
            group.create_task(stage.do(happening))


class _Stage:
    """One interview, and what can be done to it."""

    def __init__(self, house: House, session_id: str, talk: KioskConversation, cable: Cable) -> None:
        self._house, self._session_id, self._talk, self._cable = house, session_id, talk, cable

    async def do(self, happening: Happening) -> None:
        """Do one."""
        match happening.does:
            case "call":
                self._talk.call_proctor()
            case "take_time":
                self._talk.take_time()
            case "leave":
                self._talk.leave()
            case "focus_lost":
                await self._focus_lost(happening.lasts_s)
            case "paste":
                observed = {"length": 412, "formats": ["text/plain"], "owner": "demo.script", "own": False}
                words = "Text of 412 characters was pasted into a typed answer; it was copied outside this window."
                await self._state("paste", Phase.POINT, observed, words)
            case "detector_fails":
                await self._fail()
            case "network_lost":
                await self._lose_network(happening.lasts_s)
            case other:
                raise ValueError(other)

    async def _focus_lost(self, lasts_s: float) -> None:
        span = f"demo-{next(_numbers)}"
        observed = {"taker": {"title": "Calculator", "executable": "/usr/bin/demo-script"}}
        begun = "Another window took the keyboard: Calculator (/usr/bin/demo-script)."
        await self._state("focus_loss", Phase.BEGIN, observed, begun, span)
        await asyncio.sleep(lasts_s)
        ended = f"The keyboard came back after {lasts_s:.1f} s."
        await self._state("focus_loss", Phase.END, {"seconds": lasts_s}, ended, span)

    async def _fail(self) -> None:
        clock = self._house.clock
        health = Health(
            SOURCE,
            ("overlay",),
            HealthState.FAILED,
            "the demo let it fail, to show how that looks",
            rfc3339(clock.utc()),
            clock.monotonic_ns(),
        )
        await self._append(DETECTOR_HEALTH, health_body(health))

    async def _lose_network(self, lasts_s: float) -> None:
        self._cable.pull()
        try:
            await asyncio.sleep(lasts_s)
        finally:
            self._cable.plug_in()

    async def _state(
        self, kind: str, phase: Phase, observed: Mapping[str, Any], statement: str, span: str = ""
    ) -> None:
        clock = self._house.clock
        signal = Signal(
            seq=next(_numbers),
            kind=kind,
            phase=phase,
            span=span or f"demo-{next(_numbers)}",
            t_utc=rfc3339(clock.utc()),
            t_mono_ns=clock.monotonic_ns(),
            source=SOURCE,
            observed=observed,
            statement=statement,
            limits=LIMITS,
        )
        await self._append(SIGNAL, signal_body(signal))

    async def _append(self, kind: str, body: dict[str, Any]) -> None:
        try:
            await self._house.ledger.session(self._session_id).append(kind, body)
        except SyncError:
            return  # the interview ended just now
