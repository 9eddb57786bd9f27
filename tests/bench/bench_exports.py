"""How long a large export takes and how much memory: `python -m tests.bench.bench_exports` writes a thousand sessions as a workbook.

Each session has 40 turns, six dimensions and eight signals, as an interview of half an hour has. Every format is timed in a process of its
own, and the memory told is the process's largest beyond what it had before the first record.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from app.exports.formats import Format, Rows, Shape
from app.exports.writing import Destination, write_all
from tests.support.export_records import dimension, record, signal

ANSWER = "I rang the customer at once, said that it was our fault, and had a taxi bring what was needed first. " * 4


def one(number: int) -> dict[str, object]:
    """Return the record of an interview of half an hour."""
    turns = [
        {"id": f"t{seq}", "seq": seq, "speaker": "ai" if seq % 2 else "participant", "t_start_ms": seq * 40_000,
         "t_end_ms": seq * 40_000 + 30_000, "text": ANSWER, "language": "en", "mode": "voice", "asr_confidence": 0.9,
         "interrupted": False, "question_id": "q1", "probe_of": None, "latency": None}
        for seq in range(40)
    ]  # fmt: skip
    return record(
        session_id=f"{number:032x}",
        name=f"=Candidate {number}",
        signals=[signal(seq, "focus_loss") for seq in range(8)],
        turns=turns,
        evaluation_breakdown=[dimension(f"Dimension {each}", 6.0, reasoning=ANSWER) for each in range(6)],
    )


def measure(form: Format, sessions: int) -> dict[str, object]:
    """Write the sessions; return seconds, the growth of memory in MiB and the file's size."""
    with tempfile.TemporaryDirectory() as folder:
        shape = Shape(form, datetime.now(UTC), Rows.SESSIONS)
        path = Path(folder) / ("reports" if form.one_file_each else f"results{form.suffix}")
        write_all([one(0)], Destination(shape, path, force=True))  # libraries are loaded before
        before, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
        files = write_all((one(number) for number in range(sessions)), Destination(shape, path, force=True))
        took = time.perf_counter() - begun
        grew = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        size = sum(file.stat().st_size for file in files) / 2**20
    return {
        "format": str(form),
        "sessions": sessions,
        "seconds": round(took, 2),
        "grew_mib": round(grew, 1),
        "file_mib": round(size, 1),
    }


def main() -> None:
    """Print a line of JSON a format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--format", default="xlsx", help="one, or `all`; PDF writes a tenth of the sessions")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.here:
        print(json.dumps(measure(Format(asked.format), asked.sessions)))
        return
    forms = ["json", "ndjson", "csv", "xlsx", "pdf"] if asked.format == "all" else [asked.format]
    for form in forms:
        count = asked.sessions // 10 if form == "pdf" else asked.sessions
        command = [sys.executable, "-m", "tests.bench.bench_exports", "--here", "--format", form]
        subprocess.run([*command, "--sessions", str(count)], check=True)


if __name__ == "__main__":
    main()
