//! Web and mail addresses, which stay whole.

use crate::language::english::characters::Characters;

/// Whether the whole of `word` is an address: scheme and user may lead, port and path may follow.
pub(super) fn is_address(word: &str, characters: &Characters) -> bool {
    if !word.contains('.') {
        return false;
    }
    let mut starts = vec![0];
    starts.extend(after_scheme(word, characters));
    let users = starts.clone().into_iter().flat_map(|start| {
        word[start..]
            .match_indices('@')
            .filter(|&(at, _)| at > 0)
            .map(move |(at, _)| start + at + 1)
    });
    starts.iter().copied().chain(users).any(|start| {
        let rest = &word[start..];
        is_host(rest, characters) || is_number_host(rest, characters)
    })
}

/// Where the text after `scheme://` starts.
fn after_scheme(word: &str, characters: &Characters) -> Option<usize> {
    let colon = word.find(':')?;
    let scheme = &word[..colon];
    let may_stand = |character| characters.of(character).is_word() || matches!(character, '+' | '-' | '.');
    let known = scheme.chars().nth(1).is_some() && scheme.chars().all(may_stand);
    (known && word[colon..].starts_with("://")).then_some(colon + 3)
}

/// Labels with a full stop after each, then a last part of 2 to 63 lower-case letters.
fn is_host(mut rest: &str, characters: &Characters) -> bool {
    while let Some((label, after)) = rest.split_once('.') {
        if !is_label(label) {
            return false;
        }
        let last: usize = after
            .chars()
            .take_while(|&character| characters.of(character).in_top_level_domain())
            .map(char::len_utf8)
            .sum();
        let letters = after[..last].chars().count();
        if (2..=63).contains(&letters) && is_tail(&after[last..], characters) {
            return true;
        }
        rest = after;
    }
    false
}

fn is_label(label: &str) -> bool {
    let inner =
        |character: char| character.is_ascii_alphanumeric() || ('\u{a1}'..='\u{ffff}').contains(&character);
    let length = label.chars().take(65).count();
    (1..=64).contains(&length)
        && label.starts_with(inner)
        && label.ends_with(inner)
        && label
            .chars()
            .all(|character| inner(character) || matches!(character, '_' | '-'))
}

/// Port and path.
fn is_tail(rest: &str, characters: &Characters) -> bool {
    let rest = match rest.strip_prefix(':') {
        None => rest,
        Some(port) => {
            let digits = digits(port, characters);
            if !(2..=5).contains(&port[..digits].chars().count()) {
                return false;
            }
            &port[digits..]
        }
    };
    rest.is_empty() || rest.starts_with(['/', '?', '#'])
}

/// Bytes of the decimal digits at the front.
fn digits(rest: &str, characters: &Characters) -> usize {
    rest.chars()
        .take_while(|&digit| characters.of(digit).is_decimal())
        .map(char::len_utf8)
        .sum()
}

/// Four numbers that are no private network's.
fn is_number_host(rest: &str, characters: &Characters) -> bool {
    let mut parts = [""; 4];
    let mut at = rest;
    for (number, part) in parts.iter_mut().enumerate() {
        if number > 0 {
            let Some(after) = at.strip_prefix('.') else {
                return false;
            };
            at = after;
        }
        let length = digits(at, characters);
        (*part, at) = at.split_at(length);
    }
    let [first, second, third, fourth] = parts.map(|part| part.chars().collect::<Vec<char>>());
    let allowed = matches!(
        first[..],
        ['1'..='9'] | ['1'..='9', _] | ['1', _, _] | ['2', '0' | '1', _] | ['2', '2', '0'..='3']
    ) && is_middle(&second)
        && is_middle(&third)
        && matches!(
            fourth[..],
            ['1'..='9'] | ['1'..='9', _] | ['1', _, _] | ['2', '0'..='4', _] | ['2', '5', '0'..='4']
        );
    let private = matches!(parts[0], "10" | "127")
        || matches!((parts[0], parts[1]), ("169", "254") | ("192", "168"))
        || (parts[0] == "172" && matches!(second[..], ['1', '6'..='9'] | ['2', _] | ['3', '0' | '1']));
    allowed && !private && is_tail(at, characters)
}

fn is_middle(part: &[char]) -> bool {
    matches!(
        part,
        [_] | [_, _] | ['1', _, _] | ['2', '0'..='4', _] | ['2', '5', '0'..='5']
    )
}
