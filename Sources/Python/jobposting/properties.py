"""What the typed names of published properties lead to.

    posting.published.hiringOrganization        OrganizationOrPersonValues: all values of the property, in order
        .name                                   Values: those of the first node among them
        .string                                 the first of them that is a string
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Iterator, Optional, TypeVar, Union, overload

from . import _bindings as c
from ._arguments import utf8
from ._library import library
from ._managed import Owner
from .published import Value, children, scalar, view_value

_Values = TypeVar("_Values", bound="Values")
_SCHEMA_ORG = ("https://schema.org/", "http://schema.org/", "schema:")


class Properties:
    """What has properties of schema.org under their names; each is there, whether it was published or not."""

    __slots__ = ()

    def _values(self, name: str, kind: type[_Values], *superseded: str) -> _Values:
        """The values of a property under any spelling of its name, or else of one that it supersedes."""
        owner, node = self._node_of_properties()
        if node is not None:
            held = owner.hold()
            value = c.jobposting_node()
            for key in (name, *superseded):
                path = utf8(key)
                if library.jobposting_node_property(node, path, len(path), value) == c.Status.OK:
                    return kind(owner, _opened(owner, value))
            del held
        return kind(owner, [])

    def _node_of_properties(self) -> tuple[Owner, Optional[c.jobposting_node]]:
        raise NotImplementedError


class Values(Properties, Sequence[Any]):
    """The values of a property in published order: none, one or several, whether published as one value or as a list.

    They are a sequence of what was published, as `published[…]` gives it, `null` left out. A property of theirs is that
    of the first node among them; `nodes` has each for itself:

        for place in posting.published.jobLocation.nodes:
            print(place.address.addressCountry.string)
    """

    __slots__ = ("_owner", "_nodes")

    def __init__(self, owner: Owner, nodes: list[c.jobposting_node]) -> None:
        self._owner = owner
        self._nodes = nodes

    def _node_of_properties(self) -> tuple[Owner, Optional[c.jobposting_node]]:
        return self._owner, next((node for node in self._nodes if node.type == c.Type.OBJECT), None)

    @overload
    def __getitem__(self, index: int) -> Any: ...

    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...

    def __getitem__(self, index: Union[int, slice]) -> Any:
        if isinstance(index, slice):
            return [view_value(self._owner, node) for node in self._nodes[index]]
        return view_value(self._owner, self._nodes[index])

    def __len__(self) -> int:
        return len(self._nodes)

    def _plain(self) -> Iterator[Value]:
        """The values, what a `@value` object of JSON-LD wraps in its place."""
        for node in self._nodes:
            yield scalar(self._owner, _unwrapped(self._owner, node))

    @property
    def string(self) -> Optional[str]:
        """The first string: a text, a date, a URL, the name of a member of an enumeration."""
        return next((value for value in self._plain() if isinstance(value, str)), None)

    @property
    def strings(self) -> list[str]:
        """All strings."""
        return [value for value in self._plain() if isinstance(value, str)]

    @property
    def number(self) -> Union[int, float, None]:
        """The first number."""
        for value in self._plain():
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                return value
        return None

    @property
    def boolean(self) -> Optional[bool]:
        """The first of true and false."""
        return next((value for value in self._plain() if isinstance(value, bool)), None)

    @property
    def term(self) -> Optional[str]:
        """The first string without the address of schema.org before it: `FullTime` of `https://schema.org/FullTime`."""
        text = self.string
        if text is None:
            return None
        prefix = next((prefix for prefix in _SCHEMA_ORG if text.startswith(prefix)), "")
        return text[len(prefix) :]

    @property
    def nodes(self: _Values) -> list[_Values]:
        """The values that are nodes, each for itself, so that each has its properties."""
        return [type(self)(self._owner, [node]) for node in self._nodes if node.type == c.Type.OBJECT]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Values, list)):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, closed>" if self._owner.closed else f"<{type(self).__name__} {list(self)!r}>"


def _opened(owner: Owner, node: c.jobposting_node) -> list[c.jobposting_node]:
    """The values that a value stands for: the elements of a list, or itself; none for null."""
    nodes = [node for _, node in children(owner, node)] if node.type == c.Type.ARRAY else [node]
    return [node for node in nodes if node.type != c.Type.NULL]


def _unwrapped(owner: Owner, node: c.jobposting_node) -> c.jobposting_node:
    """What a `@value` object wraps; any other value itself."""
    if node.type != c.Type.OBJECT:
        return node
    return dict(children(owner, node)).get("@value", node)
