"""One value of a fact, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Generic, Optional, TypeVar, Union

from . import _bindings as c
from ._arguments import moment
from ._fields import FieldDefinition
from ._managed import text
from .values import DateTimeInterval, Location

_Value = TypeVar("_Value", covariant=True)

FactValue = Union[str, float, int, bool, DateTimeInterval, Location]
"""What a fact can be; words of a closed list are str too."""


@dataclass(frozen=True)
class Fact(Generic[_Value]):
    """One value of a fact, with where it comes from."""

    value: _Value
    method: c.Method
    """How it was found."""
    pointer: str
    """JSON Pointer (RFC 6901), from the posting, to the published value that it was read from."""
    offset: int
    """Offset in the input of that published value."""
    size: int
    """Bytes of that published value, quotes included."""
    text_offset: Optional[int] = None
    """Offset in the UTF-8 of `posting.text` of the words that say it; None unless the method is `Method.TEXT`."""
    text_size: Optional[int] = None
    """Bytes of those words; None unless the method is `Method.TEXT`."""

    @property
    def byte_range(self) -> slice:
        """Those bytes: `data[fact.byte_range]` is what was published."""
        return slice(self.offset, self.offset + self.size)

    @property
    def text_range(self) -> Optional[slice]:
        """The bytes of those words: `posting.text.encode()[fact.text_range]`; None unless the method is `Method.TEXT`."""
        if self.text_offset is None or self.text_size is None:
            return None
        return slice(self.text_offset, self.text_offset + self.text_size)


def date_time(view: c.jobposting_date_time) -> DateTimeInterval:
    """A date or time as Python has it."""
    return DateTimeInterval(
        moment(view.start),
        moment(view.end),
        c.Precision(view.precision),
        view.zone_offset if view.has_zone else None,
    )


def location(view: c.jobposting_location) -> Location:
    """A place as Python has it."""
    known = view.has_coordinates
    return Location(
        text(view.country),
        text(view.region),
        text(view.locality),
        text(view.postal_code),
        text(view.street_address),
        text(view.name),
        view.latitude if known else None,
        view.longitude if known else None,
    )


_CONTENTS: dict[int, Callable[[c.jobposting_content], FactValue]] = {
    c.Type.TEXT: lambda content: text(content.text) or "",
    c.Type.NUMBER: lambda content: content.number,
    c.Type.INTEGER: lambda content: content.integer,
    c.Type.BOOLEAN: lambda content: content.boolean,
    c.Type.DATE_TIME: lambda content: date_time(content.date_time),
    c.Type.LOCATION: lambda content: location(content.location.contents),
}


def content(view: Union[c.jobposting_value, c.jobposting_bucket]) -> FactValue:
    """The value proper, of whatever type."""
    return _CONTENTS[view.type](view.content)


def fact(view: c.jobposting_value, definition: FieldDefinition) -> Fact[FactValue]:
    """A value and its provenance as Python has them."""
    value: Any = content(view)
    if definition.words is not None:
        value = definition.words(value)
    method = c.Method(view.method)
    span = (view.text_offset, view.text_size) if method is c.Method.TEXT else (None, None)
    return Fact(value, method, text(view.pointer) or "", view.offset, view.size, *span)
