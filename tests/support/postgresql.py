"""A PostgreSQL that the tests start themselves: one a process, a database of its own for each test that wants one."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_USER = "postgres"


class NoPostgreSQL(Exception):
    """There is none on this machine."""


def binaries() -> Path:
    """Return where initdb and pg_ctl are. Raises `NoPostgreSQL`."""
    if found := shutil.which("pg_ctl"):
        return Path(found).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[4]))
    if not versions:
        raise NoPostgreSQL
    return versions[-1].parent


@contextmanager
def running_postgresql() -> Iterator[str]:
    """Yield the address of a fresh server, without a database's name: `postgresql://postgres@/%s?host=FOLDER`."""
    folder = Path(tempfile.mkdtemp(prefix="vv-pg-", dir="/tmp"))  # a socket's path must be short
    try:
        data = folder / "data"
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(folder, _USER, _USER)
        _run("initdb", "--no-sync", "-A", "trust", "-U", _USER, "-E", "UTF8", "--locale=C", "-D", str(data))
        port = _free_port()
        durable = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
        quick = f"{durable} -c listen_addresses='' -c max_connections=200 -p {port} -k {folder}"
        _run("pg_ctl", "-w", "-D", str(data), "-l", str(folder / "log"), "-o", quick, "start")
        try:
            yield f"postgresql://{_USER}@/%s?host={folder}&port={port}"
        finally:
            _run("pg_ctl", "-w", "-m", "immediate", "-D", str(data), "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def new_database(address: str, name: str, *, template: str = "template0") -> str:
    """Make a database, empty or a copy of another that nobody uses, and return its URL."""
    with psycopg.connect(address % "postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return address % name


def drop_database(address: str, name: str) -> None:
    """Remove a database, whoever is still in it."""
    with psycopg.connect(address % "postgres", autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _run(program: str, *arguments: str) -> None:
    command = [str(binaries() / program), *arguments]
    if os.geteuid() == 0:
        command = ["runuser", "-u", _USER, "--", *command]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd="/", stdin=subprocess.DEVNULL, check=False, timeout=60
    )
    if done.returncode:
        raise RuntimeError(f"{program}: {done.stdout}{done.stderr}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
