"""Where a file is to be written: asked in a window of ours, awaited like every other question."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


async def place_to_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Return where somebody wants the file; None for nowhere. `kinds` as Qt has them: "JSON (*.json)". Asks before it overwrites."""
    dialog = QFileDialog(parent, title, str(Path.home()), kinds)
    dialog.setObjectName("saveFileDialog")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # it would hang the loop
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def finished(result: int) -> None:
        if not answer.done():
            answer.set_result(bool(result))

    dialog.finished.connect(finished)
    dialog.open()
    try:
        agreed = await answer
        files = dialog.selectedFiles()
    finally:
        dialog.close()
        dialog.deleteLater()
    return Path(files[0]) if agreed and files else None
