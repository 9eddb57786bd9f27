"""Where a session's sound lies: what can't be tidied up afterwards costs nobody their interview."""

from app.sessions import recordings
from app.sessions.recordings import RecordingShelf, recording_folder
from engine.audio.segments import FLAC_NAME
from engine.interview.facts import RecordingSealed
from tests.support.evidence import SESSION, clock_at_nine, open_ledger, whole_session


def test_pieces_that_can_t_be_removed_stay_and_stop_nobody(tmp_path, monkeypatch):
    def refused(_folder):
        raise PermissionError

    monkeypatch.setattr(recordings, "discard_pieces", refused)
    folder = recording_folder(tmp_path, SESSION)
    folder.mkdir(parents=True)
    (folder / FLAC_NAME).touch()
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        whole_session(tmp_path, ledger, clock)
        events = ledger.events(SESSION)
    assert any(event.kind == RecordingSealed.KIND for event in events)
    RecordingShelf(tmp_path).let_pieces_go(SESSION, events)
