"""What hearing and speaking cost with the embedded engines: `python tests/bench/bench_speech.py [--json]`.

Prints milliseconds a frame of voice activity, the recogniser's work against the length of the speech, how long the last words take to
come after stretches of several lengths, how soon the first clause is speech, and the memory of each. The speech comes from the set
`bench_wer.py` names; where that is absent the embedded voice reads a text of its own.
"""

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections.abc import Sequence

import numpy as np
import psutil
from bench_wer import BLOCK, RATE, Samples, clips, speech_set

from engine.speech.clauses import clauses
from engine.speech.espeak import EspeakVoice, voices
from engine.speech.sphinx import SphinxRecogniser
from engine.speech.vad import FRAME, SileroVad

LENGTHS_S = (2, 5, 10, 20, 40)
TIMES = 5
MEGABYTE = 1 << 20
TO_SAY = (
    "Thank you, that is clear. You said that the team lost customers in the first week, and that you changed how they are welcomed; "
    "what did you do yourself, and how did you know that it worked? Take the time you need."
)


def milliseconds(times: Sequence[float]) -> dict[str, float]:
    """Return median and 95th percentile of durations in seconds."""
    ordered = sorted(times)
    return {
        "p50_ms": round(statistics.median(ordered) * 1000, 2),
        "p95_ms": round(ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))] * 1000, 2),
    }


def memory(pid: int | None = None) -> float:
    """Return a process's resident memory in MB."""
    return float(psutil.Process(pid).memory_info().rss / MEGABYTE)


async def someone_speaking() -> Samples:
    """Return at least 45 seconds of speech."""
    folder = speech_set()
    parts = [clip.samples for clip in clips(folder) if clip.group in ("two", "austen")] if folder else []
    if not parts:
        voice = EspeakVoice(voices("en")[1])
        parts = [(await voice.speak(TO_SAY)).samples for _ in range(5)]
        await voice.close()
    return np.concatenate(parts)


def bench_vad(speech: Samples) -> dict[str, float]:
    """Time the voice detector block by block."""
    before = memory()
    vad = SileroVad()
    times = []
    for start in range(0, min(len(speech), 30 * RATE) - BLOCK, BLOCK):
        began = time.perf_counter()
        vad.probability(speech[start : start + BLOCK])
        times.append(time.perf_counter() - began)
    frames = sorted(times)[
        -(len(times) * BLOCK // FRAME) :
    ]  # the blocks that made a frame whole; the others cost nothing
    return {**milliseconds(frames), "memory_mb": round(memory() - before, 1)}


async def bench_recogniser(speech: Samples) -> dict[str, object]:
    """Time start, work and last words of the recogniser in its process."""
    recogniser = SphinxRecogniser()
    began = time.perf_counter()
    await recogniser.start()
    started = time.perf_counter() - began
    assert recogniser.pid is not None
    last_words = {}
    for length in LENGTHS_S:
        last_words[f"{length} s"] = milliseconds(
            [await last_words_of(recogniser, speech, length, n) for n in range(TIMES)]
        )
    worker = psutil.Process(recogniser.pid)
    busy = sum(worker.cpu_times()[:2])
    await last_words_of(recogniser, speech, 30, 0)
    figures = {
        "start_s": round(started, 2),
        "x_real_time": round((sum(worker.cpu_times()[:2]) - busy) / 30, 3),
        "finish": last_words,
        "memory_mb": round(memory(recogniser.pid), 1),
    }
    await recogniser.close()
    return figures


async def last_words_of(recogniser: SphinxRecogniser, speech: Samples, seconds: int, number: int) -> float:
    """Return how long `finish` takes when the stretch was decoded while it was spoken, as it is in life, up to its last 10 ms."""
    offset = number * RATE // 2
    part = speech[offset : offset + seconds * RATE]
    recogniser.begin(0)
    for start in range(0, len(part), BLOCK):
        if start % (BLOCK * 100) == 0 or start + BLOCK >= len(part):
            await recogniser.caught_up()
        recogniser.feed(part[start : start + BLOCK])
    began = time.perf_counter()
    await recogniser.finish()
    return time.perf_counter() - began


async def bench_voice() -> dict[str, object]:
    """Time the first clause and the whole text."""
    before = memory()
    began = time.perf_counter()
    voice = EspeakVoice(voices("en")[0])
    await voice.start()
    started = time.perf_counter() - began
    first, whole, sound = [], [], 0.0
    for _ in range(TIMES * 4):
        began = time.perf_counter()
        sound = 0.0
        for number, clause in enumerate(clauses(TO_SAY)):
            sound += len((await voice.speak(clause)).samples) / RATE
            if number == 0:
                first.append(time.perf_counter() - began)
        whole.append(time.perf_counter() - began)
    await voice.close()
    return {
        "start_s": round(started, 3),
        "first_clause": milliseconds(first),
        "x_real_time": round(statistics.median(whole) / sound, 4),
        "memory_mb": round(memory() - before, 1),
    }


async def measure() -> dict[str, object]:
    """Return all figures."""
    speech = await someone_speaking()
    return {
        "vad": bench_vad(speech),
        "recogniser": await bench_recogniser(speech),
        "voice": await bench_voice(),
        "this_process_mb": round(memory(), 1),
    }


def print_table(figures: dict[str, object], prefix: str = "") -> None:
    """Print a row a figure."""
    for name, value in figures.items():
        if isinstance(value, dict):
            print_table(value, f"{prefix}{name} / ")
        else:
            print(f"| {prefix}{name} | {value} |")


def main() -> int:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description="Cost of the embedded speech engines")
    arguments.add_argument("--json", action="store_true")
    wanted = arguments.parse_args()
    figures = asyncio.run(measure())
    if wanted.json:
        json.dump(figures, sys.stdout, indent=2)
        print()
    else:
        print("| figure | value |\n| --- | ---: |")
        print_table(figures)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
