"""Reads Word files with python-docx, and holds them against the pages that an office program printed of them.

    word_files.py FOLDER      with NAME.docx, the text of its pages in NAME.pdf.txt, and the quiz files
"""

import collections
import json
import pathlib
import re
import sys
import unicodedata

import docx
from docx.oxml.ns import qn

from quiz_texts import sentences, strings

WORKSHEET_STYLES = {"Title", "Subtitle", "Heading 1", "Article", "Question", "Instruction"}
KEY_STYLES = {"Key Banner", "Title", "Heading 1", "Key Question", "Key Line", "Table Head"}
TEACHER_STYLES = {"Key Banner", "Title", "Heading 1", "Prompt", "Prompt Note", "Table Head"}
FOOT = re.compile(r"(?:ANSWER KEY · |TEACHER’S PAGE · )?Quiz \S+(?: · Form \S+)? +Page (\d+) of (\d+)\n")


def folded(text):
    return unicodedata.normalize("NFKC", text)


def letters(text):
    """The letters and figures of a text, counted: lines end, and columns follow each other, as the page will have it."""
    return collections.Counter(sign for sign in folded(text) if not sign.isspace())


class Lists:
    """Counts the entries of lists as the standard says."""

    def __init__(self, document):
        numbering = document.part.numbering_part.element
        patterns = {}
        for pattern in numbering.findall(qn("w:abstractNum")):
            level = pattern.find(qn("w:lvl"))
            told = [level.find(qn(name)).get(qn("w:val")) for name in ("w:numFmt", "w:lvlText")]
            patterns[pattern.get(qn("w:abstractNumId"))] = told
        self.lists = {
            number.get(qn("w:numId")): [*patterns[number.find(qn("w:abstractNumId")).get(qn("w:val"))], 0]
            for number in numbering.findall(qn("w:num"))
        }

    def mark(self, paragraph):
        number = paragraph.find(f".//{qn('w:numId')}")
        if number is None:
            return ""
        entry = self.lists[number.get(qn("w:val"))]
        entry[2] += 1
        kind, text, count = entry
        shown = {"decimal": str(count), "upperLetter": chr(64 + count), "lowerLetter": chr(96 + count)}[kind]
        return text.replace("%1", shown)


def shown(document):
    lists = Lists(document)
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join(
        lists.mark(paragraph) + "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
        for paragraph in paragraphs
    )


def header_rows(document):
    """The letters of each table's header row."""
    for table in document.tables:
        for row in table.rows:
            if row._tr.trPr.find(qn("w:tblHeader")) is not None:
                yield letters("".join(text.text or "" for text in row._tr.iter(qn("w:t"))))


def asked(quiz):
    yield quiz["title"]
    yield from sentences(quiz)
    for item in quiz["items"]:
        yield item["stem"]
        yield from strings(item["response"])


def problems(path):
    document = docx.Document(str(path))
    key = ".key-" in path.name
    teacher = ".teacher." in path.name
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    for table in document.tables:
        for row in table.rows:
            cells = [paragraph.style.name for cell in row.cells for paragraph in cell.paragraphs]
            styles.update(cells)
            properties = row._tr.trPr
            if properties.find(qn("w:cantSplit")) is None:
                yield f"{path}: a row may be torn"
            if (cells[0] == "Table Head") != (properties.find(qn("w:tblHeader")) is not None):
                yield f"{path}: a header row is not marked, or another row is"
    missing = (KEY_STYLES if key else TEACHER_STYLES if teacher else WORKSHEET_STYLES) - styles
    if key and not document.tables:
        yield f"{path}: the key has no tables"
    # Without an article's headline there may be fewer headings, but these every paper has.
    if missing:
        yield f"{path}: no paragraph of {sorted(missing)}"
    if not document.core_properties.title or document.core_properties.language != "en":
        yield f"{path}: no title or no language"

    printed = path.with_suffix(".pdf.txt").read_text(encoding="utf-8")
    pages = printed.count("\f")
    if FOOT.findall(printed) != [(str(page), str(pages)) for page in range(1, pages + 1)]:
        yield f"{path}: not every page of {pages} has its foot: {FOOT.findall(printed)}"
    text = shown(document)
    on_pages, in_file = letters(FOOT.sub("", printed)), letters(text)
    # A table that goes on over a page has its header row there once more.
    for row in header_rows(document):
        for _ in range(pages - 1):
            if row <= on_pages - in_file:
                in_file += row
    if on_pages != in_file:
        yield f"{path}: lost in print {dict(in_file - on_pages)}, added {dict(on_pages - in_file)}"

    if not key and not teacher:
        quiz = json.loads(path.with_name(path.name.split(".")[0] + ".quiz.json").read_text(encoding="utf-8"))
        solid = "".join(folded(text).split())
        for words in asked(quiz):
            if "".join(folded(words).split()) not in solid:
                yield f"{path}: {words!r} is not in the file"


def main(folder):
    files = sorted(pathlib.Path(folder).glob("*.docx"))
    found = [problem for path in files for problem in problems(path)]
    print("\n".join(found[:40]), file=sys.stderr, end="\n" if found else "")
    if not files:
        print("no Word files", file=sys.stderr)
    else:
        print(f"{len(files)} Word files were read and printed")
    return 1 if found or not files else 0


sys.exit(main(*sys.argv[1:]))
