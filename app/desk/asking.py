"""Questions a desk puts before it does what can't be taken back; awaited, never in the way of other tasks."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.errors import Refused, SignedOut
from app.desk.pointing import point_at
from app.desk.sheet import Sheet
from app.errors import AppError
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.action_button import ActionButton
from app.widgets.banner import Banner
from app.widgets.labels import label

Work = Callable[[], Coroutine[Any, Any, None]]


class Dialog(Sheet):
    """A question over a window. `body` takes its content; `await answered()` says whether it was agreed to. Escape says no.

    While what was agreed to is carried out, nobody can say no any more: the question stays until what came of it is known.
    """

    def __init__(self, look: Look, parent: QWidget, name: str, title: str, yes: str, *, width: int = 640) -> None:
        super().__init__(look, parent, name, title, width=width)
        self._answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._work: Work | None = None
        self._working: asyncio.Task[None] | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(look.px(SPACE.m))
        self.inside.addLayout(self.body)
        self.banner = Banner(look, f"{name}Trouble")
        self.inside.addWidget(self.banner)
        self.yes = ActionButton(look, f"{name}Yes", kind="primary")
        self.yes.set_words(yes)
        self.no = ActionButton(look, f"{name}No")
        self.no.set_words(translate("Dialog", "Cancel"))
        self.yes.clicked.connect(self.accept)
        self.by_enter = self.yes
        self.no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        self.inside.addLayout(foot)
        self.finished.connect(self._finished)

    def carries_out(self, work: Work) -> None:
        """Have this done when it is agreed to, before it closes: an `AppError` is shown inside, and the question stays.

        Of what the server found wrong, each is shown at the field that `goes_to` its place.
        """
        self._work = work

    async def answered(self) -> bool:
        """Show the question; return whether it was agreed to (and carried out)."""
        self.open()
        try:
            return await self._answer
        finally:
            if self._working is not None:
                self._working.cancel()
                await asyncio.gather(self._working, return_exceptions=True)
                self._working = None
            self.close()
            self.deleteLater()

    def accept(self) -> None:
        """Agree, or begin what was agreed to."""
        if self._work is None:
            super().accept()
        elif self._working is None:
            self._working = asyncio.ensure_future(self._carry_out(self._work))

    def reject(self) -> None:
        """Say no, unless it is being carried out already: then say that it is."""
        if self._working is None:
            super().reject()
        else:
            self.banner.say("notice", *_under_way())

    async def _carry_out(self, work: Work) -> None:
        self.yes.set_available(False, why=_under_way()[0])
        self.banner.say("ok", "")
        point_at(self, ())
        try:
            await work()
        except SignedOut:
            self.banner.say(
                "notice",
                translate("Dialog", "Not done yet"),
                translate("Dialog", "Your sign-in had ended. Nothing that you wrote is lost: try again."),
            )
        except Refused as exc:
            self.banner.say("problem", exc.title, point_at(self, exc.issues) or exc.message)
        except AppError as exc:
            self.banner.say("problem", exc.title, exc.message)
        except Exception as exc:  # noqa: BLE001 - told to whoever waits for the answer
            if not self._answer.done():
                self._answer.set_exception(exc)
        else:
            super().accept()
        finally:
            self._working = None
            self.yes.set_available(True)

    def _finished(self, result: int) -> None:
        if not self._answer.done():
            self._answer.set_result(result == int(QDialog.DialogCode.Accepted))


def _under_way() -> tuple[str, str]:
    return (
        translate("Dialog", "This is under way"),
        translate("Dialog", "It can't be called off any more. What comes of it is shown here."),
    )


async def confirmed(look: Look, parent: QWidget, title: str, message: str, yes: str) -> bool:
    """Ask a plain question; the focus begins on the way back."""
    dialog = Dialog(look, parent, "confirmDialog", title, yes)
    words = label("body", "confirmDialogMessage")
    words.setText(message)
    dialog.body.addWidget(words)
    dialog.no.setFocus()
    return await dialog.answered()
