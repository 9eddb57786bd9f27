"""Appending to chains inside one database transaction: where they stand, what goes before a fact, and what follows it."""

from collections.abc import Callable, Mapping
from typing import Any

from engine.interview.facts import ClockJumped
from engine.interview.lifecycle import Status
from sync import rows
from sync.chain import (
    CHECKPOINT,
    ERASURE,
    SIGNAL,
    SIGNAL_ANNOTATED,
    Chain,
    as_left_on_disk,
    jump_between,
    refuse_illegal,
    wants_checkpoint,
)
from sync.checkpoints import checkpoint_body
from sync.database import Connection
from sync.errors import FactRefused
from sync.events import Event, Moment, body_text, is_session_id, seal
from sync.keys import DeviceKey
from sync.standing import LET_GO, entry_of

EXACT = 2**53
"""Beyond it no seq is a whole number everywhere."""


class Transaction:
    """What is written together. `at` is the moment of the job that runs; `written` what was appended so far, in order."""

    def __init__(
        self, connection: Connection, key: DeviceKey, random_bytes: Callable[[int], bytes], chains: Mapping[str, Chain]
    ) -> None:
        self.connection = connection
        self.random_bytes = random_bytes
        self.at: Moment
        self.written: list[Event] = []
        self.moved: dict[str, Chain] = {}
        self._key = key
        self._chains = chains

    def append(self, session_id: str, kind: str, body: Any) -> Event:  # noqa: ANN401 - any JSON object
        """Append a fact, after it was found legal; a clock that jumped is stated before it, a checkpoint that is due after it."""
        self._refuse_without_the_pen(self.chain(session_id))
        return self._append(session_id, kind, body)

    def _append(self, session_id: str, kind: str, body: Any) -> Event:  # noqa: ANN401 - any JSON object
        chain = self.chain(session_id)
        if (jumped_ms := jump_between(chain, self.at)) is not None:
            self._write(chain, ClockJumped.KIND, {"by_ms": jumped_ms})
        if kind == SIGNAL_ANNOTATED:
            self._refuse_note_on_nothing(session_id, body)
        event = self._write(self.chain(session_id), kind, body)
        if kind != CHECKPOINT and wants_checkpoint(self.chain(session_id), kind, self.at):
            self.checkpoint(session_id)
        return event

    def checkpoint(self, session_id: str) -> Event:
        """Sign the head of a chain."""
        chain = self.chain(session_id)
        return self._write(chain, CHECKPOINT, checkpoint_body(self._key, session_id, chain.next_seq - 1, chain.head))

    def erase(self, session_id: str, seqs: tuple[int, ...], reason: str, *, recording: bool) -> Event:
        """State an erasure, then take out the bodies it names, then sign. Raises `FactRefused` where one of them stays.

        That needs no pen: of a session that was handed over this is a copy, to which nothing is added but that it was erased.
        """
        named = self._append(session_id, ERASURE, {"seqs": list(seqs), "recording": recording, "reason": reason})
        for seq in seqs:
            if not rows.erase_body(self.connection, session_id, seq):
                raise FactRefused(
                    "Nothing to erase there", f"event {seq} of the session does not exist or is erased already"
                )
        self.checkpoint(session_id)
        return named

    def chain(self, session_id: str) -> Chain:
        """Return where a session's chain stands now."""
        if session_id in self.moved:
            return self.moved[session_id]
        if session_id in self._chains:
            return self._chains[session_id]
        if not is_session_id(session_id):
            raise FactRefused("That is no session's id", "ids are letters, digits, - and _, at most 64")
        return as_left_on_disk(session_id, rows.of_session(self.connection, session_id))

    def _refuse_without_the_pen(self, chain: Chain) -> None:
        """Raise `FactRefused` for a session that was let go of or handed over: its server appends to it now."""
        if chain.status is None or chain.status is Status.IN_PROGRESS:
            return
        if entry_of(self.connection, chain.session_id).standing in LET_GO:
            raise FactRefused(
                "The server keeps this session now", f"{chain.session_id}: nothing more is added to it here"
            )

    def _refuse_note_on_nothing(self, session_id: str, body: Any) -> None:  # noqa: ANN401 - any JSON object
        """Raise `FactRefused` where an annotation names no signal of its session."""
        seq = body.get("seq") if isinstance(body, dict) else None
        named = seq if isinstance(seq, int) and not isinstance(seq, bool) and 0 <= seq < EXACT else -1
        if rows.kind_at(self.connection, session_id, named) != SIGNAL:
            raise FactRefused("There is no such signal", f"{str(seq)[:40]} is not the seq of a signal of {session_id}")

    def _write(self, chain: Chain, kind: str, body: Any) -> Event:  # noqa: ANN401 - any JSON object
        text = body_text(body, kind)
        event = seal(
            session_id=chain.session_id,
            seq=chain.next_seq,
            at=self.at,
            kind=kind,
            body=text,
            prev_hash=chain.head,
            random_bytes=self.random_bytes,
        )
        refuse_illegal(chain, kind, event.body or {})
        rows.insert(self.connection, event, text)
        self.moved[chain.session_id] = chain.after(event)
        self.written.append(event)
        return event
