"""What a start does about sessions that a power cut left open: their sound is saved, and they end as what they are, failed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.interview.facts import Fact, RecordingSealed, RecordingSegment, SessionFailed, body_of, kind_of
from engine.interview.lifecycle import EndReason, Status
from sync.chain import RECOVERY_BEGUN
from sync.events import Event
from sync.ledger import Ledger
from sync.reading import text, whole

DETAIL = "the kiosk stopped in mid-interview"


class RecoverRecording(Protocol):
    """Saves what a session's recording left on the disk."""

    def __call__(self, session_id: str, known_segments: Sequence[RecordingSegment]) -> Sequence[Fact]:
        """Return the facts still to be stated: segments beyond the known ones, then the seal. May be called again for the same session."""
        ...


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a start found. `failed` were ended by it; `pending_scoring` completed but have no scorecard."""

    failed: tuple[str, ...]
    pending_scoring: tuple[str, ...]


def recover(ledger: Ledger, recover_recording: RecoverRecording) -> Recovered:
    """End every session that is still in progress, before a new one may begin. Doing it twice, or dying in it, does no harm.

    Each is closed by its own durable facts, the end last: whatever is missing at the next start is done then. A recording that can't be
    saved does not keep a session open; its failure is stated instead.
    """
    heads = ledger.sessions()
    open_ones = [head.session_id for head in heads if head.status is Status.IN_PROGRESS]
    for session_id in open_ones:
        _end(ledger, session_id, recover_recording)
    unscored = tuple(head.session_id for head in heads if head.status is Status.COMPLETED and not head.scored)
    return Recovered(failed=tuple(open_ones), pending_scoring=unscored)


def _end(ledger: Ledger, session_id: str, recover_recording: RecoverRecording) -> None:
    session = ledger.session(session_id)
    events = session.events()
    if not any(event.kind == RECOVERY_BEGUN for event in events):
        session.append_now(RECOVERY_BEGUN, {"last_seq": events[-1].seq})
    detail = DETAIL
    if not any(event.kind == RecordingSealed.KIND for event in events):
        try:
            for fact in recover_recording(session_id, _known_segments(events)):
                session.append_now(kind_of(fact), body_of(fact))
        except Exception as exc:  # noqa: BLE001 - whatever is wrong with the sound, the session must not stay open
            detail = f"{DETAIL}; its recording could not be saved ({type(exc).__name__})"
    session.state_now(SessionFailed(str(EndReason.POWER_LOSS), detail))


def _known_segments(events: Sequence[Event]) -> list[RecordingSegment]:
    return [
        RecordingSegment(
            index=whole(event.body, "index"),
            start_frame=whole(event.body, "start_frame"),
            frames=whole(event.body, "frames"),
            rate=whole(event.body, "rate"),
            pcm_sha256=text(event.body, "pcm_sha256"),
        )
        for event in events
        if event.kind == RecordingSegment.KIND and event.body is not None
    ]
