"""A kiosk that seals: what its disk holds during, after and despite an interview, and what the ledger is told."""

import hashlib
import shutil

import numpy as np
import pytest
import soundfile

from app.linking.outgoing import outgoing
from app.sessions.recordings import RecordingShelf, recording_folder, sealed_away
from app.sessions.sealing import SessionSealer, seal_stills
from engine.audio.recording import RecordingBroken
from engine.audio.sealed_pieces import sealed_pieces
from engine.audio.sealed_recording import recover_sealed, seal_whole
from engine.audio.sealing import seal
from engine.interview.facts import EngineFault, RecordingSealed, RecordingSegment
from sync.sealing import new_identity, open_bytes, recipient_of
from tests.unit.test_recording import frames_of, record

ORGANISATION = new_identity()
BLOCKS = 2500  # 25 s: two whole pieces and half of one


def sealer() -> SessionSealer:
    return SessionSealer(recipient_of(ORGANISATION))


def opened(path) -> bytes:
    return open_bytes(path.read_bytes(), [ORGANISATION])


def plain_files(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".age"))


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A recording of which every piece was sealed, and the same without sealing."""
    folder = tmp_path_factory.mktemp("held")
    own = sealer()
    _, facts = record(folder / "sealed", range(BLOCKS), sealer=own)
    record(folder / "plain", range(BLOCKS))
    return folder, own, facts


@pytest.fixture
def copy(held, tmp_path):
    folder, own, facts = held
    shutil.copytree(folder / "sealed", tmp_path / "sealed")
    return tmp_path / "sealed", own, list(facts)


def test_each_piece_is_sealed_as_it_closes_and_nothing_plain_is_left(held):
    folder, _, facts = held
    assert plain_files(folder / "sealed") == []
    pieces = sealed_pieces(folder / "sealed")
    assert [piece.fact for piece in pieces.values()] == facts
    inside = b"".join(opened(piece.path) for piece in pieces.values())
    assert inside == frames_of(range(BLOCKS)).astype("<i2").tobytes()


def test_the_whole_is_the_same_flac_as_without_sealing_and_lies_sealed(held, copy):
    folder, own, _ = copy
    fact = seal_whole(folder, own)
    assert fact == seal(held[0] / "plain")
    assert plain_files(folder) == []
    flac = opened(folder / "recording.flac.age")
    assert hashlib.sha256(flac).hexdigest() == fact.sha256
    (folder / "opened.flac").write_bytes(flac)
    assert np.array_equal(soundfile.read(folder / "opened.flac", dtype="int16")[0], frames_of(range(BLOCKS)))


def test_a_stolen_disk_yields_nothing_once_the_session_is_over(copy):
    folder, own, _ = copy
    seal_whole(folder, own)
    samples = frames_of(range(BLOCKS)).astype("<i2").tobytes()
    for path in folder.iterdir():
        assert samples[4000:4040] not in path.read_bytes()
        assert b"fLaC" not in path.read_bytes()[:64]


def test_after_a_crash_the_pieces_stay_sealed_and_the_open_one_is_stated_and_sealed(copy):
    folder, _, facts = copy
    last = sealed_pieces(folder)[2]
    (folder / "00002.part").write_bytes(opened(last.path) + b"x")  # the power failed in mid-frame
    last.path.unlink()
    after = sealer()  # another process: it can't open what the first one sealed
    stated = recover_sealed(folder, facts[:2], after)
    assert [type(fact) for fact in stated] == [RecordingSegment, EngineFault]
    assert stated[0] == facts[2]
    assert "sealed pieces" in stated[1].what
    assert plain_files(folder) == []
    assert (
        b"".join(opened(piece.path) for piece in sealed_pieces(folder).values())
        == frames_of(range(BLOCKS)).astype("<i2").tobytes()
    )
    assert [fact for fact in recover_sealed(folder, facts, after) if isinstance(fact, RecordingSegment)] == []


def test_a_crash_before_the_first_piece_was_full_loses_nothing(tmp_path):
    (tmp_path / "00000.part").write_bytes(frames_of(range(300)).astype("<i2").tobytes())
    segment, sealed = recover_sealed(tmp_path, [], sealer())
    assert isinstance(segment, RecordingSegment)
    assert isinstance(sealed, RecordingSealed)
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.endswith(".age")) == ["recording.flac.age"]


def test_a_piece_that_was_changed_or_is_missing_is_stated(copy):
    folder, _, facts = copy
    sealed_pieces(folder)[1].path.unlink()
    faults = [fact.what for fact in recover_sealed(folder, facts, sealer()) if isinstance(fact, EngineFault)]
    assert "segment 1 is missing on disk" in faults


def test_a_piece_that_can_t_be_sealed_is_kept_and_sealed_with_the_whole(tmp_path):
    class Reluctant(SessionSealer):
        def seal_file(self, plain, sealed):
            if plain.name == "00001.pcm":
                raise OSError("no room just now")
            super().seal_file(plain, sealed)

    own = Reluctant(recipient_of(ORGANISATION))
    record(tmp_path / "s", range(BLOCKS), sealer=own)
    assert plain_files(tmp_path / "s") == ["00001.pcm"]
    assert seal_whole(tmp_path / "s", own).frames == BLOCKS * 160


def test_what_can_t_be_read_back_is_no_recording(copy, monkeypatch):
    folder, own, _ = copy
    monkeypatch.setattr(own, "sha256_inside", lambda _path: "0" * 64)
    with pytest.raises(RecordingBroken, match="damaged"):
        seal_whole(folder, own)
    assert len(sealed_pieces(folder)) == 3
    assert not (folder / "recording.flac.age").exists()


def test_the_shelf_sends_the_whole_or_the_pieces_and_clears_up_after_either(copy, tmp_path):
    folder, own, facts = copy
    data = tmp_path / "data"
    place = recording_folder(data, "s1")
    place.parent.mkdir(parents=True)
    shutil.move(folder, place)
    assert [(file.kind, file.name, file.sealed) for file in outgoing(data, "s1")] == [
        ("segment", f"{index:05d}.pcm", True) for index in range(3)
    ]
    fact = RecordingShelf(data, own).seal("s1")
    assert [(file.kind, file.name, file.sealed) for file in outgoing(data, "s1")] == [
        ("recording", "recording.flac", True)
    ]
    assert sealed_away(data, "s1")

    class Stated:
        kind, body = RecordingSealed.KIND, {}

    RecordingShelf(data, own).let_pieces_go("s1", [Stated()])
    assert [path.name for path in place.iterdir()] == ["recording.flac.age"]
    assert fact.segments == len(facts)


def test_stills_are_sealed_too(tmp_path):
    (tmp_path / "still-1.jpg").write_bytes(b"a picture")
    seal_stills([tmp_path / "still-1.jpg"], recipient_of(ORGANISATION))
    assert [path.name for path in tmp_path.iterdir()] == ["still-1.jpg.age"]
    assert opened(tmp_path / "still-1.jpg.age") == b"a picture"
