"""Makes a watch of this machine: the detectors it gets, the scene they work in, and who keeps what they say."""

from collections.abc import Callable

from app.watching.own_processes import OwnProcesses
from proctoring.choice import Choice, Machine, choose, this_machine
from proctoring.detector import Clock, Scene, WatchPolicy
from proctoring.inlets import Inlet, Input, SoundBlock
from proctoring.signals import Context
from proctoring.supervisor import Supervisor
from proctoring.watch import Keep, Watch


def watch_of(
    policy: WatchPolicy,
    keep: Keep,
    clock: Clock,
    *,
    context: Callable[[int], Context] = lambda _at_ns: Context(),
    inputs: Inlet[Input] | None = None,
    sound: Inlet[SoundBlock] | None = None,
) -> Watch:
    """Return a watch, not yet begun. Loads the detectors' libraries, so it takes a moment the first time."""
    chosen = detectors_here(policy)
    scene = Scene(clock, OwnProcesses.of_this_process(), policy, inputs, sound)
    supervisor = Supervisor(
        chosen.makers,
        scene,
        unwatched=chosen.unwatched,
        platform=chosen.machine.platform,
        context=context,
    )
    return Watch(supervisor, keep, clock)


def detectors_here(policy: WatchPolicy, machine: Machine | None = None) -> Choice:
    """Return the detectors this machine gets."""
    return choose(machine or this_machine(), policy)
