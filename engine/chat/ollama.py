"""Ollama's own protocol: NDJSON over /api/chat, the installed models from /api/tags, what each can do from /api/show."""

import re
from collections.abc import AsyncGenerator, Mapping
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
    ModelInfo,
)

# One size for every request: another one makes the server load the model anew.
CONTEXT_TOKENS = 8192
LOADING_S = 120.0  # a large model from a slow disk
MOST_MODELS = 500
_SIZE = re.compile(r"^\s*([\d.]+)\s*([KMBT]?)", re.IGNORECASE)
_SCALE = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


@dataclass(frozen=True, slots=True)
class Installed:
    """A model as `/api/tags` lists it. `size` is bytes on disk, `remote` whether it runs on somebody else's machine."""

    name: str
    digest: str
    size: int
    family: str
    parameters: int
    remote: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What `/api/show` says of a model. `capabilities` is empty on servers too old to tell."""

    capabilities: frozenset[str] = frozenset()
    parameters: int = 0
    context_tokens: int = 0
    family: str = ""
    remote: bool = False


@dataclass(slots=True)
class OllamaChat:
    """A `ChatModel` on an Ollama server."""

    endpoint: Endpoint
    model: str
    keep_alive_s: float = 1800.0
    _wire: Wire = field(init=False)
    _shown: Shown | None = None

    def __post_init__(self) -> None:
        self._wire = Wire(self.endpoint)

    async def stream(self, request: ChatRequest) -> AsyncGenerator[str, None]:
        """Yield the reply as it comes; see `ChatModel.stream`."""
        async with aclosing(self._tokens(request)) as tokens:
            async for token in tokens:
                if token.text:
                    yield token.text

    async def complete(self, request: ChatRequest) -> ChatReply:
        """Return the whole reply; see `ChatModel.complete`."""
        return await whole(self._tokens(request), request)

    async def describe(self) -> ModelInfo:
        """Return which model answers."""
        listed = {model.name: model for model in await installed(self._wire)}
        found = listed.get(self.model) or listed.get(f"{self.model}:latest")
        if found is None:
            raise ChatModelMissing(f"The chat server doesn't have {self.model}", f"ollama pull {self.model}")
        shown = await self._capabilities()
        return ModelInfo(
            found.name,
            found.digest,
            shown.parameters or found.parameters,
            shown.context_tokens,
            shown.family or found.family,
        )

    async def warm(self) -> None:
        """Have the model loaded, in the size that every request asks for, and kept."""
        await self._capabilities()
        body = {
            "model": self.model,
            "messages": [],
            "stream": False,
            "keep_alive": _seconds(self.keep_alive_s),
            "options": {"num_ctx": self._context()},
        }
        deadlines = Deadlines(first_token_s=LOADING_S, between_tokens_s=LOADING_S, total_s=LOADING_S)
        async with aclosing(self._wire.lines("/api/chat", body, deadlines, 100_000)) as lines:
            async for line in lines:
                _token(line, self.model)

    async def close(self) -> None:
        """Let the connections go."""
        await self._wire.close()

    def _tokens(self, request: ChatRequest) -> AsyncGenerator[Token, None]:
        return in_time(self._raw(request), request)

    async def _raw(self, request: ChatRequest) -> AsyncGenerator[Token, None]:
        shown = await self._capabilities()
        body = self._body(request, shown)
        async with aclosing(self._wire.lines("/api/chat", body, request.deadlines, most_bytes(request))) as lines:
            async for line in lines:
                if not line.strip():
                    continue
                token = _token(line, self.model)
                yield token
                if token.ends:
                    return
        raise ChatDropped("The chat server broke off", "the reply has no end", retryable=True)

    def _body(self, request: ChatRequest, shown: Shown) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [{"role": each.role.value, "content": each.content} for each in request.messages],
            "stream": True,
            "keep_alive": _seconds(request.keep_alive_s),
            "options": {
                "seed": request.seed,
                "temperature": request.temperature,
                "num_predict": request.max_tokens,
                "num_ctx": request.context_tokens or self._context(),
            },
        }
        if request.schema is not None:
            body["format"] = request.schema
        if "thinking" in shown.capabilities:
            # A model that can't leave it thinks as little as it can; what it thinks is never spoken either way.
            body["think"] = "low" if shown.family in {"gptoss", "gpt-oss"} else False
        return body

    def _context(self) -> int:
        longest = self._shown.context_tokens if self._shown else 0
        return min(CONTEXT_TOKENS, longest) if longest else CONTEXT_TOKENS

    async def _capabilities(self) -> Shown:
        if self._shown is None:
            self._shown = await shown(self._wire, self.model)
        return self._shown


async def installed(wire: Wire) -> list[Installed]:
    """Return what the server has. Raises `ChatError`."""
    listed = (await wire.document("GET", "/api/tags")).get("models")
    if listed is None:
        return []
    if not isinstance(listed, list):
        raise malformed("a list of models was expected")
    return [_installed(model) for model in listed[:MOST_MODELS] if isinstance(model, dict)]


async def shown(wire: Wire, model: str) -> Shown:
    """Return what the server says of a model. Raises `ChatError`."""
    document = await wire.document("POST", "/api/show", {"model": model})
    details, info = _mapping(document.get("details")), _mapping(document.get("model_info"))
    capabilities = document.get("capabilities")
    family = _text(details.get("family"))
    architecture = _text(info.get("general.architecture")) or family
    return Shown(
        frozenset(each for each in capabilities if isinstance(each, str))
        if isinstance(capabilities, list)
        else frozenset(),
        _count(info.get("general.parameter_count")) or parameters_in(_text(details.get("parameter_size"))),
        _count(info.get(f"{architecture}.context_length")),
        family,
        remote=bool(document.get("remote_host") or document.get("remote_model")),
    )


async def loaded(wire: Wire) -> dict[str, int]:
    """Return the models that are in memory and their size there in bytes. Raises `ChatError`."""
    listed = (await wire.document("GET", "/api/ps")).get("models")
    found = [model for model in listed if isinstance(model, dict)] if isinstance(listed, list) else []
    return {_text(model.get("name")): _count(model.get("size")) for model in found}


def parameters_in(label: str) -> int:
    """Return how many parameters a label ("4.3B", "360M") stands for, 0 where it can't be read."""
    match = _SIZE.match(label)
    try:
        return round(float(match.group(1)) * _SCALE[match.group(2).upper()]) if match else 0
    except ValueError:
        return 0


def _installed(model: Mapping[str, Any]) -> Installed:
    details = _mapping(model.get("details"))
    return Installed(
        _text(model.get("name")) or _text(model.get("model")),
        _text(model.get("digest")).removeprefix("sha256:"),
        _count(model.get("size")),
        _text(details.get("family")),
        parameters_in(_text(details.get("parameter_size"))),
        remote=bool(model.get("remote_host") or model.get("remote_model")),
    )


def _token(line: bytes, model: str) -> Token:
    """Read one line. Raises `ChatError` for one that tells of an error or isn't the protocol."""
    document = parsed(line)
    if not isinstance(document, dict):
        raise malformed("a line is no object")
    if "error" in document:
        if "not found" in str(document["error"]):
            raise ChatModelMissing(f"The chat server doesn't have {model}", f"ollama pull {model}")
        raise ChatUnavailable(
            "The chat server failed", "it reported an error in the middle of its answer", retryable=True
        )
    message = _mapping(document.get("message"))
    content = message.get("content", "")
    if not isinstance(content, str):
        raise malformed("a message's content is no text")
    if not document.get("done"):
        return Token(content)
    return Token(
        content,
        _text(document.get("done_reason")) or "stop",
        _count(document.get("prompt_eval_count")) or None,
        _count(document.get("eval_count")) or None,
    )


def _seconds(keep_alive_s: float) -> str:
    return f"{round(keep_alive_s)}s"


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value[:300] if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
