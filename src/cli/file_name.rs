//! File names that are safe on every system, made of what people wrote.

use std::collections::BTreeSet;

use crate::source::fold;

/// Names that Windows keeps for devices.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// A text as part of a file name: letters and digits stay, all else becomes single hyphens; at most 60 characters;
/// `unnamed` where nothing is left.
pub fn safe(text: &str) -> String {
    let mut name = String::new();
    for character in text.chars() {
        if character.is_alphanumeric() || character == '_' {
            name.push(character);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name: String = name.chars().take(60).collect();
    let name = name.trim_matches('-');
    let lower = name.to_lowercase();
    let numbered = |device: &str| lower.strip_prefix(device).is_some_and(|rest| rest.len() == 1);
    if name.is_empty() {
        "unnamed".to_owned()
    } else if DEVICES.contains(&lower.as_str()) || numbered("com") || numbered("lpt") {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// `base` as a name in `folder` that no other in `taken` has on any system; later ones are numbered.
pub fn free(folder: &str, base: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = base.to_owned();
    let mut number = 2;
    while !taken.insert(fold(&format!("{folder}/{name}"))) {
        name = format!("{base}-{number}");
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{free, safe};

    #[test]
    fn no_name_is_taken_twice_on_any_system() {
        let mut taken = BTreeSet::new();
        for (folder, base, expected) in [
            ("", "Ana", "Ana"),
            ("", "ANA", "ANA-2"),
            ("", "ana-2", "ana-2-2"),
            ("7b", "Ana", "Ana"),
            // One name as some systems keep files, whether the accent stands apart or not.
            ("", "Ren\u{e9}", "Ren\u{e9}"),
            ("", "Rene\u{301}", "Rene\u{301}-2"),
        ] {
            assert_eq!(free(folder, base, &mut taken), expected);
        }
    }

    #[test]
    fn any_text_makes_a_plain_file_name() {
        let cases = [
            ("Ana Ruiz", "Ana-Ruiz"),
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\x\0y", "C-x-y"),
            ("\u{141}ukasz \u{4e2d}", "\u{141}ukasz-\u{4e2d}"),
            ("...", "unnamed"),
            ("", "unnamed"),
            ("nul", "nul_"),
            ("COM1", "COM1_"),
            ("-rf", "rf"),
            ("007", "007"),
        ];
        for (text, expected) in cases {
            assert_eq!(safe(text), expected, "{text:?}");
        }
        assert_eq!(safe(&"x".repeat(500)).len(), 60);
    }
}
