#!/bin/sh
# Resolves pyproject.toml for every platform and Python we support into constraints.txt: versions and hashes, no addresses.
# Run it after changing a dependency; it needs `uv` (pip install uv) and nothing else.
set -eu
cd "$(dirname "$0")/.."
uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate \
    --extra dev --extra server --upgrade pyproject.toml --output-file packaging/constraints.txt
