"""A conversation of which nothing is kept: the practice before an interview, a template tried before it is saved."""

import itertools

from engine.clock import Clock
from engine.conversation.ports import Audience, AudioTransport, Block
from engine.conversation.wiring import Surroundings
from engine.interview.facts import Fact


class Nowhere:
    """Keeps nothing: a journal and a recorder in one."""

    async def state(self, fact: Fact) -> None:
        """Forget the fact."""

    def write(self, block: Block) -> None:
        """Forget the sound."""


def unkept(transport: AudioTransport, audience: Audience, clock: Clock) -> Surroundings:
    """Return surroundings in which a conversation's turns are known to itself alone; the transport must be open when it runs."""
    nowhere, count = Nowhere(), itertools.count(1)
    return Surroundings(
        transport=transport,
        journal=nowhere,
        recorder=nowhere,
        audience=audience,
        clock=clock,
        new_id=lambda: f"practice-{next(count)}",
    )
