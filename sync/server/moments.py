"""Times in the database: one spelling on both engines, RFC 3339 UTC with milliseconds, which sorts as text as it does in time."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import PlainSerializer, WithJsonSchema
from sqlalchemy import String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from sync.times import parse_rfc3339, rfc3339

Instant = Annotated[
    datetime,
    PlainSerializer(rfc3339, return_type=str),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-03-01T09:30:00.250Z"]}),
]
"""A time in an answer: RFC 3339, UTC, milliseconds, always all of them."""


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept as text; what is finer than a millisecond is cut off."""

    impl = String(24)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002 - SQLAlchemy's signature
        """Return the text."""
        return None if value is None else rfc3339(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002 - SQLAlchemy's signature
        """Return the time."""
        return None if value is None else parse_rfc3339(value)
