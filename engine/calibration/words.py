"""Every sentence calibration says in a document that lasts: on a card's page and in a scorecard's notice, by language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

_LANGUAGE_OF_LAST_RESORT = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language by "section.name"; English where it has none."""

    language: str
    sentences: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return a sentence with its gaps filled."""
        return self.sentences[key].format(**values)


@cache
def words_for(language: str) -> Words:
    """Return the sentences of a language, whole: what it lacks is in English."""
    base = language.partition("-")[0].lower()
    own = _read(base) if base.isalpha() else {}
    return Words(base if own else _LANGUAGE_OF_LAST_RESORT, {**_read(_LANGUAGE_OF_LAST_RESORT), **own})


def languages() -> tuple[str, ...]:
    """Return the languages that have sentences of their own."""
    folder = resources.files("resources").joinpath("calibration")
    return tuple(sorted(each.name.removesuffix(".toml") for each in folder.iterdir() if each.name.endswith(".toml")))


def _read(language: str) -> dict[str, str]:
    file = resources.files("resources").joinpath("calibration", f"{language}.toml")
    if not file.is_file():
        return {}
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return {f"{section}.{name}": text for section, sentences in table.items() for name, text in sentences.items()}
