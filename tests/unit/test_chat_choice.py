"""Which chat model an interview uses, from what a server says of itself; and that without one the interview goes on."""

import asyncio
from collections.abc import Sequence

import pytest

from engine.chat.choice import ChosenChat, can_chat, choose_chat, ranked
from engine.chat.endpoint import endpoint_at
from engine.chat.ollama import Installed, Shown, parameters_in
from tests.support.ollama_server import Behaviour, Model, ollama_server

GB = 1_000_000_000


def chosen(models: Sequence[Model], wanted: str = "auto", *, free: int = 16 * GB, **more: object) -> ChosenChat:
    async def choosing(url: str) -> ChosenChat:
        found = await choose_chat(wanted, endpoint_at(url), str(more.pop("protocol", "ollama")), free)
        if found.chat is not None:
            await found.chat.close()
        return found

    behaviour = Behaviour(models=list(models))
    for name, value in more.items():
        if name != "protocol":
            setattr(behaviour, name, value)
    with ollama_server(behaviour) as (url, _):
        return asyncio.run(choosing(url))


def model(name: str, family: str = "llama", billions: float = 3.0, **more: object) -> Model:
    parameters = round(billions * GB)
    return Model(name, f"{len(name):02d}" * 32, family, parameters, round(parameters * 0.6), **more)  # type: ignore[arg-type]


def test_the_one_installed_is_taken_and_named_by_its_digest() -> None:
    found = chosen([model("llama3.2:3b")])
    assert found.model is not None
    assert (found.model.name, len(found.model.digest), found.why) == ("llama3.2:3b", 64, "the one installed")


@pytest.mark.parametrize(
    ("models", "name"),
    [
        ([model("llama3.2:3b"), model("llama3.1:8b", billions=8)], "llama3.1:8b"),
        ([model("llama3.1:8b", billions=8), model("qwen3:8b", "qwen3", 8.2)], "qwen3:8b"),
        ([model("tiny:0.4b", billions=0.4), model("llama3.2:3b")], "llama3.2:3b"),
        ([model("huge:70b", billions=70), model("llama3.2:3b")], "llama3.2:3b"),
        ([model("qwen2.5-coder:7b", "qwen2", 7), model("llama3.2:3b")], "llama3.2:3b"),
        ([model("deepseek-r1:8b", "qwen3", 8), model("llama3.2:3b")], "llama3.2:3b"),
        (
            [
                model("nomic-embed-text", "nomic-bert", 0.1, capabilities=("embedding",)),
                model("llama3.2:1b", billions=1.2),
            ],
            "llama3.2:1b",
        ),
        ([model("gpt-oss:120b-cloud", "gptoss", 7, remote="https://example.com"), model("llama3.2:3b")], "llama3.2:3b"),
    ],
)
def test_auto_takes_the_best_for_conversation(models: list[Model], name: str) -> None:
    for order in (models, models[::-1]):
        found = chosen(order, free=100 * GB)
        assert found.model is not None
        assert found.model.name == name


def test_a_model_that_does_not_fit_into_memory_is_left_out() -> None:
    models = [model("llama3.1:8b", billions=8), model("llama3.2:1b", billions=1.2)]
    found = chosen(models, free=3 * GB)
    assert found.model is not None
    assert found.model.name == "llama3.2:1b"
    none = chosen(models[:1], free=3 * GB)
    assert none.chat is None
    assert "llama3.1:8b" in none.why
    loaded = chosen(models[:1], free=1 * GB, loaded=["llama3.1:8b"])
    assert loaded.chat is not None, "it is in memory already"


def test_an_older_server_is_judged_by_names() -> None:
    models = [model("all-minilm:22m", "bert", 2), model("bge-m3", "bert", 6), model("llama3.2:3b")]
    found = chosen(models, tells_capabilities=False)
    assert found.model is not None
    assert found.model.name == "llama3.2:3b"


def test_without_a_chat_model_the_built_in_serves_and_says_why() -> None:
    embeds = model("nomic-embed-text", "nomic-bert", 2, capabilities=("embedding",))
    for models in ([], [embeds]):
        found = chosen(models)
        assert (found.chat, found.model, found.lacking) == (None, None, "")
        assert "ollama pull" in found.why


def test_a_model_named_in_the_settings_is_that_one_or_none() -> None:
    models = [model("llama3.2:3b"), model("qwen3:8b", "qwen3", 8)]
    named = chosen(models, "llama3.2:3b")
    assert named.model is not None
    assert (named.model.name, named.why) == ("llama3.2:3b", "named in the settings")
    missing = chosen(models, "mistral:7b")
    assert missing.chat is None
    assert "mistral:7b" in missing.lacking
    assert "ollama pull mistral:7b" in missing.lacking


def test_no_server_is_no_fault_unless_a_model_was_named() -> None:
    with ollama_server() as (url, _):
        pass
    endpoint = endpoint_at(url)
    auto = asyncio.run(choose_chat("auto", endpoint, "ollama", GB))
    named = asyncio.run(choose_chat("qwen3:4b", endpoint, "ollama", GB))
    assert (auto.chat, auto.lacking) == (None, "")
    assert named.chat is None
    assert named.lacking


def test_nothing_is_asked_of_anybody_where_the_built_in_is_wanted() -> None:
    with ollama_server() as (url, behaviour):
        found = asyncio.run(choose_chat("built-in", endpoint_at(url), "ollama", GB))
    assert found.chat is None
    assert behaviour.asked == []


def test_an_openai_compatible_server_is_asked_what_it_offers() -> None:
    found = chosen([model("bge-m3"), model("codestral"), model("mistral-small")], protocol="openai")
    assert found.model is not None
    assert (found.model.name, found.model.digest) == ("mistral-small", "")
    assert chosen([], protocol="openai").lacking


def test_what_can_chat_is_what_says_so() -> None:
    listed = Installed("x:1b", "", 1, "llama", 1)
    assert can_chat(listed, Shown(frozenset({"completion", "vision"})))
    assert not can_chat(listed, Shown(frozenset({"embedding"})))
    assert not can_chat(listed, Shown(frozenset({"completion"}), remote=True))
    assert ranked([listed]) == [listed]


@pytest.mark.parametrize(
    ("label", "count"),
    [("4.3B", 4_300_000_000), ("360M", 360_000_000), ("8x7B", 8), ("", 0), ("large", 0), ("1.2.3B", 0)],
)
def test_a_size_label_is_read_or_not(label: str, count: int) -> None:
    assert parameters_in(label) == count
