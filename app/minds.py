"""The interviewer's mind in one kiosk: the rules always, and the chat model that words what they decide, where one can be had."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Any

import psutil
import structlog

from app.settings import EngineSettings
from engine.chat.choice import BUILT_IN, ChosenChat, choose_chat
from engine.chat.endpoint import Endpoint, endpoint_at
from engine.errors import EngineError
from engine.interview.chat import ChatError, ChatRefused
from engine.interviewer.builtin import NAME, VERSION
from engine.interviewer.by_model.prompts import VERSION as PROMPTS
from engine.interviewer.by_model.prompts import prompts_sha256
from engine.interviewer.by_model.reflecting import ModelReflector
from engine.interviewer.by_model.wordsmith import ModelWordsmith
from engine.interviewer.language import load_language
from engine.interviewer.noticing import Reflector
from engine.interviewer.words import Wordsmith

log = structlog.get_logger()

LONGEST_KEY_FILE = 8192
AGAIN_S = (15.0, 30.0, 60.0, 120.0, 300.0)  # until a chat server is looked for again; the last repeats


@dataclass
class Mind:
    """See the module's docstring. `start` looks for the model; until then, and without one, the rules' own words are said.

    A chat server that isn't there yet, as when both start with the machine, is looked for again now and then; what is found serves from the
    next conversation on.
    """

    asked: EngineSettings = field(default_factory=lambda: EngineSettings(mind=BUILT_IN))
    chosen: ChosenChat = field(default_factory=lambda: ChosenChat("comes along"))
    choose: Callable[[EngineSettings], Awaitable[ChosenChat]] | None = None  # another way to choose, for tests
    _chores: set[asyncio.Task[None]] = field(default_factory=set)

    async def start(self) -> None:
        """Choose the model and begin to load it. Never raises for a model: without one the rules' own words serve."""
        self.chosen = await (self.choose or chosen_chat)(self.asked)
        if self.chosen.lacking:
            log.warning("mind.lacking", why=self.chosen.lacking)
        self.warm()
        if self.chosen.chat is None and self.asked.mind != BUILT_IN:
            self._begin(self._look_again())

    def warm(self) -> None:
        """Have the model loaded, in the background; costs next to nothing where it is."""
        if self.chosen.chat is not None and not self._chores:
            self._begin(self._warm())

    async def close(self) -> None:
        """Let the connections go."""
        chores = set(self._chores)
        for task in chores:
            task.cancel()
        if chores:
            await asyncio.wait(chores)
        if self.chosen.chat is not None:
            await self.chosen.chat.close()

    def wordsmith(self, language: str) -> Wordsmith | None:
        """Return who words moves in one conversation; None where the rules' own words are said."""
        if self.chosen.chat is None:
            return None
        self.warm()
        return ModelWordsmith(self.chosen.chat, load_language(language))

    def reflector(self, language: str) -> Reflector | None:
        """Return who reads answers along in one conversation; None without a model."""
        return None if self.chosen.chat is None else ModelReflector(self.chosen.chat, load_language(language))

    def as_record(self) -> dict[str, Any]:
        """Return what the record says of the interviewer. The rules decide either way, so their version is always part of it."""
        model = self.chosen.model
        if model is None:
            why = {} if self.asked.mind == BUILT_IN else {"why": self.chosen.why}
            return {"name": NAME, "version": VERSION, "model_sha256": "", **why}
        return {
            "name": model.name,
            "version": f"{NAME} {VERSION}, prompts {PROMPTS}",
            "model_sha256": model.digest,
            "prompts_sha256": prompts_sha256(),
            "why": self.chosen.why,
        }

    async def _look_again(self) -> None:
        for wait_s in chain(AGAIN_S, repeat(AGAIN_S[-1])):
            await asyncio.sleep(wait_s)
            chosen = await (self.choose or chosen_chat)(self.asked)
            if chosen.chat is not None:
                self.chosen = chosen
                log.info("mind.found")
                await self._warm()
                return

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

    async def _warm(self) -> None:
        assert self.chosen.chat is not None  # noqa: S101 - the caller has just looked
        try:
            await self.chosen.chat.warm()
        except ChatError as error:
            log.warning("mind.not_warm", why=error.title)


async def chosen_chat(asked: EngineSettings) -> ChosenChat:
    """Return the chat model the settings ask for; never raises for one that can't be had."""
    if asked.mind == BUILT_IN:
        return ChosenChat("asked for in the settings")
    try:
        endpoint = chat_endpoint(asked)
    except EngineError as error:
        missing = f"{error.title}: {error.message}"
        return ChosenChat(f"no model can be had ({missing})", lacking=missing)
    return await choose_chat(asked.mind, endpoint, asked.chat_protocol, psutil.virtual_memory().available)


def chosen_chat_closed(asked: EngineSettings) -> ChosenChat:
    """Return what `chosen_chat` does, for whoever only wants to name it; no loop may run."""

    async def choosing() -> ChosenChat:
        chosen = await chosen_chat(asked)
        if chosen.chat is not None:
            await chosen.chat.close()
        return chosen

    return asyncio.run(choosing())


def chat_endpoint(asked: EngineSettings) -> Endpoint:
    """Return where the chat server is, with its key. Raises `ChatRefused` with what to do."""
    return endpoint_at(asked.chat_url, chat_key(asked))


def chat_key(asked: EngineSettings) -> str:
    """Return the server's key, from the environment or a file; empty where none is set. Raises `ChatRefused`."""
    if asked.chat_key.get_secret_value():
        return asked.chat_key.get_secret_value()
    file = asked.chat_key_file
    if file is None:
        return ""
    try:
        with file.open(encoding="ascii") as opened:
            return opened.read(LONGEST_KEY_FILE).strip()
    except (OSError, ValueError) as exc:
        raise ChatRefused("The chat server's key can't be read", f"engines.chat_key_file: {file}") from exc
