"""A proctor's acts: asked once, followed to the kiosk's own word, never shown as done before it, and never lost silently."""

import asyncio
from typing import Any

import pytest

from app.desk.errors import Refused, ServerUnreachable
from app.proctor.actions import orders
from app.proctor.actions.action_bar import choices
from app.proctor.actions.acts import LONGEST_MESSAGE, request
from app.proctor.actions.dispatch import Dispatch
from app.proctor.actions.hand_over import colleagues
from app.proctor.actions.orders import Order
from app.proctor.actions.ready_messages import ready_messages
from app.proctor.live.room import room_of
from app.proctor.session.header import header

ME = ("u1", "Rosa")
AT = "2026-03-02T09:00:00.000Z"
NOW = 1772442000.0  # the same, in seconds


def command(own_id: str = "c1", state: str = "sent", **more: Any) -> dict[str, Any]:
    said = {
        "id": own_id,
        "kind": "pause",
        "state": state,
        "reason": None,
        "created_at": AT,
        "by": {"id": "u1", "name": "Rosa"},
    }
    return {**said, "body": {"reason": "drill"}, **more}


def told(own_id: str = "c1", state: str = "sent", **more: Any) -> dict[str, Any]:
    """A command as the board tells it."""
    return {"id": own_id, "kind": "pause", "by": "Rosa", "state": state, "reason": None, "created_at": AT, **more}


class Server:
    """Answers as the story says: a value, or an error to raise."""

    def __init__(self, *answers: Any) -> None:
        self.answers = [*answers]
        self.asked: list[tuple[str, str, Any, str]] = []

    async def post(self, path: str, body: Any = None, *, key: str = "") -> Any:
        return self._answer("POST", path, body, key)

    async def put(self, path: str, body: Any) -> Any:
        return self._answer("PUT", path, body, "")

    async def delete(self, path: str, params: Any = ()) -> Any:
        return self._answer("DELETE", path, None, "")

    async def get(self, path: str, params: Any = ()) -> Any:
        return self._answer("GET", path, params, "")

    def _answer(self, *asked: Any) -> Any:
        self.asked.append(asked)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


class Desk:
    """A dispatch, with a clock that the story moves."""

    def __init__(self, *answers: Any) -> None:
        self.server = Server(*answers)
        self.ns = 0
        self.changes = 0
        self.dispatch = Dispatch(
            self.server,  # type: ignore[arg-type]
            "s1",
            ME,
            lambda: self.ns,
            lambda: NOW,
            self._changed,
        )

    def _changed(self) -> None:
        self.changes += 1

    def sends(self, kind: str = "pause", **body: Any) -> Order:
        return asyncio.run(self.dispatch.send(kind, body or {"reason": "drill"}))

    def hears(self, *commands: dict[str, Any]) -> None:
        self.dispatch.hear(room_of("s1", {"commands": [*commands]}))

    @property
    def states(self) -> list[str]:
        return [order.state for order in self.dispatch.orders]


def gone() -> ServerUnreachable:
    return ServerUnreachable("The server can't be reached", "nobody answers")


def no(kind: str, status: int = 409) -> Refused:
    return Refused(status, kind, "No", f"because {kind}", {})


def test_an_act_is_done_when_the_kiosk_says_so_and_not_before():
    desk = Desk(command())
    assert desk.sends().state == "sent"
    desk.hears(told(state="received"))
    assert desk.states == ["received"]
    desk.hears(told(state="done"))
    assert desk.states == ["done"]


@pytest.mark.parametrize("state", ["refused", "expired"])
def test_why_it_did_not_come_about_is_kept(state):
    desk = Desk(command())
    desk.sends()
    desk.hears(told(state=state, reason="the interview has not begun"))
    order = desk.dispatch.orders[0]
    assert (order.state, order.reason) == (state, "the interview has not begun")


def test_old_news_never_takes_back_what_is_known():
    desk = Desk(command())
    desk.sends()
    desk.hears(told(state="done"))
    desk.hears(told(state="received"))
    assert desk.states == ["done"]


def test_how_long_it_has_not_been_confirmed_is_counted_from_the_button():
    desk = Desk(command())
    order = desk.sends()
    assert order.unconfirmed
    assert order.waited_s(8_000_000_000) == 8.0


def test_several_are_under_way_at_once_and_each_is_followed():
    desk = Desk(command("c1"), command("c2", kind="extend", body={"minutes": 5}))
    desk.sends()
    desk.sends("extend", minutes=5)
    desk.hears(told("c1", "done"), told("c2", "refused", kind="extend", reason="no"))
    assert desk.states == ["done", "refused"]


def test_without_a_server_it_stays_in_sight_as_not_sent_and_is_never_sent_by_itself():
    desk = Desk(gone())
    order = desk.sends()
    assert (order.state, order.unsure) == ("unsent", True)
    assert len(desk.server.asked) == 1


def test_sent_again_it_goes_under_the_same_name_so_that_it_is_done_once():
    desk = Desk(gone(), command())
    order = desk.sends()
    again = asyncio.run(desk.dispatch.send_again(order.key))
    assert again is not None
    assert again.state == "sent"
    assert desk.server.asked[0][3] == desk.server.asked[1][3] != ""
    assert len(desk.dispatch.orders) == 1


def test_what_was_refused_goes_out_again_as_a_new_one():
    desk = Desk(no("not-live"), command())
    order = desk.sends()
    assert (order.state, order.reason) == ("refused", "because not-live")
    asyncio.run(desk.dispatch.send_again(order.key))
    assert desk.server.asked[0][3] != desk.server.asked[1][3]
    assert desk.states == ["sent"]


def test_one_that_got_no_answer_is_found_in_the_servers_list():
    desk = Desk(gone(), {"data": [command("c7", "done", created_at="2026-03-02T09:00:01.000Z")]})
    desk.sends()
    asyncio.run(desk.dispatch.look_up())
    order = desk.dispatch.orders[0]
    assert (order.state, order.id, order.unsure) == ("done", "c7", False)


@pytest.mark.parametrize(
    "other",
    [
        {"body": {"reason": "another"}},
        {"by": {"id": "u2", "name": "Rosa"}},
        {"kind": "lock"},
        {"created_at": "2026-03-02T08:00:00.000Z"},
    ],
)
def test_somebody_elses_or_an_earlier_one_is_not_taken_for_it(other):
    desk = Desk(gone(), {"data": [command("c7", "done", **other)]})
    desk.sends()
    asyncio.run(desk.dispatch.look_up())
    assert desk.states == ["unsent"]


def test_one_command_answers_for_one_act_only():
    desk = Desk(gone(), gone(), {"data": [command("c7", "done")]})
    desk.sends()
    desk.sends()
    asyncio.run(desk.dispatch.look_up())
    assert sorted(desk.states) == ["done", "unsent"]


def test_what_colleagues_ask_is_shown_as_theirs():
    desk = Desk()
    desk.hears(told("c9", "received", by="Tomás"))
    order = desk.dispatch.orders[0]
    assert (order.mine, order.by, order.state) == (False, "Tomás", "received")


def test_the_boards_news_of_an_own_act_may_come_before_its_answer():
    desk = Desk(command())
    early = Order("k", "s1", "pause", {"reason": "drill"})
    desk.dispatch.orders = (early,)
    desk.hears(told(state="done"))
    assert desk.dispatch.orders == (early,)
    known = orders.accepted(early, command())
    desk.dispatch.orders = (known,)
    desk.hears(told(state="done"))
    assert desk.states == ["done"]


def test_what_has_not_ended_cannot_be_put_away():
    desk = Desk(command())
    order = desk.sends()
    desk.dispatch.put_away(order.key)
    assert desk.states == ["sent"]
    desk.hears(told(state="done"))
    desk.dispatch.put_away(order.key)
    assert desk.states == []


def test_what_the_server_itself_settles_is_done_with_its_answer():
    desk = Desk({"attendant": {"id": "u1", "name": "Rosa"}})
    assert desk.sends("take", take_over=False).state == "done"
    assert desk.server.asked[0][:3] == ("PUT", "/sessions/s1/attendant", {"take_over": False})


def test_a_note_goes_to_the_kiosk_and_once_it_has_handed_over_to_the_server():
    desk = Desk(no("ended"), {"ledger_seq": 140})
    assert desk.sends("annotate", seq=3, note="Seen").state == "done"
    assert [asked[1] for asked in desk.server.asked] == ["/sessions/s1/commands/annotate", "/sessions/s1/annotations"]
    waits = Desk(no("ended"), {"state": "waiting"})
    assert waits.sends("annotate", seq=3, note="Seen").state == "waiting"


def test_a_note_that_the_server_states_goes_out_again_under_the_key_it_had():
    desk = Desk(no("ended"), gone(), no("ended"), {"ledger_seq": 140})
    order = desk.sends("annotate", seq=3, note="Seen")
    assert (order.state, order.unsure) == ("unsent", True)
    asyncio.run(desk.dispatch.send_again(order.key))
    assert desk.states == ["done"]
    asked, stated, asked_again, stated_again = [each[3] for each in desk.server.asked]
    assert stated == stated_again != ""
    assert asked == asked_again != stated


def test_a_page_built_anew_goes_on_with_what_was_under_way():
    before, after = Desk(command()), Desk(command())
    before.sends()
    on_its_way = Order("k9", "s1", "end", {"reason": "x"})
    before.dispatch.orders = (*before.dispatch.orders, on_its_way)
    assert after.dispatch.take_over(before.dispatch) == ["k9"]
    assert after.states == ["sent", "unsent"]


def test_an_act_that_does_not_exist_is_not_sent_anywhere():
    with pytest.raises(KeyError):
        request("levitate", "s1", {})


def test_colleagues_who_are_there_and_have_least_to_do_come_first():
    said = [
        {"id": "a", "name": "Ada", "online": False, "attends": 0},
        {"id": "b", "name": "Bo", "online": True, "attends": 9},
        {"id": "c", "name": "Cy", "online": True, "attends": 1},
        {"id": "u1", "name": "Rosa", "online": True, "attends": 0},
        {"name": "nobody"},
        None,
    ]
    assert [each.name for each in colleagues(said, "u1")] == ["Cy", "Bo", "Ada"]
    assert colleagues("nonsense", "u1") == ()


def offered(**fields: Any) -> dict[str, str]:
    """What the bar offers for a room, place by place."""
    head = header(room_of("s1", {"status": "in_progress", "phase": "listening", **fields}), "u1")
    found = choices(head, may_listen=False, listening="")
    return {place: choice.act for place, choice in found.items() if not choice.why_not}


def test_what_can_be_done_follows_how_the_room_stands():
    assert offered()["pause"] == "pause"
    assert offered(pauses=["proctor"])["pause"] == "resume"
    assert offered(pauses=["device"])["pause"] == "pause"
    assert offered(pauses=["lock"], locked=True)["lock"] == "unlock"
    assert "offer" not in offered()
    assert offered(attendant={"id": "u1", "name": "Rosa"})["offer"] == "offer"
    assert offered(status="completed") == {}


def test_listening_is_offered_only_where_the_template_allows_it_and_nobody_else_listens():
    head = header(room_of("s1", {"status": "in_progress"}), "u1")
    assert "listen" not in choices(head, may_listen=False, listening="")
    assert choices(head, may_listen=True, listening="")["listen"].act == "listen"
    assert choices(head, may_listen=True, listening="me")["listen"].act == "unlisten"
    assert choices(head, may_listen=True, listening="Tomás")["listen"].why_not == "Tomás is listening."


def test_what_was_done_goes_out_of_sight_and_what_was_not_stays():
    done, refused = (Order("k", "s1", "pause", state=state) for state in ("done", "refused"))
    assert orders.in_sight(done, 1_000_000_000)
    assert not orders.in_sight(done, 60_000_000_000)
    assert orders.in_sight(refused, 60_000_000_000)
    theirs = Order("k", "s1", "pause", state="done", mine=False)
    assert not orders.in_sight(theirs, 0)


def test_under_a_hand_nothing_moves_and_what_is_new_comes_last():
    assert orders.kept_places(("b", "a"), ("c", "b", "a"), "abc") == ("b", "a", "c")
    assert orders.kept_places(("b", "a"), ("a",), "a") == ("b", "a")
    assert orders.kept_places(("b", "a"), ("b",), "b") == ("b",)
    assert orders.kept_places((), ("b", "a"), "ab") == ("b", "a")


def test_what_is_sent_again_keeps_its_place_whatever_it_is_called_by_then():
    refused = orders.refused(Order("k1", "s1", "pause"), "no")
    anew = orders.again(refused, "k2", 0, NOW)
    twice = orders.again(orders.refused(anew, "no"), "k3", 0, NOW)
    assert (anew.key, twice.key) == ("k2", "k3")
    assert refused.place == anew.place == twice.place


def test_ready_messages_are_in_the_candidates_language_with_their_meaning_beside():
    english = {message.name: message for message in ready_messages("en")}
    assert english["no_hurry"].text == english["no_hurry"].meaning
    assert ready_messages("xx")[0].text == ready_messages("en")[0].text
    assert all(
        len(message.text) <= LONGEST_MESSAGE for code in ("es", "hi", "ja", "de") for message in ready_messages(code)
    )
