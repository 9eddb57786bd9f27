"""The style sheet, made from the tokens. Widgets are chosen by a `role` property, never by class of ours."""

from collections.abc import Callable, Mapping

from app.theme.controls import controls
from app.theme.tokens import RADIUS, SPACE, TARGET, TYPE, Palette

# role: (size, weight, colour)
_LABELS = {
    "display": (TYPE.display, 600, "ink"),
    "title": (TYPE.title, 600, "ink"),
    "title_notice": (TYPE.title, 600, "notice"),
    "heading": (TYPE.heading, 600, "ink"),
    "body": (TYPE.body, 400, "ink"),
    "strong": (TYPE.body, 600, "ink"),
    "quiet": (TYPE.body, 400, "quiet"),
    "hint": (TYPE.hint, 400, "quiet"),
    "eyebrow": (TYPE.hint, 600, "quiet"),
    "ok": (TYPE.body, 600, "ok"),
    "notice": (TYPE.body, 600, "notice"),
    "problem": (TYPE.body, 600, "problem"),
    "accent": (TYPE.body, 600, "accent"),
    "wrong": (TYPE.hint, 600, "problem"),
    "caption_ours": (TYPE.caption, 400, "ink"),
    "caption_yours": (TYPE.caption, 400, "quiet"),
    "who_ours": (TYPE.body, 600, "ours"),
    "who_yours": (TYPE.body, 600, "yours"),
    "state": (TYPE.heading, 600, "ink"),
    "alarm": (TYPE.heading, 600, "surface"),
    "alarm_beside": (TYPE.body, 600, "surface"),
}

# role: (background, border)
_PANELS = {
    "page": ("page", None),
    "bar": ("surface", None),
    "card": ("surface", "line"),
    "sunken": ("sunken", None),
    "aside": ("accent_tint", None),
    "ok": ("ok_tint", "ok"),
    "notice": ("notice_tint", "notice"),
    "problem": ("problem_tint", "problem"),
    "accent": ("accent_tint", "accent"),
    "yours": ("yours_tint", "yours_tint"),
    "alarm": ("problem", None),
}


def stylesheet(palette: Palette, scale: float, marks: Mapping[tuple[str, str], str] = {}) -> str:
    """Return the application's style sheet for one palette at one scale; `marks` as `app.theme.controls` wants them."""

    def px(length: float) -> str:
        return f"{round(length * scale)}px"

    return "\n".join(
        [
            _labels(palette, scale),
            _panels(palette, scale),
            _fields(palette, px),
            _scrolling(palette, px),
            controls(palette, px, marks),
        ]
    )


def _labels(palette: Palette, scale: float) -> str:
    plain = f"QLabel {{ background: transparent; color: {palette.ink}; }}"
    roles = (
        f'QLabel[role="{role}"] {{ font-size: {round(size * scale)}px; font-weight: {weight}; '
        f"color: {getattr(palette, colour)}; }}"
        for role, (size, weight, colour) in _LABELS.items()
    )
    return "\n".join([plain, *roles])


def _panels(palette: Palette, scale: float) -> str:
    def panel(role: str, background: str, border: str | None) -> str:
        edge = f"1px solid {getattr(palette, border)}" if border else "none"
        radius = round(RADIUS.card * scale) if border else 0
        fill = getattr(palette, background)
        return f'QFrame[panel="{role}"] {{ background: {fill}; border: {edge}; border-radius: {radius}px; }}'

    lines = [panel(role, background, border) for role, (background, border) in _PANELS.items()]
    lines.append(f'QFrame[panel="dialog"] {{ background: {palette.surface}; border: 2px solid {palette.edge}; }}')
    lines.append(f'QFrame[panel="card"]:focus {{ border: 3px solid {palette.focus}; }}')
    lines.append(f"QMainWindow, QDialog {{ background: {palette.page}; }}")
    lines.append(f'QFrame[panel="rule"] {{ background: {palette.line}; border: none; max-height: 1px; }}')
    return "\n".join(lines)


def _fields(palette: Palette, px: Callable[[float], str]) -> str:
    return f"""
QLineEdit, QPlainTextEdit {{
    background: {palette.surface}; color: {palette.ink}; border: 2px solid {palette.edge};
    border-radius: {px(RADIUS.field)}; padding: {px(SPACE.s)} {px(SPACE.m)}; font-size: {px(TYPE.body)};
    placeholder-text-color: {palette.disabled_ink};
    selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QLineEdit {{ min-height: {px(TARGET - 2 * SPACE.s - 4)}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 3px solid {palette.focus}; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {palette.disabled}; color: {palette.disabled_ink}; }}
QLineEdit[field="code"] {{
    font-size: {px(TYPE.code)}; font-weight: 600; padding: {px(SPACE.m)} {px(SPACE.l)};
    min-height: {px(TYPE.code + 12)};
}}
QTextEdit[field="reading"] {{
    background: {palette.surface}; color: {palette.ink}; border: 1px solid {palette.line};
    border-radius: {px(RADIUS.field)}; selection-background-color: {palette.accent}; selection-color: {palette.on_accent};
}}
QTextEdit[field="reading"]:focus {{ border: 3px solid {palette.focus}; }}
QToolTip {{ background: {palette.ink}; color: {palette.page}; border: none; padding: {px(SPACE.s)}; }}
"""


def _scrolling(palette: Palette, px: Callable[[float], str]) -> str:
    return f"""
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {px(14)}; margin: 0; }}
QScrollBar::handle:vertical {{ background: {palette.edge}; border-radius: {px(5)}; min-height: {px(48)}; margin: {px(2)}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ height: 0; background: none; }}
"""
