"""Builds the labelled clips that response gap and cut-offs are measured on: `python tests/bench/build_latency_set.py OUT [--seed N]`.

OUT/dev and OUT/held hold NAME.wav with NAME.json beside it, as `vivavoce bench latency --set` reads them, and OUT/set.json says what they
were made of. Real and neural voices come from $VIVAVOCE_SPEECH (or ../shared/speech beside the repository), the rest from espeak-ng and,
where it is installed, flite. No speaker is in both parts, and no written answer; the neural voices all say the same sentence. Pauses are
0.3-2.0 s, log-normal around 0.8 s; a third of the clips have noise, a third a simulated room, and loudness varies; the noise goes on for
`TAIL_S` after the answer, as it does in life. Dev has everything twice, with other pauses, noise, rooms and voices for the written answers.
The same seed on the same sources gives the same bytes.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import soundfile
import soxr

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # run as a script, not as a module
    sys.path.insert(0, str(ROOT))

from engine.bench.kinds import guessed_kind  # noqa: E402
from engine.conversation.ports import RATE, Samples  # noqa: E402
from engine.interview.templates import QuestionKind  # noqa: E402
from engine.speech.espeak import speakable  # noqa: E402
from engine.speech.espeak_library import Prosody, espeak_library  # noqa: E402
from tests.bench import latency_texts  # noqa: E402

SEED = 20_26
PAUSE_MEDIAN_S, PAUSE_SPREAD, PAUSE_LEAST_S, PAUSE_MOST_S = 0.8, 0.55, 0.3, 2.0
FRAME = RATE // 100
STORY = "Tell me about something that mattered to you."
HOW = "How did it come about?"
SHORT = "What is the answer?"
NUMBER = "How many people were there?"
CARD = "Which card did you draw?"

ESPEAK = {
    "dev": (
        *("en-us+f2", "en-us+adam", "en-gb-scotland+m3", "en-gb-x-rp+f4", "en-029"),
        *("en-us+benjamin", "en-gb-x-gbcwmd+f3", "en-gb-x-gbclan+m7"),
    ),
    "held": ("en-us+Andrea", "en-029+m5", "en-us-nyc+f1", "en-gb-x-gbclan+Steph"),
}
FLITE = {"dev": ("awb", "rms", "kal16"), "held": ("slt",)}
KOKORO = {
    "dev": ("af_alloy", "af_aoede", "af_heart", "am_adam", "am_echo", "am_fenrir", "am_liam", "bf_alice"),
    "held": ("af_bella", "af_jessica", "am_eric", "bm_daniel"),
}
DIGITS = {"dev": ("george", "jackson", "nicolas", "theo"), "held": ("lucas", "yweweler")}
ROUNDS = {"dev": 2, "held": 1}
TAIL_S = 2.5


@dataclass(frozen=True)
class Take:
    """An answer as it was spoken: its pieces without the pauses between them."""

    name: str
    speaker: str
    question: str
    text: str
    pieces: tuple[Samples, ...]


def main() -> None:
    """Build both parts."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder to make; must not exist")
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args()
    source = Path(os.environ.get("VIVAVOCE_SPEECH") or ROOT.parent / "shared" / "speech")
    if not (source / "human").is_dir():
        sys.exit(f"{source}: no such set of recordings; set VIVAVOCE_SPEECH")
    chosen.out.mkdir(parents=True)
    counts = {part: build(part, source, chosen.out / part, chosen.seed) for part in ROUNDS}
    about = {
        "seed": chosen.seed,
        "clips": counts,
        "recordings": {p.name: digest(p) for p in sorted(source.rglob("*.*")) if p.suffix in {".wav", ".flac"}},
        "voices": {"espeak-ng": ESPEAK, "flite": FLITE if shutil.which("flite") else {}},
        "make_up": {part: make_up(chosen.out / part) for part in counts},
        "pauses_s": {"least": PAUSE_LEAST_S, "median": PAUSE_MEDIAN_S, "spread": PAUSE_SPREAD, "most": PAUSE_MOST_S},
        "sha256": {part: folder_digest(chosen.out / part) for part in counts},
    }
    (chosen.out / "set.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"clips": counts, "sha256": about["sha256"]}))


def build(part: str, source: Path, out: Path, seed: int) -> int:
    """Write one part; return how many clips it has."""
    out.mkdir()
    takes: list[Take] = []
    for turn in range(ROUNDS[part]):
        again = [*recorded(part, source, np.random.default_rng([seed, len(part), turn])), *spoken(part, turn)]
        takes += [replace(take, name=f"{take.name}-{'ab'[turn]}") for take in again]
    for number, take in enumerate(takes):
        rng = np.random.default_rng([seed, len(part), 100 + number])
        samples, spans = joined(take.pieces, rng)
        dirty = loudened(with_noise(in_a_room(samples, rng), rng), rng)
        soundfile.write(out / f"{take.name}.wav", dirty, RATE, subtype="PCM_16")
        label = {"speech": spans, "question": take.question, "text": take.text, "speaker": take.speaker}
        (out / f"{take.name}.json").write_text(json.dumps(label) + "\n", encoding="utf-8")
    return len(takes)


def make_up(folder: Path) -> dict[str, dict[str, int]]:
    """Return how many clips and inner pauses there are by kind of question and by kind of voice."""
    found: dict[str, dict[str, int]] = {}
    for file in sorted(folder.glob("*.json")):
        label = json.loads(file.read_text(encoding="utf-8"))
        voice = label["speaker"].split("-")[0]
        human = voice if voice in {"espeak", "flite", "kokoro"} else "human"
        for name in (str(guessed_kind(label["question"])), human, "all"):
            row = found.setdefault(name, {"clips": 0, "pauses": 0})
            row["clips"] += 1
            row["pauses"] += len(label["speech"]) - 1
    return found


# Voices that were recorded, or made by a neural synthesiser


def recorded(part: str, source: Path, rng: np.random.Generator) -> Iterator[Take]:
    """Yield the takes from recordings."""
    human, neural = source / "human", source / "neural"
    for voice in KOKORO[part]:
        whole = load(neural / f"kokoro_{voice}.wav")
        text = words_of(neural / f"kokoro_{voice}.txt")
        yield Take(f"kokoro-{voice}-short", f"kokoro-{voice}", SHORT, text, (trimmed(whole),))
        yield Take(f"kokoro-{voice}-cut", f"kokoro-{voice}", STORY, text, cut(whole, rng))
        pieces = (trimmed(whole), *cut(whole, rng))
        yield Take(f"kokoro-{voice}-twice", f"kokoro-{voice}", HOW, f"{text} {text}", pieces)
    for name in DIGITS[part]:
        files = sorted(human.glob(f"digit-*-{name}-*.wav"))
        for number in range(4):
            first, second = rng.choice(len(files), 2, replace=False)
            said = [files[first]] if number < 3 else [files[first], files[second]]
            pieces = tuple(trimmed(load(file)) for file in said)
            text = " ".join(DIGIT_WORDS[int(file.stem.split("-")[1])] for file in said)
            yield Take(f"digit-{name}-{number}", f"digit-{name}", NUMBER, text, pieces)
    yield from (of_dev if part == "dev" else of_held)(human, rng)


DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def of_dev(human: Path, rng: np.random.Generator) -> Iterator[Take]:
    """Yield the long and short takes of the readers that are for fitting."""
    for number in range(1, 6):
        file = human / f"cards-{number:03}.wav"
        yield Take(file.stem, "cards", CARD, words_of(file.with_suffix(".txt")), at_rests(load(file)))
    ends, others = ("0002", "0008", "0013"), ("0004", "0006")
    for number in range(12):
        order = [*rng.permutation([*ends, *others])[: number % 3], others[number % 2], ends[number % 3]]
        yield read_by("lj", number, [human / f"LJ001-{name}.wav" for name in order], rng)
    rests = at_rests(load(human / "two_cities_16k.wav"))
    for number in range(8):
        first = int(rng.integers(0, len(rests) - 4))
        last = len(rests) if number % 4 == 0 else first + 2 + number % 3
        pieces = rests[max(last - 4, 0) : last] if number % 4 == 0 else rests[first:last]
        yield Take(f"cities-{number}", "cities", STORY, "", pieces)


def of_held(human: Path, rng: np.random.Generator) -> Iterator[Take]:
    """Yield the takes of the readers that are kept out of the fit."""
    jfk = at_rests(load(human / "jfk.flac"))
    yield Take("jfk-0", "jfk", STORY, words_of(human / "jfk.txt"), jfk)
    yield Take("jfk-1", "jfk", HOW, "", jfk[-2:])
    names = ("0870", "0880", "0890", "0920", "0930")
    for number in range(8):
        order = [*rng.permutation(names)[: 1 + number % 2], names[number % 5]]
        yield read_by("austen", number, [human / f"austen-{name}.wav" for name in order], rng)


def read_by(reader: str, number: int, files: Sequence[Path], rng: np.random.Generator) -> Take:
    """Return a story of several readings, the middle of some cut open."""
    pieces: list[Samples] = []
    for file in files:
        samples = load(file)
        pieces += cut(samples, rng) if rng.random() < 0.6 else [trimmed(samples)]
    text = " ".join(words_of(file.with_suffix(".txt")) for file in files)
    return Take(f"{reader}-{number}", reader, (STORY, HOW)[number % 2], text, tuple(pieces))


def load(path: Path) -> Samples:
    """Return a recording, mono at 16 kHz."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return soxr.resample(samples.mean(axis=1), rate, RATE).astype(np.float32)


def words_of(path: Path) -> str:
    """Return what is said in a recording."""
    return " ".join(path.read_text(encoding="utf-8").split())


def levels(samples: Samples) -> np.ndarray:
    """Return the loudness of each 10 ms in dB below the loudest."""
    frames = samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)
    power = (frames.astype(np.float64) ** 2).mean(axis=1) + 1e-12
    return 10 * np.log10(power / power.max())


def trimmed(samples: Samples) -> Samples:
    """Return the recording without what is silent before and after."""
    loud = np.flatnonzero(levels(samples) > -35)
    return samples[loud[0] * FRAME : (loud[-1] + 1) * FRAME]


def at_rests(samples: Samples, shortest_s: float = 0.15) -> tuple[Samples, ...]:
    """Return the recording in pieces, parted wherever the speaker rested."""
    smooth = np.convolve(10 ** (levels(samples) / 10), np.ones(5) / 5, mode="same")
    loudness = 10 * np.log10(smooth / smooth.max())
    quiet = loudness < max(-35.0, float(np.percentile(loudness, 5)) + 8)  # above the recording's own noise
    pieces, begins, silent = [], 0, 0
    for at, is_quiet in enumerate([*quiet, True]):
        silent = silent + 1 if is_quiet else 0
        ends = at - silent + 1
        if silent == round(shortest_s * 100) or at == len(quiet):
            if ends - begins >= 25:
                pieces.append(trimmed(samples[begins * FRAME : ends * FRAME]))
                begins = at
            elif not pieces:
                begins = at
    return tuple(pieces)


def cut(samples: Samples, rng: np.random.Generator) -> tuple[Samples, ...]:
    """Return the recording in two, parted at one of its faintest places inside: mostly between two words."""
    whole = trimmed(samples)
    smooth = np.convolve(levels(whole), np.ones(4) / 4, mode="same")
    inside = np.arange(int(0.25 * len(smooth)), int(0.8 * len(smooth)))
    faintest = inside[np.argsort(smooth[inside])[:6]]
    place = int(rng.choice(faintest)) * FRAME
    return trimmed(faded(whole[:place])), trimmed(faded(whole[place:]))


def faded(samples: Samples) -> Samples:
    """Return the piece with 5 ms of fade at both ends."""
    ramp = np.linspace(0, 1, FRAME // 2, dtype=np.float32)
    soft = samples.copy()
    soft[: len(ramp)] *= ramp
    soft[-len(ramp) :] *= ramp[::-1]
    return soft


# Voices made here


def spoken(part: str, turn: int) -> Iterator[Take]:
    """Yield every written answer in some of the part's voices, in turn: the long ones by two, once shortened, the others by one."""
    answers = latency_texts.DEV if part == "dev" else latency_texts.HELD
    voices = [("espeak", voice) for voice in ESPEAK[part]]
    if shutil.which("flite"):
        voices += [("flite", voice) for voice in FLITE[part]]
    for number, (question, marked) in enumerate(answers):
        is_brief = guessed_kind(question) in {QuestionKind.YES_NO, QuestionKind.SHORT}
        for take in range(1 if is_brief else 2):
            kind, voice = voices[(number * 3 + (2 * turn + take) * 2 + turn) % len(voices)]
            speak = by_espeak if kind == "espeak" else by_flite
            told = marked if take == 0 else shortened(marked, number + turn)
            text = " ".join(told.replace("|", " ").replace("/", " ").split())
            yield Take(f"{kind}-{voice}-{number:02}", f"{kind}-{voice}", question, text, speak(told, voice, number))


def shortened(marked: str, number: int) -> str:
    """Return an answer that stops after some of its sentences: nobody's answers are all equally long."""
    sentences = marked.split("/")
    return "/".join(sentences[: 1 + number % max(len(sentences) - 1, 1)])


def by_espeak(marked: str, voice: str, number: int) -> tuple[Samples, ...]:
    """Speak each sentence whole and part it at its pauses, so that what comes before one sounds unfinished."""
    library, pieces = espeak_library(), []
    manner = Prosody(rate=145 + 9 * (number % 5), pitch=38 + 4 * (number % 6), pitch_range=45 + 5 * (number % 4))
    for sentence in marked.split("/"):
        parts = [part.strip() for part in sentence.split("|")]
        places = np.cumsum([0, *(len(part) + 1 for part in parts[:-1])])
        rendering = library.render(speakable(" ".join(parts)), voice, manner)
        raw = rendering.samples.astype(np.float32) / 32768
        starts = dict(reversed(rendering.words))
        ends = [min(s for char, s in starts.items() if char >= place) for place in places[1:]]
        for begin, end in zip([0, *ends], [*ends, len(raw)], strict=True):
            pieces.append(trimmed(soxr.resample(raw[begin:end], rendering.rate, RATE).astype(np.float32)))
    return tuple(pieces)


def by_flite(marked: str, voice: str, number: int) -> tuple[Samples, ...]:
    """Speak each part by itself; a comma makes those before a pause sound unfinished."""
    pieces = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "part.wav"
        for sentence in marked.split("/"):
            parts = [part.strip() for part in sentence.split("|")]
            for at, part in enumerate(parts):
                text = part if at == len(parts) - 1 else part.rstrip(",") + ","
                stretch = f"duration_stretch={0.92 + 0.05 * (number % 4):.2f}"
                subprocess.run(["flite", "-voice", voice, "--setf", stretch, "-t", text, "-o", str(file)], check=True)
                pieces.append(trimmed(load(file)))
    return tuple(pieces)


# Putting together


def joined(pieces: Sequence[Samples], rng: np.random.Generator) -> tuple[Samples, list[list[float]]]:
    """Return the pieces with pauses between them, and where each is, in seconds."""
    parts: list[Samples] = [np.zeros(round(0.2 * RATE), np.float32)]
    spans: list[list[float]] = []
    at = len(parts[0])
    for number, piece in enumerate(pieces):
        if number:
            parts.append(np.zeros(round(pause(rng) * RATE), np.float32))
            at += len(parts[-1])
        even = piece * np.float32(0.1 / max(float(np.sqrt((piece**2).mean())), 1e-6))
        parts.append(even)
        spans.append([round(at / RATE, 3), round((at + len(even)) / RATE, 3)])
        at += len(even)
    parts.append(np.zeros(round(TAIL_S * RATE), np.float32))
    return np.concatenate(parts), spans


def pause(rng: np.random.Generator) -> float:
    """Return a pause in seconds."""
    while True:
        seconds = float(PAUSE_MEDIAN_S * np.exp(PAUSE_SPREAD * rng.standard_normal()))
        if PAUSE_LEAST_S <= seconds <= PAUSE_MOST_S:
            return seconds


def in_a_room(samples: Samples, rng: np.random.Generator) -> Samples:
    """Return the sound as a room gives it back, in a third of the clips: noise that dies away by 60 dB in 0.2-0.5 s."""
    if rng.random() > 1 / 3:
        return samples
    seconds = rng.uniform(0.2, 0.5)
    tail = rng.standard_normal(round(seconds * RATE)) * 10 ** (-3 * np.arange(round(seconds * RATE)) / (seconds * RATE))
    response = np.concatenate([[1.0], tail * 0.3 / np.sqrt((tail**2).sum())])
    size = 1 << (len(samples) + len(response)).bit_length()
    wet = np.fft.irfft(np.fft.rfft(samples, size) * np.fft.rfft(response, size), size)[: len(samples)]
    return wet.astype(np.float32)


def with_noise(samples: Samples, rng: np.random.Generator) -> Samples:
    """Return the sound over noise: in a third of the clips 10-25 dB below the speech, else that of a quiet room."""
    decibels = rng.uniform(10, 25) if rng.random() < 1 / 3 else rng.uniform(45, 55)
    spectrum = np.fft.rfft(rng.standard_normal(len(samples)))
    tilt = rng.uniform(0.0, 1.0)  # of the spectrum: from white to pink
    spectrum /= np.maximum(np.fft.rfftfreq(len(samples), 1 / RATE), 50.0) ** (tilt / 2)
    noise = np.fft.irfft(spectrum, len(samples))
    noise *= 0.1 / 10 ** (decibels / 20) / np.sqrt((noise**2).mean())
    return samples + noise.astype(np.float32)


def loudened(samples: Samples, rng: np.random.Generator) -> Samples:
    """Return the sound at a loudness of its own, without clipping."""
    gain = 10 ** (rng.uniform(-10, 4) / 20)
    return samples * np.float32(min(gain, 0.95 / np.abs(samples).max()))


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def folder_digest(folder: Path) -> str:
    """Return the SHA-256 of the lines "sha256  name" of its files, sorted by name."""
    lines = "".join(f"{digest(path)}  {path.name}\n" for path in sorted(folder.iterdir()))
    return hashlib.sha256(lines.encode()).hexdigest()


if __name__ == "__main__":
    main()
