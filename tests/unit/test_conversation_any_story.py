"""Whatever two people do in whatever order: nothing said is lost or told twice, nobody is talked over, and it never stands still.

Stories are drawn at random from a number, so that one that fails can be told again. Every word is said once and is like no other.
"""

import itertools
import random
from collections.abc import Iterator

import pytest

from engine.interview import facts
from engine.interview.lifecycle import EndReason
from engine.interview.templates import QuestionKind
from engine.interview.turns import Speaker
from tests.support.room import Room, small_stage
from tests.support.room_parts import ask

NOTICED_S = 0.12  # a gate takes so long to notice a voice, and a block to leave
LONGEST_SILENCE_S = 16.0  # after which the interviewer speaks up


class Story:
    """A room, and what was said in it."""

    def __init__(self, number: int, *, acknowledges: bool = False) -> None:
        self.chance = random.Random(number)  # noqa: S311 - stories, not secrets
        self.room = Room(small_stage(45), acknowledges=acknowledges)
        self.said: list[str] = []
        self._numbers = itertools.count()
        self.room.recogniser.delay_s = self.chance.choice([0.0, 0.05, 0.4])
        self.room.recogniser.can_look = self.chance.random() < 0.7
        self.room.mind.delay_s = self.chance.choice([0.0, 0.1, 0.9])
        self.room.voice.delay_s = self.chance.choice([0.0, 0.1, 0.3])
        self.room.journal.delay_s = self.chance.choice([0.0, 0.005])
        for number_asked in range(400):
            kind = self.chance.choice(list(QuestionKind))
            text = "Tell me more about it, and what came of it in the end."
            self.room.interviewer_will_say(ask(text, kind, f"q{number_asked}"))
        self.room.wait(0.5)
        self.room.until(lambda: self.room.phase == "listening")

    def speaks(self, words: int) -> None:
        text = " ".join(f"word{next(self._numbers)}" for _ in range(words))
        self.said += text.split()
        self.room.candidate_says(text)

    def waits(self) -> None:
        self.room.wait(self.chance.choice([0.02, 0.06, 0.1, 0.15, 0.21, 0.3, 0.5, 0.8, 1.2, 2.0, 3.5]))

    def coughs(self) -> None:
        self.room.candidate_coughs(self.chance.choice([0.05, 0.1, 0.2, 0.28, 0.45]))
        self.room.wait(0.1)

    def kept(self) -> list[str]:
        """Every word of the answers, in the ledger's order."""
        return [word for answer in self.room.answers for word in answer.split()]

    def silence_is_ended(self) -> None:
        """Nobody speaks: sooner or later the interviewer does."""
        spoken = len(self.room.replies)
        self.room.until(lambda: len(self.room.replies) > spoken, LONGEST_SILENCE_S + 20)


@pytest.fixture
def told() -> Iterator[list[Story]]:
    stories: list[Story] = []
    yield stories
    for story in stories:
        story.room.close()


def talk(number: int, steps: int, told: list[Story]) -> Story:
    """By voice alone: speaking, coughing, falling silent, over the interviewer or not."""
    story = Story(number, acknowledges=number % 2 == 0)
    told.append(story)
    for _ in range(steps):
        what = story.chance.random()
        if what < 0.45:
            story.speaks(story.chance.randint(3, 9))
        elif what < 0.6:
            story.coughs()
        else:
            story.waits()
    story.silence_is_ended()
    story.room.until(lambda: story.room.phase == "listening")
    story.room.wait(0.05)  # for the disk
    return story


@pytest.mark.parametrize("number", range(12))
def test_by_voice_alone_every_word_is_told_once_and_nobody_is_talked_over(number: int, told: list[Story]) -> None:
    story = talk(number, 30, told)
    assert story.kept() == story.said
    for turn in story.room.turns:
        began = turn.t_start_ms / 1000
        over = [
            span
            for span in story.room.candidate.sounds
            if span[0] + NOTICED_S < began < span[1] and span[1] - span[0] >= 0.9
        ]
        assert turn.speaker is Speaker.PARTICIPANT or not over, f"it began at {began} in the middle of {over}"
    seqs = [turn.seq for turn in story.room.turns]
    assert seqs == list(range(1, len(seqs) + 1))
    assert len({turn.id for turn in story.room.turns}) == len(seqs)
    if not story.room.stated(facts.Acknowledged):  # which are heard and are no turn
        told_of = " ".join(story.room.replies)
        assert story.room.heard_by_candidate == told_of, "the transcript holds what was heard, to the word"
    for measured in story.room.stated(facts.TurnMeasured):
        assert measured.wasted < measured.revisions
        assert measured.endpoint_ms <= measured.committed_ms
        assert measured.first_content_ms is None or measured.committed_ms <= measured.first_content_ms


def meddle(story: Story) -> None:
    """Use a button, a keyboard, a plug or a proctor."""
    room, talk = story.room, story.room.conversation
    match story.chance.randint(0, 7):
        case 0 | 1:
            talk.done()
        case 2:
            talk.take_time()
        case 3:
            talk.repeat()
        case 4:
            talk.type_answer("typed")
        case 5:
            talk.typing(active=True)
            room.wait(story.chance.uniform(0.1, 4))
            talk.typing(active=False)
        case 6:
            talk.pause("proctor", "")
            room.wait(story.chance.uniform(0.1, 3))
            talk.resume()
        case _:
            room.unplug()
            room.wait(story.chance.uniform(0.1, 3))
            room.plug_in()
            room.until(lambda: room.phase != "paused")


@pytest.mark.parametrize("number", range(100, 112))
def test_whoever_presses_and_unplugs_what_nothing_is_told_twice_and_it_ends_when_told(
    number: int, told: list[Story]
) -> None:
    story = Story(number)
    told.append(story)
    for _ in range(30):
        what = story.chance.random()
        if what < 0.4:
            story.speaks(story.chance.randint(1, 7))
        elif what < 0.55:
            meddle(story)
        elif what < 0.65:
            story.coughs()
        else:
            story.waits()
    kept = [word for word in story.kept() if word != "typed"]
    assert len(kept) == len(set(kept)), "told twice"
    assert kept == [word for word in story.said if word in set(kept)], "told in another order"
    spoken = len(story.room.replies)
    story.room.until(lambda: len(story.room.replies) > spoken, 100)  # a minute was asked for, perhaps
    story.room.conversation.end(EndReason.PROCTOR_ENDED)
    assert story.room.end().end_reason is EndReason.PROCTOR_ENDED
