"""The one model that the package index carries, fetched for real, verified and run; skipped where the index can't be reached."""

import json
import subprocess
import sys

import numpy as np
import pytest

from app.cli import main
from engine.models.errors import FetchFailed, WrongContent
from engine.models.fetching import Setting, fetch
from engine.models.manifest import WheelSource
from engine.models.reading import shipped_manifest
from engine.models.sources.wheels import from_wheel, run_pip
from engine.models.store import ModelStore
from tests.support.model_cases import VOICE, a_model

NAME = "smart-turn-v3.2"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = ModelStore([tmp_path_factory.mktemp("models")])
    try:
        fetch(store, NAME, setting=Setting())
    except FetchFailed as exc:
        pytest.skip(f"the package index can't be reached: {exc.message[:200]}")
    return store


def test_smart_turn_comes_out_of_its_wheel_verified_and_runs(store):
    import onnxruntime

    model = store.require(NAME)
    assert model.verified
    assert model.sha256 == shipped_manifest().named(NAME).files[0].sha256
    session = onnxruntime.InferenceSession(
        str(model.path("smart-turn-v3.2-cpu.onnx")), providers=["CPUExecutionProvider"]
    )
    silence = np.zeros((1, 80, 800), np.float32)
    (probability,) = session.run(None, {"input_features": silence})
    assert 0.0 <= float(np.asarray(probability).ravel()[0]) <= 1.0


def test_a_stick_carries_it_to_a_machine_without_a_network(store, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("VIVAVOCE_MODELS_DIR", str(store.paths[0]))
    stick, there = tmp_path / "stick", tmp_path / "there"
    assert status("models", "export", NAME, "--out", str(stick)) == 0
    done = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=stick / NAME, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    monkeypatch.setenv("VIVAVOCE_MODELS_DIR", str(there))
    assert status("models", "import", str(stick)) == 0
    capsys.readouterr()
    assert status("models", "check", "--json") == 0
    assert json.loads(capsys.readouterr().out)["models"][0]["verdict"] == "ok"


def status(*argv: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(list(argv))
    return left.value.code


def test_a_package_that_is_not_there_is_told_in_the_index_own_words():
    with pytest.raises(FetchFailed, match="vivavoce-no-such-package"):
        run_pip(["download", "--no-deps", "--no-index", "--quiet", "vivavoce-no-such-package==1"])


def test_a_wheel_without_the_member_is_refused_and_thrown_away(tmp_path):
    import zipfile

    def download(arguments):
        assert "--only-binary=:all:" in arguments
        assert "--no-deps" in arguments
        with zipfile.ZipFile(tmp_path / "some_parrot-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr("some_parrot/other.pt", VOICE)

    source = WheelSource("some-parrot", "1.0", (("voices/one.pt", "some_parrot/one.pt"),), 1000)
    file = a_model().files[1]
    bring = from_wheel(source, tmp_path, download=download)
    with pytest.raises(WrongContent, match=r"some_parrot/one\.pt is not in it"):
        bring(file, tmp_path / "part", lambda _bytes: None)
    assert not list(tmp_path.glob("*.whl"))


def test_half_a_wheel_that_a_killed_download_left_is_downloaded_anew(tmp_path):
    import zipfile

    wheel = tmp_path / "some_parrot-1.0-py3-none-any.whl"
    wheel.write_bytes(b"PK\x03\x04 and no more")

    def download(_arguments):
        assert not wheel.exists()
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("some_parrot/one.pt", VOICE)

    source = WheelSource("some-parrot", "1.0", (("voices/one.pt", "some_parrot/one.pt"),), 1000)
    from_wheel(source, tmp_path, download=download)(a_model().files[1], tmp_path / "part", lambda _bytes: None)
    assert (tmp_path / "part").read_bytes() == VOICE


def test_an_installation_without_pip_says_how_to_go_on(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(FetchFailed, match="download the wheel elsewhere and import it"):
        run_pip([])
