"""Fetches a model in a process of its own, to be killed or to compete: MANIFEST FOLDER NAME; prints each event's kind."""

import sys
from pathlib import Path

from engine.models.events import Event, Received
from engine.models.fetching import Setting, fetch
from engine.models.reading import read_manifest
from engine.models.store import ModelStore


def tell(event: Event) -> None:
    if not isinstance(event, Received):
        print(type(event).__name__, getattr(event, "holder", ""), flush=True)


def main() -> None:
    manifest, folder, name = sys.argv[1:4]
    store = ModelStore([Path(folder)], read_manifest(Path(manifest).read_bytes(), manifest))
    fetch(store, name, setting=Setting(tell=tell))


if __name__ == "__main__":
    main()
