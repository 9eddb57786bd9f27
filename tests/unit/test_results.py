"""Results of a trial may be made again in the same folder; somebody's interview is never written over."""

import json

import pytest

from app.sessions.results import TRIAL, holds_trial, prepare_results_folder
from sync.errors import ExportRefused


def export(folder, **metadata):
    folder.mkdir()
    (folder / "record.json").write_text(json.dumps({"metadata": metadata}))
    return folder


def test_an_earlier_demo_or_simulation_may_be_replaced(tmp_path):
    assert holds_trial(export(tmp_path / "demo", **{TRIAL: "demo"}))


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"metadata": 3}', b"\xff\xfe"])
def test_what_can_not_be_read_is_no_trial(tmp_path, content):
    (tmp_path / "record.json").write_bytes(content)
    assert not holds_trial(tmp_path)


def test_an_interview_is_not_written_over(tmp_path):
    folder = export(tmp_path / "real", room="3")
    assert not holds_trial(folder)
    with pytest.raises(ExportRefused, match="--force"):
        prepare_results_folder(folder, force=False)


def test_an_empty_or_missing_folder_will_do(tmp_path):
    assert not holds_trial(tmp_path / "new")
    prepare_results_folder(tmp_path / "new", force=False)
    assert (tmp_path / "new").is_dir()
