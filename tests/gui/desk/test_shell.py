"""The window of a desk: signing in, going about, being told, and coming back after the sign-in has ended."""

from PySide6.QtCore import Qt

from tests.gui.desk.person import DeskPerson
from tests.support.desk_data import PASSWORD

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def test_somebody_signs_in_with_the_keyboard_alone(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.sees_soon("signInScreen")
        assert person.focus() == "emailField"  # the server is known already
        await person.types("admin@example.org")
        await person.presses(Key.Key_Tab)
        await person.types("not the password at all")
        await person.presses(Key.Key_Return)
        await person.reads_soon("signInMessageTitle", "You are not signed in")
        assert person.focus() == "passwordField"
        await person.types(PASSWORD)
        await person.presses(Key.Key_Return)
        await person.sees_soon("rail")
        assert person.reads("railPerson") == "Margarethe Oyelaran-Whitcombe"
        await person.idle()

    at_the_desk("admin", story, signed_in=False)


def test_a_proctor_is_told_that_the_admins_desk_is_not_theirs(at_the_desk):
    async def story(person: DeskPerson) -> None:
        await person.types_into("emailField", "proctor@example.org")
        await person.types_into("passwordField", PASSWORD)
        await person.presses(Key.Key_Return)
        await person.reads_soon("signInMessageTitle", "This desk is not for you")

    at_the_desk("admin", story, signed_in=False)
