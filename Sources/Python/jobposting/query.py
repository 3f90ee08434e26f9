"""Questions that a posting answers with yes or no."""

from __future__ import annotations

import ctypes
from typing import NoReturn, Optional

from . import _bindings as c
from ._arguments import Moment, milliseconds, utf8
from ._library import library
from ._managed import QueryHandle, text
from .errors import failure
from .posting import Posting


class Condition:
    """What `&`, `|` and `~` join to a Query: a Query, or a fact that is true or false."""

    __slots__ = ()

    def _query(self) -> Query:
        raise NotImplementedError

    def __and__(self, other: Condition) -> Query:
        """What satisfies both."""
        if not isinstance(other, Condition):
            return NotImplemented
        return Query(f"({self._query()}) and ({other._query()})")

    def __or__(self, other: Condition) -> Query:
        """What satisfies one or both."""
        if not isinstance(other, Condition):
            return NotImplemented
        return Query(f"({self._query()}) or ({other._query()})")

    def __invert__(self) -> Query:
        """The plain complement, which includes what is missing."""
        return Query(f"not ({self._query()})")

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a condition is neither true nor false: join with &, | and ~ instead of and, or and not, "
            "and ask for a range with between"
        )


class Query(Condition):
    """A question that a posting answers with yes or no.

        query = jp.Query("country = US and employment_type = FULL_TIME and salary >= 120k USD")
        query.matches(posting)

    Fields are compared with `=` `!=` `<` `<=` `>` `>=`, `in (…)`, `between … and …`, `~` (words; quotes make a phrase,
    a trailing `*` a prefix), `is missing`, `is present`; `and`, `or`, `not` and parentheses join; `remote`, `onsite`,
    `hybrid` and `expired` stand alone. `salary` is the stated range, `salary_year` that of a year. `within(…)` asks for a
    place near a point, `location(…)` for one place that satisfies all of it, `path("$.x")` for what a JSONPath selects as
    it was published. What is missing satisfies nothing; `not` is the plain complement.

    The whole language, keywords in lower case (its meaning in full stands with Query in the Swift library):

        expression  = conjunction *( "or" conjunction )
        conjunction = negation *( "and" negation )
        negation    = *"not" ( "(" expression ")" / predicate )
        predicate   = flag                                        ; remote, onsite, hybrid, expired, or a boolean fact
                    / subject comparison literal                  ; = != < <= > >=
                    / subject "in" "(" literal *( "," literal ) ")"
                    / subject "between" literal "and" literal
                    / subject "~" words                           ; whole words, one behind the other; a trailing * for a prefix
                    / subject "is" ( "missing" / "present" )
                    / "within" "(" latitude "," longitude "," number ( "km" / "mi" / "m" ) ")"
                    / "location" "(" expression ")"               ; of the parts of one place
        subject     = field / "salary" / "salary_year" / "path" "(" quoted text ")"
        literal     = bare word / quoted text                     ; typed by the field; \\" and \\\\ between quotes
        amount      = number currency                             ; of salary and salary_year: 120k USD, 1.5m JPY
        moment      = ISO 8601 / "today" [ ( " + " / " - " ) count ( "d" / "w" / "m" / "y" ) ]   ; m is a month

    The same can be written with operators, which an editor completes and checks: see `jp.F`.

    `str()` of a query is its canonical text, and queries are equal when those texts are. A query can be pickled, and
    many threads may use one at once.
    """

    __slots__ = ("_handle", "_text", "__weakref__")

    _handle: QueryHandle
    _text: str

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
        self._take(handle)

    def _take(self, handle: QueryHandle) -> None:
        view = c.jobposting_string()
        library.jobposting_query_text(handle, view)
        self._handle = handle
        self._text = text(view) or ""

    @classmethod
    def search(cls, text: str) -> Query:
        """What a person types into a search box, as a query: `python OR rust "data engineer" -senior near Berlin`.

        Every text is one: what is not understood is plain words, an empty text is every posting. Words are looked for in
        the title, the organisation, the towns, the skills and the text. More is asked for by:

            python OR rust, python | rust        one of them
            -senior, NOT senior                  not that
            (java OR go) -(junior intern)        groups
            "data engineer", full-stack, engin*  words one after the other, a prefix
            remote, hybrid, onsite, is:remote    the workplace
            near Berlin, near Austin, TX         a place; place:… and near:… likewise
            title:… company:… skills:…           words of a field, by its name or an everyday one
            country:germany type:full-time       codes, from their names
            posted:7d posted:>=2025-01-01        dates
            pay:>100kUSD                         a year's pay, with its currency

        `str()` of the query shows how it was understood. Of long texts the first 400 bytes and 32 terms are read.
        """
        if not isinstance(text, str):
            raise TypeError(f"a search is a str, not {type(text).__name__}")
        handle = QueryHandle()
        error = c.jobposting_error()
        source = utf8(text)
        status = library.jobposting_query_search(source, len(source), handle, error)
        if status != c.Status.OK:
            raise failure(status, error, query=text)
        query = cls.__new__(cls)
        query._take(handle)
        return query

    def _query(self) -> Query:
        return self

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
