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
from engine.speech.whisper_window import Asked, Hearing, WhisperWindow
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


def announced(hear: Callable[[Asked], Hearing], out: BinaryIO) -> Callable[[Asked], Hearing]:
    """Return `hear` with a sign of life before each window: after one that loops a second one follows, and work must not look like a hang."""

    def hears(asked: Asked) -> Hearing:
        out.write(Frame(wire.PULSE).encoded())
        out.flush()
        return hear(asked)

    return hears


def main(folder: str, language: str) -> None:
    """Serve until the input ends."""

    def service(out: BinaryIO, waiting: Callable[[], bool]) -> WhisperService:
        window = announced(WhisperWindow(Path(folder), language), out)
        return WhisperService(Streaming(window, language), out, waiting)

    serve(service)


if __name__ == "__main__":
    main(*sys.argv[1:3])
