"""The recording: the sealed file itself, and every piece of it against the hash that was stated while it was being spoken."""

import hashlib
import re
from collections.abc import Sequence
from typing import Any

from engine.interview.facts import RecordingSealed, RecordingSegment
from sync.chain import ERASURE
from sync.events import Event
from sync.reading import Unreadable, text, whole
from sync.verify.exhibit import Exhibit
from sync.verify.findings import Report
from sync.verify.ledger_check import place_of

_NAME = re.compile(r"recording\.(flac|wav)")
_MAGIC = (b"fLaC", b"RIFF")
_CHUNK_FRAMES = 1 << 16


def check_recording(exhibit: Exhibit, events: Sequence[Event], report: Report) -> None:
    """Hold the recording against the ledger's `recording.sealed` and each `recording.segment`."""
    segments = _segments(events, report)
    sealed = [event for event in events if event.kind == RecordingSealed.KIND and event.body]
    name = next((name for name in sorted(exhibit.sizes) if _NAME.fullmatch(name)), None)
    if name is None:
        _tell_missing(events, segments, sealed, report)
        return
    if not segments and not sealed:
        report.problem("recording.unknown", name, "is not in the ledger: no segment of it was ever stated")
        return
    if sealed:
        _check_whole(exhibit, name, sealed[-1], report)
    else:
        report.note(f"{name}: the ledger states no seal over the whole file; its pieces were checked")
    _check_segments(exhibit, name, segments, report)


def _tell_missing(
    events: Sequence[Event], segments: Sequence[RecordingSegment], sealed: Sequence[Event], report: Report
) -> None:
    erased = [event for event in events if event.kind == ERASURE and (event.body or {}).get("recording") is True]
    if erased:
        report.note(
            f"The recording was erased, as event {erased[-1].seq} of {erased[-1].t_utc} states; its hashes remain"
        )
    elif sealed:
        report.problem("recording.missing", "recording.flac", "is missing: the ledger states a sealed recording")
    elif segments:
        report.problem(
            "recording.missing",
            "recording.flac",
            f"is missing: the ledger states {len(segments)} pieces of a recording",
        )
    else:
        report.note("There is no recording: the ledger states none")


def _segments(events: Sequence[Event], report: Report) -> list[RecordingSegment]:
    """Return the stated pieces that follow one another, reporting those that don't."""
    segments: list[RecordingSegment] = []
    for event in events:
        if event.kind != RecordingSegment.KIND or event.body is None:
            continue
        try:
            segment = _segment(event.body)
        except Unreadable as exc:
            report.problem("recording.segment", place_of(event), f"states no piece of a recording: {exc}")
            continue
        expected = segments[-1].start_frame + segments[-1].frames if segments else 0
        if segment.start_frame != expected or segment.frames <= 0 or segment.rate <= 0:
            found = f"starts at frame {segment.start_frame}; the piece before ends at {expected}"
            report.problem("recording.gap", place_of(event, "start_frame"), found)
        if segment.start_frame >= expected and segment.frames > 0 and segment.rate > 0:
            segments.append(segment)
    return segments


def _segment(body: dict[str, Any]) -> RecordingSegment:
    return RecordingSegment(
        index=whole(body, "index"),
        start_frame=whole(body, "start_frame"),
        frames=whole(body, "frames"),
        rate=whole(body, "rate"),
        pcm_sha256=text(body, "pcm_sha256"),
    )


def _check_whole(exhibit: Exhibit, name: str, sealed: Event, report: Report) -> None:
    with exhibit.open(name) as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != (sealed.body or {}).get("sha256"):
        report.problem("recording.changed", name, f"is not the file that event {sealed.seq} sealed: changed or swapped")


def _check_segments(exhibit: Exhibit, name: str, segments: Sequence[RecordingSegment], report: Report) -> None:
    import soundfile  # imported late: a check that stops earlier needs no codec

    with exhibit.open(name) as file:
        magic = file.read(4)
        file.seek(0)
        if magic not in _MAGIC:
            report.problem("recording.unreadable", name, "is no FLAC or WAV file")
            return
        try:
            with soundfile.SoundFile(file) as sound:
                heard = [_check_segment(sound, name, segment, report) for segment in segments]
                _check_length(sound, name, segments, report)
        except (soundfile.SoundFileError, ValueError, OSError) as exc:
            report.problem("recording.unreadable", name, f"can't be decoded whole ({type(exc).__name__})")
            return
    report.count("segments", len(heard))
    report.count("recording_s", round(sum(heard), 3))


def _check_segment(sound: Any, name: str, segment: RecordingSegment, report: Report) -> float:  # noqa: ANN401 - soundfile is untyped
    """Compare one piece; return how long it is in seconds."""
    length_s = segment.frames / segment.rate
    digest = _pcm_sha256(sound, segment) if (sound.channels, sound.samplerate) == (2, segment.rate) else None
    if digest != segment.pcm_sha256:
        start_s = segment.start_frame / segment.rate
        report.problem(
            "recording.segment",
            f"{name} segment {segment.index} ({_clock(start_s)} to {_clock(start_s + length_s)})",
            "does not hold the sound that was stated when it was recorded: swapped or changed",
        )
    return length_s


def _pcm_sha256(sound: Any, segment: RecordingSegment) -> str | None:  # noqa: ANN401 - soundfile is untyped
    if segment.start_frame + segment.frames > sound.frames:
        return None
    digest = hashlib.sha256()
    sound.seek(segment.start_frame)
    left = segment.frames
    while left:
        samples = sound.read(min(_CHUNK_FRAMES, left), dtype="int16", always_2d=True)
        if not len(samples):
            return None
        digest.update(samples.astype("<i2", copy=False).tobytes())
        left -= len(samples)
    return digest.hexdigest()


def _check_length(sound: Any, name: str, segments: Sequence[RecordingSegment], report: Report) -> None:  # noqa: ANN401
    stated = segments[-1].start_frame + segments[-1].frames if segments else 0
    if sound.frames > stated:
        since = _clock(stated / sound.samplerate)
        report.problem("recording.longer", f"{name} from {since}", "holds sound that no piece in the ledger states")


def _clock(seconds: float) -> str:
    whole_s = int(seconds)
    return f"{whole_s // 3600:02d}:{whole_s // 60 % 60:02d}:{seconds % 60:06.3f}"
