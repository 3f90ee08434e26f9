"""What the postings of a generated dump mean, without the library: from the generator's table, and for lines that it
has broken, from what is left of them.

The generator writes beside each line what it stands for, before it chooses a shape for it. That is the truth of a sound
line. The table says nothing of skills; they are taken from the record, as Python's json reads it. Codes of regions are
ISO 3166-2's, written down here for the regions that the generator names.
"""

from __future__ import annotations

import csv
import dataclasses
import datetime
import json
import re
from typing import Any, Iterator, Optional

Interval = tuple[int, int]
"""First and last millisecond of Unix time."""

# The generator writes names of regions. Telangana is IN-TG as in the Unicode CLDR, which keeps the code that ISO has renamed
# IN-TS since; Singapore has no region of that name.
REGIONS = {
    ("GB", "England"): "GB-ENG", ("GB", "Scotland"): "GB-SCT", ("IE", "Leinster"): "IE-L",
    ("DE", "Berlin"): "DE-BE", ("DE", "Bayern"): "DE-BY", ("DE", "Hamburg"): "DE-HH", ("DE", "Hessen"): "DE-HE",
    ("DE", "Nordrhein-Westfalen"): "DE-NW", ("DE", "Baden-Württemberg"): "DE-BW",
    ("FR", "Île-de-France"): "FR-IDF", ("FR", "Auvergne-Rhône-Alpes"): "FR-ARA", ("FR", "Occitanie"): "FR-OCC",
    ("ES", "Comunidad de Madrid"): "ES-MD", ("ES", "Cataluña"): "ES-CT", ("NL", "Noord-Holland"): "NL-NH",
    ("CH", "Zürich"): "CH-ZH", ("AT", "Wien"): "AT-9", ("IT", "Lombardia"): "IT-25", ("SE", "Stockholm"): "SE-AB",
    ("PL", "Mazowieckie"): "PL-14", ("PL", "Małopolskie"): "PL-12",
    ("IN", "Karnataka"): "IN-KA", ("IN", "Telangana"): "IN-TG", ("IN", "Maharashtra"): "IN-MH", ("IN", "Delhi"): "IN-DL",
    ("NZ", "Auckland"): "NZ-AUK", ("MX", "CDMX"): "MX-CMX", ("JP", "Tokyo"): "JP-13", ("IL", "Tel Aviv"): "IL-TA",
    ("AE", "Dubai"): "AE-DU", ("ZA", "Gauteng"): "ZA-GP", ("SG", "Singapore"): None,
}
CODED = {"US", "CA", "AU", "BR"}
"""Countries of which it writes the codes of regions."""


@dataclasses.dataclass(frozen=True)
class Facts:
    """What one posting says; None or () where it says nothing."""

    id: Optional[str] = None
    title: Optional[str] = None
    organization: Optional[str] = None
    country: Optional[str] = None
    region: Optional[str] = None
    locality: Optional[str] = None
    place: Optional[tuple[float, float]] = None
    employment: tuple[str, ...] = ()
    posted: Optional[Interval] = None
    valid: Optional[Interval] = None
    currency: Optional[str] = None
    salary: Optional[tuple[float, float]] = None
    unit: Optional[str] = None
    remote: bool = False
    applicant_country: Optional[str] = None
    skills: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True)
class Line:
    """A line of the dump: how it was broken ("" when it was not), and the postings that can be read of it."""

    number: int
    malformed: str
    postings: tuple[Facts, ...]


def read(dump: str, table: str) -> Iterator[Line]:
    """The lines of a dump with what they mean."""
    with open(dump, "rb") as records, open(table, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE):
            record = records.readline()[:-1]
            number = int(row["line"]) + 1
            if not row["malformed"]:
                yield Line(number, "", (facts(row, json.loads(record)),))
            else:
                yield Line(number, row["malformed"], broken(row, row["malformed"], record))
        assert not records.readline(), "the dump has more lines than its table"


def facts(row: dict[str, str], record: dict[str, Any]) -> Facts:
    """What a row of the table says of a sound record."""
    country, region = row["country"], row["region"]
    minimum = row["sal_min"]
    return Facts(
        id=row["id"], title=row["title"], organization=row["company"], country=country,
        region=f"{country}-{region}" if country in CODED else REGIONS[country, region], locality=row["city"],
        place=(float(row["lat"]), float(row["lon"])), employment=tuple(row["emp"].split("|")),
        posted=interval(row["posted"]), valid=interval(row["valid"]), currency=row["cur"] or None,
        salary=(float(minimum), float(row["sal_max"])) if minimum else None, unit=row["unit"] or None,
        remote=row["remote"] == "1", applicant_country=country if row["remote"] == "1" else None,
        skills=skills(record.get("skills")),
    )


def skills(published: Any) -> tuple[str, ...]:
    """A list, or one comma list."""
    if isinstance(published, str):
        published = published.split(", ") if published else []
    return tuple(published or ())


def interval(text: str) -> Interval:
    """A whole day, or the second or millisecond that is written."""
    if len(text) == 10:
        start = datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.timezone.utc)
        return milliseconds(start), milliseconds(start + datetime.timedelta(days=1)) - 1
    start = datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.000Z").replace(tzinfo=datetime.timezone.utc)
    return milliseconds(start), milliseconds(start)


def milliseconds(moment: datetime.datetime) -> int:
    return round(moment.timestamp() * 1000)


# MARK: - Broken lines


def broken(row: dict[str, str], kind: str, line: bytes) -> tuple[Facts, ...]:
    """What a mended line must say: all that the record said before it was broken, but for what the break took."""
    if kind == "empty":
        return ()
    if kind == "trunc":
        return truncated(row, line)
    sound = {
        "comma": lambda: line[:-2] + b"}",
        "nan": lambda: line.replace(b', "x": NaN}', b"}"),
        "escape": lambda: line.replace(b"ti\\qtle", b"title", 1),
        "ctrl": lambda: line.replace(b'"title": "\x01\xff', b'"title": "', 1),
        "two": lambda: line[: len(line) // 2],
        "bom": lambda: line[3:],
    }[kind]()
    posting = facts(row, json.loads(sound))
    if kind == "escape" and b'"ti\\qtle":' in line:
        # No escape, so the name is not `title`: nothing may be guessed.
        posting = dataclasses.replace(posting, title=None)
    if kind == "ctrl":
        # A raw control character stays, and bytes that are no UTF-8 are the replacement character.
        posting = dataclasses.replace(posting, title="\x01\ufffd" + (posting.title or ""))
    return (posting,) * (2 if kind == "two" else 1)


def truncated(row: dict[str, str], line: bytes) -> tuple[Facts, ...]:
    """What is left of a line that ends too early: all that was complete, and nothing else."""
    record = Prefix(line.decode("utf-8", "ignore")).value()
    if not isinstance(record, dict) or record.get("@type") != "JobPosting":
        return ()
    whole = facts(row, record)

    def first(value: Any) -> Any:
        value = value[0] if isinstance(value, list) and value else value
        return value if isinstance(value, dict) else {}

    place = first(record.get("jobLocation"))
    address = first(place.get("address"))
    country = address.get("addressCountry")
    has_country = isinstance(country, str) or isinstance(country, dict) and "name" in country
    point = first(place.get("geo")) or place
    employment = record.get("employmentType", [])
    pay = first(record.get("baseSalary"))
    amount = first(pay.get("value"))
    has_amount = "value" in amount or "minValue" in amount
    # Where one bound is missing, nothing is known beyond the other.
    salary = whole.salary if whole.salary and ("value" in amount or "maxValue" in amount) else (
        (whole.salary[0], whole.salary[0]) if whole.salary and has_amount else None)
    employer = record.get("hiringOrganization")
    identifier = record.get("identifier")
    remote = record.get("jobLocationType") == "TELECOMMUTE"
    applicant = first(record.get("applicantLocationRequirements"))
    return (dataclasses.replace(
        whole,
        id=whole.id if isinstance(identifier, str) or "value" in first(identifier) else None,
        title=record.get("title"),
        organization=whole.organization if isinstance(employer, str) or "name" in first(employer) else None,
        country=whole.country if has_country else None,
        region=whole.region if has_country and "addressRegion" in address else None,
        locality=address.get("addressLocality"),
        place=whole.place if "latitude" in point and "longitude" in point else None,
        employment=tuple([employment] if isinstance(employment, str) else employment),
        posted=whole.posted if "datePosted" in record else None,
        valid=whole.valid if "validThrough" in record else None,
        currency=pay.get("currency"), salary=salary, unit=whole.unit if "unitText" in amount else None, remote=remote,
        applicant_country=whole.applicant_country if "name" in applicant else None,
    ),)


class Prefix:
    """Reads the beginning of a JSON text: what is incomplete is dropped, but not what is complete inside it."""

    _STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
    _SCALAR = re.compile(r"[^\s,\]}]+(?=[\s,\]}])")

    def __init__(self, text: str) -> None:
        self._text = text
        self._position = 0

    def value(self) -> Any:
        """The value that begins here; None when it is incomplete, or null."""
        start = self._next()
        if start == "{":
            return self._members()
        if start == "[":
            return self._elements()
        match = (self._STRING if start == '"' else self._SCALAR).match(self._text, self._position)
        self._position = match.end() if match else len(self._text)
        return json.loads(match.group()) if match else None

    def _members(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self._position += 1
        while (sign := self._next()) and sign != "}":
            if sign == ",":
                self._position += 1
                continue
            key = self.value()
            if self._next() != ":":
                return found
            self._position += 1
            if (value := self.value()) is not None:
                found[key] = value
        self._position += 1
        return found

    def _elements(self) -> list[Any]:
        found: list[Any] = []
        self._position += 1
        while (sign := self._next()) and sign != "]":
            if sign == ",":
                self._position += 1
            elif (value := self.value()) is not None:
                found.append(value)
        self._position += 1
        return found

    def _next(self) -> str:
        """The next character that is no space; empty at the end."""
        while self._text[self._position : self._position + 1].isspace():
            self._position += 1
        return self._text[self._position : self._position + 1]
