use super::draft::Reader;
use super::fact::Sort;
use super::numeral::numeral;
use super::unit::measure;

impl Reader<'_> {
    /// "30 minutes | to an hour", "an hour to | 90 minutes": one end of a span whose other end has another unit.
    ///
    /// `start` and `end` are the number's first token and the one after the amount. "from 3 hours to 2 hours" tells a
    /// change.
    pub(super) fn goes_on(&self, start: usize, end: usize, sort: Sort) -> bool {
        let joins = |at: usize| matches!(self.word(at).as_str(), "to" | "-" | "–" | "—");
        let before = start.checked_sub(1).map(|at| self.word(at)).unwrap_or_default();
        if before == "between" && self.word(end) == "and" {
            return true;
        }
        if !joins(end) || before == "from" || measured(sort).is_none() {
            return false;
        }
        let next = end + 1;
        if matches!(self.word(next).as_str(), "a" | "an") {
            return measure(&self.word(next + 1)) == Some(sort);
        }
        let limit = self.sentence.tokens.end;
        next < limit
            && numeral(self.document, next, limit, false)
                .is_some_and(|number| measure(&self.word(number.end)) == Some(sort))
    }

    /// "30 minutes to | 2 hours": the amount at `start` closes a span that another unit opens; "from" tells a change.
    pub(super) fn closes(&self, start: usize, sort: Sort) -> bool {
        let Some(unit) = start.checked_sub(2).filter(|_| measured(sort).is_some()) else {
            return false;
        };
        let from = (3..=5).any(|back| start.checked_sub(back).is_some_and(|at| self.word(at) == "from"));
        self.word(start - 1) == "to" && measure(&self.word(unit)) == Some(sort) && !from
    }

    /// "either 40 euros or one percent of the price": one of two, and nobody knows which.
    pub(super) fn is_alternative(&self, start: usize) -> bool {
        let tokens = &self.sentence.tokens;
        let either = (tokens.start..start).find(|&at| self.word(at) == "either");
        either.is_some_and(|either| (either..tokens.end).any(|at| self.word(at) == "or"))
    }
}

/// Sorts whose units stand in a row: minutes and hours, metres and kilometres.
fn measured(sort: Sort) -> Option<Sort> {
    matches!(
        sort,
        Sort::Duration | Sort::Length | Sort::Area | Sort::Weight | Sort::Volume | Sort::Money
    )
    .then_some(sort)
}
