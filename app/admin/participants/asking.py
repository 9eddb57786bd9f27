"""The questions about a person: what is to be corrected, and why somebody is to be erased."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit

from app.admin.participants.words import REASONS, Person, changes, erasure_words, reason_words
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.pointing import goes_to
from app.i18n import translate
from app.widgets.labels import label

_LONGEST = 200


class EditPerson(Dialog):
    """Name, address and id elsewhere. `corrected` is the person as the server has them then."""

    def __init__(self, desk: Desk, person: Person) -> None:
        title, yes = translate("Participants", "Correct a participant"), translate("Participants", "Save")
        super().__init__(desk.look, desk.around.window, "editPersonDialog", title, yes, width=700)
        self._desk, self._person = desk, person
        self.corrected: Person | None = None
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        for name, words in (
            ("name", translate("Participants", "Name")),
            ("email", translate("Participants", "E-mail address")),
            ("external_id", translate("Participants", "Id elsewhere")),
        ):
            field = self.fields[name] = QLineEdit(person[name] or "")
            field.setObjectName(f"edit_{name}")
            field.setAccessibleName(words)
            field.setMaxLength(_LONGEST)
            goes_to(field, f"/{name}")
            said = label("body", wrap=False)
            said.setText(words)
            said.setBuddy(field)
            form.addRow(said, field)
        self.body.addLayout(form)
        self.fields["name"].setFocus()
        self.carries_out(self._save)

    async def _save(self) -> None:
        asked = changes(self._person, {name: field.text() for name, field in self.fields.items()})
        if asked:
            self.corrected = await self._desk.server.patch(f"/participants/{self._person['id']}", asked)


class ErasePerson(Dialog):
    """What goes, and why. `reason` and `force` are what was chosen."""

    def __init__(self, desk: Desk, person: Person, sessions: Sequence[Mapping[str, Any]]) -> None:
        title, yes = translate("Participants", "Erase a participant"), translate("Participants", "Go on…")
        super().__init__(desk.look, desk.around.window, "erasePersonDialog", title, yes, width=760)
        words = label("body", "erasureWords")
        words.setText(erasure_words(person, sessions))
        self._reason = QComboBox()
        self._reason.setObjectName("erasureReason")
        self._reason.setAccessibleName(translate("Participants", "Reason; stands in the ledgers for good"))
        for each in REASONS:
            self._reason.addItem(reason_words(each), each)
        said = label("quiet")
        said.setText(self._reason.accessibleName())
        self._force = QCheckBox(
            translate("Participants", "Take sessions from kiosks that have them; what they still hold is lost")
        )
        self._force.setObjectName("erasureForce")
        for part in (words, said, self._reason, self._force):
            self.body.addWidget(part)
        self.reason, self.force = REASONS[0], False
        self.no.setFocus()

    def accept(self) -> None:
        """Note what was chosen."""
        self.reason, self.force = str(self._reason.currentData()), self._force.isChecked()
        super().accept()
