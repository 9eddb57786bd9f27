"""Puts the simulated candidate in front of a kiosk: the sound between them, the window in its hands."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import Future
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from app.bootstrap import Staging, run_kiosk
from app.demo.hands import Hands
from app.demo.visit import Visit
from app.engine_thread import EngineThread
from app.errors import AppError
from app.kiosk.services.house import House
from app.kiosk.shell import KioskShell
from app.settings import Settings
from engine.errors import EngineError
from engine.interview.templates import EvaluationTemplate
from engine.simulation.at_the_kiosk import CandidateAtKiosk
from engine.simulation.candidate import Candidate
from engine.simulation.in_process import InProcessRoom, RoomTransport
from engine.simulation.personas import answers_for, persona_called
from engine.simulation.pulse import PrivatePulse
from engine.simulation.voice import CandidateVoice


def hold_demo(
    settings: Settings, template: EvaluationTemplate, persona: str, code: str, screens: Path, pulse: PrivatePulse | None
) -> None:
    """Open the kiosk, let the candidate use it, and return when the visit is over. Raises what stopped the visit."""
    candidate = Candidate(persona_called(persona), answers_for(template.id))
    room = pulse or InProcessRoom()
    person = CandidateAtKiosk(room, CandidateVoice(candidate.persona.voice), candidate)
    trouble: list[BaseException] = []

    async def visit(shell: KioskShell, house: House) -> None:
        try:
            async with AsyncExitStack() as stack:
                # With a room inside this process the candidate must share the engine's loop; otherwise it has its own.
                own = house.engine if pulse is None else await stack.enter_async_context(EngineThread("candidate"))
                leaving = asyncio.Event()
                taking_part = own.start(until(leaving, person.take_part()))
                stack.push_async_callback(gone, own, leaving, taking_part)
                guest = Visit(Hands(shell.window), person, own, say)
                stack.callback(house.ledger.subscribe(guest.on_event))
                await first_of(guest.run(code, template.language), asyncio.wrap_future(taking_part))
        except (AppError, EngineError) as exc:
            trouble.append(exc)
        finally:
            shell.leave()

    def companion(shell: KioskShell, house: House) -> "asyncio.Task[None]":
        return asyncio.create_task(visit(shell, house), name="demo-visit")

    room_transport = (lambda: RoomTransport(room)) if isinstance(room, InProcessRoom) else None
    run_kiosk(settings, Staging(snapshots=screens, new_transport=room_transport, companion=companion))
    if trouble:
        raise trouble[0]


async def until(leaving: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Do the work until it is time to leave, and end it in good order: whoever cancels twice leaves processes behind."""
    working, waiting = asyncio.ensure_future(work), asyncio.ensure_future(leaving.wait())
    try:
        await asyncio.wait({working, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
    finally:
        for task in (working, waiting):
            task.cancel()
        await asyncio.gather(working, waiting, return_exceptions=True)


async def gone(thread: EngineThread, leaving: asyncio.Event, taking_part: Future[None]) -> None:
    """Have the candidate go, and wait until they are."""
    thread.call(leaving.set)
    await asyncio.gather(asyncio.wrap_future(taking_part), return_exceptions=True)


async def first_of(visit: Coroutine[Any, Any, None], taking_part: "asyncio.Future[None]") -> None:
    """Return when the visit is over; raise at once what stopped the candidate's voice."""
    visiting = asyncio.ensure_future(visit)
    try:
        await asyncio.wait({visiting, taking_part}, return_when=asyncio.FIRST_COMPLETED)
        if not visiting.done():
            taking_part.result()
    finally:
        visiting.cancel()
        await asyncio.gather(visiting, return_exceptions=True)
    visiting.result()


def say(line: str) -> None:
    """Tell what the candidate does."""
    print(f"demo: the candidate {line}", flush=True)  # noqa: T201 - this is the command's output
