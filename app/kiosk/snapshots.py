"""Pictures of the window as a candidate saw it, one for each screen and each state worth seeing; for `demo` and for reviews."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.kiosk.journey.desk import ScreenState
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.closing import ClosingState, EndState, FailureState
from app.kiosk.presenters.consent import ConsentState
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.practice import PracticeState
from app.kiosk.presenters.talk import TalkState

SETTLE_MS = 350  # long enough for layout and a first repaint
TALK_SETTLE_MS = 2000  # a talk says nothing before its captions have a few words
MOST = 60


class Snapshots(QObject):
    """Saves `NN-name.png` in `folder`, each name once."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._seen: set[str] = set()
        self._window: QWidget | None = None
        self._current = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._save)

    def note(self, window: QWidget, state: ScreenState) -> None:
        """Take a picture of `window` soon, unless one of this kind of state was taken."""
        self._window, self._current = window, name_of(state)
        if self._current not in self._seen and len(self._seen) < MOST and not self._timer.isActive():
            self._timer.start(TALK_SETTLE_MS if isinstance(state, TalkState) and not state.practice else SETTLE_MS)

    def _save(self) -> None:
        if self._window is None or not isValid(self._window) or self._current in self._seen:  # it may be closed by now
            return
        self._seen.add(self._current)
        self._window.grab().save(str(self._folder / f"{len(self._seen):02d}-{self._current}.png"))


def name_of(state: ScreenState) -> str:
    """Return what a picture of this state is called."""
    match state:
        case CheckInState():
            return "welcome-refused" if state.refused else "welcome"
        case ConsentState():
            return "declining" if state.declining else "consent-agreed" if state.ready else "consent"
        case DeviceCheckState():
            return "device-check-verdict" if state.finished else "device-check"
        case PracticeState():
            return "practice-tried" if state.tried else "practice"
        case TalkState():
            return _talk_name(state)
        case ClosingState():
            return f"closing-{state.step}"
        case EndState():
            return "end-commented" if state.sent else "end"
        case FailureState():
            return "failure"


def _talk_name(state: TalkState) -> str:
    kind = "practice-talk" if state.practice else "interview"
    if state.leaving:
        return f"{kind}-leaving"
    if state.paused:
        return f"{kind}-paused"
    if state.typing:
        return f"{kind}-typing"
    if state.suspended:
        return f"{kind}-taking-time"
    if state.proctor_called:
        return f"{kind}-proctor-called"
    return f"{kind}-{state.phase}".replace("_", "-")
