"""Programs on the forbidden list, told by the file they run: started for real, under true and false names."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from proctoring.detector import WatchPolicy
from proctoring.linux.forbidden_process import ForbiddenProcessDetector
from proctoring.linux.process_news import ConnectorNews, ProcNews
from proctoring.sources import SourceUnavailable, denied, lost
from tests.support.around import on_linux, program, scene, seconds_after
from tests.support.detecting import Watched

pytestmark = on_linux

POLICY = WatchPolicy(forbidden_programs=frozenset({"anydesk", "obs"}), assistive=frozenset({"orca"}))


def connector():
    try:
        return ConnectorNews()
    except SourceUnavailable as exc:
        pytest.skip(f"the kernel doesn't tell this user: {exc.reason}")


@pytest.fixture(params=["kernel", "proc"])
def detector(request, tmp_path):
    if request.param == "kernel":
        connector().__exit__(None, None, None)
        return ForbiddenProcessDetector(root=tmp_path, news=(ConnectorNews,))
    return ForbiddenProcessDetector(root=tmp_path, news=(ProcNews,))


@pytest.fixture
def anydesk(tmp_path):
    return Path(shutil.copy(shutil.which("sleep"), tmp_path / "AnyDesk"))


def begins(said):
    return said.kind == "forbidden_process" and said.phase == "begin"


def test_a_forbidden_program_is_told_whatever_it_calls_itself(detector, anydesk):
    with Watched(detector, scene(policy=POLICY)) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        began = time.monotonic_ns()
        with program("notepad", "60", executable=anydesk) as renamed:
            told = heard.wait_for(begins)
            over = time.monotonic_ns()
        ended = heard.wait_for(lambda said: said.phase == "end")
    assert 0 <= seconds_after(told.at_ns, began) < 1.0
    assert 0 <= seconds_after(ended.at_ns, over) < 1.0
    assert (told.observed["pid"], told.observed["executable"]) == (renamed.pid, str(anydesk))
    assert told.observed["program"] == "anydesk"
    assert f"(process {renamed.pid}) was running; 'anydesk' is on the forbidden list." in told.statement


def test_the_name_in_its_arguments_alone_means_nothing(detector, anydesk):
    with Watched(detector, scene(policy=POLICY)) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        with program("anydesk", "60", executable=shutil.which("sleep")), program(anydesk, "60") as real:
            told = heard.wait_for(begins)
    assert told.observed["pid"] == real.pid
    assert len(heard.of("forbidden_process", "begin")) == 1


def test_one_that_ran_before_whose_file_is_gone_is_told_once_however_many_run(detector, anydesk):
    with program(str(anydesk), "60") as first, program(str(anydesk), "60") as second:
        anydesk.unlink()
        with Watched(detector, scene(policy=POLICY)) as heard:
            told = heard.wait_for(begins)
    assert told.observed["pids"] == sorted([first.pid, second.pid])
    assert told.observed["executable"].endswith("AnyDesk")
    assert len(heard.of("forbidden_process", "begin")) == 1


def test_a_copy_of_an_installed_one_under_another_name_is_told_by_its_bytes(detector, tmp_path):
    (tmp_path / "usr/bin").mkdir(parents=True)
    shutil.copy(shutil.which("sleep"), tmp_path / "usr/bin/obs")
    harmless = shutil.copy(shutil.which("sleep"), tmp_path / "calculator")
    with Watched(detector, scene(policy=POLICY)) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        with program(harmless, "60") as copy:
            told = heard.wait_for(lambda said: begins(said) and said.observed["pid"] == copy.pid)
    assert (told.observed["program"], told.observed["renamed_copy"]) == ("obs", True)
    assert "a copy of 'obs' under another name" in told.statement


def test_a_program_that_becomes_a_forbidden_one_is_told(detector, anydesk):
    """A shell that runs it in its own place: no process begins, one changes."""
    with Watched(detector, scene(policy=POLICY)) as heard:
        heard.wait_for(lambda said: said.phase == "snapshot")
        shell = program("sh", "-c", f"read go; exec {anydesk} 60", stdin=subprocess.PIPE)
        with shell as process:
            process.stdin.write(b"go\n")
            process.stdin.flush()
            told = heard.wait_for(begins)
            process.stdin.close()
    assert told.observed["pid"] == process.pid


def test_our_own_and_declared_assistive_programs_are_expected(detector, anydesk, tmp_path):
    orca = shutil.copy(anydesk, tmp_path / "orca")
    policy = WatchPolicy(forbidden_programs=frozenset({"anydesk", "orca", "obs"}), assistive=frozenset({"orca"}))
    obs = shutil.copy(anydesk, tmp_path / "obs")
    with (
        program(anydesk, "60") as ours,
        program(orca, "60"),
        Watched(detector, scene(ours.pid, policy=policy)) as heard,
    ):
        heard.wait_for(lambda said: said.phase == "snapshot")
        with program(obs, "60"):
            heard.wait_for(begins)
    assert [said.observed["program"] for said in heard.of("forbidden_process", "begin")] == ["obs"]


def test_a_source_that_is_lost_is_health_and_is_found_again(anydesk, tmp_path):
    class Breaking(ProcNews):
        """Says once that the kernel's news broke off."""

        broken = False

        def look_at(self, stop, seconds):
            if not Breaking.broken and heard.of("forbidden_process", "begin"):
                Breaking.broken = True
                raise lost("the kernel's news broke off")
            return super().look_at(stop, seconds)

    watched = Watched(ForbiddenProcessDetector(root=tmp_path, news=(Breaking,)), scene(policy=POLICY))
    heard = watched.heard
    with program(anydesk, "60"), watched:
        heard.wait_for(lambda said: said.phase == "health" and said.kind == "failed")
        ended = heard.wait_for(lambda said: said.phase == "end")
        heard.wait_for(lambda said: begins(said) and said.at_ns > ended.at_ns)
    assert ended.observed["end_unseen"] is True


def test_where_the_kernel_tells_nobody_proc_is_looked_at_and_the_snapshot_says_so(anydesk, tmp_path):
    def refused():
        raise denied("only root may hear of every program that starts")

    with Watched(ForbiddenProcessDetector(root=tmp_path, news=(refused, ProcNews)), scene(policy=POLICY)) as heard:
        standing = heard.wait_for(lambda said: said.phase == "snapshot")
        with program(anydesk, "60") as started:
            told = heard.wait_for(begins)
    assert standing.observed["told_by"].startswith("a look at /proc twice a second")
    assert told.observed["pid"] == started.pid


def test_a_machine_without_proc_says_so(tmp_path):
    nothing = tmp_path / "none"
    detector = ForbiddenProcessDetector(proc=nothing, news=(lambda: ProcNews(nothing),))
    with Watched(detector, scene(policy=POLICY)) as heard:
        health = heard.wait_for(lambda said: said.phase == "health")
    assert (health.kind, health.statement) == ("unsupported", "/proc is not there")
