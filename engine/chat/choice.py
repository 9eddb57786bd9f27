"""Which chat model words follow-ups: the one the settings name, or the best that is installed; and why, in a sentence for people.

Ollama says what is installed but not what is good at talking, so `auto` goes by rules of thumb, in this order:

1. It must be able to chat (`completion` among its capabilities, or, on servers too old to tell, a name and a family that don't speak of
   embeddings), run on the server itself (Ollama also lists models that run at its makers': a candidate's words don't go there unasked) and
   fit into the memory that is free, with room for the context. On another machine its memory is not ours to judge.
2. Made for conversation, before models for code, for looking at pictures first, or that can't answer without thinking at length.
3. The larger the better up to 14 billion parameters; beyond, and under one billion, less: a larger one is too slow to talk with on most
   machines, a smaller one seldom keeps to the rules. Where more than one is in that range, families known for keeping to instructions in
   many languages come first.

These are judgements; no model was measured for them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.chat.endpoint import Endpoint
from engine.chat.ollama import Installed, OllamaChat, Shown, installed, loaded, shown
from engine.chat.openai_compatible import OpenAICompatibleChat, models
from engine.chat.wire import Wire
from engine.interview.chat import ChatError, ChatModel, ChatModelMissing, ModelInfo

AUTO, BUILT_IN = "auto", "built-in"
OLLAMA, OPENAI = "ollama", "openai"
MOST_LOOKED_AT = 40  # models whose description is asked for
ROOM = 1.2  # times a model's size on disk is what it takes in memory
CONTEXT_BYTES = 1_000_000_000  # beside it, for a conversation
COMFORTABLE = (1_000_000_000, 14_000_000_000)  # parameters
FAMILIES = ("qwen3", "gemma3", "llama", "mistral3", "mistral", "qwen2", "phi3", "gemma2", "granite")
_EMBEDS = re.compile(r"embed|bge-|minilm|rerank|-e5|gte-|nomic-bert", re.IGNORECASE)
_EMBEDDING_FAMILIES = frozenset({"bert", "nomic-bert", "xlm-roberta", "jina-bert-v2"})
_OTHER_PURPOSE = re.compile(
    r"code|coder|starcoder|sql|math|llava|moondream|ocr|-vl\b|vision|guard|deepseek-r1|qwq|reason|think|-base\b|text-",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ChosenChat:
    """What the choice came to. Without `chat` the built-in words alone; `lacking` says that something was wanted that can't be had."""

    why: str
    chat: ChatModel | None = None
    model: ModelInfo | None = None
    lacking: str = ""


async def choose_chat(wanted: str, endpoint: Endpoint, protocol: str, free_bytes: int) -> ChosenChat:
    """Return the chat model for `wanted`: "auto", "built-in" or a model's name. Never raises: without one, the built-in serves."""
    if wanted == BUILT_IN:
        return ChosenChat("asked for in the settings")
    wire = Wire(endpoint)
    try:
        if protocol == OPENAI:
            return await _openai(wanted, endpoint, wire)
        return await _ollama(wanted, endpoint, wire, free_bytes)
    except ChatError as error:
        missing = f"{error.title}: {error.message}"
        named = wanted != AUTO or protocol == OPENAI
        return ChosenChat(f"no model can be had ({missing})", lacking=missing if named else "")
    finally:
        await wire.close()


async def _ollama(wanted: str, endpoint: Endpoint, wire: Wire, free_bytes: int) -> ChosenChat:
    if wanted != AUTO:
        return await _named(OllamaChat(endpoint, wanted))
    here = await installed(wire)
    in_memory = await loaded(wire) if endpoint.loopback else {}
    free = free_bytes + sum(in_memory.values())
    fitting = [
        model
        for model in here
        if not model.remote
        and model.name
        and (not endpoint.loopback or _takes(model) <= free or model.name in in_memory)
    ]
    ranked = sorted(fitting, key=_rank)[:MOST_LOOKED_AT]
    for model in ranked:
        if can_chat(model, await shown(wire, model.name)):
            chat = OllamaChat(endpoint, model.name)
            others = f"of {len(here)} installed" if len(here) > 1 else "the one installed"
            return ChosenChat(
                f"the best for conversation {others}" if len(here) > 1 else others, chat, await chat.describe()
            )
    too_large = [model.name for model in here if not model.remote and model not in fitting]
    if too_large:
        return ChosenChat(f"no chat model fits into the free memory ({', '.join(too_large[:3])})")
    return ChosenChat("the chat server has no chat model (ollama pull one)")


async def _openai(wanted: str, endpoint: Endpoint, wire: Wire) -> ChosenChat:
    if wanted != AUTO:
        return await _named(OpenAICompatibleChat(endpoint, wanted))
    root = "" if endpoint.url.endswith("/v1") else "/v1"
    offered = [model for model in await models(wire, root) if model.name and not _EMBEDS.search(model.name)]
    if not offered:
        raise ChatModelMissing("The chat server offers no chat model", "name one in engines.mind")
    best = min(offered, key=lambda model: (bool(_OTHER_PURPOSE.search(model.name)), offered.index(model)))
    why = (
        "the one the server offers"
        if len(offered) == 1
        else f"the first for conversation of {len(offered)} the server offers"
    )
    return ChosenChat(why, OpenAICompatibleChat(endpoint, best.name), best)


async def _named(chat: ChatModel) -> ChosenChat:
    try:
        return ChosenChat("named in the settings", chat, await chat.describe())
    except ChatError:
        await chat.close()
        raise


def can_chat(model: Installed, about: Shown) -> bool:
    """Whether a model talks, on the server itself."""
    if about.remote:
        return False
    if about.capabilities:
        return "completion" in about.capabilities
    return not _EMBEDS.search(model.name) and model.family not in _EMBEDDING_FAMILIES


def ranked(here: Sequence[Installed]) -> list[Installed]:
    """Return models best first; see the module's docstring."""
    return sorted(here, key=_rank)


def _rank(model: Installed) -> tuple[bool, bool, bool, float, int, str]:
    smallest, largest = COMFORTABLE
    size = model.parameters or model.size  # a 4-bit model has about two parameters a byte: near enough to order by
    embeds = bool(_EMBEDS.search(model.name)) or model.family in _EMBEDDING_FAMILIES
    beyond = not smallest <= size <= largest
    # Within reach the larger ones first, but a tenth more or less is no difference: then the family decides.
    distance = abs(size - largest) if size > largest else -round(size / 1e9 * 2) if not beyond else -size / 1e9
    family = FAMILIES.index(model.family) if model.family in FAMILIES else len(FAMILIES)
    return embeds, bool(_OTHER_PURPOSE.search(model.name)), beyond, distance, family, model.name


def _takes(model: Installed) -> int:
    return round(model.size * ROOM) + CONTEXT_BYTES
