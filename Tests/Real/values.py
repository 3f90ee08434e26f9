"""JSON as it was written: numbers as their text, members in order, duplicate keys kept.

A value is a tuple of its kind and its content, so that 1, 1.0 and true differ, and two texts say the same exactly when
their values are equal.
"""

from __future__ import annotations

import json
from typing import Any, Iterator

Value = tuple[str, Any]


class NotJSON(ValueError):
    """A text that Python's json refuses, or takes although RFC 8259 does not allow it."""


def _refuse(name: str) -> Value:
    raise NotJSON(f"{name} is no JSON")


_DECODER = json.JSONDecoder(
    object_pairs_hook=lambda pairs: ("object", [(key, _value(value)) for key, value in pairs]),
    parse_float=lambda text: ("number", text),
    parse_int=lambda text: ("number", text),
    parse_constant=_refuse,
)


def _value(value: Any) -> Value:
    if isinstance(value, list):
        return ("array", [_value(element) for element in value])
    if isinstance(value, str):
        return ("string", value)
    if value is None or isinstance(value, bool):
        return ("literal", value)
    return value


def read(text: str) -> Value:
    """The value of a JSON text. Raises NotJSON where Python's json refuses it, or a surrogate has no pair."""
    try:
        value = _value(_DECODER.decode(text.lstrip(" \t\r\n")))
        for string in strings(value):
            string.encode()
        return value
    except NotJSON:
        raise
    except (ValueError, RecursionError) as error:
        raise NotJSON(str(error)) from error


def strings(value: Value) -> Iterator[str]:
    """All texts of a value, keys too, in order."""
    kind, content = value
    if kind == "string":
        yield content
    elif kind == "array":
        for element in content:
            yield from strings(element)
    elif kind == "object":
        for key, element in content:
            yield key
            yield from strings(element)


def of_python(value: Any) -> Value:
    """A value of Python's own, as from ast.literal_eval."""
    if isinstance(value, dict):
        return ("object", [(str(key), of_python(element)) for key, element in value.items()])
    if isinstance(value, (list, tuple)):
        return ("array", [of_python(element) for element in value])
    if isinstance(value, str):
        return ("string", value)
    if value is None or isinstance(value, bool):
        return ("literal", value)
    return ("number", repr(value))


def _names(value: Value) -> Iterator[str]:
    kind, content = value
    if kind == "string":
        yield content
    elif kind == "array":
        for element in content:
            yield from _names(element)


def is_posting(value: Value) -> bool:
    """Whether a value is an object whose type is JobPosting, however that is spelt."""
    if value[0] != "object":
        return False
    types = [name for key, element in value[1] if key == "@type" for name in _names(element)]
    return any(name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() == "jobposting" for name in types)


def postings(value: Value) -> int:
    """How many postings a value holds, not counting what stands inside one."""
    if is_posting(value):
        return 1
    kind, content = value
    if kind == "array":
        return sum(postings(element) for element in content)
    if kind == "object":
        return sum(postings(element) for _, element in content)
    return 0


def difference(left: Value, right: Value, path: str = "$") -> str | None:
    """Where two values first differ, in words; nothing where they are equal."""
    if left == right:
        return None
    if left[0] != right[0]:
        return f"{path}: {_short(left)} and {_short(right)}"
    if left[0] == "array" and len(left[1]) == len(right[1]):
        pairs = [(f"{path}[{index}]", one, two) for index, (one, two) in enumerate(zip(left[1], right[1]))]
    elif left[0] == "object" and [key for key, _ in left[1]] == [key for key, _ in right[1]]:
        pairs = [(f"{path}.{one[0]}", one[1], two[1]) for one, two in zip(left[1], right[1])]
    else:
        return f"{path}: {_short(left)} and {_short(right)}"
    return next(found for found in (difference(one, two, where) for where, one, two in pairs) if found)


def _short(value: Value) -> str:
    kind, content = value
    if kind == "object":
        content = [key for key, _ in content]
    return f"{kind} {str(content)[:60]!r}"
