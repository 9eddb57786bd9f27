"""What every step of the way shares: the services, the view, and one queue for all that people and the interview do."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

import structlog

from app.kiosk.ports import KioskOptions, KioskServices, Notices
from app.kiosk.presenters.check_in import CheckInState
from app.kiosk.presenters.closing import ClosingState, EndState, FailureState
from app.kiosk.presenters.consent import ConsentState
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.intents import ChooseLanguage, Dress, Intent
from app.kiosk.presenters.practice import PracticeState
from app.kiosk.presenters.talk import TalkState
from engine.clock import Clock

if TYPE_CHECKING:
    from engine.conversation.ports import Audience

T = TypeVar("T")
log = structlog.get_logger()

ScreenState = (
    CheckInState | ConsentState | DeviceCheckState | PracticeState | TalkState | ClosingState | EndState | FailureState
)


class WalkedAway(Exception):
    """Nobody has touched the window for a long time."""


class View(Protocol):
    """The window, as the journey sees it."""

    def show(self, state: ScreenState) -> None:
        """Show this state, on the screen it belongs to."""
        ...

    def use_language(self, language: str) -> None:
        """Speak this language from now on."""
        ...

    def dress(self, *, high_contrast: bool, reduced_motion: bool) -> None:
        """Change contrast and motion."""
        ...


@dataclass(frozen=True, slots=True)
class StepOver:
    """A task that a step started has ended; it stands in the queue so that one `await` serves for everything."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A service failed. Both texts are empty where the failure carried none fit to be shown."""

    title: str = ""
    message: str = ""

    @property
    def words(self) -> tuple[str, str]:
        """Title and message, as states keep them."""
        return self.title, self.message


class Desk:
    """Lives as long as the window; used on the main thread only."""

    def __init__(
        self,
        services: KioskServices,
        view: View,
        options: KioskOptions,
        clock: Clock,
        live: "tuple[Audience, Notices]",
    ) -> None:
        self.services = services
        self.view = view
        self.options = options
        self.audience, self.notices = live
        self.language = options.language
        self.language_chosen = False
        self.high_contrast = options.high_contrast
        self.reduced_motion = options.reduced_motion
        self._clock = clock
        self._events: asyncio.Queue[object] = asyncio.Queue()
        self._touched = 0.0

    @property
    def now(self) -> float:
        """Return the monotonic clock, in seconds."""
        return self._clock.monotonic_ns() / 1e9

    def take(self, event: object) -> None:
        """Queue what happened: an Intent, a Live, a StepOver or a step's own event."""
        self._events.put_nowait(event)

    def forget(self) -> None:
        """Drop what is still queued: it was meant for a screen that is gone."""
        while not self._events.empty():
            self._events.get_nowait()
        self._touched = self.now

    async def next(self, *, idle_s: float | None = None) -> object:
        """Return the next event. Raises `WalkedAway` when nobody touched the window for `idle_s` seconds."""
        return await self.next_within(None if idle_s is None else self._touched + idle_s - self.now)

    async def next_within(self, seconds: float | None) -> object:
        """Return the next event. Raises `WalkedAway` when there is none for `seconds`."""
        try:
            async with asyncio.timeout(None if seconds is None else max(0.0, seconds)):
                event = await self._events.get()
        except TimeoutError:
            raise WalkedAway from None
        if isinstance(event, Intent):
            self._touched = self.now
        match event:
            case Dress(high_contrast, reduced_motion):
                self.wear(high_contrast=high_contrast, reduced_motion=reduced_motion)
            case ChooseLanguage(language) if language in self.options.languages:
                self.language_chosen = True
                self.speak(language)
            case _:
                pass
        return event

    def speak(self, language: str) -> None:
        """Change the interface's language."""
        self.language = language
        self.view.use_language(language)

    def wear(self, *, high_contrast: bool, reduced_motion: bool) -> None:
        """Change contrast and motion."""
        self.high_contrast, self.reduced_motion = high_contrast, reduced_motion
        self.view.dress(high_contrast=high_contrast, reduced_motion=reduced_motion)

    async def attempt(self, work: Awaitable[T], step: str) -> T | Trouble:
        """Await a service; turn any failure into words. The window must outlive everything behind it."""
        try:
            return await work
        except Exception as exc:  # noqa: BLE001
            return trouble_of(exc, step)


def trouble_of(exc: BaseException, step: str) -> Trouble:
    """Return what may be shown of a failure, and leave the operators a line without anybody's words."""
    log.error("kiosk.step_failed", step=step, error=type(exc).__name__)
    title, message = getattr(exc, "title", ""), getattr(exc, "message", "")
    return Trouble(title, message) if isinstance(title, str) and isinstance(message, str) else Trouble()
