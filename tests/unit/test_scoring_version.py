"""The rules' version says which rules made a score: it rises with every change of them, or two scores under one name can't be compared."""

import hashlib
import io
import tokenize
import tomllib
from importlib import resources
from pathlib import Path

import engine.scoring
from engine.scoring.builtin import VERSION
from tests.support.scoring_cases import DATA

RULES = Path(engine.scoring.__file__).parent
NOT_RULES = {
    "port",
    "document",
    "transcript",
    "workings",
    "wording",
    "citing",
    "verification",
}  # none of these moves a score
WORDED = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}


def code_of(source):
    """Return a module's code without comments, docstrings and layout, the same in every Python."""
    kept, fresh = [], True
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in WORDED and not (fresh and token.type == tokenize.STRING):
            kept.append(token.string)
        if token.type not in {tokenize.NL, tokenize.COMMENT}:
            fresh = token.type in {tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    return "".join("".join(kept).split()).replace("{{", "{").replace("}}", "}")


def fingerprint():
    found = hashlib.sha256()
    for file in sorted(RULES.glob("*.py")):
        if file.stem not in NOT_RULES:
            found.update(
                f"{file.stem}\n{code_of(file.read_text(encoding='utf-8'))}\n".replace(f'"{VERSION}"', '""').encode()
            )
    for folder in ("scoring", "spelling"):
        for file in sorted((resources.files("resources") / folder).iterdir(), key=lambda file: file.name):
            if file.name.endswith(".toml"):
                table = tomllib.loads(file.read_text(encoding="utf-8"))
                said = {"names", "missing", "probes", "sentences"}  # how it is put, not what is found
                found.update(repr({key: part for key, part in table.items() if key not in said}).encode())
    return found.hexdigest()


def test_the_version_rises_with_the_rules():
    versions = tomllib.loads((DATA / "versions.toml").read_text(encoding="utf-8"))
    assert versions.get(VERSION) == fingerprint(), (
        f"the rules changed: raise VERSION in engine/scoring/builtin.py and add its fingerprint to {DATA.name}/versions.toml: {fingerprint()}"
    )
    assert len(set(versions.values())) == len(versions)


def test_words_about_the_code_are_no_rules():
    plain = code_of('"""Why."""\nX = 1  # so much\n\ndef f():\n    """What."""\n    return "kept"\n')
    assert plain == code_of('"""Otherwise."""\nX = 1\ndef f():\n    """Else."""\n\n    return "kept"\n')
    assert plain != code_of('X = 2\ndef f():\n    return "kept"\n')
