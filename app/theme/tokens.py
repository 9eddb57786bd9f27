"""Every colour, size and duration of the interface, once; no Qt, so that contrast can be computed and tested.

Lengths are logical pixels at scale 1 (a kiosk's 1280x720 window); `Look.px` scales them to the screen. A desk, which is read from half as
far and holds ten times as much, uses the same lengths at `DESK_SCALE`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for, as #rrggbb.

    `*_tint` are backgrounds on which the colour of the same name, and `ink`, are readable. `ours` is the interviewer's colour,
    `yours` the candidate's: they differ in lightness as well as hue, and are never the only sign of who speaks.
    """

    name: str
    page: str
    surface: str
    sunken: str
    ink: str
    quiet: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    accent_tint: str
    on_accent: str
    ours: str
    ours_tint: str
    yours: str
    yours_tint: str
    ok: str
    ok_tint: str
    notice: str
    notice_tint: str
    problem: str
    problem_tint: str
    focus: str
    disabled: str
    disabled_ink: str


LIGHT = Palette(
    name="light",
    page="#f6f4ef",
    surface="#ffffff",
    sunken="#eeebe3",
    ink="#1a2430",
    quiet="#4d5866",
    line="#dcd7cb",
    edge="#82796a",
    accent="#0e5a5c",
    accent_strong="#0a4345",
    accent_tint="#e0eeec",
    on_accent="#ffffff",
    ours="#0e5a5c",
    ours_tint="#e0eeec",
    yours="#a8461d",
    yours_tint="#fbeae0",
    ok="#1c6637",
    ok_tint="#e3f1e6",
    notice="#7a4d00",
    notice_tint="#fbf0d6",
    problem="#a3241b",
    problem_tint="#fbe7e4",
    focus="#1d4ed8",
    disabled="#e4e0d7",
    disabled_ink="#5d6269",
)

DARK = Palette(
    name="dark",
    page="#14181d",
    surface="#1d2329",
    sunken="#0f1316",
    ink="#eef1f3",
    quiet="#b3bcc5",
    line="#343d46",
    edge="#7c8894",
    accent="#6fd0cc",
    accent_strong="#93e2de",
    accent_tint="#14363a",
    on_accent="#08211f",
    ours="#6fd0cc",
    ours_tint="#14363a",
    yours="#f3a47c",
    yours_tint="#43281b",
    ok="#7fd693",
    ok_tint="#16351f",
    notice="#f0c25a",
    notice_tint="#3b2e0c",
    problem="#ff9d92",
    problem_tint="#471d1a",
    focus="#8fb4ff",
    disabled="#2a3138",
    disabled_ink="#9aa4ad",
)

HIGH_CONTRAST = Palette(
    name="high_contrast",
    page="#000000",
    surface="#000000",
    sunken="#1a1a1a",
    ink="#ffffff",
    quiet="#f0f0f0",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffe14d",
    accent_strong="#fff0a0",
    accent_tint="#262000",
    on_accent="#000000",
    ours="#7fe3ff",
    ours_tint="#00242e",
    yours="#ffc48a",
    yours_tint="#2e1900",
    ok="#7dff9b",
    ok_tint="#002b0c",
    notice="#ffd54d",
    notice_tint="#2b2000",
    problem="#ffb0a6",
    problem_tint="#330500",
    focus="#ff8cff",
    disabled="#2b2b2b",
    disabled_ink="#c4c4c4",
)


@dataclass(frozen=True, slots=True)
class TypeSize:
    """Letter heights in pixels. Nothing a candidate must read is under `body`; `hint` is for key caps beside a control's name."""

    display: int = 46
    title: int = 36
    heading: int = 25
    body: int = 20
    label: int = 20
    caption_large: int = 40
    caption: int = 30
    code: int = 40
    hint: int = 16


@dataclass(frozen=True, slots=True)
class Space:
    """Distances; a step is half as much again or twice the one before."""

    xs: int = 4
    s: int = 8
    m: int = 16
    l: int = 24  # noqa: E741 - the sizes of a shirt
    xl: int = 40
    xxl: int = 64


@dataclass(frozen=True, slots=True)
class Radius:
    """How round corners are."""

    field: int = 10
    card: int = 18
    pill: int = 28


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in seconds; all are skipped where motion is reduced. `breath` is one calm cycle of the voice orb."""

    quick: float = 0.15
    breath: float = 4.0
    frame: float = 1 / 30
    still_frame: float = 0.25


PALETTES = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)}

TYPE = TypeSize()
SPACE = Space()
RADIUS = Radius()
MOTION = Motion()
TARGET = 56  # the least height and width of anything to be touched; WCAG 2.2 asks 24, a kiosk's fingers more
DESK_SCALE = 0.72
"""Text of 14 px and targets of 40 px, where a kiosk has 20 and 56."""
FAMILY = "Inter"
FALLBACKS = ("Noto Sans", "Noto Sans Devanagari", "Noto Sans CJK JP", "Noto Sans CJK SC", "DejaVu Sans")
# Chinese and Japanese share characters that each draws in its own way: the font of the language spoken is asked before the others.
PREFERRED = {"hi": "Noto Sans Devanagari", "ja": "Noto Sans CJK JP", "zh": "Noto Sans CJK SC"}

# (foreground, background, least ratio): text 4.5, edges and marks 3.0 (WCAG 2.2, 1.4.3 and 1.4.11)
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("ink", "page", 7.0),
    ("ink", "surface", 7.0),
    ("ink", "sunken", 7.0),
    ("quiet", "page", 4.5),
    ("quiet", "surface", 4.5),
    ("quiet", "sunken", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_accent", "accent_strong", 4.5),
    ("accent", "page", 4.5),
    ("accent", "surface", 4.5),
    ("accent", "accent_tint", 4.5),
    ("ink", "accent_tint", 7.0),
    *(
        pair
        for name in ("ours", "yours", "ok", "notice", "problem")
        for pair in (
            (name, "page", 4.5),
            (name, "surface", 4.5),
            (name, f"{name}_tint", 4.5),
            ("ink", f"{name}_tint", 7.0),
        )
    ),
    ("edge", "surface", 3.0),
    ("edge", "page", 3.0),
    ("focus", "page", 3.0),
    ("focus", "surface", 3.0),
    ("disabled_ink", "disabled", 4.5),
    ("disabled_ink", "surface", 4.5),
)


def families(language: str) -> tuple[str, ...]:
    """Return the font families for an interface in `language` (BCP 47), the one asked first at the front."""
    preferred = PREFERRED.get(language.replace("_", "-").split("-")[0].lower())
    return (FAMILY, *dict.fromkeys((*([preferred] if preferred else []), *FALLBACKS)))


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio (1-21) of two #rrggbb colours, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
