"""What those who run the server rely on: ids and lines for requests, safe headers, bounds, health, metrics, and an audit log that stays."""

import json
from dataclasses import replace

import pytest
import structlog
from fastapi import Depends, WebSocket
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError
from starlette.websockets import WebSocketDisconnect
from structlog.testing import capture_logs

from sync.server.audit import note
from sync.server.blobs.store import BlobStoreUnusable
from sync.server.people.knocking import allowed
from sync.server.principals import THE_SERVER, Role, Scope
from sync.server.tables.operations import AuditRow
from tests.support.serving import served


@pytest.fixture
def admin(server):
    return server.as_role(Role.ADMIN)


def write_entries(server, *actions, subject="s1"):
    for action in actions:
        with server.parts.database.write() as session:
            note(session, server.clock.utc(), THE_SERVER, action, subject)
        server.clock.advance(60)


def test_the_audit_log_is_read_newest_first_in_pages_and_by_what_one_looks_for(server, admin):
    write_entries(server, "session.cancelled", "session.created", "recording.opened")
    write_entries(server, "recording.opened", subject="s2")

    def actions(query):
        return [entry["action"] for entry in server.get(f"/audit?{query}", headers=admin).json()["data"]]

    assert actions("") == ["recording.opened", "recording.opened", "session.created", "session.cancelled"]
    assert actions("action=session.") == ["session.created", "session.cancelled"]
    assert actions("action=session.created") == ["session.created"]
    assert actions("subject=s2") == ["recording.opened"]
    assert actions("actor_id=somebody") == []
    assert actions("since=2026-03-02T09:01:00Z&until=2026-03-02T09:02:00Z") == ["session.created"]
    first = server.get("/audit?limit=3", headers=admin).json()
    rest = server.get(f"/audit?limit=3&cursor={first['meta']['next_cursor']}", headers=admin).json()
    assert [entry["number"] for entry in first["data"] + rest["data"]] == [4, 3, 2, 1]
    assert rest["meta"]["next_cursor"] is None


def test_what_an_admin_does_stands_in_the_log_with_who_and_which_request(server, admin):
    body = {"name": "x", "scopes": ["sessions:read"]}
    made = server.post("/api-keys", body, headers=admin | {"x-request-id": "request-0001"}).json()
    entry = server.get("/audit?action=key.made", headers=admin).json()["data"][0]
    assert (entry["actor_kind"], entry["subject"], entry["request_id"]) == ("user", made["id"], "request-0001")
    assert entry["at"] == "2026-03-02T09:00:00.000Z"
    assert made["key"] not in json.dumps(entry)


@pytest.mark.parametrize(
    "act",
    [
        update(AuditRow).values(actor_name="somebody else"),
        delete(AuditRow),
        text("INSERT INTO audit SELECT * FROM audit"),
    ],
)
def test_the_database_itself_refuses_to_change_the_log(server, act):
    write_entries(server, "session.created")
    with pytest.raises(DBAPIError), server.parts.database.write() as session:
        session.execute(act)
    with server.parts.database.read() as session:
        assert [row.actor_name for row in session.query(AuditRow)] == ["the server"]


def test_sqlite_does_not_replace_an_entry_either(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server") as server:
        write_entries(server, "session.created")
        with pytest.raises(DBAPIError), server.parts.database.write() as session:
            session.execute(text("REPLACE INTO audit SELECT * FROM audit"))


def test_a_request_has_an_id_its_own_or_ours(server):
    assert server.get("/me", headers={"x-request-id": "Abc_123-xyz"}).headers["x-request-id"] == "Abc_123-xyz"
    for odd in ("short", "with space 12345", "x" * 65, "semi;colon;1234"):
        ours = server.get("/me", headers={"x-request-id": odd}).headers["x-request-id"]
        assert ours != odd
        assert len(ours) == 32


def test_a_line_in_the_log_names_the_route_and_nobody(server, admin):
    secret = "vvs_" + "s" * 43
    with capture_logs(processors=[structlog.contextvars.merge_contextvars]) as lines:
        server.get(f"/recordings/{secret}?signature={secret}", headers={"x-request-id": "request-0002"})
        server.post("/sign-in", {"email": "asha@example.org", "password": "correct horse battery"})
    told = json.dumps(lines, default=str)
    for private in (secret, "asha", "horse", "testclient", "signature"):
        assert private not in told
    line = next(line for line in lines if line["event"] == "request")
    assert (line["method"], line["route"]) == ("GET", "/api/v1/recordings/{token}")
    assert line["request_id"] == "request-0002"


def test_what_breaks_is_answered_as_a_problem_that_gives_nothing_away(server):
    @server.app.get("/breaks")
    def breaks():
        raise RuntimeError("the candidate said: my salary is 1234")

    with capture_logs() as lines:
        broken = server.client.get("/breaks")
    assert (broken.status_code, broken.json()["type"]) == (500, "urn:vivavoce:problem:broken")
    assert broken.headers["x-request-id"] in broken.json()["detail"]
    assert "salary" not in json.dumps(lines) + broken.text
    line = next(line for line in lines if line["event"] == "request.broke")
    assert (line["error"], line["where"][-1].endswith(" breaks")) == ("RuntimeError", True)


def test_a_websocket_is_refused_with_a_problem_before_it_is_one(server):
    @server.app.websocket("/socket")
    async def socket(websocket: WebSocket, asker=Depends(allowed(Scope.AUDIT))):  # noqa: B008 - FastAPI's way
        await websocket.accept()
        await websocket.send_text(asker.name)
        raise RuntimeError

    for headers, status in (({}, 401), (server.as_role(Role.PROCTOR), 403)):
        with pytest.raises(WebSocketDisconnect) as refused, server.client.websocket_connect("/socket", headers=headers):
            pass
        assert refused.value.status_code == status
        assert refused.value.headers["content-type"] == "application/problem+json"
    with server.client.websocket_connect("/socket", headers=server.as_role(Role.ADMIN)) as open_one:
        assert open_one.receive_text().startswith("admin")
        with pytest.raises(WebSocketDisconnect) as broke:
            open_one.receive_text()
    assert broke.value.code == 1011


def test_every_answer_tells_browsers_to_keep_out(server):
    for answer in (server.get("/me"), server.client.get("/healthz"), server.client.get("/nowhere")):
        headers = answer.headers
        assert headers["content-security-policy"].startswith("default-src 'none'; frame-ancestors 'none'")
        assert (headers["x-content-type-options"], headers["x-frame-options"]) == ("nosniff", "DENY")
        assert (headers["referrer-policy"], headers["cache-control"]) == ("no-referrer", "no-store")
        assert "strict-transport-security" not in headers
    preflight = {"origin": "https://evil.example", "access-control-request-method": "POST"}
    answer = server.client.options("/api/v1/sign-in", headers=preflight)
    assert not any(name.startswith("access-control") for name in answer.headers)


def test_over_tls_browsers_are_told_to_stay_there(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server", public_url="https://vivavoce.example.org") as server:
        assert server.get("/me").headers["strict-transport-security"] == "max-age=31536000"


def test_a_body_that_is_too_large_is_refused_announced_or_in_chunks(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server", max_request_bytes=65_536) as server:
        announced = server.client.post("/api/v1/sign-in", content=b"x" * 65_537)
        chunked = server.client.post("/api/v1/sign-in", content=iter([b"x" * 40_000] * 2))
        assert [answer.status_code for answer in (announced, chunked)] == [413, 413]
        assert {answer.headers["content-type"] for answer in (announced, chunked)} == {"application/problem+json"}


def test_what_is_no_json_or_no_text_is_refused_and_not_a_fault_of_ours(server, admin):
    odd = (
        b"{",
        b"[" * 100_000,
        b"1" * 10_000,
        b'{"\\ud800": 1}',
        b'{"email": "\\ud800"}',
        b"\xff\xfe",
        b"null",
        b"NaN",
    )
    for body in odd:
        answer = server.client.post("/api/v1/users", content=body, headers=admin | {"content-type": "application/json"})
        assert answer.status_code in (400, 422), body
        assert answer.headers["content-type"] == "application/problem+json"


def test_ready_says_what_does_not_work(server):
    assert server.client.get("/readyz").json() == {"status": "ready", "works": {"database": True, "files": True}}


def test_not_ready_is_said_and_asked_again_after_a_while(sqlite_url, tmp_path):
    with served(sqlite_url, tmp_path / "server") as server:
        readiness = server.app.state.readiness
        asked = []

        def fail():
            asked.append(1)
            raise BlobStoreUnusable("The store does not answer", "no route")

        readiness._checks["files"] = fail
        first, again = (server.client.get("/readyz") for _ in range(2))
        assert (first.status_code, first.json()) == (
            503,
            {"status": "not ready", "works": {"database": True, "files": False}},
        )
        assert (again.status_code, len(asked)) == (503, 1)
        readiness._checks["files"] = lambda: None
        server.clock.advance(2)
        assert server.client.get("/readyz").status_code == 200
        assert server.client.get("/healthz").json() == {"status": "ok"}


def test_metrics_count_requests_by_route_and_what_waits(server, admin):
    server.get("/users/nobody", headers=admin)
    server.client.request("BREW", "/api/v1/me")
    server.client.get("/made/up/path")
    figures = server.client.get("/metrics", headers=admin).text
    assert 'vivavoce_requests_total{method="GET",route="/api/v1/users/{user_id}",status="404"} 1.0' in figures
    assert 'vivavoce_waiting{what="deliveries"} 0.0' in figures
    assert "BREW" not in figures
    assert "made/up" not in figures


@pytest.mark.parametrize(
    ("settings", "headers", "status"),
    [
        ({}, {}, 200),
        ({}, {"x-forwarded-for": "198.51.100.7"}, 401),
        ({"trusted_proxies": ("127.0.0.1",)}, {}, 401),
        ({"public_url": "https://vivavoce.example.org"}, {}, 401),
    ],
)
def test_metrics_are_for_this_machine_unless_a_proxy_makes_everybody_look_like_it(
    sqlite_url, tmp_path, settings, headers, status
):
    with served(sqlite_url, tmp_path / "server", **settings) as server:
        server.client._transport.client = ("127.0.0.1", 50_000)
        assert server.client.get("/metrics", headers=headers).status_code == status


def test_a_database_that_is_gone_is_said_to_be_and_not_a_fault(server, admin):
    server.app.state.parts = replace(server.parts, database=Gone())
    answer = server.get("/users", headers=admin)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


class Gone:
    """A database that does not answer."""

    def read(self):
        from sqlalchemy.exc import OperationalError

        raise OperationalError("SELECT", {}, OSError("connection refused"))
