"""The database refuses on its own account what a ledger and a session may never do: asked directly, past all that the product checks."""

import random
from dataclasses import replace

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from engine.errors import IllegalTransition
from engine.interview.facts import body_of
from sync.canonical import canonical
from sync.chain import Chain, refuse_illegal
from sync.errors import FactRefused
from sync.events import Moment, seal
from sync.server import triggers
from sync.server.database import Database
from sync.server.tables.catalogue import TemplateRow, TemplateVersionRow
from sync.server.tables.evidence import EventRow
from sync.server.tables.sessions import SessionRow
from tests.support.evidence import START, salts, scheduled
from tests.support.happenings import session_row

BODIES = {
    "session.scheduled": body_of(scheduled()),
    "session.rescheduled": {"scheduled_at": "2026-03-02T09:00:00.000Z", "previous": "2026-03-01T09:00:00.000Z"},
    "session.completed": {"end_reason": "finished"},
    "session.failed": {"end_reason": "power_loss"},
    "session.cancelled": {"end_reason": "no_show"},
    "scorecard.issued": {"revision": 1, "supersedes": None, "scorecard": {}},
    "scorecard.second": {"scorecard": {}, "by": "A", "by_id": "u1", "blind": True, "seen": []},
    "erasure": {"seqs": [0], "recording": False, "reason": "asked"},
}


@pytest.fixture
def database(database_url):
    database = Database(database_url)
    yield database
    database.close()


def sealed(chain, kind, body=None):
    body = BODIES.get(kind, {}) if body is None else body
    return seal(
        session_id=chain.session_id,
        seq=chain.next_seq,
        at=Moment(START, 1),
        kind=kind,
        body=canonical(body).decode(),
        prev_hash=chain.head,
        random_bytes=salts(),
    )


def row(event):
    names = ("session_id", "seq", "t_utc", "t_mono_ns", "kind", "salt", "body_hash", "prev_hash", "hash")
    return {name: getattr(event, name) for name in names} | {
        "body": None if event.body is None else canonical(event.body).decode()
    }


def chain_of(db, *kinds):
    """Write a chain of these kinds and return where it stands."""
    chain = Chain("s1")
    for kind in kinds:
        event = sealed(chain, kind)
        db.execute(insert(EventRow), [row(event)])
        chain = chain.after(event)
    return chain


def moved(**values):
    return update(SessionRow).where(SessionRow.id == "s1").values(**values)


def refuses(db, statement, words, rows=None):
    with pytest.raises(IntegrityError, match=words), db.begin_nested():
        db.execute(statement, rows) if rows else db.execute(statement)


def test_a_chain_grows_at_its_end_and_nowhere_else(database):
    with database.write() as db:
        chain = chain_of(db, "session.scheduled", "note")
        event = sealed(chain, "note")
        refuses(db, insert(EventRow), "does not follow the last", [row(replace(event, seq=3))])
        refuses(db, insert(EventRow), "does not follow the last", [row(replace(event, seq=1))])
        refuses(db, insert(EventRow), "does not follow the last", [row(replace(event, prev_hash="0" * 64))])
        last = db.scalars(select(EventRow.prev_hash).where(EventRow.seq == 1)).one()
        refuses(db, insert(EventRow), "(?i)unique", [row(replace(event, seq=1, prev_hash=last))])
        refuses(db, insert(EventRow), "ck_event_|CHECK", [row(event) | {"salt": None}])
        refuses(db, insert(EventRow), "never erased", [row(replace(event, kind="checkpoint", body=None, salt=None))])
        db.execute(insert(EventRow), [row(event)])
        db.execute(insert(EventRow), [row(replace(sealed(chain.after(event), "note"), body=None, salt=None))])


def test_nothing_is_deleted_and_nothing_changed_but_a_body_that_an_erasure_names(database):
    with database.write() as db:
        chain_of(db, "session.scheduled", "note", "session.started")
        refuses(db, delete(EventRow), "nothing is deleted")
        for column, value in {"t_utc": "x", "kind": "y", "hash": "f" * 64, "session_id": "s2", "seq": 9}.items():
            refuses(db, update(EventRow).where(EventRow.seq == 1).values({column: value}), "nothing is changed")
        refuses(db, update(EventRow).where(EventRow.seq == 0).values(body="{}", salt="a" * 32), "nothing is changed")
        erased = update(EventRow).where(EventRow.seq == 0).values(body=None, salt=None)
        refuses(db, erased, "no erasure names this seq")
        chain = Chain("s1", next_seq=3, head=db.scalars(select(EventRow.hash).where(EventRow.seq == 2)).one())
        db.execute(insert(EventRow), [row(sealed(chain, "erasure", {"seqs": [0, 2], "reason": "\x00"}))])
        db.execute(erased)
        refuses(db, update(EventRow).where(EventRow.seq == 2).values(body=None, salt=None), "never erased")
        refuses(db, update(EventRow).where(EventRow.seq == 1).values(body=None, salt=None), "no erasure names")
        refuses(db, erased.values(t_mono_ns=7), "nothing is changed")


KINDS = [
    *BODIES,
    "session.started",
    "session.paused",
    "turn.committed",
    "checkpoint",
    "signal.annotated",
    "note",
]


def test_the_database_refuses_just_what_the_chain_s_own_rules_refuse(database):
    choose = random.Random(7)  # noqa: S311 - the same choices in each run
    with database.write() as db:
        for number in range(12):
            chain = Chain(f"s{number}")
            for _ in range(40):
                kind = "session.scheduled" if chain.next_seq == 0 and choose.random() < 0.8 else choose.choice(KINDS)
                body = dict(BODIES.get(kind, {}))
                if kind == "scorecard.issued" and choose.random() < 0.7:
                    body |= {"revision": chain.scorecards + 1, "supersedes": chain.scorecards or None}
                if "end_reason" in body and choose.random() < 0.4:
                    body |= {
                        "end_reason": choose.choice(["finished", "candidate_left", "cancelled_by_admin", "", None, 1])
                    }
                event = sealed(chain, kind, body)
                try:
                    refuse_illegal(chain, kind, body)
                except (IllegalTransition, FactRefused):
                    refuses(db, insert(EventRow), "lifecycle:", [row(event)])
                else:
                    db.execute(insert(EventRow), [row(event)])
                    chain = chain.after(event)


def test_a_session_s_row_takes_only_the_steps_there_are(database):
    with database.write() as db:
        stands = {"head_seq": 0, "head_hash": "0" * 64, "writer": "server", "flags": "[]", "signals": 0}
        db.add(session_row(**stands, created_at=START, updated_at=START))
        db.flush()
        db.execute(moved(status="in_progress"))
        refuses(db, moved(status="scheduled"), "that step does not exist")
        refuses(db, moved(status="cancelled"), "that step does not exist")
        db.execute(moved(status="completed", ended_at=START, end_reason="finished"))
        refuses(db, moved(status="failed"), "that step does not exist")
        refuses(db, moved(end_reason="time_up"), "one that ended is not changed")
        refuses(db, moved(scheduled_at=START.replace(year=2027)), "one that ended is not changed")
        db.execute(moved(score=7.5, participant_name=None))
        refuses(db, delete(SessionRow), "none is deleted")


def test_a_version_of_a_template_stays_as_it_is(database):
    with database.write() as db:
        db.add(TemplateRow(id="t", name="T", status="active", latest_version=1, created_at=START, updated_at=START))
        db.flush()
        version = {"template_id": "t", "version": 1, "document": "{}", "content_hash": "0" * 64}
        db.execute(insert(TemplateVersionRow), [version | {"created_at": START, "created_by": "u1"}])
        refuses(db, update(TemplateVersionRow).values(document="[]"), "never changes")
        refuses(db, delete(TemplateVersionRow), "never deleted")


def test_the_guards_can_be_taken_away_and_put_back(database):
    with database.write() as db:
        chain_of(db, "session.scheduled")
        triggers.remove(db.connection())
        triggers.install(db.connection())
        refuses(db, delete(EventRow), "nothing is deleted")
        assert db.execute(text("SELECT COUNT(*) FROM event")).scalar_one() == 1
