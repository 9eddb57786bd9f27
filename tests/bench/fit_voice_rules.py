"""Fits the rules of the voice detectors: `python tests/bench/fit_voice_rules.py ../shared/speech [--out resources/voice_detection]`.

Three rules, each logistic over traits that `proctoring.voice` measures: synthetic speech against people, speech from a loudspeaker against
speech at first hand, another voice against the same. Every figure is of voices that the rule was not fitted with (11 folds; all of a voice
is in one), and `unseen_engine` of a synthesiser of which no voice was fitted with. `RIDGE` and the shares were chosen among a dozen by
those same figures, which are a little too good for that. All channels are simulated (`tests/support/voice_channels.py`). The same data
and seed give the same files.

The threshold is where one answer of fluent speech in a thousand would lie above, taking their held-out scores for normally distributed,
and never below the highest that anybody reached: a false alarm harms somebody, a miss is one fact fewer.
"""

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from proctoring.voice import traits  # noqa: E402
from proctoring.voice.excerpts import excerpts  # noqa: E402
from proctoring.voice.likeness import difference  # noqa: E402
from proctoring.voice.rules import Rule  # noqa: E402
from proctoring.voice.spectra import Numbers, Samples, at_rate  # noqa: E402
from tests.bench.voice_clips import Piece, everybody  # noqa: E402
from tests.bench.voice_fitting import (  # noqa: E402
    FOLDS,
    Table,
    calibrated,
    equal_error_rate,
    first_of,
    fit,
    folds,
    held_out,
)
from tests.support.voice_channels import RATE, at_level_1, heard_through, microphone, replayed  # noqa: E402

SEED = 2026
DRAWS = {"human": 64, "kokoro": 48, "espeak": 12, "flite": 12}  # of channels, for each voice
DIGITS = ("george", "jackson", "lucas", "nicolas", "theo", "yweweler")
"""They say single digits, not sentences: easily told from synthetic sentences, so they count less and set no threshold."""

SYNTHETIC_SHARES = {
    "kokoro": 4.0,
    **{f"human/{name}": 0.3 for name in DIGITS},
}  # neural voices are what somebody would use today
REPLAY_SHARES = {"human": 2.0}
RIDGE = {"synthetic": 400.0, "replay": 60.0, "second_voice": 60.0}
ONE_IN_A_THOUSAND = 3.09  # standard deviations of a normal distribution, one side
ZERO_SEEN = 3.0  # of n independent trials without an event the rate is below 3/n with 95 % confidence

MADE_OF = (
    "people: recordings named in the README of the speech folder (public domain, BSD, CC BY-SA); kokoro: its one sentence in each voice; "
    "espeak-ng and flite: four texts, made by the programs as installed"
)


def main() -> None:
    """Fit all three, write them, and print what they came to."""
    parser = argparse.ArgumentParser()
    parser.add_argument("speech", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "voice_detection")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    pieces = everybody(given.speech)
    synthetic, replay = measured(pieces)
    for name, held in (
        ("synthetic", synthetic_rule(synthetic, pieces)),
        ("replay", replay_rule(replay, pieces)),
        ("second_voice", second_voice_rule(pieces)),
    ):
        (given.out / f"{name}.json").write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")
        print(name, json.dumps({"threshold": held["threshold"], **held["figures"]}, indent=1), flush=True)


def measured(pieces: Iterable[Piece]) -> tuple[Table, Table]:
    """Return the tables of the first two rules: each piece at first hand and from a loudspeaker, through the same microphone."""
    pieces, rng = list(pieces), np.random.default_rng(SEED)
    of_voice = Counter(piece.voice for piece in pieces)
    direct: list[Any] = []
    both: list[Any] = []
    answer = 0
    for piece in pieces:
        for _ in range(max(2, round(DRAWS[piece.maker] / of_voice[piece.voice]))):
            mic = microphone(rng)
            for wanted, way in ((0.0, heard_through), (1.0, replayed)):
                for excerpt in excerpts(at_rate(way(piece.samples, mic, rng), RATE)):
                    both.append((traits.channel(excerpt), answer, piece.voice, wanted))
                    if not wanted:
                        direct.append((traits.movement(excerpt), answer, piece.voice, float(piece.maker != "human")))
                answer += 1
    return table(direct), table(both)


def table(rows: list[Any]) -> Table:
    """Return rows of (traits or None, answer, voice, wanted) as a table, those without traits left out."""
    kept = [row for row in rows if row[0] is not None]
    return Table(*(np.array(column) for column in zip(*kept, strict=True)))


def synthetic_rule(data: Table, pieces: list[Piece]) -> dict[str, Any]:
    """Return the rule for synthetic speech, as its file holds it."""

    def fitted(rows: Table) -> Rule:
        return fit(rows, RIDGE["synthetic"], SYNTHETIC_SHARES)

    one = first_of(data)
    people = one.wanted == 0
    fluent = people & ~np.isin(one.voice, [f"human/{name}" for name in DIGITS])
    slope, offset, found = _calibrated(data, held_out(data, fitted))
    threshold = _threshold(found[fluent], found[people])
    figures = _alarms(found[people], one.voice[people], pieces, threshold)
    engines: dict[str, Any] = {}
    for maker in ("kokoro", "espeak", "flite"):
        rows = one.maker == maker
        unseen = held_out(data, lambda given, maker=maker: fitted(given.where(given.maker != maker)))  # type: ignore[misc]
        engines[maker] = {
            "equal_error_rate": _rate(equal_error_rate(found[people], found[rows], one.voice[people], one.voice[rows])),
            "equal_error_rate_against_fluent_people": _rate(
                equal_error_rate(found[fluent], found[rows], one.voice[fluent], one.voice[rows])
            ),
            "unseen_engine_equal_error_rate_against_fluent_people": _rate(
                equal_error_rate(unseen[fluent], unseen[rows], one.voice[fluent], one.voice[rows])
            ),
            "missed_share": _rate(float(np.mean(found[rows] < threshold))),
        }
    recorded = _as_recorded(data, pieces, fitted, (slope, offset), threshold)
    figures = {**figures, "as_recorded": recorded, "synthesisers": engines}
    return _file(fitted(data), slope, offset, threshold, figures, data, SYNTHETIC_LIMITS)


def _as_recorded(
    data: Table, pieces: list[Piece], fitted: Callable[[Table], Rule], line: tuple[float, float], threshold: float
) -> dict[str, Any]:
    """Return how the pieces fare without any simulated channel, each by a rule fitted without its voice."""
    fold = dict(zip(data.voice, folds(data.voice), strict=True))
    rules = [fitted(data.where(folds(data.voice) != number)) for number in range(FOLDS)]
    found: dict[str, list[tuple[str, float]]] = {}
    for piece in pieces:
        cut = excerpts(at_rate((0.1 * at_level_1(piece.samples)).astype(np.float32), RATE))
        if measured_here := [each for part in cut if (each := traits.movement(part)) is not None]:
            score = rules[fold[piece.voice]].score(measured_here) * line[0] + line[1]
            found.setdefault(piece.maker, []).append((piece.voice, score))
    voices, people = zip(*found["human"], strict=True)
    told: dict[str, Any] = {"false_alarms": int(np.sum(np.array(people) >= threshold)), "people_answers": len(people)}
    for maker in ("kokoro", "espeak", "flite"):
        names, made = zip(*found[maker], strict=True)
        told[maker] = {
            "equal_error_rate": _rate(equal_error_rate(np.array(people), np.array(made), voices, names)),
            "missed_share": _rate(float(np.mean(np.array(made) < threshold))),
        }
    return told


def replay_rule(data: Table, pieces: list[Piece]) -> dict[str, Any]:
    """Return the rule for loudspeakers, as its file holds it."""

    def fitted(rows: Table) -> Rule:
        return fit(rows, RIDGE["replay"], REPLAY_SHARES)

    one = first_of(data)
    slope, offset, found = _calibrated(data, held_out(data, fitted))
    human = one.maker == "human"
    direct, played = human & (one.wanted == 0), human & (one.wanted == 1)
    threshold = _threshold(found[direct], found[one.wanted == 0])
    figures = {
        **_alarms(found[direct], one.voice[direct], pieces, threshold),
        "equal_error_rate": _rate(equal_error_rate(found[direct], found[played], one.voice[direct], one.voice[played])),
        "missed_share": _rate(float(np.mean(found[played] < threshold))),
    }
    return _file(fitted(data), slope, offset, threshold, figures, data, REPLAY_LIMITS)


def second_voice_rule(pieces: list[Piece]) -> dict[str, Any]:
    """Return the rule for another voice than before, as its file holds it; judged on people only."""
    data = table(list(_pairs(pieces)))

    def fitted(rows: Table) -> Rule:
        return fit(rows, RIDGE["second_voice"])

    one = first_of(data)
    slope, offset, found = _calibrated(data, held_out(data, fitted))
    human = one.maker == "human"
    same, other = human & (one.wanted == 0), human & (one.wanted == 1)
    threshold = _threshold(found[same], found[one.wanted == 0])
    figures = {
        **_alarms(found[same], one.voice[same], pieces, threshold),
        "equal_error_rate": _rate(equal_error_rate(found[same], found[other], one.voice[same], one.voice[other])),
        "missed_share": _rate(float(np.mean(found[other] < threshold))),
    }
    return _file(fitted(data), slope, offset, threshold, figures, data, SECOND_LIMITS)


def _pairs(pieces: list[Piece]) -> Iterable[Any]:
    """Yield how far a piece's excerpts lie from a reference: the same voice's other excerpts, or another voice at the same microphone."""
    rng, answer = np.random.default_rng(SEED + 1), 0
    by_voice: dict[str, list[Samples]] = {}
    for piece in pieces:
        by_voice.setdefault(piece.voice, []).append(piece.samples)
    voices = sorted(by_voice)
    for voice in voices:
        for _ in range(DRAWS[voice.split("/")[0]]):
            mic = microphone(rng)
            own = _measured_voice(np.concatenate(by_voice[voice]), mic, rng)
            stranger = str(
                rng.choice([name for name in voices if name != voice and name.split("/")[0] == voice.split("/")[0]])
            )
            others = _measured_voice(by_voice[stranger][0], mic, rng)
            if len(own) >= 2 and others:
                half = max(1, len(own) // 2)
                for wanted, heard in ((0.0, own[half:]), (1.0, others)):
                    yield from (
                        (difference(own[:half], each), answer + int(wanted), voice, wanted) for each in heard[:4]
                    )
                answer += 2


def _measured_voice(sound: Samples, mic: Any, rng: np.random.Generator) -> list[Numbers]:
    heard = excerpts(at_rate(heard_through(sound[: 30 * RATE], mic, rng), RATE))
    return [found for excerpt in heard if (found := traits.voice(excerpt)) is not None]


def _calibrated(data: Table, raw: Numbers) -> tuple[float, float, Numbers]:
    one = first_of(data)
    slope, offset = calibrated(raw, one.wanted, one.voice)
    return slope, offset, slope * raw + offset


def _threshold(typical: Numbers, everybody_else: Numbers) -> float:
    return max(float(typical.mean() + ONE_IN_A_THOUSAND * typical.std()), float(everybody_else.max()) + 0.1)


def _alarms(found: Numbers, voices: np.ndarray, pieces: list[Piece], threshold: float) -> dict[str, Any]:
    """Return false alarms on people, and what they allow to be said of people unheard: pieces of speech count, not channels drawn."""
    recorded = sum(piece.voice in set(voices) for piece in pieces)
    return {
        "false_alarms": int(np.sum(found >= threshold)),
        "answers": len(found),
        "people": len(set(voices)),
        "different_recordings": recorded,
        "false_alarms_per_1000_answers_at_most": math.ceil(1000 * min(1.0, ZERO_SEEN / recorded)),
        "confidence": 0.95,
    }


def _rate(value: float) -> float:
    return round(value, 3)


def _file(
    rule: Rule,
    slope: float,
    offset: float,
    threshold: float,
    figures: dict[str, Any],
    data: Table,
    limits: tuple[str, ...],
) -> dict[str, Any]:
    one = first_of(data)
    return {
        "format": 1,
        "made_by": "tests/bench/fit_voice_rules.py",
        "seed": SEED,
        "data": {
            "made_of": MADE_OF,
            "answers": dict(sorted(Counter(str(maker) for maker in one.maker).items())),
            "voices": {str(voice): int(count) for voice, count in sorted(Counter(one.voice).items())},
            "excerpts": len(data.traits),
        },
        "figures": figures,
        "limits": list(limits),
        "threshold": round(threshold, 3),
        "mean": _short(rule.mean),
        "scale": _short(rule.scale),
        "weights": _short(rule.weights * slope),
        "offset": round(rule.offset * slope + offset, 5),
    }


def _short(values: Numbers) -> list[float]:
    return [float(f"{value:.5g}") for value in values]


SYNTHETIC_LIMITS = (
    "fitted and judged on 11 English speakers, all reading or reciting, through simulated rooms, microphones and codecs",
    "not tested on spontaneous speech, children, a stammer, a cold, a hoarse voice, or any language or accent but those of the 11",
    "not tested on any neural synthesiser but kokoro; one it was not fitted with is told much worse",
    "a voice that reads fluently lies nearer to synthetic speech than one that speaks freely",
)
REPLAY_LIMITS = (
    "fitted and judged on simulated loudspeakers and rooms only; a real one may leave other traits",
    "a headset or a microphone without bass, or one far away in an echoing room, has some of the same traits",
    "a good loudspeaker close to the microphone leaves hardly any",
)
SECOND_LIMITS = (
    "compared with the voice of the session's first answers only; nothing of either is kept",
    "judged on 11 English speakers through simulated rooms and microphones",
    "a cold, emotion, or moving to or from the microphone changes a voice too",
)


if __name__ == "__main__":
    main()
