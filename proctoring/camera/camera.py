"""Watches the camera, where that is wanted: whether it is there, whether its lens is covered, and stills at intervals into the evidence.

Sees the first camera the kernel lists and how bright its picture is. No face is looked for, and nothing but the stills is kept. Can't tell a
covered lens from a dark room, nor a picture of the room from the room; a lens covered by something bright is not told.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from proctoring.camera.devices import Device, cameras
from proctoring.camera.frames import AvCamera, Camera, Frame
from proctoring.camera.stills import keep
from proctoring.detector import Report, Scene, WatchPolicy
from proctoring.ongoing import Fact, Ongoing
from proctoring.signals import HealthState
from proctoring.sources import SourceUnavailable, wait_alive
from proctoring.stopping import Stop

_PRESENCE: Final = "camera_presence"
_STILL: Final = "camera_still"
_LOOK_EVERY_NS: Final = 400_000_000
_MISSING_LOOK_S: Final = 0.5
_SHORTEST_INTERVAL_S: Final = 5.0
_MOST_STILLS: Final = 1_000

DARK: Final = 40
"""Mean brightness (of 255) below which a picture may be that of a covered lens."""

UNIFORM: Final = 16
"""Difference between a picture's 5th and 95th percentile of brightness below which it shows nothing. Both are by judgement, not measured."""

LOOKS: Final = 2
"""Looks in a row that must agree: one dark frame may be the camera's own adjusting."""


class CameraDetector:
    """Says `camera_presence` while the camera is missing, covered or made of software, and `camera_still` for each still kept."""

    name = "camera.camera"
    version = "1"
    kinds = (_PRESENCE, _STILL)
    limits = (
        "A covered lens and a dark room look the same; a lens covered by something bright is not told.",
        "Whether the picture is of this room is not known.",
        "Nobody's face is looked for.",
    )

    def __init__(
        self, open_camera: Callable[[str], Camera] = AvCamera, listed: Callable[[], tuple[Device, ...]] = cameras
    ) -> None:
        self._open = open_camera
        self._listed = listed

    def watch(self, scene: Scene, report: Report, stop: Stop) -> None:
        """Look until told to stop; where the camera is not wanted, never touch it."""
        if not scene.policy.camera:
            report.health(HealthState.DENIED, "The camera is switched off in the settings.")
            return
        watching = _Watching(scene, report, stop)
        report.snapshot({"cameras": [device.observed for device in self._listed()]})
        while not stop.is_set():
            devices = self._listed()
            watching.state(devices)
            if not devices:
                wait_alive(report, stop, _MISSING_LOOK_S)
                continue
            try:
                with self._open(devices[0].place) as camera:
                    watching.look_through(camera)
            except SourceUnavailable as exc:
                watching.lost(exc, still_listed=bool(self._listed()))
                wait_alive(report, stop, _MISSING_LOOK_S)
        report.snapshot({"cameras": [device.observed for device in self._listed()]})


class _Watching:
    """One watch: what goes on, and when the next still is due."""

    def __init__(self, scene: Scene, report: Report, stop: Stop) -> None:
        self._scene, self._report, self._stop = scene, report, stop
        self._going = Ongoing(report, scene.clock)
        self._still_due_ns = scene.clock.monotonic_ns()
        self._stills = 0
        self._in_a_row = 0
        self._covered = False

    def state(self, devices: tuple[Device, ...]) -> None:
        """State which camera is there, if any."""
        kinds = (_STILL,)
        if not devices:
            self._report.health(HealthState.ACTIVE, kinds=(_PRESENCE,))
            self._report.health(HealthState.UNSUPPORTED, "There is no camera.", kinds)
            self._going.end(_PRESENCE, "covered")
            self._going.settle(_PRESENCE, self._wanted({"missing": _MISSING}))
            return
        facts = {} if devices[0].hardware else {"virtual": _virtual(devices[0])}
        if "covered" in self._going.keys(_PRESENCE):
            facts["covered"] = _COVERED
        self._going.settle(_PRESENCE, self._wanted(facts))

    def _wanted(self, facts: dict[str, Fact]) -> dict[str, Fact]:
        return {} if _PRESENCE in self._scene.policy.off else facts

    def look_through(self, camera: Camera) -> None:
        """Look at a picture now and then until told to stop. Raises `SourceUnavailable` when there are no more."""
        self._report.health(HealthState.ACTIVE, kinds=(_PRESENCE,))
        reason = _no_stills(self._scene.policy)
        self._report.health(HealthState.DENIED if reason else HealthState.ACTIVE, reason, (_STILL,))
        clock, look_at_ns = self._scene.clock, 0
        for glimpse in camera.passing():
            if self._stop.is_set():
                return
            now = clock.monotonic_ns()
            if now < look_at_ns:
                continue
            look_at_ns = now + _LOOK_EVERY_NS
            self._report.alive()
            frame = glimpse.look()
            if frame is not None:
                self._look_at(frame, now, stills=not reason)

    def _look_at(self, frame: Frame, now: int, *, stills: bool) -> None:
        covered = shows_nothing(frame)
        self._in_a_row = self._in_a_row + 1 if covered != self._covered else 0
        if self._in_a_row >= LOOKS:
            self._covered, self._in_a_row = covered, 0
            if covered and _PRESENCE not in self._scene.policy.off:
                self._going.begin(_PRESENCE, "covered", _COVERED)
            else:
                self._going.end(_PRESENCE, "covered")
        if stills and now >= self._still_due_ns and self._stills < _MOST_STILLS:
            self._still_due_ns = now + round(max(self._scene.policy.camera_every_s, _SHORTEST_INTERVAL_S) * 1e9)
            self._keep(frame, self._scene.clock.utc())

    def _keep(self, frame: Frame, at: datetime) -> None:
        folder: Path | None = self._scene.policy.evidence_folder
        if folder is None:
            return
        try:
            still = keep(frame, folder, at)
        except OSError as exc:
            self._report.health(
                HealthState.FAILED, f"A still can't be written: {exc.strerror or type(exc).__name__}.", (_STILL,)
            )
            return
        self._stills += 1
        self._report.health(HealthState.ACTIVE, kinds=(_STILL,))
        said = f"A still of {still.width} by {still.height} points was taken: {still.file}."
        self._report.point(_STILL, still.observed, said)

    def lost(self, why: SourceUnavailable, *, still_listed: bool) -> None:
        """State why there are no pictures; what was going on can't be seen any more."""
        self._covered, self._in_a_row = False, 0
        self._going.end(_PRESENCE, "covered", {"end_unseen": True})
        if still_listed:  # one that is gone is a fact about the camera, told by the next look at the list
            self._report.health(why.state, why.reason)


def shows_nothing(frame: Frame) -> bool:
    """Whether a picture is dark and the same all over, as under a finger or a lid."""
    import numpy as np

    low, high = np.percentile(frame.luma, (5, 95))
    return bool(frame.luma.mean() < DARK and high - low < UNIFORM)


def _no_stills(policy: WatchPolicy) -> str:
    if _STILL in policy.off:
        return "Stills are switched off in the settings."
    return "" if policy.evidence_folder is not None else "There is no folder to keep stills in."


_MISSING: Final = Fact({"what": "missing"}, "There was no camera.", "There was no camera")
_COVERED: Final = Fact(
    {"what": "covered"},
    "The camera's picture was dark and the same all over.",
    "The camera's picture was dark and the same all over",
)


def _virtual(device: Device) -> Fact:
    said = f"The camera {device.told} has no hardware behind it"
    observed: dict[str, Any] = {"what": "virtual", **device.observed}
    return Fact(observed, f"{said}.", f"The camera {device.told} had no hardware behind it")
