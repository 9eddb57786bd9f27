"""Watches PipeWire for pictures of the screen: who offers one (a desktop that is being shared or recorded) and who takes it.

Sees every video stream in PipeWire that is no camera's, and what is linked to it; the process is the one PipeWire itself saw connect. Can't see
a program that captures the screen by other means (plain X11, the kernel's frame buffers), nor which part of the screen is in the picture.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from proctoring.detector import Report, Scene
from proctoring.linux.files import short
from proctoring.ongoing import Fact, Ongoing
from proctoring.programs import PROC, Program, expected, program
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, look_while_there, lost, missing
from proctoring.stopping import Stop

_KIND: Final = "screen_share"
_QUIET_S: Final = 1.5
_AGAIN_S: Final = 2.0
_CHUNK: Final = 1 << 16
_MOST: Final = 8 << 20
"""Characters kept of a dump that is not whole yet."""

_PICTURES: Final = frozenset({"Stream/Output/Video", "Video/Source"})
_CAMERA_APIS: Final = frozenset({"v4l2", "libcamera"})

Dump = subprocess.Popen[bytes]


class ScreencastDetector:
    """Says `screen_share` while PipeWire carries a picture that is no camera's, and again for each program that takes it."""

    name = "pipewire.screencast"
    version = "1"
    kinds = (_KIND,)
    limits = (
        "A program that captures the screen past PipeWire is not seen here.",
        "Which part of the screen is in the picture is not told.",
        "A virtual camera that doesn't call itself one is taken for a screen.",
    )

    def __init__(self, start: "Callable[[], Dump] | None" = None, proc: Path = PROC) -> None:
        self._start = start or start_dump
        self._proc = proc

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        there = Ongoing(report, scene.clock)
        said_first = False

        def look() -> None:
            nonlocal said_first
            graph = Graph(self._proc)
            with _running(self._start) as dump:
                try:
                    for news in _news(dump, report, stop):
                        graph.take(news)
                        report.health(HealthState.ACTIVE)
                        there.settle(_KIND, graph.facts(scene))
                        if not said_first:
                            report.snapshot(graph.standing())
                            said_first = True
                except SourceUnavailable:
                    there.lose()
                    raise
            report.snapshot(graph.standing())

        look_while_there(look, report, stop, _AGAIN_S)


def start_dump() -> Dump:
    """Start the program that tells all of PipeWire and then what changes. Raises `SourceUnavailable`."""
    folder = os.environ.get("PIPEWIRE_RUNTIME_DIR") or os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    if not Path(folder, os.environ.get("PIPEWIRE_REMOTE") or "pipewire-0").exists():
        raise missing("sharing by PipeWire is not watched: none runs for this user")
    command = shutil.which("pw-dump")
    if command is None:
        raise missing("PipeWire runs, but pw-dump, which tells of it, is not installed (Debian: pipewire-bin)")
    try:
        return subprocess.Popen(
            [command, "--monitor"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError as exc:
        raise lost("pw-dump can't be started") from exc


@contextmanager
def _running(start: Callable[[], Dump]) -> Iterator[Dump]:
    with start() as dump:
        try:
            yield dump
        finally:
            dump.kill()


def _news(dump: Dump, report: Report, stop: Stop) -> Iterator[list[Any]]:
    """Yield each list of objects that is told, until told to stop. Raises `SourceUnavailable` when there are no more."""
    decoder = json.JSONDecoder()
    text = ""
    assert dump.stdout is not None  # noqa: S101 - started with a pipe
    while not stop.is_set():
        report.alive()
        if not stop.readable(dump.stdout, _QUIET_S):
            continue
        data = os.read(dump.stdout.fileno(), _CHUNK)
        if not data:
            raise lost("PipeWire went away")
        text += data.decode(errors="replace")
        while text := text.lstrip():
            try:
                told, end = decoder.raw_decode(text)
            except ValueError:
                break  # not whole yet
            text = text[end:]
            if isinstance(told, list):
                yield told
        if len(text) > _MOST:
            raise lost("PipeWire tells more than can be kept")


@dataclass
class Graph:
    """What PipeWire has, by number, as far as pictures go."""

    proc: Path = PROC
    _properties: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    _links: dict[int, tuple[int, int]] = field(default_factory=dict)

    def take(self, told: list[Any]) -> None:
        """Take in what is new, has changed or is gone."""
        for each in told:
            number, info = (each.get("id"), each.get("info")) if isinstance(each, dict) else (None, None)
            if not isinstance(number, int):
                continue
            if not isinstance(info, dict):
                self._properties.pop(number, None)
                self._links.pop(number, None)
                continue
            if str(each.get("type", "")).endswith(":Link"):
                self._links[number] = (info.get("output-node-id", -1), info.get("input-node-id", -1))
            properties = info.get("props")
            if isinstance(properties, dict):
                self._properties[number] = properties

    def facts(self, scene: Scene) -> dict[str, Fact]:
        """Return who offers a picture of the screen, and who takes one."""
        facts = {}
        for node in self._pictures():
            offers, named = self._program(node), self._named(node)
            if expected(offers, scene):
                continue
            observed = {"what": "offered", "node": named, **offers.observed()}
            facts[f"{node}"] = Fact(
                observed,
                f"A picture of the screen, '{named}', is offered by {offers}.",
                f"A picture of the screen, '{named}', was offered by {offers}",
            )
            for taker in {into for out, into in self._links.values() if out == node}:
                who = self._program(taker)
                if not expected(who, scene):
                    taken = {"what": "taken", "node": named, **who.observed(), "offered_by": offers.observed()}
                    sentence = f"the picture of the screen, '{named}', that {offers} offers"
                    facts[f"{node}>{taker}"] = Fact(
                        taken, f"{_begun(who)} takes {sentence}.", f"{_begun(who)} took {sentence},"
                    )
        return facts

    def standing(self) -> dict[str, Any]:
        """Return how things stand."""
        return {
            "pictures": [{"node": self._named(node), **self._program(node).observed()} for node in self._pictures()]
        }

    def _pictures(self) -> list[int]:
        return [number for number, properties in self._properties.items() if _is_screen(properties)]

    def _named(self, node: int) -> str:
        properties = self._properties.get(node, {})
        return short(str(properties.get("media.name") or properties.get("node.name") or node))

    def _program(self, node: int) -> Program:
        """Return whose node it is: by the process PipeWire saw connect, else the one it names itself."""
        own = self._properties.get(node, {})
        client = self._properties.get(_number(own.get("client.id")) or -1, {})
        pids = (client.get("pipewire.sec.pid"), client.get("application.process.id"), own.get("application.process.id"))
        return program(next((pid for pid in map(_number, pids) if pid), None), self.proc)


def _is_screen(properties: Mapping[str, Any]) -> bool:
    if properties.get("media.class") not in _PICTURES:
        return False
    return properties.get("device.api") not in _CAMERA_APIS and properties.get("media.role") != "Camera"


def _number(value: Any) -> int | None:  # noqa: ANN401 - PipeWire writes numbers as numbers or as text
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def _begun(who: Program) -> str:
    return f"{str(who)[0].upper()}{str(who)[1:]}"
