"""What every test may rely on: the logs of one test don't write into the files of another; windows are marked as such.

Tests run on two processes, a file at a time. The files that hear or speak in real time go one after another on the same process, so that
they never take each other's time.
"""

from pathlib import Path

import pytest
import structlog

TESTS = Path(__file__).parent
GUI = TESTS / "gui"
SOUND = ("needs_sound", "mark.sound")
WHOLE_DEMO = "test_demo.py"  # two minutes of real time that hardly compute: they need not wait for the others
MANY_SEEDS = "test_nothing_lost.py"  # long, and each of its tests stands alone: both processes share it, by the seed's last digit


def pytest_collection_modifyitems(items):
    for item in items:
        if GUI in item.path.parents:
            item.add_marker(pytest.mark.screen)


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
            if file in hear_or_speak and not file.endswith(WHOLE_DEMO):
                return "sound"
            return f"{file}, {test[-2]}" if file.endswith(MANY_SEEDS) else file

        def _assign_work_unit(self, node):
            if "sound" in self.workqueue:  # it takes longest, however few tests it has, and only one process may do it
                self.workqueue.move_to_end("sound", last=False)
            super()._assign_work_unit(node)

    return ByFile(config, log)


@pytest.fixture(autouse=True)
def logs_as_at_start():
    yield
    structlog.reset_defaults()
