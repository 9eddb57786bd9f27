"""Which voice speaks when the neural one is installed, when its libraries are not, and when the settings ask for something."""

from pathlib import Path

import pytest

from engine.errors import EngineError
from engine.models import ModelStore
from engine.models.manifest import Purpose
from engine.speech import kokoro_choice
from engine.speech.choice import voice_for
from tests.support.tiny_models import installed

LANGUAGES = ("en", "es", "fr", "hi", "ja", "pt", "zh")
VOICES = ("af_heart", "am_michael", "bf_emma", "ef_dora", "hf_alpha", "jf_alpha")


def having(root: Path, *voices: str) -> ModelStore:
    folder = root / "kokoro-82m"
    for voice in voices:
        (folder / "voices").mkdir(parents=True, exist_ok=True)
        (folder / "voices" / f"{voice}.pt").write_bytes(voice.encode())
    return installed(root, {"kokoro-82m": LANGUAGES}, Purpose.TTS)


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kokoro_choice.importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr(kokoro_choice, "version", lambda name: "0.9.4")


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    ("language", "profile", "speaks"),
    [
        ("en", "", "kokoro af_heart"),
        ("en", "am_michael", "kokoro am_michael"),
        ("en", "bf_emma", "kokoro bf_emma"),
        ("en-GB", "", "kokoro bf_emma"),
        ("es", "am_michael", "kokoro ef_dora"),
        ("hi-IN", "", "kokoro hf_alpha"),
        ("en", "en-us+benjamin", "kokoro af_heart"),
    ],
)
def test_the_neural_voice_speaks_in_the_profiles_voice_or_the_languages_first(
    tmp_path: Path, language: str, profile: str, speaks: str
) -> None:
    chosen = voice_for(language, profile, store=having(tmp_path, *VOICES))
    assert chosen.info.name == speaks
    assert chosen.info.why == "installed"
    assert len(chosen.info.model_sha256) == 64
    assert chosen.serving() == chosen.info


@pytest.mark.usefixtures("libraries")
def test_without_its_model_the_embedded_voice_speaks_and_says_what_to_fetch(tmp_path: Path) -> None:
    info = voice_for("en", store=having(tmp_path)).info
    assert info.name.startswith("espeak-ng")
    assert "vivavoce models fetch kokoro-82m" in info.why


def test_without_torch_the_embedded_voice_speaks_and_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kokoro_choice.importlib.util, "find_spec", lambda name: None if name == "torch" else object())
    info = voice_for("en", store=having(tmp_path, *VOICES)).info
    assert info.name.startswith("espeak-ng")
    assert "--with neural" in info.why
    assert "torch" in info.why


@pytest.mark.usefixtures("libraries")
def test_a_language_neither_can_read_is_refused_with_both_reasons(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"'xx' is not among.*vivavoce models list"):
        voice_for("xx", store=having(tmp_path, *VOICES))


@pytest.mark.usefixtures("libraries")
def test_german_is_spoken_by_the_embedded_voice_and_the_record_says_why(tmp_path: Path) -> None:
    info = voice_for("de", store=having(tmp_path, *VOICES)).info
    assert info.name == "espeak-ng de"
    assert "'de' is not among" in info.why


@pytest.mark.usefixtures("libraries")
def test_what_the_settings_ask_for_is_given_or_refused(tmp_path: Path) -> None:
    store = having(tmp_path, *VOICES)
    assert voice_for("en", store=store, wanted="embedded").info.name.startswith("espeak-ng")
    assert voice_for("en", store=store, wanted="kokoro-82m").info.name == "kokoro af_heart"
    with pytest.raises(EngineError, match="models fetch kokoro-82m"):
        voice_for("en", store=having(tmp_path / "empty"), wanted="kokoro-82m")
    with pytest.raises(EngineError, match="did you mean kokoro-82m"):
        voice_for("en", store=store, wanted="kokoro-82")
    with pytest.raises(EngineError, match="'de'"):
        voice_for("de", store=store, wanted="kokoro-82m")


@pytest.mark.usefixtures("libraries")
def test_a_recogniser_asked_for_as_voice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "faster-whisper-tiny").mkdir()
    (tmp_path / "faster-whisper-tiny" / "model.bin").write_bytes(b"x")
    store = installed(tmp_path, {"faster-whisper-tiny": ("en",)})
    with pytest.raises(EngineError, match="no voice"):
        voice_for("en", store=store, wanted="faster-whisper-tiny")
