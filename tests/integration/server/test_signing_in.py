"""People sign in with a password, stay signed in for a while, and are let out again; wrong passwords cost the guesser, not the owner."""

from dataclasses import replace
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from sync.server.people import accounts
from sync.server.people.passwords import Passwords
from sync.server.principals import Role
from sync.server.tables.operations import AuditRow
from sync.server.tables.people import SignInRow, UserRow
from tests.support.serving import QUICK, served

EMAIL, PASSWORD = "asha@example.org", "correct horse battery"


@pytest.fixture
def asha(server):
    with server.parts.database.write() as session:
        row = accounts.add(
            session,
            server.parts,
            email=EMAIL,
            name="Asha Rao",
            role=Role.PROCTOR,
            password_hash=QUICK.hash(PASSWORD),
        )
    return row.id


def sign_in(server, password=PASSWORD, email=EMAIL, **more):
    return server.post("/sign-in", {"email": email, "password": password, **more})


def bearer(answer):
    return {"authorization": f"Bearer {answer.json()['token']}"}


def test_a_person_signs_in_is_known_and_signs_out(server, asha):
    signed_in = sign_in(server, email="  ASHA@Example.org ")
    assert signed_in.status_code == 200
    assert signed_in.json()["expires_at"] == "2026-03-02T21:00:00.000Z"
    assert server.get("/me", headers=bearer(signed_in)).json()["id"] == asha
    assert server.post("/sign-out", headers=bearer(signed_in)).status_code == 204
    gone = server.get("/me", headers=bearer(signed_in))
    assert gone.status_code == 401
    assert 'error="invalid_token"' in gone.headers["www-authenticate"]
    with server.parts.database.read() as session:
        acts = [(row.action, row.actor_id) for row in session.scalars(select(AuditRow).order_by(AuditRow.number))]
        kept = [row.token_sha256 for row in session.scalars(select(SignInRow))]
    assert acts == [("user.signed_in", asha), ("user.signed_out", asha)]
    assert kept == []


def test_a_sign_in_ends_by_itself(server, asha):
    headers = bearer(sign_in(server))
    server.clock.advance(12 * 3600 - 1)
    assert server.get("/me", headers=headers).status_code == 200
    server.clock.advance(1)
    assert server.get("/me", headers=headers).status_code == 401


def test_only_a_hash_of_the_token_is_kept(server, asha):
    token = sign_in(server).json()["token"]
    with server.parts.database.read() as session:
        assert token not in str([row.token_sha256 for row in session.scalars(select(SignInRow))])


def test_signing_out_everywhere_ends_every_sign_in(server, asha):
    one, other = bearer(sign_in(server)), bearer(sign_in(server))
    assert server.post("/sign-out", {"everywhere": True}, headers=one).status_code == 204
    assert server.get("/me", headers=other).status_code == 401


@pytest.mark.parametrize(
    ("email", "password"),
    [(EMAIL, "wrong horse battery"), ("nobody@example.org", PASSWORD), ("x' OR 1=1 --", PASSWORD)],
)
def test_a_wrong_address_and_a_wrong_password_are_told_alike(server, asha, email, password):
    refused = sign_in(server, password, email)
    assert refused.status_code == 401
    assert refused.json()["detail"] == "no account has this address and this password"


def test_whoever_is_disabled_or_has_no_password_yet_does_not_get_in(server, asha):
    headers = bearer(sign_in(server))
    with server.parts.database.write() as session:
        accounts.change(session, asha, accounts.Changes(disabled=True), server.clock.utc())
        accounts.add(session, server.parts, email="new@example.org", name="New", role=Role.PROCTOR, password_hash=None)
    assert sign_in(server).status_code == 401
    assert server.get("/me", headers=headers).status_code == 401
    assert sign_in(server, email="new@example.org").status_code == 401


def test_a_cookie_holds_the_token_where_scripts_can_not_read_it(server, asha):
    signed_in = sign_in(server, cookie=True)
    assert signed_in.json()["token"] is None
    cookie = signed_in.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))
    assert server.get("/me").json()["id"] == asha
    ours = {"origin": "http://testserver"}
    for foreign in ({"origin": "http://testserver:8080"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        assert server.post("/sign-out", headers=foreign).status_code == 403
    assert server.post("/sign-out", headers=ours).status_code == 204
    assert server.get("/me").status_code == 401


def test_a_proof_that_does_not_hold_is_not_passed_over_for_another(server, asha):
    sign_in(server, cookie=True)
    assert server.get("/me", headers={"authorization": "Bearer vvs_wrong"}).status_code == 401
    assert server.get("/me", headers={"x-api-key": "vvk_wrong"}).status_code == 401


def test_the_cookie_crosses_the_network_encrypted_only(database_url, tmp_path):
    with served(database_url, tmp_path / "server", public_url="https://vivavoce.example.org") as server:
        with server.parts.database.write() as session:
            accounts.add(
                session, server.parts, email=EMAIL, name="A", role=Role.ADMIN, password_hash=QUICK.hash(PASSWORD)
            )
        assert "Secure" in sign_in(server, cookie=True).headers["set-cookie"].split("; ")


def test_a_password_hashed_with_older_parameters_is_hashed_again(server, asha):
    today = Passwords(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    server.app.state.parts = replace(server.parts, passwords=today)
    assert sign_in(server).status_code == 200
    with server.parts.database.read() as session:
        stored = session.get_one(UserRow, asha).password_hash
    assert "m=16,t=2,p=1" in stored
    assert sign_in(server).status_code == 200


def test_changing_ones_password_ends_the_other_sign_ins_and_takes_the_current_one(server, asha):
    here, elsewhere = bearer(sign_in(server)), bearer(sign_in(server))
    change = {"current": "wrong horse battery", "new": "another long phrase"}
    assert server.post("/me/password", change, headers=here).status_code == 403
    change["current"] = PASSWORD
    assert server.post("/me/password", change | {"new": "short"}, headers=here).json()["issues"] == [
        {"path": "/new", "message": "at least 12 characters"}
    ]
    assert server.post("/me/password", change, headers=here).status_code == 204
    assert server.get("/me", headers=here).status_code == 200
    assert server.get("/me", headers=elsewhere).status_code == 401
    assert sign_in(server).status_code == 401
    assert sign_in(server, "another long phrase").status_code == 200


def test_a_person_has_so_many_sign_ins_and_the_oldest_ends(server, asha):
    oldest = bearer(sign_in(server))
    with server.parts.database.write() as session:
        for number in range(49):
            later = server.clock.utc() + timedelta(seconds=1 + number)
            session.add(
                SignInRow(
                    token_sha256=f"{number:064x}", user_id=asha, created_at=later, expires_at=later + timedelta(days=1)
                )
            )
    server.clock.advance(100)
    assert server.get("/me", headers=oldest).status_code == 200
    newest = bearer(sign_in(server))
    assert server.get("/me", headers=oldest).status_code == 401
    assert server.get("/me", headers=newest).status_code == 200
