"""Scoring at the kiosk: a candidate waits a little, the next interview not at all, and no completed session goes without."""

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime

from app.engine_thread import EngineThread
from app.kiosk.ports import ClosingStep
from app.kiosk.services.scoring import Scoring
from app.kiosk.services.scoring_ahead import MOST_FUTILE, Overheard, ScoringAhead
from app.sessions.scheduling import Person, appointment_for, interview_stage
from app.settings import Settings
from engine.clock import VirtualClock
from engine.interview.facts import SessionCompleted, TurnCommitted
from engine.interview.lifecycle import EndReason
from engine.scoring.builtin import BuiltInEvaluator
from engine.scoring.workings import KeptScores
from engine.templates import read_builtin
from sync.agenda import Agenda
from sync.ledger import Ledger
from tests.support.evidence import started
from tests.support.kiosk import Watching
from tests.support.scoring_cases import conversation

TEMPLATE = read_builtin("customer-support")
STAGE = interview_stage(TEMPLATE)
ANSWER = (
    "Last March a customer called three times about a double charge of 240 euros. I checked the two invoices, found that our own retry had "
    "made the second, and refunded it the same day because she had rent to pay. She stayed with us."
)
TURNS = conversation(*[(question.text, ANSWER) for question in STAGE.questions])
DIMENSIONS = len(STAGE.rubric.dimensions)


class Slow:
    """The rules, a dimension at a time: each waits until it is let go."""

    def __init__(self):
        self.gate = asyncio.Semaphore(0)
        self.begun = 0

    async def evaluate(self, *case):
        return await BuiltInEvaluator().evaluate(*case)

    async def evaluate_with(self, stage, use_case, turns, language, workings):
        card = await BuiltInEvaluator().evaluate(stage, use_case, turns, language)
        for number, score in enumerate(card.evaluation_breakdown, start=1):
            if workings.kept(score.dimension_id) is None:
                self.begun += 1
                await self.gate.acquire()
                workings.scored(score, number, len(card.evaluation_breakdown))
        return card


@asynccontextmanager
async def a_kiosk(folder):
    """A ledger with a completed, unscored session; the engine's thread; and who scores."""
    clock = VirtualClock(datetime(2026, 3, 1, 9, 0, tzinfo=UTC))
    with Ledger.open(folder, clock, ballast_bytes=65536) as ledger:
        session_id, _ = Agenda(ledger).schedule(appointment_for(TEMPLATE, STAGE, Person("Sam Doe")))
        session = ledger.session(session_id)
        session.state_now(started(ledger))
        for turn in TURNS:
            session.state_now(TurnCommitted(turn))
        session.state_now(SessionCompleted(str(EndReason.FINISHED)))
        async with asyncio.timeout(30), EngineThread() as engine:
            yield ledger, session_id, Scoring(ledger, engine, Settings(data_dir=folder), clock)


def cards(ledger, session_id):
    return [event.body for event in ledger.events(session_id) if event.kind == "scorecard.issued"]


def test_the_candidate_sees_how_far_it_is(tmp_path):
    async def story():
        async with a_kiosk(tmp_path) as (ledger, session_id, scoring):
            watching = Watching()
            await scoring.score(session_id, BuiltInEvaluator(), watching)
            assert watching.steps == [ClosingStep.SCORING]
            assert watching.scored == [(done, DIMENSIONS) for done in range(1, DIMENSIONS + 1)]
            assert len(cards(ledger, session_id)) == 1
            assert scoring.unscored == ()

    asyncio.run(story())


def test_a_slow_scoring_goes_on_after_the_candidate_was_let_go(tmp_path):
    async def story():
        async with a_kiosk(tmp_path) as (ledger, session_id, scoring):
            slow = Slow()
            await scoring.score(session_id, slow, Watching(), waited_s=0.01)
            assert (cards(ledger, session_id), scoring.unscored) == ([], (session_id,))
            for _ in range(DIMENSIONS):
                slow.gate.release()
            await scoring.idle()
            assert (len(cards(ledger, session_id)), scoring.unscored) == (1, ())

    asyncio.run(story())


def test_the_next_interview_breaks_it_off_and_it_goes_on_where_it_was(tmp_path):
    async def story():
        async with a_kiosk(tmp_path) as (ledger, session_id, scoring):
            slow, watching = Slow(), Watching()
            slow.gate.release()
            held = asyncio.ensure_future(scoring.score(session_id, slow, watching))
            await watching.until(lambda: watching.scored)
            await scoring.stand_back()
            await held
            assert (cards(ledger, session_id), scoring.unscored) == ([], (session_id,))
            begun = slow.begun
            for _ in range(DIMENSIONS):
                slow.gate.release()
            scoring.go_on()
            await scoring.idle()
            assert slow.begun - begun == DIMENSIONS - 1, "what was scored is not scored again"
            assert len(cards(ledger, session_id)) == 1

    asyncio.run(story())


def test_after_a_crash_the_next_start_scores_what_was_completed_once(tmp_path):
    async def story():
        async with a_kiosk(tmp_path) as (ledger, session_id, scoring):
            held = asyncio.ensure_future(scoring.score(session_id, Slow(), Watching()))
            await asyncio.sleep(0)
            held.cancel()
            await scoring.stand_back()  # the process is gone, and with it what it had got done
        clock = VirtualClock(datetime(2026, 3, 1, 10, 0, tzinfo=UTC))
        with Ledger.open(tmp_path, clock, ballast_bytes=65536) as ledger:
            async with EngineThread() as engine:
                again = Scoring(ledger, engine, Settings(data_dir=tmp_path), clock)
                again.take_up([session_id], BuiltInEvaluator())
                await again.idle()
                again.take_up([session_id], BuiltInEvaluator())
                await again.idle()
                assert len(cards(ledger, session_id)) == 1

    asyncio.run(story())


class Broken:
    """An evaluator with a bug."""

    async def evaluate(self, *_case):
        raise TypeError


def completed(ledger):
    """Another session that was completed and not scored."""
    session_id, _ = Agenda(ledger).schedule(appointment_for(TEMPLATE, STAGE, Person("Kim Roe")))
    session = ledger.session(session_id)
    session.state_now(started(ledger))
    for turn in TURNS:
        session.state_now(TurnCommitted(turn))
    session.state_now(SessionCompleted(str(EndReason.FINISHED)))
    return session_id


def test_one_session_that_cant_be_scored_keeps_no_other_from_it(tmp_path):
    async def story():
        async with a_kiosk(tmp_path) as (ledger, session_id, scoring):
            other = completed(ledger)
            scoring._take(session_id, Broken(), KeptScores())
            scoring.take_up([other], BuiltInEvaluator())
            await scoring.idle()
            assert (len(cards(ledger, session_id)), len(cards(ledger, other))) == (0, 1)
            assert scoring.unscored == ()

    asyncio.run(story())


def test_what_an_interview_put_off_is_scored_after_it_though_its_candidate_did_not_wait_to_the_end(tmp_path):
    async def story():
        async with a_kiosk(tmp_path) as (ledger, session_id, scoring):
            put_off, slow = completed(ledger), Slow()
            scoring.take_up([put_off], BuiltInEvaluator())
            await scoring.stand_back()
            await scoring.score(session_id, slow, Watching(), waited_s=0.01)
            scoring.go_on()
            for _ in range(DIMENSIONS):
                slow.gate.release()
            await scoring.idle()
            assert (len(cards(ledger, session_id)), len(cards(ledger, put_off))) == (1, 1)

    asyncio.run(story())


class Reader:
    """Reads ahead as told: how many it has read by now, or never ends."""

    def __init__(self, *reads, waits=False):
        self.reads = list(reads)
        self.waits = waits
        self.passes = 0
        self.broken_off = 0

    async def score_ahead(self, _stage, _turns, _language):
        self.passes += 1
        if self.waits:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.broken_off += 1
                raise
        return self.reads.pop(0)


async def at_once(_seconds):
    await asyncio.sleep(0)


async def phases(reader, *told, turns=TURNS):
    """Tell who has the floor, each once what the one before set going is over."""
    async with ScoringAhead(reader, STAGE, "en", sleep=at_once) as ahead:
        ahead.follow(lambda: turns)
        for phase in told:
            ahead.now(phase)
            running = ahead._pass
            if phase == "candidate_speaking" and running is not None and not reader.waits:
                await asyncio.wrap_future(running)
            elif running is not None and not running.done():
                while not reader.passes:
                    await asyncio.sleep(0)


def asked_by_id():
    """The turns as the kiosk has them: each knows its question."""
    ids = [question.id for question in STAGE.questions]
    return [replace(turn, question_id=ids[number // 2]) for number, turn in enumerate(TURNS)]


def test_what_is_behind_is_read_while_the_candidate_speaks_and_only_once():
    reader = Reader(2, DIMENSIONS - 1)
    asyncio.run(phases(reader, *["listening", "candidate_speaking", "thinking"] * 3, turns=asked_by_id()))
    assert reader.passes == 2, "a third time there was nothing left to read"


def test_nothing_is_read_before_a_question_is_behind():
    reader = Reader(1)
    asyncio.run(phases(reader, "candidate_speaking", turns=asked_by_id()[:1]))
    assert reader.passes == 0


def test_reading_is_broken_off_the_moment_the_candidate_stops():
    reader = Reader(waits=True)
    asyncio.run(phases(reader, "candidate_speaking", "listening", turns=asked_by_id()))
    assert (reader.passes, reader.broken_off) == (1, 1)


def test_a_model_that_comes_to_nothing_is_left_alone():
    reader = Reader(0, 0, 0, 0)
    asyncio.run(phases(reader, *["candidate_speaking", "thinking"] * 4, turns=asked_by_id()))
    assert reader.passes == MOST_FUTILE


def test_the_window_is_told_all_the_same():
    async def story():
        watching = Watching()
        async with ScoringAhead(Reader(), STAGE, "en") as ahead:
            overheard = Overheard(watching, ahead)
            overheard.now("listening")
            overheard.captions("ai", "Hello.", final=True)
            overheard.clock_suspended(suspended=True)
            overheard.progress(1, 5, 2.5, 600.0)
        assert (watching.phases, watching.said) == (["listening"], [("ai", "Hello.")])
        assert (watching.suspended, watching.elapsed_s) == ([True], 2.5)

    asyncio.run(story())
