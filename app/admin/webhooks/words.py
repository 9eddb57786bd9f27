"""What is said of a webhook's endpoint and of a delivery to it; no Qt."""

import json
from collections.abc import Sequence
from typing import Any

from app.admin.registers.lines import Leaf, Line
from app.desk.moments import day_and_time, longest_day_and_time, moment, time_of_day
from app.i18n import translate
from app.widgets.fact_list import Fact
from app.widgets.table_columns import Column, Mark

EVENTS = (
    "session.created",
    "session.started",
    "session.completed",
    "session.scored",
    "session.failed",
    "session.cancelled",
    "session.rescheduled",
    "scorecard.revised",
    "participant.created",
)
TEST = "webhook.test"
OLD_LIVES_H = (0, 1, 24, 72, 168)
"""Hours that the old secret may be offered to live on."""


def state_words(line: Line) -> str:
    """Return how an endpoint stands."""
    if not line["enabled"]:
        return translate("Webhooks", "Paused")
    if line["failures"]:
        return translate("Webhooks", "Failing: {count}").format(count=line["failures"])
    return translate("Webhooks", "Answers")


def state_mark(line: Line) -> Mark:
    """Return the sign of it."""
    if not line["enabled"]:
        return Mark("pause", "quiet")
    return Mark("problem", "problem") if line["failures"] else Mark("ok", "ok")


def events_words(line: Line) -> str:
    """Return what an endpoint is told."""
    return ", ".join(line["events"]) or translate("Webhooks", "everything")


def endpoint_columns() -> Sequence[Column]:
    """Return the columns of the endpoints."""
    return (
        Column("url", translate("Webhooks", "Address"), lambda line: line["url"], width=300, stretch=True, strong=True),
        Column("description", translate("Webhooks", "What for"), lambda line: line["description"], width=190),
        Column("state", translate("Webhooks", "State"), state_words, width=150, mark=state_mark),
    )


def endpoint_leaf(line: Line) -> Leaf:
    """Return what is shown of an endpoint; of one in a list, what only its own page tells is left out."""
    facts = [
        Fact(translate("Webhooks", "Is told"), events_words(line)),
        Fact(translate("Webhooks", "State"), state_words(line), line["disabled_why"] or ""),
        Fact(translate("Webhooks", "Added"), day_and_time(moment(line["created_at"]))),
    ]
    if line["failing_since"]:
        facts.append(Fact(translate("Webhooks", "Failing since"), day_and_time(moment(line["failing_since"]))))
    counts = line.get("deliveries")
    if counts is not None:
        said = translate("Webhooks", "delivered: {delivered} · waiting: {waiting} · given up: {given_up}")
        named = {name: counts.get(name, 0) for name in ("delivered", "waiting", "given_up")}
        facts.append(Fact(translate("Webhooks", "Deliveries"), said.format(**named)))
        facts.append(Fact(translate("Webhooks", "Last delivered"), day_and_time(moment(line.get("last_delivered_at")))))
    if line.get("old_secret_until"):
        facts.append(
            Fact(
                translate("Webhooks", "Secrets"),
                translate("Webhooks", "Two: what is sent is signed with both."),
                translate("Webhooks", "The old one ends {when}.").format(
                    when=day_and_time(moment(line["old_secret_until"]))
                ),
                role="notice",
            )
        )
    return Leaf(line["description"] or line["url"], facts)


def delivery_states() -> Sequence[tuple[str, str]]:
    """Return the states deliveries are narrowed by."""
    return (
        ("", translate("Webhooks", "All")),
        ("waiting", delivery_words("waiting")),
        ("given_up", delivery_words("given_up")),
        ("delivered", delivery_words("delivered")),
    )


def delivery_words(state: str) -> str:
    """Return how a delivery stands."""
    return {
        "waiting": translate("Webhooks", "Waiting"),
        "delivered": translate("Webhooks", "Delivered"),
        "given_up": translate("Webhooks", "Given up"),
    }.get(state, state)


def delivery_mark(line: Line) -> Mark:
    """Return the sign of it."""
    return {
        "waiting": Mark("waiting", "notice"),
        "delivered": Mark("ok", "ok"),
        "given_up": Mark("problem", "problem"),
    }.get(line["state"], Mark("unknown", "quiet"))


def delivery_columns() -> Sequence[Column]:
    """Return the columns of the deliveries."""
    return (
        Column(
            "state",
            translate("Webhooks", "State"),
            lambda line: delivery_words(line["state"]),
            width=150,
            mark=delivery_mark,
        ),
        Column("event", translate("Webhooks", "Event"), lambda line: line["event"], width=210, strong=True),
        Column(
            "at",
            translate("Webhooks", "Happened"),
            lambda line: day_and_time(moment(line["occurred_at"])),
            255,
            fits=longest_day_and_time(),
        ),
        Column("subject", translate("Webhooks", "About"), lambda line: line["subject"], 150, stretch=True, quiet=True),
        Column("attempts", translate("Webhooks", "Attempts"), lambda line: str(line["attempts"]), 110, "right"),
        Column(
            "next",
            translate("Webhooks", "Next attempt"),
            lambda line: day_and_time(moment(line["next_at"])) if line["next_at"] else "",
            width=255,
            fits=longest_day_and_time(),
        ),
    )


def delivery_facts(line: Line) -> Sequence[Fact]:
    """Return what is shown of one delivery."""
    return (
        Fact(translate("Webhooks", "State"), delivery_words(line["state"])),
        Fact(translate("Webhooks", "Happened"), day_and_time(moment(line["occurred_at"]))),
        Fact(translate("Webhooks", "About"), line["subject"], line["message_id"]),
        Fact(
            translate("Webhooks", "Next attempt") if line["next_at"] else translate("Webhooks", "Settled"),
            day_and_time(moment(line["next_at"] or line["settled_at"])),
        ),
    )


def attempt_facts(line: Line) -> Sequence[Fact]:
    """Return each attempt: when, what the endpoint answered, how long it took."""
    return [
        Fact(
            time_of_day(moment(each["at"])),
            f"{each['status'] or each['error'] or ''} · {each['took_ms']} ms",
            str(each["answer"] or "")[:400],
            "ok" if each["status"] and 200 <= each["status"] < 300 else "problem",
        )
        for each in line["log"]
    ]


def body_words(line: Line) -> str:
    """Return what is sent, as it can be read."""
    return json.dumps(line["body"], indent=2, ensure_ascii=False)


def endpoint_body(url: str, description: str, events: Sequence[str]) -> dict[str, Any]:
    """Return the body that adds or changes an endpoint; all events are none named."""
    return {"url": url, "description": description, "events": [] if len(events) == len(EVENTS) else list(events)}


def lives_words(hours: int) -> str:
    """Return how long the old secret would live on."""
    if not hours:
        return translate("Webhooks", "Not at all")
    return translate("Webhooks", "Hours: {hours}").format(hours=hours)
