"""The device check opens the way only when an interview can be held, by voice or by typing."""

from app.kiosk.ports import Check, Problem
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import Backstage
from tests.gui.test_journey import agree, check_in

SOUND = (Check.MICROPHONE, Check.SPEECH, Check.LOUDSPEAKER, Check.ECHO)


async def reach_the_verdict(me: Candidate) -> None:
    await me.until(lambda: me.focus() == "deviceCheckContinueButton" and me.sees("deviceCheckMessage"), "a verdict")


def test_what_failed_is_tried_again_alone(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.devices.problems[Check.MICROPHONE] = Problem.MICROPHONE_SILENT
        backstage.devices.spoken.set()
        await check_in(me)
        await agree(me)
        await me.until(lambda: me.focus() == "check_loudspeakerHeard", "the chime")
        await me.press(Key.Key_Return)
        await reach_the_verdict(me)
        assert "mute switch" in me.reads("check_microphoneWords")
        await me.press(Key.Key_Return)
        assert me.screen == "deviceCheckScreen"

        backstage.devices.problems.clear()
        await me.tabs_to("check_microphoneRetry")
        await me.press(Key.Key_Return)
        await me.until(lambda: len(backstage.devices.runs) == 2, "a second run")
        await reach_the_verdict(me)
        assert backstage.devices.runs[1] == (Check.MICROPHONE,)
        await me.press(Key.Key_Return)
        await me.reaches("practiceScreen")
        assert backstage.devices.concluded == [(True, False)]
        assert backstage.devices.closed == 2

    at_the_kiosk(story)


def test_without_a_microphone_answers_are_typed(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.devices.problems = dict.fromkeys(SOUND, Problem.NO_MICROPHONE)
        await check_in(me)
        await agree(me)
        await reach_the_verdict(me)
        await me.tabs_to("typeOnlyButton")
        await me.press(Key.Key_Space)
        await me.tabs_to("deviceCheckContinueButton")
        await me.until(lambda: me.widget("deviceCheckContinueButton").available, "the way is open")  # type: ignore[attr-defined]
        await me.press(Key.Key_Return)
        await me.reaches("practiceScreen")
        assert backstage.devices.concluded == [(False, True)]
        await me.tabs_to("startInterviewButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.focus() == "answerField", "the field")
        assert not me.sees("typeInsteadButton")
        assert backstage.controls.calls == ["typing True"]

    at_the_kiosk(story)


def test_a_full_disk_stops_everyone(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.devices.problems[Check.STORAGE] = Problem.DISK_FULL
        backstage.devices.spoken.set()
        await check_in(me)
        await agree(me)
        await me.until(lambda: me.focus() == "check_loudspeakerHeard", "the chime")
        await me.press(Key.Key_Return)
        await reach_the_verdict(me)
        assert not me.sees("typeOnlyButton")
        assert not me.widget("deviceCheckContinueButton").available  # type: ignore[attr-defined]

    at_the_kiosk(story)


def test_who_cannot_speak_or_hear_can_skip_and_type(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await check_in(me)
        await agree(me)
        await me.until(lambda: me.focus() == "check_speechSkip", "asked to speak")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.focus() == "check_loudspeakerHeard", "the chime")
        await me.tabs_to("check_loudspeakerAgain")
        await me.press(Key.Key_Return)
        await me.tabs_to("check_loudspeakerNotHeard")
        await me.press(Key.Key_Return)
        await reach_the_verdict(me)
        assert backstage.devices.chimes == 2
        assert not me.widget("deviceCheckContinueButton").available  # type: ignore[attr-defined]
        await me.tabs_to("typeOnlyButton")
        await me.press(Key.Key_Space)
        await me.until(lambda: me.widget("deviceCheckContinueButton").available, "typing is a way")  # type: ignore[attr-defined]

    at_the_kiosk(story)


def test_a_check_that_crashes_can_be_tried_again(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.devices.crash = OSError("no such device")
        backstage.devices.spoken.set()
        await check_in(me)
        await agree(me)
        await reach_the_verdict(me)
        assert me.reads("deviceCheckMessageTitle") == "Something unexpected went wrong"
        assert not me.widget("deviceCheckContinueButton").available  # type: ignore[attr-defined]
        backstage.devices.crash = None
        await me.tabs_to("retryButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.focus() == "check_loudspeakerHeard", "the chime")
        await me.press(Key.Key_Return)
        await reach_the_verdict(me)
        assert me.reads("deviceCheckMessageTitle") == "Everything works"

    at_the_kiosk(story)
