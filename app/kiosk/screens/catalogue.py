"""Which screen shows which state; a screen's module is imported when it is first needed."""

from typing import Any

from app.i18n import InterfaceLanguage
from app.kiosk.journey.desk import ScreenState
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.closing import ClosingState, EndState, FailureState
from app.kiosk.presenters.consent import ConsentState
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.practice import PracticeState
from app.kiosk.presenters.talk import TalkState
from app.kiosk.screens.screen import Screen
from app.theme.look import Look
from engine.clock import Clock

_STEPS: dict[type[ScreenState], str] = {
    ConsentState: "consent",
    DeviceCheckState: "sound",
    PracticeState: "practice",
    ClosingState: "receipt",
    EndState: "receipt",
}


def step_of(state: ScreenState) -> str | None:
    """Return where on the way this is; None where no trail is shown."""
    if isinstance(state, TalkState):
        return "practice" if state.practice else "interview"
    return _STEPS.get(type(state))


def same_screen(shown: ScreenState | None, state: ScreenState) -> bool:
    """Whether the screen that shows one state can go on to show the other."""
    if isinstance(shown, TalkState) and isinstance(state, TalkState):
        return shown.practice == state.practice
    return type(shown) is type(state)


def build(state: ScreenState, look: Look, clock: Clock, languages: tuple[InterfaceLanguage, ...]) -> Screen[Any]:
    """Return a fresh screen for this kind of state."""
    match state:
        case CheckInState():
            from app.kiosk.screens.welcome import WelcomeScreen

            return WelcomeScreen(look, languages)
        case ConsentState():
            from app.kiosk.screens.consent import ConsentScreen

            return ConsentScreen(look)
        case DeviceCheckState():
            from app.kiosk.screens.device_check import DeviceCheckScreen

            return DeviceCheckScreen(look)
        case PracticeState():
            from app.kiosk.screens.practice import PracticeScreen

            return PracticeScreen(look)
        case TalkState():
            from app.kiosk.screens.talk import TalkScreen

            return TalkScreen(look, clock)
        case ClosingState():
            from app.kiosk.screens.ending import ClosingScreen

            return ClosingScreen(look)
        case EndState():
            from app.kiosk.screens.ending import EndScreen

            return EndScreen(look)
        case FailureState():
            from app.kiosk.screens.failure import FailureScreen

            return FailureScreen(look)
