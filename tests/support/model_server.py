"""A web server for tests that behaves and misbehaves as it is told: drops connections, ignores ranges, lies about lengths, stalls."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Manners:
    """How the server behaves; `drop_after` by a request's number, the rest for all of them."""

    files: dict[str, bytes] = field(default_factory=dict)
    drop_after: list[int] = field(default_factory=list)  # bytes sent before the connection is cut, a request each
    ranges: bool = True
    shift: int = 0  # how much further on than asked a range is answered
    claimed_length: int | None = None
    length: bool = True
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    stall_after: int | None = None  # bytes after which the answer waits for `go_on`
    go_on: threading.Event = field(default_factory=threading.Event)
    stalled: threading.Event = field(default_factory=threading.Event)
    endless: bool = False
    asked: list[tuple[str, int]] = field(default_factory=list)  # (path, first byte)


class Answering(BaseHTTPRequestHandler):
    manners: Manners

    def do_GET(self) -> None:
        manners = self.manners
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        number = len(manners.asked)
        manners.asked.append((self.path, start))
        body = manners.files.get(self.path)
        if body is None or manners.status >= 300:
            self.send_response(404 if body is None else manners.status)
            self.more_headers()
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if start and manners.ranges and start >= len(body):
            self.send_error(416)
            return
        start = (start + manners.shift if start else 0) if manners.ranges else 0
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        if manners.length:
            self.send_header("Content-Length", str(manners.claimed_length or len(body) - start))
        self.more_headers()
        self.end_headers()
        most = manners.drop_after[number] if number < len(manners.drop_after) else len(body)
        self.pour(body[start : start + most])

    def pour(self, body: bytes) -> None:
        manners = self.manners
        stall_after = manners.stall_after
        if stall_after is not None:
            self.wfile.write(body[:stall_after])
            self.wfile.flush()
            manners.stalled.set()
            manners.go_on.wait(30)
            body = body[stall_after:]
        self.wfile.write(body)
        while manners.endless:
            self.wfile.write(body)

    def more_headers(self) -> None:
        for name, value in self.manners.headers.items():
            self.send_header(name, value)

    def log_message(self, *_args: object) -> None:
        """Keep quiet."""


class Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_args: object) -> None:
        """A client that goes away is what these tests are about."""


@contextmanager
def serving(manners: Manners) -> Iterator[str]:
    """Serve on the loopback interface; yield the address."""
    server = Quiet(("127.0.0.1", 0), type("Handler", (Answering,), {"manners": manners}))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        manners.go_on.set()
        manners.endless = False
        server.shutdown()
        thread.join()
        server.server_close()
