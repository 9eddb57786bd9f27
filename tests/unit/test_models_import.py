"""Importing from a stick: models are known by their contents, and nothing hostile gets further than the door."""

import io
import zipfile

import pytest

from engine.errors import StorageFull
from engine.models.candidates import Candidate
from engine.models.errors import ImportRefused, ModelMissing, Unverifiable
from engine.models.fetching import Setting
from engine.models.importing import export_to, import_from
from engine.models.manifest import Checksums
from engine.models.matching import matches
from tests.support.model_cases import CONTENTS, VOICE, WEIGHTS, a_model, a_store, lay_out

QUICK = Setting(pause=lambda _seconds: None, free_bytes=lambda _path: 1 << 40)


@pytest.fixture
def store(tmp_path):
    return a_store(tmp_path / "models")


def zipped(path, contents):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return path


def nothing_installed(store):
    return not store.paths[0].exists() or all(each.name.startswith(".") for each in store.paths[0].iterdir())


def test_a_folder_laid_out_by_name_is_taken(store, tmp_path):
    lay_out(tmp_path / "stick" / "parrot")
    done = import_from(store, tmp_path / "stick", setting=QUICK)
    assert [each.model for each in done.installed] == ["parrot"]
    assert store.require("parrot").path("weights.bin").read_bytes() == WEIGHTS
    assert store.require("parrot").verified


def test_files_that_lie_anywhere_under_any_name_are_known_by_their_contents(store, tmp_path):
    lay_out(tmp_path / "stick", {"Downloads/weights (1).bin": WEIGHTS, "one.pt": VOICE, "notes.txt": b"hello"})
    import_from(store, tmp_path / "stick", setting=QUICK)
    assert store.find("parrot") is not None


def test_an_archive_is_taken_without_unpacking_the_rest(store, tmp_path):
    bomb = bytes(50 << 20)
    path = zipped(tmp_path / "stick.zip", {**{f"x/{name}": data for name, data in CONTENTS.items()}, "bomb": bomb})
    import_from(store, path, setting=QUICK)
    assert store.find("parrot") is not None


def test_a_models_only_file_is_enough_even_if_it_is_an_archive_inside(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"data.pkl": b"tensors"}).read_bytes()
    store = a_store(tmp_path / "models", a_model(contents={"voice.pt": inner}))
    (tmp_path / "voice.pt").write_bytes(inner)
    import_from(store, tmp_path / "voice.pt", setting=QUICK)
    assert store.require("parrot").path("voice.pt").read_bytes() == inner


def test_what_is_missing_or_wrong_is_named(store, tmp_path):
    lay_out(tmp_path / "stick" / "parrot", {"weights.bin": bytes(len(WEIGHTS))})
    with pytest.raises(
        ImportRefused, match=r"parrot is not whole: weights\.bin \(wrong contents\), voices/one\.pt \(missing\)"
    ):
        import_from(store, tmp_path / "stick", setting=QUICK)
    assert nothing_installed(store)


def test_whole_models_are_taken_and_broken_ones_told(tmp_path):
    gull = a_model("gull", {"gull.bin": b"gull" * 9})
    store = a_store(tmp_path / "models", a_model(), gull)
    lay_out(tmp_path / "stick" / "parrot")
    lay_out(tmp_path / "stick" / "gull", {"gull.bin": b"hull" * 9})
    done = import_from(store, tmp_path / "stick", setting=QUICK)
    assert [each.model for each in done.installed] == ["parrot"]
    assert done.left_out == ("gull is not whole: gull.bin (wrong contents)",)


def test_importing_again_changes_nothing(store, tmp_path):
    lay_out(tmp_path / "stick" / "parrot")
    import_from(store, tmp_path / "stick", setting=QUICK)
    (again,) = import_from(store, tmp_path / "stick", setting=QUICK).installed
    assert again.already


@pytest.mark.parametrize("what", ["nothing", "empty folder", "a text"])
def test_nothing_to_import_is_said(store, tmp_path, what):
    path = tmp_path / what
    if what == "empty folder":
        path.mkdir()
    elif what == "a text":
        path.write_text("hello")
    with pytest.raises(ImportRefused):
        import_from(store, path, setting=QUICK)


def test_links_on_a_stick_are_not_followed(store, tmp_path):
    real = lay_out(tmp_path / "private")
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "parrot").symlink_to(real)
    with pytest.raises(ImportRefused, match="No whole model"):
        import_from(store, tmp_path / "stick", setting=QUICK)


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "a/../../evil", "..\\evil", "C:\\evil"])
def test_an_archive_with_a_name_that_leads_out_is_refused_whole(store, tmp_path, name):
    path = zipped(tmp_path / "stick.zip", {**CONTENTS, "placeholder": b""})
    data = path.read_bytes()
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"evil")
    assert path.read_bytes() != data
    with pytest.raises(ImportRefused, match="leads out of its folder"):
        import_from(store, path, setting=QUICK)
    assert nothing_installed(store)


def test_an_archive_with_a_link_is_refused(store, tmp_path):
    link = zipfile.ZipInfo("weights.bin")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "stick.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(ImportRefused, match="is a link"):
        import_from(store, tmp_path / "stick.zip", setting=QUICK)


def test_an_archive_with_a_name_twice_is_refused(store, tmp_path):
    path = zipped(tmp_path / "stick.zip", CONTENTS)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("weights.bin", b"other")
    with pytest.raises(ImportRefused, match="twice"):
        import_from(store, path, setting=QUICK)


def test_a_member_larger_than_it_claims_is_not_taken(store, tmp_path):
    path = zipped(tmp_path / "stick.zip", {"weights.bin": WEIGHTS + bytes(50_000_000), "voices/one.pt": VOICE})
    true, lie = (size.to_bytes(4, "little") for size in (len(WEIGHTS) + 50_000_000, len(WEIGHTS)))
    path.write_bytes(path.read_bytes().replace(true, lie))
    with pytest.raises(ImportRefused):
        import_from(store, path, setting=QUICK)
    assert nothing_installed(store)


def test_a_file_that_grows_beyond_its_claim_while_it_is_read_is_none_of_ours(store):
    growing = Candidate("parrot/voices/one.pt", len(VOICE), lambda: io.BytesIO(VOICE + b"more"))
    (match,) = matches(store.manifest, [growing])
    assert "voices/one.pt (wrong contents)" in match.lacking


def test_far_too_many_look_alikes_are_refused_rather_than_hashed_for_hours(store, tmp_path):
    contents = {f"copy{number}.bin": bytes(len(WEIGHTS)) for number in range(20)}
    with pytest.raises(ImportRefused, match="far too many files of a model's size"):
        import_from(store, zipped(tmp_path / "stick.zip", contents), setting=QUICK)


def test_a_damaged_and_an_encrypted_archive_are_told_as_such(store, tmp_path):
    path = zipped(tmp_path / "stick.zip", CONTENTS)
    whole = path.read_bytes()
    path.write_bytes(whole[:60] + bytes([whole[60] ^ 0xFF]) + whole[61:])
    with pytest.raises(ImportRefused, match=r"can't be read|not whole"):
        import_from(store, path, setting=QUICK)
    path.write_bytes(whole[:200])
    with pytest.raises(ImportRefused, match="can't be read"):
        import_from(store, path, setting=QUICK)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("weights.bin", WEIGHTS)
        archive.filelist[0].flag_bits |= 1
    with pytest.raises(ImportRefused, match="encrypted"):
        import_from(store, path, setting=QUICK)


def test_without_checksums_a_stick_is_trusted_only_when_told_to(tmp_path):
    store = a_store(tmp_path / "models", a_model(checksums=Checksums.UNKNOWN))
    lay_out(tmp_path / "stick" / "parrot")
    with pytest.raises(Unverifiable):
        import_from(store, tmp_path / "stick", setting=QUICK)
    import_from(store, tmp_path / "stick", accept_unverified=True, setting=QUICK)
    assert not store.require("parrot").verified


def test_too_little_room_is_said_before_copying(store, tmp_path):
    lay_out(tmp_path / "stick" / "parrot")
    with pytest.raises(StorageFull):
        import_from(store, tmp_path / "stick", setting=Setting(free_bytes=lambda _path: 0))


def test_an_exported_stick_is_taken_elsewhere(store, tmp_path):
    lay_out(tmp_path / "stick" / "parrot")
    import_from(store, tmp_path / "stick", setting=QUICK)
    export_to(store, [], tmp_path / "copy")
    there = a_store(tmp_path / "there")
    import_from(there, tmp_path / "copy", setting=QUICK)
    assert there.require("parrot").sha256 == store.require("parrot").sha256


def test_what_is_not_installed_can_not_be_exported(store, tmp_path):
    with pytest.raises(ModelMissing):
        export_to(store, ["parrot"], tmp_path / "copy")
    with pytest.raises(ImportRefused, match="no model is installed"):
        export_to(store, [], tmp_path / "copy")
