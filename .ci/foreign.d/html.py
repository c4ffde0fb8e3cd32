"""Reads HTML papers with html5lib and holds them to what a paper must be.

    html.py PAPER...                each parses without an error and refers to nothing outside itself
    html.py --printed TEXT PAPER    the printed text holds every word of the paper
"""

import sys
import unicodedata

import html5lib

REFERENCES = ("src", "href", "srcset", "poster", "data", "action", "formaction", "background")


def parsed(path):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    with open(path, "rb") as file:
        tree = parser.parse(file, transport_encoding="utf-8")
    return tree, parser.errors


def problems(path):
    tree, errors = parsed(path)
    for (line, column), code, _ in errors:
        yield f"{path}:{line}:{column}: {code}"
    html = tree if tree.tag == "html" else tree.find("html")
    if not html.get("lang"):
        yield f"{path}: no language is given"
    if not (html.findtext("head/title") or "").strip():
        yield f"{path}: no title"
    for element in html.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("script", "iframe", "object", "embed"):
            yield f"{path}: <{element.tag}> has no place on paper"
        for name, value in element.attrib.items():
            outside = name in REFERENCES and not value.startswith(("#", "data:"))
            if outside or str(name).startswith("on"):
                yield f"{path}: <{element.tag} {name}={value!r}> leads outside the paper"
        if element.tag == "style" and ("url(" in (element.text or "") or "@import" in (element.text or "")):
            yield f"{path}: the style leads outside the paper"


def folded(word):
    return unicodedata.normalize("NFKC", word).replace("\u00ad", "")


def seen(element):
    """The texts of an element that paper shows; what is there for screen readers alone is left out."""
    if isinstance(element.tag, str) and "unseen" not in element.get("class", "").split():
        yield element.text or ""
        for inner in element:
            yield from seen(inner)
            yield inner.tail or ""


def missing(text_path, paper):
    tree, _ = parsed(paper)
    body = tree.find("body") if tree.tag == "html" else tree.find("html/body")
    words = folded(" ".join(seen(body))).split()
    with open(text_path, encoding="utf-8") as file:
        # Line ends may part words at hyphens, so spaces do not count.
        printed = "".join(folded(file.read()).split())
    for word in words:
        if word not in printed:
            yield f"{paper}: {word!r} is not printed"


def main(arguments):
    if arguments[:1] == ["--printed"]:
        found = list(missing(*arguments[1:]))
    else:
        found = [problem for paper in arguments for problem in problems(paper)]
    print("\n".join(found[:40]), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
