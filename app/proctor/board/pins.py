"""Rooms that somebody always wants to see before the others: their kiosks, remembered from day to day."""

from app.desk.preferences import PreferenceFile

_NAME = "board.pins"
_MOST = 500


class Pins:
    """`in` says whether a kiosk is pinned, `turn` pins it or lets it go."""

    def __init__(self, preferences: PreferenceFile) -> None:
        self._preferences = preferences
        kept = preferences.kept(_NAME)
        self._ids = [each for each in kept if isinstance(each, str)][:_MOST] if isinstance(kept, list) else []

    def __contains__(self, device_id: object) -> bool:
        """Whether a kiosk is pinned."""
        return device_id in self._ids

    def turn(self, device_id: str) -> bool:
        """Pin a kiosk, or let it go; return whether it is pinned now."""
        pinned = device_id not in self._ids
        self._ids = (
            [*self._ids[-_MOST + 1 :], device_id] if pinned else [each for each in self._ids if each != device_id]
        )
        self._preferences.keep(_NAME, self._ids)
        return pinned
