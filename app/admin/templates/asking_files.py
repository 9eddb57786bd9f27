"""Which file a template is read from or written to."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.desk.files import file_to_read, place_to_save
from app.i18n import translate

_NAMED = "templateFileDialog"


async def file_to_open(parent: QWidget) -> Path | None:
    """Return the template's file that somebody chose; None for none."""
    return await file_to_read(parent, translate("TemplateFiles", "Import a template"), _kinds(), named=_NAMED)


async def file_to_write(parent: QWidget, name: str) -> Path | None:
    """Return where a template is to be written, ending in .toml or .json; None for nowhere. Asks before it takes another file's place."""
    title = translate("TemplateFiles", "Export the template")
    return await place_to_save(parent, title, f"{name}.toml", _kinds(), named=_NAMED)


def _kinds() -> str:
    return translate("TemplateFiles", "Templates (*.toml *.json)")
