"""The recogniser at full quality: faster-whisper in a process of its own, on a model that is installed."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from engine.speech import wire
from engine.speech.chosen import OnFault
from engine.speech.wire import Frame
from engine.speech.worker_process import python_module
from engine.speech.worker_recogniser import WorkerRecogniser

_READY_WITHIN_S = 90.0  # half a gigabyte from a cold disk, and a CUDA device's first start
_SILENT_S = 7.0  # a window of 30 s through a large model on a slow machine; each is announced
_LONGEST_HINTS = 400  # characters: some 100 tokens, a quarter of what the model can keep in mind


class WhisperRecogniser(WorkerRecogniser):
    """A `Recogniser` that streams into Whisper, in a process of its own.

    `folder` holds a CTranslate2 model, `language` is an ISO 639-1 code. `command` starts the process; a frozen build gives its own.
    """

    def __init__(
        self,
        folder: Path,
        language: str,
        *,
        command: Sequence[str] | None = None,
        on_fault: OnFault | None = None,
    ) -> None:
        arguments = (str(folder), language.lower().replace("_", "-").split("-")[0])
        super().__init__(
            (*(command or python_module("engine.speech.whisper_worker")), *arguments),
            on_fault,
            ready_within_s=_READY_WITHIN_S,
            silent_s=_SILENT_S,
        )
        self._hints = ""

    def expect(self, words: Sequence[str]) -> None:
        """Tell which names and terms are likely to be said from now on; they replace those told before, and outlive the process."""
        self._hints = hints_of(words)
        self._send(*self._greeting())

    def _greeting(self) -> Iterator[Frame]:
        yield Frame(wire.HINTS, json.dumps(self._hints).encode())


def hints_of(words: Sequence[str]) -> str:
    """Return the words as the text Whisper takes for said before: each once, in order, as many as there is room for."""
    hints = ""
    for word in dict.fromkeys(" ".join(word.split()) for word in words):
        longer = f"{hints}, {word}" if hints else word
        if word and len(longer) < _LONGEST_HINTS:
            hints = longer
    return f"{hints}." if hints else ""
