"""Doctor's words on the two desks: which server they offer, and whether what goes there is for their eyes alone."""

import ssl
from collections.abc import Iterator
from pathlib import Path

from app.desk.addresses import is_open_to_all
from app.desk.preferences import PreferenceFile
from app.doctor.checks import Finding, Status
from app.settings import Settings

DESKS = "Desks"


def desks(settings: Settings, preferences: Path | None = None) -> Iterator[Finding]:
    """Say which server `vivavoce proctor` and `vivavoce admin` begin with; nothing is asked over the network.

    `preferences` is the folder of what was chosen at the desks before; the system's where None.
    """
    server = settings.desk.server or PreferenceFile(preferences).now.server
    certificates = settings.desk.certificates
    if certificates and not _are_certificates(certificates):
        remedy = (
            "name a PEM file in the settings under desk.certificates, or leave it empty for the system's authorities"
        )
        yield Finding(DESKS, Status.NOTICE, f"no certificates can be read from {certificates}", remedy)
    if not server:
        yield Finding(DESKS, Status.OK, "no server named yet: the first screen asks for one")
    elif is_open_to_all(server):
        remedy = "give the server a certificate and use https://"
        yield Finding(DESKS, Status.NOTICE, f"the first screen offers {server}, in the clear", remedy)
    else:
        yield Finding(DESKS, Status.OK, f"the first screen offers {server}")


def _are_certificates(file: str) -> bool:
    try:
        return bool(ssl.create_default_context(cafile=file).get_ca_certs())
    except (OSError, ssl.SSLError):
        return False
