use super::{Note, of_phrase};
use crate::reading::{Bound, Reading};
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.quantities {
        let bound = match fact.bound {
            Bound::Exact => "",
            Bound::AtLeast => "at least ",
            Bound::AtMost => "at most ",
            Bound::About => "about ",
            Bound::MoreThan => "more than ",
            Bound::LessThan => "less than ",
            Bound::Between => "between ",
        };
        let upper = fact
            .upper
            .as_ref()
            .map(|upper| format!(" and {upper}"))
            .unwrap_or_default();
        let unit = fact
            .unit
            .as_ref()
            .map(|unit| format!(" {}", unit.text))
            .unwrap_or_default();
        let tells = format!("{}: {bound}{}{upper}{unit}", fact.words.text, fact.value);
        notes.push(of_phrase(FactKind::Quantity, &fact.words, tells, fact.sure));
    }
}
