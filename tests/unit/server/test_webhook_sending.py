"""One attempt: to the address that was judged, by the name that was given, within its time, reading no more than it keeps."""

import datetime
import ipaddress
import socket
import ssl
import threading

import httpcore2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from engine.clock import VirtualClock
from sync.server.webhooks.sending import KEPT, TOTAL_S, Sender

AT = datetime.datetime(2026, 3, 2, 9, 0, tzinfo=datetime.UTC)
URL = "https://hooks.example.org/take?this=1"
OPEN = "http://hooks.example.org/take"


class Line(httpcore2.NetworkStream):
    """The other end of a connection, as bytes to be read; each read takes `read_s` seconds of a virtual clock."""

    def __init__(self, answer=b"HTTP/1.1 204 No Content\r\n\r\n", at_most=65_536, clock=None, read_s=0.0):
        self.answer, self.at_most, self.clock, self.read_s = answer, at_most, clock, read_s
        self.sent, self.read_bytes = b"", 0

    def read(self, max_bytes, timeout=None):
        if self.clock:
            self.clock.advance(self.read_s)
        piece, self.answer = self.answer[: min(max_bytes, self.at_most)], self.answer[min(max_bytes, self.at_most) :]
        self.read_bytes += len(piece)
        return piece

    def write(self, buffer, timeout=None):
        self.sent += buffer

    def close(self):
        pass


def sender(resolver, line, dialled, clock=None):
    def dial(address, port, within_s):
        dialled.append((address, port))
        return line

    return Sender(allow_private=False, resolver=resolver, dial=dial, clock=clock)


def test_a_name_that_changes_its_mind_is_asked_once_an_attempt_and_gains_nothing():
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])
    dialled = []
    asks = sender(lambda _host, _port: next(answers), Line(), dialled)
    assert asks.send(OPEN, {}, b"{}").taken
    assert dialled == [("93.184.216.34", 80)]
    refused = asks.send(OPEN, {}, b"{}")
    assert (refused.status, refused.taken) == (None, False)
    assert "private" in refused.error
    assert dialled == [("93.184.216.34", 80)]


def test_an_ipv6_address_is_dialled_as_it_is_and_the_request_names_the_host():
    dialled, line = [], Line()
    sender(lambda _host, _port: ["2606:4700:4700::1111"], line, dialled).send(OPEN, {"x-own": "1"}, b'{"a":1}')
    assert dialled == [("2606:4700:4700::1111", 80)]
    head, _, body = line.sent.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /take HTTP/1.1\r\n")
    assert b"\r\nhost: hooks.example.org\r\n" in head.lower() + b"\r\n"
    assert body == b'{"a":1}'


def test_an_address_in_the_url_itself_is_judged_like_any_other():
    refused = Sender(allow_private=False, dial=lambda *_to: pytest.fail("dialled")).send(
        "http://[::ffff:127.0.0.1]/", {}, b""
    )
    assert "private" in refused.error
    refused = Sender(allow_private=False, dial=lambda *_to: pytest.fail("dialled")).send("http://2130706433/", {}, b"")
    assert "private" in refused.error


def test_the_next_address_is_tried_where_the_first_does_not_answer():
    dialled = []

    def dial(address, port, within_s):
        dialled.append(address)
        if len(dialled) == 1:
            raise httpcore2.ConnectError("unreachable")
        return Line()

    asks = Sender(allow_private=False, resolver=lambda _host, _port: ["2606:4700::1", "8.8.8.8"], dial=dial)
    assert asks.send(OPEN, {}, b"").taken
    assert dialled == ["2606:4700::1", "8.8.8.8"]


def test_an_answer_that_comes_a_byte_at_a_time_ends_with_the_attempt():
    clock = VirtualClock(AT)
    line = Line(b"HTTP/1.1 200 OK\r\nx: " + b"a" * 5000, at_most=1, clock=clock, read_s=1.0)
    answer = sender(lambda _host, _port: ["8.8.8.8"], line, [], clock).send(OPEN, {}, b"")
    assert answer.error == "time-out (ReadTimeout)"
    assert answer.took_ms == TOTAL_S * 1000
    assert line.read_bytes <= TOTAL_S + 1


def test_a_resolver_that_takes_too_long_leaves_no_time_to_connect():
    clock, dialled = VirtualClock(AT), []

    def resolver(_host, _port):
        clock.advance(TOTAL_S + 1)
        return ["8.8.8.8"]

    assert sender(resolver, Line(), dialled, clock).send(OPEN, {}, b"").error.startswith("time-out")
    assert dialled == []


def test_a_flood_is_read_to_a_bound_and_kept_as_one_printable_line():
    line = Line(b"HTTP/1.1 500 Oh\r\ncontent-length: 900000000\r\n\r\n" + b"no\x00\x1b[31m\n" * 200_000, at_most=4096)
    answer = sender(lambda _host, _port: ["8.8.8.8"], line, []).send(OPEN, {}, b"")
    assert answer.status == 500
    assert len(answer.beginning) == KEPT
    assert answer.beginning.isprintable()
    assert line.read_bytes < 20_000


def test_a_body_that_breaks_off_changes_nothing_of_the_status():
    line = Line(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\npart")
    answer = sender(lambda _host, _port: ["8.8.8.8"], line, []).send(OPEN, {}, b"")
    assert (answer.status, answer.beginning) == (200, "part")


@pytest.mark.parametrize(
    "garbage", [b"", b"\x00\x01\x02", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 100_000]
)
def test_no_answer_can_raise(garbage):
    answer = sender(lambda _host, _port: ["8.8.8.8"], Line(garbage), []).send(OPEN, {}, b"")
    assert answer.status is None
    assert "Protocol" in answer.error


def certified(name):
    """Return a key and certificate for a name, as one PEM, and a context that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ipaddress.ip_address("8.8.8.8"))]), False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private + public, ssl.create_default_context(cadata=public.decode())


@pytest.fixture
def secure(tmp_path):
    """A TLS server on loopback, and what it was asked: names in the handshake, bytes of the request."""
    pem, trusting = certified("hooks.example.org")
    (tmp_path / "server.pem").write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem")
    names, requests = [], []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    listening = socket.create_server(("127.0.0.1", 0))

    def serve():
        plain, _ = listening.accept()
        try:
            with context.wrap_socket(plain, server_side=True) as line:
                request = b""
                while not request.endswith(b"\r\n\r\n{}"):  # a line closed with bytes unread is cut instead of answered
                    request += line.recv(65_536)
                requests.append(request)
                line.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
        except OSError:
            requests.append(None)

    thread = threading.Thread(target=serve)
    thread.start()

    def asked():
        thread.join()
        return requests[0]

    yield listening.getsockname()[1], trusting, names, asked
    thread.join()
    listening.close()


def elsewhere(port, dialled):
    def dial(address, _port, within_s):
        dialled.append(address)
        return httpcore2.SyncBackend().connect_tcp("127.0.0.1", port, timeout=within_s)

    return dial


def test_tls_and_the_request_name_the_host_though_the_connection_goes_to_an_address(secure):
    port, trusting, names, asked = secure
    dialled = []
    asks = Sender(
        allow_private=False, resolver=lambda _host, _port: ["8.8.8.8"], dial=elsewhere(port, dialled), verify=trusting
    )
    assert asks.send(URL, {}, b"{}").status == 200
    assert (dialled, names) == (["8.8.8.8"], ["hooks.example.org"])
    assert b"host: hooks.example.org\r\n" in asked().lower()


def test_a_certificate_for_another_name_is_no_endpoint(secure):
    port, trusting, _names, asked = secure
    asks = Sender(
        allow_private=False, resolver=lambda _host, _port: ["8.8.8.8"], dial=elsewhere(port, []), verify=trusting
    )
    answer = asks.send("https://other.example.org/", {}, b"{}")
    assert answer.status is None
    assert "certificate" in answer.error.lower()
    assert not asked()
