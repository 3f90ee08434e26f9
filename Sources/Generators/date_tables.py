#!/usr/bin/env python3
"""Writes the tables of dates of Sources/JobPostingKit/Tables/Generated from the Unicode CLDR.

    date_tables.py           write the tables
    date_tables.py --check   write nothing; fail when a committed table differs from what would be written

The data are those of Debian's package `unicode-cldr-core` (licence: Unicode-DFS-2016). Where the package is not
installed, `--check` says that it was skipped and succeeds.

What is taken:
  months     wide and abbreviated names of the Gregorian months in the design's languages and all their regions, in the
             form for dates and the form that stands alone; a name that means two months in two languages is refused
  weekdays   wide, abbreviated and short names; a name may mean several days ("mar." is mardi, martes, martedi)
  orders     for each country, whether day, month or year comes first in the short dates of its official languages;
             countries whose languages disagree are left out, and so are languages that CLDR has no dates of
"""

import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "Sources/JobPostingKit/Tables/Generated/DateTables.swift"
CLDR = Path("/usr/share/unicode/cldr/common")
VERSION = "41"
RELEASED = "2022-04-06"
LANGUAGES = "en de fr es it pt nl pl sv cs ja zh".split()
WEEKDAYS = "mon tue wed thu fri sat sun".split()
GREGORIAN = "dates/calendars/calendar[@type='gregorian']"


def read(name):
    return ElementTree.parse(CLDR / name).getroot()


def fold(text):
    """The key of a phrase, as `PhraseKey` makes it."""
    marked = unicodedata.normalize("NFD", text.lower())
    plain = "".join(c for c in marked if not unicodedata.combining(c)).replace("ł", "l")
    return " ".join(re.findall(r"\w+", plain))


def locales(language):
    return sorted(p.stem for p in (CLDR / "main").glob(f"{language}*.xml") if p.stem.split("_")[0] == language)


def names(kind, widths):
    """Of each name's key, what it names: pairs of key and the `type` of CLDR."""
    for language in LANGUAGES:
        for locale in locales(language):
            calendar = read(f"main/{locale}.xml").find(GREGORIAN)
            if calendar is None:
                continue
            for width in calendar.iter(f"{kind}Width"):
                if width.get("type") not in widths:
                    continue
                for name in width.findall(kind):
                    key = fold(name.text or "")
                    # A number is no name: "3月" is read as a number and a sign.
                    if key and not key[0].isdigit():
                        yield key, name.get("type")


def months():
    table = {}
    for key, month in names("month", {"wide", "abbreviated"}):
        if table.setdefault(key, month) != month:
            sys.exit(f"{key} is month {month} and month {table[key]}")
    return table


def weekdays():
    table = {}
    for key, day in names("day", {"wide", "abbreviated", "short"}):
        table.setdefault(key, set()).add(str(1 + WEEKDAYS.index(day)))
    return {key: "".join(sorted(days)) for key, days in table.items()}


def order(pattern):
    """`d`, `m` or `y`: what comes first of day and month, or the year before both."""
    places = {letter: pattern.find(letter) for letter in "dMy"}
    if min(places.values()) < 0:
        return None
    return min(places, key=places.get).lower()


def orders():
    data = read("supplemental/supplementalData.xml")
    parents = {
        child: row.get("parent")
        for row in data.iter("parentLocale")
        for child in row.get("locales").split()
    }

    def pattern(locale):
        while locale and locale != "root":
            path = CLDR / f"main/{locale}.xml"
            if path.is_file():
                short = f"{GREGORIAN}/dateFormats/dateFormatLength[@type='short']/dateFormat/pattern"
                found = ElementTree.parse(path).getroot().find(short)
                if found is not None and found.text:
                    return found.text
            locale = parents.get(locale, locale.rpartition("_")[0])
        return None

    table = {}
    for territory in data.iter("territory"):
        found = set()
        for row in territory.findall("languagePopulation"):
            if row.get("officialStatus") in {"official", "de_facto_official"}:
                short = pattern(f"{row.get('type')}_{territory.get('type')}")
                found.add(order(short) if short else None)
        found.discard(None)
        if len(found) == 1:
            table[territory.get("type").lower()] = found.pop()
    return table


def table(name, abstract, rows):
    lines = [f"        {key}={value}" for key, value in sorted(rows.items(), key=lambda row: row[0].encode())]
    return (
        f"    /// {abstract}\n"
        f"    static let {name} = PhraseTable(\n"
        '        """\n' + "\n".join(lines) + '\n        """)\n'
    )


def generate():
    return (
        "// Generated by Sources/Generators/date_tables.py: change that, not this.\n"
        "//\n"
        "// Names of months and weekdays, and the order of dates by country.\n"
        f"// Source: Unicode CLDR {VERSION} ({RELEASED}), common/main and common/supplemental, as packaged by Debian.\n"
        "// Licence: Unicode-DFS-2016, copyright 1991-2022 Unicode, Inc., https://www.unicode.org/copyright.html\n"
        "\n"
        "/// What words and countries say of dates.\n"
        "enum DateTables {\n"
        + table("months", "Months by their names in the design's languages: 1 to 12.", months())
        + "\n"
        + table("weekdays", "Weekdays by their names: each that the name can mean, 1 for Monday to 7.", weekdays())
        + "\n"
        + table("orders", "What comes first in a country's numeric dates: `d`, `m`, or `y` before both.", orders())
        + "}\n"
    )


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    wrong = None
    if not CLDR.is_dir():
        wrong = "the package unicode-cldr-core is not installed"
    elif f'cldrVersion CDATA #FIXED "{VERSION}"' not in (CLDR / "dtd/ldmlSupplemental.dtd").read_text("utf-8"):
        wrong = f"the installed CLDR is not version {VERSION}"
    if wrong:
        if check:
            print(f"tables of dates: check skipped, {wrong}")
            return
        sys.exit(f"tables of dates: {wrong}")
    text = generate()
    if OUTPUT.is_file() and OUTPUT.read_text("utf-8") == text:
        print("tables of dates: up to date")
        return
    if check:
        sys.exit(f"tables of dates: out of date: {OUTPUT.relative_to(ROOT)}")
    OUTPUT.write_text(text, "utf-8")
    print(f"tables of dates: {OUTPUT.relative_to(ROOT)} written")


if __name__ == "__main__":
    main()
