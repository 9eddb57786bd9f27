"""Which file to read or write: asked in the window's own way, awaited like every other question."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.i18n import translate


async def file_to_open(parent: QWidget) -> Path | None:
    """Return the template's file that somebody chose; None for none."""
    dialog = _dialog(parent, translate("TemplateFiles", "Import a template"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return await _chosen(dialog)


async def file_to_write(parent: QWidget, name: str) -> Path | None:
    """Return where a template is to be written, ending in .toml or .json; None for nowhere. Asks before it takes another file's place."""
    dialog = _dialog(parent, translate("TemplateFiles", "Export the template"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("toml")
    dialog.selectFile(f"{name}.toml")
    return await _chosen(dialog)


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    kinds = translate("TemplateFiles", "Templates (*.toml *.json)")
    dialog = QFileDialog(parent, title, str(Path.home()), kinds)
    dialog.setObjectName("templateFileDialog")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # it would hang the loop
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
