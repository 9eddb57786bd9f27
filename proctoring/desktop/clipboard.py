"""Sees the clipboard change, by the number that rises with each change, and joins pastes into typed answers with what was on it."""

import hashlib
from dataclasses import dataclass
from typing import Any, ClassVar

from proctoring.bounding import plain
from proctoring.desktop.asking import Look, ask
from proctoring.desktop.port import Clipboard, Desktop, OpenDesktop
from proctoring.detector import Report, Scene
from proctoring.inlets import Input, Pasted, Tap
from proctoring.programs import Program, expected
from proctoring.stopping import Stop

FORMATS, FORMAT, TEXT = 32, 100, 500
REMEMBERED = 64


@dataclass(frozen=True)
class DesktopClipboardDetector:
    """Watches the clipboard."""

    name: str
    open_desktop: OpenDesktop
    version: str = "1"
    kinds: ClassVar[tuple[str, ...]] = ("clipboard_change", "paste")
    limits: ClassVar[tuple[str, ...]] = (
        "Of several changes between two looks, the last is seen.",
        "Pastes are seen in the interview's own typed answers only.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        ask(self.open_desktop, scene, report, stop, lambda desktop, inputs: _Clipboard(desktop, inputs, scene, report))


class _Clipboard(Look):
    def __init__(self, desktop: Desktop, inputs: Tap[Input] | None, scene: Scene, report: Report) -> None:
        self._desktop = desktop
        self._inputs = inputs
        self._scene = scene
        self._report = report
        self._last = desktop.clipboard()
        self._copied: dict[str, Program] = {}

    def again(self) -> None:
        now = self._desktop.clipboard()
        if now.changes != self._last.changes:
            self._changed(now, now.changes - self._last.changes)
        self._last = now
        while self._inputs is not None and (told := self._inputs.get(0.0)) is not None:
            if isinstance(told, Pasted):
                self._pasted(told)

    def snapshot(self) -> dict[str, object]:
        return {"owner": self._last.owner.observed()}

    def _changed(self, now: Clipboard, times: int) -> None:
        if expected(now.owner, self._scene):
            return
        text = self._desktop.clipboard_text()
        sha256 = hashlib.sha256(text.encode()).hexdigest() if text is not None else None
        if sha256 is not None:
            self._copied[sha256] = now.owner
            self._copied = dict(list(self._copied.items())[-REMEMBERED:])
        observed: dict[str, Any] = {
            "selection": "CLIPBOARD", **now.owner.observed(), "formats": _formats(now.formats), "sha256": sha256,
            "characters": len(text) if text is not None else None, "changes": times, **self._kept(text or ""),
        }  # fmt: skip
        what = f"{len(text)} characters" if text is not None else "something without text"
        by = str(now.owner)
        self._report.point("clipboard_change", observed, f"{by[:1].upper()}{by[1:]} put {what} on the clipboard.")

    def _pasted(self, paste: Pasted) -> None:
        seen = paste.sha256 in self._copied
        source = self._copied.get(paste.sha256, self._last.owner)
        inside = paste.ours or source.pid in self._scene.own_pids
        if not inside and expected(source, self._scene):
            return
        observed: dict[str, Any] = {
            "characters": paste.characters, "formats": _formats(paste.formats), "sha256": paste.sha256, "dropped": paste.dropped,
            "copied_inside": inside, **source.observed(), "seen_when_copied": seen, **self._kept(paste.text),
        }  # fmt: skip
        whence = f"where they were copied was not seen; the clipboard belongs to {source}"
        if inside or seen:
            whence = "they had been copied inside the interview's own window" if inside else f"they came from {source}"
        how = "dropped" if paste.dropped else "pasted"
        said = f"{paste.characters} characters were {how} into a typed answer; {whence}."
        self._report.point("paste", observed, said, at_ns=paste.at_ns)

    def _kept(self, text: str) -> dict[str, str]:
        return {"text": plain(text, TEXT)} if self._scene.policy.keep_clipboard_text else {}


def _formats(names: tuple[str, ...]) -> list[str]:
    return [plain(each, FORMAT) for each in names[:FORMATS]]
