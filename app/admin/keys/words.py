"""What is said of a program's key, and what each scope lets it do; no Qt."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from app.admin.registers.lines import Leaf, Line
from app.desk.moments import day_and_time, longest_day_and_time, moment
from app.i18n import translate
from app.widgets.fact_list import Fact
from app.widgets.table_columns import Column, Mark
from sync.times import rfc3339

LIFETIMES = (30, 90, 365, 0)
"""Days that a key may be offered to live; 0 for without end."""


def scopes() -> Sequence[tuple[str, str]]:
    """Return each scope that a key may have, with what it lets a program do."""
    return (
        ("sessions:read", translate("Keys", "List sessions and watch rooms; no results")),
        ("sessions:write", translate("Keys", "Schedule, move and call off sessions")),
        ("results:read", translate("Keys", "Read records: transcripts, scores, signals")),
        ("results:write", translate("Keys", "Correct scorecards, approve stages")),
        ("signals:annotate", translate("Keys", "Add notes to signals")),
        ("recordings:read", translate("Keys", "Hear recordings, fetch bundles")),
        ("live:command", translate("Keys", "Command kiosks: pause, message, end")),
        ("participants:read", translate("Keys", "Read participants' names and addresses")),
        ("participants:write", translate("Keys", "Add and change participants")),
        ("participants:erase", translate("Keys", "Erase participants for good")),
        ("templates:read", translate("Keys", "Read templates")),
        ("templates:write", translate("Keys", "Change templates")),
        ("devices:read", translate("Keys", "See kiosks and how they are")),
        ("devices:write", translate("Keys", "Enrol and revoke kiosks")),
        ("webhooks:manage", translate("Keys", "Manage webhooks")),
        ("audit:read", translate("Keys", "Read the audit log and the metrics")),
    )


def lifetime_words(days: int) -> str:
    """Return how long a key would live."""
    return translate("Keys", "Days: {days}").format(days=days) if days else translate("Keys", "Until it is revoked")


def expiry(days: int, now: datetime) -> str | None:
    """Return when a key that lives so many days ends, as the server takes it."""
    return rfc3339(now + timedelta(days=days)) if days else None


def state_of(line: Line, now: datetime) -> str:
    """Return "revoked", "expired" or "valid"."""
    ends = moment(line["expires_at"])
    if line["revoked_at"]:
        return "revoked"
    return "expired" if ends is not None and ends <= now else "valid"


def state_words(line: Line, now: datetime) -> str:
    """Return how a key stands."""
    return {
        "revoked": translate("Keys", "Revoked"),
        "expired": translate("Keys", "Expired"),
        "valid": translate("Keys", "Valid"),
    }[state_of(line, now)]


def state_mark(line: Line, now: datetime) -> Mark:
    """Return the sign of it."""
    return Mark("ok", "ok") if state_of(line, now) == "valid" else Mark("skipped", "quiet")


def columns(now: Callable[[], datetime]) -> Sequence[Column]:
    """Return the columns of the list; `now` is asked whenever a state is shown: a key expires while one looks at it."""
    return (
        Column("name", translate("Keys", "Name"), lambda line: line["name"], width=220, stretch=True, strong=True),
        Column("prefix", translate("Keys", "Begins with"), lambda line: f"{line['prefix']}…", width=170),
        Column(
            "state",
            translate("Keys", "State"),
            lambda line: state_words(line, now()),
            width=140,
            mark=lambda line: state_mark(line, now()),
        ),
        Column("scopes", translate("Keys", "Scopes"), lambda line: str(len(line["scopes"])), 100, "right"),
        Column(
            "used",
            translate("Keys", "Last used"),
            lambda line: day_and_time(moment(line["used_at"])),
            230,
            shown=False,
            fits=longest_day_and_time(),
        ),
    )


def leaf(line: Line, now: datetime) -> Leaf:
    """Return what is shown of a key."""
    meanings = dict(scopes())
    facts = [
        Fact(translate("Keys", "Begins with"), f"{line['prefix']}…"),
        Fact(translate("Keys", "State"), state_words(line, now)),
        Fact(translate("Keys", "Made"), day_and_time(moment(line["created_at"]))),
        Fact(
            translate("Keys", "Expires"),
            day_and_time(moment(line["expires_at"])) if line["expires_at"] else lifetime_words(0),
        ),
        Fact(
            translate("Keys", "Last used"),
            day_and_time(moment(line["used_at"])) if line["used_at"] else translate("Keys", "Never"),
        ),
        *(Fact(each, meanings.get(each, each), role="body") for each in line["scopes"]),
    ]
    return Leaf(line["name"], facts)
