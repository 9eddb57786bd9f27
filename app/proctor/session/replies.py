"""How long the candidate waited for each reply, and what the interviewer is about to do, with its own reason."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.proctor.live.reading import mapping, text
from app.proctor.session.story import MOVE, TURN, Fact, milliseconds, words


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply of the interviewer: how long until its first sound, in seconds; `at_s` counts from the interview's beginning."""

    at_s: float
    waited_s: float


@dataclass(frozen=True, slots=True)
class Waiting:
    """Every reply that was measured, in order; `middle_s` and `most_s` are the median and the 95th percentile, None before the first."""

    replies: tuple[Reply, ...] = ()
    middle_s: float | None = None
    most_s: float | None = None


@dataclass(frozen=True, slots=True)
class Doing:
    """What the interviewer does next (`said` False) or did last, and why, in the words it noted itself.

    `move` is its kind (ask, probe, close ...), `rule` the code of its reason, `topic` what it is about, `says` what it is going to say.
    """

    move: str = ""
    rule: str = ""
    reason: str = ""
    trigger: str = ""
    topic: str = ""
    prompt: str = ""
    says: str = ""
    said: bool = False


def waiting(facts: Sequence[Fact]) -> Waiting:
    """Return how long each reply took, by the turns' own figures."""
    replies = []
    for fact in facts:
        if fact.kind == TURN and fact.body.get("speaker") == "ai":
            waited = milliseconds(mapping(fact.body.get("latency")).get("first_audio_ms"))
            at_s = milliseconds(fact.body.get("t_start_ms"))
            if waited is not None and at_s is not None:
                replies.append(Reply(at_s, waited))
    figures = sorted(reply.waited_s for reply in replies)
    return Waiting(tuple(replies), percentile(figures, 0.5), percentile(figures, 0.95))


def percentile(figures: Sequence[float], share: float) -> float | None:
    """Return the smallest of the sorted figures that at least `share` of them don't pass (nearest rank); None of none."""
    return figures[max(0, math.ceil(share * len(figures)) - 1)] if figures else None


def doing(facts: Sequence[Fact], told: Mapping[str, Any]) -> Doing | None:
    """Return the newest move; `told` is the board's own word of it, for whoever was not told the fact. None before the first."""
    newest = next((fact for fact in reversed(facts) if fact.kind == MOVE), None)
    seq = told.get("seq")
    if newest is None or (type(seq) is int and seq > newest.seq):
        return _doing(told, facts, seq if type(seq) is int else -1) if told else None
    return _doing(newest.body, facts, newest.seq)


def _doing(body: Mapping[str, Any], facts: Sequence[Fact], seq: int) -> Doing:
    said = any(fact.seq > seq and fact.kind == TURN and fact.body.get("speaker") == "ai" for fact in facts)
    return Doing(
        move=text(body.get("move")),
        rule=text(body.get("rule")),
        reason=text(body.get("reason"), 2000),
        trigger=text(body.get("trigger")),
        topic=text(body.get("dimension")) or text(body.get("question_id")),
        prompt=words(body.get("prompt")),
        says=words(body.get("says")),
        said=said,
    )
