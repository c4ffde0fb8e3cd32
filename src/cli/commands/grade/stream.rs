use std::io::{self, IsTerminal};
use std::path::Path;

use super::Args;
use super::report_files::WIDTH;
use super::spools::Spools;
use crate::cli::answer_args::{enrolled, papers};
use crate::cli::console::Console;
use crate::cli::files::name;
use crate::cli::outcome::{Failure, Outcome};
use crate::cli::progress::progress_bytes;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::{
    Compared, Emit, NotCounted, QuizSums, Rows, Stream, SumsReport, queue_csv, scores_csv, sums_json,
    sums_report_json, sums_text,
};
use crate::item::ChoiceRule;
use crate::quiz::Quiz;
use crate::submission::{Enrolled, Headers, Paper, Records, Wide};

/// So many problems of rows are shown; a table that has more is another table.
const PROBLEMS: usize = 20;

/// After so many, no further row is looked at.
const MOST_PROBLEMS: usize = 1000;

/// Scores are handed on in blocks of so many bytes.
const BLOCK: usize = 1 << 16;

impl Args {
    /// Makes sure that grading row by row gives what grading the whole gives.
    fn can_stream(&self, quiz: &Quiz) -> Result<(), Diagnostic> {
        let refused = |why: &str| {
            let problem = format!("this cannot be graded row by row: {why}");
            Err(Diagnostic::error("stream", problem).hint("grade without --stream"))
        };
        if quiz.file().scoring.choice == ChoiceRule::Formula {
            return refused("a wrong answer takes points away, and no total is below 0");
        }
        if self.csv && !quiz.key().students.is_empty() {
            return refused("the table of scores tells who of the class has not handed in");
        }
        Ok(())
    }

    /// Grades tables row by row.
    ///
    /// Files are written whole or not at all. Scores on standard output go out as they are made; they end where a row has
    /// a problem, and the message says so.
    pub(super) fn run_stream(&self, console: &mut Console, quiz: &Quiz) -> Result<Outcome, Failure> {
        let headers = self.answers.headers(console)?;
        let papers = papers(quiz)?;
        self.can_stream(quiz)?;
        let enrolled = enrolled(quiz, &quiz.key().students);
        let mut stream = Stream::new(quiz.file(), quiz.key(), &papers, &enrolled, self.unique_ids)
            .map_err(|why| Diagnostic::error("quiz-form", why.to_string()))?;
        let items = quiz.file().items.len();
        let mut out = Out {
            scores: self.csv.then(Vec::new),
            spools: self.queue.clone().map(|path| Spools::new(path, items)),
            console,
            silent: false,
        };
        if out.scores.is_some() {
            let header = scores_csv(quiz.file(), None, &[]).map_err(io::Error::other)?;
            out.score(&header)?;
        }
        let mut problems = Problems::default();
        for path in &self.answers.answers {
            grade_file(
                path,
                (&papers, &enrolled, &headers),
                &mut stream,
                &mut out,
                &mut problems,
            )?;
        }
        if problems.count == 0 && stream.rows() == 0 {
            problems.add(Diagnostic::error("answers-empty", "there are no answers to grade").into());
        }
        if problems.count > 0 {
            return Err(problems.told(self.csv).into());
        }
        out.flush()?;
        let Out { spools, .. } = out;
        let sums = stream
            .sums()
            .map_err(|why| Diagnostic::error("stats", format!("the class cannot be summed: {why}")))?;
        if let Some(path) = &self.stats {
            let file = sums_json(&sums).map_err(io::Error::from)?;
            console.files.write(path, file.as_bytes())?;
        }
        if let Some(spools) = spools {
            let header = queue_csv(&[]).map_err(io::Error::other)?;
            spools.write(console, &header, stream.queue_order())?;
        }
        self.print_sums(console, &sums)?;
        if sums.compared == Compared::Asserted {
            console.say(
                "students were not compared with each other: --unique-ids says that none stands twice",
            )?;
        }
        if stream.waiting() == 0 {
            return Ok(Outcome::Done);
        }
        self.say_waiting(console, stream.waiting())?;
        Ok(Outcome::AwaitsPerson)
    }

    fn print_sums(&self, console: &mut Console, sums: &QuizSums) -> Result<(), Failure> {
        let report = SumsReport::new(sums);
        if self.json {
            let report = sums_report_json(&report).map_err(io::Error::from)?;
            console.out().write_all(report.as_bytes())?;
        } else if !self.csv {
            console.out().write_all(sums_text(&report, WIDTH).as_bytes())?;
        }
        Ok(())
    }
}

/// Grades the rows of one file; problems are gathered, and what cannot be written ends it.
fn grade_file<'p, 'q>(
    path: &Path,
    (papers, enrolled, headers): (&'p [Paper<'q>], &'p Enrolled<'q>, &Headers),
    stream: &mut Stream<'p, 'q>,
    out: &mut Out,
    problems: &mut Problems,
) -> Result<(), Failure> {
    let (file, size) = out.console.files.open(path)?;
    let bar = progress_bytes(size, out.scores.is_some() && io::stdout().is_terminal());
    let opened = Records::open(bar.wrap_read(file), &name(path));
    let (mut records, head, sheet) = match opened {
        Ok(opened) => opened,
        Err(problem) => {
            out.stop(problems, problem.into());
            return Ok(());
        }
    };
    let wide = match Wide::open(&head, &sheet, papers, enrolled, headers) {
        Ok((wide, warnings)) => {
            if !warnings.0.is_empty() {
                out.console.show(&warnings)?;
            }
            wide
        }
        Err(found) => {
            out.stop(problems, found);
            return Ok(());
        }
    };
    let mut rows = Rows::new(wide);
    loop {
        let record = match records.next_row() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            // Where a row cannot be told from the next one, nothing behind it can be read.
            Err(problem) => {
                out.stop(problems, problem.into());
                break;
            }
        };
        match stream.row(&mut rows, &record, out) {
            Ok(()) => {}
            Err(NotCounted::Problems(found)) => out.stop(problems, found),
            Err(NotCounted::Output(error)) => return Err(error.into()),
        }
        if problems.count > MOST_PROBLEMS {
            break;
        }
    }
    let warnings = rows.warnings();
    if !warnings.0.is_empty() {
        out.console.show(&warnings)?;
    }
    Ok(())
}

/// What is wrong with rows: the first of it, and how much it is.
#[derive(Default)]
struct Problems {
    first: Diagnostics,
    count: usize,
}

impl Problems {
    fn add(&mut self, problems: Diagnostics) {
        self.count += problems.0.len();
        let room = PROBLEMS.saturating_sub(self.first.0.len());
        self.first.0.extend(problems.0.into_iter().take(room));
    }

    fn told(mut self, scores: bool) -> Diagnostics {
        if self.count > self.first.0.len() {
            let more = self.count - self.first.0.len();
            let problem = format!("there are {more} more problems with rows");
            self.first.0.push(Diagnostic::error("answers-stream", problem));
        }
        if scores {
            let problem =
                "the scores on standard output are not whole: they end at the first of these problems";
            self.first.0.push(Diagnostic::error("answers-stream", problem));
        }
        self.first
    }
}

/// Where the results go.
struct Out<'c> {
    console: &'c mut Console,
    /// Scores that are not handed on yet; none where they are not wanted.
    scores: Option<Vec<u8>>,
    spools: Option<Spools>,
    /// Whether nothing more is to go out, since there was a problem.
    silent: bool,
}

impl Out<'_> {
    /// Takes problems down; no results go out from now on.
    fn stop(&mut self, problems: &mut Problems, found: Diagnostics) {
        self.silent = true;
        problems.add(found);
    }

    fn flush(&mut self) -> io::Result<()> {
        if let Some(scores) = &mut self.scores {
            self.console.out().write_all(scores)?;
            scores.clear();
        }
        Ok(())
    }
}

impl Emit for Out<'_> {
    fn wants_scores(&self) -> bool {
        self.scores.is_some() && !self.silent
    }

    fn wants_queue(&self) -> bool {
        self.spools.is_some() && !self.silent
    }

    fn score(&mut self, line: &[u8]) -> io::Result<()> {
        if let Some(scores) = &mut self.scores {
            scores.extend_from_slice(line);
            if scores.len() >= BLOCK {
                self.flush()?;
            }
        }
        Ok(())
    }

    fn queue(&mut self, item: usize, line: &[u8]) -> io::Result<()> {
        match &mut self.spools {
            Some(spools) => spools.push(item, line),
            None => Ok(()),
        }
    }
}
