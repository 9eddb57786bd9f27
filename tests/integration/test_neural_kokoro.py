"""Kokoro through its real loading code, on a model with random weights: in its process, killed, damaged, in each language."""

import asyncio
import signal
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import psutil
import pytest

from engine.conversation.ports import RATE, Speech
from engine.errors import EngineError, EngineWorkerLost
from engine.models.manifest import Purpose
from engine.speech.choice import voice_for
from engine.speech.kokoro import KokoroVoice
from tests.support.tiny_models import installed, write_kokoro, write_whisper_by_transformers

pytestmark = [
    pytest.mark.neural,
    # torch and the libraries around it warn of their own old habits as they are imported and built
    pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning", "ignore::DeprecationWarning"),
]

CLAUSES = {
    "af_heart": "Thank you, what did you do in 2024?",
    "bf_emma": "I have read the record of the house.",
    "ef_dora": "Gracias, ¿qué hizo usted después?",
    "ff_siwis": "Merci, c'est clair.",
    "hf_alpha": "धन्यवाद, आपने आगे क्या किया?",
    "pf_dora": "Obrigado, está claro.",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("torch", reason="the extra is not installed: bootstrap.py test --with neural")
    folder = tmp_path_factory.mktemp("models")
    write_kokoro(folder / "kokoro-82m", tuple(CLAUSES))
    return folder


@pytest.fixture(scope="module")
def spoken(root: Path) -> dict[str, Speech]:
    """Each clause in the one style of random numbers, by its own language's phonemes: loading a model for each takes minutes."""
    from engine.speech.kokoro_model import KokoroModel
    from engine.speech.kokoro_phonemes import phonemes_for

    model = KokoroModel(root / "kokoro-82m", "af_heart", phonemes_for("af_heart"))
    speeches = {}
    for voice, clause in CLAUSES.items():
        model._phonemes = phonemes_for(voice)
        speeches[voice] = model.say(clause)
    return speeches


def words_at(speech: Speech) -> Sequence[str]:
    return [speech.text[mark.char :].split()[0] for mark in speech.marks]


@pytest.mark.parametrize("voice", CLAUSES)
def test_every_language_is_spoken_with_its_words_in_order(spoken: dict[str, Speech], voice: str) -> None:
    speech = spoken[voice]
    assert speech.text == CLAUSES[voice]
    assert speech.samples.dtype == np.float32
    assert 0.5 * RATE < len(speech.samples) < 20 * RATE
    assert np.abs(speech.samples).max() <= 1
    assert np.isfinite(speech.samples).all()
    starts = [mark.sample for mark in speech.marks]
    assert starts == sorted(starts)
    assert starts[-1] < len(speech.samples)
    assert words_at(speech)[0] == speech.text.split()[0]
    assert len(speech.marks) >= len(speech.text.split()) - 2  # two words may be said as one


def test_a_clause_is_as_loud_as_the_embedded_voices(spoken: dict[str, Speech]) -> None:
    frames = spoken["af_heart"].samples[: RATE // 50 * 20].reshape(-1, RATE // 50)
    power = (frames**2).mean(axis=1)
    loud = power[power > power.max() * 1e-3]
    assert -26 < 10 * np.log10(loud.mean()) < -14


def test_an_interview_gets_it_by_itself_prepares_its_phrases_and_survives_a_kill(root: Path) -> None:
    faults: list[tuple[str, str]] = []

    async def story() -> None:
        store = installed(root, {"kokoro-82m": ("en",)}, Purpose.TTS)
        chosen = voice_for("en", "bf_emma", store=store, on_fault=lambda *fault: faults.append(fault))
        assert chosen.info.name == "kokoro bf_emma"
        voice = chosen.engine
        await chosen.start()
        await voice.prepare(["Thank you."])
        speech = await voice.speak("What did you do?")
        assert words_at(speech) == ["What", "did", "you", "do?"]
        psutil.Process(voice.pid).send_signal(signal.SIGKILL)
        assert len((await voice.speak("And then?")).samples) > 0
        assert len((await voice.speak("...")).samples) == 0
        await voice.close()

    asyncio.run(story())
    assert len(faults) == 1


@pytest.mark.parametrize("file", ["config.json", "kokoro-v1_0.pth", "voices/af_heart.pt"])
def test_a_damaged_model_is_refused_and_nothing_is_fetched(root: Path, tmp_path: Path, file: str) -> None:
    from engine.speech.kokoro_model import KokoroModel

    folder = tmp_path / "kokoro-82m"
    (folder / "voices").mkdir(parents=True)
    for name in ("config.json", "kokoro-v1_0.pth", "voices/af_heart.pt"):
        (folder / name).symlink_to(root / "kokoro-82m" / name)
    (folder / file).unlink()
    with pytest.raises(EngineError, match="models check kokoro-82m"):
        KokoroModel(folder, "af_heart", str)
    (folder / file).write_bytes(b"half of it")
    with pytest.raises(EngineError, match="models check kokoro-82m"):
        KokoroModel(folder, "af_heart", str)


def test_a_voice_that_is_not_there_is_told_at_the_start(root: Path) -> None:
    async def story() -> None:
        voice = KokoroVoice(root / "kokoro-82m", "zf_xiaoxiao")
        with pytest.raises(EngineWorkerLost, match="while loading"):
            await voice.start()
        await voice.close()

    asyncio.run(story())


def test_whisper_as_converted_from_its_original_format_runs_too(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    from engine.speech.whisper_window import Asked, WhisperWindow

    window = WhisperWindow(write_whisper_by_transformers(tmp_path / "faster-whisper-tiny"), "es")
    hearing = window(Asked(np.random.default_rng(3).normal(0, 0.05, 3 * RATE).astype(np.float32), hints="SQL."))
    assert all(0 <= word.start_ms <= word.end_ms <= 3_000 for word in hearing.words)
