"""What is said of a person who may sign in; no Qt."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from app.admin.registers.lines import Leaf, Line
from app.desk.moments import day_and_time, moment
from app.i18n import translate
from app.widgets.fact_list import Fact
from app.widgets.table_columns import Column, Mark

ROLES = ("proctor", "reviewer", "admin")
SHORTEST_PASSWORD = 12


def role_words(role: str) -> str:
    """Return what a role is called."""
    return {
        "proctor": translate("People", "Proctor"),
        "reviewer": translate("People", "Reviewer"),
        "admin": translate("People", "Admin"),
    }.get(role, role)


def role_about(role: str) -> str:
    """Return what somebody of this role may."""
    return {
        "proctor": translate("People", "Sees rooms live, helps, pauses and ends; sees no results."),
        "reviewer": translate("People", "Reads and hears results, scores again; starts and ends nothing."),
        "admin": translate("People", "Everything: schedules, results, templates, kiosks, people and keys."),
    }.get(role, "")


def state_words(line: Line) -> str:
    """Return whether a person can sign in."""
    if line["disabled"]:
        return translate("People", "Disabled")
    return translate("People", "May sign in") if line["has_password"] else translate("People", "No password yet")


def state_mark(line: Line) -> Mark:
    """Return the sign of it."""
    if line["disabled"]:
        return Mark("skipped", "quiet")
    return Mark("ok", "ok") if line["has_password"] else Mark("notice", "notice")


def columns() -> Sequence[Column]:
    """Return the columns of the list."""
    return (
        Column("name", translate("People", "Name"), lambda line: line["name"], width=200, stretch=True, strong=True),
        Column("email", translate("People", "E-mail"), lambda line: line["email"], width=215),
        Column("role", translate("People", "Role"), lambda line: role_words(line["role"]), width=110),
        Column("state", translate("People", "State"), state_words, width=185, mark=state_mark),
    )


def leaf(line: Line) -> Leaf:
    """Return what is shown of a person."""
    facts = [
        Fact(translate("People", "E-mail"), line["email"]),
        Fact(translate("People", "Role"), role_words(line["role"]), role_about(line["role"])),
        Fact(translate("People", "State"), state_words(line)),
        Fact(translate("People", "Added"), day_and_time(moment(line["created_at"]))),
    ]
    if line["disabled"]:
        facts.append(Fact(translate("People", "Disabled"), day_and_time(moment(line["disabled_at"]))))
    return Leaf(line["name"], facts)


def wrong_with(name: str, email: str, password: str) -> str:
    """Return what the server would refuse, in words; empty where it would not."""
    if not name or not email:
        return translate("People", "A name and an address are needed.")
    if "@" not in email:
        return translate("People", "That is no e-mail address.")
    if password and len(password) < SHORTEST_PASSWORD:
        return password_rule()
    return ""


def password_rule() -> str:
    """Return what a password must be."""
    return translate("People", "A password has at least {count} characters.").format(count=SHORTEST_PASSWORD)


def new_person(name: str, email: str, role: str, password: str) -> Mapping[str, Any]:
    """Return the body that adds a person."""
    return {"name": name, "email": email, "role": role} | ({"password": password} if password else {})


def suggested_password() -> str:
    """Return a password nobody guesses, in groups that can be read out."""
    letters = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(5)) for _ in range(4))
