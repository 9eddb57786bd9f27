"""One POST to one endpoint: to an address that was checked, within a time that nobody can stretch, reading no more than is kept of the answer.

Redirects are answers like any other: they are not followed, since the next address would be named by whoever answers.
"""

import ssl
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import httpcore2
import httpx2

from engine.clock import Clock, SystemClock
from sync.errors import SyncError
from sync.server.webhooks.addresses import Resolver, checked, resolve

CONNECT_S = 5.0
TOTAL_S = 15.0
KEPT = 200
"""Characters of an answer's body that are kept."""

_READ = 2048

Dial = Callable[[str, int, float], httpcore2.NetworkStream]
"""Connects to a numeric address and port within so many seconds. Raises httpcore2's errors."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an attempt: a status, or the `error` there was instead. `beginning` is printable."""

    status: int | None
    error: str | None
    took_ms: int
    beginning: str = ""
    retry_after: str | None = None

    @property
    def taken(self) -> bool:
        """Whether the endpoint took it: any 2xx."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def gone(self) -> bool:
        """Whether the endpoint wishes never to be told again."""
        return self.status == 410


class Sender:
    """Sends from any thread. `clock` measures how long an attempt takes; it is the machine's own, for it is the network that is timed."""

    def __init__(
        self,
        *,
        allow_private: bool,
        resolver: Resolver = resolve,
        dial: Dial | None = None,
        verify: ssl.SSLContext | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._allow_private = allow_private
        self._resolver = resolver
        self._dial = dial or _connect
        self._verify = verify
        self._clock = clock or SystemClock()

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        """Reading the machine's certificates takes longer than a request: once is enough."""
        return self._verify or httpx2.create_ssl_context(trust_env=False)

    def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """POST the body; never raises for anything the network or the endpoint does."""
        began = self._clock.monotonic_ns()
        backend = _Checked(self, _Deadline(self._clock, began + round(TOTAL_S * 1e9)))
        try:
            answer = self._ask(backend, url, headers, body)
        except SyncError as exc:
            answer = Answer(None, f"{exc.title}: {exc.message}"[:KEPT], 0)
        except httpcore2.TimeoutException as exc:
            answer = Answer(None, f"time-out ({type(exc).__name__})", 0)
        except (httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.UnsupportedProtocol) as exc:
            answer = Answer(None, printable(f"{type(exc).__name__}: {exc}"), 0)
        except (
            OSError,
            ValueError,
            OverflowError,
            httpx2.InvalidURL,
        ) as exc:  # certificates that are none, addresses that are none
            answer = Answer(None, type(exc).__name__, 0)
        took_ms = (self._clock.monotonic_ns() - began) // 1_000_000
        return Answer(answer.status, answer.error, took_ms, answer.beginning, answer.retry_after)

    def _ask(self, backend: "_Checked", url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        asked = httpx2.URL(url)
        target = httpcore2.URL(scheme=asked.raw_scheme, host=asked.raw_host, port=asked.port, target=asked.raw_path)
        sent = [
            (b"host", asked.netloc),
            (b"content-length", str(len(body)).encode("ascii")),
            *((name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()),
        ]
        waits = {"connect": CONNECT_S, "read": TOTAL_S, "write": TOTAL_S, "pool": TOTAL_S}
        with (
            httpcore2.ConnectionPool(ssl_context=self._tls, network_backend=backend, max_connections=1) as pool,
            pool.stream("POST", target, headers=sent, content=body, extensions={"timeout": waits}) as answer,
        ):
            return Answer(answer.status, None, 0, _beginning(answer), _header(answer, b"retry-after"))

    def connect(self, host: str, port: int, deadline: "_Deadline") -> httpcore2.NetworkStream:
        """Connect to the first of the host's addresses that answers. Raises `AddressRefused`, `NameUnknown`, httpcore2's errors."""
        failure: Exception | None = None
        for address in checked(host, port, self._resolver, allow_private=self._allow_private):
            try:
                return self._dial(address, port, deadline.left(CONNECT_S))
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as exc:
                failure = exc
        raise failure or httpcore2.ConnectError("no address answered")


@dataclass(frozen=True, slots=True)
class _Deadline:
    """The end of an attempt. An endpoint that sends a byte a second keeps each read's own time; it can't keep this one."""

    clock: Clock
    at_ns: int

    def left(self, at_most_s: float | None) -> float:
        """Return the seconds that the next step may take. Raises `httpcore2.ReadTimeout` where there are none."""
        left_s = (self.at_ns - self.clock.monotonic_ns()) / 1e9
        if left_s <= 0:
            raise httpcore2.ReadTimeout("the attempt's time is over")
        return left_s if at_most_s is None else min(left_s, at_most_s)


class _Checked(httpcore2.NetworkBackend):
    """Connects where the sender says, whatever host is asked for; the request and TLS go on naming the host."""

    def __init__(self, sender: Sender, deadline: _Deadline) -> None:
        self._sender = sender
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the deadline counts
        local_address: str | None = None,  # noqa: ARG002 - httpcore's signature
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - httpcore's signature
    ) -> httpcore2.NetworkStream:
        return _Timed(self._sender.connect(host, port, self._deadline), self._deadline)


class _Timed(httpcore2.NetworkStream):
    """A stream of which every step ends with the attempt."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: _Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Timed(
            self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout)), self._deadline
        )

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's signature
        return self._stream.get_extra_info(info)


def printable(text: str) -> str:
    """Return what somebody else wrote as one short line that any database and terminal can take."""
    return "".join(char if char.isprintable() else " " for char in text[:KEPT])


def _connect(address: str, port: int, within_s: float) -> httpcore2.NetworkStream:
    return httpcore2.SyncBackend().connect_tcp(address, port, timeout=within_s)


def _beginning(answer: httpcore2.Response) -> str:
    """Return the first of the body, as it comes: what is packed stays packed, so that nothing can unfold to gigabytes.

    The status is the answer; a body that breaks off changes nothing of it.
    """
    read = b""
    with suppress(httpcore2.TimeoutException, httpcore2.NetworkError, httpcore2.ProtocolError):
        for chunk in answer.iter_stream():
            read += chunk[:_READ]
            if len(read) >= _READ:
                break
    return printable(read[:_READ].decode("utf-8", "replace"))


def _header(answer: httpcore2.Response, name: bytes) -> str | None:
    return next((value.decode("latin-1") for key, value in answer.headers if key.lower() == name), None)
