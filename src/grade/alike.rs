//! Whom of a roster somebody may be who is not on it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::quiz::Student;
use crate::source::fold;

/// At most so many are named.
const MOST: usize = 3;

/// Fewer letters are alike by chance.
const LETTERS: usize = 4;

/// Students whom `written` may stand for, the likeliest first: the same words in another order or without accents, an
/// address that holds the name, a number without its zeros, a part of the name, a slip of the pen.
pub(super) fn alike<'s>(written: &str, students: &'s [Student]) -> Vec<&'s Student> {
    let words = words(written.split('@').next().unwrap_or_default());
    let mut found: Vec<(usize, usize)> = students
        .iter()
        .enumerate()
        .filter_map(|(place, student)| Some((unlike(written, &words, student)?, place)))
        .collect();
    found.sort_unstable();
    found
        .into_iter()
        .take(MOST)
        .map(|(_, place)| &students[place])
        .collect()
}

/// How unlike they are: 0 for the same in another shape; none where they are too unlike.
fn unlike(written: &str, words: &[String], student: &Student) -> Option<usize> {
    let name = self::words(&student.name);
    let id = fold(&student.id);
    let written = fold(written);
    let bare = |text: &str| text.trim_start_matches('0').to_owned();
    if words.is_empty() {
        return None;
    }
    if *words == name
        || squashed(&student.name) == squashed(&written)
        || bare(&id) == bare(&written)
        || id == words.concat()
    {
        return Some(0);
    }
    let within =
        |some: &[String], all: &[String]| !some.is_empty() && some.iter().all(|word| all.contains(word));
    if within(words, &name) || within(&name, words) {
        return Some(1);
    }
    let near = |one: &str, other: &str| {
        let letters = one.chars().count().min(other.chars().count());
        let slips = strsim::damerau_levenshtein(one, other);
        (letters >= LETTERS && slips <= (letters / 5).clamp(1, 3)).then_some(slips + 1)
    };
    near(&words.join(" "), &name.join(" ")).or_else(|| near(&written, &id))
}

/// Without case and accents.
fn plain(name: &str) -> String {
    let letters = fold(name);
    letters
        .nfd()
        .filter(|letter| !is_combining_mark(*letter))
        .collect()
}

/// The letters of a name in their order, whatever stands between them.
fn squashed(name: &str) -> String {
    plain(name)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// The words of a name, sorted.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = plain(name)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::alike;
    use crate::quiz::{FormId, Student};

    #[test]
    fn likely_students_are_found_and_unlike_ones_are_not() {
        let students = [
            ("007", "Ana Ruiz"),
            ("012", "Anna Ruiz"),
            ("s1401", "José Núñez Prado"),
            ("s1402", "Bo"),
            ("s2999", "Ann-Kathrin Gruber"),
        ]
        .map(|(id, name)| Student {
            id: id.to_owned(),
            name: name.to_owned(),
            group: None,
            form: FormId(id.to_owned()),
        });
        let cases = [
            ("Ruiz, Ana", "007 012"),
            ("Ana Ruis", "007"),
            ("7", "007"),
            ("jose nunez prado", "s1401"),
            ("José Núñez", "s1401"),
            ("ana.ruiz@school.example", "007 012"),
            ("S2998", "s2999"),
            ("Annkathrin Gruber", "s2999"),
            ("ann kathrin gruber", "s2999"),
            ("Cy", ""),
            ("Zed Quill", ""),
            ("", ""),
        ];
        for (written, expected) in cases {
            let found: Vec<&str> = alike(written, &students)
                .iter()
                .map(|one| one.id.as_str())
                .collect();
            assert_eq!(found.join(" "), expected, "{written}");
        }
    }
}
