"""The process in which Whisper runs: `python -m engine.speech.whisper_worker FOLDER LANGUAGE`."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from engine.speech import wire
from engine.speech.recogniser_service import RecogniserService
from engine.speech.serving import serve
from engine.speech.whisper_streaming import Streaming
from engine.speech.whisper_window import WhisperWindow
from engine.speech.wire import Frame


class WhisperService(RecogniserService):
    """Takes words to expect besides, and tells the decoder when it has fallen behind."""

    def __init__(self, streaming: Streaming, out: BinaryIO, waiting: Callable[[], bool]) -> None:
        super().__init__(streaming, out, waiting)
        self._streaming = streaming
        self._behind = waiting

    def answer(self, frame: Frame) -> None:
        """Do what one frame asks for."""
        if frame.kind == wire.HINTS:
            self._streaming.hints = json.loads(frame.payload)
            return
        self._streaming.hurried = self._behind()
        super().answer(frame)


def main(folder: str, language: str) -> None:
    """Serve until the input ends."""
    serve(lambda out, waiting: WhisperService(Streaming(WhisperWindow(Path(folder), language), language), out, waiting))


if __name__ == "__main__":
    main(*sys.argv[1:3])
