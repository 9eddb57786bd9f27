"""Passes a room's sound from its kiosk to the one proctor who listens, here or at another process. Nothing of it is written down anywhere.

A piece is a tenth of a second. Who listens slowly loses the oldest, and is told how many; a kiosk that nobody listens to any more is told to
send no more.
"""

import asyncio
import base64
import binascii
import struct
from collections import deque
from collections.abc import Callable
from typing import Any

from sync.server.sealed import CannotUnseal, Seal

KIOSK_LOST, LISTENER_LOST, SILENT, REFUSED = "kiosk_lost", "listener_lost", "silent", "refused"
"""Why it ended, as far as the server knows by itself; the kiosk's fact has the other reasons."""

SOUND_BYTES = 1600 * 2 * 2
MOST_WAITING = 20
"""Pieces that wait for one listener: two seconds."""

SILENT_AFTER_S = 15.0
HEARD_WITHIN_S = 6.0
"""How long a kiosk may send before anybody listens: the proctor's connection is on its way."""

ANNOUNCES_EVERY_S = 3.0
_ELSEWHERE_FOR_S = 10.0

_FROM_KIOSK, _TO_LISTENER = struct.Struct("<16s3I"), struct.Struct("<3I")
_HALVES = (
    slice(0, SOUND_BYTES // 2),
    slice(SOUND_BYTES // 2, SOUND_BYTES),
)  # a notification between processes takes no more


class Listener:
    """One proctor's ear for one listening, which its command's id names. `over` says why it ended, once it has."""

    def __init__(self, own_id: str, device_id: str, now: float) -> None:
        self.id = own_id
        self.device_id = device_id
        self.woken = asyncio.Event()
        self.over = ""
        self.heard_at = now
        self._waiting: deque[tuple[int, int, bytes]] = deque()
        self._dropped = 0

    def put(self, number: int, dropped: int, sound: bytes, now: float) -> None:
        """Take a piece; `dropped` is what the kiosk could not send so far."""
        self.heard_at = now
        if len(self._waiting) >= MOST_WAITING:
            self._waiting.popleft()
            self._dropped += 1
        self._waiting.append((number, dropped, sound))
        self.woken.set()

    def end(self, reason: str) -> None:
        """Take that it is over."""
        self.over = self.over or reason
        self.woken.set()

    def collect(self) -> list[bytes]:
        """Return what waits, as it goes out."""
        self.woken.clear()
        waiting = [*self._waiting]
        self._waiting.clear()
        return [
            _TO_LISTENER.pack(number, (dropped + self._dropped) % 2**32, 0) + sound
            for number, dropped, sound in waiting
        ]


class Sounds:
    """Lives on the hub's loop. `now` is monotonic, in seconds; `tell` tells the other processes.

    `hush` takes a kiosk, a listening and a reason, and returns whether that kiosk could be told from here.
    """

    def __init__(
        self,
        now: Callable[[], float],
        tell: Callable[[dict[str, Any]], None],
        hush: Callable[[str, str, str], bool],
        seal: Seal,
    ) -> None:
        self._now, self._tell, self._hush_here, self._seal = now, tell, hush, seal
        self._listeners: dict[str, Listener] = {}
        self._elsewhere: dict[str, float] = {}
        self._unheard: dict[
            str, tuple[str, float]
        ] = {}  # by kiosk: what it sends that nobody listens to, and since when
        self._halves: dict[str, tuple[int, bytes]] = {}

    def open(self, own_id: str, device_id: str) -> Listener:
        """Return an ear for a listening; one that there was before is put away."""
        if (before := self._listeners.get(own_id)) is not None:
            before.end(LISTENER_LOST)
        listener = self._listeners[own_id] = Listener(own_id, device_id, self._now())
        self._tell({"t": "hears", "l": own_id})
        return listener

    def close(self, listener: Listener) -> None:
        """Take that whoever listened is gone; the kiosk is told at once."""
        if self._listeners.get(listener.id) is not listener:
            return
        del self._listeners[listener.id]
        self._halves.pop(listener.id, None)
        if listener.over in ("", LISTENER_LOST, SILENT):
            self.hush(listener.device_id, listener.id, SILENT if listener.over == SILENT else LISTENER_LOST)

    async def attend(self, listener: Listener) -> None:
        """Keep the other processes knowing that somebody listens here, and end it where nothing comes any more."""
        while not listener.over:
            await asyncio.sleep(ANNOUNCES_EVERY_S)
            self._tell({"t": "hears", "l": listener.id})
            if self._now() - listener.heard_at > SILENT_AFTER_S:
                listener.end(SILENT)

    def piece(self, device_id: str, message: bytes) -> bool:
        """Pass a piece on; False for what is none."""
        if len(message) != _FROM_KIOSK.size + SOUND_BYTES:
            return False
        raw_id, number, dropped, _ = _FROM_KIOSK.unpack_from(message)
        own_id, sound = raw_id.hex(), message[_FROM_KIOSK.size :]
        listener = self._listeners.get(own_id)
        if listener is not None and listener.device_id == device_id:
            self._unheard.pop(device_id, None)
            listener.put(number, dropped, sound, self._now())
        elif self._elsewhere.get(own_id, 0.0) > self._now():
            self._unheard.pop(device_id, None)
            self._pass_on(own_id, device_id, number, dropped, sound)
        else:
            self._nobody_hears(device_id, own_id)
        return True

    def over(self, own_id: str, reason: str) -> None:
        """Take that a listening ended, at whichever process."""
        self._over_here(own_id, reason)
        self._tell({"t": "sound.over", "l": own_id, "r": reason})

    def kiosk_lost(self, device_id: str) -> None:
        """Take that a kiosk can't be reached any more."""
        self._unheard.pop(device_id, None)
        for listener in self._listeners.values():
            if listener.device_id == device_id:
                listener.end(KIOSK_LOST)

    def hush(self, device_id: str, own_id: str, reason: str) -> None:
        """Have a kiosk send no more of a listening."""
        if not self._hush_here(device_id, own_id, reason):
            self._tell({"t": "hush", "d": device_id, "l": own_id, "r": reason})

    def heard(self, said: dict[str, Any]) -> None:
        """Take what another process tells of a listening."""
        match said:
            case {"t": "hears", "l": str(own_id)}:
                now = self._now()
                self._elsewhere = {each: until for each, until in self._elsewhere.items() if until > now}
                self._elsewhere[own_id] = now + _ELSEWHERE_FOR_S
            case {"t": "sound.over", "l": str(own_id), "r": str(reason)}:
                self._over_here(own_id, reason)
            case {"t": "hush", "d": str(device_id), "l": str(own_id), "r": str(reason)}:
                self._elsewhere.pop(own_id, None)
                self._hush_here(device_id, own_id, reason)
            case {"t": "sound", "l": str(own_id), "d": str(device_id), "n": int(), "x": int(), "h": 0 | 1, "b": str()}:
                listener = self._listeners.get(own_id)
                if listener is not None and listener.device_id == device_id:
                    self._half(listener, said)
            case _:
                pass

    def _over_here(self, own_id: str, reason: str) -> None:
        self._elsewhere.pop(own_id, None)
        if (listener := self._listeners.get(own_id)) is not None:
            listener.end(reason)

    def _nobody_hears(self, device_id: str, own_id: str) -> None:
        now = self._now()
        sent, since = self._unheard.get(device_id, ("", now))
        if sent != own_id:
            self._unheard[device_id] = (own_id, now)
        elif now - since > HEARD_WITHIN_S:
            self._unheard[device_id] = (own_id, now)
            self._hush_here(device_id, own_id, LISTENER_LOST)

    def _pass_on(self, own_id: str, device_id: str, number: int, dropped: int, sound: bytes) -> None:
        for half, part in enumerate(_HALVES):
            sealed = base64.b64encode(self._seal.close(sound[part], _purpose(own_id))).decode()
            self._tell({"t": "sound", "l": own_id, "d": device_id, "n": number, "x": dropped, "h": half, "b": sealed})

    def _half(self, listener: Listener, said: dict[str, Any]) -> None:
        try:
            part = self._seal.open(base64.b64decode(said["b"], validate=True), _purpose(listener.id))
        except (CannotUnseal, binascii.Error):
            return
        number, first = self._halves.get(listener.id, (-1, b""))
        if said["h"] == 0:
            self._halves[listener.id] = (said["n"], part)
        elif number == said["n"] and len(first) + len(part) == SOUND_BYTES:
            listener.put(number, said["x"], first + part, self._now())


def _purpose(own_id: str) -> str:
    return f"live-sound/{own_id}"
