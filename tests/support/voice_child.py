"""A voice's process for tests: speaks a tone a word, and does as the text says: "die", "hang", "slow", "refuse".

"die once FILE" is obeyed as long as FILE is not there.
"""

import os
import sys
import time
from pathlib import Path

import numpy as np

from engine.conversation.ports import Mark, Speech
from engine.errors import EngineError
from engine.speech.serving import serve
from engine.speech.voice_service import VoiceService


class Child:
    def warm_up(self) -> None:
        if "unloadable" in sys.argv:
            sys.exit(3)

    def say(self, clause: str) -> Speech:
        words = clause.split()
        match words:
            case ["die"]:
                os._exit(9)
            case ["die", "once", file] if not Path(file).exists():
                Path(file).write_text("died")
                os._exit(9)
            case ["hang"]:
                time.sleep(60)
            case ["slow", *_]:
                time.sleep(0.3)
            case ["refuse"]:
                raise EngineError("No such sound", "say something else")
        samples = np.full(1_600 * len(words), 0.5, np.float32)
        return Speech(clause, samples, tuple(Mark(clause.index(word), 1_600 * n) for n, word in enumerate(words)))


if __name__ == "__main__":
    serve(lambda out, waiting: VoiceService(Child(), out, waiting))
