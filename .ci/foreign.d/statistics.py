"""Makes quizzes of what statistics.R wrote, lets the program grade them, and compares its report with R's values."""

import csv
import hashlib
import json
import subprocess
import sys
from pathlib import Path

# R stops its search for Rasch difficulties earlier than we do; all else is computed outright.
WITHIN = {"rasch-difficulty": 2e-6}
EXACT = 6e-9
# Published for these data: they show that data and key are the ones that are meant.
KNOWN = {
    "iqitems": [("alpha", "0.84079422"), ("mean", "7.82557377"), ("discrimination", "0.67819274")],
    "spisa": [("alpha", "0.76255670")],
}


def table(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def make(work, name):
    answers = table(work / f"{name}.answers.csv")
    key = [int(row["key"]) for row in table(work / f"{name}.key.csv")]
    given = {row["student"]: [int(value) for value in list(row.values())[2:]] for row in answers}
    # A choice has three options at least.
    options = max(3, *key, *(max(row) for row in given.values()))
    letters = "abcdefghijkl"[:options]
    ids = [f"q{number}" for number in range(1, len(key) + 1)]
    placed = [{"item": item, "arrangement": {"options": list(letters)}} for item in ids]
    forms = [{"form": "A", "items": placed}]
    quiz = {
        "format": 1,
        "quiz": f"{name}-0000",
        "title": name,
        "articles": [{"paragraphs": [[{"number": 1, "text": "There is one sentence."}]]}],
        "items": [
            {
                "id": item,
                "section": "comprehension",
                "stem": f"What is {item}?",
                "response": {"choice": {"options": [f"option {letter}" for letter in letters]}},
                "points": 1,
            }
            for item in ids
        ],
        "forms": forms,
    }
    written = json.dumps(quiz)
    note = lambda place, right: {"role": "key" if place == right else "unsupported", "reason": "It is so."}
    secret = {
        "format": 1,
        "quiz": quiz["quiz"],
        "quiz-sha256": hashlib.sha256(written.encode()).hexdigest(),
        "program": "0.1.0",
        "seed": 1,
        "origins": [],
        "items": [
            {
                "id": item,
                "model": "any",
                "skill": "any",
                "process": "locate",
                "key": {"choice": letters[right - 1]},
                "notes": [note(place, right) for place in range(1, options + 1)],
                "rationale": "It is so.",
                "evidence": "author",
                "review": False,
            }
            for item, right in zip(ids, key)
        ],
        "forms": forms,
        "students": [
            {"id": row["student"], "name": row["student"], "group": row["group"], "form": "A"} for row in answers
        ],
        "shortfall": [],
        "unused": [],
    }
    (work / f"{name}.quiz.json").write_text(written)
    (work / f"{name}.key.json").write_text(json.dumps(secret))
    with open(work / f"{name}.class.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["student", "form", *range(1, len(key) + 1)])
        for student, row in given.items():
            rows.writerow([student, "A", *(letters[place - 1].upper() if place else "" for place in row)])


def report(program, work, name):
    command = [program, "grade", work / f"{name}.key.json", work / f"{name}.class.csv", "--json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{name}: exit status {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)["analysis"]


def found(analysis, what, question, option):
    if question == 0:
        return analysis["reliability"][what]
    item = analysis["items"][question - 1]
    if what in ("students", "mean-total", "with-total", "with-rest"):
        return next(one for one in item["options"] if one["option"] == option)[what]
    if what in ("odds-ratio", "chi-squared", "delta"):
        [difference] = item["differences"]
        return difference[what]
    return item[what]


def main(program, work):
    wrong = 0
    for name in KNOWN:
        make(work, name)
        analysis = report(program, work, name)
        expected = table(work / f"{name}.expected.csv")
        for row in expected:
            what, question, option = row["what"], int(row["question"]), int(row["option"])
            ours, theirs = float(found(analysis, what, question, option)), float(row["value"])
            if not abs(ours - theirs) <= WITHIN.get(what, EXACT) * max(1, abs(theirs)):
                print(f"{name}: {what} of question {question}, option {option}: {ours}, R has {theirs}")
                wrong += 1
        for what, value in KNOWN[name]:
            ours = found(analysis, what, 1 if what == "discrimination" else 0, 0)
            if abs(float(ours) - float(value)) > EXACT:
                print(f"{name}: {what} is {ours}, known is {value}")
                wrong += 1
        print(f"{name}: {len(expected)} values compared with R")
    sys.exit(wrong > 0)


main(sys.argv[1], Path(sys.argv[2]))
