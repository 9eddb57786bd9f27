"""Webhooks at the admin's desk: an endpoint added, its secret changed while the old one still holds, what went to it, told again."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from standardwebhooks import Webhook

from sync.server.webhooks.delivering import deliver_due
from sync.server.webhooks.sending import Sender
from tests.gui.desk.person import DeskPerson
from tests.support.happenings import happens
from tests.support.webhook_receiver import Got, receiving

SENDER = Sender(allow_private=True)
Key = Qt.Key


@pytest.fixture
def receiver():
    with receiving() as listening:
        yield listening


async def told_secret(person: DeskPerson) -> str:
    """Copy the secret that is shown, and put it away."""
    dialog = await person.sees_soon("secretDialog")
    await person.until(dialog.isActiveWindow, "the secret's dialog is active")
    secret = person.reads("secretField")
    await person.clicks("secretCopy")
    await person.until(lambda: QGuiApplication.clipboard().text() == secret, "the secret is copied")
    await person.clicks("secretDialogYes")
    await person.gone("secretDialog")
    await person.idle()
    return secret


async def adds(person: DeskPerson, url: str) -> str:
    """Add an endpoint; return its secret."""
    vars(person.served.parts.settings)["allow_private_webhooks"] = True  # the receiver is on this machine
    await person.goes("webhooks")
    await person.clicks("webhooksTableEmptyButton")
    dialog = await person.sees_soon("webhookDialog")
    await person.until(dialog.isActiveWindow, "the form is active")
    await person.types_into("webhookUrl", url)
    await person.types_into("webhookFor", "Applicant tracking")
    await person.clicks("webhookDialogYes")
    return await told_secret(person)


def signature_by(secret: str, got: Got) -> str:
    """Return what the standard's own library signs this with; it would judge the story's time by the machine's clock."""
    at = datetime.fromtimestamp(int(got.headers["webhook-timestamp"]), UTC)
    return str(Webhook(secret).sign(got.id, at, got.body.decode()))


def test_a_secret_is_changed_while_the_receiver_still_has_the_old_one(at_the_desk, receiver):
    async def story(person: DeskPerson) -> None:
        old = await adds(person, receiver.url)
        await person.clicks("webhookRotate")
        await person.sees_soon("rotateDialog")
        await person.clicks("rotateDialogYes")
        new = await told_secret(person)
        assert old != new
        facts = person.widget("webhooksTableFacts").accessibleName()
        assert "Two: what is sent is signed with both." in facts
        happens(person.served, "session.created")
        deliver_due(person.served.parts, SENDER)
        for secret in (old, new):
            assert signature_by(secret, receiver.got[0]) in receiver.got[0].headers["webhook-signature"].split()
        audit = await person.shell.desk.server.get("/audit", {"action": "webhook_secret.rotated"})
        assert len(audit["data"]) == 1

    at_the_desk("admin", story, bare=True)


def test_what_could_not_be_delivered_is_seen_opened_and_sent_again(at_the_desk, receiver):
    async def story(person: DeskPerson) -> None:
        await adds(person, receiver.url)
        receiver.will_say(500)
        happens(person.served, "session.created")
        deliver_due(person.served.parts, SENDER)
        await person.presses(Key.Key_F5)
        rows = person.page.deliveries.register.rows
        await person.until(lambda: [row["state"] for row in rows.here()] == ["waiting"], "the delivery waits")
        person.widget("deliveriesTable").setFocus()
        person.page.deliveries.register.table.go_to(rows.here()[0]["id"])
        await person.presses(Key.Key_Return)
        await person.sees_soon("deliveryDialog")
        assert "500" in person.widget("deliveryAttempts").accessibleName()
        assert '"event": "session.created"' in person.widget("deliveryBody").toPlainText()
        await person.clicks("deliveryDialogYes")
        await person.gone("deliveryDialog")
        await person.idle()
        deliver_due(person.served.parts, SENDER)
        assert len(receiver.got) == 2
        await person.presses(Key.Key_F5)
        await person.until(lambda: [row["state"] for row in rows.here()] == ["delivered"], "it was delivered")

    at_the_desk("admin", story, bare=True)


def test_an_endpoint_is_paused_tested_and_removed(at_the_desk, receiver):
    async def story(person: DeskPerson) -> None:
        await adds(person, receiver.url)
        await person.clicks("webhookTest")
        await person.idle()
        deliver_due(person.served.parts, SENDER)
        assert len(receiver.got) == 1
        await person.clicks("webhookPause")
        await person.clicks("confirmDialogYes")
        await person.sees_soon("webhookResume")
        assert not person.sees("webhookTest")
        await person.clicks("webhookResume")
        await person.sees_soon("webhookTest")
        await person.clicks("webhookRemove")
        await person.clicks("confirmDialogYes")
        await person.reads_soon("webhooksTableEmptyTitle", "Nobody is told yet")
        await person.idle()

    at_the_desk("admin", story, bare=True)


def told(person: DeskPerson) -> str:
    return person.widget("webhookDialogTrouble").accessibleName()


def test_an_address_that_is_refused_is_told_in_the_form(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.goes("webhooks")
        await person.presses(Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        dialog = await person.sees_soon("webhookDialog")
        await person.until(dialog.isActiveWindow, "the form is active")
        await person.clicks("webhookDialogYes")
        await person.reads_soon("webhookDialogTroubleTitle", "Something is missing")
        await person.types_into("webhookUrl", "https://127.0.0.1:9/hook")
        await person.clicks("webhookDialogYes")
        await person.until(
            lambda: person.sees("webhookDialogTroubleTitle") and "private address" in told(person), "refused"
        )
        await person.clicks("webhookDialogNo")
        await person.gone("webhookDialog")
        await person.idle()

    at_the_desk("admin", story, bare=True)
