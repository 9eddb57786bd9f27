"""A database that closes while somebody is at work in it leaves no connection behind."""

import sqlite3
from pathlib import Path

import pytest

from sync.server.database import Database


def test_a_connection_at_work_is_closed_once_its_work_is_done(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'server.db'}")
    with database.read() as session:
        connection = session.connection().connection.dbapi_connection
        database.close()
        assert connection.execute("SELECT 1").fetchone() == (1,), "the work goes on"
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
