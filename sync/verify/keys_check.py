"""Which key an export claims, in each place that names one; a second key means that somebody signed anew."""

from dataclasses import dataclass, field

from sync.canonical import parse
from sync.errors import NotCanonical
from sync.keys import fingerprint, is_hex
from sync.manifest import PUBLIC_KEY
from sync.verify.exhibit import Exhibit
from sync.verify.findings import Report

_MAX_KEY_FILE = 64 * 1024


@dataclass(slots=True)
class KeysNamed:
    """Every place that names a public key, in order of trust: the reader's own, the ledger's, the manifest's, the key file's."""

    given: str | None = None
    places: list[tuple[str, str]] = field(default_factory=list)

    def name(self, place: str, key: str | None) -> None:
        """Remember that `place` names `key`."""
        if key is not None:
            self.places.append((place, key))

    def reference(self) -> str | None:
        """Return the key that everything is held against."""
        return self.given or (self.places[0][1] if self.places else None)

    def compare(self, report: Report) -> None:
        """Report every place that names another key than the reference; each place once."""
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


def key_in_file(exhibit: Exhibit, report: Report) -> str | None:
    """Return the key in `device.pub.json`; None, reported, where it holds none."""
    if not exhibit.has(PUBLIC_KEY):
        report.problem("file.missing", PUBLIC_KEY, "is missing: the device's public key")
        return None
    content = exhibit.read(PUBLIC_KEY, _MAX_KEY_FILE)
    try:
        key = parse(content or b"")["public_key"]
    except (NotCanonical, KeyError, TypeError):
        key = None
    if not is_hex(key, 64):
        report.problem("key.unreadable", PUBLIC_KEY, "holds no public key")
        return None
    return str(key)
