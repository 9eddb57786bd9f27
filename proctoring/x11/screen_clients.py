"""Sees programs that capture, record, share or control the screen, and those that listen to all keys, by what they hold at the X server.

The server has no event for a client that comes, so all of them are looked at again and again: ffmpeg's x11grab holds shared picture memory
without a window, x11vnc and key loggers hold a RECORD context, recorders and remote-control programs are known by executable, and
a VNC or RDP client by its connection. It can't see a program that fetches pictures without shared memory (a plain GetImage loop leaves
nothing), one that is done within half a second, keys listened to by XInput 2 events or by asking for the keyboard's state, what a
connected program does at the moment, nor programs of other users by their executable.
"""

from proctoring.detector import Report, Scene
from proctoring.ongoing import Ongoing
from proctoring.programs import expected
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.x11.clients import Clients
from proctoring.x11.connection import Connection, look_at_display
from proctoring.x11.remote_sockets import RemoteSockets
from proctoring.x11.traces import Traces, by_process, traces

LOOK_S = 0.7


class ScreenClientsDetector:
    """Watches who is connected to the X server."""

    name = "x11.screen_clients"
    version = "1"
    kinds = ("screen_capture", "screen_share", "remote_control", "key_logger")
    limits = (
        "A program that fetches pictures without shared memory, or is done within half a second, leaves no trace.",
        "Keys that are listened to through XInput 2, or by asking for the keyboard's state, leave no trace.",
    )

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop."""
        look_at_display(report, stop, lambda connection: ScreenClientsWatch(connection, scene, report).until(stop))


class ScreenClientsWatch:
    """One watch over the clients of one server; `partial` says why its health is degraded, where the server does not have all windows."""

    def __init__(self, connection: Connection, scene: Scene, report: Report, partial: str = "") -> None:
        self._clients = Clients(connection)
        self._partial = partial
        self._sockets = RemoteSockets()
        self._scene = scene
        self._report = report
        self._own: dict[tuple[int, int], bool] = {}
        self._ongoing = Ongoing(report, scene.clock)

    def until(self, stop: Stop) -> None:
        """Look until told to stop."""
        found = self._look()
        self._report.health(HealthState.DEGRADED if self._partial else HealthState.ACTIVE, self._partial)
        self._snapshot(found)
        try:
            while not stop.is_set():
                for kind, facts in found.items():
                    self._ongoing.settle(kind, facts)
                self._report.alive()
                stop.wait(LOOK_S)
                found = self._look()
        finally:
            if not stop.is_set():
                self._ongoing.lose()
        self._snapshot(found)

    def _look(self) -> Traces:
        holders = by_process(self._clients.look_at(self._others()))
        unexpected = {pid: holder for pid, holder in holders.items() if not expected(holder.program, self._scene)}
        found = traces(unexpected)
        connections = self._sockets.facts(unexpected)
        found["remote_control"].update({
            key: fact for key, (by, fact) in connections.items() if not expected(by, self._scene)
        })  # fmt: skip
        return found

    def _others(self) -> dict[int, int]:
        """Return the clients that are not the kiosk's own. Whose a connection is never changes, and telling takes a while."""
        there = self._clients.processes()
        self._own = {
            each: self._own[each] if each in self._own else each[1] in self._scene.own_pids for each in there.items()
        }
        return {base: pid for base, pid in there.items() if not self._own[base, pid]}

    def _snapshot(self, found: Traces) -> None:
        self._report.snapshot({kind: [dict(fact.observed) for fact in facts.values()] for kind, facts in found.items()})
