"""Which server this kiosk belongs to: agreed once with a one-time code, kept in the data folder.

The kiosk's key is made here and stays here: the server is given the public half and a proof. What is kept holds no secret; the token that
each run gets is never written down.
"""

import ipaddress
import platform
from dataclasses import asdict, dataclass, fields
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sync.canonical import canonical, parse
from sync.device_proofs import enrolment_proof
from sync.errors import NotCanonical
from sync.keys import DeviceKey, is_hex
from sync.link.errors import EnrolmentDamaged, EnrolmentFailed, NotEnrolled, Refused
from sync.link.wire import Wire
from sync.sealing import SealingFailed, check_recipient
from sync.whole_files import write_whole

FILE = "server.json"
_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What was agreed. `server_public_key` is 64 hex digits; `recipient` the age public key that recordings are sealed to, if any.

    `certificates` is a PEM file whose authorities alone are believed; the system's where empty. `plain` says that the kiosk may speak to
    the server without TLS.
    """

    server_url: str
    server_id: str
    server_public_key: str
    device_id: str
    organisation: str
    recipient: str | None = None
    certificates: str = ""
    plain: bool = False


def enrolment_of(folder: Path) -> Enrolment | None:
    """Return what a data folder's kiosk is enrolled with; None where it stands alone. Raises `EnrolmentDamaged`."""
    path = folder / FILE
    try:
        with path.open("rb") as file:
            content = parse(file.read(_MOST))
        known = {each.name for each in fields(Enrolment)}
        return _checked(Enrolment(**{name: value for name, value in content.items() if name in known}))
    except FileNotFoundError:
        return None
    except (OSError, NotCanonical, TypeError, AttributeError, ValueError) as exc:
        raise EnrolmentDamaged(
            "The kiosk's enrolment can't be read",
            f"{path}: {type(exc).__name__}; enrol the kiosk again with `vivavoce enrol`",
        ) from exc


def required(folder: Path) -> Enrolment:
    """Like `enrolment_of`. Raises `NotEnrolled` where the kiosk stands alone."""
    found = enrolment_of(folder)
    if found is None:
        raise NotEnrolled(
            "This kiosk belongs to no server", "enrol it with `vivavoce enrol --server URL` and a one-time code"
        )
    return found


async def enrol(folder: Path, key: DeviceKey, wire: Wire, code: str, name: str) -> Enrolment:
    """Agree with a server by a one-time code and keep what was agreed. Raises `EnrolmentFailed`, `Unreachable`."""
    body = {
        "code": code,
        "name": name,
        "public_key": key.device.public_key,
        "proof": enrolment_proof(key, code),
        "platform": f"{platform.system()} {platform.release()} {platform.machine()}"[:200],
        "version": own_version(),
    }
    try:
        answer = await wire.ask("POST", "/devices/enrolments", json=body)
    except Refused as exc:
        raise EnrolmentFailed(exc.title, exc.message or "ask an administrator for a fresh one-time code") from exc
    agreed = _read(answer, wire)
    keep(folder, agreed)
    return agreed


def keep(folder: Path, enrolment: Enrolment) -> None:
    """Write down what was agreed, whole or not at all."""
    write_whole(folder / FILE, canonical(asdict(enrolment)))


def forget(folder: Path) -> bool:
    """Let the server go: the kiosk stands alone again, with all it has. False where it did already."""
    try:
        (folder / FILE).unlink()
    except FileNotFoundError:
        return False
    return True


def refuse_in_the_clear(url: str, *, plain: bool) -> None:
    """Raise `EnrolmentFailed` for an address that is none, or one over which names and tokens would go unprotected."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port
    except ValueError as exc:
        raise EnrolmentFailed("That is no server's address", f"{url[:200]!r}: {exc}") from exc
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query or parts.fragment:
        raise EnrolmentFailed(
            "That is no server's address", f"{host or url[:200]!r}: expected e.g. https://vivavoce.example.org"
        )
    if parts.scheme == "http" and not plain and not _is_this_machine(host):
        raise EnrolmentFailed(
            "That address is not protected", "use https://, or --plain on a network that nobody else can listen to"
        )


def own_version() -> str:
    """Return which release this is."""
    try:
        return version("vivavoce")
    except PackageNotFoundError:
        return "unknown"


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _read(answer: dict[str, Any], wire: Wire) -> Enrolment:
    try:
        organisation = answer["organisation"]
        return _checked(
            Enrolment(
                server_url=wire.url,
                server_id=answer["server_id"],
                server_public_key=answer["server_public_key"],
                device_id=answer["device_id"],
                organisation=organisation["name"],
                recipient=organisation.get("recipient"),
                certificates=wire.certificates,
                plain=wire.plain,
            )
        )
    except (KeyError, TypeError, AttributeError, ValueError) as exc:
        raise EnrolmentFailed(
            "That is no server for kiosks", f"its answer can't be read: {type(exc).__name__}"
        ) from exc


def _checked(found: Enrolment) -> Enrolment:
    texts = (found.server_url, found.server_id, found.device_id, found.organisation, found.certificates)
    if any(not isinstance(text, str) or len(text) > 2000 for text in texts) or not found.device_id:  # type: ignore[redundant-expr]
        raise ValueError("expected text")
    if not is_hex(found.server_public_key, 64):
        raise ValueError("expected a public key")
    if found.recipient is not None:  # found out now, rather than when an interview is to be sealed to it
        try:
            check_recipient(found.recipient)
        except SealingFailed as exc:
            raise ValueError("expected an age recipient") from exc
    return found
