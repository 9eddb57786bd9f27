"""The manifest, its signature, and every file it lists."""

import hashlib

from sync.errors import NotCanonical
from sync.manifest import (
    DEVICE,
    LEDGER,
    MANIFEST,
    MAX_MANIFEST,
    PUBLIC_KEY,
    RECORD,
    SERVER_KEY,
    SIGNATURE,
    FileEntry,
    Manifest,
    ManifestSignature,
    is_inside,
    read_manifest,
    read_signature,
)
from sync.verify.exhibit import Exhibit
from sync.verify.findings import Report

_MAX_SIGNATURE = 4096


def manifest_of(exhibit: Exhibit, report: Report) -> Manifest | None:
    """Return the manifest as it stands, to be trusted only as far as its signature; None, reported, where there is none to read."""
    if not exhibit.has(MANIFEST):
        report.problem(
            "file.missing",
            MANIFEST,
            "is missing: without the signed list of files, one can be left out unseen",
        )
        return None
    content = exhibit.read(MANIFEST, MAX_MANIFEST)
    if content is None:
        report.problem("manifest.unreadable", MANIFEST, "is larger than a manifest can be")
        return None
    try:
        return read_manifest(content)
    except NotCanonical as exc:
        report.problem("manifest.unreadable", MANIFEST, f"can't be read: {exc.message}")
        return None


def check_signature(exhibit: Exhibit, key: str | None, report: Report) -> None:
    """Hold the manifest's signature against `key`, telling a changed manifest from a changed signature."""
    if not exhibit.has(SIGNATURE):
        report.problem("file.missing", SIGNATURE, "is missing: the signature under the list of files")
        return
    signature = _signature(exhibit, report)
    if signature is None or key is None or not exhibit.has(MANIFEST):
        return
    with exhibit.open(MANIFEST) as file:
        actual = hashlib.file_digest(file, "sha256").hexdigest()
    holds = signature.made_by(key)
    if holds and actual != signature.manifest_sha256:
        report.problem("manifest.changed", MANIFEST, "was changed after it was signed")
    elif not holds and ManifestSignature(actual, signature.signature).made_by(key):
        report.problem(
            "signature.changed", SIGNATURE, "was changed: its signature is under another hash than it states"
        )
    elif not holds:
        report.problem("signature.invalid", SIGNATURE, "is not this key's signature under the manifest")
        if actual != signature.manifest_sha256:
            report.problem("manifest.changed", MANIFEST, "is not the manifest that the signature file names")


def check_files(exhibit: Exhibit, manifest: Manifest, report: Report) -> None:
    """Compare every listed file with the manifest; files that it doesn't list are only noted."""
    for needed in (LEDGER, RECORD, PUBLIC_KEY if manifest.signed_by == DEVICE else SERVER_KEY):
        if needed not in manifest.files:
            report.problem("manifest.incomplete", MANIFEST, f"does not list {needed}")
    for name, entry in manifest.files.items():
        if not is_inside(name):
            report.problem(
                "manifest.path", f"{MANIFEST} {name}", "is a path that leads out of the export; it was not opened"
            )
        elif not exhibit.has(name):
            report.problem("file.missing", name, "is listed in the manifest and missing")
        else:
            _check_file(exhibit, name, entry, report)
    report.count("files", len(manifest.files))
    for name in sorted(set(exhibit.sizes) - set(manifest.files) - {MANIFEST, SIGNATURE}):
        report.note(f"{name} is not listed in the manifest: not part of the evidence, and not checked")


def _check_file(exhibit: Exhibit, name: str, entry: FileEntry, report: Report) -> None:
    if exhibit.sizes[name] != entry.size:
        report.problem("file.changed", name, f"has {exhibit.sizes[name]} bytes; the manifest states {entry.size}")
        return
    with exhibit.open(name) as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != entry.sha256:
            report.problem("file.changed", name, "has another SHA-256 than the manifest states")


def _signature(exhibit: Exhibit, report: Report) -> ManifestSignature | None:
    content = exhibit.read(SIGNATURE, _MAX_SIGNATURE)
    try:
        return read_signature(content or b"")
    except NotCanonical as exc:
        report.problem("signature.unreadable", SIGNATURE, f"can't be read: {exc.message}")
        return None
