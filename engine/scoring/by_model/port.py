"""What scoring needs of a chat model: one document that fits a schema, and which model it was."""

from dataclasses import dataclass, field
from typing import Protocol

from engine.interview.chat import ChatReply, ChatRequest, Deadlines, ModelInfo


class Judge(Protocol):
    """Any `engine.interview.chat.ChatModel` is one. Both calls raise a `ChatError`."""

    async def complete(self, request: ChatRequest) -> ChatReply:
        """Return the whole reply, its document checked against the request's schema."""
        ...

    async def describe(self) -> ModelInfo:
        """Return which model answers, and the digest of its files."""
        ...


@dataclass(frozen=True, slots=True)
class Options:
    """How the model is asked. The seeds are `first_seed` and those after it, so that the same input is asked the same way again.

    `at_once` bounds the requests under way. What isn't there `within_s` seconds after the beginning is scored by the rules instead: a
    scorecard follows within two minutes of the interview.
    """

    samples: int = 5
    temperature: float = 0.6
    first_seed: int = 41
    at_once: int = 4
    within_s: float = 100.0
    deadlines: Deadlines = field(default_factory=lambda: Deadlines(first_token_s=60.0, total_s=90.0))
