"""A list given back: somebody says where to, and it is written there for its owner only."""

import asyncio

from app.admin.importing import writing
from app.desk.desk import Desk
from app.desk.files import place_to_save
from app.i18n import translate


async def save_as_csv(desk: Desk, name: str, text: str) -> bool:
    """Ask where to, `name` proposed, and write it; whether it was written. Raises `DeskError`."""
    path = await place_to_save(desk.around.window, translate("Import", "Save as CSV"), name, "CSV (*.csv)")
    if path is None:
        return False
    await asyncio.to_thread(writing.save, text, path)
    desk.around.tell(translate("Import", "Written: {file}").format(file=path.name))
    return True
