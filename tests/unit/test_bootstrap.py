"""The bootstrap does what it must, touches nothing twice, and says what a person can do where it may not."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bootstrap(monkeypatch):
    spec = importlib.util.spec_from_file_location("bootstrap_under_test", ROOT / "packaging" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    spec.loader.exec_module(module)
    return module


def test_it_needs_nothing_but_the_standard_library():
    program = "import sys; sys.argv = ['bootstrap.py', '--help']; import runpy; runpy.run_path(sys.path[0], run_name='__main__')"
    script = ROOT / "packaging" / "bootstrap.py"
    result = subprocess.run(
        [sys.executable, "-S", "-I", "-c", program.replace("sys.path[0]", repr(str(script)))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "demo" in result.stdout


@pytest.mark.parametrize(
    ("argv", "tail"),
    [
        (["demo"], ["-m", "app", "demo", "--out", "out"]),
        (["demo", "--out", "here"], ["-m", "app", "demo", "--out", "here"]),
        (["demo", "--out=here"], ["-m", "app", "demo", "--out=here"]),
        (["demo", "--help"], ["-m", "app", "demo", "--help"]),
        (["run"], ["-m", "app", "kiosk"]),
        (["run", "doctor", "--json"], ["-m", "app", "doctor", "--json"]),
        (["run", "--", "--version"], ["-m", "app", "--version"]),
        (["test", "-k", "ledger"], ["-m", "pytest", "-n", "4", "--dist", "loadfile", "-k", "ledger"]),
        (["test", "tests/unit/test_record.py"], ["-m", "pytest", "tests/unit/test_record.py"]),
        (["test", "-n0", "-k", "ledger"], ["-m", "pytest", "-n0", "-k", "ledger"]),
    ],
)
def test_what_it_does_not_know_belongs_to_the_thing(bootstrap, monkeypatch, argv, tail):
    monkeypatch.chdir(ROOT)
    assert bootstrap.command_for(bootstrap.parse(argv))[1:] == tail


def test_a_machine_without_the_packages_is_told_the_command(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap, "missing_of", lambda wanted: wanted[:2])
    monkeypatch.setattr(bootstrap, "privilege", lambda: None)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    with pytest.raises(bootstrap.CannotGoOn, match="sudo apt-get install --no-install-recommends libgl1 libegl1"):
        bootstrap.ensure_system_packages("run", may_install=True)


def test_each_thing_asks_for_its_own_packages_once(bootstrap):
    run, demo, test = (bootstrap.packages_of(bootstrap.GROUPS[thing]) for thing in ("run", "demo", "test"))
    assert "xvfb" not in run
    assert "flite" in demo
    assert set(run) < set(demo) <= set(test)
    assert len(test) == len(set(test))


def test_an_environment_that_is_as_it_should_be_is_left_alone(bootstrap, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "installed.stamp")
    monkeypatch.setattr(bootstrap, "venv_python", lambda: Path(sys.executable))
    (tmp_path / "installed.stamp").write_text(bootstrap.environment_fingerprint(()))
    monkeypatch.setattr(bootstrap, "pip", lambda *_: pytest.fail("nothing was to be installed"))
    bootstrap.ensure_environment(())


def test_a_changed_pin_brings_the_environment_up_to_date(bootstrap, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "installed.stamp")
    monkeypatch.setattr(bootstrap, "venv_works", lambda: True)
    (tmp_path / "installed.stamp").write_text("made from other pins")
    done = []
    monkeypatch.setattr(bootstrap, "pip", lambda *arguments: done.append(arguments))
    monkeypatch.setattr(bootstrap, "fetch_small_model", lambda: None)
    bootstrap.ensure_environment(())
    assert ("install", "--require-hashes", "--no-deps", "-r", str(bootstrap.CONSTRAINTS)) in done
    assert (tmp_path / "installed.stamp").read_text() == bootstrap.environment_fingerprint(())


def test_an_installation_that_broke_off_is_not_taken_for_whole(bootstrap, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "installed.stamp")
    monkeypatch.setattr(bootstrap, "venv_works", lambda: True)
    (tmp_path / "installed.stamp").write_text("made from other pins")

    def breaks_off(*_arguments):
        raise bootstrap.CannotGoOn("pip failed")

    monkeypatch.setattr(bootstrap, "pip", breaks_off)
    with pytest.raises(bootstrap.CannotGoOn):
        bootstrap.ensure_environment(())
    assert not (tmp_path / "installed.stamp").exists()
