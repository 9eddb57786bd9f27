"""A server's process that only does the jobs, for tests that kill it: DATABASE FOLDER [stage].

It prints a line once it runs. With `stage` it waits for ever between creating a next stage's session and the commit.
"""

import sys
import threading
from pathlib import Path
from typing import Any, NoReturn

from sync.server.application import build_parts
from sync.server.jobs.engine import Engine
from sync.server.settings import ServerSettings
from sync.server.stages import advancing


def main() -> NoReturn:
    database, folder, *dies_in = sys.argv[1:]
    opens = advancing.open_session

    def opens_and_hangs(*args: Any, **more: Any) -> NoReturn:
        opens(*args, **more)
        sys.stdout.write("hanging\n")
        sys.stdout.flush()
        _hang()

    settings = ServerSettings(database=database, allow_private_webhooks=True)
    engine = Engine(build_parts(settings, Path(folder)))
    sys.stdout.write("running\n")
    sys.stdout.flush()
    if dies_in == ["stage"]:
        advancing.open_session = opens_and_hangs
    engine.start()
    _hang()


def _hang() -> NoReturn:
    while True:
        threading.Event().wait()


if __name__ == "__main__":
    main()
