"""Filters under a name: chosen from a menu, saved, put in another order and removed; kept on the server, so that they are at every desk."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QMenu, QVBoxLayout

from app.admin.sessions.filters import Filters, SavedView, moved, views_as_json, views_from, with_view
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.errands import Errands
from app.i18n import translate
from app.widgets.action_button import ActionButton
from app.widgets.labels import label

PLACE = "/me/views/sessions"
MOST = 50
_LONGEST = 80


class ViewsButton(ActionButton):
    """Opens the menu of views. `chosen` carries the `Filters` of one; `current` is asked for those that would be saved."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, errands: Errands) -> None:
        super().__init__(desk.look, "viewsButton", kind="quiet")
        self._desk, self._errands = desk, errands
        self.views: tuple[SavedView, ...] = ()
        self.current: Callable[[], Filters] = Filters
        self.set_words(translate("Views", "Views"))
        self.clicked.connect(self.show_menu)

    def ask(self) -> None:
        """Fetch what was saved."""
        self._errands.run(self._ask(), instead_of="views")

    def show_current(self, filters: Filters) -> None:
        """Name the view that is shown."""
        name = next((view.name for view in self.views if view.filters == filters), "")
        self.set_words(translate("Views", "View: {name}").format(name=name) if name else translate("Views", "Views"))

    def show_menu(self) -> None:
        """Offer the views, and what can be done with them."""
        menu = QMenu(self)
        menu.setObjectName("viewsMenu")
        now = self.current()
        for view in self.views:
            action = menu.addAction(view.name)
            action.setCheckable(True)
            action.setChecked(view.filters == now)
            action.triggered.connect(partial(self._choose, view.filters))
        if not self.views:
            menu.addAction(translate("Views", "Nothing is saved yet")).setEnabled(False)
        menu.addSeparator()
        save = menu.addAction(translate("Views", "Save what is looked for now…"))
        save.setEnabled(len(self.views) < MOST)
        save.triggered.connect(self.save)
        arrange = menu.addAction(translate("Views", "Arrange the views…"))
        arrange.setEnabled(bool(self.views))
        arrange.triggered.connect(self.arrange)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def save(self) -> None:
        """Ask for a name for what is looked for now."""
        self._errands.run(self._save(self.current()), instead_of="view")

    def arrange(self) -> None:
        """Have the views put in another order, or removed."""
        self._errands.run(self._arrange(), instead_of="view")

    def _choose(self, filters: Filters) -> None:
        self.chosen.emit(filters)

    async def _ask(self) -> None:
        self.views = views_from(await self._desk.server.get(PLACE))
        self.show_current(self.current())

    async def _save(self, filters: Filters) -> None:
        dialog = Dialog(
            self._look,
            self._desk.around.window,
            "saveViewDialog",
            translate("Views", "Save this view"),
            translate("Views", "Save"),
            width=520,
        )
        field = QLineEdit(next((view.name for view in self.views if view.filters == filters), ""))
        field.setObjectName("viewName")
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(translate("Views", "Name of the view"))
        field.setPlaceholderText(field.accessibleName())
        field.returnPressed.connect(dialog.accept)
        words = label("quiet")
        words.setText(
            translate(
                "Views", "Filters and order are kept for you, at every desk. A name that is taken gets the new ones."
            )
        )
        dialog.body.addWidget(words)
        dialog.body.addWidget(field)
        field.setFocus()
        if await dialog.answered() and field.text().strip():
            await self._keep(with_view(self.views, field.text(), filters))
            self.show_current(filters)

    async def _arrange(self) -> None:
        dialog = ArrangeViews(self._desk, self.views)
        if await dialog.answered():
            await self._keep(dialog.views)
            self.show_current(self.current())

    async def _keep(self, views: tuple[SavedView, ...]) -> None:
        self.views = views_from(await self._desk.server.put(PLACE, views_as_json(views)))


class ArrangeViews(Dialog):
    """The views in their order; nothing is kept before it is agreed to."""

    def __init__(self, desk: Desk, views: tuple[SavedView, ...]) -> None:
        title, yes = translate("Views", "Arrange the views"), translate("Views", "Keep")
        super().__init__(desk.look, desk.around.window, "arrangeViewsDialog", title, yes, width=560)
        self.views = views
        self._list = QListWidget()
        self._list.setObjectName("viewsList")
        self._list.setAccessibleName(translate("Views", "Views, in their order"))
        buttons = QVBoxLayout()
        for name, words, do in (
            ("viewUp", translate("Views", "Up"), partial(self._move, -1)),
            ("viewDown", translate("Views", "Down"), partial(self._move, 1)),
            ("viewRemove", translate("Views", "Remove"), self._remove),
        ):
            button = ActionButton(desk.look, name)
            button.set_words(words)
            button.clicked.connect(do)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._list, 1)
        row.addLayout(buttons)
        self.body.addLayout(row)
        self._show(0)
        self._list.setFocus()

    def _move(self, by: int) -> None:
        place = self._list.currentRow()
        self.views = moved(self.views, place, by)
        self._show(min(max(0, place + by), len(self.views) - 1))

    def _remove(self) -> None:
        place = self._list.currentRow()
        self.views = tuple(view for nth, view in enumerate(self.views) if nth != place)
        self._show(min(place, len(self.views) - 1))

    def _show(self, place: int) -> None:
        self._list.clear()
        self._list.addItems([view.name for view in self.views])
        self._list.setCurrentRow(place)
