"""What must hold between the parts of a template, beyond each part's own shape.

Works on the plain document rather than on the finished template, so that a misspelt key and a dangling id are told in one go. A value of
the wrong shape is passed over here: `engine.templates.structure` has told of it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from engine.interview.bounds import LANGUAGE_PATTERN
from engine.interview.templates import ANCHOR_BANDS, PROBES_FOR, StageType
from engine.templates.problems import ENOUGH_PROBLEMS, Place, Problem, place_text, shown, suggestion
from engine.templates.shape import expected

ANCHOR_CHARACTERS: Final = 2_000
KEYWORD_CHARACTERS: Final = 64
STATEMENT_CHARACTERS: Final = 1_000

_Problems = Iterator[Problem]


@dataclass(frozen=True, slots=True)
class _Node:
    """A value of the document and its place; asking for what isn't there gives nothing rather than an error."""

    place: Place
    value: object

    def at(self, key: str) -> "_Node":
        return _Node((*self.place, key), self.value.get(key) if isinstance(self.value, dict) else None)

    def each(self, key: str) -> "list[_Node]":
        entries = self.at(key)
        return (
            [_Node((*entries.place, i), e) for i, e in enumerate(entries.value)]
            if isinstance(entries.value, list)
            else []
        )

    def items(self) -> "list[_Node]":
        return [self.at(key) for key in self.value] if isinstance(self.value, dict) else []

    def text(self, key: str) -> str | None:
        found = self.at(key).value
        return found if isinstance(found, str) else None

    def texts(self, key: str, member: str) -> list[str]:
        return [text for entry in self.each(key) if (text := entry.text(member)) is not None]


def contradictions(document: object) -> list[Problem]:
    """Return everything that does not hold together in a plain document, however broken the rest of it is."""
    root = _Node((), document)
    stages = root.each("stages")
    found = chain(
        _repeated(stages, "id"),
        _repeated(stages, "stage_order"),
        _repeated(root.each("agent_profiles"), "id"),
        _statements(root, "skills"),
        _consent(root),
        _rubrics(stages),
        chain.from_iterable(_stage(stage, root) for stage in stages),
    )
    return list(islice(found, ENOUGH_PROBLEMS))


def _repeated(nodes: Iterable[_Node], key: str) -> _Problems:
    first: dict[object, Place] = {}
    for node in nodes:
        member = node.at(key)
        if isinstance(member.value, str | int):
            if member.value in first:
                yield Problem(
                    member.place,
                    f"found {shown(member.value)} again, expected one of its own: {place_text(first[member.value])} has it",
                )
            first.setdefault(member.value, member.place)


def _statements(node: _Node, key: str, at_most: int = STATEMENT_CHARACTERS) -> _Problems:
    for entry in node.each(key):
        if isinstance(entry.value, str) and not 0 < len(entry.value.strip()) <= at_most:
            found = shown(entry.value) if not entry.value.strip() else f"{len(entry.value)} characters"
            yield Problem(entry.place, f"found {found}, expected a text of 1 to {at_most} characters")


def _consent(root: _Node) -> _Problems:
    consent = root.at("consent_text")
    for text in consent.items():
        yield from _statements(text, "agreements")
        if not re.match(LANGUAGE_PATTERN, str(text.place[-1])):
            yield Problem(text.place, f"is not named by a language; expected {expected(('language',))}")
    language = root.text("language")
    if language is not None and re.match(LANGUAGE_PATTERN, language) and consent.at(language).value is None:
        yield Problem(
            consent.at(language).place,
            f"is missing; expected the consent text in the template's language, {shown(language)}",
        )


def _rubrics(stages: Iterable[_Node]) -> _Problems:
    first: dict[tuple[str | None, object], _Node] = {}
    for stage in stages:
        rubric = stage.at("rubric")
        if not isinstance(rubric.value, dict) or not isinstance(rubric.at("version").value, int):
            continue
        other = first.setdefault((rubric.text("id"), rubric.at("version").value), rubric)
        if _without_hash(other.value) != _without_hash(rubric.value):
            yield Problem(
                rubric.at("version").place,
                f"found the id and version of {place_text(other.place)}, expected another: the two differ",
            )


def _without_hash(rubric: object) -> dict[str, object]:
    return {key: value for key, value in rubric.items() if key != "content_hash"} if isinstance(rubric, dict) else {}


def _stage(stage: _Node, root: _Node) -> _Problems:
    rubric = stage.at("rubric")
    questions = stage.each("questions")
    dimensions = rubric.texts("dimensions", "id")
    yield from _reference(stage, "agent_profile_id", root.texts("agent_profiles", "id"), "an agent profile")
    yield from _repeated(questions, "id")
    yield from _repeated(rubric.each("dimensions"), "id")
    for dimension in rubric.each("dimensions"):
        yield from _dimension(dimension)
    for question in questions:
        yield from _reference(question, "dimension_id", dimensions, "a dimension")
        for probe in question.each("probes"):
            if (when := probe.text("when")) is not None and when not in PROBES_FOR:
                yield Problem(probe.at("when").place, f"found {shown(when)}; {suggestion(when, PROBES_FOR)}")
    if stage.text("stage_type") == StageType.AI_INTERVIEW:
        yield from _coverage(stage, dimensions)


def _reference(node: _Node, key: str, known: list[str], noun: str) -> _Problems:
    name = node.text(key)
    if name is not None and name not in known:
        there_are = suggestion(name, known) if known else "there is none"
        yield Problem(node.at(key).place, f"found {shown(name)}, expected the id of {noun}; {there_are}")


def _coverage(stage: _Node, dimensions: list[str]) -> _Problems:
    asked = stage.texts("questions", "dimension_id")
    if not stage.each("questions"):
        yield Problem(
            stage.at("questions").place, "is empty; expected at least one question a dimension in an ai_interview stage"
        )
        return
    for dimension in stage.at("rubric").each("dimensions"):
        name = dimension.text("id")
        if name in dimensions and name not in asked:
            yield Problem(
                dimension.place, f"is never asked about; expected a question with dimension_id = {shown(name)}"
            )


def _dimension(dimension: _Node) -> _Problems:
    yield from _statements(dimension, "evidence_required")
    yield from _statements(dimension, "not_scored")
    yield from _statements(dimension, "keywords", KEYWORD_CHARACTERS)
    anchors = dimension.at("anchors")
    if not isinstance(anchors.value, dict):
        return
    for band in ANCHOR_BANDS:
        if band not in anchors.value:
            yield Problem(anchors.at(band).place, f"is missing; expected {expected(anchors.at(band).place)}")
    for anchor in anchors.items():
        if anchor.place[-1] not in ANCHOR_BANDS:
            yield Problem(anchor.place, f"is not a band; {suggestion(str(anchor.place[-1]), ANCHOR_BANDS)}")
        elif isinstance(anchor.value, str) and not 0 < len(anchor.value.strip()) <= ANCHOR_CHARACTERS:
            found = "a blank text" if not anchor.value.strip() else f"{len(anchor.value)} characters"
            yield Problem(
                anchor.place,
                f"found {found}, expected {expected(anchor.place)}, at most {ANCHOR_CHARACTERS} characters",
            )
