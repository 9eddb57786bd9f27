"""The watch beside one interview: begun once the session has started, ended before its closing fact, all of it in the session's ledger.

Nothing of it runs on the engine's loop or on the main thread, and whatever goes wrong in it, the interview goes on.
"""

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.watching.following import Following, Onlooker
from app.watching.keeping import LedgerKeeper
from app.watching.sound_tap import SoundTap
from app.watching.starting import watch_of
from engine.clock import Clock
from proctoring.detector import WatchPolicy
from proctoring.inlets import Inlet, Input
from proctoring.watch import Watch
from sync.chain import WATCH_BEGUN, WATCH_ENDED
from sync.ledger import SessionLedger

if TYPE_CHECKING:
    from engine.conversation.ports import Audience
    from engine.session.ports import Beside

PATIENCE_S = 12.0
"""How long an interview's end may wait for its watch: its own patience, and a moment more."""

_log = logging.getLogger(__name__)


class SessionWatch:
    """Implements `Beside` for one session. `heard` is whether there is a microphone at all.

    `sound.hear` takes the conversation's blocks, `onlooker` what the window is told. `begin` only sets the watch going: loading the
    detectors must not hold up the interviewer's first words.
    """

    def __init__(
        self,
        session: SessionLedger,
        policy: WatchPolicy,
        clock: Clock,
        inputs: Inlet[Input],
        *,
        heard: bool = True,
    ) -> None:
        self.sound = SoundTap(clock)
        self._session = session
        self._policy = policy
        self._clock = clock
        self._inputs = inputs
        self._heard = heard
        self._following = Following(session.session_id, inputs, self.sound.at_ns, clock)
        self._keeper = LedgerKeeper(session)
        self._unsubscribe: Callable[[], None] | None = None
        self._beginning: asyncio.Task[Watch] | None = None
        self._over = threading.Event()

    def onlooker(self, audience: "Audience") -> "Audience":
        """Return an audience that passes everything on and lets the watch know who speaks."""
        return Onlooker(audience, self._following)

    async def begin(self) -> None:
        """Start the watch; returns at once."""
        self._unsubscribe = self._session.ledger.subscribe(self._following.on_event)
        self._beginning = asyncio.create_task(asyncio.to_thread(self._begin), name="watch-begins")

    async def end(self) -> None:
        """Stop the watch and return once all it said is in the ledger, or after `PATIENCE_S` without the rest."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        if self._beginning is None:
            return
        try:
            async with asyncio.timeout(PATIENCE_S):
                watch = await self._beginning
                await asyncio.to_thread(self._end, watch)
        finally:
            self._keeper.close()
            self._over.set()

    def _begin(self) -> Watch:
        watch = watch_of(
            self._policy,
            self._keeper.keep,
            self._clock,
            context=self._following.context,
            inputs=self._inputs,
            sound=self.sound.inlet if self._heard else None,
        )
        if self._over.is_set():  # the interview did not wait for it: nothing is watched after its end
            return watch
        off = sorted(self._policy.off)
        self._keeper.append(
            WATCH_BEGUN, {"off": off, "camera": self._policy.camera, "second_voice": self._policy.second_voice}
        )
        watch.begin()
        if self._over.is_set():  # it ended just now
            watch.end()
        return watch

    def _end(self, watch: Watch) -> None:
        totals = watch.end()
        self._keeper.append(WATCH_ENDED, {"signals": totals.signals, "dropped": totals.dropped})


if TYPE_CHECKING:

    def _beside(watch: SessionWatch) -> Beside:
        return watch
