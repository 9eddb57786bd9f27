"""Camera stills reach those who keep an eye on a room while its interview runs, sealed all the way; afterwards they are evidence."""

import hashlib

import pytest

from app.linking.around import KioskAround
from app.watching.policy import stills_folder
from engine.interview.facts import ScorecardIssued, SessionCompleted, body_of
from sync.link.outgoing import Outgoing
from sync.server.principals import Role
from sync.server.tables.files import BlobRow
from sync.server.tables.operations import AuditRow
from tests.support.delivered import signed_in
from tests.support.evidence import scorecard
from tests.support.linked import begin, enrolled_kiosk, schedule
from tests.support.live import signal


@pytest.fixture
def kiosk(server, tmp_path):
    """A kiosk where somebody is interviewed, which seals its stills to the organisation."""
    kiosk = enrolled_kiosk(server, tmp_path / "kiosk")
    settings = type("Settings", (), {"data_dir": kiosk.folder})
    around = KioskAround(settings, kiosk.enrolment.recipient)
    kiosk.around.files_now = around.files_now
    kiosk.session_id, _ = schedule(server)
    kiosk.round()
    kiosk.around.here = kiosk.session_id
    begin(kiosk, kiosk.session_id)
    yield kiosk
    kiosk.close()


def takes(kiosk, minute):
    """Keep a still as the detector does, and state it; return its name and bytes."""
    name, picture = f"still-20260302T09{minute:02d}00.000Z.jpg", f"picture {minute} ".encode() * 4000
    folder = stills_folder(kiosk.folder, kiosk.session_id)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(picture)
    kind, body = signal("camera_still")
    body["observed"] = {"file": name, "sha256": hashlib.sha256(picture).hexdigest()}
    kiosk.ledger.session(kiosk.session_id).append_now(kind, body)
    kiosk.rounds.noticed(kiosk.session_id)
    return name, picture


def goes_on(kiosk):
    kiosk.do(kiosk.rounds.deliver_news())


def names(server, kiosk, shows):
    answer = server.get(f"/sessions/{kiosk.session_id}/stills", headers=shows)
    assert answer.status_code == 200, answer.text
    return [each["name"] for each in answer.json()["data"]]


def test_the_newest_still_is_seen_while_the_interview_runs(server, kiosk):
    proctor = signed_in(server, Role.PROCTOR)
    assert names(server, kiosk, proctor) == []
    assert server.get(f"/sessions/{kiosk.session_id}/stills/latest", headers=proctor).status_code == 404

    first, _ = takes(kiosk, 1)
    goes_on(kiosk)
    second, picture = takes(kiosk, 2)
    goes_on(kiosk)
    assert names(server, kiosk, proctor) == [second, first]
    listed = server.get(f"/sessions/{kiosk.session_id}/stills", headers=proctor).json()["data"]
    stated = kiosk.ledger.events(kiosk.session_id)[-1]
    assert (listed[0]["taken_at"], listed[0]["sha256"]) == (stated.t_utc, hashlib.sha256(picture).hexdigest())

    newest = server.get(f"/sessions/{kiosk.session_id}/stills/latest", headers=proctor)
    assert (newest.content, newest.headers["content-type"]) == (picture, "image/jpeg")
    assert server.get(f"/sessions/{kiosk.session_id}/stills/{first}", headers=proctor).content != picture
    with server.parts.database.read() as db:
        assert [row.action for row in db.query(AuditRow) if row.subject == kiosk.session_id].count("still.opened") == 2
        assert all(blob.sealed for blob in db.query(BlobRow))
    assert [path.suffix for path in stills_folder(kiosk.folder, kiosk.session_id).iterdir()] == [".age", ".age"]


def test_of_those_that_could_not_go_the_newest_goes_first_and_the_rest_at_the_end_each_once(server, kiosk):
    proctor, reviewer = signed_in(server, Role.PROCTOR), signed_in(server, Role.REVIEWER)
    kiosk.network.down = True
    taken = [takes(kiosk, minute)[0] for minute in (1, 2, 3)]
    kiosk.network.down = False
    goes_on(kiosk)
    assert names(server, kiosk, proctor) == [taken[2]]

    session = kiosk.ledger.session(kiosk.session_id)
    session.state_now(SessionCompleted("finished"))
    session.append_now(ScorecardIssued.KIND, body_of(ScorecardIssued(1, None, {**asdict_of(scorecard())})))
    kiosk.around.here = None
    kiosk.round()
    assert kiosk.standing(kiosk.session_id) == "handed_over"
    assert names(server, kiosk, reviewer) == taken[::-1]
    refused = server.get(f"/sessions/{kiosk.session_id}/stills", headers=proctor)
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:vivavoce:problem:not-allowed")
    with server.parts.database.read() as db:
        assert all(blob.fits for blob in db.query(BlobRow))


def test_a_session_that_the_server_refuses_gets_no_stills(server, kiosk):
    takes(kiosk, 1)
    asked = []
    kiosk.around.files_now = lambda session_id: asked.append(session_id) or [Outgoing("still", "x", kiosk.folder, True)]
    kiosk.around.here = "nobody"
    goes_on(kiosk)
    assert asked == []


def asdict_of(card):
    return body_of(ScorecardIssued(1, None, card))["scorecard"]
