"""An interview on a disk that is really full: before it begins, and in the middle of it. Runs inside a file system of a few megabytes.

Prints a JSON report.
"""

import asyncio
import json
import sys
from pathlib import Path

from app.kiosk.ports import Check, CheckInRefused
from app.sessions.holding import Place, Terms, hold_interview
from app.sessions.recordings import whole_recording
from app.sessions.scheduling import interview_stage
from engine.clock import SystemClock
from engine.conversation.loop import Conversation
from engine.conversation.wiring import Subject
from engine.errors import StorageFull
from engine.interview.lifecycle import EndReason, Status
from engine.simulation.recorded import RecordedCandidate
from sync.events import Event
from sync.export import export_session, ledger_bytes
from sync.verify import verify
from sync.verify.findings import Report
from sync.verify.ledger_check import check_ledger
from tests.support.full_disk_child import fill
from tests.support.interviewed import ANSWERS, Hurried, Order, engines_for, spoken
from tests.support.kiosk import Kiosk, open_kiosk, short_template


async def before(kiosk: Kiosk, folder: Path) -> dict[str, object]:
    """Check in on a full disk; free it again."""
    template = short_template()
    _, code = kiosk.schedule(template)
    await kiosk.reception.check_in(code)
    verdict = (await kiosk.check(Check.STORAGE))[Check.STORAGE]
    report: dict[str, object] = {"device_check": [verdict.status, verdict.problem]}
    fill(folder)
    try:
        while True:  # what the write-ahead log still has room for goes through
            kiosk.schedule(template)
    except StorageFull as exc:
        report["nothing_new"] = exc.title
    try:
        await kiosk.reception.check_in(code)
    except CheckInRefused as exc:
        report["check_in"] = [exc.reason, exc.title]
    (folder / "filler").unlink()
    return report


async def amid(kiosk: Kiosk, folder: Path) -> dict[str, object]:
    """Fill the disk once the first answer is kept."""
    template = short_template(questions=2)
    session_id = await kiosk.admit(template)
    stage = interview_stage(template)
    talks: list[Conversation] = []
    kept: list[Event] = []

    def watch(event: Event) -> None:
        kept.append(event)
        if event.kind == "turn.measured" and not (folder / "filler").exists():
            fill(folder)

    async def keep_up() -> None:
        for talk in talks:
            await talk.idle()

    unsubscribe = kiosk.house.ledger.subscribe(watch)
    engines = engines_for(Order(str(folder)))
    candidate = RecordedCandidate(
        Hurried(idle=keep_up), await spoken(ANSWERS), lambda: talks[0].end(EndReason.FINISHED, "no more")
    )
    place = Place(kiosk.house.ledger, folder / "data", SystemClock(), candidate, candidate)
    await engines.start()
    ended = await hold_interview(
        session_id,
        Subject(stage, template.profile_of(stage), "en"),
        engines,
        place,
        Terms(),
        begun=lambda talk, _: talks.append(talk),
    )
    await engines.close()
    unsubscribe()
    events = kiosk.events(session_id)
    findings = Report()
    check_ledger(events, None, findings)
    return {
        "ended": [ended.end_reason, ended.detail.partition(":")[0]],
        "nothing_lost": ledger_bytes(kept) == ledger_bytes(events[-len(kept) :]),
        # How much more went through before the wall depends on how far the database's own log had grown.
        "question_and_answer_kept": sum(event.kind == "turn.committed" for event in events) >= 2,
        "closed_by": [event.kind for event in events if event.kind.startswith("session.")][-1],
        "problems": [problem.code for problem in findings.problems],
    }


async def main(folder: Path) -> None:
    async with open_kiosk(folder / "data") as kiosk:
        report = {"before": await before(kiosk, folder), "amid": await amid(kiosk, folder)}
    (folder / "filler").unlink()
    async with open_kiosk(folder / "data") as kiosk:
        report["with_room_it_goes_on"] = bool(kiosk.schedule(short_template()))
        failed = next(head for head in kiosk.house.ledger.sessions() if head.status is Status.FAILED)
        recording = whole_recording(folder / "data", failed)
        export_session(kiosk.house.ledger, failed.session_id, recording, folder / "out")
        findings = verify(folder / "out")
        report["export"] = [findings.ok, findings.checked["recording_s"] > 5]
    print(json.dumps(report))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
