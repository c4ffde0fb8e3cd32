use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher};

use crate::source::fold;

/// So many students are compared with each other, no more: memory must not grow with the rows.
pub const MOST_COMPARED: usize = 400_000;

/// The students that were seen, to find one who stands in a table twice.
///
/// Of each, 128 bits of a hash are kept. One who stands twice is always found; that two who differ are taken for one has odds
/// of one to 10^27 for as many as are compared, and would be refused, not passed over.
#[derive(Clone, Debug)]
pub struct Unique {
    seen: HashSet<u128>,
}

/// Why a student is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotUnique {
    /// They were seen before, whatever the case and the spacing.
    Again,
    /// No more students can be compared.
    Full,
}

impl Unique {
    /// Of nobody yet, with room for all at once: a table that grows would for a while be there twice.
    pub fn new() -> Self {
        Self {
            seen: HashSet::with_capacity(MOST_COMPARED),
        }
    }

    /// Takes a student for seen.
    pub fn see(&mut self, student: &str) -> Result<(), NotUnique> {
        let mark = if is_folded(student) {
            fingerprint(student)
        } else {
            fingerprint(&fold(student))
        };
        if self.seen.contains(&mark) {
            return Err(NotUnique::Again);
        }
        if self.seen.len() >= MOST_COMPARED {
            return Err(NotUnique::Full);
        }
        self.seen.insert(mark);
        Ok(())
    }
}

/// Whether folding surely changes nothing.
fn is_folded(student: &str) -> bool {
    student.bytes().all(|byte| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b'_' | b'@')
    })
}

/// Two hashes with fixed keys, of the text and of the text with a byte before it.
fn fingerprint(text: &str) -> u128 {
    let hash = |before: &[u8]| {
        let mut hasher = DefaultHasher::new();
        hasher.write(before);
        hasher.write(text.as_bytes());
        u128::from(hasher.finish())
    };
    hash(b"") << 64 | hash(b"\xff")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MOST_COMPARED, NotUnique, Unique, is_folded};
    use crate::source::fold;

    #[test]
    fn who_comes_again_is_found_whatever_the_case() {
        let mut unique = Unique::new();
        for (student, expected) in [
            ("007", Ok(())),
            ("7", Ok(())),
            ("Ana Ruiz", Ok(())),
            ("ana  ruiz", Err(NotUnique::Again)),
            ("7", Err(NotUnique::Again)),
            ("\u{ff17}", Err(NotUnique::Again)),
        ] {
            assert_eq!(unique.see(student), expected, "{student}");
        }
    }

    #[test]
    fn no_more_are_compared_than_fit() {
        let mut unique = Unique::new();
        for number in 0..MOST_COMPARED {
            unique.see(&number.to_string()).expect("each is another");
        }
        assert_eq!(unique.see("1"), Err(NotUnique::Again));
        assert_eq!(unique.see("x"), Err(NotUnique::Full));
    }

    proptest! {
        #[test]
        fn what_looks_folded_is(text in "[a-zA-Z0-9@._ `'-]{0,6}|\\PC{0,4}") {
            prop_assert!(!is_folded(&text) || fold(&text) == text);
        }
    }
}
