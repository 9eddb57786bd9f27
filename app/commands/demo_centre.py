"""`vivavoce demo --centre`: a server, simulated kiosks, and both desks used by simulated hands; pictures of every screen."""

import asyncio
import secrets
import shutil
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.commands.demo import shortened, tell
from app.demo.centre.accounting import Account, accounts, write_index, write_summary
from app.demo.centre.foreman import Crew, at_work
from app.demo.centre.orders import Orders, Sitting
from app.demo.centre.plan import Kiosk, planned
from app.demo.office import Office, open_office
from app.errors import BadUsage, NotInstalled
from app.sessions.results import TRIAL
from app.sessions.scheduling import template_called
from app.virtual_screen import VirtualScreen

if TYPE_CHECKING:
    from app.demo.centre.camera import View

SCREEN = (1920, 1080)
USUAL_MINUTES = 10.0
MOST_KIOSKS = 12
FINISHES_WITHIN_S = 100.0
"""How long whoever still sits may take, and their kiosk to score and deliver."""

PEOPLE = {
    "proctor": ("proctor@example.org", "Tomás Reyes"),
    "colleague": ("colleague@example.org", "Kiyoko Tanaka"),
    "admin": ("admin@example.org", "Margarethe Oyelaran"),
}


def run(
    out: Path, *, template: Path, kiosks: int, minutes: float | None, force: bool, views: "Sequence[View] | None" = None
) -> int:
    """Run it; leave pictures (in these views, or all), exports and a summary in `out`.

    1 where a record differs, a kiosk failed or nothing was held.
    """
    minutes = USUAL_MINUTES if minutes is None else minutes
    if not 1 <= kiosks <= MOST_KIOSKS:
        raise BadUsage("That is not a number of kiosks", f"{kiosks}: expected 1 to {MOST_KIOSKS}")
    if not 1 <= minutes <= 60:
        raise BadUsage("That is not a length", f"{minutes} minutes: expected 1 to 60")
    out = out.resolve()
    _make_room(out, force=force)
    plan, each = planned(kiosks, minutes)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="vivavoce-demo-")))
        stack.enter_context(VirtualScreen(*SCREEN))
        office = stack.enter_context(open_office(folder / "server"))
        tell(f"a server of our own is at {office.url}")
        password = secrets.token_urlsafe(18)
        for role, (email, name) in PEOPLE.items():
            office.employ(email, name, "proctor" if role == "colleague" else role, password)
        chosen = shortened(template_called(template), each)
        template_id = office.publish(chosen)
        orders = [
            _orders(office, kiosk, template_id, folder / f"kiosk{number}") for number, kiosk in enumerate(plan, 1)
        ]
        with at_work(orders, folder, tell) as crew:
            hold_proctor, hold_admin, work_of = _desks(office, password, out, folder, views)
            did = {"proctor": hold_proctor(work_of("proctor"), minutes * 60.0)}
            _wait_for(crew)
        held = [(str(said["session"]), str(said["name"])) for said in crew.said("ended")]
        found = accounts(office, {each.name: each.data_dir for each in orders}, held)
        whole = sorted((each for each in found if each.status == "completed"), key=lambda each: each.score is None)
        ids = [each.session_id for each in whole]
        did["admin"] = hold_admin(work_of("admin"), ids, template_id, out / "exports")
    pictures = sorted((out / "screens").rglob("*.png"))
    write_index(out / "screens", pictures)
    write_summary(out, found, did, crew.news)
    return _report(found, crew, did, out, len(pictures))


def _make_room(out: Path, *, force: bool) -> None:
    ours = [out / "screens", out / "exports", out / "summary.json"]
    there = [path for path in ours if path.exists()]
    if there and not force:
        raise BadUsage("There are results already", f"{there[0]}: choose another --out, or replace them with --force")
    for path in there:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    (out / "exports").mkdir(parents=True)


def _orders(office: Office, kiosk: Kiosk, template_id: str, data_dir: Path) -> Orders:
    data_dir.mkdir()
    sittings = []
    for seat in kiosk.seats:
        made = office.appoint(template_id, seat.person, {TRIAL: "demo"}, location=kiosk.location)
        sittings.append(
            Sitting(made.code, template_id, kiosk.persona, kiosk.speaks, seat.begins_after_s, seat.happenings)
        )
    code = office.enrolment_code(kiosk.name, kiosk.location)
    return Orders(data_dir, kiosk.name, office.url, code, sittings)


def _desks(
    office: Office, password: str, out: Path, folder: Path, views: "Sequence[View] | None"
) -> tuple[Any, Any, Any]:
    """Return what opens each desk, and what tells it its work; late, because a server's machine may have no Qt."""
    try:
        from app.demo.centre.camera import EVERY_VIEW
        from app.demo.centre.desks import Work, hold_admin, hold_proctor
    except ImportError as exc:
        raise NotInstalled("Qt can't load", f"{exc}; `python3 packaging/bootstrap.py run doctor` installs it") from exc

    def work_of(role: str) -> Work:
        email, pictures = PEOPLE[role][0], out / "screens" / role
        return Work(office.url, email, password, pictures, folder / role, views or EVERY_VIEW)

    return hold_proctor, hold_admin, work_of


def _wait_for(crew: Crew) -> None:
    """Let nobody more sit down; give those who sit, and the kiosks that deliver, some time."""
    tell("whoever still sits may finish; the kiosks deliver")
    crew.last_call()
    until = time.monotonic() + FINISHES_WITHIN_S
    while not crew.done and time.monotonic() < until:
        asyncio.run(asyncio.sleep(0.5))


def _report(found: Sequence[Account], crew: Crew, did: dict[str, list[str]], out: Path, pictures: int) -> int:
    print()
    for each in found:
        score = f"no score ({each.why_no_score})" if each.score is None else f"score {each.score:.1f}"
        same = "the same on server and kiosk" if each.same else "DIFFERS between server and kiosk"
        print(f"  {each.kiosk}: {each.status} ({each.end_reason}), {each.turns} turns, {score}; {same}")
    for role, acts in did.items():
        print(f"  {role}: {'; '.join(acts) or 'nothing'}")
    failed = crew.said("failed")
    print(
        f"{len(found)} interviews, {pictures} pictures. Results in {out}: screens/index.html, exports/, summary.json."
    )
    return 1 if failed or not found or not all(each.same for each in found) else 0
