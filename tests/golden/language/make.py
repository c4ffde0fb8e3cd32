"""Makes the goldens beside this file with spaCy 3.8.18 (Python 3.11; see assets/english/SOURCE.md).

    python tests/golden/language/make.py

A golden file starts with the grammar that occurs (tag, part of speech, features), numbered from 0, and an empty
line. Then each text: the text as JSON string, a line for each token, the noun chunks, an empty line. A token:

    length in bytes, `+` if a space follows | grammar | head, counted from the token | relation |
    `^` at a sentence start, entity as `B-GPE`, `-` for none | lemma as JSON string, `=` if it is as written
"""

import json
from pathlib import Path

import reference
import texts

HERE = Path(__file__).resolve().parent
SEED = 1


def main():
    nlp = reference.load()
    sets = {
        "articles": list(texts.articles().values()),
        "sentences": texts.sentences(SEED, 420),
        "hostile": texts.hostile(SEED, 1400),
    }
    for name, documents in sets.items():
        grammar, blocks, tokens = {}, [], 0
        for text in documents:
            doc = nlp(text)
            tokens += len(doc)
            lines = [json.dumps(text, ensure_ascii=False)] + [line(token, grammar) for token in doc]
            lines.append(" ".join(["chunks"] + [f"{chunk.start}-{chunk.end}" for chunk in doc.noun_chunks]))
            blocks.append("\n".join(lines))
        head = "\n".join("\t".join(entry) for entry in grammar)
        (HERE / f"{name}.golden").write_text("\n\n".join([head, *blocks]) + "\n", encoding="utf-8", newline="\n")
        print(f"{name}: {len(documents)} texts, {tokens} tokens")


def line(token, grammar):
    text, space, tag, pos, morph, lemma, head, dep, start, iob, kind = reference.fields(token)
    number = grammar.setdefault((tag, pos, morph), len(grammar))
    marks = ("^" if start == 1 else "") + {3: f"B-{kind}", 1: f"I-{kind}"}.get(iob, "")
    length = f"{len(text.encode())}{'+' if space else ''}"
    lemma = "=" if lemma == text else json.dumps(lemma, ensure_ascii=False)
    return f"{length} {number} {head - token.i} {dep} {marks or '-'} {lemma}"


if __name__ == "__main__":
    main()
