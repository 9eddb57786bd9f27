"""A whole small session with sound, for tests of everything that reads a ledger."""

import hashlib
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import soundfile

from engine.clock import VirtualClock
from engine.interview.facts import (
    AudioGlitches,
    CandidateComment,
    ConsentGiven,
    Interrupted,
    Paused,
    RecordingSealed,
    RecordingSegment,
    Resumed,
    ScorecardIssued,
    SessionCompleted,
    SessionScheduled,
    SessionStarted,
    TurnCommitted,
    TurnMeasured,
)
from engine.interview.turns import Latency, Speaker, Turn, Word
from engine.scoring.port import Citation, DimensionScore, Scorecard
from sync.cipher import Encryption
from sync.export import export_session
from sync.ledger import Ledger, SessionLedger

SESSION = "session-1"
RATE = 16_000
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ANSWER = "We cut the backlog by half."


CITATION = Citation("t2", "cut the backlog", 3100, 3390)


def clock_at_nine() -> VirtualClock:
    return VirtualClock(START, ns=5_000_000_000)


def salts(seed: int = 1) -> Callable[[int], bytes]:
    """Return repeatable random bytes."""
    return random.Random(seed).randbytes  # noqa: S311 - repeatable is the point


ENCRYPTION: Encryption | None = None
"""What a ledger is opened with; a test may set it to run stories of plain ledgers on encrypted ones."""


def open_ledger(folder: Path, clock: VirtualClock | None = None, *, seed: int = 1) -> Ledger:
    """Open with repeatable salts and a small reserve."""
    return Ledger.open(
        folder,
        clock or clock_at_nine(),
        device_name="Kiosk 7",
        random_bytes=salts(seed),
        ballast_bytes=65536,
        encryption=ENCRYPTION,
    )


def scheduled(session_id: str = SESSION) -> SessionScheduled:
    return SessionScheduled(
        session_id=session_id,
        participant={"id": "p1", "name": "Ana Pérez", "email": "ana@example.org"},
        template={"id": "support", "version": 3, "name": "Customer support", "content_hash": "0" * 64},
        stage={"id": "s1", "stage_name": "Interview", "stage_order": 1},
        template_document={"id": "support", "stages": [{"id": "s1", "allow_retake": False}]},
        language="en",
        channel="kiosk",
        scheduled_at="2026-03-01T09:00:00.000Z",
        metadata={"room": "4"},
    )


def started(ledger: Ledger) -> SessionStarted:
    engines = {
        name: {"name": name, "version": "1", "model_sha256": None}
        for name in ("vad", "turn_end", "stt", "interviewer", "tts")
    }
    return SessionStarted(engines=engines, device=ledger.device.to_json(), audio={"rate": RATE})


def turn(seq: int, speaker: Speaker, text: str, start_ms: int, latency: Latency | None = None) -> Turn:
    words = tuple(
        Word(word, start_ms + 100 * at, start_ms + 100 * at + 90, 0.9) for at, word in enumerate(text.split())
    )
    return Turn(f"t{seq}", seq, speaker, start_ms, start_ms + 2000, text, "en", 0.9, words, latency=latency)


def scorecard() -> Scorecard:
    return Scorecard(
        score=7.0,
        score_interval=(6.1, 7.9),
        passed=True,
        recommendation="hire",
        scoring_status="final",
        evaluation_breakdown=(
            DimensionScore(
                "ownership",
                "Ownership",
                1.0,
                7.0,
                (6.1, 7.9),
                True,
                "Says what was done.",
                (CITATION,),
            ),
        ),
        ai_feedback="Clear.\n\nAsk about the second year.",
        evaluator={"name": "rules", "version": "1", "model_sha256": ""},
        calibration="uncalibrated",
        notice="Rule-based.",
    )


def sound(seconds: float = 2.0, seed: int = 3) -> "np.ndarray[tuple[int, int], np.dtype[np.int16]]":
    return np.random.default_rng(seed).integers(-3000, 3000, (round(seconds * RATE), 2), dtype=np.int16)


def state_recording(
    session: SessionLedger, folder: Path, samples: "np.ndarray[tuple[int, int], np.dtype[np.int16]]"
) -> Path:
    """Write a recording and state its pieces, a second each, and its seal."""
    path = folder / "recording.flac"
    soundfile.write(path, samples, RATE, subtype="PCM_16")
    pieces = range(0, len(samples), RATE)
    for index, start in enumerate(pieces):
        piece = samples[start : start + RATE]
        session.state_now(
            RecordingSegment(index, start, len(piece), RATE, hashlib.sha256(piece.astype("<i2").tobytes()).hexdigest())
        )
    session.state_now(
        RecordingSealed(
            "recording.flac", hashlib.sha256(path.read_bytes()).hexdigest(), len(samples), RATE, len(pieces)
        )
    )
    return path


def interview(ledger: Ledger, clock: VirtualClock) -> SessionLedger:
    """Hold a session up to, not including, its sound and its end."""
    session = ledger.session(SESSION)
    session.state_now(scheduled())
    session.state_now(ConsentGiven("2", "en", "a" * 64, ("recording", "scoring"), ("extra time",)))
    session.state_now(started(ledger))
    clock.advance(1.0)
    session.state_now(TurnCommitted(turn(1, Speaker.AI, "What did you change?", 340)))
    clock.advance(4.0)
    session.state_now(TurnCommitted(turn(2, Speaker.PARTICIPANT, ANSWER, 3000)))
    session.state_now(TurnMeasured("t2", 5000, 5300, 5310, 5400, 5500, 3, 1))
    session.state_now(Paused("device", "microphone gone", 5600))
    clock.advance(2.5)
    session.state_now(Resumed(8100, 2.5))
    session.state_now(TurnCommitted(turn(3, Speaker.AI, "Who else took part?", 62_340, Latency(400, 500))))
    session.state_now(Interrupted(63_000, 63_080, "Who else", "took part?"))
    session.state_now(AudioGlitches(1, 2, 64_000))
    return session


def whole_session(folder: Path, ledger: Ledger, clock: VirtualClock) -> Path:
    """Hold a session to its scorecard; return its recording."""
    session = interview(ledger, clock)
    recording = state_recording(session, folder, sound())
    clock.advance(1.0)
    session.state_now(SessionCompleted("finished"))
    clock.advance(3.0)
    session.state_now(ScorecardIssued(1, None, asdict(scorecard())))
    session.state_now(CandidateComment("The chair squeaked."))
    return recording


@contextmanager
def exported(tmp_path: Path) -> Iterator[Path]:
    """Yield the folder of a whole exported session."""
    clock = clock_at_nine()
    (tmp_path / "screenshots").mkdir(parents=True)
    (tmp_path / "screenshots" / "1-check-in.png").write_bytes(b"not really a picture" * 50)
    with open_ledger(tmp_path / "data", clock) as ledger:
        recording = whole_session(tmp_path, ledger, clock)
        export_session(ledger, SESSION, recording, tmp_path / "out", [tmp_path / "screenshots"])
    yield tmp_path / "out"
