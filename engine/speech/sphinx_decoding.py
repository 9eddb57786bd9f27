"""One stretch of speech through pocketsphinx, settled piece by piece at the speaker's own rests.

Ending an utterance costs time that grows with its length, and a recogniser that is still at it when the candidate has finished makes
the candidate wait. So a long stretch is cut where the voice rests: words before a rest are settled while the candidate breathes.
"""

from collections import deque
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.conversation.ports import RATE
from engine.speech.sphinx_words import Heard, heard

FRAME = 480  # samples the voice detector judges at once: 30 ms
_VAD_MODE = 2  # 0 takes the noise of a room for voice, 3 cuts soft consonants
_REST = 10  # frames without voice that end a piece: 0.3 s
_SHORTEST = 50  # frames: a piece of less than 1.5 s waits for the next rest, its words need the company
_LONG = 400  # frames: from 12 s on the smallest rest will do
_SMALLEST_REST = 2
_LONGEST = 600  # frames: 18 s without any rest are cut anywhere
_RUN_UP = 10  # frames from before the voice that go with a piece
_LEVEL_DBFS = -26.0  # of the same clips at -20, -26, -30 and -34 the error rates were 39.6, 34.3, 37.6 and 39.4 %
_LEVEL_FRAMES = 10  # loud frames that tell how loud a speaker is: 0.3 s
_LEVEL_WAIT = 34  # frames after which decoding starts whatever is known: 1 s
_FAINT = 1e-6  # of full scale, squared: -60 dBFS, below which nobody speaks
_LEVEL_MEMORY = 0.99  # of the estimate, each loud frame: some 3 s of speech

# Chosen by word error rate on 17 clips of five readers, 12 of a synthetic voice and 30 single digits, each brought to one loudness: the
# second, flat pass ("fwdflat") made it worse (39.6 to 42.2 %) and costs 50 ms for each second of speech when it ends. Language weights
# of 5 and 8 and wider beams were no better. "cmninit" is where the averages of the sound begin, and 45 is what speech at -26 dBFS has:
# tests/bench/bench_wer.py went from 31.6 to 29.1 % as in the product.
SETTINGS: dict[str, Any] = {"fwdflat": False, "bestpath": True, "cmninit": "45,3,-1", "loglevel": "FATAL"}


class Loudness:
    """How loud the speaker is, learnt from the loud part of their voice and kept from stretch to stretch.

    Breath and the soft beginnings of words say little about it: only what is within 15 dB of the loudest counts.
    """

    def __init__(self) -> None:
        self._loudest = _FAINT
        self._power = 0.0
        self._frames = 0

    def learn(self, frame: npt.NDArray[np.int16]) -> None:
        """Take a frame (int16) into account."""
        power = float(np.square(frame.astype(np.float32) / 32768).mean())
        if power > 30 * self._loudest:
            self._frames = 0  # what was learnt was not the voice
        self._loudest = max(self._loudest * _LEVEL_MEMORY, power, _FAINT)
        if power < self._loudest / 30:
            return
        self._frames += 1
        keep = min(_LEVEL_MEMORY, 1 - 1 / self._frames)
        self._power = keep * self._power + (1 - keep) * power

    @property
    def known(self) -> bool:
        """Whether enough was heard to go by."""
        return self._frames >= _LEVEL_FRAMES

    @property
    def gain(self) -> float:
        """What to multiply by to meet the level the model likes; within 26 dB either way, 1 while nothing is known."""
        if not self.known:
            return 1.0
        return float(np.clip(10 ** (_LEVEL_DBFS / 20) / np.sqrt(self._power), 0.05, 20.0))


class Decoding:
    """A decoder and the stretch it is at; for one thread."""

    def __init__(self, settings: dict[str, Any] | None = None) -> None:
        import pocketsphinx  # imported late: only the recogniser's own process needs it

        self._decoder = pocketsphinx.Decoder(pocketsphinx.Config(**(SETTINGS if settings is None else settings)))
        self._vad = pocketsphinx.Vad(_VAD_MODE, RATE, FRAME / RATE)
        self._loudness = Loudness()
        self._open = False
        self.begin(0)

    def warm_up(self) -> None:
        """Decode a second of silence, so that the first answer meets the model in memory; what it did to the averages is undone."""
        means = self._decoder.get_cmn()
        self.feed(bytes(2 * RATE))
        self.finish()
        self._decoder.set_cmn(means)

    def begin(self, at_sample: int) -> None:
        """Start a stretch, or the rest of one that another decoder began: the next sample fed is its sample `at_sample`."""
        if self._open:
            self._decoder.end_utt()
        self._open = False
        self._first = True
        self._loose = b""  # less than a frame
        self._ahead: deque[bytes] = (
            deque()
        )  # frames heard and not decoded: before the first piece, or while the voice rests
        self._position = at_sample  # of the first sample not yet in a frame
        self._piece_at = at_sample
        self._frames = self._quiet = 0  # of the piece: all, and those since the last voice
        self._was_voiced = False
        self._settled: list[Heard] = []

    @property
    def settled_until(self) -> int:
        """The sample of the stretch before which all words are final: what came earlier need not be kept."""
        return self._piece_at if self._open else self._position - FRAME * len(self._ahead)

    def feed(self, pcm: bytes) -> None:
        """Decode more of the stretch: int16 mono at 16 kHz, any number of samples."""
        data = self._loose + pcm
        whole = len(data) // (2 * FRAME) * 2 * FRAME
        self._loose = data[whole:]
        for start in range(0, whole, 2 * FRAME):
            self._take(data[start : start + 2 * FRAME])

    def settled(self) -> list[Heard]:
        """Return, once, the words that became final since the last call."""
        words, self._settled = self._settled, []
        return words

    def partial(self) -> list[Heard]:
        """Return the newest guess at the words after the settled ones."""
        return self._words(certain=False) if self._open else []

    def finish(self) -> list[Heard]:
        """End the stretch; return the words not yet given by `settled`."""
        if self._first and self._ahead:
            self._start_piece()
        if self._open:
            if self._loose:
                self._decode(self._loose)
            self._end_piece()
        return self.settled()

    def _take(self, frame: bytes) -> None:
        voiced = self._vad.is_speech(frame)
        self._loudness.learn(np.frombuffer(frame, np.int16))
        self._position += FRAME
        if self._open:
            self._decode(frame)
            self._quiet = 0 if voiced else self._quiet + 1
            if self._may_end():
                self._end_piece()
        else:
            self._ahead.append(frame)
            if self._may_start(voiced=voiced):
                self._start_piece()
        self._was_voiced = voiced

    def _may_start(self, *, voiced: bool) -> bool:
        if self._first:
            return self._loudness.known or len(self._ahead) >= _LEVEL_WAIT
        if voiced and self._was_voiced:
            return True
        while len(self._ahead) > _RUN_UP:
            self._ahead.popleft()
        return False

    def _may_end(self) -> bool:
        if self._frames >= _LONGEST:
            return True
        rest = _SMALLEST_REST if self._frames >= _LONG else _REST
        return self._frames >= _SHORTEST and self._quiet >= rest

    def _start_piece(self) -> None:
        self._piece_at = self._position - FRAME * len(self._ahead)
        self._gain = self._loudness.gain
        self._open, self._first = True, False
        self._frames = self._quiet = 0
        self._decoder.start_utt()
        while self._ahead:
            self._decode(self._ahead.popleft())

    def _decode(self, pcm: bytes) -> None:
        loud = np.frombuffer(pcm, "<i2").astype(np.float32) * self._gain
        self._decoder.process_raw(loud.clip(-32768, 32767).astype("<i2").tobytes())
        self._frames += 1

    def _end_piece(self) -> None:
        self._decoder.end_utt()
        self._settled += self._words(certain=True)
        self._open = False

    def _words(self, *, certain: bool) -> list[Heard]:
        return list(heard(self._decoder.seg() or (), self._piece_at * 1000 // RATE, certain=certain))
