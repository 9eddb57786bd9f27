"""One spelling for every JSON value (RFC 8785), so that a hash means the value and not the way it was typed.

Numbers are IEEE 754 doubles, as RFC 8785 has it: a whole number beyond 2**53 - 1 must be carried as a string. Reading is strict:
duplicate keys, NaN, infinities and deep nesting are refused, because two readers could disagree about what they mean.
"""

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import rfc8785

from sync.errors import NotCanonical

MAX_DEPTH = 64
"""Deepest nesting written or read; a template, the deepest thing stated, needs about a dozen."""

_SAFE_INTEGER = 2**53 - 1

_Path = tuple[Any, ...]
"""Where a value stands: () at the root, else (the parent's path, key or index)."""


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """Return `value` as RFC 8785 bytes. Raises `NotCanonical` naming the path of what JSON can't carry."""
    odd: list[object] = []
    ready = _plain(value, 0, (), odd)
    if odd:
        return bytes(rfc8785.dumps(ready))
    # Ten times faster, in C, and the same bytes where no key and no number needs the standard's own rules.
    return json.dumps(ready, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def parse(text: str | bytes) -> Any:  # noqa: ANN401 - any JSON value
    """Read JSON strictly. Raises `NotCanonical` with what is wrong; the caller bounds the length."""
    try:
        value = json.loads(
            text,
            object_pairs_hook=_no_duplicates,
            parse_constant=_no_constant,
            parse_int=_whole,
            parse_float=_fraction,
        )
    except NotCanonical:
        raise
    except (ValueError, RecursionError) as exc:
        raise NotCanonical("Not JSON", _shortened(str(exc))) from exc
    _check_depth(value)
    return value


def parse_canonical(line: bytes) -> Any:  # noqa: ANN401 - any JSON value
    """Read JSON that must be in its canonical spelling already, byte for byte."""
    value = parse(line)
    if canonical(value) != line:
        raise NotCanonical("Not in canonical form", "the same value has another canonical spelling (RFC 8785)")
    return value


def parse_own(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Read back what `canonical` wrote; like `parse`, without its doubts."""
    return json.loads(text, parse_int=_whole)


def _plain(value: Any, depth: int, path: _Path, odd: list[object]) -> Any:  # noqa: ANN401 - any JSON value
    """Return dicts, lists and scalars, noting in `odd` the keys and numbers that Python's own writer spells otherwise.

    Enumerations become their values; half a surrogate pair, which has no UTF-8 form, becomes U+FFFD.
    """
    if depth > MAX_DEPTH:
        raise NotCanonical("Nested too deeply", f"{_said(path)}: more than {MAX_DEPTH} levels")
    match value:
        case None | bool():
            return value
        case str():
            return _text(str.__str__(value))
        case int():
            if abs(value) > _SAFE_INTEGER:
                raise NotCanonical("Number too large", f"{_said(path)}: whole numbers end at 2**53 - 1; use text")
            return int(value)
        case float():
            return _number(float(value), path, odd)
        case Mapping():
            return {_key(key, path, odd): _plain(each, depth + 1, (path, key), odd) for key, each in value.items()}
        case Sequence() if not isinstance(value, bytes | bytearray | memoryview):
            return [_plain(each, depth + 1, (path, index), odd) for index, each in enumerate(value)]
    raise NotCanonical("Not a JSON value", f"{_said(path)}: {type(value).__name__}")


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _number(value: float, path: _Path, odd: list[object]) -> float | int:
    if not math.isfinite(value):
        raise NotCanonical("Not a number", f"{_said(path)}: {value} has no JSON form; use null")
    if value.is_integer() and abs(value) <= _SAFE_INTEGER:
        return int(value)  # 1.0 is written "1" and would be read back as the integer
    if not 1e-4 <= abs(value) < 1e15:  # from here on Python and the standard disagree about exponents
        odd.append(value)
    return value


def _key(key: object, path: _Path, odd: list[object]) -> str:
    if not isinstance(key, str):
        raise NotCanonical("Not a JSON value", f"{_said(path)}: keys are text, not {type(key).__name__}")
    if not key.isascii():  # the standard sorts by UTF-16 units, Python by code points
        odd.append(key)
    return _text(str.__str__(key))


def _said(path: _Path) -> str:
    steps: list[str] = []
    while path:
        path, step = path
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    return "$" + "".join(reversed(steps))


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise NotCanonical("Duplicate key", "an object names a key twice")
    return value


def _no_constant(name: str) -> float:
    raise NotCanonical("Not a number", f"{name} is not JSON")


def _whole(digits: str) -> int | float:
    if len(digits) <= 17:
        value = int(digits)
        if abs(value) <= _SAFE_INTEGER:
            return value
    return _fraction(digits)


def _fraction(digits: str) -> float | int:
    return _number(float(digits), (), [])


def _check_depth(value: Any) -> None:  # noqa: ANN401 - any JSON value
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [child for item in level for child in _children(item)]
        if not level:
            return
    raise NotCanonical("Nested too deeply", f"more than {MAX_DEPTH} levels")


def _children(item: Any) -> list[Any]:  # noqa: ANN401 - any JSON value
    if isinstance(item, dict):
        return list(item.values())
    return item if isinstance(item, list) else []


def _shortened(message: str) -> str:
    return message if len(message) <= 200 else message[:200] + "..."
