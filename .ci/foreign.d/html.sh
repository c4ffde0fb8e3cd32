# Every HTML paper, and a page of facts, is read without a complaint by a foreign parser, refers to nothing outside itself, and is printed by
# a browser: the PDF holds the paper's text.
set -euo pipefail

shopt -s nullglob
papers=("$MADE"/*.html)
[ ${#papers[@]} -gt 0 ] || { echo "no HTML papers in $MADE" >&2; exit 1; }
"$NEWSQUIZ" read --html tests/articles/wire-dam-inspection.txt -o "$WORK/facts.html"
papers+=("$WORK/facts.html")
"$PYTHON" "$(dirname "$0")/html.py" "${papers[@]}"

# The browser has no business on the network, and a fresh profile keeps every run apart.
print_pdf() {
    rm -rf "$WORK/profile"
    timeout 120 chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$WORK/profile" \
        --host-resolver-rules='MAP * ~NOTFOUND' --print-to-pdf="$1" "file://$2" 2>"$WORK/chromium.log"
}

for paper in "${papers[@]}"; do
    pdf=$WORK/$(basename "$paper" .html).pdf
    status=0
    print_pdf "$pdf" "$paper" || status=$?
    # The browser at times dies of a fault of its own (139: segmentation fault). A paper that it cannot print kills it again.
    if [ "$status" -eq 139 ]; then
        echo "the browser crashed on $paper; once more" >&2
        status=0
        print_pdf "$pdf" "$paper" || status=$?
    fi
    [ "$status" -eq 0 ] || { cat "$WORK/chromium.log" >&2; exit 1; }
    pdftotext -layout "$pdf" "$pdf.txt"
    "$PYTHON" "$(dirname "$0")/html.py" --printed "$pdf.txt" "$paper"
done
echo "${#papers[@]} HTML papers are sound"
