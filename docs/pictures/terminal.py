#!/usr/bin/env python3
"""Makes the pictures of the terminal that README.md shows, as SVG: runs the program in tmux, presses keys, and draws
what is seen. Needs tmux; the program is taken from target/release.

    cargo build --release && docs/pictures/terminal.py [NAME...]

A new picture is a new entry of PICTURES.
"""

import html
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "target/release/newsquiz"
ARTICLE = "local-bus-route"
MAKE = ["make", str(ROOT / f"tests/articles/{ARTICLE}.txt"), "--seed", "1", "--forms", "1", "--to", "text", "-o", "."]

# The quiz and answers that are marked: names that stand for nobody, and words that students could write.
SAMPLES = ROOT / "tests/golden/answers"
FIGURE = ["Only the club says it; it shows no numbers.", "only the club says it, it shows no numbers", "It is in the news, so it is true."]
MARKED = {
    "story.quiz.json": (SAMPLES / "harbury.quiz.json").read_text(encoding="utf-8"),
    "story.key.json": (SAMPLES / "harbury.key.json").read_text(encoding="utf-8"),
    "class.csv": "student,form,1,2,3,4,5,6,7,8\n" + "".join(
        f'{student},A,Saturday,A C,S O N,A B A B,B,1=B 2=C,5,"{FIGURE[student % 3]}"\n' for student in range(1, 12)
    ),
}

# Name, columns and lines, what prepares the folder (files by name, commands), the command that fills the screen, and the keys that are
# pressed there, as `tmux send-keys` names them.
PICTURES = {
    "take": ((110, 30), [MAKE], ["take", f"{ARTICLE}.quiz.json", "--student", "Ana"], ["Escape", "4", "Enter", "B"]),
    "review": ((110, 30), [MAKE], ["review", f"{ARTICLE}.key.json"], []),
    "mark": ((110, 26), [MARKED], ["mark", "story.key.json", "class.csv", "--marker", "Ms Bell"], ["1"]),
}

# Cells in units of the picture, and the colours of a quiet terminal.
WIDE, HIGH, SIZE = 8.4, 18, 14
PAPER, INK = "#fbfbf8", "#1f2328"
COLORS = ["#1f2328", "#b42318", "#117a37", "#8a6100", "#1f5fbf", "#7a3e9d", "#0b6e84", "#59636e"]
BRIGHT = ["#6e7781"] + COLORS[1:]


def tmux(*arguments):
    return subprocess.run(["tmux", "-L", "newsquiz-pictures", *arguments], check=True, capture_output=True, text=True).stdout


def seen(size, prepare, command, keys):
    """What the terminal shows after the keys, with its escape codes."""
    with tempfile.TemporaryDirectory() as folder:
        for arguments in prepare:
            if isinstance(arguments, dict):
                for name, text in arguments.items():
                    Path(folder, name).write_text(text, encoding="utf-8")
                continue
            subprocess.run([PROGRAM, *arguments], cwd=folder, check=True, capture_output=True)
        run = ["env", "-u", "NO_COLOR", "TERM=tmux-256color", str(PROGRAM), *command]
        tmux("-f", "/dev/null", "new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), "-c", folder, *run, ";", "set", "status", "off")
        try:
            time.sleep(2)
            for key in keys:
                tmux("send-keys", key)
                time.sleep(0.5)
            return tmux("capture-pane", "-e", "-p")
        finally:
            tmux("kill-server")


def cells(line):
    """The runs of a line that look alike: text, colour, background, bold, underlined."""
    ink, bold, under, reverse = INK, False, False, False
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        codes = re.fullmatch(r"\x1b\[([0-9;]*)m", part)
        if codes is None:
            if part:
                yield part, PAPER if reverse else ink, ink if reverse else None, bold, under
            continue
        # Colours come as 38;5;N and as 30 to 37 and 90 to 97; backgrounds are left alone.
        plain = re.sub(r"\b38;5;(\d+)", lambda n: str(30 + int(n[1]) if int(n[1]) < 8 else 82 + int(n[1])), codes[1])
        for code in [int(code or 0) for code in plain.split(";")]:
            if code == 0:
                ink, bold, under, reverse = INK, False, False, False
            elif code in (1, 22):
                bold = code == 1
            elif code in (4, 24):
                under = code == 4
            elif code in (7, 27):
                reverse = code == 7
            elif 30 <= code <= 37:
                ink = COLORS[code - 30]
            elif code == 39:
                ink = INK
            elif 90 <= code <= 97:
                ink = BRIGHT[code - 90]


def svg(size, shown):
    width, height = size[0] * WIDE + 24, size[1] * HIGH + 24
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" font-size="{SIZE}"',
        ' font-family="DejaVu Sans Mono, Menlo, Consolas, monospace">',
        f'<rect width="100%" height="100%" rx="8" fill="{PAPER}" stroke="#d0d7de"/>',
    ]
    for row, line in enumerate(shown.split("\n")[: size[1]]):
        column = 0
        for text, ink, ground, bold, under in cells(line):
            left, top, long = 12 + column * WIDE, 12 + row * HIGH, len(text) * WIDE
            column += len(text)
            if ground:
                out.append(f'<rect x="{left:.1f}" y="{top}" width="{long:.1f}" height="{HIGH}" fill="{ground}"/>')
            if text.strip():
                looks = (' font-weight="bold"' if bold else "") + (' text-decoration="underline"' if under else "")
                out.append(
                    f'<text x="{left:.1f}" y="{top + 13.5}" textLength="{long:.1f}" xml:space="preserve" fill="{ink}"{looks}>'
                    f"{html.escape(text)}</text>"
                )
    return "\n".join([*out, "</svg>", ""])


def main(names):
    os.chdir(ROOT)
    for name in names or PICTURES:
        size, *rest = PICTURES[name]
        (ROOT / f"docs/pictures/{name}.svg").write_text(svg(size, seen(size, *rest)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
