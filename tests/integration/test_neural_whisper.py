"""Whisper through its real loading code, on models made on the spot: in its process, killed, damaged, in languages it doesn't know."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest

from engine.conversation.ports import BLOCK, RATE, Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.interview.turns import Word
from engine.speech.whisper import WhisperRecogniser
from engine.speech.whisper_streaming import Streaming
from engine.speech.whisper_window import Asked, WhisperWindow
from tests.support.tiny_models import ENGLISH_ONLY, SCRIPT, write_whisper

SAID = " ".join(SCRIPT)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_whisper(tmp_path_factory.mktemp("models") / "faster-whisper-tiny")


@pytest.fixture(scope="module")
def window(model: Path) -> WhisperWindow:
    return WhisperWindow(model, "en")


def noise(seconds: float) -> Samples:
    return np.random.default_rng(5).normal(0, 0.05, round(seconds * RATE)).astype(np.float32)


def text(words) -> str:
    return " ".join(word.text for word in words)


class Faults(list[tuple[str, str]]):
    def __call__(self, what: str, remedy: str) -> None:
        self.append((what, remedy))


@asynccontextmanager
async def listening(model: Path, faults: Faults) -> AsyncIterator[WhisperRecogniser]:
    recogniser = WhisperRecogniser(model, "en", on_fault=faults)
    await recogniser.start()
    try:
        yield recogniser
    finally:
        await recogniser.close()


def told(model: Path, story: Callable[[WhisperRecogniser], Awaitable[None]]) -> Faults:
    faults = Faults()

    async def tell() -> None:
        async with listening(model, faults) as recogniser:
            await story(recogniser)

    asyncio.run(tell())
    return faults


def hear(recogniser: WhisperRecogniser, samples: Samples) -> None:
    for start in range(0, len(samples), BLOCK):
        recogniser.feed(samples[start : start + BLOCK])


def test_a_window_comes_out_as_words_with_times_and_confidences(window: WhisperWindow) -> None:
    words = window(Asked(noise(3))).words
    assert text(words) == SAID
    assert all(0 <= word.start_ms <= word.end_ms <= 3_000 for word in words)
    assert all(word.confidence is not None and 0 < word.confidence <= 1 for word in words)


def test_a_short_window_gives_the_encoder_a_short_one(window: WhisperWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = []
    encode = window._model.encode
    monkeypatch.setattr(
        window._model, "encode", lambda features: lengths.append(features.shape[-1]) or encode(features)
    )
    window(Asked(noise(3)))
    window(Asked(noise(7)))
    window(Asked(noise(3), as_trained=True))
    window(Asked(noise(40)))
    assert lengths == [500, 750, 3_000, 3_000]


def test_context_and_hints_are_given_to_the_model_and_never_fill_it(window: WhisperWindow) -> None:
    short, long = (window._prompt(Asked(noise(1), *texts)) for texts in (("", ""), ("we " * 900, "SQL, " * 900)))
    assert len(short) == 4
    assert 200 < len(long) <= 4 + 224
    window(Asked(noise(1), "we " * 900, "SQL, " * 900))


@pytest.mark.parametrize("samples", [0, 1, 399, 1_599])
def test_less_than_a_word_is_nothing(window: WhisperWindow, samples: int) -> None:
    assert window(Asked(np.zeros(samples, np.float32))).words == ()


def test_silence_is_not_given_to_the_model_which_would_hear_something_in_it(
    window: WhisperWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window._model, "encode", lambda features: pytest.fail("the model was asked"))
    assert window(Asked(noise(3) * 1e-3)).words == ()


def test_the_shortest_word_is_heard_and_a_stretch_shorter_than_that_ends_without_one(window: WhisperWindow) -> None:
    assert window(Asked(noise(0.1))).words
    streaming = Streaming(window, "en")
    streaming.feed((noise(0.05) * 32767).astype("<i2").tobytes())
    assert streaming.finish() == []


def test_a_model_for_english_only_refuses_other_languages_and_understands_english(tmp_path: Path) -> None:
    folder = write_whisper(tmp_path / "faster-whisper-tiny.en", ENGLISH_ONLY)
    assert text(WhisperWindow(folder, "en")(Asked(noise(2))).words)
    with pytest.raises(EngineError, match="English only"):
        WhisperWindow(folder, "es")


def test_a_language_whisper_never_learnt_is_refused(model: Path) -> None:
    with pytest.raises(EngineError, match="'xx'"):
        WhisperWindow(model, "xx")


@pytest.mark.parametrize("lost", ["model.bin", "tokenizer.json", "vocabulary.json"])
@pytest.mark.parametrize("damage", ["missing", "cut", "empty"])
def test_a_damaged_model_is_refused_with_the_command_that_mends_it(tmp_path: Path, lost: str, damage: str) -> None:
    folder = write_whisper(tmp_path / "faster-whisper-tiny", ENGLISH_ONLY)
    file = folder / lost
    match damage:
        case "missing":
            file.unlink()
        case "cut":
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
        case "empty":
            file.write_bytes(b"")
    with pytest.raises(EngineError, match="vivavoce models check faster-whisper-tiny"):
        WhisperWindow(folder, "en")


def test_an_answer_in_its_own_process_comes_out_at_the_right_time(model: Path) -> None:
    words: list[Word] = []

    async def story(recogniser: WhisperRecogniser) -> None:
        recogniser.begin(100.0)
        hear(recogniser, noise(8))
        await recogniser.caught_up()
        assert recogniser.partial()
        words.extend(await recogniser.finish())

    assert told(model, story) == []
    assert SAID in text(words)
    assert all(100_000 <= word.t_start_ms <= word.t_end_ms <= 108_000 for word in words)
    assert [word.t_start_ms for word in words] == sorted(word.t_start_ms for word in words)


def test_a_process_killed_in_mid_answer_is_replaced_and_the_answer_goes_on(model: Path) -> None:
    words: list[Word] = []

    async def story(recogniser: WhisperRecogniser) -> None:
        recogniser.expect(["Kubernetes"])
        recogniser.begin(0)
        hear(recogniser, noise(4))
        await recogniser.caught_up()
        assert recogniser.pid is not None
        psutil.Process(recogniser.pid).send_signal(signal.SIGKILL)
        hear(recogniser, noise(4))
        words.extend(await recogniser.finish())

    faults = told(model, story)
    assert len(faults) == 1
    assert "started again" in faults[0][1]
    assert SCRIPT[-1] in text(words)


def test_a_model_that_can_not_be_loaded_is_told_at_the_start(tmp_path: Path) -> None:
    async def story() -> None:
        recogniser = WhisperRecogniser(tmp_path / "nothing", "en")
        with pytest.raises(EngineWorkerLost):
            await recogniser.start()
        await recogniser.close()

    asyncio.run(story())


def test_hints_told_before_the_process_runs_reach_it_and_the_one_after_it(model: Path) -> None:
    """The scripted model's words move with the length of its prompt: how it hears tells whether it was told."""
    answers: list[str] = []

    async def answer(recogniser: WhisperRecogniser) -> None:
        recogniser.begin(0)
        hear(recogniser, noise(0.9))
        answers.append(text(await recogniser.finish()))

    async def story() -> None:
        recogniser = WhisperRecogniser(model, "en")
        await recogniser.start()
        await answer(recogniser)
        await recogniser.close()
        recogniser = WhisperRecogniser(model, "en")
        recogniser.expect(["ab"])
        await recogniser.start()
        await answer(recogniser)
        assert recogniser.pid is not None
        psutil.Process(recogniser.pid).send_signal(signal.SIGKILL)
        await answer(recogniser)
        recogniser.expect([])
        await answer(recogniser)
        await recogniser.close()

    asyncio.run(story())
    untold, told_before, told_again, no_more = answers
    assert untold == no_more == SAID
    assert told_before == told_again != SAID
