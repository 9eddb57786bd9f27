"""The Hugging Face hub, by the public address of a file at a revision.

huggingface_hub's own `hf_hub_download` (2.4) writes to a temporary file with a random name and deletes it on failure, so that a killed
download of 480 MB starts anew; by the address, the part is ours and carries on. `HF_ENDPOINT` and `HF_HUB_OFFLINE` are respected.
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from engine.models.errors import FetchFailed
from engine.models.manifest import HubSource, ModelFile
from engine.models.sources.port import Bring
from engine.models.transfer import receive

_HUB = "https://huggingface.co"
_NO = {"", "0", "false", "no", "off"}


def from_hub(
    source: HubSource, *, pause: Callable[[float], None], environment: Mapping[str, str] | None = None
) -> Bring:
    """Return what brings files from a repository on the hub."""
    environ = os.environ if environment is None else environment
    endpoint = (environ.get("HF_ENDPOINT") or _HUB).rstrip("/")
    offline = environ.get("HF_HUB_OFFLINE", "").strip().lower() not in _NO

    def bring(file: ModelFile, part: Path, on_bytes: Callable[[int], None]) -> None:
        if offline:
            raise FetchFailed("The hub is switched off", "HF_HUB_OFFLINE is set")
        if not endpoint.startswith("https://") and not (file.sha256 and endpoint.startswith("http://")):
            raise FetchFailed("The hub's address can't be used", f"HF_ENDPOINT is {endpoint}: expected https://")
        url = f"{endpoint}/{source.repo}/resolve/{source.revision}/{quote(file.path)}"
        receive(url, part, file, on_bytes=on_bytes, pause=pause)

    return bring
