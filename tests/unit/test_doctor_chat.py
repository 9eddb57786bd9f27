"""`doctor` beside every kind of chat server that people really have: none, an empty one, a stuck one, something else, one behind a gateway."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from app.doctor.checks import Finding, Status, chat_model
from app.settings import EngineSettings, Settings
from engine.chat import wire
from tests.support.ollama_server import Model, ollama_server


def doctor(url: str, mind: str = "auto", protocol: str = "ollama") -> Finding:
    asked = EngineSettings.model_validate({"mind": mind, "chat_url": url, "chat_protocol": protocol})
    return next(iter(chat_model(Settings(engines=asked))))


@pytest.fixture
def nobody() -> str:
    """Return an address at which nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


@contextmanager
def answering(status: int, body: bytes, kind: str) -> Iterator[str]:
    """A server of another kind that says the same to everything."""

    class Same(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the library's name

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Same)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_without_ollama_the_built_in_serves_and_nothing_is_amiss(nobody: str) -> None:
    found = doctor(nobody)
    assert found.status is Status.OK
    assert found.detail.startswith("built-in: no model can be had")


@pytest.mark.parametrize(("mind", "protocol"), [("llama3.2", "ollama"), ("auto", "openai"), ("gpt-oss", "openai")])
def test_a_server_that_was_asked_for_and_is_not_there_is_named_with_what_to_look_at(
    nobody: str, mind: str, protocol: str
) -> None:
    found = doctor(nobody, mind, protocol)
    assert found.status is Status.NOTICE
    assert nobody in found.detail
    assert "engines.chat_url" in found.remedy
    assert "built-in" in found.remedy


def test_an_ollama_without_a_model_says_how_to_get_one() -> None:
    with ollama_server() as (url, behaviour):
        behaviour.models = []
        found = doctor(url)
    assert found.status is Status.OK
    assert "ollama pull" in found.detail


def test_a_model_too_large_for_the_memory_is_named() -> None:
    with ollama_server() as (url, behaviour):
        behaviour.models = [Model("giant:405b", size=10**15)]
        found = doctor(url)
    assert found.status is Status.OK
    assert "giant:405b" in found.detail
    assert "memory" in found.detail


def test_a_server_that_takes_the_call_and_says_nothing_does_not_hold_doctor_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "ANSWER_S", 0.2)
    with socket.socket() as stuck:
        stuck.bind(("127.0.0.1", 0))
        stuck.listen()
        found = doctor(f"http://127.0.0.1:{stuck.getsockname()[1]}", "llama3.2")
    assert found.status is Status.NOTICE
    assert found.detail.startswith("built-in: no model can be had")


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, b"<html>It works!</html>", "text/html"),
        (404, b"404 page not found", "text/plain"),
        (200, b'{"models": "none of your business"}', "application/json"),
        (500, b"", "text/plain"),
    ],
)
@pytest.mark.parametrize("protocol", ["ollama", "openai"])
def test_something_else_at_the_address_is_never_taken_for_a_chat_server(
    status: int, body: bytes, kind: str, protocol: str
) -> None:
    with answering(status, body, kind) as url:
        found = doctor(url, "llama3.2", protocol)
    assert found.status is Status.NOTICE
    assert found.detail.startswith("built-in: no model can be had")
