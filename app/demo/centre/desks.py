"""Opens each desk of the demo with simulated hands at it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from app.admin.role import ADMIN
from app.commands.demo import tell
from app.demo.centre.admin_hand import AdminHand
from app.demo.centre.camera import Camera
from app.demo.centre.proctor_hand import ProctorHand
from app.demo.hands import Hands
from app.desk.desk import Role
from app.desk.opening import Opening, Staging, run_desk
from app.desk.shell import DeskShell
from app.errors import AppError
from app.proctor.role import PROCTOR

SIZE = (1280, 720)


def hold_proctor(url: str, email: str, password: str, pictures: Path, folder: Path, seconds: float) -> list[str]:
    """Have the proctor's desk used for so long; return what was done."""
    did: list[str] = []

    async def work(shell: DeskShell) -> None:
        hand = ProctorHand(shell, Hands(shell.window), Camera(shell, pictures), seconds, _said("proctor"), did)
        await hand.run(email, password)

    _hold(PROCTOR, url, folder / "proctor", work)
    return did


def hold_admin(
    url: str, email: str, password: str, places: tuple[Path, Path, Path], held: Sequence[str], template_id: str
) -> list[str]:
    """Have the admin's desk used; `places` are for pictures, exports and preferences. Return what was done."""
    did: list[str] = []
    pictures, exports, folder = places

    async def work(shell: DeskShell) -> None:
        camera = Camera(shell, pictures)
        hand = AdminHand(shell, Hands(shell.window), camera, held, template_id, exports, _said("admin"), did)
        await hand.run(email, password)

    _hold(ADMIN, url, folder / "admin", work)
    return did


def _hold(role: Role, url: str, preferences: Path, work: Callable[[DeskShell], Awaitable[None]]) -> None:
    trouble: list[AppError] = []

    async def used(shell: DeskShell) -> None:
        try:
            await shell.wear("en", "light")
            await work(shell)
        except AppError as exc:
            trouble.append(exc)
        finally:
            shell.end()

    def companion(shell: DeskShell) -> "asyncio.Task[None]":
        return asyncio.create_task(used(shell), name=f"demo-{role.name}")

    run_desk(role, Opening(server=url, log_level="WARNING"), Staging(preferences, SIZE, companion))
    if trouble:
        raise trouble[0]


def _said(who: str) -> Callable[[str], None]:
    def say(line: str) -> None:
        tell(f"the {who} {line}")

    return say
