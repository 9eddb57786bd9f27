"""`vivavoce bench scoring`: whether the built-in evaluator may be released, by answers written by hand."""

import json
import sys
from pathlib import Path
from typing import Any, TextIO

from app.errors import BadUsage
from engine.bench.scoring import measure
from engine.bench.scoring_cases import read_cases

_CHECKOUT = Path(__file__).resolve().parents[2] / "tests" / "data"
_WRONG_SHOWN = 3


def scoring(folder: Path | None, *, every: int, as_json: bool, stdout: TextIO) -> int:
    """Print the report; 1 where a gate does not hold. Raises `BadUsage`, `CasesInvalid`."""
    report = measure(read_cases(_cases(folder)), sweep=every, tell=_say)
    if as_json:
        stdout.write(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    else:
        _print(report, stdout)
    return 0 if report["holds"] else 1


def _cases(folder: Path | None) -> Path:
    if folder is not None:
        return folder
    if not _CHECKOUT.is_dir():
        raise BadUsage(
            "No answers to measure with",
            "--cases DIR: the answers written by hand come with the source code (tests/data), not with an installed copy",
        )
    return _CHECKOUT


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _print(report: dict[str, Any], stdout: TextIO) -> None:
    for language, splits in report["order"].items():
        for split, found in splits.items():
            if found["triples"]:
                name = "held out" if split == "test" else "tuned on"
                stdout.write(
                    f"{language} {name}: {found['right']} of {found['comparisons']} comparisons right ({found['share']:.1%}), "
                    f"{found['whole']} of {found['triples']} triples whole\n"
                )
    width = max(len(gate["gate"]) for gate in report["gates"])
    for gate in report["gates"]:
        verdict = "holds" if gate["holds"] else "FAILS"
        stdout.write(f"{verdict}  {gate['gate']:<{width}}  {_shown(gate['measured'])} ({gate['required']})\n")
    stdout.write("Every gate holds.\n" if report["holds"] else "A gate does not hold.\n")


def _shown(measured: object) -> str:
    if not isinstance(measured, dict):
        return str(measured)
    broken = measured.get("broken", [])
    told = f"; beyond it: {', '.join(broken[:_WRONG_SHOWN])}{' ...' if len(broken) > _WRONG_SHOWN else ''}"
    return f"{measured['moved']:+.1f} at worst, {measured['id']}{told if broken else ''}"
