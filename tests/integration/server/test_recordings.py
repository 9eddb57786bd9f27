"""Recordings lie sealed and are heard by whoever may, for an hour at a time; whatever does not fit the ledger is kept and said."""

import hashlib
import io

import pytest
import soundfile

from sync.sealing import new_identity, open_bytes, recipient_of, seal_bytes
from sync.server.principals import Role
from sync.server.recordings.assembling import ASSEMBLED
from sync.server.sessions.flags import flags_of
from sync.server.tables.files import BlobRow
from sync.server.tables.operations import AuditRow
from sync.server.tables.sessions import SessionRow
from tests.support.delivered import interviewed_at, organisation_recipient, send_file, sha256, signed_in
from tests.support.evidence import SESSION, sound
from tests.support.serving import served

LINK = f"/sessions/{SESSION}/recording"


@pytest.fixture
def server(sqlite_url, tmp_path):
    """One database: nothing here depends on which."""
    with served(sqlite_url, tmp_path / "server") as running:
        yield running


@pytest.fixture
def held(server, tmp_path):
    """The kiosk of an interview whose ledger the server has, and the plain recording's bytes."""
    kiosk, recording = interviewed_at(server, tmp_path / "kiosk")
    yield kiosk, recording.read_bytes()
    kiosk.ledger.close()


@pytest.fixture
def reviewer(server):
    return signed_in(server, Role.REVIEWER)


def sealed(server, plain):
    return seal_bytes(plain, [recipient_of(new_identity()), organisation_recipient(server)])


def fetch(server, link, method="GET", **headers):
    return server.client.request(
        method, link["url"], headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def flags(server):
    with server.parts.database.read() as db:
        return {(flag["name"], flag["detail"]) for flag in flags_of(db.get(SessionRow, SESSION))}


def pieces():
    """The recording's pieces as the ledger states them: raw samples, a second each."""
    samples = sound()
    return [samples[start : start + 16_000].astype("<i2").tobytes() for start in range(0, len(samples), 16_000)]


def test_a_sealed_recording_is_heard_through_a_link(server, held, reviewer):
    kiosk, plain = held
    send_file(server, kiosk, sealed(server, plain), kind="recording", name="recording.flac", sealed=True)
    answer = server.get(LINK, headers=reviewer)
    link = answer.json()
    assert link["sha256"] == sha256(plain)
    assert link["expires_at"].startswith("2026-03-02T10:00:1")
    given = fetch(server, link)
    assert (given.status_code, given.content) == (200, plain)
    assert given.headers["content-type"] == "audio/flac"
    assert given.headers["cache-control"] == "no-store"
    assert flags(server) == set()
    assert server.get(LINK, headers=reviewer).json()["url"] != link["url"]
    with server.parts.database.read() as db:
        noted = [(row.action, row.actor_name) for row in db.query(AuditRow).where(AuditRow.subject == SESSION)]
    assert noted == [("recording.opened", "The reviewer")] * 2
    inside = b"".join(path.read_bytes() for path in (server.parts.folder / "blobs").rglob("*") if path.is_file())
    assert plain[:64] not in inside


def test_a_player_may_seek(server, held, reviewer):
    kiosk, plain = held
    send_file(server, kiosk, sealed(server, plain), kind="recording", name="recording.flac", sealed=True)
    link = server.get(LINK, headers=reviewer).json()
    size = len(plain)
    for wanted, start, end in (
        (f"bytes=65000-{66000}", 65000, 66001),
        ("bytes=70000-", 70000, size),
        ("bytes=-10", size - 10, size),
    ):
        part = fetch(server, link, range=wanted)
        assert (part.status_code, part.content) == (206, plain[start:end])
        assert part.headers["content-range"] == f"bytes {start}-{end - 1}/{size}"
    head = fetch(server, link, "HEAD")
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(size), b"")
    ranged = fetch(server, link, "HEAD", range="bytes=0-9")
    assert (ranged.status_code, ranged.headers["content-length"]) == (200, str(size))
    beyond = fetch(server, link, range=f"bytes={size}-")
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{size}")
    assert fetch(server, link, range="bytes=0-9", if_range=head.headers["etag"]).status_code == 206
    assert fetch(server, link, range="bytes=0-9", if_range='"another"').content == plain
    samples, rate = soundfile.read(io.BytesIO(fetch(server, link).content), dtype="int16")
    assert (samples == sound()).all()
    assert rate == 16_000


def test_a_link_opens_for_an_hour_and_can_t_be_made(server, held, reviewer):
    kiosk, plain = held
    send_file(server, kiosk, sealed(server, plain), kind="recording", name="recording.flac", sealed=True)
    link = server.get(LINK, headers=reviewer).json()
    url = link["url"]
    for place in (len(url) - 60, len(url) - 30, len(url) - 2):
        changed = url[:place] + ("A" if url[place] != "A" else "B") + url[place + 1 :]
        assert server.client.get(changed).status_code == 404
    server.clock.advance(3599)
    assert fetch(server, link).status_code == 200
    server.clock.advance(2)
    assert fetch(server, link).status_code == 410


def test_a_link_leads_here_whatever_host_the_request_names(server, held, reviewer):
    kiosk, recording = held
    send_file(server, kiosk, recording, kind="recording", name="recording.flac", sealed=False)
    link = server.get(LINK, headers=reviewer | {"host": "elsewhere.example"}).json()["url"]
    assert link.startswith("http://testserver")


def test_only_who_may_listen_gets_a_link(server, held):
    for role, status in ((Role.PROCTOR, 403), (Role.REVIEWER, 404), (Role.ADMIN, 404)):  # 404: nothing was delivered
        assert server.get(LINK, headers=signed_in(server, role)).status_code == status
    assert server.get(LINK).status_code == 401


def test_a_recording_that_is_not_the_sealed_one_is_kept_and_said(server, held, reviewer):
    kiosk, plain = held
    other = plain[:-1] + bytes([plain[-1] ^ 1])
    send_file(server, kiosk, sealed(server, other), kind="recording", name="recording.flac", sealed=True)
    assert flags(server) == {("file_differs", "recording recording.flac")}
    assert fetch(server, server.get(LINK, headers=reviewer).json()).content == other
    send_file(server, kiosk, sealed(server, plain), kind="recording", name="recording.flac", sealed=True)
    assert fetch(server, server.get(LINK, headers=reviewer).json()).content == plain


def test_one_sealed_to_somebody_else_is_kept_and_said(server, held):
    kiosk, plain = held
    content = seal_bytes(plain, [recipient_of(new_identity())])
    send_file(server, kiosk, content, kind="recording", name="recording.flac", sealed=True)
    assert flags(server) == {("file_unreadable", "recording recording.flac")}
    with server.parts.database.read() as db:
        row = db.get(BlobRow, (SESSION, "recording", "recording.flac"))
    assert b"".join(server.parts.blobs.read(row.place)) == content


def test_after_a_crash_the_recording_is_made_of_its_pieces(server, held, reviewer):
    kiosk, _ = held
    for index, pcm in enumerate(pieces()):
        send_file(server, kiosk, sealed(server, pcm), kind="segment", name=f"{index:05d}.pcm", sealed=True)
    link = server.get(LINK, headers=reviewer).json()
    flac = fetch(server, link).content
    assert hashlib.sha256(flac).hexdigest() == link["sha256"]
    samples, _rate = soundfile.read(io.BytesIO(flac), dtype="int16")
    assert (samples == sound()).all()
    with server.parts.database.read() as db:
        made = db.query(BlobRow).where(BlobRow.kind == ASSEMBLED).one()
    assert (made.sealed, made.fits, made.plain_sha256) == (True, True, link["sha256"])
    server.get(LINK, headers=reviewer)
    with server.parts.database.read() as db:
        assert db.query(BlobRow).where(BlobRow.kind == ASSEMBLED).count() == 1


def test_silence_stands_for_a_piece_that_never_came_until_it_comes(server, held, reviewer):
    kiosk, _ = held
    first, second = pieces()
    send_file(server, kiosk, sealed(server, second), kind="segment", name="00001.pcm", sealed=True)
    half = fetch(server, server.get(LINK, headers=reviewer).json()).content
    samples, _rate = soundfile.read(io.BytesIO(half), dtype="int16")
    assert not samples[:16_000].any()
    assert (samples[16_000:] == sound()[16_000:]).all()
    send_file(server, kiosk, sealed(server, first), kind="segment", name="00000.pcm", sealed=True)
    full = fetch(server, server.get(LINK, headers=reviewer).json()).content
    assert (soundfile.read(io.BytesIO(full), dtype="int16")[0] == sound()).all()
    with server.parts.database.read() as db:
        assert db.query(BlobRow).where(BlobRow.kind == ASSEMBLED).count() == 1


def test_a_piece_that_is_not_the_stated_one_is_said(server, held):
    kiosk, _ = held
    send_file(server, kiosk, sealed(server, pieces()[0][::-1]), kind="segment", name="00000.pcm", sealed=True)
    assert flags(server) == {("file_differs", "segment 00000.pcm")}


def test_an_admin_takes_the_key_out_and_opens_a_recording_off_line(server, held):
    _, plain = held
    content = sealed(server, plain)
    admin = signed_in(server, Role.ADMIN)
    out = server.post("/organisation/recording-key/export", headers=admin).json()
    assert open_bytes(content, [out["identity"]]) == plain
    assert out["recipient"] == organisation_recipient(server)
    with server.parts.database.read() as db:
        noted = [row.action for row in db.query(AuditRow)]
        assert "AGE-SECRET" not in "".join(row.detail for row in db.query(AuditRow))
    assert noted == ["recording-key.exported"]
    assert (
        server.post("/organisation/recording-key/export", headers=signed_in(server, Role.REVIEWER)).status_code == 403
    )


def test_a_key_from_another_server_is_used_from_now_on_and_the_old_one_still_opens(server, held, reviewer):
    kiosk, plain = held
    admin = signed_in(server, Role.ADMIN)
    before = sealed(server, plain)
    theirs = new_identity()
    bad = server.client.put("/api/v1/organisation/recording-key", json={"identity": "no key"}, headers=admin)
    assert bad.status_code == 422
    assert "no key" not in bad.text
    server.client.put("/api/v1/organisation/recording-key", json={"identity": theirs}, headers=admin)
    assert organisation_recipient(server) == recipient_of(theirs)
    send_file(server, kiosk, before, kind="recording", name="recording.flac", sealed=True)
    assert fetch(server, server.get(LINK, headers=reviewer).json()).content == plain


def test_pictures_are_listed_with_links(server, held, reviewer):
    kiosk, _ = held
    send_file(server, kiosk, b"not really a picture" * 9, kind="still", name="still-1.jpg", sealed=False)
    (listed,) = server.get(f"/sessions/{SESSION}/files", headers=reviewer).json()["data"]
    assert (listed["kind"], listed["name"], listed["size"], listed["fits"]) == ("still", "still-1.jpg", 180, None)
    assert fetch(server, listed).content == b"not really a picture" * 9


def test_the_record_carries_a_link_for_who_may_listen(server, held, reviewer):
    kiosk, plain = held
    send_file(server, kiosk, sealed(server, plain), kind="recording", name="recording.flac", sealed=True)
    record = server.get(f"/sessions/{SESSION}/record", headers=reviewer).json()
    assert fetch(server, {"url": record["recording_url"]}).content == plain
    assert record["recording_url_expires_at"] == server.get(LINK, headers=reviewer).json()["expires_at"]
    assert record["recording_sha256"] == sha256(plain)
