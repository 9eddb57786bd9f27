"""Opens each desk of the demo with simulated hands at it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.admin.role import ADMIN
from app.commands.demo import tell
from app.demo.centre.admin_hand import AdminHand
from app.demo.centre.camera import Camera, View
from app.demo.centre.proctor_hand import ProctorHand
from app.demo.hands import Hands
from app.desk.desk import Role
from app.desk.opening import Opening, Staging, run_desk
from app.desk.shell import DeskShell
from app.proctor.role import PROCTOR

SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Work:
    """What both desks are told: the server, who signs in, where pictures and preferences go, how many views are taken."""

    url: str
    email: str
    password: str
    pictures: Path
    preferences: Path
    views: Sequence[View]


def hold_proctor(asked: Work, seconds: float) -> list[str]:
    """Have the proctor's desk used for so long; return what was done."""
    did: list[str] = []

    async def work(shell: DeskShell) -> None:
        camera = Camera(shell, asked.pictures, asked.views)
        hand = ProctorHand(shell, Hands(shell.window), camera, seconds, _said("proctor"), did)
        await hand.run(asked.email, asked.password)

    _hold(PROCTOR, asked, work)
    return did


def hold_admin(asked: Work, held: Sequence[str], template_id: str, exports: Path) -> list[str]:
    """Have the admin's desk used; `held` are sessions with a result. Return what was done."""
    did: list[str] = []

    async def work(shell: DeskShell) -> None:
        camera = Camera(shell, asked.pictures, asked.views)
        hand = AdminHand(shell, Hands(shell.window), camera, held, template_id, exports, _said("admin"), did)
        await hand.run(asked.email, asked.password)

    _hold(ADMIN, asked, work)
    return did


def _hold(role: Role, asked: Work, work: Callable[[DeskShell], Awaitable[None]]) -> None:
    trouble: list[Exception] = []

    async def used(shell: DeskShell) -> None:
        try:
            await shell.wear("en", "light")
            await work(shell)
        except Exception as exc:  # noqa: BLE001 - raised below: the desk lets what its companion died of go by
            trouble.append(exc)
        finally:
            shell.end()

    def companion(shell: DeskShell) -> "asyncio.Task[None]":
        return asyncio.create_task(used(shell), name=f"demo-{role.name}")

    opening = Opening(server=asked.url, log_level="WARNING")
    run_desk(role, opening, Staging(asked.preferences, SIZE, companion))
    if trouble:
        raise trouble[0]


def _said(who: str) -> Callable[[str], None]:
    def say(line: str) -> None:
        tell(f"the {who} {line}")

    return say
