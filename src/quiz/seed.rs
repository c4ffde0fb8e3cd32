use std::fmt;

use rand::rngs::{ChaCha8Rng, SysError, SysRng};
use rand::{Rng, SeedableRng, TryRng};
use sha2::{Digest, Sha256};

/// What all chance in a quiz is drawn from: same article, banks, options and seed, same bytes.
///
/// Kept in the answer key only. The program is public, so a seed that a student can guess gives the orders away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seed(pub u64);

impl Seed {
    /// A seed that nobody can guess, from the operating system; an error where it has none to give.
    pub fn random() -> Result<Self, SysError> {
        SysRng.try_next_u64().map(Self)
    }

    /// The draws for one purpose: what one purpose draws never moves what another draws.
    pub(super) fn draws(self, purpose: Purpose) -> Draws {
        Draws::new(self.0, [0; 24], purpose.stream())
    }

    /// The draws for one purpose that hang on a text too: the names of quizzes on what is in them; the orders of a quiz that
    /// a person went over on what came of it, so that before and after have none in common.
    pub(super) fn draws_of(self, text: &str, purpose: Purpose) -> Draws {
        Draws::new(self.0, label(text), purpose.stream())
    }

    /// The draws for one student's copy: no other student moves them.
    pub(super) fn draws_of_student(self, id: &str) -> Draws {
        Draws::new(self.0, label(id), 4 << 32)
    }
}

/// The part of a cipher's key that tells the draws for one text from those for any other.
fn label(text: &str) -> [u8; 24] {
    let digest = Sha256::digest(text.as_bytes());
    let mut label = [0; 24];
    label.copy_from_slice(&digest[..24]);
    label
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What chance is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The quiz's opaque name.
    Name,
    /// The orders of a form, 0 for form A.
    Form(u8),
    /// The option orders of items that were not chosen.
    Unused,
}

impl Purpose {
    fn stream(self) -> u64 {
        match self {
            Self::Name => 1 << 32,
            Self::Form(number) => 2 << 32 | u64::from(number),
            Self::Unused => 3 << 32,
        }
    }
}

/// A stream of draws by the cipher of Bernstein with 8 rounds ([`ChaCha8Rng`]): the seed is the first eight bytes of its key,
/// a label the other 24.
///
/// Only its 32-bit words are used, and all that is made of them stands here, so that no library can move a quiz.
pub(super) struct Draws(ChaCha8Rng);

impl Draws {
    fn new(seed: u64, label: [u8; 24], stream: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..].copy_from_slice(&label);
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(stream);
        Self(generator)
    }

    /// A number below `bound`, each as likely as the others; 0 where there is no choice.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let Some(bound) = u32::try_from(bound).ok().filter(|&bound| bound > 1) else {
            return 0;
        };
        // The first `2^32 mod bound` words would make the low remainders likelier.
        let surplus = bound.wrapping_neg() % bound;
        loop {
            let word = self.0.next_u32();
            if word >= surplus {
                return (word % bound) as usize;
            }
        }
    }

    /// Puts a list into an order, each as likely as the others (Fisher and Yates, from the back).
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Draws, Purpose, Seed};
    use rand::Rng;

    #[test]
    fn the_stream_is_that_of_chacha_with_eight_rounds() {
        // The keystream of an all-zero key and nonce, as published with the cipher: 3e00ef2f 895f40d6 ...
        let mut draws = Draws::new(0, [0; 24], 0);
        assert_eq!(draws.0.next_u32(), 0x2fef_003e);
        assert_eq!(draws.0.next_u32(), 0xd640_5f89);
    }

    #[test]
    fn draws_never_change_between_versions() {
        let drawn = |seed, purpose| {
            let mut draws = Seed(seed).draws(purpose);
            (0..8).map(|_| draws.below(100)).collect::<Vec<_>>()
        };
        assert_eq!(drawn(7, Purpose::Name), PINNED[0]);
        assert_eq!(drawn(7, Purpose::Form(0)), PINNED[1]);
        assert_eq!(drawn(7, Purpose::Form(1)), PINNED[2]);
        assert_eq!(drawn(8, Purpose::Unused), PINNED[3]);
        for (id, expected) in PINNED_STUDENTS {
            let mut draws = Seed(7).draws_of_student(id);
            assert_eq!((0..8).map(|_| draws.below(100)).collect::<Vec<_>>(), expected);
        }
        let mut list: Vec<u8> = (0..10).collect();
        Seed(7).draws(Purpose::Name).shuffle(&mut list);
        assert_eq!(list, SHUFFLED);
    }

    // Computed by a second implementation of the cipher, in another language.
    const PINNED: [[usize; 8]; 4] = [
        [26, 8, 20, 41, 77, 31, 19, 94],
        [74, 12, 85, 3, 13, 69, 94, 63],
        [61, 4, 68, 22, 22, 53, 50, 44],
        [50, 62, 41, 71, 4, 16, 59, 16],
    ];
    const PINNED_STUDENTS: [(&str, [usize; 8]); 2] = [
        ("007", [9, 39, 52, 97, 2, 77, 20, 41]),
        ("7", [30, 45, 48, 49, 60, 55, 73, 3]),
    ];
    const SHUFFLED: [u8; 10] = [2, 0, 7, 3, 1, 8, 5, 4, 9, 6];

    #[test]
    fn every_order_is_as_likely_as_the_others() {
        let mut draws = Seed(1).draws(Purpose::Name);
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..24_000 {
            let mut list = [0, 1, 2, 3];
            draws.shuffle(&mut list);
            *counts.entry(list).or_insert(0_i64) += 1;
        }
        assert_eq!(counts.len(), 24);
        // Chi-square with 23 degrees of freedom passes 49.7 once in a thousand seeds; this one is fixed.
        let squares: i64 = counts.values().map(|count| (count - 1000).pow(2)).sum();
        assert!(squares < 49_700, "{counts:?}");
    }
}
