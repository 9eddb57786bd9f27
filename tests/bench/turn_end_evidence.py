"""What the engines make of every pause of a labelled set, in virtual time and the same on every run: what the fit learns from.

`python tests/bench/turn_end_evidence.py SET MODEL` hears SET with the conversation's own parts and writes SET/evidence.jsonl, a line a clip.
The recogniser decodes in this process and the model is awaited, so that no scheduling shows in the result.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from app.engines import choose_engines  # noqa: E402
from engine.bench.labels import Clip, read_set  # noqa: E402
from engine.bench.listening_in import Notes  # noqa: E402
from engine.bench.observing import Observed, Pace, observe  # noqa: E402
from engine.conversation import Timing  # noqa: E402
from engine.conversation.ports import RATE, Recogniser, Samples  # noqa: E402
from engine.conversation.timing import EndpointTiming  # noqa: E402
from engine.interview.turns import Word  # noqa: E402
from engine.speech.smart_turn import SmartTurn  # noqa: E402
from engine.speech.sphinx_decoding import Decoding  # noqa: E402

FILE = "evidence.jsonl"
AFTER_S = 2.5  # heard after the turn's end
NEVER = Timing(endpoint=EndpointTiming(shortest_s=60.0, longest_s=60.0))


class DecodingHere(Recogniser):
    """The embedded recogniser without its process."""

    def __init__(self) -> None:
        self._decoding = Decoding()
        self._decoding.warm_up()
        self._at = 0.0
        self._words: list[Word] = []

    def begin(self, at: float) -> None:
        self._at, self._words = at, []
        self._decoding.begin(0)

    def feed(self, samples: Samples) -> None:
        self._decoding.feed((samples.clip(-1, 1) * 32767).astype("<i2").tobytes())

    def partial(self) -> Sequence[Word]:
        self._settle(self._decoding.settled())
        return [*self._words, *self._as_words(self._decoding.partial())]

    async def caught_up(self) -> None:
        return None

    async def finish(self) -> Sequence[Word]:
        self._settle(self._decoding.finish())
        return self._words

    async def close(self) -> None:
        return None

    def _settle(self, heard: Sequence[object]) -> None:
        self._words += self._as_words(heard)

    def _as_words(self, heard: Sequence[object]) -> list[Word]:
        at = round(self._at * 1000)
        return [Word(word.text, at + word.start_ms, at + word.end_ms, word.confidence) for word in heard]


def load(folder: Path) -> list[Observed]:
    """Return what was written about a set."""
    clips = {clip.name: clip for clip in read_set(folder)}
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    return [observed(clips[entry["clip"]], entry["notes"]) for entry in map(json.loads, lines)]


def observed(clip: Clip, notes: dict[str, object]) -> Observed:
    """Return one clip's evidence as the replay wants it."""
    pairs = {
        name: [tuple(pair) for pair in notes[name]] for name in ("finished", "recognising", "preparing", "judging")
    }
    words = [(at, tuple(said)) for at, said in notes["words"]]
    return Observed(clip, Notes(origin=0.0, probabilities=notes["probabilities"], words=words, **pairs))


async def main(folder: Path, model: Path) -> None:
    """Hear the whole set."""
    engines = choose_engines("en")
    await engines.start()
    turn_end, recogniser = SmartTurn(model), DecodingHere()
    out = folder / FILE
    with out.with_suffix(".part").open("w", encoding="utf-8") as file:
        for clip in read_set(folder):
            parts = replace(engines.for_conversation(), turn_end=turn_end, recogniser=recogniser)
            heard = await observe(clip, parts, NEVER, Pace(real_time=False, until_reply=False, after_s=AFTER_S))
            notes = asdict(heard.notes)
            notes["probabilities"] = np.round(notes["probabilities"], 4).tolist()
            kept = {
                key: notes[key] for key in ("probabilities", "words", "finished", "recognising", "preparing", "judging")
            }
            file.write(
                json.dumps({"clip": clip.name, "seconds": len(clip.samples) / RATE, "notes": rounded(kept)}) + "\n"
            )
            file.flush()
    out.with_suffix(".part").rename(out)
    await turn_end.close()
    await engines.close()


def rounded(value: object) -> object:
    """Return the value with times to the millisecond and everything else to four places."""
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, list | tuple):
        return [rounded(one) for one in value]
    return {key: rounded(one) for key, one in value.items()} if isinstance(value, dict) else value


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2])))
