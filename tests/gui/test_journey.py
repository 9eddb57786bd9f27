"""A candidate's whole way through the window, by keyboard alone."""

from PySide6.QtCore import Qt

from app.kiosk.ports import ClosingStep
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import Backstage


async def check_in(me: Candidate, code: str = "abcdefgh") -> None:
    await me.reaches("welcomeScreen")
    await me.type(code)
    await me.press(Key.Key_Return)
    await me.reaches("consentScreen")


async def agree(me: Candidate) -> None:
    for index in range(3):
        await me.tabs_to(f"agreement_{index}")
        await me.press(Key.Key_Space)
    await me.tabs_to("agreeButton")
    await me.press(Key.Key_Return)
    await me.reaches("deviceCheckScreen")


async def try_the_sound(me: Candidate, backstage: Backstage) -> None:
    await me.until(lambda: me.focus() == "check_speechSkip", "asked to speak")
    backstage.devices.spoken.set()
    await me.until(lambda: me.focus() == "check_loudspeakerHeard", "asked about the chime")
    backstage.devices.spoken.clear()
    await me.press(Key.Key_Return)
    await me.until(lambda: me.focus() == "deviceCheckContinueButton" and me.sees("deviceCheckMessage"), "a verdict")
    await me.press(Key.Key_Return)
    await me.reaches("practiceScreen")


async def start_the_interview(me: Candidate, backstage: Backstage) -> None:
    await check_in(me)
    await agree(me)
    await try_the_sound(me, backstage)
    await me.tabs_to("startInterviewButton")
    await me.press(Key.Key_Return)
    await me.reaches("talkScreen")
    await me.until(lambda: backstage.conversation.running == "interview", "the interview runs")


def test_the_whole_way_by_keyboard(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await check_in(me)
        await agree(me)
        await try_the_sound(me, backstage)
        assert backstage.devices.concluded == [(True, False)]

        assert me.focus() == "practiseButton"
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.conversation.running == "practice", "practising")
        await me.reaches("talkScreen")
        assert "not recorded" in me.reads("practiceMark")
        backstage.conversation.finish()
        await me.reaches("practiceScreen")

        assert me.focus() == "startInterviewButton"
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.conversation.running == "interview", "interviewing")
        await me.reaches("talkScreen")
        talk = backstage.conversation
        talk.tell(lambda audience: audience.now("interviewer_speaking"))
        talk.tell(lambda audience: audience.captions("ai", "Tell me about a bad day.", final=True))
        talk.tell(lambda audience: audience.progress(1, 6, 12.0, 1200.0))
        await me.until(lambda: "bad day" in me.reads("interviewerCaption"), "the question")
        assert me.reads("questionProgressWords") == "Question 1 of 6"
        talk.tell(lambda audience: audience.now("listening"))
        await me.until(lambda: "Your turn" in me.reads("talkPhase"), "my turn")
        assert me.focus() == "doneButton"
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.controls.calls == ["done"], "done")

        talk.tell(lambda audience: audience.closing(ClosingStep.SCORING))
        await me.until(lambda: me.screen == "closingScreen", "closing")
        talk.finish()
        await me.reaches("endScreen")
        assert "9f2c51d4 a7e08b33" in me.reads("receiptHash")
        assert me.reads("receiptSession") == backstage.reception.assignment.session_id

        await me.tabs_to("commentField")
        await me.type("The chair was too low.")
        await me.tabs_to("sendCommentButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.reception.comments == ["The chair was too low."], "the comment is kept")
        await me.tabs_to("finishButton")
        await me.press(Key.Key_Return)
        await me.reaches("welcomeScreen")
        assert backstage.reception.dismissed == 1

    at_the_kiosk(story)


def test_a_comment_holds_no_more_than_is_kept_of_it(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        backstage.conversation.finish()
        await me.reaches("endScreen")
        comment = me.widget("commentField")
        comment.setPlainText("x" * 2000 + "and this would be lost")  # type: ignore[attr-defined]
        assert comment.toPlainText() == "x" * 2000, "what can't be kept is not shown as if it were"  # type: ignore[attr-defined]
        await me.tabs_to("sendCommentButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.reception.comments == ["x" * 2000], "all that was shown is kept")

    at_the_kiosk(story)


def test_what_one_candidate_wrote_is_gone_for_the_next(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        for _ in range(2):
            await start_the_interview(me, backstage)
            backstage.conversation.finish()
            await me.reaches("endScreen")
            comment = me.widget("commentField")
            assert comment.toPlainText() == ""  # type: ignore[attr-defined]
            await me.tabs_to("commentField")
            await me.type("secret")
            await me.tabs_to("finishButton")
            await me.press(Key.Key_Return)
            await me.reaches("welcomeScreen")
            assert me.reads("accessCode") == ""

    at_the_kiosk(story)


def test_declining_is_kind_and_takes_two_steps(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await check_in(me)
        await me.tabs_to("declineButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("declineMessage"), "an explanation")
        assert backstage.reception.declined == 0
        await me.tabs_to("declineBackButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("agreement_0"), "back at the disclosure")
        await me.tabs_to("declineButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("declineMessage"), "an explanation again")
        await me.tabs_to("declineButton")
        await me.press(Key.Key_Return)
        await me.reaches("welcomeScreen")
        assert backstage.reception.declined == 1
        assert backstage.reception.consents == []

    at_the_kiosk(story)


def test_agreeing_to_only_some_of_it_goes_no_further(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await check_in(me)
        await me.tabs_to("agreement_0")
        await me.press(Key.Key_Space)
        await me.tabs_to("agreeButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("consentMessage"), "a reminder")
        assert me.reads("consentMessageTitle") == "Still to agree to: 2"
        assert backstage.reception.consents == []

    at_the_kiosk(story)


def test_accommodations_reach_the_record_and_typing_is_remembered(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await check_in(me)
        for name in ("typed_answers", "other"):
            await me.tabs_to(f"accommodation_{name}")
            await me.press(Key.Key_Space)
        await me.until(lambda: me.sees("otherAccommodation"), "room for words")
        await me.tabs_to("otherAccommodation")
        await me.type("A quiet corner")
        await me.tabs_to("agreement_0")
        await agree(me)
        consent = backstage.reception.consents[0]
        assert [str(each) for each in consent.accommodations] == ["typed_answers", "other"]
        assert consent.other_accommodation == "A quiet corner"
        assert len(consent.agreed_to) == 3

    at_the_kiosk(story)


def test_leaving_asks_first_and_ends_kindly(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        await me.tabs_to("leaveButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.focus() == "stayButton", "asked whether to leave")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("talkControls"), "stayed")
        assert "leave" not in backstage.conversation.calls
        await me.tabs_to("leaveButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.focus() == "stayButton", "asked again")
        await me.tabs_to("leaveConfirmButton")
        await me.press(Key.Key_Return)
        await me.reaches("failureScreen")
        assert me.reads("failureTitle") == "You ended the interview"
        assert "9" in me.reads("failureKept")
        await me.tabs_to("commentField")
        await me.type("I felt unwell.")
        await me.tabs_to("sendCommentButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: backstage.reception.comments == ["I felt unwell."], "who leaves may say why")
        await me.tabs_to("failureCloseButton")
        await me.press(Key.Key_Return)
        await me.reaches("welcomeScreen")

    at_the_kiosk(story)


def test_an_engine_that_breaks_down_still_ends_on_a_screen_that_explains(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        backstage.conversation.break_down(RuntimeError("secret traceback text"))
        await me.reaches("failureScreen")
        assert "secret" not in me.reads("failureWhat")
        assert "not your fault" in me.reads("failureWhat")
        await me.press(Key.Key_Return)
        await me.reaches("welcomeScreen")

    at_the_kiosk(story)


def test_the_receipt_goes_away_by_itself(at_the_kiosk):
    from app.kiosk.ports import KioskOptions

    async def story(me: Candidate, backstage: Backstage) -> None:
        await start_the_interview(me, backstage)
        backstage.conversation.finish()
        await me.reaches("endScreen")
        await me.reaches("welcomeScreen")
        assert backstage.reception.dismissed == 1

    at_the_kiosk(story, options=KioskOptions(full_screen=False, settle_s=0, return_after_s=0.3))


def test_a_candidate_who_walks_away_leaves_nothing_on_the_screen(at_the_kiosk):
    from app.kiosk.ports import KioskOptions

    async def story(me: Candidate, backstage: Backstage) -> None:
        await check_in(me)
        await me.reaches("welcomeScreen")
        assert backstage.reception.dismissed == 1

    at_the_kiosk(story, options=KioskOptions(full_screen=False, settle_s=0, idle_return_s=0.3))


def test_pressing_enter_twice_agrees_to_nothing(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.type("ABCD-EFGH")
        await me.press(Key.Key_Return)
        await me.press(Key.Key_Return)
        await me.reaches("consentScreen")
        await me.press(Key.Key_Return)
        await me.press(Key.Key_Space)
        assert me.screen == "consentScreen"
        assert not any(me.widget(f"agreement_{index}").isChecked() for index in range(3))  # type: ignore[attr-defined]

    at_the_kiosk(story)


def test_a_new_screen_ignores_a_press_meant_for_the_one_before(at_the_kiosk):
    from app.kiosk.ports import KioskOptions

    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.until(lambda: me.focus() == "accessCode", "the field")
        await me.type("A")
        assert me.reads("accessCode") == ""
        await me.until(lambda: not me.shell.settling, "the screen has settled")
        await me.type("A")
        assert me.reads("accessCode") == "A"

    at_the_kiosk(story, options=KioskOptions(full_screen=False, settle_s=1.0))


def test_tab_comes_round_to_every_control_of_check_in(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        for name in (
            "checkInButton",
            "language_en",
            "language_ja",
            "highContrast",
            "reducedMotion",
            "staffButton",
            "accessCode",
        ):
            await me.tabs_to(name)
        await me.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert me.focus() == "staffButton"

    at_the_kiosk(story)
