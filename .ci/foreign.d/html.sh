# Every HTML paper, and a page of facts, is read without a complaint by a foreign parser, refers to nothing outside itself, and is printed by
# a browser: the PDF holds the paper's text.
set -euo pipefail

shopt -s nullglob
papers=("$MADE"/*.html)
[ ${#papers[@]} -gt 0 ] || { echo "no HTML papers in $MADE" >&2; exit 1; }
"$NEWSQUIZ" read --html tests/articles/wire-dam-inspection.txt -o "$WORK/facts.html"
papers+=("$WORK/facts.html")
# A class report and feedback, with a name that means harm. What charts say to screen readers alone is on no paper, so the report is
# only read.
printf 'student;1;2;3;4;5;6;7;8\n<script>x</script>;Saturday;A;S O N;A B A B;C;1=B 2=C;5;why\n' > "$WORK/class.csv"
status=0
"$NEWSQUIZ" grade tests/golden/answers/harbury.key.json "$WORK/class.csv" --report "$WORK/report.html" \
    --feedback "$WORK/feedback" --feedback-format html || status=$?
[ "$status" -eq 1 ] || { echo "an answer awaits a mark, but grade ends with $status" >&2; exit 1; }
papers+=("$WORK"/feedback/*.html)
"$PYTHON" "$(dirname "$0")/html.py" "${papers[@]}" "$WORK/report.html"

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
