"""Has a model read answers that are behind while the candidate is still speaking, so that most is scored when the interview ends.

It runs only while the candidate speaks, on a loop of its own, and is broken off the moment they stop: the reply never waits for it. What
the model has answered by then the evaluator keeps. Where it comes to nothing twice, nothing more is tried in this interview.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future

import structlog

from app.engine_thread import EngineThread
from engine.conversation.ports import Audience
from engine.interview.templates import EvaluationStage
from engine.interview.turns import Turn
from engine.scoring.by_model.evaluator import questions_behind
from engine.scoring.port import EarlyEvaluator

log = structlog.get_logger()

SPEAKING = "candidate_speaking"
SETTLE_S = 1.5  # of speech, before it is worth beginning
PASS_S = 120.0
MOST_FUTILE = 2


class ScoringAhead:
    """One interview's reading ahead. `now` takes the conversation's phases, from any thread; leave it as an async context."""

    def __init__(
        self,
        evaluator: EarlyEvaluator,
        stage: EvaluationStage,
        language: str,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._evaluator = evaluator
        self._stage = stage
        self._language = language
        self._sleep = sleep
        self._aside = EngineThread("scoring")
        self._turns: Callable[[], Sequence[Turn]] = tuple
        self._pass: Future[None] | None = None
        self._read = 0
        self._futile = 0

    async def __aenter__(self) -> "ScoringAhead":
        await self._aside.__aenter__()
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._stop()
        await self._aside.__aexit__(*exc)

    def follow(self, turns: Callable[[], Sequence[Turn]]) -> None:
        """Say where the turns so far are to be had."""
        self._turns = turns

    def now(self, phase: str) -> None:
        """Begin while the candidate speaks and something is behind; break off at any other phase."""
        if phase != SPEAKING:
            self._stop()
        elif (self._pass is None or self._pass.done()) and self._futile < MOST_FUTILE:
            turns = tuple(self._turns())
            if len(questions_behind(self._stage, turns)) > self._read:
                self._pass = self._aside.start(self._one_pass(turns))

    def _stop(self) -> None:
        if self._pass is not None:
            self._pass.cancel()

    async def _one_pass(self, turns: Sequence[Turn]) -> None:
        await self._sleep(SETTLE_S)
        before = self._read
        try:
            async with asyncio.timeout(PASS_S):
                self._read = max(before, await self._evaluator.score_ahead(self._stage, turns, self._language))
        except Exception as exc:  # noqa: BLE001 - it is not the interview; whatever it is, the evaluation at the end meets it again
            log.warning("scoring_ahead.failed", error=type(exc).__name__)
        self._futile = 0 if self._read > before else self._futile + 1


class Overheard:
    """An `Audience` that passes everything on, and tells `ahead` who has the floor."""

    def __init__(self, audience: Audience, ahead: ScoringAhead) -> None:
        self._audience = audience
        self._ahead = ahead

    def now(self, phase: str) -> None:
        """Pass on."""
        self._ahead.now(phase)
        self._audience.now(phase)

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Pass on."""
        self._audience.captions(speaker, text, final=final)

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Pass on."""
        self._audience.level(heard_dbfs, said_dbfs)

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Pass on."""
        self._audience.progress(question, questions, elapsed_s, limit_s)

    def clock_suspended(self, *, suspended: bool) -> None:
        """Pass on."""
        self._audience.clock_suspended(suspended=suspended)

    def trouble(self, engine: str, *, lost: bool) -> None:
        """Pass on."""
        self._audience.trouble(engine, lost=lost)
