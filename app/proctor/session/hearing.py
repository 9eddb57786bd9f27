"""A room heard live: the socket, what waits to be played, the loudspeaker. Nothing of it is kept, nor waits longer than a second."""

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import structlog
import websockets
from PySide6.QtCore import QObject, Signal
from websockets.asyncio.client import connect

from app.desk.loudspeaker import Output
from app.desk.server import API, Server
from app.engine_thread import Going
from app.proctor.live.reading import mapping, text
from app.proctor.session.sound_pieces import RATE, Piece, piece_of
from engine.audio.rings import SampleRing
from engine.errors import DeviceMissing

log = structlog.get_logger()

AHEAD_S = 0.3
"""How much sound waits before it begins to be heard, so that a late piece leaves no hole."""

MOST_WAITING_S = 1.0
OPEN_S = 8.0
CLOSE_S = 1.0
LARGEST = 1 << 16

OPENING, WAITING, HEARD, ENDED = "opening", "waiting", "heard", "ended"

NewOutput = Callable[[int], Output]


@dataclass(frozen=True, slots=True)
class Hearing:
    """How it stands. `reason` is why it ended; `silent` why nothing can be heard here (empty where it can); `dropped` are lost pieces."""

    state: str = ENDED
    session_id: str = ""
    command: str = ""
    reason: str = ""
    silent: str = ""
    dropped: int = 0

    @property
    def on(self) -> bool:
        """Whether it has not ended."""
        return self.state != ENDED


class RoomSound(QObject):
    """One room at a time. Make it on the main thread; its signals arrive there. `levels` carries (candidate, interviewer) in dBFS."""

    changed = Signal(object)
    levels = Signal(float, float)

    def __init__(self, server: Server, new_output: NewOutput) -> None:
        super().__init__()
        self._server, self._new_output = server, new_output
        self._running: Going | None = None
        self._guard = threading.Lock()
        self._now = Hearing()

    @property
    def now(self) -> Hearing:
        """Return how it stands."""
        return self._now

    def begin(self, session_id: str, command: str) -> None:
        """Hear a room that the command with this id asked for. One that is heard already is let go."""
        self._cancel()
        self._become(Hearing(OPENING, session_id, command))
        self._running = self._server.thread.go(self._run(session_id, command))

    def end(self) -> None:
        """Hear nothing any more; the server has the kiosk end it."""
        self._cancel()
        if (now := self._now).on:
            self._become(replace(now, state=ENDED, reason="by_proctor"))

    async def close(self) -> None:
        """Let everything go, and wait until it is gone."""
        running = self._running
        self.end()
        if running is not None:
            await running.stop()

    def _cancel(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.cancel()

    # --- on the network's thread ---------------------------------------------------------------------------------------------

    async def _run(self, session_id: str, command: str) -> None:
        play = _Playing(self._new_output)
        reason = "listener_lost"
        try:
            url = f"{self._server.url.replace('http', 'ws', 1)}{API}/live/sessions/{session_id}/sound?command={command}"
            async with connect(
                url,
                additional_headers=self._server.headers(),
                ssl=self._server.tls(),
                open_timeout=OPEN_S,
                close_timeout=CLOSE_S,
                max_size=LARGEST,
                proxy=None,
            ) as socket:
                self._set(Hearing(WAITING, session_id, command))
                async for message in socket:
                    if isinstance(message, bytes):
                        self._take(play, message, session_id, command)
                    elif (ended := _end_in(message)) is not None:
                        reason = ended
                        break
        except asyncio.CancelledError:
            reason = ""  # whoever cancelled says why
            raise
        except (OSError, TimeoutError, websockets.WebSocketException) as exc:
            log.info("desk.sound_lost", error=type(exc).__name__)
        finally:
            play.close()
            if reason:
                self._set(Hearing(ENDED, session_id, command, reason, play.silent, play.dropped))

    def _take(self, play: "_Playing", message: bytes, session_id: str, command: str) -> None:
        piece = piece_of(message)
        if piece is None:
            return
        play.take(piece)
        self.levels.emit(piece.heard_dbfs, piece.said_dbfs)
        self._set(Hearing(HEARD, session_id, command, "", play.silent, play.dropped))

    def _set(self, now: Hearing) -> None:
        """Take what the socket brought, unless that room is not heard any more: a piece may be in hand while somebody ends it."""
        with self._guard:
            if now == self._now or not self._now.on or self._now.command != now.command:
                return
            self._now = now
        self.changed.emit(now)

    def _become(self, now: Hearing) -> None:
        """Take what was decided on the main thread."""
        with self._guard:
            self._now = now
        self.changed.emit(now)


class _Playing:
    """Lays pieces into a ring from which the loudspeaker takes them. Opened with the first piece; without a loudspeaker it only counts."""

    def __init__(self, new_output: NewOutput) -> None:
        self._new_output = new_output
        self._output: Output | None = None
        self._ring = SampleRing(0)
        self._resampled: Callable[[Any], Any] = lambda sound: sound
        self._begun = False
        self._tried = False
        self.silent = ""
        self._behind = 0
        self._lost = 0

    @property
    def dropped(self) -> int:
        """How many pieces were not heard."""
        return self._lost + self._behind

    def take(self, piece: Piece) -> None:
        """Have a piece heard soon; one for which there is no room is dropped, and counted."""
        if not self._tried:
            self._open()
        self._lost = piece.dropped
        if self._output is None:
            return
        sound = self._resampled(piece.sound)
        if self._ring.room < len(sound):
            self._behind += 1
            return
        self._ring.write(sound)
        self._begun = self._begun or self._ring.level >= AHEAD_S * self._output.rate

    def close(self) -> None:
        """Be silent at once."""
        if self._output is not None:
            self._output.close()
            self._output = None

    def _open(self) -> None:
        self._tried = True
        try:
            output = self._new_output(RATE)
            self._ring = SampleRing(round(MOST_WAITING_S * output.rate))
            if output.rate != RATE:
                from soxr import ResampleStream

                stream = ResampleStream(RATE, output.rate, 1, dtype="float32")
                self._resampled = stream.resample_chunk
            output.start(self._pull, _nothing)
            self._output = output
        except DeviceMissing as exc:
            self.silent = exc.message or exc.title

    def _pull(self, frames: int) -> Any:  # noqa: ANN401 - the card's own thread
        out = np.zeros(frames, np.float32)
        if self._begun:
            self._ring.read_into(out)
        return out


def _nothing() -> None:
    return None


def _end_in(message: str) -> str | None:
    try:
        said = mapping(json.loads(message))
    except ValueError:
        return None
    return text(said.get("reason"), 40) or "kiosk_lost" if said.get("type") == "ended" else None
