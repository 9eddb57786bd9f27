"""`interview-text --mind`: a typed interview whose follow-ups a chat model words, over the real protocol, from the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.integration.test_model_interviews import faithful
from tests.support.ollama_server import Behaviour, Model, Reply, ollama_server

VAGUE = (
    "i usually try to do my best and i always listen to people because you should be nice and it generally works out"
)


def typed(tmp_path: Path, url: str, *options: str) -> tuple[int, list[dict[str, Any]], str]:
    ran = subprocess.run(
        [sys.executable, "-m", "app", "interview-text", "--template", "customer-support", "--json", *options],
        input=f"{VAGUE}\n" * 8,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "VIVAVOCE_ENGINES__CHAT_URL": url, "XDG_CONFIG_HOME": str(tmp_path)},
    )
    return ran.returncode, [json.loads(line) for line in ran.stdout.splitlines()], ran.stderr


def test_the_model_that_is_there_words_the_follow_ups(tmp_path: Path) -> None:
    with ollama_server(Behaviour(reply=faithful())) as (url, behaviour):
        status, lines, _ = typed(tmp_path, url, "--mind", "auto")
    assert status == 0
    assert "model" in {line.get("worded_by") for line in lines}
    assert behaviour.loaded[0] == "qwen3:4b"
    probes = [line for line in lines if line.get("move") == "probe"]
    assert probes
    assert len(behaviour.chats) <= len(probes)


def test_what_goes_wrong_is_told_of_the_turn_and_the_interview_goes_on(tmp_path: Path) -> None:
    with ollama_server(Behaviour(otherwise=Reply(["What did", " you"], "drop"))) as (url, _):
        status, lines, _ = typed(tmp_path, url, "--mind", "qwen3:4b")
    assert status == 0
    faults = [fault for line in lines for fault in line.get("faults", [])]
    assert faults[:3] == ["dropped"] * 3
    assert faults[3] == "given up"
    assert lines[-1]["event"] == "ended"


def test_a_model_that_is_not_there_is_named_with_what_fetches_it(tmp_path: Path) -> None:
    with ollama_server(Behaviour(models=[Model()])) as (url, _):
        status, lines, error = typed(tmp_path, url, "--mind", "mistral:7b")
    assert (status, lines) == (2, [])
    assert "ollama pull mistral:7b" in error
    assert len(error.strip().splitlines()) == 1


def test_without_a_server_auto_is_the_built_in(tmp_path: Path) -> None:
    with ollama_server() as (url, _):
        pass
    status, lines, _ = typed(tmp_path, url, "--mind", "auto")
    assert status == 0
    assert all("worded_by" not in line for line in lines)
