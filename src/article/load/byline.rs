//! Lines that name the writer, and those that name who else had a hand in the article.

use crate::article::load::shape::{after, capitalised, ends_sentence, words};

/// Small words inside names and between them.
const LINKS: [&str; 26] = [
    "and", "in", "for", "of", "the", "at", "with", "&", "de", "del", "della", "der", "den", "di", "da",
    "dos", "du", "van", "von", "al", "el", "bin", "bint", "la", "le", "y",
];

/// What writers are.
const ROLES: [&str; 9] = [
    "agency",
    "columnist",
    "contributor",
    "correspondent",
    "editor",
    "journalist",
    "reporter",
    "staff",
    "writer",
];

/// What opens a byline.
const OPENERS: [&str; 6] = [
    "by ",
    "story by ",
    "written by ",
    "words by ",
    "text by ",
    "report by ",
];

/// What opens a line of thanks or rights at an article's end.
const CREDIT_OPENERS: [&str; 11] = [
    "reporting by ",
    "(reporting by ",
    "additional reporting by ",
    "(additional reporting by ",
    "additional reporting from ",
    "a version of this article ",
    "editing by ",
    "(editing by ",
    "copyright ",
    "\u{a9} ",
    "all rights reserved",
];

/// How a line of thanks ends.
const CREDIT_ENDS: [&str; 5] = [
    "contributed to this report",
    "contributed to this article",
    "contributed to this story",
    "contributed reporting",
    "contributed to the reporting",
];

/// The writer's name in a line such as "By Ana Ruiz, Associated Press": where it begins.
///
/// All its words are names or the small words between them, or it tells what an unnamed writer is ("By our court
/// reporter"); it does not end as a sentence does.
pub fn writer(text: &str) -> Option<usize> {
    let name = OPENERS
        .iter()
        .find_map(|opener| after(text, opener))?
        .trim_start();
    let mut parts = name.split(',');
    let looks_like_names =
        parts.next().is_some_and(is_names) && parts.all(|part| is_names(part) || is_role(part));
    let stops = ends_sentence(name) && !name.ends_with("Jr.") && !name.ends_with("Sr.");
    let begins = name.split_whitespace().next().is_some_and(capitalised);
    let named = begins && looks_like_names && words(name) <= 16;
    ((named || is_unnamed(name)) && !stops).then(|| text.len() - name.len())
}

/// "our court reporter", "a staff correspondent": ends with what the writer is.
fn is_unnamed(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let whose = words.next().is_some_and(|word| ["our", "a"].contains(&word));
    let last = words.next_back().map(str::to_lowercase);
    let role = last.is_some_and(|last| ROLES.contains(&last.strip_suffix('s').unwrap_or(&last)));
    whose && role && words.count() <= 3
}

fn is_names(text: &str) -> bool {
    text.split_whitespace().all(|word| {
        let bare = word.trim_matches(['.', '(', ')', ';', '/']);
        bare.is_empty() || capitalised(bare) || LINKS.contains(&bare)
    })
}

/// "local democracy reporter": what the writer is.
fn is_role(text: &str) -> bool {
    words(text) <= 5
        && text
            .split_whitespace()
            .any(|word| ROLES.contains(&word.to_lowercase().as_str()))
}

/// Whether the line says who reported, edited, helped or holds the rights.
pub fn is_credit(text: &str) -> bool {
    let bare_start = text.trim_start_matches(['-', '\u{2014}', '_', '*', ' ']);
    let opens = CREDIT_OPENERS
        .iter()
        .any(|opener| after(bare_start, opener).is_some());
    let bare = text.trim_end_matches(['.', ')', ' ', '_', '*']).to_lowercase();
    words(text) <= 60 && (opens || CREDIT_ENDS.iter().any(|end| bare.ends_with(end)))
}

#[cfg(test)]
mod tests {
    use super::{is_credit, writer};

    #[test]
    fn writers_are_named() {
        for (text, name) in [
            ("By Ana Ruiz", "Ana Ruiz"),
            ("By ANA RUIZ, Associated Press", "ANA RUIZ, Associated Press"),
            (
                "by Ana de la Cruz and Li Wei in Beijing",
                "Ana de la Cruz and Li Wei in Beijing",
            ),
            ("Story by J. R. Okafor", "J. R. Okafor"),
            ("BY JOHN SMITH", "JOHN SMITH"),
            (
                "By Ana Ruiz, local democracy reporter",
                "Ana Ruiz, local democracy reporter",
            ),
            ("By our court reporter", "our court reporter"),
            ("By a staff correspondent", "a staff correspondent"),
        ] {
            assert_eq!(writer(text).map(|start| &text[start..]), Some(name));
        }
    }

    #[test]
    fn sentences_name_no_writer() {
        for text in [
            "By Friday the water had fallen.",
            "By then it was late",
            "By the numbers",
            "Bystanders",
            "By Monday, police had arrested three men",
            "By",
            "By Ana Ruiz.",
            "By our own hands",
            "By a reporter of the Post who was there at the time",
        ] {
            assert_eq!(writer(text), None, "{text}");
        }
    }

    #[test]
    fn credits_are_seen() {
        assert!(is_credit("(Reporting by Ana Ruiz in Lima; Editing by Li Wei)"));
        assert!(is_credit(
            "Associated Press writer Ana Ruiz in Lima contributed to this report."
        ));
        assert!(is_credit("--additional reporting from Ana Ruiz."));
        assert!(!is_credit("Reports by the council showed a gain."));
    }
}
