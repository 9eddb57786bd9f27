"""What the house rules ask of the tree itself, beyond what the linters see."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "engine", "proctoring", "sync", "resources")
SOURCES = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
TOP_LEVEL = {
    "pyproject.toml", "app", "engine", "proctoring", "sync", "resources", "packaging", "tests", "README.md", "LICENSE",
}  # fmt: skip
VAGUE = re.compile(r"(manager|helper|util|handler|base|common|misc)s?", re.IGNORECASE)


def tracked():
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return listed.stdout.splitlines()


def test_the_top_level_holds_what_it_should_and_nothing_else():
    top = {name.split("/")[0] for name in tracked()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_packaging_is_no_package():
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow the `packaging` library"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_says_why_it_exists_and_stays_small(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    doc = ast.get_docstring(tree)
    assert doc, "a module's first line says why it exists"
    assert len(text.splitlines()) <= 400, "a file stays under 400 lines"
    assert not VAGUE.fullmatch(path.stem), "the name says nothing"
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    too_long = [
        f"{node.name}: {node.end_lineno - node.lineno}" for node in functions if node.end_lineno - node.lineno > 60
    ]
    assert not too_long or path.parent.name == "versions", "only a migration, a list of tables, may go on for longer"


def test_the_lock_file_records_versions_and_hashes_but_no_address():
    text = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    assert "://" not in text
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert len(pins) > 50
    assert all("==" in pin for pin in pins)
    assert text.count("--hash=sha256:") >= len(pins)


def test_qt_is_pinned_below_the_release_that_aborts():
    pin = re.search(
        r"^pyside6-essentials==(\d+)\.(\d+)", (ROOT / "packaging" / "constraints.txt").read_text(), re.MULTILINE
    )
    assert pin is not None
    assert (int(pin[1]), int(pin[2])) < (6, 12)


def test_onnxruntime_is_pinned_below_the_releases_that_report_home():
    pin = re.search(r"^onnxruntime==(\d+)\.(\d+)", (ROOT / "packaging" / "constraints.txt").read_text(), re.MULTILINE)
    assert pin is not None
    assert (int(pin[1]), int(pin[2])) < (1, 29)
