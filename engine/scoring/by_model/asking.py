"""Asks a model, a few requests at once, each a second time where it failed, and keeps what it answered so that it need not be asked again."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from engine.interview.chat import (
    ChatError,
    ChatMalformed,
    ChatModelMissing,
    ChatRefused,
    ChatRequest,
    ChatTooLong,
    ModelInfo,
)
from engine.scoring.by_model.port import Judge

MOST_KEPT = 1_000
OTHER_SEED = 1_000  # further on: a reply that doesn't fit the schema would come again with the seed that made it

Read = TypeVar("Read")


class Replies:
    """The documents a model answered with, by the hash of model and request: for an evaluation that is broken off, or begun early.

    In memory only, for they hold what a candidate said; the oldest go first.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Any] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: str) -> Any | None:  # noqa: ANN401 - whatever fits the request's schema
        """Return what was answered, None if nothing was."""
        return self._kept.get(key)

    def keep(self, key: str, document: Any) -> None:  # noqa: ANN401 - as above
        """Keep an answer."""
        self._kept[key] = document
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)

    def forget(self) -> None:
        """Let all of it go, once the scorecard is there."""
        self._kept.clear()


@dataclass(slots=True)
class Asking:
    """One evaluation's way to the model. `calls` counts the requests that were really made."""

    judge: Judge
    model: ModelInfo
    replies: Replies
    gate: asyncio.Semaphore
    calls: int = field(default=0)

    async def ask(self, request: ChatRequest, read: Callable[[Any], Read]) -> Read:
        """Return what `read` makes of the model's document; `read` raises `ChatMalformed` for one it can't use.

        Raises the second `ChatError` where it fails twice, the first where asking again is of no use.
        """
        key = f"{self.model.name} {self.model.digest} {request.sha256()}"
        kept = self.replies.get(key)
        if kept is not None:
            return read(kept)
        async with self.gate:
            try:
                document, result = await self._once(request, read)
            except (ChatModelMissing, ChatRefused):
                raise
            except ChatError as error:
                document, result = await self._once(_again(request, error), read)
        self.replies.keep(key, document)
        return result

    async def _once(self, request: ChatRequest, read: Callable[[Any], Read]) -> tuple[Any, Read]:
        self.calls += 1
        document = (await self.judge.complete(request)).document
        return document, read(document)


def quotes_in(document: object) -> Mapping[str, Any]:
    """Return a reply to the first question. Raises `ChatMalformed`."""
    if not isinstance(document, dict) or not isinstance(document.get("quotes"), list):
        raise malformed("quotes were expected")
    for entry in document["quotes"]:
        if not isinstance(entry, dict) or not all(isinstance(entry.get(key), str) for key in ("answer", "quote")):
            raise malformed("a quote and its answer were expected")
    return document


def malformed(why: str) -> ChatMalformed:
    """Return what is raised for a document that can't be used."""
    return ChatMalformed("The model's reply can't be used", why)


def _again(request: ChatRequest, error: ChatError) -> ChatRequest:
    """The same request where the way to the model failed, so that the same is answered; another seed where the answer did."""
    if isinstance(error, ChatMalformed | ChatTooLong):
        return replace(request, seed=request.seed + OTHER_SEED)
    return request
