"""Many sessions changed at once: told beforehand, done one by one, and each one's outcome known."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.admin.sessions.bulk import (
    Act,
    Outcome,
    at,
    carry_out,
    later,
    outcome_rows,
    preview,
    preview_words,
    summary,
    with_force,
    withdraw,
)
from app.desk.errors import Refused, ServerUnreachable, SignedOut


def line(number, status="scheduled", name="Asha Rao"):
    return {
        "id": f"s{number}",
        "status": status,
        "participant": {"id": "p", "name": name},
        "scheduled_at": "2026-03-02T10:00:00.000Z",
    }


class Answering:
    """A server that answers each path as it was told to, and notes what it was asked."""

    def __init__(self, **answers):
        self.answers, self.asked = answers, []

    async def post(self, path, body=None, *, key=""):
        self.asked.append((path, body, key))
        answer = self.answers[path.split("/")[2]]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def delete(self, path, params=()):
        self.asked.append((path, None, ""))
        answer = self.answers.get(path.split("/")[2])
        if isinstance(answer, Exception):
            raise answer


def changed(number, state="done", waits_for=()):
    order = {"id": f"o{number}", "state": state, "waits_for": list(waits_for)}
    return {"session": line(number, "cancelled" if state == "done" else "scheduled"), "order": order}


def all_of(server, act, lines, body=None):
    async def gather():
        return [each async for each in carry_out(server, act, lines, lambda _line: body or {}, "round")]

    return asyncio.run(gather())


REFUSED = Refused(409, "illegal-transition", "That step does not exist", "it has begun", {})
GONE = ServerUnreachable("The server can't be reached", "it is gone", retryable=True)


def test_it_is_told_beforehand_for_whom_it_will_work_and_why_not_for_others():
    lines = [line(1), line(2), line(3, "completed"), line(4, "in_progress"), line(5, "completed"), line(6, name=None)]
    seen = preview(Act.CANCEL, lines)
    assert [each["id"] for each in seen.can] == ["s1", "s2"]
    assert preview_words(Act.CANCEL, seen).splitlines() == [
        "Can be called off: 2",
        "Left as they are, already over: 2",
        "Left as they are, in progress: 1",
        "Left as they are, the participant was erased: 1",
    ]
    assert [each["id"] for each in preview(Act.RETAKE, lines).can] == ["s3", "s5"]


def test_each_has_an_outcome_and_one_that_is_refused_keeps_no_other_back():
    server = Answering(s1=changed(1), s2=REFUSED, s3=changed(3, "waiting", ["k1", "k2"]))
    outcomes = all_of(server, Act.CANCEL, [line(1), line(2), line(3)])
    assert [each.kind for each in outcomes] == ["done", "refused", "waiting"]
    assert summary(outcomes) == "Done: 1 · Waiting for a kiosk to let go: 1 · Not done: 1"
    assert outcome_rows(outcomes)[0] == ("Asha Rao", "That step does not exist. it has begun", "")
    assert outcomes[2].words == "Waits for kiosks: 2"


@pytest.mark.parametrize("ending", [GONE, SignedOut("The sign-in has ended", "sign in again")])
def test_a_broken_link_or_an_ended_sign_in_ends_the_round_with_what_was_done(ending):
    server = Answering(s1=changed(1), s2=ending, s3=changed(3))
    done = []

    async def go():
        async for each in carry_out(server, Act.CANCEL, [line(1), line(2), line(3)], lambda _line: {}, "round"):
            done.append(each.line["id"])  # noqa: PERF401 - what was done before it breaks off counts

    with pytest.raises(type(ending)):
        asyncio.run(go())
    assert done == ["s1"]


def test_holding_again_brings_a_code_and_is_asked_under_a_key_of_its_own():
    made = line(9) | {"access_code": "7K3M-PQ2X", "join_url": "https://x/join/9"}
    server = Answering(s1=made)
    (outcome,) = all_of(server, Act.RETAKE, [line(1, "failed")], at(datetime(2026, 3, 4, 9, tzinfo=UTC)))
    assert (outcome.code, outcome.join_url) == ("7K3M-PQ2X", "https://x/join/9")
    assert server.asked == [("/sessions/s1/retake", {"scheduled_at": "2026-03-04T09:00:00.000Z"}, "round-s1")]


def test_orders_that_wait_can_be_taken_back_and_others_are_let_be():
    waiting = [Outcome(line(number), "waiting", "", order_id=f"o{number}") for number in (1, 2)]
    server = Answering(s2=REFUSED)
    assert asyncio.run(withdraw(server, [*waiting, Outcome(line(3), "done", "")])) == 1
    assert [path for path, *_ in server.asked] == ["/sessions/s1/orders/o1", "/sessions/s2/orders/o2"]


def test_each_moves_from_its_own_time_and_force_needs_its_reason():
    assert later(line(1), timedelta(days=1, hours=-2)) == {"scheduled_at": "2026-03-03T08:00:00.000Z"}
    assert with_force({"scheduled_at": "x"}, "") == {"scheduled_at": "x"}
    assert with_force({}, "the kiosk burnt down") == {"force": True, "reason": "the kiosk burnt down"}
