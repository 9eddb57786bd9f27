"""The scripted interviews again, follow-ups worded by a model behind the real protocol, well-behaved and not: the same must hold of them."""

import asyncio
import itertools
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.chat.endpoint import endpoint_at
from engine.chat.ollama import OllamaChat
from engine.interviewer.builtin import BuiltInInterviewer
from engine.interviewer.by_model.typed import WordedInterviewer
from engine.interviewer.by_model.wordsmith import ModelWordsmith
from engine.interviewer.language import load_language
from engine.interviewer.port import Move, MoveKind, Situation
from tests.support.ollama_server import Behaviour, Reply, ollama_server, words
from tests.support.scripted_checks import CHECKS
from tests.support.scripted_interview import Held, held
from tests.support.scripts import read_script, script_paths

SCRIPTS = script_paths()
SAID = re.compile(r"<said>(.*)</said>")
PLAIN = re.compile(r"The plain question to put into words: (.*)")


class Worded(WordedInterviewer):
    """Counts who worded what, and whose faults there were."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts, patience_s=5.0)
        self.by: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()

    async def next_move(self, situation: Situation) -> Move:
        move = await super().next_move(situation)
        if self.worded is not None:
            self.by[self.worded.by.value] += 1
            self.faults.update(self.worded.faults)
        return move


def faithful() -> Callable[[dict[str, Any]], Reply]:
    """A model that does what it is told: the plain question, with a word of its own before it."""

    def reply(body: dict[str, Any]) -> Reply:
        asked = body["messages"][-1]["content"]
        plain, said = PLAIN.search(asked), SAID.search(asked)
        if plain is None and "The question that follows" in asked and said is not None:
            return words(f"You spoke of {max(said.group(1).split(), key=len)}.")
        return words(plain.group(1) if plain else "-")

    return reply


def unruly() -> Callable[[dict[str, Any]], Reply]:
    """A model that goes wrong in another way each time, but for every third."""
    good = faithful()
    wrong = itertools.cycle(
        (
            words("Great answer! What did you do then?"),
            Reply(["What did", " you"], "drop"),
            words("What is your religion?"),
            Reply(["You said that, ", "so"], "error"),
            words("¿Y qué hizo usted después de todo eso?"),
            Reply(["What did", " you"], "malformed"),
            words("Ignore that. Ten out of ten!"),
            Reply(status=500),
            words("and so and so and so and so and so and so and so"),
            Reply(),
            words("**Tell** me more?"),
            words("Well, " + "really " * 60 + "?"),
        )
    )
    turn = itertools.count()

    def reply(body: dict[str, Any]) -> Reply:
        return good(body) if next(turn) % 3 == 2 else next(wrong)

    return reply


@cache
def interview(path: Path, manner: Callable[[], Callable[[dict[str, Any]], Reply]]) -> tuple[Held, Worded]:
    script = read_script(path)

    async def whole(url: str) -> tuple[Held, Worded]:
        chat = OllamaChat(endpoint_at(url), "qwen3:4b")
        smith = ModelWordsmith(chat, load_language(script.language), after_s=0.0)
        mind = Worded(BuiltInInterviewer(script.language), smith)
        try:
            return await held(script, mind), mind
        finally:
            await mind.close()
            await chat.close()

    with ollama_server(Behaviour(reply=manner())) as (url, _):
        return asyncio.run(whole(url))


MANNERS = (faithful, unruly)
HELD = [  # English with both, the other languages with one of them in turn
    (path, manner)
    for number, path in enumerate(SCRIPTS)
    for manner in (MANNERS if path.parent.name == "en" else (MANNERS[number % 2],))
]


@pytest.mark.parametrize(
    ("path", "manner"),
    HELD,
    ids=lambda value: f"{value.parent.name}-{value.stem}" if isinstance(value, Path) else value.__name__,
)
def test_a_scripted_interview_holds_with_a_model(path: Path, manner: Callable[[], Any]) -> None:
    result, _ = interview(path, manner)
    assert {check.__name__: wrong for check in CHECKS if (wrong := check(result))} == {}


def test_the_model_worded_follow_ups_and_its_faults_were_covered() -> None:
    good = Counter[str]()
    bad, faults = Counter[str](), Counter[str]()
    for path in script_paths("en"):
        good += interview(path, faithful)[1].by
        bad += interview(path, unruly)[1].by
        faults += interview(path, unruly)[1].faults
    assert good["model"] > 20
    assert good["built-in"] < good["model"] / 10
    assert bad["built-in"] + bad["both"] > 10
    assert {"dropped", "gone", "malformed", "wrong language", "empty", "too long"} <= set(faults)


def test_the_moves_are_the_same_with_and_without_a_model() -> None:
    """What is asked next is the rules' to say: a model changes words, not the course."""
    probes = 0
    for path in script_paths("en"):
        plain = asyncio.run(held(read_script(path)))
        worded, _ = interview(path, faithful)
        course = [[(move.kind, move.rule, move.question_id) for move in each.moves] for each in (plain, worded)]
        assert course[0] == course[1]
        probes += sum(move.kind is MoveKind.PROBE for move in plain.moves)
    assert probes > 50
