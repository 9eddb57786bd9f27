"""Which server it is: what a person compares an export's signatures with."""

from sync.keys import fingerprint
from sync.server.identity import signing_key
from sync.server.principals import Role, Scope


def test_whoever_is_signed_in_learns_by_which_key_the_server_is_known(server):
    told = server.get("/about", headers=server.as_role(Role.REVIEWER)).json()
    with server.parts.database.read() as db:
        own = signing_key(db, server.parts).device
    assert (told["server_id"], told["public_key"]) == (own.id, own.public_key)
    assert told["fingerprint"] == fingerprint(own.public_key)
    assert told["organisation"] == "Northwind Trust"
    assert told["recipient"].startswith("age1")
    assert server.get("/about", headers=server.as_key(Scope.LIVE)).json() == told
    assert server.get("/about").status_code == 401
