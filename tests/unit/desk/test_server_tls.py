"""Whom a desk believes: the named authorities for its own server, and for a store that a link leads to the system's as well."""

import asyncio
import contextlib
import datetime
import ipaddress
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.desk.errors import ServerUnreachable
from app.desk.server import Server
from app.engine_thread import EngineThread

OURS, STORE = "127.0.0.1", "localhost"


class Said(BaseHTTPRequestHandler):
    """Answers every question with an empty list."""

    def do_GET(self):
        body = b'{"data": []}'
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_said):
        """Say nothing."""


@pytest.fixture
def believed(tmp_path):
    """Make an authority of this name: its certificate's path, and that of a certificate for both hosts with its key."""

    def make(name):
        now = datetime.datetime.now(datetime.UTC)
        key = ec.generate_private_key(ec.SECP256R1())
        called = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        hosts = [x509.DNSName(STORE), x509.IPAddress(ipaddress.ip_address(OURS))]
        certificate = (
            x509.CertificateBuilder()
            .subject_name(called)
            .issuer_name(called)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName(hosts), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
        public = certificate.public_bytes(pem)
        (tmp_path / f"{name}.pem").write_bytes(public)
        private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
        (tmp_path / f"{name}-server.pem").write_bytes(private + public)
        return tmp_path / f"{name}.pem", tmp_path / f"{name}-server.pem"

    return make


@contextlib.contextmanager
def at_port(certificate=None):
    """Serve on loopback, encrypted where there is a certificate; yield the port."""
    server = ThreadingHTTPServer((OURS, 0), Said)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    serving = threading.Thread(target=server.serve_forever, args=(0.01,))
    serving.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        serving.join()
        server.server_close()


def asked(url, link, certificates=""):
    """Ask the server itself, then what its link leads to; return what each said, or the error's name."""

    async def whole():
        async with EngineThread("network") as thread:
            server, said = Server(thread, url, certificates=str(certificates)), []
            for work in (server.get("/me"), server.content(link)):
                try:
                    said.append(bool(await work))
                except ServerUnreachable as exc:
                    said.append(exc.message.partition(": ")[2])
            await server.close()
            return said

    return asyncio.run(whole())


@pytest.fixture
def system(believed, monkeypatch):
    """Put an authority in the place of those that the system believes; return its server's certificate."""
    authority, certificate = believed("public")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    monkeypatch.setenv("SSL_CERT_DIR", str(authority.parent / "none"))
    return certificate


def test_a_store_of_the_public_is_reached_though_the_server_has_an_authority_of_its_own(believed, system):
    authority, ours = believed("ours")
    with at_port(ours) as server, at_port(system) as store:
        assert asked(f"https://{OURS}:{server}", f"https://{STORE}:{store}/a.flac", authority) == [True, True]


def test_a_store_behind_the_named_authority_is_reached_too(believed, system):
    authority, ours = believed("ours")
    with at_port(ours) as server:
        assert asked(f"https://{OURS}:{server}", f"https://{STORE}:{server}/a.flac", authority) == [True, True]


def test_nobody_else_is_believed_to_be_the_server_nor_a_stranger_to_be_the_store(believed, system):
    authority, _ours = believed("ours")
    _nobodys, stranger = believed("stranger")
    with at_port(system) as server, at_port(stranger) as store:
        said = asked(f"https://{OURS}:{server}", f"https://{STORE}:{store}/a.flac", authority)
    assert all("certificate" in str(each).lower() for each in said)


def test_a_store_is_asked_who_it_is_even_where_the_server_is_not(believed, system):
    _nobodys, stranger = believed("stranger")
    with at_port() as server, at_port(stranger) as store:
        ours, theirs = asked(f"http://{OURS}:{server}", f"https://{STORE}:{store}/a.flac")
    assert ours is True
    assert "certificate" in str(theirs).lower()
