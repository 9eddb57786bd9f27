"""A part of a page that belongs together: its heading, what can be done with it, and its content."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label


class Card(QFrame):
    """`head` takes what stands at the right of the title, `body` the content. Without a title there is no heading."""

    def __init__(self, look: Look, name: str, title: str = "", *, kind: str = "card") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("panel", kind)
        px = look.px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(SPACE.l), px(SPACE.m), px(SPACE.l), px(SPACE.l))
        whole.setSpacing(px(SPACE.m))
        self.title = label("heading", f"{name}Title")
        self.head = QHBoxLayout()
        self.head.setSpacing(px(SPACE.s))
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addLayout(self.head)
        whole.addLayout(top)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(SPACE.m))
        whole.addLayout(self.body, 1)
        self.name_it(title)

    def name_it(self, title: str) -> None:
        """Give it another heading."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)
