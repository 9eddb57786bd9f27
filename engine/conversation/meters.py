"""What the screen shows of the sound and the time, often enough to look alive and no oftener."""

import math

import numpy as np

from engine.conversation.ports import Audience, Block, Samples

_FLOOR_DBFS = -96.0
_BLOCKS_A_LEVEL = 5  # 20 a second
_BLOCKS_A_PROGRESS = 100


class Meters:
    """Counts blocks and tells the audience now and then."""

    def __init__(self, audience: Audience) -> None:
        self._audience = audience
        self._blocks = 0

    def take(self, block: Block) -> bool:
        """Take the next block; return whether it is time to tell the progress."""
        self._blocks += 1
        if self._blocks % _BLOCKS_A_LEVEL == 0:
            self._audience.level(dbfs(block.heard), dbfs(block.said))
        return self._blocks % _BLOCKS_A_PROGRESS == 1


def dbfs(samples: Samples) -> float:
    """Return the loudness of the samples in dB of full scale, -96 at least."""
    power = float(np.dot(samples, samples)) / max(len(samples), 1)
    return max(10 * math.log10(power), _FLOOR_DBFS) if power > 0 and math.isfinite(power) else _FLOOR_DBFS
