"""Which engines a session gets, what the record says of them, and what is refused."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.speech.choice import Chosen, files_sha256, recogniser_for, voice_activity, voice_for


def test_english_is_heard_and_spoken_by_what_comes_along() -> None:
    assert recogniser_for("en-GB").info.name == "pocketsphinx"
    assert voice_for("en").info.name.startswith("espeak-ng en-us")
    assert voice_activity().info.name == "silero-vad"


@pytest.mark.parametrize("choose", [voice_activity, lambda: recogniser_for("en"), lambda: voice_for("en")])
def test_the_record_can_name_every_engine(choose: Callable[[], Chosen[object]]) -> None:
    record = choose().info.as_record()
    assert set(record) == {"name", "version", "model_sha256"}
    assert all(record.values())
    assert len(record["model_sha256"]) == 64


@pytest.mark.parametrize("language", ["es", "hi", "ja", "", "xx"])
def test_a_language_nothing_here_understands_is_refused_with_what_to_install(language: str) -> None:
    with pytest.raises(EngineError, match="vivavoce models list"):
        recogniser_for(language)


def test_a_language_nothing_here_can_read_aloud_is_refused_with_what_to_install() -> None:
    with pytest.raises(EngineError, match="vivavoce models list"):
        voice_for("xx")


def test_a_voice_that_is_not_installed_gives_way_to_the_preferred_one() -> None:
    assert voice_for("en", "af_heart").info.name == voice_for("en").info.name
    assert voice_for("en", "en-us+benjamin").info.name == "espeak-ng en-us+benjamin"
    assert voice_for("fr", "en-us").info.name == "espeak-ng fr"


def test_one_file_has_its_own_hash_and_several_have_that_of_their_list(tmp_path: Path) -> None:
    one, two = tmp_path / "a" / "one", tmp_path / "two"
    one.parent.mkdir()
    one.write_bytes(b"1")
    two.write_bytes(b"2")
    digests = [hashlib.sha256(part).hexdigest() for part in (b"1", b"2")]
    assert files_sha256(tmp_path, [two]) == digests[1]
    listed = f"{digests[0]}  a/one\n{digests[1]}  two\n"
    assert files_sha256(tmp_path, [two, one]) == hashlib.sha256(listed.encode()).hexdigest()


def test_a_model_that_changes_is_hashed_again(tmp_path: Path) -> None:
    model = tmp_path / "model"
    model.write_bytes(b"old")
    before = files_sha256(tmp_path, [model])
    model.write_bytes(b"new")
    os.utime(model, ns=(1, 1))
    assert files_sha256(tmp_path, [model]) != before


def test_naming_the_recogniser_does_not_load_it_here() -> None:
    story = (
        "import sys; from pathlib import Path; from engine.models import ModelStore\n"
        "from engine.speech.choice import recogniser_for\n"
        "recogniser_for('en', store=ModelStore([Path('/nowhere')]))\n"
        "assert not {'faster_whisper', 'ctranslate2', 'torch', 'pocketsphinx'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", story], check=True)
