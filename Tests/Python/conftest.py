"""What the tests share."""

from __future__ import annotations

import json
import pathlib
from datetime import datetime

import pytest

import jobposting as jp

HOME = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = HOME / "Examples" / "fixtures"
FILES = sorted(path for path in FIXTURES.glob("*.json") if path.name[0].isdigit())
DUMP = FIXTURES / "dump.ndjson"
EXPECTED = json.loads((FIXTURES / "expected.json").read_bytes())
NOW = datetime.fromisoformat(EXPECTED["reference_time"].replace("Z", "+00:00"))

POSTING = (
    '{"@context":"https://schema.org","@type":"JobPosting","title":"Welder &amp; fitter",'
    '"jobLocation":{"address":{"addressCountry":"CA","addressRegion":"ON"}},"employmentType":["FULL_TIME","INTERN"],'
    '"datePosted":"2025-10-20","salaryNote":1.50E3}'
)
"""One posting, on one line."""


@pytest.fixture
def posting() -> jp.Posting:
    return jp.parse_one(POSTING)
