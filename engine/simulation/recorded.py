"""A candidate made of recorded answers: says the next one when the interviewer has finished, and nothing else."""

from collections.abc import Callable, Sequence

import numpy as np

from engine.audio.files import FileTransport
from engine.conversation.ports import RATE, Block, Samples

REACTION_S = 0.3  # people take about this long to begin; it keeps the answer clear of the question's last sample

INTERVIEWER_SPEAKS = "interviewer_speaking"
LISTENING = "listening"


class RecordedCandidate:
    """Stands between the conversation and a `FileTransport`, and watches the conversation to know when it is its turn.

    As an `AudioTransport` it passes everything on. As an `Audience` it learns the phase. Time runs as fast as the engines can follow
    while somebody speaks, and in real time from the end of an answer until the reply is heard, so that the latency is a real one
    (unless `real_time`, which lets every second last a second, or `hurried`, which never waits: the latency is then what the rules
    alone take). `out_of_answers` is called once when it is asked for more than it has.
    """

    def __init__(
        self,
        transport: FileTransport,
        answers: Sequence[Samples],
        out_of_answers: Callable[[], None],
        *,
        real_time: bool = False,
        hurried: bool = False,
    ) -> None:
        self._transport = transport
        self._answers = list(answers)
        self._out_of_answers = out_of_answers
        self._always_real = real_time
        self._always_fast = hurried
        self._phase = ""
        self._my_turn = False
        self.used = 0
        self.spoken: list[float] = []  # when each answer's first sample came, in seconds on the audio clock

    # --- the microphone and the loudspeaker

    async def open(self) -> None:
        """Open what is behind."""
        await self._transport.open()

    async def read(self) -> Block:
        """Speak if it is our turn, choose the pace, and pass the next block on."""
        if self._my_turn and not self._transport.speaking:
            self._speak()
        fast = self._always_fast or self._transport.speaking or self._phase == INTERVIEWER_SPEAKS
        self._transport.pace = "lock_step" if fast and not self._always_real else "real_time"
        return await self._transport.read()

    def play(self, samples: Samples) -> int:
        """Pass on."""
        return self._transport.play(samples)

    def flush(self) -> int:
        """Pass on."""
        return self._transport.flush()

    def duck(self, gain: float) -> None:
        """Pass on."""
        self._transport.duck(gain)

    async def close(self) -> None:
        """Pass on."""
        await self._transport.close()

    # --- what it sees of the conversation

    def now(self, phase: str) -> None:
        """Learn whose turn it is: ours once the interviewer has spoken and listens."""
        if phase == LISTENING and self._phase == INTERVIEWER_SPEAKS:
            self._my_turn = True
        elif phase == INTERVIEWER_SPEAKS:
            self._my_turn = False
        self._phase = phase

    def captions(self, speaker: str, text: str, *, final: bool) -> None:
        """Not needed: it has its answers already."""

    def level(self, heard_dbfs: float, said_dbfs: float) -> None:
        """Not needed."""

    def progress(self, question: int, questions: int, elapsed_s: float, limit_s: float) -> None:
        """Not needed."""

    def clock_suspended(self, *, suspended: bool) -> None:
        """Not needed."""

    def trouble(self, engine: str, *, lost: bool) -> None:
        """Not needed."""

    def _speak(self) -> None:
        self._my_turn = False
        if self.used == len(self._answers):
            self._out_of_answers()
            return
        pause: Samples = np.zeros(round(REACTION_S * RATE), np.float32)
        self.spoken.append(self._transport.say(np.concatenate([pause, self._answers[self.used]])) + REACTION_S)
        self.used += 1
