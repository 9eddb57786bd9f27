"""`vivavoce server`: brings the database up to date, listens, says where, and stops politely. No Qt: a server has no screen."""

import ipaddress
import logging
import shlex
import signal
import socket
import ssl
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn
from sqlalchemy.engine import make_url

from app.errors import AppError, BadUsage
from app.logs import set_up_logging
from app.settings import Settings, read_settings
from sync.server.application import build_parts, create_app
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.people.accounts import anybody
from sync.server.settings import ServerSettings

_STOPS_WITHIN_S = 10
"""How long requests that run when the server is asked to stop may take."""

_WAITING_MESSAGES = 4
"""Messages of a WebSocket that are read ahead; each may be as large as a request."""

_LARGEST_HEAD = 32_768
"""Bytes of a request's line and headers."""


class CannotListen(AppError):
    """The address or port can't be had."""


def run(config: Path | None, given: Mapping[str, Any]) -> int:
    """Serve until told to stop. Raises an error for a setting, database, store, certificate or port that can't be used."""
    settings, parts = opened(config, given)
    set_up_logging(settings.log_level)
    logging.getLogger("uvicorn.error").addFilter(_no_false_alarm)
    _refuse_half_a_certificate(parts.settings)
    try:
        upgrade(parts.database)
        with parts.database.read() as session:
            nobody = not anybody(session)
        listening = _listen(parts.settings)
    except BaseException:
        parts.database.close()
        raise
    with listening, _stopped_politely():
        scheme = "https" if parts.settings.certificate else "http"
        host, port = listening.getsockname()[:2]
        url = f"{scheme}://{_in_url(host)}:{port}"
        add_user = shlex.join(["vivavoce", "server", "add-user", *_same_place(config, given)])
        server = _Server(
            _uvicorn_config(parts), [f"Listening on {url}", *_advice(parts.settings, url, add_user if nobody else "")]
        )
        server.run([listening])
    return 0 if server.was_ready else 1


def migrate(config: Path | None, given: Mapping[str, Any]) -> int:
    """Bring the database up to date."""
    _, parts = opened(config, given)
    try:
        upgrade(parts.database)
    finally:
        parts.database.close()
    print(f"The database is up to date: {parts.database.engine.url.render_as_string(hide_password=True)}")
    return 0


def opened(config: Path | None, given: Mapping[str, Any]) -> tuple[Settings, Parts]:
    """Return the settings and the server's parts."""
    settings = read_settings(config, server=dict(given) or None)
    server = settings.server
    folder = server.data_dir or settings.data_dir / "server"
    return settings, build_parts(server, folder)


class _Server(uvicorn.Server):
    """uvicorn's server, which says so when it is ready."""

    def __init__(self, config: uvicorn.Config, lines: list[str]) -> None:
        super().__init__(config)
        self._lines = lines
        self.was_ready = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say where."""
        await super().startup(sockets)
        if self.started:
            self.was_ready = True
            print("\n".join(self._lines), flush=True)


def _no_false_alarm(record: logging.LogRecord) -> bool:
    """Whether a line is to be logged: uvicorn reports each WebSocket that was refused with a whole answer (401, say) as one without any."""
    return record.msg != "ASGI callable returned without completing handshake."


def _uvicorn_config(parts: Parts) -> uvicorn.Config:
    settings = parts.settings
    return uvicorn.Config(
        create_app(parts),
        log_config=None,
        access_log=False,  # ours has no query strings and no addresses
        server_header=False,
        ws_per_message_deflate=False,  # many small messages: packing them costs more than it saves
        ws_max_size=settings.max_request_bytes,
        ws_max_queue=_WAITING_MESSAGES,
        h11_max_incomplete_event_size=_LARGEST_HEAD,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=",".join(settings.trusted_proxies),
        timeout_graceful_shutdown=_STOPS_WITHIN_S,
        ssl_certfile=settings.certificate,
        ssl_keyfile=settings.certificate_key,
    )


def _refuse_half_a_certificate(settings: ServerSettings) -> None:
    if (settings.certificate is None) != (settings.certificate_key is None):
        raise BadUsage("Half a certificate", "server.certificate and server.certificate_key go together")
    if settings.certificate is None:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(settings.certificate, settings.certificate_key)
    except OSError as exc:  # an SSLError is one
        raise BadUsage("The certificate can't be used", f"{settings.certificate}: {exc.strerror or exc}") from exc


def _listen(settings: ServerSettings) -> socket.socket:
    """Return a socket that listens already, so that a port of 0 is known before anything starts."""
    try:
        family, _, _, _, address = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        return socket.create_server(address[:2], family=family, backlog=2048)
    except (OSError, UnicodeError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) and exc.strerror else str(exc)
        raise CannotListen("The server can't listen there", f"{settings.host} port {settings.port}: {reason}") from exc


_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - to listen on, and no address to go to


def _advice(settings: ServerSettings, url: str, add_user: str) -> Iterator[str]:
    """Yield what whoever starts the server should know."""
    if add_user:
        yield f"Nobody can sign in yet: {add_user} --role admin --name YOU --email YOU@EXAMPLE.ORG"
    if not url.startswith("https") and not settings.public_url.startswith("https") and not _loopback(settings.host):
        yield "Without a certificate, passwords and recordings cross the network unencrypted (server.certificate)."
    if not settings.public_url and settings.host in _EVERYWHERE:
        yield f"Links for participants begin with {settings.address}, which leads nobody here: set server.public_url."


def _same_place(config: Path | None, given: Mapping[str, Any]) -> Iterator[str]:
    """Yield the options that lead another command to the same database; a password in them is not shown."""
    if config is not None:
        yield from ("--config", str(config))
    if "data_dir" in given:
        yield from ("--data-dir", str(given["data_dir"]))
    if "database" in given:
        yield from ("--database", make_url(given["database"]).render_as_string(hide_password=True))


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


@contextmanager
def _stopped_politely() -> Iterator[None]:
    """Have Ctrl+C and a polite kill end in exit status 0: uvicorn raises the signal once more when it is done."""
    watched = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda *_: None) for number in watched}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        sys.stdout.flush()
