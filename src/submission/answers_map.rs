use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Answer, ItemId};
use crate::quiz::FormId;
use crate::source::{SourceFile, Span, fold};
use crate::submission::header::Column;
use crate::submission::{Given, Paper, Sheet, Submission, read_cell, unguarded};

/// What answers stand for that could not be read, as a person has settled it.
#[derive(Clone, Debug)]
pub struct AnswersMap {
    source: Arc<SourceFile>,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// The question's number on the form below, or else on each student's own; none for all questions.
    number: Option<usize>,
    form: Option<String>,
    /// What was written, folded.
    written: String,
    /// What it stands for, as it could have been written on that form.
    means: String,
    span: Span,
}

impl AnswersMap {
    /// Reads a table with the columns `answer` (what was written) and `means` (what it stands for: a letter, an option's
    /// words, `-` for nothing), and, where they are wanted, `item` (the question's number) and `form`. Other columns are
    /// passed over, so that the queue with a column `means` is such a table; rows without `means` settle nothing.
    ///
    /// Refused: a table without these columns, an item that is no number.
    pub fn read(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let sheet = Sheet::read(source)?;
        let column = |names: &[&str]| {
            sheet
                .header
                .iter()
                .position(|cell| names.contains(&fold(cell).as_str()))
        };
        let (Some(written), Some(means)) = (column(&["answer", "written"]), column(&["means", "option"]))
        else {
            let problem = "the map needs the columns `answer` and `means`";
            return Err(Diagnostic::error("map-columns", problem)
                .at(source, sheet.header_span, "")
                .into());
        };
        let (item, form) = (column(&["item", "question"]), column(&["form"]));
        let mut entries = Vec::new();
        let mut problems = Diagnostics::default();
        for (cells, span) in &sheet.rows {
            let cell = |place: usize| unguarded(cells.get(place).unwrap_or_default().trim());
            if cell(means).is_empty() || cell(written).is_empty() {
                continue;
            }
            let named = item.map(cell).filter(|item| !item.is_empty());
            let number = match named.map(Column::of) {
                None => None,
                Some(Column::Question(number)) => Some(number),
                Some(_) => {
                    let problem = format!("`{}` is no number of a question", named.unwrap_or_default());
                    problems
                        .0
                        .push(Diagnostic::error("map-item", problem).at(source, *span, ""));
                    continue;
                }
            };
            entries.push(Entry {
                number,
                form: form.map(cell).filter(|form| !form.is_empty()).map(str::to_owned),
                written: fold(cell(written)),
                means: cell(means).to_owned(),
                span: *span,
            });
        }
        if problems.0.is_empty() {
            Ok(Self {
                source: Arc::clone(source),
                entries,
            })
        } else {
            Err(problems)
        }
    }

    /// Puts what was settled in the place of what could not be read, and of words and numbers that are written so; the
    /// first row that fits counts. Gives warnings for rows that fit no answer.
    ///
    /// Refused: what a row says cannot be read either.
    pub fn apply(
        &self,
        submissions: &mut [Submission],
        papers: &[Paper],
    ) -> Result<Diagnostics, Diagnostics> {
        let mut used = vec![false; self.entries.len()];
        let mut by_words: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, entry) in self.entries.iter().enumerate() {
            by_words.entry(&entry.written).or_default().push(place);
        }
        let mut by_form: BTreeMap<String, &Paper> = BTreeMap::new();
        for paper in papers {
            by_form.entry(paper.form.0.to_ascii_lowercase()).or_insert(paper);
        }
        let own: BTreeMap<&FormId, &Paper> = papers.iter().map(|paper| (&paper.form, paper)).collect();
        let mut problems = Diagnostics::default();
        for submission in submissions {
            let Some(&own) = own.get(&submission.form) else {
                continue;
            };
            for question in &own.questions {
                let Some(written) = submission.answers.get(&question.item.id).and_then(written) else {
                    continue;
                };
                let id = &question.item.id;
                let alike = by_words.get(written.as_str()).map_or(&[][..], Vec::as_slice);
                let fit = alike.iter().find_map(|&place| {
                    let entry = &self.entries[place];
                    let paper = match &entry.form {
                        None => own,
                        Some(form) => by_form.get(&form.to_ascii_lowercase()).copied()?,
                    };
                    entry.is_for(id, paper).then_some((place, paper))
                });
                let Some((place, paper)) = fit else { continue };
                let entry = &self.entries[place];
                let Some(asked) = paper.question(question.item) else {
                    continue;
                };
                match read_cell(asked, &entry.means) {
                    Given::Unreadable { why, .. } => {
                        if !used[place] {
                            let problem = format!("`{}` cannot be read: {why}", entry.means);
                            let problem = Diagnostic::error("map-means", problem);
                            problems.0.push(problem.at(&self.source, entry.span, ""));
                        }
                    }
                    given => {
                        submission.answers.insert(id.clone(), given);
                    }
                }
                used[place] = true;
            }
        }
        if !problems.0.is_empty() {
            return Err(problems);
        }
        let mut warnings = Diagnostics::default();
        for (entry, _) in self.entries.iter().zip(used).filter(|(_, used)| !used) {
            let warning = format!("no answer reads `{}`", entry.written);
            let warning = Diagnostic::warning("map-unused", warning);
            warnings.0.push(warning.at(&self.source, entry.span, ""));
        }
        Ok(warnings)
    }
}

impl Entry {
    fn is_for(&self, item: &ItemId, paper: &Paper) -> bool {
        self.number.is_none_or(|number| {
            let question = paper.questions.iter().find(|question| question.number == number);
            question.is_some_and(|question| question.item.id == *item)
        })
    }
}

/// What was written where a map may settle it, folded.
fn written(given: &Given) -> Option<String> {
    match given {
        Given::Unreadable { raw, .. }
        | Given::Answered(Answer::Gap(raw) | Answer::Text(raw) | Answer::Number(raw)) => Some(fold(raw)),
        Given::Answered(_) | Given::Blank | Given::OnPaper | Given::NotShown => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::submission::sample::{harbury, papers, source, told};
    use crate::submission::{AnswersMap, Enrolled, Headers, Submission, read_table};

    const TABLE: &str = "student,form,1,2,3,4,5,6,7,8
Ana,A,Sat,,,,Tom B.,,,
Bo,B,x,satday,,,,tom b.,,
";

    fn settled(map: &str) -> Result<(Vec<String>, usize), Vec<String>> {
        let quiz = harbury();
        let papers = papers(&quiz);
        let batch = read_table(&source(TABLE), &papers, &Enrolled::default(), &Headers::default());
        let mut submissions: Vec<Submission> = batch.expect("a sound table").submissions;
        let messages = |problems: crate::diagnostic::Diagnostics| -> Vec<String> {
            problems.0.into_iter().map(|problem| problem.message).collect()
        };
        let map = AnswersMap::read(&source(map)).map_err(messages)?;
        let warnings = map.apply(&mut submissions, &papers).map_err(messages)?;
        let lines = submissions.iter().map(|one| told(&papers, one)).collect();
        Ok((lines, warnings.0.len()))
    }

    #[test]
    fn what_was_written_is_settled_once_for_all_forms() {
        let (lines, warnings) = settled(
            "item,form,answer,means\n5,A,TOM B.,A\n2,B,satday,Saturday\n1,B,x,-\n3,,nobody,A\n,,x,\n",
        )
        .expect("it settles");
        assert_eq!(lines, ["Ana|A|Sat||||A|||", "Bo|B||Saturday||||C||"]);
        assert_eq!(warnings, 1);
        let (lines, _) =
            settled("answer;means\nTom B.;Tom Bell\nx;a start of the work next year\n").expect("sound");
        assert_eq!(lines, ["Ana|A|Sat||||A|||", "Bo|B|A|satday||||C||"]);
    }

    #[test]
    fn a_map_that_settles_nothing_is_refused() {
        assert_eq!(
            settled("a,b\n1,2\n"),
            Err(vec!["the map needs the columns `answer` and `means`".to_owned()])
        );
        assert_eq!(
            settled("item,answer,means\nfive,x,A\n"),
            Err(vec!["`five` is no number of a question".to_owned()])
        );
        assert_eq!(
            settled("answer,means\nTom B.,Z\n"),
            Err(vec![
                "`Z` cannot be read: there is no option Z: the last is D".to_owned()
            ])
        );
    }
}
