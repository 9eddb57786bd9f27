"""Says, kind by kind, what a Wayland session keeps from every program, so that nothing seen never looks like nobody looked.

It asks the compositor what it offers: some let any program read the clipboard, list windows or copy the screen, which is stated in the
snapshot, because another program may use it too. Nothing is watched here.
"""

from collections.abc import Iterable

from proctoring.detector import Report, Scene
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable
from proctoring.stopping import Stop
from proctoring.wayland.wire import compositor

DENIED = {
    "tab_switch": "Wayland tells no program which window of another has the keyboard.",
    "clipboard_change": "Wayland shows a program the clipboard only while its own window has the keyboard.",
    "injected_keys": "Wayland does not tell a program which device a key came from.",
    "overlay": "Wayland tells no program about the windows of others.",
}
"""Why, for each kind. What programs in XWayland do, and sharing through PipeWire, is watched elsewhere, as far as it goes."""

OPEN_TO_ALL = {
    "zwlr_screencopy_manager_v1": "copy the screen",
    "ext_image_copy_capture_manager_v1": "copy the screen",
    "zwlr_export_dmabuf_manager_v1": "copy the screen",
    "zwlr_data_control_manager_v1": "read and set the clipboard",
    "ext_data_control_manager_v1": "read and set the clipboard",
    "zwlr_foreign_toplevel_manager_v1": "list the windows of others",
    "ext_foreign_toplevel_list_v1": "list the windows of others",
    "zwp_virtual_keyboard_manager_v1": "type in the keyboard's place",
    "zwlr_virtual_pointer_manager_v1": "click in the pointer's place",
    "zwlr_layer_shell_v1": "lay a surface over all windows",
}
"""Protocols that give a program what Wayland keeps from it otherwise, where the compositor offers them to everybody."""


class WaylandSessionDetector:
    """States what can't be watched in this session."""

    name = "wayland.session"
    version = "1"
    kinds = tuple(DENIED)
    limits = ("Nothing is watched here: Wayland keeps it from every program.",)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:  # noqa: ARG002 - the port's
        """State it once; there is nothing to look at."""
        for kind, reason in DENIED.items():
            report.health(HealthState.DENIED, reason, (kind,))
        try:
            with compositor() as there:
                report.snapshot({"any_program_may": permitted(each.interface for each in there.offered.values())})
        except SourceUnavailable as exc:
            report.snapshot({"any_program_may": None, "reason": exc.reason})


def permitted(interfaces: Iterable[str]) -> dict[str, list[str]]:
    """Return what any program may do here, each with the protocols that allow it."""
    offered = sorted(set(interfaces) & OPEN_TO_ALL.keys())
    return {
        what: [name for name in offered if OPEN_TO_ALL[name] == what]
        for what in {OPEN_TO_ALL[each] for each in offered}
    }
