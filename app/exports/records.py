"""Session records as an export takes them: JSON objects of any version, read with care, without the link to the sound."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.exports.errors import NoRecord
from sync.record_types import RECORD_VERSION

Record = Mapping[str, Any]

_STATUSES = frozenset({"scheduled", "in_progress", "completed", "failed", "cancelled"})


def read_record(content: bytes, where: str) -> Record:
    """Return the record in these bytes. `where` names it in the error. Raises `NoRecord`."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as exc:
        raise NoRecord("That is no session record", f"{where}: expected a JSON object") from exc
    return checked(found, where)


def checked(found: Any, where: str) -> Record:  # noqa: ANN401 - any JSON value
    """Return `found` as a record without its link, which opens the sound to whoever has the file. Raises `NoRecord`."""
    if not isinstance(found, dict) or not isinstance(found.get("id"), str) or found.get("status") not in _STATUSES:
        raise NoRecord("That is no session record", f"{where}: expected a JSON object with id and status")
    version = found.get("record_version")
    if not isinstance(version, int) or isinstance(version, bool) or not 1 <= version <= RECORD_VERSION:
        raise NoRecord("That record can't be read", f"{where}: version {version!r}, expected 1 to {RECORD_VERSION}")
    return {**found, "recording_url": None, "recording_url_expires_at": None}


def part(of: Mapping[str, Any], *names: str) -> Mapping[str, Any]:
    """Return an object inside an object; empty where there is none."""
    found: Any = of
    for name in names:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def parts(of: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    """Return the objects of a list inside an object; empty where there is none."""
    found = of.get(name)
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def texts(of: Mapping[str, Any], name: str) -> Sequence[str]:
    """Return the texts of a list inside an object; empty where there is none."""
    found = of.get(name)
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def text(of: Mapping[str, Any], name: str) -> str:
    """Return a text inside an object; empty where there is none."""
    found = of.get(name)
    return found if isinstance(found, str) else ""


def number(of: Mapping[str, Any], name: str) -> float | None:
    """Return a number inside an object; None where there is none."""
    found = of.get(name)
    return found if isinstance(found, int | float) and not isinstance(found, bool) else None


def truth(of: Mapping[str, Any], name: str) -> bool | None:
    """Return a truth value inside an object; None where there is none."""
    found = of.get(name)
    return found if isinstance(found, bool) else None


def bounds(of: Mapping[str, Any], name: str) -> tuple[float, float] | None:
    """Return the two ends of an interval inside an object; None where there is none."""
    found = of.get(name)
    ends = (
        [each for each in found if isinstance(each, int | float) and not isinstance(each, bool)]
        if isinstance(found, list)
        else []
    )
    return (ends[0], ends[1]) if len(ends) == 2 else None


_NO_SIGNALS = frozenset({"unfinished", "snapshots", "annotations", "coverage"})


def signals(record: Record) -> Iterator[Mapping[str, Any]]:
    """Yield what detectors saw, of every kind, in the order of the ledger."""
    lists = part(record, "authenticity_signals")
    found = [each for name in lists if name not in _NO_SIGNALS for each in parts(lists, name)]
    yield from sorted(found, key=lambda each: number(each, "ledger_seq") or 0)


def clock(milliseconds: float | None) -> str:
    """Return a moment of the interview as its transcript writes it, such as 00:01:02.340; empty for none."""
    if milliseconds is None or milliseconds < 0:
        return ""
    whole = round(milliseconds)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}.{whole % 1000:03}"
