"""The embedded voice: what it hands to the loudspeaker, and what it does with text nobody should send it."""

import asyncio
import os
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from engine.conversation.ports import RATE, Speech
from engine.errors import EngineError, EngineWorkerLost
from engine.speech.espeak import LONGEST_CLAUSE, SPEECH_DBFS, EspeakVoice, Voice, speakable, voices
from engine.speech.espeak_library import Prosody, espeak_library, short_data_path
from engine.speech.kana import in_kana, number_in_kana


def said(clause: str, language: str = "en") -> Speech:
    async def one_clause() -> Speech:
        voice = EspeakVoice(voices(language)[0])
        try:
            return await voice.speak(clause)
        finally:
            await voice.close()

    return asyncio.run(one_clause())


def words_marked(speech: Speech) -> list[str]:
    return [speech.text[mark.char :].split()[0] for mark in speech.marks]


def test_a_clause_becomes_speech_with_a_mark_at_every_word() -> None:
    speech = said("Tell me about a project you led.")
    assert words_marked(speech) == ["Tell", "me", "about", "a", "project", "you", "led."]
    assert speech.samples.dtype == np.float32
    assert 1.0 * RATE < len(speech.samples) < 4.0 * RATE
    samples = [mark.sample for mark in speech.marks]
    assert samples == sorted(samples)
    assert samples[0] < 0.02 * RATE
    assert samples[-1] < len(speech.samples)


def test_sound_begins_at_once_and_a_short_pause_follows() -> None:
    speech = said("Hello.")
    loud = np.flatnonzero(np.abs(speech.samples) > 0.01)
    assert loud[0] < 0.02 * RATE
    assert 0.15 * RATE < len(speech.samples) - loud[-1] < 0.4 * RATE


@pytest.mark.parametrize("clause", ["Hello.", "Tell me about a time when things went wrong, and what you did then."])
def test_every_clause_is_equally_loud_and_none_clips(clause: str) -> None:
    samples = said(clause).samples
    frames = samples[: len(samples) // 320 * 320].reshape(-1, 320)
    power = (frames**2).mean(axis=1)
    loudness = 10 * np.log10(power[power > power.max() * 1e-3].mean())
    assert loudness == pytest.approx(SPEECH_DBFS, abs=1.5)
    assert np.abs(samples).max() < 0.99


def test_a_year_is_one_written_word_however_many_are_spoken() -> None:
    speech = said("In 2024 we grew.")
    assert words_marked(speech)[-1] == "grew."
    assert len({mark.char for mark in speech.marks}) == len(speech.marks)
    assert [speech.text[m.char :][:2] for m in speech.marks if m.char < 8][:2] == ["In", "20"]


@pytest.mark.parametrize(
    ("language", "clause", "last"),
    [
        ("es", "¿Cómo está, señor Muñoz?", "Muñoz?"),
        ("hi", "नमस्ते, आप कैसे हैं?", "हैं?"),
        ("fr", "Ça va très bien à Noël", "Noël"),
    ],
)
def test_marks_count_characters_not_bytes(language: str, clause: str, last: str) -> None:
    assert words_marked(said(clause, language))[-1] == last


@pytest.mark.parametrize("clause", ["", "   ", "...", "\x00\x01", "—"])
def test_nothing_to_say_is_no_sound(clause: str) -> None:
    speech = said(clause)
    assert len(speech.samples) == 0
    assert speech.marks == ()


def test_markup_is_read_not_obeyed_and_control_characters_are_gone() -> None:
    assert speakable("a\x00b\x1bc\u202ed\ud800e") == "a b c d e"
    assert len(said('Hi <break time="9s"/> there').samples) < 6 * RATE


def test_a_text_without_end_is_cut_at_a_word_and_says_so() -> None:
    speech = said("word " * 5_000)
    assert len(speech.text) <= LONGEST_CLAUSE
    assert speech.text.endswith("word")


def test_clauses_asked_for_at_once_do_not_mix() -> None:
    async def many() -> tuple[list[Speech], list[Speech]]:
        english, spanish = EspeakVoice(voices("en")[0]), EspeakVoice(voices("es")[0])
        alone = [await english.speak("One two three."), await spanish.speak("Uno dos tres.")]
        together = await asyncio.gather(
            *(voice.speak(one.text) for voice, one in zip([english, spanish] * 8, alone * 8, strict=True))
        )
        await english.close()
        await spanish.close()
        return alone, together

    alone, together = asyncio.run(many())
    for index, speech in enumerate(together):
        assert len(speech.samples) == pytest.approx(len(alone[index % 2].samples), abs=160)
        assert [mark.char for mark in speech.marks] == [mark.char for mark in alone[index % 2].marks]


def test_a_closed_voice_says_so_and_closing_twice_is_fine() -> None:
    async def closed() -> None:
        voice = EspeakVoice(voices("en")[0])
        await voice.close()
        await voice.close()
        await voice.speak("Hello.")

    with pytest.raises(EngineWorkerLost):
        asyncio.run(closed())


def test_an_unknown_voice_is_refused_by_name() -> None:
    with pytest.raises(EngineError, match="xx-nobody"):
        EspeakVoice(Voice("xx-nobody", "en", Prosody(160, 50, 50)))


def test_every_voice_offered_exists() -> None:
    offered = [voice for code in ("en", "es", "hi", "fr", "de", "pt", "zh") for voice in voices(code)]
    assert len(offered) >= 7
    assert [voice.name for voice in offered if not espeak_library().knows(voice.name)] == []


def test_a_regional_code_prefers_its_own_voice() -> None:
    assert voices("en-GB")[0].name == "en-gb-x-rp"
    assert voices("pt-BR")[0].name == "pt-br"
    assert voices("en")[0].language == "en"


def test_japanese_is_read_in_kana_and_each_phrase_keeps_its_place() -> None:
    text = "山田さん、こんにちは。時間は18分ほどです。"
    speech = asyncio.run(EspeakVoice(voices("ja")[0]).speak(text))
    begun = [text[mark.char] for mark in speech.marks]
    assert begun == ["山", "こ", "時", "1"]
    assert len(speech.samples) > 2.0 * RATE


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("私は店へ荷物を運んだ。", "ワタクシワ ミセエ ニモツオ ハコンダ。"),
        ("残りはおよそ10分です", "ノコリワ オヨソ ジュップンデス"),
        ("4月20日に3人と1,000円で", "シガツ ニジュウニチニ サンニント センエンデ"),
        ("1人で100件", "ヒトリデ ヒャクケン"),
        ("こんにちは、AIです。", "コンニチワ、 エーアイデス。"),
    ],
)
def test_japanese_is_written_as_it_sounds(written: str, read: str) -> None:
    assert in_kana(written).text.replace(" ", "") == read.replace(" ", "")


@pytest.mark.parametrize("number", [0, 4, 10, 18, 300, 808, 3_600, 10_000, 26_000_000])
def test_every_number_is_read_as_one(number: int) -> None:
    assert number_in_kana(number).isalpha()
    assert "イチジュウ" not in number_in_kana(number)


def test_a_data_folder_too_deep_for_the_library_is_reached_by_a_short_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path.joinpath(*["a_folder_with_a_long_name"] * 6) / "espeak-ng-data"
    deep.mkdir(parents=True)
    (deep / "phontab").write_bytes(b"here")
    short = short_data_path(deep)
    assert len(os.fsencode(short)) <= 120
    assert (short / "phontab").read_bytes() == b"here"
    monkeypatch.setattr("pathlib.Path.symlink_to", _not_allowed)
    copied = short_data_path(deep)
    assert not copied.is_symlink()
    assert (copied / "phontab").read_bytes() == b"here"
    assert short_data_path(short) == short


def _not_allowed(*args: object, **kwargs: object) -> NoReturn:
    raise OSError("no right to make links")


def test_nothing_to_pronounce_is_nothing_whatever_was_said_before_it() -> None:
    async def story() -> None:
        voice = EspeakVoice(voices("en")[0])
        await voice.speak("What did you do yourself?")
        assert len((await voice.speak("...")).samples) == 0
        await voice.close()

    asyncio.run(story())
