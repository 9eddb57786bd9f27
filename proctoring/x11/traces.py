"""What a connection to the X server gives away: rules from what a process holds there to facts, without looking or waiting."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from proctoring.ongoing import Fact
from proctoring.programs import Program
from proctoring.screen_programs import RECORDERS, REMOTE, SHARERS, is_one_of
from proctoring.x11.clients import Client

Traces = dict[str, dict[str, Fact]]
"""Facts by kind and key."""

CANT_TELL_USE = (
    "That the program is connected is a fact; whether it looks at the screen at this moment can't be told.",
)
MEMORY_ONLY = (
    "Shared picture memory without a window is how capturing programs work; what they capture can't be told.",
)
SHARING = ("Not tried with every browser: a page that plays back its own picture may leave the same trace.",)
LISTENS = ("The program can hear every key; whether it keeps any can't be told.",)


@dataclass(slots=True)
class Holder:
    """A process, and what all its connections hold together."""

    program: Program
    holds: dict[str, int] = field(default_factory=dict)
    is_server: bool = False

    def count(self, name: str) -> int:
        """Return how many things of a type it holds."""
        return self.holds.get(name, 0)


def by_process(clients: Iterable[Client]) -> dict[int, Holder]:
    """Return the processes of this machine that are connected."""
    holders: dict[int, Holder] = {}
    for client in clients:
        if client.program.pid is None:
            continue
        holder = holders.setdefault(client.program.pid, Holder(client.program))
        holder.is_server = holder.is_server or client.base == 0
        for name, count in client.holds.items():
            holder.holds[name] = holder.holds.get(name, 0) + count
    return holders


def traces(holders: Mapping[int, Holder]) -> Traces:
    """Return what the processes' connections show, expected programs being left out already."""
    found: Traces = {"screen_capture": {}, "screen_share": {}, "remote_control": {}, "key_logger": {}}
    for pid, holder in holders.items():
        for kind, fact in (
            ("screen_capture", _capture(holder)),
            ("screen_share", _share(holder)),
            ("remote_control", _remote(holder)),
            ("key_logger", _logger(holder)),
        ):
            if fact is not None:
                found[kind][f"{pid}:{fact.observed['indicator']}"] = fact
    return found


def _capture(holder: Holder) -> Fact | None:
    if holder.is_server:
        return None
    who = _upper(holder)
    if holder.count("ShmSeg") and not holder.count("WINDOW"):
        said = f"{who} is connected to the display without a window and holds shared picture memory, as a capturing program does."
        over = f"{who} was connected to the display without a window, with shared picture memory,"
        return Fact(_observed(holder, "shared_memory_without_window"), said, over, MEMORY_ONLY)
    if is_one_of(holder.program, RECORDERS):
        said = f"{who}, a program that captures the screen, is connected to the display."
        return Fact(_observed(holder, "executable"), said, f"{who} was connected to the display", CANT_TELL_USE)
    return None


def _share(holder: Holder) -> Fact | None:
    if not is_one_of(holder.program, SHARERS) or not (holder.count("ShmSeg") and holder.count("DamageExt")):
        return None
    who = _upper(holder)
    said = f"{who} holds shared picture memory and is told of every change on the display, as a program that shares the screen is."
    return Fact(
        _observed(holder, "shared_memory_and_damage"), said, f"{who} was told of every change on the display", SHARING
    )


def _remote(holder: Holder) -> Fact | None:
    if not is_one_of(holder.program, REMOTE):
        return None
    who = _upper(holder)
    if holder.is_server:
        said = f"The display itself is served by {holder.program}, a program for using a desktop from afar."
        return Fact(
            _observed(holder, "display_server"), said, f"The display was served by {holder.program}", CANT_TELL_USE
        )
    said = f"{who}, a program for using a desktop from afar, is connected to the display."
    return Fact(_observed(holder, "executable"), said, f"{who} was connected to the display", CANT_TELL_USE)


def _logger(holder: Holder) -> Fact | None:
    if not holder.count("RecordContext"):
        return None
    who = _upper(holder)
    said = f"{who} asked the X server to record what all programs receive, keys among it (RECORD extension)."
    over = f"{who} was recording what all programs received"
    return Fact(_observed(holder, "record_context"), said, over, LISTENS)


def _observed(holder: Holder, indicator: str) -> dict[str, object]:
    return {
        **holder.program.observed(),
        "indicator": indicator,
        "windows": holder.count("WINDOW"),
        "shared_memory_segments": holder.count("ShmSeg"),
        "record_contexts": holder.count("RecordContext"),
        "damage_objects": holder.count("DamageExt"),
    }


def _upper(holder: Holder) -> str:
    sentence = str(holder.program)
    return sentence[:1].upper() + sentence[1:]
