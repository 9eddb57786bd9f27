"""A template being edited: outline, form and problems around one history. It knows no server."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.admin.templates import edits, sheets_general, sheets_questions, sheets_rubric, sheets_stage
from app.admin.templates.checking import Trouble, serious, troubles_in
from app.admin.templates.controls import AreaControl, LineControl, NumberControl, WholeControl
from app.admin.templates.document import Document, Place, value_at, with_value
from app.admin.templates.history import History
from app.admin.templates.languages import Languages
from app.admin.templates.merging import merged
from app.admin.templates.moving import moving
from app.admin.templates.outline import BASICS, Spot, outline, spot_of
from app.admin.templates.outline_view import OutlineView
from app.admin.templates.problem_list import ProblemList
from app.admin.templates.sheet import Edit, Sheet
from app.admin.templates.words import key_called, spot_title
from app.theme.look import Look
from app.theme.tokens import SPACE
from engine.clock import Clock

CHECKED_AFTER_MS = 120
_OUTLINE = 350
_TYPED = (LineControl, AreaControl, NumberControl, WholeControl)


@dataclass(frozen=True, slots=True)
class Standing:
    """What an editor built in this one's place needs."""

    history: History
    spot: Spot
    scrolled: int


class TemplateEditor(QWidget):
    """`changed` tells that the document is otherwise now, `checked` that what is wrong in it is known."""

    changed = Signal()
    checked = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self.setObjectName("templateEditor")
        self._look, self._clock = look, clock
        self.history = History({})
        self.languages = Languages()
        self.stored: Sequence[Mapping[str, Any]] = ()
        """Interviewers that can be copied in."""
        self.spot: Spot = BASICS
        self.troubles: tuple[Trouble, ...] = ()
        self._said: tuple[tuple[Trouble, object], ...] = ()
        self.sheet = Sheet(look, {})
        self._outline = OutlineView(look)
        self._outline.gone.connect(self.go)
        self._problems = ProblemList(look)
        self._problems.gone.connect(self._go_to_trouble)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECKED_AFTER_MS)
        self._timer.timeout.connect(self.check)
        self._lay_out()

    @property
    def document(self) -> Document:
        """Return the template as it stands."""
        return self.history.now

    @property
    def errors(self) -> int:
        """Return how much keeps it from being saved, as last checked."""
        return serious(self.troubles)

    # --- opening and going about ---------------------------------------------------------------------------------------------

    def open(self, document: Document, *, base: Document | None = None) -> None:
        """Edit another template; with a `base` it counts as changed where it differs from that."""
        self.history = History(base if base is not None else document)
        if base is not None and base != document:
            self.history.change(document, (), self._now())
        self._said = ()
        self.spot = BASICS
        self._show(anew=True)
        self.check()

    def standing(self) -> Standing:
        """Return what `stand` takes."""
        return Standing(self.history, self.spot, self._scroll.verticalScrollBar().value())

    def stand(self, standing: Standing) -> None:
        """Go on where another editor stood."""
        self.history, self.spot = standing.history, standing.spot
        self._show(anew=True)
        self.check()
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(standing.scrolled))

    def go(self, spot: Spot) -> None:
        """Open a part."""
        if spot != self.spot:
            self.spot = spot
            self._show(anew=True)
            self._scroll.verticalScrollBar().setValue(0)

    def go_to(self, place: Place, *, focus: bool = True) -> None:
        """Open the part in which a place is edited, with the keys at its field."""
        if place and place[0] in {"id", "version", "status"} and len(place) == 1:
            self.go(BASICS)
        elif place and place not in self.sheet.fields:  # a weight, say, can be changed in two parts
            self.go(spot_of(place, self.document))
        field = self.sheet.field_at(place)
        if field is not None and focus:
            field.focus()
            QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field, 0, self._look.px(SPACE.xl)))

    def take_focus(self) -> None:
        """Take the keys."""
        self._outline.setFocus()

    def next_problem(self) -> None:
        """Go to what is wrong next."""
        self.check()
        self._problems.next()

    def previous_problem(self) -> None:
        """Go to what is wrong before."""
        self.check()
        self._problems.previous()

    # --- changing ------------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Go back one step, and show where."""
        self._travel(self.history.undo())

    def redo(self) -> None:
        """Go forth again."""
        self._travel(self.history.redo())

    def change(self, document: Document, place: Place) -> None:
        """Take another state of the whole as one step."""
        self.history.change(document, place, self._now())
        self._show()
        self._changed()

    def saved(self, document: Document, sent: Document) -> None:
        """Take note of what was saved; it may differ from what was `sent` in numbers that were raised. What was typed since stays."""
        now = merged(sent, self.document, document).document
        if now != self.document:
            self.history.change(now, (), self._now())
        self.history.saved(document)
        self._said = ()
        self._show()
        self.check()

    def rebase(self, document: Document, base: Document) -> None:
        """Go on with another document over another saved state; what was here before can be had back."""
        self.history.change(document, (), self._now())
        self.history.saved(base)
        self._show()
        self.check()

    def move_by(self, step: int) -> None:
        """Move what the keys are at up or down: an entry of a list, a question, or the stage that is open."""
        focus = QApplication.focusWidget()
        place = next((place for place, field in self.sheet.fields.items() if field.control is focus), ())
        moved = moving(self.document, self.spot, place, focus.objectName() if focus is not None else "", step)
        if moved is not None and moved.document != self.document:
            self.spot = moved.spot
            self.change(moved.document, moved.place)
            self._show(anew=True)
            field = self.sheet.field_at(moved.place)
            if place and field is not None:
                field.focus()

    def show_anew(self) -> None:
        """Build the form again."""
        self._show(anew=True)

    def say(self, troubles: Sequence[Trouble]) -> None:
        """Show what a server found wrong, each until what stands at its place changes."""
        self._said = tuple((each, value_at(self.document, each.place)) for each in troubles)
        self.check()

    def check(self) -> None:
        """Find out what is wrong, now."""
        self._timer.stop()
        found = troubles_in(self.document)
        there = {(each.place, each.serious) for each in found}
        told = [
            trouble
            for trouble, value in self._said
            if value_at(self.document, trouble.place) == value and (trouble.place, trouble.serious) not in there
        ]
        self.troubles = (*told, *found)
        lines = outline(self.document, self.troubles)
        self._outline.show_lines(lines)
        self._outline.mark(self.spot)
        titles = {line.spot: spot_title(line) for line in lines}
        where = [_told(each, titles.get(spot_of(each.place, self.document), "")) for each in self.troubles]
        self._problems.show_troubles(self.troubles, where)
        self.sheet.show_troubles(self.troubles)
        self.checked.emit()

    # --- what the form asks for ----------------------------------------------------------------------------------------------

    def _edited(self, place: Place, value: object) -> None:
        field = self.sheet.fields.get(place)
        typed = field is not None and isinstance(field.control, _TYPED)
        if place[-1] == "id" and isinstance(value, str):
            document = edits.with_id(self.document, place, value)
        else:
            document = with_value(self.document, place, value)
        self.history.change(document, place, self._now(), merges=typed)
        self._show()
        self._changed()

    def _wanted(self, edit: Edit, to: Place) -> None:
        before = self.document
        after = edit(before)
        if after is before:
            return
        self.change(after, to)
        if self.spot == ("languages",):
            return
        self.go_to(to)

    def _go_to_trouble(self, trouble: Trouble) -> None:
        self.go_to(trouble.place)

    def _travel(self, place: Place | None) -> None:
        if place is None:
            return
        self._show()
        if place and self.spot != ("languages",):
            self.go_to(place)
        self._changed()

    def _changed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _now(self) -> float:
        return self._clock.monotonic_ns() / 1e9

    # --- showing -------------------------------------------------------------------------------------------------------------

    def _show(self, *, anew: bool = False) -> None:
        spots = {line.spot for line in outline(self.document, ())}
        if self.spot not in spots:
            self.spot, anew = _nearest(self.spot, spots), True
        if anew or not self.sheet.fits(self.document):
            self._rebuild()
        self.sheet.show_document(self.document)
        if anew:
            self._outline.show_lines(outline(self.document, self.troubles))
            self._outline.mark(self.spot)
            self.sheet.show_troubles(self.troubles)

    def _rebuild(self) -> None:
        """Build the form of the part that is open; the keys stay at the value they were at, or come to the first one."""
        scrolled = self._scroll.verticalScrollBar().value()
        focus = QApplication.focusWidget()
        held = focus is not None and self.sheet.isAncestorOf(focus)
        stood = next((place for place, field in self.sheet.fields.items() if field.control is focus), None)
        self.sheet = sheet = Sheet(self._look, self.document)
        _build(sheet, self.spot, self.languages, self.stored)
        sheet.edited.connect(self._edited)
        sheet.wanted.connect(self._wanted)
        sheet.gone.connect(self.go)
        sheet.shown_anew.connect(self._show_anew)
        before = self._scroll.takeWidget()  # which may be asking for this: it must outlive its own signal
        self._scroll.setWidget(sheet)
        self._scroll.verticalScrollBar().setValue(scrolled)
        if before is not None:
            before.hide()
            before.deleteLater()
        if held:
            field = sheet.fields.get(stood) if stood is not None else None
            (field.control if field is not None else self._outline).setFocus()

    def _show_anew(self) -> None:
        QTimer.singleShot(0, self, lambda: self._show(anew=True))

    def _lay_out(self) -> None:
        px = self._look.px
        self._outline.setFixedWidth(px(_OUTLINE))
        self._scroll = QScrollArea()
        self._scroll.setObjectName("templateForm")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right = QVBoxLayout()
        right.setSpacing(px(SPACE.s))
        right.addWidget(self._scroll, 1)
        right.addWidget(self._problems)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(SPACE.m))
        whole.addWidget(self._outline)
        whole.addLayout(right, 1)


def _build(sheet: Sheet, spot: Spot, languages: Languages, stored: Sequence[Mapping[str, Any]]) -> None:
    match spot:
        case ("profiles",):
            sheets_general.profiles(sheet, stored)
        case ("profile", int(index)):
            sheets_general.profile(sheet, index)
        case ("stages",):
            sheets_stage.stages(sheet)
        case ("stage", int(index)):
            sheets_stage.stage(sheet, index)
        case ("rubric", int(index)):
            sheets_rubric.rubric(sheet, index)
        case ("dimension", int(stage), int(number)):
            sheets_rubric.dimension(sheet, stage, number)
        case ("questions", int(stage), int(number)):
            sheets_questions.questions(sheet, stage, number)
        case ("consent",):
            sheets_general.consent(sheet)
        case ("languages",):
            languages.build(sheet)
        case _:
            sheets_general.basics(sheet)


def _nearest(spot: Spot, spots: set[Spot]) -> Spot:
    """Return the part to show where the one that was shown is gone."""
    match spot:
        case ("questions" | "dimension", stage, *_) if ("rubric", stage) in spots:
            return ("rubric", stage)
        case ("stage" | "rubric" | "questions" | "dimension", *_):
            return ("stages",)
        case ("profile", _):
            return ("profiles",)
    return BASICS


def _told(trouble: Trouble, title: str) -> str:
    keys = [step for step in trouble.place if isinstance(step, str)]
    return f"{title} › {key_called(keys[-1])}" if keys else title
