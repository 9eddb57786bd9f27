"""What of a template has to be translated, and where another template says the same in its own language."""

from collections.abc import Iterator, Mapping

from app.admin.templates.document import Document, Place, text_at, value_at

_TEXTS = frozenset(
    {
        "name",
        "objective",
        "requirements",
        "persona",
        "organization",
        "domain",
        "scenario",
        "additional_instructions",
        "stage_name",
        "practice_question",
        "label",
        "description",
        "text",
        "rephrased",
        "answer",
        "why",
        "disclosure",
    }
)
_LISTS = frozenset({"skills", "evidence_required", "not_scored", "agreements"})


def texts_of(document: Document) -> Iterator[Place]:
    """Yield the place of every text that is spoken or read, in the template's order; keywords are the language's own."""
    yield from _texts(document, ())


def _texts(value: object, place: Place) -> Iterator[Place]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts(each, (*place, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _texts(each, (*place, index))
    elif isinstance(value, str) and place:
        named = place[-1] in _TEXTS or (len(place) > 1 and (place[-2] in _LISTS or place[-2] == "anchors"))
        if named:
            yield place


def same_place(place: Place, document: Document, other: Document) -> Place | None:
    """Return where another template says what this one says at a place: entries are matched by their ids, others by their position."""
    found: list[str | int] = []
    for depth, step in enumerate(place):
        if place[:depth] == ("consent_text",) and step == text_at(document, ("language",)):
            found.append(text_at(other, ("language",)))
            continue
        own = value_at(document, (*place[: depth + 1], "id")) if isinstance(step, int) else None
        if own is None:
            found.append(step)
            continue
        there = value_at(other, tuple(found))
        ids = [each.get("id") for each in there if isinstance(each, dict)] if isinstance(there, list) else []
        if own not in ids:
            return None
        found.append(ids.index(own))
    return tuple(found) if value_at(other, tuple(found)) is not None else None


_NAME = 24
"""Characters up to which a text may be a name, which says the same in every language."""


def lacks(document: Document, place: Place, other: Document) -> bool:
    """Whether a text is missing, or stands there word for word as it does in another language."""
    at = same_place(place, document, other)
    theirs = text_at(other, at).strip() if at is not None else ""
    own = text_at(document, place).strip()
    return bool(theirs) and (not own or (own == theirs and len(own) > _NAME))
