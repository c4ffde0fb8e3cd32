"""Speed of reading, and how it grows with an article's length.

    cargo build --release
    python benches/reading.py         # any Python 3.9 or newer

Times are those of the whole program, `read --json`: start, load, analysis, reading, JSON out. Long articles are the
sample articles' paragraphs over and over, shuffled by a fixed seed. The best of the rounds counts, so that other load on the machine
does not. `NEWSQUIZ` names another build; figures for docs/reading.md are taken with a release build.
"""

import os
import random
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

# One core, as a fixed measure; where the system cannot tie a process to one, the times are a little less steady.
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
ROOT = Path(__file__).resolve().parents[1]
PROGRAM = os.environ.get("NEWSQUIZ", str(ROOT / "target/release/newsquiz"))
LENGTHS = {400: 20, 1_000: 10, 10_000: 3, 50_000: 2}


def paragraphs():
    """The paragraphs of all sample articles; lines too short for one are headlines, bylines and the like."""
    found = []
    for path in sorted((ROOT / "tests/articles").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        found += [line for line in text.split("\n") if len(line.split()) >= 12]
    return found


def article(length):
    """An article of about that many words and no more."""
    chooser, pool, kept, words = random.Random(1), paragraphs(), [], 0
    while True:
        chooser.shuffle(pool)
        for paragraph in pool:
            count = len(paragraph.split())
            if words + count > length:
                return "\n\n".join(kept), words
            kept.append(paragraph)
            words += count


def seconds(path):
    start = time.perf_counter()
    command = [PROGRAM, "read", "--json", "--min-words", "1", str(path)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main():
    print("| words | best | median | best for 1,000 words, start left out |")
    print("|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text("The mayor said that the bridge over the river was closed on Monday.", encoding="utf-8")
        start = min(seconds(path) for _ in range(10))
        for length, rounds in LENGTHS.items():
            text, words = article(length)
            path.write_text(text, encoding="utf-8")
            times = [seconds(path) for _ in range(rounds)]
            each = (min(times) - start) / words * 1e6
            print(f"| {words:,} | {min(times) * 1e3:.0f} ms | {statistics.median(times) * 1e3:.0f} ms | {each:.0f} ms |", flush=True)
    print(f"\nStart and one sentence: {start * 1e3:.0f} ms.")


if __name__ == "__main__":
    main()
