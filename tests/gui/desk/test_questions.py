"""What a proctor is asked before an act goes out: only words that are there agree, and they go out as the server takes them."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk.asking import Dialog
from app.proctor.actions.questions import Asked, ask_help, ask_message


@pytest.fixture
def asked(qapp, qtbot):
    from app.theme.look import Look

    look, window = Look(scale=0.72), QWidget()
    look.apply()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    return Asked(look, window, "Rosa Lindqvist", "Asha Rao", "en")


async def _open(asked: Asked, name: str) -> tuple[Any, Any]:
    while (dialog := asked.window.findChild(Dialog, name)) is None:
        await asyncio.sleep(0)
    return dialog, dialog.findChild(QPlainTextEdit)


def _presses_ctrl_enter(field: QWidget) -> None:
    field.findChildren(QShortcut)[0].activated.emit()


def test_no_key_sends_a_message_without_words(run, asked):
    async def story() -> None:
        asking = asyncio.ensure_future(ask_message(asked))
        dialog, field = await _open(asked, "messageDialog")
        _presses_ctrl_enter(field)
        assert dialog.isVisible()
        field.setPlainText("No hurry.")
        _presses_ctrl_enter(field)
        assert await asking == {"text": "No hurry."}

    run(story())


def test_a_call_for_help_that_was_written_in_lines_goes_out_as_one(run, asked):
    async def story() -> None:
        asking = asyncio.ensure_future(ask_help(asked))
        _dialog, field = await _open(asked, "helpDialog")
        field.setPlainText("The candidate feels unwell.\n\nPlease come.")
        _presses_ctrl_enter(field)
        assert await asking == {"note": "The candidate feels unwell. Please come."}

    run(story())


def test_nobody_is_asked_to_hand_over_a_room_that_they_have_left_meanwhile(run, asked, monkeypatch):
    from app.desk.errands import Errands
    from app.proctor.actions.acting import Acting
    from app.proctor.session.header import Header

    put: list[object] = []

    async def ask(*_asked: object) -> dict[str, str]:
        put.append(_asked)
        return {"user_id": "u2", "note": ""}

    monkeypatch.setattr("app.proctor.actions.acting.ask_colleague", ask)

    async def story(*, leaves: bool) -> list[str]:
        sent: list[str] = []
        around = SimpleNamespace(at=("session", "s1"), window=asked.window)

        async def get(_path: str) -> dict[str, Any]:
            around.at = ("board", "") if leaves else around.at
            return {"data": []}

        async def send(act: str, _body: object) -> None:
            sent.append(act)

        account = SimpleNamespace(id="u1", name="Rosa")
        desk: Any = SimpleNamespace(look=asked.look, around=around, account=account, server=SimpleNamespace(get=get))
        dispatch: Any = SimpleNamespace(send=send)
        errands = Errands(pytest.fail)
        Acting(desk, errands, Header, lambda: dispatch).want("offer")
        while errands.busy:
            await asyncio.sleep(0)
        return sent

    async def both() -> None:
        assert await story(leaves=False) == ["offer"]
        assert await story(leaves=True) == []
        assert len(put) == 1

    run(both())
