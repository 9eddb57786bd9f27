"""`vivavoce watch` on a real screen: every detector at once, another program's window, and an X server that goes away."""

import json
import os
import signal
import subprocess
import sys
import threading
from datetime import datetime

import pytest

from tests.support.screen import screen
from tests.support.x_stimulus import another_program

pytestmark = pytest.mark.screen

PATIENCE_S = 20.0  # bounds a broken test, not a working one


class Watching:
    """The command at work; its lines as they come."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "app", "watch", "--json"]
        environ = {**os.environ, "PULSE_SERVER": "unix:/nowhere"}
        self.process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.lines: list[dict] = []
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout:
            with self._changed:
                self.lines.append(json.loads(line))
                self._changed.notify_all()

    def wait_for(self, wanted) -> dict:
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(wanted, self.lines)), PATIENCE_S), self.lines
            return next(filter(wanted, self.lines))

    def health(self, detector: str, *states: str) -> dict:
        return self.wait_for(
            lambda line: line["type"] == "health" and line["source"]["detector"] == detector and line["state"] in states
        )

    def end(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        self._reader.join(PATIENCE_S)
        with self.process:
            return self.process.wait(PATIENCE_S), self.process.stderr.read()


def focus(phase: str):
    return lambda line: line["type"] == "signal" and (line["kind"], line["phase"]) == ("focus_loss", phase)


def test_another_programs_window_is_told_within_a_second_and_a_lost_screen_as_health():
    with screen("1280x720"), another_program() as home:
        home.do("window", title="Home")
        watching = Watching()
        try:
            watching.health("x11.focus", "active")
            with another_program() as other:
                before = datetime.now().astimezone()
                other.do("window", title="Notes")
                begin = watching.wait_for(focus("begin"))
                assert begin["observed"]["window_title"] == "Notes"
                assert begin["observed"]["pid"] == other.pid
                assert begin["context"] == {"question_id": None, "who_speaks": None}
                assert abs((datetime.fromisoformat(begin["t_utc"]) - before).total_seconds()) < 1
            end = watching.wait_for(focus("end"))
            assert end["span"] == begin["span"]
            seqs = [line["seq"] for line in watching.lines if line["type"] == "signal"]
            assert seqs == list(range(len(seqs)))
        except BaseException:
            watching.end()
            raise
    try:
        watching.health("x11.focus", "failed", "unsupported")  # the X server is gone
    finally:
        assert watching.end() == (0, "")
