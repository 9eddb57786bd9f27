"""What happens to a template on its way to the server: the numbers that must change with the words are raised, and said to be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.admin.templates.document import Document, Place, tables_at, text_at, value_at, with_value, without


@dataclass(frozen=True, slots=True)
class Raised:
    """A rubric's or a consent text's version that was raised because its words changed. `what` is rubric or consent."""

    what: str
    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A template as it is sent."""

    document: Document
    raised: tuple[Raised, ...]


def ready_to_save(document: Document, before: Document | None, version: int) -> Ready:
    """Return the template as it goes out under `version`; `before` is the version it was made from, None for a new template."""
    sent = with_value(_unhashed(document), ("version",), version)
    raised: list[Raised] = []
    if before is not None:
        sent = _rubrics(sent, before, raised)
        sent = _consents(sent, before, raised)
    return Ready(sent, tuple(raised))


def without_hashes(document: Document) -> Document:
    """Return a template without its rubrics' hashes, which whoever reads it next computes anew."""
    return _unhashed(document)


def _unhashed(document: Document) -> Document:
    for index in range(len(tables_at(document, ("stages",)))):
        place: Place = ("stages", index, "rubric", "content_hash")
        if value_at(document, place) is not None:
            document = without(document, place)
    return document


def _rubrics(document: Document, before: Document, raised: list[Raised]) -> Document:
    known = {
        (text_at(stage, ("rubric", "id")), value_at(stage, ("rubric", "version"))): _plain(stage.get("rubric"))
        for stage in tables_at(before, ("stages",))
    }
    for index, stage in enumerate(tables_at(document, ("stages",))):
        name, version = text_at(stage, ("rubric", "id")), value_at(stage, ("rubric", "version"))
        then = known.get((name, version))
        if then is None or not isinstance(version, int) or then == _plain(stage.get("rubric")):
            continue
        document = with_value(document, ("stages", index, "rubric", "version"), version + 1)
        raised.append(Raised("rubric", name, str(version), str(version + 1)))
    return document


def _consents(document: Document, before: Document, raised: list[Raised]) -> Document:
    texts = document.get("consent_text")
    for language, text in texts.items() if isinstance(texts, dict) else ():
        then = value_at(before, ("consent_text", language))
        if not isinstance(then, Mapping) or not isinstance(text, Mapping) or then == text:
            continue
        version = text_at(text, ("version",))
        if version and version == text_at(then, ("version",)):
            next_one = _next(version)
            document = with_value(document, ("consent_text", language, "version"), next_one)
            raised.append(Raised("consent", str(language), version, next_one))
    return document


def _plain(rubric: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON value
    return {key: value for key, value in rubric.items() if key != "content_hash"} if isinstance(rubric, dict) else {}


def _next(version: str) -> str:
    """Return the version after this one: its last number raised, or a 2 beside a word."""
    found = re.search(r"(\d+)(\D*)$", version)
    if not found:
        return f"{version}-2"
    return f"{version[: found.start(1)]}{int(found[1]) + 1}{found[2]}"
