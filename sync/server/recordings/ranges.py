"""Which part of a file a request asks for (RFC 9110, section 14): one range or the whole; several at once are answered with the whole."""

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes from `start` on, `length` of them."""

    start: int
    length: int

    def content_range(self, size: int) -> str:
        """Return the header of a 206 answer."""
        return f"bytes {self.start}-{self.start + self.length - 1}/{size}"


class OutOfRange(Exception):
    """No byte of the file is in the range: 416."""


def asked_span(header: str | None, if_range: str | None, etag: str, size: int) -> Span | None:
    """Return the span that `Range` asks for; None for the whole file.

    A range under another `If-Range` than this file's tag is of another file. Raises `OutOfRange`.
    """
    if header is None or (if_range is not None and if_range.strip() != etag):
        return None
    found = _ONE.fullmatch(header.replace(" ", ""))
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if first == "":
        length = min(int(last), size)
        return _within(size - length, length, size)
    if last and int(last) < int(first):
        return None
    end = min(int(last) + 1, size) if last else size
    return _within(int(first), end - int(first), size)


def _within(start: int, length: int, size: int) -> Span:
    if length <= 0 or start >= size:
        raise OutOfRange
    return Span(start, length)
