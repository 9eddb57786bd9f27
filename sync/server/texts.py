"""Texts, ids and times as requests may carry them: bounded, and without what one of the two databases can't keep (NUL)."""

import unicodedata
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import Path
from pydantic import AfterValidator, AwareDatetime, PlainSerializer, StringConstraints, WithJsonSchema

from sync.canonical import canonical
from sync.errors import NotCanonical
from sync.times import rfc3339

_NOT_IN_A_LINE = ("Cc", "Cs", "Zl", "Zp")
_EARLIEST, _LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)

LARGEST_DETAILS = 16 * 1024
"""Bytes that free-form JSON (metadata, details) may take."""


def _in_our_time(moment: datetime) -> datetime:
    if not _EARLIEST <= moment <= _LATEST:
        raise ValueError("expected a time between the years 2000 and 2200")
    return moment.astimezone(UTC)


def _fits(details: dict[str, Any]) -> dict[str, Any]:
    try:
        written = canonical(details)
    except NotCanonical as exc:
        raise ValueError(exc.message) from exc
    if len(written) > LARGEST_DETAILS:
        raise ValueError(f"found {len(written)} bytes of JSON, expected at most {LARGEST_DETAILS}")
    return details


def _one_line(text: str) -> str:
    """Any script's letters, spaces and joiners ("山田　太郎"); no controls, no line's end, no half of a character.

    Returned in one spelling (NFC), whichever keyboard composed it, so that what is looked for is found.
    """
    if any(unicodedata.category(char) in _NOT_IN_A_LINE for char in text):
        raise ValueError("expected one line of printable characters")
    return unicodedata.normalize("NFC", text)


def _without_nul(text: str) -> str:
    if "\x00" in text:
        raise ValueError("a text holds no NUL")
    return text


Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_one_line)]
"""One line that says something."""

Line = Annotated[str, StringConstraints(max_length=200), AfterValidator(_one_line)]
"""One line, perhaps empty."""

Note = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000), AfterValidator(_without_nul)
]
"""A person's words, over several lines."""

Remark = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2000), AfterValidator(_without_nul)]
"""A person's words, perhaps none."""

Id = Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
"""An id of any kind."""

InPath = Annotated[
    str, Path(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", examples=["0f8a0f8a0f8a0f8a"])
]
"""An id as a part of a request's path."""

Language = Annotated[
    str, StringConstraints(max_length=16, pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")
]
"""A BCP 47 language."""

Email = Annotated[
    str, StringConstraints(max_length=200, pattern=r"^[^@\s\x00-\x20\x7f]{1,64}@[^@\s\x00-\x20\x7f]{1,130}$")
]
"""An address, as far as its shape tells."""

Time = Annotated[AwareDatetime, AfterValidator(_in_our_time)]
"""A time with its zone; in UTC once read."""

Details = Annotated[dict[str, Any], AfterValidator(_fits)]
"""Free-form JSON, at most 16 KiB of it."""

Told = Annotated[
    datetime,
    PlainSerializer(rfc3339, return_type=str),
    WithJsonSchema(
        {"type": "string", "format": "date-time", "examples": ["2026-03-02T09:00:00.000Z"]}, mode="serialization"
    ),
]
"""A time in an answer: RFC 3339, UTC, milliseconds."""
