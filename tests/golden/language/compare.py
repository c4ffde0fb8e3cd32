"""Compares the program with spaCy on texts of another seed than the goldens'; fails on any difference.

    python tests/golden/language/compare.py PROGRAM SEED
"""

import json
import subprocess
import sys

import reference
import texts

FIELDS = "text space tag pos morph lemma head dep sent_start iob ent_type".split()
SHOWN = 10


def main(program, seed):
    documents = texts.sentences(seed, 800) + texts.hostile(seed, 2000) + list(texts.articles().values())
    lines = "".join(json.dumps(text) + "\n" for text in documents)
    run = subprocess.run([program, "analyse", "--jsonl", "-"], input=lines.encode(), capture_output=True, check=True)
    rows = iter(run.stdout.decode().split("\n"))
    nlp = reference.load()
    tokens = differences = 0
    for number, text in enumerate(documents):
        wanted = [reference.fields(token) for token in nlp(text)]
        found = [json.loads(row) for row in iter(lambda: next(rows), "")]
        tokens += len(wanted)
        for problem in problems(found, wanted):
            differences += 1
            if differences <= SHOWN:
                print(f"text {number} {text[:200]!r}: {problem}")
    print(f"{len(documents)} texts, {tokens} tokens, {differences} differences")
    sys.exit(differences > 0)


def problems(found, wanted):
    for at, (ours, theirs) in enumerate(zip(found, wanted)):
        for field, our, their in zip(FIELDS, ours, theirs):
            if our != their:
                yield f"token {at} ({theirs[0]!r}): {field} is {our!r}, spaCy says {their!r}"
    if len(found) != len(wanted):
        yield f"{len(found)} tokens, spaCy finds {len(wanted)}"


if __name__ == "__main__":
    main(*sys.argv[1:])
