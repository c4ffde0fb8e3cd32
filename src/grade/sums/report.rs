use num_rational::Ratio;

use crate::grade::class::FROM_STUDENTS;
use crate::grade::sums::{ItemSummed, QuizSums};
use crate::statistics::{ItemSums, OptionUse, Reliability, score_cuts};

/// What follows from the sums of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct SumsReport<'s> {
    /// The sums.
    pub sums: &'s QuizSums,
    /// Students whose answers are all marked, open ones aside: all coefficients are of these.
    pub complete: u64,
    /// Alpha and its kin; none below thirty students, where all totals are the same, and of one item alone.
    pub reliability: Option<Reliability>,
    /// The items, in the quiz's order.
    pub items: Vec<ItemReport<'s>>,
}

/// What follows for one item. Coefficients need thirty students, and there are none of open items.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemReport<'s> {
    /// The item with its counts.
    pub item: &'s ItemSummed,
    /// The share of its points that was earned.
    pub facility: Option<Ratio<i128>>,
    /// That share in the group with many points in all less that in the group with few.
    pub discrimination: Option<f64>,
    /// Correlation with the total.
    pub item_total: Option<f64>,
    /// Correlation with the total of the other items.
    pub item_rest: Option<f64>,
    /// Alpha of the other items.
    pub alpha_without: Option<f64>,
    /// Of a single choice, who chose what.
    pub options: Vec<OptionUse>,
}

impl<'s> SumsReport<'s> {
    /// Of these sums.
    #[must_use]
    pub fn new(sums: &'s QuizSums) -> Self {
        let tally = &sums.tally;
        let enough = tally.students() >= FROM_STUDENTS as u64;
        let reliability = enough.then(|| Reliability::of(tally)).flatten();
        let cuts = enough.then(|| score_cuts(tally)).flatten();
        let mut next = 0;
        let items = sums.items.iter().map(|item| {
            let mut report = ItemReport {
                item,
                facility: None,
                discrimination: None,
                item_total: None,
                item_rest: None,
                alpha_without: None,
                options: Vec::new(),
            };
            if !item.is_tallied() {
                return report;
            }
            let place = next;
            next += 1;
            if enough {
                let of = ItemSums::of(tally, place);
                report.facility = of.facility();
                report.discrimination = cuts.and_then(|cuts| cuts.discrimination(tally, place));
                report.item_total = of.item_total();
                report.item_rest = of.item_rest();
                report.alpha_without = reliability.as_ref().and_then(|all| *all.without.get(place)?);
                if !item.options.is_empty() {
                    report.options = OptionUse::of(tally, place);
                }
            }
            report
        });
        let items = items.collect();
        Self {
            sums,
            complete: tally.students(),
            reliability,
            items,
        }
    }
}
