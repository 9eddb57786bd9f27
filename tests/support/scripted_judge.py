"""A chat model's side of scoring, scripted: it quotes what a test says, or the whole of what it is shown, and scores by the seed."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.support.ollama_server import Reply, words

Asked = Mapping[str, Any]  # the body of a request to Ollama


def scripted(
    scores: Sequence[float] = (6.0, 6.0, 7.0, 6.0, 6.0),
    *,
    quotes: Callable[[Mapping[str, str]], list[dict[str, str]]] | None = None,
    reasoning: str = "The participant says what they did. A figure is missing.",
    first_seed: int = 41,
) -> Callable[[dict[str, Any]], Reply]:
    """Return what answers both questions; `quotes` makes the first answer of the labels and texts that were shown."""

    def reply(body: dict[str, Any]) -> Reply:
        if is_quoting(body):
            found = (quotes or whole_sentences)(shown(body))
            return words(json.dumps({"quotes": found}, ensure_ascii=False))
        score = scores[(body["options"]["seed"] - first_seed) % 1_000 % len(scores)]
        return words(json.dumps({"reasoning": reasoning, "band": band(score), "score": score}))

    return reply


def is_quoting(body: Asked) -> bool:
    """Whether this is the first question."""
    return "quotes" in body["format"]["properties"]


def prompt(body: Asked) -> str:
    """All that the model is told."""
    return "\n".join(message["content"] for message in body["messages"])


def dimension(body: Asked) -> str:
    """The label of the dimension that is asked about."""
    found = re.search(r"^Dimension: (.*)$", prompt(body), re.MULTILINE)
    assert found is not None
    return found.group(1)


def shown(body: Asked) -> dict[str, str]:
    """The answers in the first question, by their labels."""
    inside = prompt(body).split("<answers>\n")[1].split("\n</answers>")[0]
    return {entry["answer"]: entry["text"] for entry in map(json.loads, inside.splitlines())}


def quoted(body: Asked) -> list[str]:
    """The quotes in the second question."""
    inside = prompt(body).split("<quotes>\n")[1].split("\n</quotes>")[0]
    return [json.loads(line)["quote"] for line in inside.splitlines()]


def whole_sentences(answers: Mapping[str, str]) -> list[dict[str, str]]:
    """The first two sentences of each answer."""
    return [
        {"answer": label, "quote": sentence}
        for label, text in answers.items()
        for sentence in re.findall(r"[^.?!\[\]]{4,}[.?!]", text)[:2]
    ]


def band(score: float) -> str:
    """The band whose numbers a score is nearest to."""
    return next(name for name, top in (("0-2", 2), ("3-4", 4), ("5-6", 6), ("7-8", 8), ("9-10", 10)) if score <= top)
