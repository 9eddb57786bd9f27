"""Where a command leaves its results: looked at before the work begins, because an interview can't be held again for want of a folder."""

import tempfile
from pathlib import Path

from app.errors import BadUsage
from sync.export import refuse_earlier


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
