"""How the voice detectors err and what they cost: `python tests/bench/bench_voice_detectors.py ../shared/speech`.

Prints, in this order: the fitted rules' error rates on voices left out of the fit (from the files beside the weights); the detectors
themselves on every recorded person as recorded and through fresh channels, and on synthetic speech; how far playbacks of the interviewer
stand out of unrelated speech; CPU time for a minute of interview, on whatever else this machine does.
"""

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from proctoring.detector import WatchPolicy  # noqa: E402
from proctoring.voice import own_voice, traits  # noqa: E402
from proctoring.voice.answer_pace import AnswerPaceDetector  # noqa: E402
from proctoring.voice.clipped_sound import ClippedSoundDetector  # noqa: E402
from proctoring.voice.digital_silence import DigitalSilenceDetector  # noqa: E402
from proctoring.voice.excerpts import excerpts  # noqa: E402
from proctoring.voice.overlapping_speech import OverlappingSpeechDetector  # noqa: E402
from proctoring.voice.own_voice import InterviewersVoice, Playback  # noqa: E402
from proctoring.voice.replayed_voice import ReplayedVoiceDetector  # noqa: E402
from proctoring.voice.rules import load_rule  # noqa: E402
from proctoring.voice.second_voice import SecondVoiceDetector  # noqa: E402
from proctoring.voice.spectra import Samples, at_rate  # noqa: E402
from proctoring.voice.synthetic_voice import SyntheticVoiceDetector  # noqa: E402
from tests.bench.voice_clips import Piece, everybody  # noqa: E402
from tests.support.conversation_sound import RATE, Sounding, room  # noqa: E402
from tests.support.detecting import Watched  # noqa: E402
from tests.support.voice_channels import at_level_1, heard_through, in_room, microphone, replayed, through_loudspeaker  # noqa: E402

SEED = 4052  # not the fit's
DRAWS = 8
LIKENESS_S = 3.0
CABLES = 60
DETECTORS: tuple[Callable[[], Any], ...] = (
    AnswerPaceDetector, ClippedSoundDetector, DigitalSilenceDetector, OverlappingSpeechDetector, ReplayedVoiceDetector,
    SecondVoiceDetector, SyntheticVoiceDetector,
)  # fmt: skip


def main() -> None:
    """Print all of it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("speech", type=Path)
    pieces = everybody(parser.parse_args().speech)
    for name in ("synthetic", "replay", "second_voice"):
        rule = load_rule(name)
        print(
            f"{name}: voices left out of the fit", json.dumps({"threshold": rule.threshold, **rule.figures}, indent=1)
        )
    rng = np.random.default_rng(SEED)
    print(
        "\nflags by the detectors, fresh channels (all these voices were fitted on; people's false alarms are what counts here)"
    )
    ways: dict[str, Callable[[Samples], Samples]] = {
        "as recorded": lambda sound: 0.1 * at_level_1(sound),
        "through a microphone": lambda sound: heard_through(sound, microphone(rng), rng),
        "from a loudspeaker": lambda sound: replayed(sound, microphone(rng), rng),
    }
    for name, way in ways.items():
        print_flags(name, pieces, way, 1 if name == "as recorded" else DRAWS)
    print_likeness(pieces, rng)
    print_cables(pieces, rng)
    print_cost(pieces)


def print_flags(name: str, pieces: Iterable[Piece], way: Callable[[Samples], Samples], draws: int) -> None:
    """Print of how many answers of each maker the two rules would be stated."""
    synthetic, replay = load_rule("synthetic"), load_rule("replay")
    tally: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for piece in pieces:
        for _ in range(draws):
            cut = excerpts(at_rate(way(piece.samples), RATE))
            moved = [found for part in cut if (found := traits.movement(part)) is not None]
            came = [found for part in cut if (found := traits.channel(part)) is not None]
            if moved and came:
                flags = (synthetic.score(moved) >= synthetic.threshold, replay.score(came) >= replay.threshold)
                tally[piece.maker].append(flags)
    for maker, flags in tally.items():
        spoofing, replays = (sum(each) for each in zip(*flags, strict=True))
        print(f"  {name:22} {maker:8} {len(flags):5} answers: voice_spoofing {spoofing:4}, replayed_voice {replays:4}")


def print_likeness(pieces: list[Piece], rng: np.random.Generator) -> None:
    """Print how the waveforms of unrelated speech and of playbacks compare with what the interviewer said in two minutes."""
    own = [piece.samples for piece in pieces if piece.speaker in ("en-us+m1", "en-gb")]
    said = at_rate((0.1 * at_level_1(np.concatenate(own))).astype(np.float32), RATE)
    others = [piece.samples for piece in pieces if piece.speaker not in ("en-us+m1", "en-gb")]
    unrelated = [
        _nearest(said, heard_through(sound[: round(LIKENESS_S * RATE)], microphone(rng), rng)) for sound in others
    ]
    playbacks = []
    for _ in range(100):
        begin = int(rng.integers(0, len(said) * 2 - 3 * RATE))
        sound = np.concatenate(own)[begin : begin + round(LIKENESS_S * RATE)]
        playbacks.append(_nearest(said, replayed(sound, microphone(rng), rng)))
    found = np.mean([each is not None and each.sound for each in playbacks])
    alike = [_likeness(each) for each in playbacks]
    claimed = sum(each is not None and each.sound for each in unrelated)
    print(
        f"\nplayback of the interviewer: threshold {own_voice.LIKE_ENOUGH}; {len(unrelated)} unrelated stretches at most "
        f"{max(map(_likeness, unrelated)):.1f}, {claimed} taken for one; "
        f"{len(playbacks)} playbacks from a loudspeaker: {np.percentile(alike, 10):.1f} to {np.percentile(alike, 90):.1f} "
        f"(10th and 90th percentile), {found:.0%} found"
    )


def print_cables(pieces: list[Piece], rng: np.random.Generator) -> None:
    """Print of how many cables, and of how many loudspeakers in front of the microphone, it is said that they are a cable."""
    own = at_level_1(np.concatenate([piece.samples for piece in pieces if piece.speaker in ("en-us+m1", "en-gb")]))
    ways: dict[str, Callable[[Samples], Samples]] = {
        "cables, half as loud": lambda sound: 0.05 * sound,
        "loudspeakers in a room": lambda sound: _near(in_room(through_loudspeaker(sound, rng), rng), rng),
        "loudspeakers in no room at all": lambda sound: _near(through_loudspeaker(sound, rng), rng),
    }
    for name, way in ways.items():
        told = 0
        for _ in range(CABLES):
            begin, late = int(rng.integers(0, len(own) - 3 * RATE)), int(rng.integers(0, RATE))
            said = own[begin : begin + 3 * RATE]
            heard = np.concatenate([np.zeros(late, np.float32), way(said)])[: len(said)]
            voice = InterviewersVoice()
            voice.take(at_rate((0.1 * said).astype(np.float32), RATE), at_rate(heard.astype(np.float32), RATE))
            told += voice.straight() is not None
        print(f"cable: of {CABLES} {name}, up to a second late: {told}")


def _near(sound: Samples, rng: np.random.Generator) -> Samples:
    return microphone(rng).hears(at_level_1(sound), rng)


def _nearest(said: Samples, heard: Samples) -> Playback | None:
    at_8k = at_rate(heard, RATE)
    voice = InterviewersVoice()
    voice.take(said, np.zeros_like(said))
    voice.take(np.zeros_like(at_8k), at_8k)
    return voice.nearest()


def _likeness(found: Playback | None) -> float:
    return 0.0 if found is None else found.likeness


def print_cost(pieces: list[Piece]) -> None:
    """Print each detector's CPU time for a minute of interview: a question of 10 s, an answer of 40 s, in turn for ten minutes."""
    answer = 0.1 * at_level_1(
        np.concatenate([piece.samples for piece in pieces if piece.speaker == "two_cities"])[: 40 * RATE]
    )
    question = 0.1 * at_level_1(
        np.concatenate([piece.samples for piece in pieces if piece.speaker == "en-gb"])[: 10 * RATE]
    )
    quiet = room(len(answer) / RATE)
    heard = (answer + quiet).astype(np.float32)
    print("\nCPU time, ms for a second of interview, in fifths of a second as the kiosk hands it on")
    total = 0.0
    for make in DETECTORS:
        sounding = Sounding(WatchPolicy(second_voice=True), block=RATE // 5)
        with Watched(make(), sounding.scene):
            began = time.process_time()
            for number in range(12):
                sounding.told(quiet[: len(question)], question)
                first, last = sounding.told(heard)
                sounding.answered(first, last, asked=first - 1.0, turn=f"t{number}")
        spent = 1000 * (time.process_time() - began) / sounding.told_s
        total += spent
        print(f"  {make.name:26} {spent:6.2f}")  # type: ignore[attr-defined]
    print(f"  {'all':26} {total:6.2f}  ({total / 10:.2f} % of a core)")


if __name__ == "__main__":
    main()
