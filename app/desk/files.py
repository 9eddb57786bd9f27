"""Which file to read or write, or which folder: asked in windows of ours, awaited like every other question.

The system's own dialogs are never used: they run a loop of their own, and hang where no desktop answers, as in a kiosk.
"""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


async def place_to_save(
    parent: QWidget, title: str, name: str, kinds: str, *, folder: Path | None = None, named: str = "saveFileDialog"
) -> Path | None:
    """Return where somebody wants the file; None for nowhere. Asks before it overwrites.

    `name` is what is proposed, its ending what a name without one gets; `kinds` as Qt has them: "JSON (*.json)"; `folder` where the
    choice begins, the person's home where it is None; `named` the dialog's object name.
    """
    dialog = _dialog(parent, title, str(folder or Path.home()), kinds, named)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return await _chosen(dialog)


async def file_to_read(parent: QWidget, title: str, kinds: str, *, named: str = "openFileDialog") -> Path | None:
    """Return a file that is there; None for none."""
    dialog = _dialog(parent, title, str(Path.home()), kinds, named)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(dialog)


async def folder_to_use(parent: QWidget, title: str, folder: str, *, named: str = "folderDialog") -> Path | None:
    """Return a folder; None for none. The choice begins at `folder`."""
    dialog = _dialog(parent, title, folder, "", named)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return await _chosen(dialog)


def _dialog(parent: QWidget, title: str, folder: str, kinds: str, named: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setObjectName(named)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # before anything else: it takes away what was set
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    return dialog


async def _chosen(dialog: QFileDialog) -> Path | None:
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
