# Every HTML paper, and a page of facts, is read without a complaint by a foreign parser, refers to nothing outside itself, and is printed by
# a browser: the PDF holds the paper's text.
set -euo pipefail

shopt -s nullglob
papers=("$MADE"/*.html)
[ ${#papers[@]} -gt 0 ] || { echo "no HTML papers in $MADE" >&2; exit 1; }
"$NEWSQUIZ" read --html tests/articles/wire-dam-inspection.txt -o "$WORK/facts.html"
papers+=("$WORK/facts.html")
"$PYTHON" "$(dirname "$0")/html.py" "${papers[@]}"

for paper in "${papers[@]}"; do
    pdf=$WORK/$(basename "$paper" .html).pdf
    # The browser has no business on the network, and a profile of its own keeps runs apart.
    timeout 120 chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$WORK/profile" \
        --host-resolver-rules='MAP * ~NOTFOUND' --print-to-pdf="$pdf" "file://$paper" 2>"$WORK/chromium.log" \
        || { cat "$WORK/chromium.log" >&2; exit 1; }
    pdftotext -layout "$pdf" "$pdf.txt"
    "$PYTHON" "$(dirname "$0")/html.py" --printed "$pdf.txt" "$paper"
done
echo "${#papers[@]} HTML papers are sound"
