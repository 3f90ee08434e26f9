"""What was read from one input."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Iterator, Optional, Union, overload

from . import _bindings as c
from . import diagnostics
from ._arguments import (
    DEPTH_LIMIT,
    DIAGNOSTIC_LIMIT,
    SIZE_LIMIT,
    FormatName,
    Input,
    ModeName,
    input_bytes,
    read_options,
)
from ._library import library
from ._managed import DocumentHandle, Managed, Owner
from .annualization import Annualization
from .diagnostics import Diagnostic
from .errors import failure
from .posting import Posting, encode


class Document(Managed, Sequence[Posting]):
    """What was read from one input: a sequence of its postings, and what there was to say about reading them.

        with jp.parse(data) as document:
            for posting in document:
                print(posting.title, posting.country)

    An input is one JSON text (a posting, an array, an `@graph`, postings nested anywhere), one a line (NDJSON), or an
    HTML page with its JSON-LD, Microdata and RDFa. Many threads may read one document at once.
    """

    __slots__ = ("_count",)

    _count: int

    def __init__(self) -> None:
        raise TypeError("documents come from parse and read")

    @classmethod
    def _owning(cls, handle: DocumentHandle) -> Document:
        document = cls.__new__(cls)
        document._owner = Owner(handle, "document")
        document._count = library.jobposting_document_count(handle)
        return document

    def __len__(self) -> int:
        self._owner.hold()
        return self._count

    @overload
    def __getitem__(self, index: int) -> Posting: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Posting, ...]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Posting, tuple[Posting, ...]]:
        handle = self._owner.hold()
        if isinstance(index, slice):
            return tuple(self._posting(handle, place) for place in range(self._count)[index])
        # A range checks the index as every sequence does, and counts negative ones from the end.
        try:
            place = range(self._count)[index]
        except IndexError:
            raise IndexError(f"the document has {self._count} postings, none at {index}") from None
        return self._posting(handle, place)

    def __iter__(self) -> Iterator[Posting]:
        for place in range(self._count):
            yield self._posting(self._owner.hold(), place)

    def _posting(self, handle: object, place: int) -> Posting:
        return Posting._of(self._owner, library.jobposting_document_posting(handle, place), True)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found wrong in reading; what is doubtful about a posting's facts is with the posting."""
        handle = self._owner.hold()
        count = library.jobposting_document_diagnostic_count(handle)
        return diagnostics.read(count, library.jobposting_document_diagnostic, handle)

    @property
    def diagnostic_count(self) -> int:
        """All that was found wrong in reading, also what `diagnostic_limit` has left out of `diagnostics`."""
        total: int = library.jobposting_document_diagnostic_total(self._owner.hold())
        return total

    def to_json(self, indent: int = 0, *, safe_in_script: bool = False) -> str:
        """What the document was read from: each JSON text on a line, postings and all that stood by them.

        `indent` and `safe_in_script` are those of `Posting.to_json`.
        """
        return self.encode(indent, safe_in_script=safe_in_script).decode()

    def encode(self, indent: int = 0, *, safe_in_script: bool = False) -> bytes:
        """The same as `to_json`, in UTF-8."""
        return encode(library.jobposting_document_encode, self._owner.hold(), indent, safe_in_script)

    def __repr__(self) -> str:
        return "<Document, closed>" if self.closed else f"<Document of {self._count} postings>"


def parse(
    data: Input,
    *,
    mode: Union[ModeName, c.Mode] = "repairing",
    format: Union[FormatName, c.Format] = "automatic",
    depth_limit: int = DEPTH_LIMIT,
    size_limit: int = SIZE_LIMIT,
    diagnostic_limit: int = DIAGNOSTIC_LIMIT,
    reads_text: bool = False,
    annualization: Optional[Annualization] = None,
) -> Document:
    """Reads all postings of an input; an input without any is a document without postings.

    `mode`: `repairing` mends what can be mended without guessing, each mend being a diagnostic; `strict` refuses what
    is not well-formed. `format`: `document` is one JSON text, `records` is one a line, `page` is an HTML page,
    `automatic` tells them apart. An input may be compressed with gzip, zlib or zstd. The limits are containers inside
    one another, bytes of one document or record, and diagnostics kept.

    `reads_text`: whether a fact that no property states may be read from the text of the description: pay and the
    workplace, where the text leaves no doubt; its method is then `Method.TEXT`. `annualization`: how pay becomes pay for a year; None is full-time work the year round.

    Raises ParseError when the input cannot be read.
    """
    options = read_options(
        mode, format, depth_limit, size_limit, diagnostic_limit, reads_text, annualization
    )
    source = input_bytes(data)
    handle = DocumentHandle()
    error = c.jobposting_error()
    status = library.jobposting_document_parse(source, len(source), options, handle, error)
    if status != c.Status.OK:
        raise failure(status, error)
    return Document._owning(handle)


def read(
    path: Union[str, os.PathLike[str]],
    *,
    mode: Union[ModeName, c.Mode] = "repairing",
    format: Union[FormatName, c.Format] = "automatic",
    depth_limit: int = DEPTH_LIMIT,
    size_limit: int = SIZE_LIMIT,
    diagnostic_limit: int = DIAGNOSTIC_LIMIT,
    reads_text: bool = False,
    annualization: Optional[Annualization] = None,
) -> Document:
    """Reads all postings of a file, which is held in memory: `scan` is for dumps. The arguments are those of `parse`.

    Raises OSError when the file cannot be read, and ParseError when what it holds cannot.
    """
    with open(path, "rb") as file:
        data = file.read()
    return parse(
        data,
        mode=mode,
        format=format,
        depth_limit=depth_limit,
        size_limit=size_limit,
        diagnostic_limit=diagnostic_limit,
        reads_text=reads_text,
        annualization=annualization,
    )
