"""What a scorecard made by a model says beside the built-in's sentences, and how people introduce themselves, by language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

_LAST_RESORT = "en"


@dataclass(frozen=True, slots=True)
class Sentences:
    """One language of `resources/scoring_by_model`. `introductions` are regular expressions that take in the name.

    `unfit` are regular expressions; reasons that match one speak of the person rather than of the answers, and aren't shown.
    """

    introductions: tuple[str, ...]
    unfit: tuple[str, ...]
    sentences: Mapping[str, str]

    def say(self, sentence: str, **values: object) -> str:
        """Return a sentence with its blanks filled."""
        return self.sentences[sentence].format(**values)


@cache
def sentences_for(language: str) -> Sentences:
    """Return the sentences of a BCP 47 language by its primary subtag, in English where there are none."""
    folder = resources.files("resources") / "scoring_by_model"
    file = folder / f"{language.replace('_', '-').split('-')[0].lower()}.toml"
    if not file.is_file():
        file = folder / f"{_LAST_RESORT}.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return Sentences(tuple(table["introductions"]), tuple(table["unfit"]), table["sentences"])
