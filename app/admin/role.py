"""The admin's desk, as the shell needs to know it: its places, a line each."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.desk.desk import Desk, Place, Role
from app.desk.page import DeskPage
from app.i18n import translate

if TYPE_CHECKING:
    from app.admin.preview.voices import Voices


def _sessions(desk: Desk) -> DeskPage:
    from app.admin.sessions.page import SessionsPage  # late: a desk opens with its first screen alone

    return SessionsPage(desk)


def _result(desk: Desk) -> DeskPage:
    from app.admin.results.page import ResultPage

    return ResultPage(desk)


def _templates(desk: Desk) -> DeskPage:
    from app.admin.templates.page import TemplatesPage

    return TemplatesPage(desk)


def _template(desk: Desk, voices: "Voices | None" = None) -> DeskPage:
    from app.admin.templates.template_page import TemplatePage

    return TemplatePage(desk, voices)


def _second(desk: Desk) -> DeskPage:
    from app.admin.results.scoring_page import ScoringPage

    return ScoringPage(desk, blind=True)


def _correct(desk: Desk) -> DeskPage:
    from app.admin.results.scoring_page import ScoringPage

    return ScoringPage(desk, blind=False)


def _compare(desk: Desk) -> DeskPage:
    from app.admin.results.compare_page import ComparePage

    return ComparePage(desk)


def _agreement(desk: Desk) -> DeskPage:
    from app.admin.results.agreement_page import AgreementPage

    return AgreementPage(desk)


def _import(desk: Desk) -> DeskPage:
    from app.admin.importing.page import ImportPage

    return ImportPage(desk)


def _participants(desk: Desk) -> DeskPage:
    from app.admin.participants.page import ParticipantsPage

    return ParticipantsPage(desk)


def _webhooks(desk: Desk) -> DeskPage:
    from app.admin.webhooks.page import WebhooksPage

    return WebhooksPage(desk)


def _people(desk: Desk) -> DeskPage:
    from app.admin.people.page import PeoplePage

    return PeoplePage(desk)


def _keys(desk: Desk) -> DeskPage:
    from app.admin.keys.page import KeysPage

    return KeysPage(desk)


def _retention(desk: Desk) -> DeskPage:
    from app.admin.retention.page import RetentionPage

    return RetentionPage(desk)


def _audit(desk: Desk) -> DeskPage:
    from app.admin.audit.page import AuditPage

    return AuditPage(desk)


def _devices(desk: Desk) -> DeskPage:
    from app.admin.devices.page import DevicesPage

    return DevicesPage(desk)


PLACES = (
    Place("sessions", lambda: translate("Admin", "Sessions"), "calendar", _sessions),
    Place("result", lambda: translate("Admin", "Result"), "", _result, "results:read", under="sessions"),
    Place("second", lambda: translate("Admin", "Second score"), "", _second, "results:write", under="sessions"),
    Place(
        "correct", lambda: translate("Admin", "Correct the scorecard"), "", _correct, "results:write", under="sessions"
    ),
    Place("compare", lambda: translate("Admin", "Compare"), "", _compare, "results:read", under="sessions"),
    Place("agreement", lambda: translate("Admin", "Agreement"), "", _agreement, "results:read", under="sessions"),
    Place("import", lambda: translate("Admin", "Import"), "", _import, "sessions:write", under="sessions"),
    Place("participants", lambda: translate("Admin", "Participants"), "people", _participants, "participants:read"),
    Place("templates", lambda: translate("Admin", "Templates"), "document", _templates, "templates:read"),
    Place("template", lambda: translate("Admin", "Template"), "", _template, "templates:read", under="templates"),
    Place("devices", lambda: translate("Admin", "Devices"), "kiosk", _devices, "devices:read"),
    Place("webhooks", lambda: translate("Admin", "Webhooks"), "hook", _webhooks, "webhooks:manage"),
    Place("people", lambda: translate("Admin", "People"), "person", _people, "people:manage"),
    Place("keys", lambda: translate("Admin", "API keys"), "key", _keys, "people:manage"),
    Place("retention", lambda: translate("Admin", "Retention"), "storage", _retention, "participants:erase"),
    Place("audit", lambda: translate("Admin", "Audit log"), "list", _audit, "audit:read"),
)

ADMIN = Role("admin", lambda: translate("Admin", "Admin's desk"), PLACES, needs="results:read")


def with_voices(role: Role, voices: "Voices") -> Role:
    """Return the admin's desk with what it takes to try a template by voice, which only this machine's own settings can tell."""
    spoken = partial(_template, voices=voices)
    return replace(
        role, places=tuple(replace(each, build=spoken) if each.id == "template" else each for each in role.places)
    )
