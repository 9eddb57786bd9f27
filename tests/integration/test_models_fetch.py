"""Fetching over real connections that fail in every way: what appears in the store is whole and right, or does not appear."""

import errno
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import StorageFull
from engine.models.errors import FetchFailed, StoreNotWritable, Unverifiable, WrongContent
from engine.models.events import Began, Event, Installed, Received, SourceFailed, Waiting
from engine.models.fetching import Setting, fetch
from engine.models.manifest import Checksums, FileSource, HubSource
from engine.models.sources.hub import from_hub
from engine.models.store import ModelStore, State
from tests.support.model_cases import CONTENTS, VOICE, WEIGHTS, a_model, a_store, as_toml, lay_out, sha256
from tests.support.model_server import Manners, serving

ROOT = Path(__file__).resolve().parents[2]
FILES = {f"/{path}": data for path, data in CONTENTS.items()}


@pytest.fixture
def manners() -> Manners:
    return Manners(dict(FILES))


@pytest.fixture
def address(manners: Manners) -> Iterator[str]:
    with serving(manners) as where:
        yield where


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def setting(events: list[Event]) -> Setting:
    return Setting(tell=events.append, pause=lambda _seconds: None)


def store_from(address: str, folder: Path) -> ModelStore:
    return a_store(folder, a_model(sources=(FileSource(address),)))


def visible(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir() if not each.name.startswith(".")) if folder.is_dir() else []


def test_a_model_arrives_whole_readable_by_all_and_is_found(tmp_path, address, setting, events):
    store = store_from(address, tmp_path / "models")
    done = fetch(store, "parrot", setting=setting)
    model = store.require("parrot")
    assert model.path("weights.bin").read_bytes() == WEIGHTS
    assert model.path("voices/one.pt").read_bytes() == VOICE
    assert model.verified
    assert model.sha256 == done.sha256
    assert [oct(path.stat().st_mode & 0o777) for path in (model.folder, model.path("weights.bin"))] == [
        "0o755",
        "0o644",
    ]
    assert [type(event) for event in events if not isinstance(event, Received)] == [Began, Installed]
    received = [event.done for event in events if isinstance(event, Received)]
    assert received == sorted(received)
    assert received[-1] == len(WEIGHTS) + len(VOICE)
    assert not (tmp_path / "models" / ".partial").exists()


def test_a_dropped_connection_is_carried_on_where_it_stopped(tmp_path, manners, address, setting):
    manners.drop_after = [100_000, 50_000]
    fetch(store_from(address, tmp_path), "parrot", setting=setting)
    assert manners.asked == [
        ("/weights.bin", 0),
        ("/weights.bin", 100_000),
        ("/weights.bin", 150_000),
        ("/voices/one.pt", 0),
    ]


def test_a_server_that_ignores_ranges_starts_the_file_anew(tmp_path, manners, address, setting):
    manners.drop_after = [100_000]
    manners.ranges = False
    store = store_from(address, tmp_path)
    fetch(store, "parrot", setting=setting)
    assert store.require("parrot").path("weights.bin").read_bytes() == WEIGHTS


def test_a_server_that_sends_another_part_than_asked_leaves_no_hole(tmp_path, manners, address, setting):
    manners.drop_after = [100_000]
    manners.shift = 10
    with pytest.raises(FetchFailed, match="another part than was asked for"):
        fetch(store_from(address, tmp_path), "parrot", setting=setting)
    assert (tmp_path / ".partial/parrot/parts/weights.bin").read_bytes() == WEIGHTS[:100_000]


def test_what_an_older_manifest_left_behind_does_not_come_along(tmp_path, address, setting):
    stray = tmp_path / ".partial/parrot/files/old.bin"
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"old")
    store = store_from(address, tmp_path)
    fetch(store, "parrot", setting=setting)
    assert not (store.require("parrot").folder / "old.bin").exists()


def test_without_a_length_the_end_of_the_connection_is_no_end_of_the_file(tmp_path, manners, address, setting):
    manners.drop_after = [100_000]
    manners.length = False
    store = store_from(address, tmp_path)
    fetch(store, "parrot", setting=setting)
    assert store.find("parrot") is not None


@pytest.mark.parametrize("claimed", [len(WEIGHTS) * 2, 17])
def test_a_file_announced_in_another_size_is_not_even_begun(tmp_path, manners, address, setting, claimed):
    manners.claimed_length = claimed
    with pytest.raises(WrongContent, match=f"offers {claimed} bytes"):
        fetch(store_from(address, tmp_path), "parrot", setting=setting)
    assert visible(tmp_path) == []


def test_a_file_that_never_ends_is_cut_off(tmp_path, manners, address, setting):
    manners.length = False
    manners.endless = True
    with pytest.raises(WrongContent, match="more than"):
        fetch(store_from(address, tmp_path), "parrot", setting=setting)
    assert not list((tmp_path / ".partial").rglob("weights.bin"))


def test_wrong_bytes_are_deleted_and_both_hashes_named(tmp_path, manners, address, setting):
    wrong = bytes(len(WEIGHTS))
    manners.files["/weights.bin"] = wrong
    with pytest.raises(WrongContent) as refused:
        fetch(store_from(address, tmp_path), "parrot", setting=setting)
    assert sha256(wrong) in refused.value.message
    assert sha256(WEIGHTS) in refused.value.message
    assert visible(tmp_path) == []
    assert not list((tmp_path / ".partial").rglob("weights.bin"))


def test_a_part_begun_with_another_version_is_noticed_and_fetched_anew(tmp_path, manners, address, setting):
    part = tmp_path / ".partial" / "parrot" / "parts" / "weights.bin"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"x" * 1000)
    store = store_from(address, tmp_path)
    fetch(store, "parrot", setting=setting)
    assert [start for path, start in manners.asked if path == "/weights.bin"] == [1000, 0]
    assert store.require("parrot").path("weights.bin").read_bytes() == WEIGHTS


def test_a_part_longer_than_the_file_is_thrown_away(tmp_path, manners, address, setting):
    part = tmp_path / ".partial" / "parrot" / "parts" / "weights.bin"
    part.parent.mkdir(parents=True)
    part.write_bytes(WEIGHTS + b"more")
    fetch(store_from(address, tmp_path), "parrot", setting=setting)
    assert manners.asked[0] == ("/weights.bin", 0)


def test_when_one_source_fails_the_next_is_asked(tmp_path, address, setting, events):
    mute = Manners()
    with serving(mute) as elsewhere:
        model = a_model(sources=(FileSource(elsewhere), FileSource(address)))
        fetch(a_store(tmp_path, model), "parrot", setting=setting)
    assert [event.reason.endswith("HTTP 404 Not Found") for event in events if isinstance(event, SourceFailed)] == [
        True
    ]
    assert mute.asked == [("/weights.bin", 0)]


def test_a_mirror_is_asked_before_every_source(tmp_path, address, setting):
    stick = lay_out(tmp_path / "mirror" / "parrot").parent
    done = fetch(store_from(address, tmp_path / "models"), "parrot", mirror=str(stick), setting=setting)
    assert not done.already
    assert ModelStore([tmp_path / "models"], a_store(tmp_path).manifest).require("parrot").source.startswith("file ")


@pytest.mark.parametrize("mirror", ["ftp://mirror/models", "https://me:secret@mirror/models", "http://["])
def test_a_mirror_that_can_not_be_one_is_refused_without_repeating_it(tmp_path, address, setting, mirror):
    with pytest.raises(FetchFailed, match="The mirror can't be used") as refused:
        fetch(store_from(address, tmp_path), "parrot", mirror=mirror, setting=setting)
    assert mirror not in str(refused.value)


def test_no_network_is_said_with_the_way_out_and_is_worth_another_try(tmp_path, setting):
    with serving(Manners()) as closed:
        pass
    with pytest.raises(FetchFailed) as failed:
        fetch(store_from(closed, tmp_path), "parrot", setting=setting)
    assert failed.value.retryable
    assert "Connection refused" in failed.value.message
    assert "vivavoce models import" in failed.value.message


def test_a_name_nobody_knows_is_told_as_a_missing_network(tmp_path, setting):
    with pytest.raises(FetchFailed, match=r"vivavoce\.invalid is not known: there seems to be no network"):
        fetch(store_from("https://vivavoce.invalid", tmp_path), "parrot", setting=setting)


def test_a_redirect_away_from_encryption_is_not_followed():
    import urllib.error
    import urllib.request

    from engine.models.transfer import _SafeRedirects

    request = urllib.request.Request("https://example.org/a")
    with pytest.raises(urllib.error.URLError, match="redirects from https to http"):
        _SafeRedirects().redirect_request(request, None, 302, "Found", None, "http://example.org/a")


def test_a_compressed_answer_is_refused(tmp_path, manners, address, setting):
    manners.headers["Content-Encoding"] = "gzip"
    with pytest.raises(FetchFailed, match="another encoding"):
        fetch(store_from(address, tmp_path), "parrot", setting=setting)


def test_too_little_room_is_said_before_anything_is_asked(tmp_path, manners, address, setting):
    with pytest.raises(StorageFull, match="1 MB free and 67 MB are needed"):
        fetch(store_from(address, tmp_path), "parrot", setting=replace(setting, free_bytes=lambda _path: 1_000_000))
    assert manners.asked == []


def test_a_disk_that_fills_up_midway_keeps_what_arrived(tmp_path, manners, address, setting, monkeypatch):
    from engine.models import transfer

    whole = transfer._poured

    def full(answer, part, file, on_bytes):
        def until(have):
            if have > 100_000:
                raise OSError(errno.ENOSPC, "No space left on device", str(part))
            on_bytes(have)

        return whole(answer, part, file, until)

    monkeypatch.setattr(transfer, "_poured", full)
    store = store_from(address, tmp_path)
    with pytest.raises(StorageFull, match="make room and run the same command again"):
        fetch(store, "parrot", setting=setting)
    monkeypatch.undo()
    kept = (tmp_path / ".partial/parrot/parts/weights.bin").stat().st_size
    assert kept >= 100_000
    fetch(store, "parrot", setting=setting)
    assert manners.asked[1] == ("/weights.bin", kept)


def test_a_folder_that_can_not_be_written_is_named_with_the_remedy(tmp_path, address, setting):
    (tmp_path / "models").write_text("a file where the folder should be")
    with pytest.raises(StoreNotWritable, match=r"is not a folder.*VIVAVOCE_MODELS_DIR"):
        fetch(store_from(address, tmp_path / "models"), "parrot", setting=setting)


def test_without_checksums_nothing_is_fetched_until_that_is_accepted(tmp_path, manners, setting):
    model = a_model(sources=(FileSource(str(lay_out(tmp_path / "share"))),), checksums=Checksums.UNKNOWN)
    store = a_store(tmp_path / "models", model)
    with pytest.raises(Unverifiable, match="--accept-unverified"):
        fetch(store, "parrot", setting=setting)
    done = fetch(store, "parrot", accept_unverified=True, setting=setting)
    assert not done.verified
    installed = store.require("parrot")
    assert not installed.verified
    assert {file.path: file.sha256 for file in installed.files}["weights.bin"] == sha256(WEIGHTS)


def test_unverifiable_files_are_never_taken_over_plain_http(tmp_path, address, setting):
    model = a_model(sources=(FileSource(address),), checksums=Checksums.UNKNOWN)
    with pytest.raises(FetchFailed, match="only by https"):
        fetch(a_store(tmp_path, model), "parrot", accept_unverified=True, setting=setting)


def test_fetching_again_verifies_and_mends_only_what_is_broken(tmp_path, manners, address, setting, events):
    store = store_from(address, tmp_path)
    fetch(store, "parrot", setting=setting)
    assert fetch(store, "parrot", setting=setting).already
    voice = store.require("parrot").path("voices/one.pt")
    voice.write_bytes(b"x" * len(VOICE))
    manners.asked.clear()
    assert not fetch(store, "parrot", setting=setting).already
    assert manners.asked == [("/voices/one.pt", 0)]
    assert store.require("parrot").path("voices/one.pt").read_bytes() == VOICE


def test_the_hub_is_asked_by_revision_and_can_be_mirrored_or_switched_off(tmp_path, setting):
    source = HubSource("owner/parrot", "a" * 40)
    file = a_model().files[1]
    manners = Manners({f"/owner/parrot/resolve/{'a' * 40}/voices/one.pt": VOICE})
    with serving(manners) as address:
        bring = from_hub(source, pause=setting.pause, environment={"HF_ENDPOINT": address + "/"})
        bring(file, tmp_path / "part", lambda _bytes: None)
    assert (tmp_path / "part").read_bytes() == VOICE
    with pytest.raises(FetchFailed, match="HF_HUB_OFFLINE"):
        from_hub(source, pause=setting.pause, environment={"HF_HUB_OFFLINE": "1"})(file, tmp_path / "x", print)


def child(manifest: Path, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.support.model_child", str(manifest), str(folder), "parrot"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_until(what, seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it never happened"
        threading.Event().wait(0.02)


def test_killed_midway_nothing_is_visible_and_the_next_fetch_goes_on(tmp_path, manners, address, setting):
    manners.stall_after = 200_000
    store = store_from(address, tmp_path / "models")
    manifest = tmp_path / "manifest.toml"
    manifest.write_text(as_toml(store.manifest.models[0]))
    part = tmp_path / "models/.partial/parrot/parts/weights.bin"
    with child(manifest, tmp_path / "models") as fetching:
        assert manners.stalled.wait(20)
        wait_until(lambda: part.exists() and part.stat().st_size > 150_000)
        fetching.send_signal(signal.SIGKILL)
    manners.go_on.set()
    kept = part.stat().st_size
    assert visible(tmp_path / "models") == []
    assert store.find("parrot") is None
    manners.stall_after = None
    manners.asked.clear()
    fetch(store, "parrot", setting=setting)
    assert manners.asked == [("/weights.bin", kept), ("/voices/one.pt", 0)]
    assert store.require("parrot").path("weights.bin").read_bytes() == WEIGHTS


def test_of_two_at_once_one_fetches_and_the_other_says_who_and_waits(tmp_path, manners, address, events):
    manners.stall_after = 1000
    store = store_from(address, tmp_path / "models")
    manifest = tmp_path / "manifest.toml"
    manifest.write_text(as_toml(store.manifest.models[0]))
    with child(manifest, tmp_path / "models") as first:
        assert manners.stalled.wait(20)

        def pause(_seconds: float) -> None:
            manners.stall_after = None
            manners.go_on.set()
            threading.Event().wait(0.02)

        done = fetch(store, "parrot", setting=Setting(tell=events.append, pause=pause))
        assert first.wait(20) == 0
    assert done.already
    assert events[0] == Waiting("parrot", f"process {first.pid}")
    assert manners.asked == [("/weights.bin", 0), ("/voices/one.pt", 0)]


def test_a_kill_between_taking_the_old_away_and_showing_the_new_loses_nothing(
    tmp_path, manners, address, setting, monkeypatch
):
    store = store_from(address, tmp_path)
    fetch(store, "parrot", setting=setting)
    store.require("parrot").path("voices/one.pt").write_bytes(b"x" * len(VOICE))
    really = Path.rename

    def killed(self, target):
        if self.name == "files":
            raise KeyboardInterrupt
        return really(self, target)

    monkeypatch.setattr(Path, "rename", killed)
    with pytest.raises(KeyboardInterrupt):
        fetch(store, "parrot", setting=setting)
    monkeypatch.undo()
    assert visible(tmp_path) == []
    manners.asked.clear()
    fetch(store, "parrot", setting=setting)
    assert manners.asked == []
    assert [found.state for found in store.look("parrot")] == [State.INSTALLED]
