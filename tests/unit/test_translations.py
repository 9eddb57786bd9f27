"""Every sentence a person sees can be translated, and the catalogue knows them all."""

import ast
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.i18n import OWN_NAMES

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources" / "translations" / "vivavoce.ts"
SHOWN = {"setText", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "set_words", "setToolTip"}
NOT_WORDS = {
    "Vivavoce",
    "ABCD-EFGH",
    "https://vivavoce.example.org",
    "F8",
    "→",
    "›",
    "",
}  # names, shapes, a key, signs, nothing


def calls(*folders: str) -> Iterator[tuple[Path, ast.Call, str]]:
    """Yield every call in these folders with the name of what is called."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                    yield file, node, name


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def translated() -> set[tuple[str, str]]:
    found = set()
    for file, call, name in calls("app"):
        if name == "translate" and isinstance(call.func, ast.Name):
            words = [literal(argument) for argument in call.args]
            assert len(words) == 2, f"{file.name}:{call.lineno}: a context and a text"
            assert all(words), f"{file.name}:{call.lineno}: only literals can be extracted"
            found.add((str(words[0]), str(words[1])))
    return found


def catalogued() -> set[tuple[str, str]]:
    contexts = ElementTree.parse(CATALOGUE).getroot().iter("context")  # noqa: S314 - our own file
    return {
        (str(context.findtext("name")), str(message.findtext("source")))
        for context in contexts
        for message in context.iter("message")
    }


def test_the_catalogue_is_fresh():
    """If this fails, run packaging/translations.sh."""
    assert catalogued() == translated()


def test_no_sentence_bypasses_translation():
    for file, call, name in calls("app"):
        if name in SHOWN:
            words = literal(call.args[0]) if call.args else None
            assert words is None or words in NOT_WORDS, f"{file.name}:{call.lineno}: {words!r} can't be translated"


def test_no_icon_or_font_is_missing_and_fonts_stay_small():
    icons = {file.stem for file in (ROOT / "resources" / "icons").glob("*.svg")}
    asked = {keyword.value for _, call, _ in calls("app") for keyword in call.keywords if keyword.arg == "icon"}
    named = {words for words in map(literal, asked) if words}
    assert named <= icons
    fonts = ROOT / "resources" / "fonts"
    assert (fonts / "Inter-LICENSE.txt").is_file()
    assert sum(file.stat().st_size for file in fonts.iterdir()) < 12_500_000  # two of Japanese make 7 MB, Chinese 3


TRANSLATED = sorted(CATALOGUE.parent.glob("vivavoce_*.ts"))
COMPILER = Path(sys.executable).with_name("pyside6-lrelease")


def messages(file: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Yield context, source and the translation's element of every message."""
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield str(context.findtext("name")), str(message.findtext("source")), translation


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"{[^{}]*}|%\d|%n|&(?=\w)|\n", text))


def test_every_compiled_language_has_its_source_and_a_name_on_the_first_screen():
    codes = {file.stem.removeprefix("vivavoce_") for file in TRANSLATED}
    assert {file.stem.removeprefix("vivavoce_") for file in CATALOGUE.parent.glob("*.qm")} == codes
    assert codes <= set(OWN_NAMES)


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_a_language_is_fresh_and_complete(file):
    """If this fails, run packaging/translations.sh and translate what it left unfinished."""
    known = {(context, source) for context, source, _ in messages(file)}
    assert known == translated()
    unfinished = [source for _, source, translation in messages(file) if translation.get("type") is not None]
    empty = [source for _, source, translation in messages(file) if not (translation.text or "").strip()]
    assert unfinished == []
    assert empty == []


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_a_translation_keeps_every_placeholder_and_is_in_composed_letters(file):
    for _, source, translation in messages(file):
        text = translation.text or ""
        assert placeholders(text) == placeholders(source), source
        assert text == unicodedata.normalize("NFC", text), source
        assert text == text.strip(), source


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_what_is_compiled_is_what_is_translated(file, tmp_path):
    """If this fails, run packaging/translations.sh."""
    fresh = tmp_path / "fresh.qm"
    subprocess.run([COMPILER, "-silent", file, "-qm", fresh], check=True, capture_output=True)
    assert file.with_suffix(".qm").read_bytes() == fresh.read_bytes()
