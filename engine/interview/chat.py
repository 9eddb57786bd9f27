"""What the interview asks of a chat model, whoever serves it: words as they come, or one document that fits a schema.

The interviewer words follow-ups with it and the model evaluator scores with it. Adapters live in `engine.chat`, which also chooses one; a
scripted model for tests is in `tests.support.scripted_chat`. Nothing here is ever logged: requests hold what a candidate said.
"""

import hashlib
import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, Protocol

from engine.errors import EngineError


class Role(StrEnum):
    """Who a message is from, in the words of the protocols."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the prompt."""

    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long a request may take, in seconds: to connect, to the first token, from one token to the next, and altogether.

    The first counts from sending the request and includes the time a server takes to load the model.
    """

    connect_s: float = 2.0
    first_token_s: float = 30.0
    between_tokens_s: float = 10.0
    total_s: float = 120.0


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """One request. `schema` is a JSON Schema the reply must fit; only `complete` takes one.

    `max_tokens` bounds the reply, `context_tokens` prompt and reply together; 0 is what the model was loaded with, and another number may make
    the server load it anew, which takes seconds. `keep_alive_s` is how long the server is asked to keep the model loaded afterwards, where
    it can. A reply of more than `longest` characters is given up.
    """

    messages: tuple[Message, ...]
    schema: Mapping[str, Any] | None = None
    seed: int = 0
    temperature: float = 0.0
    max_tokens: int = 256
    context_tokens: int = 0
    keep_alive_s: float = 1800.0
    longest: int = 32_000
    deadlines: Deadlines = field(default_factory=Deadlines)

    def sha256(self) -> str:
        """Return the hash of all that shapes the reply: prompt, schema, seed, temperature and bounds; not of what only bounds the wait."""
        shaping = {
            "messages": [[message.role.value, message.content] for message in self.messages],
            "schema": self.schema,
            "seed": self.seed,
            "temperature": self.temperature,
            "max_tokens": self.max_tokens,
            "context_tokens": self.context_tokens,
        }
        document = json.dumps(shaping, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(document.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class ChatReply:
    """A whole reply. `document` is the text read as JSON and checked against the request's schema, None where there was none.

    Token counts are the server's own, None where it told none.
    """

    text: str
    document: Any = None
    prompt_tokens: int | None = None
    reply_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which model answers. `digest` is the SHA-256 (hex) the server gives for its files, empty where it gives none.

    `parameters` is how many it has, `context_tokens` the longest prompt and reply it was made for; 0 where unknown.
    """

    name: str
    digest: str = ""
    parameters: int = 0
    context_tokens: int = 0
    family: str = ""


class ChatModel(Protocol):
    """One chat model on one server. Every call raises a `ChatError`; a call that is cancelled closes its connection."""

    def stream(self, request: ChatRequest) -> AsyncGenerator[str, None]:
        """Yield the reply as it comes, in pieces of any length, none empty, what the model thought aloud left out.

        Close the generator (`contextlib.aclosing`) when the rest isn't wanted: that ends the work on the server. A reply that was cut short
        by `max_tokens` ends without an error.
        """
        ...

    async def complete(self, request: ChatRequest) -> ChatReply:
        """Return the whole reply. Raises `ChatMalformed` where it doesn't fit the request's schema."""
        ...

    async def describe(self) -> ModelInfo:
        """Return which model answers."""
        ...

    async def warm(self) -> None:
        """Have the model loaded and kept, so that the first reply needn't wait for it; it may take a minute."""
        ...

    async def close(self) -> None:
        """Let the connections go."""
        ...


class ChatError(EngineError):
    """A chat model didn't answer as it should. `reason` is a stable word for it, for the ledger."""

    reason: ClassVar[str] = "failed"


class ChatUnavailable(ChatError):
    """No server answers there, or it can't serve now; before the first token."""

    reason = "gone"


class ChatModelMissing(ChatError):
    """The server doesn't have the model."""

    reason = "missing"


class ChatRefused(ChatError):
    """The server won't: no key, a wrong one, or it doesn't understand the request. The same for an endpoint we refuse to talk to."""

    reason = "refused"


class ChatTooSlow(ChatError):
    """A deadline passed."""

    reason = "slow"


class ChatDropped(ChatError):
    """The reply broke off after it had begun."""

    reason = "dropped"


class ChatMalformed(ChatError):
    """What came isn't the protocol, or the reply doesn't fit the schema."""

    reason = "malformed"


class ChatTooLong(ChatError):
    """The reply was longer than the request allows; the rest was not read."""

    reason = "too long"
