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
    while let Some(after) = after_label(rest) {
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

/// What follows a label of at most 64 characters and its full stop; the label's ends are no hyphens.
fn after_label(rest: &str) -> Option<&str> {
    let inner =
        |character: char| character.is_ascii_alphanumeric() || ('\u{a1}'..='\u{ffff}').contains(&character);
    let mut before = None;
    for (at, character) in rest.char_indices().take(65) {
        let is_edge = before.is_none() || rest[at + character.len_utf8()..].starts_with('.');
        match character {
            '.' => return before.map(|_: char| &rest[at + 1..]),
            _ if inner(character) || (!is_edge && matches!(character, '_' | '-')) => before = Some(character),
            _ => return None,
        }
    }
    None
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let characters = Characters::read(include_str!("../../../../assets/english/characters.txt"));
        let label = "a".repeat(64);
        let table = [
            ("http://www.example.com/a?b=c#d", true),
            ("https://user:pass@host.co.uk:8080/x", true),
            ("foo@bar.com", true),
            ("@bar.com", false),
            ("a@b@c.de", true),
            ("example.com", true),
            ("example.com.", false),
            ("example.c", false),
            ("lower.Upper", false),
            ("foo-bar.com", true),
            ("-foo.com", false),
            ("foo-.com", false),
            ("f_o.com", true),
            ("über.de", true),
            ("a..bc", false),
            ("x.com:1", false),
            ("x.com:12345/", true),
            ("x.com:123456", false),
            (&format!("{label}.com"), true),
            (&format!("{label}a.com"), false),
            (&format!("x.{}", &label[1..]), true),
            (&format!("x.{label}"), false),
            ("8.8.8.8:53", true),
            ("256.1.1.1", false),
            ("0.1.1.1", false),
            ("1.1.1.255", false),
            ("10.0.0.1", false),
            ("172.16.1.1", false),
            ("172.32.1.1", true),
            ("192.168.0.1", false),
            ("1.2.3.4/5", true),
            ("1.2.3", false),
        ];
        for (word, wanted) in table {
            assert_eq!(is_address(word, &characters), wanted, "{word}");
        }
    }
}
