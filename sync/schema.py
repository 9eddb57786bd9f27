"""The tables of a kiosk's data folder, and the triggers by which the database itself refuses what a ledger may never do.

The triggers repeat the rules of `sync.chain` and `engine.interview.lifecycle` on purpose, written here on their own account: a
mistake in one is caught by the other.
"""

VERSION = 2
"""`PRAGMA user_version`; a folder with a higher one was written by a newer product, one with a lower one is brought up to it (`UPGRADE`)."""

APPLICATION_ID = 0x76697661  # "viva"

_TABLES = """
CREATE TABLE event (
    arrival    INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL,
    seq        INTEGER NOT NULL,
    t_utc      TEXT NOT NULL,
    t_mono_ns  INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    body       TEXT,
    salt       TEXT,
    body_hash  TEXT NOT NULL,
    prev_hash  TEXT NOT NULL,
    hash       TEXT NOT NULL,
    UNIQUE (session_id, seq),
    CHECK (seq >= 0 AND length(body_hash) = 64 AND length(prev_hash) = 64 AND length(hash) = 64),
    CHECK ((body IS NULL) = (salt IS NULL)),
    CHECK (body IS NULL OR json_valid(body))
) STRICT;

CREATE INDEX event_kind ON event (kind, session_id);

CREATE TABLE access_code (
    code_mac   TEXT PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE code_attempts (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    failures      INTEGER NOT NULL,
    blocked_until TEXT
) STRICT;
"""

_LINK = """
CREATE TABLE IF NOT EXISTS link_session (
    session_id       TEXT PRIMARY KEY,
    origin           TEXT NOT NULL CHECK (origin IN ('server', 'kiosk')),
    state            TEXT NOT NULL CHECK (state IN ('kept', 'releasing', 'released', 'handing_over', 'handed_over', 'refused')),
    acknowledged_seq INTEGER NOT NULL,
    copied_seq       INTEGER NOT NULL DEFAULT -1,
    reason           TEXT,
    set_aside_id     TEXT
) STRICT;

CREATE TABLE IF NOT EXISTS link_file (
    session_id TEXT NOT NULL,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    PRIMARY KEY (session_id, kind, name)
) STRICT;

CREATE TABLE IF NOT EXISTS link_note (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
"""

_CHAIN = """
CREATE TRIGGER event_chain BEFORE INSERT ON event
BEGIN
    SELECT RAISE(ABORT, 'ledger: a body is only ever erased later')
        WHERE NEW.body IS NULL;
    SELECT RAISE(ABORT, 'ledger: seq is not the next one')
        WHERE NEW.seq IS NOT (SELECT COALESCE(MAX(seq) + 1, 0) FROM event WHERE session_id = NEW.session_id);
    SELECT RAISE(ABORT, 'ledger: prev_hash is not the last hash')
        WHERE NEW.prev_hash IS NOT COALESCE(
            (SELECT hash FROM event WHERE session_id = NEW.session_id AND seq = NEW.seq - 1),
            '0000000000000000000000000000000000000000000000000000000000000000');
END;

CREATE TRIGGER event_kept BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'ledger: nothing is deleted');
END;

CREATE TRIGGER event_unchanged BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'ledger: nothing is changed')
        WHERE NEW.arrival IS NOT OLD.arrival OR NEW.session_id IS NOT OLD.session_id OR NEW.seq IS NOT OLD.seq
           OR NEW.t_utc IS NOT OLD.t_utc OR NEW.t_mono_ns IS NOT OLD.t_mono_ns OR NEW.kind IS NOT OLD.kind
           OR NEW.body_hash IS NOT OLD.body_hash OR NEW.prev_hash IS NOT OLD.prev_hash OR NEW.hash IS NOT OLD.hash
           OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL;
    SELECT RAISE(ABORT, 'ledger: this kind of fact is never erased')
        WHERE OLD.kind IN ('session.started', 'session.completed', 'session.failed', 'session.cancelled',
                           'checkpoint', 'erasure', 'recording.segment', 'recording.sealed');
    SELECT RAISE(ABORT, 'ledger: no erasure names this seq')
        WHERE NOT EXISTS (
            SELECT 1 FROM event AS erasure, json_each(erasure.body, '$.seqs') AS named
            WHERE erasure.session_id = OLD.session_id AND erasure.kind = 'erasure' AND named.value = OLD.seq);
END;
"""

_LIFE = """
CREATE TRIGGER event_life BEFORE INSERT ON event
BEGIN
    SELECT RAISE(ABORT, 'lifecycle: a session begins by being scheduled, once')
        WHERE (NEW.kind = 'session.scheduled') IS NOT (NEW.seq = 0);
    SELECT RAISE(ABORT, 'lifecycle: a session starts once')
        WHERE NEW.kind = 'session.started'
          AND EXISTS (SELECT 1 FROM event WHERE session_id = NEW.session_id AND kind = 'session.started');
    SELECT RAISE(ABORT, 'lifecycle: this needs a session that started')
        WHERE NEW.kind IN ('session.completed', 'session.failed', 'session.paused', 'session.resumed', 'turn.held',
                           'turn.committed', 'turn.measured', 'recording.segment', 'recording.sealed')
          AND NOT EXISTS (SELECT 1 FROM event WHERE session_id = NEW.session_id AND kind = 'session.started');
    SELECT RAISE(ABORT, 'lifecycle: a session that started is not cancelled, and not moved')
        WHERE NEW.kind IN ('session.cancelled', 'session.rescheduled')
          AND EXISTS (SELECT 1 FROM event WHERE session_id = NEW.session_id AND kind = 'session.started');
    SELECT RAISE(ABORT, 'lifecycle: the session has ended')
        WHERE NEW.kind NOT IN ('scorecard.issued', 'checkpoint', 'signal.annotated', 'candidate.comment', 'export.made', 'erasure')
          AND EXISTS (SELECT 1 FROM event WHERE session_id = NEW.session_id
                      AND kind IN ('session.completed', 'session.failed', 'session.cancelled'));
    SELECT RAISE(ABORT, 'lifecycle: the reason does not fit the end')
        WHERE (NEW.kind = 'session.completed'
               AND COALESCE(json_extract(NEW.body, '$.end_reason') NOT IN ('finished', 'time_up', 'proctor_ended'), 1))
           OR (NEW.kind = 'session.failed'
               AND COALESCE(json_extract(NEW.body, '$.end_reason')
                            NOT IN ('candidate_left', 'proctor_ended', 'device_fault', 'power_loss', 'network'), 1))
           OR (NEW.kind = 'session.cancelled'
               AND COALESCE(json_extract(NEW.body, '$.end_reason') NOT IN ('no_show', 'cancelled_by_admin'), 1));
    SELECT RAISE(ABORT, 'lifecycle: only a completed session is scored')
        WHERE NEW.kind = 'scorecard.issued'
          AND NOT EXISTS (SELECT 1 FROM event WHERE session_id = NEW.session_id AND kind = 'session.completed');
    SELECT RAISE(ABORT, 'lifecycle: a scorecard is a new revision that names the one before')
        WHERE NEW.kind = 'scorecard.issued'
          AND (json_extract(NEW.body, '$.revision') IS NOT
                   (SELECT COUNT(*) + 1 FROM event WHERE session_id = NEW.session_id AND kind = 'scorecard.issued')
               OR json_extract(NEW.body, '$.supersedes') IS NOT
                   (SELECT NULLIF(COUNT(*), 0) FROM event WHERE session_id = NEW.session_id AND kind = 'scorecard.issued'));
END;
"""

SCRIPT = _TABLES + _LINK + _CHAIN + _LIFE
"""Everything, for a new folder."""

UPGRADE = (
    "".join(
        f"DROP TRIGGER IF EXISTS {name};\n" for name in ("event_chain", "event_kept", "event_unchanged", "event_life")
    )
    + _LINK
    + _CHAIN
    + _LIFE
)
"""For a folder of any earlier version: the tables it lacks, and today's triggers in the place of its own. What is stored stays as it is."""
