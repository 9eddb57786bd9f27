"""Reads the simulated candidates that come along: how they behave and what they say."""

import tomllib
from importlib.resources import files
from typing import Any

from engine.errors import EngineError
from engine.simulation.candidate import Answers, Does, Happening, Persona

GENERIC = "generic.toml"


class NoSuchPersona(EngineError):
    """There is no simulated candidate of that name."""


def personas() -> dict[str, Persona]:
    """Return all of them by name."""
    return {name: persona_of(name, entry) for name, entry in read("personas.toml").items()}


def persona_called(name: str) -> Persona:
    """Return one. Raises `NoSuchPersona`, which names those there are."""
    known = personas()
    if name not in known:
        raise NoSuchPersona("No such persona", f"{name!r}: choose one of {', '.join(known)}")
    return known[name]


def answers_for(template_id: str) -> Answers:
    """Return what candidates say in this template's interview; questions it has no answers for get the generic ones."""
    special = f"{template_id}.toml"
    shelf = files("resources") / "personas"
    entries = read(GENERIC) | (read(special) if (shelf / special).is_file() else {})
    return {
        question: {manner: tuple(texts) for manner, texts in manners.items()} for question, manners in entries.items()
    }


def persona_of(name: str, entry: dict[str, Any]) -> Persona:
    """Return the persona that an entry describes."""
    events = tuple(
        Happening(event["question"], Does(event["does"]), event.get("says", ""), float(event.get("after_s", 0.0)))
        for event in entry.get("events", ())
    )
    return Persona(name, entry["description"], entry["voice"], tuple(entry["manners"]), events)


def read(name: str) -> dict[str, Any]:
    """Return one of the persona files."""
    return tomllib.loads((files("resources") / "personas" / name).read_text(encoding="utf-8"))
