"""An end-of-turn model judges the answer that is being given, never the one before it."""

import asyncio

import numpy as np

from engine.conversation.jobs import Jobs
from engine.conversation.pause_judge import PauseJudge
from engine.conversation.ports import BLOCK

BLOCK_S = 0.01


class Model:
    def __init__(self):
        self.heard = []

    async def probability(self, samples):
        self.heard.append(samples)
        return 0.5


def test_the_model_hears_nothing_of_what_was_said_before_the_question_ended():
    async def story():
        model, told, jobs = Model(), [], Jobs()
        judge = PauseJudge(model, 0.1, jobs, told.append, lambda _: None)
        now = 0.0
        for loudness, blocks in ((0.9, 200), (0.3, 100)):
            judge.asked()
            for _ in range(blocks):
                now += BLOCK_S
                judge.hear(np.full(BLOCK, loudness, np.float32), now)
        judge.paused(now)
        for _ in range(12):
            now += BLOCK_S
            judge.hear(np.zeros(BLOCK, np.float32), now)
        await jobs.idle()
        await jobs.stop()
        (samples,) = model.heard
        assert samples.max() < 0.5
        assert len(samples) >= 90 * BLOCK
        assert told[-1].finished == 0.5

    asyncio.run(story())
