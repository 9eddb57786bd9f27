"""Sees pastes into typed answers, by our own window's word: length, formats and hash; whose they were is unknown but for our own."""

from typing import Any

from proctoring.bounding import plain
from proctoring.detector import Report, Scene
from proctoring.inlets import Input, Pasted
from proctoring.programs import UNKNOWN
from proctoring.stopping import Stop
from proctoring.window.listening import listen

PARTIAL = "That text is pasted is seen; this session does not tell which program it came from."
FORMATS, FORMAT, TEXT = 32, 100, 500


class WindowPastesDetector:
    """Watches typed answers."""

    name = "window.pastes"
    version = "1"
    kinds = ("paste",)
    limits = (PARTIAL, "Pastes are seen in the interview's own typed answers only.")

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""

        def hear(told: Input) -> None:
            if isinstance(told, Pasted):
                report.point("paste", _observed(told, scene), _statement(told), at_ns=told.at_ns)

        listen(scene, report, stop, hear, partial=PARTIAL)


def _observed(paste: Pasted, scene: Scene) -> dict[str, Any]:
    kept = {"text": plain(paste.text, TEXT)} if scene.policy.keep_clipboard_text else {}
    return {
        "characters": paste.characters,
        "formats": [plain(each, FORMAT) for each in paste.formats[:FORMATS]],
        "sha256": paste.sha256,
        "dropped": paste.dropped,
        "copied_inside": paste.ours,
        **UNKNOWN.observed(),
        **kept,
    }


def _statement(paste: Pasted) -> str:
    how = "dropped" if paste.dropped else "pasted"
    whence = (
        "they had been copied inside the interview's own window" if paste.ours else "where they came from is unknown"
    )
    return f"{paste.characters} characters were {how} into a typed answer; {whence}."
