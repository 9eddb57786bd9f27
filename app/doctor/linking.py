"""Doctor's words on the link to a server, and on what a stolen disk would give away."""

from collections.abc import Iterator
from functools import partial

from app.doctor.checks import Finding, Status
from app.linking.opening import enrolled
from app.linking.outgoing import outgoing
from app.settings import Settings
from sync.cipher import is_encrypted, key_in_ring, library
from sync.database import FILE
from sync.errors import SyncError
from sync.link.enrolment import Enrolment
from sync.link.glance import state_on_disk
from sync.sealing import SealingFailed, check_recipient

LEDGER, SOUND, SERVER = "Ledger at rest", "Sound at rest", "Server"


def at_rest(settings: Settings) -> Iterator[Finding]:
    """Say whether ledger and sound lie here readable for whoever has the disk."""
    yield _ledger(settings)
    try:
        agreed = enrolled(settings)
    except SyncError:
        return  # the next finding says so
    yield _sound(agreed)


def server(settings: Settings) -> Iterator[Finding]:
    """Say which server the kiosk belongs to and how far it is with it; nothing is asked over the network."""
    try:
        agreed = enrolled(settings)
        if agreed is None:
            yield Finding(SERVER, Status.OK, "none: this kiosk stands alone; `vivavoce enrol` joins it to one")
            return
        state = state_on_disk(settings.data_dir, partial(outgoing, settings.data_dir))
    except SyncError as exc:
        yield Finding(SERVER, Status.PROBLEM, f"{exc.title}: {exc.message}", "vivavoce enrol --server URL --again")
        return
    if state.revoked:
        yield Finding(
            SERVER, Status.PROBLEM, f"{agreed.server_url} has revoked this kiosk", "have an administrator enrol it anew"
        )
        return
    left = state.backlog
    waiting = "" if left.nothing else f"; {left.events} events and {left.files} files to be delivered"
    detail = f"{agreed.organisation or agreed.server_url} at {agreed.server_url}, last contact {state.last_contact or 'never'}{waiting}"
    if state.refused:
        ids = ", ".join(each.session_id[:12] for each in state.refused[:5])
        remedy = "the server keeps what it refused aside: an administrator finds it there"
        yield Finding(SERVER, Status.NOTICE, f"{detail}; sessions refused: {ids}", remedy)
    elif agreed.server_url.startswith("http://"):
        yield Finding(
            SERVER, Status.NOTICE, f"{detail}; in the clear", "give the server a certificate and use https://"
        )
    else:
        yield Finding(SERVER, Status.OK, detail)


def _ledger(settings: Settings) -> Finding:
    path = settings.data_dir / FILE
    if not is_encrypted(path):
        if library() is None:
            return Finding(
                LEDGER, Status.NOTICE, "not encrypted: this build has no SQLCipher", "pip install sqlcipher3-wheels"
            )
        if settings.ledger_encryption == "off":
            return Finding(LEDGER, Status.NOTICE, "not encrypted: switched off in the settings")
        return Finding(LEDGER, Status.OK, "encrypted once the kiosk has opened it")
    if library() is None:
        return Finding(
            LEDGER, Status.PROBLEM, "encrypted, and this build has no SQLCipher", "pip install sqlcipher3-wheels"
        )
    try:
        in_ring = key_in_ring(settings.data_dir)
    except SyncError as exc:
        return Finding(LEDGER, Status.PROBLEM, exc.title, exc.message)
    if in_ring:
        return Finding(LEDGER, Status.OK, "encrypted, its key in the system's keyring")
    detail = "encrypted, its key in a file beside it: that keeps a copied database closed, not a stolen disk"
    return Finding(LEDGER, Status.NOTICE, detail, "encrypt the disk, or run the kiosk in a session with a keyring")


def _sound(agreed: Enrolment | None) -> Finding:
    if agreed is None or agreed.recipient is None:
        why = "the kiosk stands alone" if agreed is None else "its server gave no key to seal to"
        return Finding(SOUND, Status.NOTICE, f"not sealed: {why}; encrypt the disk where that matters")
    try:
        check_recipient(agreed.recipient)
    except (SealingFailed, ImportError) as exc:
        return Finding(SOUND, Status.PROBLEM, f"can't be sealed: {type(exc).__name__}", "pip install pyrage")
    detail = "sealed to the organisation's key piece by piece; only the ten seconds being recorded lie plain"
    return Finding(SOUND, Status.OK, detail)
