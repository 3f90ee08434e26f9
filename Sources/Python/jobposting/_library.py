"""Finds the library, loads it, and makes sure that it is the one these bindings were made for."""

from __future__ import annotations

import ctypes
import os
import pathlib

from . import _bindings

VARIABLE = "JOBPOSTING_LIBRARY"
"""The environment variable that names another library file, for development."""


def find() -> str:
    """The path of the library: the one beside this file, unless the environment names another.

    Raises ImportError when there is not exactly one.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return named
    folder = pathlib.Path(__file__).resolve().parent
    found = sorted(path for path in folder.glob("*jobposting*") if path.suffix in (".so", ".dylib", ".dll"))
    if len(found) != 1:
        names = ", ".join(path.name for path in found) or "none"
        raise ImportError(
            f"expected exactly one library in {folder} and found {names}; install the package with "
            f"`pip install Sources/Python`, or set {VARIABLE} to a library file"
        )
    return str(found[0])


def check(number: int, compatible: int, path: str) -> None:
    """Raises ImportError unless a library of that version serves these bindings."""
    if not compatible <= _bindings.VERSION_NUMBER <= number:
        raise ImportError(
            f"{path} has version {number} and serves programs made for {compatible} and later; "
            f"these bindings were made for {_bindings.VERSION_NUMBER}"
        )


def load(path: str) -> ctypes.CDLL:
    """Loads a library and binds its functions. ctypes lets other threads run during every call."""
    try:
        loaded = ctypes.CDLL(path)
    except OSError as error:
        raise ImportError(f"the library cannot be loaded: {error}") from error
    try:
        # The version first: a library of another one may lack functions.
        for name in ("jobposting_version_number", "jobposting_version_compatible"):
            getattr(loaded, name).restype = ctypes.c_uint32
        check(loaded.jobposting_version_number(), loaded.jobposting_version_compatible(), path)
        _bindings.bind(loaded)
    except AttributeError as error:
        raise ImportError(f"{path} is no libjobposting of this version: {error}") from error
    return loaded


library = load(find())
"""The one library of this process."""
