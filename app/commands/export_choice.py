"""Which sessions an export is of: those named, files that hold them, or those that filters leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from app.commands.sessions import moment
from app.errors import BadUsage
from app.exports.records import Record, part, text
from sync.times import parse_rfc3339, rfc3339

STATUSES = ("scheduled", "in_progress", "completed", "failed", "cancelled")


@dataclass(frozen=True, slots=True)
class Choice:
    """`named` are sessions by the beginning of their id, `paths` files and folders that hold records; none of both is all of them."""

    named: Sequence[str] = ()
    paths: Sequence[Path] = ()
    since: datetime | None = None
    until: datetime | None = None
    statuses: Sequence[str] = ()
    template: str | None = None

    @classmethod
    def of(
        cls,
        what: Sequence[str],
        *,
        since: str | None,
        until: str | None,
        statuses: Sequence[str] | None,
        template: str | None,
    ) -> Self:
        """Return the choice that was typed. Raises `BadUsage`."""
        unknown = [each for each in statuses or () if each not in STATUSES]
        if unknown:
            raise BadUsage("No such status", f"{unknown[0]!r}: one of {', '.join(STATUSES)}")
        paths = [Path(each) for each in what if _is_path(each)]
        named = [each for each in dict.fromkeys(what) if not _is_path(each)]
        if paths and named:
            raise BadUsage("Sessions or files, not both", f"{named[0]!r} is no file")
        return cls(
            named, paths, moment(since) if since else None, moment(until) if until else None, statuses or (), template
        )

    @property
    def single(self) -> bool:
        """Whether exactly one session was named."""
        return len(self.named) == 1

    def takes(self, record: Record) -> bool:
        """Whether the filters leave this record."""
        due = text(record, "scheduled_at")
        try:
            at = parse_rfc3339(due) if due else None
        except ValueError:
            at = None
        return (
            (not self.statuses or record.get("status") in self.statuses)
            and (self.template is None or text(part(record, "template"), "id") == self.template)
            and (self.since is None or (at is not None and at >= self.since))
            and (self.until is None or (at is not None and at < self.until))
        )

    def asked(self) -> dict[str, Any]:
        """Return the filters as the server's list of sessions takes them."""
        return {
            "status": list(self.statuses),
            "evaluation_template_id": self.template,
            "scheduled_from": rfc3339(self.since) if self.since else None,
            "scheduled_to": rfc3339(self.until) if self.until else None,
            "sort": "scheduled_at",
        }


def _is_path(said: str) -> bool:
    return Path(said).exists() or "/" in said or said.endswith((".json", ".zip", ".ndjson"))
