//! Answers to try statistics with.

use num_rational::Ratio;

use crate::statistics::{Answered, Tally};

/// Section 6 of the Law School Admission Test: which of its five items each of 1000 takers had right, as Bock and
/// Lieberman print it (Psychometrika 35, 1970).
const LSAT6: [(&str, usize); 32] = [
    ("00000", 3),
    ("00001", 6),
    ("00010", 2),
    ("00011", 11),
    ("00100", 1),
    ("00101", 1),
    ("00110", 3),
    ("00111", 4),
    ("01000", 1),
    ("01001", 8),
    ("01010", 0),
    ("01011", 16),
    ("01100", 0),
    ("01101", 3),
    ("01110", 2),
    ("01111", 15),
    ("10000", 10),
    ("10001", 29),
    ("10010", 14),
    ("10011", 81),
    ("10100", 3),
    ("10101", 28),
    ("10110", 15),
    ("10111", 80),
    ("11000", 16),
    ("11001", 56),
    ("11010", 21),
    ("11011", 173),
    ("11100", 11),
    ("11101", 61),
    ("11110", 28),
    ("11111", 298),
];

/// The 1000 takers; a right answer has the number 1, a wrong one 0.
pub fn lsat6() -> Tally {
    let takers: Vec<&str> = LSAT6
        .into_iter()
        .flat_map(|(pattern, count)| std::iter::repeat_n(pattern, count))
        .collect();
    rows(&[1; 5], &takers)
}

/// Students by their scores, a digit an item.
pub fn rows(full: &[u32], students: &[&str]) -> Tally {
    let mut tally = Tally::new(full.to_vec());
    for scores in students {
        let answers: Vec<Answered> = scores
            .bytes()
            .map(|digit| Answered {
                answer: u32::from(digit - b'0'),
                score: Ratio::from(i64::from(digit - b'0')),
            })
            .collect();
        tally.add(&answers).expect("the sample fits");
    }
    tally
}

/// Holds a value to so many decimals.
#[track_caller]
pub fn close(found: Option<f64>, expected: f64, decimals: i32) {
    let found = found.expect("there is a value");
    let bound = 0.500_001 * 10_f64.powi(-decimals);
    assert!((found - expected).abs() <= bound, "{found} is not {expected}");
}
