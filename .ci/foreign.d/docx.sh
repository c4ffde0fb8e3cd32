# Every Word file is opened by a foreign reader, which finds its styles, lists and header rows, and printed by an office
# program: the pages hold the file's text, each with its foot, and what the quiz asks.
set -euo pipefail

folder=$WORK/docx
for article in tests/articles/*.txt; do
    "$NEWSQUIZ" make "$article" --to docx --glossary --seed 5 -o "$folder" >"$WORK/make.log" 2>&1 || { cat "$WORK/make.log" >&2; exit 1; }
done
# The same again, in other processes, is the same to the byte.
"$NEWSQUIZ" make tests/articles/wire-dam-inspection.txt --to docx --glossary --seed 5 -o "$WORK/again" 2>"$WORK/make.log"
for file in "$WORK"/again/*.docx; do
    cmp "$file" "$folder/$(basename "$file")"
done

# Other sheets and letters.
for wish in --large-print --dyslexia-friendly "--page letter"; do
    # shellcheck disable=SC2086 # an option and its value
    "$NEWSQUIZ" make tests/articles/wire-dam-inspection.txt --to docx $wish --seed 5 -o "$WORK/wish" 2>"$WORK/make.log"
    for file in "$WORK"/wish/*; do
        mv "$file" "$folder/wish${wish//[ -]/}-$(basename "$file")"
    done
done

# A profile of its own, so that no other run is in the way.
timeout 600 soffice --headless "-env:UserInstallation=file://$WORK/office" --convert-to pdf --outdir "$folder" "$folder"/*.docx \
    >"$WORK/office.log" 2>&1 || { cat "$WORK/office.log" >&2; exit 1; }
for file in "$folder"/*.docx; do
    pdf=${file%.docx}.pdf
    [ -s "$pdf" ] || { echo "$file was not printed" >&2; cat "$WORK/office.log" >&2; exit 1; }
    # By its places on the page, for otherwise hyphens at the ends of lines are lost.
    pdftotext -layout "$pdf" "$pdf.txt"
done
"$PYTHON" "$(dirname "$0")/word_files.py" "$folder"
