"""Questions that a posting answers with yes or no."""

from __future__ import annotations

import ctypes
from typing import Optional

from . import _bindings as c
from ._arguments import Moment, milliseconds, utf8
from ._library import library
from ._managed import QueryHandle, text
from .errors import failure
from .posting import Posting


class Query:
    """A question that a posting answers with yes or no.

        query = jp.Query("country = US and employment_type = FULL_TIME and salary >= 120k USD")
        query.matches(posting)

    Fields are compared with `=` `!=` `<` `<=` `>` `>=`, `in (…)`, `between … and …`, `~` (words; quotes make a phrase,
    a trailing `*` a prefix), `is missing`, `is present`; `and`, `or`, `not` and parentheses join; `remote`, `onsite`,
    `hybrid` and `expired` stand alone. What is missing satisfies nothing; `not` is the plain complement.

    `str()` of a query is its canonical text, and queries are equal when those texts are. A query can be pickled, and
    many threads may use one at once.
    """

    __slots__ = ("_handle", "_text", "__weakref__")

    def __init__(self, query: str) -> None:
        """Compiles a query. Raises QueryError, which points at what is wrong."""
        if not isinstance(query, str):
            raise TypeError(f"a query is a str, not {type(query).__name__}")
        handle = QueryHandle()
        error = c.jobposting_error()
        source = utf8(query)
        status = library.jobposting_query_compile(source, len(source), handle, error)
        if status != c.Status.OK:
            raise failure(status, error, query=query)
        view = c.jobposting_string()
        library.jobposting_query_text(handle, view)
        self._handle = handle
        self._text = text(view) or ""

    def matches(self, posting: Posting, now: Optional[Moment] = None) -> bool:
        """Whether a posting satisfies the query.

        `today` and `expired` refer to `now`: an aware datetime, Unix time in milliseconds, or None for this moment.
        """
        if not isinstance(posting, Posting):
            raise TypeError(f"a query is asked of a Posting, not of a {type(posting).__name__}")
        held, pointer = posting._hold()
        answer = ctypes.c_bool()
        library.jobposting_query_match(self._handle, pointer, milliseconds(now), answer)
        del held
        return answer.value

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Query({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Query) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> tuple[type[Query], tuple[str]]:
        return Query, (self._text,)
