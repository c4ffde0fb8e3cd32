//! Numbers in English words.

const SMALL: &[(&str, i64)] = &[
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
];

const TENS: &[(&str, i64)] = &[
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

/// Words that multiply what stands before them.
const MAGNITUDES: &[(&str, i64)] = &[
    ("hundred", 100),
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
];

fn find(list: &[(&str, i64)], word: &str) -> Option<i64> {
    list.iter()
        .find(|(known, _)| *known == word)
        .map(|(_, value)| *value)
}

/// What a word such as "million" multiplies by.
pub fn magnitude(word: &str) -> Option<i64> {
    find(MAGNITUDES, word)
}

/// The number that folded words name, all of them: "two hundred and five", "twenty-one". Nothing where they name none
/// for certain ("a few", "twenty thirty", "two and five").
pub fn cardinal(words: &str) -> Option<i64> {
    let words: Vec<&str> = words.split([' ', '-']).filter(|word| !word.is_empty()).collect();
    let mut total = 0_i64;
    let mut last_group = i64::MAX;
    let mut rest = words.as_slice();
    while !rest.is_empty() {
        let length = rest
            .iter()
            .position(|word| magnitude(word).is_some_and(|times| times >= 1_000))
            .unwrap_or(rest.len());
        let (group, after) = rest.split_at(length);
        let times = after.first().and_then(|word| magnitude(word)).unwrap_or(1);
        // Groups grow smaller from left to right: "two million three thousand", never the other way round.
        if times >= last_group {
            return None;
        }
        let group = if total > 0 && times == 1 {
            group.strip_prefix(&["and"]).unwrap_or(group)
        } else {
            group
        };
        total = total.checked_add(below_thousand(group)?.checked_mul(times)?)?;
        last_group = times;
        rest = after.get(1..).unwrap_or_default();
    }
    (last_group < i64::MAX).then_some(total)
}

/// "two hundred and five", "hundred" alone excluded.
fn below_thousand(words: &[&str]) -> Option<i64> {
    match words {
        [count, "hundred"] => hundreds(count),
        [count, "hundred", "and", rest @ ..] | [count, "hundred", rest @ ..] => {
            Some(hundreds(count)? + below_hundred(rest).filter(|&rest| rest > 0)?)
        }
        rest => below_hundred(rest),
    }
}

fn hundreds(count: &str) -> Option<i64> {
    let count = if matches!(count, "a" | "one") {
        1
    } else {
        find(SMALL, count)?
    };
    (1..10).contains(&count).then_some(count * 100)
}

fn below_hundred(words: &[&str]) -> Option<i64> {
    match words {
        [one] => find(SMALL, one).or_else(|| find(TENS, one)),
        [ten, one] => {
            let one = find(SMALL, one).filter(|one| (1..10).contains(one))?;
            Some(find(TENS, ten)? + one)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::cardinal;

    #[test]
    fn words_name_a_number_or_none_for_certain() {
        for (words, number) in [
            ("zero", Some(0)),
            ("two", Some(2)),
            ("forty", Some(40)),
            ("twenty-one", Some(21)),
            ("twenty one", Some(21)),
            ("one hundred", Some(100)),
            ("a hundred", Some(100)),
            ("two hundred and five", Some(205)),
            ("two hundred thirty-four", Some(234)),
            ("three thousand", Some(3_000)),
            ("one thousand and five", Some(1_005)),
            ("twelve thousand three hundred", Some(12_300)),
            ("two million five hundred thousand", Some(2_500_000)),
            ("", None),
            ("and", None),
            ("few", None),
            ("a", None),
            ("hundred", None),
            ("a dozen", None),
            ("twenty thirty", None),
            ("twenty ten", None),
            ("two five", None),
            ("two and five", None),
            ("two hundred and", None),
            ("two hundred zero", None),
            ("three thousand two million", None),
            ("two thousand thousand", None),
            ("forty or fifty", None),
            ("fourty", None),
            ("two hundred hundred", None),
        ] {
            assert_eq!(cardinal(words), number, "{words}");
        }
    }
}
