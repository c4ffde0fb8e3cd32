"""Time and memory of printing: a worksheet with its key from a cold start, and copies for 1,000 students.

    cargo build --release && python3 benches/papers.py [FORMAT] [STUDENTS]

Needs GNU time as /usr/bin/time. FORMAT is html unless given. Prints rows for docs/performance.md.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/release/newsquiz"
ARTICLE = ROOT / "tests/articles/wire-dam-inspection.txt"
ROUNDS = 5


def run(arguments):
    """Wall seconds, CPU seconds and peak megabytes of one run, by GNU time."""
    done = subprocess.run(
        ["/usr/bin/time", "-v", PROGRAM, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    told = lambda name: re.search(re.escape(name) + r": (.*)", done.stderr).group(1)
    wall = told("Elapsed (wall clock) time (h:mm:ss or m:ss)")
    seconds = sum(float(part) * 60**place for place, part in enumerate(reversed(wall.split(":"))))
    cpu = float(told("User time (seconds)")) + float(told("System time (seconds)"))
    return seconds, cpu, int(told("Maximum resident set size (kbytes)")) / 1024


def best(arguments, rounds):
    return tuple(min(column) for column in zip(*(run(arguments) for _ in range(rounds))))


def row(what, figures):
    wall, cpu, memory = figures
    print(f"| {what} | {wall:.2f} s | {cpu:.2f} s | {memory:.0f} MB |")


def main():
    layout = sys.argv[1] if len(sys.argv) > 1 else "html"
    students = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        make = ["make", ARTICLE, "--seed", 7, "--to", layout, "-o", folder / "out"]
        print(f"| {layout} | wall | CPU | peak memory |")
        print("|---|---|---|---|")
        row("article to worksheet and key", best([*make, "--forms", 1], ROUNDS))
        quiz = folder / "out" / f"{ARTICLE.stem}.quiz.json"
        render = ["render", quiz, "--form", "A", "--to", layout, "-o", folder / "again"]
        row("the same papers again, from the files", best(render, ROUNDS))
        for count in (students // 10, students):
            roster = folder / f"{count}.csv"
            lines = [f"Student Number {number},{number:05},7{'abc'[number % 3]}" for number in range(count)]
            roster.write_text("name,id,group\n" + "\n".join(lines) + "\n")
            row(f"{count} copies, each with its key", best([*make, "--forms", 1, "--students", roster], 2))


main()
