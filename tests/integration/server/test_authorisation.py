"""Every route by everybody: each role, each key with one scope, kiosks, and proofs that hold no longer, asked for real.

A route that is not in the table fails, so whoever adds one says here whom it is for.
"""

import re
from datetime import timedelta

import pytest
from fastapi.routing import iter_route_contexts

from sync.server.devices.knocking import KIOSK as KIOSK_TOKEN
from sync.server.people import keys
from sync.server.people.tokens import digest, new_token
from sync.server.principals import FOR_KEYS, GRANTED, Role, Scope
from sync.server.tables.devices import DeviceRow, DeviceTokenRow
from sync.server.tables.people import ApiKeyRow, SignInRow, UserRow
from tests.support.serving import served

PUBLIC = "anybody"
SIGNED_IN = "whoever is signed in, person or program"
PERSON = "a person, about themselves"
MACHINES = "this machine, or whoever may read the audit log"
KIOSK = "a kiosk, revoked or not"
TRUSTED_KIOSK = "a kiosk that is not revoked"

S = Scope
TABLE = {
    "GET,HEAD /api/v1/openapi.json": PUBLIC,
    "GET /healthz": PUBLIC,
    "GET /readyz": PUBLIC,
    "GET /join/{session_id}": PUBLIC,  # says when and where, to whoever was given the link
    "HEAD /healthz": PUBLIC,
    "HEAD /readyz": PUBLIC,
    "GET /metrics": MACHINES,
    "GET /api/v1/about": SIGNED_IN,
    "GET /api/v1/audit": S.AUDIT,
    "POST /api/v1/sign-in": PUBLIC,
    "GET /api/v1/me": SIGNED_IN,
    "POST /api/v1/me/password": PERSON,
    "GET /api/v1/me/views/{place}": PERSON,
    "PUT /api/v1/me/views/{place}": PERSON,
    "GET /api/v1/users": S.PEOPLE,
    "POST /api/v1/users": S.PEOPLE,
    "GET /api/v1/users/{user_id}": S.PEOPLE,
    "PATCH /api/v1/users/{user_id}": S.PEOPLE,
    "DELETE /api/v1/users/{user_id}": S.PEOPLE,
    "POST /api/v1/users/{user_id}/password": S.PEOPLE,
    "POST /api/v1/users/{user_id}/sign-out": S.PEOPLE,
    "GET /api/v1/api-keys": S.PEOPLE,
    "POST /api/v1/api-keys": S.PEOPLE,
    "GET /api/v1/api-keys/{key_id}": S.PEOPLE,
    "POST /api/v1/api-keys/{key_id}/revoke": S.PEOPLE,
    "POST /api/v1/agent-profiles": S.TEMPLATES_WRITE,
    "GET /api/v1/agent-profiles": S.TEMPLATES_READ,
    "GET /api/v1/agent-profiles/{profile_id}": S.TEMPLATES_READ,
    "PUT /api/v1/agent-profiles/{profile_id}": S.TEMPLATES_WRITE,
    "DELETE /api/v1/agent-profiles/{profile_id}": S.TEMPLATES_WRITE,
    "GET /api/v1/schemas/template": S.TEMPLATES_READ,
    "POST /api/v1/evaluation-templates": S.TEMPLATES_WRITE,
    "POST /api/v1/evaluation-templates/import-builtin": S.TEMPLATES_WRITE,
    "GET /api/v1/evaluation-templates": S.TEMPLATES_READ,
    "GET /api/v1/evaluation-templates/{template_id}": S.TEMPLATES_READ,
    "PATCH /api/v1/evaluation-templates/{template_id}": S.TEMPLATES_WRITE,
    "POST /api/v1/evaluation-templates/{template_id}/versions": S.TEMPLATES_WRITE,
    "GET /api/v1/evaluation-templates/{template_id}/versions": S.TEMPLATES_READ,
    "GET /api/v1/evaluation-templates/{template_id}/versions/{version}": S.TEMPLATES_READ,
    "POST /api/v1/participants": S.PARTICIPANTS_WRITE,
    "GET /api/v1/participants": S.PARTICIPANTS_READ,
    "POST /api/v1/participants/lookup": S.PARTICIPANTS_READ,
    "GET /api/v1/participants/{participant_id}": S.PARTICIPANTS_READ,
    "PATCH /api/v1/participants/{participant_id}": S.PARTICIPANTS_WRITE,
    "POST /api/v1/participants/{participant_id}/export": {S.PARTICIPANTS_READ, S.RECORDINGS_READ, S.RESULTS_READ},
    "DELETE /api/v1/participants/{participant_id}": S.PARTICIPANTS_ERASE,
    "GET /api/v1/sessions/{session_id}/record": S.RESULTS_READ,
    "POST /api/v1/exports": S.RESULTS_READ,
    "GET /api/v1/retention/templates": S.PARTICIPANTS_ERASE,
    "GET /api/v1/retention/sessions": S.PARTICIPANTS_ERASE,
    "GET /api/v1/sessions/{session_id}/events": S.RESULTS_READ,
    "GET /api/v1/sessions/{session_id}/scorecards": S.RESULTS_READ,
    "POST /api/v1/sessions/{session_id}/scorecards": S.RESULTS_WRITE,
    "GET /api/v1/sessions/{session_id}/rubric": S.RESULTS_READ,
    "GET /api/v1/sessions/{session_id}/second-scores": S.RESULTS_READ,
    "POST /api/v1/sessions/{session_id}/second-scores": S.RESULTS_WRITE,
    "POST /api/v1/sessions/{session_id}/second-scores/seen": S.RESULTS_WRITE,
    "GET /api/v1/evaluation-templates/{template_id}/agreement": S.RESULTS_READ,
    "POST /api/v1/sessions/{session_id}/annotations": S.ANNOTATE,
    "POST /api/v1/sessions": S.SESSIONS_WRITE,
    "GET /api/v1/sessions": S.SESSIONS_READ,
    "GET /api/v1/sessions/count": S.SESSIONS_READ,
    "POST /api/v1/sessions/lookup": S.SESSIONS_READ,
    "GET /api/v1/sessions/{session_id}": S.SESSIONS_READ,
    "POST /api/v1/sessions/{session_id}/cancel": S.SESSIONS_WRITE,
    "POST /api/v1/sessions/{session_id}/reschedule": S.SESSIONS_WRITE,
    "DELETE /api/v1/sessions/{session_id}/orders/{order_id}": S.SESSIONS_WRITE,
    "POST /api/v1/sessions/{session_id}/pen": S.SESSIONS_WRITE,
    "POST /api/v1/sessions/{session_id}/retake": S.SESSIONS_WRITE,
    "POST /api/v1/sessions/{session_id}/access-code": S.SESSIONS_WRITE,
    "POST /api/v1/devices/enrolment-codes": S.DEVICES_WRITE,
    "GET /api/v1/devices/enrolment-codes": S.DEVICES_WRITE,
    "DELETE /api/v1/devices/enrolment-codes/{code_id}": S.DEVICES_WRITE,
    "GET /api/v1/devices": S.DEVICES_READ,
    "GET /api/v1/devices/{device_id}": S.DEVICES_READ,
    "PATCH /api/v1/devices/{device_id}": S.DEVICES_WRITE,
    "POST /api/v1/devices/{device_id}/revoke": S.DEVICES_WRITE,
    "POST /api/v1/devices/enrolments": PUBLIC,
    "POST /api/v1/devices/challenges": PUBLIC,
    "POST /api/v1/devices/tokens": PUBLIC,
    "GET /api/v1/kiosk/assignments": KIOSK,
    "POST /api/v1/kiosk/sessions/{session_id}/claim": TRUSTED_KIOSK,
    "POST /api/v1/kiosk/sessions/{session_id}/release": KIOSK,
    "POST /api/v1/kiosk/sessions/{session_id}/handover": KIOSK,
    "POST /api/v1/kiosk/status": KIOSK,
    "GET /api/v1/kiosk/sessions/{session_id}/head": KIOSK,
    "POST /api/v1/kiosk/sessions/{session_id}/events": KIOSK,
    "GET /api/v1/set-aside": S.DEVICES_READ,
    "GET /api/v1/set-aside/{own_id}": S.DEVICES_READ,
    "POST /api/v1/set-aside/{own_id}/inspected": S.DEVICES_WRITE,
    "GET /api/v1/set-aside/{own_id}/payload": {S.DEVICES_WRITE, S.RESULTS_READ},
    "GET /api/v1/stage-steps": S.RESULTS_READ,
    "GET /api/v1/sessions/{session_id}/next-stage": S.RESULTS_READ,
    "POST /api/v1/sessions/{session_id}/next-stage/approve": S.RESULTS_WRITE,
    "POST /api/v1/sessions/{session_id}/next-stage/reject": S.RESULTS_WRITE,
    "POST /api/v1/sessions/{session_id}/review": S.RESULTS_WRITE,
    "POST /api/v1/webhook-endpoints": S.WEBHOOKS,
    "GET /api/v1/webhook-endpoints": S.WEBHOOKS,
    "GET /api/v1/webhook-endpoints/{endpoint_id}": S.WEBHOOKS,
    "PATCH /api/v1/webhook-endpoints/{endpoint_id}": S.WEBHOOKS,
    "DELETE /api/v1/webhook-endpoints/{endpoint_id}": S.WEBHOOKS,
    "POST /api/v1/webhook-endpoints/{endpoint_id}/disable": S.WEBHOOKS,
    "POST /api/v1/webhook-endpoints/{endpoint_id}/enable": S.WEBHOOKS,
    "POST /api/v1/webhook-endpoints/{endpoint_id}/rotate-secret": S.WEBHOOKS,
    "POST /api/v1/webhook-endpoints/{endpoint_id}/test": S.WEBHOOKS,
    "GET /api/v1/webhook-endpoints/{endpoint_id}/deliveries": S.WEBHOOKS,
    "GET /api/v1/webhook-deliveries/{delivery_id}": S.WEBHOOKS,
    "POST /api/v1/webhook-deliveries/{delivery_id}/replay": S.WEBHOOKS,
    "POST /api/v1/webhook-endpoints/{endpoint_id}/replay": S.WEBHOOKS,
    "POST /api/v1/kiosk/sessions/{session_id}/blobs": KIOSK,
    "PUT /api/v1/kiosk/uploads/{upload_id}": KIOSK,
    "POST /api/v1/kiosk/uploads/{upload_id}/finish": KIOSK,
    "GET /api/v1/sessions/{session_id}/recording": S.RECORDINGS_READ,
    "GET /api/v1/sessions/{session_id}/files": S.RECORDINGS_READ,
    "GET /api/v1/sessions/{session_id}/bundle": {S.RESULTS_READ, S.RECORDINGS_READ},
    "GET /api/v1/recordings/{token}": PUBLIC,  # the link itself is the proof
    "HEAD /api/v1/recordings/{token}": PUBLIC,
    "GET /api/v1/organisation/recording-key": S.PEOPLE,
    "POST /api/v1/organisation/recording-key/export": S.PEOPLE,
    "PUT /api/v1/organisation/recording-key": S.PEOPLE,
    "GET /api/v1/kiosk/erasures": KIOSK,
    "POST /api/v1/kiosk/sessions/{session_id}/erased": KIOSK,
    "WEBSOCKET /api/v1/kiosk/live": KIOSK,
    "POST /api/v1/kiosk/live": KIOSK,
    "GET /api/v1/live/board": S.SESSIONS_READ,
    "GET /api/v1/sessions/{session_id}/live": S.SESSIONS_READ,
    "WEBSOCKET /api/v1/live": S.SESSIONS_READ,
    "WEBSOCKET /api/v1/live/sessions/{session_id}/sound": S.LIVE,
    "POST /api/v1/sessions/{session_id}/commands": S.LIVE,
    "POST /api/v1/sessions/{session_id}/commands/annotate": S.ANNOTATE,
    "GET /api/v1/sessions/{session_id}/commands": S.SESSIONS_READ,
    "GET /api/v1/sessions/{session_id}/stills": frozenset({S.LIVE, S.RECORDINGS_READ}),  # either of both
    "GET /api/v1/sessions/{session_id}/stills/{name}": frozenset({S.LIVE, S.RECORDINGS_READ}),
    "GET /api/v1/proctors": S.LIVE,
    "PUT /api/v1/sessions/{session_id}/attendant": S.LIVE,
    "DELETE /api/v1/sessions/{session_id}/attendant": S.LIVE,
    "POST /api/v1/sessions/{session_id}/attendant/offer": S.LIVE,
    "DELETE /api/v1/sessions/{session_id}/attendant/offer": S.LIVE,
    "POST /api/v1/sessions/{session_id}/attendant/offer/accept": S.LIVE,
    "POST /api/v1/sessions/{session_id}/attendant/offer/decline": S.LIVE,
    "POST /api/v1/sessions/{session_id}/help": S.LIVE,
    "DELETE /api/v1/sessions/{session_id}/help": S.LIVE,
    "POST /api/v1/sessions/{session_id}/call/answer": S.LIVE,
    "POST /api/v1/sign-out": PERSON,  # the last, since whoever asks is then out
}


def routes_of(app):
    """Return "METHOD,METHOD /path" of every route."""
    return {
        f"{','.join(sorted(route.methods)) if getattr(route, 'methods', None) else 'WEBSOCKET'} {route.path}"
        for route in iter_route_contexts(app.routes)
    }


def subjects(server):
    """Yield everybody: a name, the headers that prove it, and what they may (None for nobody at all)."""
    for role in Role:
        yield role.value, server.as_role(role), GRANTED[role] | {SIGNED_IN, PERSON}
    for scope in sorted(FOR_KEYS):
        yield f"key for {scope}", server.as_key(scope), {scope, SIGNED_IN}
    yield "key for all", server.as_key(*FOR_KEYS), FOR_KEYS | {SIGNED_IN}
    yield "nobody", {}, None
    yield "a made-up key", {"x-api-key": "vvk_" + "x" * 43}, None
    yield "a made-up token", {"authorization": "Bearer vvs_" + "x" * 43}, None
    yield "another scheme", {"authorization": "Basic YWRtaW46YWRtaW4="}, None
    yield "expired sign-in", server.as_role(Role.ADMIN), None
    yield "signed out", server.as_role(Role.ADMIN), None
    yield "disabled admin", server.as_role(Role.ADMIN), None
    yield "revoked key", server.as_key(*FOR_KEYS), None
    yield "expired key", server.as_key(*FOR_KEYS), None
    yield "kiosk", kiosk_token(server, 1), {KIOSK, TRUSTED_KIOSK}
    yield "revoked kiosk", kiosk_token(server, 2), {KIOSK}
    yield "expired kiosk", kiosk_token(server, 3), None


def kiosk_token(server, number):
    token, now = new_token(KIOSK_TOKEN, server.parts.random_bytes), server.clock.utc()
    revoked = now if number == 2 else None
    ends = now if number == 3 else now + timedelta(days=365)
    with server.parts.database.write() as session:
        session.add(
            DeviceRow(
                id=f"{number}" * 32, name="Desk", public_key=f"{number}" * 64, location=None, platform="", version="",
                enrolled_at=now, enrolled_by="x", revoked_at=revoked, revoked_by=None, seen_at=None, clock_offset_ms=None,
                status="{}", told=0,
            )
        )  # fmt: skip
        session.flush()
        session.add(DeviceTokenRow(token_sha256=digest(token), device_id=f"{number}" * 32, expires_at=ends))
    return {"authorization": f"Bearer {token}"}


def spoil(server, name, headers):
    """Take back what a proof stands on."""
    found = digest(headers.get("x-api-key") or headers.get("authorization", "").removeprefix("Bearer "))
    with server.parts.database.write() as session:
        now = server.clock.utc()
        sign_in, key = session.get(SignInRow, found), session.query(ApiKeyRow).filter_by(key_sha256=found).first()
        match name:
            case "expired sign-in":
                sign_in.expires_at = now
            case "signed out":
                session.delete(sign_in)
            case "disabled admin":
                session.get_one(UserRow, sign_in.user_id).disabled_at = now
            case "revoked key":
                keys.revoke(session, key.id, now)
            case "expired key":
                key.expires_at = now


def expected(may, need):
    """Return the refusal that is due: 401, 403, or None for none."""
    if need is PUBLIC:
        return None
    if need in (KIOSK, TRUSTED_KIOSK):
        return None if may and need in may else 403 if may and KIOSK in may else 401
    if may is None or KIOSK in may:
        return 401
    if isinstance(need, frozenset):
        return None if need & may else 403
    needed = need if isinstance(need, set) else {Scope.AUDIT if need is MACHINES else need}
    return None if needed <= may else 403


async def ask(app, method, path, headers):
    """Ask the application itself, with no HTTP client around it: there is much to ask. Return the status; 101 for a WebSocket taken."""
    told = []
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    socket = method == "WEBSOCKET"
    scope = {
        "type": "websocket" if socket else "http", "http_version": "1.1", "path": path, "raw_path": path.encode(),
        "root_path": "", "query_string": b"", "scheme": "ws" if socket else "http", "headers": [(b"host", b"t"), *raw],
        "client": ("192.0.2.7", 1), "server": ("t", 80), "extensions": {"websocket.http.response": {}}, "state": {},
    }  # fmt: skip
    if not socket:
        scope["method"] = method
    incoming = iter(
        [{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1000}]
        if socket
        else [{"type": "http.request", "body": b"", "more_body": False}]
    )

    async def receive():
        return next(incoming, {"type": "http.disconnect"})

    async def send(message):
        told.append(message)

    await app(scope, receive, send)
    first = told[0]
    return 101 if first["type"] == "websocket.accept" else first.get("status", 403)


@pytest.fixture
def quiet_server(sqlite_url, tmp_path):
    """One server is enough: who may do what is decided before the database is asked for anything but who asks."""
    with served(sqlite_url, tmp_path / "server") as server:
        yield server


def test_every_route_is_in_the_table_and_nothing_else_is(quiet_server):
    routes = routes_of(quiet_server.app)
    assert sorted(routes - set(TABLE)) == [], "say in the table whom these routes are for"
    assert sorted(set(TABLE) - routes) == [], "these routes are gone"


def test_every_route_lets_in_whom_it_should_and_nobody_else(quiet_server):
    everybody = [(name, headers, may) for name, headers, may in subjects(quiet_server)]
    for name, headers, _ in everybody:
        spoil(quiet_server, name, headers)
    wrong = []

    async def walk():
        for route, need in TABLE.items():
            methods, _, path = route.partition(" ")
            place = re.sub(r"\{[^}]+\}", "1", path)
            for name, headers, may in everybody:
                for method in methods.split(","):
                    status = await ask(quiet_server.app, method, place, headers)
                    due = expected(may, need)
                    fits = status == due if due else status not in (401, 403) and status < 500
                    if not fits:
                        wrong.append(f"{name}: {method} {path} gave {status}, expected {due or 'to be let in'}")

    quiet_server.client.portal.call(walk)
    assert wrong == []
