"""What every test may rely on: the logs of one test don't write into the files of another; windows are marked as such.

Tests run on two processes. Those that hear or speak in real time go one after another on the same process, so that they never take
each other's time; the others stay together by file.
"""

from pathlib import Path

import pytest
import structlog

GUI = Path(__file__).parent / "gui"


def pytest_collection_modifyitems(items):
    for item in items:
        if GUI in item.path.parents:
            item.add_marker(pytest.mark.screen)
        together = "sound" if item.get_closest_marker("sound") else str(item.path)
        item.add_marker(pytest.mark.xdist_group(together))


@pytest.fixture(autouse=True)
def logs_as_at_start():
    yield
    structlog.reset_defaults()
