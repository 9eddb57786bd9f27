"""How a detector hears the conversation: stretches of sound, the answers where they end, and its health where nothing comes."""

from collections.abc import Callable

from proctoring.detector import Report, Scene
from proctoring.inlets import TurnSpoken
from proctoring.signals import HealthState
from proctoring.stopping import Stop
from proctoring.voice.ear import Listener, joined_ear
from proctoring.voice.stretches import Answer, Stretch

EVERY_S = 0.5
"""How often the one who looks for all looks: each waking costs more than most of what is measured, and a signal may be a second late."""

NEXT_LEADER_S = 1.5
"""How often the others look whether it is theirs to look now; waiting sound outlasts that six times."""

WAITING = "no sound of the conversation has come yet"
_NO_INTERVIEW = "there is no interview to listen to"
_DECLARED = "the candidate speaks through a device declared beforehand"


def listen(
    scene: Scene,
    report: Report,
    stop: Stop,
    *,
    sound: Callable[[Stretch], None] | None = None,
    turn: Callable[[TurnSpoken, Answer | None], None] | None = None,
    voices: bool = False,
) -> None:
    """Have `sound` called with each stretch and `turn` with each answer when it is over, until told to stop.

    An answer is None where none of its sound is here any more. Both are called on whichever listener's thread looks for all, one call at a
    time; what they raise is raised here, and while one hangs, the others go on. Reports health: degraded until sound comes, failed when it
    ceases. `voices` says that the listener judges whose or what voice it is: it then hears nothing where a speech device was declared. Where
    there is nothing to listen to, it says so and waits to be stopped.
    """
    if scene.sound is None or scene.inputs is None:
        idle(report, stop, HealthState.UNSUPPORTED, _NO_INTERVIEW)
        return
    if voices and scene.policy.speech_device:
        idle(report, stop, HealthState.DENIED, _DECLARED)
        return
    me = Listener(report, scene.clock.monotonic_ns(), sound, turn)
    with joined_ear(scene.sound, scene.inputs, me) as ear:
        report.health(HealthState.DEGRADED, WAITING)
        report.snapshot(me.totals())
        ending, leads = False, ear.leads(me, scene.clock.monotonic_ns())
        while not ending:
            ending = stop.wait(EVERY_S if leads else NEXT_LEADER_S)
            now_ns = scene.clock.monotonic_ns()
            leads = ear.leads(me, now_ns)
            if ending:  # what waits when the end comes is still looked at
                ear.finish(me, now_ns)
            elif leads:
                ear.look(now_ns)
            if me.broken is not None:
                raise me.broken
    report.snapshot(me.totals())


def idle(report: Report, stop: Stop, state: HealthState, reason: str) -> None:
    """Say why nothing is heard, and wait to be stopped."""
    report.health(state, reason)
    while not stop.wait(1.0):
        report.alive()
