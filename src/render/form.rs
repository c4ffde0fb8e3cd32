use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{ItemId, OptionId};
use crate::quiz::{FormId, FormOrder};

/// An option or row in its printed place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Printed<'a> {
    /// Its place in the quiz file, which keys and notes go by.
    pub(super) stored: usize,
    /// Its words.
    pub(super) text: &'a str,
}

/// The order of `form` among `forms`.
pub(super) fn find<'a>(forms: &'a [FormOrder], form: &FormId) -> Result<&'a FormOrder, Diagnostics> {
    forms.iter().find(|order| order.form == *form).ok_or_else(|| {
        let names: Vec<String> = forms.iter().map(|order| format!("`{}`", order.form)).collect();
        Diagnostic::error("render-form", format!("the quiz has no form `{form}`"))
            .hint(format!("its forms are {}", names.join(", ")))
            .into()
    })
}

/// The entries of a stored list in printed order.
///
/// `order[printed place] = stored place` has to name every entry once.
pub(super) fn arranged<'a>(
    item: &ItemId,
    entries: &'a [String],
    order: &[OptionId],
) -> Result<Vec<Printed<'a>>, Diagnostics> {
    let mut places: Vec<usize> = order.iter().map(|place| place.index()).collect();
    places.sort_unstable();
    if !places.into_iter().eq(0..entries.len()) {
        let message = format!(
            "the order of item `{item}` does not name each of its {} options once",
            entries.len()
        );
        return Err(Diagnostic::error("render-order", message)
            .hint("the quiz file was changed by hand or cut short; make the quiz anew")
            .into());
    }
    let printed = order.iter().map(|place| Printed {
        stored: place.index(),
        text: &entries[place.index()],
    });
    Ok(printed.collect())
}

#[cfg(test)]
mod tests {
    use super::arranged;
    use crate::item::{ItemId, OptionId};

    #[test]
    fn an_order_names_every_entry_once() {
        let item = ItemId("q1".to_owned());
        let order = |places: &[u8]| places.iter().copied().map(OptionId).collect::<Vec<_>>();
        let entries = ["x", "y", "z"].map(str::to_owned);
        let printed = arranged(&item, &entries, &order(&[2, 0, 1])).expect("an order");
        let pairs: Vec<(usize, &str)> = printed.iter().map(|entry| (entry.stored, entry.text)).collect();
        assert_eq!(pairs, [(2, "z"), (0, "x"), (1, "y")]);
        for wrong in [&[0, 1][..], &[0, 1, 1], &[0, 1, 3], &[], &[0, 1, 2, 2]] {
            assert!(arranged(&item, &entries, &order(wrong)).is_err(), "{wrong:?}");
        }
    }
}
