"""A session's engines with a model installed: which are named in the record, and what happens when the recogniser is killed, and again."""

import asyncio
import signal
from pathlib import Path

import numpy as np
import psutil
import pytest

from app.engines import EngineSet, choose_engines, common_phrases, speech_engines
from app.kiosk.services.device_check import engines_in_use
from app.settings import EngineSettings, Settings
from engine.conversation.ports import BLOCK, RATE
from engine.errors import EngineError
from engine.models import ModelStore
from engine.speech.choice import recogniser_for
from engine.speech.espeak import EspeakVoice, voices
from tests.support.tiny_models import SCRIPT, TINY, installed, write_whisper

NAME = "faster-whisper-tiny"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    root = tmp_path_factory.mktemp("models")
    write_whisper(root / NAME, TINY)
    return installed(root, {NAME: ("en", "es")})


async def spoken(text: str) -> np.ndarray:
    voice = EspeakVoice(next(voice for voice in voices("en") if voice.name == "en-us+benjamin"))
    speech = await voice.speak(text)
    await voice.close()
    return speech.samples


def feed(engines: EngineSet, samples: np.ndarray) -> None:
    for start in range(0, len(samples), BLOCK):
        engines.recogniser.engine.feed(samples[start : start + BLOCK])


def kill(engines: EngineSet) -> None:
    psutil.Process(engines.recogniser.engine.pid).send_signal(signal.SIGKILL)


def test_a_recogniser_killed_twice_gives_way_in_mid_interview_and_no_answer_is_lost(store: ModelStore) -> None:
    told: list[tuple[str, str, str]] = []

    async def story() -> None:
        engines = choose_engines("en", store=store)
        assert engines.for_record()["stt"]["name"] == NAME
        assert "why" in engines.for_record()["stt"]
        answer = await spoken("We learned to work together and nobody knew why.")
        engines.expect(["Kubernetes"])
        await engines.start()
        recogniser = engines.recogniser.engine
        with engines.faults.told_to(lambda *fault: told.append(fault)):
            recogniser.begin(10)
            feed(engines, answer)
            kill(engines)
            assert SCRIPT[-1] in [word.text for word in await recogniser.finish()]
            assert engines.for_record()["stt"]["name"] == NAME

            recogniser.begin(20)
            feed(engines, answer[: len(answer) // 2])
            kill(engines)
            feed(engines, answer[len(answer) // 2 :])
            await recogniser.finish()

            recogniser.begin(30)
            feed(engines, answer)
            words = await recogniser.finish()
        assert "learned to work together" in " ".join(word.text for word in words)
        assert 30_000 <= words[0].t_start_ms <= words[-1].t_end_ms <= 30_000 + len(answer) * 1000 // RATE + 100
        assert engines.for_record()["stt"]["name"] == "pocketsphinx"
        assert engines.for_record()["stt"]["why"] == f"{NAME} ended 2 times"
        await engines.close()

    asyncio.run(story())
    assert {engine for engine, _, _ in told} == {"stt"}
    assert [remedy for _, _, remedy in told][-1] == "pocketsphinx hears from now on"
    assert len(told) == 3


def test_a_model_that_does_not_load_is_replaced_before_anybody_sits_down(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    (tmp_path / NAME / "model.bin").write_bytes(b"nothing that can be loaded")
    told: list[tuple[str, str, str]] = []

    async def story() -> None:
        engines = choose_engines("en", store=installed(tmp_path, {NAME: ("en",)}))
        with engines.faults.told_to(lambda *fault: told.append(fault)):
            await engines.start()
        assert engines.for_record()["stt"]["name"] == "pocketsphinx"
        await engines.close()

    asyncio.run(story())
    assert any("did not start" in what for _, what, _ in told)


def test_a_language_only_whisper_knows_is_heard_by_whisper_alone(store: ModelStore) -> None:
    chosen = recogniser_for("es", store=store)
    assert chosen.info.name == NAME
    assert chosen.now_serving is None


def test_the_settings_decide_and_a_wish_that_cannot_be_met_is_refused(store: ModelStore) -> None:
    assert (
        choose_engines("en", store=store, asked=EngineSettings(stt="embedded")).recogniser.info.name == "pocketsphinx"
    )
    with pytest.raises(EngineError, match="did you mean"):
        choose_engines("en", store=store, asked=EngineSettings(stt="faster-whisper-tine"))


def test_what_an_interview_would_use_is_told_with_the_reason(tmp_path: Path) -> None:
    found = dict(speech_engines(Settings(models_dir=tmp_path, language="es")))
    assert isinstance(found["Recogniser"], EngineError)
    assert "vivavoce models fetch faster-whisper" in found["Recogniser"].message
    assert not isinstance(found["Voice"], EngineError)
    assert found["Voice"].why


def test_common_phrases_are_whole_clauses_without_gaps() -> None:
    phrases = common_phrases("en")
    assert "Thank you." in phrases
    assert len(phrases) == len(set(phrases)) > 30
    assert not any("{" in phrase for phrase in phrases)


def test_the_device_check_tells_a_better_recogniser_from_the_one_that_comes_along(store: ModelStore) -> None:
    def in_use(engines: EngineSet) -> dict[str, tuple[str, bool]]:
        return {each.part: (each.name, each.full_quality) for each in engines_in_use(engines.for_record())}

    better = in_use(choose_engines("en", store=store))
    assert better["stt"] == (NAME, True)
    assert not better["tts"][1]
    assert in_use(choose_engines("en"))["stt"] == ("pocketsphinx", False)
