"""A room that a proctor watches: a kiosk's real link to a real server, and behind it a desk that does what it is asked, or does not."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from engine.conversation.ports import BLOCK, Block
from engine.interview.facts import ControlUsed, Fact, MoveChosen, Paused, Resumed, SessionFailed, TurnCommitted
from engine.interview.turns import Latency, Speaker
from sync.chain import DETECTOR_HEALTH, SIGNAL
from sync.ledger import Ledger
from sync.link.live_orders import Command
from sync.link.live_sound import BLOCKS, LiveSound
from tests.support.evidence import turn
from tests.support.linked import LinkedKiosk, begin, enrolled_kiosk, schedule
from tests.support.on_a_port import LiveAtPort, NotingDesk, OnAPort, linked_to


class ObeyingDesk(NotingDesk):
    """Does what it is asked as a kiosk would: the ledger has what came of it. `refuses` is why not, `hold` lets it take its time."""

    def __init__(self, ledger: Ledger) -> None:
        super().__init__()
        self._ledger = ledger
        self.refuses = ""
        self.hold = threading.Event()
        self.hold.set()
        self.sound: LiveSound | None = None

    def why_not(self, command: Command) -> str:
        return super().why_not(command) or self.refuses

    async def carry_out(self, command: Command) -> str:
        import asyncio

        while not self.hold.is_set():
            await asyncio.sleep(0.01)
        if command.kind == "listen" and self.sound is not None:
            self.sound.begin(command.id)
        fact = {
            "pause": Paused("proctor", "a fire drill", 61_000),
            "resume": Resumed(65_000, 4.0),
            "end": SessionFailed("proctor_ended", str(command.body.get("reason", ""))),
        }.get(command.kind)
        if fact is not None:
            place = self._ledger.session(command.session_id)
            await asyncio.to_thread(place.state_now, fact)
        return await super().carry_out(command)

    async def hush(self, reason: str) -> None:
        if self.sound is not None:
            self.sound.end()
        await super().hush(reason)


@dataclass
class WatchedRoom:
    """Somebody is interviewed in it. Its methods block until the ledger has what they state; the link delivers it by itself."""

    kiosk: LinkedKiosk
    session_id: str
    link: LiveAtPort
    plug: ExitStack
    spoken: int = 0
    noted: list[int] = field(default_factory=list)

    @property
    def interviewer(self) -> Speaker:
        return Speaker.AI

    @property
    def desk(self) -> ObeyingDesk:
        desk = self.link.desk
        assert isinstance(desk, ObeyingDesk)
        return desk

    def states(self, *facts: Fact) -> None:
        place = self.kiosk.ledger.session(self.session_id)
        for fact in facts:
            place.state_now(fact)

    def says(self, text: str, speaker: Speaker = Speaker.PARTICIPANT, *, waited_ms: int | None = None) -> None:
        """Have a turn spoken to its end."""
        self.spoken += 1
        latency = None if waited_ms is None else Latency(waited_ms, waited_ms + 200)
        self.kiosk.clock.advance(6.0)
        self.states(TurnCommitted(turn(self.spoken, speaker, text, 6000 * self.spoken - 4000, latency)))

    def chooses(self, move: str, reason: str, says: str) -> None:
        """Have the interviewer make up its mind."""
        self.states(MoveChosen(move, reason, "q1", None, says, f"{move}.usual", says, None, "answer"))

    def sounds(self, level: float) -> None:
        """Have the candidate be heard for a tenth of a second."""
        block = Block(0.0, np.full(BLOCK, level, np.float32), np.zeros(BLOCK, np.float32), 0)
        for _ in range(BLOCKS):
            self.link.sound.hear(block)

    def unplug(self) -> None:
        """Have the kiosk's network gone for good."""
        self.plug.close()

    def calls(self) -> None:
        self.states(ControlUsed("call_proctor", 60_000))

    def detector(self, name: str, kinds: tuple[str, ...], state: str = "active", reason: str = "") -> None:
        source = {"detector": name, "version": "1", "platform": "linux-x11"}
        body = {"source": source, "state": state, "reason": reason, "kinds": [*kinds], "t_mono_ns": "1"}
        self.kiosk.ledger.session(self.session_id).append_now(DETECTOR_HEALTH, body)

    def notes(self, kind: str, statement: str, phase: str = "point", span: str | None = None, **observed: Any) -> int:
        """Have a detector state something; return its seq."""
        body = {
            "v": 1,
            "seq": len(self.noted) + 1,
            "kind": kind,
            "phase": phase,
            "span": span,
            "t_utc": "2026-03-02T09:00:00.000Z",
            "t_mono_ns": "1",
            "source": {"detector": "clipboard", "version": "1", "platform": "linux-x11"},
            "observed": observed,
            "statement": statement,
            "context": {"question_id": "q1", "who_speaks": "participant"},
            "limits": ["It can't tell what was pasted."],
        }
        seq = self.kiosk.ledger.session(self.session_id).append_now(SIGNAL, body).seq
        self.noted.append(seq)
        return seq


@contextmanager
def a_room(
    server: OnAPort, folder: Path, *, seed: int = 1, name: str = "Room 4", **template_fields: Any
) -> Iterator[WatchedRoom]:
    """Have somebody checked in at a new kiosk of this server, with the link up. Blocks: call it apart from the window's loop."""
    kiosk = enrolled_kiosk(server, folder, seed=seed, name=name)
    try:
        session_id, _ = schedule(server, **template_fields)
        kiosk.round()
        kiosk.around.here = session_id
        begin(kiosk, session_id)
        with ExitStack() as plug:
            desk = ObeyingDesk(kiosk.ledger)
            link = plug.enter_context(linked_to(server, kiosk, here=session_id, desk=desk))
            desk.sound = link.sound
            link.sound.open()
            link.tap.begin(session_id)
            link.tap.phase("listening")
            link.tap.progress(1, 6, 12.0, 900.0)
            yield WatchedRoom(kiosk, session_id, link, plug)
    finally:
        kiosk.close()
