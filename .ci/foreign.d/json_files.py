"""Reads every quiz and key file of a folder with Python's own reader.

    json_files.py FOLDER
"""

import hashlib
import json
import pathlib
import sys

SECRET = {"key", "keys", "role", "roles", "seed", "rationale", "evidence", "rubric", "notes", "sha256", "quiz-sha256", "model"}


def once(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError(f"a name stands twice in one object: {names}")
    return dict(pairs)


def read(path):
    # A constant that is not JSON, such as NaN, is refused.
    return json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=once, parse_constant=float.fromhex)


def names(value):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from names(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from names(inner)


def problems(folder):
    quizzes = sorted(folder.glob("*.quiz.json"))
    if not quizzes:
        yield f"{folder}: no quiz files"
    for path in quizzes:
        key_path = path.with_name(path.name.removesuffix(".quiz.json") + ".key.json")
        quiz, key = read(path), read(key_path)
        leaked = SECRET & set(names(quiz))
        if leaked:
            yield f"{path}: students can see {sorted(leaked)}"
        if quiz["format"] != 1 or key["format"] != 1:
            yield f"{path}: not format 1"
        if quiz["quiz"] != key["quiz"]:
            yield f"{path}: the key belongs to another quiz"
        if hashlib.sha256(path.read_bytes()).hexdigest() != key["quiz-sha256"]:
            yield f"{path}: the key's digest is not this file's"
        ids = [item["id"] for item in quiz["items"]]
        if ids != [item["id"] for item in key["items"]]:
            yield f"{path}: quiz and key hold different items"
        for form in quiz["forms"]:
            if sorted(placed["item"] for placed in form["items"]) != sorted(ids):
                yield f"{path}: form {form['form']} does not hold every item once"


def main(folder):
    found = list(problems(pathlib.Path(folder)))
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


sys.exit(main(*sys.argv[1:]))
