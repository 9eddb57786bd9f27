"""Verifies what is installed, by its contents: what is wrong is no longer offered to the engines, what is right is stamped anew."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from engine.models.hashing import file_sha256
from engine.models.manifest import Model, combined_sha256
from engine.models.places import writable_by_everyone
from engine.models.receipts import Receipt, changed_files, stamped, write_receipt
from engine.models.store import Found, ModelStore, State, explained


class Verdict(StrEnum):
    """What a check found."""

    OK = "ok"
    BROKEN = "broken"
    UNKNOWN = "unknown"  # not in the manifest, or never verified: nothing to hold it against


@dataclass(frozen=True, slots=True)
class Checked:
    """One folder's verdict; `files` are those that are wrong, `message` says what to do."""

    name: str
    folder: Path
    verdict: Verdict
    message: str
    sha256: str | None = None
    files: tuple[str, ...] = ()


def check_all(store: ModelStore, on_model: Callable[[str], None] = lambda _name: None) -> list[Checked]:
    """Verify every installed model; `on_model` is told each one's name before it is read."""
    checked = []
    for found in store.everything():
        on_model(found.name)
        checked.append(check(found, store.manifest.get(found.name)))
    return checked


def check(found: Found, model: Model | None) -> Checked:
    """Verify one model by its contents and, where it can be written, keep the result in its receipt."""
    if model is None or found.receipt is None or found.state is State.OUTDATED:
        return _not_checkable(found)
    wrong = contents_wrong(found, model)
    if wrong:
        _remember(found.folder, replace(found.receipt, damaged=True))
        what = f"wrong or missing: {', '.join(wrong)}"
        return Checked(
            found.name, found.folder, Verdict.BROKEN, f"{what}; run `vivavoce models fetch {found.name}`", None, wrong
        )
    sums = [(file.path, file.sha256) for file in found.receipt.files]
    digest = combined_sha256(sums)
    planted = _open_to_all(found)
    if planted:
        message = f"any user can change {planted}: run `chmod o-w {planted}`"
        return Checked(found.name, found.folder, Verdict.BROKEN, message, digest)
    if found.receipt.damaged or changed_files(found.folder, found.receipt.files):
        fresh = replace(found.receipt, files=stamped(found.folder, sums), damaged=False)
        if not _remember(found.folder, fresh):
            message = "the contents are right, but that can't be recorded here: run `sudo vivavoce models check`"
            return Checked(found.name, found.folder, Verdict.BROKEN, message, digest)
    if not found.receipt.verified and not model.verifiable:
        return Checked(found.name, found.folder, Verdict.UNKNOWN, "as it was installed, unverified", digest)
    return Checked(found.name, found.folder, Verdict.OK, "verified", digest)


def contents_wrong(found: Found, model: Model) -> tuple[str, ...]:
    """Return the files whose contents are not what the manifest names or, where it names nothing, what was installed."""
    named = {file.path: file.sha256 for file in model.files}
    receipt = found.receipt
    if receipt is None:
        return tuple(named)
    return tuple(
        file.path for file in receipt.files if _differs(found.folder / file.path, named.get(file.path) or file.sha256)
    )


def _differs(path: Path, sha256: str) -> bool:
    try:
        return path.is_symlink() or file_sha256(path) != sha256
    except OSError:
        return True


def _not_checkable(found: Found) -> Checked:
    if found.state is State.UNKNOWN:
        return Checked(found.name, found.folder, Verdict.UNKNOWN, explained(found))
    if found.receipt is None:
        message = f"it was not installed whole: run `vivavoce models fetch {found.name}`"
        return Checked(found.name, found.folder, Verdict.BROKEN, message, None, found.files)
    return Checked(found.name, found.folder, Verdict.BROKEN, explained(found), None, found.files)


def _open_to_all(found: Found) -> Path | None:
    """Return what of a model any user could change, if anything."""
    places = [found.folder.parent, found.folder]
    if found.receipt is not None:
        places += [found.folder / file.path for file in found.receipt.files]
    return next((place for place in places if writable_by_everyone(place)), None)


def _remember(folder: Path, receipt: Receipt) -> bool:
    with contextlib.suppress(OSError):
        write_receipt(folder, receipt)
        return True
    return False
