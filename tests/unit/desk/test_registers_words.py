"""What the admin's lists say of a line: people, keys, webhooks, what is kept, and the audit log."""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from app.admin.audit import words as audit
from app.admin.keys import words as keys
from app.admin.people import words as people
from app.admin.retention import words as retention
from app.admin.webhooks import words as webhooks
from app.exports.csv_file import unguarded
from sync.server.principals import FOR_KEYS, GRANTED, Role
from sync.server.retention.erasing import Reason
from sync.server.webhooks.outbox import TEST, Event
from sync.times import rfc3339

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def said(leaf):
    return {fact.name: fact.value for fact in leaf.facts}


def test_the_desk_knows_every_role_scope_event_and_reason_that_the_server_knows():
    assert set(people.ROLES) == set(Role) == set(GRANTED)
    assert {scope for scope, _ in keys.scopes()} == set(FOR_KEYS)
    assert set(webhooks.EVENTS) == set(get_args(Event))
    assert webhooks.TEST == TEST
    assert set(retention.REASONS) | {"retention"} == set(Reason)
    assert all(people.role_about(role) for role in people.ROLES)


@pytest.mark.parametrize(
    ("name", "email", "password", "wrong"),
    [
        ("", "a@b.org", "", "needed"),
        ("A", "", "", "needed"),
        ("A", "nobody", "", "no e-mail"),
        ("A", "a@b.org", "short", "at least 12"),
        ("A", "a@b.org", "", ""),
        ("A", "a@b.org", "long enough a phrase", ""),
    ],
)
def test_what_the_server_would_refuse_of_a_person_is_told_before(name, email, password, wrong):
    found = people.wrong_with(name, email, password)
    assert wrong in found
    assert bool(found) == bool(wrong)


def test_a_suggested_password_is_long_and_never_the_same():
    first, second = people.suggested_password(), people.suggested_password()
    assert len(first) >= people.SHORTEST_PASSWORD
    assert first != second


def key(**more):
    return {
        "id": "k1", "name": "ATS", "prefix": "vvk_abc", "scopes": ["sessions:read"], "created_at": rfc3339(NOW),
        "expires_at": None, "revoked_at": None, "used_at": None,
    } | more  # fmt: skip


def test_a_key_is_valid_expired_or_revoked():
    assert keys.state_of(key(), NOW) == "valid"
    assert keys.state_of(key(expires_at=rfc3339(NOW + timedelta(days=1))), NOW) == "valid"
    assert keys.state_of(key(expires_at=rfc3339(NOW)), NOW) == "expired"
    assert keys.state_of(key(expires_at=rfc3339(NOW), revoked_at=rfc3339(NOW)), NOW) == "revoked"
    assert keys.expiry(0, NOW) is None
    assert keys.expiry(30, NOW) == "2026-04-01T09:00:00.000Z"
    leaf = said(keys.leaf(key(), NOW))
    assert (leaf["Expires"], leaf["Last used"]) == ("Until it is revoked", "Never")
    assert leaf["sessions:read"].startswith("List sessions")


def endpoint(**more):
    return {
        "id": "e1", "url": "https://example.org/hook", "description": "", "events": [], "enabled": True,
        "disabled_at": None, "disabled_why": None, "failures": 0, "failing_since": None, "created_at": rfc3339(NOW),
    } | more  # fmt: skip


def test_an_endpoint_says_what_it_is_told_how_it_stands_and_when_its_old_secret_ends():
    assert webhooks.endpoint_leaf(endpoint()).title == "https://example.org/hook"
    assert said(webhooks.endpoint_leaf(endpoint()))["Is told"] == "everything"
    assert webhooks.state_words(endpoint(failures=3)) == "Failing: 3"
    assert webhooks.state_words(endpoint(enabled=False, failures=3)) == "Paused"
    two = webhooks.endpoint_leaf(endpoint(old_secret_until=rfc3339(NOW + timedelta(hours=24))))
    [secrets] = [fact for fact in two.facts if fact.name == "Secrets"]
    assert "signed with both" in secrets.value
    assert "2026" in secrets.note
    assert "Secrets" not in said(webhooks.endpoint_leaf(endpoint(old_secret_until=None)))


def test_all_events_are_asked_for_by_naming_none():
    assert webhooks.endpoint_body("u", "", webhooks.EVENTS)["events"] == []
    assert webhooks.endpoint_body("u", "", ["session.scored"])["events"] == ["session.scored"]


def test_attempts_say_what_was_answered_or_why_nothing_was():
    log = [
        {"at": rfc3339(NOW), "status": 500, "error": None, "took_ms": 12, "answer": "x" * 900},
        {"at": rfc3339(NOW), "status": None, "error": "nobody answers", "took_ms": 5000, "answer": ""},
        {"at": rfc3339(NOW), "status": 204, "error": None, "took_ms": 8, "answer": ""},
    ]
    bad, silent, good = webhooks.attempt_facts({"log": log})
    assert (bad.value, bad.role, len(bad.note)) == ("500 · 12 ms", "problem", 400)
    assert silent.value == "nobody answers · 5000 ms"
    assert good.role == "ok"


def test_what_keeps_a_session_is_named():
    line = {
        "session_id": "s" * 32, "participant_name": None, "template_name": "Support", "ended_at": rfc3339(NOW),
        "due_at": rfc3339(NOW + timedelta(days=3)), "reason": "retention", "waits_since": rfc3339(NOW),
        "waits_for": ["kiosk-1"], "erased_at": None,
    }  # fmt: skip
    leaf = retention.leaf(line, NOW)
    assert leaf.title == "Name erased"
    assert said(leaf)["Kept by kiosk"] == "kiosk-1"
    assert [fact.note for fact in leaf.facts if fact.name == "Erased on"] == ["In days: 3"]
    assert retention.erased_words(2, 1) == "Sessions erased: 2 · Waiting for a kiosk: 1"


def entry(**more):
    return {
        "number": 7, "at": rfc3339(NOW), "actor_kind": "user", "actor_id": "u1", "actor_name": "=Asha", "action": "key.made",
        "subject": "k1", "detail": {"scopes": ["a", "b"], "why": None}, "request_id": "r", "address": "192.0.2.7",
    } | more  # fmt: skip


def test_the_audit_log_is_narrowed_as_the_server_takes_it_and_survives_a_spreadsheet():
    narrowed = audit.Narrowed(about="key.", span="day")
    assert narrowed.asked(NOW) == {
        "actor_id": None, "action": "key.", "subject": None, "since": "2026-03-01T09:00:00.000Z",
    }  # fmt: skip
    assert audit.Narrowed(span="all").asked(NOW)["since"] is None
    assert audit.who_words(entry(actor_kind="kiosk", actor_name="Room 1")) == "Room 1 (kiosk)"
    assert audit.detail_words(entry()) == "scopes: a, b"
    [row] = csv.DictReader(io.StringIO(audit.as_csv([entry()]).decode("utf-8-sig"), newline=""))
    assert row["number"] == "7"
    assert row["actor_name"] == "'=Asha"
    assert unguarded(row["actor_name"]) == "=Asha"
