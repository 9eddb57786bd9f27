"""Somebody saved another version meanwhile: what they changed beside what was changed here, to be put together, or one of the two taken."""

from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.admin.templates.difference import differences
from app.admin.templates.difference_text import DifferenceText
from app.admin.templates.document import Document
from app.admin.templates.merging import Merged, merged
from app.admin.templates.saving import without_hashes
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

_BOTH, _MINE, _THEIRS = "both", "mine", "theirs"


class ConflictDialog(Dialog):
    """`chosen` gives the document that was decided on; `saves` whether it is to be saved at once."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        *,
        base: Document,
        theirs: Document,
        mine: Document,
        who: str,
        version: int,
    ) -> None:
        title = translate("TemplateConflict", "Version {version} was saved meanwhile").format(version=version)
        super().__init__(look, parent, "conflictDialog", title, translate("TemplateConflict", "Go on"), width=1500)
        self._theirs = theirs
        self._merged: Merged = merged(base, mine, theirs)
        said = label("body", "conflictWho")
        by = who or translate("TemplateConflict", "somebody")
        said.setText(
            translate("TemplateConflict", "Saved by: {name}. Nothing of theirs or yours is lost yet.").format(name=by)
        )
        self.body.addWidget(said)
        sides = QHBoxLayout()
        sides.setSpacing(look.px(SPACE.m))
        height = max(look.px(220), min(look.px(460), parent.height() - look.px(520)))
        for name, heading, changes in (
            ("theirChanges", translate("TemplateConflict", "Changed by them"), differences(base, theirs)),
            ("myChanges", translate("TemplateConflict", "Changed by you"), differences(base, mine)),
        ):
            column = QVBoxLayout()
            words = label("strong")
            words.setText(heading)
            text = DifferenceText(look, name)
            text.show_changes(changes, translate("TemplateConflict", "Nothing."))
            text.setFixedHeight(height)
            column.addWidget(words)
            column.addWidget(text)
            sides.addLayout(column, 1)
        self.body.addLayout(sides)
        self._choice = QButtonGroup(self)
        self._answers: dict[str, QRadioButton] = {}
        clashes = len(self._merged.clashes)
        both = (
            translate("TemplateConflict", "Both; where both changed the same, mine. Such places: {count}").format(
                count=clashes
            )
            if clashes
            else translate("TemplateConflict", "Both: they changed different things")
        )
        for key, words_said in (
            (_BOTH, both),
            (_MINE, translate("TemplateConflict", "Mine alone: a new version without their changes")),
            (_THEIRS, translate("TemplateConflict", "Theirs alone: my changes are dropped (Undo brings them back)")),
        ):
            button = QRadioButton(words_said)
            button.setObjectName(f"conflict:{key}")
            self._choice.addButton(button)
            self._answers[key] = button
            self.body.addWidget(button)
        self._answers[_BOTH].setChecked(True)

    @property
    def saves(self) -> bool:
        """Whether there is something to be saved after this."""
        return not self._answers[_THEIRS].isChecked()

    def chosen(self, mine: Document) -> Document:
        """Return the document that was decided on."""
        if self._answers[_THEIRS].isChecked():
            return self._theirs
        return mine if self._answers[_MINE].isChecked() else self._merged.document


@dataclass(frozen=True, slots=True)
class Settled:
    """What was decided: the document to go on with, over which version of the server's, and whether it is to be saved at once."""

    document: Document
    base: Document
    version: int
    saves: bool


async def settled_conflict(desk: Desk, template_id: str, base: Document, mine: Document) -> Settled | None:
    """Show what was saved meanwhile beside what was changed here; None where the person wants to think about it. Raises `DeskError`."""
    theirs = await desk.server.get(f"/evaluation-templates/{template_id}")
    versions = await desk.server.get(f"/evaluation-templates/{template_id}/versions", {"limit": 1})
    document, version = without_hashes(theirs["document"]), int(theirs["version"])
    by = str(versions["data"][0].get("created_by_name") or "")
    dialog = ConflictDialog(
        desk.look, desk.around.window, base=base, theirs=document, mine=mine, who=by, version=version
    )
    if not await dialog.answered():
        return None
    return Settled(dialog.chosen(mine), document, version, dialog.saves)
