"""Hand-written answers by which an evaluator is judged: which of three is better, and what must not move a score.

A folder of cases holds one folder a language (`en/`, `es/`, ...), each with any of `triples_dev.toml`, `triples_test.toml`,
`fairness.toml`, `additions.toml` and `rubrics.toml`. Questions are named by id: those of the language's own `rubrics.toml`, then those
of the templates that come along in that language.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.errors import EngineError
from engine.interview.templates import Dimension, EvaluationStage, Question, QuestionKind, Rubric, StageType
from engine.templates import builtin_names, read_builtin

SPLITS = ("dev", "test")
NOT_RAISED = ("padding", "repetition", "flattery", "irrelevance", "stuffing", "injection")
NEAR = ("hedged", "recogniser", "translated")
NOT_LOWERED = ("more_evidence",)
SAME = ("protected",)
KINDS = (*NOT_RAISED, *NEAR, *NOT_LOWERED, *SAME)
MOST_FILE_BYTES = 4 << 20


class CasesInvalid(EngineError):
    """The folder holds no cases, or one of its files is wrong: the message says which and what."""


@dataclass(frozen=True, slots=True)
class Triple:
    """Three answers to one question, best first."""

    id: str
    language: str
    question: str
    strong: str
    middling: str
    weak: str


@dataclass(frozen=True, slots=True)
class Pair:
    """One answer and the same again with a change of a `kind`; `private` are words of the change that no quote may hold.

    `language` is the changed answer's; `plain_language` is another only where the kind is "translated".
    """

    id: str
    language: str
    kind: str
    question: str
    plain: str
    changed: str
    plain_language: str
    private: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the stage it belongs to."""

    stage: EvaluationStage
    question: Question


@dataclass(frozen=True, slots=True)
class Cases:
    """All there is in one language. `additions` are, by kind, passages that may be put around any answer without raising it."""

    language: str
    triples: Mapping[str, tuple[Triple, ...]] = field(default_factory=dict)
    pairs: tuple[Pair, ...] = ()
    additions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    questions: Mapping[str, Asked] = field(default_factory=dict)

    def asked(self, question_id: str) -> Asked:
        """Return the question with its stage. Raises `CasesInvalid`."""
        try:
            return self.questions[question_id]
        except KeyError:
            raise CasesInvalid(
                "No such question",
                f'{self.language}: "{question_id}" is neither in rubrics.toml nor in a template in this language',
            ) from None


def read_cases(folder: Path) -> dict[str, Cases]:
    """Return the cases of every language in the folder, by language. Raises `CasesInvalid`."""
    inner = folder / "scoring"
    root = inner if inner.is_dir() else folder
    if not root.is_dir():
        raise CasesInvalid("No such cases", f"{folder}: not a folder")
    found = {place.name: _language(place) for place in sorted(root.iterdir()) if any(place.glob("*.toml"))}
    if not found:
        raise CasesInvalid("No cases there", f"{folder}: expected one folder a language, such as en/fairness.toml")
    for cases in found.values():
        _check(cases, found)
    return found


def _check(cases: Cases, every: Mapping[str, Cases]) -> None:
    """Every question named must exist, also in the language a pair's plain answer is in."""
    for triple in (triple for split in cases.triples.values() for triple in split):
        cases.asked(triple.question)
    for pair in cases.pairs:
        cases.asked(pair.question)
        if pair.plain_language not in every:
            raise CasesInvalid("No such language", f"{pair.id}: no folder {pair.plain_language}/")
        every[pair.plain_language].asked(pair.question)


def _language(place: Path) -> Cases:
    language = place.name
    questions: dict[str, Asked] = {}
    for stage in (*_own_stages(place / "rubrics.toml"), *_template_stages(language)):
        for question in stage.questions:
            questions.setdefault(question.id, Asked(stage, question))
    return Cases(
        language=language,
        triples={split: tuple(_triples(place / f"triples_{split}.toml", language)) for split in SPLITS},
        pairs=tuple(_pairs(place / "fairness.toml", language)),
        additions={kind: tuple(texts) for kind, texts in _table(place / "additions.toml").items()},
        questions=questions,
    )


def _template_stages(language: str) -> list[EvaluationStage]:
    templates = [read_builtin(name) for name in builtin_names()]
    return [stage for template in templates if template.language == language for stage in template.stages]


def _triples(file: Path, language: str) -> Iterator[Triple]:
    for number, entry in enumerate(_table(file).get("triples", []), start=1):
        place = f"{language}/{file.stem}[{number}]"
        question, strong, middling, weak = (
            _text(entry, key, place) for key in ("question", "strong", "middling", "weak")
        )
        yield Triple(entry.get("id", place), language, question, strong, middling, weak)


def _pairs(file: Path, language: str) -> Iterator[Pair]:
    for number, entry in enumerate(_table(file).get("pairs", []), start=1):
        kind = str(entry.get("kind", ""))
        place = f"{language}/{kind}[{number}]"
        if kind not in KINDS:
            raise CasesInvalid("Not a kind of pair", f'{place}: expected one of {", ".join(KINDS)}, not "{kind}"')
        yield Pair(
            id=entry.get("id", place),
            language=language,
            kind=kind,
            question=_text(entry, "question", place),
            plain=_text(entry, "plain", place),
            changed=_text(entry, "changed", place),
            plain_language=entry.get("plain_language", "en") if kind == "translated" else language,
            private=tuple(entry.get("private", ())),
        )


def _text(entry: Mapping[str, Any], key: str, place: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise CasesInvalid("A case is incomplete", f"{place}.{key}: expected a text")
    return value


def _table(file: Path) -> dict[str, Any]:
    """Return a file's content, nothing where there is no such file."""
    try:
        if not file.is_file():
            return {}
        if file.stat().st_size > MOST_FILE_BYTES:
            raise CasesInvalid("Too large", f"{file}: at most {MOST_FILE_BYTES} bytes")
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as exc:
        raise CasesInvalid("The cases can't be read", f"{file}: {exc}") from exc


def _own_stages(file: Path) -> list[EvaluationStage]:
    """Return one stage an `area` of the language's own dimensions and questions."""
    table = _table(file)
    dimensions = table.get("dimensions", [])
    try:
        return [_stage(area, table, file) for area in dict.fromkeys(str(dimension["area"]) for dimension in dimensions)]
    except (KeyError, TypeError, ValueError) as exc:
        raise CasesInvalid("The rubrics can't be read", f"{file}: {exc!r}") from exc


def _stage(area: str, table: Mapping[str, Any], file: Path) -> EvaluationStage:
    dimensions = tuple(
        Dimension(
            id=entry["id"],
            label=entry["label"],
            weight=1.0,
            description=entry["description"],
            anchors=entry["anchors"],
            keywords=tuple(entry["keywords"]),
        )
        for entry in table["dimensions"]
        if entry["area"] == area
    )
    own = {dimension.id for dimension in dimensions}
    questions = tuple(
        Question(entry["id"], entry["dimension"], entry["text"], QuestionKind(entry["kind"]))
        for entry in table.get("questions", [])
        if entry["dimension"] in own
    )
    rubric = Rubric(id=f"{file.parent.name}-{area}", version=1, dimensions=dimensions)
    return EvaluationStage("stage", area, StageType.AI_INTERVIEW, 1, 20, "profile", rubric, questions)
