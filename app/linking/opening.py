"""Opens the link of an enrolled kiosk over its ledger; a kiosk that stands alone has none."""

from collections.abc import Callable
from dataclasses import replace

from app.settings import Settings
from engine.clock import Clock
from sync.cipher import Encryption
from sync.ledger import Ledger
from sync.link.book import Book
from sync.link.enrolment import Enrolment, enrolment_of
from sync.link.rounds import Bystander, Rounds, server_clock
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.rings import system_ring


def enrolled(settings: Settings) -> Enrolment | None:
    """Return what the kiosk is enrolled with, believing the certificates that the settings name. Raises `EnrolmentDamaged`."""
    found = enrolment_of(settings.data_dir)
    named = settings.link.certificates
    return found if found is None or named is None else replace(found, certificates=str(named))


def encryption_of(settings: Settings) -> Encryption | None:
    """Return how the kiosk's ledger is to be encrypted; None where it is not to be."""
    if settings.ledger_encryption == "off":
        return None
    return Encryption(system_ring() if settings.link.keyring == "auto" else None)


def rounds_of(
    settings: Settings, enrolment: Enrolment, ledger: Ledger, clock: Clock, around: Bystander, busy: Callable[[], bool]
) -> Rounds:
    """Return the dealings with the server; `busy` is whether somebody is being interviewed."""
    link = ServerLink(enrolment, ledger.key, clock, server_clock(Book(ledger), clock))
    return Rounds(ledger, link, around, Throttle(settings.link.kilobytes_a_second, busy, clock))
