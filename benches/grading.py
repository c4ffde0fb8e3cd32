"""Wide tables of choice items graded row by row, beside polars, duckdb and pandas: the same table, scores and statistics.

    cargo build --release && python3 benches/grading.py [ROWS ...] [--rounds N] [--cpu N]

Needs `pip install numpy pandas polars duckdb`. Makes a quiz of 40 choice items and students whose answers follow ability and
difficulty (2 % left blank), lets every tool grade them pinned to one core, the tools by turns in each round, and holds their
scores and statistics against each other: scores of all students, number, alpha, facility and corrected correlation of the
first item, how often each option was chosen. Figures are of whole processes: CPU seconds (user and system) and peak memory,
medians over the rounds. newsquiz writes the score of each item too, looks for answers that cannot be read, and up to 400,000
rows for students who stand twice; the others do not. Prints rows for docs/performance.md.
"""

import argparse
import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "target/release/newsquiz"
ITEMS = 40
LETTERS = "ABCDE"

GENERATE = """
import sys, numpy as np
n, out, K = int(sys.argv[1]), sys.argv[2], 40
rng = np.random.default_rng(7)
key = rng.integers(0, 5, K); b = rng.normal(0, 1, K)
open(out + '.key', 'w').write(','.join('ABCDE'[k] for k in key) + '\\n')
with open(out, 'wb') as f:
    f.write(('student_id,' + ','.join(f'q{i+1}' for i in range(K)) + '\\n').encode())
    done = 0
    while done < n:
        m = min(100000, n - done)
        th = rng.normal(0, 1, m)
        right = rng.random((m, K)) < 1 / (1 + np.exp(-(th[:, None] - b[None, :])))
        wrong = (key[None, :] + rng.integers(1, 5, (m, K))) % 5
        a = np.where(right, key[None, :], wrong); a[rng.random((m, K)) < 0.02] = 5
        ch = np.array(list('ABCDE') + [''], dtype=object)[a]
        f.write(('\\n'.join('s%08d,' % (done + i) + ','.join(r) for i, r in enumerate(ch.tolist())) + '\\n').encode())
        done += m
"""

OTHERS = {
    "pandas": """
import sys, pandas as pd, numpy as np
f, k, o = sys.argv[1:4]
key = open(k).read().strip().split(','); K = len(key)
df = pd.read_csv(f, dtype=str, keep_default_na=False)
q = [f'q{i+1}' for i in range(K)]
S = np.column_stack([(df[c] == a).to_numpy() for c, a in zip(q, key)]).astype(np.int8)
tot = S.sum(1)
pd.DataFrame({'student_id': df.student_id, 'score': tot}).to_csv(o, index=False)
p = S.mean(0); v = tot.var(ddof=1)
alpha = K / (K - 1) * (1 - sum(S[:, j].var(ddof=1) for j in range(K)) / v)
r = [np.corrcoef(S[:, j], tot - S[:, j])[0, 1] for j in range(K)]
d = {c: df[c].value_counts().to_dict() for c in q}
print(len(tot), f'{alpha:.6f}', f'{p[0]:.6f}', f'{r[0]:.6f}', *(d['q1'].get(x, 0) for x in ['A', 'B', 'C', 'D', 'E', '']))
""",
    "polars, in memory": """
import sys, polars as pl
f, k, o = sys.argv[1:4]
key = open(k).read().strip().split(','); K = len(key)
q = [f'q{i+1}' for i in range(K)]
df = pl.read_csv(f, schema_overrides={c: pl.String for c in q}).with_columns(pl.col(q).fill_null(''))
s = df.select('student_id', *[(pl.col(c) == a).cast(pl.Int32).alias(c) for c, a in zip(q, key)]).with_columns(score=pl.sum_horizontal(q))
s.select('student_id', 'score').write_csv(o)
st = s.select(pl.len().alias('n'), *[pl.col(c).mean().alias('p_' + c) for c in q], *[pl.col(c).var().alias('v_' + c) for c in q],
    *[pl.corr(pl.col(c), pl.col('score') - pl.col(c)).alias('r_' + c) for c in q], V=pl.col('score').var()).row(0, named=True)
cnt = df.select(*[(pl.col(c) == x).sum().alias(c + '_' + (x or 'blank')) for c in q for x in ['A', 'B', 'C', 'D', 'E', '']]).row(0, named=True)
alpha = K / (K - 1) * (1 - sum(st['v_' + c] for c in q) / st['V'])
print(st['n'], f'{alpha:.6f}', f"{st['p_q1']:.6f}", f"{st['r_q1']:.6f}", *(cnt['q1_' + x] for x in ['A', 'B', 'C', 'D', 'E', 'blank']))
""",
    "polars, streaming": """
import sys, polars as pl
f, k, o = sys.argv[1:4]
key = open(k).read().strip().split(','); K = len(key)
q = [f'q{i+1}' for i in range(K)]
lf = pl.scan_csv(f, schema_overrides={c: pl.String for c in q}).with_columns(pl.col(q).fill_null(''))
s = lf.select('student_id', *[(pl.col(c) == a).cast(pl.Int32).alias(c) for c, a in zip(q, key)]).with_columns(score=pl.sum_horizontal(q))
s.select('student_id', 'score').sink_csv(o)
st = s.select(pl.len().alias('n'), *[pl.col(c).mean().alias('p_' + c) for c in q], *[pl.col(c).var().alias('v_' + c) for c in q],
    *[pl.corr(pl.col(c), pl.col('score') - pl.col(c)).alias('r_' + c) for c in q], V=pl.col('score').var())
cnt = lf.select(*[(pl.col(c) == x).sum().alias(c + '_' + (x or 'blank')) for c in q for x in ['A', 'B', 'C', 'D', 'E', '']])
st, cnt = pl.collect_all([st, cnt], engine='streaming'); st = st.row(0, named=True); cnt = cnt.row(0, named=True)
alpha = K / (K - 1) * (1 - sum(st['v_' + c] for c in q) / st['V'])
print(st['n'], f'{alpha:.6f}', f"{st['p_q1']:.6f}", f"{st['r_q1']:.6f}", *(cnt['q1_' + x] for x in ['A', 'B', 'C', 'D', 'E', 'blank']))
""",
    "duckdb": """
import sys, duckdb
f, k, o = sys.argv[1:4]
key = open(k).read().strip().split(','); K = len(key)
q = [f'q{i+1}' for i in range(K)]
c = duckdb.connect()
c.execute('set threads=1'); c.execute('set enable_progress_bar=false')
c.execute(f"create table a as select * from read_csv('{f}', header=true, all_varchar=true)")
c.execute('create table s as select student_id,' + ','.join(f"(coalesce({x},'')='{a}')::int as {x}" for x, a in zip(q, key))
    + ',' + '+'.join(f"(coalesce({x},'')='{a}')::int" for x, a in zip(q, key)) + ' as score from a')
c.execute(f"copy (select student_id, score from s) to '{o}' (header)")
r = c.execute('select count(*), var_samp(score),' + ','.join(f'avg({x}), var_samp({x}), corr({x}, score-{x})' for x in q) + ' from s').fetchone()
n, V = r[0], r[1]; alpha = K / (K - 1) * (1 - sum(r[3 + 3 * i] for i in range(K)) / V)
d = {x: dict(c.execute(f"select coalesce({x},''), count(*) from a group by 1").fetchall()) for x in q}
print(n, f'{alpha:.6f}', f'{r[2]:.6f}', f'{r[4]:.6f}', *(d['q1'].get(x, 0) for x in ['A', 'B', 'C', 'D', 'E', '']))
""",
}


def quiz_files(folder, key):
    """A quiz of choice items with these right letters, and its key."""
    ids = [f"q{number + 1}" for number in range(ITEMS)]
    options = [f"option {letter}" for letter in LETTERS]
    forms = [{"form": "A", "items": [{"item": name, "arrangement": {"options": list("abcde")}} for name in ids]}]
    quiz = {
        "format": 1,
        "quiz": "bench-40",
        "title": "Bench",
        "articles": [{"paragraphs": [[{"number": 1, "text": "Nothing is reported here."}]]}],
        "items": [
            {"id": name, "section": "comprehension", "stem": f"Question {name}?", "response": {"choice": {"options": options}}, "points": 1}
            for name in ids
        ],
        "forms": forms,
    }
    text = json.dumps(quiz)
    (folder / "bench.quiz.json").write_text(text)
    entry = {"model": "bench", "skill": "comprehension", "process": "locate", "rationale": "So it is.", "evidence": "author", "review": False}
    items = []
    for name, right in zip(ids, key):
        notes = [{"role": "key" if letter == right else "misreading", "reason": "So it is.", "sentence": 1} for letter in LETTERS]
        items.append({"id": name, **entry, "key": {"choice": right.lower()}, "notes": notes})
    record = {
        "format": 1,
        "quiz": "bench-40",
        "quiz-sha256": hashlib.sha256(text.encode()).hexdigest(),
        "program": "0.1.0",
        "seed": 7,
        "origins": [],
        "items": items,
        "forms": forms,
        "shortfall": [],
        "unused": [],
    }
    (folder / "bench.key.json").write_text(json.dumps(record))


def run(command, cpu, folder, out=None):
    """Runs a command on one core: its output, CPU seconds and peak memory in MiB."""
    pin = lambda: os.sched_setaffinity(0, {cpu})
    with open(folder / "stdout", "w+b") as caught:
        child = subprocess.Popen(command, cwd=folder, stdout=out or caught, stderr=subprocess.PIPE, preexec_fn=pin)
        said = child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            sys.exit(f"{command}: {said.decode()}")
        caught.seek(0)
        return caught.read().decode(), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def ours(folder, rows, cpu):
    """Grades with newsquiz; the same line of statistics as the others print."""
    command = [PROGRAM, "grade", "bench.key.json", "answers.csv", "--stream", "--csv", "--stats", "stats.json"]
    command += ["--unique-ids"] if rows > 400_000 else []
    with open(folder / "scores.csv", "wb") as scores:
        _, cpu_seconds, memory = run(command, cpu, folder, scores)
    return cpu_seconds, memory


def our_statistics(folder):
    printed = subprocess.run([PROGRAM, "stats", "merge", "stats.json", "--json"], cwd=folder, capture_output=True, check=True)
    report = json.loads(printed.stdout)
    first = report["items"][0]
    part, _, whole = first["facility"].partition("/")
    counts = {option.get("label", ""): option["students"] for option in first["options"]}
    figures = [float(report["reliability"]["alpha"]), int(part) / int(whole or 1), float(first["item-rest"])]
    told = [report["students"], *(f"{figure:.6f}" for figure in figures), *(counts.get(x, 0) for x in [*LETTERS, ""])]
    return " ".join(map(str, told))


def digest(path, columns):
    """A digest of student and score of all rows."""
    total = hashlib.md5()
    with open(path) as lines:
        next(lines)
        for line in lines:
            cells = line.rstrip("\n").split(",")
            total.update(f"{cells[columns[0]]},{cells[columns[1]]}\n".encode())
    return total.hexdigest()


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("rows", nargs="*", type=int, default=[100_000, 1_000_000])
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--cpu", type=int, default=0)
    asked = asked.parse_args()
    print("| tool | rows | CPU s | rows / CPU-s | peak MiB |\n|---|---|---|---|---|")
    for rows in asked.rows:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            subprocess.run([sys.executable, "-c", GENERATE, str(rows), "answers.csv"], cwd=folder, check=True)
            quiz_files(folder, (folder / "answers.csv.key").read_text().strip().split(","))
            figures = {}
            for _ in range(asked.rounds):
                figures.setdefault("newsquiz", []).append(ours(folder, rows, asked.cpu))
                told = our_statistics(folder)
                expected = digest(folder / "scores.csv", (0, 2))
                for tool, script in OTHERS.items():
                    command = [sys.executable, "-c", script, "answers.csv", "answers.csv.key", "out.csv"]
                    printed, cpu, memory = run(command, asked.cpu, folder)
                    figures.setdefault(tool, []).append((cpu, memory))
                    assert printed.strip() == told, f"{tool}: {printed.strip()} is not {told}"
                    assert digest(folder / "out.csv", (0, 1)) == expected, f"{tool}: the scores differ"
            for tool, runs in figures.items():
                cpu = statistics.median(cpu for cpu, _ in runs)
                memory = statistics.median(memory for _, memory in runs)
                print(f"| {tool} | {rows:,} | {cpu:.2f} | {rows / cpu:,.0f} | {memory:,.0f} |", flush=True)


if __name__ == "__main__":
    main()
