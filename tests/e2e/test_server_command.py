"""`vivavoce server` from a terminal: the first people and keys, a server that says where it is and stops politely, and clear refusals."""

import io
import json
import os
import shlex
import signal
import socket
import ssl
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.cli import main
from app.commands.server import _advice, _same_place
from sync.server.settings import ServerSettings

NO_QT = "import sys; sys.modules['PySide6'] = None; from app.cli import main; main(sys.argv[1:])"
ADD_USER = ["server", "add-user", "--email", "Asha@Example.org", "--name", "Asha Rao", "--role", "admin"]
WEBSOCKET = (
    b"GET /api/v1/live HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)
PASSWORD = "correct horse battery"  # noqa: S105


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder for a server of its own, and no settings but the test's."""
    monkeypatch.setenv("VIVAVOCE_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return ["--data-dir", str(tmp_path / "server")]


def run(arguments, capsys, stdin="", monkeypatch=None):
    """Return the exit status and what was said."""
    if monkeypatch is not None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
    with pytest.raises(SystemExit) as left:
        main(arguments)
    said = capsys.readouterr()
    return left.value.code, said.out + said.err


def answer_to(said, port, trusting):
    """Return what a server answers to these bytes, until it hangs up."""
    plain = socket.create_connection(("127.0.0.1", port), timeout=20)
    with trusting.wrap_socket(plain, server_hostname="127.0.0.1") as connection:
        connection.sendall(said)
        return b"".join(iter(lambda: connection.recv(4096), b""))


def test_a_server_starts_says_where_lets_its_first_person_in_and_stops(place, tmp_path, capsys, monkeypatch):
    assert run([*ADD_USER, *place], capsys, PASSWORD + "\n", monkeypatch) == (
        0,
        "asha@example.org may sign in as admin.\n",
    )
    made = run(["server", "add-key", "--name", "ATS", "--scope", "sessions:read", "--json", *place], capsys)
    key = json.loads(made[1])["key"]
    certificate = self_signed(tmp_path)
    trusting = ssl.create_default_context(cafile=certificate)
    settings = {
        "VIVAVOCE_SERVER__CERTIFICATE": str(certificate),
        "VIVAVOCE_SERVER__CERTIFICATE_KEY": str(tmp_path / "key.pem"),
    }
    with subprocess.Popen(
        [sys.executable, "-c", NO_QT, "server", "--port", "0", *place],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | settings,
    ) as child:
        try:
            first = child.stdout.readline()
            assert first.startswith("Listening on https://127.0.0.1:"), child.communicate()
            with httpx2.Client(base_url=f"{first.split()[-1]}/api/v1", verify=trusting) as client:
                asked = {"email": "asha@example.org", "password": PASSWORD}
                signed_in = client.post("/sign-in", json=asked)
                assert signed_in.json()["user"]["role"] == "admin"
                assert signed_in.headers["strict-transport-security"]
                assert "server" not in signed_in.headers
                assert client.get("/me", headers={"x-api-key": key}).json()["name"] == "ATS"
            port = int(first.rsplit(":", 1)[1])
            assert answer_to(b"NONSENSE\r\n\r\n", port, trusting).startswith(b"HTTP/1.1 400 ")
            assert answer_to(WEBSOCKET, port, trusting).startswith(b"HTTP/1.1 401 ")
            child.send_signal(signal.SIGTERM)
            out, err = child.communicate(timeout=20)
        finally:
            child.kill()
    assert child.returncode == 0, err
    assert "Nobody can sign in" not in out
    lines = [json.loads(line) for line in err.splitlines()]
    assert {line["event"] for line in lines} == {"request", "Invalid HTTP request received."}
    assert {line["level"] for line in lines} == {"info", "warning"}
    assert "asha" not in err


def test_whoever_starts_a_server_that_nobody_may_use_is_told_what_to_do():
    given = {"data_dir": "/srv/my server", "database": "postgresql://me:secret@db/x"}
    place = shlex.join(_same_place(None, given))
    assert place == "--data-dir '/srv/my server' --database 'postgresql://me:***@db/x'"
    open_one = ServerSettings(host="0.0.0.0")  # noqa: S104 - that is what it warns of
    told = list(_advice(open_one, "http://0.0.0.0:8470", f"vivavoce server add-user {place}"))
    assert told[0].startswith(f"Nobody can sign in yet: vivavoce server add-user {place} --role admin")
    assert "unencrypted" in told[1]
    assert list(_advice(ServerSettings(), "http://127.0.0.1:8470", "")) == []
    [links] = _advice(open_one, "https://0.0.0.0:8470", "")
    assert "server.public_url" in links
    named = open_one.model_copy(update={"public_url": "https://vivavoce.example.org"})
    assert list(_advice(named, "https://0.0.0.0:8470", "")) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["server", "--database", "mysql://x/y"], "That is no database"),
        (["server", "--database", "postgresql://nobody@127.0.0.1:1/x"], "can't be brought up to date"),
        (["server", "--database", "sqlite:////dev/null/server.db"], "The database's folder can't be used: /dev/null: "),
        (["server", "--port", "70000"], "server.port"),
        (["server", "--host", "no.such.host.invalid"], "can't listen there: no.such.host.invalid port 8470"),
        (["server", "add-user", "--email", "a@b.org", "--name", "A", "--role", "owner"], "No such role: owner"),
        (["server", "add-user", "--email", "nobody", "--name", "A", "--role", "admin"], "--email"),
        (["server", "add-key", "--name", "A", "--scope", "people:manage"], "No such scope for a key: people:manage"),
        (["server", "add-key", "--name", "A", "--scope", "sessions:read", "--expires", "soon"], "That is no time"),
        (["server", "add-key", "--name", "A", "--scope", "sessions:read", "--expires", "2001-01-01T00:00:00Z"], "past"),
        (["server", "set-password", "--email", "nobody@example.org"], "No such user: nobody@example.org"),
        (ADD_USER, "at least 12 characters"),
    ],
)
def test_what_can_not_be_is_refused_in_one_line(place, capsys, monkeypatch, arguments, said):
    status, told = run([*arguments, *place], capsys, "short\n", monkeypatch)
    assert status == 2
    assert said in told
    assert told.count("\n") == 1


def test_half_a_certificate_and_a_broken_one_are_refused(place, tmp_path, capsys, monkeypatch):
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    monkeypatch.setenv("VIVAVOCE_SERVER__CERTIFICATE", str(broken))
    assert "Half a certificate" in run(["server", *place], capsys)[1]
    monkeypatch.setenv("VIVAVOCE_SERVER__CERTIFICATE_KEY", str(broken))
    assert "The certificate can't be used" in run(["server", *place], capsys)[1]


def test_a_port_that_is_taken_is_named(place, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, told = run(["server", "--port", str(port), *place], capsys)
    assert (status, f"127.0.0.1 port {port}" in told) == (2, True)


def test_a_forgotten_password_is_set_from_the_command_line(place, capsys, monkeypatch):
    run([*ADD_USER, *place], capsys, PASSWORD + "\n", monkeypatch)
    again = run([*ADD_USER, *place], capsys, PASSWORD + "\n", monkeypatch)
    assert again == (2, "vivavoce: That address has an account already: taken\n")
    set_it = ["server", "set-password", "--email", "asha@example.org", *place]
    assert run(set_it, capsys, "another long phrase\n", monkeypatch)[0] == 0


def test_the_database_is_brought_up_to_date_and_its_password_not_shown(place, capsys):
    assert run(["server", "migrate", *place], capsys)[0] == 0
    status, told = run(["server", "--database", "postgresql://me:secret@127.0.0.1:1/x", "migrate", *place], capsys)
    assert status == 2
    assert "secret" not in told


def self_signed(folder):
    """Write a certificate for 127.0.0.1 and its key; return the certificate's path."""
    import ipaddress

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "vivavoce test")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    (folder / "key.pem").write_bytes(key.private_bytes(pem, pkcs8, plain))
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(pem))
    return folder / "certificate.pem"
