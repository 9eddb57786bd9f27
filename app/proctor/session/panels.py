"""Where everything stands: conversation and timeline at the left; at the right what is read beside them, as the window's width allows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget

from app.i18n import translate
from app.proctor.actions.act_list import ActList
from app.proctor.session.captions_panel import CaptionsPanel
from app.proctor.session.detectors_panel import DetectorsPanel
from app.proctor.session.interviewer_panel import InterviewerPanel
from app.proctor.session.signals_panel import SignalsPanel
from app.proctor.session.speakers import Speakers
from app.proctor.session.stills_panel import StillsPanel
from app.proctor.session.timeline_view import TimelineView
from app.theme.look import Look
from app.theme.tokens import SPACE
from app.widgets.labels import label

WIDE = 1900
"""The least width, in token lengths, at which the signals have a column of their own."""

_MOST_ACTS = 100
_TIMELINE_SHARE, _TIMELINE_HEAD = 0.45, 70


class Panels(QWidget):
    """The parts by name; the page fills them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("sessionPanels")
        self._look = look
        self._wide: bool | None = None
        self._moved = False
        self.speakers = Speakers(look)
        self.captions = CaptionsPanel(look)
        self.timeline = TimelineView(look)
        self.signals = SignalsPanel(look)
        self.interviewer = InterviewerPanel(look)
        self.detectors = DetectorsPanel(look)
        self.acts = ActList(look, "allActs", most=_MOST_ACTS, stacked=True)
        self.stills = StillsPanel(look)
        self.acts.say_empty(translate("Session", "Nothing was asked of this room yet."))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("sessionTabs")
        self.tabs.setDocumentMode(True)
        self._column = QWidget()
        self._column.setObjectName("signalsColumn")
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        self._right = QSplitter(Qt.Orientation.Horizontal)
        self._right.setChildrenCollapsible(False)
        self._right.addWidget(self._column)
        self._right.addWidget(self.tabs)
        for widget, words in (
            (self.interviewer, translate("Session", "Interviewer")),
            (self.detectors, translate("Session", "Detectors")),
            (_scrolled(self.acts), translate("Session", "Acts")),
        ):
            self.tabs.addTab(_padded(look, widget), words)
        self._stills_tab = _padded(look, self.stills)
        self._stills_tab.setParent(self)
        self._stills_tab.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._talk())
        split.addWidget(self._right)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        self._split = split
        whole.addWidget(split)
        self._signals_tab = _padded(look, self.signals)
        self._arrange(wide=False)

    @property
    def wide(self) -> bool:
        """Whether the signals have a column of their own."""
        return bool(self._wide)

    def say_empty(self, said: str, noted: str) -> None:
        """Say why nothing was said, and why nothing was noted, where that is so."""
        self.captions.say_empty(said)
        self.signals.say_empty(noted)

    def lead_to_signals(self) -> None:
        """Bring the signals into view."""
        if not self._wide:
            self.tabs.setCurrentWidget(self._signals_tab)

    def count_signals(self, count: int) -> None:
        """Show how many signals there are, where they are behind a tab."""
        if not self._wide:
            self.tabs.setTabText(0, translate("Session", "Signals: {count}").format(count=count))

    def offer_stills(self, *, offered: bool) -> None:
        """Have a place for stills where the camera takes some."""
        place = self.tabs.indexOf(self._stills_tab)
        if offered and place < 0:
            self.tabs.addTab(self._stills_tab, translate("Session", "Stills"))
        elif not offered and place >= 0:
            self.tabs.removeTab(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= self._look.px(WIDE))
        share = 0.44 if self._wide else 0.56
        self._split.setSizes([round(self.width() * share), round(self.width() * (1 - share))])
        self.fit_timeline()

    def fit_timeline(self) -> None:
        """Give the timeline the height its lanes want, up to its share, unless somebody moved the border themselves."""
        wanted = self.timeline.sizeHint().height() + self._look.px(_TIMELINE_HEAD)
        lower = min(wanted, round(self.height() * _TIMELINE_SHARE))
        if not self._moved and lower != self._rows.sizes()[1]:
            self._rows.setSizes([self.height() - lower, lower])

    def _border_moved(self) -> None:
        self._moved = True

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        layout = self._column.layout()
        if wide:
            self.tabs.removeTab(self.tabs.indexOf(self._signals_tab))
            if layout is not None:
                layout.addWidget(self._signals_tab)
            self._signals_tab.show()
        else:
            self.tabs.insertTab(0, self._signals_tab, translate("Session", "Signals"))
            self.tabs.setCurrentIndex(0)
        self._column.setVisible(wide)

    def _talk(self) -> QWidget:
        px = self._look.px
        split = self._rows = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        upper, lower = QWidget(), QWidget()
        top = QVBoxLayout(upper)
        top.setContentsMargins(0, 0, px(SPACE.s), 0)
        top.setSpacing(px(SPACE.xs))
        top.addWidget(self.speakers)
        top.addWidget(self.captions, 1)
        bottom = QVBoxLayout(lower)
        bottom.setContentsMargins(0, 0, px(SPACE.s), 0)
        bottom.setSpacing(px(SPACE.xs))
        bottom.addLayout(self._timeline_head())
        bottom.addWidget(_scrolled(self.timeline), 1)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.splitterMoved.connect(self._border_moved)
        return split

    def _timeline_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(SPACE.xs))
        title = label("eyebrow", wrap=False)
        title.setText(translate("Session", "Timeline"))
        row.addWidget(title)
        row.addStretch(1)
        self.every_kind = QToolButton()
        self.every_kind.setObjectName("timelineEveryKind")
        self.every_kind.setText(translate("Session", "Every kind"))
        self.every_kind.setCheckable(True)
        self.every_kind.setProperty("kind", "action")
        self.every_kind.toggled.connect(self._fold)
        row.addWidget(self.every_kind)
        for name, words, said, do in (
            ("timelineOut", "−", translate("Session", "Zoom out"), self._zoom_out),
            ("timelineIn", "+", translate("Session", "Zoom in"), self._zoom_in),
        ):
            button = QToolButton()
            button.setObjectName(name)
            button.setText(words)
            button.setProperty("kind", "action")
            button.setAccessibleName(said)
            button.setToolTip(said)
            button.clicked.connect(do)
            row.addWidget(button)
        return row

    def _fold(self, every: bool) -> None:  # noqa: FBT001 - a signal's
        self.timeline.fold(folded=not every)

    def _zoom_in(self) -> None:
        self.timeline.set_zoom(self.timeline.zoom * 1.5)

    def _zoom_out(self) -> None:
        self.timeline.set_zoom(self.timeline.zoom / 1.5)


def _padded(look: Look, inside: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(look.px(SPACE.s), look.px(SPACE.s), 0, 0)
    column.addWidget(inside)
    return box


def _scrolled(inside: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll
