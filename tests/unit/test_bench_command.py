"""`vivavoce bench latency` refuses what it can't measure in one line, and prints what it measured."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.cli import main


def left_with(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as left:
        main(["bench", "latency", *argv])
    shown = capsys.readouterr()
    return int(left.value.code or 0), shown.out, shown.err


def labelled(folder: Path, label: object) -> Path:
    tone = 0.1 * np.sin(2 * np.pi * 150 * np.arange(16_000) / 16_000)
    soundfile.write(folder / "one.wav", tone, 16_000)
    (folder / "one.json").write_text(json.dumps(label), encoding="utf-8")
    return folder


def test_no_such_folder_is_one_line_and_status_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = left_with(capsys, "--set", str(tmp_path / "nowhere"))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "nowhere: not a folder" in err


def test_a_broken_label_names_its_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, _, err = left_with(capsys, "--set", str(labelled(tmp_path, {"speech": [[0.0, 7.5]]})))
    assert status == 2
    assert "one.json: speech ends at 7.5 s, but one.wav lasts 1.000 s" in err


@pytest.mark.parametrize("patience", ["0", "9", "nan"])
def test_a_patience_out_of_bounds_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path, patience: str) -> None:
    status, _, err = left_with(capsys, "--set", str(tmp_path), "--patience", patience)
    assert status == 2
    assert "from 0.25 to 4" in err


def test_the_set_is_required(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = left_with(capsys)
    assert status == 2
    assert "--set" in err


def test_it_prints_the_report_alone_on_standard_output(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIVAVOCE_MODELS_DIR", str(tmp_path / "models"))
    folder = labelled(tmp_path, {"speech": [[0.0, 1.0]], "question": "Are you free on Monday?"})
    status, out, err = left_with(capsys, "--set", str(folder), "--json")
    report = json.loads(out)
    assert status == 0
    assert set(report) == {"clips", "pauses", "engines", "default", "curve", "baselines", "at_most_cut_off", "by_kind"}
    assert (report["clips"], report["pauses"]) == (1, 0)
    assert report["default"]["gap_ms"]["p50"] > 0
    assert report["engines"]["turn_end"]["name"] == "evidence"
    assert report["baselines"]["smart_turn"] == []
    assert "Smart Turn is not installed" in err
    assert "[1/1] one" in err
