"""Prints how long a page of sessions takes among 100,000 of them, on SQLite and PostgreSQL, for each way of asking: p50 and p95, ms.

python tests/bench/bench_listing.py [how many sessions]
"""

import logging
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import structlog
from sqlalchemy import insert, text

from sync.server.catalogue.words import words_of
from sync.server.tables.catalogue import ParticipantRow, ParticipantWordRow
from sync.server.tables.sessions import SERVER, SessionRow
from tests.support.office import Office
from tests.support.postgresql import new_database, running_postgresql
from tests.support.serving import BEGUN, Served, served

SESSIONS, ROUNDS = 100_000, 60
FIRST = ("Asha", "Sam", "Noor", "Zoë", "Émile", "Kenji", "Maria", "Lena", "Tomás", "Ngozi", "Ivan", "Chloe")
LAST = (
    "Rao",
    "Doe",
    "Okafor",
    "Lindqvist",
    "Müller",
    "Tanaka",
    "Silva",
    "Novak",
    "Moreau",
    "Haddad",
    "Kim",
    "Brown",
    "Ortiz",
    "Weiss",
)
STATUSES = ("completed",) * 80 + ("failed",) * 8 + ("cancelled",) * 9 + ("scheduled",) * 2 + ("in_progress",)


def fill(server: Served, count: int) -> None:
    """Add sessions of five years: a few templates and places, three sessions a participant, most of them over."""
    draw = random.Random(5)  # noqa: S311 - repeatable is the point
    with server.parts.database.write() as db:
        for start in range(0, count // 3 + 1, 5000):
            some = range(start, min(start + 5000, count // 3 + 1))
            db.execute(insert(ParticipantRow), [person(number) for number in some])
            words = (
                {"word": word, "participant_id": f"p{number}"}
                for number in some
                for word in words_of(name(number), f"crm-{number}")
            )
            db.execute(insert(ParticipantWordRow), list(words))
        for start in range(0, count, 5000):
            db.execute(
                insert(SessionRow), [row(draw, number, count) for number in range(start, min(start + 5000, count))]
            )
    with server.parts.database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))


def name(number: int) -> str:
    draw = random.Random(number)  # noqa: S311 - repeatable is the point
    return f"{draw.choice(FIRST)} {draw.choice(LAST)}{draw.choice(LAST).lower()}"


def person(number: int) -> dict[str, object]:
    own: dict[str, object] = {"id": f"p{number}", "name": name(number), "email": None, "external_id": f"crm-{number}"}
    return own | {"details": "{}", "created_at": BEGUN, "updated_at": BEGUN, "erased_at": None}


def row(draw: random.Random, number: int, count: int) -> dict[str, object]:
    created = BEGUN - timedelta(days=1825 * (count - number) / count)
    status = draw.choice(STATUSES)
    scored = status == "completed"
    score = round(min(10.0, max(0.0, draw.gauss(6.5, 1.8))), 1) if scored else None
    return {
        "id": f"{draw.getrandbits(128):032x}",
        "participant_id": f"p{number // 3}",
        "participant_name": name(number // 3),
        "template_id": f"template-{min(int(draw.expovariate(0.7)), 19)}",
        "template_version": 1,
        "template_name": "Customer support agent",
        "stage_id": "interview",
        "stage_name": "Interview",
        "stage_type": "ai_interview",
        "channel": "kiosk",
        "language": "en",
        "status": status,
        "scheduled_at": created + timedelta(days=draw.uniform(0, 30)),
        "attempt": 1,
        "external_id": f"x{number}",
        "score": score,
        "passed": None if score is None else score >= 7,
        "scoring_status": "final" if scored else None,
        "signals": 2,
        "head_seq": 400,
        "head_hash": "0" * 64,
        "writer": SERVER,
        "location": draw.choice(("Leeds", "York", "Hull", None, None, None)) if number % 500 else "Rare place",
        "code_mac": f"{number:064x}",
        "flags": "[]" if draw.random() > 0.001 else '[{"name":"set_aside","detail":"","at":""}]',
        "created_at": created,
        "updated_at": created,
    }


def ways(draw: random.Random, count: int) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield each way of asking, by name, with another value each time."""
    since = BEGUN - timedelta(days=draw.uniform(10, 1800))
    week = {"from": since.isoformat(), "to": (since + timedelta(days=7)).isoformat()}
    sorts = ("created_at", "-created_at", "scheduled_at", "-scheduled_at", "participant_name", "-score", "-status")
    yield "newest", {}
    for sort in sorts:
        yield f"any {sort}", {"sort": sort}
        yield f"scheduled {sort}", {"sort": sort, "status": "scheduled"}
        yield f"two states {sort}", {"sort": sort, "status": ["scheduled", "in_progress"]}
        yield f"template {sort}", {"sort": sort, "evaluation_template_id": f"template-{draw.randrange(20)}"}
        yield f"rare place {sort}", {"sort": sort, "location": "Rare place"}
        yield f"place, completed {sort}", {"sort": sort, "location": "Leeds", "status": "completed"}
        yield f"flagged {sort}", {"sort": sort, "flagged": True}
        yield f"stage {sort}", {"sort": sort, "stage_id": "interview"}
        yield f"passed {sort}", {"sort": sort, "passed": True}
        yield f"deep {sort}", {"sort": sort, "skip": draw.randrange(count)}
        yield f"completed, deep {sort}", {"sort": sort, "status": "completed", "skip": draw.randrange(count * 3 // 4)}
        yield f"called rao {sort}", {"sort": sort, "q": "rao"}
        yield f"called asha novakkim {sort}", {"sort": sort, "q": "asha novakkim"}
        yield f"one by their id {sort}", {"sort": sort, "q": f"crm-{draw.randrange(count // 3)}"}
    yield "participant", {"participant_id": f"p{draw.randrange(count // 3)}"}
    yield "external id", {"external_id": f"x{draw.randrange(count)}"}
    yield "week by schedule", {"scheduled_from": week["from"], "scheduled_to": week["to"], "sort": "scheduled_at"}
    yield (
        "week of creation, a template",
        {"created_from": week["from"], "created_to": week["to"], "evaluation_template_id": "template-1"},
    )
    yield "week by schedule, newest first", {"scheduled_from": week["from"], "scheduled_to": week["to"]}


def measure(server: Served, count: int) -> None:
    """Ask each way many times, over HTTP within the process, and print the figures; and how deep pages do."""
    office, draw = Office(server, server.as_role()), random.Random(9)  # noqa: S311 - repeatable is the point
    took: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for way, asked in ways(draw, count):
            took.setdefault(way, []).append(timed(office, asked))
            if not asked.keys() & {"skip"}:
                counted = {name: value for name, value in asked.items() if name != "sort"}
                if "sort" not in asked or asked["sort"] == "created_at":
                    took.setdefault(f"count, {way}", []).append(timed(office, counted, "/sessions/count"))
    cursor = None
    for _ in range(100):
        page = office.get("/sessions", params={"limit": 200, **({"cursor": cursor} if cursor else {})}).json()
        cursor = page["meta"]["next_cursor"]
        if cursor is None:
            break
        took.setdefault("20,000 deep", []).append(timed(office, {"cursor": cursor}))
    for way, each in took.items():
        print(f"  {way:36} p50 {statistics.median(each):6.1f}   p95 {statistics.quantiles(each, n=20)[-1]:6.1f}")
    every = [each for times in took.values() for each in times]
    print(
        f"  {'all of them':36} p50 {statistics.median(every):6.1f}   p95 {statistics.quantiles(every, n=20)[-1]:6.1f}"
    )


def timed(office: Office, asked: dict[str, object], path: str = "/sessions") -> float:
    begun = time.perf_counter()
    answer = office.get(path, params=asked)
    took = (time.perf_counter() - begun) * 1000
    assert answer.status_code == 200, answer.text
    return took


@contextmanager
def databases(folder: Path) -> Iterator[list[str]]:
    with ExitStack() as stack:
        address = stack.enter_context(running_postgresql())
        yield [f"sqlite:///{folder / 'bench.db'}", new_database(address, "bench")]


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS
    with tempfile.TemporaryDirectory() as folder, databases(Path(folder)) as urls:
        for number, url in enumerate(urls):
            with served(url, Path(folder) / f"server{number}", jobs=False) as server:
                fill(server, count)
                print(f"{server.parts.database.engine.dialect.name}, {count:,} sessions, a page of 50 over HTTP, ms")
                measure(server, count)


if __name__ == "__main__":
    main()
