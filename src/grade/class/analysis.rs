use std::collections::BTreeMap;

use num_rational::Ratio;

use crate::grade::class::ItemCounts;
use crate::grade::{Graded, GradedItem};
use crate::item::{Answer, ItemId, Kind, Score};
use crate::quiz::Student;
use crate::statistics::{
    Answered, ItemSums, MantelHaenszel, OptionUse, Reliability, Tally, Unfit, rasch, score_cuts,
};
use crate::submission::{Enrolled, Given, Question};

/// Below this many students, reliability and discrimination are mostly chance.
pub(in crate::grade) const FROM_STUDENTS: usize = 30;

/// Below this many students (for differences: in each group) no model is estimated.
const MODEL_FROM: u64 = 200;

/// An item is analysed where at most one in so many of its answers awaits a mark.
const AWAITING: usize = 10;

/// How the questions of a quiz worked with a class of 30 or more.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// Students whose answers to the analysed items are all marked: those that everything here is computed from.
    pub students: usize,
    /// Alpha and its kin; none where all totals are the same or there is one item alone.
    pub reliability: Option<Reliability>,
    /// The analysed items, in the order of form A: those with at most one answer in ten awaiting a mark.
    pub items: Vec<ItemAnalysis>,
}

/// How one item worked.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemAnalysis {
    /// The item.
    pub id: ItemId,
    /// Its number on form A.
    pub number: usize,
    /// The share of its points that was earned.
    pub facility: Ratio<i128>,
    /// That share in the group with many points in all less that in the group with few; none where totals are too alike.
    pub discrimination: Option<f64>,
    /// Correlation with the total.
    pub item_total: Option<f64>,
    /// Correlation with the total of the other items.
    pub item_rest: Option<f64>,
    /// Alpha of the other items.
    pub alpha_without: Option<f64>,
    /// Rasch difficulty among the right or wrong items, from 200 students on.
    pub difficulty: Option<f64>,
    /// For a single choice, who chose what: option A of form A is 1, no answer 0.
    pub options: Vec<OptionUse>,
    /// For a right or wrong item, how groups of 200 or more differ in it.
    pub differences: Vec<Difference>,
}

/// A difference between two groups of a roster in one item.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The largest group.
    pub reference: String,
    /// The one that is compared with it.
    pub focal: String,
    /// The comparison of students with equal totals.
    pub test: MantelHaenszel,
}

/// Why nothing can be said of how the questions worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnalysis {
    /// Too few students.
    #[error(
        "it takes {FROM_STUDENTS} students with marked answers to tell more than chance, and there are {students}"
    )]
    TooFew {
        /// So many have marked answers to all the questions that could be analysed.
        students: usize,
    },
    /// The marks cannot be summed exactly.
    #[error("the marks cannot be summed: {0}")]
    Sums(#[from] Unfit),
}

impl Analysis {
    pub(super) fn new(
        questions: &[Question],
        counts: &[ItemCounts],
        roster: &[Student],
        graded: &[Graded],
    ) -> Result<Self, NoAnalysis> {
        let questions: Vec<&Question> = questions
            .iter()
            .zip(counts)
            .filter(|(_, item)| {
                item.awaiting * AWAITING <= item.awaiting + item.marked() && item.marked() > 0
            })
            .map(|(question, _)| question)
            .collect();
        let rows: Vec<(&Graded, Vec<Answered>)> = graded
            .iter()
            .filter_map(|one| Some((one, row(&questions, one)?)))
            .collect();
        let students = rows.len();
        if students < FROM_STUDENTS {
            return Err(NoAnalysis::TooFew { students });
        }
        let mut tally = Tally::new(questions.iter().map(|question| question.item.points.0).collect());
        for (_, row) in &rows {
            tally.add(row)?;
        }
        let cuts = score_cuts(&tally);
        let reliability = Reliability::of(&tally);
        let mut items: Vec<ItemAnalysis> = questions
            .iter()
            .enumerate()
            .filter_map(|(place, question)| {
                let sums = ItemSums::of(&tally, place);
                Some(ItemAnalysis {
                    id: question.item.id.clone(),
                    number: question.number,
                    facility: sums.facility()?,
                    discrimination: cuts.and_then(|cuts| cuts.discrimination(&tally, place)),
                    item_total: sums.item_total(),
                    item_rest: sums.item_rest(),
                    alpha_without: reliability.as_ref().and_then(|all| *all.without.get(place)?),
                    difficulty: None,
                    options: match question.item.response.kind() {
                        Kind::Choice => OptionUse::of(&tally, place),
                        _ => Vec::new(),
                    },
                    differences: Vec::new(),
                })
            })
            .collect();
        right_or_wrong(&mut items, &questions, roster, &rows)?;
        Ok(Self {
            students,
            reliability,
            items,
        })
    }
}

/// A student's answers to the analysed items; none where one awaits a mark.
fn row(questions: &[&Question], graded: &Graded) -> Option<Vec<Answered>> {
    questions
        .iter()
        .map(|question| {
            let item = graded.items.iter().find(|item| item.key.id == question.item.id)?;
            // What a wrong answer costs says nothing of how many were right.
            let Score(score) = item.score()?.max(Score::ZERO);
            Some(Answered {
                answer: number_of(question, item),
                score,
            })
        })
        .collect()
}

/// 0 for no answer or none asked for; the place of an option on form A, from 1; 1 for any other answer.
pub(in crate::grade) fn number_of(question: &Question, item: &GradedItem) -> u32 {
    match &item.given {
        Given::Blank | Given::NotShown => 0,
        Given::Answered(answer @ Answer::Choice(_)) => match question.printed(answer) {
            Ok(Answer::Choice(place)) => place.index() as u32 + 1,
            _ => 0,
        },
        Given::Answered(_) | Given::Unreadable { .. } | Given::OnPaper => 1,
    }
}

/// What is known of items that are right or wrong alone: Rasch difficulties, and differences between groups of a roster.
fn right_or_wrong(
    items: &mut [ItemAnalysis],
    questions: &[&Question],
    roster: &[Student],
    rows: &[(&Graded, Vec<Answered>)],
) -> Result<(), Unfit> {
    let places: Vec<usize> = (0..questions.len())
        .filter(|&place| is_right_or_wrong(questions[place], place, rows))
        .collect();
    let enrolled = Enrolled::new(roster);
    let mut all = Tally::new(vec![1; places.len()]);
    let mut groups: BTreeMap<&str, Tally> = BTreeMap::new();
    for (graded, row) in rows {
        let right: Vec<Answered> = places
            .iter()
            .map(|&place| Answered {
                score: Ratio::from(i64::from(row[place].score > Ratio::from(0))),
                ..row[place]
            })
            .collect();
        all.add(&right)?;
        let group = enrolled
            .find(&graded.student.0)
            .and_then(|student| student.group.as_deref());
        if let Some(group) = group {
            groups
                .entry(group)
                .or_insert_with(|| Tally::new(vec![1; places.len()]))
                .add(&right)?;
        }
    }
    let analysed = |items: &mut [ItemAnalysis], place: usize| {
        let id = &questions[place].item.id;
        items.iter().position(|item| item.id == *id)
    };
    if all.students() >= MODEL_FROM
        && let Some(solved) = rasch(&all)
    {
        for (&place, difficulty) in places.iter().zip(solved.difficulties) {
            if let Some(at) = analysed(items, place) {
                items[at].difficulty = Some(difficulty);
            }
        }
    }
    groups.retain(|_, group| group.students() >= MODEL_FROM);
    // The first of the largest groups.
    let largest = groups.iter().rev().max_by_key(|(_, group)| group.students());
    let Some((&reference, reference_tally)) = largest else {
        return Ok(());
    };
    for (&focal, tally) in groups.iter().filter(|(name, _)| **name != reference) {
        for (item, &place) in places.iter().enumerate() {
            let test = MantelHaenszel::of(reference_tally, tally, item);
            if let (Some(test), Some(at)) = (test, analysed(items, place)) {
                items[at].differences.push(Difference {
                    reference: reference.to_owned(),
                    focal: focal.to_owned(),
                    test,
                });
            }
        }
    }
    Ok(())
}

/// Kinds with one answer, where nobody was given a part of the points.
fn is_right_or_wrong(question: &Question, place: usize, rows: &[(&Graded, Vec<Answered>)]) -> bool {
    let single = matches!(
        question.item.response.kind(),
        Kind::Choice | Kind::Gap | Kind::Text | Kind::Number
    );
    let full = Ratio::from(i64::from(question.item.points.0));
    single
        && rows.iter().all(|(_, row)| {
            let score = row[place].score;
            score == full || score == Ratio::from(0)
        })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use num_rational::Ratio;

    use super::NoAnalysis;
    use crate::grade::{Class, grade};
    use crate::item::{Answer, ItemId, OptionId};
    use crate::quiz::{FormId, KeyFile, Student};
    use crate::statistics::DifClass;
    use crate::submission::sample::{harbury, source};
    use crate::submission::{Given, StudentId, Submission};

    const HARBURY_KEY: &str = include_str!("../../../tests/golden/answers/harbury.key.json");

    /// A class in which so many of each group had question 1 alone right, and so many question 5 alone.
    fn class(groups: &[(&str, usize, usize)]) -> Class {
        let quiz = harbury();
        let mut key = KeyFile::parse(&source(HARBURY_KEY)).expect("the sample key is sound");
        let mut submissions = Vec::new();
        for &(group, first, fifth) in groups {
            for number in 0..first + fifth {
                let id = format!("{group}-{number}");
                key.students.push(Student {
                    id: id.clone(),
                    name: id.clone(),
                    group: Some(group.to_owned()),
                    form: FormId("A".to_owned()),
                });
                let given = if number < first {
                    ("q1", Answer::Text("Saturday".to_owned()))
                } else {
                    let right = key
                        .items
                        .iter()
                        .find(|item| item.id.0 == "q5")
                        .and_then(|item| item.key.answer());
                    ("q5", right.expect("a choice has a key"))
                };
                submissions.push(Submission {
                    student: StudentId(id),
                    form: FormId("A".to_owned()),
                    answers: BTreeMap::from([(ItemId(given.0.to_owned()), Given::Answered(given.1))]),
                });
            }
        }
        let graded: Vec<_> = submissions
            .iter()
            .map(|submission| grade(&quiz, &key, submission).expect("it can be graded"))
            .collect();
        Class::new(&quiz, &key, &graded).expect("its form fits")
    }

    #[test]
    fn below_thirty_students_there_are_counts_alone() {
        let small = class(&[("8a", 20, 9)]);
        assert_eq!(small.analysis, Err(NoAnalysis::TooFew { students: 29 }));
        let large = class(&[("8a", 20, 10)]).analysis.expect("thirty are enough");
        assert_eq!(large.items[0].facility, Ratio::new(2, 3));
        assert!(
            large
                .items
                .iter()
                .all(|item| item.difficulty.is_none() && item.differences.is_empty())
        );
    }

    #[test]
    fn models_and_differences_need_two_hundred() {
        let large = class(&[("8a", 80, 120), ("8b", 140, 60), ("8c", 1, 1)]);
        let analysis = large.analysis.as_ref().expect("enough students");
        let fifth = analysis
            .items
            .iter()
            .find(|item| item.number == 5)
            .expect("it is analysed");
        // 221 had the first alone right and 181 the fifth.
        let difficulty = fifth.difficulty.expect("enough for the model");
        assert!(
            (difficulty - (221.0_f64 / 181.0).ln() / 2.0).abs() < 1e-9,
            "{difficulty}"
        );
        let [difference] = fifth.differences.as_slice() else {
            panic!("the third group is too small: {:?}", fifth.differences);
        };
        assert_eq!(
            (difference.reference.as_str(), difference.focal.as_str()),
            ("8a", "8b")
        );
        assert!((difference.test.odds_ratio - 3.5).abs() < 1e-12);
        assert_eq!(difference.test.class(), DifClass::C);
        let told = large
            .look_again
            .iter()
            .find(|item| item.number == 5)
            .expect("it is told");
        let harder = "of students with equal totals it was harder for group 8b than for 8a (ETS class C)";
        assert!(
            told.reasons.iter().any(|reason| reason == harder),
            "{:?}",
            told.reasons
        );
        let groups = class(&[("8a", 80, 120), ("8b", 140, 59)])
            .analysis
            .expect("enough students");
        assert!(groups.items.iter().all(|item| item.differences.is_empty()));
    }

    #[test]
    fn options_are_numbered_as_form_a_prints_them() {
        let found = class(&[("8a", 10, 25)]).analysis.expect("enough students");
        let fifth = found
            .items
            .iter()
            .find(|item| item.number == 5)
            .expect("it is analysed");
        let right = OptionId::at(1).expect("B").index() as u32 + 1;
        let options: Vec<_> = fifth
            .options
            .iter()
            .map(|one| (one.answer, one.students))
            .collect();
        assert_eq!(options, [(0, 10), (right, 25)]);
    }
}
