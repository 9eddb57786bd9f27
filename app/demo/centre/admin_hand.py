"""The demo's admin: reads results, exports them in every format, and shows each place of the desk."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.admin.exporting.opening import open_export
from app.demo.centre.camera import Camera
from app.demo.centre.proctor_hand import sign_in
from app.demo.hands import CannotFind, Hands
from app.desk.shell import DeskShell

FORMATS = ("json", "csv", "xlsx", "pdf", "bundle")
EXPORTED_WITHIN_S = 60.0
LOOKS_EVERY_S = 0.1
PLACES = (
    "sessions",
    "import",
    "participants",
    "templates",
    "devices",
    "webhooks",
    "people",
    "keys",
    "retention",
    "audit",
)


@dataclass
class AdminHand:
    """Works at one desk; `held` are sessions with a result, the first one with sound."""

    shell: DeskShell
    hands: Hands
    camera: Camera
    held: Sequence[str]
    template_id: str
    exports: Path
    say: Callable[[str], None]
    did: list[str] = field(default_factory=list)

    async def run(self, email: str, password: str) -> None:
        """Sign in, do everything once, and return."""
        await sign_in(self.hands, self.camera, email, password)
        await self.hands.wait_for("sessionsPage")
        if self.held:
            await self._read_a_result()
            await self._export()
        self.say("has every screen photographed")
        await self.camera.album(
            [
                *((place, place, "") for place in PLACES),
                ("template", "template", self.template_id),
                ("agreement", "agreement", self.template_id),
                *((("result", "result", self.held[0]), ("second", "second", self.held[-1])) if self.held else ()),
                *((("compare", "compare", ",".join(self.held[:2])),) if len(self.held) > 1 else ()),
            ]
        )
        self.did.append("showed every place")

    async def _read_a_result(self) -> None:
        self.say("reads a result and hears a quote")
        self.shell.go("result", self.held[0])
        await self.hands.wait_for("resultPage")
        await self.camera.rest()
        if self.hands.sees("quote0"):
            await self.hands.click("quote0")
            await self.camera.picture("quote")
        self.did.append("read a result")

    async def _export(self) -> None:
        for name in FORMATS:
            self.say(f"exports as {name}")
            if self.shell.desk is None:
                return
            dialog = open_export(self.shell.desk, list(self.held))
            await self.hands.click(f"export_{name}")
            dialog.choose(name, self.exports)
            await self.hands.click("exportStart")
            for _ in range(round(EXPORTED_WITHIN_S / LOOKS_EVERY_S)):
                if dialog.outcome is not None:
                    break
                await asyncio.sleep(LOOKS_EVERY_S)
            else:
                raise CannotFind("The demo is stuck", f"nothing was exported as {name}")
            await self.camera.picture(f"export-{name}")
            await self.hands.click("exportCancel")
            self.did.append(f"exported as {name}")
