use std::io::{self, BufRead, BufReader, Read};

use super::Args;
use crate::cli::console::Console;
use crate::cli::outcome::{Failure, Outcome};
use crate::diagnostic::Diagnostic;
use crate::grade::{grade_line, refused};
use crate::quiz::Quiz;

/// A line may be so long: far longer than any answers, and no memory is filled by a file that is none of lines.
const LONGEST: u64 = 1 << 24;

impl Args {
    /// Grades lines one by one: a pure filter, so that any part of a nation's answers can go through it anywhere.
    pub(super) fn run_jsonl(&self, console: &mut Console, quiz: &Quiz) -> Result<Outcome, Failure> {
        let (mut lines, mut errors) = (0_usize, 0_usize);
        for path in &self.answers.answers {
            let (file, _) = console.files.open(path)?;
            let mut file = BufReader::with_capacity(1 << 16, file);
            let mut number = 0;
            while let Some(line) = next_line(&mut file)? {
                number += 1;
                let result = match line {
                    Line::Whole(bytes) => grade_line(quiz, &bytes, number),
                    Line::Long => {
                        let problem = format!("the line is longer than {} MiB", LONGEST >> 20);
                        refused(&Diagnostic::error("answers-json", problem).into(), number)
                    }
                };
                let result = result.map_err(io::Error::from)?;
                lines += 1;
                errors += usize::from(!result.is_graded);
                writeln!(console.out(), "{}", result.json)?;
            }
        }
        if self.strict && errors > 0 {
            let problem =
                format!("{errors} of {lines} lines could not be graded; their places hold the reasons");
            return Err(Diagnostic::error("answers-json", problem).into());
        }
        Ok(Outcome::Done)
    }
}

/// A line as it was read.
enum Line {
    Whole(Vec<u8>),
    Long,
}

/// The next line without its end; none behind the last.
fn next_line(file: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    file.by_ref().take(LONGEST + 1).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.ends_with(b"\n") {
        line.pop();
    } else if line.len() as u64 > LONGEST {
        skip_line(file)?;
        return Ok(Some(Line::Long));
    }
    Ok(Some(Line::Whole(line)))
}

/// Passes over the rest of a line.
fn skip_line(file: &mut impl BufRead) -> io::Result<()> {
    loop {
        let bytes = file.fill_buf()?;
        let end = bytes.iter().position(|&byte| byte == b'\n');
        let (passed, found) = match end {
            Some(at) => (at + 1, true),
            None => (bytes.len(), false),
        };
        let over = passed == 0;
        file.consume(passed);
        if found || over {
            return Ok(());
        }
    }
}
