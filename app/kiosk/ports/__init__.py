"""What the kiosk window needs from the interview behind it, and nothing more; the composition root supplies it.

Every method is called on the main thread, inside its asyncio loop. Async ones may take as long as they like (the window shows that
it waits); the others return at once and must not raise. Implementations do their own crossing to the engine's thread.
Texts that an implementation supplies (`title`, `message`, `detail`) are shown as they stand wherever the window has no
sentence of its own for the accompanying code, so codes are what gets translated.

An exception that carries `title` and `message` (as every error tree here does) is shown with them; any other is shown
as an unexpected failure, and its text stays out of sight.
"""

from app.kiosk.ports.conversation import (
    ClosingStep,
    Controls,
    Conversation,
    Notice,
    NoticeKind,
    Notices,
    Outcome,
    Receipt,
    Standstill,
)
from app.kiosk.ports.device_check import (
    TYPING_HELPS,
    Check,
    CheckStatus,
    CheckStep,
    DeviceCheck,
    EngineInUse,
    EngineReason,
    Problem,
)
from app.kiosk.ports.diagnostics import (
    Diagnostics,
    EchoFigures,
    Health,
    HealthLine,
    Matter,
    ModelLine,
    Report,
    ServerLine,
    SessionLine,
    Sounding,
)
from app.kiosk.ports.lock import Held, Lock, Why
from app.kiosk.ports.reception import Accommodation, Assignment, CheckInRefused, Consent, Reception, Refusal
from app.kiosk.ports.watching import Noted, NotedOnce, WatchedPart
from app.kiosk.ports.window import KioskOptions, KioskServices

__all__ = [
    "TYPING_HELPS",
    "Accommodation",
    "Assignment",
    "Check",
    "CheckInRefused",
    "CheckStatus",
    "CheckStep",
    "ClosingStep",
    "Consent",
    "Controls",
    "Conversation",
    "DeviceCheck",
    "Diagnostics",
    "EchoFigures",
    "EngineInUse",
    "EngineReason",
    "Health",
    "HealthLine",
    "Held",
    "KioskOptions",
    "KioskServices",
    "Lock",
    "Matter",
    "ModelLine",
    "Noted",
    "NotedOnce",
    "Notice",
    "NoticeKind",
    "Notices",
    "Outcome",
    "Problem",
    "Receipt",
    "Reception",
    "Refusal",
    "Report",
    "ServerLine",
    "SessionLine",
    "Sounding",
    "Standstill",
    "WatchedPart",
    "Why",
]
