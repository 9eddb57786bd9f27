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


def canonical(value: Any) -> bytes:  # noqa: ANN401 - any JSON value
    """Return `value` as RFC 8785 bytes. Raises `NotCanonical` for what JSON can't carry."""
    try:
        written: bytes = rfc8785.dumps(plain(value))
    except (ValueError, RecursionError) as exc:
        raise NotCanonical("Not a JSON value", str(exc)) from exc
    return written


def plain(value: Any, *, depth: int = 0, path: str = "$") -> Any:  # noqa: ANN401 - any JSON value
    """Return `value` as dicts, lists and scalars, the way reading it back would give it.

    Enumerations become their values; half a surrogate pair, which has no UTF-8 form, becomes U+FFFD. Raises `NotCanonical` naming the path.
    """
    if depth > MAX_DEPTH:
        raise NotCanonical("Nested too deeply", f"{path}: more than {MAX_DEPTH} levels")
    match value:
        case None | bool():
            return value
        case str():
            return _text(str.__str__(value))
        case int():
            if abs(value) > _SAFE_INTEGER:
                raise NotCanonical(
                    "Number too large", f"{path}: whole numbers end at 2**53 - 1; carry larger ones as text"
                )
            return int(value)
        case float():
            return _number(float(value), path)
        case Mapping():
            return {_key(key, path): plain(item, depth=depth + 1, path=f"{path}.{key}") for key, item in value.items()}
        case Sequence() if not isinstance(value, bytes | bytearray | memoryview):
            return [plain(item, depth=depth + 1, path=f"{path}[{index}]") for index, item in enumerate(value)]
    raise NotCanonical("Not a JSON value", f"{path}: {type(value).__name__}")


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
        raise NotCanonical("Not in canonical form", "the same value has another spelling in RFC 8785")
    return value


def _text(value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _number(value: float, path: str) -> float | int:
    if not math.isfinite(value):
        raise NotCanonical("Not a number", f"{path}: {value} has no JSON form; use null")
    if value.is_integer() and abs(value) <= _SAFE_INTEGER:
        return int(value)  # 1.0 is written "1" and would be read back as the integer
    return value


def _key(key: object, path: str) -> str:
    if not isinstance(key, str):
        raise NotCanonical("Not a JSON value", f"{path}: keys are text, not {type(key).__name__}")
    return _text(str.__str__(key))


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
    return _number(float(digits), "$")


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
