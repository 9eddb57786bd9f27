"""How a kiosk stands, from what the server says of it: what is shown, what needs somebody, and what revoking it would mean."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.desk.moments import ago, moment
from app.i18n import translate

HEARD_LATELY = timedelta(minutes=2)
"""A kiosk reports every minute or so even where its live link is down."""

MISSED_AFTER = timedelta(hours=24)
LOW_DISK = 2 << 30
"""Bytes: some ten interviews with their sound; under it a kiosk should be looked after."""

CLOCK_OFF_MS = 60_000
_BAD = {"failed": "problem", "denied": "problem", "degraded": "notice"}


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk as the server knows it. `online` is whether its live link stands now; `status` what it last said of itself."""

    id: str
    name: str
    location: str
    fingerprint: str
    platform: str
    version: str
    enrolled_at: datetime | None
    revoked_at: datetime | None
    seen_at: datetime | None
    caught_up_at: datetime | None
    clock_offset_ms: int | None
    set_aside_bytes: int
    online: bool
    status: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """A kiosk at a moment: a row of the table."""

    kiosk: Kiosk
    now: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """A kind of sign (ok, notice, problem, quiet, unknown) and its word."""

    kind: str
    words: str


def kiosk_of(said: Mapping[str, Any], online: Iterable[str]) -> Kiosk:
    """Return a kiosk from the server's JSON; `online` are the ids of those whose live link stands."""
    status = said.get("status")
    return Kiosk(
        id=str(said["id"]),
        name=str(said["name"]),
        location=str(said.get("location") or ""),
        fingerprint=str(said.get("fingerprint") or ""),
        platform=str(said.get("platform") or ""),
        version=str(said.get("version") or ""),
        enrolled_at=moment(said.get("enrolled_at")),
        revoked_at=moment(said.get("revoked_at")),
        seen_at=moment(said.get("seen_at")),
        caught_up_at=moment(said.get("caught_up_at")),
        clock_offset_ms=said.get("clock_offset_ms"),
        set_aside_bytes=int(said.get("set_aside_bytes") or 0),
        online=str(said["id"]) in online,
        status=status if isinstance(status, Mapping) else {},
    )


def standing(line: Line) -> Standing:
    """Return whether the kiosk is there."""
    kiosk = line.kiosk
    if kiosk.revoked_at is not None:
        return Standing("quiet", translate("Devices", "Revoked"))
    if kiosk.online:
        return Standing("ok", translate("Devices", "Online"))
    if kiosk.seen_at is None:
        return Standing("unknown", translate("Devices", "Never heard"))
    silent = line.now - kiosk.seen_at
    if silent <= HEARD_LATELY:
        return Standing("ok", translate("Devices", "Heard lately"))
    kind = "problem" if silent > MISSED_AFTER else "notice"
    return Standing(kind, translate("Devices", "Not heard"))


def heard(line: Line) -> str:
    """Return when the kiosk was last heard from."""
    seen = line.kiosk.seen_at
    return "–" if seen is None else ago((line.now - seen).total_seconds())


def backlog(kiosk: Kiosk) -> str:
    """Return what the kiosk has that the server has not, as it last said; a dash where it never did."""
    if "backlog_events" not in kiosk.status:
        return "–"
    parts = []
    if events := _count(kiosk, "backlog_events"):
        parts.append(translate("Devices", "events: {count}").format(count=f"{events:,}"))
    if files := _count(kiosk, "backlog_files"):
        parts.append(translate("Devices", "files: {count}").format(count=f"{files:,}"))
    if size := _count(kiosk, "backlog_bytes"):
        parts.append(size_words(size))
    return ", ".join(parts) or translate("Devices", "Nothing")


def waits(kiosk: Kiosk) -> bool:
    """Whether the kiosk still has something to deliver."""
    return any(_count(kiosk, name) for name in ("backlog_events", "backlog_files", "backlog_bytes"))


def disk(kiosk: Kiosk) -> str:
    """Return how much room there is."""
    free = kiosk.status.get("free_disk_bytes")
    return size_words(free) if isinstance(free, int) else "–"


def disk_is_low(kiosk: Kiosk) -> bool:
    """Whether the kiosk runs out of room."""
    free = kiosk.status.get("free_disk_bytes")
    return isinstance(free, int) and free < LOW_DISK


def detectors(kiosk: Kiosk) -> Sequence[tuple[str, str, str]]:
    """Return (name, health, reason) of each detector, those that have a trouble first."""
    said = kiosk.status.get("detectors")
    found = [
        (str(name), str(each.get("health", "")), str(each.get("reason") or ""))
        for name, each in (said.items() if isinstance(said, Mapping) else ())
        if isinstance(each, Mapping)
    ]
    order = {"failed": 0, "denied": 1, "degraded": 2, "active": 3, "unsupported": 4}
    return sorted(found, key=lambda each: (order.get(each[1], 5), each[0]))


def detectors_standing(kiosk: Kiosk) -> Standing:
    """Return how the detectors are, all in all: the worst of them gives the sign. One that isn't offered here is no trouble."""
    found = [health for _, health, _ in detectors(kiosk)]
    if not found:
        return Standing("unknown", translate("Devices", "Unknown"))
    active = found.count("active")
    bad = sum(health in ("failed", "denied") for health in found)
    half = found.count("degraded")
    if bad:
        return Standing("problem", translate("Devices", "Failed: {count}").format(count=bad))
    if half:
        return Standing("notice", translate("Devices", "Degraded: {count}").format(count=half))
    return Standing("ok", translate("Devices", "Active: {count}").format(count=active))


def health_kind(health: str) -> str:
    """Return the sign of one detector's health."""
    return _BAD.get(health, "ok" if health == "active" else "quiet")


def engines(kiosk: Kiosk) -> Sequence[tuple[str, str]]:
    """Return what the kiosk hears, thinks and speaks with: (part, engine)."""
    said = kiosk.status.get("engines")
    return sorted((str(part), str(engine)) for part, engine in said.items()) if isinstance(said, Mapping) else ()


def engines_in_a_line(kiosk: Kiosk) -> str:
    """Return the engines one after another."""
    return ", ".join(f"{part}: {engine}" for part, engine in engines(kiosk)) or "–"


def clock_words(kiosk: Kiosk) -> str:
    """Return how the kiosk's clock stands to the server's."""
    if kiosk.clock_offset_ms is None:
        return "–"
    seconds = f"{abs(kiosk.clock_offset_ms) / 1000:,.1f}"
    if kiosk.clock_offset_ms > 0:
        return translate("Devices", "{seconds} s behind the server's").format(seconds=seconds)
    return translate("Devices", "{seconds} s ahead of the server's").format(seconds=seconds)


def troubles(line: Line) -> Sequence[str]:
    """Return what somebody should look after, worst first; none for a kiosk that was revoked."""
    kiosk = line.kiosk
    if kiosk.revoked_at is not None:
        return ()
    found = []
    if standing(line).kind == "problem":
        found.append(translate("Devices", "Not heard from for more than a day"))
    if detectors_standing(kiosk).kind == "problem":
        found.append(translate("Devices", "Detectors have failed"))
    if disk_is_low(kiosk):
        found.append(translate("Devices", "The disk is nearly full"))
    if _count(kiosk, "refused_sessions"):
        found.append(translate("Devices", "The server refused what it delivered"))
    if abs(kiosk.clock_offset_ms or 0) > CLOCK_OFF_MS:
        found.append(translate("Devices", "Its clock is wrong"))
    if waits(kiosk) and standing(line).kind != "ok":
        found.append(translate("Devices", "It has results that are not here yet"))
    return found


def chosen(lines: Iterable[Line], words: str, which: str) -> list[Line]:
    """Return the kiosks that are looked for: by a part of a name, place, id or version; `which` is in_use, attention or revoked."""
    wanted = words.casefold().split()

    def fits(line: Line) -> bool:
        kiosk = line.kiosk
        if (kiosk.revoked_at is not None) != (which == "revoked"):
            return False
        if which == "attention" and not troubles(line):
            return False
        text = f"{kiosk.name} {kiosk.location} {kiosk.id} {kiosk.version}".casefold()
        return all(each in text for each in wanted)

    return [line for line in lines if fits(line)]


def summary(lines: Sequence[Line]) -> str:
    """Return the line under the title."""
    in_use = [line for line in lines if line.kiosk.revoked_at is None]
    there = sum(standing(line).kind == "ok" for line in in_use)
    needing = sum(bool(troubles(line)) for line in in_use)
    return translate("Devices", "Kiosks: {all} · There now: {there} · To look after: {needing}").format(
        all=len(in_use), there=there, needing=needing
    )


def what_revoking_means(line: Line) -> Sequence[str]:
    """Return what follows if this kiosk is revoked now, for whoever is about to."""
    kiosk = line.kiosk
    found = [
        translate(
            "Devices",
            "It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.",
        ),
        translate(
            "Devices", "What it had begun it may still deliver. Those sessions are flagged; anything else is set aside."
        ),
    ]
    if kiosk.status.get("session_id"):
        found.insert(
            0,
            translate("Devices", "It is holding an interview right now. That one goes on to its end, and is flagged."),
        )
    if waits(kiosk):
        waiting = translate("Devices", "Not here yet when it last reported: {backlog}.").format(backlog=backlog(kiosk))
        found.append(waiting)
    found.append(
        translate(
            "Devices", "This can't be taken back: it would have to be enrolled again, with a new code and a new key."
        )
    )
    return found


def size_words(size: int) -> str:
    """Return a number of bytes as a person reads it."""
    for unit, least in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= least:
            return f"{size / least:.1f} {unit}"
    return f"{size} B"


def _count(kiosk: Kiosk, name: str) -> int:
    said = kiosk.status.get(name)
    return said if isinstance(said, int) and not isinstance(said, bool) else 0
