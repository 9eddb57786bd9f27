"""The kiosk's mind: what the record says of it, that a server may come later, and that its key is kept."""

import asyncio
from pathlib import Path

import pytest

from app.doctor.checks import Status, chat_model
from app.engines import choose_engines
from app.minds import AGAIN_S, Mind, chat_key
from app.settings import EngineSettings, Settings, read_settings
from engine.chat.choice import ChosenChat
from engine.interview.chat import ChatRefused, ModelInfo
from engine.interviewer.by_model.prompts import prompts_sha256
from tests.support.ollama_server import Model, ollama_server
from tests.support.scripted_chat import ScriptedChat
from tests.support.virtual_loop import VirtualLoop


def asking(url: str, mind: str = "auto", **more: object) -> EngineSettings:
    return EngineSettings.model_validate({"mind": mind, "chat_url": url, **more})


def test_the_record_names_the_model_its_digest_and_the_prompts() -> None:
    async def started(url: str) -> dict[str, str]:
        mind = Mind(asking(url))
        await mind.start()
        record = mind.as_record()
        await mind.close()
        return record

    with ollama_server() as (url, behaviour):
        record = asyncio.run(started(url))
    assert record["name"] == "qwen3:4b"
    assert record["model_sha256"] == behaviour.models[0].digest
    assert record["prompts_sha256"] == prompts_sha256()
    assert record["version"].startswith("built-in")


def test_without_a_model_the_record_names_the_built_in() -> None:
    assert Mind().as_record() == {"name": "built-in", "version": "1", "model_sha256": ""} | {
        "version": Mind().as_record()["version"]
    }
    assert choose_engines("en").for_record()["interviewer"]["name"] == "built-in"


def test_the_model_is_loaded_before_anybody_speaks() -> None:
    async def started(url: str) -> None:
        mind = Mind(asking(url))
        await mind.start()
        await asyncio.wait(set(mind._chores))
        await mind.close()

    with ollama_server() as (url, behaviour):
        asyncio.run(started(url))
        assert behaviour.loaded == ["qwen3:4b"]


def test_a_server_that_comes_later_is_found_and_serves_the_next_conversation() -> None:
    chat = ScriptedChat()
    tries: list[float] = []
    loop = VirtualLoop()

    async def choose(_: EngineSettings) -> ChosenChat:
        tries.append(loop.time())
        if len(tries) < 4:
            return ChosenChat("no server")
        return ChosenChat("there", chat, ModelInfo("late:1b"))

    async def story() -> None:
        mind = Mind(EngineSettings(), choose=choose)
        await mind.start()
        assert mind.wordsmith("en") is None
        await asyncio.sleep(sum(AGAIN_S))
        assert mind.wordsmith("en") is not None
        assert mind.as_record()["name"] == "late:1b"
        await mind.close()

    loop.run_until_complete(story())
    loop.close()
    assert tries == [0, 15, 45, 105]
    assert chat.warmed >= 1
    assert chat.closed


def test_the_key_comes_from_the_environment_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "key"
    file.write_text("sk-file\n")
    assert chat_key(EngineSettings(chat_key_file=file)) == "sk-file"
    monkeypatch.setenv("VIVAVOCE_ENGINES__CHAT_KEY", "sk-env")
    monkeypatch.setenv("VIVAVOCE_CONFIG", str(tmp_path / "settings.toml"))
    (tmp_path / "settings.toml").write_text("")
    settings = read_settings()
    assert chat_key(settings.engines) == "sk-env"
    assert "sk-env" not in repr(settings)
    with pytest.raises(ChatRefused, match="chat_key_file"):
        chat_key(EngineSettings(chat_key_file=tmp_path / "none"))


def test_doctor_says_which_model_and_why_or_why_none() -> None:
    with ollama_server() as (url, behaviour):
        (found,) = chat_model(Settings(engines=asking(url)))
        assert (found.status, found.detail) == (Status.OK, f"qwen3:4b at {url}: the one installed")
        behaviour.models = [Model("nomic-embed-text", capabilities=("embedding",))]
        (none,) = chat_model(Settings(engines=asking(url)))
        assert none.status is Status.OK
        assert "no chat model" in none.detail
        (named,) = chat_model(Settings(engines=asking(url, "qwen3:4b")))
        assert named.status is Status.NOTICE
        assert "qwen3:4b" in named.detail
        assert named.remedy
    (built_in,) = chat_model(Settings(engines=asking(url, "built-in")))
    assert (built_in.status, built_in.detail) == (Status.OK, "built-in: asked for in the settings")


def test_a_key_that_would_go_in_the_clear_is_refused_with_what_to_do() -> None:
    (found,) = chat_model(Settings(engines=asking("http://gpu.example.com", chat_key="sk-1")))
    assert found.status is Status.NOTICE
    assert "https://" in found.detail
    assert "sk-1" not in f"{found}"
