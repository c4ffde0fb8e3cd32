/// A count with its noun: `1 form`, `2 forms`.
#[must_use]
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// `3, 7 and 9`; nothing of nothing.
#[must_use]
pub fn listed<T: ToString>(all: &[T]) -> String {
    let texts: Vec<String> = all.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        texts => texts.concat(),
    }
}

/// The beginning of a text in one line, at most `length` characters and `…` behind, cut at a space where there is one.
#[must_use]
pub fn short(text: &str, length: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= length {
        return text;
    }
    let start: String = text.chars().take(length).collect();
    let cut = start.rfind(' ').unwrap_or(start.len());
    format!("{}\u{2026}", &start[..cut])
}

#[cfg(test)]
mod tests {
    use super::{listed, short};

    #[test]
    fn lists_are_told_as_people_tell_them() {
        assert_eq!(listed::<u32>(&[]), "");
        assert_eq!(listed(&[4]), "4");
        assert_eq!(listed(&[1, 3]), "1 and 3");
        assert_eq!(listed(&["1", "3", "9"]), "1, 3 and 9");
    }

    #[test]
    fn long_texts_are_cut_at_a_space() {
        assert_eq!(short("Who  says\nso?", 20), "Who says so?");
        assert_eq!(short("Who says so, and why?", 11), "Who says\u{2026}");
        assert_eq!(short("\u{e4}\u{e4}\u{e4}\u{e4}", 2), "\u{e4}\u{e4}\u{2026}");
    }
}
