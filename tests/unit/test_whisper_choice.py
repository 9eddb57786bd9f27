"""Which recogniser a session gets when models are installed, and who hears when the first one's process fails."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.conversation.ports import Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.interview.turns import Word
from engine.models import ModelStore
from engine.models.manifest import Purpose
from engine.speech import whisper_choice
from engine.speech.choice import recogniser_for
from engine.speech.chosen import Chosen, EngineInfo, OnFault
from engine.speech.spare_recogniser import SpareRecogniser
from tests.support.tiny_models import installed

ALL = ("en", "es", "hi", "ja")
KNOWN = {
    "faster-whisper-tiny": ALL,
    "faster-whisper-base": ALL,
    "faster-whisper-base.en": ("en",),
    "faster-whisper-small": ALL,
}


def having(root: Path, *names: str) -> ModelStore:
    for name in names:
        (root / name).mkdir(parents=True)
        (root / name / "model.bin").write_bytes(name.encode())
    return installed(root, KNOWN)


@pytest.fixture
def weak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whisper_choice.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(whisper_choice.shutil, "which", lambda name: None)


@pytest.mark.usefixtures("weak")
@pytest.mark.parametrize(
    ("language", "there", "chosen"),
    [
        ("en-GB", ["faster-whisper-tiny", "faster-whisper-base", "faster-whisper-base.en"], "faster-whisper-base.en"),
        ("es", ["faster-whisper-tiny", "faster-whisper-base", "faster-whisper-base.en"], "faster-whisper-base"),
        ("hi", ["faster-whisper-tiny", "faster-whisper-small"], "faster-whisper-tiny"),
        ("ja", ["faster-whisper-small"], "faster-whisper-small"),
    ],
)
def test_the_best_model_that_is_installed_and_kept_up_with_hears(
    tmp_path: Path, language: str, there: list[str], chosen: str
) -> None:
    choice = recogniser_for(language, store=having(tmp_path, *there))
    assert choice.info.name == chosen
    assert choice.info.version
    assert len(choice.info.model_sha256) == 64
    assert "installed" in choice.info.why


@pytest.mark.parametrize("strength", ["cores", "cuda"])
def test_a_strong_machine_gets_the_more_accurate_model(
    tmp_path: Path, strength: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whisper_choice.os, "cpu_count", lambda: 8 if strength == "cores" else 2)
    monkeypatch.setattr(whisper_choice.shutil, "which", lambda name: "/bin/x" if strength == "cuda" else None)
    store = having(tmp_path, "faster-whisper-base", "faster-whisper-small")
    assert recogniser_for("es", store=store).info.name == "faster-whisper-small"


def test_without_a_model_the_embedded_recogniser_hears_english_and_says_what_to_fetch(tmp_path: Path) -> None:
    info = recogniser_for("en", store=having(tmp_path)).info
    assert info.name == "pocketsphinx"
    assert "vivavoce models fetch faster-whisper-" in info.why
    assert info.as_record()["why"] == info.why


def test_without_a_model_another_language_is_refused_with_the_command(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="vivavoce models fetch faster-whisper-"):
        recogniser_for("es", store=having(tmp_path))


def test_a_language_in_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="models list"):
        recogniser_for("xx", store=having(tmp_path))


def test_a_model_that_changed_is_no_choice(tmp_path: Path) -> None:
    store = having(tmp_path, "faster-whisper-base")
    (tmp_path / "faster-whisper-base" / "model.bin").write_bytes(b"another")
    assert recogniser_for("en", store=store).info.name == "pocketsphinx"


def test_the_settings_may_ask_for_the_embedded_one_or_for_a_model_by_name(tmp_path: Path) -> None:
    store = having(tmp_path, "faster-whisper-tiny", "faster-whisper-base")
    assert recogniser_for("en", store=store, wanted="embedded").info.name == "pocketsphinx"
    assert recogniser_for("en", store=store, wanted="faster-whisper-tiny").info.name == "faster-whisper-tiny"


@pytest.mark.parametrize(
    ("language", "wanted", "told"),
    [
        ("en", "faster-whisper-small", "vivavoce models fetch faster-whisper-small"),
        ("es", "faster-whisper-base.en", "not 'es'"),
        ("en", "faster-wisper-base", "did you mean"),
    ],
)
def test_what_was_asked_for_and_is_not_to_be_had_is_refused_not_replaced(
    tmp_path: Path, language: str, wanted: str, told: str
) -> None:
    with pytest.raises(EngineError, match=told):
        recogniser_for(language, store=having(tmp_path), wanted=wanted)


def test_a_voice_asked_for_as_recogniser_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kokoro-82m").mkdir()
    (tmp_path / "kokoro-82m" / "model.pth").write_bytes(b"x")
    with pytest.raises(EngineError, match="no recogniser"):
        recogniser_for("en", store=installed(tmp_path, {"kokoro-82m": ALL}, Purpose.TTS), wanted="kokoro-82m")


class Scripted:
    """A recogniser that hears how many samples it was fed; dies as told."""

    def __init__(self, name: str, *, starts: bool = True, lost: Sequence[int] = (), begins: bool = True) -> None:
        self.name = name
        self.died: OnFault = lambda what, remedy: None
        self.expected: list[str] = []
        self.started = 0
        self.stretches = 0
        self.closed = False
        self._starts, self._lost, self._begins = starts, lost, begins
        self._fed = 0
        self._at = 0.0

    def chosen(self) -> Chosen["Scripted"]:
        return Chosen(self, EngineInfo(self.name, "1", "0" * 64, "a test"), self.start)

    async def start(self) -> None:
        self.started += 1
        if not self._starts:
            raise EngineWorkerLost("x", "no memory")

    def expect(self, words: Sequence[str]) -> None:
        self.expected = list(words)

    def begin(self, at: float) -> None:
        if not self._begins:
            raise EngineWorkerLost("x", "no process")
        self.stretches += 1
        self._fed, self._at = 0, at

    def feed(self, samples: Samples) -> None:
        self._fed += len(samples)

    def partial(self) -> Sequence[Word]:
        return (Word(self.name, 0, 0),)

    async def caught_up(self) -> None:
        return None

    async def finish(self) -> Sequence[Word]:
        if self.closed or self.stretches in self._lost:
            raise EngineWorkerLost("x", "its process ended twice in one answer")
        return (Word(f"{self.name} heard {self._fed}", round(self._at * 1000), 0),)

    async def close(self) -> None:
        self.closed = True


def with_spare(first: Scripted, spare: Scripted, faults: list[tuple[str, str]]) -> SpareRecogniser:
    def make(died: OnFault) -> Chosen[Scripted]:
        first.died = died
        return first.chosen()

    return SpareRecogniser(make, spare.chosen(), lambda *fault: faults.append(fault))


async def answer(recogniser: SpareRecogniser, at: float = 0, blocks: int = 10) -> str:
    recogniser.begin(at)
    for _ in range(blocks):
        recogniser.feed(np.zeros(160, np.float32))
    return (await recogniser.finish())[0].text


def test_while_the_first_lives_the_spare_is_not_even_loaded() -> None:
    first, spare, faults = Scripted("first"), Scripted("spare"), []

    async def story() -> None:
        recogniser = with_spare(first, spare, faults)
        await recogniser.start()
        recogniser.expect(["SQL"])
        assert await answer(recogniser) == "first heard 1600"
        assert recogniser.partial()[0].text == "first"
        assert recogniser.serving().name == "first"
        await recogniser.close()

    asyncio.run(story())
    assert (spare.started, faults) == (0, [])
    assert first.expected == spare.expected == ["SQL"]
    assert first.closed
    assert spare.closed


def test_a_model_that_does_not_start_is_replaced_before_the_candidate_sits_down() -> None:
    first, spare, faults = Scripted("first", starts=False), Scripted("spare"), []

    async def story() -> None:
        recogniser = with_spare(first, spare, faults)
        await recogniser.start()
        assert await answer(recogniser) == "spare heard 1600"
        assert recogniser.serving().name == "spare"
        assert recogniser.serving().why.startswith("first ")
        await recogniser.close()

    asyncio.run(story())
    assert faults == [("first did not start: no memory", "spare hears from now on")]


def test_an_answer_the_first_lost_is_heard_by_the_spare_from_its_beginning() -> None:
    first, spare, faults = Scripted("first", lost=[2]), Scripted("spare"), []

    async def story() -> None:
        recogniser = with_spare(first, spare, faults)
        await recogniser.start()
        assert await answer(recogniser) == "first heard 1600"
        assert await answer(recogniser, at=7, blocks=50) == "spare heard 8000"
        assert await answer(recogniser) == "spare heard 1600"
        await recogniser.close()

    asyncio.run(story())
    assert first.stretches == 2
    assert [remedy for _, remedy in faults] == ["spare hears from now on"]


def test_after_the_second_death_the_next_answer_goes_to_the_spare_which_was_warmed_at_the_first() -> None:
    first, spare, faults = Scripted("first"), Scripted("spare"), []

    async def story() -> None:
        recogniser = with_spare(first, spare, faults)
        await recogniser.start()
        first.died("its process ended", "started again")
        await asyncio.sleep(0)
        assert spare.started == 1
        assert await answer(recogniser) == "first heard 1600"
        first.died("its process ended", "started again")
        assert await answer(recogniser) == "spare heard 1600"
        await recogniser.close()

    asyncio.run(story())
    assert [remedy for _, remedy in faults] == ["started again", "started again", "spare hears from now on"]
    assert spare.started == 1


def test_a_process_that_can_not_be_started_again_gives_way_at_once() -> None:
    first, spare, faults = Scripted("first", begins=False), Scripted("spare"), []

    async def story() -> None:
        recogniser = with_spare(first, spare, faults)
        assert await answer(recogniser) == "spare heard 1600"
        await recogniser.close()

    asyncio.run(story())
    assert len(faults) == 1


def test_when_both_are_lost_the_caller_is_told() -> None:
    first, spare = Scripted("first", lost=[1]), Scripted("spare", lost=[1])

    async def story() -> None:
        recogniser = with_spare(first, spare, [])
        with pytest.raises(EngineWorkerLost):
            await answer(recogniser)
        await recogniser.close()

    asyncio.run(story())


class Slow(Scripted):
    """Answers when it is let."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.let = asyncio.Event()

    async def finish(self) -> Sequence[Word]:
        await self.let.wait()
        return await super().finish()


class Unstartable(Scripted):
    """No process of it can be started; by then the other one answers."""

    def __init__(self, name: str, other: Slow) -> None:
        super().__init__(name, begins=False)
        self._other = other

    def begin(self, at: float) -> None:
        self._other.let.set()
        super().begin(at)


def test_where_the_spare_can_not_help_a_late_answer_is_waited_for_and_the_first_stays() -> None:
    faults: list[tuple[str, str]] = []

    async def story() -> None:
        first = Slow("first")
        recogniser = with_spare(first, Unstartable("spare", first), faults)
        recogniser._doubted_after_s = 0.0
        assert await answer(recogniser) == "first heard 1600"
        assert recogniser.serving().name == "first"
        await recogniser.close()

    asyncio.run(story())
    assert faults == [("spare can't help out: no process", "the answer is waited for")]


def test_closing_replaces_nothing() -> None:
    first, spare, faults = Scripted("first"), Scripted("spare"), []

    async def story() -> None:
        recogniser = with_spare(first, spare, faults)
        recogniser.begin(0)
        await recogniser.close()
        with pytest.raises(EngineWorkerLost):
            await recogniser.finish()

    asyncio.run(story())
    assert faults == []
    assert spare.stretches == 0
