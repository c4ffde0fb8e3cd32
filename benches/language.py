"""Speed of the language engine beside spaCy: same texts, same core, same run.

    cargo build --release
    python benches/language.py        # Python with spaCy 3.8.18 and the model, see assets/english/SOURCE.md

The engine's times are those of the whole program: start, load, JSON in and out. spaCy's are of the analysis alone.
Rounds alternate between the two and the best of each counts, so that other load on the machine hits both.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests/golden/language"))

import reference
import texts

PROGRAM = os.environ.get("NEWSQUIZ", str(ROOT / "target/release/newsquiz"))
ROUNDS = 5


def engine(documents):
    lines = "".join(json.dumps(text) + "\n" for text in documents)
    start = time.perf_counter()
    run = subprocess.run([PROGRAM, "analyse", "--jsonl", "-"], input=lines, text=True, capture_output=True, check=True)
    return time.perf_counter() - start, sum(1 for line in run.stdout.splitlines() if line)


def spacy(nlp, documents, batch):
    start = time.perf_counter()
    tokens = sum(len(doc) for doc in nlp.pipe(documents, batch_size=batch))
    return time.perf_counter() - start, tokens


# A small parent, as a child's peak starts from that of the process that it is forked from.
MEASURE = """import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"""


def peak(documents):
    """Megabytes that the program holds at most."""
    lines = "".join(json.dumps(text) + "\n" for text in documents)
    command = [sys.executable, "-S", "-c", MEASURE, PROGRAM, "analyse", "--jsonl", "-"]
    run = subprocess.run(command, input=lines, text=True, capture_output=True, check=True)
    return int(run.stdout) / 1024


def four_hundred_words():
    words = " ".join(texts.articles().values()).split(" ")
    return " ".join(words[:400])


def main():
    engine(["One."])
    load = [engine(["One."])[0] for _ in range(20)]
    article = [engine([four_hundred_words()])[0] for _ in range(20)]
    articles = list(texts.articles().values())
    memory = peak(articles)

    start = time.perf_counter()
    nlp = reference.load()
    spacy_load = time.perf_counter() - start
    print("| texts | tokens | newsquiz tokens/s | spaCy tokens/s, batch 256 | batch 1 | times spaCy's best |")
    print("|---|---|---|---|---|---|")
    sets = {"sample articles, 8 times": articles * 8, "made sentences": texts.sentences(2, 800)}
    for name, documents in sets.items():
        times = {"newsquiz": [], 256: [], 1: []}
        spacy(nlp, documents[:50], 256)
        for _ in range(ROUNDS):
            seconds, tokens = engine(documents)
            times["newsquiz"].append(seconds)
            for batch in (256, 1):
                seconds, theirs = spacy(nlp, documents, batch)
                times[batch].append(seconds)
                assert theirs == tokens
        ours, large, single = (tokens / min(times[kind]) for kind in ("newsquiz", 256, 1))
        ratio = ours / max(large, single)
        print(f"| {name} | {tokens} | {ours:.0f} | {large:.0f} | {single:.0f} | {ratio:.1f} |")
    print()
    print("| newsquiz, whole process | best | median |")
    print("|---|---|---|")
    print(f"| start, load, one word | {min(load) * 1e3:.0f} ms | {statistics.median(load) * 1e3:.0f} ms |")
    print(f"| the same and 400 words | {min(article) * 1e3:.0f} ms | {statistics.median(article) * 1e3:.0f} ms |")
    print(f"\nPeak memory of newsquiz: {memory:.0f} MB; of this process with spaCy: "
          f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB. spaCy loads in {spacy_load:.1f} s.")


if __name__ == "__main__":
    main()
