"""A kiosk's lock in a process of its own, to be killed: engages and waits, or (`--recover-only`) puts right what another left."""

import os
import sys
from pathlib import Path

import structlog
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.kiosk.lock.desktop_lock import DesktopLock
from app.kiosk.lock.kiosk_lock import KioskLock
from app.kiosk.lock.x11_changes import x11_changes

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
folder, recover_only = Path(sys.argv[1]), "--recover-only" in sys.argv
if recover_only:
    display = os.environ["DISPLAY"]
    print("recovered", *DesktopLock(folder, display, x11_changes(display)).recover())
    sys.exit()

app = QApplication(["lock-child"])
window = QWidget()
window.showFullScreen()
lock = KioskLock(folder, lambda _combination: None, lambda: False)
lock.engage(window.windowHandle())
told = QTimer()


def tell() -> None:
    if any(held.name == "keyboard" and held.holds for held in lock.held):
        told.stop()
        print("held", flush=True)


told.timeout.connect(tell)
told.start(20)
app.exec()
