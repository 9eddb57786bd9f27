"""A PostgreSQL that ends a connection in mid-transaction: the kiosk is told to come back, nothing of it was taken, and then all of it is."""

from sync.server.ingest import taking
from tests.support.live import SESSION, LiveKiosk
from tests.support.serving import served


def test_a_connection_that_is_lost_before_the_commit_loses_nothing_else(postgresql_url, tmp_path, monkeypatch):
    with served(postgresql_url, tmp_path / "server") as server:
        kiosk = LiveKiosk(server, tmp_path / "kiosk")
        kiosk.starts()
        body = {name: value for name, value in kiosk.batch().items() if name in ("events", "head")}
        followed = taking._follow

        def follow_and_lose_the_connection(db, *what):
            followed(db, *what)
            own = db.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar()
            with server.parts.database.engine.connect() as another:
                another.exec_driver_sql(f"SELECT pg_terminate_backend({own})")

        monkeypatch.setattr(taking, "_follow", follow_and_lose_the_connection)
        lost = server.post(f"/kiosk/sessions/{SESSION}/events", body, headers=kiosk.shows)
        assert (lost.status_code, lost.headers["retry-after"]) == (503, "5")
        monkeypatch.undo()
        head = server.get(f"/kiosk/sessions/{SESSION}/head", headers=kiosk.shows).json()
        assert head["acknowledged_seq"] == -1
        taken = server.post(f"/kiosk/sessions/{SESSION}/events", body, headers=kiosk.shows)
        assert taken.json()["acknowledged_seq"] == body["events"][-1]["seq"]
        kiosk.kiosk.ledger.close()
