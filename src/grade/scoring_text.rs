use crate::item::{ChoiceRule, ChoicesRule, Kind, OrderRule, RowsRule, Scoring, Shape};
use crate::quiz::QuizFile;
use crate::terminal::{harmless, wrap};

/// By which rules the questions of a quiz were scored, a line a kind that it has and that has rules to choose from.
#[must_use]
pub fn scoring_rules(quiz: &QuizFile) -> Vec<String> {
    let has = |kind: Kind| {
        quiz.items.iter().any(|item| match &item.response {
            // Several sentences are scored as several options are.
            Shape::Select { choose, .. } => kind == Kind::Choices && *choose > 1,
            shape => shape.kind() == kind,
        })
    };
    let kinds = Scoring::KINDS.into_iter().filter(|kind| has(*kind));
    kinds
        .map(|kind| {
            let words = in_words(kind, quiz.scoring);
            let rule = quiz.scoring.rule(kind).unwrap_or_default();
            if Scoring::rules(kind).first() == Some(&rule) {
                words
            } else {
                format!("{words} (rule {kind}={rule})")
            }
        })
        .collect()
}

/// The rules in lines of at most `width` columns; empty where there are none.
#[must_use]
pub fn scoring_text(quiz: &QuizFile, width: u16) -> String {
    let mut text = String::new();
    for rule in scoring_rules(quiz) {
        if text.is_empty() {
            text.push_str("How it was scored:\n");
        }
        let lines = wrap(&harmless(&rule), usize::from(width).saturating_sub(2));
        for (at, line) in lines.iter().enumerate() {
            text.push_str(if at == 0 { "- " } else { "  " });
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// A kind's rule in words for the teacher.
fn in_words(kind: Kind, scoring: Scoring) -> String {
    let rows = |what: &str, rule: RowsRule| match rule {
        RowsRule::PerRow => format!("{what}: the same share of the points for each right row"),
        RowsRule::AllOrNothing => format!("{what}: all points where every row is right, else none"),
    };
    match kind {
        Kind::Choice => match scoring.choice {
            ChoiceRule::RightOrWrong => "One option: all points or none".to_owned(),
            ChoiceRule::Formula => {
                "One option: a wrong one takes away 1/(options - 1) of the points, a blank nothing; no \
                                    total is below 0"
                    .to_owned()
            }
        },
        Kind::Choices => {
            let what = "Several options or sentences";
            match scoring.choices {
                ChoicesRule::False => format!(
                    "{what}: right ticks by the number of right ones, less wrong ticks by the number of wrong ones, never \
                     below 0"
                ),
                ChoicesRule::False2 => format!(
                    "{what}: right ticks by the number of right ones, less wrong ticks by the number of wrong ones, two at \
                     least, never below 0"
                ),
                ChoicesRule::True => format!(
                    "{what}: right ticks less wrong ticks, both by the number of right ones, never below 0; where more \
                     are right than wrong, ticking everything pays"
                ),
                ChoicesRule::AllOrNothing => {
                    format!("{what}: all points for the right ticks and no other, else none")
                }
            }
        }
        Kind::Truth => rows("Statements", scoring.truth),
        Kind::Match => rows("Pairs", scoring.matching),
        Kind::Sort => match scoring.sort {
            RowsRule::PerRow => format!(
                "{}; with two categories, half of the points for one slip and none for more",
                rows("Categories", scoring.sort)
            ),
            RowsRule::AllOrNothing => rows("Categories", scoring.sort),
        },
        Kind::Order => match scoring.order {
            OrderRule::Pairs => {
                "Order: pairs in the right order less pairs in the wrong one, of all pairs, never below 0"
                    .to_owned()
            }
            OrderRule::LongestOrderedSubset => {
                "Order: the most elements, two at least, that are in the right order among themselves, of all"
                    .to_owned()
            }
            OrderRule::RelativeNext => {
                "Order: elements with the right one directly after them, of all but the last".to_owned()
            }
            OrderRule::AbsolutePosition => "Order: elements in their right place, of all".to_owned(),
            OrderRule::AllOrNothing => "Order: all points for the whole order, else none".to_owned(),
        },
        Kind::Gap | Kind::Text | Kind::Number | Kind::Select | Kind::Open => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::in_words;
    use crate::item::Scoring;

    #[test]
    fn every_rule_has_words_of_its_own() {
        let mut said = BTreeSet::new();
        for kind in Scoring::KINDS {
            for rule in Scoring::rules(kind) {
                let mut scoring = Scoring::default();
                scoring
                    .choose(kind.keyword(), rule)
                    .expect("there is such a rule");
                let words = in_words(kind, scoring);
                assert!(words.contains(": "), "{kind}={rule}");
                assert!(said.insert(words), "{kind}={rule}");
            }
        }
    }
}
