"""People, their sign-ins, and the keys that programs use."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from sync.server.tables.declaring import Base, Hash, Id, Json, Short


class UserRow(Base):
    """A person who signs in. `email` is in lower case; `password_hash` is argon2id's own text, None until a password was set."""

    __tablename__ = "user_account"
    __table_args__ = (CheckConstraint("role IN ('proctor', 'admin', 'reviewer')", name="role"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    email: Mapped[Short] = mapped_column(unique=True)
    name: Mapped[Short]
    role: Mapped[Short]
    password_hash: Mapped[str | None]
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]


class SignInRow(Base):
    """A person signed in, by the SHA-256 of the token."""

    __tablename__ = "sign_in"
    __table_args__ = (Index(None, "user_id"), Index(None, "expires_at"))

    token_sha256: Mapped[Hash] = mapped_column(primary_key=True)
    user_id: Mapped[Id]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class ApiKeyRow(Base):
    """A program's key, by the SHA-256 of it (it is random, so that needs no slow hash). `scopes` is a JSON list; `prefix` tells keys apart."""

    __tablename__ = "api_key"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Short]
    prefix: Mapped[Short]
    key_sha256: Mapped[Hash] = mapped_column(unique=True)
    scopes: Mapped[Json]
    created_at: Mapped[datetime]
    created_by: Mapped[Id]
    expires_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]


class SavedViewsRow(Base):
    """What a person has saved of a place of their desk: a JSON list of named filters, in their order."""

    __tablename__ = "saved_views"

    user_id: Mapped[Id] = mapped_column(primary_key=True)
    place: Mapped[Id] = mapped_column(primary_key=True)
    document: Mapped[Json]
    updated_at: Mapped[datetime]
