#!/usr/bin/env python3
"""Writes the code tables of Sources/JobPostingKit/Tables/Generated from the Unicode CLDR.

    code_tables.py           write the tables
    code_tables.py --check   write nothing; fail when a committed table differs from what would be written

The data are those of Debian's package `unicode-cldr-core` (licence: Unicode-DFS-2016). Where the package is not
installed, `--check` says that it was skipped and succeeds.

What is taken:
  countries       CLDR's regular regions that have a UN M49 numeric code: all 249 officially assigned codes of
                  ISO 3166-1, and XK. The numeric code leaves out the exceptionally reserved AC CP DG EA IC TA.
  currencies      CLDR's regular currencies, brought up to date with the amendments of ISO 4217 listed below
  historic ones   CLDR's deprecated currencies that once were legal tender somewhere
  subdivisions    CLDR's regular subdivisions, and those that CLDR calls deprecated only because a region code names
                  the same place (US-PR and PR): they are codes of ISO 3166-2 and are published
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "Sources/JobPostingKit/Tables/Generated"
CLDR = Path("/usr/share/unicode/cldr/common")
VERSION = "41"
RELEASED = "2022-04-06"

# What ISO 4217 changed after that release, or changed before it and CLDR did not follow. Source: the amendments of
# the maintenance agency (SIX), by number where one announces the change; the date is when it took effect.
CURRENCIES_ADDED = {
    "SLE": "leone of Sierra Leone, amendment 171, 2022-04-01",
    "VED": "digital bolivar, amendment 170, 2021-10-01",
    "XCG": "Caribbean guilder, amendment 176, 2025-03-31",
    "ZWG": "Zimbabwe Gold, amendment 177, 2024-06-25",
}
CURRENCIES_WITHDRAWN = {
    "ANG": "replaced by XCG, 2025-03-31",
    "BGN": "replaced by EUR, amendment 180, 2026-01-01",
    "CUC": "withdrawn, amendment 178, in force since 2021-06-30",
    "HRK": "replaced by EUR, 2023-01-01",
    "SLL": "replaced by SLE, 2023-12-31",
}


def read(name):
    return ElementTree.parse(CLDR / name).getroot()


def expand(text):
    """The codes that one list of CLDR names: `usak~l` stands for usak and usal (UTS 35, String Range)."""
    codes = []
    for word in text.split():
        first, tilde, last = word.partition("~")
        if not tilde:
            codes.append(first)
            continue
        if len(last) != 1:
            sys.exit(f"a range over more than one character: {word}")
        codes += [first[:-1] + chr(c) for c in range(ord(first[-1]), ord(last) + 1)]
    return codes


def valid(kind, status):
    root = read(f"validity/{kind}.xml")
    return [
        code.upper()
        for element in root.iter("id")
        if element.get("type") == kind and element.get("idStatus") == status
        for code in expand(element.text)
    ]


def countries():
    mapped = read("supplemental/supplementalData.xml").iter("territoryCodes")
    numbered = {row.get("type") for row in mapped if row.get("numeric")}
    return sorted(set(valid("region", "regular")) & numbered)


def currencies():
    regular = set(valid("currency", "regular"))
    for code in CURRENCIES_ADDED:
        if code in regular:
            sys.exit(f"{code} is regular in this CLDR: its amendment is no longer needed")
    for code in CURRENCIES_WITHDRAWN:
        if code not in regular:
            sys.exit(f"{code} is not regular in this CLDR: its amendment is no longer needed")
    return sorted((regular - CURRENCIES_WITHDRAWN.keys()) | CURRENCIES_ADDED.keys())


def historic_currencies():
    data = read("supplemental/supplementalData.xml").find("currencyData")
    tender = {
        row.get("iso4217")
        for region in data.iter("region")
        for row in region.iter("currency")
        if row.get("tender") != "false"
    }
    deprecated = set(valid("currency", "deprecated")) & tender
    return sorted((deprecated | CURRENCIES_WITHDRAWN.keys()) - CURRENCIES_ADDED.keys())


def subdivisions(known):
    overlapping = {
        alias.get("type").upper()
        for alias in read("supplemental/supplementalMetadata.xml").iter("subdivisionAlias")
        if re.fullmatch("[A-Z]{2}", alias.get("replacement"))
    }
    codes = set(valid("subdivision", "regular")) | (set(valid("subdivision", "deprecated")) & overlapping)
    return sorted(code.ljust(5, ".") for code in codes if code[:2] in known)


def literal(codes):
    """The codes as one Swift multi-line literal without line breaks in its value."""
    width = len(codes[0])
    assert all(len(code) == width and re.fullmatch("[A-Z0-9.]+", code) for code in codes)
    assert codes == sorted(set(codes))
    step = 100 // width
    lines = ["".join(codes[i : i + step]) for i in range(0, len(codes), step)]
    return "\\\n".join("        " + line for line in lines)


def table(name, abstract, codes):
    return (
        f"    /// {abstract}\n"
        f"    static let {name}: StaticString = \"\"\"\n"
        f"{literal(codes)}\n"
        f"        \"\"\"\n"
    )


def source(scope, what, amended, tables):
    lines = [
        "// Generated by Sources/Generators/code_tables.py: change that, not this.",
        "//",
        f"// {what}",
        f"// Source: Unicode CLDR {VERSION} ({RELEASED}), common/validity and common/supplemental, as packaged by Debian.",
        "// Licence: Unicode-DFS-2016, copyright 1991-2022 Unicode, Inc., https://www.unicode.org/copyright.html",
    ]
    if amended:
        lines.append("// Amended by hand to ISO 4217 as of amendment 180 (2026-01-01): see the generator.")
    return "\n".join(lines) + f"\n\nextension {scope} {{\n" + "\n".join(tables) + "}\n"


def generate():
    known = countries()
    current = currencies()
    historic = historic_currencies()
    assert not set(current) & set(historic)
    divided = subdivisions(set(known))
    return {
        "CountryCodes.swift": source(
            "CountryCode",
            "The country codes of ISO 3166-1.",
            False,
            [table("rows", f"{len(known)} codes of two letters, sorted.", known)],
        ),
        "CurrencyCodes.swift": source(
            "CurrencyCode",
            "The currency codes of ISO 4217.",
            True,
            [
                table("rows", f"{len(current)} codes of currencies in use, three letters each, sorted.", current),
                table(
                    "historicRows",
                    f"{len(historic)} codes of former legal tender, three letters each, sorted.",
                    historic,
                ),
            ],
        ),
        "SubdivisionCodes.swift": source(
            "SubdivisionCode",
            "The subdivision codes of ISO 3166-2.",
            False,
            [
                table(
                    "rows",
                    f"{len(divided)} codes, sorted: the country, then one to three characters, then dots.",
                    divided,
                )
            ],
        ),
    }


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    if not CLDR.is_dir():
        message = "the package unicode-cldr-core is not installed"
        if check:
            print(f"code tables: check skipped, {message}")
            return
        sys.exit(f"code tables: {message}")
    dtd = (CLDR / "dtd/ldmlSupplemental.dtd").read_text(encoding="utf-8")
    if f'cldrVersion CDATA #FIXED "{VERSION}"' not in dtd:
        message = f"the installed CLDR is not version {VERSION}"
        if check:
            print(f"code tables: check skipped, {message}")
            return
        sys.exit(f"code tables: {message}: set VERSION and RELEASED and review the amendments")
    stale = []
    for name, text in generate().items():
        path = OUTPUT / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(str(path.relative_to(ROOT)))
        if not check:
            OUTPUT.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if check and stale:
        sys.exit("code tables: out of date: " + ", ".join(stale))
    print("code tables: " + (", ".join(stale) + " written" if stale else "up to date"))


if __name__ == "__main__":
    main()
