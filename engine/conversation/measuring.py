"""How long a candidate waited for a reply, from what was decided and what left: for the turn and for the ledger."""

from engine.conversation.events import Decision
from engine.conversation.spoken import milliseconds
from engine.interview.facts import TurnMeasured
from engine.interview.turns import Latency, Mode, Turn


def waited(answer: Turn | None, decision: Decision, began: float, nodded: float) -> Latency | None:
    """Return the wait for a reply that began at `began`; None where there was no speech whose end could be waited from.

    `nodded` is when a sound of attention was last said, negative where none was.
    """
    if answer is None or answer.mode is Mode.TYPED or decision.last_speech is None:
        return None
    last, content = milliseconds(decision.last_speech), milliseconds(began)
    return Latency(_first_audio(content, decision, nodded) - last, content - last)


def turn_measured(answer: Turn, decision: Decision, began: float | None, nodded: float) -> TurnMeasured:
    """Return how the change of speaker went; `began` is None where the reply was never heard."""
    content = None if began is None else milliseconds(began)
    return TurnMeasured(
        answer.id,
        last_speech_ms=None if decision.last_speech is None else milliseconds(decision.last_speech),
        endpoint_ms=milliseconds(decision.endpoint),
        committed_ms=milliseconds(decision.committed),
        first_audio_ms=None if content is None else _first_audio(content, decision, nodded),
        first_content_ms=content,
        revisions=decision.revisions,
        wasted=decision.wasted,
        evidence={**decision.evidence, "mode": answer.mode.value},
        pauses=decision.pauses,
    )


def _first_audio(content_ms: int, decision: Decision, nodded: float) -> int:
    """When anything at all was heard after the answer: the reply, or a sound of attention before it."""
    before = decision.last_speech is not None and nodded > decision.last_speech
    return min(content_ms, milliseconds(nodded)) if before else content_ms
