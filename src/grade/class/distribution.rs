use std::collections::BTreeMap;

use crate::grade::Graded;
use crate::item::{Points, Score};

/// Widths of a step in points: the first that makes few enough steps is taken.
const WIDTHS: [u32; 9] = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/// A chart with more steps cannot be read.
const MOST_STEPS: u32 = 21;

/// How the totals of a class are spread: counts alone, so that it says nothing too much of a small class.
///
/// Totals are compared only where the same points are marked. Students with answers that await a mark are left out, unless
/// most students have as many points marked as they.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// What the marked items earn at most.
    pub of: Points,
    /// From nothing to all points, without a gap.
    pub steps: Vec<Step>,
    /// How many students are counted.
    pub students: usize,
    /// How many are not, because other points of theirs are marked.
    pub left_out: usize,
    /// The lowest total.
    pub lowest: Score,
    /// A total that at least half of the students have or surpass.
    pub middle: Score,
    /// The highest total.
    pub highest: Score,
    /// Whether a total has parts of a point, which its step leaves out.
    pub parts: bool,
}

/// The totals from `from` points to less than one above `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its first whole number of points.
    pub from: u32,
    /// Its last one.
    pub to: u32,
    /// How many students have such a total.
    pub students: usize,
}

impl Distribution {
    /// None where nothing is marked.
    pub(super) fn of(graded: &[Graded]) -> Option<Self> {
        let mut by_marked: BTreeMap<Points, Vec<Score>> = BTreeMap::new();
        for one in graded {
            let total = one.total();
            by_marked.entry(total.marked).or_default().push(total.score);
        }
        let (of, mut totals) = by_marked
            .into_iter()
            .filter(|(of, _)| of.0 > 0)
            .max_by_key(|(of, totals)| (totals.len(), *of))?;
        totals.sort_unstable();
        let width = WIDTHS
            .into_iter()
            .find(|width| of.0 / width < MOST_STEPS)
            .unwrap_or(of.0);
        let mut steps: Vec<Step> = (0..=of.0 / width)
            .map(|place| Step {
                from: place * width,
                to: (place * width + width - 1).min(of.0),
                students: 0,
            })
            .collect();
        for total in &totals {
            let whole = u32::try_from(total.0.to_integer()).unwrap_or(0);
            let place = (whole / width) as usize;
            if let Some(step) = steps.get_mut(place) {
                step.students += 1;
            }
        }
        Some(Self {
            of,
            steps,
            students: totals.len(),
            left_out: graded.len() - totals.len(),
            lowest: *totals.first()?,
            middle: totals[totals.len() / 2],
            highest: *totals.last()?,
            parts: totals.iter().any(|total| !total.0.is_integer()),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use num_rational::Ratio;

    use super::Distribution;
    use crate::grade::{Graded, Mark, grade};
    use crate::item::{Points, Score};
    use crate::quiz::{FormId, KeyFile, QuizFile};
    use crate::submission::sample::{harbury, source};
    use crate::submission::{StudentId, Submission};

    const HARBURY_KEY: &str = include_str!("../../../tests/golden/answers/harbury.key.json");

    /// A class with these totals of 13 points, put on the items in turn; none where the last item awaits a mark.
    fn class<'q>(quiz: &'q QuizFile, key: &'q KeyFile, totals: &[(i64, i64, bool)]) -> Vec<Graded<'q>> {
        let one = |(place, (total, parts, awaits)): (usize, &(i64, i64, bool))| {
            let submission = Submission {
                student: StudentId(place.to_string()),
                form: FormId("A".to_owned()),
                answers: BTreeMap::new(),
            };
            let mut graded = grade(quiz, key, &submission).expect("it can be graded");
            graded.items[0].mark = Mark::Given(Score(Ratio::new(*total, *parts)));
            if *awaits {
                graded.items[7].mark = Mark::Awaits("open".to_owned());
            }
            graded
        };
        totals.iter().enumerate().map(one).collect()
    }

    #[test]
    fn every_total_stands_in_one_step_and_only_like_totals_are_compared() {
        let (quiz, key) = (harbury(), KeyFile::parse(&source(HARBURY_KEY)).expect("sound"));
        let totals = [
            (0, 1, false),
            (13, 1, false),
            (11, 2, false),
            (5, 1, false),
            (9, 1, true),
        ];
        let found = Distribution::of(&class(&quiz, &key, &totals)).expect("four are marked");
        assert_eq!((found.of, found.students, found.left_out), (Points(13), 4, 1));
        let counts: Vec<_> = found
            .steps
            .iter()
            .map(|step| (step.from, step.students))
            .collect();
        assert_eq!(counts.len(), 14);
        assert_eq!((counts[0], counts[5], counts[13]), ((0, 1), (5, 2), (13, 1)));
        assert_eq!(
            (
                found.lowest.display(),
                found.middle.display(),
                found.highest.display()
            ),
            ("0".to_owned(), "5.5".to_owned(), "13".to_owned())
        );
        assert!(found.parts);
        assert_eq!(Distribution::of(&[]), None);
    }

    #[test]
    fn long_quizzes_have_broad_steps() {
        let (mut quiz, key) = (harbury(), KeyFile::parse(&source(HARBURY_KEY)).expect("sound"));
        quiz.items[0].points = Points(88);
        let found = Distribution::of(&class(&quiz, &key, &[(100, 1, false), (4, 1, false)])).expect("marked");
        let last = found.steps.last().expect("a step");
        assert_eq!(
            (found.of, last.from, last.to, last.students),
            (Points(100), 100, 100, 1)
        );
        assert_eq!(
            (found.steps[0].to, found.steps[0].students, found.steps.len()),
            (4, 1, 21)
        );
        assert!(!found.parts);
    }
}
