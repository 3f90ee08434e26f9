"""Makes the wheel: reads the version from the C header, builds the library, and bundles that one file."""

from __future__ import annotations

import pathlib
import platform
import re
import subprocess
import sys
import sysconfig
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

HOME = pathlib.Path(__file__).resolve().parent.parent.parent
HEADER = HOME / "include" / "jobposting.h"
BUILD = HOME / "Sources" / "build-library"

OUTSIDE = (
    "jobposting is built inside a clone of its repository, for its library is made from the Swift sources there, and "
    f"they are not at {HOME}: clone the repository and `pip install Sources/Python`"
)


class Metadata(MetadataHookInterface):
    """The version, whose one place is the header."""

    def update(self, metadata: dict[str, Any]) -> None:
        if not HEADER.is_file() or not BUILD.is_file():
            sys.exit(OUTSIDE)
        found = re.search(r'^#define JOBPOSTING_VERSION_STRING "([^"]+)"', HEADER.read_text(encoding="utf-8"), re.M)
        if found is None:
            sys.exit(f"{HEADER} has no version")
        metadata["version"] = found[1]


class Library(BuildHookInterface[Any]):
    """The library, beside the modules that load it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            sys.exit(
                "there is no sdist of jobposting: it would lack the Swift sources; build a wheel in the repository"
            )
        if version == "editable":
            # The modules stay where they are, and nothing may be put beside them.
            self.app.display_warning("editable: set JOBPOSTING_LIBRARY to what Sources/build-library prints")
            return
        built = subprocess.run([BUILD], stdout=subprocess.PIPE, text=True, check=False)
        lines = built.stdout.splitlines()
        if built.returncode != 0 or not lines:
            sys.exit(f"{BUILD} failed: what it says stands above")
        library = pathlib.Path(lines[-1])
        build_data["force_include"][str(library)] = f"jobposting/{library.name}"
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{platform_tag(library.read_bytes())}"


def platform_tag(library: bytes) -> str:
    """Where the library runs. On Linux that follows from the newest version of a C library's symbol in it.

    PEP 600: manylinux_x_y stands for glibc x.y. The oldest there is for a machine is 2.5 on x86-64 and 2.17 elsewhere.
    """
    machine = platform.machine()
    if sys.platform != "linux":
        return re.sub(r"[-.]", "_", sysconfig.get_platform())
    versions = {(int(major), int(minor)) for major, minor in re.findall(rb"\0GLIBC_(\d+)\.(\d+)[.\d]*(?=\0)", library)}
    if not versions:
        return f"linux_{machine}"
    major, minor = max(versions | {(2, 5 if machine == "x86_64" else 17)})
    return f"manylinux_{major}_{minor}_{machine}"
