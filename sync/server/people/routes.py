"""People and keys over HTTP: signing in and out, one's own password, and, for admins, everybody's accounts and every program's key."""

from typing import Annotated

from fastapi import APIRouter, Body, Depends, Request, Response

from sync.server.audit import note
from sync.server.idempotency import Answer, IdempotencyHeader, fingerprint, once
from sync.server.paging import Cursor, Limit, Meta, Page, cursor_of
from sync.server.parts import TheParts
from sync.server.people import accounts, keys, shapes, signing_in
from sync.server.people.guessing import PAIR, bucket, count_guess, forgive
from sync.server.people.knocking import COOKIE, Allowed, ThePerson, allowed
from sync.server.people.views import router as views
from sync.server.principals import Principal, Scope
from sync.server.problems import Problem
from sync.server.texts import InPath

router = APIRouter(tags=["people"])
router.include_router(views)

_anybody: Allowed = allowed()
Anybody = Annotated[Principal, Depends(_anybody)]
Admin = Annotated[Principal, Depends(allowed(Scope.PEOPLE))]


@router.post("/sign-in")
def sign_in(asked: shapes.SignInIn, request: Request, response: Response, parts: TheParts) -> shapes.SignedInOut:
    """Sign a person in. 401 for a wrong address or password alike; 429, saying for how long, after too many of them."""
    made = signing_in.sign_in(parts, asked.email, asked.password, request)
    if asked.cookie:
        encrypted = request.url.scheme == "https" or parts.settings.public_url.startswith("https:")
        lifetime = round(parts.settings.sign_in_hours * 3600)
        response.set_cookie(
            COOKIE, made.token, max_age=lifetime, httponly=True, samesite="strict", secure=encrypted, path="/"
        )
    token = None if asked.cookie else made.token
    return shapes.SignedInOut(token=token, expires_at=made.expires_at, user=shapes.user_out(made.user))


@router.post("/sign-out", status_code=204)
def sign_out(
    request: Request,
    person: ThePerson,
    response: Response,
    parts: TheParts,
    asked: Annotated[shapes.SignOutIn | None, Body()] = None,
) -> None:
    """End this sign-in, or all of one's own."""
    everywhere = asked is not None and asked.everywhere
    act = "user.signed_out_everywhere" if everywhere else "user.signed_out"
    with parts.database.write() as session:
        if everywhere:
            accounts.sign_out(session, person.principal.id)
        else:
            signing_in.sign_out(session, person.token_sha256)
        parts.live.doubt_after(session, person.principal.id)
        note(session, parts.clock.utc(), person.principal, act, person.principal.id, request=request)
    response.delete_cookie(COOKIE, path="/")


@router.get("/me")
def me(principal: Anybody) -> shapes.MeOut:
    """Say who asks, and what they may."""
    return shapes.me_out(principal)


@router.post("/me/password", status_code=204)
def change_own_password(asked: shapes.PasswordIn, request: Request, person: ThePerson, parts: TheParts) -> None:
    """Change one's own password; every other sign-in of the person ends."""
    guess = bucket(PAIR, "own password", person.principal.id)
    count_guess(parts, guess)
    with parts.database.read() as session:
        seen = accounts.found(session, person.principal.id)
    if not parts.passwords.fits(seen.password_hash, asked.current):
        raise Problem(403, "wrong-password", "Not changed", "the current password is another")
    hashed = accounts.hashed(parts, asked.new, seen.email, seen.name, place="/new")
    with parts.database.write() as session:
        row = accounts.found(session, person.principal.id, hold=True)
        if row.password_hash != seen.password_hash:
            raise Problem(409, "changed-meanwhile", "Not changed", "the password was changed by somebody else")
        accounts.set_password(session, row, hashed, keep=person.token_sha256)
        parts.live.doubt_after(session, row.id)
        forgive(session, guess)
        note(session, parts.clock.utc(), person.principal, "user.password_changed", row.id, request=request)


@router.get("/users")
def list_users(admin: Admin, parts: TheParts, limit: Limit = 50, cursor: Cursor = None) -> Page[shapes.UserOut]:  # noqa: ARG001
    """List the people, by address."""
    with parts.database.read() as session:
        rows = accounts.listed(session, limit, cursor)
    following = cursor_of(rows[limit - 1].email) if len(rows) > limit else None
    return Page(data=[shapes.user_out(row) for row in rows[:limit]], meta=Meta(limit=limit, next_cursor=following))


@router.post("/users", status_code=201, response_model=shapes.UserOut)
def add_user(
    asked: shapes.UserIn, request: Request, admin: Admin, parts: TheParts, key: IdempotencyHeader = None
) -> Response:
    """Add a person."""
    hashed = None if asked.password is None else accounts.hashed(parts, asked.password, asked.email, asked.name)

    def do() -> Answer:
        row = accounts.add(session, parts, email=asked.email, name=asked.name, role=asked.role, password_hash=hashed)
        note(session, parts.clock.utc(), admin, "user.added", row.id, {"role": row.role}, request=request)
        return Answer(201, shapes.user_out(row))

    with parts.database.write() as session:
        return once(session, parts, admin.id, key, fingerprint(request, asked), do).as_response()


@router.get("/users/{user_id}")
def get_user(user_id: InPath, admin: Admin, parts: TheParts) -> shapes.UserOut:  # noqa: ARG001
    """Show a person."""
    with parts.database.read() as session:
        return shapes.user_out(accounts.found(session, user_id))


@router.patch("/users/{user_id}")
def change_user(
    user_id: InPath, asked: shapes.UserChange, request: Request, admin: Admin, parts: TheParts
) -> shapes.UserOut:
    """Change a person, or disable or enable them. The last admin stays one."""
    now = parts.clock.utc()
    with parts.database.write() as session:
        changed = accounts.change(session, user_id, asked.changes(), now)
        row = accounts.found(session, user_id)
        parts.live.doubt_after(session, user_id)
        note(session, now, admin, "user.changed", user_id, {"changed": changed}, request=request)
    return shapes.user_out(row)


@router.delete("/users/{user_id}", status_code=204)
def remove_user(user_id: InPath, request: Request, admin: Admin, parts: TheParts) -> None:
    """Remove a person. What they did stays in the audit log."""
    with parts.database.write() as session:
        accounts.remove(session, user_id)
        parts.live.doubt_after(session, user_id)
        note(session, parts.clock.utc(), admin, "user.removed", user_id, request=request)


@router.post("/users/{user_id}/password", status_code=204)
def set_password(user_id: InPath, asked: shapes.SetPasswordIn, request: Request, admin: Admin, parts: TheParts) -> None:
    """Set a person's password, which signs them out and forgets wrong guesses at it."""
    with parts.database.read() as session:
        seen = accounts.found(session, user_id)
    hashed = accounts.hashed(parts, asked.password, seen.email, seen.name)
    with parts.database.write() as session:
        accounts.set_password(session, accounts.found(session, user_id, hold=True), hashed)
        parts.live.doubt_after(session, user_id)
        note(session, parts.clock.utc(), admin, "user.password_set", user_id, request=request)


@router.post("/users/{user_id}/sign-out", status_code=204)
def sign_out_user(user_id: InPath, request: Request, admin: Admin, parts: TheParts) -> None:
    """End every sign-in of a person."""
    with parts.database.write() as session:
        accounts.sign_out(session, accounts.found(session, user_id).id)
        parts.live.doubt_after(session, user_id)
        note(session, parts.clock.utc(), admin, "user.signed_out_by_admin", user_id, request=request)


@router.get("/api-keys")
def list_keys(admin: Admin, parts: TheParts, limit: Limit = 50, cursor: Cursor = None) -> Page[shapes.KeyOut]:  # noqa: ARG001
    """List the keys, oldest first, revoked ones too."""
    with parts.database.read() as session:
        rows = keys.listed(session, limit, cursor)
    following = cursor_of(*keys.cursor_key(rows[limit - 1])) if len(rows) > limit else None
    shown = [shapes.KeyOut.model_validate(shapes.key_members(row)) for row in rows[:limit]]
    return Page(data=shown, meta=Meta(limit=limit, next_cursor=following))


@router.post("/api-keys", status_code=201, response_model=shapes.NewKeyOut)
def add_key(
    asked: shapes.KeyIn, request: Request, admin: Admin, parts: TheParts, key: IdempotencyHeader = None
) -> Response:
    """Make a key. Its secret is in the answer, and never shown again, but to whoever repeats the request with its key within two days."""

    def do() -> Answer:
        row, secret = keys.add(
            session, parts, name=asked.name, scopes=asked.scopes, created_by=admin.id, expires_at=asked.expires_at
        )
        note(session, row.created_at, admin, "key.made", row.id, {"scopes": sorted(asked.scopes)}, request=request)
        return Answer(201, shapes.NewKeyOut.model_validate({**shapes.key_members(row), "key": secret}))

    with parts.database.write() as session:
        return once(session, parts, admin.id, key, fingerprint(request, asked), do).as_response()


@router.get("/api-keys/{key_id}")
def get_key(key_id: InPath, admin: Admin, parts: TheParts) -> shapes.KeyOut:  # noqa: ARG001
    """Show a key, without its secret."""
    with parts.database.read() as session:
        return shapes.KeyOut.model_validate(shapes.key_members(keys.found(session, key_id)))


@router.post("/api-keys/{key_id}/revoke")
def revoke_key(key_id: InPath, request: Request, admin: Admin, parts: TheParts) -> shapes.KeyOut:
    """Have a key open nothing from now on."""
    now = parts.clock.utc()
    with parts.database.write() as session:
        row = keys.revoke(session, key_id, now)
        parts.live.doubt_after(session, key_id)
        note(session, now, admin, "key.revoked", key_id, request=request)
    return shapes.KeyOut.model_validate(shapes.key_members(row))
