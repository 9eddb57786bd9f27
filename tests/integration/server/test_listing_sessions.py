"""Lists of sessions: every filter, both ways, page by page while others are added; found by an index among many."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import event

from sync.server.sessions import listing
from sync.server.sessions.listing import Search, Sort
from tests.bench.bench_listing import fill
from tests.support.office import ON_SQLITE, office_at

SEARCHES = {
    "all": Search(),
    "a state, by schedule": Search(status=("scheduled",), sort=Sort.SCHEDULED),
    "a template, by schedule": Search(template_id="template-9", sort=Sort.SCHEDULED_DOWN),
    "a template": Search(template_id="template-9"),
    "a participant": Search(participant_id="p9"),
    "an external id": Search(external_id="x77"),
    "a rare place": Search(location="Rare place"),
    "a rare place, by schedule": Search(location="Rare place", sort=Sort.SCHEDULED),
    "flagged": Search(flagged=True),
}


@pytest.fixture
def office(server):
    return office_at(server)


def ids(answer):
    assert answer.status_code == 200, answer.text
    return [each["id"] for each in answer.json()["data"]]


def test_each_filter_finds_what_it_says(office):
    plain = office.schedule()
    placed = office.schedule(location="Leeds", external_id="A-1", scheduled_at="2026-03-10T09:00:00Z")
    off = office.schedule(participant={"name": "Asha Rao"})
    office.post(f"/sessions/{off['id']}/cancel")
    found = {
        "status=scheduled": {plain["id"], placed["id"]},
        "status=scheduled&status=cancelled": {plain["id"], placed["id"], off["id"]},
        "status=completed": set(),
        "location=Leeds": {placed["id"]},
        "external_id=A-1": {placed["id"]},
        "evaluation_template_id=customer-support": {plain["id"], placed["id"], off["id"]},
        "evaluation_template_id=another": set(),
        f"participant_id={off['participant']['id']}": {off["id"]},
        "scheduled_from=2026-03-10T09:00:00Z": {placed["id"]},
        "scheduled_to=2026-03-10T09:00:00Z": {plain["id"], off["id"]},
        "scheduled_from=2026-03-10T10:00:00%2B01:00": {placed["id"]},
        "created_to=2026-03-02T09:00:00Z": set(),
        "flagged=true": set(),
        "flagged=false": {plain["id"], placed["id"], off["id"]},
    }
    for query, wanted in found.items():
        assert set(ids(office.get(f"/sessions?{query}"))) == wanted, query


def test_pages_follow_each_other_both_ways_whatever_is_added_meanwhile(office):
    draw = random.Random(3)  # noqa: S311 - repeatable is the point
    made = []
    for _ in range(7):
        office.served.clock.advance(draw.choice([0, 0, 1]))
        due = office.served.clock.utc() + timedelta(hours=draw.randrange(3))
        made.append(office.schedule(scheduled_at=due.isoformat()))
    for sort in ("created_at", "-created_at", "scheduled_at", "-scheduled_at"):
        name = sort.lstrip("-")
        expected = [
            each["id"] for each in sorted(made, key=lambda one: (one[name], one["id"]), reverse=sort.startswith("-"))
        ]
        got, cursor = [], None
        while cursor or not got:
            page = office.get("/sessions", params={"sort": sort, "limit": 2} | ({"cursor": cursor} if cursor else {}))
            got += ids(page)
            cursor = page.json()["meta"]["next_cursor"]
        assert got == expected, sort


@ON_SQLITE
def test_what_is_no_question_is_refused(office):
    for query in ("limit=0", "limit=201", "cursor=nonsense", "cursor=WzFd", "cursor=WyJ4IiwieCJd", "sort=score", "status=asleep",
                  "scheduled_from=yesterday", "scheduled_from=2026-03-10T09:00:00", "nosuch=1", "location=%00"):  # fmt: skip
        assert office.get(f"/sessions?{query}").status_code == 422, query
    for path in ("/sessions/nosuch", "/sessions/nosuch/record"):
        assert office.get(path).status_code == 404


def test_no_list_looks_at_every_session(office):
    fill(office.served, 4000)
    database = office.served.parts.database
    seen = []
    event.listen(
        database.engine, "before_cursor_execute", lambda _c, _u, statement, values, *_: seen.append((statement, values))
    )
    for name, search in SEARCHES.items():
        with database.read() as db:
            listing.find(db, search, 20, None)
            statement, values = seen[-1]
            explained = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
            plan = "\n".join(str(row[-1]) for row in db.connection().exec_driver_sql(explained + statement, values))
        assert "Seq Scan" not in plan, (name, plan)
        if database.is_sqlite and name != "all":
            assert "SEARCH" in plan or "ix_session_flagged" in plan, (name, plan)
