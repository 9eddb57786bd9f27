"""What every test may rely on: the logs of one test don't write into the files of another; windows are marked as such."""

from pathlib import Path

import pytest
import structlog

GUI = Path(__file__).parent / "gui"


def pytest_collection_modifyitems(items):
    for item in items:
        if GUI in item.path.parents:
            item.add_marker(pytest.mark.screen)


@pytest.fixture(autouse=True)
def logs_as_at_start():
    yield
    structlog.reset_defaults()
