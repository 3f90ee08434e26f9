"""Whether a mended text still has every word of what was published."""

from __future__ import annotations

import re

import values

_ESCAPES = {"n": " ", "t": " ", "r": " ", "b": " ", "f": " "}


def lost(published: str, line: str) -> str | None:
    """What a mended JSON text has lost or gained against its source, in words; nothing where that is nothing.

    Words are compared and not values, since no other reader reads such a source; that it may have been escaped for HTML
    as a whole is for the caller to say.
    """
    one, two = _words(_unescaped(published)), _words(" ".join(_texts(values.read(line))))
    for index, (mine, theirs) in enumerate(zip(one, two)):
        if mine != theirs:
            return f"word {index}: {mine!r} published, {theirs!r} read"
    return None if len(one) == len(two) else f"{len(one)} words published, {len(two)} read"


def _texts(value: values.Value) -> list[str]:
    """All that a value says, in order: keys, strings, numbers, literals."""
    kind, content = value
    if kind == "array":
        return [text for element in content for text in _texts(element)]
    if kind == "object":
        return [text for key, element in content for text in [key, *_texts(element)]]
    return [{True: "true", False: "false", None: "null"}[content] if kind == "literal" else content]


def _unescaped(source: str) -> str:
    """A text with its escapes undone; what begins no escape loses its backslash."""

    def undone(match: re.Match[str]) -> str:
        return chr(int(match[1], 16)) if match[1] else _ESCAPES.get(match[2], match[2])

    text = re.sub(r"\\(?:u([0-9a-fA-F]{4})|(.))", undone, source, flags=re.S)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)
