"""The board: every session that runs, as it stands now, with a number for each change so that whoever was away can go on from there.

Used on the hub's loop only.
"""

import json
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sync.events import Event
from sync.server.live.entries import SHOWN, Entry, note_command
from sync.server.live.folding import attend, take
from sync.server.live.loading import Loaded
from sync.server.live.moments import Told
from sync.server.live.telling import told
from sync.server.live.watching import Watcher

REMEMBERED = 8192
"""Changes that can be gone back to."""

MOST_EARLY = 512
"""Sessions that a kiosk may speak of before they were read."""


class Board:
    """Entries by session, the watchers of them, and the newest changes. `epoch` names this board: a cursor of another is none."""

    def __init__(self, epoch: str, now: Callable[[], str]) -> None:
        self.epoch = epoch
        self.entries: dict[str, Entry] = {}
        self.kiosks: dict[str, dict[str, Any]] = {}
        self.watchers: set[Watcher] = set()
        self.number = 0
        self._now = now
        self._whole_since = 0  # every later change is remembered
        self._touched: dict[str, int] = {}
        self._early: dict[str, tuple[str, Told]] = {}
        self._gone: deque[tuple[int, str]] = deque(maxlen=REMEMBERED)
        self._changes: deque[tuple[int, Entry | None, dict[str, Any] | None, str]] = deque(maxlen=REMEMBERED)

    @property
    def cursor(self) -> str:
        """What says: everything up to now."""
        return f"{self.epoch}.{self.number}"

    def clear(self) -> None:
        """Forget everything: nobody watches. A cursor from before is still known to be too old."""
        self.entries.clear()
        self.kiosks.clear()
        self._touched.clear()
        self._changes.clear()
        self._early.clear()
        self.number += 1
        self._whole_since = self.number

    def put(self, loaded: Loaded) -> None:
        """Take what was read of a session: whole, or what is new of it."""
        known = self.entries.get(loaded.session_id)
        if known is None:
            if loaded.entry is not None:
                self.entries[loaded.session_id] = loaded.entry
                self._tell(loaded.entry, {"entry": loaded.entry.to_json()})
                if (early := self._early.pop(loaded.session_id, None)) is not None:
                    self.kiosk_told(early[0], loaded.session_id, early[1])
            return
        for event in loaded.events:
            self.fold(known, event)
        known.seq = max(known.seq, loaded.head_seq)
        if changed := attend(known, loaded.attended):
            self._tell(known, {"fields": known.only(changed)})

    def events(self, session_id: str, events: Sequence[Event]) -> bool:
        """Take new facts of a session; False where something before them is not known here, and must be read."""
        entry = self.entries.get(session_id)
        if entry is None or events[0].seq > entry.seq + 1:
            return False
        for event in events:
            self.fold(entry, event)
        return True

    def fold(self, entry: Entry, event: Event) -> None:
        """Take one fact, and tell those who watch."""
        changed = take(entry, event)
        if changed and event.kind in SHOWN:
            entry.heard_at = self._now()
            fact = {
                "seq": event.seq,
                "kind": event.kind,
                "t_utc": event.t_utc,
                "body": told(event, entry.asked.dimensions),
            }
            self._tell(entry, {"event": fact, "fields": entry.only(changed)})

    def command(self, session_id: str, command: dict[str, Any]) -> None:
        """Take how a command stands."""
        entry = self.entries.get(session_id)
        if entry is not None and (changed := note_command(entry, command)):
            self._tell(entry, {"fields": entry.only(changed)})

    def kiosk_told(self, device_id: str, session_id: str, told: Told) -> bool:
        """Take what a kiosk tells of one of its own sessions; False for one that is not known yet: it is remembered until that is read."""
        entry = self.entries.get(session_id)
        if entry is None:
            whose, before = self._early.get(session_id, ("", {}))
            if whose or len(self._early) < MOST_EARLY:
                kept = before if whose == device_id else {}
                self._early[session_id] = (
                    device_id,
                    {**kept, **{kind: kept.get(kind, {}) | told[kind] for kind in told}},
                )
            return False
        if entry.device_id == device_id and not entry.ended:
            if "state" in told:
                self.state(entry, **told["state"])
            if "moment" in told:
                self.moment(entry, told["moment"])
        return True

    def state(self, entry: Entry, **said: Any) -> None:  # noqa: ANN401 - fields
        """Take fields that a kiosk told of itself, and tell those that are new."""
        changed = [name for name, value in said.items() if getattr(entry, name) != value]
        for name in changed:
            setattr(entry, name, said[name])
        if changed:
            self._tell(entry, {"fields": entry.only(changed)})

    def moment(self, entry: Entry, said: dict[str, Any]) -> None:
        """Take what matters only now: `level`, `captions`, the time."""
        for name, value in said.items():
            if name == "captions":
                entry.captions.update(value)
            else:
                setattr(entry, name, value)
        entry.heard_at = self._now()
        self.number += 1
        self._touched[entry.session_id] = self.number
        said = {**said, "heard_at": entry.heard_at}
        for watcher in self.watchers:
            if watcher.wanted.fits(entry):
                watcher.moment(entry.session_id, said)

    def kiosk(self, device_id: str, **said: Any) -> None:  # noqa: ANN401 - fields
        """Take what is known of a kiosk's link."""
        kiosk = self.kiosks.setdefault(
            device_id, {"device_id": device_id, "name": "", "location": None, "online": False, "heard_at": None}
        )
        if any(kiosk[name] != value for name, value in said.items() if name != "heard_at"):
            kiosk.update(said)
            self._tell(None, {"kiosk": dict(kiosk)}, kiosk)
        kiosk.update(said)

    def unreached(self, device_id: str) -> None:
        """Take that a kiosk can't be reached any more: what it told last of itself is no longer so."""
        for entry in self.entries.values():
            if entry.device_id == device_id and entry.network["link"] is not None:
                self.state(entry, network={**entry.network, "link": None, "round_trip_ms": None}, level=None)

    def remove(self, session_id: str) -> None:
        """Take a session that ended a while ago off the board."""
        entry = self.entries.pop(session_id, None)
        if entry is not None:
            self._tell(entry, {"gone": True})
            self._touched.pop(session_id, None)
            self._gone.append((self.number, session_id))

    def watch(self, watcher: Watcher, cursor: str | None) -> bool:
        """Have somebody watch from now on; True where they go on from `cursor`, False where they begin with the whole board."""
        self.watchers.add(watcher)
        since = self.number_in(cursor)
        if since is not None:
            watcher.resume(self._since(watcher, since))
            return True
        watcher.start_over()
        return False

    def number_in(self, cursor: str | None) -> int | None:
        """Return the number in a cursor from which this board can go on; None for any other."""
        epoch, _, number = (cursor or "").partition(".")
        if epoch != self.epoch or not number.isascii() or not number.isdigit() or len(number) > 15:
            return None
        return since if self._whole_since <= (since := int(number)) <= self.number else None

    def touched(self, since: int | None, fits: Callable[[Entry], bool]) -> list[dict[str, Any]]:
        """Return the entries that fit and changed after a number, or all of them."""
        return [
            entry.to_json()
            for entry in self.entries.values()
            if fits(entry) and (since is None or self._touched.get(entry.session_id, 0) > since)
        ]

    def gone(self, since: int) -> list[str]:
        """Return the sessions that left the board after a number."""
        return [session_id for number, session_id in self._gone if number > since]

    def _since(self, watcher: Watcher, since: int) -> Iterable[str]:
        for number, entry, kiosk, text in self._changes:
            if number > since and _concerns(watcher, entry, kiosk):
                yield text

    def _tell(self, entry: Entry | None, change: dict[str, Any], kiosk: dict[str, Any] | None = None) -> None:
        self.number += 1
        if entry is not None:
            self._touched[entry.session_id] = self.number
            change = {"session_id": entry.session_id, **change}
        text = json.dumps(change, ensure_ascii=False, separators=(",", ":"))
        if len(self._changes) == REMEMBERED:
            self._whole_since = self._changes[0][0]
        self._changes.append((self.number, entry, kiosk, text))
        for watcher in self.watchers:
            if _concerns(watcher, entry, kiosk):
                watcher.change(text)


def _concerns(watcher: Watcher, entry: Entry | None, kiosk: dict[str, Any] | None) -> bool:
    if entry is not None:
        return watcher.wanted.fits(entry)
    return kiosk is not None and watcher.wanted.fits_kiosk(kiosk)
