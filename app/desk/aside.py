"""Keeps the sheets of a window out of sight while somebody has to sign in, with all that was written on them."""

from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from shiboken6 import isValid


class Aside:
    """What ends while it is out of sight, such as a question that was carried out meanwhile, does not come back."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._sheets: list[QDialog] = []

    def put(self) -> None:
        """Take every sheet over the window, and whatever list has dropped down, out of sight."""
        while (dropped := QApplication.activePopupWidget()) is not None:
            dropped.close()
        sheets = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        for sheet in reversed(sheets):  # what lies over another goes first
            sheet.finished.connect(partial(self._ended, sheet))
            sheet.hide()
        self._sheets += sheets

    def bring_back(self) -> None:
        """Show them as they were."""
        sheets, self._sheets = self._sheets, []
        for sheet in sheets:
            if isValid(sheet):
                sheet.open()

    def drop(self) -> None:
        """Have them end: somebody else has signed in."""
        for sheet in [*self._sheets]:
            if isValid(sheet):
                sheet.reject()
            if isValid(sheet) and sheet in self._sheets:  # it would rather not: something is under way
                sheet.done(QDialog.DialogCode.Rejected)
        self._sheets = []

    def _ended(self, sheet: QDialog, _result: int) -> None:
        if sheet in self._sheets:
            self._sheets.remove(sheet)
