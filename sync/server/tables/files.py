"""Files by their SHA-256: which there are, whose they are, and which are still on their way."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Big, Hash, Id, Short


class BlobRow(Base):
    """A file of a session, whole. `sealed` means encrypted to the organisation's key; the bytes are at `place` in the store.

    `plain_sha256` and `plain_size` are of what is inside, known once it was opened; `fits` is whether the ledger states those bytes.
    """

    __tablename__ = "blob"
    __table_args__ = (Index(None, "sha256"), Index(None, "place"))

    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"), primary_key=True)
    kind: Mapped[Short] = mapped_column(primary_key=True)
    name: Mapped[Short] = mapped_column(primary_key=True)
    sha256: Mapped[Hash]
    size: Mapped[Big]
    sealed: Mapped[bool]
    place: Mapped[Short]
    received_at: Mapped[datetime]
    device_id: Mapped[Id | None]
    erased_at: Mapped[datetime | None]
    plain_sha256: Mapped[Hash | None] = mapped_column(default=None)
    plain_size: Mapped[Big | None] = mapped_column(default=None)
    fits: Mapped[bool | None] = mapped_column(default=None)


class UploadRow(Base):
    """A file on its way, in parts. `offset` is what is durable."""

    __tablename__ = "upload"
    __table_args__ = (Index(None, "changed_at"), Index(None, "session_id"))

    id: Mapped[Id] = mapped_column(primary_key=True)
    session_id: Mapped[Id] = mapped_column(ForeignKey("session.id"))
    device_id: Mapped[Id]
    kind: Mapped[Short]
    name: Mapped[Short]
    sha256: Mapped[Hash]
    size: Mapped[Big]
    sealed: Mapped[bool]
    offset: Mapped[Big]
    changed_at: Mapped[datetime]


class UploadPartRow(Base):
    """A part that arrived and is durable at `place`; together the parts of an upload have no gap and no overlap."""

    __tablename__ = "upload_part"

    upload_id: Mapped[Id] = mapped_column(ForeignKey("upload.id"), primary_key=True)
    offset: Mapped[Big] = mapped_column(primary_key=True)
    length: Mapped[Big]
    place: Mapped[Short]
