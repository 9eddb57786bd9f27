"""The words for a proctor's acts and for what became of each."""

from collections.abc import Mapping

from app.i18n import translate
from app.proctor.actions import orders
from app.proctor.actions.orders import Order


def act_words(kind: str, body: Mapping[str, object] | None = None) -> str:
    """Return what an act is called once it was asked for."""
    words = _at_the_kiosk().get(kind) or _at_the_server().get(kind) or kind
    minutes = (body or {}).get("minutes")
    return words if minutes is None else translate("Acts", "{act}: {minutes} min").format(act=words, minutes=minutes)


def state_words(order: Order, now_ns: int) -> str:
    """Return how an act stands, in a sentence; done only where the kiosk said so."""
    words = {
        orders.SENDING: translate("Acts", "Sending…"),
        orders.UNSENT: translate("Acts", "Not sent: the server can't be reached. Nobody was told."),
        orders.SENT: translate("Acts", "Sent, not yet confirmed ({seconds} s)"),
        orders.RECEIVED: translate("Acts", "The kiosk has it, not yet done ({seconds} s)"),
        orders.WAITING: translate("Acts", "Kept: written down when the kiosk hands the session over"),
        orders.DONE: translate("Acts", "Done"),
        orders.REFUSED: translate("Acts", "Refused: {reason}"),
        orders.EXPIRED: translate("Acts", "Not done in time: {reason}"),
    }.get(order.state, order.state)
    return words.format(seconds=int(order.waited_s(now_ns)), reason=reason_words(order.reason))


def unsure_words(order: Order) -> str:
    """Return what is not known of an act that got no answer; empty for any other."""
    if order.state != orders.UNSENT:
        return ""
    return translate("Acts", "Sending it again does it once, even if the first did arrive.")


def reason_words(reason: str) -> str:
    """Return a kiosk's or the server's reason in the interface's language; one that is not known, as it was said."""
    return _reasons().get(reason) or reason or translate("Acts", "no reason was given")


def mark_of(order: Order) -> tuple[str, str]:
    """Return the icon and the colour that go with a state; the words say the same."""
    return {
        orders.SENDING: ("clock", "quiet"),
        orders.UNSENT: ("problem", "problem"),
        orders.SENT: ("clock", "notice"),
        orders.RECEIVED: ("clock", "notice"),
        orders.WAITING: ("clock", "quiet"),
        orders.DONE: ("ok", "ok"),
        orders.REFUSED: ("problem", "problem"),
        orders.EXPIRED: ("notice", "problem"),
    }.get(order.state, ("clock", "quiet"))


def _at_the_kiosk() -> dict[str, str]:
    return {
        "message": translate("Acts", "Message"),
        "pause": translate("Acts", "Pause"),
        "resume": translate("Acts", "Resume"),
        "extend": translate("Acts", "More time"),
        "lock": translate("Acts", "Lock the screen"),
        "unlock": translate("Acts", "Unlock the screen"),
        "end": translate("Acts", "End the interview"),
        "annotate": translate("Acts", "Note on a signal"),
        "answer": translate("Acts", "Answer the call"),
        "listen": translate("Acts", "Listen in"),
        "unlisten": translate("Acts", "Stop listening"),
    }


def _at_the_server() -> dict[str, str]:
    return {
        "take": translate("Acts", "Look after this room"),
        "let_go": translate("Acts", "Let the room go"),
        "offer": translate("Acts", "Hand over"),
        "withdraw": translate("Acts", "Take the hand-over back"),
        "accept": translate("Acts", "Accept the room"),
        "decline": translate("Acts", "Decline the room"),
        "call_help": translate("Acts", "Call for help"),
        "end_help": translate("Acts", "End the call for help"),
    }


def _reasons() -> dict[str, str]:
    return {
        "the interview is over": translate("Acts", "the interview is over"),
        "the interview has not begun": translate("Acts", "the interview has not begun"),
        "the interview did not take it up in time": translate("Acts", "the interview did not take it up in time"),
        "nobody is at this kiosk for that session": translate("Acts", "nobody is at this kiosk for that session"),
        "nothing was heard from the kiosk in time": translate("Acts", "nothing was heard from the kiosk in time"),
        "the kiosk received it, and did not say what became of it": translate(
            "Acts", "the kiosk received it, and did not say what became of it"
        ),
        "the kiosk was started again before it was carried out": translate(
            "Acts", "the kiosk was started again before it was carried out"
        ),
        "the kiosk stumbled over it": translate("Acts", "the kiosk stumbled over it"),
    }
