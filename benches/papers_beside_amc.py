"""Copies for single students as PDF, beside Auto Multiple Choice: the same ten items, both in turn, in one run.

    cargo build --release && python3 benches/papers_beside_amc.py [COPIES] [ROUNDS]

Needs Debian's `auto-multiple-choice`, `texlive-latex-recommended` (pdflatex) and `time`. The ten items are those that
newsquiz makes of several sample articles joined; they are set for Auto Multiple Choice with the same words, an order of
their own a copy, and a place for the name. Neither prints the article. What has no options (a word to write) is an open
question there. newsquiz also writes each student's quiz file; keys are printed by neither, beyond Auto Multiple Choice's
one key for all. Prints rows for docs/performance.md.
"""

import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/release/newsquiz"
SAMPLES = ["local-bus-route", "wire-dam-inspection", "science-seagrass", "sports-relay", "unnamed-port-deal", "quotes-museum-return"]
ITEMS = 10
SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def words(text):
    """Text as LaTeX prints it."""
    return "".join(SPECIAL.get(c, "\\" + c if c in "&%$#_{}" else c) for c in text)


def parts(item, key):
    """The questions that an item is set as: words, options, which of them are right; no options where words are written."""
    kind, shape = next(iter(item["response"].items()))
    right = key["key"][kind]
    if kind in ("choice", "choices"):
        chosen = right if isinstance(right, list) else [right]
        return [(item["stem"], shape["options"], ["abcdefgh".index(mark) for mark in chosen])]
    if kind == "select":
        numbers = shape["sentences"]
        return [(item["stem"], [str(n) for n in numbers], [place for place, n in enumerate(numbers) if n in right])]
    if kind == "truth":
        verdicts = ["says", "otherwise", "not-said"]
        rows = zip(shape["statements"], right)
        return [(f"{item['stem']} {row}", verdicts, [verdicts.index(truth)]) for row, truth in rows]
    return [(item["stem"], [], [])]


def latex(quiz, key, copies):
    keys = {entry["id"]: entry for entry in key["items"]}
    lines = [
        r"\documentclass[a4paper]{article}",
        r"\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}",
        r"\usepackage[box,completemulti]{automultiplechoice}",
        r"\begin{document}",
        r"\AMCrandomseed{7}",
    ]
    number = 0
    for item in quiz["items"]:
        for stem, options, right in parts(item, keys[item["id"]]):
            number += 1
            kind = "questionmult" if len(right) > 1 else "question"
            body = [words(stem)]
            if options:
                marks = [("correct" if place in right else "wrong") for place in range(len(options))]
                body.append(r"\begin{choices}")
                body += [rf"\{mark}choice{{{words(option)}}}" for mark, option in zip(marks, options)]
                body.append(r"\end{choices}")
            else:
                body.append(r"\AMCOpen{lines=1}{\wrongchoice[0]{0}\correctchoice[1]{1}}")
            lines.append(rf"\element{{all}}{{\begin{{{kind}}}{{q{number:02}}}{' '.join(body)}\end{{{kind}}}}}")
    lines += [
        rf"\onecopy{{{copies}}}{{",
        rf"\noindent{{\bf {words(quiz['title'])}}}\par\vspace{{1ex}}",
        r"\noindent\AMCcode{student}{5}\hfill\namefield{\fbox{Name: \hspace{5cm}}}\par\vspace{2ex}",
        r"\shufflegroup{all}\insertgroup{all}",
        r"\AMCcleardoublepage}",
        r"\end{document}",
    ]
    return "\n".join(lines) + "\n"


def timed(commands, folder):
    """Wall and CPU seconds of commands one after the other, and the largest peak in megabytes."""
    wall = cpu = peak = 0.0
    for command in commands:
        done = subprocess.run(["/usr/bin/time", "-v", *map(str, command)], cwd=folder, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        told = lambda name: re.search(re.escape(name) + r": (.*)", done.stderr).group(1)
        clock = told("Elapsed (wall clock) time (h:mm:ss or m:ss)").split(":")
        wall += sum(float(part) * 60**place for place, part in enumerate(reversed(clock)))
        cpu += float(told("User time (seconds)")) + float(told("System time (seconds)"))
        peak = max(peak, int(told("Maximum resident set size (kbytes)")) / 1024)
    return wall, cpu, peak


def amc(folder, tex):
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "data").mkdir(parents=True)
    (folder / "quiz.tex").write_text(tex)
    prepare = ["auto-multiple-choice", "prepare", "--data", "data", "--with", "pdflatex", "--filter", "latex"]
    outputs = ["--out-sujet", "s.pdf", "--out-corrige", "c.pdf", "--out-calage", "calage.xy", "--out-catalog", "cat.pdf"]
    figures = timed(
        [
            [*prepare, "--mode", "s", "--prefix", "./", *outputs, "quiz.tex"],
            ["auto-multiple-choice", "meptex", "--src", "calage.xy", "--data", "data"],
        ],
        folder,
    )
    if not (folder / "s.pdf").stat().st_size:
        sys.exit("Auto Multiple Choice made no paper")
    return figures


def newsquiz(folder, quiz, roster, copies):
    shutil.rmtree(folder / "copies", ignore_errors=True)
    render = [PROGRAM, "render", quiz, "--paper", "worksheet", "--to", "pdf", "--no-article"]
    figures = timed([[*render, "--students", roster, "-o", folder / "copies"]], folder)
    made = len(list((folder / "copies").rglob("*.worksheet.pdf")))
    if made != copies:
        sys.exit(f"{made} copies were made, not {copies}")
    return figures


def main():
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        texts = [(ROOT / "tests/articles" / f"{name}.txt").read_text() for name in SAMPLES]
        (folder / "joined.txt").write_text("\n\n".join(texts))
        make = [PROGRAM, "make", "joined.txt", "--seed", "7", "--items", str(ITEMS), "--to", "text", "-o", "quiz"]
        subprocess.run([*map(str, make)], cwd=folder, check=True, capture_output=True)
        quiz_path = folder / "quiz/joined.quiz.json"
        quiz = json.loads(quiz_path.read_text())
        key = json.loads((folder / "quiz/joined.key.json").read_text())
        if len(quiz["items"]) != ITEMS:
            sys.exit(f"the samples give {len(quiz['items'])} items, not {ITEMS}")
        roster = folder / "roster.csv"
        lines = [f"Student Number {number},{number:05}" for number in range(copies)]
        roster.write_text("name,id\n" + "\n".join(lines) + "\n")
        tex = latex(quiz, key, copies)
        runs = {"newsquiz": [], "Auto Multiple Choice": []}
        for _ in range(rounds):
            runs["newsquiz"].append(newsquiz(folder, quiz_path, roster, copies))
            runs["Auto Multiple Choice"].append(amc(folder / "amc", tex))
        print(f"| {copies} copies, {ITEMS} items, median of {rounds} | wall | CPU | CPU a copy | peak memory |")
        print("|---|---|---|---|---|")
        for name, figures in runs.items():
            wall, cpu, peak = (statistics.median(column) for column in zip(*figures))
            print(f"| {name} | {wall:.2f} s | {cpu:.2f} s | {1000 * cpu / copies:.0f} ms | {peak:.0f} MB |")


main()
