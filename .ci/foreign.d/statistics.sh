#!/usr/bin/env bash
# Item statistics against R: the class reports of 1525 answers to 16 questions (iqitems of psychTools) and of 1075 answers
# to 45 (SPISA of psychotree, two groups) hold what psych, psychotools and R itself compute. The data come with these
# packages and are not kept here. Also runs by itself, with NEWSQUIZ set or built anew.
set -euo pipefail
cd "$(dirname "$0")/../.."

packages=()
for package in psych psychtools psychotools psychotree; do
    dpkg -s "r-cran-$package" >/dev/null 2>&1 || packages+=("r-cran-$package")
done
command -v Rscript >/dev/null || packages+=(r-base-core)
if [ ${#packages[@]} -gt 0 ]; then
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y --no-install-recommends "${packages[@]}"
fi

if [ -z "${NEWSQUIZ:-}" ]; then
    cargo build --release --locked
    NEWSQUIZ=$PWD/target/release/newsquiz
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
Rscript .ci/foreign.d/statistics.R "$work"
"${PYTHON:-python3}" .ci/foreign.d/statistics.py "$NEWSQUIZ" "$work"
