# Python's own reader accepts the quiz and the key files, they belong together, and nothing that belongs to the key is in
# what students see.
set -euo pipefail
"$PYTHON" "$(dirname "$0")/json_files.py" "$MADE"
