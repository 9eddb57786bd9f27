"""Tells key combinations on a list from the keys that go down; knows of no other key than those that are part of one."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from Xlib import XK

MODIFIERS = {
    "ctrl": ("Control_L", "Control_R"),
    "alt": ("Alt_L", "Alt_R", "Meta_L", "Meta_R"),
    "shift": ("Shift_L", "Shift_R"),
    "super": ("Super_L", "Super_R", "Hyper_L", "Hyper_R"),
}
_SPELT = {
    "print": ("Print", "Sys_Req"),
    "printscreen": ("Print", "Sys_Req"),
    "escape": ("Escape",),
    "esc": ("Escape",),
    "tab": ("Tab", "ISO_Left_Tab"),
    "delete": ("Delete", "KP_Delete"),
    "space": ("space",),
    "enter": ("Return", "KP_Enter"),
    "backspace": ("BackSpace",),
    "insert": ("Insert",),
    "home": ("Home",),
    "end": ("End",),
    "pageup": ("Prior",),
    "pagedown": ("Next",),
    "up": ("Up",),
    "down": ("Down",),
    "left": ("Left",),
    "right": ("Right",),
    "menu": ("Menu",),
}


def canonical(combination: str) -> str:
    """Return one spelling for a combination: lower case, modifiers first and in a fixed order. "Tab+ALT" is "alt+tab"."""
    parts = [part.strip() for part in combination.lower().split("+") if part.strip()]
    held = [modifier for modifier in MODIFIERS if modifier in parts]
    return "+".join(held + [part for part in parts if part not in MODIFIERS])


@dataclass(slots=True)
class Hotkeys:
    """The combinations watched for, and which of their modifiers are down. Told key codes; forgets every other."""

    _wanted: dict[int, list[tuple[frozenset[str], str]]] = field(default_factory=dict)
    _modifiers: dict[int, str] = field(default_factory=dict)
    _down: dict[int, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    def learn(self, combinations: Iterable[str], codes_of: Callable[[int], Iterable[int]]) -> None:
        """Take the combinations in, as the present keyboard layout has them; `codes_of` gives a key symbol's codes.

        Those with a key that is unknown, or that is on no key here, go into `unknown`.
        """
        self._modifiers = {code: modifier for modifier, names in MODIFIERS.items() for code in _codes(names, codes_of)}
        self._wanted = {}
        unknown = []
        for combination in map(canonical, combinations):
            parts = combination.split("+")
            held = frozenset(part for part in parts[:-1] if part in MODIFIERS)
            codes = set(_codes(_names(parts[-1]), codes_of))
            if not codes or len(held) != len(parts) - 1:
                unknown.append(combination)
            for code in codes:
                self._wanted.setdefault(code, []).append((held, combination))
        self.unknown = tuple(unknown)

    def pressed(self, code: int) -> tuple[str, ...]:
        """Take in that a key went down; return the combinations this made."""
        held = frozenset(self._down.values())
        if code in self._modifiers:
            self._down[code] = self._modifiers[code]
        return tuple(combination for modifiers, combination in self._wanted.get(code, ()) if modifiers <= held)

    def released(self, code: int) -> None:
        """Take in that a key went up."""
        self._down.pop(code, None)


def _names(key: str) -> tuple[str, ...]:
    if key in MODIFIERS:
        return MODIFIERS[key]
    return _SPELT.get(key) or ((key.upper(),) if key[:1] == "f" and key[1:].isdigit() else (key,))


def _codes(names: Iterable[str], codes_of: Callable[[int], Iterable[int]]) -> Iterable[int]:
    symbols = (XK.string_to_keysym(name) for name in names)
    return [code for symbol in symbols if symbol for code in codes_of(symbol)]
