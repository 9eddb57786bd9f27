"""One stored interviewer, written in a dialog with the form that templates have for theirs."""

import asyncio
from typing import Any

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.admin.templates import sheets_general
from app.admin.templates.checking import Trouble, from_issues
from app.admin.templates.document import Document, Place, value_at, with_value
from app.admin.templates.sheet import Edit, Sheet
from app.desk.asking import Dialog
from app.desk.errors import Refused
from app.i18n import translate
from app.theme.look import Look
from app.widgets.banner import Banner
from engine.clock import Clock

_AT: Place = ("agent_profiles", 0)
_HEIGHT = 620


class ProfileDialog(Dialog):
    """`asked()` may be awaited again while the server finds something wrong; what was written stays."""

    def __init__(self, look: Look, parent: QWidget, document: dict[str, Any], *, new: bool, clock: Clock) -> None:
        title = translate("Profiles", "New interviewer") if new else translate("Profiles", "Stored interviewer")
        super().__init__(look, parent, "profileDialog", title, translate("Profiles", "Save"), width=1000)
        self._clock = clock
        self._whole: Document = {"agent_profiles": [document]}
        self._banner = Banner(look, "profileDialogMessage")
        self._sheet = Sheet(look, self._whole)
        sheets_general.profile(self._sheet, 0, titled=False)
        self._sheet.edited.connect(self._edited)
        self._sheet.wanted.connect(self._wanted)
        self._sheet.show_document(self._whole)
        self._sheet.fields[(*_AT, "id")].control.setEnabled(new)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._sheet)
        scroll.setMinimumHeight(min(look.px(_HEIGHT), max(200, parent.height() - look.px(260))))
        self.body.addWidget(self._banner)
        self.body.addWidget(scroll)
        self._sheet.fields[(*_AT, "name")].focus()

    @property
    def document(self) -> dict[str, Any]:
        """Return the interviewer as it stands."""
        found: dict[str, Any] = value_at(self._whole, _AT)
        return found

    async def asked(self) -> bool:
        """Show the dialog; return whether it is to be saved."""
        self._answer = asyncio.get_running_loop().create_future()
        self.open()
        return await self._answer

    def say(self, refused: Refused) -> None:
        """Show what the server found wrong."""
        found = from_issues([(each.path, each.message) for each in refused.issues], self.document)
        self._sheet.show_troubles([Trouble((*_AT, *each.place), each.message) for each in found])
        self._banner.say("problem", refused.title, refused.message)

    def put_away(self) -> None:
        """Close it for good."""
        self.close()
        self.deleteLater()

    def _edited(self, place: Place, value: object) -> None:
        self._whole = with_value(self._whole, place, value)

    def _wanted(self, edit: Edit, _to: Place) -> None:
        self._whole = edit(self._whole)
        self._sheet.show_document(self._whole)
