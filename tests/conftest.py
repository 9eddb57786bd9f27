"""What every test may rely on: the logs of one test don't write into the files of another."""

import pytest
import structlog


@pytest.fixture(autouse=True)
def logs_as_at_start():
    yield
    structlog.reset_defaults()
