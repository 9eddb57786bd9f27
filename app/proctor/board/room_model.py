"""The rooms in their order, as Qt's own accessibility reads them: a list whose every item is a sentence."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class RoomModel(QAbstractListModel):
    """Session ids in order; `sentence` is asked for the words only when somebody listens."""

    def __init__(self, sentence: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.ids: tuple[str, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and way
        """Return how many rooms there are."""
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a room's sentence."""
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in wanted or not 0 <= index.row() < len(self.ids):
            return None
        return self._sentence(self.ids[index.row()])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a room may be gone to."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def take(self, ids: Sequence[str]) -> None:
        """Take another order. What stands on a room, such as the focus, goes with it; a room that left loses it."""
        if tuple(ids) == self.ids:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {session_id: row for row, session_id in enumerate(ids)}
        before = self.persistentIndexList()
        ids_before = [self.ids[each.row()] for each in before]
        self.ids = tuple(ids)
        after = [self.index(rows[each]) if each in rows else QModelIndex() for each in ids_before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def said_anew(self, session_id: str) -> None:
        """Tell whoever listens that a room's sentence is another."""
        if session_id in self.ids:
            index = self.index(self.ids.index(session_id))
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.AccessibleTextRole])
