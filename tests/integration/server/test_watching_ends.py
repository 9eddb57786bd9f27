"""Whoever may watch no longer watches no longer: not half a minute later, and not at another server process either."""

import pytest
from starlette.websockets import WebSocketDisconnect
from websockets.exceptions import ConnectionClosed

from sync.server.principals import Role, Scope
from tests.support.live import watching
from tests.support.on_a_port import on_a_port, watching_at


def me(server, shows):
    return server.get("/me", headers=shows).json()["id"]


def ended(rosa):
    """Return the code with which the connection is closed, after what was still under way."""
    with pytest.raises(WebSocketDisconnect) as closed:
        rosa.until(lambda: False)
    return closed.value.code


DEEDS = {
    "signs out": lambda server, rosa, admin: server.post("/sign-out", headers=rosa),
    "is signed out": lambda server, rosa, admin: server.post(f"/users/{me(server, rosa)}/sign-out", headers=admin),
    "is disabled": lambda server, rosa, admin: server.client.patch(
        f"/api/v1/users/{me(server, rosa)}", json={"disabled": True}, headers=admin
    ),
    "is removed": lambda server, rosa, admin: server.client.delete(f"/api/v1/users/{me(server, rosa)}", headers=admin),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_a_person_who(server, deed):
    rosa, admin = server.as_role(Role.PROCTOR), server.as_role(Role.ADMIN)
    with watching(server, dict(rosa)) as seen, watching(server, dict(admin)) as other:
        seen.takes()
        other.takes()
        assert DEEDS[deed](server, rosa, admin).status_code < 300
        assert ended(seen) == 1008
        assert server.get("/live/board", headers=admin).status_code == 200


def test_a_key_that_is_revoked_opens_nothing_from_then_on(server):
    admin = server.as_role(Role.ADMIN)
    made = server.post("/api-keys", {"name": "a wall of screens", "scopes": [Scope.SESSIONS_READ]}, headers=admin)
    with watching(server, {"x-api-key": made.json()["key"]}) as seen:
        seen.takes()
        server.post(f"/api-keys/{made.json()['id']}/revoke", headers=admin)
        assert ended(seen) == 1008


def test_one_of_several_sign_ins_may_end_and_the_others_watch_on(server):
    rosa = server.as_role(Role.PROCTOR)
    elsewhere = server.as_role(Role.PROCTOR)
    with watching(server, dict(rosa)) as seen, watching(server, dict(elsewhere)) as other:
        seen.takes()
        other.takes()
        server.post("/sign-out", headers=elsewhere)
        assert ended(other) == 1008
        assert server.get("/me", headers=rosa).status_code == 200
        online = {each["id"]: each["online"] for each in server.get("/proctors", headers=rosa).json()["data"]}
        assert online[me(server, rosa)]


def test_it_ends_at_the_other_server_too(postgresql_url, tmp_path):
    with (
        on_a_port(postgresql_url, tmp_path / "shared") as one,
        on_a_port(postgresql_url, tmp_path / "shared", seed=2) as two,
    ):
        rosa = one.as_role(Role.PROCTOR)
        with watching_at(two, rosa) as seen:
            seen.takes()
            one.post("/sign-out", headers=rosa)
            with pytest.raises(ConnectionClosed) as closed:
                seen.until(lambda: False)
            assert closed.value.rcvd.code == 1008
