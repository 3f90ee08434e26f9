"""What was published, as it stands there."""

from __future__ import annotations

import ctypes
import json
from collections.abc import Mapping, Sequence
from typing import Any, Iterator, NoReturn, Optional, Union, overload

from . import _bindings as c
from ._library import library
from ._managed import Owner, Unpicklable, raw, text

JSONValue = Union[None, bool, int, float, str, "list[JSONValue]", "dict[str, JSONValue]"]
"""A JSON value in Python's own types."""
Value = Union[None, bool, int, float, str, "PublishedObject", "PublishedArray"]
"""A published value: an array or object as a view, anything else as Python has it."""

# More digits are refused by int() itself, since it takes quadratic time.
_INTEGER_DIGITS = 4300


class Published(Unpicklable):
    """A published value of any type, as it is written. It is a view, and good until its posting is closed."""

    __slots__ = ("_owner", "_node", "_place")

    def __init__(self, owner: Owner, node: c.jobposting_node) -> None:
        self._owner = owner
        self._node = node
        # The pointer, where it is known already: of many nodes it is found together.
        self._place: Optional[str] = None

    @property
    def pointer(self) -> str:
        """JSON Pointer (RFC 6901), from the posting: `/jobLocation/0/name`.

        Of duplicate keys only the last can be named: the pointer of an earlier one leads to the last.
        """
        held = self._owner.hold()
        if self._place is None:
            buffer = c.jobposting_buffer()
            library.jobposting_node_pointer(self._node, buffer)
            try:
                self._place = raw(buffer).decode("utf-8", "replace")
            finally:
                library.jobposting_buffer_free(buffer)
        del held
        return self._place

    @property
    def source(self) -> str:
        """The text exactly as it is written, quotes, brackets and all."""
        return self._source().decode("utf-8", "replace")

    @property
    def offset(self) -> int:
        """Offset in the input of its first byte."""
        return self._node.offset

    @property
    def byte_range(self) -> slice:
        """Its bytes in the input: `data[published.byte_range]`."""
        return slice(self._node.offset, self._node.offset + self._node.size)

    def to_python(self) -> JSONValue:
        """The value as dict, list, str, int, float, bool and None; of duplicate keys the last wins."""
        try:
            # Several times as fast as walking, and the same wherever json reads the source at all; but json passes on
            # halves of surrogate pairs, where the library has U+FFFD.
            source = self._source().decode()
            if "\\ud" not in source and "\\uD" not in source:
                value: JSONValue = json.loads(source, parse_constant=_refuse)
                return value
        except (ValueError, RecursionError):
            pass
        return self._walk()

    def _source(self) -> bytes:
        held = self._owner.hold()
        view = c.jobposting_string()
        library.jobposting_node_source(self._node, view)
        source = raw(view)
        del held
        return source

    def _walk(self) -> JSONValue:
        """The same as `to_python`, value by value; how deep it is does not matter."""
        result: list[Any] = [None]
        pending: list[tuple[c.jobposting_node, Any, Any]] = [(self._node, result, 0)]
        while pending:
            node, container, key = pending.pop()
            inner: dict[Any, c.jobposting_node]
            if node.type == c.Type.OBJECT:
                inner = dict(children(self._owner, node))
                value: Any = dict.fromkeys(inner)
            elif node.type == c.Type.ARRAY:
                inner = dict(enumerate(child for _, child in children(self._owner, node)))
                value = [None] * len(inner)
            else:
                inner = {}
                value = scalar(self._owner, node)
            container[key] = value
            pending.extend((child, value, place) for place, child in inner.items())
        return result[0]  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        if self._owner.closed:
            return f"<{type(self).__name__}, closed>"
        source = self.source
        return f"<{type(self).__name__} {source if len(source) <= 70 else source[:69] + '…'}>"


class PublishedObject(Published, Mapping[str, Any]):
    """A published object: a mapping in published order. Of duplicate keys the last wins; `pairs` has them all.

    Nobody knows the type of what a publisher wrote, so a value is `Any` to a type checker, as what `json` reads is:
    `published["jobLocation"]["address"]`. It is a `Value` in fact, as `at` says.
    """

    __slots__ = ("_members",)

    def __init__(self, owner: Owner, node: c.jobposting_node) -> None:
        super().__init__(owner, node)
        # Read together when one is first asked for.
        self._members: Optional[dict[str, c.jobposting_node]] = None

    def _by_key(self) -> dict[str, c.jobposting_node]:
        self._owner.hold()
        if self._members is None:
            self._members = dict(children(self._owner, self._node))
        return self._members

    def __getitem__(self, key: str) -> Any:
        return view_value(self._owner, self._by_key()[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_key())

    def __len__(self) -> int:
        return len(self._by_key())

    def __contains__(self, key: object) -> bool:
        return key in self._by_key()

    def pairs(self) -> list[tuple[str, Value]]:
        """Every key with its value, duplicates too, in published order."""
        return [(key, view_value(self._owner, node)) for key, node in children(self._owner, self._node)]


class PublishedArray(Published, Sequence[Any]):
    """A published array: a sequence. Its elements are `Any` to a type checker, and a `Value` in fact."""

    __slots__ = ("_elements",)

    def __init__(self, owner: Owner, node: c.jobposting_node) -> None:
        super().__init__(owner, node)
        self._elements: Optional[list[c.jobposting_node]] = None

    def _nodes(self) -> list[c.jobposting_node]:
        self._owner.hold()
        if self._elements is None:
            self._elements = [node for _, node in children(self._owner, self._node)]
        return self._elements

    @overload
    def __getitem__(self, index: int) -> Any: ...

    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...

    def __getitem__(self, index: Union[int, slice]) -> Any:
        nodes = self._nodes()
        if isinstance(index, slice):
            return [view_value(self._owner, node) for node in nodes[index]]
        return view_value(self._owner, nodes[index])

    def __len__(self) -> int:
        return len(self._nodes())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (PublishedArray, list)):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


VIEWS: dict[int, type[Published]] = {c.Type.OBJECT: PublishedObject, c.Type.ARRAY: PublishedArray}


def children(owner: Owner, parent: c.jobposting_node) -> Iterator[tuple[str, c.jobposting_node]]:
    """The elements or members of a node with their keys; an element's key is empty."""
    held = owner.hold()
    key = c.jobposting_string()
    node = c.jobposting_node()
    status = library.jobposting_node_first(parent, key, node)
    while status == c.Status.OK:
        yield text(key) or "", node
        held = owner.hold()
        following = c.jobposting_node()
        status = library.jobposting_node_next(node, key, following)
        node = following
    del held


def view_value(owner: Owner, node: c.jobposting_node) -> Value:
    if node.type == c.Type.OBJECT:
        return PublishedObject(owner, node)
    if node.type == c.Type.ARRAY:
        return PublishedArray(owner, node)
    return scalar(owner, node)


def scalar(owner: Owner, node: c.jobposting_node) -> Union[None, bool, int, float, str]:
    held = owner.hold()
    result: Union[None, bool, int, float, str] = None
    if node.type == c.Type.TEXT:
        string = c.jobposting_string()
        library.jobposting_node_text(node, string)
        result = text(string) or ""
    elif node.type == c.Type.NUMBER:
        result = _number(node)
    elif node.type == c.Type.BOOLEAN:
        boolean = ctypes.c_bool()
        library.jobposting_node_boolean(node, boolean)
        result = boolean.value
    del held
    return result


def _number(node: c.jobposting_node) -> Union[int, float]:
    """An int where an integer is written, however large, as json has it; else the nearest float."""
    integer = ctypes.c_int64()
    if library.jobposting_node_integer(node, integer) == c.Status.OK:
        return integer.value
    source = c.jobposting_string()
    library.jobposting_node_source(node, source)
    digits = raw(source)
    if digits.lstrip(b"-").isdigit() and len(digits) <= _INTEGER_DIGITS:
        return int(digits)
    number = ctypes.c_double()
    library.jobposting_node_number(node, number)
    return number.value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")
