"""Who comes to the demo's centre, where they sit down, and what happens: a script in shares of the time there is."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.demo.centre.orders import Happening

PLACES = ("Leeds", "Madrid")
PEOPLE = (
    "Asha Rao",
    "Lucía Hernández Villanueva",
    "高橋 さくら",
    "Oluwaseun Adébáyò-Whitcombe",
    "राहुल शर्मा",
    "Chloé Dubois-Marchand",
    "Tāne Māhuika",
    "Ekaterina Volkova",
    "Nguyễn Thị Minh Khai",
    "Sam Okafor",
    "Maximiliane von Hohenberg-Sonderhausen",
    "Ines Kovač",
)
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Part:
    """One kiosk's part: happenings of each round as (share of the interview's time, what, share it lasts)."""

    persona: str
    speaks: bool
    rounds: Sequence[Sequence[tuple[float, str, float]]]


PARTS = (
    Part("demo", speaks=True, rounds=(((0.30, "focus_lost", 0.04), (0.45, "call", 0.0)), ())),
    Part(
        "demo", speaks=False, rounds=(((0.20, "paste", 0.0), (0.50, "focus_lost", 0.08)), ((0.4, "focus_lost", 0.02),))
    ),
    Part("demo", speaks=False, rounds=(((0.35, "network_lost", 0.15),), ())),
    Part("demo", speaks=True, rounds=(((0.25, "detector_fails", 0.0),), ((0.30, "call", 0.0),))),
    Part("demo", speaks=False, rounds=(((0.60, "leave", 0.0),), ())),
    Part("demo", speaks=False, rounds=(((0.15, "take_time", 0.0), (0.40, "focus_lost", 0.03)), ())),
)


@dataclass(frozen=True, slots=True)
class Seat:
    """One candidate at one kiosk: `begins_after_s` after the one before went."""

    person: str
    begins_after_s: float
    happenings: tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Kiosk:
    """One kiosk of the demo."""

    name: str
    location: str
    persona: str
    speaks: bool
    seats: tuple[Seat, ...]


def planned(kiosks: int, minutes: float) -> tuple[tuple[Kiosk, ...], int]:
    """Return the kiosks, and the minutes an interview may take (at least 1) so that two rounds fit into `minutes`."""
    each = max(1, int(minutes * 0.45))
    return tuple(_kiosk(number, each * 60.0) for number in range(kiosks)), each


def _kiosk(number: int, seconds: float) -> Kiosk:
    part = PARTS[number % len(PARTS)]
    seats = tuple(
        Seat(
            PEOPLE[(number + turn * len(PARTS)) % len(PEOPLE)],
            number * seconds * 0.015 if turn == 0 else seconds * 0.05,
            tuple(Happening(share * seconds, does, lasts * seconds) for share, does, lasts in part.rounds[turn]),
        )
        for turn in range(ROUNDS)
    )
    return Kiosk(f"Room {number + 1} (simulated)", PLACES[number % len(PLACES)], part.persona, part.speaks, seats)
