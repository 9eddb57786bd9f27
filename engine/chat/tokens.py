"""What the protocols share: a reply's pieces within their deadlines and bounds, thoughts left out, and a whole reply held to its schema."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from engine.chat.thinking import Aloud
from engine.interview.chat import ChatMalformed, ChatReply, ChatRequest, ChatTooLong, ChatTooSlow

BYTES_A_CHARACTER = 400  # a token of a few characters travels in a line of some 150 bytes, a thought beside it
BYTES_AT_LEAST = 1_000_000


@dataclass(frozen=True, slots=True)
class Token:
    """One piece from the server: `text` may be empty. The last one tells why it is the last, and the counts where the server does."""

    text: str = ""
    ends: str = ""  # "stop", "length" ...; empty while more is to come
    prompt_tokens: int | None = None
    reply_tokens: int | None = None


def most_bytes(request: ChatRequest) -> int:
    """Return how much a server may send for a request."""
    return BYTES_AT_LEAST + BYTES_A_CHARACTER * request.longest


async def in_time(tokens: AsyncGenerator[Token, None], request: ChatRequest) -> AsyncGenerator[Token, None]:
    """Yield the tokens, those thought aloud without their text, as long as they come in time and within bounds. Raises `ChatError`."""
    deadlines, clock = request.deadlines, asyncio.get_running_loop().time
    began = clock()
    due = began + min(deadlines.first_token_s, deadlines.total_s)
    aloud, length, begun = Aloud(), 0, False
    async with aclosing(tokens):
        while True:
            try:
                async with asyncio.timeout_at(due):
                    token = await anext(tokens, None)
            except TimeoutError as exc:
                raise ChatTooSlow("The model is too slow", _late(due, began, begun=begun), retryable=True) from exc
            if token is None:
                return
            said = aloud.take(token.text) + (aloud.rest() if token.ends else "")
            length += len(said)
            if length > request.longest:
                raise ChatTooLong("The model's reply is too long", f"more than {request.longest} characters")
            begun = begun or bool(said)
            if begun:
                due = min(clock() + deadlines.between_tokens_s, began + deadlines.total_s)
            if said or token.ends:
                yield Token(said, token.ends, token.prompt_tokens, token.reply_tokens)


async def whole(tokens: AsyncGenerator[Token, None], request: ChatRequest) -> ChatReply:
    """Return the reply that the tokens make. Raises `ChatMalformed` where it doesn't fit the request's schema."""
    pieces: list[str] = []
    last = Token()
    async with aclosing(tokens):
        async for token in tokens:
            pieces.append(token.text)
            last = token
    text = "".join(pieces)
    document = None if request.schema is None else fitting(text, request.schema, cut_short=last.ends == "length")
    return ChatReply(text, document, last.prompt_tokens, last.reply_tokens)


def fitting(text: str, schema: Mapping[str, Any], *, cut_short: bool = False) -> object:
    """Return the document in `text`, with or without a fence around it. Raises `ChatMalformed` where it doesn't fit `schema`."""
    from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

    if cut_short:
        raise ChatMalformed("The model's reply was cut short", "allow it more tokens", retryable=True)
    try:
        document: object = json.loads(_unfenced(text))
    except (ValueError, RecursionError) as exc:
        raise ChatMalformed("The model's reply is not JSON", "a model that keeps to schemas is needed") from exc
    error = next(Draft202012Validator(schema).iter_errors(document), None)
    if error is not None:
        place = "/".join(str(part) for part in error.absolute_path) or "the whole"
        raise ChatMalformed("The model's reply doesn't fit the schema", f"at {place[:100]}: {error.validator}")
    return document


def _unfenced(text: str) -> str:
    """Some servers know no schemas, and their models put JSON into a fence."""
    bare = text.strip()
    if bare.startswith("```") and bare.endswith("```") and "\n" in bare:
        return bare.split("\n", 1)[1].removesuffix("```")
    return bare


def _late(due: float, began: float, *, begun: bool) -> str:
    return f"{'nothing more came' if begun else 'no first word'} by {due - began:.1f} s"
