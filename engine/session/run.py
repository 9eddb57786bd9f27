"""Holds one interview between its start and its end, and never leaves it in between.

Whatever happens to the conversation, the recording is sealed and one closing fact is stated. Only a power cut can leave a session in
progress, and the next start of the kiosk closes that.
"""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from engine.conversation.ports import RATE, Journal
from engine.conversation.wiring import Ended
from engine.errors import EngineError
from engine.interview.facts import (
    AudioGlitches,
    EngineFault,
    RecordingSealed,
    SessionCompleted,
    SessionFailed,
    SessionStarted,
)
from engine.interview.lifecycle import EndReason
from engine.session.ports import Beside, Glitches, Recording, Talk

COMPLETE = frozenset({EndReason.FINISHED, EndReason.TIME_UP})
PERIOD_S = 5.0  # a machine that stumbles must not fill its ledger with saying so

_log = logging.getLogger(__name__)


class SessionRun:
    """One interview, from `session.started` to its closing fact.

    `seal` makes one file of the recording's pieces (it blocks, so it runs in a thread); `now_ms` is the position on the audio clock.
    """

    def __init__(
        self,
        journal: Journal,
        talk: Talk,
        recording: Recording,
        seal: Callable[[], RecordingSealed],
        devices: Glitches | None = None,
        *,
        now_ms: Callable[[], int] = lambda: 0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._journal = journal
        self._talk = talk
        self._recording = recording
        self._seal_pieces = seal
        self._devices = devices
        self._now_ms = now_ms
        self._sleep = sleep

    async def hold(self, started: SessionStarted, beside: Beside | None = None) -> Ended:
        """Start, talk, seal, close; `beside` goes on from the talk's start to its end.

        Raises only what keeps the session from starting; it is still scheduled then.
        """
        await self._journal.state(started)
        carrying = asyncio.create_task(self._carry_segments(), name="session-segments")
        counting = asyncio.create_task(self._count_glitches(), name="session-glitches")
        try:
            ended = await self._talked_and_watched(beside)
            await self._recording.finish()
            await carrying
            await self._tell_glitches()
            await self._tell_lost_sound()
        finally:
            for task in (carrying, counting):
                task.cancel()
            await asyncio.gather(carrying, counting, return_exceptions=True)
        await self._seal()
        await self._journal.state(closing_fact(ended))
        return ended

    async def _talked_and_watched(self, beside: Beside | None) -> Ended:
        """Hold the talk and what goes on beside it, which must never cost the interview."""
        if beside is None:
            return await self._talked()
        await harmlessly(beside.begin(), "begin")
        try:
            return await self._talked()
        finally:
            await harmlessly(beside.end(), "end")

    async def _talked(self) -> Ended:
        try:
            return await self._talk.run()
        except EngineError as exc:
            _log.error("conversation failed: %s", type(exc).__name__)
            return Ended(EndReason.DEVICE_FAULT, exc.title)
        except Exception as exc:  # noqa: BLE001 - a bug of ours must end in a closed session, not in one that hangs in progress
            # Not the message: it may quote the candidate.
            _log.error("conversation broke: %s at %s", type(exc).__name__, place_of(exc))
            return Ended(EndReason.DEVICE_FAULT, type(exc).__name__)

    async def _carry_segments(self) -> None:
        """State every closed piece; where the disk or the ledger takes no more, the talk ends while there is still room to say so."""
        try:
            async for segment in self._recording.segments():
                await self._journal.state(segment)
        except Exception as exc:  # noqa: BLE001 - whatever keeps the evidence from being kept ends the talk
            _log.error("recording stopped: %s", type(exc).__name__)
            self._talk.end(EndReason.DEVICE_FAULT, getattr(exc, "title", type(exc).__name__))

    async def _count_glitches(self) -> None:
        while True:
            await self._sleep(PERIOD_S)
            await self._tell_glitches()

    async def _tell_glitches(self) -> None:
        overflows, underflows = self._devices.glitches() if self._devices else (0, 0)
        if overflows or underflows:
            # A ledger that takes no more has told the talk already; a count lost to it changes nothing.
            with suppress(Exception):
                await self._journal.state(AudioGlitches(overflows, underflows, self._now_ms()))

    async def _tell_lost_sound(self) -> None:
        """State what of the sound is not in the recording: the silence in its place is not the candidate's."""
        lost_ms = self._recording.lost_frames * 1000 // RATE
        if lost_ms:
            what = f"{lost_ms} ms of sound could not be kept: the disk was too slow or refused"
            with suppress(Exception):  # as above
                await self._journal.state(EngineFault("recording", what, "silence stands for it", self._now_ms()))

    async def _seal(self) -> None:
        try:
            await self._journal.state(await asyncio.to_thread(self._seal_pieces))
        except Exception as exc:  # noqa: BLE001 - the session must be closed all the same
            # The pieces on disk are whole, and hashed as far as the ledger had room; they are kept.
            _log.error("recording not sealed: %s", type(exc).__name__)


async def harmlessly(step: Awaitable[None], name: str) -> None:
    """Await a step of something beside the interview; whatever goes wrong in it is logged and forgotten."""
    try:
        await step
    except Exception as exc:  # noqa: BLE001 - it is not the interview
        _log.error("beside the talk: step=%s error=%s at %s", name, type(exc).__name__, place_of(exc))


def place_of(exc: BaseException) -> str:
    """Return the file and line an exception was raised at."""
    frames = traceback.extract_tb(exc.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"


def closing_fact(ended: Ended) -> SessionCompleted | SessionFailed:
    """Return the fact that ends the session: completed only where the interview came to its own end."""
    if ended.end_reason in COMPLETE:
        return SessionCompleted(ended.end_reason)
    return SessionFailed(ended.end_reason, ended.detail)
