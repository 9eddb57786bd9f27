"""Scripted candidates of every kind, in every language, in whole interviews with the built-in mind: what must hold of each."""

import functools
from collections import Counter
from pathlib import Path

import pytest

from engine.interviewer.language import load_language
from tests.support.scripted_checks import CHECKS, Check
from tests.support.scripted_interview import Held, hold
from tests.support.scripts import FOLDER, KINDS, read_script, script_paths

SCRIPTS = script_paths()
LANGUAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@functools.cache
def interview(path: Path) -> Held:
    return hold(read_script(path))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_scripted_interview(path: Path, check: Check):
    assert check(interview(path)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_candidates_of_every_kind(language):
    kinds = Counter(read_script(path).kind for path in script_paths(language))
    load_language(language)
    assert set(kinds) >= set(KINDS) - {"mixed"}
