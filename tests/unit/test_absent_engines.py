"""A language in which nothing installed hears or speaks: the interview is typed and read, and the record says why."""

import asyncio

import pytest

from app.engines import choose_engines
from engine.conversation.ports import RATE
from engine.errors import EngineError
from engine.speech.absent import ABSENT, AbsentVoice

QUESTION = "Cuénteme de una vez en que atendió a un cliente que estaba muy alterado."


def test_where_answers_may_be_typed_a_missing_recogniser_is_named_with_its_remedy():
    engines = choose_engines("es", may_type=True)
    assert engines.absent() == {"stt"}
    heard = engines.for_record()["stt"]
    assert heard["name"] == ABSENT
    assert "vivavoce models" in heard["why"]
    assert engines.fallen_back() == []


def test_where_they_may_not_the_language_is_refused():
    with pytest.raises(EngineError) as refused:
        choose_engines("es")
    assert "vivavoce models" in refused.value.message


def test_what_is_there_stays_as_it_is():
    assert choose_engines("en", may_type=True).absent() == frozenset()


def test_a_silent_voice_lasts_as_long_as_reading_takes_and_marks_each_word():
    speech = asyncio.run(AbsentVoice().speak(QUESTION))
    assert not speech.samples.any()
    assert 3.0 < len(speech.samples) / RATE < 8.0
    assert [QUESTION[mark.char :].split(maxsplit=1)[0] for mark in speech.marks] == QUESTION.split()
    assert [mark.sample for mark in speech.marks] == sorted({mark.sample for mark in speech.marks})
    assert len(asyncio.run(AbsentVoice().speak(" … ")).samples) == 0


def test_wide_letters_take_twice_as_long_to_read():
    wide, narrow = (asyncio.run(AbsentVoice().speak(text)) for text in ("案内状", "abc"))
    assert len(wide.samples) == pytest.approx(2 * len(narrow.samples), abs=2)
    assert len(wide.marks) == 3, "captions move on inside a run of characters"
