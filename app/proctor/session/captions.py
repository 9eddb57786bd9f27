"""What is said in an interview, as a proctor reads it along: the turns that stand, and what is being said just now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.proctor.session.story import TURN, Fact, milliseconds, words

SPEAKERS = ("ai", "participant")

_FLOOR = {"candidate_speaking": "participant", "interviewer_speaking": "ai"}


@dataclass(frozen=True, slots=True)
class Line:
    """One turn. `at_s` counts from the interview's beginning; `typed` was written; `interrupted` was cut short."""

    key: str
    speaker: str
    text: str
    at_s: float | None
    typed: bool = False
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class Captions:
    """`lines` are turns that stand, `live` is what each speaker is saying, `speaks` who has the floor now (empty: nobody)."""

    lines: tuple[Line, ...]
    live: tuple[Line, ...]
    speaks: str


def captions(facts: Sequence[Fact], live: Mapping[str, str], phase: str, over: Mapping[str, str]) -> Captions:
    """Return what is said. What a turn holds already is no longer live; `over` are the captions that turns have put an end to."""
    lines = tuple(_line(fact) for fact in facts if fact.kind == TURN)
    newest = {line.speaker: line.text for line in lines}
    said_before = {
        (line.speaker, line.text) for line in lines
    }  # a server that was started again may tell an older turn's
    speaking = tuple(
        Line(f"live-{speaker}", speaker, said, None)
        for speaker in SPEAKERS
        if (said := live.get(speaker, "").strip())
        and live.get(speaker) != over.get(speaker)
        and not _stands(said, newest.get(speaker, ""))
        and (speaker, said) not in said_before
    )
    return Captions(lines, speaking, _FLOOR.get(phase, ""))


def _stands(said: str, turn: str) -> bool:
    """Whether a caption is what the newest turn holds: the same words, or an end or beginning of them."""
    return turn.endswith(said) or turn.startswith(said)


def _line(fact: Fact) -> Line:
    body = fact.body
    speaker = "ai" if body.get("speaker") == "ai" else "participant"
    return Line(
        key=f"turn-{fact.seq}",
        speaker=speaker,
        text=words(body.get("text")),
        at_s=milliseconds(body.get("t_start_ms")),
        typed=body.get("mode") == "typed",
        interrupted=body.get("interrupted") is True,
    )
