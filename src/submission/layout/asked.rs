use std::collections::BTreeMap;

use crate::item::{ItemId, Shape};
use crate::source::fold;
use crate::submission::layout::Target;
use crate::submission::{Paper, Question};

/// The words of a quiz's questions and of their rows, to be found in the headers of a table.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Folded stem to how many questions have it.
    stems: BTreeMap<String, usize>,
    /// Folded row to its item; none where two items have it.
    rows: BTreeMap<String, Option<ItemId>>,
}

impl Asked {
    /// The words of a quiz, whatever the form.
    #[must_use]
    pub fn new(papers: &[Paper]) -> Self {
        let mut asked = Self::default();
        for question in papers.first().iter().flat_map(|paper| &paper.questions) {
            *asked.stems.entry(fold(&question.item.stem)).or_default() += 1;
            for row in rows(question) {
                asked
                    .rows
                    .entry(fold(row))
                    .and_modify(|item| *item = None)
                    .or_insert_with(|| Some(question.item.id.clone()));
            }
        }
        asked
    }

    /// How many questions have this (folded) stem.
    #[must_use]
    pub fn count(&self, stem: &str) -> usize {
        self.stems.get(stem).copied().unwrap_or_default()
    }

    /// The stem that a header or a cell gives: with a number or without, with the points behind it, with a mark that
    /// an answer is wanted.
    #[must_use]
    pub fn stem(&self, written: &str) -> Option<&str> {
        let written = fold(written);
        let mut text = written.trim();
        loop {
            if let Some(stem) = self.known(text) {
                return Some(stem);
            }
            if let Some(stem) = self.known(without_number(text)) {
                return Some(stem);
            }
            // What forms add behind a question.
            text = if let Some(shorter) = text.strip_suffix('*') {
                shorter.trim_end()
            } else if let Some((before, _)) = text
                .strip_suffix("points)")
                .or_else(|| text.strip_suffix("point)"))
                .and_then(|text| text.rsplit_once('('))
            {
                before.trim_end()
            } else {
                return None;
            };
        }
    }

    /// The longest stem that a text begins with: some programs write the options behind it.
    #[must_use]
    pub fn beginning(&self, written: &str) -> Option<&str> {
        if let Some(stem) = self.stem(written) {
            return Some(stem);
        }
        let written = fold(written);
        let text = without_number(&written);
        self.stems
            .keys()
            .filter(|stem| {
                text.strip_prefix(stem.as_str())
                    .is_some_and(|rest| rest.starts_with([':', ' ']))
            })
            .max_by_key(|stem| stem.len())
            .map(String::as_str)
    }

    /// The row that a header gives: alone, or in brackets behind its question.
    #[must_use]
    pub fn row(&self, written: &str) -> Option<Target> {
        let folded = fold(written);
        let alone = folded.trim_start_matches('[').trim_end_matches(']').trim();
        let behind = folded
            .strip_suffix(']')
            .and_then(|text| text.split_once('['))
            .map(|(_, row)| row.trim());
        [Some(alone), behind].into_iter().flatten().find_map(|row| {
            let item = self.rows.get(row)?.clone()?;
            Some(Target::Row {
                item,
                row: row.to_owned(),
            })
        })
    }

    /// The targets of a list of headers, in order: questions by their words and rows by theirs.
    #[must_use]
    pub fn targets(&self, headers: &[String]) -> Vec<Option<Target>> {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut target = |header: &String| {
            let stem = self.stem(header).or_else(|| self.stem(without_suffix(header)));
            let Some(stem) = stem else { return self.row(header) };
            let nth = seen.entry(stem.to_owned()).or_default();
            let target = Target::Words {
                stem: stem.to_owned(),
                nth: *nth,
            };
            *nth += 1;
            Some(target)
        };
        headers.iter().map(&mut target).collect()
    }

    fn known(&self, text: &str) -> Option<&str> {
        self.stems.get_key_value(text).map(|(stem, _)| stem.as_str())
    }
}

/// The rows that a question asks about, in printed order.
pub fn rows<'q>(question: &'q Question) -> &'q [String] {
    match question.shape() {
        Shape::Truth { statements } => statements,
        Shape::Match { left, .. } => left,
        Shape::Sort { elements, .. } => elements,
        Shape::Choice { .. }
        | Shape::Choices { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Order { .. }
        | Shape::Select { .. }
        | Shape::Open { .. } => &[],
    }
}

/// A folded text without a number in front: `3. `, `q3: `, `question 3) `, `4711: `.
fn without_number(text: &str) -> &str {
    let bare = ["question", "item", "q"]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text)
        .trim_start();
    let rest = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.len() == bare.len() {
        return text;
    }
    rest.trim_start_matches([' ', '.', ')', ':', '-'])
}

/// A header without the digits that a program puts behind the second of two alike.
fn without_suffix(header: &str) -> &str {
    header.trim_end().trim_end_matches(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::Asked;
    use crate::item::ItemId;
    use crate::submission::layout::Target;
    use crate::submission::sample::{harbury, papers};

    #[test]
    fn questions_and_rows_are_found_as_programs_write_them() {
        let quiz = harbury();
        let asked = Asked::new(&papers(&quiz));
        let stem = "What does the article say about each statement?";
        for header in [
            stem.to_owned(),
            format!("3. {stem}"),
            format!("Q3: {stem} *"),
            format!("Question 3) {stem}"),
            format!("4711: {stem}"),
            "  What does\u{a0}the article say\nabout EACH statement? (2 points)".to_owned(),
        ] {
            assert_eq!(
                asked.stem(&header),
                Some("what does the article say about each statement?"),
                "{header}"
            );
        }
        assert_eq!(asked.stem("What does the article say"), None);
        assert_eq!(
            asked.beginning(&format!("{stem}: says this; says otherwise")),
            asked.stem(stem)
        );
        let row = Target::Row {
            item: ItemId("q3".to_owned()),
            row: "the engineer found cracks in the roof.".to_owned(),
        };
        for header in [
            "The engineer found cracks in the roof.".to_owned(),
            format!("{stem} [The engineer found cracks in the roof.]"),
        ] {
            assert_eq!(asked.row(&header), Some(row.clone()), "{header}");
        }
    }

    #[test]
    fn questions_of_the_same_words_are_told_apart_by_their_order() {
        let mut quiz = harbury();
        quiz.items[1].stem = quiz.items[4].stem.clone();
        let asked = Asked::new(&papers(&quiz));
        let stem = quiz.items[1].stem.clone();
        let targets = asked.targets(&[stem.clone(), format!("{stem}2"), "Other".to_owned()]);
        let nth: Vec<_> = targets
            .into_iter()
            .map(|target| match target {
                Some(Target::Words { nth, .. }) => Some(nth),
                _ => None,
            })
            .collect();
        assert_eq!(nth, [Some(0), Some(1), None]);
    }
}
