"""A session's access code and link, told this once: large enough to read out, one key to copy, and a slip to hand over."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from app.admin.sessions.slip import Slip, write_slip
from app.desk.desk import Desk
from app.desk.files import place_to_save
from app.errors import AppError
from app.i18n import translate
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.flow_row import FlowRow
from app.widgets.labels import announce, label, panel


@dataclass(frozen=True, slots=True)
class Told:
    """What is told once. `still_open_at` are kiosks that take the earlier code until they are next heard from."""

    slip: Slip
    still_open_at: tuple[str, ...] = ()


class CodeCard:
    """A panel (`widget`) that shows it. `run` starts what is awaited, as `Errands.run` does."""

    def __init__(self, desk: Desk, told: Told, run: Callable[[Coroutine[Any, Any, None]], object]) -> None:
        self._desk, self._told, self._run = desk, told, run
        look, slip = desk.look, told.slip
        self.widget = panel("accent", "codeCard")
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(*[look.px(SPACE.m)] * 4)
        hint, code, link = label("quiet"), label("title", "accessCode", wrap=False), label("body", "joinUrl")
        hint.setText(translate("CodeCard", "Access code: told this once. Copy it, or give the participant the slip."))
        code.setText(slip.code)
        code.setAccessibleName(" ".join(slip.code))
        link.setText(slip.join_url)
        for words in (code, link):
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        row = FlowRow(look.px(SPACE.xs))
        for name, said, do in (
            ("copyCode", translate("CodeCard", "Copy the code"), partial(self._copy, slip.code)),
            ("copyLink", translate("CodeCard", "Copy the link"), partial(self._copy, slip.join_url)),
            ("saveSlip", translate("CodeCard", "Slip as PDF…"), self._ask_for_slip),
        ):
            button = ActionButton(look, name)
            button.set_words(said)
            button.clicked.connect(do)
            row.addWidget(button)
        for each in (hint, code, link):
            column.addWidget(each)
        if told.still_open_at:
            open_at = label("notice", "stillOpenAt")
            said = translate("CodeCard", "The earlier code still opens it at: {kiosks}, until each is next heard from.")
            open_at.setText(said.format(kiosks=", ".join(told.still_open_at)))
            column.addWidget(open_at)
        column.addLayout(row)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self.widget, translate("CodeCard", "Copied"))

    def _ask_for_slip(self) -> None:
        self._run(self._ask_place())

    async def _ask_place(self) -> None:
        title, name = translate("CodeCard", "Slip as PDF"), f"{self._told.slip.code}.pdf"
        path = await place_to_save(self.widget.window(), title, name, "PDF (*.pdf)")
        if path is not None:
            self.save_slip(str(path))

    def save_slip(self, path: str) -> None:
        """Write the slip there."""
        try:
            write_slip(self._told.slip, Path(path), self._desk.look)
        except AppError as exc:
            self._desk.around.tell(f"{exc.title}. {exc.message}", kind="problem")
            return
        self._desk.around.tell(translate("CodeCard", "Written: {file}").format(file=Path(path).name))
