"""Tells from the sound alone whether a speaker has finished: Smart Turn v3.2, without torch or transformers.

The model (BSD-2, Daily) hears the last eight seconds as Whisper's log-mel features and answers with a probability. It is optional: it comes
by `vivavoce models fetch smart-turn-v3.2`, and without it the other evidence decides.
"""

import asyncio
import contextlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import numpy as np
import numpy.typing as npt

from engine.conversation.ports import RATE, Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.speech.onnx_model import open_model

MODEL = "smart-turn-v3.2"  # its name in the manifest
FILE = "smart-turn-v3.2-cpu.onnx"
HEARD_S = 8.0
_ANSWERS_WITHIN_S = 1.0  # 46 ms on two cores; by then the other evidence has decided
_STARTS_WITHIN_S = 30.0
_SAMPLES = round(HEARD_S * RATE)
_WINDOW = 400  # samples: 25 ms, Whisper's
_HOP = 160
_MELS = 80
_FAINTEST = 1e-10
_RANGE = 8.0  # decades below the loudest that are told apart


class SmartTurn:
    """The model on one thread of its own; onnxruntime lets the interpreter go while it computes.

    A call that hangs is given up after a second, and nothing more is asked before it ends: the thread can't be ended, but nobody waits
    for it, not even the program's end.
    """

    def __init__(self, model: Path, *, within_s: float = _ANSWERS_WITHIN_S) -> None:
        """Load the model. Raises `EngineError` where the file can't be used."""
        self._session = open_model(model, "The end-of-turn model can't be loaded", "run `vivavoce models check`")
        self._within_s = within_s
        self._asked: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._hangs = False
        self._closed = False
        Thread(target=self._work, name="smart-turn", daemon=True).start()

    async def start(self) -> None:
        """Judge a second of silence for nobody, so that the first pause meets a warm model."""
        await self._ask(np.zeros(RATE, np.float32), _STARTS_WITHIN_S)

    async def probability(self, samples: Samples) -> float:
        """Return how likely (0-1) it is that whoever spoke the samples (mono float32 at 16 kHz) has finished; the last 8 s count.

        Raises `EngineWorkerLost` once closed or where the model does not answer in time, `EngineError` where it fails.
        """
        return await self._ask(samples, self._within_s)

    async def close(self) -> None:
        """Let the thread go."""
        self._closed = True
        self._asked.put(None)

    async def _ask(self, samples: Samples, within_s: float) -> float:
        if self._closed:
            raise EngineWorkerLost("The end-of-turn model is closed", "Start the interview again")
        if self._hangs:
            raise EngineWorkerLost("The end-of-turn model hangs", "The other evidence decides", retryable=True)
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[float] = loop.create_future()

        def conclude(chance: float | EngineError) -> None:
            self._hangs = False
            if answer.done():
                return
            if isinstance(chance, EngineError):
                answer.set_exception(chance)
            else:
                answer.set_result(chance)

        def work() -> None:
            try:
                chance: float | EngineError = self._judge(samples)
            except EngineError as exc:
                chance = exc
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(conclude, chance)

        self._asked.put(work)
        try:
            async with asyncio.timeout(within_s):
                return await answer
        except TimeoutError as exc:
            self._hangs = True
            raise EngineWorkerLost(
                "The end-of-turn model did not answer", f"within {within_s:g} s", retryable=True
            ) from exc

    def _work(self) -> None:
        while (work := self._asked.get()) is not None:
            work()

    def _judge(self, samples: Samples) -> float:
        try:
            (answer, *_) = self._session.run(None, {"input_features": features(samples)[np.newaxis]})
        except Exception as exc:  # onnxruntime raises a dozen unrelated classes
            raise EngineError("The end-of-turn model failed", type(exc).__name__) from exc
        return float(np.clip(np.asarray(answer).reshape(-1)[0], 0.0, 1.0))


def features(samples: Samples) -> npt.NDArray[np.float32]:
    """Return what the model hears, shape (80, 800): log-mel of the last 8 s, silence in front of shorter sound, scaled as Whisper's.

    Unlike Whisper's own, the sound is first brought to mean 0 and variance 1, as the model was trained.
    """
    sound = np.zeros(_SAMPLES, np.float32)
    last = np.nan_to_num(samples[-_SAMPLES:], nan=0.0, posinf=0.0, neginf=0.0)
    if len(last):
        sound[-len(last) :] = last
    sound = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
    padded = np.pad(sound, _WINDOW // 2, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP][:-1]
    power = np.abs(np.fft.rfft(frames * _hann(), axis=1)) ** 2
    mel = np.log10(np.maximum(power @ _filters(), _FAINTEST))
    mel = np.maximum(mel, mel.max() - _RANGE)
    return np.ascontiguousarray(((mel + 4.0) / 4.0).T, dtype=np.float32)


@cache
def _hann() -> npt.NDArray[np.float64]:
    return np.hanning(_WINDOW + 1)[:-1]


@cache
def _filters() -> npt.NDArray[np.float64]:
    """Return the mel filters, shape (201, 80): triangles of equal area, even below 1 kHz and logarithmic above (Slaney 1998)."""
    edges = _hertz(np.linspace(0.0, _mel(RATE / 2), _MELS + 2))
    frequencies = np.linspace(0.0, RATE / 2, _WINDOW // 2 + 1)[:, np.newaxis]
    lower, centre, upper = edges[:-2], edges[1:-1], edges[2:]
    rising = (frequencies - lower) / (centre - lower)
    falling = (upper - frequencies) / (upper - centre)
    triangles: npt.NDArray[np.float64] = np.clip(np.minimum(rising, falling), 0.0, None) * (2.0 / (upper - lower))
    return triangles


_BREAK_HZ, _BREAK_MEL = 1000.0, 15.0
_STEP = np.log(6.4) / 27.0


def _mel(hertz: float) -> float:
    return 3 * hertz / 200 if hertz < _BREAK_HZ else _BREAK_MEL + float(np.log(hertz / _BREAK_HZ)) / float(_STEP)


def _hertz(mels: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    above: npt.NDArray[np.float64] = _BREAK_HZ * np.exp(_STEP * (mels - _BREAK_MEL))
    return np.where(mels < _BREAK_MEL, 200 * mels / 3, above)
