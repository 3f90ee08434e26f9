#!/usr/bin/env python3
"""Writes the Unicode tables that the word matching of the query language reads.

    python3 Sources/Generators/unicode_tables.py            writes Sources/JobPostingKit/Tables/Generated/Word*.swift
    python3 Sources/Generators/unicode_tables.py --check    fails when writing them would change a byte

The source is Python's own `unicodedata`, whose Unicode version is named in the files. `--check` compares only when the
running Python knows that very version; otherwise it says that it was skipped and succeeds.

The data are derived from the Unicode Character Database, which is published under the Unicode License v3
(https://www.unicode.org/license.txt).
"""

import argparse
import re
import sys
import unicodedata
from pathlib import Path

OUTPUT = Path(__file__).resolve().parent.parent / "JobPostingKit" / "Tables" / "Generated"
LAST = 0x10FFFF
TABLE_END = 0x30000
BLOCK = 64

# The classes of `WordScalar.Class`, by number.
SEPARATOR, IGNORABLE, MARK, PLAIN, LETTER, UNSPACED, FOLDED = range(7)

# Scripts whose letters lose their marks, and scripts that are written without spaces between words, by the word with
# which the names of their characters begin: `unicodedata` does not know the property Script.
PLAIN_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC", "FULLWIDTH LATIN")
UNSPACED_SCRIPTS = (
    "CJK", "HIRAGANA", "KATAKANA", "HALFWIDTH KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "HALFWIDTH HANGUL", "BOPOMOFO",
    "IDEOGRAPHIC", "HANGZHOU", "VERTICAL KANA", "MASU", "THAI", "LAO", "KHMER", "MYANMAR",
)
# Vowels and finals of decomposed Hangul continue the syllable that a leading consonant began.
HANGUL_CONTINUATION = ("HANGUL JUNGSEONG", "HANGUL JONGSEONG")
ZERO_WIDTH_SPACE = 0x200B


def name(character):
    return unicodedata.name(character, "")


def begins(character, words):
    """Whether the character's name begins with one of the words, as a whole word."""
    return any(re.match(re.escape(word) + r"[ -]", name(character)) for word in words)


def is_mark(character):
    return unicodedata.category(character)[0] == "M"


def is_ignorable(character):
    """Format controls, variation selectors, fillers, tone marks of ideographs, marks of symbols such as keycaps."""
    scalar = ord(character)
    if unicodedata.category(character) == "Cf":
        return scalar != ZERO_WIDTH_SPACE
    return (
        "VARIATION SELECTOR" in name(character)
        or 0x20D0 <= scalar <= 0x20FF
        and is_mark(character)
        or 0x302A <= scalar <= 0x302F
        or scalar == 0x034F
        or name(character).endswith("HANGUL FILLER")
    )


def simple_case_folding(character):
    """Mappings C and S of CaseFolding.txt. `str.casefold` gives C or F; instead of F, S is the lower case."""
    for folded in (character.casefold(), character.lower()):
        if len(folded) == 1:
            return folded
    return character


def without_stroke(character):
    """The letter of A to Z under a stroke, for which Unicode has no decomposition, and the dotless i."""
    match = re.match(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z])(?: WITH STROKE\b.*)$", name(character))
    if match:
        return match.group(1).lower()
    return "i" if character == "\u0131" else character


def fold(character):
    """What stands for the character in a comparison, as a string of one to three characters."""
    scalar = ord(character)
    if 0xAC00 <= scalar <= 0xD7A3:
        return character  # Hangul syllables are decomposed by arithmetic.
    # The only compatibility mappings: ligatures that PDF copies contain, and halfwidth katakana.
    compatible = 0xFB00 <= scalar <= 0xFB06 or 0xFF66 <= scalar <= 0xFF9F
    folded = unicodedata.normalize("NFKD", character) if compatible else character
    previous = None
    while folded != previous:
        previous = folded
        decomposed = unicodedata.normalize("NFD", folded)
        folded = "".join(c if is_mark(c) else without_stroke(simple_case_folding(c)) for c in decomposed)
    if begins(folded[0], PLAIN_SCRIPTS):
        folded = "".join(c for c in folded if not is_mark(c))
    assert 1 <= len(folded) <= 3 or classify(character) == SEPARATOR, hex(scalar)
    return folded


def classify(character):
    """The class of a character that folds to itself."""
    category = unicodedata.category(character)
    if is_ignorable(character):
        return IGNORABLE
    if character == "\u02BC":
        return SEPARATOR  # An apostrophe, for the segmenter.
    if category == "Cn" and 0x20000 <= ord(character) <= 0x3FFFD:
        return UNSPACED  # Kept for ideographs of later versions.
    if category[0] == "M" or begins(character, HANGUL_CONTINUATION):
        return MARK
    if category[0] == "L" or category == "Nl":
        if begins(character, UNSPACED_SCRIPTS):
            return UNSPACED
        return PLAIN if begins(character, PLAIN_SCRIPTS) or category[0] == "N" else LETTER
    return PLAIN if category[0] == "N" else SEPARATOR


def is_fullwidth_form(scalar):
    return 0xFF01 <= scalar <= 0xFF5E  # Folded to ASCII by arithmetic.


def tables():
    """The classes of all scalars, and the folds of those that do not stand for themselves."""
    classes, folds = [SEPARATOR] * 0x80, {}
    for scalar in range(0x80, LAST + 1):
        character = chr(scalar)
        class_ = SEPARATOR
        if not 0xD800 <= scalar <= 0xDFFF and not is_fullwidth_form(scalar):
            class_ = classify(character)
            if class_ not in (SEPARATOR, IGNORABLE):
                folded = fold(character)
                if folded != character:
                    folds[scalar] = folded
                    class_ = FOLDED
        classes.append(class_)
    for scalar, folded in folds.items():
        for target in folded:
            assert fold(target) == target, f"{scalar:X}: folding is not idempotent"
            assert classify(target) not in (SEPARATOR, IGNORABLE), f"{scalar:X}"
    # What `WordScalar.class(of:)` says without the table.
    for scalar in range(TABLE_END, LAST + 1):
        class_ = UNSPACED if scalar <= 0x3FFFD else IGNORABLE if 0xE0001 <= scalar <= 0xE01EF else SEPARATOR
        assert classes[scalar] == class_ or classes[scalar] == SEPARATOR and scalar >= 0xE0000, f"{scalar:X}"
    return classes, folds


# MARK: The form of a table

def digits(number, count):
    """`count` digits of six bits, the highest first; the digit 0 is the character `0`, 63 is `o`."""
    assert 0 <= number < 1 << 6 * count, number
    return "".join(chr(0x30 + (number >> 6 * place & 63)) for place in reversed(range(count)))


def pages(starts):
    """For each of the 256 pages of the BMP, and for U+10000, the last record at or below its first scalar."""
    found, record = [], 0
    for page in range(0x101):
        while record + 1 < len(starts) and starts[record + 1] <= page << 8:
            record += 1
        found.append(record)
    return "".join(digits(record, 2) for record in found)


def literal(text, doc, property_):
    lines = [text[i:i + 96] for i in range(0, len(text), 96)]
    body = "\\#\n".join("        " + line for line in lines)
    return (
        f"    /// {doc}\n    static var {property_}: StaticString {{\n"
        f'        #"""\n{body}\n        """#\n    }}\n')


HEADER = """\
// Generated by Sources/Generators/unicode_tables.py from the Unicode Character Database; do not edit.
// Unicode version: {version}
// Unicode License v3, https://www.unicode.org/license.txt

"""


def files():
    classes, folds = tables()
    header = HEADER.format(version=unicodedata.unidata_version)
    blocks, index = [], ""
    for start in range(0, TABLE_END, BLOCK):
        pairs = zip(classes[start:start + BLOCK:2], classes[start + 1:start + BLOCK:2])
        block = "".join(digits(even << 3 | odd, 1) for even, odd in pairs)
        if block not in blocks:
            blocks.append(block)
        index += digits(blocks.index(block), 2)
    records, longer = "", ""
    for scalar in sorted(folds):
        folded = folds[scalar]
        if len(folded) == 1:
            value = ord(folded)
        else:
            value = len(longer) // 4
            longer += "".join(digits(ord(c), 4) for c in folded)
        records += digits(scalar << 3 | len(folded), 4) + digits(value, 4)
    yield "WordClasses.swift", (
        header
        + "/// The class of every scalar below U+30000, for `WordScalar`; the form of the table is drawn there.\n"
        + "enum WordClasses {\n"
        + literal(index, f"The block of every {BLOCK} scalars.", "index")
        + "\n"
        + literal("".join(blocks), f"{len(blocks)} blocks.", "blocks")
        + "}\n")
    yield "WordFolds.swift", (
        header
        + "/// What stands for a scalar in a comparison, for `WordScalar`; the form of the table is drawn there.\n"
        + "enum WordFolds {\n"
        + literal(records, f"{len(folds)} scalars that do not stand for themselves.", "records")
        + "\n"
        + literal(pages(sorted(folds)), "Where to look in `records`, by page of 256 scalars.", "pages")
        + "\n"
        + literal(longer, "The folds that are longer than one scalar.", "sequences")
        + "}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check = parser.parse_args().check
    if check:
        for path in (OUTPUT / "WordClasses.swift", OUTPUT / "WordFolds.swift"):
            written = re.search(r"Unicode version: (\S+)", path.read_text()).group(1)
            if written != unicodedata.unidata_version:
                print(f"skipped: the tables are of Unicode {written}, this Python of {unicodedata.unidata_version}")
                return 0
    stale = []
    for file, text in files():
        path = OUTPUT / file
        if check:
            if path.read_text() != text:
                stale.append(file)
        else:
            OUTPUT.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    if stale:
        print("out of date: " + ", ".join(stale), file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
