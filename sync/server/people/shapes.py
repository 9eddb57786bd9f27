"""What people, sign-ins and keys look like on the wire: inputs bounded in size and known in every member, answers without a secret."""

import json
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_serializer

from sync.server.moments import Instant
from sync.server.people.accounts import Changes
from sync.server.people.passwords import LONGEST, SHORTEST
from sync.server.principals import Principal, Role, Scope
from sync.server.tables.people import ApiKeyRow, UserRow
from sync.server.texts import Email, Name, Time

NewPassword = Annotated[str, Field(min_length=1, max_length=LONGEST, description=f"At least {SHORTEST} characters.")]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SignInIn(_In):
    """An address and a password. With `cookie`, the token goes into a cookie that scripts can't read, instead of the answer."""

    email: Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=200)] = (
        Field(examples=["asha@example.org"])
    )
    password: Annotated[str, Field(min_length=1, max_length=LONGEST)] = Field(examples=["correct horse battery staple"])
    cookie: bool = False


class SignOutIn(_In):
    """Whether to end all of one's sign-ins, or the one that asks."""

    everywhere: bool = False


class PasswordIn(_In):
    """One's own password, changed."""

    current: Annotated[str, Field(min_length=1, max_length=LONGEST)]
    new: NewPassword


class UserIn(_In):
    """A person to add. Without a password nobody can sign in yet."""

    email: Email = Field(examples=["asha@example.org"])
    name: Name = Field(examples=["Asha Rao"])
    role: Role = Field(examples=[Role.PROCTOR])
    password: NewPassword | None = None


class UserChange(_In):
    """What is to change of a person; what is left out stays."""

    email: Email | None = None
    name: Name | None = None
    role: Role | None = None
    disabled: bool | None = None

    def changes(self) -> Changes:
        """Return them for `accounts.change`."""
        return Changes(self.email, self.name, self.role, self.disabled)


class SetPasswordIn(_In):
    """Another person's password, set by an admin; signs that person out."""

    password: NewPassword


class KeyIn(_In):
    """A key to make."""

    name: Name = Field(examples=["Applicant tracking"])
    scopes: Annotated[frozenset[Scope], Field(min_length=1, max_length=len(Scope))] = Field(
        examples=[["sessions:read", "sessions:write"]]
    )
    expires_at: Time | None = Field(default=None, examples=["2027-01-01T00:00:00.000Z"])

    @field_serializer("scopes")
    def _in_order(self, scopes: frozenset[Scope]) -> list[Scope]:
        """A set has another order in each process; the same request must look the same in all of them."""
        return sorted(scopes)


class UserOut(BaseModel):
    """A person."""

    id: str
    email: str = Field(examples=["asha@example.org"])
    name: str = Field(examples=["Asha Rao"])
    role: Role
    has_password: bool
    disabled: bool
    created_at: Instant
    disabled_at: Instant | None


class SignedInOut(BaseModel):
    """A sign-in. `token` goes into `Authorization: Bearer`; null where a cookie holds it."""

    token: str | None = Field(examples=["vvs_..."])
    expires_at: Instant
    user: UserOut


class MeOut(BaseModel):
    """Who asks, and what they may."""

    kind: str = Field(examples=["user"])
    id: str
    name: str
    role: Role | None
    scopes: list[Scope]


class KeyOut(BaseModel):
    """A key, without its secret; `prefix` is how it begins. `used_at` is true to the minute."""

    id: str
    name: str
    prefix: str = Field(examples=["vvk_q1w2e3"])
    scopes: list[str]
    created_at: Instant
    created_by: str
    expires_at: Instant | None
    revoked_at: Instant | None
    used_at: Instant | None


class NewKeyOut(KeyOut):
    """A key just made, with its secret: shown this once."""

    key: str = Field(examples=["vvk_..."])


def user_out(row: UserRow) -> UserOut:
    """Return a person for the wire."""
    return UserOut(
        id=row.id,
        email=row.email,
        name=row.name,
        role=Role(row.role),
        has_password=row.password_hash is not None,
        disabled=row.disabled_at is not None,
        created_at=row.created_at,
        disabled_at=row.disabled_at,
    )


def key_members(row: ApiKeyRow) -> dict[str, object]:
    """Return the members of `KeyOut`."""
    return {
        "id": row.id,
        "name": row.name,
        "prefix": row.prefix,
        "scopes": json.loads(row.scopes),
        "created_at": row.created_at,
        "created_by": row.created_by,
        "expires_at": row.expires_at,
        "revoked_at": row.revoked_at,
        "used_at": row.used_at,
    }


def me_out(principal: Principal) -> MeOut:
    """Return who asks for the wire."""
    return MeOut(
        kind=principal.kind,
        id=principal.id,
        name=principal.name,
        role=principal.role,
        scopes=sorted(principal.scopes),
    )
