"""The end-of-turn model's adapter: what it hears, how it answers, and what happens where it can't."""

import asyncio
import threading
from pathlib import Path

import numpy as np
import pytest

from engine.conversation.ports import RATE, Samples
from engine.errors import EngineError, EngineWorkerLost
from engine.models import ModelStore
from engine.speech.smart_turn import SmartTurn, features
from engine.speech.turn_end_choice import turn_end_for


def voice(seconds: float, pitch: float = 150.0) -> np.ndarray:
    at = np.arange(round(seconds * RATE)) / RATE
    return (0.2 * sum(np.sin(2 * np.pi * pitch * n * at) / n for n in range(1, 9))).astype(np.float32)


def tiny_model(folder: Path) -> Path:
    """Write a model of the real one's shape that answers with the sigmoid of the mean of what it hears."""
    shape_in, shape_out = (1, 80, 800), (1,)
    axes = _text(1, "axes") + _number(8, 1) + _number(8, 2) + _number(20, 7)
    keep = _text(1, "keepdims") + _number(3, 0) + _number(20, 2)
    mean = _text(1, "input_features") + _text(2, "mean") + _text(4, "ReduceMean") + _part(5, axes) + _part(5, keep)
    sigmoid = _text(1, "mean") + _text(2, "chance") + _text(4, "Sigmoid")
    inputs, outputs = _value("input_features", shape_in), _value("chance", shape_out)
    graph = _part(1, mean) + _part(1, sigmoid) + _text(2, "tiny") + _part(11, inputs) + _part(12, outputs)
    path = folder / "tiny.onnx"
    path.write_bytes(_number(1, 8) + _part(8, _number(2, 13)) + _part(7, graph))
    return path


def _varint(value: int) -> bytes:
    more = value >> 7
    return bytes([value & 0x7F | (0x80 if more else 0)]) + (_varint(more) if more else b"")


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _part(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _text(field: int, content: str) -> bytes:
    return _part(field, content.encode())


def _value(name: str, shape: tuple[int, ...]) -> bytes:
    dims = b"".join(_part(1, _number(1, size)) for size in shape)
    return _text(1, name) + _part(2, _part(1, _number(1, 1) + _part(2, dims)))


def test_it_hears_eighty_bands_of_the_last_eight_seconds() -> None:
    heard = features(voice(3.0))
    assert heard.shape == (80, 800)
    assert heard.dtype == np.float32
    assert heard[:, :490].max() < heard[:, 510:].max()  # what is missing is silence, in front


def test_what_is_older_than_eight_seconds_does_not_count() -> None:
    recent = voice(8.0)
    assert np.array_equal(features(np.concatenate([voice(5.0, 300.0), recent])), features(recent))


def test_it_hears_the_voice_and_not_how_loud_it_is() -> None:
    assert np.allclose(features(voice(8.0)), features(0.1 * voice(8.0)), atol=1e-3)


def test_a_higher_tone_is_heard_in_a_higher_band() -> None:
    def loudest(hertz: float) -> int:
        tone = np.sin(2 * np.pi * hertz * np.arange(8 * RATE) / RATE).astype(np.float32)
        return int(features(tone).mean(axis=1).argmax())

    bands = [loudest(hertz) for hertz in (200, 500, 1000, 2000, 4000)]
    assert bands == sorted(set(bands))
    assert bands[1] - bands[0] == pytest.approx((500 - 200) * 3 / 200 / (45.245 / 81), abs=1)  # even below 1 kHz


def test_sound_that_is_no_number_or_not_there_is_silence() -> None:
    broken = np.full(RATE, np.nan, np.float32)
    assert np.isfinite(features(broken)).all()
    assert np.array_equal(features(broken), features(np.zeros(0, np.float32)))


def test_it_answers_with_a_probability_off_the_loop(tmp_path: Path) -> None:
    async def judge() -> list[float]:
        model = SmartTurn(tiny_model(tmp_path))
        await model.start()
        chances = [await model.probability(sound) for sound in (voice(8.0), np.zeros(RATE, np.float32))]
        await model.close()
        await model.close()
        with pytest.raises(EngineWorkerLost):
            await model.probability(voice(1.0))
        return chances

    spoken, silent = asyncio.run(judge())
    assert spoken == pytest.approx(1 / (1 + np.exp(-features(voice(8.0)).mean())), abs=1e-5)
    assert spoken != silent


def test_a_model_that_hangs_is_given_up_and_asked_again_once_it_is_done(tmp_path: Path) -> None:
    go_on = threading.Event()

    class Hanging(SmartTurn):
        def _judge(self, samples: Samples) -> float:
            go_on.wait(30)
            return super()._judge(samples)

    async def story() -> None:
        model = Hanging(tiny_model(tmp_path), within_s=0.05)
        with pytest.raises(EngineWorkerLost, match="did not answer"):
            await model.probability(voice(1.0))
        with pytest.raises(EngineWorkerLost, match="hangs"):
            await model.probability(voice(1.0))
        go_on.set()
        async with asyncio.timeout(20):
            while model._hangs:
                await asyncio.sleep(0)
        patient = Hanging(tiny_model(tmp_path))
        assert 0 < await patient.probability(voice(1.0)) < 1
        await model.close()
        await patient.close()

    asyncio.run(story())


def test_what_the_model_throws_is_told_as_an_error_of_the_engine(tmp_path: Path, monkeypatch) -> None:
    async def story() -> None:
        model = SmartTurn(tiny_model(tmp_path))
        monkeypatch.setattr(model, "_session", None)
        with pytest.raises(EngineError, match="end-of-turn model failed"):
            await model.probability(voice(1.0))
        await model.close()

    asyncio.run(story())


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(b"not a model")
    with pytest.raises(EngineError, match="models check"):
        SmartTurn(path)


def test_where_it_is_not_installed_there_is_none(tmp_path: Path) -> None:
    assert turn_end_for(ModelStore([tmp_path])) is None
