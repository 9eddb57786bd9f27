"""The protocol most other servers speak (vLLM, llama.cpp, LM Studio and hosted ones): /v1/chat/completions with server-sent events."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from engine.chat.endpoint import Endpoint
from engine.chat.tokens import Token, in_time, most_bytes, whole
from engine.chat.wire import Wire, malformed, parsed
from engine.interview.chat import (
    ChatDropped,
    ChatModelMissing,
    ChatReply,
    ChatRequest,
    ChatUnavailable,
    Deadlines,
    Message,
    ModelInfo,
    Role,
)

MOST_MODELS = 500
WARMING_S = 120.0


@dataclass(slots=True)
class OpenAICompatibleChat:
    """A `ChatModel` on such a server. `endpoint.url` ends before `/v1`, or with it.

    The protocol has no digest of a model and no say in how long it stays loaded, so there is none, and `keep_alive_s` is not sent.
    """

    endpoint: Endpoint
    model: str
    _wire: Wire = field(init=False)
    _root: str = field(init=False)

    def __post_init__(self) -> None:
        self._wire = Wire(self.endpoint)
        self._root = "" if self.endpoint.url.endswith("/v1") else "/v1"

    async def stream(self, request: ChatRequest) -> AsyncGenerator[str, None]:
        """Yield the reply as it comes; see `ChatModel.stream`."""
        async with aclosing(in_time(self._raw(request), request)) as tokens:
            async for token in tokens:
                if token.text:
                    yield token.text

    async def complete(self, request: ChatRequest) -> ChatReply:
        """Return the whole reply; see `ChatModel.complete`."""
        return await whole(in_time(self._raw(request), request), request)

    async def describe(self) -> ModelInfo:
        """Return which model answers."""
        for listed in await models(self._wire, self._root):
            if listed.name == self.model:
                return listed
        raise ChatModelMissing(f"The chat server doesn't have {self.model}", "see its list of models")

    async def warm(self) -> None:
        """Have it say one token, so that a server that loads its model late has loaded it."""
        deadlines = Deadlines(first_token_s=WARMING_S, between_tokens_s=WARMING_S, total_s=WARMING_S)
        request = ChatRequest((Message(Role.USER, "Hello"),), max_tokens=1, deadlines=deadlines)
        await self.complete(request)

    async def close(self) -> None:
        """Let the connections go."""
        await self._wire.close()

    async def _raw(self, request: ChatRequest) -> AsyncGenerator[Token, None]:
        lines = self._wire.lines(
            f"{self._root}/chat/completions", self._body(request), request.deadlines, most_bytes(request)
        )
        async with aclosing(lines):
            ends = False
            async for line in lines:
                event = line.strip()
                if not event.startswith(b"data:"):
                    continue  # a comment that keeps the connection alive, an event's name, the blank between two
                data = event.removeprefix(b"data:").strip()
                if data == b"[DONE]":
                    ends = True
                    break
                token = _token(parsed(data))
                ends = ends or bool(token.ends)
                yield token
        if not ends:
            raise ChatDropped("The chat server broke off", "the reply has no end", retryable=True)

    def _body(self, request: ChatRequest) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [{"role": each.role.value, "content": each.content} for each in request.messages],
            "stream": True,
            "seed": request.seed,
            "temperature": request.temperature,
            "max_tokens": request.max_tokens,
        }
        if request.schema is not None:
            shape = {"name": "reply", "strict": True, "schema": request.schema}
            body["response_format"] = {"type": "json_schema", "json_schema": shape}
        return body


async def models(wire: Wire, root: str = "/v1") -> list[ModelInfo]:
    """Return what the server offers. Raises `ChatError`."""
    listed = (await wire.document("GET", f"{root}/models")).get("data")
    if not isinstance(listed, list):
        raise malformed("a list of models was expected")
    return [_offered(model) for model in listed[:MOST_MODELS] if isinstance(model, dict)]


def _offered(model: dict[str, Any]) -> ModelInfo:
    more = model.get("meta")
    meta = more if isinstance(more, dict) else {}
    context = model.get("max_model_len") or meta.get("n_ctx_train")
    parameters = meta.get("n_params")
    return ModelInfo(
        str(model.get("id", ""))[:300],
        parameters=parameters if isinstance(parameters, int) else 0,
        context_tokens=context if isinstance(context, int) else 0,
    )


def _token(document: object) -> Token:
    if not isinstance(document, dict):
        raise malformed("an event is no object")
    if document.get("error"):
        raise ChatUnavailable(
            "The chat server failed", "it reported an error in the middle of its answer", retryable=True
        )
    choices = document.get("choices")
    usage = document.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    if not isinstance(choices, list):
        raise malformed("an event has no choices")
    first = choices[0] if choices and isinstance(choices[0], dict) else {}
    delta = first.get("delta")
    content = (delta if isinstance(delta, dict) else {}).get("content") or ""
    if not isinstance(content, str):
        raise malformed("a message's content is no text")
    finish = first.get("finish_reason")
    return Token(
        content,
        finish if isinstance(finish, str) else "",
        counts.get("prompt_tokens"),
        counts.get("completion_tokens"),
    )
