"""What other readers find in a page: selectolax the script blocks, extruct the Microdata and RDFa."""

from __future__ import annotations

import dataclasses
import logging
import re

import extruct
from selectolax.lexbor import LexborHTMLParser

import values

logging.disable(logging.CRITICAL)


@dataclasses.dataclass
class Page:
    blocks: list[str]
    """The content of each block of JSON-LD, in order."""
    microdata: values.Value
    """The top-level items, as an array."""
    rdfa_postings: int
    """Nodes whose type is JobPosting."""


def page(text: str) -> Page:
    """Reads a page in UTF-8."""
    scripts = LexborHTMLParser(text).css("script")
    found = extruct.extract(text, syntaxes=["microdata", "rdfa"], errors="ignore")
    return Page(
        [script.text(deep=True) for script in scripts if is_json_ld(script.attributes.get("type"))],
        ("array", [_item(item) for item in found.get("microdata", [])]),
        sum("JobPosting" in str(node.get("@type")) for node in found.get("rdfa", [])),
    )


def is_json_ld(type_name: str | None) -> bool:
    return (type_name or "").split(";")[0].strip().lower() == "application/ld+json"


def block_ranges(data: bytes) -> list[tuple[int, int]]:
    """Where the content of each block of JSON-LD begins and ends, by a pattern that knows nothing of HTML."""
    pattern = rb"<script\b[^>]*?application/ld\+json[^>]*>(.*?)</script"
    return [match.span(1) for match in re.finditer(pattern, data, re.S | re.I)]


def _item(item: object) -> values.Value:
    """An item of extruct's, in the form in which it would be JSON-LD."""
    if isinstance(item, list):
        return ("array", [_item(element) for element in item])
    if not isinstance(item, dict):
        return ("string", str(item))
    members = [("@type", values.of_python(item["type"]))] if "type" in item else []
    if "id" in item:
        members.append(("@id", ("string", item["id"])))
    members += [(name, _item(value)) for name, value in item.get("properties", {}).items()]
    # An item without a type and an identifier is its text to extruct, where it has one.
    return ("object", members)
