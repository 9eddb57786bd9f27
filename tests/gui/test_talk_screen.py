"""The interview's screen: controls by key, a draft that survives, and every interruption explained."""

import pytest
from PySide6.QtCore import Qt

from app.bridge import Bridge
from app.kiosk.ports import Notice, NoticeKind
from app.widgets.voice_orb import OrbMode
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import Backstage
from tests.gui.test_journey import start_the_interview


async def in_the_interview(me: Candidate, backstage: Backstage, phase: str = "listening") -> None:
    await start_the_interview(me, backstage)

    def ask(audience: Bridge) -> None:
        audience.now("interviewer_speaking")
        audience.captions("ai", "What went wrong?", final=True)
        audience.progress(2, 6, 60.0, 1200.0)
        audience.now(phase)

    backstage.conversation.tell(ask)
    await me.until(lambda: me.reads("interviewerCaption") == "What went wrong?", "the question")


def test_every_control_has_its_key(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        for key, call in (
            (Key.Key_F2, "repeat"),
            (Key.Key_F5, "done"),
            (Key.Key_F1, "call_proctor"),
            (Key.Key_F3, "take_time"),
        ):
            await me.press(key)
            await me.until(lambda call=call: backstage.controls.calls[-1:] == [call], call)
        await me.until(lambda: me.reads("talkPhase") == "Take your time", "taking time")
        assert me.reads("timeLeft") == "Clock stopped"
        assert me.reads("callProctorButton") == "Proctor called"
        await me.press(Key.Key_F1)
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.controls.calls[-1] == "done", "done ends the pause")
        assert backstage.controls.calls.count("call_proctor") == 1

    at_the_kiosk(story)


def test_done_does_nothing_while_the_interviewer_speaks(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage, "interviewer_speaking")
        assert me.focus() == "doneButton"
        await me.press(Key.Key_Return)
        await me.press(Key.Key_Space)
        await me.press(Key.Key_F5)
        await me.press(Key.Key_F2)
        await me.until(lambda: "repeat" in backstage.controls.calls, "repeat")
        assert "done" not in backstage.controls.calls
        assert me.focus() == "doneButton"

    at_the_kiosk(story)


def test_a_draft_survives_closing_and_letters_are_only_letters(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        await me.press(Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        await me.until(lambda: me.focus() == "answerField", "the field")
        await me.type("Rather tired, Tom")
        await me.press(Key.Key_Return)
        await me.press(Key.Key_Escape)
        await me.until(lambda: me.focus() == "doneButton", "closed")
        assert [call for call in backstage.controls.calls if not call.startswith("typing")] == []
        await me.press(Key.Key_F4)
        await me.until(lambda: me.focus() == "answerField", "open again")
        await me.type("said so")
        await me.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await me.until(lambda: backstage.controls.typed, "sent")
        assert backstage.controls.typed == ["Rather tired, Tom\nsaid so"]
        await me.until(lambda: me.focus() == "doneButton", "closed after sending")
        assert backstage.controls.calls == ["typing True", "typing False", "typing True", "typing False"]

    at_the_kiosk(story)


def test_an_answer_of_blanks_or_beyond_the_limit_is_not_sent(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        await me.press(Key.Key_F4)
        await me.until(lambda: me.focus() == "answerField", "the field")
        await me.type("   ")
        await me.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        field = me.widget("answerField")
        field.setPlainText("x" * 5000)  # type: ignore[attr-defined]
        await me.until(lambda: me.widget("sendAnswerButton").available, "can send")  # type: ignore[attr-defined]
        await me.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await me.until(lambda: backstage.controls.typed, "sent")
        assert [len(answer) for answer in backstage.controls.typed] == [4000]

    at_the_kiosk(story)


@pytest.mark.parametrize(
    ("notice", "title"),
    [
        (Notice(NoticeKind.DEVICE_LOST, "Jabra"), "Paused: the sound was interrupted"),
        (Notice(NoticeKind.PAUSED_BY_PROCTOR), "A proctor has paused the interview"),
        (Notice(NoticeKind.PAUSED_BY_SYSTEM), "Paused for a moment"),
    ],
    ids=["device", "proctor", "system"],
)
def test_a_pause_says_why_and_stops_the_clock(at_the_kiosk, notice, title):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        talk = backstage.conversation
        talk.tell(lambda audience: (audience.notice(notice), audience.now("paused")))
        await me.until(lambda: me.sees("talkMessage"), "a message")
        assert me.reads("talkMessageTitle") == title
        assert me.reads("timeLeft") == "Clock stopped"
        assert me.widget("voiceOrb").mode is OrbMode.PAUSED  # type: ignore[attr-defined]
        await me.press(Key.Key_F2)
        talk.tell(lambda audience: (audience.notice(Notice(NoticeKind.RESUMED)), audience.now("listening")))
        await me.until(lambda: not me.sees("talkMessage"), "the message is gone")
        assert me.reads("talkPhase").startswith("Your turn")
        assert me.reads("timeLeft").startswith("About")
        assert backstage.controls.calls == []

    at_the_kiosk(story)


def test_when_the_recogniser_dies_the_field_opens_and_when_it_is_back_it_may_close(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        talk = backstage.conversation
        talk.tell(lambda audience: audience.trouble("stt", lost=True))
        await me.until(lambda: me.focus() == "answerField", "the field")
        assert "type your answers" in me.reads("talkMessageMessage")
        await me.press(Key.Key_Escape)
        assert me.focus() == "answerField"
        talk.tell(lambda audience: audience.trouble("stt", lost=False))
        await me.until(lambda: not me.sees("talkMessage"), "the message is gone")
        await me.press(Key.Key_Escape)
        await me.until(lambda: me.focus() == "doneButton", "closed")
        talk.tell(lambda audience: audience.trouble("tts", lost=True))
        await me.until(lambda: me.sees("talkMessage"), "the voice is gone")
        assert "voice has failed" in me.reads("talkMessageTitle")

    at_the_kiosk(story)


def test_a_proctors_message_is_shown_word_for_word(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        words = Notice(NoticeKind.PROCTOR_MESSAGE, "<b>Five</b> minutes more & no hurry")
        backstage.conversation.tell(lambda audience: audience.notice(words))
        await me.until(lambda: me.sees("talkMessage"), "the message")
        assert me.reads("talkMessageMessage") == "<b>Five</b> minutes more & no hurry"
        assert me.widget("talkMessageMessage").textFormat() is Qt.TextFormat.PlainText  # type: ignore[attr-defined]

    at_the_kiosk(story)


def test_a_proctors_message_names_them_and_is_put_away_once_it_was_read(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        backstage.controls.call_proctor()
        await me.until(lambda: me.sees("talkMessage"), "the proctor was called")
        comes = Notice(NoticeKind.PROCTOR_COMES, "", "Rosa Lindqvist")
        backstage.conversation.tell(lambda audience: audience.notice(comes))
        await me.until(lambda: me.reads("talkMessageTitle") == "A proctor is on their way: Rosa Lindqvist", "who comes")
        words = Notice(NoticeKind.PROCTOR_MESSAGE, "No hurry.", "Rosa Lindqvist")
        backstage.conversation.tell(lambda audience: audience.notice(words))
        await me.until(
            lambda: me.reads("talkMessageTitle") == "Message from the proctor, Rosa Lindqvist", "who it is from"
        )
        await me.tabs_to("talkMessageButton")
        await me.press(Key.Key_Space)
        await me.until(lambda: not me.sees("talkMessage"), "read, and with it the call answered")
        assert me.focus() == "doneButton"
        more = Notice(NoticeKind.MORE_TIME, "5", "Rosa Lindqvist")
        backstage.conversation.tell(lambda audience: audience.notice(more))
        await me.until(lambda: me.sees("talkMessage"), "more time")
        assert me.reads("talkMessageTitle") == "More time: 5 min"
        assert me.reads("talkMessageMessage") == "Rosa Lindqvist has added it for you."

    at_the_kiosk(story)


def test_whoever_listens_is_named_as_long_as_they_do_also_over_a_locked_screen(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        def tell(kind: NoticeKind) -> None:
            backstage.conversation.tell(lambda audience: audience.notice(Notice(kind, "", "Rosa Lindqvist")))

        await in_the_interview(me, backstage)
        assert not me.sees("listenerMark")
        tell(NoticeKind.LISTENING)
        await me.until(lambda: me.sees("listenerMark"), "who listens")
        assert me.reads("listenerName") == "A proctor is listening: Rosa Lindqvist"
        assert me.widget("listenerMark").accessibleName() == me.reads("listenerName")
        tell(NoticeKind.LOCKED)
        await me.until(lambda: me.sees("lockedPage"), "the cover")
        assert me.sees("listenerMark")
        tell(NoticeKind.UNLOCKED)
        tell(NoticeKind.LISTENING_ENDED)
        await me.until(lambda: not me.sees("listenerMark"), "nobody listens")
        assert me.sees("talkScreen")

    at_the_kiosk(story)


def test_a_locked_screen_covers_everything_and_takes_no_key_until_it_is_unlocked(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        locked = Notice(NoticeKind.LOCKED, "A fire drill", "Rosa Lindqvist")
        backstage.conversation.tell(lambda audience: audience.notice(locked))
        await me.until(lambda: me.sees("lockedPage"), "the cover")
        assert me.reads("lockedBy") == "Rosa Lindqvist: A fire drill"
        assert me.widget("lockedPage").geometry() == me.widget("lockedPage").parentWidget().rect()
        calls = len(backstage.controls.calls)
        await me.press(Key.Key_F5)
        await me.press(Key.Key_F1)
        backstage.conversation.tell(lambda audience: audience.notice(Notice(NoticeKind.UNLOCKED)))
        await me.until(lambda: not me.sees("lockedPage"), "uncovered")
        assert len(backstage.controls.calls) == calls
        await me.press(Key.Key_F5)
        await me.until(lambda: len(backstage.controls.calls) > calls, "keys count again")

    at_the_kiosk(story)


def test_a_cover_does_not_outlive_the_interview_it_was_laid_over(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        backstage.conversation.tell(lambda audience: audience.notice(Notice(NoticeKind.LOCKED, "", "Rosa Lindqvist")))
        await me.until(lambda: me.sees("lockedPage"), "the cover")
        backstage.conversation.end_by_proctor()
        await me.reaches("failureScreen")
        assert not me.sees("lockedPage")
        assert me.focus() == "failureCloseButton"

    at_the_kiosk(story)


def test_levels_move_the_orb_and_a_phase_nobody_knows_changes_nothing(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        orb = me.widget("voiceOrb")
        talk = backstage.conversation
        talk.tell(lambda audience: audience.now("humming"))
        talk.tell(lambda audience: audience.level(-12.0, -90.0))
        await me.until(lambda: orb._shown > 0.5, "the orb moves")  # type: ignore[attr-defined]
        assert orb.mode is OrbMode.LISTENING  # type: ignore[attr-defined]

    at_the_kiosk(story)


def test_words_heard_stay_until_the_interviewer_replies(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await in_the_interview(me, backstage)
        talk = backstage.conversation
        talk.tell(lambda audience: audience.now("candidate_speaking"))
        talk.tell(lambda audience: audience.captions("participant", "we forgot", final=False))
        await me.until(lambda: me.reads("candidateCaption") == "we forgot", "my words")
        talk.tell(lambda audience: audience.captions("participant", "we forgot to ask", final=True))
        talk.tell(lambda audience: audience.now("thinking"))
        await me.until(lambda: me.reads("talkPhase") == "The interviewer is thinking", "thinking")
        assert me.reads("candidateCaption") == "we forgot to ask"
        talk.tell(lambda audience: audience.now("interviewer_speaking"))
        await me.until(lambda: not me.sees("candidateCaption"), "cleared")

    at_the_kiosk(story)
