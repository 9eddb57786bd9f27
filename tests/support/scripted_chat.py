"""A chat model that says what a test planned, in virtual time, and keeps what it was asked."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.interview.chat import ChatError, ChatMalformed, ChatReply, ChatRequest, ModelInfo


@dataclass
class Script:
    """One reply: its pieces, the seconds before the first and before each further one, and the error it ends with, if any."""

    pieces: Sequence[str] = ()
    first_s: float = 0.0
    between_s: float = 0.0
    error: ChatError | None = None


def saying(text: str, *, first_s: float = 0.0, between_s: float = 0.0, error: ChatError | None = None) -> Script:
    """Return a reply that comes word by word."""
    words = text.split(" ")
    pieces = [word if place == 0 else f" {word}" for place, word in enumerate(words)] if text else []
    return Script(pieces, first_s, between_s, error)


@dataclass
class ScriptedChat:
    """Plays its `scripts` one after another, and `otherwise` when they are used up. `reply` may decide by the request instead."""

    scripts: list[Script] = field(default_factory=list)
    otherwise: Script = field(default_factory=Script)
    reply: Callable[[ChatRequest], Script] | None = None
    info: ModelInfo = field(
        default_factory=lambda: ModelInfo("scripted:1b", "ab" * 32, 1_000_000_000, 8192, "scripted")
    )
    requests: list[ChatRequest] = field(default_factory=list)
    under_way: int = 0
    most_under_way: int = 0
    broken_off: int = 0  # replies the other side closed or cancelled before their end
    warmed: int = 0
    closed: bool = False

    async def stream(self, request: ChatRequest) -> AsyncGenerator[str, None]:
        script = self._next(request)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            for place, piece in enumerate(script.pieces):
                await asyncio.sleep(script.between_s if place else script.first_s)
                yield piece
            if not script.pieces:
                await asyncio.sleep(script.first_s)
            if script.error is not None:
                raise script.error
        except (asyncio.CancelledError, GeneratorExit):
            self.broken_off += 1
            raise
        finally:
            self.under_way -= 1

    async def complete(self, request: ChatRequest) -> ChatReply:
        text = "".join([piece async for piece in self.stream(request)])
        document: Any = None
        if request.schema is not None:
            try:
                document = json.loads(text)
            except ValueError as exc:
                raise ChatMalformed("The model's reply is not JSON", "try another model") from exc
        return ChatReply(text, document)

    async def describe(self) -> ModelInfo:
        return self.info

    async def warm(self) -> None:
        self.warmed += 1

    async def close(self) -> None:
        self.closed = True

    def _next(self, request: ChatRequest) -> Script:
        self.requests.append(request)
        if self.reply is not None:
            return self.reply(request)
        return self.scripts.pop(0) if self.scripts else self.otherwise
