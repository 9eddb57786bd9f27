"""Files in an S3-compatible store, which any number of server processes share.

What is larger than a part goes up in parts, and is not there until the last has arrived: an upload that breaks off is aborted, and one whose
process was killed is the bucket's lifecycle rule to remove.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sync.server.blobs.store import CHUNK, BlobMissing, BlobStoreUnusable, checked
from sync.server.settings import S3Settings

_PART = 8 * CHUNK
"""Bytes of a part: above the five MiB that the protocol asks of every part but the last."""

_MOST_A_CALL = 1000
"""How many names the protocol deletes in one call."""

_GONE = frozenset({"404", "NoSuchKey", "NotFound"})


class S3Store:
    """A `BlobStore` in a bucket, below a prefix."""

    def __init__(self, bucket: str, prefix: str, settings: S3Settings) -> None:
        import boto3  # imported late: a server that keeps its files in a folder needs none of it
        from botocore.config import Config

        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""
        access, secret = settings.access_key.get_secret_value(), settings.secret_key.get_secret_value()
        self._client = boto3.client(
            "s3",
            endpoint_url=settings.endpoint or None,
            region_name=settings.region,
            aws_access_key_id=access or None,
            aws_secret_access_key=secret or None,
            config=Config(
                signature_version="s3v4",
                connect_timeout=5,
                read_timeout=30,
                max_pool_connections=32,
                retries={"max_attempts": 3, "mode": "standard"},
                s3={"addressing_style": "path" if settings.endpoint else "auto"},
                # Other makers' stores know nothing of the checksums that newer clients add by themselves.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    def put(self, place: str, content: Iterable[bytes]) -> int:
        """Send in one piece what fits in one, else in parts."""
        blocks = _blocks(content)
        first = next(blocks, b"")
        key = self._key(place)
        if len(first) < _PART:
            with _translated():
                self._client.put_object(Bucket=self._bucket, Key=key, Body=first)
            return len(first)
        return self._put_parts(key, first, blocks)

    def read(self, place: str, start: int = 0, length: int | None = None) -> Iterator[bytes]:
        """Ask for the range."""
        if length == 0:
            return
        wanted = f"bytes={start}-{'' if length is None else start + length - 1}"
        whole = start == 0 and length is None
        with _translated():
            try:
                asked = {} if whole else {"Range": wanted}
                answer = self._client.get_object(Bucket=self._bucket, Key=self._key(place), **asked)
            except self._client.exceptions.ClientError as exc:
                if _code(exc) in ("416", "InvalidRange"):
                    return
                raise
            yield from answer["Body"].iter_chunks(CHUNK)

    def size(self, place: str) -> int | None:
        """Ask for the head."""
        try:
            with _translated():
                return int(self._client.head_object(Bucket=self._bucket, Key=self._key(place))["ContentLength"])
        except BlobMissing:
            return None

    def delete(self, place: str) -> None:
        """Remove the object and everything below its name."""
        key = self._key(place)
        with _translated():
            self._client.delete_object(Bucket=self._bucket, Key=key)
            pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=f"{key}/")
            for page in pages:
                names = [{"Key": each["Key"]} for each in page.get("Contents", ())]
                for at in range(0, len(names), _MOST_A_CALL):
                    self._client.delete_objects(
                        Bucket=self._bucket, Delete={"Objects": names[at : at + _MOST_A_CALL], "Quiet": True}
                    )

    def link(self, place: str, expires_s: int, content_type: str) -> str | None:
        """Return a presigned address."""
        with _translated():
            address = self._client.generate_presigned_url(
                "get_object",
                Params={
                    "Bucket": self._bucket,
                    "Key": self._key(place),
                    "ResponseContentType": content_type,
                    "ResponseCacheControl": "no-store",
                },
                ExpiresIn=expires_s,
            )
        return str(address)

    def check(self) -> None:
        """Ask for the bucket."""
        try:
            with _translated():
                self._client.head_bucket(Bucket=self._bucket)
        except BlobMissing as exc:
            raise BlobStoreUnusable(
                "The store for files can't be used", "there is no such bucket", retryable=True
            ) from exc

    def _key(self, place: str) -> str:
        return self._prefix + checked(place)

    def _put_parts(self, key: str, first: bytes, blocks: Iterator[bytes]) -> int:
        with _translated():
            upload = self._client.create_multipart_upload(Bucket=self._bucket, Key=key)["UploadId"]
            names: dict[str, Any] = {"Bucket": self._bucket, "Key": key, "UploadId": upload}
            try:
                size, done = 0, []
                for number, block in enumerate(_chained(first, blocks), 1):
                    tag = self._client.upload_part(PartNumber=number, Body=block, **names)["ETag"]
                    done.append({"PartNumber": number, "ETag": tag})
                    size += len(block)
                self._client.complete_multipart_upload(MultipartUpload={"Parts": done}, **names)
            except BaseException:
                with suppress(Exception):  # what went wrong is what the caller wants to know
                    self._client.abort_multipart_upload(**names)
                raise
        return size


def _chained(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _blocks(content: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the bytes in parts of `_PART`, the last one shorter."""
    waiting = bytearray()
    for chunk in content:
        waiting += chunk
        while len(waiting) >= _PART:
            yield bytes(waiting[:_PART])
            del waiting[:_PART]
    if waiting:
        yield bytes(waiting)


@contextmanager
def _translated() -> Iterator[None]:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as exc:
        if _code(exc) in _GONE:
            raise BlobMissing("That file is gone", "nothing lies where it should") from exc
        raise BlobStoreUnusable("The store for files refused", _code(exc), retryable=True) from exc
    except BotoCoreError as exc:
        raise BlobStoreUnusable("The store for files can't be used", type(exc).__name__, retryable=True) from exc


def _code(exc: Any) -> str:  # noqa: ANN401 - boto3 is untyped
    return str(exc.response.get("Error", {}).get("Code", "unknown"))
