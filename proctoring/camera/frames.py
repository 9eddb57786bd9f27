"""Frames from a camera, one now and then: the seam, and PyAV behind it.

PyAV was chosen over OpenCV and over an ffmpeg process: it is on every kiosk already (the recogniser reads files with it), its wheel has the
V4L2 reader and the JPEG writer in it, and packets that nobody looks at are never decoded. A camera that stops in the middle of a frame holds
the reading thread; the supervisor then says so.
"""

import errno
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Protocol, Self

import numpy as np
import numpy.typing as npt

from proctoring.sources import SourceUnavailable, denied, lost, missing

WIDTH, HEIGHT = 64, 48
"""Of the small grey picture in which a covered lens is looked for."""

_ASKED: Final[tuple[dict[str, str], ...]] = ({"video_size": "640x480", "framerate": "5"}, {})
"""What a camera is asked for first; one that knows neither is asked for nothing."""

_STANDS_ALONE: Final = frozenset({"rawvideo", "mjpeg"})
"""Codecs of which every packet is a whole picture, so that the others need no decoding."""

_OPEN_S, _READ_S = 5.0, 5.0


class Frame(Protocol):
    """One picture."""

    @property
    def luma(self) -> npt.NDArray[np.uint8]:
        """Return its brightness, small: `HEIGHT` rows of `WIDTH`, 0 black to 255 white."""
        ...

    def jpeg(self) -> tuple[bytes, int, int]:
        """Return it whole, with its width and height."""
        ...


class Camera(Protocol):
    """An open camera; a context manager."""

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def passing(self) -> Iterator["Glimpse"]:
        """Yield each picture as the camera gives it, not yet looked at. Raises `SourceUnavailable` when there are no more."""
        ...


class Glimpse(Protocol):
    """A picture that costs nothing until it is looked at."""

    def look(self) -> Frame | None:
        """Decode it; None where the camera sent something broken."""
        ...


class AvCamera:
    """A camera through PyAV. `address` is what the reader of that `format` opens, such as "/dev/video0" for "v4l2"."""

    def __init__(self, address: str, reader: str = "v4l2") -> None:
        """Raises `SourceUnavailable`."""
        import av

        self._av = av
        failure: Exception | None = None
        for options in _ASKED if reader == "v4l2" else ({},):
            try:
                self._container: Any = av.open(
                    address, format=reader, options=dict(options), timeout=(_OPEN_S, _READ_S)
                )
                self._stream = self._container.streams.video[0]
            except (av.FFmpegError, OSError, IndexError) as exc:
                failure = exc
            else:
                return
        raise _unavailable(failure)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._container.close()

    def passing(self) -> Iterator[Glimpse]:
        """Yield each picture as the camera gives it, not yet looked at. Raises `SourceUnavailable` when there are no more."""
        alone = self._stream.codec_context.name in _STANDS_ALONE
        try:
            for packet in self._container.demux(self._stream):
                if packet.size:
                    yield AvGlimpse(packet) if alone else AvGlimpse(packet, packet.decode())
        except (self._av.FFmpegError, OSError) as exc:
            raise _unavailable(exc) from exc
        raise lost("the camera gives no more pictures")


@dataclass(frozen=True, slots=True)
class AvGlimpse:
    """A packet from the camera; `decoded` where it had to be."""

    packet: Any
    decoded: Any = None

    def look(self) -> Frame | None:
        """Decode it; None where the camera sent something broken."""
        import av

        try:
            frames = self.packet.decode() if self.decoded is None else self.decoded
        except (av.FFmpegError, OSError):
            return None
        return AvFrame(frames[-1]) if frames else None


@dataclass(frozen=True, slots=True)
class AvFrame:
    """A decoded picture."""

    frame: Any

    @property
    def luma(self) -> npt.NDArray[np.uint8]:
        """Return its brightness, small."""
        small = self.frame.reformat(width=WIDTH, height=HEIGHT, format="gray")
        return np.asarray(small.to_ndarray(), np.uint8)

    def jpeg(self) -> tuple[bytes, int, int]:
        """Return it whole, with its width and height."""
        from fractions import Fraction

        from av import CodecContext

        whole = self.frame.reformat(format="yuvj420p")
        writer: Any = CodecContext.create("mjpeg", "w")
        writer.width, writer.height, writer.pix_fmt = whole.width, whole.height, "yuvj420p"
        writer.time_base = Fraction(1, 25)
        whole.pts = 0
        packets = [*writer.encode(whole), *writer.encode(None)]
        return b"".join(bytes(packet) for packet in packets), whole.width, whole.height


def _unavailable(failure: Exception | None) -> SourceUnavailable:
    number = getattr(failure, "errno", None)
    if number in {errno.EACCES, errno.EPERM}:
        return denied("this user may not open the camera")
    if number == errno.EBUSY:
        return lost("another program uses the camera")
    if number in {errno.ENOENT, errno.ENODEV, errno.ENXIO}:
        return missing("the camera is not there")
    return lost("the camera can't be read")
