"""Sees the clipboard change hands, and joins a paste into a typed answer with the program it came from.

The server tells each time somebody takes the clipboard (CLIPBOARD) or the selection that the middle button pastes (PRIMARY); the owner is
told from the X server's own knowledge of the process. What is offered is measured and hashed, and its text kept only where the policy
says so. It can't see what a program pastes into itself, nor the source of text that was typed, dictated or dropped.
"""

from collections import OrderedDict
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from Xlib.ext import xfixes

from proctoring.bounding import plain
from proctoring.detector import Report, Scene
from proctoring.inlets import Input, Pasted, Tap
from proctoring.programs import Program, expected
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.clients import Clients
from proctoring.x11.connection import Connection, look_at_display
from proctoring.x11.selections import Content, SelectionReader

LOOK_S = 1.5
SELECTIONS = ("CLIPBOARD", "PRIMARY")
SELECTING_S = 2.0
"""Within this, changes of PRIMARY by one program are one: it changes with every step while text is being marked with the mouse."""

REMEMBERED = 64
TEXT_KEPT = 500


@dataclass(frozen=True, slots=True)
class Copy:
    """Something that was put on a selection while we watched."""

    selection: str
    by: Program
    content: Content


class ClipboardDetector:
    """Watches both selections."""

    name = "x11.clipboard"
    version = "1"
    kinds = ("clipboard_change", "paste")
    limits = (
        "The program named is the one that owned the clipboard; a clipboard tool may have taken it over from another.",
        "Pastes are seen in the interview's own typed answers only.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(report, stop, lambda connection: _Watch(connection, scene, report, stop).run())


class _Watch:
    def __init__(self, connection: Connection, scene: Scene, report: Report, stop: Stop) -> None:
        connection.need(xfixes.extname)
        self._connection = connection
        self._scene = scene
        self._report = report
        self._stop = stop
        self._clients = Clients(connection)
        self._reader = SelectionReader(connection, scene.clock)
        self._copies: OrderedDict[str, Copy] = OrderedDict()
        self._marking: tuple[Program | None, int] = (None, 0)
        connection.display.xfixes_query_version()
        self._selections = {connection.atom(name): name for name in SELECTIONS}
        for atom in self._selections:
            connection.display.xfixes_select_selection_input(
                connection.root, atom, xfixes.XFixesSetSelectionOwnerNotifyMask
            )
        connection.settle()

    def run(self) -> None:
        with self._scene.inputs.tap() if self._scene.inputs else nullcontext() as inputs:
            self._say_health()
            self._report.snapshot(self._owners())
            while not self._stop.is_set():
                self._connection.wait(self._stop, LOOK_S, inputs)
                self._look()
                self._hear(inputs)
                self._report.alive()
            self._report.snapshot(self._owners())

    def _say_health(self) -> None:
        self._report.health(HealthState.ACTIVE, kinds=("clipboard_change",))
        if self._scene.inputs is None:
            self._report.health(HealthState.UNSUPPORTED, "There is no window with typed answers.", ("paste",))
        else:
            self._report.health(HealthState.ACTIVE, kinds=("paste",))

    def _owners(self) -> dict[str, Any]:
        return {name: self._owner(atom).observed() for atom, name in self._selections.items()}

    def _owner(self, selection: int) -> Program:
        owner = self._connection.display.get_selection_owner(selection)
        return self._clients.owner(0 if isinstance(owner, int) else int(owner.id))

    def _look(self) -> None:
        seen = list(self._connection.events())
        while seen:
            for event in seen:
                if isinstance(event, xfixes.SelectionNotify) and event.selection in self._selections and event.owner:
                    self._taken(event)
            seen, self._reader.kept = self._reader.kept, []

    def _taken(self, event: Any) -> None:  # noqa: ANN401 - an event of python-xlib
        name = self._selections[event.selection]
        by = self._clients.owner(int(event.owner.id))
        if expected(by, self._scene) or (name == "PRIMARY" and self._still_marking(by)):
            return
        content = self._reader.read(event.selection, self._stop)
        if content.sha256 is not None:
            self._copies[content.sha256] = Copy(name, by, content)
            self._copies.move_to_end(content.sha256)
            while len(self._copies) > REMEMBERED:
                self._copies.popitem(last=False)
        observed = {"selection": name, **by.observed(), **self._measured(content), **self._text(content.text)}
        what = f"{content.characters} characters" if content.characters is not None else "something without text"
        said = what if content.answered else "something it did not show when asked"
        where = "the clipboard" if name == "CLIPBOARD" else "the selection that the middle mouse button pastes"
        self._report.point("clipboard_change", observed, f"{_upper(str(by))} put {said} on {where}.")

    def _still_marking(self, by: Program) -> bool:
        before, since_ns = self._marking
        now = self._scene.clock.monotonic_ns()
        self._marking = (by, now)
        return before == by and now - since_ns < SELECTING_S * 1e9

    def _hear(self, inputs: Tap[Input] | None) -> None:
        while inputs is not None and (told := inputs.get(0.0)) is not None:
            if isinstance(told, Pasted):
                self._look()
                self._pasted(told)

    def _pasted(self, paste: Pasted) -> None:
        """State a paste. Its source is who offered just this text; failing that, who owns the clipboard now."""
        copy = self._copies.get(paste.sha256)
        source = (
            copy.by if copy else self._owner(self._connection.atom("XdndSelection" if paste.dropped else "CLIPBOARD"))
        )
        inside = paste.ours or source.pid in self._scene.own_pids
        if not inside and expected(source, self._scene):
            return
        observed = {
            "characters": paste.characters,
            "formats": [plain(each, 100) for each in paste.formats[:32]],
            "sha256": paste.sha256,
            "dropped": paste.dropped,
            "copied_inside": inside,
            **source.observed(),
            "seen_when_copied": copy is not None,
            "selection": copy.selection if copy else None,
            **self._text(paste.text),
        }
        how = "dropped" if paste.dropped else "pasted"
        whence = "they had been copied inside the interview's own window" if inside else f"they came from {source}"
        if not inside and copy is None:
            whence = f"where they were copied was not seen; the clipboard belongs to {source}"
        said = f"{paste.characters} characters were {how} into a typed answer; {whence}."
        self._report.point("paste", observed, said, at_ns=paste.at_ns)

    def _measured(self, content: Content) -> dict[str, Any]:
        return {
            "formats": list(content.formats),
            "characters": content.characters,
            "sha256": content.sha256,
            "answered": content.answered,
        }

    def _text(self, text: str) -> dict[str, Any]:
        return {"text": plain(text, TEXT_KEPT)} if self._scene.policy.keep_clipboard_text else {}


def _upper(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
