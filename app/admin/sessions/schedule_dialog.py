"""One session scheduled by a form: who (found, or new), what, when, where, in which language; then the code, told once."""

import asyncio
import secrets
from collections.abc import Coroutine, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.admin.sessions.code_card import CodeCard, Told
from app.admin.sessions.slip import Slip
from app.admin.sessions.time_field import TimeField, soon
from app.desk.asking import Dialog
from app.desk.desk import Desk
from app.desk.errands import Errands, Troubled
from app.desk.errors import Refused
from app.desk.moments import moment
from app.desk.pointing import goes_to, point_at
from app.desk.server import gathered
from app.errors import AppError
from app.i18n import OWN_NAMES, own_name, translate
from app.theme.tokens import SPACE
from app.widgets.banner import Banner
from app.widgets.labels import label

_FOUND = 8
_TYPED_MS = 250
_LONGEST = 200


def asked_for(
    *, who: Mapping[str, Any] | None, new: Mapping[str, str], what: Mapping[str, str], at: str | None
) -> dict[str, Any]:
    """Return the body of `POST /sessions`: for somebody who is known (`who`) or new, leaving out what nobody said."""
    if who is not None:
        person: dict[str, Any] = {"participant_id": who["id"]}
    else:
        person = {"participant": {name: value.strip() for name, value in new.items() if value.strip()}}
    said = {name: value.strip() for name, value in what.items() if value.strip()}
    return person | said | ({"scheduled_at": at} if at else {})


class ScheduleDialog(Dialog):
    """`scheduled` carries the new session. The dialog stays, to show the code."""

    scheduled = Signal(object)

    def __init__(self, desk: Desk, errands: Errands, person: Mapping[str, Any] | None = None) -> None:
        """`person` is chosen already, where one is given."""
        title = translate("Schedule", "Schedule a session")
        super().__init__(
            desk.look, desk.around.window, "scheduleDialog", title, translate("Schedule", "Schedule"), width=860
        )
        self._desk, self._errands = desk, errands
        self._tasks: list[asyncio.Task[None]] = []
        self._key = secrets.token_hex(12)
        self._who: Mapping[str, Any] | None = None
        self._made = False
        self._message = Banner(desk.look, "scheduleMessage")
        self._name = self._field("personName", translate("Schedule", "Participant: name, address or id"))
        self._email = self._field("personEmail", translate("Schedule", "E-mail address"))
        self._external = self._field("personExternalId", translate("Schedule", "Their id in another system"))
        self._found = QListWidget()
        self._found.setObjectName("peopleFound")
        self._found.installEventFilter(self)
        self._found.setAccessibleName(translate("Schedule", "People who are known already"))
        self._found.setMaximumHeight(desk.look.px(170))
        self._known = label("ok", "personKnown")
        self._template, self._stage, self._language, self._when = (QComboBox() for _ in range(4))
        self._time = TimeField(desk.look, "scheduleTime", translate("Schedule", "Day and time"), soon(desk.clock.utc()))
        self._place = self._field("schedulePlace", translate("Schedule", "Kiosks of this place only"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        for field, pointer in (
            (self._name, "/participant/name"),
            (self._email, "/participant/email"),
            (self._external, "/participant/external_id"),
            (self._template, "/evaluation_template_id"),
            (self._stage, "/stage"),
            (self._language, "/language"),
            (self._place, "/location"),
            (self._time.field, "/scheduled_at"),
        ):
            goes_to(field, pointer)
        self._lay_out()
        self._connect()
        self._name_when()
        self._run(self._fill(), instead_of="schedule", troubled=self._say)
        if person is not None:
            self._choose(person)
        self.finished.connect(self._end)
        self._name.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let Enter in the list of people take one; elsewhere it agrees."""
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self._found and event.type() == QEvent.Type.KeyPress and enter:
            if self._found.currentItem() is not None:
                self._taken(self._found.currentItem())
            return True
        return super().eventFilter(watched, event)

    def _run(self, work: Coroutine[Any, Any, None], *, instead_of: str = "", troubled: Troubled | None = None) -> None:
        """Start something that is to end with this dialog, or with the page."""
        self._tasks.append(self._errands.run(work, instead_of=instead_of, troubled=troubled))

    def _end(self) -> None:
        for task in self._tasks:
            task.cancel()
        self.deleteLater()

    def accept(self) -> None:
        """Schedule; or, once the code was seen, close."""
        if self._made:
            super().accept()
        elif self.yes.available:
            missing = self._missing()
            if missing is not None:
                self._message.say("notice", translate("Schedule", "Something is missing"), missing.accessibleName())
                missing.setFocus()
                return
            self.yes.set_available(False)
            self._run(self._schedule(), troubled=self._refused)

    async def _fill(self) -> None:
        found = await gathered(self._desk.server.every("/evaluation-templates", {"status": "active"}, most=2000))
        for each in found:
            self._template.addItem(each["name"], each["id"])
        if not found:
            said = translate("Schedule", "There is no active template; an admin can make one under Templates.")
            self._message.say("notice", translate("Schedule", "Nothing to schedule"), said)

    def _template_changed(self) -> None:
        template_id = self._template.currentData()
        if template_id:
            self._run(self._name_stages(template_id), instead_of="stages", troubled=self._say)

    async def _name_stages(self, template_id: str) -> None:
        document = (await self._desk.server.get(f"/evaluation-templates/{template_id}"))["document"]
        self._stage.clear()
        self._stage.addItem(translate("Schedule", "The first interview"), "")
        for stage in document["stages"]:
            self._stage.addItem(stage["stage_name"], stage["id"])
        self._language.clear()
        self._language.addItem(
            translate("Schedule", "The template's: {language}").format(language=own_name(document["language"])), ""
        )
        for code in OWN_NAMES:
            self._language.addItem(own_name(code), code)

    async def _look_for(self, text: str) -> None:
        page = await self._desk.server.get("/participants", {"q": text, "limit": _FOUND})
        self._found.clear()
        for each in page["data"]:
            if each["erased_at"] is None:
                item = QListWidgetItem(" · ".join(filter(None, (each["name"], each["email"], each["external_id"]))))
                item.setData(_PERSON, each)
                self._found.addItem(item)
        self._found.setVisible(self._found.count() > 0 and self._who is None)

    async def _schedule(self) -> None:
        at = None if self._when.currentData() == "now" else self._time.moment().isoformat()
        new = {"name": self._name.text(), "email": self._email.text(), "external_id": self._external.text()}
        what = {
            "evaluation_template_id": self._template.currentData() or "",
            "stage": self._stage.currentData() or "",
            "language": self._language.currentData() or "",
            "location": self._place.text(),
        }
        body = asked_for(who=self._who, new=new, what=what, at=at)
        made = await self._desk.server.post("/sessions", body, key=self._key)
        self._show_code(made)
        self.scheduled.emit(made)

    def _show_code(self, made: Mapping[str, Any]) -> None:
        self._made = True
        self._message.say("ok", translate("Schedule", "Scheduled: {name}").format(name=made["participant"]["name"]))
        self._form.hide()
        slip = Slip(
            made["participant"]["name"],
            made["template"]["name"],
            moment(made["scheduled_at"]),
            made["location"] or "",
            made["access_code"],
            made["join_url"],
        )
        self.card = CodeCard(self._desk, Told(slip), self._run)
        self.body.addWidget(self.card.widget)
        self.body.addStretch(1)
        self.no.hide()
        self.yes.set_words(translate("Schedule", "Close"))
        self.yes.set_available(True)
        self.yes.setFocus()
        QTimer.singleShot(0, self, self.adjustSize)

    def _choose(self, person: Mapping[str, Any]) -> None:
        self._who = person
        self._name.setText(person["name"] or "")
        self._typing.stop()
        self._found.hide()
        said = translate("Schedule", "Known already: {person}")
        self._known.setText(
            said.format(person=" · ".join(filter(None, (person["name"], person["email"], person["external_id"]))))
        )
        self._known.show()
        self._email.setEnabled(False)
        self._external.setEnabled(False)

    def _typed(self) -> None:
        if self._who is not None and self._name.text() != self._who["name"]:
            self._who = None
            self._known.hide()
            self._email.setEnabled(True)
            self._external.setEnabled(True)
        if len(self._name.text().strip()) > 1 and self._who is None:
            self._typing.start()
        else:
            self._found.hide()

    def _search(self) -> None:
        text = self._name.text().strip()
        if text and self._who is None:
            self._run(self._look_for(text), instead_of="people", troubled=self._say)

    def _taken(self, item: QListWidgetItem) -> None:
        self._choose(item.data(_PERSON))
        self._template.setFocus()

    def _missing(self) -> QWidget | None:
        if self._who is None and not self._name.text().strip():
            return self._name
        return None if self._template.currentData() else self._template

    def _refused(self, error: AppError) -> None:
        self.yes.set_available(True)
        if isinstance(error, Refused):
            self._key = secrets.token_hex(12)  # what comes next is another question
        self._say(error)

    def _say(self, error: AppError) -> None:
        issues = error.issues if isinstance(error, Refused) else ()
        self._message.say("problem", error.title, point_at(self, issues) or error.message)

    def _name_when(self) -> None:
        for value, words in (("at", translate("Schedule", "At a time")), ("now", translate("Schedule", "Now"))):
            self._when.addItem(words, value)

    def _when_changed(self) -> None:
        self._time.setVisible(self._when.currentData() == "at")

    def _connect(self) -> None:
        self._name.textChanged.connect(self._typed)
        self._typing.timeout.connect(self._search)
        self._found.itemClicked.connect(self._taken)
        self._template.currentIndexChanged.connect(self._template_changed)
        self._when.currentIndexChanged.connect(self._when_changed)

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(words)
        field.setMaxLength(_LONGEST)
        return field

    def _lay_out(self) -> None:
        px = self._desk.look.px
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(px(SPACE.s))
        for box, name, words in (
            (self._template, "scheduleTemplate", translate("Schedule", "Template")),
            (self._stage, "scheduleStage", translate("Schedule", "Stage")),
            (self._language, "scheduleLanguage", translate("Schedule", "Language")),
            (self._when, "scheduleWhen", translate("Schedule", "When")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(words)
        self._found.hide()
        self._known.hide()
        rows: tuple[tuple[str, QWidget], ...] = (
            (self._name.accessibleName(), self._name),
            ("", self._found),
            ("", self._known),
            (self._email.accessibleName(), self._email),
            (self._external.accessibleName(), self._external),
            (self._template.accessibleName(), self._template),
            (self._stage.accessibleName(), self._stage),
            (self._language.accessibleName(), self._language),
            (self._when.accessibleName(), self._when),
            ("", self._time),
            (self._place.accessibleName(), self._place),
        )
        for words, field in rows:
            if words:
                said = label("body", wrap=False)
                said.setText(words)
                said.setBuddy(field)
                form.addRow(said, field)
            else:
                form.addRow("", field)
        self.body.addWidget(self._message)
        self.body.addWidget(self._form)


_PERSON = 256
"""Qt's first role for data of one's own."""
