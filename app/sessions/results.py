"""Where a command leaves its results: looked at before the work begins, because an interview can't be held again for want of a folder."""

import json
import tempfile
from pathlib import Path

from app.errors import BadUsage
from sync.export import refuse_earlier
from sync.manifest import RECORD

TRIAL = "trial"
"""In a session's metadata: it was a demo or a simulation, not somebody's interview."""

MOST_RECORD = 64 << 20


def holds_trial(out: Path) -> bool:
    """Whether the folder holds the results of an earlier demo or simulation, which may be made again at any time."""
    try:
        with (out / RECORD).open("rb") as file:
            record = json.loads(file.read(MOST_RECORD))
        return bool(record["metadata"].get(TRIAL))
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return False


def prepare_results_folder(out: Path, *, force: bool) -> None:
    """Make the folder. Raises `BadUsage` where nothing can be written there, `ExportRefused` where an earlier export is, unless `force`."""
    try:
        refuse_earlier(out, force=force)
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(prefix=".export-", dir=out) as trial:
            trial.write(b" ")
            trial.flush()
    except OSError as exc:
        raise BadUsage(
            "The results can't be written there", f"{out}: {exc.strerror or exc}; choose another folder with --out"
        ) from exc
