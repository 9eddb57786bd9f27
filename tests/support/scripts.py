"""Scripted candidates: one TOML file each in `tests/interviews/<language>/`, read strictly so that a slip of the pen is an error.

A script says how a candidate behaves, not what the interviewer will say, so that it keeps working when wording changes. What is said next
is looked up in this order, each list used up from the front and its last line kept for good:

1. `[on_rule]` by the rule of the interviewer's newest move ("stop.confirm") or a beginning of it ("redirect");
2. `[on_question.<question id>]` by what the move wants: `asked` when the question is put for the first time; a lack ("example", "own_part",
   "result", "hedged", "short", "reasoning", "reflection"; "deeper", "easier", "contradiction") when a follow-up asks for it; `follow_up` for
   any other follow-up; `again` for whatever else comes back to the question (a repeat, a nudge, a redirection); where there is no `again`,
   `asked` goes on;
3. `[on_lack]` by the follow-up's lack, whatever the question;
4. `default`, the only one that begins anew when it is used up.

A line is a text ("" is silence) or a table: {say = "...", vague = true, full = true, then = "redirect.injection"}. `vague` says that the
line is a vague answer, which has to be probed where the profile's depth and the time allow; `full` that it lacks nothing, so that it
must not be probed for an example, the own part, a result, precision or length; `then` names the rule (or its beginning; several parted
by |) of the move that has to follow.

`[expects]`: `ends` ("finished", "time_up", "candidate_left"; "finished" by default), `rules` that have to occur, `never` (beginnings of rules
that must not), `calls_proctor`, `says`/`never_says` (patterns, held against what the interviewer says, in lower case), `most_follow_ups`,
`set_aside` (so many answers at least are marked as touching something protected), `contradictions` (so many noted).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.interview.templates import (
    AgentProfile,
    Difficulty,
    EvaluationStage,
    ProbingDepth,
    Style,
    Tone,
)
from engine.templates import read_builtin

FOLDER = Path(__file__).resolve().parents[1] / "interviews"
FORBIDDEN = "forbidden.toml"
KINDS = ("strong", "vague", "terse", "evasive", "hostile", "injected", "mixed")
TOP = {
    "kind",
    "about",
    "template",
    "stage",
    "name",
    "minutes",
    "profile",
    "default",
    "on_rule",
    "on_question",
    "on_lack",
}
MANNER = {"tone": Tone, "style": Style, "difficulty": Difficulty, "probing_depth": ProbingDepth}
EXPECTS = {
    *(
        "ends",
        "rules",
        "never",
        "calls_proctor",
        "says",
        "never_says",
        "most_follow_ups",
        "set_aside",
        "contradictions",
    ),
}
LINE = {"say", "vague", "full", "then"}


@dataclass(frozen=True)
class Line:
    """What the candidate says; see the head of this file."""

    say: str
    vague: bool = False
    full: bool = False
    then: tuple[str, ...] = ()


@dataclass(frozen=True)
class Script:
    """One candidate in one interview."""

    name: str
    language: str
    kind: str
    about: str
    stage: EvaluationStage
    profile: AgentProfile
    called: str
    default: tuple[Line, ...]
    on_rule: Mapping[str, tuple[Line, ...]]
    on_question: Mapping[str, Mapping[str, tuple[Line, ...]]]
    on_lack: Mapping[str, tuple[Line, ...]]
    expects: Mapping[str, Any]


def script_paths(language: str = "") -> list[Path]:
    """Return the files of all scripts, or of one language's."""
    return sorted(path for path in FOLDER.glob(f"{language or '*'}/*.toml") if path.name != FORBIDDEN)


def read_script(path: Path) -> Script:
    """Read one script. Raises `ValueError` saying what is wrong with it."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    _known(path, document, TOP | {"expects"})
    _known(path, document.get("expects", {}), EXPECTS)
    if document["kind"] not in KINDS:
        raise ValueError(f"{path.name}: kind must be one of {KINDS}")
    template = read_builtin(document["template"])
    stage = next(each for each in template.stages if document.get("stage", each.id) == each.id)
    profile = _manner(path, template.profile_of(stage), document.get("profile", {}))
    questions = {question.id for question in stage.questions}
    _known(path, document.get("on_question", {}), questions)
    return Script(
        name=f"{path.parent.name}/{path.stem}",
        language=path.parent.name,
        kind=document["kind"],
        about=document["about"],
        stage=replace(stage, duration_minutes=document.get("minutes", stage.duration_minutes)),
        profile=profile,
        called=document.get("name", ""),
        default=_lines(path, document["default"]),
        on_rule=_table(path, document.get("on_rule", {})),
        on_question={key: _table(path, table) for key, table in document.get("on_question", {}).items()},
        on_lack=_table(path, document.get("on_lack", {})),
        expects=document.get("expects", {}),
    )


def _manner(path: Path, profile: AgentProfile, manner: Mapping[str, str]) -> AgentProfile:
    _known(path, manner, set(MANNER))
    chosen: dict[str, Any] = {key: MANNER[key](value) for key, value in manner.items()}
    return replace(profile, interaction=replace(profile.interaction, **chosen))


def _table(path: Path, table: Mapping[str, Any]) -> dict[str, tuple[Line, ...]]:
    return {key: _lines(path, lines) for key, lines in table.items()}


def _lines(path: Path, lines: Any) -> tuple[Line, ...]:
    found = tuple(_line(path, line) for line in ([lines] if isinstance(lines, str | dict) else lines))
    if not found:
        raise ValueError(f"{path.name}: a list of lines is empty")
    return found


def _line(path: Path, line: Any) -> Line:
    if isinstance(line, str):
        return Line(line)
    _known(path, line, LINE)
    then = tuple(line["then"].split("|")) if "then" in line else ()
    return Line(line["say"], line.get("vague", False), line.get("full", False), then)


def _known(path: Path, table: Mapping[str, Any], names: set[str]) -> None:
    if odd := sorted(set(table) - names):
        raise ValueError(f"{path.parent.name}/{path.name}: nothing is called {', '.join(odd)}")
