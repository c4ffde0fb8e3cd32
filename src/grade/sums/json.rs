use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::sums::quiz_sums::Described;
use crate::grade::sums::{Compared, ItemSummed, Marks, OptionText, QuizSums};
use crate::item::{ItemId, Kind, Points};
use crate::source::{SourceFile, Span};
use crate::statistics::{Cell, Tally};

/// Version of the file of sums.
const FORMAT: u32 = 1;

/// More students are nowhere; sums of fewer cannot overflow.
const MOST_STUDENTS: u64 = 1 << 40;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    format: u32,
    quiz: Described,
    students: u64,
    compared: Compared,
    /// How many units one point has.
    unit: i64,
    items: Vec<Item>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Item {
    #[serde(rename = "item")]
    id: ItemId,
    number: usize,
    kind: String,
    stem: String,
    points: Points,
    options: Vec<OptionText>,
    marks: Marks,
    /// Total, score, answer and how many students, of those whose answers are all marked; none of open items.
    cells: Vec<(i64, i64, u32, u64)>,
}

/// The sums as JSON, an item a line, with a line end.
pub fn sums_json(sums: &QuizSums) -> serde_json::Result<String> {
    let mut place = 0;
    let mut items = Vec::with_capacity(sums.items.len());
    for item in &sums.items {
        let mut cells = Vec::new();
        if item.is_tallied() {
            let counted = sums.tally.cells(place);
            cells.extend(counted.map(|(cell, count)| (cell.total, cell.score, cell.answer, count)));
            place += 1;
        }
        items.push(serde_json::to_string(&Item {
            id: item.id.clone(),
            number: item.number,
            kind: item.kind.clone(),
            stem: item.stem.clone(),
            points: item.points,
            options: item.options.clone(),
            marks: item.marks,
            cells,
        })?);
    }
    Ok(format!(
        "{{\n\"format\": {FORMAT},\n\"quiz\": {},\n\"students\": {},\n\"compared\": {},\n\"unit\": {},\n\"items\": [\n{}\n]\n}}\n",
        serde_json::to_string(&sums.described)?,
        sums.students,
        serde_json::to_string(&sums.compared)?,
        sums.tally.unit(),
        items.join(",\n"),
    ))
}

/// Reads a file of sums. Refused: what is no such file, another version, and counts that no class could have.
pub fn read_sums(source: &Arc<SourceFile>) -> Result<QuizSums, Diagnostics> {
    let file: File = serde_json::from_str(source.text()).map_err(|error| not_sums(source, &error))?;
    let refused =
        |message: String| {
            let message = format!("`{}`: {message}", source.name());
            Diagnostics::from(Diagnostic::error("stats-file", message).hint(
                "files of sums are written by `newsquiz grade --stats` and are not to be changed by hand",
            ))
        };
    if file.format != FORMAT {
        return Err(refused(format!(
            "format {} is not known; this program reads format {FORMAT}",
            file.format
        )));
    }
    if file.students > MOST_STUDENTS {
        return Err(refused("it counts more students than there can be".to_owned()));
    }
    let mut full = Vec::new();
    let mut cells = Vec::new();
    let mut items = Vec::with_capacity(file.items.len());
    for item in file.items {
        if !Kind::ALL.iter().any(|kind| kind.keyword() == item.kind) {
            return Err(refused(format!("there is no kind of question `{}`", item.kind)));
        }
        let marks = [
            item.marks.full,
            item.marks.partial,
            item.marks.none,
            item.marks.blank,
            item.marks.awaiting,
        ];
        let all = marks.iter().try_fold(0_u64, |sum, &count| sum.checked_add(count));
        if all != Some(file.students) {
            return Err(refused(format!(
                "item `{}` does not count each of the {} students once",
                item.id, file.students
            )));
        }
        let summed = ItemSummed {
            id: item.id,
            number: item.number,
            kind: item.kind,
            stem: item.stem,
            points: item.points,
            options: item.options,
            marks: item.marks,
        };
        let own = item.cells.into_iter().map(|(total, score, answer, count)| {
            let cell = Cell { total, score, answer };
            (cell, count)
        });
        if summed.is_tallied() {
            full.push(summed.points.0);
            cells.push(own.collect());
        } else if own.len() > 0 {
            return Err(refused(format!("the open item `{}` is tallied", summed.id)));
        }
        items.push(summed);
    }
    let tally = Tally::of_cells(full, file.unit, cells)
        .map_err(|why| refused(format!("the counts do not fit together: {why}")))?;
    if tally.students() > file.students {
        return Err(refused("it tallies more students than it counts".to_owned()));
    }
    Ok(QuizSums {
        described: file.quiz,
        students: file.students,
        compared: file.compared,
        items,
        tally,
    })
}

impl ItemSummed {
    /// Whether its answers are in the tally.
    pub(super) fn is_tallied(&self) -> bool {
        self.kind != Kind::Open.keyword()
    }
}

fn not_sums(source: &Arc<SourceFile>, error: &serde_json::Error) -> Diagnostics {
    let line = error.line().saturating_sub(1);
    let start: usize = source.text().split_inclusive('\n').take(line).map(str::len).sum();
    // Lines of counts are long: the place alone is shown.
    let at = (start + error.column().saturating_sub(1)).min(source.text().len());
    let at = (0..=at)
        .rev()
        .find(|&at| source.text().is_char_boundary(at))
        .unwrap_or_default();
    let message = format!("`{}` is no file of sums: {error}", source.name());
    let span = Span::new(at, at);
    let problem = Diagnostic::error("stats-file", message);
    let problem = if source
        .text()
        .lines()
        .nth(line)
        .is_some_and(|line| line.len() < 200)
    {
        problem.at(source, span, "")
    } else {
        problem
    };
    problem
        .hint("files of sums are written by `newsquiz grade --stats FILE`")
        .into()
}
