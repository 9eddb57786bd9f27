"""How a room stands, in one word: the worst that is so of it, which is also what orders the board."""

from enum import IntEnum

from app.proctor.live.room import Kiosk, Network, Pulse, Room

FRESH_S = 5.0
"""How old the newest word of a room may be and still pass for now: kiosks tell the time every second."""

SILENT_S = 15.0
"""After how long without a word a running interview is in trouble, though its kiosk is said to be there."""

SLOW_MS = 1500.0
MOST_BEHIND = 200
"""Facts a kiosk may have that the server has not, before the way between them counts as troubled."""


class Standing(IntEnum):
    """What calls for a person first, first."""

    CALLS = 0
    HELP = 1
    LOCKED = 2
    PAUSED = 3
    KIOSK_LOST = 4
    SILENT = 5
    DETECTORS = 6
    NETWORK = 7
    SIGNALS = 8
    RUNNING = 9
    ARRIVING = 10
    ENDED = 11


INCIDENTS = frozenset({each for each in Standing if each < Standing.SIGNALS})
"""What wants somebody now."""


def standing(
    room: Room, pulse: Pulse | None, kiosk: Kiosk | None, *, age_s: float | None, unseen: int, connected: bool = True
) -> Standing:
    """Return how a room stands. `unseen` signals came since somebody looked; while the desk is not `connected` no age accuses a kiosk."""
    silent = room.running and connected and age_s is not None and age_s > SILENT_S
    table = (
        (room.ended, Standing.ENDED),
        (room.called_at is not None, Standing.CALLS),
        (room.help is not None, Standing.HELP),
        (room.locked, Standing.LOCKED),
        (bool(room.pauses), Standing.PAUSED),
        (kiosk is not None and not kiosk.online, Standing.KIOSK_LOST),
        (silent, Standing.SILENT),
        (any(each.state == "failed" for each in room.detectors.values()), Standing.DETECTORS),
        (troubled(pulse.network if pulse else None), Standing.NETWORK),
        (unseen > 0, Standing.SIGNALS),
        (room.running, Standing.RUNNING),
    )
    return next((each for true, each in table if true), Standing.ARRIVING)


def troubled(network: Network | None) -> bool:
    """Whether the way between a kiosk and the server is slow or behind."""
    if network is None:
        return False
    slow = network.round_trip_ms is not None and network.round_trip_ms > SLOW_MS
    return slow or (network.backlog is not None and network.backlog > MOST_BEHIND)


def fresh(room: Room, *, age_s: float | None, connected: bool) -> bool:
    """Whether what is known of a room is of now. Of one that has ended nothing more comes, and before it begins little does."""
    if not connected:
        return False
    return not room.running or age_s is None or age_s <= FRESH_S
