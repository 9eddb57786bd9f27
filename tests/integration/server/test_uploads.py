"""A kiosk's files arrive whole or not at all: in parts, after cuts, twice at once, and never more than there is room for."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from sync.server.blobs import uploads
from sync.server.blobs.uploads import ABANDONED_AFTER, collect_abandoned
from sync.server.tables.devices import DeviceRow
from sync.server.tables.files import BlobRow, UploadPartRow, UploadRow
from tests.support.delivered import enrolled, interviewed_at, sha256
from tests.support.evidence import SESSION

PICTURE = bytes(range(256)) * 40
FILES = f"/kiosk/sessions/{SESSION}/blobs"


@pytest.fixture
def kiosk(server, tmp_path):
    kiosk, _ = interviewed_at(server, tmp_path / "kiosk")
    yield kiosk
    kiosk.ledger.close()


def offer(server, kiosk, content=PICTURE, **more):
    said = {"sha256": sha256(content), "size": len(content), "kind": "still", "name": "still-1.jpg", "sealed": False}
    return server.post(FILES, said | more, headers=kiosk.shows)


def put(server, kiosk, upload_id, offset, content):
    path = f"/api/v1/kiosk/uploads/{upload_id}?offset={offset}"
    return server.client.put(path, content=content, headers=kiosk.shows)


def finish(server, kiosk, upload_id):
    return server.post(f"/kiosk/uploads/{upload_id}/finish", headers=kiosk.shows)


def stored(server):
    with server.parts.database.read() as db:
        return {(row.kind, row.name): b"".join(server.parts.blobs.read(row.place)) for row in db.query(BlobRow)}


def left_in_the_store(server):
    root = server.parts.folder / "blobs"
    return sorted(path.relative_to(root).parts[0] for path in root.rglob("*") if path.is_file())


def test_a_file_arrives_in_parts_and_goes_on_where_it_broke_off(server, kiosk):
    upload = offer(server, kiosk).json()
    assert (upload["done"], upload["offset"]) == (False, 0)
    assert put(server, kiosk, upload["upload_id"], 0, PICTURE[:4000]).json() == {"offset": 4000}
    again = offer(server, kiosk).json()  # the kiosk was killed, and knows nothing of what it had sent
    assert (again["upload_id"], again["offset"]) == (upload["upload_id"], 4000)
    assert put(server, kiosk, upload["upload_id"], 4000, PICTURE[4000:]).json() == {"offset": len(PICTURE)}
    assert finish(server, kiosk, upload["upload_id"]).json() == {"done": True}
    assert finish(server, kiosk, upload["upload_id"]).json() == {"done": True}  # the answer was lost on its way
    assert offer(server, kiosk).json()["done"] is True
    assert stored(server) == {("still", "still-1.jpg"): PICTURE}
    assert left_in_the_store(server) == ["files"]


def test_a_part_that_comes_twice_is_there_once(server, kiosk):
    upload_id = offer(server, kiosk).json()["upload_id"]
    for _ in range(2):
        assert put(server, kiosk, upload_id, 0, PICTURE[:4000]).json() == {"offset": 4000}
    assert put(server, kiosk, upload_id, 100, PICTURE[100:6000]).json() == {"offset": 4000}
    gap = put(server, kiosk, upload_id, 5000, PICTURE[5000:])
    assert (gap.status_code, gap.json()["type"], gap.json()["offset"]) == (409, "urn:vivavoce:problem:gap", 4000)
    early = finish(server, kiosk, upload_id)
    assert (early.status_code, early.json()["offset"]) == (409, 4000)
    assert put(server, kiosk, upload_id, 4000, PICTURE[4000:] + b"!").status_code == 422
    put(server, kiosk, upload_id, 4000, PICTURE[4000:])
    assert finish(server, kiosk, upload_id).json() == {"done": True}
    assert stored(server) == {("still", "still-1.jpg"): PICTURE}


def test_two_connections_that_send_the_same_file_at_once_make_one(server, kiosk):
    def send(_):
        upload = offer(server, kiosk).json()
        if upload["done"]:
            return True
        offset = upload["offset"]
        while offset < len(PICTURE):
            answer = put(server, kiosk, upload["upload_id"], offset, PICTURE[offset : offset + 3000])
            if answer.status_code == 404:
                return offer(server, kiosk).json()["done"]
            offset = answer.json()["offset"]
        return finish(server, kiosk, upload["upload_id"]).json()["done"]

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(send, range(4))) == [True] * 4
    assert stored(server) == {("still", "still-1.jpg"): PICTURE}
    assert left_in_the_store(server) == ["files"]
    with server.parts.database.read() as db:
        assert (db.query(UploadRow).count(), db.query(UploadPartRow).count()) == (0, 0)


def test_other_bytes_than_were_announced_are_not_taken(server, kiosk):
    upload_id = offer(server, kiosk).json()["upload_id"]
    put(server, kiosk, upload_id, 0, PICTURE[:-1] + b"!")
    answer = finish(server, kiosk, upload_id)
    assert (answer.status_code, answer.json()["type"]) == (422, "urn:vivavoce:problem:other-bytes")
    assert stored(server) == {}
    assert offer(server, kiosk).json()["offset"] == 0  # and it may be sent again
    put(server, kiosk, upload_id, 0, PICTURE)
    assert finish(server, kiosk, upload_id).json() == {"done": True}


def test_other_bytes_under_a_name_that_is_taken_are_kept_beside(server, kiosk):
    other = PICTURE[::-1]
    for content in (PICTURE, other):
        upload_id = offer(server, kiosk, content).json()["upload_id"]
        put(server, kiosk, upload_id, 0, content)
        finish(server, kiosk, upload_id)
    assert stored(server) == {
        ("still", "still-1.jpg"): PICTURE,
        ("still", f"still-1.jpg~{sha256(other)[:16]}"): other,
    }


def test_the_same_bytes_under_another_name_are_another_file(server, kiosk):
    for name in ("00003.pcm", "00004.pcm", "00003.pcm"):
        upload = offer(server, kiosk, bytes(640), kind="segment", name=name).json()
        if not upload["done"]:
            put(server, kiosk, upload["upload_id"], 0, bytes(640))
            finish(server, kiosk, upload["upload_id"])
    assert stored(server) == {("segment", "00003.pcm"): bytes(640), ("segment", "00004.pcm"): bytes(640)}


def test_a_server_killed_in_mid_part_has_the_file_whole_in_the_end(server, kiosk, monkeypatch):
    upload_id = offer(server, kiosk).json()["upload_id"]
    real = server.parts.blobs.put

    def killed_after(place, content):
        real(place, content)
        raise KeyboardInterrupt

    monkeypatch.setattr(type(server.parts.blobs), "put", lambda _self, place, content: killed_after(place, content))
    with pytest.raises(KeyboardInterrupt):
        uploads.take_part(server.parts, as_kiosk(server, kiosk), upload_id, 0, PICTURE[:4000])
    monkeypatch.undo()
    assert offer(server, kiosk).json()["offset"] == 0
    put(server, kiosk, upload_id, 0, PICTURE)
    monkeypatch.setattr(uploads, "_keep", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        uploads.finish(server.parts, as_kiosk(server, kiosk), upload_id)
    monkeypatch.undo()
    assert stored(server) == {}
    assert finish(server, kiosk, upload_id).json() == {"done": True}
    assert stored(server) == {("still", "still-1.jpg"): PICTURE}
    assert left_in_the_store(server) == ["files"]


def test_what_nobody_goes_on_with_is_removed(server, kiosk):
    upload_id = offer(server, kiosk).json()["upload_id"]
    put(server, kiosk, upload_id, 0, PICTURE[:4000])
    assert collect_abandoned(server.parts, server.clock.utc() + ABANDONED_AFTER) == 0
    server.clock.advance(ABANDONED_AFTER.total_seconds() + 1)
    assert collect_abandoned(server.parts, server.clock.utc()) == 1
    assert left_in_the_store(server) == []
    assert put(server, kiosk, upload_id, 4000, PICTURE[4000:]).status_code == 404
    assert offer(server, kiosk).json()["offset"] == 0


@pytest.mark.parametrize(
    "said",
    [
        {"name": "../../etc/passwd"},
        {"name": ".hidden"},
        {"name": "a" * 121},
        {"kind": "novel"},
        {"size": 0},
        {"size": 2**60},
        {"sha256": "0" * 63},
        {"more": 1},
    ],
)
def test_what_is_no_file_of_ours_is_refused(server, kiosk, said):
    assert offer(server, kiosk, **said).status_code == 422


def test_a_session_takes_no_more_than_its_bounds(server, kiosk, monkeypatch):
    assert offer(server, kiosk, size=17 * 1024**2).status_code == 413
    monkeypatch.setattr(uploads, "MOST_FILES", 1)
    offer(server, kiosk)
    assert offer(server, kiosk, PICTURE[::-1]).json()["type"] == "urn:vivavoce:problem:too-many"


def test_a_part_larger_than_a_part_is_refused_before_it_is_read_whole(server, kiosk):
    upload_id = offer(server, kiosk).json()["upload_id"]
    assert put(server, kiosk, upload_id, 0, bytes(uploads.PART_SIZE + 1)).status_code == 413


def test_only_the_kiosk_that_held_the_interview_may_deliver_its_files(server, kiosk, tmp_path):
    upload_id = offer(server, kiosk).json()["upload_id"]
    other = enrolled(server, tmp_path / "other")
    try:
        assert offer(server, other).status_code == 404
        assert put(server, other, upload_id, 0, PICTURE).status_code == 404
        assert server.client.put(f"/api/v1/kiosk/uploads/{upload_id}?offset=0", content=b"x").status_code == 401
    finally:
        other.ledger.close()


def test_a_kiosk_that_was_revoked_may_still_deliver(server, kiosk):
    with server.parts.database.write() as db:
        db.get(DeviceRow, kiosk.id).revoked_at = server.clock.utc()
    upload_id = offer(server, kiosk).json()["upload_id"]
    put(server, kiosk, upload_id, 0, PICTURE)
    assert finish(server, kiosk, upload_id).json() == {"done": True}


def test_a_full_disk_is_said_and_costs_nothing(server, kiosk, monkeypatch):
    upload_id = offer(server, kiosk).json()["upload_id"]

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    answer = put(server, kiosk, upload_id, 0, PICTURE)
    monkeypatch.undo()
    assert (answer.status_code, answer.json()["type"]) == (503, "urn:vivavoce:problem:unavailable")
    assert left_in_the_store(server) == []
    assert put(server, kiosk, upload_id, 0, PICTURE).json() == {"offset": len(PICTURE)}


def as_kiosk(server, kiosk):
    from sync.server.devices.knocking import kiosk_of

    with server.parts.database.read() as db:
        return kiosk_of(db, kiosk.token, server.clock.utc())
