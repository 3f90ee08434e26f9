#!/usr/bin/env python3
"""Measures reading HTML against readers that Python has, over the same bytes; Benchmarks/run calls it.

    pages.py --html PROGRAM --benchmark PROGRAM --pages FILE --dump FILE --build FOLDER
             [--rounds N] [--json] [--quick] [--work NAME]... [--peer NAME]...

Ours are two programs that read when they are asked, so that both sides run in turn on one core; each side times itself,
without the start of its program. The files of pages have the number of a page's bytes on a line before it; descriptions
are taken out of the dump. Where JOBPOSTING_SHARED names a folder of real pages, they are read too.
"""

import importlib.metadata
import json
import os
import pathlib
import platform
import time

import extruct
import lxml.etree
import lxml.html
import orjson
import selectolax.lexbor
from html5lib._tokenizer import HTMLTokenizer
from html5lib.constants import tokenTypes

from measuring import Program, Report, equal, parse_options, pin

#: Bytes of text that each peer is given: what it reads in about a second.
MEGABYTES = {"html5lib": 0.7, "extruct": 1.5, "lxml": 10, "selectolax": 10}

RAW_TEXT = {"style", "xmp", "iframe", "noembed", "noframes"}


# MARK: Their side: each takes a text and answers a number, or several


def tokenize_html5lib(text):
    """All tokens, in the states that a tree builder would choose; the start tags."""
    tokenizer = HTMLTokenizer(text)
    count = 0
    for token in tokenizer:
        if token["type"] == tokenTypes["StartTag"]:
            count += 1
            name = token["name"].lower()
            if name == "script":
                tokenizer.state = tokenizer.scriptDataState
            elif name in RAW_TEXT:
                tokenizer.state = tokenizer.rawtextState
            elif name in ("title", "textarea"):
                tokenizer.state = tokenizer.rcdataState
            elif name == "plaintext":
                tokenizer.state = tokenizer.plaintextState
            tokenizer.currentToken = token
    return (count,)


def parse_lxml(text):
    lxml.etree.fromstring(text, lxml.etree.HTMLParser(encoding="utf-8", huge_tree=True))
    return ()


def parse_lexbor(text):
    selectolax.lexbor.LexborHTMLParser(text)
    return ()


def text_lxml(text):
    """The text as lxml gives it; the letters are counted outside the clock."""
    return lxml.html.fromstring(text).text_content()


def postings_in(value):
    """Every posting of a JSON-LD value: their number and the bytes of their titles."""
    found = [0, 0]
    stack = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, list):
            stack.extend(value)
        elif isinstance(value, dict):
            kinds = value.get("@type")
            if kinds == "JobPosting" or isinstance(kinds, list) and "JobPosting" in kinds:
                found[0] += 1
                title = value.get("title")
                found[1] += len(title.encode()) if isinstance(title, str) else 0
            stack.extend(value.values())
    return tuple(found)


def postings_selectolax(text):
    """The scripts of JSON-LD by selectolax, their JSON by orjson; what either refuses is left out."""
    found = (0, 0)
    for node in selectolax.lexbor.LexborHTMLParser(text).css('script[type="application/ld+json"]'):
        try:
            one = postings_in(orjson.loads(node.text()))
        except ValueError:
            continue
        found = (found[0] + one[0], found[1] + one[1])
    return found


def postings_extruct(*syntaxes):
    def read(text):
        try:
            values = extruct.extract(text, syntaxes=list(syntaxes), errors="ignore")
        except Exception:  # a page that it cannot read at all is a page without postings
            return (0, 0)
        return postings_in(values.get("json-ld", []))

    return read


def letters(text):
    return sum(character.isascii() and character.isalpha() for character in text)


# MARK: Ours, and the comparison


def read_texts(file):
    """The texts of a file in which each has its length on a line before it."""
    data = pathlib.Path(file).read_bytes()
    texts, start = [], 0
    while start < len(data):
        end = data.index(b"\n", start)
        size = int(data[start:end])
        texts.append(data[end + 1 : end + 1 + size])
        start = end + 1 + size
    return texts


def write_texts(file, texts):
    file.write_bytes(b"".join(b"%d\n%s" % (len(text), text) for text in texts))


class Runner(Report):
    def line(self, work, peer, program, ours, texts, theirs, *, is_text=False, compares=True, note=""):
        """Measures one line: `theirs` is called for each of the texts."""
        if not self.asks(work, peer):
            return
        limit = MEGABYTES[peer.split("-")[0]] * 1e6 * (0.2 if self.options.quick else 1)
        count = size = 0
        while count < len(texts) and size < limit:
            size += len(texts[count])
            count += 1
        chosen = [text.decode("utf-8", "replace") if peer.startswith(("html5lib", "extruct")) else text
                  for text in texts[:count]]

        def run_theirs():
            start = time.perf_counter()
            answers = [theirs(text) for text in chosen]
            return time.perf_counter() - start, answers

        def same(answer, answers):
            theirs_answer = (sum(map(letters, answers)),) if is_text else tuple(map(sum, zip(*answers)))
            if compares:
                return equal(answer, theirs_answer)
            return None, f"ours {answer[0]}, theirs {theirs_answer[0]}" if theirs_answer else ""

        self.compare(work, peer, lambda: program.ask(ours, count), run_theirs, unit="MB/s", same=same, note=note,
                     figure=lambda seconds: size / seconds / 1e6)


def tokenizing(runner, program, texts, work):
    runner.line(work, "html5lib", program, "tokenize", texts, tokenize_html5lib, note="start tags compared")
    runner.line(work, "lxml-parse", program, "tokenize", texts, parse_lxml, compares=False,
                note="theirs builds a tree")
    runner.line(work, "selectolax-lexbor-parse", program, "tokenize", texts, parse_lexbor, compares=False,
                note="theirs builds a tree")


def reading(runner, program, texts, work, compares):
    runner.line(work, "selectolax-orjson", program, "postings", texts, postings_selectolax, compares=compares,
                note="JSON-LD only")
    runner.line(work, "extruct-jsonld", program, "postings", texts, postings_extruct("json-ld"), compares=compares,
                note="JSON-LD only")
    runner.line(work, "extruct-all", program, "postings", texts,
                postings_extruct("json-ld", "microdata", "rdfa"), compares=False,
                note="JSON-LD, Microdata and RDFa; postings of JSON-LD counted")


def main():
    options = parse_options(__doc__, "html", "benchmark", "pages", "dump", "build")
    pin()
    build = pathlib.Path(options.build)
    runner = Runner(options)
    if not options.json:
        versions = ", ".join(f"{name} {importlib.metadata.version(name)}"
                             for name in ("extruct", "html5lib", "lxml", "orjson", "selectolax"))
        print(f"\nPages, and descriptions as HTML. Peers: Python {platform.python_version()}, {versions}\n")

    texts = read_texts(options.pages)
    html, benchmark = Program(options.html, options.pages), Program(options.benchmark, "--serve", options.pages)
    tokenizing(runner, html, texts, "tokenize")
    reading(runner, benchmark, texts, "page-postings", True)
    html.close()
    benchmark.close()

    descriptions = build / "descriptions.texts"
    if not descriptions.exists() or descriptions.stat().st_mtime < os.stat(options.dump).st_mtime:
        found, size = [], 0
        with open(options.dump, "rb") as dump:
            for record in dump:
                text = json.loads(record).get("description", "")
                if "<p>" in text and size < 10_000_000:
                    found.append(text.encode())
                    size += len(found[-1])
        write_texts(descriptions, found)
    texts = read_texts(descriptions)
    html = Program(options.html, descriptions)
    runner.line("description-text", "lxml-text_content", html, "text", texts, text_lxml, is_text=True,
                note="letters compared; ours also lays out paragraphs, lists and tables")
    html.close()

    real = pathlib.Path(os.environ.get("JOBPOSTING_SHARED", "")) / "real"
    if os.environ.get("JOBPOSTING_SHARED") and real.is_dir():
        texts = [file.read_bytes() for file in sorted(real.glob("*.html"))]
        file = build / "real.texts"
        write_texts(file, texts)
        html, benchmark = Program(options.html, file), Program(options.benchmark, "--serve", file)
        runner.line("tokenize-real", "lxml-parse", html, "tokenize", texts, parse_lxml, compares=False,
                    note="theirs builds a tree")
        reading(runner, benchmark, texts, "page-postings-real", False)
        html.close()
        benchmark.close()
    elif not options.json:
        print("skipped: real pages, for JOBPOSTING_SHARED names none")
    runner.end()


if __name__ == "__main__":
    main()
