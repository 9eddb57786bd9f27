"""The part of the style sheet for controls that Qt draws: choices, tables, tabs, menus, sliders and bars; the desks are full of them.

Whatever is checked, sorted or opened has a drawing for it as well as a colour. Those come from `marks`: files of this palette and scale.
"""

from collections.abc import Callable, Mapping

from app.theme.tokens import RADIUS, SPACE, TARGET, TYPE, Palette

Px = Callable[[float], str]

BOX = 24
"""The side of a check box and of a radio button; 24 px at a kiosk's scale, 17 with 40 px of room around it at a desk's."""

CHEVRON = 20

MARKS: tuple[tuple[str, str, int], ...] = (
    ("tick", "on_accent", BOX - 4),
    ("dot", "on_accent", BOX - 4),
    ("tick", "disabled_ink", BOX - 4),
    ("minus", "on_accent", BOX - 4),
    ("chevron_down", "ink", CHEVRON),
    ("chevron_up", "ink", CHEVRON),
    ("chevron_down", "disabled_ink", CHEVRON),
    ("chevron_right", "quiet", CHEVRON),
    ("chevron_down", "quiet", CHEVRON),
    ("close", "quiet", CHEVRON),
)
"""(icon, colour, token's length) of every drawing that a style sheet names."""


def controls(palette: Palette, px: Px, marks: Mapping[tuple[str, str], str]) -> str:
    """Return the rules. `marks` maps (icon, colour's name) to the file that shows it."""

    def mark(icon: str, colour: str) -> str:
        path = marks.get((icon, colour), "")
        return f'url("{path}")' if path else "none"

    return "\n".join(
        [
            _choices(palette, px, mark),
            _ticks(palette, px, mark),
            _tables(palette, px, mark),
            _tabs(palette, px, mark),
            _menus(palette, px, mark),
            _bars(palette, px),
            _texts(palette, px),
        ]
    )


Mark = Callable[[str, str], str]


def _choices(palette: Palette, px: Px, mark: Mark) -> str:
    """Boxes that open, and those that count."""
    return f"""
QComboBox, QAbstractSpinBox {{
    background: {palette.surface}; color: {palette.ink}; border: 2px solid {palette.edge}; border-radius: {px(RADIUS.field)};
    padding: {px(SPACE.s)} {px(SPACE.m)}; font-size: {px(TYPE.body)}; min-height: {px(TARGET - 2 * SPACE.s - 4)};
    selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {{ border: 3px solid {palette.focus}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{
    background: {palette.disabled}; color: {palette.disabled_ink}; border-color: {palette.disabled};
}}
QComboBox::drop-down {{ border: none; width: {px(CHEVRON + SPACE.m)}; }}
QComboBox::down-arrow {{ image: {mark("chevron_down", "ink")}; width: {px(CHEVRON)}; height: {px(CHEVRON)}; }}
QComboBox::down-arrow:disabled {{ image: {mark("chevron_down", "disabled_ink")}; }}
QComboBox QAbstractItemView {{
    background: {palette.surface}; color: {palette.ink}; border: 2px solid {palette.edge}; padding: {px(SPACE.xs)};
    selection-background-color: {palette.accent_tint}; selection-color: {palette.ink}; outline: none;
}}
QComboBox QAbstractItemView::item {{ min-height: {px(TARGET - SPACE.m)}; padding: 0 {px(SPACE.s)}; border-radius: {px(6)}; }}
QComboBox QAbstractItemView::item:selected {{
    background: {palette.accent_tint}; color: {palette.ink}; border-left: {px(4)} solid {palette.accent};
}}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; background: transparent; padding: 0 {px(SPACE.s)}; min-height: 0;
}}
QDateTimeEdit::drop-down, QDateEdit::drop-down {{
    border: none; background: transparent; width: {px(CHEVRON + SPACE.m)};
    subcontrol-origin: border; subcontrol-position: center right;
}}
QDateTimeEdit::down-arrow, QDateEdit::down-arrow {{
    image: {mark("chevron_down", "ink")}; width: {px(CHEVRON)}; height: {px(CHEVRON)};
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; background: transparent; width: {px(34)}; height: {px(24)}; subcontrol-origin: border;
}}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {palette.sunken}; }}
QAbstractSpinBox::up-arrow {{ image: {mark("chevron_up", "ink")}; width: {px(16)}; height: {px(16)}; }}
QAbstractSpinBox::down-arrow {{ image: {mark("chevron_down", "ink")}; width: {px(16)}; height: {px(16)}; }}
"""


def _ticks(palette: Palette, px: Px, mark: Mark) -> str:
    """Check boxes and radio buttons, alone or in a list."""
    box = (
        f"width: {px(BOX - 4)}; height: {px(BOX - 4)}; border: 2px solid {palette.edge}; background: {palette.surface};"
    )
    chosen = f"background: {palette.accent}; border-color: {palette.accent};"
    items = "QTableView::indicator, QTreeView::indicator, QListView::indicator, QMenu::indicator, QGroupBox::indicator"

    def each(state: str) -> str:
        return ", ".join(f"{part.strip()}:{state}" for part in f"QCheckBox::indicator, {items}".split(","))

    return f"""
QCheckBox, QRadioButton {{
    color: {palette.ink}; font-size: {px(TYPE.body)}; spacing: {px(SPACE.s + 2)}; min-height: {px(TARGET - SPACE.m)};
    border: 3px solid transparent; border-radius: {px(RADIUS.field)}; padding: 0 {px(SPACE.xs)};
}}
QCheckBox:focus, QRadioButton:focus {{ border: 3px solid {palette.focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {palette.disabled_ink}; }}
QCheckBox::indicator, {items} {{ {box} border-radius: {px(5)}; }}
QRadioButton::indicator {{ {box} border-radius: {px(BOX / 2)}; }}
{each("checked")} {{ {chosen} image: {mark("tick", "on_accent")}; }}
{each("indeterminate")} {{ {chosen} image: {mark("minus", "on_accent")}; }}
QRadioButton::indicator:checked {{ {chosen} image: {mark("dot", "on_accent")}; }}
{each("disabled")} {{ background: {palette.disabled}; border-color: {palette.disabled}; }}
QCheckBox::indicator:checked:disabled {{
    background: {palette.disabled}; border-color: {palette.disabled_ink}; image: {mark("tick", "disabled_ink")};
}}
QGroupBox {{
    color: {palette.ink}; border: 1px solid {palette.line}; border-radius: {px(RADIUS.field)};
    margin-top: {px(TYPE.body)}; padding: {px(SPACE.m)};
}}
QGroupBox::title {{ subcontrol-origin: margin; left: {px(SPACE.m)}; padding: 0 {px(SPACE.xs)}; }}
"""


def _tables(palette: Palette, px: Px, mark: Mark) -> str:
    """Tables, trees and lists. Who is chosen is told by a tint, who has the focus by a ring."""
    return f"""
QTableView, QTreeView, QListView {{
    background: {palette.surface}; alternate-background-color: {palette.page}; color: {palette.ink}; font-size: {px(TYPE.body)};
    border: 2px solid {palette.line}; border-radius: {px(RADIUS.field)}; gridline-color: {palette.line}; outline: none;
    selection-background-color: {palette.accent_tint}; selection-color: {palette.ink};
}}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 2px solid {palette.focus}; }}
QTableView::item, QTreeView::item, QListView::item {{ padding: {px(SPACE.xs)} {px(SPACE.s)}; border: 2px solid transparent; }}
QTreeView::item, QListView::item {{ min-height: {px(34)}; }}
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover {{ background: {palette.sunken}; color: {palette.ink}; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
    background: {palette.accent_tint}; color: {palette.ink};
}}
QTableView::item:focus, QTreeView::item:focus, QListView::item:focus {{ border: 2px solid {palette.focus}; }}
QTableView QTableCornerButton::section {{ background: {palette.sunken}; border: none; }}
QTreeView::branch:has-children:closed {{ image: {mark("chevron_right", "quiet")}; }}
QTreeView::branch:has-children:open {{ image: {mark("chevron_down", "quiet")}; }}
QHeaderView {{ background: {palette.sunken}; border: none; }}
QHeaderView::section {{
    background: {palette.sunken}; color: {palette.ink}; font-size: {px(TYPE.label - 1)}; font-weight: 600;
    border: none; border-right: 1px solid {palette.line}; border-bottom: 2px solid {palette.line};
    padding: {px(SPACE.s)}; min-height: {px(TARGET - 2 * SPACE.s)};
}}
QHeaderView::section:hover {{ background: {palette.accent_tint}; }}
QHeaderView::down-arrow, QHeaderView::up-arrow {{
    width: {px(CHEVRON)}; height: {px(CHEVRON)}; subcontrol-position: center right; right: {px(SPACE.xs)};
}}
QHeaderView::down-arrow {{ image: {mark("chevron_down", "ink")}; }}
QHeaderView::up-arrow {{ image: {mark("chevron_up", "ink")}; }}
"""


def _tabs(palette: Palette, px: Px, mark: Mark) -> str:
    """Tabs; the one that is open is underlined as well as coloured, the one with the focus has a ring."""
    return f"""
QTabWidget::pane {{ border: none; border-top: 2px solid {palette.line}; }}
QTabBar {{ background: transparent; font-size: {px(TYPE.body)}; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: transparent; color: {palette.quiet}; border: 3px solid transparent; border-radius: {px(6)};
    padding: {px(SPACE.s)} {px(SPACE.m)}; min-height: {px(TARGET - 2 * SPACE.s - 6)}; margin-right: {px(2)};
}}
QTabBar::tab:hover {{ background: {palette.sunken}; color: {palette.ink}; }}
QTabBar::tab:selected {{
    color: {palette.accent}; font-weight: 600; border-bottom: 3px solid {palette.accent};
    border-bottom-left-radius: 0; border-bottom-right-radius: 0;
}}
QTabBar::tab:selected:focus {{ border: 3px solid {palette.focus}; border-radius: {px(6)}; }}
QTabBar::tab:disabled {{ color: {palette.disabled_ink}; }}
QTabBar::close-button {{ image: {mark("close", "quiet")}; }}
QTabBar QToolButton {{ background: {palette.surface}; border: 1px solid {palette.edge}; border-radius: {px(6)}; }}
"""


def _menus(palette: Palette, px: Px, mark: Mark) -> str:
    return f"""
QMenu {{
    background: {palette.surface}; color: {palette.ink}; border: 2px solid {palette.edge}; border-radius: {px(6)};
    padding: {px(SPACE.xs)}; font-size: {px(TYPE.body)};
}}
QMenu::item {{
    padding: {px(SPACE.s + 2)} {px(SPACE.l)}; border: 2px solid transparent; border-radius: {px(6)};
    min-height: {px(TARGET - 3 * SPACE.s)};
}}
QMenu::item:selected {{ background: {palette.accent_tint}; color: {palette.ink}; border-color: {palette.focus}; }}
QMenu::item:disabled {{ color: {palette.disabled_ink}; }}
QMenu::separator {{ height: 1px; background: {palette.line}; margin: {px(SPACE.xs)} {px(SPACE.s)}; }}
QMenu::right-arrow {{ image: {mark("chevron_right", "quiet")}; width: {px(CHEVRON)}; height: {px(CHEVRON)}; }}
QToolButton {{
    background: transparent; color: {palette.ink}; border: 3px solid transparent; border-radius: {px(RADIUS.field)};
    padding: {px(SPACE.xs)}; font-size: {px(TYPE.body)}; min-width: {px(34)}; min-height: {px(34)};
}}
QToolButton:hover {{ background: {palette.sunken}; }}
QToolButton:checked {{ background: {palette.accent_tint}; color: {palette.accent}; border-bottom: 3px solid {palette.accent}; }}
QToolButton[kind="action"] {{ background: {palette.surface}; border: 1px solid {palette.edge}; padding: {px(SPACE.xs)} {px(SPACE.s)}; }}
QToolButton[kind="action"]:checked {{ background: {palette.accent_tint}; border: 2px solid {palette.accent}; }}
QToolButton:focus, QToolButton[kind="action"]:focus {{ border: 3px solid {palette.focus}; }}
QToolButton:disabled {{ color: {palette.disabled_ink}; }}
QToolButton::menu-indicator {{ image: {mark("chevron_down", "ink")}; width: {px(CHEVRON)}; height: {px(CHEVRON)}; }}
"""


def _bars(palette: Palette, px: Px) -> str:
    """Progress, sliders, and what divides a window."""
    return f"""
QProgressBar {{
    background: {palette.disabled}; color: {palette.ink}; border: 1px solid {palette.edge}; border-radius: {px(6)};
    min-height: {px(14)}; max-height: {px(14)}; text-align: center; font-size: {px(TYPE.hint)};
}}
QProgressBar::chunk {{ background: {palette.accent}; border-radius: {px(5)}; }}
QSlider {{ min-height: {px(34)}; border: 3px solid transparent; border-radius: {px(6)}; }}
QSlider:focus {{ border: 3px solid {palette.focus}; }}
QSlider::groove:horizontal {{ height: {px(6)}; background: {palette.edge}; border-radius: {px(3)}; }}
QSlider::sub-page:horizontal {{ background: {palette.accent}; border-radius: {px(3)}; }}
QSlider::handle:horizontal {{
    width: {px(24)}; height: {px(24)}; margin: {px(-10)} 0; background: {palette.surface};
    border: 3px solid {palette.accent}; border-radius: {px(11)};
}}
QSplitter::handle {{ background: {palette.line}; }}
QSplitter::handle:hover {{ background: {palette.accent}; }}
QSplitter::handle:horizontal {{ width: {px(8)}; margin: 0 {px(2)}; }}
QSplitter::handle:vertical {{ height: {px(8)}; margin: {px(2)} 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(14)}; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {palette.edge}; border-radius: {px(5)}; min-width: {px(48)}; margin: {px(2)};
}}
QScrollBar::handle:hover {{ background: {palette.quiet}; }}
QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal {{ width: 0; }}
QAbstractScrollArea::corner {{ background: transparent; }}
"""


def _texts(palette: Palette, px: Px) -> str:
    """Places to write much, and places to read what was written. A field in which something is wrong has its border say so."""
    return f"""
QTextEdit {{
    background: {palette.surface}; color: {palette.ink}; border: 2px solid {palette.edge}; border-radius: {px(RADIUS.field)};
    padding: {px(SPACE.s)}; font-size: {px(TYPE.body)};
    selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QTextEdit:focus {{ border: 3px solid {palette.focus}; }}
QTextEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QLineEdit[readOnly="true"] {{
    background: {palette.sunken}; border-color: {palette.line};
}}
QTextEdit:focus[readOnly="true"], QPlainTextEdit:focus[readOnly="true"], QLineEdit:focus[readOnly="true"] {{
    border: 3px solid {palette.focus};
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] {{ border: 2px solid {palette.problem}; background: {palette.problem_tint}; }}
QLineEdit:focus[wrong="true"], QPlainTextEdit:focus[wrong="true"], QTextEdit:focus[wrong="true"],
QComboBox:focus[wrong="true"], QAbstractSpinBox:focus[wrong="true"] {{ border: 3px solid {palette.focus}; }}
QLineEdit[field="search"] {{ padding-left: {px(44)}; padding-right: {px(40)}; }}
QLineEdit[field="secret"], QPlainTextEdit[field="secret"] {{ font-family: "DejaVu Sans Mono", monospace; }}
"""
