"""What is wrong with a template as it stands, and what its author should know: by the engine's own rules, place by place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.admin.templates.document import Document, Place
from engine.errors import TemplateInvalid
from engine.templates import TemplateProblems, from_document
from engine.templates.advice import advice

ROOT: Place = ()


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing to know of a place. A `serious` one keeps the template from being saved; any other is advice."""

    place: Place
    message: str
    serious: bool = True


def troubles_in(document: Document) -> tuple[Trouble, ...]:
    """Return everything that is wrong, in the document's order; where nothing is, the advice there is."""
    try:
        template = from_document(document, "the template")
    except TemplateProblems as exc:
        found = [Trouble(problem.place, problem.message) for problem in exc.problems]
        return tuple(sorted(found, key=lambda each: order_of(each.place)))
    except TemplateInvalid as exc:
        return (Trouble(ROOT, exc.message),)
    return tuple(Trouble(each.place, each.message, serious=False) for each in advice(template))


def from_issues(issues: Iterable[tuple[str, str]], document: Document) -> tuple[Trouble, ...]:
    """Return what a server said, as (JSON pointer, message), by places of this document."""
    return tuple(Trouble(place_of_pointer(pointer, document), message) for pointer, message in issues)


def place_of_pointer(pointer: str, document: Any) -> Place:  # noqa: ANN401 - any JSON value
    """Return the place a JSON pointer (RFC 6901) means in a document: digits are positions only where a list stands."""
    place: list[str | int] = []
    value = document
    for raw in pointer.split("/")[1:]:
        step = raw.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and step.isascii() and step.isdigit():
            number = int(step)
            place.append(number)
            value = value[number] if number < len(value) else None
        else:
            place.append(step)
            value = value.get(step) if isinstance(value, dict) else None
    return tuple(place)


def serious(troubles: Sequence[Trouble]) -> int:
    """Return how many keep the template from being saved."""
    return sum(1 for each in troubles if each.serious)


_ORDER = (
    "id",
    "name",
    "use_case",
    "objective",
    "skills",
    "requirements",
    "language",
    "default_duration_minutes",
    "retention_days",
    "agent_profiles",
    "stages",
    "consent_text",
)


def order_of(place: Place) -> tuple[tuple[int, int, str], ...]:
    """Return a key by which places stand as the editor shows them."""
    steps = []
    for depth, step in enumerate(place):
        if isinstance(step, int):
            steps.append((0, step, ""))
        elif depth == 0:
            steps.append((1, _ORDER.index(step) if step in _ORDER else len(_ORDER), step))
        else:
            steps.append((1, 0, step))
    return tuple(steps)
