"""The scorecard of a completed session: computed from the ledger alone, written once, never from the authenticity signals."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from app.sessions.forgetting import forget_what_was_said
from app.sessions.scheduling import agreed_template
from engine.interview.facts import ScorecardIssued, SessionScheduled
from engine.interview.turns import Latency, Mode, Speaker, Turn, Word
from engine.scoring.port import Evaluator, NameBlindEvaluator, ResumableEvaluator, Scorecard, Workings
from sync.ledger import Ledger
from sync.record import fold
from sync.record_types import TurnRecord

FIRST_REVISION = 1


async def issue_scorecard(
    ledger: Ledger, session_id: str, evaluator: Evaluator, workings: Workings | None = None
) -> Scorecard:
    """Score a completed session that has no scorecard yet, and state the scorecard in its ledger.

    With `workings` an evaluator that takes its time says how far it is, may be cancelled, and goes on from there when asked again.
    Nothing is stated before the whole scorecard is there.
    """
    session = ledger.session(session_id)
    events = session.events()
    scheduled = next(event.body for event in events if event.kind == SessionScheduled.KIND)
    if scheduled is None:
        raise ValueError("a completed session whose plan was erased can't be scored")
    template, stage = agreed_template(scheduled["template_document"], scheduled["stage"]["id"], session_id)
    record = fold(events)
    turns, language = turns_of(record.turns), record.language or template.language
    if isinstance(evaluator, NameBlindEvaluator):
        evaluator = evaluator.blind_to(_names(record.participant))
    try:
        if workings is not None and isinstance(evaluator, ResumableEvaluator):
            card = await evaluator.evaluate_with(stage, template.use_case, turns, language, workings)
        else:
            card = await evaluator.evaluate(stage, template.use_case, turns, language)
    finally:
        forget_what_was_said()
    await asyncio.shield(session.state(ScorecardIssued(FIRST_REVISION, None, asdict(card))))  # never half told
    return card


def _names(participant: Mapping[str, Any] | None) -> tuple[str, ...]:
    name = (participant or {}).get("name")
    return (name,) if isinstance(name, str) and name.strip() else ()


def turns_of(records: Sequence[TurnRecord]) -> list[Turn]:
    """Return the domain's turns from a record's."""
    return [
        Turn(
            id=turn.id,
            seq=turn.seq,
            speaker=Speaker(turn.speaker),
            t_start_ms=turn.t_start_ms,
            t_end_ms=turn.t_end_ms,
            text=turn.text,
            language=turn.language,
            asr_confidence=turn.asr_confidence,
            words=tuple(Word(word.text, word.t_start_ms, word.t_end_ms, word.confidence) for word in turn.words),
            interrupted=turn.interrupted,
            question_id=turn.question_id,
            probe_of=turn.probe_of,
            mode=Mode(turn.mode),
            latency=Latency(**asdict(turn.latency)) if turn.latency else None,
        )
        for turn in records
    ]
