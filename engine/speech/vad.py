"""Tells speech from everything else while it is being heard: silero VAD, frame by frame, without torch."""

import importlib.util
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.conversation.ports import BLOCK, Samples
from engine.errors import EngineError
from engine.speech.onnx_model import open_model

FRAME = 512  # samples the model judges at once: 32 ms
CONTEXT = 64  # samples of the frame before that it wants in front
_STATE = (1, 1, 128)


def silero_model() -> Path:
    """Return the model file that faster-whisper's wheel carries, found without importing that package (which is slow and large).

    Raises `EngineError` where it is missing.
    """
    spec = importlib.util.find_spec("faster_whisper")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        model = Path(folder) / "assets" / "silero_vad_v6.onnx"
        if model.is_file():
            return model
    raise EngineError(
        "The voice detector is missing",
        "silero_vad_v6.onnx was not found: reinstall the package faster-whisper 1.2.1 (`pip install faster-whisper==1.2.1`)",
    )


class SileroVad:
    """Silero VAD v6 with its state kept from frame to frame, on one thread.

    A frame is judged as soon as its 512 samples are there, so the probability returned is at most 32 ms old and is repeated until
    the next frame is whole. The weights are shared by all instances in a process; the state is not.
    """

    def __init__(self, model: Path | None = None) -> None:
        self._session = open_model(
            model or silero_model(), "The voice detector can't be loaded", "reinstall faster-whisper 1.2.1"
        )
        self.reset()

    def reset(self) -> None:
        """Forget what was heard."""
        self._h = np.zeros(_STATE, np.float32)
        self._c = np.zeros(_STATE, np.float32)
        self._window = np.zeros((1, CONTEXT + FRAME), np.float32)
        self._filled = CONTEXT
        self._newest: float | None = None

    def probability(self, samples: Samples) -> float | None:
        """Take the next samples (mono float32 at 16 kHz, any number up to a frame); return the newest probability, None before one.

        Samples that are not finite count as silence: one bad block must not poison the state for the rest of the interview.
        """
        if samples.ndim != 1 or len(samples) > FRAME:
            raise ValueError(f"expected up to {FRAME} mono samples (a block is {BLOCK}), got shape {samples.shape}")
        block = np.nan_to_num(samples, nan=0.0, posinf=0.0, neginf=0.0).clip(-1.0, 1.0)
        room = self._window.shape[1] - self._filled
        head, tail = block[:room], block[room:]
        self._take(head)
        if self._filled == self._window.shape[1]:
            self._newest = self._judge()
            self._window[0, :CONTEXT] = self._window[0, -CONTEXT:]
            self._filled = CONTEXT
            self._take(tail)
        return self._newest

    def _take(self, samples: Samples) -> None:
        self._window[0, self._filled : self._filled + len(samples)] = samples
        self._filled += len(samples)

    def _judge(self) -> float:
        feeds: dict[str, npt.NDArray[np.float32]] = {"input": self._window, "h": self._h, "c": self._c}
        probabilities, self._h, self._c = self._session.run(["speech_probs", "hn", "cn"], feeds)
        return float(probabilities[0])
