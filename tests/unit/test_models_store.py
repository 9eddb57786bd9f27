"""Finding installed models: cheap, in the right order, and never one that is not what it was."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from engine.models import checking, hashing
from engine.models.checking import Verdict, check_all
from engine.models.errors import ModelBroken, ModelMissing, StoreNotWritable, UnknownModel
from engine.models.fetching import Setting, fetch
from engine.models.manifest import FileSource, Manifest
from engine.models.places import folder_to_write, make_folder, search_path
from engine.models.receipts import FILE
from engine.models.store import ModelStore, State
from tests.support.model_cases import VOICE, a_model, a_store, lay_out

ROOT = Path(__file__).resolve().parents[2]
QUICK = Setting(pause=lambda _seconds: None)


@pytest.fixture
def store(tmp_path):
    share = lay_out(tmp_path / "share")
    store = a_store(tmp_path / "models", a_model(sources=(FileSource(str(share)),)))
    fetch(store, "parrot", setting=QUICK)
    return store


def state(store):
    return [found.state for found in store.look("parrot")]


def test_finding_a_model_reads_none_of_it(store, monkeypatch):
    def reading(*_args):
        raise AssertionError("a model was hashed")

    monkeypatch.setattr(hashing, "file_sha256", reading)
    monkeypatch.setattr(checking, "file_sha256", reading)
    model = store.find("parrot")
    assert model is not None
    assert [file.path for file in model.files] == ["weights.bin", "voices/one.pt"]
    with pytest.raises(KeyError):
        model.path("../../etc/passwd")


def test_nothing_installed_is_said_with_both_ways_to_mend_it(tmp_path):
    with pytest.raises(ModelMissing, match=r"vivavoce models fetch parrot.*vivavoce models import"):
        a_store(tmp_path).require("parrot")
    assert a_store(tmp_path / "not there").find("parrot") is None


def test_a_name_that_is_none_is_not_followed_anywhere(store):
    assert store.find("../share") is None
    with pytest.raises(UnknownModel):
        store.require("../share")


def test_another_size_or_time_makes_a_model_unusable_until_checked(store):
    voice = store.require("parrot").path("voices/one.pt")
    os.utime(voice, ns=(1, 1))
    assert store.find("parrot") is None
    with pytest.raises(ModelBroken, match=r"voices/one\.pt.*vivavoce models check"):
        store.require("parrot")
    assert [each.verdict for each in check_all(store)] == [Verdict.OK]
    assert store.find("parrot") is not None


def test_damage_that_keeps_size_and_time_is_found_by_a_check_and_stays_found(store):
    voice = store.require("parrot").path("voices/one.pt")
    times = voice.stat()
    voice.write_bytes(b"x" * len(VOICE))
    os.utime(voice, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert store.find("parrot") is not None
    (checked,) = check_all(store)
    assert (checked.verdict, checked.files) == (Verdict.BROKEN, ("voices/one.pt",))
    with pytest.raises(ModelBroken, match="wrong contents: run `vivavoce models fetch parrot`"):
        store.require("parrot")


def test_a_link_in_the_place_of_a_file_is_not_followed(store, tmp_path):
    voice = store.require("parrot").path("voices/one.pt")
    real = voice.rename(tmp_path / "elsewhere.pt")
    voice.symlink_to(real)
    assert state(store) == [State.CHANGED]
    assert check_all(store)[0].verdict is Verdict.BROKEN


def test_files_that_any_user_could_replace_are_a_finding(store):
    weights = store.require("parrot").path("weights.bin")
    weights.chmod(0o666)
    (checked,) = check_all(store)
    assert checked.verdict is Verdict.BROKEN
    assert f"chmod o-w {weights}" in checked.message


@pytest.mark.parametrize("receipt", ["", "[]", '{"format": 1}', '{"format": 1, "files": [1]}', "[" * 100_000, None])
def test_a_folder_without_a_receipt_that_makes_sense_is_no_model(store, receipt):
    path = store.require("parrot").folder / FILE
    path.unlink() if receipt is None else path.write_text(receipt)
    assert store.find("parrot") is None
    assert "vivavoce models fetch parrot" in check_all(store)[0].message


def test_a_receipt_can_not_lead_out_of_the_folder(store):
    path = store.require("parrot").folder / FILE
    path.write_text(path.read_text().replace("voices/one.pt", "../../share/voices/one.pt"))
    assert store.find("parrot") is None


def test_a_model_of_another_manifest_is_outdated(store):
    newer = a_model(contents={"weights.bin": b"other", "voices/one.pt": VOICE})
    changed = ModelStore(store.paths, Manifest((newer,)))
    assert state(changed) == [State.OUTDATED]
    with pytest.raises(ModelBroken, match=r"another version.*weights\.bin.*vivavoce models fetch parrot"):
        changed.require("parrot")
    assert check_all(changed)[0].verdict is Verdict.BROKEN


def test_a_model_nobody_knows_is_told_but_breaks_nothing(store):
    others = ModelStore(store.paths, Manifest((a_model("gull"),)))
    assert [each.verdict for each in check_all(others)] == [Verdict.UNKNOWN]


def test_the_shared_folder_comes_first_and_a_broken_model_in_it_does_not_hide_a_good_one(store, tmp_path):
    shared, own = tmp_path / "shared", store.paths[0]
    make_folder(shared / "parrot")
    both = ModelStore([shared, own], store.manifest)
    assert both.require("parrot").folder == own / "parrot"


def test_an_override_is_the_only_folder_searched(tmp_path):
    assert search_path(tmp_path) == (tmp_path,)
    assert len(search_path()) == 2


def test_the_first_folder_that_can_be_written_is_used_and_readable_by_all(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    before = os.umask(0o077)
    try:
        folder = folder_to_write([blocked / "models", tmp_path / "own" / "models"])
    finally:
        os.umask(before)
    assert folder == tmp_path / "own" / "models"
    assert oct(folder.stat().st_mode & 0o777) == "0o755"
    with pytest.raises(StoreNotWritable, match="VIVAVOCE_MODELS_DIR"):
        folder_to_write([blocked / "models"])


AS_A_PLAIN_USER = """
import os, sys
from pathlib import Path
from engine.models.manifest import Manifest
from engine.models.places import folder_to_write
from engine.models.store import ModelStore
theirs, hidden, own = map(Path, sys.argv[1:])
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
print(folder_to_write([theirs / "models", hidden / "models", own]))
store = ModelStore([hidden / "models", own], Manifest(()))
print(store.find("parrot"), store.everything())
"""


def test_a_plain_user_installs_beside_a_folder_of_somebody_else_and_is_not_stopped_by_one_hidden_from_him():
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        root = Path(name)
        root.chmod(0o755)
        for folder, mode in (("theirs", 0o555), ("hidden", 0o000), ("own", 0o777)):
            (root / folder).mkdir()
            (root / folder).chmod(mode)
        places = [str(root / folder) for folder in ("theirs", "hidden", "own")]
        said = subprocess.run(
            [sys.executable, "-c", AS_A_PLAIN_USER, *places], capture_output=True, text=True, check=True, cwd=ROOT
        )
    assert said.stdout.splitlines() == [str(root / "own"), "None []"]
