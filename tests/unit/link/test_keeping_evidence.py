"""What a kiosk keeps until its server really has it: whatever the server says, forgets, or refuses, and however full the disk is."""

import asyncio
from concurrent.futures import Future
from types import SimpleNamespace

import pytest

from app.bootstrap import end_what_was_left
from app.linking import around as around_module
from app.linking.around import KioskAround, KioskLink
from app.settings import read_settings
from app.watching.policy import stills_folder
from engine.errors import StorageFull
from sync.link.book import Book
from sync.link.courier import Claim
from sync.link.enrolment import enrol, enrolment_of
from sync.link.errors import EnrolmentFailed, Refused
from sync.link.outgoing import Outgoing
from sync.link.rounds import Rounds
from sync.link.throttle import Throttle
from sync.link.wire import Wire
from sync.sealing import new_identity, open_bytes, recipient_of
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger, scheduled, whole_session
from tests.unit.link.test_hostile_server import NOTHING, TOKEN, Script, linked, problem, takes_all

NOW = {"server_time": TOKEN["server_time"], "revoked": False}


class Around:
    """A kiosk with one sealed file of the session on its disk."""

    here = None

    def __init__(self, path):
        self.file = Outgoing("recording", "recording.flac", path, sealed=True)
        self.gone = []

    def visited(self):
        return self.here

    def files_of(self, _session_id):
        return [self.file]

    def files_now(self, _session_id):
        return []

    def handed_over(self, session_id):
        self.gone.append(session_id)

    def erase_files(self, _session_id):
        return True

    def status(self):
        return {}


@pytest.fixture
def kiosk(tmp_path):
    clock = clock_at_nine()
    with open_ledger(tmp_path / "data", clock) as ledger:
        yield ledger, Around(whole_session(tmp_path, ledger, clock))


def rounds_with(kiosk, **answers):
    usual = {
        "assignments": [{"data": [], "meta": {"cursor": None}, **NOW}],
        "head": [NOTHING],
        "events": [takes_all],
        "blobs": [{"done": True}],
        "handover": [{}],
        "erasures": [{"data": []}],
        "status": [{"commands": [], **NOW}],
    }
    ledger, around = kiosk
    script = Script(**(usual | answers))
    return script, Rounds(ledger, linked(ledger, script), around, Throttle(0, lambda: False, clock_at_nine()))


def standing(kiosk):
    return str(Book(kiosk[0]).entry(SESSION).standing)


def test_a_server_that_has_forgotten_the_session_is_given_all_of_it_again(kiosk):
    script, rounds = rounds_with(kiosk, handover=[problem(404, "not-found"), {}])
    asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("kept", [])
    asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("handed_over", [SESSION])
    assert (script.count("events"), script.count("blobs")) == (2, 2)
    assert [body["events"][0]["seq"] for place, body in script.asked if place == "events"] == [0, 0]


@pytest.mark.parametrize("refusal", [problem(401, "not-signed-in"), problem(422, "invalid")])
def test_a_hand_over_that_was_not_taken_is_asked_for_again(kiosk, refusal):
    _, rounds = rounds_with(kiosk, handover=[refusal])
    asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("kept", [])


@pytest.mark.parametrize("refusal", [problem(401, "unproved"), problem(413, "too-large"), problem(422, "invalid")])
def test_only_a_conflict_is_a_word_on_the_chain_whatever_else_is_refused_is_tried_again(kiosk, refusal):
    kiosk[0].session("z9").state_now(scheduled("z9"))

    def answer(body):
        return refusal() if body["events"][0]["session_id"] == SESSION else takes_all(body)

    script, rounds = rounds_with(kiosk, events=[answer])
    with pytest.raises(Refused):
        asyncio.run(rounds.whole())
    assert standing(kiosk) == "kept"
    assert Book(kiosk[0]).entry("z9").acknowledged_seq == 0  # it did not stand in another's way
    script.answers["events"] = [takes_all]
    asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("handed_over", [SESSION])


def test_files_wait_until_whoever_sat_there_has_left_and_they_are_sealed(kiosk):
    script, rounds = rounds_with(kiosk)
    kiosk[1].here = SESSION
    asyncio.run(rounds.whole())
    assert script.count("blobs") == 0
    kiosk[1].here = None
    asyncio.run(rounds.whole())
    assert script.count("blobs") == 1


def test_a_file_the_server_won_t_have_stays_on_this_disk(kiosk):
    _, rounds = rounds_with(kiosk, blobs=[problem(413, "too-large")])
    asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("handed_over", [])


def test_a_kiosk_that_is_not_believed_takes_that_for_no_word_on_its_files(kiosk):
    script, rounds = rounds_with(kiosk, blobs=[problem(401, "not-signed-in"), problem(401, "x"), {"done": True}])
    with pytest.raises(Refused):
        asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("kept", [])
    asyncio.run(rounds.whole())
    assert (standing(kiosk), kiosk[1].gone) == ("handed_over", [SESSION])
    assert script.count("blobs") == 3


def test_a_full_disk_that_takes_no_copies_is_still_emptied(kiosk):
    script, rounds = rounds_with(kiosk)

    async def pull():
        raise StorageFull("The disk is full", "no copy can be taken")

    rounds.pull = pull
    with pytest.raises(StorageFull):
        asyncio.run(rounds.whole())
    assert kiosk[1].gone == [SESSION]
    assert script.count("status") == 1


def test_a_still_that_a_power_cut_left_plain_is_sealed_at_the_next_start(tmp_path):
    clock, identity = clock_at_nine(), new_identity()
    with open_ledger(tmp_path, clock) as ledger:
        interview(ledger, clock)
        folder = stills_folder(tmp_path, SESSION)
        folder.mkdir(parents=True)
        (folder / "still-1.jpg").write_bytes(b"a face")
        settings = read_settings(None, data_dir=tmp_path)
        agreed = SimpleNamespace(recipient=recipient_of(identity))
        around = KioskAround(settings, agreed.recipient)
        link = KioskLink(around, agreed, None, None, None, None)
        asyncio.run(end_what_was_left(settings, ledger, link))
    assert [path.name for path in folder.iterdir()] == ["still-1.jpg.age"]
    assert open_bytes((folder / "still-1.jpg.age").read_bytes(), [identity]) == b"a face"


def test_a_recipient_that_nothing_can_be_sealed_to_is_found_out_at_once(kiosk):
    odd = "age1" + "q" * 58  # of the right shape, and wrong all the same
    answer = {
        "device_id": "d",
        "server_id": "s",
        "server_public_key": "ab" * 32,
        "organisation": {"name": "N", "recipient": odd},
    }
    wire = Wire("http://localhost", transport=Script(enrolments=[answer]))
    with pytest.raises(EnrolmentFailed):
        asyncio.run(enrol(kiosk[0].folder, kiosk[0].key, wire, "CODE-CODE", "x"))
    assert enrolment_of(kiosk[0].folder) is None


def test_nobody_is_sent_away_because_the_link_s_thread_hangs(monkeypatch):
    monkeypatch.setattr(around_module, "CLAIM_WITHIN_S", 0.01)
    never = SimpleNamespace(claim=lambda _: Future(), alive=False, state=SimpleNamespace(revoked=False))
    link = KioskLink(None, None, never, None, None, None)
    assert asyncio.run(link.claim(SESSION)) is Claim.OFFLINE


def test_what_was_claimed_before_the_network_was_lost_is_given_back_by_whoever_leaves_without_one():
    claims, left = {"claimed": Claim.OURS, "offline": Claim.OFFLINE}, []

    def answered(session_id):
        answer = Future()
        answer.set_result(claims[session_id])
        return answer

    offline = SimpleNamespace(claim=answered, look_now=lambda: None, state=SimpleNamespace(online=False))
    rounds = SimpleNamespace(left=lambda session_id, *, claimed: left.append((session_id, claimed)))
    link = KioskLink(None, None, offline, rounds, None, None)
    for session_id in claims:
        asyncio.run(link.claim(session_id))
        link.left(session_id)
    link.left("claimed")
    assert left == [("claimed", True), ("offline", False), ("claimed", False)]
