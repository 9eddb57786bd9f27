"""What every test may rely on: the logs of one test don't write into the files of another; windows are marked as such.

Tests run on four processes, a file at a time. The files that hear or speak in real time go one after another on the last of them, so
that they never take each other's time; they mostly wait, and where they don't they come first: the other processes, which compute, are nicer.
"""

import gc
import os
from pathlib import Path

import pytest
import structlog

TESTS = Path(__file__).parent
GUI = TESTS / "gui"
SOUND = ("needs_sound", "mark.sound", "import pulse", "PrivatePulse")
LEAST_FOR_SOUND = 3  # processes from which on one can be spared for those that hear and speak
NICE = 10
SELDOM = (10_000, 20, 50)  # of garbage collections: a tenth of the time went into looking through what is in use
MANY_SEEDS = (
    "test_nothing_lost.py"  # long, and each of its tests stands alone: all processes share it, by the seed's last digit
)


def pytest_collection_modifyitems(items):
    for item in items:
        if GUI in item.path.parents:
            item.add_marker(pytest.mark.screen)


def pytest_collection_finish(session):
    # Over ten thousand tests and all they import stay until the end: looking through them at each collection costs more than the tests.
    gc.collect()
    gc.freeze()


def pytest_configure(config):
    gc.set_threshold(*SELDOM)
    worker = getattr(config, "workerinput", None)
    if worker and worker["workercount"] >= LEAST_FOR_SOUND and worker["workerid"] != last_of(worker["workercount"]):
        os.nice(NICE)


def last_of(processes):
    """Return the name of the process that hears and speaks."""
    return f"gw{processes - 1}"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    from xdist.scheduler import LoadScopeScheduling

    hear_or_speak = {
        str(file.relative_to(config.rootpath))
        for file in TESTS.rglob("test_*.py")
        if any(word in file.read_text(encoding="utf-8") for word in SOUND)
    }

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            file, _, test = nodeid.partition("::")
            if file in hear_or_speak:
                return "sound"
            return f"{file}, {test[-2]}" if file.endswith(MANY_SEEDS) else file

        def _assign_work_unit(self, node):
            hears = self.numnodes < LEAST_FOR_SOUND or node.gateway.id == last_of(self.numnodes)
            waiting = [scope for scope in self.workqueue if scope != "sound" or hears]
            if not waiting:
                return  # what is left is the other process's
            # Windows come last: what is left of one must not be taken apart in a later test's threads.
            chosen = min(waiting, key=lambda scope: (scope != "sound", scope.startswith("tests/gui/")))
            self.workqueue.move_to_end(chosen, last=False)
            super()._assign_work_unit(node)

    return ByFile(config, log)


@pytest.fixture(autouse=True)
def logs_as_at_start():
    yield
    structlog.reset_defaults()
