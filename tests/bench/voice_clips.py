"""The sounds that the voice detectors are fitted and judged on: who or what spoke, and through which channel a microphone would hear it.

People come from a folder of recorded speech (its README names the sources), synthesisers from the same folder (kokoro) and from espeak-ng and
flite as installed. So that a rule can't learn how the files were made instead of how the voices sound, every excerpt is brought to the same
rate and heard through the same draw of rooms, microphones, codecs, levels and noises, whoever spoke; the product then cuts it into
excerpts of one length without long pauses.
"""

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import soundfile
import soxr

from proctoring.voice.spectra import Samples

RATE = 16_000
PIECE_S, SHORTEST_PIECE_S = 7.0, 2.2
GAP_S = 0.25
ESPEAK = (
    "en-us+m1", "en-us+m3", "en-us+m7", "en-us+f1", "en-us+f2", "en-us+f5", "en-gb", "en-gb-scotland+m2", "en-gb-x-rp+f3",
    "en-us+klatt2", "en-us+klatt4", "en-029+f4",
)  # fmt: skip
FLITE = ("slt", "rms", "awb", "kal", "kal16")
TEXTS = (
    "We had three weeks to move the whole billing system, so I split the work in two and asked the team to choose their part.",
    "I don't remember the exact figures, but the number of complaints fell by about a third in the following quarter.",
    "Yes, I did. First I listened, then I wrote down what each of them wanted, and only after that did we look for a way out.",
    "Zero, three, five, seven, nine, one, two, four, six, eight.",
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some seconds of somebody's or something's speech; `maker` is human, kokoro, espeak or flite; `speaker` a name within it."""

    maker: str
    speaker: str
    samples: Samples = field(repr=False)

    @property
    def voice(self) -> str:
        """Who or what speaks, whoever made it."""
        return f"{self.maker}/{self.speaker}"


def everybody(folder: Path) -> list[Piece]:
    """Return all there is."""
    return [*people(folder), *kokoro(folder), *espeak(), *flite()]


def people(folder: Path) -> Iterator[Piece]:
    """Yield the speech of every person; several short recordings of one speaker are joined."""
    speakers: dict[str, list[Path]] = {}
    for path in sorted((folder / "human").glob("*.*")):
        if path.suffix in (".wav", ".flac"):
            speakers.setdefault(_speaker(path.stem), []).append(path)
    for speaker, paths in speakers.items():
        yield from pieces("human", speaker, [load(path) for path in paths])


def kokoro(folder: Path) -> Iterator[Piece]:
    """Yield the speech of every voice of the neural synthesiser."""
    for path in sorted((folder / "neural").glob("*.wav")):
        yield from pieces("kokoro", path.stem.removeprefix("kokoro_"), [load(path)])


def espeak() -> Iterator[Piece]:
    """Yield formant synthesis, in several voices, speeds and pitches."""
    for number, voice in enumerate(ESPEAK):
        options = ["-v", voice, "-s", str(140 + 9 * (number % 5)), "-p", str(30 + 8 * (number % 6))]
        yield from pieces("espeak", voice, [_said(["espeak-ng", *options], "-w", text) for text in TEXTS])


def flite() -> Iterator[Piece]:
    """Yield diphone (kal) and statistical (slt, rms, awb) synthesis."""
    for voice in FLITE:
        yield from pieces("flite", voice, [_said(["flite", "-voice", voice], "-o", text) for text in TEXTS])


def load(path: Path) -> Samples:
    """Return a file at `RATE`, one channel."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return np.asarray(soxr.resample(samples.mean(axis=1), rate, RATE), np.float32)


def pieces(maker: str, speaker: str, recordings: Sequence[Samples]) -> Iterator[Piece]:
    """Join recordings, equally loud, and cut them into pieces of `PIECE_S`; what is left over counts from `SHORTEST_PIECE_S` on."""
    gap = np.zeros(round(GAP_S * RATE), np.float32)
    whole = np.concatenate([part for sound in recordings for part in (sound / (np.abs(sound).max() + 1e-9), gap)])[
        : -len(gap)
    ]
    length = round(PIECE_S * RATE)
    for first in range(0, len(whole), length):
        piece = whole[first : first + length]
        if len(piece) >= SHORTEST_PIECE_S * RATE:
            yield Piece(maker, speaker, piece)


def _speaker(stem: str) -> str:
    parts = stem.split("-")
    return parts[2] if parts[0] == "digit" else parts[0].removesuffix("_16k")


def _said(command: Sequence[str], into: str, text: str) -> Samples:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "said.wav")
        words = ["-t", text] if command[0] == "flite" else [text]
        subprocess.run([*command, into, str(file), *words], check=True, capture_output=True)
        return load(file)
