"""The data folder: opened by one, or refused with one clear sentence; full, damaged, newer, not ours."""

import os
import sqlite3
import stat

import pytest

from engine.errors import StorageFull
from engine.interview.facts import SessionFailed
from sync import schema
from sync.errors import DeviceKeyUnusable, FolderInUse, FolderUnusable, LedgerDamaged, LedgerTooNew, SyncError
from sync.keys import fingerprint, load_or_create, verify_signature
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger, scheduled, started


@pytest.fixture
def data(tmp_path):
    """A folder in which an interview was held."""
    with open_ledger(tmp_path / "data", clock_at_nine()) as ledger:
        interview(ledger, clock_at_nine())
        for number in range(200):
            ledger.session(SESSION).append_now("note", {"text": "x" * 500, "number": number})
    return tmp_path / "data"


def refused(data) -> SyncError:
    with pytest.raises(SyncError) as caught:
        open_ledger(data)
    assert "\n" not in caught.value.message
    assert caught.value.title
    return caught.value


def test_a_folder_is_made_for_its_owner_only(tmp_path):
    open_ledger(tmp_path / "a" / "b").close()
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b" / "device.key").stat().st_mode) == 0o600


def test_in_a_folder_that_others_may_enter_the_ledger_is_its_owner_s_only(tmp_path):
    folder = tmp_path / "made-by-hand"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    with open_ledger(folder) as ledger:
        ledger.session(SESSION).state_now(scheduled())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.glob("ledger.db*")}
    assert modes == dict.fromkeys(("ledger.db", "ledger.db-wal", "ledger.db-shm"), 0o600)


def test_a_ledger_that_others_could_read_is_closed_to_them_at_the_next_start(data):
    (data / "ledger.db").chmod(0o644)
    open_ledger(data).close()
    assert stat.S_IMODE((data / "ledger.db").stat().st_mode) == 0o600


def test_what_was_written_is_there_after_a_restart(data):
    with open_ledger(data) as ledger:
        before = ledger.events(SESSION)
        after = ledger.session(SESSION).append_now("note", {})
        assert after.prev_hash == before[-1].hash
        assert ledger.events(SESSION) == [*before, after]


def test_a_second_start_in_this_process_is_refused_too(data):
    with open_ledger(data):
        error = refused(data)
        assert isinstance(error, FolderInUse)
        assert str(data) in error.message
        assert str(os.getpid()) in error.message
        refused(data.parent / "x" / ".." / "data")
    open_ledger(data).close()


def test_a_start_that_failed_lets_the_folder_go(data):
    database = data / "ledger.db"
    good = database.read_bytes()
    database.write_bytes(b"rubbish" * 1000)
    refused(data)
    database.write_bytes(good)
    for leftover in ("ledger.db-wal", "ledger.db-shm"):
        (data / leftover).unlink(missing_ok=True)
    open_ledger(data).close()


@pytest.mark.parametrize("damage", ["garbage", "header", "middle", "cut off", "another database"])
def test_a_damaged_database_is_one_clear_error(data, damage):
    database = data / "ledger.db"
    content = bytearray(database.read_bytes())
    match damage:
        case "garbage":
            content = bytearray(b"rubbish" * 1000)
        case "header":
            content[:16] = b"\0" * 16
        case "middle":
            for page in range(2, len(content) // 4096):
                content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
        case "cut off":
            del content[len(content) // 2 :]
    database.write_bytes(content)
    if damage == "another database":
        database.unlink()
        other = sqlite3.connect(database)
        other.execute("CREATE TABLE songs (title)")
        other.close()
    error = refused(data)
    assert isinstance(error, LedgerDamaged)
    assert "ledger.db" in error.message


def test_a_newer_product_s_folder_is_left_alone(data):
    newer = sqlite3.connect(data / "ledger.db")
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    newer.close()
    error = refused(data)
    assert isinstance(error, LedgerTooNew)
    assert "update" in error.message


@pytest.mark.parametrize("place", ["file", "below a file", "/proc/nothing"])
def test_a_folder_that_can_t_be_written_is_named(tmp_path, place):
    (tmp_path / "file").write_text("in the way")
    folder = {"file": tmp_path / "file", "below a file": tmp_path / "file" / "x"}.get(place, tmp_path / place)
    error = refused(folder)
    assert isinstance(error, FolderUnusable)
    assert str(folder) in error.message


def test_a_lost_key_is_not_silently_replaced(data):
    (data / "device.key").unlink()
    error = refused(data)
    assert isinstance(error, DeviceKeyUnusable)
    assert "backup" in error.message


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"\xff", b'{"name":"x","private_key":"zz"}', b'{"name":"x","private_key":"ab"}']
)
def test_a_damaged_key_is_named(data, content):
    (data / "device.key").write_bytes(content)
    assert isinstance(refused(data), DeviceKeyUnusable)


def test_the_key_stays_the_same_and_shows_nothing_of_itself(tmp_path):
    key = load_or_create(tmp_path, name="Kiosk 7")
    again = load_or_create(tmp_path, name="another name")
    assert again.device == key.device
    assert key.device.name == "Kiosk 7"
    signature = key.sign(b"message")
    assert verify_signature(key.device.public_key, signature, b"message")
    assert not verify_signature(key.device.public_key, signature, b"messages")
    assert not verify_signature(key.device.public_key, signature.upper(), b"message")
    secret = (tmp_path / "device.key").read_text()
    assert secret.split('"private_key":"')[1][:64] not in repr(key)
    assert len(fingerprint(key.device.public_key).split()) == 8
    assert [path.name for path in tmp_path.iterdir()] == ["device.key"]


def at_most_pages(ledger, more: int) -> None:
    """Let the database grow by so many pages and no more: what a full disk looks like to it, wherever the test runs."""

    def limit(tx):
        pages = tx.connection.execute("PRAGMA page_count").fetchone()[0]
        tx.connection.execute(f"PRAGMA max_page_count = {pages + more}")

    from sync.writer import Room

    ledger.store.wait(limit, Room.CLOSING)


def test_a_database_that_can_t_grow_keeps_what_it_has_and_says_so(tmp_path):
    with open_ledger(tmp_path / "data") as ledger:
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        session.state_now(started(ledger))
        at_most_pages(ledger, 3)
        before = session.events()
        with pytest.raises(StorageFull) as full:
            session.append_now("note", {"text": "z" * 100_000})
        assert "disk is full" in full.value.title
        assert session.events() == before
        assert not (ledger.folder / "ballast").exists()
        session.state_now(SessionFailed("device_fault"))
        at_most_pages(ledger, 1000)
        ledger.session("t").state_now(scheduled("t"))
        assert (ledger.folder / "ballast").exists()


def test_on_a_full_disk_a_fact_that_still_fits_is_kept_though_its_author_is_told(tmp_path):
    with open_ledger(tmp_path / "data") as ledger:
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        session.state_now(started(ledger))
        at_most_pages(ledger, 3)
        with pytest.raises(StorageFull):
            session.append_now("note", {"text": "z" * 100_000})
        with pytest.raises(StorageFull):
            session.append_now("note", {"text": "short"})
        assert session.events()[-1].body == {"text": "short"}


def test_where_there_is_no_room_for_the_reserve_nothing_is_begun(tmp_path, monkeypatch):
    from types import SimpleNamespace

    free = SimpleNamespace(free=1000)
    monkeypatch.setattr("sync.ballast.shutil.disk_usage", lambda path: free)
    with open_ledger(tmp_path / "data") as ledger:
        with pytest.raises(StorageFull):
            ledger.session(SESSION).state_now(scheduled())
        free.free = 10**9
        ledger.session(SESSION).state_now(scheduled())
        assert (ledger.folder / "ballast").stat().st_size == 65536


def test_a_writer_that_stumbles_leaves_nobody_waiting(tmp_path):
    from sync.errors import LedgerClosed
    from sync.writer import Room

    def stumbles(tx):
        raise SystemExit

    with open_ledger(tmp_path / "data") as ledger:
        with pytest.raises(LedgerClosed):
            ledger.store.wait(stumbles, Room.KEPT)
        ledger.session(SESSION).state_now(scheduled())
        assert ledger.alive
