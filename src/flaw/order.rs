use super::{Finding, Flaw, Subject};

/// Options that are all numbers, and neither rise nor fall.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let options = subject.options();
    let numbers: Option<Vec<Amount>> = options.iter().map(|text| amount(text)).collect();
    let Some(numbers) = numbers.filter(|numbers| numbers.len() > 2) else {
        return;
    };
    if !numbers.is_sorted() && !numbers.iter().rev().is_sorted() {
        found.push(Finding::stem(Flaw::OutOfOrder, options.join(", ")));
    }
}

/// Whole part and the digits after the point, which compare like the number.
type Amount = (u128, String);

/// The number that a text begins with, where nothing but a unit follows.
fn amount(text: &str) -> Option<Amount> {
    let text = text.trim().trim_start_matches(['$', '\u{20ac}', '\u{a3}']);
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let plain: String = number
        .trim_end_matches(['.', ','])
        .chars()
        .filter(|&c| c != ',')
        .collect();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let unit_is_one = unit.split_whitespace().count() <= 1;
    (unit_is_one && !whole.is_empty() && !part.contains('.'))
        .then(|| whole.parse().ok())?
        .map(|whole| (whole, part.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn numbers_compare_as_numbers() {
        assert!(amount("9 homes") < amount("1,200 homes"));
        assert!(amount("2.5%") < amount("2.75%"));
        assert_eq!(amount("two homes"), None);
        assert_eq!(amount("12 of the homes"), None);
    }
}
