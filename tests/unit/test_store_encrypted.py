"""An encrypted ledger: every story of a plain one, and how the one becomes the other without ever being neither."""

import json
import sqlite3

import pytest

from sync import cipher
from sync.cipher import KEY_FILE, Encryption, is_encrypted, key_in_ring
from sync.errors import FolderUnusable, LedgerDamaged
from sync.link.glance import state_on_disk
from sync.rings import RingUnusable
from sync.writer import Room
from tests.support import evidence
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger
from tests.unit import test_store, test_store_agenda, test_store_recovery

BY_HAND = {"test_a_newer_product_s_folder_is_left_alone", "test_the_folder_holds_no_code"}
"""Stories that look into the file without its key."""

for _stories in (test_store, test_store_agenda, test_store_recovery):
    globals().update({name: it for name, it in vars(_stories).items() if name[0] != "_" and name not in BY_HAND})


class PretendRing:
    """A keyring in memory."""

    name = "pretend"

    def __init__(self):
        self.kept = {}

    def put(self, entry, secret):
        self.kept[entry] = secret

    def get(self, entry):
        if entry not in self.kept:
            raise RingUnusable("The keyring has no such entry", "pretend")
        return self.kept[entry]

    def remove(self, entry):
        self.kept.pop(entry, None)


@pytest.fixture(autouse=True)
def encrypted(monkeypatch):
    monkeypatch.setattr(evidence, "ENCRYPTION", Encryption())


@pytest.fixture
def plain(tmp_path, monkeypatch):
    """A folder whose ledger is plain, with an interview in it."""
    monkeypatch.setattr(evidence, "ENCRYPTION", None)
    with open_ledger(tmp_path / "plain") as ledger:
        interview(ledger, clock_at_nine())
    assert not is_encrypted(tmp_path / "plain" / "ledger.db")
    monkeypatch.setattr(evidence, "ENCRYPTION", Encryption())
    return tmp_path / "plain"


def test_nothing_of_it_can_be_read_without_the_key(tmp_path):
    with open_ledger(tmp_path / "data") as ledger:
        interview(ledger, clock_at_nine())
        assert ledger.store.encrypted
        files = [path.read_bytes() for path in (tmp_path / "data").glob("ledger.db*")]
    assert not any(
        secret in content for content in files for secret in (b"Ana", b"backlog", b"session.scheduled", b"SQLite")
    )
    by_hand = sqlite3.connect(tmp_path / "data" / "ledger.db")
    with pytest.raises(sqlite3.DatabaseError):
        by_hand.execute("SELECT * FROM event")
    by_hand.close()
    assert (tmp_path / "data" / KEY_FILE).stat().st_mode & 0o777 == 0o600


def test_a_plain_ledger_becomes_an_encrypted_one_with_the_same_in_it(plain, monkeypatch):
    monkeypatch.setattr(evidence, "ENCRYPTION", None)
    with open_ledger(plain) as ledger:
        before = ledger.events(SESSION)
    with open_ledger(plain):
        pass
    monkeypatch.setattr(evidence, "ENCRYPTION", Encryption())
    with open_ledger(plain) as ledger:
        assert ledger.events(SESSION) == before
        after = ledger.session(SESSION).append_now("note", {})
        assert after.prev_hash == before[-1].hash
    assert is_encrypted(plain / "ledger.db")
    assert b"backlog" not in (plain / "ledger.db").read_bytes()
    assert sorted(path.name for path in plain.glob("ledger*")) == ["ledger.db", "ledger.key"]


def test_the_encrypted_one_refuses_what_the_plain_one_refused(plain):
    with open_ledger(plain) as ledger, pytest.raises(Exception, match="nothing is deleted"):
        ledger.store.wait(lambda tx: tx.connection.execute("DELETE FROM event"), Room.CLOSING)


@pytest.mark.parametrize("step", ["_summary", "_refuse_other", "write_whole", "sync_folder"])
def test_whatever_stops_it_in_between_nothing_is_lost(plain, monkeypatch, step):
    class PowerCut(BaseException):
        pass

    def cut(*_):
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(cipher, step, cut)
        with pytest.raises(PowerCut):
            open_ledger(plain)
    with open_ledger(plain) as ledger:
        assert ledger.store.encrypted
        assert len(ledger.events(SESSION)) > 10
    assert not list(plain.glob("*.encrypting*"))


def test_a_draft_that_a_crash_left_is_thrown_away(plain):
    (plain / "ledger.db.encrypting").write_bytes(b"half")
    with open_ledger(plain) as ledger:
        assert len(ledger.events(SESSION)) > 10


def test_a_plain_ledger_that_is_damaged_stays_as_it_is(plain):
    content = bytearray((plain / "ledger.db").read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    (plain / "ledger.db").write_bytes(content)
    with pytest.raises(LedgerDamaged):
        open_ledger(plain)
    assert (plain / "ledger.db").read_bytes() == content


def test_who_no_longer_wants_it_still_opens_it(plain, monkeypatch):
    open_ledger(plain).close()
    monkeypatch.setattr(evidence, "ENCRYPTION", None)
    with open_ledger(plain) as ledger:
        assert ledger.store.encrypted


def test_a_lost_or_wrong_key_is_one_clear_error(plain):
    open_ledger(plain).close()
    (plain / KEY_FILE).write_text(json.dumps({"key": "0" * 64}, separators=(",", ":")))
    with pytest.raises(LedgerDamaged):
        open_ledger(plain)
    (plain / KEY_FILE).write_text("{}")
    with pytest.raises(FolderUnusable, match=r"ledger\.key"):
        open_ledger(plain)
    (plain / KEY_FILE).unlink()
    with pytest.raises(LedgerDamaged):
        open_ledger(plain)


def test_a_build_without_the_library_says_what_is_missing(plain, monkeypatch):
    monkeypatch.setattr(cipher, "library", lambda: None)
    open_ledger(plain).close()
    assert not is_encrypted(plain / "ledger.db")
    monkeypatch.undo()
    with open_ledger(plain) as _:
        pass
    monkeypatch.setattr(evidence, "ENCRYPTION", Encryption())
    open_ledger(plain).close()
    monkeypatch.setattr(cipher, "library", lambda: None)
    with pytest.raises(FolderUnusable, match="sqlcipher3-wheels"):
        open_ledger(plain)


def test_with_a_keyring_the_folder_alone_opens_nothing(tmp_path, monkeypatch):
    ring = PretendRing()
    monkeypatch.setattr(evidence, "ENCRYPTION", Encryption(ring))
    with open_ledger(tmp_path / "data") as ledger:
        interview(ledger, clock_at_nine())
    assert key_in_ring(tmp_path / "data")
    (key,) = ring.kept.values()
    assert key not in (tmp_path / "data" / KEY_FILE).read_text()
    ring.kept.clear()
    with pytest.raises(RingUnusable):
        open_ledger(tmp_path / "data")


def test_how_sync_stands_is_told_beside_an_encrypted_ledger_too(plain):
    agreed = {
        "certificates": "", "device_id": "d", "organisation": "N", "plain": False, "recipient": None,
        "server_id": "s", "server_public_key": "a" * 64, "server_url": "https://x.example",
    }  # fmt: skip
    (plain / "server.json").write_text(json.dumps(agreed))
    with open_ledger(plain) as ledger:
        state = state_on_disk(plain, lambda _session: ())
        assert state.backlog.events == len(ledger.events(SESSION))
