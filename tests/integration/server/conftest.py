"""The server's tests run on SQLite and on a real PostgreSQL alike; each test gets a fresh copy of an up-to-date database."""

import itertools
import shutil

import pytest

from sync.server.database import Database
from sync.server.migrations import upgrade
from tests.support.postgresql import drop_database, new_database, running_postgresql
from tests.support.serving import served

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgresql():
    """A PostgreSQL server, started for this process of tests; `% name` gives a database's address."""
    with running_postgresql() as address:
        yield address


@pytest.fixture(scope="session")
def postgresql_template(postgresql):
    """The name of an up-to-date, empty database, to be copied."""
    database = Database(new_database(postgresql, "model"))
    upgrade(database)
    database.close()
    return "model"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory):
    """An up-to-date, empty database file, to be copied."""
    path = tmp_path_factory.mktemp("model") / "model.db"
    database = Database(f"sqlite:///{path}")
    upgrade(database)
    database.close()
    return path


@pytest.fixture
def sqlite_url(sqlite_template, tmp_path):
    """A fresh, up-to-date SQLite database."""
    shutil.copy(sqlite_template, tmp_path / "server.db")
    return f"sqlite:///{tmp_path / 'server.db'}"


@pytest.fixture
def postgresql_url(postgresql, postgresql_template):
    """A fresh, up-to-date PostgreSQL database."""
    name = f"test{next(_numbers)}"
    yield new_database(postgresql, name, template=postgresql_template)
    drop_database(postgresql, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request):
    """A fresh, up-to-date database of each kind."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def server(database_url, tmp_path):
    """A running server on each kind of database."""
    with served(database_url, tmp_path / "server") as running:
        yield running
