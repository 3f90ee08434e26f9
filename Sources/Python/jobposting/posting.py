"""One job posting."""

from __future__ import annotations

import ctypes
from typing import Any, Optional, TypeVar, Union, cast

from . import _bindings as c
from . import diagnostics
from ._arguments import (
    DEPTH_LIMIT,
    DIAGNOSTIC_LIMIT,
    SIZE_LIMIT,
    FormatName,
    Input,
    ModeName,
    Moment,
    input_bytes,
    milliseconds,
    read_options,
    write_options,
)
from ._fields import FIELDS, Field, FieldDefinition, PostingFacts
from ._library import library
from ._managed import Managed, Owner, PostingHandle, raw, text
from .diagnostics import Diagnostic
from .errors import failure
from .fact import Fact, FactValue, content, fact
from .published import PublishedPosting

_Value = TypeVar("_Value")


class Posting(Managed, PostingFacts):
    """One job posting: what it means, and beside it what was published.

        posting.title            'Robotics Engineer'       facts: normalised and typed; None or () when absent
        posting.country          ('US',)
        posting.facts("country") (Fact(value='US', …),)    the same with where it was read
        posting.published        {'@type': 'JobPosting', …}    every property as it stands there

    The library finds a fact when it is first asked for, and keeps it. Many threads may read one posting at once. A
    posting of a document is closed with its document, and keeps that document's memory alive until then.
    """

    __slots__ = ("_pointer", "_is_borrowed", "_published")

    _pointer: c.jobposting
    """For calls that hold the owner's handle."""
    _is_borrowed: bool
    """Whether a document owns it."""
    _published: Optional[PublishedPosting]

    def __init__(self) -> None:
        raise TypeError("postings come from parse, parse_one, read and scan")

    @classmethod
    def _of(cls, owner: Owner, pointer: c.jobposting, is_borrowed: bool) -> Posting:
        posting = cls.__new__(cls)
        posting._owner = owner
        posting._pointer = pointer
        posting._is_borrowed = is_borrowed
        posting._published = None
        return posting

    @classmethod
    def _owning(cls, handle: PostingHandle) -> Posting:
        return cls._of(Owner(handle, "posting"), c.jobposting(handle.value), False)

    def close(self) -> None:
        """Frees the memory; using it afterwards raises ClosedError. Closing again does nothing.

        A posting of a document is not closed by itself: this then does nothing.
        """
        if not self._is_borrowed:
            self._owner.close()

    # Facts: the typed properties of PostingFacts come here.

    def _one(self, field: Field, kind: type[_Value]) -> Optional[_Value]:
        return self._read(field, 0, kind)

    def _many(self, field: Field, kind: type[_Value]) -> tuple[_Value, ...]:
        values: list[_Value] = []
        while (value := self._read(field, len(values), kind)) is not None:
            values.append(value)
        return tuple(values)

    def _read(self, field: Field, index: int, kind: type[_Value]) -> Optional[_Value]:
        held = self._owner.hold()
        # Most facts are texts, which the shorter getter reads in two thirds of the time.
        if issubclass(kind, str):
            string = c.jobposting_string()
            if library.jobposting_fact_text(self._pointer, field, index, string) != c.Status.OK:
                return None
            value: Any = text(string)
            del held
            return value if kind is str else kind(value)
        view = c.jobposting_value()
        if library.jobposting_fact(self._pointer, field, index, view) != c.Status.OK:
            return None
        value = content(view)
        del held
        return cast(_Value, value)

    def facts(self, field: Union[str, Field]) -> tuple[Fact[FactValue], ...]:
        """All values of a fact, each with where it comes from; none when it is absent.

        Raises KeyError when there is no such field.
        """
        definition = _definition(field)
        held = self._owner.hold()
        view = c.jobposting_value()
        found: list[Fact[FactValue]] = []
        while library.jobposting_fact(self._pointer, definition.field, len(found), view) == c.Status.OK:
            found.append(fact(view, definition))
        del held
        return tuple(found)

    def is_expired(self, now: Optional[Moment] = None) -> bool:
        """Whether the posting stood until a time that has passed; False when nothing is known.

        `now` is an aware datetime, Unix time in milliseconds, or None for this moment.
        """
        held = self._owner.hold()
        expired: bool = library.jobposting_is_expired(self._pointer, milliseconds(now))
        del held
        return expired

    # As published

    @property
    def published(self) -> PublishedPosting:
        """What was published: every property, known or not, in order."""
        self._owner.hold()
        if self._published is None:
            self._published = PublishedPosting._root(self._owner, self._pointer)
        return self._published

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is doubtful about the facts; reads all of them when first asked for."""
        held = self._owner.hold()
        count = library.jobposting_fact_diagnostic_count(self._pointer)
        found = diagnostics.read(count, library.jobposting_fact_diagnostic, self._pointer)
        del held
        return found

    @property
    def duplicate_keys(self) -> tuple[Diagnostic, ...]:
        """Where the posting repeats a key of the same object, of which the last value counts everywhere.

        Looks at every key when first asked for; `pairs` of what was published has all values. At most 1,000 are told.
        """
        held = self._owner.hold()
        count = library.jobposting_duplicate_key_count(self._pointer)
        found = diagnostics.read(count, library.jobposting_duplicate_key, self._pointer)
        del held
        return found

    # Encoding

    def to_json(self, indent: int = 0, *, safe_in_script: bool = False) -> str:
        """The posting as JSON-LD: the published values in the published order, numbers and escapes as they were.

        `indent` is the spaces for each level, 0 for no white space at all; `safe_in_script` writes < > & as escapes,
        so that the text can stand inside an HTML script element.
        """
        return self.encode(indent, safe_in_script=safe_in_script).decode()

    def encode(self, indent: int = 0, *, safe_in_script: bool = False) -> bytes:
        """The same as `to_json`, in UTF-8."""
        held = self._owner.hold()
        encoded = encode(library.jobposting_encode, self._pointer, indent, safe_in_script)
        del held
        return encoded

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Posting):
            return NotImplemented
        return self._owner is other._owner and self._pointer.value == other._pointer.value

    def __hash__(self) -> int:
        return hash(self._pointer.value)

    def __repr__(self) -> str:
        if self.closed:
            return "<Posting, closed>"
        return f"<Posting {self.title!r}>"


def parse_one(
    data: Input,
    *,
    mode: Union[ModeName, c.Mode] = "repairing",
    format: Union[FormatName, c.Format] = "automatic",
    depth_limit: int = DEPTH_LIMIT,
    size_limit: int = SIZE_LIMIT,
    diagnostic_limit: int = DIAGNOSTIC_LIMIT,
) -> Posting:
    """Reads the one posting of an input; the arguments are those of `parse`.

    Raises ParseError when the input cannot be read, or holds no posting or several.
    """
    options = read_options(mode, format, depth_limit, size_limit, diagnostic_limit)
    source = input_bytes(data)
    handle = PostingHandle()
    error = c.jobposting_error()
    status = library.jobposting_parse(source, len(source), options, handle, error)
    if status != c.Status.OK:
        raise failure(status, error)
    return Posting._owning(handle)


def encode(function: Any, pointer: ctypes.c_void_p, indent: int, safe_in_script: bool) -> bytes:
    """What an encoding function of the library writes."""
    options = write_options(indent, safe_in_script)
    buffer = c.jobposting_buffer()
    if function(pointer, options, buffer) != c.Status.OK:
        raise MemoryError("the library could not write the text")
    try:
        return raw(buffer)
    finally:
        library.jobposting_buffer_free(buffer)


def _definition(field: Union[str, Field]) -> FieldDefinition:
    if isinstance(field, Field):
        return FIELDS[field.name.lower()]
    if not isinstance(field, str):
        raise TypeError(f"a field is a str or a Field, not {type(field).__name__}")
    try:
        return FIELDS[field]
    except KeyError:
        raise KeyError(f"there is no field {field!r}") from None
