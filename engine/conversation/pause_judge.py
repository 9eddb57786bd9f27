"""Listens to how each pause was entered: at once by measuring the voice, and a little later by asking an end-of-turn model, if there is one."""

from collections import deque
from collections.abc import Callable

import numpy as np

from engine.conversation.events import PauseSounded
from engine.conversation.jobs import Jobs
from engine.conversation.ports import BLOCK, RATE, Samples, TurnEnd
from engine.conversation.prosody import HEARD_S, ending_of

_KEPT_S = 8.5  # what end-of-turn models hear, and the pause so far
# The detector of speech is about 0.07 s late, so this much of what it takes for speech is silence already. Smart Turn tells ends from pauses
# best where the sound stops with the voice: AUC 0.69 against 0.65 when it hears 0.1 s more and 0.61 with 0.4 s, on 970 pauses fitted on.
_LATE_S = 0.05
_MOST_FAILURES = 3  # in a row; after that the model is not asked again


class PauseJudge:
    """Keeps the last seconds of the microphone; `tell` is told what was found, with the pause it belongs to.

    The model is asked once a pause, `model_after_s` into it, about the sound up to the pause; its answer counts only for that pause.
    `lost` is told of each failure.
    """

    def __init__(
        self,
        model: TurnEnd | None,
        model_after_s: float,
        jobs: Jobs,
        tell: Callable[[PauseSounded], None],
        lost: Callable[[str], None],
    ) -> None:
        self._model = model
        self._model_after_s = model_after_s
        self._jobs = jobs
        self._tell = tell
        self._lost = lost
        self._recent: deque[Samples] = deque(maxlen=round(_KEPT_S * RATE / BLOCK))
        self._now = 0.0
        self._pause: PauseSounded | None = None
        self._asked = False
        self._asking = False
        self._failures = 0

    def hear(self, samples: Samples, ends: float) -> None:
        """Take the next block of the microphone, which ends at `ends`; ask the model when a pause has lasted long enough."""
        self._recent.append(samples)
        self._now = ends
        pause = self._pause
        wanted = pause is not None and not self._asked and not self._asking
        if wanted and pause is not None and ends - pause.since >= self._model_after_s - 1e-9:
            self._ask(pause)

    def paused(self, since: float) -> PauseSounded:
        """A pause began; return how the voice ended before it."""
        blocks = self._before(since)[-round(HEARD_S * RATE / BLOCK) :]
        ending = ending_of(np.concatenate(blocks)) if blocks else ending_of(np.zeros(0, np.float32))
        self._pause = PauseSounded(self._now, since, ending)
        self._asked = False
        return self._pause

    def asked(self) -> None:
        """The interviewer has finished speaking: what was heard before belongs to another answer, and a model judges this one alone."""
        self._recent.clear()

    def resumed(self) -> None:
        """The pause is over, or nobody listens: no opinion is wanted."""
        self._pause = None

    def _ask(self, pause: PauseSounded) -> None:
        self._asked = True
        if self._model is not None and self._failures < _MOST_FAILURES:
            self._asking = True
            blocks = self._before(pause.since - _LATE_S) or list(self._recent)
            self._jobs.start(self._judge(self._model, pause, np.concatenate(blocks)))

    def _before(self, at: float) -> list[Samples]:
        after = max(round((self._now - at) * RATE / BLOCK), 0)
        return list(self._recent)[: max(len(self._recent) - after, 0)]

    async def _judge(self, model: TurnEnd, pause: PauseSounded, samples: Samples) -> None:
        try:
            finished = await model.probability(samples)
        except Exception as exc:  # noqa: BLE001 - whatever a model throws, the other evidence decides
            self._failures += 1
            self._lost(type(exc).__name__)
        else:
            self._failures = 0
            if pause is self._pause:
                self._tell(PauseSounded(self._now, pause.since, pause.ending, finished))
        finally:
            self._asking = False
