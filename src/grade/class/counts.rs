use std::sync::Arc;

use crate::grade::class::{Line, SHARE_FROM, lines};
use crate::grade::{Corrected, Dropping, GradedItem, Mark};
use crate::item::{ItemId, Kind, ModelId, Points, Score};
use crate::quiz::KeyItem;
use crate::submission::{Given, Question};

/// What a class answered to one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemCounts {
    /// The item.
    pub id: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// The item model that it was made by.
    pub model: ModelId,
    /// The skill that the model belongs to.
    pub skill: String,
    /// The words of the article that its key rests on.
    pub evidence: Vec<String>,
    /// Its kind.
    pub kind: Kind,
    /// The question.
    pub stem: String,
    /// What a full answer earns.
    pub points: Points,
    /// Answers with all points.
    pub full: usize,
    /// Answers with some points.
    pub partial: usize,
    /// Answers with none, or that cost some.
    pub none: usize,
    /// Students who answered nothing.
    pub blank: usize,
    /// Answers that await a person; in none of the counts above.
    pub awaiting: usize,
    /// How often each answer was given.
    pub lines: Vec<Line>,
    /// How it was corrected after the answers were given, where it was. A dropped item has no counts.
    pub correction: Option<Arc<Corrected>>,
}

impl ItemCounts {
    /// How many were marked: right, partly right, wrong or blank.
    #[must_use]
    pub fn marked(&self) -> usize {
        self.full + self.partial + self.none + self.blank
    }

    /// The wrong answer that was given most often, the first of several.
    #[must_use]
    pub fn slip(&self) -> Option<&Line> {
        let wrong = self.lines.iter().filter(|line| !line.right && line.count > 0);
        // The last of equal counts would win; the first is meant.
        wrong.rev().max_by_key(|line| line.count)
    }

    /// Points lost, in halves of a full answer: one for a partial answer, two for one that earned nothing.
    #[must_use]
    pub fn lost_halves(&self) -> usize {
        2 * (self.none + self.blank) + self.partial
    }

    /// `18 of 27; 7 chose B`, with a share in per cent for 30 students or more; never over unmarked answers.
    #[must_use]
    pub fn summary(&self) -> String {
        if let Some(dropping) = self.correction.as_ref().and_then(|corrected| corrected.dropped()) {
            return match dropping {
                Dropping::FullCredit => "dropped: all points for everyone".to_owned(),
                Dropping::Rescale => "dropped: left out of the totals".to_owned(),
            };
        }
        let marked = self.marked();
        let share = if marked >= SHARE_FROM && self.awaiting == 0 {
            // Rounded half up, in whole numbers.
            format!(" ({} %)", (200 * self.full + marked) / (2 * marked))
        } else {
            String::new()
        };
        let slip = self
            .slip()
            .filter(|slip| !slip.label.is_empty())
            .map_or_else(String::new, |slip| {
                format!("; {} chose {}", slip.count, slip.label)
            });
        format!("{} of {marked}{share}{slip}", self.full)
    }
}

pub(super) fn counts(question: &Question, key: &KeyItem, answers: &[&GradedItem]) -> ItemCounts {
    let item = question.item;
    let correction = answers.first().and_then(|answer| answer.correction.clone());
    let answers = if answers.first().is_some_and(|answer| answer.is_dropped()) {
        &[]
    } else {
        answers
    };
    let number_of =
        |wanted: &dyn Fn(&GradedItem) -> bool| answers.iter().filter(|answer| wanted(answer)).count();
    // A blank that a correction counts as right is right.
    let blank = |answer: &GradedItem| {
        answer.given == Given::Blank && matches!(answer.mark, Mark::Scored(score) if score == Score::ZERO)
    };
    let partial =
        |answer: &GradedItem| answer.score().is_some_and(|score| score > Score::ZERO) && !answer.is_full();
    ItemCounts {
        id: item.id.clone(),
        number: question.number,
        model: key.model.clone(),
        skill: key.skill.clone(),
        evidence: key
            .evidence
            .words()
            .iter()
            .map(|words| words.text.clone())
            .collect(),
        kind: item.response.kind(),
        stem: item.stem.clone(),
        points: item.points,
        full: number_of(&|answer| answer.is_full()),
        partial: number_of(&partial),
        none: number_of(&|answer| answer.score().is_some_and(|score| score <= Score::ZERO) && !blank(answer)),
        blank: number_of(&blank),
        awaiting: number_of(&|answer| answer.score().is_none()),
        lines: lines(question, answers),
        correction,
    }
}

#[cfg(test)]
mod tests {
    use super::ItemCounts;
    use crate::grade::class::Line;
    use crate::item::{ItemId, Kind, ModelId, Points};

    #[test]
    fn small_classes_are_told_in_counts_and_nothing_in_shares_of_unmarked_answers() {
        let line = |label: &str, right, count| Line {
            label: label.to_owned(),
            text: String::new(),
            right,
            role: None,
            say: None,
            count,
        };
        let item = |full, none, awaiting, lines: &[Line]| ItemCounts {
            id: ItemId("q1".to_owned()),
            number: 1,
            model: ModelId("who-says-so".to_owned()),
            skill: "sources".to_owned(),
            evidence: Vec::new(),
            kind: Kind::Choice,
            stem: String::new(),
            points: Points(1),
            full,
            partial: 0,
            none,
            blank: 0,
            awaiting,
            lines: lines.to_vec(),
            correction: None,
        };
        let lines = [
            line("A", true, 18),
            line("B", false, 2),
            line("C", false, 7),
            line("D", false, 7),
        ];
        let cases = [
            (item(18, 9, 0, &lines), "18 of 27; 7 chose C"),
            (item(20, 10, 0, &lines), "20 of 30 (67 %); 7 chose C"),
            (item(20, 10, 1, &lines), "20 of 30; 7 chose C"),
            (item(5, 0, 0, &lines[..1]), "5 of 5"),
            (item(0, 0, 3, &[]), "0 of 0"),
            (item(1, 1, 0, &[line("", false, 1)]), "1 of 2"),
        ];
        for (counts, expected) in cases {
            assert_eq!(counts.summary(), expected);
        }
    }
}
