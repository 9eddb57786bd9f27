"""HTTP to one chat server: bounded in size and time, to nowhere else, and every failure in the words of `engine.interview.chat`."""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing, asynccontextmanager
from typing import Any

import httpx2

from engine.chat.endpoint import Endpoint
from engine.interview.chat import (
    ChatDropped,
    ChatMalformed,
    ChatModelMissing,
    ChatRefused,
    ChatTooLong,
    ChatTooSlow,
    ChatUnavailable,
    Deadlines,
)

LONGEST_LINE = 1_000_000  # bytes; a line holds one token, or one message
LONGEST_DOCUMENT = 8_000_000  # bytes; a list of models, or a model's description with its vocabulary
ANSWER_S = 10.0  # for what needs no model
CONNECT_S = 2.0
BUSY = frozenset({429, 502, 503, 504})
KEYS_REFUSED = frozenset({401, 403})


class Wire:
    """One server. Its client is made at the first request, in the loop that makes it."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._client: httpx2.AsyncClient | None = None

    async def document(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Return the JSON object at `path`. Raises `ChatError`."""
        deadlines = Deadlines(CONNECT_S, ANSWER_S, ANSWER_S, ANSWER_S)
        async with aclosing(self.chunks(method, path, body, deadlines, LONGEST_DOCUMENT)) as chunks:
            whole = b"".join([chunk async for chunk in chunks])
        found = parsed(whole)
        if not isinstance(found, dict):
            raise malformed("an object was expected")
        return found

    async def lines(
        self, path: str, body: Mapping[str, Any], deadlines: Deadlines, most_bytes: int
    ) -> AsyncGenerator[bytes, None]:
        """Post `body` and yield the lines of the answer, each as it comes. Raises `ChatError`."""
        rest = b""
        async with aclosing(self.chunks("POST", path, body, deadlines, most_bytes)) as chunks:
            async for chunk in chunks:
                *whole, rest = (rest + chunk).split(b"\n")
                for line in whole:
                    yield line
                if len(rest) > LONGEST_LINE:
                    raise ChatTooLong("The chat server's answer is too long", "one line of it never ends")
        if rest:
            yield rest

    async def chunks(
        self, method: str, path: str, body: Mapping[str, Any] | None, deadlines: Deadlines, most_bytes: int
    ) -> AsyncGenerator[bytes, None]:
        """Yield the answer's bytes as they come. A connection that fails before them is tried once more."""
        read = 0
        async with self._answer(method, path, body, deadlines) as answer:
            with _translated(begun=True):
                async for chunk in answer.aiter_raw():
                    read += len(chunk)
                    if read > most_bytes:
                        raise ChatTooLong("The chat server's answer is too long", f"more than {most_bytes} bytes")
                    yield chunk

    async def close(self) -> None:
        """Let the connections go."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    @asynccontextmanager
    async def _answer(
        self, method: str, path: str, body: Mapping[str, Any] | None, deadlines: Deadlines
    ) -> AsyncGenerator[httpx2.Response, None]:
        """Hold a successful answer; leaving closes the connection unless all of it was read."""
        with _translated(begun=False):
            answer = await self._sent(method, path, body, deadlines)
        try:
            await self._check(answer, str((body or {}).get("model", "")))
            yield answer
        finally:
            await asyncio.shield(answer.aclose())

    async def _sent(
        self, method: str, path: str, body: Mapping[str, Any] | None, deadlines: Deadlines
    ) -> httpx2.Response:
        if self._client is None:
            self._client = _client(self._endpoint)
        # A server that loads its model first is silent meanwhile: how long is for the caller's own clock.
        limits = httpx2.Timeout(deadlines.total_s, connect=min(deadlines.connect_s, deadlines.total_s))
        request = self._client.build_request(method, self._endpoint.url + path, json=body, timeout=limits)
        try:
            return await self._client.send(request, stream=True)
        except (httpx2.ConnectError, httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError):
            # Most often a kept connection that the server had closed meanwhile.
            return await self._client.send(request, stream=True)

    async def _check(self, answer: httpx2.Response, model: str) -> None:
        status = answer.status_code
        if status == 200 and answer.headers.get("content-encoding", "identity") == "identity":
            return
        if status == 200:
            raise malformed("it is compressed, which was not asked for")
        if 300 <= status < 400:
            raise ChatRefused(
                "The chat server sends us elsewhere", "what a candidate said goes only to the address in the settings"
            )
        if status in KEYS_REFUSED:
            raise ChatRefused(
                "The chat server wants another key", "set engines.chat_key_file or VIVAVOCE_ENGINES__CHAT_KEY"
            )
        if status == 404:
            raise ChatModelMissing(
                f"The chat server doesn't have {model or 'this'}",
                f"ollama pull {model}" if model else "is it a chat server?",
            )
        if status in BUSY:
            raise ChatUnavailable("The chat server can't serve now", f"it answered {status}", retryable=True)
        if status >= 500:
            raise ChatUnavailable("The chat server failed", f"it answered {status}", retryable=True)
        raise ChatRefused("The chat server refused the request", f"it answered {status}")


def parsed(text: bytes | str) -> object:
    """Return what the JSON says. Raises `ChatMalformed`."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise malformed("it is not JSON") from exc
    return found


def malformed(what: str) -> ChatMalformed:
    """Return the error for an answer that isn't the protocol."""
    return ChatMalformed("The chat server's answer can't be read", what)


def _client(endpoint: Endpoint) -> httpx2.AsyncClient:
    headers = {"Accept-Encoding": "identity", "User-Agent": "vivavoce"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    # No proxy of the environment's: what a candidate said goes straight to the configured server or nowhere.
    return httpx2.AsyncClient(headers=headers, follow_redirects=False, trust_env=False)


class _translated:  # noqa: N801 - reads as a statement
    """Turns the library's errors into ours; `begun` is whether an answer had come."""

    def __init__(self, *, begun: bool) -> None:
        self._begun = begun

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, httpx2.ConnectTimeout | httpx2.ConnectError):
            at = error.request.url
            where = f"{at.scheme}://{at.host}" + (f":{at.port}" if at.port else "")  # never what may stand before an @
            message = (
                f"nobody listens at {where}: start the server (for Ollama, `ollama serve`), or correct engines.chat_url"
            )
            raise ChatUnavailable("No chat server answers", message, retryable=True) from error
        if isinstance(error, httpx2.TimeoutException):
            raise ChatTooSlow("The chat server is too slow", "it didn't answer in time", retryable=True) from error
        if isinstance(error, httpx2.HTTPError) and self._begun:
            raise ChatDropped("The chat server broke off", "the connection was lost", retryable=True) from error
        if isinstance(error, httpx2.HTTPError | httpx2.InvalidURL | OSError):
            raise ChatUnavailable("The chat server doesn't answer", type(error).__name__, retryable=True) from error
