"""Authenticity signals from the ledger, verbatim, and who was watching for what when. Nothing is counted but tab switches; nothing judged."""

from collections.abc import Iterable, Sequence
from typing import Any

from proctoring.signals import KIND_NAMES, KINDS, HealthState
from sync.chain import DETECTOR_HEALTH, SIGNAL, SIGNAL_ANNOTATED, WATCH_BEGUN, WATCH_ENDED, WATCH_SNAPSHOT
from sync.events import Event
from sync.reading import Unreadable, maybe_text, table, text, texts
from sync.times import parse_rfc3339

OTHER = "other_signals"
"""Where kinds go that this version's catalogue does not have."""

LISTS = tuple(dict.fromkeys([*(kind.listed_in for kind in KINDS), OTHER]))

TOLD = frozenset({SIGNAL, DETECTOR_HEALTH, SIGNAL_ANNOTATED, WATCH_BEGUN, WATCH_SNAPSHOT, WATCH_ENDED})
"""Kinds of events that `authenticity_signals` reads."""

NOBODY = "no detector for this was running"
GOES_ON = "it goes on"
CUT_OFF = "the kiosk stopped in mid-interview: nobody saw its end"
NO_END = "no end of it is recorded"

_LISTED_IN = {kind.name: kind.listed_in for kind in KINDS}
_STARTS = ("begin", "point")


def authenticity_signals(events: Sequence[Event], until: str | None, *, cut_off: bool = False) -> dict[str, Any]:
    """Return the record's `authenticity_signals`; `until` is when the session ended, None while it runs.

    `events` are those of the kinds in `TOLD`, readable ones only. `cut_off` says that the kiosk stopped in mid-interview; `until` is then
    the last moment anything is known of.
    """
    signals = _of(events, SIGNAL)
    lists: dict[str, list[dict[str, Any]]] = {name: [] for name in LISTS}
    for event in signals:
        body = event.body or {}
        lists[_LISTED_IN.get(body["kind"], OTHER)].append({**body, "ledger_seq": event.seq})
    switches = sum(
        1 for event in signals if event.body and event.body["kind"] == "tab_switch" and event.body["phase"] in _STARTS
    )
    ended = [event.t_utc for event in _of(events, WATCH_ENDED)]
    why = CUT_OFF if cut_off else NO_END if until or ended else GOES_ON
    return {
        "tab_switch_count": switches,
        **lists,
        "unfinished": _unfinished(signals, why),
        "snapshots": [{**(event.body or {}), "ledger_seq": event.seq} for event in _of(events, WATCH_SNAPSHOT)],
        "annotations": [{**(event.body or {}), "time": event.t_utc} for event in _of(events, SIGNAL_ANNOTATED)],
        "coverage": _coverage(_of(events, DETECTOR_HEALTH), min([*ended, until or ended[0]]) if ended else until),
    }


def check_signal_event(kind: str, body: dict[str, Any]) -> None:
    """Raise `Unreadable` where `authenticity_signals` could not use this event."""
    if kind == SIGNAL:
        text(body, "kind")
        text(body, "phase")
        maybe_text(body, "span")
        _check_time(body)
    elif kind == WATCH_SNAPSHOT:
        text(table(body, "source"), "detector")
        text(body, "moment")
        table(body, "observed")
    elif kind == DETECTOR_HEALTH:
        source = table(body, "source")
        for name in ("detector", "version", "platform"):
            text(source, name)
        if body.get("state") not in list(HealthState):
            raise Unreadable("state: expected a detector's health")
        text(body, "reason")
        texts(body, "kinds")


def _check_time(body: dict[str, Any]) -> None:
    said = maybe_text(body, "t_utc")
    try:
        if said is not None:
            parse_rfc3339(said)
    except ValueError as exc:
        raise Unreadable("t_utc: expected a time") from exc


def _unfinished(signals: Sequence[Event], why: str) -> list[dict[str, Any]]:
    """Return what began and of which no end is in the ledger; when it ended is not known."""
    bodies = [(event, event.body or {}) for event in signals]
    ended = {(body["kind"], body.get("span")) for _, body in bodies if body["phase"] == "end"}
    return [
        {
            "kind": body["kind"],
            "span": body.get("span"),
            "ledger_seq": event.seq,
            "since": body.get("t_utc") or event.t_utc,
            "until": None,
            "reason": why,
        }
        for event, body in bodies
        if body["phase"] == "begin" and (body["kind"], body.get("span")) not in ended
    ]


def _of(events: Iterable[Event], kind: str) -> list[Event]:
    return [event for event in events if event.kind == kind]


def _coverage(reports: Sequence[Event], until: str | None) -> list[dict[str, Any]]:
    """Return who watched what when: a stretch lasts until the same detector reports on the same kind again."""
    stretches: list[dict[str, Any]] = []
    open_ones: dict[tuple[str, str], dict[str, Any]] = {}
    for event in reports:
        body = event.body or {}
        for kind in body["kinds"]:
            watcher = (body["source"]["detector"], kind)
            if watcher in open_ones:
                open_ones[watcher]["until"] = event.t_utc
            open_ones[watcher] = _stretch(kind, body, event.t_utc, until)
            stretches.append(open_ones[watcher])
    watched = {stretch["kind"] for stretch in stretches}
    unwatched = [_unwatched(kind.name) for kind in KINDS if kind.name not in watched]
    order = {name: place for place, name in enumerate([*(kind.name for kind in KINDS), *sorted(watched - KIND_NAMES)])}
    return sorted(stretches + unwatched, key=lambda stretch: order[stretch["kind"]])


def _stretch(kind: str, body: dict[str, Any], since: str, until: str | None) -> dict[str, Any]:
    source = body["source"]
    return {
        "kind": kind,
        "detector": source["detector"],
        "version": source["version"],
        "platform": source["platform"],
        "health": body["state"],
        "reason": body["reason"],
        "since": since,
        "until": until,
    }


def _unwatched(kind: str) -> dict[str, Any]:
    return {
        "kind": kind,
        "detector": None,
        "version": None,
        "platform": None,
        "health": "unsupported",
        "reason": NOBODY,
        "since": None,
        "until": None,
    }
