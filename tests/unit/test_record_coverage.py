"""What the interviewer knew of each dimension stands in the record, as the newest map in the ledger has it."""

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest

from engine.interview.facts import CoverageNoted
from engine.interviewer.coverage import coverage_document, coverage_of
from engine.interviewer.port import Trigger
from sync.ledger import Ledger, SessionLedger
from sync.record import fold, record_json
from sync.record_schema import record_schema
from tests.support.evidence import SESSION, clock_at_nine, interview, open_ledger
from tests.support.interviewer_room import ENGLISH, opened

VALIDATOR = jsonschema.Draft202012Validator(record_schema())


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path) as ledger:
        yield ledger


@pytest.fixture
def session(ledger: Ledger) -> SessionLedger:
    return interview(ledger, clock_at_nine())


def known(*answers: str) -> CoverageNoted:
    room = opened()
    for answer in answers:
        room.hears(answer)
    return CoverageNoted("t2", tuple(coverage_document(coverage_of(room.situation(Trigger.ANSWER), ENGLISH))), 12.5)


def record_of(ledger: Ledger) -> dict:
    record = json.loads(record_json(fold(ledger.events(SESSION))))
    VALIDATOR.validate(record)
    return record


def test_the_newest_map_is_the_records(ledger, session):
    session.state_now(known())
    session.state_now(
        known("there were three of us and i held the gate", "i am fifty years old and there were ten of us")
    )
    first, second, third = record_of(ledger)["coverage"]
    assert first["answers"] == ["t2", "t4"]
    assert first["contradictions"][0]["later"] == {"turn_id": "t4", "said": "ten"}
    assert first["set_aside"][0]["turn_id"] == "t4"
    assert second["not_covered"] == third["not_covered"] == "not asked"
    assert sum(each["weight"] for each in (first, second, third)) == pytest.approx(1)


def test_a_session_without_a_map_has_an_empty_one(ledger, session):
    assert record_of(ledger)["coverage"] == []


def test_a_map_without_its_shape_is_left_out_and_named(ledger, session):
    session.state_now(known("i held the gate"))
    (one, *others) = known().dimensions
    session.state_now(CoverageNoted("t9", ({**one, "weight": "much"}, *others)))
    record = record_of(ledger)
    assert record["coverage"][0]["answers"] == ["t2"]
    assert [each["kind"] for each in record["evidence"]["unreadable"]] == ["interviewer.coverage"]


def test_a_record_of_the_version_before_has_no_map(ledger, session):
    session.state_now(known("i held the gate"))
    record = fold(ledger.events(SESSION))
    assert "coverage" not in json.loads(record_json(record, version=2))
    assert "turn_taking" in json.loads(record_json(record, version=2))["conversation"]
