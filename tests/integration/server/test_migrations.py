"""The database's history on both engines: up to today and back to nothing, from many processes at once, never past what the product knows."""

import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from sync.server.database import Database, DatabaseUnusable
from sync.server.migrations import downgrade, upgrade
from sync.server.tables import Base
from tests.support.postgresql import drop_database, new_database

OWN = {"alembic_version"}


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request, tmp_path):
    """An empty database of each kind."""
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'empty.db'}")
        yield database
        database.close()
        return
    address = request.getfixturevalue("postgresql")
    database = Database(new_database(address, "empty"))
    yield database
    database.close()
    drop_database(address, "empty")


def tables(database):
    return set(inspect(database.engine).get_table_names()) - OWN


def functions(database):
    """Return what PostgreSQL's triggers call; SQLite's go with their tables."""
    if database.is_sqlite:
        return []
    with database.engine.connect() as connection:
        own = "SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE n.nspname = 'public'"
        return list(connection.scalars(text(own)))


def test_up_is_what_the_tables_say_and_down_is_nothing_at_all(empty):
    upgrade(empty)
    with empty.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    assert tables(empty) == set(Base.metadata.tables)

    downgrade(empty, "base")
    assert tables(empty) == set()
    assert functions(empty) == []

    upgrade(empty)
    assert tables(empty) == set(Base.metadata.tables)


def test_every_step_can_be_taken_both_ways(empty):
    upgrade(empty)
    for _ in range(len(tables(empty))):
        if not tables(empty):
            break
        downgrade(empty, "-1")
        upgrade(empty, "+1")
        downgrade(empty, "-1")
    assert tables(empty) == set()


def test_two_processes_that_start_together_bring_it_up_once(empty):
    others = [Database(empty.engine.url.render_as_string(hide_password=False)) for _ in range(3)]
    failures = []

    def start(database):
        try:
            upgrade(database)
        except Exception as exc:  # noqa: BLE001 - shown below
            failures.append(exc)

    starting = [threading.Thread(target=start, args=(database,)) for database in others]
    for each in starting:
        each.start()
    for each in starting:
        each.join()
    for database in others:
        database.close()
    assert failures == []
    assert tables(empty) == set(Base.metadata.tables)


def test_a_database_of_a_newer_product_is_left_alone(empty):
    upgrade(empty)
    with empty.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseUnusable, match="newer than the product"):
        upgrade(empty)
