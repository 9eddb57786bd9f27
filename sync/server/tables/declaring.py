"""What all tables share: how a column is spelled from its annotation, and how constraints are named, so that migrations can name them too."""

from datetime import datetime
from typing import Annotated, Any

from sqlalchemy import BigInteger, Integer, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column

from sync.server.moments import Moment

Id = Annotated[str, mapped_column(String(64))]
Hash = Annotated[str, mapped_column(String(64))]
Short = Annotated[str, mapped_column(String(200))]
Key = Annotated[str, mapped_column(String(200).with_variant(String(200, collation="C"), "postgresql"))]
"""Text that is compared and put in order by its characters alone, the same on both engines."""

Json = Annotated[str, mapped_column(Text)]
Big = Annotated[int, mapped_column(BigInteger)]
Serial = Annotated[
    int, mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)
]


class Base(DeclarativeBase):
    """The metadata of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: dict[Any, Any] = {datetime: Moment, str: Text, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's way
