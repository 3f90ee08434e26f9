"""One job posting."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional, TypeVar, Union, cast

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
    count,
    definition,
    input_bytes,
    milliseconds,
    read_options,
    write_options,
)
from ._fields import Field, PostingFacts
from ._library import library
from ._managed import DiagnosticListHandle, Managed, Owner, PostingHandle, raw, text
from .annualization import Annualization
from .diagnostics import Diagnostic
from .errors import failure
from .fact import Fact, FactValue, content, fact
from .published_posting import PublishedPosting

if TYPE_CHECKING:
    from .editing import EditablePosting

_Value = TypeVar("_Value")
_Self = TypeVar("_Self", bound="Posting")


@dataclass(frozen=True)
class Origin:
    """Where the record that holds a posting begins, and what its input is called."""

    offset: int
    """Bytes of the input before it; of a compressed input, decompressed ones."""
    line: int
    """Line of its first byte, from 1."""
    column: int
    """Column of its first byte, from 1, in bytes."""
    path: Optional[str]
    """The file that it was read from; None for memory and descriptors, and for `read`, which reads the file itself."""
    url: Optional[str]
    """The address that the record gives for the page that it holds; None for any other."""


class Posting(Managed, PostingFacts):
    """One job posting: what it means, and beside it what was published.

        posting.title            'Robotics Engineer'       facts: normalised and typed; None or () when absent
        posting.country          ('US',)
        posting.facts("country") (Fact(value='US', …),)    the same with where it was read
        posting.published        {'@type': 'JobPosting', …}    every property as it stands there

    The library finds a fact when it is first asked for, and keeps it. Many threads may read one posting at once. A
    posting of a document is closed with its document, and keeps that document's memory alive until then.
    """

    __slots__ = ("_state", "_is_borrowed", "_published")

    _state: tuple[Owner, c.jobposting]
    """The owner, and the pointer for calls that hold its handle. They change together."""
    _published: Optional[PublishedPosting]
    _is_borrowed: bool
    """Whether a document owns it."""

    def __init__(self) -> None:
        raise TypeError("postings come from parse, parse_one, read and scan; EditablePosting() is a new one")

    @classmethod
    def _of(cls: type[_Self], owner: Owner, pointer: c.jobposting, is_borrowed: bool) -> _Self:
        posting = cls.__new__(cls)
        posting._is_borrowed = is_borrowed
        posting._take(owner, pointer)
        return posting

    def _take(self, owner: Owner, pointer: c.jobposting) -> None:
        """Becomes what a handle stands for."""
        self._state = owner, pointer
        self._published = None

    def _hold(self) -> tuple[ctypes.c_void_p, c.jobposting]:
        """The handle, to be kept in a variable during a call, and the pointer to call with."""
        owner, pointer = self._state
        return owner.hold(), pointer

    @property
    def _owner(self) -> Owner:  # type: ignore[override]
        return self._state[0]

    @classmethod
    def _owning(cls: type[_Self], handle: PostingHandle) -> _Self:
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
        held, pointer = self._hold()
        # Most facts are texts, which the shorter getter reads in two thirds of the time.
        if issubclass(kind, str):
            string = c.jobposting_string()
            if library.jobposting_fact_text(pointer, field, index, string) != c.Status.OK:
                return None
            value: Any = text(string)
            del held
            return value if kind is str else kind(value)
        view = c.jobposting_value()
        if library.jobposting_fact(pointer, field, index, view) != c.Status.OK:
            return None
        value = content(view)
        del held
        return cast(_Value, value)

    def facts(self, field: Union[str, Field]) -> tuple[Fact[FactValue], ...]:
        """All values of a fact, each with where it comes from; none when it is absent.

        Raises KeyError when there is no such field.
        """
        row = definition(field)
        held, pointer = self._hold()
        view = c.jobposting_value()
        found: list[Fact[FactValue]] = []
        while library.jobposting_fact(pointer, row.field, len(found), view) == c.Status.OK:
            found.append(fact(view, row))
        del held
        return tuple(found)

    def explain(self, width: int = 100) -> str:
        """The facts for people: a line for each value with how it was found and the published value with its place, and
        below them what was doubted.

        `width` is the columns of a line, at least 60; what does not fit is cut. Reads all facts.
        """
        columns = count("width", width)
        held, pointer = self._hold()
        buffer = c.jobposting_buffer()
        # 0 is the library's own width; whoever asks for none gets the least there is.
        status = library.jobposting_explain(pointer, max(columns, 1), buffer)
        del held
        if status != c.Status.OK:
            raise MemoryError("the library could not write the text")
        try:
            return raw(buffer).decode()
        finally:
            library.jobposting_buffer_free(buffer)

    def is_expired(self, now: Optional[Moment] = None) -> bool:
        """Whether the posting stood until a time that has passed; False when nothing is known.

        `now` is an aware datetime, Unix time in milliseconds, or None for this moment.
        """
        held, pointer = self._hold()
        expired: bool = library.jobposting_is_expired(pointer, milliseconds(now))
        del held
        return expired

    # As published

    @property
    def published(self) -> PublishedPosting:
        """What was published: every property, known or not, in order."""
        owner, pointer = self._state
        owner.hold()
        published = self._published
        # Another thread may have edited the posting in between.
        if published is None or published._owner is not owner:
            published = self._published = PublishedPosting._root(owner, pointer)
        return published

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is doubtful about the facts; reads all of them when first asked for."""
        held, pointer = self._hold()
        total = library.jobposting_fact_diagnostic_count(pointer)
        found = diagnostics.read(total, library.jobposting_fact_diagnostic, pointer)
        del held
        return found

    def contradictions(self, read_at: Optional[Moment] = None) -> tuple[Diagnostic, ...]:
        """Where the posting disagrees with itself: facts against facts, and facts against the text of its description.

        The facts stay as they are. Only what is plain is told. `read_at` is when the posting was fetched, an aware
        datetime or Unix time in milliseconds, if it was fetched just then: a date that is this very second was made up by
        the server.
        """
        time = c.NO_TIME if read_at is None else milliseconds(read_at)
        held, pointer = self._hold()
        found = DiagnosticListHandle()
        status = library.jobposting_contradictions(pointer, time, found)
        del held
        if status != c.Status.OK:
            raise MemoryError("the library could not tell the contradictions")
        return diagnostics.read(
            library.jobposting_diagnostics_count(found), library.jobposting_diagnostics_get, found
        )

    @property
    def origin(self) -> Origin:
        """Where the record that holds the posting begins, and what its input is called."""
        held, pointer = self._hold()
        view = c.jobposting_origin()
        library.jobposting_record_origin(pointer, view)
        origin = Origin(view.offset, view.line, view.column, text(view.path), text(view.url))
        del held
        return origin

    @property
    def duplicate_keys(self) -> tuple[Diagnostic, ...]:
        """Where the posting repeats a key of the same object, of which the last value counts everywhere.

        Looks at every key when first asked for; `pairs` of what was published has all values. At most 1,000 are told.
        """
        held, pointer = self._hold()
        total = library.jobposting_duplicate_key_count(pointer)
        found = diagnostics.read(total, library.jobposting_duplicate_key, pointer)
        del held
        return found

    @property
    def published_diagnostics(self) -> tuple[Diagnostic, ...]:
        """What of the published names is not schema.org's: misspelt, unknown, superseded; at most 1,000.

        Looks at every name when first asked for. The values can be read whatever is said of their names.
        """
        held, pointer = self._hold()
        total = library.jobposting_published_diagnostic_count(pointer)
        found = diagnostics.read(total, library.jobposting_published_diagnostic, pointer)
        del held
        return found

    # Editing

    def edit(self) -> EditablePosting:
        """A copy of the posting that can be edited; the posting stays as it is.

        What is not edited keeps its bytes in the input.
        """
        from .editing import EditablePosting

        held, pointer = self._hold()
        handle = PostingHandle()
        library.jobposting_copy(pointer, handle)
        del held
        return EditablePosting._owning(handle)

    # Encoding

    def to_json(self, indent: int = 0, *, safe_in_script: bool = False, embed_references: bool = False) -> str:
        """The posting as JSON-LD: the published values in the published order, numbers and escapes as they were.

        What stood around it, an `@context` and the rest of an `@graph`, is the document's: `embed_references` writes it to
        stand alone, with that context and with each node that it refers to by `@id` in the place of the first reference, at
        most 64 of them. `indent` is the spaces for each level, 0 for no white space at all; `safe_in_script` writes < > &
        as escapes, so that the text can stand inside an HTML script element.
        """
        return self.encode(indent, safe_in_script=safe_in_script, embed_references=embed_references).decode()

    def encode(self, indent: int = 0, *, safe_in_script: bool = False, embed_references: bool = False) -> bytes:
        """The same as `to_json`, in UTF-8."""
        held, pointer = self._hold()
        encoded = encode(library.jobposting_encode, pointer, indent, safe_in_script, embed_references)
        del held
        return encoded

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Posting):
            return NotImplemented
        (owner, pointer), (other_owner, other_pointer) = self._state, other._state
        return owner is other_owner and pointer.value == other_pointer.value

    def __hash__(self) -> int:
        return hash(self._state[1].value)

    def __repr__(self) -> str:
        if self.closed:
            return f"<{type(self).__name__}, closed>"
        return f"<{type(self).__name__} {self.title!r}>"


def parse_one(
    data: Input,
    *,
    mode: Union[ModeName, c.Mode] = "repairing",
    format: Union[FormatName, c.Format] = "automatic",
    depth_limit: int = DEPTH_LIMIT,
    size_limit: int = SIZE_LIMIT,
    diagnostic_limit: int = DIAGNOSTIC_LIMIT,
    reads_text: bool = False,
    annualization: Optional[Annualization] = None,
) -> Posting:
    """Reads the one posting of an input; the arguments are those of `parse`.

    Raises ParseError when the input cannot be read, or holds no posting or several.
    """
    options = read_options(
        mode, format, depth_limit, size_limit, diagnostic_limit, reads_text, annualization
    )
    source = input_bytes(data)
    handle = PostingHandle()
    error = c.jobposting_error()
    status = library.jobposting_parse(source, len(source), options, handle, error)
    if status != c.Status.OK:
        raise failure(status, error)
    return Posting._owning(handle)


def encode(
    function: Any, pointer: ctypes.c_void_p, indent: int, safe_in_script: bool, embed_references: bool = False
) -> bytes:
    """What an encoding function of the library writes."""
    options = write_options(indent, safe_in_script, embed_references)
    buffer = c.jobposting_buffer()
    if function(pointer, options, buffer) != c.Status.OK:
        raise MemoryError("the library could not write the text")
    try:
        return raw(buffer)
    finally:
        library.jobposting_buffer_free(buffer)
