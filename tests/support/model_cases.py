"""Small models for tests: their bytes, their manifest, and a folder laid out as a stick."""

import hashlib
from pathlib import Path

from engine.models.manifest import Checksums, FileSource, Manifest, Model, ModelFile, Purpose, Source
from engine.models.places import make_folder
from engine.models.store import ModelStore

WEIGHTS = bytes(range(256)) * 1200  # 300 kB
VOICE = b"voice" * 400
CONTENTS = {"weights.bin": WEIGHTS, "voices/one.pt": VOICE}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def a_model(
    name: str = "parrot",
    contents: dict[str, bytes] = CONTENTS,
    sources: tuple[Source, ...] = (FileSource("/nowhere"),),
    *,
    checksums: Checksums = Checksums.COMPUTED,
) -> Model:
    known = checksums is not Checksums.UNKNOWN
    files = tuple(
        ModelFile(path, sha256(data) if known else None, len(data), len(data)) for path, data in contents.items()
    )
    return Model(name, f"The {name}", Purpose.TTS, "MIT", ("en",), checksums, files, sources)


def a_store(folder: Path, *models: Model) -> ModelStore:
    return ModelStore([folder], Manifest(models or (a_model(),)))


def lay_out(folder: Path, contents: dict[str, bytes] = CONTENTS) -> Path:
    for path, data in contents.items():
        make_folder((folder / path).parent)
        (folder / path).write_bytes(data)
    return folder


def as_toml(model: Model) -> str:
    """Write a model's manifest, for a process of its own."""
    source = model.sources[0]
    assert isinstance(source, FileSource)
    files = ",\n".join(f'{{ path = "{f.path}", size = {f.size}, sha256 = "{f.sha256}" }}' for f in model.files)
    return (
        f'format = 1\n[[model]]\nname = "{model.name}"\ntitle = "{model.title}"\npurpose = "{model.purpose}"\n'
        f'licence = "{model.licence}"\nlanguages = ["en"]\nchecksums = "{model.checksums}"\n'
        f'sources = [{{ kind = "file", base = "{source.base}" }}]\nfiles = [\n{files}\n]\n'
    )
