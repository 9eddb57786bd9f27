"""What was said, from the ledger: turns, the transcript, and how the conversation went."""

import math
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from sync.reading import (
    Unreadable,
    maybe_number,
    maybe_text,
    maybe_whole,
    number,
    table,
    tables,
    text,
    truth,
    whole,
)
from sync.record_talk import Told, nearest_rank, turn_taking
from sync.record_types import ConversationRecord, LatencyRecord, Percentiles, TurnRecord, WordRecord


def read_turn(body: dict[str, Any]) -> TurnRecord:
    """Return the turn in a `turn.committed` or `turn.held` body."""
    turn = table(body, "turn")
    return TurnRecord(
        id=text(turn, "id"),
        seq=whole(turn, "seq"),
        speaker=_speaker(text(turn, "speaker")),
        t_start_ms=whole(turn, "t_start_ms"),
        t_end_ms=whole(turn, "t_end_ms"),
        text=text(turn, "text"),
        language=text(turn, "language"),
        asr_confidence=maybe_number(turn, "asr_confidence"),
        words=tuple(_word(word) for word in tables(turn, "words")),
        interrupted=truth(turn, "interrupted"),
        question_id=maybe_text(turn, "question_id"),
        probe_of=maybe_text(turn, "probe_of"),
        mode=_mode(text(turn, "mode")),
        latency=_latency(turn),
    )


def transcript(turns: Iterable[TurnRecord]) -> tuple[str, ...]:
    """Return one line a turn: "[00:01:02.340] ai: ..."."""
    return tuple(f"[{_clock(turn.t_start_ms)}] {turn.speaker}: {' '.join(turn.text.split())}" for turn in turns)


def conversation(turns: Sequence[TurnRecord], told: Sequence[Told], duplex: str | None = None) -> ConversationRecord:
    """Sum up the conversation from its turns, the facts told about it, and the `duplex` it began in."""
    waits = [turn.latency for turn in turns if turn.latency is not None]
    return ConversationRecord(
        first_audio_ms=_percentiles([wait.first_audio_ms for wait in waits]),
        first_content_ms=_percentiles([wait.first_content_ms for wait in waits]),
        interruptions=len(_bodies(told, "interviewer.interrupted")),
        preparations=_sum(told, "turn.measured", "revisions"),
        wasted=_sum(told, "turn.measured", "wasted"),
        overflows=_sum(told, "audio.glitches", "overflows"),
        underflows=_sum(told, "audio.glitches", "underflows"),
        pauses=len(_bodies(told, "session.paused")),
        paused_s=round(math.fsum(number(body, "paused_for_s") for body in _bodies(told, "session.resumed")), 3),
        engine_faults=tuple(_bodies(told, "engine.fault")),
        clock_jumps_ms=tuple(whole(body, "by_ms") for body in _bodies(told, "clock.jumped")),
        turn_taking=turn_taking(told, duplex),
    )


def check_told(kind: str, body: dict[str, Any]) -> None:
    """Raise `Unreadable` where `conversation` could not use this fact."""
    conversation((), ((kind, body),))


def _speaker(name: str) -> Literal["ai", "participant"]:
    if name not in ("ai", "participant"):
        raise Unreadable("speaker: expected ai or participant")
    return "ai" if name == "ai" else "participant"


def _mode(name: str) -> Literal["voice", "typed"]:
    if name not in ("voice", "typed"):
        raise Unreadable("mode: expected voice or typed")
    return "voice" if name == "voice" else "typed"


def _word(word: dict[str, Any]) -> WordRecord:
    return WordRecord(
        text(word, "text"), whole(word, "t_start_ms"), whole(word, "t_end_ms"), maybe_number(word, "confidence")
    )


def _latency(turn: dict[str, Any]) -> LatencyRecord | None:
    if turn.get("latency") is None:
        return None
    waited = table(turn, "latency")
    return LatencyRecord(maybe_whole(waited, "first_audio_ms"), maybe_whole(waited, "first_content_ms"))


def _clock(ms: int) -> str:
    seconds, millis = divmod(max(ms, 0), 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{millis:03d}"


def _percentiles(values: Iterable[int | None]) -> Percentiles:
    known = sorted(value for value in values if value is not None)
    if not known:
        return Percentiles(0, None, None)
    return Percentiles(len(known), nearest_rank(known, 0.50), nearest_rank(known, 0.95))


def _bodies(told: Iterable[Told], kind: str) -> list[dict[str, Any]]:
    return [body for each, body in told if each == kind]


def _sum(told: Iterable[Told], kind: str, name: str) -> int:
    return sum(whole(body, name) for body in _bodies(told, kind))
