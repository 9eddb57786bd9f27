"""A server as it stands after some weeks of work: people, templates, kiosks, interviews held, running and to come.

Made once by the server's own code and the kiosks' own ledgers, then copied: a test has it in a few milliseconds.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from engine.templates.files import builtin_names, read_builtin
from sync.adoption import adopt
from sync.ledger import Ledger
from sync.link.uploader import batch_body
from sync.server.application import build_parts
from sync.server.blobs.uploads import FileKind
from sync.server.catalogue.importing import import_builtin
from sync.server.catalogue.participants import NewParticipant
from sync.server.devices.knocking import KIOSK
from sync.server.identity import signing_key
from sync.server.ingest.delivery import inspect
from sync.server.ingest.taking import Refused, take_inspected
from sync.server.migrations import upgrade
from sync.server.parts import Parts
from sync.server.people import accounts
from sync.server.people.tokens import digest, new_token
from sync.server.principals import THE_SERVER, Kiosk, Role
from sync.server.sessions import creating, projection
from sync.server.sessions.chain_writer import append
from sync.server.sessions.events import events_of, store
from sync.server.sessions.rows import held
from sync.server.settings import ServerSettings
from sync.server.tables.devices import DeviceRow, DeviceTokenRow
from sync.server.tables.files import BlobRow
from sync.server.tables.sessions import SERVER
from sync.writer import Room
from tests.support.delivered import sha256 as sha256_of
from tests.support.desk_kiosks import ROOMS, EnrolledKiosk, LivedClock, status_of
from tests.support.desk_talk import Script, recording_of, tell
from tests.support.desk_words import ANSWERS, PEOPLE
from tests.support.evidence import open_ledger, scheduled
from tests.support.serving import BEGUN, QUICK, seeded

PASSWORD = "six quiet herons over the marsh"  # noqa: S105 - nobody's
PERSONS = {
    Role.ADMIN: ("admin@example.org", "Margarethe Oyelaran-Whitcombe"),
    Role.PROCTOR: ("proctor@example.org", "Tomás Reyes"),
    Role.REVIEWER: ("reviewer@example.org", "Kiyoko Tanaka"),
}
_INDEX = "desk_data.json"
_TEMPLATES = {
    "en": "customer-support",
    "es": "customer-support-es",
    "hi": "customer-support-hi",
    "ja": "customer-support-ja",
}


@dataclass
class DeskData:
    """What there is, by ids. `running` maps a session to its kiosk's number; `codes` a scheduled one to its access code."""

    now: datetime = BEGUN
    kiosks: list[EnrolledKiosk] = field(default_factory=list)
    completed: list[str] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    running: dict[str, int] = field(default_factory=dict)
    scheduled: list[str] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)
    with_sound: list[str] = field(default_factory=list)

    def save(self, folder: Path) -> None:
        said = asdict(self) | {"now": self.now.isoformat()}
        (folder / _INDEX).write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")


def data_in(folder: Path) -> DeskData:
    """Return what a folder made by `furnish` (or a copy of it) holds."""
    said: dict[str, Any] = json.loads((folder / _INDEX).read_text("utf-8"))
    kiosks = [EnrolledKiosk(**kiosk) for kiosk in said.pop("kiosks")]
    return DeskData(datetime.fromisoformat(said.pop("now")), kiosks, **said)


def furnish(
    folder: Path, *, now: datetime = BEGUN, completed: int = 14, running: int = 5, to_come: int = 6
) -> DeskData:
    """Make a server's folder, with everything in it that happened until `now`; nothing runs on it afterwards."""
    with _begun(folder, now) as house:
        house.ledgers += [_kiosk(house.parts, folder, house.data, number) for number in range(len(ROOMS))]
        house.past(completed)
        house.refused()
        house.wait_until(now - timedelta(minutes=15))
        for number in range(running):
            house.runs(number)
        house.wait_until(now)
        house.to_come(to_come)
        _reports(house.parts, house.data)
    return house.data


def furnish_bare(folder: Path, *, now: datetime = BEGUN) -> DeskData:
    """Make a server's folder with its people and the templates that come along, in which nothing was done yet."""
    with _begun(folder, now) as house:
        pass
    return house.data


@contextmanager
def _begun(folder: Path, now: datetime) -> Iterator["_House"]:
    folder.mkdir(parents=True, exist_ok=True)
    clock = LivedClock(now - timedelta(days=20))
    parts = _parts(folder, clock)
    upgrade(parts.database)
    house = _House(parts, clock, DeskData(now))
    with parts.database.write() as db:
        _people(db, parts, house.data)
        import_builtin(db, parts, builtin_names(), THE_SERVER)
    yield house
    for ledger in house.ledgers:
        ledger.close()
    parts.database.close()
    house.data.save(folder)


def copied(made: Path, folder: Path) -> DeskData:
    """Copy what `furnish` made; return what it holds."""
    shutil.copytree(made, folder, dirs_exist_ok=True)
    return data_in(folder)


@contextmanager
def ledger_of(folder: Path, kiosk: int, clock: Any) -> Iterator[Ledger]:
    """Open the ledger of the kiosk of this number, to have it state more."""
    with open_ledger(folder / f"kiosk{kiosk}", clock, seed=100 + kiosk) as ledger:
        yield ledger


def _parts(folder: Path, clock: Any) -> Parts:
    settings = ServerSettings(database=f"sqlite:///{folder / 'server.db'}", organisation="Larkfield Trust", jobs=False)
    return replace(build_parts(settings, folder, clock, random_bytes=seeded(7)), passwords=QUICK)


def _people(db: Any, parts: Parts, data: DeskData) -> None:
    hashed = QUICK.hash(PASSWORD)
    for role, (email, name) in PERSONS.items():
        row = accounts.add(db, parts, email=email, name=name, role=role, password_hash=hashed)
        data.users[str(role)] = row.id


def _kiosk(parts: Parts, folder: Path, data: DeskData, number: int) -> Ledger:
    name, location = ROOMS[number]
    ledger = open_ledger(folder / f"kiosk{number}", parts.clock, seed=number + 1)  # type: ignore[arg-type]
    token = new_token(KIOSK, parts.random_bytes)
    now = parts.clock.utc()
    with parts.database.write() as db:
        db.add(
            DeviceRow(
                id=ledger.device.id,
                name=name,
                public_key=ledger.device.public_key,
                location=location,
                platform="Linux 6.1 x86_64",
                version="1.4.0",
                enrolled_at=now,
                enrolled_by=data.users["admin"],
                revoked_at=None,
                revoked_by=None,
                seen_at=now,
                clock_offset_ms=-120 * number,
                status="{}",
                caught_up_at=now,
                told=0,
            )
        )
        shown = DeviceTokenRow(
            token_sha256=digest(token), device_id=ledger.device.id, expires_at=data.now + timedelta(days=90)
        )
        db.add(shown)
    data.kiosks.append(EnrolledKiosk(ledger.device.id, name, location, token))
    return ledger


def _reports(parts: Parts, data: DeskData) -> None:
    """Have each kiosk say how it is; the last but one was not heard of for a day, the last never said anything."""
    now = parts.clock.utc()
    with parts.database.write() as db:
        for number, kiosk in enumerate(data.kiosks):
            row = db.get(DeviceRow, kiosk.id)
            assert row is not None
            if number == len(data.kiosks) - 1:
                row.seen_at = row.caught_up_at = None
                continue
            late = number == len(data.kiosks) - 2
            row.seen_at = now - (timedelta(days=1, hours=3) if late else timedelta(seconds=4 + number))
            row.status = json.dumps(status_of(number, late=late))
        revoked = db.get(DeviceRow, data.kiosks[-1].id)
        assert revoked is not None
        revoked.revoked_at, revoked.revoked_by = now - timedelta(days=2), data.users["admin"]


@dataclass
class _House:
    """Holds interviews."""

    parts: Parts
    clock: LivedClock
    data: DeskData
    ledgers: list[Ledger] = field(default_factory=list)
    person: int = 0

    def wait_until(self, at: datetime) -> None:
        self.clock.advance((at - self.clock.utc()).total_seconds())

    def past(self, count: int) -> None:
        languages = ("en", "en", "ja", "en", "hi", "en", "es")
        for number in range(count):
            language = languages[number % len(languages)]
            thin = language == "en" and number % 5 == 3
            script = Script(
                ANSWERS["thin" if thin else language],
                language,
                signals=range(number % 4),
                sound=number < 3,
                ends="pending" if number == count - 1 else "scored",
            )
            session_id = self._held(number % 3, language, script)
            (self.data.pending if script.ends == "pending" else self.data.completed).append(session_id)
            if script.sound:
                self.data.with_sound.append(session_id)
            self.clock.advance(86_400 * 16 / max(1, count))
        for reason in ("device_fault", "candidate_left"):
            script = Script(ANSWERS["en"][:2], ends="failed", signals=(0,), end_reason=reason)
            self.data.failed.append(self._held(1, "en", script))
        for reason in ("no_show", "cancelled_by_admin"):
            session_id = self._scheduled("en", None)
            with self.parts.database.write() as db:
                append(db, self.parts, session_id, "session.cancelled", {"end_reason": reason})
            self.data.codes.pop(session_id, None)
            self.data.cancelled.append(session_id)

    def refused(self) -> None:
        """Have a kiosk deliver a chain of its own for a session that another one held: it is set aside."""
        session_id, ledger = self.data.completed[0], self.ledgers[1]
        ledger.session(session_id).state_now(scheduled(session_id))
        said = batch_body(ledger, ledger.events(session_id))
        payload = json.dumps(said, ensure_ascii=False).encode()
        device = ledger.device
        kiosk = Kiosk(device.id, self.data.kiosks[1].name, device.public_key, None, revoked=False)
        with self.parts.database.write() as db:
            delivery = inspect(session_id, said["events"], said["head"], payload)
            assert isinstance(take_inspected(db, self.parts, kiosk, delivery), Refused)

    def runs(self, number: int) -> None:
        """Have somebody sit at a kiosk; the third calls for help, the fourth was paused."""
        kiosk = number % (len(ROOMS) - 1)
        script = Script(
            ANSWERS["ja" if number == 4 else "en"][: 2 + number % 3],
            "ja" if number == 4 else "en",
            ends="",
            signals=range(number % 3),
        )
        session_id = self._held(kiosk, script.language, script)
        ledger, more = self.ledgers[kiosk], []
        if number == 2:
            more.append(("candidate.control", {"control": "call_proctor", "at_ms": 60_000}))
        if number == 3:
            more.append(("session.paused", {"cause": "proctor", "detail": "a fire drill", "at_ms": 60_000}))
        for kind, body in more:
            ledger.session(session_id).append_now(kind, body)
        self._deliver(ledger, session_id, keep_pen=True)
        self.data.running[session_id] = kiosk

    def to_come(self, count: int) -> None:
        for number in range(count):
            at = self.clock.utc() + timedelta(minutes=30 + 45 * number)
            self.data.scheduled.append(self._scheduled(("en", "es", "ja")[number % 3], at))

    def _held(self, kiosk: int, language: str, script: Script) -> str:
        session_id = self._scheduled(language, None, self.data.kiosks[kiosk].location)
        ledger = self.ledgers[kiosk]
        with self.parts.database.write() as db:
            chain = events_of(db, session_id)
            signer = signing_key(db, self.parts).device.public_key
        ledger.store.wait(lambda tx: adopt(tx, session_id, chain, {signer}), Room.OPENING)
        tell(ledger, session_id, read_builtin(_shipped(language)), script, self.clock)
        self._deliver(ledger, session_id, keep_pen=not script.ends)
        if script.sound:
            self._send(ledger, session_id)
        return session_id

    def _scheduled(self, language: str, at: datetime | None, location: str | None = None) -> str:
        name, email = PEOPLE[self.person % len(PEOPLE)]
        number, self.person = self.person, self.person + 1
        who = NewParticipant(name, email, f"crm-{4700 + number % len(PEOPLE)}")
        wanted = creating.Wanted(
            who, _TEMPLATES[language], scheduled_at=at, external_id=f"application-{number}", location=location
        )
        with self.parts.database.write() as db:
            made = creating.schedule(db, self.parts, wanted)
            self.data.codes[made.row.id] = made.code
            return made.row.id

    def _deliver(self, ledger: Ledger, session_id: str, *, keep_pen: bool) -> None:
        with self.parts.database.write() as db:
            row = held(db, session_id)
            row.writer = row.begun_by = ledger.device.id
            events = ledger.events(session_id, since=row.head_seq + 1)
            store(db, events)
            projection.apply(db, self.parts, row, events)
            if not keep_pen:
                row.writer, row.handed_over_at = SERVER, self.clock.utc()
        self.data.codes.pop(session_id, None)

    def _send(self, ledger: Ledger, session_id: str) -> None:
        """Put the recording where the server keeps files; unsealed, as from a kiosk that was not given a key."""
        content = recording_of(ledger.folder, session_id).read_bytes()
        place = f"files/{self.parts.new_id()}"
        self.parts.blobs.put(place, [content])
        sha256 = sha256_of(content)
        with self.parts.database.write() as db:
            db.add(
                BlobRow(
                    session_id=session_id,
                    kind=str(FileKind.RECORDING),
                    name="recording.flac",
                    sha256=sha256,
                    size=len(content),
                    sealed=False,
                    place=place,
                    received_at=self.clock.utc(),
                    device_id=ledger.device.id,
                    erased_at=None,
                    plain_sha256=sha256,
                    plain_size=len(content),
                    fits=True,
                )
            )


def _shipped(language: str) -> str:
    return "customer-support" if language == "en" else f"customer-support.{language}"


def now_here() -> datetime:
    """Return the machine's own time, without what is less than a second."""
    return datetime.now(UTC).replace(microsecond=0)
