"""Both stores keep bytes alike: whole or not at all, readable from anywhere; the S3 one against a server that speaks its protocol."""

import itertools
import os

import httpx2
import pytest
from moto.server import ThreadedMotoServer
from pydantic import SecretStr

from sync.sealing import seal_bytes
from sync.server.blobs.choosing import blob_store
from sync.server.blobs.folder import FolderStore
from sync.server.blobs.s3 import _PART, S3Store
from sync.server.blobs.store import BlobMissing, BlobStoreFull, BlobStoreUnusable, read_whole
from sync.server.principals import Role
from sync.server.settings import S3Settings, ServerSettings
from sync.verify import verify
from tests.support.delivered import interviewed_at, organisation_recipient, send_file, signed_in
from tests.support.evidence import SESSION
from tests.support.serving import served

PLACE = "files/3f/3f9c"
_buckets = itertools.count(1)


@pytest.fixture(scope="module")
def protocol_server():
    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3(protocol_server):
    settings = S3Settings(endpoint=protocol_server, access_key=SecretStr("a"), secret_key=SecretStr("b"))
    name = f"bucket{next(_buckets)}"
    store = S3Store(name, "evidence", settings)
    store._client.create_bucket(Bucket=name)
    yield store
    store._client.close()


@pytest.fixture(params=["folder", "s3"])
def store(request, tmp_path):
    return FolderStore(tmp_path / "blobs") if request.param == "folder" else request.getfixturevalue("s3")


def test_what_was_put_is_read_from_anywhere(store):
    content = os.urandom(3 * 1024 * 1024 + 17)
    assert store.put(PLACE, [content[:1000], content[1000:]]) == len(content)
    assert store.size(PLACE) == len(content)
    assert read_whole(store, PLACE) == content
    for start, length in ((0, 10), (999, 2), (len(content) - 5, None), (len(content) - 5, 100), (7, 0)):
        assert read_whole(store, PLACE, start, length) == content[start : None if length is None else start + length]
    assert read_whole(store, PLACE, len(content), 10) == b""
    store.put(PLACE, [b"another"])
    assert read_whole(store, PLACE) == b"another"


def test_what_is_not_there_is_said(store):
    assert store.size(PLACE) is None
    with pytest.raises(BlobMissing):
        read_whole(store, PLACE)
    store.delete(PLACE)
    store.check()


def test_a_place_goes_with_everything_below_it_and_nothing_beside(store):
    for place in ("uploads/ab", "uploads/ab/0-1", "uploads/ab/8-2", "uploads/abc/0-1"):
        if place != "uploads/ab" or isinstance(store, S3Store):
            store.put(place, [b"x"])
    store.delete("uploads/ab")
    assert [store.size(place) for place in ("uploads/ab", "uploads/ab/0-1", "uploads/ab/8-2", "uploads/abc/0-1")] == [
        None,
        None,
        None,
        1,
    ]


@pytest.mark.parametrize("size", [10, _PART + 10])
def test_what_breaks_off_leaves_nothing(store, size):
    def content():
        yield bytes(size)
        raise ConnectionResetError("the kiosk is gone")

    with pytest.raises((ConnectionResetError, BlobStoreUnusable)):
        store.put(PLACE, content())
    assert store.size(PLACE) is None
    if isinstance(store, S3Store):
        assert "Uploads" not in store._client.list_multipart_uploads(Bucket=store._bucket)
    else:
        assert [path for path in store._root.rglob("*") if path.is_file()] == []


def test_what_is_larger_than_a_part_arrives_whole(s3):
    content = os.urandom(2 * _PART + 3)
    assert s3.put(PLACE, (content[at : at + 900_001] for at in range(0, len(content), 900_001))) == len(content)
    assert read_whole(s3, PLACE) == content


@pytest.mark.parametrize(
    "place", ["", "/etc/passwd", "files/../x", "Files/a", "files/a b", "files//a", "files/a/" + "b" * 200]
)
def test_a_place_is_only_what_we_make(store, place):
    with pytest.raises(ValueError, match="no place"):
        store.put(place, [b"x"])


def test_a_disk_that_is_full_is_said_and_nothing_half_stays(tmp_path, monkeypatch):
    store = FolderStore(tmp_path / "blobs")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BlobStoreFull):
        store.put(PLACE, [b"x" * 1000])
    monkeypatch.undo()
    assert [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()] == []


def test_a_store_out_of_reach_is_said(tmp_path):
    gone = S3Store(
        "b", "", S3Settings(endpoint="http://127.0.0.1:1", access_key=SecretStr("a"), secret_key=SecretStr("b"))
    )
    gone._client.meta.config.retries = {"max_attempts": 0}
    with pytest.raises(BlobStoreUnusable):
        gone.check()
    for url in ("ftp://x/y", "file://elsewhere/x", "s3://", "nonsense"):
        with pytest.raises(BlobStoreUnusable, match="no store"):
            blob_store(ServerSettings(blobs=url), tmp_path)
    gone._client.close()


def test_a_link_of_the_store_s_own_gives_the_bytes_and_ranges(s3):
    s3.put(PLACE, [b"0123456789"])
    link = s3.link(PLACE, 3600, "audio/flac")
    whole = httpx2.get(link)
    assert (whole.content, whole.headers["content-type"]) == (b"0123456789", "audio/flac")
    assert httpx2.get(link, headers={"Range": "bytes=2-4"}).content == b"234"
    assert "X-Amz-Expires=3600" in link


def test_an_interview_s_files_live_on_s3_from_arrival_to_erasure(sqlite_url, s3, protocol_server, tmp_path):
    """One story through every room: the store is the only thing that differs."""
    from sync.server.retention.erasing import Reason, erase_session

    settings = S3Settings(endpoint=protocol_server, access_key=SecretStr("a"), secret_key=SecretStr("b"))
    with served(sqlite_url, tmp_path / "server", blobs=f"s3://{s3._bucket}/evidence", s3=settings) as server:
        kiosk, recording = interviewed_at(server, tmp_path / "kiosk")
        plain, reviewer = recording.read_bytes(), signed_in(server, Role.REVIEWER)
        sealed = seal_bytes(plain, [organisation_recipient(server)])
        send_file(server, kiosk, sealed, kind="recording", name="recording.flac", sealed=True)
        send_file(server, kiosk, b"a face" * 30, kind="still", name="still-1.jpg", sealed=False)
        link = server.get(f"/sessions/{SESSION}/recording", headers=reviewer).json()["url"]
        assert server.client.get(link, headers={"range": "bytes=66000-66999"}).content == plain[66000:67000]
        listed = server.get(f"/sessions/{SESSION}/files", headers=reviewer).json()["data"]
        picture = next(each for each in listed if each["kind"] == "still")
        assert picture["url"].startswith(protocol_server)  # unsealed: the store serves it by itself
        assert httpx2.get(picture["url"]).content == b"a face" * 30
        (tmp_path / "b.zip").write_bytes(server.get(f"/sessions/{SESSION}/bundle", headers=reviewer).content)
        assert verify(tmp_path / "b.zip").ok
        erase_session(server.parts, SESSION, Reason.RETENTION)
        assert "Contents" not in s3._client.list_objects_v2(Bucket=s3._bucket)
        kiosk.ledger.close()
