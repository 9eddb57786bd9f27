"""What the staff's page says of the desktop's lock: each part, whether it holds, and why not in a sentence with what helps."""

from app.i18n import translate
from app.kiosk.ports import Held, Report, Why
from app.widgets.fact_list import Fact


def lock_facts(report: Report) -> list[Fact]:
    """Return each part of the lock; one line where the settings want nothing held."""
    if report.lock is None:
        off = translate("Diagnostics", "Off: the settings say so, or the window does not fill the screen.")
        return [Fact(translate("Diagnostics", "Desktop lock"), translate("Diagnostics", "not held"), off)]
    return [_fact(held) for held in report.lock]


def _fact(held: Held) -> Fact:
    value = translate("Diagnostics", "held") if held.holds else translate("Diagnostics", "not held")
    return Fact(_part(held.name), value, _why(held), role="ok" if held.holds else "notice")


def _part(name: str) -> str:
    return {
        "keyboard": translate("Diagnostics", "Lock: keys that lead elsewhere"),
        "x11.screen_saver": translate("Diagnostics", "Lock: screen saver"),
        "x11.power_saving": translate("Diagnostics", "Lock: power saving"),
        "screenshots": translate("Diagnostics", "Lock: pictures of the window"),
    }.get(name, name)


def _why(held: Held) -> str:
    return {
        Why.HOLDS: "",
        Why.NOT_OPEN: translate("Diagnostics", "The window is not open."),
        Why.DECLARED: translate(
            "Diagnostics",
            "The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.",
        ),
        Why.ASSISTIVE: translate(
            "Diagnostics",
            "Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.",
        ),
        Why.NO_KEYBOARD: translate("Diagnostics", "There is no keyboard here."),
        Why.TAKEN: translate("Diagnostics", "Another program holds the keyboard: close it, then look again."),
        Why.OLD_WINDOWS: translate("Diagnostics", "Windows refused it: version 10 2004 or later is needed."),
        Why.NO_PYOBJC: translate("Diagnostics", "macOS can't be asked: pyobjc is not installed."),
        Why.OPEN_TO_ALL: translate("Diagnostics", "X11 lets every program read every window."),
        Why.NO_WAY: translate("Diagnostics", "This window system has no way to refuse it."),
        Why.NO_SUCH_THING: translate("Diagnostics", "This display has none."),
        Why.REFUSED: translate("Diagnostics", "The desktop refused it: {why}"),
        Why.NO_JOURNAL: translate("Diagnostics", "What is changed can't be written down, so nothing is changed: {why}"),
    }[held.why].format(program=held.detail, why=held.detail)
