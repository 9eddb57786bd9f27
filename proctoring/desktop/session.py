"""Sees that the desktop is locked, and that it is used from afar, by asking twice a second."""

from dataclasses import asdict, dataclass
from typing import ClassVar

from proctoring.desktop.asking import Look, ask
from proctoring.desktop.port import Desktop, OpenDesktop
from proctoring.detector import Report, Scene
from proctoring.ongoing import Fact, Ongoing
from proctoring.stopping import Stop

LOCKED = Fact({"locked": True}, "The desktop was locked.", "The desktop was locked")
REMOTE = Fact({"remote": True}, "The desktop session is used from afar.", "The desktop session was used from afar")
KEY = "session"
NOT_TOLD = "This system does not tell it."


@dataclass(frozen=True)
class DesktopSessionDetector:
    """Watches the session."""

    name: str
    open_desktop: OpenDesktop
    version: str = "1"
    kinds: ClassVar[tuple[str, ...]] = ("session_lock", "remote_session")
    limits: ClassVar[tuple[str, ...]] = ("Only the system's own remote desktop is told; programs for it are not.",)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ask(self.open_desktop, scene, report, stop, lambda desktop, _inputs: _Session(desktop, scene, report))


class _Session(Look):
    def __init__(self, desktop: Desktop, scene: Scene, report: Report) -> None:
        self._desktop = desktop
        self._ongoing = Ongoing(report, scene.clock)
        self._session = desktop.session()

    def again(self) -> None:
        self._session = self._desktop.session()
        self._ongoing.settle("session_lock", {KEY: LOCKED} if self._session.locked else {})
        self._ongoing.settle("remote_session", {KEY: REMOTE} if self._session.remote else {})

    def lose(self) -> None:
        self._ongoing.lose()

    def blind(self) -> dict[str, str]:
        told = {"session_lock": self._session.locked, "remote_session": self._session.remote}
        return {kind: NOT_TOLD for kind, value in told.items() if value is None}

    def snapshot(self) -> dict[str, object]:
        return asdict(self._session)
