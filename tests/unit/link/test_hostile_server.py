"""Servers that lie, stumble, or are none: the kiosk loses nothing, loops nowhere, and says what was wrong."""

import asyncio
import json

import httpx2
import pytest

from engine.clock import VirtualClock
from sync.events import to_json
from sync.link.backoff import BackOff
from sync.link.book import Book
from sync.link.copies import Copies
from sync.link.enrolment import Enrolment, enrol, enrolment_of, refuse_in_the_clear
from sync.link.errors import EnrolmentDamaged, EnrolmentFailed, Refused, Unreachable
from sync.link.rounds import server_clock
from sync.link.server_link import ServerLink
from sync.link.throttle import Throttle
from sync.link.uploader import MOST_BYTES, Delivered, Uploader, batch_of
from sync.link.wire import Wire
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger, scheduled

TOKEN = {"token": "vvd_x", "expires_in_s": 3600, "server_time": "2026-03-01T09:00:00.000Z", "revoked": False}
AGREED = Enrolment("http://localhost", "server-1", "ab" * 32, "device-1", "Northwind")


class Script(httpx2.AsyncBaseTransport):
    """Answers by path: what is given for a path is answered in turn, the last of it for ever."""

    def __init__(self, **answers):
        self.answers = {"challenges": [{"nonce": "00" * 32, "expires_in_s": 60}], "tokens": [TOKEN], **answers}
        self.asked = []

    async def handle_async_request(self, request):
        place = request.url.path.rsplit("/", 1)[-1]
        content = await request.aread()
        self.asked.append((place, json.loads(content) if content[:1] == b"{" else content))
        waiting = self.answers[place]
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        if callable(answer):
            answer = answer(json.loads(content or b"null"))
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx2.Response) else httpx2.Response(200, json=answer)

    def count(self, place):
        return sum(asked == place for asked, _ in self.asked)


def problem(status, kind, **members):
    content = {"type": f"urn:vivavoce:problem:{kind}", "title": kind, "status": status, "detail": "", **members}
    return lambda _body=None: httpx2.Response(status, json=content)


@pytest.fixture
def ledger(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        interview(ledger, clock)
        yield ledger


def linked(ledger, script):
    clock = VirtualClock(clock_at_nine().utc())
    return ServerLink(
        AGREED, ledger.key, clock, server_clock(Book(ledger), clock), Wire(AGREED.server_url, transport=script)
    )


def delivered(ledger, script):
    uploader = Uploader(ledger, Book(ledger), linked(ledger, script), Throttle(0, lambda: False, clock_at_nine()))
    return asyncio.run(uploader.deliver(SESSION))


def takes_all(body):
    return {"acknowledged_seq": body["events"][-1]["seq"], "head_hash": "0" * 64}


NOTHING = {"acknowledged_seq": -1, "head_hash": "0" * 64}


def test_a_gap_is_followed_to_where_the_server_says(ledger):
    script = Script(head=[NOTHING], events=[problem(409, "gap", acknowledged_seq=2), takes_all])
    assert delivered(ledger, script) is Delivered.ALL
    sent = [body["events"][0]["seq"] for place, body in script.asked if place == "events"]
    assert sent == [0, 3]


def test_a_server_that_contradicts_itself_is_not_asked_for_ever(ledger):
    script = Script(
        head=[NOTHING], events=[problem(409, "gap", acknowledged_seq=2), problem(409, "gap", acknowledged_seq=7)]
    )
    assert delivered(ledger, script) is Delivered.REFUSED
    assert script.count("events") == 2


def test_an_acknowledgement_that_goes_backwards_is_no_answer(ledger):
    script = Script(head=[NOTHING], events=[{"acknowledged_seq": -1, "head_hash": "0" * 64}])
    with pytest.raises(Unreachable, match="less than it had"):
        delivered(ledger, script)


@pytest.mark.parametrize(
    "answer", [{}, {"acknowledged_seq": "3"}, {"acknowledged_seq": True}, {"acknowledged_seq": -2}]
)
def test_an_answer_of_another_shape_acknowledges_nothing(ledger, answer):
    with pytest.raises(Unreachable):
        delivered(ledger, Script(head=[answer]))
    assert Book(ledger).entry(SESSION).acknowledged_seq == -1


@pytest.mark.parametrize("kind", ["fork", "forged", "not-yours", "ended", "something-new"])
def test_a_refused_session_is_kept_whole_and_each_event_is_offered_once(ledger, kind):
    refusal = problem(409, kind, acknowledged_seq=-1, set_aside_id="aside-1")
    script = Script(head=[NOTHING], events=[refusal])
    assert delivered(ledger, script) is Delivered.REFUSED
    entry = Book(ledger).entry(SESSION)
    assert (str(entry.standing), entry.reason, entry.set_aside_id) == ("refused", kind, "aside-1")
    before = script.count("events")
    assert delivered(ledger, script) is Delivered.REFUSED
    assert script.count("events") == before
    ledger.session(SESSION).append_now("note", {"text": "one more"})
    delivered(ledger, script)
    last = script.asked[-1][1]["events"]
    assert last[0]["kind"] == "note"
    assert len(ledger.events(SESSION)) == last[-1]["seq"] + 1


def test_a_token_that_ran_out_is_renewed_once_and_no_more(ledger):
    script = Script(head=[problem(401, "not-signed-in"), NOTHING], events=[takes_all])
    assert delivered(ledger, script) is Delivered.ALL
    assert script.count("tokens") == 2
    with pytest.raises(Refused):
        delivered(ledger, Script(head=[problem(401, "not-signed-in")]))


@pytest.mark.parametrize(
    "answer",
    [
        httpx2.Response(200, text="<html>Please sign in to the hotel's network</html>"),
        httpx2.Response(302, headers={"location": "http://elsewhere.example/"}),
        httpx2.Response(404, text="nothing here"),
        httpx2.Response(200, json=["a list"]),
        httpx2.Response(503, json={}),
        httpx2.ReadTimeout("slow"),
        httpx2.ConnectError("gone"),
    ],
)
def test_what_is_no_server_of_ours_is_unreachable_and_refuses_nothing(ledger, answer):
    with pytest.raises(Unreachable):
        delivered(ledger, Script(head=[answer]))
    assert str(Book(ledger).entry(SESSION).standing) == "kept"


def test_how_long_the_server_wants_to_be_left_alone_is_passed_on(ledger):
    busy = httpx2.Response(429, headers={"retry-after": "17"}, json={})
    with pytest.raises(Unreachable) as caught:
        delivered(ledger, Script(head=[busy]))
    assert caught.value.retry_after_s == 17
    assert BackOff().wait_s(1, 0.0, caught.value.retry_after_s) == 17


def test_a_request_is_never_larger_than_the_server_takes(tmp_path):
    with open_ledger(tmp_path / "large") as ledger:
        session = ledger.session(SESSION)
        session.state_now(scheduled())
        for number in range(12):
            session.append_now("note", {"text": "x" * 900_000, "number": number})
        tail = ledger.events(SESSION)
        sizes = []
        while tail:
            batch = batch_of(tail)
            sizes.append(sum(len(json.dumps(to_json(event))) for event in batch))
            tail = tail[len(batch) :]
    assert max(sizes) <= MOST_BYTES
    assert len(sizes) == 3


def pulled(ledger, *lines):
    page = {"data": list(lines), "meta": {"cursor": "1"}, "server_time": TOKEN["server_time"], "revoked": False}
    end = {**page, "data": []}
    script = Script(assignments=[page, end])
    copies = Copies(ledger, Book(ledger), linked(ledger, script), lambda: None)
    asyncio.run(copies.pull())
    return script


def offered(events, **changed):
    line = {
        "session_id": "s9",
        "state": "offered",
        "events": [to_json(event) for event in events],
        "code": "ABCD-EFGH",
        "order": None,
    }
    return {**line, **changed}


@pytest.fixture
def chain(tmp_path):
    """A chain as a server has it."""
    with open_ledger(tmp_path / "server", seed=7) as other:
        other.session("s9").state_now(scheduled("s9"))
        return other.events("s9")


def test_a_chain_that_holds_is_taken_verbatim(ledger, chain):
    pulled(ledger, offered(chain))
    assert ledger.events("s9") == chain


def bent(chain, **changed):
    return [{**to_json(chain[0]), **changed}]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda chain: bent(chain, body={**chain[0].body, "language": "xx"}),
        lambda chain: bent(chain, hash="0" * 64),
        lambda chain: bent(chain, prev_hash="1" * 64),
        lambda chain: bent(chain, seq=1),
        lambda chain: bent(chain, session_id="s8"),
        lambda chain: bent(chain, body=None, salt=None),
        lambda chain: [*bent(chain), *bent(chain)],
        lambda chain: [{"seq": 0}],
        lambda chain: ["rubbish"],
        lambda chain: [],
    ],
)
def test_a_chain_that_does_not_hold_is_not_taken_and_costs_nobody_else(ledger, chain, spoil):
    pulled(ledger, {**offered(chain), "events": spoil(chain)}, "no line at all", offered(chain, session_id="../x"))
    assert ledger.events("s9") == []
    assert [head.session_id for head in ledger.sessions()] == [SESSION]


def test_another_chain_than_the_kiosk_has_is_not_taken(ledger, chain, tmp_path):
    pulled(ledger, offered(chain))
    with open_ledger(tmp_path / "third", seed=9) as third:
        third.session("s9").state_now(scheduled("s9"))
        pulled(ledger, offered(third.events("s9")))
    assert ledger.events("s9") == chain


def test_a_server_can_t_take_back_what_was_begun(ledger):
    pulled(
        ledger,
        {
            "session_id": SESSION,
            "state": "withdrawn",
            "events": [],
            "code": None,
            "order": {"kind": "cancel", "id": None},
        },
    )
    ledger.session(SESSION).append_now("note", {})
    assert str(Book(ledger).entry(SESSION).standing) == "kept"


def test_enrolling_writes_nothing_unless_all_of_the_answer_can_be_used(ledger):
    for answer in (
        {},
        {"device_id": "d"},
        {"device_id": "d", "server_id": "s", "server_public_key": "zz", "organisation": {"name": "N"}},
    ):
        script = Script(enrolments=[answer])
        with pytest.raises(EnrolmentFailed):
            asyncio.run(enrol(ledger.folder, ledger.key, Wire("http://localhost", transport=script), "CODE-CODE", "x"))
    assert enrolment_of(ledger.folder) is None


def test_an_enrolment_that_can_t_be_read_is_said_and_not_taken_for_none(ledger):
    (ledger.folder / "server.json").write_text("{")
    with pytest.raises(EnrolmentDamaged, match="enrol"):
        enrolment_of(ledger.folder)


@pytest.mark.parametrize(
    "url", ["http://10.0.0.5:8470", "ftp://x", "https://", "https://a@b.example", "nonsense", "http://[::"]
)
def test_an_address_in_the_clear_or_none_at_all_is_refused(url):
    with pytest.raises(EnrolmentFailed):
        refuse_in_the_clear(url, plain=False)


@pytest.mark.parametrize("url", ["https://vivavoce.example", "http://localhost:8470", "http://127.0.0.1:1"])
def test_an_address_nobody_can_listen_to_is_taken(url):
    refuse_in_the_clear(url, plain=False)
