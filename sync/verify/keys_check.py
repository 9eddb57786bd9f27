"""Which key an export claims, in each place that names one; a second key means that somebody signed anew.

An export that a server made has two by right: the kiosk's, which the ledger names and which signed the interview, and the server's, which
signed what was added since and the list of files. Each has its own places; in the other's it counts as signed anew.
"""

from dataclasses import dataclass, field

from sync.canonical import parse
from sync.errors import NotCanonical
from sync.keys import fingerprint, is_hex
from sync.manifest import MANIFEST, PUBLIC_KEY, SERVER_KEY
from sync.verify.exhibit import Exhibit
from sync.verify.findings import Report

_MAX_KEY_FILE = 64 * 1024


@dataclass(slots=True)
class KeysNamed:
    """Every place that names a public key, in order of trust: the reader's own, the ledger's, the manifest's, the key file's.

    `server` is the key of the server that made the export, None where the kiosk did; `given` and `given_server` are the reader's own.
    """

    given: str | None = None
    given_server: str | None = None
    server: str | None = None
    places: list[tuple[str, str]] = field(default_factory=list)

    def name(self, place: str, key: str | None) -> None:
        """Remember that `place` names `key`."""
        if key is not None:
            self.places.append((place, key))

    def reference(self) -> str | None:
        """Return the key that everything is held against."""
        return self.given or (self.places[0][1] if self.places else None)

    def signer(self) -> str | None:
        """Return the key that the list of files is held against."""
        return self.reference() if self.server is None else self.given_server or self.server

    def made_by_server(self, key: str) -> None:
        """Take the export for one that a server with this key signed. One given key may be either's."""
        self.server = key
        if self.given == key and self.given_server is None:
            self.given, self.given_server = None, key

    def compare(self, report: Report) -> None:
        """Report every place that names another key than the reference; each place once."""
        self._compare_server(report)
        reference = self.reference()
        whose = "the key you gave" if self.given else (self.places[0][0] if self.places else "")
        told: set[tuple[str, str]] = set()
        for place, key in self.places:
            if key != reference and (place.split(" ")[0], key) not in told:
                told.add((place.split(" ")[0], key))
                report.problem(
                    "key.other",
                    place,
                    f"names another key ({fingerprint(key)}) than {whose} ({fingerprint(reference or key)}): re-signed with another key",
                )

    def _compare_server(self, report: Report) -> None:
        if self.server is None:
            if self.given_server is not None:
                report.problem("key.no_server", MANIFEST, "is not signed by a server, though you gave a server's key")
        elif self.given_server is not None and self.given_server != self.server:
            said = f"names another key ({fingerprint(self.server)}) than the server's you gave ({fingerprint(self.given_server)})"
            report.problem("key.other", f"{MANIFEST} public_key", f"{said}: signed by another server, or by a forger")
        elif self.given is not None and self.given_server is None and self.server != self.given:
            report.problem(
                "key.server_unknown",
                f"{MANIFEST} public_key",
                f"is a server's ({fingerprint(self.server)}), and you gave the kiosk's key alone: give the server's with --server-key too",
            )


def key_in_file(exhibit: Exhibit, report: Report, name: str = PUBLIC_KEY) -> str | None:
    """Return the key in `device.pub.json` or `server.pub.json`; None, reported, where it holds none."""
    if not exhibit.has(name):
        report.problem(
            "file.missing", name, f"is missing: the {'device' if name == PUBLIC_KEY else 'server'}'s public key"
        )
        return None
    content = exhibit.read(name, _MAX_KEY_FILE)
    try:
        key = parse(content or b"")["public_key"]
    except (NotCanonical, KeyError, TypeError):
        key = None
    if not is_hex(key, 64):
        report.problem("key.unreadable", name, "holds no public key")
        return None
    return str(key)


def check_server_key(exhibit: Exhibit, keys: KeysNamed, report: Report) -> None:
    """Report a `server.pub.json` that is missing or holds another key than the manifest names."""
    key = key_in_file(exhibit, report, SERVER_KEY)
    if key is not None and keys.server is not None and key != keys.server:
        said = f"names another key ({fingerprint(key)}) than {MANIFEST} ({fingerprint(keys.server)})"
        report.problem("key.other", f"{SERVER_KEY} public_key", f"{said}: re-signed with another key")
