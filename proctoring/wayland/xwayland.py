"""Sees, in a Wayland session, the programs that use X11 there, and open VNC and RDP connections.

Remote-control programs and recorders written for X11 connect to XWayland and are known by executable; what they hold there says less
than on X11, since XWayland shows them nothing but the windows of other X11 programs. Programs that speak Wayland are not seen.
"""

from proctoring.detector import Report, Scene
from proctoring.stopping import Stop
from proctoring.x11.connection import look_at_display
from proctoring.x11.screen_clients import ScreenClientsWatch

PARTIAL = "Wayland does not tell what its programs do: only those that use X11, and connections to VNC's and RDP's ports, are seen."


class XWaylandClientsDetector:
    """Watches who is connected to XWayland."""

    name = "wayland.xwayland_clients"
    version = "1"
    kinds = ("screen_capture", "screen_share", "remote_control", "key_logger")
    limits = (PARTIAL,)

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(
            report, stop, lambda connection: ScreenClientsWatch(connection, scene, report, PARTIAL).until(stop)
        )
