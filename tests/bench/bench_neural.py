"""What the neural engines cost on this machine: `python tests/bench/bench_neural.py [--json] [--sizes tiny base small]`.

The models have the true shapes and random weights, made here in a temporary folder: that tells what they cost, and nothing of how well
they hear or sound. What random weights say is endless, so an answer is held to four tokens a second of sound, as fast talkers need, and
the words of a speaker who counts are put in the place of the model's.

For each size of Whisper: a 60 s answer streamed as in an interview, window by window, then its end, against the same answer transcribed
whole by faster-whisper. For kokoro, where torch is installed: how long speech takes to make, against how long it lasts.
"""

import argparse
import importlib.util
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from engine.conversation.ports import RATE
from engine.speech.sphinx_words import Heard
from engine.speech.whisper_streaming import Streaming
from engine.speech.whisper_window import Asked, Hearing, WhisperWindow
from tests.support.tiny_models import TRUE_SHAPES, write_kokoro, write_whisper

ANSWER_S = 60
TOKENS_A_SECOND = 4
WORD_S, GAP_S = 0.35, 0.05
BLOCK = 160
TIMES = 3
CLAUSES = (
    "Thank you, that is clear.",
    "You said that the team lost customers in the first week,",
    "and that you changed how they are welcomed;",
    "what did you do yourself, and how did you know that it worked?",
)


def counting(seconds: int) -> np.ndarray:
    """Return int16 sound in which word n is 0.35 s of the value 100 n."""
    each, word = round((WORD_S + GAP_S) * RATE), round(WORD_S * RATE)
    sound = np.zeros(seconds * RATE, np.int16)
    for n in range(len(sound) // each):
        sound[n * each : n * each + word] = 100 * (n + 1)
    return sound


class Timed:
    """Hears with the model and takes its time; answers with the words that were counted."""

    def __init__(self, window: WhisperWindow) -> None:
        self._window = window
        self.costs: list[float] = []
        self.lengths: list[float] = []

    def __call__(self, asked: Asked) -> Hearing:
        began = time.perf_counter()
        self._window(asked)
        self.costs.append(time.perf_counter() - began)
        self.lengths.append(len(asked.samples) / RATE)
        values = np.rint(asked.samples * 32768).astype(int)
        words = []
        for value in (v for v in dict.fromkeys(values.tolist()) if v):
            places = np.flatnonzero(values == value)
            whole = len(places) > 0.9 * WORD_S * RATE
            name = f"w{value // 100}" if whole else f"part{value // 100}"
            words.append(Heard(name, int(places[0]) // 16, int(places[-1] + 1) // 16, 0.9))
        return Hearing(tuple(words))


def bench_whisper(size: str, folder: Path) -> dict[str, Any]:
    """Time one size of Whisper."""
    window = WhisperWindow(write_whisper(folder / size, TRUE_SHAPES[size], script=None), "en")
    window._pace = TOKENS_A_SECOND
    sound = counting(ANSWER_S)
    timed = Timed(window)
    Streaming(timed, "en").warm_up()
    timed.costs.clear()
    ends = [streamed(timed, sound) for _ in range(TIMES)]
    windows = sorted(timed.costs)
    whole = [transcribed_whole(window, sound) for _ in range(TIMES)]
    end, all_of_it = statistics.median(ends), statistics.median(whole)
    return {
        "size": size,
        "window_p50_ms": round(1000 * statistics.median(windows)),
        "window_p95_ms": round(1000 * windows[round(0.95 * (len(windows) - 1))]),
        "longest_window_s": round(max(timed.lengths), 1),
        "streaming_load": round(sum(timed.costs) / TIMES / ANSWER_S, 3),
        "end_of_60_s_ms": round(1000 * end),
        "whole_60_s_ms": round(1000 * all_of_it),
        "share": round(end / all_of_it, 3),
    }


def streamed(timed: Timed, sound: np.ndarray) -> float:
    """Stream the answer; return how long its end took."""
    streaming = Streaming(timed, "en")
    words = []
    for n, start in enumerate(range(0, len(sound), BLOCK)):
        streaming.feed(sound[start : start + BLOCK].tobytes())
        if n % 20 == 19:
            words += streaming.settled()
    streaming.feed(np.zeros(RATE // 10, np.int16).tobytes())
    began = time.perf_counter()
    words += streaming.finish()
    took = time.perf_counter() - began
    assert [word.text for word in words] == [f"w{n + 1}" for n in range(len(words))]
    assert len(words) == round(ANSWER_S / (WORD_S + GAP_S))
    return took


def transcribed_whole(window: WhisperWindow, sound: np.ndarray) -> float:
    """Return how long faster-whisper takes for the answer at once, with the same settings otherwise."""
    began = time.perf_counter()
    segments, _ = window._model.transcribe(
        sound.astype(np.float32) / 32768,
        language="en",
        beam_size=1,
        temperature=0.0,
        word_timestamps=True,
        without_timestamps=True,
        condition_on_previous_text=False,
        max_new_tokens=30 * TOKENS_A_SECOND,
        compression_ratio_threshold=None,
        log_prob_threshold=None,
        no_speech_threshold=None,
    )
    list(segments)
    return time.perf_counter() - began


def bench_kokoro(folder: Path) -> dict[str, Any]:
    """Time kokoro at its true shape; durations are set to some 13 phonemes a second, as a calm speaker has."""
    from engine.speech.kokoro_model import KokoroModel
    from engine.speech.kokoro_phonemes import phonemes_for

    write_kokoro(folder / "kokoro", true_shape=True)
    loading = timed_call(lambda: KokoroModel(folder / "kokoro", "af_heart", phonemes_for("af_heart")))
    model = loading[1]
    model.warm_up()
    made = [timed_call(lambda text=text: model.say(text)) for text in CLAUSES for _ in range(TIMES)]
    lasts = [len(speech.samples) / RATE for _, speech in made]
    return {
        "load_s": round(loading[0], 1),
        "first_clause_ms": round(1000 * statistics.median(took for took, _ in made[:TIMES])),
        "first_clause_lasts_s": round(lasts[0], 2),
        "times_real_time": round(sum(took for took, _ in made) / sum(lasts), 2),
    }


def timed_call(call: Callable[[], Any]) -> tuple[float, Any]:
    """Return how long a call took, and what it gave."""
    began = time.perf_counter()
    result = call()
    return time.perf_counter() - began, result


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--sizes", nargs="*", choices=list(TRUE_SHAPES), default=list(TRUE_SHAPES))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vivavoce-bench-") as folder:
        report: dict[str, Any] = {"whisper": [bench_whisper(size, Path(folder)) for size in options.sizes]}
        if importlib.util.find_spec("kokoro"):
            report["kokoro"] = bench_kokoro(Path(folder))
    if options.json:
        print(json.dumps(report, indent=2))
        return
    print(
        f"{'whisper':8} {'window p50/p95':>16} {'load':>6} {'end of 60 s':>12} {'whole':>9} {'share':>6}   (random weights)"
    )
    for row in report["whisper"]:
        windows = f"{row['window_p50_ms']}/{row['window_p95_ms']} ms"
        print(
            f"{row['size']:8} {windows:>16} {row['streaming_load']:>6} {row['end_of_60_s_ms']:>9} ms "
            f"{row['whole_60_s_ms']:>6} ms {row['share']:>6}"
        )
    for name, value in report.get("kokoro", {"kokoro": "torch is not installed"}).items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
