"""For interviews that are typed: hears nothing as speech, so that a sigh at the keyboard is no answer."""

from engine.conversation.ports import Samples


class DeafVoiceActivity:
    """A `VoiceActivity` that never hears anybody."""

    def probability(self, samples: Samples) -> float | None:  # noqa: ARG002 - the port's signature
        """Return zero."""
        return 0.0

    def reset(self) -> None:
        """Nothing to forget."""
