"""What a candidate said is in the ledger, and nowhere else once their session is over."""

import asyncio

from app.sessions.forgetting import forget_what_was_said
from engine.interviewer.by_model.checking import runs_of
from engine.interviewer.intents import read_intent
from engine.interviewer.language import load_language
from engine.morphemes import japanese_words
from tests.support.interviewed import Order, hold, spoken

SAID = "My neighbour kept the ledger under her bed."


def remembered():
    """Return the caches that hold something."""
    return [each.__name__ for each in (read_intent, runs_of, japanese_words) if each.cache_info().currsize]


def test_what_was_read_of_a_turn_is_let_go():
    read_intent(SAID, load_language("en"))
    runs_of(SAID, 3, "en")
    japanese_words("隣の人は帳簿を隠していました。")
    assert remembered() == ["read_intent", "runs_of", "japanese_words"]
    forget_what_was_said()
    assert remembered() == []


def test_after_a_session_nothing_of_it_is_remembered(tmp_path):
    async def session():
        read_intent(SAID, load_language("en"))
        await hold(Order(str(tmp_path)), await spoken(["I planned my mornings."]))

    asyncio.run(session())
    assert remembered() == []
