"""How many words the embedded recogniser gets wrong, on real and synthetic speech: `python tests/bench/bench_wer.py [--json]`.

Each speaker is a session of its own. "in the product" hears what an interview would hand over: voice activity, the gate and the pre-roll
of the conversation, each stretch ended at the pause in which the reply is prepared. "whole clip" hears each clip as one stretch.
The set lies in $VIVAVOCE_SPEECH or in ../shared/speech beside the repository; without it there is nothing to measure.
"""

import argparse
import json
import os
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
import soundfile
import soxr

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from engine.conversation.events import SpeechBegan, SpeechPaused  # noqa: E402
from engine.conversation.ports import BLOCK, RATE, Samples  # noqa: E402
from engine.conversation.timing import Timing  # noqa: E402
from engine.conversation.voice_gate import VoiceGate  # noqa: E402
from engine.speech.sphinx_decoding import Decoding  # noqa: E402
from engine.speech.vad import SileroVad  # noqa: E402

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
QUIET = 1e-4  # of full scale: the noise of a silent room, put around each clip so that it begins and ends as speech does in life


@dataclass(frozen=True)
class Clip:
    """A recording: its group in the report, its speaker, what is said in it, and its sound at 16 kHz."""

    group: str
    speaker: str
    name: str
    words: tuple[str, ...]
    samples: Samples


def speech_set() -> Path | None:
    """Return the folder of recordings, None where there is none."""
    folder = Path(os.environ.get("VIVAVOCE_SPEECH") or ROOT.parent / "shared" / "speech")
    return folder if (folder / "human").is_dir() else None


def load(path: Path) -> Samples:
    """Return a recording, mono at 16 kHz."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return soxr.resample(samples.mean(axis=1), rate, RATE).astype(np.float32)


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words as a recogniser writes them: lower case, no punctuation."""
    return tuple(re.findall(r"[a-z]+(?:'[a-z]+)*", text.lower().replace("’", "'")))


def clips(folder: Path) -> Iterator[Clip]:
    """Yield the recordings whose words are known, speaker by speaker."""
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".wav", ".flac")):
        if path.name.startswith("digit-"):
            _, digit, speaker, _ = path.stem.split("-")
            yield Clip("digits", f"digits-{speaker}", path.stem, (DIGITS[int(digit)],), load(path))
        elif (text := path.with_suffix(".txt")).is_file():
            group = re.split(r"[-_\d]", path.stem)[0]
            speaker = path.stem if group == "kokoro" else group
            yield Clip(group, speaker, path.stem, plain_words(text.read_text(encoding="utf-8")), load(path))


def edits(reference: Sequence[str], hypothesis: Sequence[str]) -> int:
    """Return how many words must be put in, left out or replaced (Levenshtein) to get from one to the other."""
    row = list(range(len(hypothesis) + 1))
    for i, wanted in enumerate(reference, 1):
        diagonal, row[0] = row[0], i
        for j, got in enumerate(hypothesis, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (wanted != got))
    return row[-1]


def in_a_room(samples: Samples, before: float = 0.5, after: float = 1.5) -> Samples:
    """Return the clip with room silence around it."""
    noise = np.random.default_rng(1).normal(0, QUIET, int((before + after) * RATE)).astype(np.float32)
    return np.concatenate([noise[: int(before * RATE)], samples, noise[int(before * RATE) :]])


def stretches(samples: Samples, timing: Timing | None = None) -> Iterator[Samples]:
    """Yield the stretches of speech that a conversation would hand to its recogniser."""
    timing = timing or Timing()
    vad, gate = SileroVad(), VoiceGate(timing.gate)
    begins: float | None = None
    silent_since: float | None = None
    handed_over = 0.0
    for start in range(0, len(samples) - BLOCK + 1, BLOCK):
        now = (start + BLOCK) / RATE
        for event in gate.hear(vad.probability(samples[start : start + BLOCK]), start / RATE, now):
            match event:
                case SpeechBegan(at):
                    begins = max(at - timing.preroll_s, handed_over) if begins is None else begins
                    silent_since = None
                case SpeechPaused(at):
                    silent_since = at
        if begins is not None and silent_since is not None and now - silent_since >= timing.doubt_s:
            yield samples[int(begins * RATE) : start + BLOCK]
            begins, handed_over = None, now
    if begins is not None:
        yield samples[int(begins * RATE) :]


def heard(decoding: Decoding, samples: Samples) -> list[str]:
    """Return the words of one stretch."""
    pcm = (samples.clip(-1, 1) * 32767).astype("<i2").tobytes()
    decoding.begin(0)
    for start in range(0, len(pcm), 2 * BLOCK):
        decoding.feed(pcm[start : start + 2 * BLOCK])
    return [word.text.lower() for word in decoding.finish()]


def as_in_the_product(decoding: Decoding, clip: Clip) -> list[str]:
    """Recognise a clip stretch by stretch."""
    return [word for stretch in stretches(in_a_room(clip.samples)) for word in heard(decoding, stretch)]


def as_a_whole(decoding: Decoding, clip: Clip) -> list[str]:
    """Recognise a clip as one stretch."""
    return heard(decoding, in_a_room(clip.samples, 0.3, 0.3))


MODES: dict[str, Callable[[Decoding, Clip], list[str]]] = {
    "in the product": as_in_the_product,
    "whole clip": as_a_whole,
}


@dataclass
class Count:
    """Wrong words among so many spoken ones, in so much sound and work (seconds)."""

    wrong: int = 0
    words: int = 0
    sound: float = 0.0
    work: float = 0.0

    @property
    def rate(self) -> float:
        """The word error rate, 0-1 and above."""
        return self.wrong / max(self.words, 1)

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.wrong + other.wrong, self.words + other.words, self.sound + other.sound, self.work + other.work
        )


def measure(
    recordings: Sequence[Clip],
    recognise: Callable[[Decoding, Clip], list[str]],
    decoder: Callable[[], Decoding] = Decoding,
    show: Callable[[str], None] | None = None,
) -> dict[str, Count]:
    """Return the count of each group; a new decoder for each speaker, as a new candidate has not been heard before."""
    counts: dict[str, Count] = defaultdict(Count)
    for _, session in groupby(recordings, key=lambda clip: clip.speaker):
        decoding = decoder()
        decoding.warm_up()
        for clip in session:
            began = time.perf_counter()
            words = recognise(decoding, clip)
            work = time.perf_counter() - began
            wrong = edits(clip.words, words)
            counts[clip.group] += Count(wrong, len(clip.words), len(clip.samples) / RATE, work)
            if show:
                show(f"{clip.name:24} {wrong:3}/{len(clip.words):<3} {' '.join(words)}")
    return counts


def total(counts: dict[str, Count]) -> Count:
    """Return the sum over the groups of running speech; single digits over a telephone's bandwidth are no answer to a question."""
    return sum((count for group, count in counts.items() if group != "digits"), Count())


def main() -> int:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description="Word error rate of the embedded recogniser")
    arguments.add_argument("--json", action="store_true")
    arguments.add_argument("--show", action="store_true", help="what was heard in each clip, to standard error")
    wanted = arguments.parse_args()
    folder = speech_set()
    if folder is None:
        print("no speech set: set VIVAVOCE_SPEECH to a folder with human/ and neural/", file=sys.stderr)
        return 0
    recordings = sorted(clips(folder), key=lambda clip: (clip.group, clip.speaker, clip.name))
    show = (lambda line: print(line, file=sys.stderr)) if wanted.show else None
    results = {mode: measure(recordings, recognise, show=show) for mode, recognise in MODES.items()}
    if wanted.json:
        print(json.dumps({mode: as_json(counts) for mode, counts in results.items()}, indent=2))
    else:
        print_table(results)
    return 0


def as_json(counts: dict[str, Count]) -> dict[str, object]:
    """Return one mode's figures."""
    rows = {**counts, "total without digits": total(counts)}
    return {
        group: {"wer": round(c.rate, 3), "wrong": c.wrong, "words": c.words, "x_real_time": round(c.work / c.sound, 3)}
        for group, c in rows.items()
    }


def print_table(results: dict[str, dict[str, Count]]) -> None:
    """Print a row a group, a column a mode."""
    print("| group | words | " + " | ".join(f"WER {mode}" for mode in results) + " |")
    print("| --- | ---: | " + " | ".join("---:" for _ in results) + " |")
    columns = [{**counts, "total without digits": total(counts)} for counts in results.values()]
    for group in columns[0]:
        rates = " | ".join(f"{column[group].rate:.1%} ({column[group].wrong})" for column in columns)
        print(f"| {group} | {columns[0][group].words} | {rates} |")


if __name__ == "__main__":
    raise SystemExit(main())
