use toml::Spanned;
use toml::de::DeValue;

use crate::bank::problems::Problems;
use crate::bank::table::{Table, span, wrong_type};
use crate::item::Decimal;

/// An exact decimal that must be there: a number of TOML, or a text such as `"0.5"`.
pub(super) fn decimal(
    key: &'static str,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Decimal> {
    let Some(value) = table.take(key) else {
        problems.note(
            "bank-missing-key",
            table.span(),
            format!("missing key `{key}`"),
            None,
        );
        return None;
    };
    read(key, value, problems)
}

/// An exact decimal that may be there; nothing at all where it is at fault.
#[expect(clippy::option_option, reason = "what is at fault is not what is left out")]
pub(super) fn maybe_decimal(
    key: &'static str,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Option<Decimal>> {
    match table.take(key) {
        Some(value) => read(key, value, problems).map(Some),
        None => Some(None),
    }
}

fn read(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<Decimal> {
    // As written, so that no digit is lost to a binary fraction.
    let written = match value.get_ref() {
        DeValue::Integer(integer) => integer.as_str().to_owned(),
        DeValue::Float(float) => float.as_str().to_owned(),
        DeValue::String(text) => text.to_string(),
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
            wrong_type(key, "a number such as `1200` or `0.5`", value, problems);
            return None;
        }
    };
    match written.parse() {
        Ok(number) => Some(number),
        Err(fault) => {
            let message = format!("`{key}`: {fault}");
            problems.note("items-number", span(&value.span()), message, None);
            None
        }
    }
}
