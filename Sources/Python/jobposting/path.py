"""JSONPath over what was published."""

from __future__ import annotations

from typing import Any, Union

from . import _bindings as c
from ._arguments import count, utf8
from ._library import library
from ._managed import NodeListHandle, Owner, PathHandle, text
from .errors import failure

STEP_LIMIT = c.PATH_STEP_LIMIT


class Path:
    """A JSONPath (RFC 9535), compiled once: it selects published values.

        yards = jp.Path("$.jobLocation[?@.address.addressCountry == 'US'].name")
        for posting in document:
            print(posting.published.find(yards))

    All of the RFC: filters, `length`, `count`, `match`, `search` and `value`. `$` is the posting. Of duplicate keys a
    name selects the last.

    `str()` of a path is its text, and paths are equal when those texts are. A path can be pickled, and many threads may
    use one at once.
    """

    __slots__ = ("_handle", "_text", "__weakref__")

    def __init__(self, path: str) -> None:
        """Compiles a path. Raises PathError, which points at what is wrong."""
        if not isinstance(path, str):
            raise TypeError(f"a JSONPath is a str, not {type(path).__name__}")
        handle = PathHandle()
        error = c.jobposting_error()
        source = utf8(path)
        status = library.jobposting_path_compile(source, len(source), handle, error)
        if status != c.Status.OK:
            raise failure(status, error, query=path)
        self._handle = handle
        self._text = path

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Path({self._text!r})"

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Path) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> tuple[type[Path], tuple[str]]:
        return Path, (self._text,)


def select(owner: Owner, posting: c.jobposting, path: Union[str, Path], step_limit: int) -> NodeListHandle:
    """What a path selects from a posting."""
    if not isinstance(path, Path):
        path = Path(path)
    limit = count("step_limit", step_limit)
    held = owner.hold()
    found = NodeListHandle()
    error = c.jobposting_error()
    status = library.jobposting_path_find(path._handle, posting, limit, found, error)
    del held
    if status != c.Status.OK:
        raise failure(status, error, query=str(path))
    return found


def nodes(found: NodeListHandle) -> list[c.jobposting_node]:
    """The nodes of a list."""
    result = []
    for index in range(library.jobposting_nodelist_count(found)):
        node = c.jobposting_node()
        library.jobposting_nodelist_node(found, index, node)
        result.append(node)
    return result


def names(found: NodeListHandle, read: Any) -> list[str]:
    """The names of the nodes of a list, by the function of the library that reads one of them."""
    string = c.jobposting_string()
    result: list[str] = []
    while read(found, len(result), string) == c.Status.OK:
        result.append(text(string) or "")
    return result
