"""Both protocols over real sockets: what comes through, and what every way to go wrong is called."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import aclosing
from dataclasses import replace
from typing import Any

import pytest

from engine.chat.endpoint import Endpoint, endpoint_at
from engine.chat.ollama import OllamaChat
from engine.chat.openai_compatible import OpenAICompatibleChat
from engine.interview.chat import (
    ChatDropped,
    ChatError,
    ChatMalformed,
    ChatModel,
    ChatModelMissing,
    ChatRefused,
    ChatRequest,
    ChatTooLong,
    ChatTooSlow,
    ChatUnavailable,
    Deadlines,
    Message,
    Role,
)
from tests.support.ollama_server import Behaviour, Model, Reply, ollama_server, words

ASKED = ChatRequest(
    (Message(Role.SYSTEM, "You ask."), Message(Role.USER, "Go on.")), seed=7, temperature=0.2, max_tokens=64
)
SHORT_OF_TIME = replace(ASKED, deadlines=Deadlines(first_token_s=0.1, between_tokens_s=0.1, total_s=5.0))
SCHEMA = {
    "type": "object",
    "properties": {"score": {"type": "integer", "minimum": 0, "maximum": 10}},
    "required": ["score"],
    "additionalProperties": False,
}
Making = Callable[[Endpoint, str], ChatModel]


@pytest.fixture(params=[OllamaChat, OpenAICompatibleChat], ids=["ollama", "openai"])
def making(request: pytest.FixtureRequest) -> Making:
    return request.param


@pytest.fixture
def server() -> Iterator[tuple[str, Behaviour]]:
    with ollama_server() as served:
        yield served


def run(
    making: Making, url: str, work: Callable[[ChatModel], Coroutine[Any, Any, Any]], model: str = "qwen3:4b"
) -> Any:
    async def running() -> Any:
        chat = making(endpoint_at(url), model)
        try:
            return await work(chat)
        finally:
            await chat.close()

    return asyncio.run(running())


async def streamed(chat: ChatModel, request: ChatRequest = ASKED) -> list[str]:
    async with aclosing(chat.stream(request)) as pieces:
        return [piece async for piece in pieces]


async def until_it_fails(chat: ChatModel, request: ChatRequest = ASKED) -> tuple[str, ChatError]:
    got = ""
    try:
        async with aclosing(chat.stream(request)) as pieces:
            async for piece in pieces:
                got += piece
    except ChatError as error:
        return got, error
    raise AssertionError("it did not fail")


def test_a_reply_comes_in_the_pieces_it_is_made_in(making: Making, server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.replies = [words("What did you change?")]
    assert run(making, url, streamed) == ["What", " did", " you", " change?"]
    asked = behaviour.chats[0]
    assert [message["role"] for message in asked["messages"]] == ["system", "user"]
    assert asked["stream"] is True


def test_ollama_is_asked_with_seed_temperature_bounds_and_to_keep_the_model(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    run(OllamaChat, url, streamed)
    asked = behaviour.chats[0]
    assert asked["options"] == {"seed": 7, "temperature": 0.2, "num_predict": 64, "num_ctx": 8192}
    assert asked["keep_alive"] == "1800s"
    assert "format" not in asked
    assert "think" not in asked


def test_a_model_that_can_think_is_asked_not_to(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.models = [
        Model(capabilities=("completion", "thinking")),
        Model("gpt-oss:20b", family="gptoss", capabilities=("thinking",)),
    ]
    run(OllamaChat, url, streamed)
    run(OllamaChat, url, streamed, model="gpt-oss:20b")
    assert [asked["think"] for asked in behaviour.chats] == [False, "low"]


def test_a_small_context_is_not_asked_to_be_larger(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.models = [Model(context=2048)]
    run(OllamaChat, url, streamed)
    assert behaviour.chats[0]["options"]["num_ctx"] == 2048


def test_the_openai_protocol_carries_seed_bounds_and_the_key(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.key = "sk-123"

    async def with_key() -> list[str]:
        chat = OpenAICompatibleChat(endpoint_at(f"{url}/v1", "sk-123"), "qwen3:4b")
        try:
            return await streamed(chat)
        finally:
            await chat.close()

    assert "".join(asyncio.run(with_key())) == "What happened then?"
    asked = behaviour.chats[0]
    assert (asked["seed"], asked["temperature"], asked["max_tokens"]) == (7, 0.2, 64)
    with pytest.raises(ChatRefused):
        run(OpenAICompatibleChat, url, streamed)


def test_what_a_model_thinks_aloud_is_left_out(making: Making, server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.replies = [
        Reply(["<th", "ink>The candidate is we", "ak.</thi", "nk>\n\n", "Why", "?"], thinking=["Hmm", " well"]),
        Reply(["<think>never ends"]),
    ]
    assert "".join(run(making, url, streamed)) == "Why?"
    assert run(making, url, streamed) == []


def test_a_document_is_held_to_its_schema(making: Making, server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.replies = [
        Reply(['{"sco', 're": 7}']),
        Reply(['```json\n{"score": 6}\n```']),
        Reply(['{"score": 11}']),
        Reply(['{"score": 7, "passed": true}']),
        Reply(["seven"]),
        Reply(['{"score": '], done_reason="length"),
    ]
    request = replace(ASKED, schema=SCHEMA)
    reply = run(making, url, lambda chat: chat.complete(request))
    assert (reply.text, reply.document) == ('{"score": 7}', {"score": 7})
    assert run(making, url, lambda chat: chat.complete(request)).document == {"score": 6}
    for _ in range(4):
        with pytest.raises(ChatMalformed):
            run(making, url, lambda chat: chat.complete(request))
    asked = behaviour.chats[0]
    shape = asked.get("format") or asked["response_format"]["json_schema"]["schema"]
    assert shape == SCHEMA


def test_ollama_counts_its_tokens(server: tuple[str, Behaviour]) -> None:
    reply = run(OllamaChat, server[0], lambda chat: chat.complete(ASKED))
    assert (reply.text, reply.document, reply.prompt_tokens, reply.reply_tokens) == ("What happened then?", None, 26, 3)


@pytest.mark.parametrize(
    ("reply", "kind", "reason"),
    [
        (Reply(["one", " two"], "stall"), ChatTooSlow, "slow"),
        (Reply(["one", " two"], "stall_inside"), ChatTooSlow, "slow"),
        (Reply(["one", " two"], "drop"), ChatDropped, "dropped"),
        (Reply(["one", " two"], "end"), ChatDropped, "dropped"),
        (Reply(["one", " two"], "silent"), ChatDropped, "dropped"),
        (Reply(["one", " two"], "malformed"), ChatMalformed, "malformed"),
        (Reply(["one", " two"], "error"), ChatUnavailable, "gone"),
        (Reply(status=500), ChatUnavailable, "gone"),
        (Reply(status=503), ChatUnavailable, "gone"),
        (Reply(status=404), ChatModelMissing, "missing"),
        (Reply(status=400), ChatRefused, "refused"),
        (Reply(status=403), ChatRefused, "refused"),
        (Reply(["x" * 5000] * 10), ChatTooLong, "too long"),
        (Reply(thinking=["x" * 900_000] * 20), ChatTooLong, "too long"),
    ],
    ids=lambda value: value.fault or str(value.status) if isinstance(value, Reply) else None,
)
def test_every_way_to_go_wrong_has_its_name(
    making: Making, server: tuple[str, Behaviour], reply: Reply, kind: type[ChatError], reason: str
) -> None:
    url, behaviour = server
    behaviour.replies = [reply]
    request = SHORT_OF_TIME if reply.fault.startswith("stall") else ASKED
    got, error = run(making, url, lambda chat: until_it_fails(chat, request))
    assert (type(error), error.reason) == (kind, reason)
    assert error.title
    assert "one" not in f"{error}"
    assert len(got) <= 32_000
    behaviour.replies.clear()  # a slow machine may have given up before it was asked
    assert run(making, url, streamed) == ["What", " happened", " then?"], "the next request is served"


def test_where_no_server_is_it_says_so(making: Making) -> None:
    with ollama_server() as (url, _):
        pass
    _, error = run(making, url, until_it_fails)
    assert isinstance(error, ChatUnavailable)
    assert "engines.chat_url" in error.message


def test_a_server_that_goes_between_two_replies_is_gone(making: Making) -> None:
    async def two(chat: ChatModel) -> ChatError:
        await streamed(chat)
        stop.set()
        stopped.wait(5)
        return (await until_it_fails(chat))[1]

    stop, stopped = threading.Event(), threading.Event()
    address: list[str] = []
    up = threading.Event()

    def serve() -> None:
        with ollama_server() as (url, _):
            address.append(url)
            up.set()
            stop.wait(10)
        stopped.set()

    thread = threading.Thread(target=serve)
    thread.start()
    up.wait(5)
    try:
        assert isinstance(run(making, address[0], two), ChatUnavailable)
    finally:
        stop.set()
        thread.join()


def test_closing_a_stream_hangs_up_so_that_the_server_stops(making: Making, server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.replies = [Reply(["one", " two", " three", " four"], "stall_inside")]

    async def first_only(chat: ChatModel) -> str:
        async with aclosing(chat.stream(ASKED)) as pieces:
            async for piece in pieces:
                return piece
        return ""

    assert run(making, url, first_only) == "one"
    assert behaviour.hung_up.wait(5)


def test_cancelling_hangs_up(making: Making, server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.replies = [Reply(["one"], "stall")]

    async def cancelled(chat: ChatModel) -> None:
        task = asyncio.ensure_future(chat.complete(ASKED))
        await asyncio.to_thread(behaviour.stalled.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(behaviour.hung_up.wait, 5)

    run(making, url, cancelled)
    assert behaviour.hung_up.is_set()


def test_a_redirect_is_not_followed(making: Making, server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.replies = [Reply(status=307, headers=(("Location", f"{url}/elsewhere"),))]
    _, error = run(making, url, until_it_fails)
    assert isinstance(error, ChatRefused)
    assert behaviour.elsewhere == []


def test_a_proxy_of_the_environment_is_not_used(
    making: Making, server: tuple[str, Behaviour], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert run(making, server[0], streamed)


def test_ollama_describes_the_model_by_its_digest(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.models = [Model("llama3.2:latest", "ab" * 32, "llama", 3_200_000_000, context=131_072)]
    info = run(OllamaChat, url, lambda chat: chat.describe(), model="llama3.2")
    assert (info.name, info.digest, info.parameters, info.context_tokens, info.family) == (
        "llama3.2:latest",
        "ab" * 32,
        3_200_000_000,
        131_072,
        "llama",
    )


def test_a_model_that_is_not_there_is_named_with_what_fetches_it(making: Making, server: tuple[str, Behaviour]) -> None:
    _, error = run(making, server[0], until_it_fails, model="mistral:7b")
    assert isinstance(error, ChatModelMissing)
    assert "mistral:7b" in error.title
    with pytest.raises(ChatModelMissing, match="mistral:7b"):
        run(making, server[0], lambda chat: chat.describe(), model="mistral:7b")


def test_warming_loads_the_model_in_the_size_every_request_asks_for(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    run(OllamaChat, url, lambda chat: chat.warm())
    path, asked = behaviour.asked[-1]
    assert (path, asked["messages"], asked["keep_alive"]) == ("/api/chat", [], "1800s")
    assert asked["options"]["num_ctx"] == 8192
    assert behaviour.loaded == ["qwen3:4b"]


def test_an_older_server_that_tells_no_capabilities_still_serves(server: tuple[str, Behaviour]) -> None:
    url, behaviour = server
    behaviour.tells_capabilities = False
    assert run(OllamaChat, url, streamed)
    assert "think" not in behaviour.chats[0]


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("ftp://127.0.0.1", ""),
        ("127.0.0.1:11434", ""),
        ("http://", ""),
        ("http://user:secret@127.0.0.1", ""),
        ("http://127.0.0.1/?key=x", ""),
        ("http://127.0.0.1:99999", ""),
        ("http://gpu.example.com:8000", "sk-1"),
        ("http://192.168.1.20", "sk-1"),
        ("https://gpu.example.com", "two words"),
        ("https://gpu.example.com", "línea"),
    ],
)
def test_an_endpoint_that_would_lead_astray_is_refused(url: str, key: str) -> None:
    with pytest.raises(ChatRefused) as raised:
        endpoint_at(url, key)
    assert "secret" not in str(raised.value)
    assert "sk-1" not in str(raised.value)


@pytest.mark.parametrize(
    ("url", "key", "in_the_clear"),
    [
        ("http://127.0.0.1:11434", "sk-1", False),
        ("http://localhost:11434/", "", False),
        ("http://[::1]:11434", "", False),
        ("https://gpu.example.com/v1/", "sk-1", False),
        ("http://gpu.example.com", "", True),
    ],
)
def test_an_endpoint_knows_whether_it_could_be_overheard(url: str, key: str, in_the_clear: bool) -> None:
    endpoint = endpoint_at(url, key)
    assert endpoint.in_the_clear is in_the_clear
    assert not endpoint.url.endswith("/")
    assert "sk-1" not in repr(endpoint)


def test_a_request_is_hashed_by_what_shapes_the_reply() -> None:
    assert ASKED.sha256() == replace(ASKED, deadlines=Deadlines(total_s=1), keep_alive_s=1, longest=9).sha256()
    others = [replace(ASKED, seed=8), replace(ASKED, schema=SCHEMA), replace(ASKED, messages=ASKED.messages[:1])]
    assert len({request.sha256() for request in [ASKED, *others]}) == 4
