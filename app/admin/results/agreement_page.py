"""How far people and machine agree over all sessions of a template that were scored twice."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.admin.results.wording import number, share, signed
from app.desk.desk import Desk
from app.desk.page import DeskPage
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.labels import label, panel


class AgreementPage(DeskPage):
    """The place `agreement`; what it is at is a template's id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "agreementPage", translate("Agreement", "Agreement of people and machine"))
        self._id = ""
        self.said = label("body", "agreementSaid")
        self._card = panel("card", "agreementTable")
        self._grid = QGridLayout(self._card)
        px = self.look.px
        self._grid.setContentsMargins(*[px(SPACE.m)] * 4)
        self._grid.setHorizontalSpacing(px(SPACE.l))
        self._grid.setVerticalSpacing(px(SPACE.s))
        self._grid.setColumnStretch(0, 1)
        self._note = label("hint", "agreementNote")
        self._note.setText(
            translate(
                "Agreement",
                "Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, "
                "0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.",
            )
        )
        for widget in (self.said, self._card, self._note):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._card.hide()

    def arrive(self, what: str) -> None:
        """Show a template's."""
        self._id = what or self._id
        if self._id:
            self.errands.run(self._open(self._id), instead_of="open")

    def remember(self) -> object:
        """Keep whose it was."""
        return self._id

    def recall(self, remembered: object) -> None:
        """Show it again."""
        self._id = str(remembered or "")

    async def _open(self, template_id: str) -> None:
        self.show_agreement(await self.desk.server.get(f"/evaluation-templates/{template_id}/agreement"))

    def show_agreement(self, said: Mapping[str, Any]) -> None:
        """Show the server's answer."""
        self.well()
        self.say_beneath(str(said["template_id"]))
        lines = said["dimensions"]
        self.said.setText(
            translate("Agreement", "Blind second scores: {blind}. Not blind, and left out: {others}.").format(
                blind=said["blind"], others=said["not_blind"]
            )
            if said["blind"] or said["not_blind"]
            else translate(
                "Agreement", "No session of this template has a second score yet. Give one from a session's result."
            )
        )
        self._card.setVisible(bool(lines))
        while (item := self._grid.takeAt(0)) is not None:
            if isinstance(widget := item.widget(), QWidget):
                widget.deleteLater()
        heads = (
            translate("Agreement", "Dimension"),
            translate("Agreement", "Pairs"),
            translate("Agreement", "Mean distance"),
            translate("Agreement", "People above machine"),
            translate("Agreement", "Kappa"),
            translate("Agreement", "Within the interval"),
        )
        for column, words in enumerate(heads):
            self._put(0, column, words, "eyebrow")
        for row, line in enumerate(lines, 1):
            within = line["within_interval"]
            cells = (
                line["label"],
                str(line["pairs"]),
                number(line["mean_absolute_difference"], 2),
                signed(line["mean_difference"]),
                number(line["weighted_kappa"], 2),
                "–" if within is None else share(within),
            )
            for column, words in enumerate(cells):
                self._put(row, column, words, "body" if column else "strong")

    def _put(self, row: int, column: int, words: str, role: str) -> None:
        cell = label(role, f"agreement{row}_{column}" if row else "", wrap=column == 0)
        cell.setText(words)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(cell, row, column, side if column else Qt.AlignmentFlag(0))
