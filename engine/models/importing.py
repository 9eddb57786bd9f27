"""Takes models from a stick, a share or an archive, verified like fetched ones; and writes such a stick."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError, StorageFull
from engine.models.candidates import offered
from engine.models.copying import copy_at_most
from engine.models.errors import ImportRefused, ModelBroken, StoreNotWritable
from engine.models.events import Began, Installed, Received
from engine.models.fetching import (
    PLAIN,
    Setting,
    already_there,
    finish,
    locked,
    make_sure_of_room,
    refuse_unverifiable,
    salvage,
)
from engine.models.hashing import file_sha256
from engine.models.matching import Match, matches
from engine.models.places import folder_to_write
from engine.models.staging import Staging, flush
from engine.models.store import InstalledModel, ModelStore

SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: models now installed, and, in sentences, what was recognised but not whole."""

    installed: tuple[Installed, ...]
    left_out: tuple[str, ...]


def import_from(
    store: ModelStore, path: Path, *, accept_unverified: bool = False, setting: Setting = PLAIN
) -> Imported:
    """Install every whole model that `path` holds: a folder, a zip archive, a wheel, or a model's only file.

    Files are recognised by their checksums, wherever they lie; those without one only under their model's name. Raises
    `ImportRefused` where no model is whole, `Unverifiable`, `StorageFull` or `StoreNotWritable`.
    """
    with offered(path) as candidates:
        found = matches(store.manifest, candidates)
        whole = [match for match in found if not match.lacking]
        left_out = tuple(_told(match) for match in found if match.lacking)
        if not whole:
            detail = "; ".join(left_out) or "`vivavoce models list` names the models and `export` writes such a folder"
            raise ImportRefused("No whole model was found", f"{path}: {detail}")
        for match in whole:
            refuse_unverifiable(match.model, accepted=accept_unverified)
        return Imported(tuple(_install(store, match, str(path), setting) for match in whole), left_out)


def export_to(store: ModelStore, names: Sequence[str], out: Path) -> list[InstalledModel]:
    """Copy installed models (all of them where none is named) to `out`, each in a folder of its name, with sums `sha256sum -c` reads.

    The copies are verified. Raises `ModelMissing`, `ModelBroken`, `StoreNotWritable` or `StorageFull`.
    """
    if not names:
        names = [model.name for model in store.manifest.models if store.find(model.name) is not None]
    models = [store.require(name) for name in names]
    if not models:
        raise ImportRefused("There is nothing to export", "no model is installed: see `vivavoce models fetch --help`")
    for model in models:
        try:
            _write_out(model, out / model.name)
        except OSError as exc:
            if exc.errno == errno.ENOSPC:
                raise StorageFull("There is no room for the copy", f"{out}: {model.name} needs more") from exc
            raise StoreNotWritable(
                "The copy can't be written", f"{exc.filename or out}: {exc.strerror or exc}"
            ) from exc
    return models


def _install(store: ModelStore, match: Match, origin: str, setting: Setting) -> Installed:
    model = match.model
    standing = already_there(store, model)
    if standing is not None:
        setting.tell(standing)
        return standing
    models = folder_to_write(store.paths)
    with locked(models, model, setting):
        staging = Staging(models, model)
        salvage(staging)
        make_sure_of_room(models, sum(file.size_at_most for file in staging.missing()), setting)
        setting.tell(Began(model.name, f"import {origin}", model.size))
        here = dict(match.files)
        for file in staging.missing():
            done = staging.received()

            def on_bytes(have: int, done: int = done) -> None:
                setting.tell(Received(model.name, done + have, model.size))

            with here[file].open() as source:
                copy_at_most(source, staging.part(file), file.size_at_most, on_bytes)
            staging.accept(file)
        return finish(staging, model, f"import {origin}", setting)


def _told(match: Match) -> str:
    lacking = ", ".join(match.lacking[:4]) + (" and more" if len(match.lacking) > 4 else "")
    return f"{match.model.name} is not whole: {lacking}"


def _write_out(model: InstalledModel, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in model.files:
        part = folder / f"{file.path}.part"
        part.parent.mkdir(parents=True, exist_ok=True)
        with model.path(file.path).open("rb") as source:
            copy_at_most(source, part, file.size, lambda _bytes: None)
        flush(part)
        if file_sha256(part) != file.sha256:
            part.unlink()
            raise _spoiled(model, file.path)
        part.replace(folder / file.path)
    sums = "".join(f"{file.sha256}  {file.path}\n" for file in sorted(model.files, key=lambda each: each.path))
    (folder / SUMS).write_text(sums, encoding="utf-8", newline="\n")


def _spoiled(model: InstalledModel, path: str) -> EngineError:
    return ModelBroken(
        "The copy is not what it should be",
        f"{path} of {model.name}: run `vivavoce models check`; if that finds nothing, the target's storage is at fault",
    )
