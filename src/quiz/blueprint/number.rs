use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::DeValue;

use crate::toml_file::{Problems, Table, place, wrong_type};

/// A whole number that must be there; nothing where it is not, or is out of bounds.
pub(super) fn number(
    table: &mut Table<'_, '_>,
    key: &'static str,
    bounds: RangeInclusive<u32>,
    problems: &mut Problems,
) -> Option<u32> {
    let value = required(table, key, problems)?;
    bounded(key, value, bounds, problems)
}

/// A whole number that may be there.
pub(super) fn maybe_number(
    table: &mut Table<'_, '_>,
    key: &'static str,
    bounds: RangeInclusive<u32>,
    problems: &mut Problems,
) -> Option<u32> {
    let value = table.take(key)?;
    bounded(key, value, bounds, problems)
}

/// A value that must be there.
pub(super) fn required<'a, 'i>(
    table: &mut Table<'a, 'i>,
    key: &'static str,
    problems: &mut Problems,
) -> Option<&'a Spanned<DeValue<'i>>> {
    let value = table.take(key);
    if value.is_none() {
        let hint = "`blueprints/default.toml` of the program shows every key with what it means";
        let message = format!("missing key `{key}`");
        problems.note(problems.codes().key, table.at, message, hint);
    }
    value
}

fn bounded(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    bounds: RangeInclusive<u32>,
    problems: &mut Problems,
) -> Option<u32> {
    let Some(integer) = value.get_ref().as_integer() else {
        wrong_type(key, "a whole number", value, problems);
        return None;
    };
    let number = u32::from_str_radix(integer.as_str(), integer.radix()).ok();
    let number = number.filter(|number| bounds.contains(number));
    if number.is_none() {
        let at = place(value.span());
        let written = problems.source().slice(at).unwrap_or_default().to_owned();
        let may = if bounds.start() == bounds.end() {
            format!("it must be {}", bounds.start())
        } else {
            format!("it may be {} to {}", bounds.start(), bounds.end())
        };
        problems.note("blueprint-range", at, format!("`{key}` is {written}; {may}"), "");
    }
    number
}
