"""Differences as text to read: where, and which words went and came, told by strokes as well as by colour."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.admin.templates.difference import Change, Piece
from app.admin.templates.words import way_told
from app.i18n import translate
from app.theme.look import Look
from app.theme.tokens import SPACE

_MOST = 600
_AROUND = 240


class DifferenceText(QTextBrowser):
    """Shows changes one below the other."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(translate("TemplateDifference", "Differences"))
        self._look = look
        self._changes: Sequence[Change] = ()
        self._none = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(look.px(SPACE.m))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        look.changed.connect(self._repaint)

    def show_changes(self, changes: Sequence[Change], none: str) -> None:
        """Show these; `none` is said where there are none."""
        self._changes, self._none = changes, none
        self._repaint()

    def _repaint(self) -> None:
        ink, quiet = self._look.colour("ink").name(), self._look.colour("quiet").name()
        if not self._changes:
            self.setHtml(f'<p style="color:{quiet}">{escape(self._none)}</p>')
            return
        count = translate("TemplateDifference", "Changes: {count}").format(count=len(self._changes))
        parts = [f'<p style="color:{quiet}">{escape(count)}</p>']
        parts += [self._change(each, ink, quiet) for each in self._changes[:_MOST]]
        self.setHtml("".join(parts))

    def _change(self, change: Change, ink: str, quiet: str) -> str:
        kinds = {
            "added": translate("TemplateDifference", "added"),
            "removed": translate("TemplateDifference", "removed"),
            "changed": translate("TemplateDifference", "changed"),
            "moved": translate("TemplateDifference", "moved"),
        }
        head = (
            f'<p style="color:{ink}"><b>{escape(way_told(change.way))}</b> '
            f'<span style="color:{quiet}">{escape(kinds[change.kind])}</span><br>'
        )
        return head + self._told(change) + "</p>"

    def _told(self, change: Change) -> str:
        match change.kind:
            case "added":
                return self._piece(Piece("new", change.after))
            case "removed":
                return self._piece(Piece("gone", change.before))
            case "moved":
                words = translate("TemplateDifference", "from place {before} to place {after}")
                return escape(words.format(before=change.before, after=change.after))
        if change.pieces:
            return "".join(map(self._piece, _shortened(change.pieces)))
        return f"{self._piece(Piece('gone', change.before))} → {self._piece(Piece('new', change.after))}"

    def _piece(self, piece: Piece) -> str:
        text = escape(piece.text).replace("\n", "<br>")
        if piece.kind == "same":
            return text
        colour, tint, stroke = (
            ("problem", "problem_tint", "line-through") if piece.kind == "gone" else ("ok", "ok_tint", "underline")
        )
        style = f"color:{self._look.colour(colour).name()};background:{self._look.colour(tint).name()};text-decoration:{stroke}"
        return f'<span style="{style}">{text}</span>'


def _shortened(pieces: Sequence[Piece]) -> list[Piece]:
    """Leave out the middle of long stretches that did not change."""
    told = []
    for each in pieces:
        if each.kind == "same" and len(each.text) > 2 * _AROUND:
            told.append(Piece("same", f"{each.text[:_AROUND]} … {each.text[-_AROUND:]}"))
        else:
            told.append(each)
    return told
