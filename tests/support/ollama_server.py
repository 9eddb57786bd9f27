"""A local server that speaks Ollama's protocol (and the OpenAI-compatible one, as Ollama does), and misbehaves as it is told.

No model is behind it: what it says is scripted. It speaks from a thread, over real sockets; where it stalls, it waits for the other side to
hang up or for `go_on`, never for a time.
"""

import json
import select
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LONGEST_STALL_S = 20.0


@dataclass(frozen=True)
class Reply:
    """What is said to one request, and how it goes wrong.

    `fault`: stall (before the first piece), stall_inside, drop (the socket, inside), end (politely, but without an end of the reply),
    malformed, error (a line that tells of one, inside), silent (an empty body), or nothing.
    """

    pieces: Sequence[str] = ()
    fault: str = ""
    status: int = 200
    thinking: Sequence[str] = ()  # told apart, as models do that can
    done_reason: str = "stop"
    headers: tuple[tuple[str, str], ...] = ()


def words(text: str, **more: Any) -> Reply:
    """Return a reply that comes word by word."""
    parts = text.split(" ")
    return Reply([part if place == 0 else f" {part}" for place, part in enumerate(parts)], **more)


@dataclass(frozen=True)
class Model:
    """One installed model."""

    name: str = "qwen3:4b"
    digest: str = "5c" * 32
    family: str = "qwen3"
    parameters: int = 4_000_000_000
    size: int = 2_600_000_000
    context: int = 40_960
    capabilities: tuple[str, ...] = ("completion", "tools")
    remote: str = ""

    @property
    def label(self) -> str:
        """The size as it is listed."""
        return f"{self.parameters / 1e9:.1f}B"


@dataclass
class Behaviour:
    """What the server has and says. `replies` are used one after another, then `otherwise`; `reply` decides by the request instead."""

    models: list[Model] = field(default_factory=lambda: [Model()])
    replies: list[Reply] = field(default_factory=list)
    otherwise: Reply = field(default_factory=lambda: words("What happened then?"))
    reply: Callable[[dict[str, Any]], Reply] | None = None
    key: str = ""  # wanted from whoever asks
    tells_capabilities: bool = True
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    go_on: threading.Event = field(default_factory=threading.Event)
    stalled: threading.Event = field(default_factory=threading.Event)
    hung_up: threading.Event = field(default_factory=threading.Event)  # the other side closed in the middle
    elsewhere: list[str] = field(default_factory=list)  # paths asked that a redirect named
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def chats(self) -> list[dict[str, Any]]:
        """The bodies of the requests for a reply."""
        return [
            body
            for path, body in self.asked
            if path.endswith(("/api/chat", "/chat/completions")) and body.get("messages")
        ]

    def next(self, body: dict[str, Any]) -> Reply:
        """Return what to say to this request."""
        with self.lock:
            if self.reply is not None:
                return self.reply(body)
            return self.replies.pop(0) if self.replies else self.otherwise


class Serving(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    behaviour: Behaviour

    def do_GET(self) -> None:
        self._serve({})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._serve(body)

    def _serve(self, body: dict[str, Any]) -> None:
        self.behaviour.asked.append((self.path, body))
        if self.behaviour.key and self.headers.get("Authorization") != f"Bearer {self.behaviour.key}":
            self._document({"error": "unauthorized"}, 401)
            return
        routes: dict[str, Callable[[dict[str, Any]], None]] = {
            "/api/tags": self._tags,
            "/api/show": self._show,
            "/api/ps": self._ps,
            "/api/chat": self._chat,
            "/v1/models": self._v1_models,
            "/v1/chat/completions": self._v1_chat,
        }
        routes.get(self.path, self._lost)(body)

    def _lost(self, _: dict[str, Any]) -> None:
        self.behaviour.elsewhere.append(self.path)
        self._document({"error": "404 page not found"}, 404)

    # What is installed

    def _tags(self, _: dict[str, Any]) -> None:
        self._document({"models": [self._listed(model) for model in self.behaviour.models]})

    def _listed(self, model: Model) -> dict[str, Any]:
        listed: dict[str, Any] = {
            "name": model.name,
            "model": model.name,
            "modified_at": "2026-05-04T10:00:00.000000Z",
            "size": model.size,
            "digest": model.digest,
            "details": self._details(model),
        }
        return listed | ({"remote_host": model.remote, "remote_model": model.name} if model.remote else {})

    def _details(self, model: Model) -> dict[str, Any]:
        return {
            "parent_model": "",
            "format": "gguf",
            "family": model.family,
            "families": [model.family],
            "parameter_size": model.label,
            "quantization_level": "Q4_K_M",
        }

    def _show(self, body: dict[str, Any]) -> None:
        model = self._model(body.get("model", ""))
        if model is None:
            self._document({"error": f"model '{body.get('model')}' not found"}, 404)
            return
        told = {"capabilities": list(model.capabilities)} if self.behaviour.tells_capabilities else {}
        info = {
            "general.architecture": model.family,
            "general.parameter_count": model.parameters,
            f"{model.family}.context_length": model.context,
        }
        self._document({"license": "", "template": "", "details": self._details(model), "model_info": info, **told})

    def _ps(self, _: dict[str, Any]) -> None:
        models = [
            {
                "name": model.name,
                "model": model.name,
                "size": model.size,
                "digest": model.digest,
                "size_vram": model.size,
            }
            for model in self.behaviour.models
            if model.name in self.behaviour.loaded
        ]
        self._document({"models": models})

    def _model(self, name: str) -> Model | None:
        return next(
            (each for each in self.behaviour.models if name in {each.name, each.name.removesuffix(":latest")}), None
        )

    # Talking

    def _chat(self, body: dict[str, Any]) -> None:
        model = self._model(body["model"])
        if model is None:
            self._document({"error": f"model '{body['model']}' not found"}, 404)
            return
        self.behaviour.loaded.append(model.name)
        if not body["messages"]:
            self._document(self._line(model, "", done="load"))
            return
        reply = self.behaviour.next(body)
        if reply.status != 200:
            self._document({"error": "something went wrong"}, reply.status, reply.headers)
            return
        thoughts = [
            {**self._line(model, ""), "message": {"role": "assistant", "content": "", "thinking": each}}
            for each in reply.thinking
        ]
        lines = [
            json.dumps(each).encode() for each in [*thoughts, *(self._line(model, piece) for piece in reply.pieces)]
        ]
        last = json.dumps(
            {**self._line(model, "", done=reply.done_reason), "prompt_eval_count": 26, "eval_count": len(lines)}
        ).encode()
        error = json.dumps({"error": "an error was encountered while running the model: unexpected EOF"}).encode()
        self._stream("application/x-ndjson", [line + b"\n" for line in lines], last + b"\n", error + b"\n", reply)

    def _line(self, model: Model, content: str, done: str = "") -> dict[str, Any]:
        line: dict[str, Any] = {
            "model": model.name,
            "created_at": "2026-05-04T10:00:00.000000Z",
            "message": {"role": "assistant", "content": content},
            "done": bool(done),
        }
        return line | ({"done_reason": done} if done else {})

    def _v1_models(self, _: dict[str, Any]) -> None:
        data = [
            {"id": model.name, "object": "model", "max_model_len": model.context} for model in self.behaviour.models
        ]
        self._document({"object": "list", "data": data})

    def _v1_chat(self, body: dict[str, Any]) -> None:
        if self._model(body["model"]) is None:
            self._document({"error": {"message": "no such model", "code": "model_not_found"}}, 404)
            return
        reply = self.behaviour.next(body)
        if reply.status != 200:
            self._document({"error": {"message": "something went wrong"}}, reply.status, reply.headers)
            return

        def event(delta: dict[str, Any], finish: str | None = None) -> bytes:
            choice = {"index": 0, "delta": delta, "finish_reason": finish}
            return b"data: " + json.dumps({"object": "chat.completion.chunk", "choices": [choice]}).encode() + b"\n\n"

        thoughts = [event({"reasoning_content": each}) for each in reply.thinking]
        pieces = [b": keep-alive\n\n", event({"role": "assistant", "content": ""}), *thoughts]
        pieces += [event({"content": piece}) for piece in reply.pieces]
        last = event({}, reply.done_reason) + b"data: [DONE]\n\n"
        error = b'data: {"error": {"message": "it broke"}}\n\n'
        self._stream("text/event-stream", pieces, last, error, reply)

    # Sockets

    def _stream(self, kind: str, pieces: list[bytes], last: bytes, error: bytes, reply: Reply) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        middle = max(len(pieces) // 2, 1)
        try:
            if reply.fault == "stall":
                self._stall()
            for place, piece in enumerate([] if reply.fault == "silent" else pieces):
                if place == middle and not self._inside(reply.fault, error):
                    return
                self._chunk(piece)
            if reply.fault not in {"end", "silent"}:
                self._chunk(last)
            self.wfile.write(b"0\r\n\r\n")
        except OSError:
            self.behaviour.hung_up.set()
            self.close_connection = True

    def _inside(self, fault: str, error: bytes) -> bool:
        """Do what goes wrong in the middle; return whether it goes on."""
        if fault == "drop":
            self.close_connection = True
            return False
        if fault == "stall_inside":
            self._stall()
        elif fault == "malformed":
            self._chunk(b'data: {"message": \n' if self.path.startswith("/v1") else b'{"message": {"role"\n')
        elif fault == "error":
            self._chunk(error)
        return True

    def _stall(self) -> None:
        self.behaviour.stalled.set()
        for _ in range(round(LONGEST_STALL_S * 100)):
            readable, _, _ = select.select([self.connection], [], [], 0.01)
            if readable and not self.connection.recv(1):
                self.behaviour.hung_up.set()
                raise BrokenPipeError
            if self.behaviour.go_on.is_set():
                return
        raise AssertionError("stalled, and nobody hung up")

    def _chunk(self, piece: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))

    def _document(self, document: dict[str, Any], status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


class Threads(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hangs up in the middle is what these tests are about; anything else is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def ollama_server(behaviour: Behaviour | None = None) -> Iterator[tuple[str, Behaviour]]:
    """Serve on a free port of this machine; yield the address and how it behaves."""
    behaviour = behaviour or Behaviour()
    handler = type("Serving", (Serving,), {"behaviour": behaviour})
    server = Threads(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", behaviour
    finally:
        behaviour.go_on.set()
        server.shutdown()
        server.server_close()
        thread.join()
