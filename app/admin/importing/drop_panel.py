"""Where an import begins: what may be dropped there, said before anybody has a file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.admin.importing.reading import MOST_ROWS
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.data_table import figure
from app.widgets.labels import label, panel
from app.widgets.table_state import in_the_middle


def drop_panel(look: Look, buttons: Sequence[QWidget]) -> QWidget:
    """Return the panel, with these buttons beneath its words."""
    px, drop = look.px, panel("sunken", "importDrop")
    column = QVBoxLayout(drop)
    column.setSpacing(px(SPACE.m))
    column.addStretch(1)
    title, hint = label("heading"), label("quiet")
    title.setText(translate("Import", "Drop a CSV file here, or choose one"))
    words = translate(
        "Import",
        "A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, "
        "and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.",
    )
    hint.setText(words.format(rows=figure(MOST_ROWS)))
    for each in (title, hint):
        each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(in_the_middle(each, px(820)))  # not aligned: that would take away its height for a width
    for button in buttons:
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(2)
    return drop
