"""The sounds of attention, made before they are needed: a nod that comes late is an interruption."""

from collections.abc import Sequence

from engine.conversation.ports import Speech
from engine.conversation.voicing import Voicing


class Nods:
    """A few short phrases in turn. Until `make` is through, and where a voice failed, there is none and nothing is said."""

    def __init__(self, phrases: Sequence[str], voicing: Voicing) -> None:
        self._phrases = tuple(phrases)
        self._voicing = voicing
        self._made: list[Speech] = []
        self._said = 0

    async def make(self) -> None:
        """Make them all."""
        for phrase in self._phrases:
            speech = await self._voicing.speak(phrase)
            if speech.samples.any():  # a voice that failed gives silence
                self._made.append(speech)

    def next(self) -> Speech | None:
        """Return the next, never the same twice in a row where there are several."""
        if not self._made:
            return None
        self._said += 1
        return self._made[(self._said - 1) % len(self._made)]
