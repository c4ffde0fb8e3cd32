# Every PDF is whole, tagged, with all its fonts within, and claims both standards; a student's says nothing of the key.
# The words in it are those of the view, read by poppler, for every response kind and hostile text.
set -euo pipefail

shopt -s nullglob
papers=("$MADE"/*.pdf)
[ ${#papers[@]} -gt 0 ] || { echo "no PDF papers in $MADE" >&2; exit 1; }
for wish in --large-print --dyslexia-friendly --no-article "--page letter"; do
    # shellcheck disable=SC2086 # an option and its value
    "$NEWSQUIZ" make tests/articles/wire-dam-inspection.txt --to pdf $wish --seed 7 -o "$WORK/pdf$wish"
    papers+=("$WORK/pdf$wish"/*.pdf)
done
for paper in "${papers[@]}"; do
    qpdf --check "$paper" >"$WORK/qpdf.log" 2>&1 || { echo "$paper" >&2; cat "$WORK/qpdf.log" >&2; exit 1; }
    qpdf --qdf --object-streams=disable "$paper" "$WORK/plain.pdf"
    pdftotext -raw -enc UTF-8 "$paper" "$WORK/paper.txt"
    pdffonts "$paper" >"$WORK/fonts.txt"
    "$PYTHON" "$(dirname "$0")/pdf.py" "$paper" "$WORK/plain.pdf" "$WORK/paper.txt" "$WORK/fonts.txt"
done
cargo test --release --locked --test suite render::in_print -- --ignored
echo "${#papers[@]} PDF papers are sound"
