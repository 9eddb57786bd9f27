"""Rings for what has happened, where somebody wants to hear of it: beside the window, never in its way, and never twice at once."""

import asyncio
from collections.abc import Callable

import structlog
from PySide6.QtCore import QObject, Signal, Slot

from app.desk.errands import Errands
from app.desk.preferences import PreferenceFile
from app.proctor.alerts.happenings import EVERY, LINK, Listening, Sounds, loudest, sounds_of
from app.proctor.live.rooms import News, Rooms
from engine.clock import Clock
from engine.errors import EngineError

log = structlog.get_logger()

_NAME = "board.sounds"
PAUSE_S = 1.5
"""Between two tones: a board of two hundred rooms is no carillon. A call waits for nothing."""

_URGENT = frozenset({"call", "help", LINK})

Play = Callable[[str, str], None]


class Ringing(QObject):
    """`sounds` is what was chosen. `failed` tells that this machine plays none, and why; it is tried again for the next one."""

    failed = Signal(str)

    def __init__(
        self, rooms: Rooms, errands: Errands, preferences: PreferenceFile, clock: Clock, *, play: Play | None = None
    ) -> None:
        """`play` takes the loudspeaker's place: it is called on a thread of its own, with what happened and the volume."""
        super().__init__()
        self._rooms, self._errands, self._preferences, self._clock = rooms, errands, preferences, clock
        self._play = play or play_tone
        self._listening = Listening()
        self._rang_at: float | None = None
        self._playing = False
        self._next = ""
        self.sounds = sounds_of(preferences.kept(_NAME))

    def choose(self, sounds: Sounds) -> None:
        """Hear these from now on."""
        self.sounds = sounds
        self._listening = Listening()
        self._listening.hear(self._rooms.all, self._rooms.kiosks)
        self._preferences.keep(_NAME, sounds.kept())

    def ring(self, what: str, volume: str) -> None:
        """Play a tone, unless one is playing: after that one comes what waits for nothing, anything else does not come."""
        if not self._playing:
            self._playing = True
            self._errands.run(self._ring(what, volume))
        elif what in _URGENT:
            self._next = min(filter(None, (self._next, what)), key=EVERY.index)

    @Slot(object)
    def hear(self, news: News) -> None:
        """Take that the rooms stand differently."""
        if self.sounds.kinds and (news.whole or news.rooms or news.kiosks):
            changed = None if news.whole else news.rooms
            self._consider(self._listening.hear(self._rooms.all, self._rooms.kiosks, changed))

    @Slot(bool)
    def linked(self, connected: bool) -> None:  # noqa: FBT001 - a signal's
        """Take that the server is heard again, or no longer."""
        if not connected:
            self._consider({LINK})

    def _consider(self, happened: set[str]) -> None:
        what = loudest(happened, self.sounds) if happened else ""
        if not what:
            return
        now = self._clock.monotonic_ns() / 1e9
        rested = self._rang_at is None or now - self._rang_at >= PAUSE_S
        if rested or what in _URGENT:
            self._rang_at = now
            self.ring(what, self.sounds.volume)

    async def _ring(self, what: str, volume: str) -> None:
        try:
            await asyncio.to_thread(self._play, what, volume)
        except (EngineError, OSError) as exc:
            log.info("alerts.no_sound", error=type(exc).__name__)
            self.failed.emit(exc.message if isinstance(exc, EngineError) else str(exc))
        finally:
            self._playing = False
        if what := self._next:
            self._next = ""
            self.ring(what, volume)


def play_tone(what: str, volume: str) -> None:
    """Play a tone to its end on the machine's own loudspeaker. Blocks. Raises `EngineError` or `OSError` where there is none."""
    from app.proctor.alerts.tones import RATE, tone  # late: a desk that makes no sound needs no numpy
    from engine.audio.library import reason, sounddevice
    from engine.errors import DeviceMissing

    module = sounddevice()
    try:
        with module.OutputStream(samplerate=RATE, channels=1, dtype="float32") as stream:
            stream.write(tone(what, volume).reshape(-1, 1))
    except (module.PortAudioError, ValueError) as exc:
        raise DeviceMissing("No loudspeaker", reason(exc)) from exc
