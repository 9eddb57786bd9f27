"""One interview, wired: engines, transport, ledger and recording are given; what comes back is how it ended.

Every channel goes through here, the kiosk with its devices and a simulation with its files, so that both leave the same evidence.
"""

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.engines import EngineSet
from app.sessions.forgetting import forget_what_was_said
from app.sessions.recordings import RecordingShelf, recording_folder
from engine.audio.recording import Recording
from engine.audio.sealed_pieces import Sealer
from engine.clock import Clock
from engine.conversation.loop import Conversation
from engine.conversation.ports import RATE, Audience, AudioTransport, Block, Recorder
from engine.conversation.timing import EndpointTiming, Timing
from engine.conversation.wiring import Ended, Subject, Surroundings
from engine.interview.facts import EngineFault, SessionStarted
from engine.session.ports import Beside, Glitches
from engine.session.run import SessionRun
from sync.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Terms:
    """How the conversation is to be held. `clock` is "real", or "virtual" for a simulation that runs faster than life.

    With `typed_only` nothing is heard as an answer, and silence, in which somebody may be typing, is borne much longer.
    """

    patience: float = 1.0
    full_duplex: bool = True
    echo_delay_ms: float | None = None
    echo_residual_db: float | None = None
    typed_only: bool = False
    clock: str = "real"
    vocabulary: tuple[str, ...] = ()  # names and terms likely to be said: the template's skills, the participant's name


TYPED_SILENCES_S = (90.0, 90.0, 120.0)  # about three lines of slow typing each, before the interviewer speaks up


@dataclass(frozen=True, slots=True)
class Place:
    """Where the interview is held: what keeps it, what carries its sound, who watches."""

    ledger: Ledger
    data_dir: Path
    clock: Clock
    transport: AudioTransport
    audience: Audience
    devices: Glitches | None = None
    hears: Callable[[Block], None] | None = None  # takes every block beside the recording
    beside: Beside | None = None
    sealer: Sealer | None = None  # where nothing plain is to be left of the sound


class PositionedRecorder:
    """Passes blocks to the recording and remembers how far the audio clock is."""

    def __init__(self, recorder: Recorder, hears: Callable[[Block], None] | None = None) -> None:
        self._recorder = recorder
        self._hears = hears
        self.now_ms = 0

    def write(self, block: Block) -> None:
        """Pass a block on."""
        self._recorder.write(block)
        self.now_ms = round(block.at * 1000)
        if self._hears is not None:
            self._hears(block)


async def hold_interview(
    session_id: str,
    subject: Subject,
    engines: EngineSet,
    place: Place,
    terms: Terms,
    *,
    begun: Callable[[Conversation, Recording], None],
) -> Ended:
    """Hold a scheduled session's interview to its closing fact; the transport must be open. `begun` is given the controls.

    Raises `EngineError` or `SyncError` where it can't be started; the session is still scheduled then.
    """
    journal = place.ledger.session(session_id)
    recording = Recording(recording_folder(place.data_dir, session_id), clock=place.clock, sealer=place.sealer)
    recorder = PositionedRecorder(recording, place.hears)
    count = itertools.count(1)
    engines.expect(terms.vocabulary)
    talk = Conversation(
        subject,
        engines.for_conversation(deaf=terms.typed_only),
        Surroundings(
            transport=place.transport,
            journal=journal,
            recorder=recorder,
            audience=place.audience,
            clock=place.clock,
            new_id=lambda: f"turn-{next(count):04d}",
        ),
        timing_for(terms),
        full_duplex=terms.full_duplex,
    )
    shelf = RecordingShelf(place.data_dir, place.sealer)
    run = SessionRun(
        journal,
        talk,
        recording,
        lambda: shelf.seal(session_id),
        place.devices,
        now_ms=lambda: recorder.now_ms,
    )
    loop = asyncio.get_running_loop()

    def tell_fault(engine: str, what: str, remedy: str) -> None:
        asyncio.run_coroutine_threadsafe(journal.state(EngineFault(engine, what, remedy, recorder.now_ms)), loop)

    await recording.start()
    try:
        begun(talk, recording)
        with engines.faults.told_to(tell_fault):
            ended = await run.hold(started_fact(engines, place, terms), place.beside)
    finally:
        forget_what_was_said()
        await recording.finish()  # where it could not even begin, nobody else did
    await asyncio.to_thread(shelf.let_pieces_go, session_id, journal.events())
    return ended


def timing_for(terms: Terms) -> Timing:
    """Return the conversation's timing under these terms."""
    timing = Timing(endpoint=EndpointTiming(patience=terms.patience))
    return replace(timing, silences_s=TYPED_SILENCES_S) if terms.typed_only else timing


def started_fact(engines: EngineSet, place: Place, terms: Terms) -> SessionStarted:
    """Return the fact that begins the interview."""
    audio: dict[str, Any] = {
        "rate": RATE,
        "full_duplex": terms.full_duplex,
        "duplex": "full" if terms.full_duplex else "half",
        "echo_delay_ms": terms.echo_delay_ms,
        "echo_residual_db": terms.echo_residual_db,
        "patience": terms.patience,
        "typed_only": terms.typed_only,
    }
    return SessionStarted(
        engines=engines.for_record(), device=place.ledger.device.to_json(), audio=audio, clock=terms.clock
    )
