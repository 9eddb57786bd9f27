"""Scores the interviews held at this kiosk: a candidate waits for it a little, the next interview not at all.

What a scoring has got done is kept in memory alone, for the ledger holds every turn it rests on: after a crash the next start scores what
was completed from there, and only the model's time is lost.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

import structlog

from app.calibration.calibrated import with_cards
from app.engine_thread import EngineThread
from app.kiosk.ports import ClosingStep, Notices
from app.sessions.scoring import issue_scorecard
from app.settings import Settings
from engine.calibration.errors import ScoringHeld
from engine.clock import Clock
from engine.errors import EngineError
from engine.scoring.port import Evaluator
from engine.scoring.workings import KeptScores
from sync.ledger import Ledger

log = structlog.get_logger()

WAITED_S = 20.0
"""How long somebody sits before "Reading through your answers"; then it goes on without them. The rules take a fraction of a second."""


@dataclass(frozen=True, slots=True)
class _Begun:
    evaluator: Evaluator
    workings: KeptScores


class Scoring:
    """What is still to be scored, one at a time. Methods belong to the main thread's loop; the work is done on the engine's."""

    def __init__(self, ledger: Ledger, engine: EngineThread, settings: Settings, clock: Clock) -> None:
        self._ledger = ledger
        self._engine = engine
        self._settings = settings
        self._clock = clock
        self._begun: dict[str, _Begun] = {}
        self._working: asyncio.Task[None] | None = None

    @property
    def unscored(self) -> tuple[str, ...]:
        """The sessions that wait for their scorecard."""
        return tuple(self._begun)

    async def score(self, session_id: str, evaluator: Evaluator, notices: Notices, waited_s: float = WAITED_S) -> None:
        """Score a completed session and tell how far it is; return once it is scored, or goes on by itself."""

        def tell(done: int, of: int) -> None:
            notices.closing(ClosingStep.SCORING, done=done, of=of)

        notices.closing(ClosingStep.SCORING)
        self._take(session_id, evaluator, KeptScores(tell))
        scored = asyncio.Event()
        working = asyncio.ensure_future(self._score_first(session_id, scored))
        self._working = working
        waiting = asyncio.ensure_future(scored.wait())
        try:
            await asyncio.wait({working, waiting}, timeout=waited_s, return_when=asyncio.FIRST_COMPLETED)
        finally:
            waiting.cancel()
        if not (working.done() or scored.is_set()):
            log.info("scoring.goes_on", session=session_id)

    def take_up(self, session_ids: Iterable[str], evaluator: Evaluator) -> None:
        """Score what an earlier run of the kiosk completed but did not score, in the background."""
        for session_id in session_ids:
            self._take(session_id, evaluator, KeptScores())
        self.go_on()

    async def stand_back(self) -> None:
        """Break off what runs, keeping what it has got done: somebody begins an interview."""
        working, self._working = self._working, None
        if working is not None and not working.done():
            working.cancel()
            await asyncio.wait({working})

    def go_on(self) -> None:
        """Go on with what was broken off, in the background."""
        if self._begun and (self._working is None or self._working.done()):
            self._working = asyncio.ensure_future(self._score_all())

    def _take(self, session_id: str, evaluator: Evaluator, workings: KeptScores) -> None:
        carded = with_cards(evaluator, self._settings.data_dir, self._clock)
        self._begun[session_id] = _Begun(carded, workings)

    async def idle(self) -> None:
        """Return once nothing is being scored."""
        if self._working is not None:
            await asyncio.wait({self._working})

    async def _score_first(self, session_id: str, scored: asyncio.Event) -> None:
        """Score the session somebody waits for; then what was broken off for their interview, whether or not they still wait."""
        await self._score(session_id)
        scored.set()
        await self._score_all()

    async def _score_all(self) -> None:
        for session_id in tuple(self._begun):
            await self._score(session_id)

    async def _score(self, session_id: str) -> None:
        """Issue the scorecard; where that fails, the session stays completed and the next start of the kiosk scores it."""
        begun = self._begun[session_id]
        try:
            if not self._ledger.head(
                session_id
            ).scored:  # broken off in the moment between its being stated and being told so
                await self._engine.run(issue_scorecard(self._ledger, session_id, begun.evaluator, begun.workings))
        except ScoringHeld as exc:
            log.error("scoring.held", session=session_id, why=exc.message)
        except EngineError as exc:
            log.error("scoring.failed", session=session_id, title=exc.title)
        except Exception as exc:  # noqa: BLE001 - one session that can't be scored must not keep the others from it
            log.error("scoring.failed", session=session_id, error=type(exc).__name__)
        self._begun.pop(session_id, None)
