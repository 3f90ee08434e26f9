"""A whole posting as it was published."""

from __future__ import annotations

from typing import Optional, Union

from . import _bindings as c
from ._arguments import utf8
from ._library import library
from ._managed import Owner
from ._vocabulary import JobPostingProperties
from .path import STEP_LIMIT, Path, names, nodes, select
from .published import VIEWS, Published, PublishedObject, Value, view_value


class PublishedPosting(PublishedObject, JobPostingProperties):
    """A whole posting as it was published.

        published.hiringOrganization.name.string       under the typed names of schema.org
        published["hiringOrganization"]["name"]        as in a dict
        published.at("/hiringOrganization/name")       the same
        published.node("/hiringOrganization/name")     with its source and its bytes in the input
        published.find("$.jobLocation[*].name")        all that a JSONPath selects
    """

    __slots__ = ("_pointer",)

    _pointer: c.jobposting

    @classmethod
    def _root(cls, owner: Owner, pointer: c.jobposting) -> PublishedPosting:
        published = cls(owner, _find(owner, pointer, ""))
        published._pointer = pointer
        return published

    def _node_of_properties(self) -> tuple[Owner, Optional[c.jobposting_node]]:
        return self._owner, self._node

    def at(self, pointer: str) -> Value:
        """The value that a JSON Pointer (RFC 6901) names: `/hiringOrganization/name`, or `` for the posting itself.

        Raises KeyError when it leads nowhere, and ValueError when it is no JSON Pointer.
        """
        return view_value(self._owner, _find(self._owner, self._pointer, pointer))

    def node(self, pointer: str) -> Published:
        """The same value as it is written, of whatever type. Raises as `at` does."""
        return _view(self._owner, _find(self._owner, self._pointer, pointer))

    def find(self, path: Union[str, Path], *, step_limit: int = STEP_LIMIT) -> list[Value]:
        """The values that a JSONPath (RFC 9535) selects, in its order; `$` is the posting.

        `step_limit` bounds the work, for paths that strangers write: values visited, comparisons, and characters times
        states of a regular expression.

        Raises PathError when the text is no JSONPath, or takes more steps.
        """
        found = select(self._owner, self._pointer, path, step_limit)
        return [view_value(self._owner, node) for node in nodes(found)]

    def find_nodes(self, path: Union[str, Path], *, step_limit: int = STEP_LIMIT) -> list[Published]:
        """The same values as they are written, each with its pointer, its source and its bytes in the input."""
        found = select(self._owner, self._pointer, path, step_limit)
        views = [_view(self._owner, node) for node in nodes(found)]
        for view, pointer in zip(views, names(found, library.jobposting_nodelist_pointer)):
            view._place = pointer
        return views

    def find_paths(self, path: Union[str, Path], *, step_limit: int = STEP_LIMIT) -> list[str]:
        """The normalised paths (RFC 9535, section 2.7) of the same values: `$['jobLocation'][0]['name']`."""
        return names(select(self._owner, self._pointer, path, step_limit), library.jobposting_nodelist_path)


def _view(owner: Owner, node: c.jobposting_node) -> Published:
    return VIEWS.get(node.type, Published)(owner, node)


def _find(owner: Owner, posting: c.jobposting, pointer: str) -> c.jobposting_node:
    if not isinstance(pointer, str):
        raise TypeError(f"a JSON Pointer is a str, not {type(pointer).__name__}")
    held = owner.hold()
    node = c.jobposting_node()
    path = utf8(pointer)
    status = library.jobposting_published(posting, path, len(path), node)
    del held
    if status == c.Status.INVALID_POINTER:
        raise ValueError(f"no JSON Pointer: {pointer!r}")
    if status != c.Status.OK:
        raise KeyError(pointer)
    return node
