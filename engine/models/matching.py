"""Recognises models among files by their checksums, hashing no more than could matter."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from engine.models.candidates import Candidate
from engine.models.errors import ImportRefused
from engine.models.hashing import PIECE
from engine.models.manifest import Manifest, Model, ModelFile

_MOST_TIMES_MANIFEST: Final = 4  # more bytes than that in files of just the right sizes are there to keep us busy


@dataclass(frozen=True, slots=True)
class Match:
    """A model and which candidate is each of its files; `lacking` says what it would still take."""

    model: Model
    files: tuple[tuple[ModelFile, Candidate], ...]
    lacking: tuple[str, ...]


@dataclass
class _Hasher:
    """Hashes each candidate at most once and all of them within a budget of bytes."""

    budget: int
    known: dict[str, str] = field(default_factory=dict)

    def sha256(self, candidate: Candidate) -> str:
        if candidate.name not in self.known:
            self.budget -= candidate.size
            if self.budget < 0:
                raise ImportRefused(
                    "What is offered was refused", "far too many files of a model's size; name one model's folder"
                )
            self.known[candidate.name] = _hashed(candidate)
        return self.known[candidate.name]


def matches(manifest: Manifest, candidates: Sequence[Candidate]) -> list[Match]:
    """Return the models found, whole ones and those of which enough is there to say what lacks. Raises `ImportRefused`."""
    hasher = _Hasher(_MOST_TIMES_MANIFEST * sum(model.size for model in manifest.models))
    found = []
    for model in manifest.models:
        named = [candidate for candidate in candidates if f"/{model.name}/" in f"/{candidate.name}"]
        files = [(file, _found(file, model, named, candidates, hasher)) for file in model.files]
        largest = max(model.files, key=lambda file: file.size_at_most)
        here = tuple((file, candidate) for file, candidate in files if candidate is not None)
        lacking = tuple(_lack(file, named) for file, candidate in files if candidate is None)
        if not lacking or named or any(file is largest for file, _ in here):
            found.append(Match(model, here, lacking))
    return found


def _found(
    file: ModelFile, model: Model, named: Sequence[Candidate], candidates: Sequence[Candidate], hasher: _Hasher
) -> Candidate | None:
    """Return the candidate that is `file`: one in its place first, then any other that could be."""
    in_place = [
        each for each in named if f"/{each.name}".endswith(f"/{model.name}/{file.path}") and file.fits(each.size)
    ]
    if not file.sha256:
        return in_place[0] if in_place else None
    others = (each for each in _could_be(file, candidates) if each not in in_place)
    return next((each for each in (*in_place, *others) if hasher.sha256(each) == file.sha256), None)


def _could_be(file: ModelFile, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield candidates of the right size, those of the right name first; without an exact size the name must be right."""
    base = file.path.rsplit("/", maxsplit=1)[-1]
    fitting = [each for each in candidates if file.fits(each.size)]
    yield from (each for each in fitting if each.name.rsplit("/", maxsplit=1)[-1] == base)
    if file.size is not None:
        yield from (each for each in fitting if each.name.rsplit("/", maxsplit=1)[-1] != base)


def _lack(file: ModelFile, named: Sequence[Candidate]) -> str:
    there = any(f"/{each.name}".endswith(f"/{file.path}") for each in named)
    return f"{file.path} ({'wrong contents' if there else 'missing'})"


def _hashed(candidate: Candidate) -> str:
    """Return the candidate's hash, reading no more than it claims to have."""
    digest, left = hashlib.sha256(), candidate.size
    try:
        with candidate.open() as file:
            while left > 0 and (piece := file.read(min(PIECE, left))):
                digest.update(piece)
                left -= len(piece)
            if left or file.read(1):
                return ""  # it is not of the size it claims, so it is none of ours
    except OSError as exc:
        raise ImportRefused("A file can't be read", f"{candidate.name}: {exc.strerror or exc}") from exc
    return digest.hexdigest()
