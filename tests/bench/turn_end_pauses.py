"""The pauses an end-of-turn rule is fitted on: each as the engine saw it, with whether it was the end and how long it lasted."""

import json
import math
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from engine.bench.observing import LEAD_S, Observed  # noqa: E402
from engine.bench.replaying import Latencies, Replay  # noqa: E402
from engine.conversation.endpoint import Clues  # noqa: E402
from engine.interview.templates import QuestionKind  # noqa: E402
from tests.bench import latency_texts  # noqa: E402
from tests.bench.turn_end_evidence import NEVER, load  # noqa: E402

FROM_S = 0.2  # shorter pauses no rule acts on
SYNTHETIC = 0.5  # what a pause of espeak or flite weighs against one of a person or a neural voice
_SAME_S = 0.25  # how far the engine's pause may lie from the label's
_AFTER_S = 2.4


@dataclass(frozen=True)
class Seen:
    """One pause of at least `FROM_S`; `seconds` is infinite at an end. `answer` names the written answer, "" where nobody wrote it."""

    speaker: str
    is_end: bool
    seconds: float
    clues: Clues
    weight: float
    labelled: bool  # one of the pauses that were put there, not one of the speaker's own small ones
    long: bool  # more than a word or two were asked for
    answer: str
    written: tuple[str, ...]
    at_sentence: bool  # a written sentence ends here

    @property
    def natural(self) -> bool:
        """Whether a person or a neural voice spoke."""
        return self.weight == 1.0


def pauses(folder: Path) -> list[Seen]:
    """Return every pause of a part that lasted at least `FROM_S`, as the engine saw it."""
    found = []
    for one in load(folder):
        label = json.loads((folder / f"{one.clip.name}.json").read_text(encoding="utf-8"))
        speaker = label["speaker"]
        weight = SYNTHETIC if speaker.startswith(("espeak", "flite")) else 1.0
        long = one.clip.kind not in {QuestionKind.YES_NO, QuestionKind.SHORT}
        answer = one.clip.question if one.clip.question in _MARKED else ""
        for pause in Replay(one, NEVER, Latencies()).run(until=one.end + _AFTER_S).pauses:
            is_end = pause.until is None
            seconds = math.inf if pause.until is None else pause.until - pause.since
            if not is_end and (seconds < FROM_S or pause.since > one.end - 0.02):
                continue
            starts = [LEAD_S + begin for begin, _ in one.clip.pauses]
            labelled = any(abs(pause.since - start) < _SAME_S for start in starts)
            words, closed = written(one, pause.since, is_end=is_end)
            found.append(Seen(speaker, is_end, seconds, pause.clues, weight, labelled, long, answer, words, closed))
    return found


_MARKED = dict((*latency_texts.DEV, *latency_texts.HELD))


def written(one: Observed, since: float, *, is_end: bool) -> tuple[tuple[str, ...], bool]:
    """Return the words of a written answer up to a pause, as an excellent recogniser would give them, and whether a sentence ends there."""
    marked = _MARKED.get(one.clip.question)
    if marked is None:
        return (), False
    if is_end:
        return tuple(one.clip.text.split()), True
    parts = re.split(r"([|/])", marked)
    ends = [LEAD_S + end for _, end in one.clip.speech]
    before = next((number for number, end in enumerate(ends, 1) if abs(end - since) < _SAME_S), 0)
    said = "".join(part for part in parts[: 2 * before] if part not in "|/")
    return tuple(said.split()), before > 0 and parts[2 * before - 1 : 2 * before] == ["/"]


def without_model(one: Seen) -> Seen:
    """Return the pause as it is where no end-of-turn model is installed."""
    return replace(one, clues=replace(one.clues, finished=None))


def without_question(one: Seen) -> Seen:
    """Return the pause as it is where nobody knows what was asked."""
    return replace(one, clues=replace(one.clues, kind=None))
