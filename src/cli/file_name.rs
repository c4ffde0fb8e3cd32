//! File names that are safe on every system, made of what people wrote.

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

#[cfg(test)]
mod tests {
    use super::safe;

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
