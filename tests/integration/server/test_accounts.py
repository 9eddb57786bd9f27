"""Admins look after people and keys; somebody who can is always left, and a key does what its scopes say until it is revoked."""

import base64
from concurrent.futures import ThreadPoolExecutor

import pytest

from sync.server.people import accounts
from sync.server.principals import FOR_KEYS, GRANTED, Role, Scope
from sync.server.problems import Problem
from sync.server.tables.people import ApiKeyRow, UserRow
from tests.support.office import ON_SQLITE

NEW = {"email": "Mara@Example.org", "name": "Mara Lind", "role": "reviewer", "password": "a phrase of some length"}


@pytest.fixture
def admin(server):
    return server.as_role(Role.ADMIN)


def own_id(server, headers):
    return server.get("/me", headers=headers).json()["id"]


def test_a_person_is_added_shown_changed_and_removed(server, admin):
    added = server.post("/users", NEW, headers=admin)
    assert added.status_code == 201
    person = added.json()
    assert (person["email"], person["role"], person["has_password"]) == ("mara@example.org", "reviewer", True)
    assert "password" not in str(person).replace("has_password", "")
    place = f"/api/v1/users/{person['id']}"
    assert server.client.patch(place, json={"name": "Mara L."}, headers=admin).json()["name"] == "Mara L."
    assert server.client.delete(place, headers=admin).status_code == 204
    assert server.client.get(place, headers=admin).status_code == 404


def test_an_address_has_one_account_however_it_is_spelled(server, admin):
    assert server.post("/users", NEW, headers=admin).status_code == 201
    again = server.post("/users", NEW | {"email": "MARA@example.ORG"}, headers=admin)
    assert (again.status_code, again.json()["type"]) == (409, "urn:vivavoce:problem:taken")


UNUSABLE = (
    ("email", "no address"),
    ("email", "a\x00@example.org"),
    ("email", "a" * 300 + "@example.org"),
    ("name", ""),
    ("name", "two\nlines"),
    ("name", "x" * 201),
    ("role", "owner"),
    ("password", "short"),
    ("password", "aaaaaaaaaaaaaaaa"),
    ("password", "Mara@Example.org"),
    ("password", "x" * 201),
    ("surprise", 1),
)


def test_what_can_not_be_used_is_named(server, admin):
    for member, value in UNUSABLE:
        refused = server.post("/users", NEW | {member: value}, headers=admin)
        assert (refused.status_code, refused.json()["issues"][0]["path"]) == (422, f"/{member}"), (member, value)


def test_disabling_somebody_and_giving_another_role_signs_them_out(server, admin):
    proctor = server.as_role(Role.PROCTOR)
    place = f"/api/v1/users/{own_id(server, proctor)}"
    server.client.patch(place, json={"name": "Still the same role"}, headers=admin)
    assert server.get("/me", headers=proctor).status_code == 200
    server.client.patch(place, json={"role": "reviewer"}, headers=admin)
    assert server.get("/me", headers=proctor).status_code == 401
    disabled = server.client.patch(place, json={"disabled": True}, headers=admin).json()
    assert disabled["disabled_at"] == "2026-03-02T09:00:00.000Z"
    assert server.client.patch(place, json={"disabled": False}, headers=admin).json()["disabled_at"] is None


def test_the_last_admin_stays_one(server, admin):
    place = f"/api/v1/users/{own_id(server, admin)}"
    for attempt in ({"disabled": True}, {"role": "proctor"}):
        refused = server.client.patch(place, json=attempt, headers=admin)
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:vivavoce:problem:last-admin")
    assert server.client.delete(place, headers=admin).status_code == 409
    other = server.as_role(Role.ADMIN)
    assert server.client.patch(place, json={"role": "proctor"}, headers=other).status_code == 200
    assert server.client.delete(f"/api/v1/users/{own_id(server, other)}", headers=other).status_code == 409


def test_two_admins_who_disable_each_other_at_the_same_moment_do_not_both_succeed(server):
    two = [own_id(server, server.as_role(Role.ADMIN)) for _ in range(2)]

    def disable(user_id):
        try:
            with server.parts.database.write() as session:
                accounts.change(session, user_id, accounts.Changes(disabled=True), server.clock.utc())
        except Problem as problem:
            return problem.kind
        return "disabled"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(disable, two)) == ["disabled", "last-admin"]


def test_an_admin_sets_a_password_and_ends_a_persons_sign_ins(server, admin):
    user_id = server.post("/users", NEW, headers=admin).json()["id"]
    signed_in = server.post("/sign-in", {"email": NEW["email"], "password": NEW["password"]}).json()
    bearer = {"authorization": f"Bearer {signed_in['token']}"}
    assert server.post(f"/users/{user_id}/sign-out", headers=admin).status_code == 204
    assert server.get("/me", headers=bearer).status_code == 401
    assert (
        server.post(f"/users/{user_id}/password", {"password": "entirely other words"}, headers=admin).status_code
        == 204
    )
    assert server.post("/sign-in", {"email": NEW["email"], "password": NEW["password"]}).status_code == 401
    assert server.post("/sign-in", {"email": NEW["email"], "password": "entirely other words"}).status_code == 200


def test_people_are_listed_in_pages(server, admin):
    for number in range(5):
        server.post("/users", NEW | {"email": f"p{number}@example.org"}, headers=admin)
    seen, cursor = [], ""
    while cursor is not None:
        page = server.get(f"/users?limit=2{cursor and f'&cursor={cursor}'}", headers=admin).json()
        seen += [user["email"] for user in page["data"]]
        cursor = page["meta"]["next_cursor"]
    assert seen == sorted(seen)
    assert len(seen) == 6
    assert server.get("/users?cursor=nonsense", headers=admin).status_code == 422


@ON_SQLITE
def test_pages_go_on_after_the_longest_address_of_any_script(server, admin):
    longest = f"{'ख' * 64}@{'日' * 60}.example"
    joined = "fam\u200dily@example.org"
    for email in (longest, joined):
        assert server.post("/users", NEW | {"email": email}, headers=admin).status_code == 201
    seen, cursor = [], None
    while True:
        asked = {"limit": 1} | ({"cursor": cursor} if cursor else {})
        page = server.get("/users", params=asked, headers=admin).json()
        seen += [each["email"] for each in page["data"]]
        cursor = page["meta"]["next_cursor"]
        if cursor is None:
            break
    assert {longest, joined} <= set(seen)
    nested = base64.urlsafe_b64encode(b"[" * 1500).decode()
    assert server.get("/users", params={"cursor": nested}, headers=admin).status_code == 422


def test_a_key_is_shown_once_and_told_apart_by_its_beginning(server, admin):
    made = server.post("/api-keys", {"name": "Applicant tracking", "scopes": ["sessions:read"]}, headers=admin)
    assert made.status_code == 201
    key = made.json()["key"]
    assert key.startswith(made.json()["prefix"])
    with server.parts.database.read() as session:
        row = session.get_one(ApiKeyRow, made.json()["id"])
        assert key not in str(vars(row))
    shown = server.get(f"/api-keys/{made.json()['id']}", headers=admin).json()
    assert "key" not in shown
    assert server.get("/api-keys", headers=admin).json()["data"] == [shown]
    assert server.get("/me", headers={"x-api-key": key}).json()["scopes"] == ["sessions:read"]


def test_keys_are_listed_in_pages_also_those_made_at_the_same_moment(server, admin):
    for _ in range(5):
        server.as_key(Scope.SESSIONS_READ)
    first = server.get("/api-keys?limit=3", headers=admin).json()
    rest = server.get(f"/api-keys?limit=3&cursor={first['meta']['next_cursor']}", headers=admin).json()
    ids = [key["id"] for key in first["data"] + rest["data"]]
    assert len(set(ids)) == 5
    assert rest["meta"]["next_cursor"] is None


def test_a_key_never_makes_people_or_keys(server, admin):
    for wrong in (["people:manage"], [], ["everything"]):
        assert server.post("/api-keys", {"name": "x", "scopes": wrong}, headers=admin).status_code == 422


def test_a_key_ends_when_it_should_or_when_it_is_revoked(server, admin):
    asked = {"name": "x", "scopes": ["sessions:read"], "expires_at": "2026-03-02T10:00:00+00:00"}
    made = server.post("/api-keys", asked, headers=admin).json()
    assert made["expires_at"] == "2026-03-02T10:00:00.000Z"
    assert server.get("/me", headers={"x-api-key": made["key"]}).status_code == 200
    server.clock.advance(3600)
    assert server.get("/me", headers={"x-api-key": made["key"]}).status_code == 401
    assert server.post("/api-keys", asked, headers=admin).status_code == 422
    other = server.post("/api-keys", {"name": "y", "scopes": ["sessions:read"]}, headers=admin).json()
    revoked = server.post(f"/api-keys/{other['id']}/revoke", headers=admin).json()
    server.clock.advance(60)
    assert server.post(f"/api-keys/{other['id']}/revoke", headers=admin).json() == revoked
    assert server.get("/me", headers={"x-api-key": other["key"]}).status_code == 401


def test_when_a_key_was_last_used_is_true_to_the_minute(server, admin):
    headers = server.as_key(Scope.SESSIONS_READ)

    def used_at():
        return server.get("/api-keys", headers=admin).json()["data"][0]["used_at"]

    assert used_at() is None
    server.get("/me", headers=headers)
    server.clock.advance(59)
    server.get("/me", headers=headers)
    assert used_at() == "2026-03-02T09:00:00.000Z"
    server.clock.advance(1)
    server.get("/me", headers=headers)
    assert used_at() == "2026-03-02T09:01:00.000Z"


def test_a_key_has_no_password_and_can_not_sign_out(server):
    headers = server.as_key(*FOR_KEYS)
    assert server.post("/sign-out", headers=headers).status_code == 403
    change = {"current": "whatever it is", "new": "another long phrase"}
    assert server.post("/me/password", change, headers=headers).status_code == 403


def test_each_role_may_what_the_table_says(server):
    for role in Role:
        assert server.get("/me", headers=server.as_role(role)).json()["scopes"] == sorted(GRANTED[role])


def test_only_a_hash_of_the_password_is_kept(server, admin):
    user_id = server.post("/users", NEW, headers=admin).json()["id"]
    with server.parts.database.read() as session:
        assert session.get_one(UserRow, user_id).password_hash.startswith("$argon2id$")
