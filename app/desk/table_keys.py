"""The keys of a table, for F1 to list: the table hears them itself while it has the focus."""

from app.desk.page import Key
from app.i18n import translate
from app.widgets.data_table import DataTable


def table_keys(table: DataTable) -> tuple[Key, ...]:
    """Return what the keys of a table do; `DeskPage.tell_of` takes them."""
    focus = table.setFocus
    choosing = (
        Key("Space", translate("TableKeys", "Choose the row, or let it go"), focus),
        Key("Shift+Down", translate("TableKeys", "Choose more rows"), focus),
        Key("Ctrl+A", translate("TableKeys", "Choose all rows that are loaded"), focus),
        Key("Esc", translate("TableKeys", "Choose none"), focus),
    )
    return (
        Key("Return", translate("TableKeys", "Open the row"), focus),
        *(choosing if table.rows.choosing else ()),
        Key("Ctrl+C", translate("TableKeys", "Copy the rows, for a spreadsheet"), table.copy),
        Key("Shift+F10", translate("TableKeys", "Order and columns"), focus),
    )
