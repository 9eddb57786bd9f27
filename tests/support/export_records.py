"""Session records for tests of exports: small, whole, and as hostile as asked for."""

from collections.abc import Sequence
from typing import Any

from sync.record_types import RECORD_VERSION


def signal(seq: int, kind: str, statement: str = "It was seen.", **more: Any) -> dict[str, Any]:
    """Return a signal as the record lists it."""
    return {
        "v": 1,
        "seq": seq,
        "ledger_seq": seq,
        "kind": kind,
        "phase": "point",
        "span": f"s{seq}",
        "t_utc": f"2026-03-01T09:00:{seq % 60:02}.000Z",
        "t_mono_ns": "1",
        "source": {"detector": "watcher", "version": "1", "platform": "linux-x11"},
        "observed": {"seconds": 2},
        "statement": statement,
        "context": {"question_id": "q1", "who_speaks": "participant"},
        "limits": ["It can't tell why."],
    } | more


def dimension(label: str = "Ownership", score: float | None = 7.0, **more: Any) -> dict[str, Any]:
    """Return one dimension's result."""
    return {
        "dimension_id": label.lower().replace(" ", "-")[:20],
        "label": label,
        "weight": 0.6,
        "score": score,
        "interval": None if score is None else [score - 1, score + 1],
        "passed": None if score is None else score >= 5,
        "reasoning": "Says what was done.",
        "citations": [{"turn_id": "t2", "quote": "cut the backlog", "t_start_ms": 3100, "t_end_ms": 3390}],
        "insufficient_evidence": score is None,
        "raw_score": None,
    } | more


def record(
    *,
    session_id: str = "session-1",
    name: str | None = "Ana Pérez",
    language: str = "en",
    score: float | None = 7.0,
    raw: float | None = None,
    signals: Sequence[dict[str, Any]] = (),
    **more: Any,
) -> dict[str, Any]:
    """Return the record of a completed, scored session; `name` None for one that was erased."""
    return {
        "record_version": RECORD_VERSION,
        "id": session_id,
        "status": "completed",
        "end_reason": "finished",
        "end_detail": None,
        "channel": "kiosk",
        "language": language,
        "participant": None if name is None else {"id": "p1", "name": name, "email": "ana@example.org"},
        "template": {"id": "support", "version": 3, "name": "Customer support", "content_hash": "0" * 64},
        "stage": {"id": "s1", "stage_name": "Interview", "stage_order": 1},
        "attempt": 1,
        "previous_session_id": None,
        "external_id": None,
        "metadata": {},
        "scheduled_at": "2026-03-01T09:00:00.000Z",
        "started_at": "2026-03-01T09:00:00.000Z",
        "ended_at": "2026-03-01T09:00:08.500Z",
        "duration_s": 8.5,
        "consent": {"accommodations": ["extra time"]},
        "turns": [],
        "recording_url": None,
        "recording_url_expires_at": None,
        "recording_sha256": "a" * 64,
        "score": score,
        "score_interval": None if score is None else [score - 1, score + 1],
        "passed": None if score is None else score >= 5,
        "recommendation": None if score is None else "yes",
        "scoring_status": "unscorable" if score is None else "final",
        "scoring_notice": "Rule-based.",
        "scorecard_revision": 1,
        "evaluation_breakdown": [dimension(score=score, raw_score=raw), dimension("Care", None)],
        "authenticity_signals": {
            "tab_switch_count": 0,
            "focus_losses": list(signals),
            "unfinished": [],
            "snapshots": [],
            "annotations": [],
            "coverage": [
                {
                    "kind": "focus_loss",
                    "detector": "x11_focus",
                    "version": "1",
                    "platform": "linux-x11",
                    "health": "active",
                    "reason": "",
                    "since": "2026-03-01T09:00:00.000Z",
                    "until": "2026-03-01T09:00:08.500Z",
                }
            ],
        },
        "ai_feedback": "Clear.\n\nAsk about the second year.",
        "engines": {"evaluator": {"name": "rules", "version": "1", "model_sha256": ""}, "calibration": "uncalibrated"},
        "candidate_comments": [],
        "evidence": {
            "ledger_head": "b" * 64,
            "events": 20,
            "public_key": "c" * 64,
            "device": {"id": "kiosk-7", "name": "Kiosk 7"},
            "checkpoints": [],
            "erased": [],
            "unreadable": [],
        },
    } | more
