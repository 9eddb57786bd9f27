"""What may be watched in one session: the organisation's settings, and what the candidate agreed to."""

from pathlib import Path

from app.kiosk.lock.assistive import KNOWN
from app.settings import ProctoringSettings
from proctoring.detector import WatchPolicy
from proctoring.signals import KIND_NAMES

SUFFIX = ".exe"

EVIDENCE, STILLS = "evidence", "stills"


def policy_of(
    settings: ProctoringSettings,
    *,
    second_voice: bool = False,
    speech_device: bool = False,
    evidence_folder: Path | None = None,
) -> WatchPolicy:
    """Return the policy; `second_voice` is whether the candidate agreed to it, which the settings must have offered, `speech_device` whether
    they speak through one, so that nobody judges their voice.

    Well-known screen readers, magnifiers and keyboards on the screen are expected wherever they run, declared or not.
    """
    return WatchPolicy(
        off=settings.off if settings.enabled else KIND_NAMES,
        forbidden_programs=_names(settings.forbidden_programs),
        assistive=KNOWN | _names(settings.assistive),
        blocked_hotkeys=settings.blocked_hotkeys,
        keep_clipboard_text=settings.keep_clipboard_text,
        second_voice=settings.second_voice and second_voice,
        speech_device=speech_device,
        camera=settings.camera and settings.enabled,
        camera_every_s=settings.camera_every_s,
        evidence_folder=evidence_folder,
        typing_chars_a_second=settings.typing_chars_a_second,
    )


def stills_folder(data_dir: Path, session_id: str) -> Path:
    """Return where a session's stills lie; it need not exist."""
    return data_dir / EVIDENCE / session_id / STILLS


def stills_of(data_dir: Path, session_id: str) -> list[Path]:
    """Return the folder of a session's stills, as an export takes it along; nothing where there are none."""
    folder = stills_folder(data_dir, session_id)
    return [folder] if folder.is_dir() else []


def _names(programs: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name.lower().removesuffix(SUFFIX) for name in programs)
