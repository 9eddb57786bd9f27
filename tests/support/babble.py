"""A room full of people talking, made from several synthetic voices: what a detector of speech can't tell from a candidate."""

import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from engine.audio.files import read_audio
from engine.conversation.ports import RATE, Samples

_TEXTS = (
    "We met on a Tuesday and nobody had read the report, so we spent the morning going through it until somebody asked for coffee.",
    "The trains were late again and my sister had to wait at the station for an hour with the two children and all of their bags.",
    "If you take the second road on the left you will see the market, and behind it a small yard where they repair bicycles.",
    "He said that the price would go up after the summer, but I do not believe it, because they say the same thing every year.",
    "Could you pass me the other folder please, the green one, I think the figures for last month are somewhere in the middle.",
    "It rained all night and the garden is full of snails, so we are going to have soup indoors and play cards.",
)
_VOICES = (
    ("espeak-ng", "en"), ("flite", "slt"), ("espeak-ng", "en-us+f3"), ("flite", "rms"), ("espeak-ng", "en+m5"), ("flite", "awb"),
)  # fmt: skip


def level(samples: Samples, dbfs: float) -> Samples:
    """Return the samples at that level (RMS)."""
    scaled: Samples = samples * np.float32(10 ** (dbfs / 20) / np.sqrt(np.mean(np.square(samples))))
    return scaled


@cache
def spoken(program: str, voice: str, text: str) -> Samples:
    """Return a text read by one of the synthesisers of the machine."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "voice.wav"
        if program == "flite":
            subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(path)], check=True)
        else:
            subprocess.run(["espeak-ng", "-v", voice, "-w", str(path), text], check=True)
        return read_audio(path)


def babble(seconds: float, dbfs: float, voices: int = 6) -> Samples:
    """Return so many people, each as loud as the others, talking without end."""
    total: Samples = np.zeros(round(seconds * RATE), np.float32)
    for number, (program, voice) in enumerate(_VOICES[:voices]):
        texts = _TEXTS[number:] + _TEXTS[:number]
        total += np.resize(level(np.concatenate([spoken(program, voice, text) for text in texts]), -20.0), len(total))
    return level(total, dbfs)
