"""A made-up interview, told fact by fact in a kiosk's own ledger: talk, signals, watch, sound and scorecard, as a kiosk states them."""

import asyncio
import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
import soundfile

from engine.clock import Clock
from engine.interview.facts import (
    ConsentGiven,
    MoveChosen,
    RecordingSealed,
    RecordingSegment,
    ScorecardIssued,
    SessionCompleted,
    SessionFailed,
    SessionStarted,
    TurnCommitted,
    TurnMeasured,
)
from engine.interview.templates import EvaluationTemplate
from engine.interview.turns import Latency, Speaker, Turn, Word
from engine.scoring.builtin import BuiltInEvaluator
from proctoring.signals import Context, Health, HealthState, Phase, Signal, Source, health_body, signal_body
from sync.appointments import first_interview
from sync.chain import DETECTOR_HEALTH, SIGNAL
from sync.ledger import Ledger, SessionLedger
from sync.times import rfc3339

RATE = 16_000
PIECE_S = 10
ENGINES = {
    "vad": {"name": "silero", "version": "6.2", "model_sha256": "a" * 64},
    "turn_end": {"name": "endpoint rules", "version": "1", "model_sha256": None},
    "stt": {"name": "pocketsphinx", "version": "5.1.1", "model_sha256": None},
    "interviewer": {"name": "built-in", "version": "1", "model_sha256": None},
    "tts": {"name": "espeak-ng", "version": "1.51", "model_sha256": None},
    "evaluator": {"name": "built-in", "version": "1", "model_sha256": None},
}

DETECTORS: Sequence[tuple[str, tuple[str, ...], HealthState, str]] = (
    ("x11_focus", ("focus_loss",), HealthState.ACTIVE, ""),
    ("clipboard", ("paste", "clipboard_change"), HealthState.ACTIVE, ""),
    ("screen_programs", ("screen_share", "screen_capture", "remote_control"), HealthState.ACTIVE, ""),
    ("second_voice", ("second_voice",), HealthState.DEGRADED, "the microphone hears the loudspeaker"),
    ("camera", ("camera_presence", "camera_still"), HealthState.UNSUPPORTED, "there is no camera"),
)

SIGNALS: Sequence[tuple[str, str, dict[str, object], str, tuple[str, ...]]] = (
    ("focus_loss", "x11_focus", {"window": "Terminal"}, "Another window took the keyboard for 3.2 s.", ()),
    ("paste", "clipboard", {"characters": 412}, "412 characters were pasted into a typed answer.", ()),
    (
        "second_voice",
        "second_voice",
        {"seconds": 2.4},
        "A second voice was heard for 2.4 s.",
        ("A loud television sounds alike.",),
    ),
    (
        "screen_share",
        "screen_programs",
        {"program": "x11vnc"},
        "A program that shares the screen (x11vnc) was running.",
        ("Whether anybody looked can't be seen.",),
    ),
)


@dataclass(frozen=True)
class Script:
    """How an interview goes. `signals` are places in `SIGNALS`; `ends` is "scored", "pending", "failed" or "" for one that runs."""

    answers: Sequence[str]
    language: str = "en"
    signals: Sequence[int] = ()
    ends: str = "scored"
    sound: bool = False
    end_reason: str = "device_fault"
    turns: list[Turn] = field(default_factory=list)


class MovedClock(Clock, Protocol):
    """A clock that a story moves forward, by seconds."""

    def advance(self, seconds: float) -> None: ...


def tell(ledger: Ledger, session_id: str, template: EvaluationTemplate, script: Script, clock: MovedClock) -> None:
    """State everything that `script` says; the clock moves on as the talk does."""
    session = ledger.session(session_id)
    stage = first_interview(template)
    assert stage is not None
    _watch(ledger, session_id, clock)
    session.state_now(
        ConsentGiven("2", script.language, "a" * 64, ("recording", "scoring"), watched=("focus", "clipboard"))
    )
    session.state_now(
        SessionStarted(ENGINES, ledger.device.to_json(), {"rate": RATE, "duplex": "full", "full_duplex": True})
    )
    at = 400
    for number, (question, answer) in enumerate(zip(stage.questions, script.answers, strict=False)):
        before = at
        session.state_now(
            MoveChosen("ask", "the next question is open", question.id, None, question.text, rule="next_question")
        )
        at = _say(session, script, Speaker.AI, question.text, at, question.id)
        at = _say(session, script, Speaker.PARTICIPANT, answer, at + 900, question.id)
        clock.advance((at - before) / 1000)
        for place in script.signals:
            if place % max(1, len(script.answers)) == number:
                _signal(ledger, session_id, clock, place, question.id)
    if script.sound:
        _sound(ledger, session_id, script, at)
    if script.ends == "failed":
        session.state_now(SessionFailed(script.end_reason))
    elif script.ends:
        session.state_now(SessionCompleted("finished"))
    if script.ends == "scored":
        clock.advance(4)
        evaluated = BuiltInEvaluator().evaluate(stage, template.use_case, script.turns, script.language)
        with ThreadPoolExecutor(1) as apart:  # a loop may run on this thread already
            card = apart.submit(asyncio.run, evaluated).result()
        session.state_now(ScorecardIssued(1, None, asdict(card)))


def _say(session: SessionLedger, script: Script, speaker: Speaker, text: str, at: int, question_id: str) -> int:
    """Commit a turn; return when it is over, in ms. A word takes 330 ms, a letter of a script without blanks 140."""
    parts = text.split()
    if len(parts) < len(text) / 12:
        parts = [text[place : place + 4] for place in range(0, len(text), 4)]
    each = 330
    words = tuple(Word(word, at + each * n, at + each * n + each - 40, 0.9) for n, word in enumerate(parts))
    end = at + each * len(parts)
    number = len(script.turns) + 1
    turn = Turn(
        f"t{number}",
        number,
        speaker,
        at,
        end,
        text,
        script.language,
        0.9 if speaker is Speaker.PARTICIPANT else None,
        words,
        question_id=question_id,
        latency=Latency(640 + 37 * number, 700 + 41 * number) if speaker is Speaker.AI and number > 1 else None,
    )
    script.turns.append(turn)
    session.state_now(TurnCommitted(turn))
    if speaker is Speaker.PARTICIPANT:
        session.state_now(TurnMeasured(turn.id, end, end + 350, end + 420, end + 600, end + 740, 2, 1))
    return end


def _watch(ledger: Ledger, session_id: str, clock: Clock) -> None:
    for name, kinds, state, reason in DETECTORS:
        source = Source(name, "1", "linux-x11")
        health = Health(source, kinds, state, reason, rfc3339(clock.utc()), clock.monotonic_ns())
        ledger.session(session_id).append_now(DETECTOR_HEALTH, health_body(health))


def _signal(ledger: Ledger, session_id: str, clock: Clock, place: int, question_id: str) -> None:
    kind, detector, observed, statement, limits = SIGNALS[place % len(SIGNALS)]
    signal = Signal(
        place + 1,
        kind,
        Phase.POINT,
        f"s{place}",
        rfc3339(clock.utc()),
        clock.monotonic_ns(),
        Source(detector, "1", "linux-x11"),
        observed,
        statement,
        Context(question_id, "participant"),
        limits,
    )
    ledger.session(session_id).append_now(SIGNAL, signal_body(signal))


def voices(turns: Sequence[Turn], until_ms: int) -> "np.ndarray[tuple[int, int], np.dtype[np.int16]]":
    """Return two channels, left participant, right interviewer: a humming voice that rises and falls with each word."""
    frames = RATE * (until_ms + 500) // 1000
    sound = np.zeros((frames, 2))
    for turn in turns:
        left = turn.speaker is Speaker.PARTICIPANT
        pitch = 140.0 if left else 210.0
        for word in turn.words:
            begin, end = RATE * word.t_start_ms // 1000, RATE * word.t_end_ms // 1000
            t = np.arange(end - begin) / RATE
            shape = np.sin(np.pi * np.linspace(0, 1, end - begin))
            hum = sum(np.sin(2 * np.pi * pitch * n * t) / n for n in (1, 2, 3, 5))
            sound[begin:end, 0 if left else 1] += 5200 * shape * hum
    return np.clip(sound, -32768, 32767).astype(np.int16)


def recording_of(folder: Path, session_id: str) -> Path:
    """Return where the sound of a session is kept."""
    return folder / f"{session_id}.flac"


def _sound(ledger: Ledger, session_id: str, script: Script, until_ms: int) -> None:
    samples = voices(script.turns, until_ms)
    path = recording_of(ledger.folder, session_id)
    soundfile.write(path, samples, RATE, subtype="PCM_16")
    session = ledger.session(session_id)
    starts = range(0, len(samples), PIECE_S * RATE)
    for index, start in enumerate(starts):
        piece = samples[start : start + PIECE_S * RATE]
        digest = hashlib.sha256(piece.astype("<i2").tobytes()).hexdigest()
        session.state_now(RecordingSegment(index, start, len(piece), RATE, digest))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    session.state_now(RecordingSealed("recording.flac", digest, len(samples), RATE, len(starts)))
