"""The access code's field forgives, refusals are clear, and the language changes at once."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.i18n import Translations
from app.kiosk.ports import CheckInRefused, KioskOptions, Refusal
from engine.errors import StorageFull
from tests.gui.candidate import Candidate, Key
from tests.gui.fakes import Backstage


def test_letters_are_grouped_while_they_are_typed_and_mended_anywhere(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.type("abcxefg")
        assert me.reads("accessCode") == "ABCX-EFG"
        for _ in range(4):
            await me.press(Key.Key_Left)
        await me.press(Key.Key_Backspace)
        await me.type("d")
        assert me.reads("accessCode") == "ABCD-EFG"
        await me.press(Key.Key_End)
        await me.type("hij")
        assert me.reads("accessCode") == "ABCD-EFGH"

    at_the_kiosk(story)


def test_a_pasted_sentence_gives_its_code(at_the_kiosk):
    from PySide6.QtCore import Qt

    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.type("zz")
        QApplication.clipboard().setText("Your access code is  abcd\u2013efgh. Good luck!")
        await me.press(Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert me.reads("accessCode") == "ABCD-EFGH"
        QApplication.clipboard().clear()

    at_the_kiosk(story)


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (CheckInRefused(Refusal.USED, "", ""), "This code has been used"),
        (CheckInRefused(Refusal.TOO_EARLY, "", "", opens_at=datetime(2030, 1, 1, 9, tzinfo=UTC)), "You are early"),
        (CheckInRefused(Refusal.TOO_MANY, "", "", wait_s=3.2), "Too many wrong codes"),
        (CheckInRefused(Refusal.LANGUAGE, "No Hindi here", "Ask for another kiosk"), "No Hindi here"),
        (StorageFull("The disk is full", "Call a proctor"), "The disk is full"),
        (ZeroDivisionError("secret"), "Something unexpected went wrong"),
    ],
    ids=["used", "early", "too many", "language", "known error", "unknown error"],
)
def test_a_refusal_says_why_and_goes_away_when_the_code_is_mended(at_the_kiosk, error, title):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.reception.refusals["WRNGCODE"] = error
        await me.reaches("welcomeScreen")
        await me.type("wrng-code")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("checkInMessage"), "a message")
        assert me.reads("checkInMessageTitle") == title
        assert me.reads("accessCode") == "WRNG-CODE"
        assert me.focus() == "accessCode"
        await me.press(Key.Key_Backspace)
        await me.until(lambda: not me.sees("checkInMessage"), "the message is gone")

    at_the_kiosk(story)


def test_a_code_that_is_too_short_is_not_even_looked_up(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.type("abc")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("checkInMessage"), "a reminder")
        assert me.reads("checkInMessageTitle") == "The code is not complete"

    at_the_kiosk(story)


def test_a_language_without_texts_says_so_and_one_with_texts_is_spoken(at_the_kiosk, spanish):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.tabs_to("language_ja")
        await me.press(Key.Key_Space)
        await me.until(lambda: me.sees("languageNote"), "a word about Japanese")
        assert "日本語" in me.reads("languageNote")
        await me.tabs_to("language_es")
        await me.press(Key.Key_Space)
        await me.until(lambda: me.reads("checkInButton") == "Registrarse", "Spanish")
        assert not me.sees("languageNote")
        await me.tabs_to("accessCode")
        await me.type("abcdefgh")
        await me.press(Key.Key_Return)
        await me.reaches("consentScreen")
        assert me.reads("consentTitle") == "Hola, Maya Okafor"
        await me.tabs_to("declineButton")
        await me.press(Key.Key_Return)
        await me.until(lambda: me.sees("declineMessage"), "declining")
        await me.tabs_to("declineButton")
        await me.press(Key.Key_Return)
        await me.reaches("welcomeScreen")
        assert me.reads("checkInButton") == "Check in"

    offered = KioskOptions(full_screen=False, languages=("en", "es", "hi", "ja"), settle_s=0)
    at_the_kiosk(story, options=offered, translations=Translations(spanish))


def test_every_installed_language_is_on_offer_and_no_other(at_the_kiosk, spanish):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        assert me.sees("language_en")
        assert me.sees("language_es")
        assert not me.sees("language_ja")

    at_the_kiosk(story, translations=Translations(spanish))


def test_the_window_takes_up_the_interviews_language_unless_the_candidate_chose_one(at_the_kiosk, spanish):
    async def story(me: Candidate, backstage: Backstage) -> None:
        backstage.reception.assignment = replace(backstage.reception.assignment, languages=("es",))
        for chosen, greeting in ((None, "Hola, Maya Okafor"), ("language_en", "Hello, Maya Okafor")):
            await me.reaches("welcomeScreen")
            assert me.reads("checkInButton") == "Check in"
            if chosen:
                await me.tabs_to(chosen)
                await me.press(Key.Key_Space)
            await me.tabs_to("accessCode")
            await me.type("abcdefgh")
            await me.press(Key.Key_Return)
            await me.reaches("consentScreen")
            assert me.reads("consentTitle") == greeting
            for _ in range(2):
                await me.tabs_to("declineButton")
                await me.press(Key.Key_Return)

    at_the_kiosk(story, translations=Translations(spanish))


def test_contrast_and_motion_last_for_one_candidate(at_the_kiosk):
    async def story(me: Candidate, backstage: Backstage) -> None:
        await me.reaches("welcomeScreen")
        await me.tabs_to("highContrast")
        await me.press(Key.Key_Space)
        await me.tabs_to("reducedMotion")
        await me.press(Key.Key_Space)
        look = me.shell.look
        await me.until(lambda: look.high_contrast and look.reduced_motion, "high contrast, less motion")
        await me.tabs_to("accessCode")
        await me.type("abcdefgh")
        await me.press(Key.Key_Return)
        await me.reaches("consentScreen")
        assert look.high_contrast
        for _ in range(2):
            await me.tabs_to("declineButton")
            await me.press(Key.Key_Return)
        await me.reaches("welcomeScreen")
        assert not look.high_contrast
        assert not look.reduced_motion

    at_the_kiosk(story)
