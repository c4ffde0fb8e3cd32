use super::{Finding, Flaw, Subject};
use crate::item::Shape;

/// Spaces, capitals and marks out of place.
pub(super) fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let stem = subject.stem;
    if let Some(words) = trouble(stem) {
        found.push(Finding::stem(Flaw::Spacing, words));
    }
    if stem.trim_start().starts_with(char::is_lowercase) {
        found.push(Finding::stem(
            Flaw::Spacing,
            stem.split_whitespace().next().unwrap_or(stem),
        ));
    }
    for (place, text) in subject.texts().into_iter().enumerate() {
        let statement = matches!(subject.shape, Shape::Truth { .. });
        if let Some(words) = trouble(text) {
            found.push(Finding::option(Flaw::Spacing, place, words));
        } else if statement && text.starts_with(char::is_lowercase) {
            found.push(Finding::option(Flaw::Spacing, place, text));
        }
    }
}

/// A mark after a space, two marks or spaces in a row, an outer space.
fn trouble(text: &str) -> Option<String> {
    if text.trim() != text || text.contains("  ") {
        return Some(text.to_owned());
    }
    let bad = [
        " ,",
        " .",
        " ;",
        " ?",
        " \u{2019}s ",
        ",,",
        ",.",
        ".?",
        ",?",
        ";?",
        "?.",
        "??",
        "( ",
        " )",
    ];
    let hit = bad.iter().find(|bad| text.contains(**bad))?;
    // An ellipsis may stand after a space.
    (!(*hit == " ." && text.contains(" ..."))).then(|| (*hit).to_owned())
}

#[cfg(test)]
mod tests {
    use super::trouble;

    #[test]
    fn marks_and_spaces_out_of_place_are_seen() {
        for (text, bad) in [
            ("Who won, then?", false),
            ("Who won , then?", true),
            ("Who won  then?", true),
            ("Who lives in the U.S.?", true),
            ("wait ... what?", false),
        ] {
            assert_eq!(trouble(text).is_some(), bad, "{text}");
        }
    }
}
