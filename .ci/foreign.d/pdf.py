"""Holds a PDF to what a paper must be.

    pdf.py PAPER UNPACKED TEXT FONTS

PAPER is the file by its name (NAME.worksheet-A.pdf), UNPACKED the same by `qpdf --qdf`, TEXT what `pdftotext -raw` reads in
it, FONTS what `pdffonts` tells. Beside PAPER lie NAME.quiz.json and NAME.key.json.
"""

import json
import pathlib
import re
import sys
import unicodedata

from quiz_texts import sentences, strings

CLAIMS = {
    "tagged": rb"/Marked true",
    "a tree of tags": rb"/StructTreeRoot",
    "a language": rb"/Lang \(en",
    "its title shown": rb"/DisplayDocTitle true",
    "PDF/UA-1": rb"<pdfuaid:part>1</pdfuaid:part>",
    "PDF/A-2": rb"<pdfaid:part>2</pdfaid:part>",
    "PDF/A-2a": rb"<pdfaid:conformance>A</pdfaid:conformance>",
    "colours defined": rb"/OutputIntents",
}
ACTIVE = (rb"/JavaScript", rb"/Launch", rb"/URI", rb"/EmbeddedFile", rb"/AcroForm", rb"/RichMedia")


def squeezed(text):
    text = unicodedata.normalize("NFKC", text)
    return re.sub(r"[\s\-\u00ad\u200b-\u200f\ufe0f]", "", text)


def body(page):
    """A page without its foot and the head of the margin, which stand between the parts of a sentence that two pages share."""
    page = re.sub(r"(ANSWER KEY · )?Quiz \S+ · Form \S+\s+Page \d+ of \d+\s*$", "", page)
    return re.sub(r"Your notes\s*$", "", page)


def printed_words(quiz):
    """Of a quiz file: article and items, without names of items and forms."""
    yield quiz["title"]
    yield from sentences(quiz)
    for item in quiz["items"]:
        yield item["stem"]
        for kind, shape in item["response"].items():
            if kind != "gap":
                yield from strings(shape)


def secrets(key):
    yield str(key["seed"])
    yield key["quiz-sha256"]
    for item in key["items"]:
        yield item["model"]
        yield item["rationale"]
        yield from (note["reason"] for note in item.get("notes", []))


def problems(paper, unpacked, text, fonts):
    data = unpacked.read_bytes()
    for claim, mark in CLAIMS.items():
        if not re.search(mark, data):
            yield f"it is not marked as {claim}"
    for mark in ACTIVE:
        # The whole name: the six random letters before a subset font's name may begin with these as well.
        if re.search(mark + rb"(?![^\s()<>\[\]{}/%])", data):
            yield f"it holds {mark.decode()}"
    for line in fonts.read_text().splitlines()[2:]:
        embedded, subset, unicode = re.search(r"\s(yes|no)\s+(yes|no)\s+(yes|no)\s", line).groups()
        if (embedded, subset, unicode) != ("yes", "yes", "yes"):
            yield f"a font is not whole: {line}"
    name = re.fullmatch(r"(.*)\.(worksheet|key|teacher)(?:-.*)?\.pdf", paper.name)
    quiz = json.loads((paper.parent / f"{name[1]}.quiz.json").read_text(encoding="utf-8"))
    key = json.loads((paper.parent / f"{name[1]}.key.json").read_text(encoding="utf-8"))
    read = squeezed("".join(body(page) for page in text.read_text(encoding="utf-8").split("\f")))
    if name[2] == "worksheet":
        without = "no-article" in str(paper)
        left_out = set(sentences(quiz)) if without else set()
        for words in printed_words(quiz):
            if words not in left_out and squeezed(words) not in read:
                yield f"it lacks {words!r}"
        told = data.decode("latin-1").lower()
        for secret in secrets(key):
            # A reason in a few words may be words of the paper as well.
            if len(secret) > 12 or secret == str(key["seed"]) and len(secret) > 4:
                hidden = secret.encode("utf-16-be").hex()
                if secret.lower() in told or hidden in told or squeezed(secret) in read:
                    yield f"it tells {secret!r}"
    elif name[2] == "key" and str(key["seed"]) not in read:
        yield "the key does not tell the seed"


def main(arguments):
    paths = [pathlib.Path(argument) for argument in arguments]
    found = list(problems(*paths))
    for problem in found[:20]:
        print(f"{paths[0]}: {problem}", file=sys.stderr)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
