"""Asks the server for a desk: JSON in and out, files in pieces, and what each failure means to whoever sits there.

The requests run on a thread of their own, so that neither a slow network nor a large answer is felt in the window.
"""

import json
import os
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx2

from app.desk.errors import DeskError, Refused, ServerUnreachable, SignedOut
from app.engine_thread import EngineThread
from sync.link.wire import what_failed

API = "/api/v1"
CONNECT_S = 5.0
ANSWER_S = 30.0
MOST_ANSWER = 256 << 20
"""Bytes of a JSON answer that are read at most: the record of the longest interview has some 4 MiB."""

PAGE = 200
"""Rows that are asked for at a time; the server's own bound."""

T = TypeVar("T")
Params = Mapping[str, Any] | Sequence[tuple[str, Any]]
Progress = Callable[[int, int | None], None]
"""Told (bytes so far, bytes in all or None) on the network's thread."""

_PROBLEM = "urn:vivavoce:problem:"
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a file, and how many it has in all; None where that wasn't told."""

    content: bytes
    size: int | None


class Server:
    """One server, as the person who is signed in may ask it. Await its methods on the window's loop.

    Raises `ServerUnreachable`, `SignedOut` or `Refused`.
    """

    def __init__(
        self,
        thread: EngineThread,
        url: str,
        *,
        certificates: str = "",
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """`certificates` is a PEM file of the only authorities believed of this server; of other hosts, such as a store that a
        recording's link leads to, the system's are believed too. A `transport` takes the network's place.
        """
        self.thread = thread
        self.url = url.rstrip("/")
        self.token = ""
        self.key = ""
        """A program's key, in the place of a person's token."""
        self.signed_out: Callable[[], None] = _nobody_told
        """Called on the window's loop when an answer says that the sign-in which is in force has ended, whoever asked."""
        self._certificates = certificates
        self._transport = transport
        self._clients: dict[tuple[bool, bool], httpx2.AsyncClient] = {}

    @property
    def host(self) -> str:
        """Return the server's name and port, for messages."""
        return httpx2.URL(self.url).netloc.decode("ascii")

    async def get(self, path: str, params: Params = ()) -> Any:  # noqa: ANN401 - any JSON value
        """Return what is there."""
        return await self._asked("GET", path, params=_spelled(params))

    async def post(self, path: str, body: Any = None, *, key: str = "") -> Any:  # noqa: ANN401 - any JSON value
        """Return what became of it. With a `key` it may be asked again without being done twice."""
        return await self._asked("POST", path, body=body, key=key)

    async def put(self, path: str, body: Any) -> Any:  # noqa: ANN401 - any JSON value
        """Put this in the place of what is there."""
        return await self._asked("PUT", path, body=body)

    async def patch(self, path: str, body: Any) -> Any:  # noqa: ANN401 - any JSON value
        """Change what is there."""
        return await self._asked("PATCH", path, body=body)

    async def delete(self, path: str, params: Params = ()) -> Any:  # noqa: ANN401 - any JSON value
        """Take it away."""
        return await self._asked("DELETE", path, params=_spelled(params))

    async def every(self, path: str, params: Params = (), *, most: int = 100_000) -> AsyncIterator[dict[str, Any]]:
        """Yield each row of a list, page after page, at most `most`."""
        asked = [*_spelled(params), ("limit", str(PAGE))]
        cursor: str | None = None
        told = 0
        while True:
            page = await self.get(path, [*asked, *([("cursor", cursor)] if cursor else [])])
            for row in page["data"]:
                if told >= most:
                    return
                told += 1
                yield row
            cursor = page["meta"].get("next_cursor")
            if not cursor:
                return

    async def content(self, path: str, params: Params = (), *, headers: Mapping[str, str] | None = None) -> bytes:
        """Return what is there as it is, byte for byte; `path` may be a whole address of this server's, such as a recording's link."""
        return await self._on_network(self._content(path, _spelled(params), headers or {}))

    async def part(self, path: str, start: int, length: int) -> "Part":
        """Return a part of a file, such as a recording behind its link; raises `Refused` where the link leads nowhere any more."""
        return await self._on_network(self._part(path, start, length))

    async def save(self, path: str, to: Path, *, told: Progress | None = None, method: str = "GET") -> None:
        """Write what is there, or what a POST answers, to a file, which appears when it is whole; cancelling leaves none."""
        await self._on_network(self._save(path, to, told, method))

    async def close(self) -> None:
        """Let the connections go."""
        await self.thread.run(self._close())

    def headers(self) -> dict[str, str]:
        """Return what shows who asks."""
        if self.key:
            return {"x-api-key": self.key}
        return {"authorization": f"Bearer {self.token}"} if self.token else {}

    def tls(self) -> ssl.SSLContext | None:
        """Return the TLS settings; None where the address is plain. Raises `DeskError` where the named authorities can't be read."""
        return self._believing(named_only=True) if self.url.startswith("https") else None

    def _believing(self, *, named_only: bool) -> ssl.SSLContext:
        try:
            context = ssl.create_default_context(cafile=self._certificates or None)
        except (OSError, ssl.SSLError) as exc:
            raise DeskError(
                "The certificate file can't be used", f"{self._certificates}: {type(exc).__name__}; expected PEM"
            ) from exc
        if self._certificates and not named_only:
            context.load_default_certs()
        return context

    async def _asked(
        self,
        method: str,
        path: str,
        *,
        params: Sequence[tuple[str, str]] = (),
        body: Any = None,  # noqa: ANN401 - any JSON value
        key: str = "",
    ) -> Any:  # noqa: ANN401 - any JSON value
        return await self._on_network(self._json(method, path, params, body, key))

    async def _on_network(self, work: Coroutine[Any, Any, T]) -> T:
        token = self.token
        try:
            return await self.thread.run(work)
        except SignedOut:
            if token == self.token:  # else somebody has signed in again while this was under way
                self.signed_out()
            raise

    async def _json(self, method: str, path: str, params: Sequence[tuple[str, str]], body: Any, key: str) -> Any:  # noqa: ANN401
        headers = self.headers() | ({"idempotency-key": key} if key else {})
        content = None
        if body is not None:
            content = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
            headers["content-type"] = "application/json"
        url = httpx2.URL(f"{self.url}{API}{path}")
        request = self._client_for(url).build_request(
            method, url, params=list(params), headers=headers, content=content
        )
        answer = await self._sent(request)
        return _understood(answer, await self._read(answer), self.host)

    async def _content(self, path: str, params: Sequence[tuple[str, str]], headers: Mapping[str, str]) -> bytes:
        answer = await self._sent(self._for_bytes(path, params, headers))
        body = await self._read(answer)
        if not answer.is_success:
            _understood(answer, body, self.host)
        return body

    async def _part(self, path: str, start: int, length: int) -> "Part":
        asked = {"range": f"bytes={start}-{start + length - 1}", "accept-encoding": "identity"}
        request = self._for_bytes(path, (), asked)
        answer = await self._sent(request)
        body = await self._read(answer)
        if answer.status_code == 200:  # it knows no ranges: the whole of it
            return Part(body[start : start + length], len(body))
        if answer.status_code != 206:
            if request.url.netloc != httpx2.URL(self.url).netloc:  # a store's own words for a link that is over
                raise Refused(answer.status_code, "link-expired", "This link opens nothing", request.url.host, {})
            _understood(answer, body, self.host)
        size = answer.headers.get("content-range", "").rpartition("/")[2]
        return Part(body, int(size) if size.isascii() and size.isdigit() else None)

    async def _save(self, path: str, to: Path, told: Progress | None, method: str) -> None:
        answer = await self._sent(self._for_bytes(path, (), {}, method))
        if not answer.is_success:
            _understood(answer, await self._read(answer), self.host)
        said = answer.headers.get("content-length", "")
        whole = int(said) if said.isascii() and said.isdigit() else None
        beside = to.with_name(f".{to.name}.part")
        try:
            with os.fdopen(os.open(beside, _NEW_FILE, 0o600), "wb") as file:  # words and sound: for whoever saves them
                async for part in answer.aiter_bytes():
                    file.write(part)
                    if told is not None:
                        told(file.tell(), whole)
            beside.replace(to)
        except httpx2.HTTPError as exc:
            raise ServerUnreachable(
                "The download broke off", f"{self.host}: {what_failed(exc)}", retryable=True
            ) from exc
        except OSError as exc:
            raise DeskError("The file can't be written", f"{to}: {exc.strerror or type(exc).__name__}") from exc
        finally:
            beside.unlink(missing_ok=True)
            await answer.aclose()

    def _for_bytes(
        self, path: str, params: Sequence[tuple[str, str]], headers: Mapping[str, str], method: str = "GET"
    ) -> "httpx2.Request":
        whole = path.startswith(("http://", "https://"))
        url = path if whole else f"{self.url}{API}{path}"
        ours = not whole or _origin(path) == _origin(self.url)
        shown = {**(self.headers() if ours else {}), "accept": "*/*", **headers}
        return self._client_for(httpx2.URL(url)).build_request(method, url, params=list(params) or None, headers=shown)

    async def _sent(self, request: "httpx2.Request") -> "httpx2.Response":
        try:
            return await self._client_for(request.url).send(request, stream=True)
        except httpx2.HTTPError as exc:
            raise ServerUnreachable(
                "The server can't be reached", f"{self.host}: {what_failed(exc)}", retryable=True
            ) from exc

    async def _read(self, answer: "httpx2.Response") -> bytes:
        parts, size = [], 0
        try:
            async for part in answer.aiter_bytes():
                size += len(part)
                if size > MOST_ANSWER:
                    raise DeskError("The server's answer can't be used", f"it is over {MOST_ANSWER >> 20} MiB")
                parts.append(part)
        except httpx2.HTTPError as exc:
            raise ServerUnreachable(
                "The server can't be reached", f"{self.host}: {what_failed(exc)}", retryable=True
            ) from exc
        finally:
            await answer.aclose()
        return b"".join(parts)

    async def _close(self) -> None:
        clients, self._clients = [*self._clients.values()], {}
        for client in clients:
            await client.aclose()

    def _client_for(self, url: httpx2.URL) -> httpx2.AsyncClient:
        secure, ours = url.scheme == "https", url.host == httpx2.URL(self.url).host
        if (secure, ours) not in self._clients:
            self._clients[secure, ours] = httpx2.AsyncClient(
                verify=self._believing(named_only=ours) if secure else False,
                transport=self._transport,
                follow_redirects=False,
                trust_env=False,
                timeout=httpx2.Timeout(ANSWER_S, connect=CONNECT_S),
                headers={"user-agent": "vivavoce-desk", "accept": "application/json"},
            )
        return self._clients[secure, ours]


def _origin(url: str) -> tuple[str, bytes]:
    """Return what a proof may be shown to: the scheme too, or a link could have it sent unencrypted."""
    parsed = httpx2.URL(url)
    return parsed.scheme, parsed.netloc


async def gathered(rows: AsyncIterator[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return every row of a list as one."""
    return [row async for row in rows]


def _nobody_told() -> None:
    """Nobody wants to know."""


def _spelled(params: Params) -> list[tuple[str, str]]:
    """Return parameters as they are sent: none that is None, a list as a repeated one, booleans as JSON has them."""
    pairs = params.items() if isinstance(params, Mapping) else params
    spelled: list[tuple[str, str]] = []
    for name, value in pairs:
        said = [each for each in (value if isinstance(value, list | tuple) else [value]) if each is not None]
        spelled += [(name, str(each).lower() if isinstance(each, bool) else str(each)) for each in said]
    return spelled


def _understood(answer: "httpx2.Response", body: bytes, host: str) -> Any:  # noqa: ANN401 - any JSON value
    status = answer.status_code
    if status == 204:
        return None
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None
    if answer.is_success and content is not None:
        return content
    problem = content if isinstance(content, dict) and str(content.get("type", "")).startswith(_PROBLEM) else None
    if problem is None and status < 500:
        raise ServerUnreachable("That is no Vivavoce server", f"{host}: it answered {status} in a way of its own")
    if problem is None or status >= 500:
        raise ServerUnreachable("The server can't serve now", f"{host}: it answered {status}", retryable=True)
    title, detail = str(problem.get("title", ""))[:200], str(problem.get("detail", ""))[:1000]
    if status == 401 and answer.request.headers.get("authorization"):
        raise SignedOut(title, detail)
    raise Refused(status, str(problem["type"]).removeprefix(_PROBLEM)[:64], title, detail, problem)
