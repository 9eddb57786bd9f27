"""Asks a server over HTTP and gives back plain JSON: addresses, certificates, time-outs, sizes, and what each failure means."""

import asyncio
import json
import ssl
from collections.abc import Mapping
from typing import Any

import httpx2

from sync.link.errors import EnrolmentFailed, Refused, Unreachable

API = "/api/v1"
MOST_ANSWER = 64 << 20
"""Bytes of an answer that are read at most: a page of a hundred assignments, each with its whole template."""

CONNECT_S = 5.0
ANSWER_S = 30.0
LONGEST_S = 600.0
"""How long a request may take in all, however steadily its bytes trickle: an answer that never ends must not end the link's work.
At 10 kB/s the largest batch of events still fits in."""

_PROBLEM = "urn:vivavoce:problem:"
_COME_BACK = frozenset({408, 421, 425, 429})


class Wire:
    """One server's address and how to speak to it. Belongs to the loop that first asks."""

    def __init__(
        self,
        url: str,
        *,
        certificates: str = "",
        plain: bool = False,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        """`certificates` is a PEM file of the only authorities believed; a `transport` takes the network's place."""
        self.url = url.rstrip("/")
        self.certificates = certificates
        self.plain = plain
        self._transport = transport
        self._client: httpx2.AsyncClient | None = None

    async def ask(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,  # noqa: ANN401 - any JSON value, called so by the library too
        content: bytes | None = None,
        params: Mapping[str, str | int] | None = None,
        token: str | None = None,
        within_s: float = ANSWER_S,
    ) -> dict[str, Any]:
        """Return the answer's JSON object (empty for 204). Raises `Unreachable` where trying later may help, else `Refused`."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        if content is not None:
            headers["content-type"] = "application/octet-stream"
        if json is not None:
            content, headers["content-type"] = _written(json), "application/json"
        try:
            request = self._open().build_request(
                method,
                f"{self.url}{API}{path}",
                params=params,
                headers=headers,
                content=content,
                timeout=httpx2.Timeout(within_s, connect=min(CONNECT_S, within_s)),
            )
            async with asyncio.timeout(LONGEST_S):
                answer = await self._open().send(request, stream=True)
                try:
                    body = await _bounded(answer)
                finally:
                    await answer.aclose()
        except httpx2.HTTPError as exc:
            raise Unreachable("The server can't be reached", f"{self.address}: {what_failed(exc)}") from exc
        except TimeoutError as exc:
            raise Unreachable("The server can't be reached", f"{self.host}: its answer does not end") from exc
        return _understood(answer, body, self.host)

    @property
    def host(self) -> str:
        """The server's name, for messages."""
        return httpx2.URL(self.url).host

    @property
    def address(self) -> str:
        """The server's name and port, as they were given, for messages about reaching it."""
        return httpx2.URL(self.url).netloc.decode("ascii")

    def context(self) -> ssl.SSLContext:
        """Return the TLS settings. Raises `EnrolmentFailed` where the named authorities can't be read."""
        try:
            return ssl.create_default_context(cafile=self.certificates or None)
        except (OSError, ssl.SSLError) as exc:
            raise EnrolmentFailed(
                "The certificate file can't be used", f"{self.certificates}: {type(exc).__name__}; expected PEM"
            ) from exc

    async def close(self) -> None:
        """Let the connections go; asking again opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    def _open(self) -> httpx2.AsyncClient:
        if self._client is None:
            verify: ssl.SSLContext | bool = self.context() if self.url.startswith("https") else False
            # No proxy and no redirect: what a candidate said goes to the address that was agreed on, or nowhere.
            self._client = httpx2.AsyncClient(
                verify=verify,
                transport=self._transport,
                follow_redirects=False,
                trust_env=False,
                headers={"user-agent": "vivavoce-kiosk", "accept": "application/json"},
            )
        return self._client


def _written(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


async def _bounded(answer: httpx2.Response) -> bytes:
    parts, size = [], 0
    async for part in answer.aiter_bytes():
        size += len(part)
        if size > MOST_ANSWER:
            raise Unreachable("The server's answer can't be used", f"it is over {MOST_ANSWER >> 20} MiB")
        parts.append(part)
    return b"".join(parts)


def _understood(answer: httpx2.Response, body: bytes, host: str) -> dict[str, Any]:
    status = answer.status_code
    if status == 204:
        return {}
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None
    if 200 <= status < 300 and isinstance(content, dict):
        return content
    if status >= 500 or status in _COME_BACK:
        raise Unreachable(
            "The server can't serve now", f"{host}: it answered {status}", retry_after_s=_retry_after(answer)
        )
    known = isinstance(content, dict) and str(content.get("type", "")).startswith(_PROBLEM)
    if not known or not isinstance(content, dict):  # a proxy, a captive portal, another program on that port
        raise Unreachable("That is no Vivavoce server", f"{host}: it answered {status} in a way of its own")
    kind = str(content["type"]).removeprefix(_PROBLEM)[:64]
    raise Refused(status, kind, str(content.get("title", ""))[:200], str(content.get("detail", ""))[:500], content)


def _retry_after(answer: httpx2.Response) -> float | None:
    said = answer.headers.get("retry-after", "")
    return float(said) if said.isascii() and said.isdigit() and len(said) < 10 else None


_TROUBLES = (
    (httpx2.TimeoutException, "it did not answer in time"),
    (httpx2.ConnectError, "nobody answers there: no network, another address or port, or the server is down"),
    (
        httpx2.RemoteProtocolError,
        "what answers there broke off, or speaks no HTTP; does the address want https:// in front?",
    ),
    (httpx2.ReadError, "the connection broke while it answered"),
    (httpx2.WriteError, "the connection broke while it was asked"),
)
"""What a person at the kiosk can look for, the first that fits; other kinds are named as they are."""


def what_failed(exc: httpx2.HTTPError) -> str:
    """Return what failed, without addresses or bodies; a certificate's trouble in its own words, which name it."""
    cause: BaseException | None = exc
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not believed ({cause.verify_message})"
        if isinstance(cause, ssl.SSLError):
            return "no TLS can be agreed on there; is it an address with http:// in front?"
        cause = cause.__cause__ or cause.__context__
    return next((words for kind, words in _TROUBLES if isinstance(exc, kind)), type(exc).__name__)
