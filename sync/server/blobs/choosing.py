"""Which store the settings ask for."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from sync.server.blobs.folder import FolderStore
from sync.server.blobs.s3 import S3Store
from sync.server.blobs.store import BlobStore, BlobStoreUnusable
from sync.server.settings import ServerSettings

FOLDER = "blobs"


def blob_store(settings: ServerSettings, folder: Path) -> BlobStore:
    """Return the store of `settings.blobs`; a folder inside the server's own where it is empty. Raises `BlobStoreUnusable`."""
    if not settings.blobs:
        return FolderStore(folder / FOLDER)
    asked = urlsplit(settings.blobs)
    if asked.scheme == "file" and asked.path and asked.netloc in ("", "localhost"):
        return FolderStore(Path(unquote(asked.path)))
    if asked.scheme == "s3" and asked.netloc:
        return S3Store(asked.netloc, unquote(asked.path), settings.s3)
    raise BlobStoreUnusable("That is no store for files", "blobs: expected file:///FOLDER or s3://BUCKET/PREFIX")
