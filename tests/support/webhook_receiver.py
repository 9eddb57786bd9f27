"""An endpoint that webhooks go to: a real HTTP server on loopback that answers as told and remembers what it got."""

import threading
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook


@dataclass(frozen=True)
class Got:
    """One request."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    def verified(self, secret: str) -> Any:
        """Return the body, read by the standard's own library, as a receiver would; raises where the signature does not fit."""
        return Webhook(secret).verify(self.body, dict(self.headers))


@dataclass
class Says:
    """An answer to give."""

    status: int = 204
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass
class Receiver:
    """The endpoint. It answers with the next of `answers`, and with 204 once there are none."""

    port: int = 0
    got: list[Got] = field(default_factory=list)
    answers: "deque[Says]" = field(default_factory=deque)
    open_doors: threading.Event = field(default_factory=threading.Event)
    arrived: threading.Condition = field(default_factory=threading.Condition)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def ids(self) -> list[str]:
        return [each.id for each in self.got]

    def will_say(self, *statuses: int, **headers: str) -> None:
        """Answer the next requests with these."""
        self.answers.extend(
            Says(status, {name.replace("_", "-"): value for name, value in headers.items()}) for status in statuses
        )

    def take(self, got: Got) -> Says:
        with self.arrived:
            self.got.append(got)
            says = self.answers.popleft() if self.answers else Says()
            self.arrived.notify_all()
        self.open_doors.wait(30)
        return says

    def wait_for(self, count: int, within_s: float = 20) -> bool:
        """Return whether so many requests have come by then."""
        with self.arrived:
            return self.arrived.wait_for(lambda: len(self.got) >= count, within_s)


@contextmanager
def receiving(*, shut: bool = False, receiver: Receiver | None = None) -> Iterator[Receiver]:
    """Yield a receiver that listens; with `shut` it lets requests in and does not answer before `open_doors` is set."""
    receiver = receiver or Receiver()
    if not shut:
        receiver.open_doors.set()

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            says = receiver.take(Got(self.path, headers, body))
            self.send_response(says.status)
            for name, value in says.headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(says.body)))
            self.end_headers()
            self.wfile.write(says.body)

        def log_message(self, *_args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = False
    receiver.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield receiver
    finally:
        receiver.open_doors.set()
        server.shutdown()
        thread.join()
        server.server_close()
