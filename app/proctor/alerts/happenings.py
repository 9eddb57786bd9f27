"""What has happened since a moment ago that somebody may want to hear of, told from how the rooms stood and how they stand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.proctor.live.room import Kiosk, Room
from proctoring.signals import KINDS

CALL, HELP, LINK, KIOSK = "call", "help", "link_lost", "kiosk_lost"
GENERAL = (CALL, HELP, LINK, KIOSK)
SIGNALS = tuple(kind.name for kind in KINDS)
EVERY = (*GENERAL, *SIGNALS)
"""What can be heard of, the most urgent first."""

VOLUMES = ("quiet", "medium", "loud")


@dataclass(frozen=True, slots=True)
class Sounds:
    """What is to be heard, and how loud: none of it until somebody chooses."""

    kinds: frozenset[str] = frozenset()
    volume: str = "medium"

    def kept(self) -> dict[str, Any]:
        """Return what is remembered from day to day."""
        return {"kinds": sorted(self.kinds), "volume": self.volume}


def sounds_of(kept: object) -> Sounds:
    """Read what was remembered; whatever does not fit is as if nothing was."""
    said: Mapping[str, Any] = kept if isinstance(kept, Mapping) else {}
    kinds, volume = said.get("kinds"), said.get("volume")
    chosen = [each for each in kinds if isinstance(each, str)] if isinstance(kinds, list) else []
    return Sounds(frozenset(chosen) & frozenset(EVERY), volume if volume in VOLUMES else "medium")


@dataclass(frozen=True, slots=True)
class _Stood:
    """How a room stood when it was last listened to."""

    called_at: float | None
    helps: bool
    signals: Mapping[str, int]


class Listening:
    """Remembers how the rooms stood. What was so already when somebody sat down makes no sound, but for those who wait for a person."""

    def __init__(self) -> None:
        self._stood: dict[str, _Stood] = {}
        self._online: dict[str, bool] = {}

    def hear(
        self, rooms: Mapping[str, Room], kiosks: Mapping[str, Kiosk], changed: Iterable[str] | None = None
    ) -> set[str]:
        """Return what has happened since this was last asked; `changed` are the rooms that may stand differently, None for every one."""
        listened = [rooms[each] for each in (rooms if changed is None else changed) if each in rooms]
        found = {what for room in listened for what in self._of(room)}
        if changed is None:
            self._stood = {each: stood for each, stood in self._stood.items() if each in rooms}
        for room in listened:
            self._stood[room.session_id] = _Stood(room.called_at, room.help is not None, room.signals_by_kind)
        busy = {room.device_id for room in rooms.values() if not room.ended}
        if any(self._online.get(each) and not kiosk.online for each, kiosk in kiosks.items() if each in busy):
            found.add(KIOSK)
        self._online = {each: kiosk.online for each, kiosk in kiosks.items()}
        return found

    def _of(self, room: Room) -> Iterable[str]:
        before = self._stood.get(room.session_id)
        if before is None:
            before = _Stood(None, helps=False, signals=room.signals_by_kind)
        if room.called_at is not None and room.called_at != before.called_at and not room.ended:
            yield CALL
        if room.help is not None and not before.helps:
            yield HELP
        if room.signals_by_kind is not before.signals:
            for kind, count in room.signals_by_kind.items():
                if count > before.signals.get(kind, 0):
                    yield kind


def loudest(happened: Iterable[str], sounds: Sounds) -> str:
    """Return which of these is to be heard; empty for none."""
    wanted = set(happened) & sounds.kinds
    return next((each for each in EVERY if each in wanted), "")
