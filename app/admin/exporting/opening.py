"""How other places of the admin's desk have results exported."""

from collections.abc import Sequence

from app.admin.exporting.dialog import ExportDialog
from app.desk.desk import Desk


def open_export(desk: Desk, session_ids: Sequence[str]) -> ExportDialog:
    """Ask what these sessions' results should become, and see to it. Returns at once; the dialog lives as long as it is open."""
    dialog = ExportDialog(desk, session_ids)
    dialog.open()
    return dialog
